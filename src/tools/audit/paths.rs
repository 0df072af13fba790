//! How long the ways through a flow are, and how far help is.

use crate::script::{NodeIx, Script, Step, To};

/// Ways that are counted in one flow at most.
pub(super) const WAYS_MAX: usize = 100_000;

/// Figures of one flow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Its nodes.
    pub(super) nodes: usize,
    /// Ways from its start to its end or out of it that pass no node twice; at most [`WAYS_MAX`] are counted.
    pub(super) ways: usize,
    /// Nodes on the longest of them at which the child is asked something.
    pub(super) longest: usize,
    /// Choices from its start to the nearest node that shows contacts.
    pub(super) help: Option<usize>,
    /// The same from the node of it that is furthest away.
    pub(super) help_furthest: Option<usize>,
    /// Nodes from which no choices lead to contacts (the help button is on every screen all the same).
    pub(super) help_by_button: usize,
}

/// The figures of every flow, in the order of the script.
pub(super) fn figures(script: &Script) -> Vec<Figures> {
    let help = steps_to_help(script);
    let of = |at: usize| {
        let inside: Vec<NodeIx> = script.indexes().filter(|ix| script.node(*ix).flow == at).collect();
        let mut walk = Walk { script, flow: at, passed: Vec::new(), ways: 0, longest: 0 };
        walk.on(script.flows[at].start, 0);
        let asked = || inside.iter().filter(|ix| script.node(**ix).waits());
        Figures {
            nodes: inside.len(),
            ways: walk.ways,
            longest: walk.longest,
            help: help[usize::from(script.flows[at].start.0)],
            help_furthest: asked().filter_map(|ix| help[usize::from(ix.0)]).max(),
            help_by_button: asked().filter(|ix| help[usize::from(ix.0)].is_none()).count(),
        }
    };
    (0..script.flows.len()).map(of).collect()
}

/// Where a node leads in its own script; the advice of a danger counts as every advice flow.
pub(super) fn leads(script: &Script, ix: NodeIx) -> Vec<NodeIx> {
    let node = script.node(ix);
    let mut targets = node.targets();
    if node.choices().iter().any(|choice| choice.to == To::Advice) {
        targets.extend(script.settings.advice);
    }
    targets.sort_unstable();
    targets.dedup();
    targets
}

struct Walk<'s> {
    script: &'s Script,
    flow: usize,
    passed: Vec<NodeIx>,
    ways: usize,
    longest: usize,
}

impl Walk<'_> {
    fn on(&mut self, ix: NodeIx, asked: usize) {
        if self.ways >= WAYS_MAX || self.passed.contains(&ix) {
            return;
        }
        let node = self.script.node(ix);
        let asked = asked + usize::from(node.waits());
        let mut targets = match &node.step {
            // A part comes back: the way goes on behind it.
            Step::Call { next, .. } => vec![*next],
            _ => leads(self.script, ix),
        };
        let all = targets.len();
        targets.retain(|to| self.script.node(*to).flow == self.flow);
        // All ways out of the flow from here are one way each.
        let out = if all == 0 { 1 } else { all - targets.len() };
        if out > 0 {
            self.ways = (self.ways + out).min(WAYS_MAX);
            self.longest = self.longest.max(asked);
        }
        self.passed.push(ix);
        for to in targets {
            self.on(to, asked);
        }
        self.passed.pop();
    }
}

/// Choices from each node to the nearest one that shows contacts.
fn steps_to_help(script: &Script) -> Vec<Option<usize>> {
    let mut steps: Vec<Option<usize>> = vec![None; script.nodes.len()];
    for (at, node) in script.nodes.iter().enumerate() {
        if matches!(node.step, Step::Helpline { .. }) {
            steps[at] = Some(0);
        }
    }
    loop {
        let mut changed = false;
        for ix in script.indexes() {
            let at = usize::from(ix.0);
            let cost = usize::from(script.node(ix).waits());
            let near = leads(script, ix).into_iter().filter_map(|to| steps[usize::from(to.0)]).min();
            if let Some(near) = near.map(|near| near + cost)
                && steps[at].is_none_or(|known| near < known)
            {
                steps[at] = Some(near);
                changed = true;
            }
        }
        if !changed {
            return steps;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn ways_are_counted_without_going_round() {
        let book = "welcome = \"a/start\"\nhome = \"a/start\"\nhelp = \"a/people\"\ndanger = \"a/people\"\ncare = \"a/people\"\ncare-friend = \"a/people\"\n\n[advice]\nself-harm = \"a/people\"\nsexual-exploitation = \"a/people\"\nviolence = \"a/people\"\nabuse-at-home = \"a/people\"\ndoxxing-stalking = \"a/people\"\nstate-threat = \"a/people\"\nbullying-hate = \"a/people\"\ndevice-compromise = \"a/people\"\n";
        let flow = "[flow]\nkind = \"topic\"\n[start]\nkind = \"ask\"\nchoices.x = \"mid\"\nchoices.y = \"bye\"\n[mid]\nkind = \"ask\"\nchoices.again = \"start\"\nchoices.people = \"people\"\n[people]\nkind = \"helpline\"\ntopic = \"child\"\nchoices.done = \"bye\"\n[bye]\nkind = \"end\"\n";
        let files = [("flows/book.toml", book), ("flows/a.toml", flow)]
            .map(|(path, text)| Source { path: path.into(), text: text.into() });
        let (script, _) = Script::read(&files);
        let found = figures(&script);
        assert_eq!((found[0].nodes, found[0].ways, found[0].longest), (4, 2, 4));
        assert_eq!((found[0].help, found[0].help_by_button), (Some(2), 1));
    }
}
