//! A lexicon held against its own examples: what must fire fires, what must not does not, and every rule earns its place.

use std::collections::BTreeSet;

use super::fold::fold;
use super::lexicon::{Lexicon, Rule};
use super::verdict::{About, Level};
use crate::finding::Finding;

/// Fewest texts that must fire a rule.
const FIRES_MIN: usize = 3;
/// Fewest look-alikes that must fire nothing.
const QUIET_MIN: usize = 2;

impl Lexicon {
    /// Runs every example and tells, for each rule: examples that do not do what they should, missing examples, a rule
    /// that never decides a text because others always win, and a rule that never fires at all.
    pub fn check_examples(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut fired = BTreeSet::new();
        let mut decided = BTreeSet::new();
        for rule in &self.rules {
            self.check_counts(rule, &mut findings);
            for text in rule.fires.iter().chain(&rule.friend).chain(&rule.gentle) {
                let folded = fold(text);
                fired.extend(self.all(&folded).iter().map(|ranked| ranked.rule));
                decided.extend(self.ranked(&folded, None).map(|ranked| ranked.rule));
                self.check_firing(rule, text, &mut findings);
            }
            for text in &rule.quiet {
                if let Some(verdict) = self.judge(&fold(text)) {
                    let message = format!("\"{text}\" must stay quiet, but {} fires", verdict.rule);
                    findings.push(self.example(rule, "risk-quiet-fires", message));
                }
            }
        }
        for (at, rule) in self.rules.iter().enumerate() {
            if !fired.contains(&at) {
                findings.push(self.example(rule, "risk-never-fires", "no example fires this rule".to_owned()));
            } else if !decided.contains(&at) {
                let message = "another rule is stronger in every example of this one".to_owned();
                findings.push(
                    self.example(rule, "risk-shadowed", message)
                        .help("give an example that only this rule hears, join it with the other, or take it out"),
                );
            }
        }
        findings
    }

    fn check_counts(&self, rule: &Rule, findings: &mut Vec<Finding>) {
        let few = [("fires", rule.fires.len(), FIRES_MIN), ("quiet", rule.quiet.len(), QUIET_MIN)];
        for (name, count, least) in few {
            if count < least {
                let message = format!("this rule has {count} of at least {least} examples in \"{name}\"");
                findings.push(self.example(rule, "risk-few-examples", message));
            }
        }
        if rule.reason.trim().is_empty() {
            findings.push(self.example(rule, "risk-no-reason", "this rule gives no reason".to_owned()));
        }
    }

    /// An example must be noticed, at the rule's level or above (a gentle one: as a concern), and be about whom it says.
    fn check_firing(&self, rule: &Rule, text: &String, findings: &mut Vec<Finding>) {
        let gentle = rule.gentle.contains(text);
        let least = if gentle { Level::Concern } else { rule.level };
        let fault = match self.judge(&fold(text)) {
            None => Some(("risk-example-silent", format!("\"{text}\" must fire, but nothing does"))),
            Some(verdict) if verdict.level < least => Some((
                "risk-example-weak",
                format!("\"{text}\" must be {}, but {} says {}", least.as_str(), verdict.rule, verdict.level.as_str()),
            )),
            Some(verdict) if verdict.category != rule.category => Some((
                "risk-example-category",
                format!("\"{text}\" must be {}, but {} fires", rule.category.as_str(), verdict.rule),
            )),
            Some(verdict) if gentle && verdict.level > Level::Concern => Some((
                "risk-example-strong",
                format!("\"{text}\" must be a concern, but {} says {}", verdict.rule, verdict.level.as_str()),
            )),
            Some(verdict) if rule.friend.contains(text) != (verdict.about == About::Other) && rule.about.is_none() => {
                let whom = if verdict.about == About::Other { "another child" } else { "the child who writes" };
                Some(("risk-example-about", format!("\"{text}\" was understood to be about {whom}")))
            }
            Some(_) => None,
        };
        if let Some((name, message)) = fault {
            findings.push(self.example(rule, name, message));
        }
    }

    fn example(&self, rule: &Rule, name: &'static str, message: String) -> Finding {
        let finding = Finding::error(&self.path, name, message).about(&rule.id);
        match &rule.place {
            Some(place) => finding.at(place.clone()),
            None => finding,
        }
    }
}
