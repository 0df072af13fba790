//! A `risk.toml` to a [`Lexicon`]: groups resolved, patterns compiled, every fault told with its place.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;
use toml::de::DeValue;

use super::fold;
use super::lexicon::{Known, Layer, Lexicon, Negated, Order, Pattern, Rule, Turn};
use super::notation::{self, Part};
use super::pattern::{self, Slot};
use super::reading::{self, GroupId, PhrasesBuilder};
use super::verdict::{About, Category, Level};
use crate::finding::{self, Finding};
use crate::source::Source;

/// A rule as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenRule {
    level: Level,
    category: Category,
    #[serde(default = "intent")]
    layer: Layer,
    about: Option<About>,
    reason: String,
    say: Vec<Spanned<String>>,
    #[serde(default = "quiet")]
    negated: Negated,
    #[serde(default)]
    takes: bool,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    #[serde(default)]
    needs: Vec<Spanned<String>>,
    #[serde(default = "free")]
    order: Order,
    #[serde(default)]
    fires: Vec<String>,
    #[serde(default)]
    quiet: Vec<String>,
    #[serde(default)]
    friend: Vec<String>,
    #[serde(default)]
    gentle: Vec<String>,
}

const fn intent() -> Layer {
    Layer::Intent
}

const fn free() -> Order {
    Order::Free
}

const fn quiet() -> Negated {
    Negated::Quiet
}

/// What the language is like, where that changes how its rules are read.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Grammar {
    /// A negation may stand behind the verb too ("il me frappe pas").
    #[serde(default)]
    negation_behind: bool,
}

type Entry<'a> = (Spanned<String>, Spanned<DeValue<'a>>);

/// Reads a lexicon with every fault of its file.
pub(super) fn read(locale: &str, file: &Source) -> (Lexicon, Vec<Finding>) {
    let mut reader = Reader { file, findings: Vec::new(), ..Reader::empty(file) };
    let (entries, faults) = file.toml();
    reader.findings.extend(faults);
    let mut rules = Vec::new();
    for (key, value) in entries {
        match key.get_ref().as_str() {
            "grammar" => reader.grammar = reader.value(value).unwrap_or_default(),
            "words" => reader.written = table(value).into_iter().filter_map(|entry| reader.words(entry)).collect(),
            "ordinary" => reader.ordinary = reader.value(value).unwrap_or_default(),
            "idioms" => reader.idioms = reader.value(value).unwrap_or_default(),
            "frames" => reader.frames = reader.value(value).unwrap_or_default(),
            "contexts" => reader.contexts = reader.value(value).unwrap_or_default(),
            "rules" => rules = table(value).into_iter().filter_map(|entry| reader.rule(entry)).collect(),
            other => {
                let known = ["grammar", "words", "ordinary", "idioms", "frames", "contexts", "rules"];
                reader.unknown(other, key.span(), known.into_iter(), "a part of a lexicon");
            }
        }
    }
    reader.find_joined(&rules);
    reader.resolve_all();
    let lexicon = reader.compile(locale, rules);
    let mut findings = reader.findings;
    finding::sort(&mut findings);
    (lexicon, findings)
}

fn table(value: Spanned<DeValue<'_>>) -> Vec<Entry<'_>> {
    match value.into_inner() {
        DeValue::Table(table) => {
            table.into_iter().map(|(key, value)| (Spanned::new(key.span(), key.get_ref().to_string()), value)).collect()
        }
        _ => Vec::new(),
    }
}

struct Reader<'f> {
    file: &'f Source,
    findings: Vec<Finding>,
    grammar: Grammar,
    written: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    ordinary: Vec<Spanned<String>>,
    idioms: Vec<Spanned<String>>,
    frames: Vec<Spanned<String>>,
    contexts: Vec<Spanned<String>>,
    /// The forms of each group.
    groups: BTreeMap<String, Vec<String>>,
    /// Groups that entries join with other words, and the groups these use.
    joined: BTreeSet<String>,
    ids: BTreeMap<String, GroupId>,
    names: Vec<String>,
    phrases: PhrasesBuilder,
}

impl<'f> Reader<'f> {
    fn empty(file: &'f Source) -> Self {
        Self {
            file,
            findings: Vec::new(),
            grammar: Grammar::default(),
            written: Vec::new(),
            ordinary: Vec::new(),
            idioms: Vec::new(),
            frames: Vec::new(),
            contexts: Vec::new(),
            groups: BTreeMap::new(),
            joined: BTreeSet::new(),
            ids: BTreeMap::new(),
            names: Vec::new(),
            phrases: PhrasesBuilder::default(),
        }
    }

    fn value<T: serde::de::DeserializeOwned>(&mut self, value: Spanned<DeValue<'_>>) -> Option<T> {
        self.file.read(value).map_err(|fault| self.findings.push(fault)).ok()
    }

    fn words(&mut self, (key, value): Entry<'_>) -> Option<(Spanned<String>, Vec<Spanned<String>>)> {
        self.value(value).map(|words| (key, words))
    }

    fn rule(&mut self, (key, value): Entry<'_>) -> Option<(Spanned<String>, WrittenRule)> {
        self.value(value).map(|rule| (key, rule))
    }

    fn unknown<'n>(
        &mut self,
        name: &str,
        span: std::ops::Range<usize>,
        known: impl Iterator<Item = &'n str>,
        what: &str,
    ) {
        let near = finding::nearest(name, known);
        let fault = self.file.error("risk-unknown-name", span, format!("\"{name}\" is not {what}"));
        self.findings.push(match near {
            Some(near) => fault.help(format!("did you mean \"{near}\"?")),
            None => fault,
        });
    }

    fn fault(&mut self, rule: &'static str, span: std::ops::Range<usize>, message: String) {
        self.findings.push(self.file.error(rule, span, message));
    }

    /// Looks for groups that stand next to other words in an entry or a pattern, and for all that these groups use.
    fn find_joined(&mut self, rules: &[(Spanned<String>, WrittenRule)]) {
        let mut used: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut joined = Vec::new();
        for (name, words) in &self.written {
            for word in words {
                let parts = notation::parse(word.get_ref()).unwrap_or_default();
                notation::groups_in(&parts, used.entry(name.get_ref()).or_default());
                notation::groups_joined(parts, &mut joined);
            }
        }
        let says = rules.iter().flat_map(|(_, rule)| &rule.say);
        for item in says.chain(&self.idioms).chain(&self.frames).flat_map(|say| pattern::items(say.get_ref())) {
            notation::groups_joined(notation::parse(item).unwrap_or_default(), &mut joined);
        }
        for word in &self.ordinary {
            notation::groups_in(&notation::parse(word.get_ref()).unwrap_or_default(), &mut joined);
        }
        let mut found = BTreeSet::new();
        while let Some(name) = joined.pop() {
            joined.extend(used.get(name.as_str()).into_iter().flatten().filter(|name| !found.contains(*name)).cloned());
            found.insert(name);
        }
        self.joined = found;
    }

    /// Groups may use other groups, in any order, but not themselves.
    fn resolve_all(&mut self) {
        let mut waiting = std::mem::take(&mut self.written);
        loop {
            let before = waiting.len();
            let (ready, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(_, words)| {
                words.iter().all(|word| {
                    let mut used = Vec::new();
                    if let Ok(parts) = notation::parse(word.get_ref()) {
                        notation::groups_in(&parts, &mut used);
                    }
                    used.iter().all(|group| self.groups.contains_key(group))
                })
            });
            let stuck = rest.len() == before;
            for (name, words) in ready {
                self.resolve(name, words);
            }
            waiting = rest;
            if waiting.is_empty() {
                return;
            }
            if stuck {
                // What is left names groups that do not exist or use each other in a ring: resolving tells which.
                for (name, words) in std::mem::take(&mut waiting) {
                    self.resolve(name, words);
                }
                return;
            }
        }
    }

    fn resolve(&mut self, name: Spanned<String>, words: Vec<Spanned<String>>) {
        let group = self.group(name.get_ref());
        // Written out only where another entry joins the group with other words.
        let joined = self.joined.contains(name.get_ref());
        let mut forms = Vec::new();
        for word in &words {
            let entered = self
                .enter(group, word.get_ref())
                .and_then(|()| if joined { self.forms(word.get_ref()) } else { Ok(Vec::new()) });
            match entered {
                Ok(more) => forms.extend(more),
                Err(message) => self.fault("risk-words", word.span(), message),
            }
        }
        if words.is_empty() {
            self.fault("risk-words", name.span(), format!("the group \"{}\" has no words", name.get_ref()));
        }
        self.groups.insert(name.into_inner(), forms);
    }

    /// Puts an entry into a group. Groups named in it as a whole are included, not copied.
    fn enter(&mut self, group: GroupId, entry: &str) -> Result<(), String> {
        let signs = ['(', ')', '[', ']', '|', ' '];
        if let Some(sign) = entry.split(signs).find(|word| matches!(*word, "..." | "&")) {
            return Err(format!(
                "\"{sign}\" says nothing inside brackets or words: \"{entry}\"; write \"..\" there, or split the pattern"
            ));
        }
        let parts = notation::parse(entry).map_err(|fault| fault.0)?;
        let (mut included, mut rest) = (Vec::new(), Vec::new());
        notation::whole_groups(parts, &mut included, &mut rest);
        for name in included {
            if !self.groups.contains_key(&name) {
                return Err(self.no_group(&name));
            }
            let part = self.group(&name);
            self.phrases.include(part, group);
        }
        for parts in rest {
            let mut chunks = Vec::new();
            for chunk in notation::chunks(parts) {
                let forms = self.expand(&chunk)?;
                chunks.push(forms.iter().map(|form| words_of(form)).collect::<Vec<_>>());
            }
            match chunks.as_slice() {
                [] => {}
                [single] => {
                    for (words, stem) in single.iter().filter(|(words, _)| !words.is_empty()) {
                        self.phrases.phrase(words, *stem, group);
                    }
                }
                several => self.phrases.entry(several, group),
            }
        }
        Ok(())
    }

    fn expand(&self, parts: &[Part]) -> Result<Vec<String>, String> {
        notation::expand(parts, &self.groups).map_err(|fault| {
            match fault.0.strip_prefix("there is no group of words ") {
                Some(name) => self.no_group(name.trim_matches('"')),
                None => fault.0,
            }
        })
    }

    fn no_group(&self, name: &str) -> String {
        match finding::nearest(name, self.groups.keys().map(String::as_str)) {
            Some(near) => {
                format!("there is no group of words \"{name}\"; did you mean \"{near}\"?")
            }
            None => format!("there is no group of words \"{name}\""),
        }
    }

    fn forms(&self, entry: &str) -> Result<Vec<String>, String> {
        self.expand(&notation::parse(entry).map_err(|fault| fault.0)?)
    }

    fn group(&mut self, name: &str) -> GroupId {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = self.names.len() as GroupId;
        self.names.push(name.to_owned());
        self.ids.insert(name.to_owned(), id);
        id
    }

    /// The group of one part of a pattern: a named group, several at once (`{a|b}`), or words written out.
    fn slot_group(&mut self, item: &str, span: std::ops::Range<usize>) -> Option<GroupId> {
        if let Some(id) = self.ids.get(item.trim_matches(['{', '}'])).filter(|_| item.starts_with('{')) {
            return Some(*id);
        }
        if let Some(id) = self.ids.get(item) {
            return Some(*id);
        }
        if item.starts_with('[') && item.ends_with(']') {
            let message = format!("a part of a pattern cannot be left out: \"{item}\"");
            self.findings.push(self.file.error("risk-pattern", span, message).help(
                "take it out (the room between parts is for such words), or put it into brackets with its neighbour: ([a] b)",
            ));
            return None;
        }
        // The written form is its own name: the same words written twice are one group.
        let id = self.group(item);
        match self.enter(id, item) {
            Ok(_) => Some(id),
            Err(message) => {
                self.fault("risk-pattern", span, message);
                None
            }
        }
    }

    fn patterns(&mut self, say: &Spanned<String>, rule: usize, turn: Turn) -> Vec<Pattern> {
        let written = match pattern::parse(say.get_ref()) {
            Ok(written) => written,
            Err(message) => {
                self.fault("risk-pattern", say.span(), message);
                return Vec::new();
            }
        };
        let mut patterns = Vec::new();
        for order in written {
            let mut slots = Vec::new();
            let mut victim = None;
            for (gap, item) in &order.items {
                let Some(group) = self.slot_group(item, say.span()) else {
                    return Vec::new();
                };
                if is_victim(item) {
                    victim = Some(slots.len());
                }
                let gap = if turn == Turn::Idiom { gap.of_idiom() } else { *gap };
                slots.push(Slot { group, gap });
            }
            let negates = order.items.iter().any(|(_, item)| item.contains("{not}"));
            patterns.push(Pattern { rule, slots, victim, negates, turn });
        }
        patterns
    }

    fn compile(&mut self, locale: &str, written: Vec<(Spanned<String>, WrittenRule)>) -> Lexicon {
        let mut rules = Vec::new();
        let mut patterns = Vec::new();
        for (name, rule) in written {
            let at = rules.len();
            let turn = if rule.takes { Turn::Taker } else { Turn::Rule };
            for say in &rule.say {
                patterns.extend(self.patterns(say, at, turn));
            }
            let unless = rule.unless.iter().filter_map(|name| self.named(name)).collect();
            let needs = rule.needs.iter().filter_map(|name| self.named(name)).collect();
            rules.push(Rule {
                id: format!("{locale}/{}", name.get_ref()),
                level: rule.level,
                category: rule.category,
                layer: rule.layer,
                reason: rule.reason,
                say: rule.say.into_iter().map(Spanned::into_inner).collect(),
                fires: rule.fires,
                quiet: rule.quiet,
                friend: rule.friend,
                gentle: rule.gentle,
                place: Some(self.file.place(name.span())),
                about: rule.about,
                negated: rule.negated,
                unless,
                needs,
                order: rule.order,
            });
        }
        let idioms = std::mem::take(&mut self.idioms);
        let idioms: Vec<Pattern> = idioms.iter().flat_map(|idiom| self.patterns(idiom, 0, Turn::Idiom)).collect();
        let frames = std::mem::take(&mut self.frames);
        let frames: Vec<Pattern> = frames.iter().flat_map(|frame| self.patterns(frame, 0, Turn::Frame)).collect();
        let contexts = std::mem::take(&mut self.contexts);
        let contexts = contexts.iter().filter_map(|name| self.named(name)).collect();
        for word in std::mem::take(&mut self.ordinary) {
            match self.forms(word.get_ref()) {
                Ok(forms) => {
                    for word in forms.iter().flat_map(|form| fold::plain_words(form)) {
                        self.phrases.ordinary(&word);
                    }
                }
                Err(message) => self.fault("risk-words", word.span(), message),
            }
        }
        // In the order of their turns, and the strongest first: what is weaker is then not even tried.
        patterns.extend(idioms);
        patterns.extend(frames);
        patterns.sort_by_key(|pattern| {
            let level = rules.get(pattern.rule).map(|rule| std::cmp::Reverse(rule.level));
            (pattern.turn, level, pattern.rule)
        });
        let phrases = std::mem::take(&mut self.phrases).build();
        let wakes = wakes(&patterns, phrases.sets());
        let known = |name: &str| self.ids.get(name).copied();
        Lexicon {
            path: self.file.path.clone(),
            rules,
            known: Known {
                me: known("me"),
                other: known("other"),
                they: known("they"),
                not: known("not"),
                soft: known("soft"),
                my: known("my"),
            },
            group_names: std::mem::take(&mut self.names),
            patterns,
            wakes,
            contexts,
            phrases,
            negation_around: self.grammar.negation_behind,
        }
    }

    fn named(&mut self, name: &Spanned<String>) -> Option<GroupId> {
        let id = self.ids.get(name.get_ref()).copied();
        if id.is_none() {
            let known: Vec<String> = self.ids.keys().cloned().collect();
            self.unknown(name.get_ref(), name.span(), known.iter().map(String::as_str), "a group of words");
        }
        id
    }
}

/// Whether a part of a pattern is the one that is harmed: the groups `victim`, `who`, `me` and `other`.
fn is_victim(item: &str) -> bool {
    notation::parse(item).is_ok_and(|parts| {
        parts.iter().any(|part| matches!(part, Part::Group(name) if name.split('|').any(|name| matches!(name, "victim" | "who" | "me" | "other"))))
    })
}

/// The folded words of a form with the gaps between them, and whether its last one is a stem.
fn words_of(form: &str) -> (Vec<String>, bool) {
    let form = form.trim();
    let mut words = Vec::new();
    let mut plain = String::new();
    for piece in form.trim_end_matches('*').split(' ') {
        if piece == reading::GAP {
            words.append(&mut fold::plain_words(&plain));
            words.push(reading::GAP.to_owned());
            plain.clear();
        } else {
            plain.push(' ');
            plain.push_str(piece);
        }
    }
    words.append(&mut fold::plain_words(&plain));
    (words, form.ends_with('*'))
}

/// For each set of groups the patterns that it wakes. A pattern is woken by the rarest of its groups only, rare being a
/// group whose words are in few other groups: "me" is in many, "belt" in few.
fn wakes(patterns: &[Pattern], sets: &[Vec<GroupId>]) -> Vec<Vec<u32>> {
    let mut common: BTreeMap<GroupId, usize> = BTreeMap::new();
    let mut having: BTreeMap<GroupId, Vec<usize>> = BTreeMap::new();
    for (at, set) in sets.iter().enumerate() {
        for group in set {
            let most = common.entry(*group).or_default();
            *most = set.len().max(*most);
            having.entry(*group).or_default().push(at);
        }
    }
    let mut wakes = vec![Vec::new(); sets.len()];
    for (number, pattern) in (0..).zip(patterns) {
        let anchor = pattern.slots.iter().map(|slot| slot.group).min_by_key(|group| common.get(group).copied());
        for set in anchor.and_then(|group| having.get(&group)).into_iter().flatten() {
            wakes[*set].push(number);
        }
    }
    wakes
}
