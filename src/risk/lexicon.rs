//! One locale's rules, from `locales/<tag>/risk.toml` to tables. The format is told in `docs/risk-format.md`.

use std::collections::BTreeMap;

use super::fold::Folded;
use super::pattern::{self, Match, Slot};
use super::reading::{GroupId, Hit, Phrases, Reading};
use super::verdict::{About, Category, Level, Verdict};
use crate::finding::{Finding, Place};
use crate::source::Source;

/// What a negation right at the core of a pattern makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Negated {
    /// The rule does not fire.
    Quiet,
    /// It fires as a concern: "I don't want to die" gets a gentle check, not silence.
    Concern,
    /// It fires all the same.
    Same,
}

/// Whether what is around a rule can silence it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// Words on a subject: silenced by words of school work, games, news, campaigns.
    Topic,
    /// Someone, an act or wish, its object: nothing silences it.
    Intent,
}

/// One rule, as the audit book shows it.
#[derive(Debug, Clone)]
pub struct Rule {
    /// `en/die-wish`.
    pub id: String,
    /// How pressing.
    pub level: Level,
    /// What kind of danger.
    pub category: Category,
    /// Intent or topic.
    pub layer: Layer,
    /// Why the rule is there, for reviewers.
    pub reason: String,
    /// The patterns, as written.
    pub say: Vec<String>,
    /// Texts that must fire it.
    pub fires: Vec<String>,
    /// Texts like them that must fire nothing.
    pub quiet: Vec<String>,
    /// Texts that must fire something about another child.
    pub friend: Vec<String>,
    /// Texts that must fire as a concern only.
    pub gentle: Vec<String>,
    /// Where the rule begins in its file.
    pub(super) place: Option<Place>,
    pub(super) about: Option<About>,
    pub(super) negated: Negated,
    pub(super) unless: Vec<GroupId>,
}

/// One pattern of a rule, compiled.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub(super) rule: usize,
    pub(super) slots: Vec<Slot>,
    /// The slot that says whose harm it is.
    pub(super) victim: Option<usize>,
    /// A slot is itself a negation.
    pub(super) negates: bool,
}

/// The groups whose names mean something to the program.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    pub(super) me: Option<GroupId>,
    pub(super) other: Option<GroupId>,
    pub(super) they: Option<GroupId>,
    pub(super) not: Option<GroupId>,
}

/// One locale's rules, compiled.
pub struct Lexicon {
    pub(super) path: String,
    pub(super) rules: Vec<Rule>,
    pub(super) phrases: Phrases,
    pub(super) group_names: Vec<String>,
    /// Patterns of rules by their anchor, the group that fewest patterns share.
    pub(super) patterns: BTreeMap<GroupId, Vec<Pattern>>,
    pub(super) idioms: BTreeMap<GroupId, Vec<Pattern>>,
    pub(super) contexts: Vec<GroupId>,
    pub(super) known: Known,
    pub(super) negation_around: bool,
}

/// A verdict with what decides between verdicts.
pub(super) struct Ranked<'l> {
    pub(super) verdict: Verdict<'l>,
    pub(super) layer: Layer,
    pub(super) slots: usize,
    pub(super) rule: usize,
    pub(super) found: Match,
}

impl Ranked<'_> {
    /// The stronger wins: level, then intent over topic, then the pattern that says more. Ties go to what came first.
    pub(super) fn beats(&self, other: &Self) -> bool {
        let rank = |it: &Self| (it.verdict.level, it.layer, it.slots);
        rank(self) > rank(other)
    }
}

impl Lexicon {
    /// Reads and compiles a locale's rules, with every fault of the file. What is faulty is left out; the rest is used.
    pub fn read(locale: &str, file: &Source) -> (Self, Vec<Finding>) {
        super::file::read(locale, file)
    }

    /// The strongest verdict of this lexicon on a text; none where no rule fires.
    pub fn judge(&self, text: &Folded) -> Option<Verdict<'_>> {
        self.ranked(text).map(|ranked| ranked.verdict)
    }

    /// The rules, in the order of the file.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    pub(super) fn ranked(&self, text: &Folded) -> Option<Ranked<'_>> {
        let mut reading = self.phrases.read(text);
        self.mask_idioms(&mut reading);
        let mut best: Option<Ranked<'_>> = None;
        for group in groups_of(&reading) {
            for pattern in self.patterns.get(&group).into_iter().flatten() {
                self.try_pattern(pattern, &reading, &mut best);
            }
        }
        best
    }

    /// Every rule that fires, each with its strongest verdict.
    pub(super) fn all(&self, text: &Folded) -> Vec<Ranked<'_>> {
        let mut reading = self.phrases.read(text);
        self.mask_idioms(&mut reading);
        let mut by_rule: BTreeMap<usize, Option<Ranked<'_>>> = BTreeMap::new();
        for group in groups_of(&reading) {
            for pattern in self.patterns.get(&group).into_iter().flatten() {
                self.try_pattern(pattern, &reading, by_rule.entry(pattern.rule).or_default());
            }
        }
        by_rule.into_values().flatten().collect()
    }

    /// A word inside a saying is not heard by any rule.
    fn mask_idioms(&self, reading: &mut Reading) {
        let mut masked: Vec<(u32, u32)> = Vec::new();
        for group in groups_of(reading) {
            for pattern in self.idioms.get(&group).into_iter().flatten() {
                pattern::find(&pattern.slots, reading, |found| {
                    masked.extend(found.iter().map(|hit| (hit.start, hit.end)));
                    false
                });
            }
        }
        if !masked.is_empty() {
            masked.sort_unstable();
            masked.dedup();
            reading.hits.retain(|hit| !overlaps(&masked, hit));
        }
    }

    fn try_pattern<'l>(
        &'l self,
        pattern: &Pattern,
        reading: &Reading,
        best: &mut Option<Ranked<'l>>,
    ) {
        let Some(rule) = self.rules.get(pattern.rule) else {
            return;
        };
        if best
            .as_ref()
            .is_some_and(|best| best.verdict.level > rule.level)
        {
            return;
        }
        let context = |group: &GroupId| !reading.of(*group).is_empty();
        if rule.unless.iter().any(context)
            || (rule.layer == Layer::Topic && self.contexts.iter().any(context))
        {
            return;
        }
        pattern::find(&pattern.slots, reading, |found| {
            let negated = !pattern.negates
                && rule.negated != Negated::Same
                && self.is_negated(found, reading);
            let level = match (negated, rule.negated) {
                (true, Negated::Quiet) => return false,
                (true, Negated::Concern) => Level::Concern,
                _ => rule.level,
            };
            let ranked = Ranked {
                verdict: Verdict {
                    level,
                    category: rule.category,
                    about: rule
                        .about
                        .unwrap_or_else(|| self.about(pattern, found, reading)),
                    rule: &rule.id,
                },
                layer: rule.layer,
                slots: pattern.slots.len(),
                rule: pattern.rule,
                found: found.clone(),
            };
            if best.as_ref().is_none_or(|best| ranked.beats(best)) {
                *best = Some(ranked);
            }
            !negated
        });
    }

    /// A negation inside the match, or right before its first word (in some languages also right behind the last).
    fn is_negated(&self, found: &Match, reading: &Reading) -> bool {
        let (Some(not), Some(first), Some(last)) = (self.known.not, found.first(), found.last())
        else {
            return false;
        };
        let behind = u32::from(self.negation_around);
        reading.of(not).iter().any(|hit| {
            let inside = hit.start >= first.start && hit.end <= last.end;
            let before = hit.end <= first.start && first.start - hit.end <= 1;
            let after = hit.start >= last.end && hit.start - last.end < behind;
            (inside || before || after)
                && reading.sentence(hit.start) == reading.sentence(first.start)
                && !found
                    .iter()
                    .any(|slot| slot.start <= hit.start && hit.end <= slot.end)
        })
    }

    /// Whose harm it is: the word in the slot of the victim; without one, the nearest person named before the act.
    fn about(&self, pattern: &Pattern, found: &Match, reading: &Reading) -> About {
        let whose = |hit: &Hit| {
            let covers = |group: Option<GroupId>| {
                group.is_some_and(|group| {
                    reading
                        .of(group)
                        .iter()
                        .any(|person| person.start < hit.end && hit.start < person.end)
                })
            };
            if covers(self.known.other) {
                Some(About::Other)
            } else if covers(self.known.me) {
                Some(About::Me)
            } else if covers(self.known.they) {
                Some(About::Other)
            } else {
                None
            }
        };
        let in_slot = pattern
            .victim
            .and_then(|slot| found.get(slot))
            .and_then(whose);
        in_slot
            .or_else(|| self.nearest_person(found, reading))
            .unwrap_or(About::Me)
    }

    fn nearest_person(&self, found: &Match, reading: &Reading) -> Option<About> {
        let first = found.first()?;
        let nearest = |group: Option<GroupId>| {
            group.and_then(|group| {
                reading
                    .of(group)
                    .iter()
                    .filter(|hit| hit.start <= first.start)
                    .map(|hit| hit.start)
                    .next_back()
            })
        };
        let (me, other, they) = (
            nearest(self.known.me),
            nearest(self.known.other),
            nearest(self.known.they),
        );
        let other = other.map(|other| other.max(they.unwrap_or(0)));
        match (me, other) {
            (me, Some(other)) if Some(other) > me => Some(About::Other),
            (Some(_), _) => Some(About::Me),
            _ => None,
        }
    }
}

fn overlaps(masked: &[(u32, u32)], hit: &Hit) -> bool {
    let at = masked.partition_point(|(start, _)| *start < hit.end);
    masked[..at]
        .iter()
        .rev()
        .take(8)
        .any(|(_, end)| *end > hit.start)
}

fn groups_of(reading: &Reading) -> Vec<GroupId> {
    let mut groups: Vec<GroupId> = reading.hits.iter().map(|hit| hit.group).collect();
    groups.dedup();
    groups
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    const SMALL: &str = r#"
contexts = ["school-work"]
ordinary = ["threat"]
idioms = ["{kills} (it|time)", "my (feet|legs) + {kills} {me}"]

[words]
me = ["i", "me", "my", "myself"]
other = ["my friend[s]", "a friend"]
they = ["she", "he", "her", "him"]
not = ["not", "dont", "never"]
who = ["{me}", "{other}", "{they}"]
wants = ["want[s|ed] to", "wanna"]
die = ["die[s|d]", "be dead"]
kills = ["kill[s|ed|ing]"]
self = ["myself", "herself", "himself"]
school-work = ["essay", "homework"]

[rules.die-wish]
level = "crisis"
category = "self-harm"
reason = "A child says she wishes to die."
say = ["{who} {wants} {die}", "{kills} {self}"]
negated = "concern"
fires = ["I want to die", "i wanna die", "I will kill myself"]
friend = ["my friend said she wants to die"]
gentle = ["I don't want to die"]
quiet = ["I am killing time", "my legs are killing me"]

[rules.suicide-talk]
level = "concern"
category = "self-harm"
layer = "topic"
reason = "The subject itself, where nothing says it is school work."
say = ["(suicide|suicid*)"]
fires = ["suicide", "suicidal thoughts", "he talks about suicide"]
quiet = ["my essay is about suicide", "homework: suicide in Romeo and Juliet"]
"#;

    fn small() -> Lexicon {
        let file = Source {
            path: "locales/en/risk.toml".into(),
            text: SMALL.into(),
        };
        let (lexicon, findings) = Lexicon::read("en", &file);
        assert!(findings.is_empty(), "{findings:?}");
        lexicon
    }

    #[test]
    fn a_small_lexicon_holds_against_its_examples() {
        let findings = small().check_examples();
        assert!(findings.is_empty(), "{findings:#?}");
    }

    #[test]
    fn the_stronger_rule_decides() {
        let lexicon = small();
        let verdict = lexicon.judge(&fold("my suicide homework makes me want to die"));
        assert_eq!(
            verdict.map(|v| (v.rule, v.level)),
            Some(("en/die-wish", Level::Crisis))
        );
    }

    #[test]
    fn disguises_are_heard() {
        let lexicon = small();
        for text in [
            "i w4nt t0 d1e",
            "I WANT TO DIEEEE",
            "i w a n t t o d i e",
            "iwanttodie",
            "i.want.to.die",
            "i wnat to die",
            "kill my$elf",
            "k!ll mys3lf",
            "kil1 myself",
            "i want\u{200b} to d\u{456}e",
            "𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞",
            "s*icide",
            "I want to 😀 die",
        ] {
            assert!(lexicon.judge(&fold(text)).is_some(), "{text}");
        }
    }

    #[test]
    fn faults_of_a_file_are_told_all_at_once() {
        let text = "[words]\nme = [\"i\", \"{mee}\"]\nmee2 = [\"x[\"]\n[rules.a]\nlevel=\"crisis\"\n\
                    category=\"selfharm\"\nreason=\"\"\nsay=[\"{mw}\"]\n[wrods]\n";
        let file = Source {
            path: "locales/en/risk.toml".into(),
            text: text.into(),
        };
        let (_, findings) = Lexicon::read("en", &file);
        assert!(findings.len() >= 4, "{findings:#?}");
        assert!(findings.iter().all(|finding| finding.place.is_some()));
    }
}
