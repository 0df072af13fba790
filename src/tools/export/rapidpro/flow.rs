//! One flow of ours as a definition of theirs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::draft::{Case, Draft, Router, plain, uuid};
use super::{Language, contacts_name, flag_field, value};
use crate::book::{Book, LocaleIx, NodeText, REFERENCE};
use crate::helpline::Country;
use crate::script::{Age, Choice, NodeIx, Of, Set, Step, To};

/// Most quick replies of a message.
const REPLIES_MAX: usize = 10;

/// The definition of a flow.
pub(super) fn definition(book: &Book, languages: &[Language<'_>], at: usize) -> Value {
    let script = book.script();
    let flow = &script.flows[at];
    let english = book.locale(REFERENCE).unwrap_or_else(|| book.negotiate([]));
    let draft = Draft::new(&name(&flow.id));
    let mut maker = Maker { book, languages, english, flow: at, draft, jumps: BTreeMap::new() };
    let entries = entries(book, at);
    if !entries.is_empty() {
        maker.enter(&entries);
    }
    // Their flows begin with the first node.
    let inside = script.indexes().filter(|ix| script.node(*ix).flow == at && *ix != flow.start);
    for ix in [flow.start].into_iter().chain(inside) {
        maker.node(ix);
    }
    maker.jump();
    maker.draft.finish()
}

fn name(flow: &str) -> String {
    format!("linnet {flow}")
}

/// Nodes of a flow, other than its first, to which other flows lead.
fn entries(book: &Book, at: usize) -> BTreeSet<NodeIx> {
    let script = book.script();
    let start = script.flows[at].start;
    let others = script.nodes.iter().filter(|node| node.flow != at).flat_map(|node| node.targets());
    others.chain([script.settings.help]).filter(|to| script.node(*to).flow == at && *to != start).collect()
}

struct Maker<'b> {
    book: &'b Book,
    languages: &'b [Language<'b>],
    english: LocaleIx,
    flow: usize,
    draft: Draft,
    /// Nodes of other flows that this one leads to, and the node that goes there.
    jumps: BTreeMap<NodeIx, String>,
}

impl Maker<'_> {
    /// Leads to the node that another flow asked for.
    fn enter(&mut self, entries: &BTreeSet<NodeIx>) {
        let script = self.book.script();
        let id = |ix: &NodeIx| script.node(*ix).id.clone();
        let key = format!("enter {}", script.flows[self.flow].id);
        let cases = entries.iter().map(|ix| Case::value(&id(ix), Some(uuid(&format!("{key} {}", id(ix))))));
        let router = Router {
            wait: false,
            operand: "@fields.linnet_enter".to_owned(),
            result: None,
            cases: cases.collect(),
            otherwise: self.to(script.flows[self.flow].start),
        };
        self.draft.decide(&key, Vec::new(), router);
        for ix in entries {
            let key = format!("{key} {}", id(ix));
            let to = self.to(*ix);
            self.draft.act(&key, vec![field(&format!("{key} clear"), "linnet_enter", "")], to);
        }
    }

    /// The nodes that go to other flows.
    fn jump(&mut self) {
        let script = self.book.script();
        for (ix, key) in std::mem::take(&mut self.jumps) {
            let node = script.node(ix);
            let flow = &script.flows[node.flow];
            let enter = if ix == flow.start { String::new() } else { node.id.clone() };
            let go = json!({
                "uuid": uuid(&format!("{key} flow")), "type": "enter_flow", "flow": Draft::reference(&name(&flow.id)),
                "terminal": true,
            });
            self.draft.act(&key, vec![field(&format!("{key} where"), "linnet_enter", &enter), go], None);
        }
    }

    fn to(&mut self, ix: NodeIx) -> Option<String> {
        let script = self.book.script();
        let node = script.node(ix);
        if node.flow == self.flow {
            return Some(uuid(&format!("node {}", node.id)));
        }
        let key = format!("go {} {}", script.flows[self.flow].id, node.id);
        Some(uuid(self.jumps.entry(ix).or_insert(key)))
    }

    fn node(&mut self, ix: NodeIx) {
        let node = self.book.script().node(ix);
        let key = format!("node {}", node.id);
        let wait = format!("wait {}", node.id);
        match &node.step {
            Step::Say { next } => {
                let next = self.to(*next);
                self.say(ix, &[], next);
            }
            Step::Ask { choices } => {
                self.say(ix, choices, Some(uuid(&wait)));
                let cases = self.cases(ix, choices);
                self.wait(&wait, cases, Some(uuid(&key)));
            }
            Step::Listen { hear, otherwise, choices } => {
                self.say(ix, choices, Some(uuid(&wait)));
                let mut cases = self.cases(ix, choices);
                for (set, to) in hear {
                    let to = self.to(*to);
                    cases.extend(self.heard(set, to));
                }
                let otherwise = self.to(*otherwise);
                self.wait(&wait, cases, otherwise);
            }
            Step::Helpline { topic, choices } => {
                let contacts = format!("contacts {}", node.id);
                self.say(ix, choices, Some(uuid(&contacts)));
                self.call(&contacts, &contacts_name(*topic), Some(uuid(&wait)));
                let cases = self.cases(ix, choices);
                self.wait(&wait, cases, Some(uuid(&key)));
            }
            Step::Safe { yes, no, unsure } => {
                self.say(ix, &[], Some(uuid(&wait)));
                let mut cases = Vec::new();
                for (id, to) in [("yes", yes), ("no", no), ("unsure", unsure)] {
                    let to = self.to(*to);
                    let label = |locale: LocaleIx| self.book.edition(locale).label(None, "engine_safe", id).to_string();
                    cases.push(self.case(id, &label, to));
                }
                self.wait(&wait, cases, Some(uuid(&key)));
            }
            Step::Countries { next } => {
                let note = format!("country {}", node.id);
                self.say(ix, &[], Some(uuid(&wait)));
                let mut cases = Vec::new();
                for (number, offer) in self.book.script().settings.countries.iter().enumerate() {
                    let named = |locale: LocaleIx| self.book.edition(locale).country_name(number).to_string();
                    cases.push(self.case(offer.country.as_str(), &named, Some(uuid(&note))));
                }
                for case in &mut cases {
                    // The names share one way on: the category is what is noted down.
                    case.test = "has_phrase";
                }
                let next = self.to(*next);
                let router = Router {
                    wait: true,
                    operand: "@input.text".to_owned(),
                    result: Some("Linnet Country"),
                    cases,
                    otherwise: next.clone(),
                };
                self.draft.decide(&wait, Vec::new(), router);
                let chosen = "@results.linnet_country.category";
                self.draft.act(&note, vec![field(&format!("{note} field"), "linnet_country", chosen)], next);
            }
            Step::Check { of, when, otherwise } => {
                let of = match of {
                    Of::Age => "linnet_age".to_owned(),
                    Of::Country => "linnet_country".to_owned(),
                    Of::Flag(flag) => self.flag(*flag),
                };
                let mut cases = Vec::new();
                for (is, to) in when {
                    let to = self.to(*to);
                    cases.push(Case::value(&value(*is), to));
                }
                let otherwise = self.to(*otherwise);
                let operand = format!("@fields.{of}");
                self.draft.decide(&key, Vec::new(), Router { wait: false, operand, result: None, cases, otherwise });
            }
            Step::Call { start, next } => {
                let script = self.book.script();
                let part = name(&script.flows[script.node(*start).flow].id);
                let next = self.to(*next);
                self.call(&key, &part, next);
            }
            Step::End if node.speaks(&self.book.script().flows) => self.say(ix, &[], None),
            Step::End => self.draft.act(&key, Vec::new(), None),
        }
    }

    fn flag(&self, flag: u8) -> String {
        flag_field(self.book.script().settings.flags.get(usize::from(flag)).map_or("flag", String::as_str))
    }

    /// Runs a flow and goes on.
    fn call(&mut self, key: &str, flow: &str, next: Option<String>) {
        let run = json!({ "uuid": uuid(&format!("{key} run")), "type": "enter_flow", "flow": Draft::reference(flow), "terminal": false });
        let case = Case { category: "Complete".to_owned(), ..Case::value("completed", next) };
        let router = Router {
            wait: false,
            operand: "@child.status".to_owned(),
            result: None,
            cases: vec![case],
            otherwise: None,
        };
        self.draft.decide(key, vec![run], router);
    }

    fn wait(&mut self, key: &str, cases: Vec<Case>, otherwise: Option<String>) {
        let router = Router { wait: true, operand: "@input.text".to_owned(), result: None, cases, otherwise };
        self.draft.decide(key, Vec::new(), router);
    }

    /// Says a node's text, to teenagers in their words where these differ.
    fn say(&mut self, ix: NodeIx, choices: &[Choice], to: Option<String>) {
        let key = format!("node {}", self.book.script().node(ix).id);
        let all = || self.languages.iter().map(|language| language.ix).chain([self.english]);
        let by_age = all()
            .any(|locale| self.book.text(locale, None, ix) != self.book.text(locale, Some(Age::Teen), ix))
            || choices.iter().any(|choice| self.offered(choice, None) != self.offered(choice, Some(Age::Teen)));
        if !by_age {
            let message = self.message(ix, choices, None, &key);
            self.draft.act(&key, vec![message], to);
            return;
        }
        let [younger, older] = ["7-12", "13-17"].map(|band| format!("{key} {band}"));
        let router = Router {
            wait: false,
            operand: "@fields.linnet_age".to_owned(),
            result: None,
            cases: vec![Case::value("13-17", Some(uuid(&older)))],
            otherwise: Some(uuid(&younger)),
        };
        self.draft.decide(&key, Vec::new(), router);
        for (key, age) in [(younger, None), (older, Some(Age::Teen))] {
            let message = self.message(ix, choices, age, &key);
            self.draft.act(&key, vec![message], to.clone());
        }
    }

    /// Whether a choice, and where it leads, is for a child of that age.
    fn offered(&self, choice: &Choice, age: Option<Age>) -> bool {
        let fits = |ages: &[Age]| ages.is_empty() || ages.contains(&age.unwrap_or(Age::Child));
        fits(&choice.only.ages)
            && match choice.to {
                To::Node(to) => fits(&self.book.script().node(to).only.ages),
                To::Advice => true,
            }
    }

    fn message(&mut self, ix: NodeIx, choices: &[Choice], age: Option<Age>, key: &str) -> Value {
        let action = uuid(&format!("{key} message"));
        for language in self.languages {
            let text = self.book.text(language.ix, age, ix);
            if !text.borrowed && !text.say.is_empty() {
                let replies = self.replies(language.ix, text, ix, choices, age);
                let words = json!({ "text": [whole(text)], "quick_replies": replies });
                self.draft.translate(language.code, &action, words);
            }
        }
        let text = self.book.text(self.english, age, ix);
        let replies = self.replies(self.english, text, ix, choices, age);
        json!({ "uuid": action, "type": "send_msg", "text": whole(text), "quick_replies": replies })
    }

    fn replies(
        &self,
        locale: LocaleIx,
        text: &NodeText,
        ix: NodeIx,
        choices: &[Choice],
        age: Option<Age>,
    ) -> Vec<String> {
        if matches!(self.book.script().node(ix).step, Step::Safe { .. }) {
            return ["yes", "no", "unsure"]
                .map(|id| plain(self.book.edition(locale).label(age, "engine_safe", id)))
                .into();
        }
        let labels = choices.iter().zip(&text.labels).filter(|(choice, _)| self.offered(choice, age));
        labels.map(|(choice, label)| self.reply(choice, label)).take(REPLIES_MAX).collect()
    }

    /// A label; one that is not for every country is worked out when it is sent.
    fn reply(&self, choice: &Choice, label: &str) -> String {
        let mut limits = vec![&choice.only];
        if let To::Node(to) = choice.to {
            limits.push(&self.book.script().node(to).only);
        }
        let is = |country: &Country| format!("fields.linnet_country = \"{}\"", country.as_str());
        let any =
            |countries: &[Country]| format!("or({}, FALSE)", countries.iter().map(is).collect::<Vec<_>>().join(", "));
        let words = format!("\"{}\"", label.replace('\\', "\\\\").replace('"', "\\\""));
        let mut wrapped = words.clone();
        for only in limits {
            if !only.countries.is_empty() {
                wrapped = format!("if({}, {wrapped}, \"\")", any(&only.countries));
            }
            if !only.except.is_empty() {
                wrapped = format!("if({}, \"\", {wrapped})", any(&only.except));
            }
        }
        if wrapped == words { plain(label) } else { format!("@({wrapped})") }
    }

    /// What leads from a node to where its choices lead.
    fn cases(&mut self, ix: NodeIx, choices: &[Choice]) -> Vec<Case> {
        let mut cases = Vec::new();
        for (number, choice) in choices.iter().enumerate() {
            let to = match choice.to {
                To::Node(to) => self.to(to),
                // The danger that was noticed is not known there: the help of every screen.
                To::Advice => self.to(self.book.script().settings.help),
            };
            let to = if choice.set == Set::default() { to } else { self.note(ix, choice, to) };
            let mut said: Vec<String> = Vec::new();
            for age in [None, Some(Age::Teen)] {
                let label = |locale: LocaleIx| {
                    self.book.text(locale, age, ix).labels.get(number).map(ToString::to_string).unwrap_or_default()
                };
                let case = self.case(&choice.id, &label, to.clone());
                let signs =
                    std::iter::once(case.argument.clone()).chain(case.translated.iter().map(|(_, word)| word.clone()));
                let signs = signs.collect::<Vec<_>>().join("\n");
                if !said.contains(&signs) {
                    said.push(signs);
                    cases.push(case);
                }
            }
        }
        cases
    }

    /// What a choice notes down, on the way to where it leads.
    fn note(&mut self, ix: NodeIx, choice: &Choice, to: Option<String>) -> Option<String> {
        let key = format!("note {} {}", self.book.script().node(ix).id, choice.id);
        let mut actions = Vec::new();
        if let Some(age) = choice.set.age {
            actions.push(field(&format!("{key} age"), "linnet_age", age.as_str()));
        }
        if let Some(country) = choice.set.country {
            actions.push(field(&format!("{key} country"), "linnet_country", country.as_str()));
        }
        if let Some(flag) = choice.set.flag {
            actions.push(field(&format!("{key} flag"), &self.flag(flag), "yes"));
        }
        self.draft.act(&key, actions, to);
        Some(uuid(&key))
    }

    /// A label that is sent back.
    fn case(&self, id: &str, label: &dyn Fn(LocaleIx) -> String, to: Option<String>) -> Case {
        let translated = self.languages.iter().map(|language| (language.code, plain(&label(language.ix))));
        Case {
            test: "has_only_phrase",
            argument: plain(&label(self.english)),
            translated: translated.collect(),
            category: id.to_owned(),
            to,
        }
    }

    /// Words of a set, those of one word without forms.
    fn heard(&self, set: &str, to: Option<String>) -> Option<Case> {
        let words = |tag: &str| -> Option<String> {
            let path = format!("locales/{tag}/topics.toml");
            let file = self.book.sources().iter().find(|file| file.path == path)?;
            let table: toml::Table = file.text.parse().ok()?;
            let words = table.get(set)?.get("words")?.as_array()?.iter().filter_map(toml::Value::as_str);
            let single = words.filter(|word| word.chars().all(char::is_alphanumeric)).collect::<Vec<_>>().join(" ");
            (!single.is_empty()).then_some(single)
        };
        let translated = self.languages.iter().filter_map(|l| Some((l.code, words(&l.edition.locale.tag)?)));
        Some(Case {
            test: "has_any_word",
            argument: words(REFERENCE)?,
            translated: translated.collect(),
            category: format!("hears {set}"),
            to,
        })
    }
}

fn whole(text: &NodeText) -> String {
    plain(&text.say.iter().map(|bubble| bubble.as_str()).collect::<Vec<_>>().join("\n\n"))
}

fn field(key: &str, name: &str, value: &str) -> Value {
    json!({
        "uuid": uuid(key), "type": "set_contact_field", "field": { "key": name, "name": name.replace('_', " ") },
        "value": value,
    })
}
