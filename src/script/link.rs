//! From names to positions: every target found, every loop shown to wait for the child.

use std::collections::HashMap;

use toml::Spanned;

use super::file::{self, Kind, RawChoice, RawExcept, RawNode, RawOnly};
use super::{
    Age, Choice, Flow, FlowKind, HelplineTopic, Node, NodeIx, NodeKey, Of, Only, Script, Set, Settings, Step, To,
    Value, settings,
};
use crate::finding::{Finding, nearest};
use crate::risk::Category;
use crate::source::Source;

/// The target that stands for the advice flow of the danger that was noticed.
const ADVICE: &str = "advice";
/// Flow names that the engine's own messages use.
const RESERVED_FLOWS: [&str; 7] = ["book", "engine", "page", "helpline", "country", "error", "escalation"];
/// Choices that the engine itself offers.
const RESERVED_CHOICES: [&str; 10] =
    ["more", "help", "back", "restart", "return", "wrong", "danger", "helped", "not-helped", "skip"];

/// Links parsed flows; what has faults is left as near to what was meant as can be, for the checks that follow.
pub(super) fn link(book: Option<&Source>, flows: Vec<file::Flow<'_>>, findings: &mut Vec<Finding>) -> Script {
    let mut linker = Linker::new(&flows, findings);
    let raw = match book {
        Some(book) => settings::read(book, linker.findings).map(|raw| (book, raw)),
        None => {
            linker.findings.push(Finding::fault("flows/book.toml", "book").key("book-missing"));
            None
        }
    };
    if let Some((_, raw)) = &raw {
        linker.flags = raw.flags.iter().map(|flag| flag.get_ref().clone()).collect();
    }
    let mut script = Script::default();
    for (at, flow) in flows.iter().enumerate() {
        script.flows.push(linker.flow(flow));
        for (name, node) in &flow.nodes {
            script.nodes.push(linker.node(at, flow, name, node));
        }
    }
    if let Some((book, raw)) = raw {
        script.settings = linker.settings(book, raw);
    }
    script.keys = linker.keys();
    for (at, ids) in cycles(&script) {
        let (file, span) = linker.home(&script.nodes[usize::from(at.0)].id);
        linker.findings.push(file.fault("endless-loop", span).arg("ids", ids));
    }
    script
}

struct Linker<'f, 's> {
    findings: &'f mut Vec<Finding>,
    /// `flow/node` to its position, its file and where its name stands.
    known: HashMap<String, (NodeIx, &'s Source, std::ops::Range<usize>)>,
    kinds: HashMap<String, FlowKind>,
    was: Vec<(NodeKey, NodeIx)>,
    flags: Vec<String>,
}

impl<'f, 's> Linker<'f, 's> {
    fn new(flows: &[file::Flow<'s>], findings: &'f mut Vec<Finding>) -> Self {
        let mut linker =
            Self { findings, known: HashMap::new(), kinds: HashMap::new(), was: Vec::new(), flags: Vec::new() };
        let mut at = 0u16;
        for flow in flows {
            let stem = flow.file.stem();
            linker.kinds.insert(stem.to_owned(), flow.kind);
            if RESERVED_FLOWS.contains(&stem) || !file::is_id(stem) {
                linker.findings.push(Finding::fault(&flow.file.path, "bad-id").key("bad-id-flow").arg("id", stem));
            }
            for (name, node) in &flow.nodes {
                let ix = NodeIx(at);
                at = at.saturating_add(1);
                linker.known.insert(format!("{stem}/{}", name.get_ref()), (ix, flow.file, name.span()));
                linker.was.extend(node.was.iter().map(|old| {
                    let id = if old.contains('/') { old.clone() } else { format!("{stem}/{old}") };
                    (NodeKey::of(&id), ix)
                }));
            }
        }
        if at == u16::MAX {
            linker.findings.push(Finding::fault("flows", "too-many-nodes"));
        }
        linker
    }

    fn home(&self, id: &str) -> (&'s Source, std::ops::Range<usize>) {
        let (_, file, span) = &self.known[id];
        (file, span.clone())
    }

    fn keys(&mut self) -> HashMap<NodeKey, NodeIx> {
        let mut keys: HashMap<NodeKey, NodeIx> = self.was.iter().copied().collect();
        let mut ids: Vec<(&String, NodeIx)> = self.known.iter().map(|(id, (ix, ..))| (id, *ix)).collect();
        ids.sort();
        for (id, ix) in ids {
            let before = keys.insert(NodeKey::of(id), ix);
            if before.is_some_and(|other| other != ix) {
                let (_, file, span) = &self.known[id];
                self.findings.push(file.fault("id-clash", span.clone()).arg("id", id));
            }
        }
        keys
    }

    fn flow(&mut self, flow: &file::Flow<'_>) -> Flow {
        let id = flow.file.stem().to_owned();
        let start = match self.known.get(&format!("{id}/start")) {
            Some((ix, ..)) => *ix,
            None => {
                self.findings.push(Finding::fault(&flow.file.path, "no-start"));
                NodeIx(0)
            }
        };
        Flow { id, kind: flow.kind, start }
    }

    fn node(&mut self, at: usize, flow: &file::Flow<'_>, name: &Spanned<String>, raw: &RawNode) -> Node {
        let file = flow.file;
        let id = format!("{}/{}", file.stem(), name.get_ref());
        let step = match raw.kind {
            Kind::Say => Step::Say { next: self.optional(file, raw.next.as_ref()) },
            Kind::Ask if raw.list.is_some() => Step::Countries { next: self.optional(file, raw.next.as_ref()) },
            Kind::Ask => Step::Ask { choices: self.choices(file, raw) },
            Kind::Listen => Step::Listen {
                hear: raw
                    .hear
                    .0
                    .iter()
                    .map(|(set, to)| (set.get_ref().clone(), self.target(file, to.get_ref(), to.span())))
                    .collect(),
                otherwise: self.optional(file, raw.r#else.as_ref()),
                choices: self.choices(file, raw),
            },
            Kind::Check => self.check(file, raw),
            Kind::Call => self.call(file, raw),
            Kind::Helpline => {
                Step::Helpline { topic: raw.topic.unwrap_or(HelplineTopic::Child), choices: self.choices(file, raw) }
            }
            Kind::Safe => Step::Safe {
                yes: self.optional(file, raw.yes.as_ref()),
                no: self.optional(file, raw.no.as_ref()),
                unsure: self.optional(file, raw.unsure.as_ref()),
            },
            Kind::End => Step::End,
        };
        Node { key: NodeKey::of(&id), id, flow: at, only: self.only(file, &raw.only, &raw.except), step }
    }

    fn check(&mut self, file: &Source, raw: &RawNode) -> Step {
        let Some(of) = &raw.of else { return Step::End };
        let looks_at = match of.get_ref().as_str() {
            "age" => Of::Age,
            "country" => Of::Country,
            _ => match self.flag(file, of) {
                Some(flag) => Of::Flag(flag),
                None => return Step::End,
            },
        };
        let mut when = Vec::new();
        for (value, to) in &raw.when.0 {
            let parsed = match looks_at {
                Of::Age => Age::parse(value.get_ref()).map(Value::Age),
                Of::Country => value.get_ref().parse().ok().map(Value::Country),
                Of::Flag(_) => (value.get_ref() == "yes").then_some(Value::Yes),
            };
            let to = self.target(file, to.get_ref(), to.span());
            match parsed {
                Some(parsed) => when.push((parsed, to)),
                None => self.findings.push(
                    file.fault("bad-value", value.span())
                        .key("bad-value-check")
                        .arg("value", value.get_ref())
                        .arg("of", of.get_ref()),
                ),
            }
        }
        Step::Check { of: looks_at, when, otherwise: self.optional(file, raw.r#else.as_ref()) }
    }

    fn call(&mut self, file: &Source, raw: &RawNode) -> Step {
        let next = self.optional(file, raw.next.as_ref());
        let Some(part) = &raw.flow else { return Step::Say { next } };
        match self.kinds.get(part.get_ref()) {
            Some(FlowKind::Part) => {}
            Some(FlowKind::Topic) => {
                self.findings.push(file.fault("call-topic", part.span()).arg("flow", part.get_ref()))
            }
            None => {
                let mut fault = file.fault("unknown-flow", part.span()).arg("flow", part.get_ref());
                if let Some(name) = nearest(part.get_ref(), self.kinds.keys().map(String::as_str)) {
                    fault = fault.key("unknown-flow-near").arg("near", name);
                }
                self.findings.push(fault);
                return Step::Say { next };
            }
        }
        let start = self.known.get(&format!("{}/start", part.get_ref())).map_or(next, |(ix, ..)| *ix);
        Step::Call { start, next }
    }

    fn choices(&mut self, file: &Source, raw: &RawNode) -> Vec<Choice> {
        raw.choices
            .0
            .iter()
            .map(|(id, choice)| {
                if RESERVED_CHOICES.contains(&id.get_ref().as_str()) || !file::is_id(id.get_ref()) {
                    self.findings.push(file.fault("bad-id", id.span()).key("bad-id-choice").arg("id", id.get_ref()));
                }
                let span = choice.span();
                let RawChoice { to, only, except, set } = choice.get_ref();
                let to = if to == ADVICE { To::Advice } else { To::Node(self.target(file, to, span)) };
                Choice {
                    id: id.get_ref().clone(),
                    to,
                    only: self.only(file, only, except),
                    set: Set {
                        age: set.age.as_ref().and_then(|age| self.age(file, age)),
                        country: set.country.as_ref().and_then(|code| self.country(file, code)),
                        flag: set.flag.as_ref().and_then(|flag| self.flag(file, flag)),
                    },
                }
            })
            .collect()
    }

    fn only(&mut self, file: &Source, only: &RawOnly, except: &RawExcept) -> Only {
        Only {
            ages: only.age.iter().filter_map(|age| self.age(file, age)).collect(),
            countries: only.country.iter().filter_map(|code| self.country(file, code)).collect(),
            except: except.country.iter().filter_map(|code| self.country(file, code)).collect(),
        }
    }

    fn age(&mut self, file: &Source, age: &Spanned<String>) -> Option<Age> {
        let parsed = Age::parse(age.get_ref());
        if parsed.is_none() {
            self.findings.push(file.fault("bad-age", age.span()).arg("age", age.get_ref()));
        }
        parsed
    }

    fn country(&mut self, file: &Source, code: &Spanned<String>) -> Option<crate::helpline::Country> {
        let parsed = code.get_ref().parse().ok();
        if parsed.is_none() {
            self.findings.push(settings::bad_country(file, code));
        }
        parsed
    }

    fn flag(&mut self, file: &Source, flag: &Spanned<String>) -> Option<u8> {
        let at = self.flags.iter().position(|known| known == flag.get_ref());
        if at.is_none() {
            let mut fault = file.fault("unknown-flag", flag.span()).arg("flag", flag.get_ref());
            fault = match nearest(flag.get_ref(), self.flags.iter().map(String::as_str)) {
                Some(name) => fault.key("unknown-flag-near").arg("near", name),
                None => fault,
            };
            self.findings.push(fault);
        }
        at.and_then(|at| u8::try_from(at).ok())
    }

    /// A target that `check_keys` has already told to be missing falls to the first node.
    fn optional(&mut self, file: &Source, to: Option<&Spanned<String>>) -> NodeIx {
        to.map_or(NodeIx(0), |to| self.target(file, to.get_ref(), to.span()))
    }

    fn target(&mut self, file: &Source, to: &str, span: std::ops::Range<usize>) -> NodeIx {
        let id = if to.contains('/') { to.to_owned() } else { format!("{}/{to}", file.stem()) };
        if let Some((ix, ..)) = self.known.get(&id) {
            let flow = id.split('/').next().unwrap_or_default();
            if flow != file.stem() && self.kinds.get(flow) == Some(&FlowKind::Part) {
                self.findings.push(file.fault("lead-into-part", span).arg("to", to));
            }
            return *ix;
        }
        let mut fault = file.fault("unknown-target", span).about(id.clone()).arg("to", to);
        fault = match nearest(&id, self.known.keys().map(String::as_str)) {
            Some(name) => {
                let short = name.strip_prefix(&format!("{}/", file.stem())).unwrap_or(name);
                fault.key("unknown-target-near").arg("near", short)
            }
            None => fault,
        };
        self.findings.push(fault);
        NodeIx(0)
    }

    fn settings(&mut self, book: &Source, raw: settings::RawSettings) -> Settings {
        let mut advice = [None; Category::ALL.len()];
        for (name, to) in &raw.advice.0 {
            match name.get_ref().parse::<Category>() {
                Ok(category) => advice[category as usize] = Some(self.target(book, to.get_ref(), to.span())),
                Err(_) => {
                    let known = nearest(name.get_ref(), Category::ALL.iter().map(|category| category.as_str()));
                    let fault = book.fault("unknown-category", name.span()).arg("category", name.get_ref());
                    self.findings.push(match known {
                        Some(known) => fault.key("unknown-category-near").arg("near", known),
                        None => fault,
                    });
                }
            }
        }
        for (category, _) in Category::ALL.iter().zip(&advice).filter(|(_, to)| to.is_none()) {
            self.findings.push(Finding::fault(&book.path, "no-advice").arg("category", category.as_str()));
        }
        Settings {
            welcome: self.optional(book, Some(&raw.welcome)),
            home: self.optional(book, Some(&raw.home)),
            help: self.optional(book, Some(&raw.help)),
            danger: self.optional(book, Some(&raw.danger)),
            care: self.optional(book, Some(&raw.care)),
            care_friend: self.optional(book, Some(&raw.care_friend)),
            flags: self.flags.clone(),
            advice: advice.map(Option::unwrap_or_default),
            countries: settings::countries(book, raw.countries, self.findings),
        }
    }
}

/// Circles of nodes that never wait, each told once, as (first node, the circle in words).
fn cycles(script: &Script) -> Vec<(NodeIx, String)> {
    let mut state = vec![0u8; script.nodes.len()];
    let mut found = Vec::new();
    for ix in script.indexes() {
        visit(script, ix, &mut state, &mut Vec::new(), &mut found);
    }
    found
}

fn visit(script: &Script, ix: NodeIx, state: &mut [u8], trail: &mut Vec<NodeIx>, found: &mut Vec<(NodeIx, String)>) {
    const ON_TRAIL: u8 = 1;
    const DONE: u8 = 2;
    let at = usize::from(ix.0);
    if state[at] == DONE || script.node(ix).waits() {
        return;
    }
    if state[at] == ON_TRAIL {
        let from = trail.iter().position(|seen| *seen == ix).unwrap_or(0);
        let names: Vec<&str> = trail[from..].iter().map(|ix| script.node(*ix).id.as_str()).collect();
        found.push((ix, names.join(" -> ")));
        return;
    }
    state[at] = ON_TRAIL;
    trail.push(ix);
    for target in script.node(ix).targets() {
        visit(script, target, state, trail, found);
    }
    trail.pop();
    state[at] = DONE;
}
