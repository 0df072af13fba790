//! One locale's rules, from `locales/<tag>/risk.toml` to tables. The format is told in `docs/risk-format.md`.

mod trial;

use std::collections::BTreeMap;

use super::fold::Folded;
use super::pattern::{Match, Slot};
use super::reading::{GroupId, Phrases};
use super::verdict::{About, Category, Level, Verdict};
use crate::finding::{Finding, Place};
use crate::source::Source;
use zeroize::Zeroizing;

/// In which order the parts of a pattern may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    /// As the pattern is written.
    Written,
    /// In any order. Tried only where nothing fits as written; it must be about a child, not denied, and no context may
    /// stand around it.
    Free,
}

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
    pub(super) needs: Vec<GroupId>,
    pub(super) order: Order,
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
    pub(super) turn: Turn,
}

/// When a pattern has its turn, and whether it then takes its words from those that come later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// A saying: takes its words, says nothing.
    Idiom,
    /// Opens a frame ("a film about …"): takes its words; what follows in its sentence is told, not lived.
    Frame,
    /// A rule that takes its words.
    Taker,
    /// Any other rule.
    Rule,
}

/// The groups whose names mean something to the program.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    pub(super) me: Option<GroupId>,
    pub(super) other: Option<GroupId>,
    pub(super) they: Option<GroupId>,
    pub(super) not: Option<GroupId>,
    pub(super) soft: Option<GroupId>,
    pub(super) my: Option<GroupId>,
}

/// One locale's rules, compiled.
pub struct Lexicon {
    pub(super) path: String,
    pub(super) rules: Vec<Rule>,
    pub(super) phrases: Phrases,
    pub(super) group_names: Vec<String>,
    /// All patterns: those of idioms, of rules that take their words, and of all other rules.
    pub(super) patterns: Vec<Pattern>,
    /// For each set of groups that a phrase can be of, the patterns that it wakes.
    pub(super) wakes: Vec<Vec<u32>>,
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
    pub(super) groups: Vec<GroupId>,
    pub(super) found: Match,
}

impl Ranked<'_> {
    /// The stronger wins: level, then intent over topic, then (within a lexicon) the rule that stands first in the file,
    /// then the pattern with more parts. Ties go to what came first.
    fn beats(&self, other: &Self) -> bool {
        let rank = |it: &Self| (it.verdict.level, it.layer, std::cmp::Reverse(it.rule), it.slots);
        rank(self) > rank(other)
    }

    /// As `beats`, for rules of different lexicons: their order says nothing.
    pub(super) fn beats_abroad(&self, other: &Self) -> bool {
        (self.verdict.level, self.layer) > (other.verdict.level, other.layer)
    }
}

impl Lexicon {
    /// Reads and compiles a locale's rules, with every fault of the file. What is faulty is left out; the rest is used.
    pub fn read(locale: &str, file: &Source) -> (Self, Vec<Finding>) {
        super::file::read(locale, file)
    }

    /// The strongest verdict of this lexicon on a text; none where no rule fires.
    pub fn judge(&self, text: &Folded) -> Option<Verdict<'_>> {
        self.ranked(text, None).map(|ranked| ranked.verdict)
    }

    /// The rules, in the order of the file.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// As `judge`, with what decides. `own` is the lexicon of the conversation, where this one is of another language.
    pub(super) fn ranked(&self, text: &Folded, own: Option<&Self>) -> Option<Ranked<'_>> {
        let mut best: Option<Ranked<'_>> = None;
        self.each_pattern(text, own, |pattern, reading, order| {
            // Only what the language of the conversation says nothing about is read in any order.
            if order == Order::Written || (best.is_none() && own.is_none()) {
                self.try_pattern(pattern, reading, order, &mut best);
            }
        });
        best
    }

    /// Every rule that fires, each with its strongest verdict.
    pub(super) fn all(&self, text: &Folded) -> Vec<Ranked<'_>> {
        let mut by_rule: BTreeMap<usize, Option<Ranked<'_>>> = BTreeMap::new();
        self.each_pattern(text, None, |pattern, reading, order| {
            if order == Order::Written || by_rule.values().all(Option::is_none) {
                self.try_pattern(pattern, reading, order, by_rule.entry(pattern.rule).or_default());
            }
        });
        by_rule.into_values().flatten().collect()
    }

    /// The parts of a verdict's pattern: names of groups, and the folded words of the text that stand there.
    pub(super) fn parts(
        &self,
        ranked: &Ranked<'_>,
        text: &Folded,
        own: Option<&Self>,
    ) -> Vec<(&str, Zeroizing<String>)> {
        let reading = self.phrases.read(text, own.map(|own| &own.phrases));
        let parts = ranked.groups.iter().zip(&ranked.found);
        parts
            .map(|(group, hit)| {
                let name = self.group_names.get(usize::from(*group)).map_or("", String::as_str);
                let mut words = Zeroizing::new(String::new());
                let mut last = None;
                for place in hit.start..hit.end {
                    let token = reading.token(place);
                    if last.replace(token) != Some(token) {
                        let form = text.forms(token as usize).first();
                        if !words.is_empty() {
                            words.push(' ');
                        }
                        words.push_str(form.map_or("", |form| text.letters(form)));
                    }
                }
                (name, words)
            })
            .collect()
    }
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
fires = ["suicide", "suicidal thoughts", "thoughts of suicide"]
friend = ["he talks about suicide"]
quiet = ["my essay is about suicide", "homework: suicide in Romeo and Juliet"]
"#;

    fn small() -> Lexicon {
        let file = Source { path: "locales/en/risk.toml".into(), text: SMALL.into() };
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
        assert_eq!(verdict.map(|v| (v.rule, v.level)), Some(("en/die-wish", Level::Crisis)));
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
    fn a_pronoun_between_negation_and_verb_shields_nothing() {
        let text = r#"
[words]
me = ["me", "eu"]
not = ["não"]
soft = ["me"]
family = ["pai"]
hits = ["bate[u]"]
[rules.hit]
level = "high"
category = "abuse-at-home"
reason = "Hit at home."
say = ["{me} {hits}"]
"#;
        let (lexicon, _) = Lexicon::read("pt", &Source { path: "risk.toml".into(), text: text.into() });
        let fires = |text: &str| lexicon.judge(&fold(text)).is_some();
        assert!(fires("meu pai me bate"));
        assert!(!fires("não me bate") && !fires("meu pai não me bateu"));
        assert!(fires("não, me bate sim"), "said before the comma");
        assert!(fires("não, eu ... bate"), "a subject is not soft");
    }

    #[test]
    fn a_saying_in_one_clause_leaves_the_next_alone() {
        let text = SMALL.replace("\"{kills} (it|time)\"", "\"{kills} .. time\"").replace("]\n\n[words]", "]\n[words]");
        let (lexicon, _) = Lexicon::read("en", &Source { path: "risk.toml".into(), text });
        let fires = |text: &str| lexicon.judge(&fold(text)).is_some();
        assert!(!fires("i kill myself all the time"));
        assert!(fires("i will kill myself, next time"));
    }

    #[test]
    fn what_the_conversation_knows_is_no_slip_of_another_language() {
        let own = "[words]\nme = [\"eu\"]\nfun = [\"killi\", \"mysel\"]\n";
        let (own, _) = Lexicon::read("pt", &Source { path: "risk.toml".into(), text: own.into() });
        let text = fold("killl mysef");
        assert!(small().ranked(&text, Some(&own)).is_some(), "words that are not known are put right");
        assert!(small().ranked(&fold("kill mysel"), None).is_some());
        assert!(small().ranked(&fold("kill mysel"), Some(&own)).is_none());
    }

    #[test]
    fn a_group_may_hold_words_with_room_between() {
        let text = SMALL.replace("\"be dead\"", "\"not .. alive\"");
        let (lexicon, findings) = Lexicon::read("en", &Source { path: "risk.toml".into(), text });
        assert!(findings.is_empty(), "{findings:?}");
        let fires = |text: &str| lexicon.judge(&fold(text)).is_some();
        assert!(fires("I want to not be very much alive"));
        assert!(!fires("I want to not be. But I am alive"), "one sentence");
        let text = SMALL.replace("\"be dead\"", "\"not ... alive\"");
        let (_, findings) = Lexicon::read("en", &Source { path: "risk.toml".into(), text });
        assert_eq!(findings.len(), 1, "{findings:?}");
    }

    #[test]
    fn what_is_told_in_another_order_is_heard_where_nothing_else_is() {
        let rule = r#"
[rules.belt]
level = "high"
category = "abuse-at-home"
reason = "Beaten with a belt."
say = ["{dad} {hits} (belt|stick)"]
"#;
        let words = "[words]\ndad = [\"dad\"]\nhits = [\"hits\"]\n";
        let text = SMALL.replace("[words]\n", words) + rule;
        let read = |text: String| Lexicon::read("en", &Source { path: "risk.toml".into(), text }).0;
        let free = read(text.clone());
        let fires = |text: &str| free.judge(&fold(text)).is_some();
        assert!(fires("the belt. that is what my dad hits with"));
        assert!(!fires("the belt that no dad hits with"), "nobody she knows");
        assert!(!fires("the belt that my dad never hits with"), "denied");
        assert!(!fires("for homework: the belt that my dad hits with"), "a context");
        let written = read(text + "order = \"written\"\n");
        assert!(written.judge(&fold("the belt that is what my dad hits with")).is_none());
    }

    #[test]
    fn faults_of_a_file_are_told_all_at_once() {
        let text = "[words]\nme = [\"i\", \"{mee}\"]\nmee2 = [\"x[\"]\n[rules.a]\nlevel=\"crisis\"\n\
                    category=\"selfharm\"\nreason=\"\"\nsay=[\"{mw}\"]\n[wrods]\n";
        let file = Source { path: "locales/en/risk.toml".into(), text: text.into() };
        let (_, findings) = Lexicon::read("en", &file);
        assert!(findings.len() >= 4, "{findings:#?}");
        assert!(findings.iter().all(|finding| finding.place.is_some()));
    }
}
