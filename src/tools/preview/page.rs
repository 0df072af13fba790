//! The page of the preview: the conversation on one side, every text with its place and its faults on the other.

use std::collections::HashMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::View;
use crate::book::{Book, LocaleIx, REFERENCE};
use crate::finding::{Finding, Severity};
use crate::script::{Age, NodeIx};
use crate::text;

const STYLE: &str = "body{font:15px/1.4 system-ui,sans-serif;margin:.5rem}iframe{border:1px solid #999;height:94vh}\
.both{display:grid;grid-template-columns:24rem 1fr;gap:.5rem}.both iframe{width:100%}\
.two{display:grid;grid-template-columns:1fr 1fr;gap:.25rem 1rem}.say{background:#eef3f2;border-radius:10px;padding:.3rem .6rem;margin:.2rem 0;white-space:pre-line}\
section{border:1px solid #bbb;border-radius:6px;padding:.4rem .7rem;margin:.5rem 0}small{color:#555}\
.error{background:#fbdcdc}.warning{background:#fdf0d0}pre{white-space:pre-wrap;margin:.2rem 0;padding:.2rem .4rem}";

/// Waits for a change and loads the texts again; where the reader is on the page stays.
const SCRIPT: &str = "const has=document.body.dataset.number;async function go(){for(;;){try{\
const now=await(await fetch('/wait?has='+has)).text();if(now!==has){location.reload();return}}\
catch{await new Promise(r=>setTimeout(r,500))}}}go()";

/// Both sides.
pub(super) fn frame(chat: &str) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Linnet: preview" } style { (PreEscaped(STYLE)) } }
            body.both {
                iframe src={ "http://" (chat) "/chat" } title="The conversation" {}
                iframe src="/texts" title="Every text" {}
            }
        }
    }
}

/// Every text of a locale, beside the English, with what `check` finds.
pub(super) fn texts(view: &View, wanted: Option<&str>) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Linnet: every text" } style { (PreEscaped(STYLE)) } }
            body data-number=(view.number) {
                @match &view.book {
                    Some(book) => (locale(view, book, wanted)),
                    None => @for finding in &view.findings { (fault(finding)) }
                }
                // Ours: it holds no word of the content.
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

fn locale(view: &View, book: &Book, wanted: Option<&str>) -> Markup {
    let ix = wanted.and_then(|tag| book.locale(tag)).unwrap_or_else(|| book.negotiate([]));
    let edition = book.edition(ix);
    let tag = &edition.locale.tag;
    let places = places(book, tag);
    let own = format!("locales/{tag}/");
    let about: Vec<&Finding> = view
        .findings
        .iter()
        .filter(|finding| finding.file.starts_with(&own) || !finding.file.starts_with("locales/"))
        .collect();
    let count = |severity| about.iter().filter(|finding| finding.severity == severity).count();
    let script = book.script();
    let nodes: Vec<String> = script.nodes.iter().map(|node| node.message()).collect();
    let named = |finding: &&&Finding| !finding.id.as_ref().is_some_and(|id| nodes.contains(id));
    html! {
        p {
            @for (_, other) in book.locales() { a href={ "/texts?locale=" (other.locale.tag) } { (other.locale.tag) } " " }
            " \u{b7} " (count(Severity::Error)) " errors, " (count(Severity::Warning)) " warnings"
        }
        @for finding in about.iter().filter(named) { (fault(finding)) }
        @for (at, flow) in script.flows.iter().enumerate() {
            h2 id=(flow.id) { (flow.id) }
            @for node in script.indexes().filter(|node| script.node(*node).flow == at) { (one(book, ix, node, &places, &about)) }
        }
    }
}

fn one(book: &Book, ix: LocaleIx, at: NodeIx, places: &HashMap<String, String>, about: &[&Finding]) -> Markup {
    let node = book.script().node(at);
    let id = node.message();
    let locale = &book.edition(ix).locale;
    let english = book.locale(REFERENCE).filter(|reference| *reference != ix);
    html! {
        section id=(id) {
            b { (node.id) }
            @for (age, name) in [(None, "7-12"), (Some(Age::Teen), "13-17")] {
                @let text = book.text(ix, age, at);
                @let place = places.get(&age.map_or_else(|| id.clone(), |age| format!("{}/{id}", age.as_str())));
                @if age.is_none() || text != book.text(ix, None, at) || place.is_some() {
                    div { small { (name) @if let Some(place) = place { " \u{b7} " (place) } @if text.borrowed { " \u{b7} not translated" } } }
                    div.two {
                        div lang=(locale.tag) dir=(locale.dir.as_str()) {
                            @for bubble in &text.say { p.say title=[place] { (bubble.as_str()) " " small { (bubble.chars().count()) } } }
                        }
                        @if let Some(english) = english {
                            div lang="en" { @for bubble in &book.text(english, age, at).say { p.say { (bubble.as_str()) " " small { (bubble.chars().count()) } } } }
                        }
                    }
                }
            }
            ul {
                @for (number, choice) in node.choices().iter().enumerate() {
                    li {
                        (choice.id) ": "
                        @if let Some(label) = book.text(ix, None, at).labels.get(number) { bdi lang=(locale.tag) { (label.as_str()) } " " small { (label.chars().count()) } }
                        @if let crate::script::To::Node(to) = choice.to {
                            " \u{2192} " a href={ "#" (book.script().node(to).message()) } { (book.script().node(to).id) }
                        }
                    }
                }
            }
            @for finding in about.iter().filter(|finding| finding.id.as_deref() == Some(&id)) { (fault(finding)) }
        }
    }
}

fn fault(finding: &Finding) -> Markup {
    let kind = if finding.severity == Severity::Error { "error" } else { "warning" };
    html! { pre class=(kind) { (finding.to_string()) } }
}

/// File and line of every message of a locale.
fn places(book: &Book, tag: &str) -> HashMap<String, String> {
    let base = format!("locales/{tag}/");
    let mut places = HashMap::new();
    for file in book.sources().iter().filter(|file| file.path.starts_with(&base) && file.path.ends_with(".ftl")) {
        let short = &file.path[base.len()..];
        let folder = short.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        for entry in text::entries(file) {
            let line = file.place(entry.span).line;
            places.insert(format!("{folder}{}", entry.id), format!("{}:{line}", file.path));
        }
    }
    places
}
