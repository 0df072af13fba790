//! Walks every state that choices can lead to, for each age band and each country with a partner, and holds what a child
//! would see there against the rules, in every locale.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::graph::{Graph, Seen};
use crate::book::{Book, LocaleIx, REFERENCE};
use crate::dialogue::{Input, Opening, State, Turn, step};
use crate::finding::Finding;
use crate::script::{Age, NodeIx};

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
        for state in &graph.arrivals {
            looked.look(state);
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
    turns: HashSet<(LocaleIx, Option<Age>, u64)>,
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
        for (locale, edition) in self.book.locales() {
            let Ok((_, turn)) = step(self.book, state, Input::Locale(locale), None) else { continue };
            self.reached.extend(self.nodes.get(turn.node));
            // The same words and buttons need one look, however a child came there.
            let mut hasher = DefaultHasher::new();
            (&turn.say, turn.choices.iter().map(|shown| (shown.id, shown.label)).collect::<Vec<_>>()).hash(&mut hasher);
            if !self.turns.insert((locale, state.age(), hasher.finish())) {
                continue;
            }
            self.walked.turns += 1;
            let tag = edition.locale.tag.as_str();
            if super::flows::is_large(&turn) {
                let what =
                    format!("{}: this turn is larger than the 4 KiB to which every turn is filled up", turn.node);
                let finding = Finding::warning(message_file(tag, turn.node), "large-turn", what)
                    .about(turn.node)
                    .help("shorten the text, or let a choice come before the rest")
                    .why("its length would tell whoever watches the network what it is about");
                self.add(tag, turn.node, finding);
            }
            for (rule, message, help) in faults(&turn) {
                let file = message_file(tag, turn.node);
                let finding =
                    Finding::error(file, rule, format!("{}: {message}", turn.node)).about(turn.node).help(help);
                self.add(tag, turn.node, finding);
            }
        }
    }

    /// A part may say something on its way out; it comes before whatever the caller says.
    fn look_at_returns(&mut self, graph: &Graph) {
        for (continuation, said) in &graph.returns {
            let Ok((_, turn)) = step(self.book, continuation, Input::Resume, None) else { continue };
            if turn.say.len() + said > BUBBLES_MAX {
                let message = format!(
                    "{} bubbles come in one turn after a part, and {BUBBLES_MAX} are the most",
                    turn.say.len() + said
                );
                let finding = Finding::error(
                    message_file(REFERENCE, turn.node),
                    "too-many-bubbles",
                    format!("{}: {message}", turn.node),
                )
                .about(turn.node)
                .help("shorten the text, or let the part end after a choice");
                self.add("returns", turn.node, finding);
            }
        }
    }

    fn far_end(&mut self, seen: &Seen, steps: Option<usize>) {
        let node = self.book.script().node(seen.node).id.clone();
        let message = match steps {
            Some(steps) => {
                format!("from {node} the nearest end is {steps} steps away, and {STEPS_TO_END_MAX} are the most")
            }
            None => format!("from {node} no end can be reached"),
        };
        let flow = node.split('/').next().unwrap_or_default();
        let finding = Finding::error(format!("flows/{flow}.toml"), "far-end", message)
            .about(node.as_str())
            .help("add a choice that leads to an end")
            .why("a tired child must be able to stop");
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
            let finding =
                Finding::error(format!("flows/{flow}.toml"), "unreachable", format!("nothing leads to {}", node.id))
                    .about(node.id.clone())
                    .help("lead a choice to it, or remove it");
            self.add("flows", &node.id, finding);
        }
    }
}

fn faults(turn: &Turn<'_>) -> Vec<(&'static str, String, &'static str)> {
    let mut faults = Vec::new();
    if turn.say.is_empty() || turn.say.iter().any(|bubble| bubble.trim().is_empty()) {
        faults.push(("no-text", "a child would see nothing here".into(), "write the text of this node"));
    }
    if turn.say.len() > BUBBLES_MAX && turn.node != LISTED_NODE {
        let message = format!("{} bubbles come in one turn, and {BUBBLES_MAX} are the most", turn.say.len());
        faults.push(("too-many-bubbles", message, "shorten the text, or put a choice between its parts"));
    }
    if turn.choices.is_empty() {
        faults.push(("dead-end", "nothing can be chosen here".into(), "add a choice that every child may take"));
    }
    if turn.choices.iter().any(|shown| shown.label.trim().is_empty()) {
        faults.push(("no-label", "a button has no words".into(), "write a label for every choice"));
    }
    let labels: HashSet<String> = turn.choices.iter().map(|shown| shown.label.to_lowercase()).collect();
    if labels.len() < turn.choices.len() {
        faults.push(("same-label", "two buttons read the same".into(), "word each label differently"));
    }
    faults
}

fn message_file(tag: &str, node: &str) -> String {
    let flow = node.split('/').next().unwrap_or_default();
    format!("locales/{tag}/{flow}.ftl")
}
