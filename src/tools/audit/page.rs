//! The book of one locale as a page: flows, then what Linnet says by itself, then what notices danger and who can help.

use maud::{DOCTYPE, Markup, html};

use super::compare::{Piece, compare};
use super::paths::{Figures, WAYS_MAX, figures};
use super::picture::{draw, kind};
use super::reference::{contacts, rules};
use super::{Entry, Older, Signed};
use crate::book::{Book, Edition, LocaleIx, NodeText, REFERENCE};
use crate::review::Class;
use crate::script::{Age, Choice, Flow, FlowKind, Node, NodeIx, Of, Only, Step, To, Value};

/// What one book is made of.
pub(super) struct Page<'a> {
    pub(super) book: &'a Book,
    pub(super) edition: &'a Edition,
    pub(super) ix: LocaleIx,
    pub(super) signed: &'a Signed,
    /// How the contacts stand, which are signed once for all languages.
    pub(super) contacts: &'a Signed,
    /// Whether older content was given.
    pub(super) compared: bool,
}

/// The first page: which languages there are, and how far each is signed.
pub(super) fn index(book: &Book, all: &[(&Edition, Signed)]) -> Markup {
    let share = |signed: &Signed, class: Class| {
        let asked = || signed.all().filter(move |entry| entry.item.class <= class);
        format!("{} of {}", asked().filter(|entry| !entry.roles.is_empty()).count(), asked().count())
    };
    html! {
        (DOCTYPE)
        html lang="en" dir="ltr" {
            (head("Linnet: sign-off book"))
            body {
                h1 { "Linnet: sign-off book" }
                p { "Content digest " span.id { (book.digest()) } }
                table {
                    tr { th { "Language" } th { "Crisis content signed by somebody" } th { "All content signed by somebody" } th { "Changed since signed" } }
                    @for (edition, signed) in all {
                        tr {
                            td { a href={ (edition.locale.tag) ".html" } { bdi lang=(edition.locale.tag) { (edition.locale.name) } " (" (edition.locale.tag) ")" } }
                            td { (share(signed, Class::Crisis)) }
                            td { (share(signed, Class::Ordinary)) }
                            td { (signed.all().filter(|entry| entry.changed_since_signed).count()) }
                        }
                    }
                }
                p { "Who still has to sign what: " span.id { "linnet review list" } ". How to sign: docs/review.md." }
            }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (title) }
            link rel="stylesheet" href="book.css";
        }
    }
}

impl Page<'_> {
    pub(super) fn html(&self) -> Markup {
        let locale = &self.edition.locale;
        let script = self.book.script();
        let figures = figures(script);
        let of_nodes: std::collections::HashSet<String> = script.nodes.iter().map(Node::message).collect();
        let plain = |id: &str| id.strip_prefix("13-17/").unwrap_or(id).to_owned();
        let own = |entry: &&Entry| {
            let id = &entry.item.id;
            !of_nodes.contains(&plain(id)) && !id.starts_with("risk/") && !id.starts_with("contact/")
        };
        html! {
            (DOCTYPE)
            html lang=(locale.tag) dir=(locale.dir.as_str()) {
                (head(&format!("Linnet: sign-off book, {} ({})", locale.name, locale.tag)))
                body {
                    h1 { bdi lang="en" { "Linnet: sign-off book, " } (locale.name) " (" (locale.tag) ")" }
                    p lang="en" { a href="index.html" { "All languages" } " \u{b7} content digest " span.id { (self.book.digest()) } }
                    @for why in &self.signed.refused { p.changed lang="en" { (why) } }
                    nav lang="en" {
                        ul.toc {
                            li { a href="#changes" { "What changed" } }
                            @for flow in &script.flows { li { a href={ "#flow-" (flow.id) } { (flow.id) } } }
                            li { a href="#own" { "Linnet's own words" } }
                            li { a href="#risk" { "What notices danger" } }
                            li { a href="#contacts" { "Who can help" } }
                        }
                    }
                    (self.changes())
                    @for (at, flow) in script.flows.iter().enumerate() { (self.flow(at, flow, figures[at])) }
                    section.flow #own {
                        h2 lang="en" { "Linnet's own words" }
                        p lang="en" { "Messages that belong to no single flow: buttons, questions, what is said about a danger. As they stand in the file." }
                        @for entry in self.signed.all().filter(own) { (self.raw(entry)) }
                    }
                    (rules(self.edition, self.signed))
                    (contacts(self.book, self.edition, self.contacts))
                }
            }
        }
    }

    fn changes(&self) -> Markup {
        let moved: Vec<&Entry> = self.signed.moved().collect();
        html! {
            section #changes {
                h2 lang="en" { "What changed" }
                @if moved.is_empty() && self.signed.gone.is_empty() {
                    p lang="en" { @if self.compared { "Nothing since the older content, and nothing since it was signed." } @else { "Nothing since it was signed. Compare with older content by --since." } }
                }
                @for entry in moved {
                    div.node {
                        p { span.id { (entry.item.id) } " " (signatures(Some(entry))) }
                        @match &entry.older {
                            Older::Same => { pre { (entry.item.text) } }
                            Older::Missing => { p.band lang="en" { "new" } pre { ins { (entry.item.text) } } }
                            Older::Words(text, reference) => {
                                @if *text != entry.item.text { (marked(text, &entry.item.text)) }
                                @if *reference != entry.item.reference {
                                    p.band lang="en" { "the English changed:" }
                                    div lang="en" dir="ltr" { (marked(reference, &entry.item.reference)) }
                                }
                            }
                        }
                    }
                }
                @for (id, words) in &self.signed.gone { div.node { p { span.id { (id) } } pre { del { (words) } } } }
            }
        }
    }

    fn flow(&self, at: usize, flow: &Flow, figures: Figures) -> Markup {
        let script = self.book.script();
        let steps =
            |steps: Option<usize>| steps.map_or("by the help button only".to_owned(), |steps| steps.to_string());
        html! {
            section.flow id={ "flow-" (flow.id) } {
                h2 { span.id { (flow.id) } }
                p lang="en" {
                    @if flow.kind == FlowKind::Topic { "A topic that a child can enter." } @else { "A part that other flows call; it always comes back." }
                    " Figures: " (figures.nodes) " nodes; "
                    @if figures.ways >= WAYS_MAX { "at least " } (figures.ways) " ways through without going round; the longest asks "
                    (figures.longest) " times; choices to people who help: " (steps(figures.help)) " from its start, "
                    (steps(figures.help_furthest)) " at most"
                    @if figures.help_by_button > 0 { "; from " (figures.help_by_button) " nodes by the help button only" }
                    ". The help button is on every screen."
                }
                (draw(script, at))
                @for ix in script.indexes().filter(|ix| script.node(*ix).flow == at) { (self.node(ix)) }
            }
        }
    }

    fn node(&self, ix: NodeIx) -> Markup {
        let node = self.book.script().node(ix);
        let id = node.message();
        let teen = format!("{}/{id}", Age::Teen.as_str());
        html! {
            div.node id=(id) {
                h3 { span.id { (node.id) } " " small lang="en" { (kind(&node.step)) (only(&node.only)) } }
                @if node.speaks(&self.book.script().flows) {
                    @for (age, item) in [(None, &id), (Some(Age::Teen), &teen)] { (self.band(ix, age, item)) }
                }
                (self.leads(node))
            }
        }
    }

    fn band(&self, ix: NodeIx, age: Option<Age>, item: &str) -> Markup {
        let own = self.book.text(self.ix, age, ix);
        let base = self.book.text(self.ix, None, ix);
        let english = self.book.locale(REFERENCE).filter(|reference| *reference != self.ix);
        let english = english.map(|reference| self.book.text(reference, age, ix));
        let entry = self.signed.get(item);
        let name = age.map_or("7-12, and a child who did not say", Age::as_str);
        html! {
            div.two {
                p.band lang="en" {
                    (name)
                    @if age.is_some() && own == base && entry.is_none() { ": the same words" } @else { " " (signatures(entry)) }
                }
                @if age.is_none() || own != base || entry.is_some() {
                    div.borrowed[own.borrowed] { (bubbles(own)) }
                    @if let Some(english) = english { div lang="en" dir="ltr" { (bubbles(english)) } }
                    @if let Some(Entry { older: Older::Words(text, _), item, .. }) = entry {
                        @if *text != item.text { div { (marked(text, &item.text)) } }
                    }
                }
            }
        }
    }

    /// The choices with their labels, and everything else a node leads to.
    fn leads(&self, node: &Node) -> Markup {
        let script = self.book.script();
        let at = script.indexes().find(|ix| script.node(*ix).key == node.key).unwrap_or_default();
        let link =
            |ix: NodeIx| html! { a href={ "#" (script.node(ix).message()) } { span.id { (script.node(ix).id) } } };
        let row = |what: String, to: NodeIx| html! { tr { td lang="en" { (what) } td {} td { (link(to)) } } };
        html! {
            table {
                @for (number, choice) in node.choices().iter().enumerate() {
                    tr {
                        td { span.id { (choice.id) } span lang="en" { (only(&choice.only)) (notes(self.book, choice)) } }
                        td {
                            @for age in [None, Some(Age::Teen)] {
                                @let label = self.book.text(self.ix, age, at).labels.get(number);
                                @if age.is_none() || label != self.book.text(self.ix, None, at).labels.get(number) {
                                    @if let Some(label) = label { div { (label.as_str()) @if age.is_some() { " (13-17)" } } }
                                }
                            }
                        }
                        td { @match choice.to { To::Node(to) => (link(to)), To::Advice => span lang="en" { "the advice for the danger that was noticed" } } }
                    }
                }
                @match &node.step {
                    Step::Say { next } => (row("goes on to".into(), *next)),
                    Step::Countries { next } => (row("a country, or none".into(), *next)),
                    Step::Listen { hear, otherwise, .. } => {
                        @for (words, to) in hear { (row(format!("hears {words}"), *to)) }
                        (row("other words".into(), *otherwise))
                    }
                    Step::Check { of, when, otherwise } => {
                        @for (value, to) in when { (row(format!("when {}", condition(self.book, *of, *value)), *to)) }
                        (row("else".into(), *otherwise))
                    }
                    Step::Call { start, next } => { (row("runs".into(), *start)) (row("then".into(), *next)) }
                    Step::Safe { yes, no, unsure } => { (row("yes".into(), *yes)) (row("no".into(), *no)) (row("I am not sure".into(), *unsure)) }
                    Step::Helpline { topic, .. } => tr { td lang="en" { "shows contacts: " (format!("{topic:?}").to_lowercase()) } td {} td {} },
                    Step::Ask { .. } | Step::End => {}
                }
            }
        }
    }

    /// An item as it stands in its file, beside the English.
    fn raw(&self, entry: &Entry) -> Markup {
        html! {
            div.node id=(entry.item.id) {
                p { span.id { (entry.item.id) } " " (signatures(Some(entry))) }
                div.two {
                    pre { (entry.item.text) }
                    @if !entry.item.reference.is_empty() { pre lang="en" dir="ltr" { (entry.item.reference) } }
                }
            }
        }
    }
}

/// Who has signed an item, and what became of it.
pub(super) fn signatures(entry: Option<&Entry>) -> Markup {
    html! {
        @if let Some(entry) = entry {
            @if entry.roles.is_empty() { span.unsigned lang="en" { "not signed" } }
            @else { span.signed lang="en" { "signed: " (entry.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ")) } }
            @if entry.changed_since_signed { " " span.changed lang="en" { "changed since signed" } }
            @if !matches!(entry.older, Older::Same) { " " span.changed lang="en" { "changed since the older content" } }
        }
    }
}

fn marked(old: &str, new: &str) -> Markup {
    html! {
        pre {
            @for piece in compare(old, new) {
                @match piece {
                    Piece::Same(run) => (run),
                    Piece::Gone(run) => del { (run) },
                    Piece::New(run) => ins { (run) },
                }
            }
        }
    }
}

fn bubbles(text: &NodeText) -> Markup {
    html! { @for bubble in &text.say { p.say { (bubble.as_str()) } } }
}

fn only(only: &Only) -> String {
    let mut told = String::new();
    let ages: Vec<&str> = only.ages.iter().map(|age| age.as_str()).collect();
    let names = |countries: &[crate::helpline::Country]| {
        countries.iter().map(|country| country.as_str().to_owned()).collect::<Vec<_>>().join(", ")
    };
    for (name, list) in
        [("only for", ages.join(", ")), ("only in", names(&only.countries)), ("not in", names(&only.except))]
    {
        if !list.is_empty() {
            told.push_str(&format!(", {name} {list}"));
        }
    }
    told
}

fn notes(book: &Book, choice: &Choice) -> String {
    let set = choice.set;
    let flag = set.flag.and_then(|flag| book.script().settings.flags.get(usize::from(flag)));
    let notes = [
        set.age.map(|age| age.as_str().to_owned()),
        set.country.map(|country| country.as_str().to_owned()),
        flag.cloned(),
    ];
    notes.into_iter().flatten().map(|note| format!(", notes {note}")).collect()
}

fn condition(book: &Book, of: Of, value: Value) -> String {
    match (of, value) {
        (_, Value::Age(age)) => format!("age {}", age.as_str()),
        (_, Value::Country(country)) => format!("country {}", country.as_str()),
        (Of::Flag(flag), Value::Yes) => {
            book.script().settings.flags.get(usize::from(flag)).cloned().unwrap_or_default()
        }
        (_, Value::Yes) => "yes".to_owned(),
    }
}
