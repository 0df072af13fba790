//! One locale of the book: every text in place, every pattern compiled.

use std::collections::HashMap;

use super::engine;
use super::line::Line;
use crate::finding::{Finding, Severity};
use crate::helpline::Directory;
use crate::risk::{Folded, Lexicon, WordSets};
use crate::script::{Age, FlowKind, Node, NodeIx, NodeKey, Script, Step};
use crate::source::Source;
use crate::text::{Catalogue, Locale, Text, Words};

pub use super::card::Card;

/// Word sets that the engine itself listens for, besides those of the flows.
const ENGINE_SETS: [&str; 2] = ["person", "know"];

/// What a locale says.
pub struct Edition {
    /// Name, direction, safe words, review state.
    pub locale: Locale,
    /// What a state keeps of its tag.
    pub key: NodeKey,
    /// Whether children can choose it.
    pub(super) offered: bool,
    /// Its risk lexicon.
    pub lexicon: Lexicon,
    nodes: [Vec<NodeText>; 2],
    engine: [HashMap<&'static str, Message>; 2],
    page: HashMap<String, String>,
    name: Line,
    countries: Vec<Line>,
    cards: Vec<Card>,
    safe_words: WordSets,
    words: WordSets,
    country_names: WordSets,
}

/// What a node says, in one locale and for one age band.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NodeText {
    /// Its bubbles.
    pub say: Vec<Line>,
    /// The labels of its choices, in their order.
    pub labels: Vec<Line>,
    /// Whether the locale lacks it and this is the reference language.
    pub borrowed: bool,
}

/// What a message of the engine says, with its labels by their names.
#[derive(Default)]
struct Message {
    say: Vec<Line>,
    labels: Vec<(String, Line)>,
}

impl From<&Text> for Message {
    fn from(text: &Text) -> Self {
        let labels = text.labels.iter().map(|(name, words)| (name.clone(), Line::from(words.as_str())));
        Self { say: lines(&text.bubbles), labels: labels.collect() }
    }
}

fn lines(texts: &[String]) -> Vec<Line> {
    texts.iter().map(|words| Line::from(words.as_str())).collect()
}

impl Edition {
    /// Compiles the files of one locale. None where it cannot be offered: a file it needs has a fault, or a safety
    /// message is missing, and those never fall back to another language.
    pub(super) fn compile(
        tag: &str,
        files: &[Source],
        script: &Script,
        directory: &Directory,
        reference: Option<&Self>,
    ) -> (Option<Self>, Vec<Finding>) {
        let folder = format!("locales/{tag}");
        let of = |name: &str| files.iter().find(|file| file.path == format!("{folder}/{name}"));
        let mut findings = Vec::new();
        // The reference must be whole; another locale is just not offered until it is.
        let severity = if reference.is_some() { Severity::Warning } else { Severity::Error };
        let missing = |name: &str, key: &'static str| {
            let fault = Finding::fault(format!("{folder}/{name}"), "missing-file").key(key).arg("file", name);
            Finding { severity, ..fault }
        };
        let locale = match of("locale.toml") {
            Some(file) => Locale::read(tag, file),
            None => Err(missing("locale.toml", "missing-file-locale")),
        };
        let locale = match locale {
            Ok(locale) => locale,
            Err(fault) => return (None, vec![fault]),
        };
        let fluent = |teen: bool| -> Vec<Source> {
            let overlay = format!("{folder}/{}/", Age::Teen.as_str());
            let here = |file: &&Source| file.path.ends_with(".ftl") && file.path.starts_with(&overlay) == teen;
            files.iter().filter(here).cloned().collect()
        };
        let (catalogue, faults) = Catalogue::read(&locale, &fluent(false), &fluent(true));
        findings.extend(faults);
        let lexicon = match of("risk.toml") {
            Some(file) => {
                let (lexicon, faults) = Lexicon::read(tag, file);
                findings.extend(faults);
                lexicon
            }
            None => return (None, vec![missing("risk.toml", "missing-file-risk")]),
        };
        let mut known: Vec<&str> = ENGINE_SETS.to_vec();
        known.extend(script.flows.iter().filter(|flow| flow.kind == FlowKind::Topic).map(|flow| flow.id.as_str()));
        known.extend(listened_for(script));
        let words = match of("topics.toml") {
            Some(file) => {
                let (words, faults) = Words::read(file, &known);
                findings.extend(faults);
                words
            }
            None => return (None, vec![missing("topics.toml", "missing-file-topics")]),
        };

        let lacking = lacking_safety(script, &catalogue);
        if let Some(first) = lacking.first() {
            let fault = Finding::fault(folder, "missing-safety-message")
                .about(first)
                .arg("count", lacking.len())
                .arg("id", first);
            findings.push(Finding { severity, ..fault });
            return (None, findings);
        }
        let bands = [None, Some(Age::Teen)];
        let edition = Self {
            nodes: bands.map(|age| {
                let node =
                    |ix: NodeIx| node_text(script, script.node(ix), ix, age, &catalogue, reference, &mut findings);
                script.indexes().map(node).collect()
            }),
            engine: bands.map(|age| {
                let text =
                    |(id, _): &(&'static str, _)| (*id, catalogue.text(id, age).map(Message::from).unwrap_or_default());
                engine::MESSAGES.iter().map(text).collect()
            }),
            page: page_texts(&catalogue),
            countries: country_names(script, &catalogue, reference),
            cards: directory.contacts().iter().map(|contact| Card::render(contact, &catalogue)).collect(),
            safe_words: WordSets::new([("safe", locale.safe_words.clone())]),
            words: WordSets::new(words.sets.iter().map(|(name, words)| (name.as_str(), words.clone()))),
            country_names: WordSets::new([]),
            key: NodeKey::of(&locale.tag),
            offered: true,
            name: Line::from(locale.name.as_str()),
            locale,
            lexicon,
        };
        (Some(edition.with_country_words(script)), findings)
    }

    fn with_country_words(mut self, script: &Script) -> Self {
        let offers = script.settings.countries.iter().map(|offer| offer.country.as_str());
        self.country_names = WordSets::new(offers.zip(self.countries.iter().map(|name| vec![name.to_string()])));
        self
    }

    /// What a node says to an age band (none: the younger).
    pub fn node(&self, age: Option<Age>, node: NodeIx) -> &NodeText {
        &self.nodes[band(age)][usize::from(node.0)]
    }

    /// The bubbles of a message of the engine; nothing for an id that is none.
    pub fn say(&self, age: Option<Age>, id: &str) -> &[Line] {
        self.engine[band(age)].get(id).map_or(&[], |said| &said.say)
    }

    /// A label of a message of the engine; empty for one that is none.
    pub fn label(&self, age: Option<Age>, id: &str, attribute: &str) -> &Line {
        let labels = self.engine[band(age)].get(id).map_or(&[][..], |said| &said.labels);
        labels.iter().find(|(name, _)| name == attribute).map_or(Line::none(), |(_, words)| words)
    }

    /// A text of the page, by `id` or `id.attribute`.
    pub fn page(&self, id: &str) -> Option<&str> {
        self.page.get(id).map(String::as_str)
    }

    /// The page's texts.
    pub fn page_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.page.iter().map(|(id, words)| (id.as_str(), words.as_str()))
    }

    /// What Linnet says by itself, outside every flow: the message of each bubble and label, and its words.
    pub fn engine_texts(&self, age: Age) -> impl Iterator<Item = (&'static str, &Line)> {
        self.engine[band(Some(age))].iter().flat_map(|(id, said)| {
            said.say.iter().chain(said.labels.iter().map(|(_, words)| words)).map(|words| (*id, words))
        })
    }

    /// The name of the language in itself.
    pub fn name(&self) -> &Line {
        &self.name
    }

    /// The name of the country at that place of the settings' list.
    pub fn country_name(&self, at: usize) -> &Line {
        self.countries.get(at).unwrap_or(Line::none())
    }

    /// How a contact of the directory is shown.
    pub fn card(&self, contact: usize) -> &Card {
        &self.cards[contact]
    }

    /// Whether a text holds a safe word.
    pub fn is_safe_word(&self, text: &Folded) -> bool {
        !self.safe_words.find(text).is_empty()
    }

    /// The word sets that a text touches, the one with most words first.
    pub fn word_sets(&self, text: &Folded) -> Vec<(&str, usize)> {
        let mut found: Vec<(&str, usize)> =
            self.words.find(text).into_iter().map(|(set, hits)| (self.words.set_name(set), hits)).collect();
        found.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        found
    }

    /// The country, by its place in the settings' list, that a text names.
    pub fn named_country(&self, text: &Folded) -> Option<usize> {
        self.country_names.find(text).first().map(|(at, _)| *at)
    }
}

fn band(age: Option<Age>) -> usize {
    usize::from(age == Some(Age::Teen))
}

/// Word sets that `listen` nodes name.
fn listened_for(script: &Script) -> impl Iterator<Item = &str> {
    script.nodes.iter().flat_map(|node| match &node.step {
        Step::Listen { hear, .. } => hear.iter().map(|(set, _)| set.as_str()).collect::<Vec<_>>(),
        _ => Vec::new(),
    })
}

/// Safety messages that a locale lacks: all of the engine's, and those of the flows that a child in danger is led to.
fn lacking_safety(script: &Script, catalogue: &Catalogue) -> Vec<String> {
    let mut lacking = Vec::new();
    for (id, labels) in engine::MESSAGES {
        let text = catalogue.text(id, None);
        if text.is_none() {
            lacking.push((*id).to_owned());
        }
        let lost = |label: &&&str| text.is_some_and(|text| text.label(label).is_none());
        lacking.extend(labels.iter().filter(lost).map(|label| format!("{id}.{label}")));
    }
    for node in safety_nodes(script) {
        let id = node.message();
        let Some(text) = catalogue.text(&id, None) else {
            lacking.push(id);
            continue;
        };
        let lost = node.choices().iter().filter(|choice| text.label(&choice.id).is_none());
        lacking.extend(lost.map(|choice| format!("{id}.{}", choice.id)));
    }
    lacking
}

/// The nodes of the flows that a child in danger is led to.
fn safety_nodes(script: &Script) -> impl Iterator<Item = &Node> {
    let settings = &script.settings;
    let entries = [settings.help, settings.danger, settings.care, settings.care_friend];
    let flows: Vec<usize> = entries.iter().chain(&settings.advice).map(|ix| script.node(*ix).flow).collect();
    script.nodes.iter().filter(move |node| flows.contains(&node.flow) && node.speaks(&script.flows))
}

/// Ids of the messages that never fall back to another language.
pub(super) fn safety_messages(script: &Script) -> Vec<String> {
    let engine = engine::MESSAGES.iter().map(|(id, _)| (*id).to_owned());
    engine.chain(safety_nodes(script).map(Node::message)).collect()
}

fn node_text(
    script: &Script,
    node: &Node,
    ix: NodeIx,
    age: Option<Age>,
    catalogue: &Catalogue,
    reference: Option<&Edition>,
    findings: &mut Vec<Finding>,
) -> NodeText {
    if !node.speaks(&script.flows) {
        return NodeText::default();
    }
    let id = node.message();
    let whole = catalogue.text(&id, age).and_then(|text| {
        let labels: Option<Vec<Line>> =
            node.choices().iter().map(|choice| text.label(&choice.id).map(Line::from)).collect();
        (!text.bubbles.is_empty()).then_some(NodeText { say: lines(&text.bubbles), labels: labels?, borrowed: false })
    });
    match (whole, reference) {
        (Some(text), _) => text,
        (None, Some(reference)) => NodeText { borrowed: true, ..reference.node(age, ix).clone() },
        (None, None) => {
            if age.is_none() {
                let labels: String = node.choices().iter().map(|choice| format!(", .{}", choice.id)).collect();
                let file = catalogue.place(&id).map_or_else(
                    || format!("locales/en/{}.ftl", script.flows[node.flow].id),
                    |(file, _)| file.to_owned(),
                );
                findings.push(
                    Finding::fault(file, "missing-message")
                        .key("missing-message-node")
                        .arg("id", &id)
                        .arg("node", &node.id)
                        .arg("labels", labels)
                        .about(id),
                );
            }
            NodeText::default()
        }
    }
}

/// Messages `page_<id>`, by `id` and `id.attribute`.
fn page_texts(catalogue: &Catalogue) -> HashMap<String, String> {
    let mut texts = HashMap::new();
    for (id, short) in catalogue.ids().filter_map(|id| Some((id, id.strip_prefix("page_")?))) {
        let Some(text) = catalogue.text(id, None) else { continue };
        texts.insert(short.to_owned(), text.bubbles.join("\n\n"));
        texts.extend(text.labels.iter().map(|(name, words)| (format!("{short}.{name}"), words.clone())));
    }
    texts
}

fn country_names(script: &Script, catalogue: &Catalogue, reference: Option<&Edition>) -> Vec<Line> {
    let name = |(at, code): (usize, &str)| {
        let own = catalogue.text(&format!("country_{code}"), None).and_then(|text| text.bubbles.first());
        match (own, reference) {
            (Some(name), _) => Line::from(name.as_str()),
            (None, Some(reference)) => reference.country_name(at).clone(),
            (None, None) => Line::from(code),
        }
    };
    script.settings.countries.iter().map(|offer| offer.country.as_str()).enumerate().map(name).collect()
}
