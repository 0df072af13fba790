//! One place in the script, and what a child comes upon when she gets there.

use arrayvec::ArrayVec;

use crate::book::Book;
use crate::helpline::Country;
use crate::script::{Age, FlowKind, Node, NodeIx, NodeKey, Of, Set, Step, Value};

/// How deep calls may nest; when there are more, the oldest is forgotten.
pub(super) const CALLS_MAX: usize = 5;
/// How many topics are offered when words fit several.
pub(super) const NEAREST_MAX: usize = 4;
/// How many nodes a place may run through before it waits. Linking refuses circles, so this is never reached by content
/// that was checked; it keeps a state from elsewhere from running on.
const RUN_MAX: usize = 64;

/// Where a step led: the node at which it begins, the calls to come back to, and what the child chose to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) node: NodeKey,
    /// Where to go on when a part or a visit ends, the innermost last.
    pub(super) calls: ArrayVec<NodeKey, CALLS_MAX>,
    /// Which page of a long list of choices.
    pub(super) page: u8,
    /// What stands on the screen instead of the node's own words.
    pub(super) aside: Aside,
    pub(super) notes: Notes,
}

/// What Linnet says beside the script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aside {
    /// Nothing: the script speaks.
    None,
    /// 'Did I understand you, and are you in danger?'
    Question,
    /// 'Which of these is nearest?': first nodes of topics.
    Nearest(ArrayVec<NodeKey, NEAREST_MAX>),
    /// 'This is all I know about you.'
    Know,
    /// After the end: whether it helped.
    Helped(bool),
}

/// What a child chose to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Notes {
    pub(super) age: Option<Age>,
    pub(super) country: Option<Country>,
    pub(super) flags: u16,
}

impl Notes {
    pub(super) fn apply(&mut self, set: Set) {
        self.age = set.age.or(self.age);
        self.country = set.country.or(self.country);
        if let Some(flag) = set.flag {
            self.flags |= 1 << flag;
        }
    }

    pub(super) fn flag(&self, flag: u8) -> bool {
        self.flags & (1 << flag) != 0
    }

    fn is(&self, value: Value, of: Of) -> bool {
        match (value, of) {
            (Value::Age(age), _) => self.age.unwrap_or(Age::Child) == age,
            (Value::Country(country), _) => self.country == Some(country),
            (Value::Yes, Of::Flag(flag)) => self.flag(flag),
            (Value::Yes, _) => false,
        }
    }
}

impl Place {
    /// A place without calls or notes.
    pub(super) fn at(node: NodeKey) -> Self {
        Self { node, calls: ArrayVec::new(), page: 0, aside: Aside::None, notes: Notes::default() }
    }

    /// The same calls and notes at another node.
    pub(super) fn moved(&self, book: &Book, node: NodeIx) -> Self {
        Self { node: book.script().node(node).key, page: 0, aside: Aside::None, ..self.clone() }
    }

    /// Where a choice leads. Whoever leaves a part for a topic is not called back by it.
    pub(super) fn led(&self, book: &Book, from: &Node, node: NodeIx) -> Self {
        let script = book.script();
        let is_part = |flow: usize| script.flows[flow].kind == FlowKind::Part;
        let mut place = self.moved(book, node);
        let (mut flow, target) = (from.flow, script.node(node).flow);
        while is_part(flow) && !is_part(target) {
            let caller = place.calls.pop().and_then(|key| script.find(key));
            match caller {
                Some(caller) => flow = script.node(caller).flow,
                None => break,
            }
        }
        place
    }

    /// A visit to another node that comes back here.
    pub(super) fn visiting(&self, book: &Book, node: NodeIx) -> Self {
        let mut place = self.moved(book, node);
        place.call(self.node);
        place
    }

    fn call(&mut self, back_to: NodeKey) {
        if self.calls.is_full() {
            self.calls.remove(0);
        }
        self.calls.push(back_to);
    }

    /// Runs from the first node to the one that waits for the child.
    pub(super) fn run<'b>(&self, book: &'b Book) -> Waiting<'b> {
        let script = book.script();
        let mut at = script.find(self.node).unwrap_or(script.settings.home);
        let mut here = Self { aside: Aside::None, ..self.clone() };
        let mut said = ArrayVec::new();
        for _ in 0..RUN_MAX {
            let node = script.node(at);
            match &node.step {
                Step::Say { next } => {
                    if node.only.allows(here.notes.age, here.notes.country) {
                        let _ = said.try_push(at);
                    }
                    at = *next;
                }
                Step::Check { of, when, otherwise } => {
                    at = when.iter().find(|(value, _)| here.notes.is(*value, *of)).map_or(*otherwise, |(_, to)| *to);
                }
                Step::Call { start, next } => {
                    here.call(script.node(*next).key);
                    at = *start;
                }
                Step::End if script.flows[node.flow].kind == FlowKind::Part => {
                    at = here.calls.pop().and_then(|key| script.find(key)).unwrap_or(script.settings.home);
                }
                _ => return Waiting { at, node, said, here },
            }
        }
        let at = script.settings.home;
        Waiting { at, node: script.node(at), said, here }
    }
}

/// Where a place comes to wait.
pub(super) struct Waiting<'b> {
    pub(super) at: NodeIx,
    pub(super) node: &'b Node,
    /// Nodes that said something on the way.
    pub(super) said: ArrayVec<NodeIx, RUN_MAX>,
    /// Calls and notes as they stand at the node that waits.
    pub(super) here: Place,
}
