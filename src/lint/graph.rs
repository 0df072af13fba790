//! Everything that choices can lead to, and how far the end is from each place.

use std::collections::{HashMap, HashSet};

use crate::book::Book;
use crate::dialogue::{Input, State, lead, step};
use crate::script::{FlowKind, NodeIx, Step};

/// A state as it is sealed, which is a tenth of what it takes in memory.
pub(super) type Bytes = Box<[u8]>;

/// A place that can be reached.
pub(super) struct Seen {
    state: Bytes,
    /// The node at which it waits.
    pub(super) node: NodeIx,
    is_part: bool,
    is_end: bool,
    /// Where one choice leads.
    next: Vec<Way>,
}

/// Where one choice leads.
enum Way {
    /// To a place like this one.
    On(usize),
    /// Into a part, and on from where it comes back to.
    Into(usize, Box<Way>),
    /// Out of the part to whoever called it.
    Out,
}

/// All places that choices can lead to from one beginning.
pub(super) struct Graph {
    pub(super) states: Vec<Seen>,
    /// Every way to say what a place says: what was said on the way to it differs.
    pub(super) arrivals: HashSet<Bytes>,
    /// Where a part comes back to, with how many bubbles the part says on its way out at most.
    pub(super) returns: Vec<(State, usize)>,
}

impl Graph {
    pub(super) fn explore(book: &Book, nodes: &HashMap<&str, NodeIx>, from: State) -> Self {
        let mut search = Search::new(book, nodes);
        search.place(&from);
        let mut at = 0;
        while at < search.states.len() {
            search.follow(at);
            at += 1;
        }
        let said = search.said;
        let returns = search
            .returns
            .iter()
            .filter_map(|(state, part)| Some((State::decode(state)?, said.get(part).copied().unwrap_or(0))));
        Self { returns: returns.collect(), states: search.states, arrivals: search.arrived }
    }

    /// Choices from each place to the nearest end; for a place in a part, from the worst of its callers.
    pub(super) fn steps_to_end(&self) -> Vec<Option<usize>> {
        let out = self.steps_out();
        let mut steps: Vec<Option<usize>> = self.states.iter().map(|seen| seen.is_end.then_some(0)).collect();
        loop {
            let mut changed = false;
            for (at, seen) in self.states.iter().enumerate() {
                let nearest =
                    seen.next.iter().filter_map(|way| self.through(way, &steps, &out)).min().map(|steps| steps + 1);
                if nearest.is_some_and(|near| steps[at].is_none_or(|known| near < known)) {
                    steps[at] = nearest;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        let worst = self.worst_return(&steps, &out);
        let total = |(at, seen): (usize, &Seen)| {
            let around = out[at].zip(worst).map(|(out, back)| out + back);
            match (steps[at], around) {
                (Some(inside), Some(around)) if seen.is_part => Some(inside.min(around)),
                (None, around) if seen.is_part => around,
                (steps, _) => steps,
            }
        };
        self.states.iter().enumerate().map(total).collect()
    }

    /// Choices to an end on that way.
    fn through(&self, way: &Way, steps: &[Option<usize>], out: &[Option<usize>]) -> Option<usize> {
        match way {
            Way::On(to) => steps[*to],
            Way::Into(part, back) => {
                let around = self.through(back, steps, out).zip(out[*part]).map(|(home, out)| home + out);
                steps[*part].into_iter().chain(around).min()
            }
            Way::Out => None,
        }
    }

    /// Choices from each place in a part to leaving it the way it was entered.
    fn steps_out(&self) -> Vec<Option<usize>> {
        let mut out: Vec<Option<usize>> = vec![None; self.states.len()];
        loop {
            let mut changed = false;
            for (at, seen) in self.states.iter().enumerate().filter(|(_, seen)| seen.is_part) {
                let ways = seen.next.iter().filter_map(|way| match way {
                    Way::Out => Some(0),
                    Way::On(to) if self.states[*to].is_part => out[*to],
                    Way::Into(part, back) => self.out_through(part, back, &out),
                    Way::On(_) => None,
                });
                let nearest = ways.min().map(|steps| steps + 1);
                if nearest.is_some_and(|near| out[at].is_none_or(|known| near < known)) {
                    out[at] = nearest;
                    changed = true;
                }
            }
            if !changed {
                return out;
            }
        }
    }

    /// Choices to leave a part by way of another one that it calls.
    fn out_through(&self, part: &usize, back: &Way, out: &[Option<usize>]) -> Option<usize> {
        let on = match back {
            Way::On(to) if self.states[*to].is_part => out[*to],
            Way::Into(next, back) => self.out_through(next, back, out),
            Way::Out => Some(0),
            Way::On(_) => None,
        };
        Some(out[*part]? + on?)
    }

    /// The farthest end behind any call of any part, from a topic.
    fn worst_return(&self, steps: &[Option<usize>], out: &[Option<usize>]) -> Option<usize> {
        let topics = self.states.iter().filter(|seen| !seen.is_part);
        let calls = topics.flat_map(|seen| &seen.next).filter_map(|way| match way {
            Way::Into(_, back) => Some(self.through(back, steps, out)),
            _ => None,
        });
        calls.collect::<Option<Vec<usize>>>()?.into_iter().max()
    }
}

fn bytes(state: &State) -> Bytes {
    state.encode().as_slice().into()
}

struct Search<'b, 'n> {
    book: &'b Book,
    nodes: &'n HashMap<&'b str, NodeIx>,
    known: HashMap<Bytes, usize>,
    arrived: HashSet<Bytes>,
    states: Vec<Seen>,
    returns: HashSet<(Bytes, usize)>,
    /// Bubbles that a part says on its way out, at most, by the part's place among the flows.
    said: HashMap<usize, usize>,
}

impl<'b, 'n> Search<'b, 'n> {
    fn new(book: &'b Book, nodes: &'n HashMap<&'b str, NodeIx>) -> Self {
        Self {
            book,
            nodes,
            known: HashMap::new(),
            arrived: HashSet::new(),
            states: Vec::new(),
            returns: HashSet::new(),
            said: HashMap::new(),
        }
    }

    /// The number of a place, which is new or was seen already.
    fn place(&mut self, state: &State) -> usize {
        self.arrived.insert(bytes(&state.without_calls()));
        let settled = state.settled(self.book);
        let bare = settled.without_calls();
        let key = bytes(&bare);
        if let Some(at) = self.known.get(&key) {
            return *at;
        }
        let at = self.states.len();
        let node = self.waits_at(&settled);
        let script = self.book.script();
        let is_part = self.is_part(node);
        let state = if is_part { bytes(&settled) } else { key.clone() };
        self.known.insert(key, at);
        let is_end = matches!(script.node(node).step, Step::End);
        self.states.push(Seen { state, node, is_part, is_end, next: Vec::new() });
        at
    }

    fn is_part(&self, node: NodeIx) -> bool {
        let script = self.book.script();
        script.flows[script.node(node).flow].kind == FlowKind::Part
    }

    fn waits_at(&self, state: &State) -> NodeIx {
        let node = self.nodes.get(state.waits_at(self.book)).copied();
        // A screen of the engine (after 'that helped') stands before a node; it leads home.
        node.unwrap_or(self.book.script().settings.home)
    }

    fn follow(&mut self, at: usize) {
        let node = self.states[at].node;
        let Some(state) = State::decode(&self.states[at].state) else { return };
        let Ok((_, turn)) = step(self.book, &state, Input::Resume, None) else { return };
        let lists_countries = matches!(self.book.script().node(node).step, Step::Countries { .. });
        let mut next = Vec::new();
        // A country that is chosen makes a walk of its own; here only the way past the list is followed.
        for shown in turn.choices.iter().filter(|shown| !lists_countries || shown.id == "skip") {
            let Ok(reached) = lead(self.book, &state, shown.id) else { continue };
            next.push(self.way(&state, &reached, shown.id));
        }
        self.states[at].next = next;
    }

    fn way(&mut self, from: &State, reached: &State, choice: &str) -> Way {
        let before = from.depth(self.book);
        // A choice inside a part that ends with fewer calls under way has come out of it, or left it for a topic; it
        // stays on the way in the first case only, at the place where the part was to come back to.
        let back = from.continuations(self.book).pop();
        let came_out = back.as_ref().is_some_and(|back| {
            reached.depth(self.book) < before && back.settled(self.book) == reached.settled(self.book)
        });
        if came_out {
            let bubbles = step(self.book, from, Input::Choose(choice), None).map_or(0, |(_, turn)| turn.say.len());
            self.note_way_out(from, back, bubbles);
            return Way::Out;
        }
        self.enter(reached, before)
    }

    /// The way to a state: straight, or into parts that were called since `before` calls were under way.
    fn enter(&mut self, state: &State, before: usize) -> Way {
        let mut continuations = state.continuations(self.book);
        if continuations.len() <= before {
            return Way::On(self.place(state));
        }
        let part = self.book.script().node(self.waits_at(state)).flow;
        let Some(back) = continuations.pop() else { return Way::On(self.place(state)) };
        self.returns.insert((bytes(&back), part));
        let back = self.enter(&back, before);
        Way::Into(self.place(state), Box::new(back))
    }

    /// What a part says on its way out: the bubbles of that turn that are not the caller's.
    fn note_way_out(&mut self, from: &State, back: Option<State>, bubbles: usize) {
        let part = self.book.script().node(self.waits_at(from)).flow;
        let callers = back
            .and_then(|back| step(self.book, &back, Input::Resume, None).ok())
            .map_or(0, |(_, turn)| turn.say.len());
        let said = self.said.entry(part).or_default();
        *said = (*said).max(bubbles.saturating_sub(callers));
    }
}
