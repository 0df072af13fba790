//! Walks every state that choices can lead to, for each age band and each country with a partner, and holds what a child
//! would see there against the rules, in every locale.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::graph::{Graph, Seen};
use crate::book::{Book, Line, REFERENCE};
use crate::dialogue::{Input, Opening, State, Turn, step};
use crate::finding::Finding;
use crate::script::NodeIx;

/// Most bubbles in one turn: what fits a small phone.
const BUBBLES_MAX: usize = 4;
/// Most steps from anywhere to the end of something.
pub const STEPS_TO_END_MAX: usize = 6;
/// Bubbles of the engine's answer to 'what do you know about me?', which lists everything.
const LISTED_NODE: &str = "engine/know";

/// What a walk came by.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Walked {
    /// Different states.
    pub states: usize,
    /// Turns looked at, over all locales.
    pub turns: usize,
    /// Most steps from a state to an end.
    pub farthest_end: usize,
}

/// Walks the whole book, in each age band and each country that can make a difference.
///
/// The number of states is finite: a state is a node, the calls to come back to, and what the child chose to say. What
/// happens inside a part does not depend on who called it, so each part is walked once, and so is each place to which it
/// comes back.
pub fn walk(book: &Book) -> (Walked, Vec<Finding>) {
    let mut looked = Looked::new(book);
    // Choices in the welcome lead to both age bands and to the countries of the partners; one other country stands for
    // all that only the list of countries leads to.
    let other = book.script().settings.countries.iter().find(|offer| !offer.partner);
    for country in [None, other.map(|offer| offer.country.as_str())] {
        let graph = Graph::explore(book, &looked.nodes, State::new(book, Opening { country, ..Opening::default() }));
        looked.walked.states += graph.arrivals.len();
        for state in graph.arrivals.iter().filter_map(|bytes| State::decode(bytes)) {
            looked.look(&state);
        }
        looked.look_at_returns(&graph);
        for (at, steps) in graph.steps_to_end().into_iter().enumerate() {
            looked.walked.farthest_end = looked.walked.farthest_end.max(steps.unwrap_or(usize::MAX));
            if steps.is_none_or(|steps| steps > STEPS_TO_END_MAX) {
                looked.far_end(&graph.states[at], steps);
            }
        }
    }
    looked.unreachable_nodes();
    (looked.walked, looked.findings.into_values().collect())
}

/// What was looked at so far, and what was found.
struct Looked<'b> {
    book: &'b Book,
    nodes: HashMap<&'b str, NodeIx>,
    reached: HashSet<NodeIx>,
    turns: HashSet<u64>,
    walked: Walked,
    findings: BTreeMap<(String, &'static str, String), Finding>,
}

impl<'b> Looked<'b> {
    fn new(book: &'b Book) -> Self {
        let script = book.script();
        Self {
            book,
            nodes: script.indexes().map(|ix| (script.node(ix).id.as_str(), ix)).collect(),
            reached: HashSet::new(),
            turns: HashSet::new(),
            walked: Walked::default(),
            findings: BTreeMap::new(),
        }
    }

    fn add(&mut self, at: &str, node: &str, finding: Finding) {
        self.findings.entry((at.to_owned(), finding.rule, node.to_owned())).or_insert(finding);
    }

    /// Holds the turn of a state against the rules, in every locale.
    fn look(&mut self, state: &State) {
        // Which texts and buttons a child comes to is the same in every language, so it is asked once.
        let Some((first, _)) = self.book.locales().next() else { return };
        let Ok((_, turn)) = step(self.book, state, Input::Locale(first), None) else { return };
        self.reached.extend(self.nodes.get(turn.node));
        if !self.turns.insert(same_screen(&turn)) {
            return;
        }
        for (locale, edition) in self.book.locales() {
            let Ok((_, turn)) = step(self.book, state, Input::Locale(locale), None) else { continue };
            self.walked.turns += 1;
            let tag = edition.locale.tag.as_str();
            if super::flows::is_large(&turn) {
                let finding = Finding::fault(message_file(tag, turn.node), "large-turn")
                    .mild()
                    .about(turn.node)
                    .arg("node", turn.node);
                self.add(tag, turn.node, finding);
            }
            for rule in faults(&turn) {
                let finding = Finding::fault(message_file(tag, turn.node), rule)
                    .about(turn.node)
                    .arg("node", turn.node)
                    .arg("count", turn.say.len())
                    .arg("limit", BUBBLES_MAX);
                self.add(tag, turn.node, finding);
            }
        }
    }

    /// A part may say something on its way out; it comes before whatever the caller says.
    fn look_at_returns(&mut self, graph: &Graph) {
        for (continuation, said) in &graph.returns {
            let Ok((_, turn)) = step(self.book, continuation, Input::Resume, None) else { continue };
            if turn.say.len() + said > BUBBLES_MAX {
                let finding = Finding::fault(message_file(REFERENCE, turn.node), "too-many-bubbles")
                    .key("too-many-bubbles-part")
                    .about(turn.node)
                    .arg("node", turn.node)
                    .arg("count", turn.say.len() + said)
                    .arg("limit", BUBBLES_MAX);
                self.add("returns", turn.node, finding);
            }
        }
    }

    fn far_end(&mut self, seen: &Seen, steps: Option<usize>) {
        let node = self.book.script().node(seen.node).id.clone();
        let flow = node.split('/').next().unwrap_or_default();
        let finding = Finding::fault(format!("flows/{flow}.toml"), "far-end").about(node.as_str()).arg("node", &node);
        let finding = match steps {
            Some(steps) => finding.arg("steps", steps).arg("limit", STEPS_TO_END_MAX),
            None => finding.key("far-end-never"),
        };
        self.add("flows", &node, finding);
    }

    fn unreachable_nodes(&mut self) {
        let script = self.book.script();
        let settings = &script.settings;
        // The verbs of the engine lead to these; whatever follows from them is followed from here.
        let mut reached = self.reached.clone();
        reached.extend([settings.help, settings.danger, settings.care, settings.care_friend]);
        reached.extend(settings.advice);
        reached.extend(self.book.topics().map(|(_, start)| start));
        let mut queue: Vec<NodeIx> = reached.iter().copied().collect();
        while let Some(ix) = queue.pop() {
            queue.extend(script.node(ix).targets().into_iter().filter(|target| reached.insert(*target)));
        }
        for node in script.indexes().filter(|ix| !reached.contains(ix)).map(|ix| script.node(ix)) {
            let flow = &script.flows[node.flow].id;
            let finding = Finding::fault(format!("flows/{flow}.toml"), "unreachable")
                .about(node.id.clone())
                .arg("node", &node.id);
            self.add("flows", &node.id, finding);
        }
    }
}

/// The same for two turns that say the same texts under the same buttons and show the same contacts: texts are told
/// apart by where the book keeps them.
fn same_screen(turn: &Turn<'_>) -> u64 {
    let place = |words: &Line| std::ptr::from_ref(words) as usize;
    let mut hasher = DefaultHasher::new();
    turn.say.iter().for_each(|words| place(words).hash(&mut hasher));
    turn.choices.iter().for_each(|shown| (shown.id, place(shown.label)).hash(&mut hasher));
    (turn.node, &turn.helplines, turn.free_text).hash(&mut hasher);
    hasher.finish()
}

fn faults(turn: &Turn<'_>) -> Vec<&'static str> {
    let labels: HashSet<String> = turn.choices.iter().map(|shown| shown.label.to_lowercase()).collect();
    let faults = [
        (turn.say.is_empty() || turn.say.iter().any(|bubble| bubble.trim().is_empty()), "no-text"),
        (turn.say.len() > BUBBLES_MAX && turn.node != LISTED_NODE, "too-many-bubbles"),
        (turn.choices.is_empty(), "dead-end"),
        (turn.choices.iter().any(|shown| shown.label.trim().is_empty()), "no-label"),
        (labels.len() < turn.choices.len(), "same-label"),
    ];
    faults.into_iter().filter(|(faulty, _)| *faulty).map(|(_, rule)| rule).collect()
}

fn message_file(tag: &str, node: &str) -> String {
    let flow = node.split('/').next().unwrap_or_default();
    format!("locales/{tag}/{flow}.ftl")
}
