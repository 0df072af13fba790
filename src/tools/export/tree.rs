//! A locale as one page to click through: every node is a place, every choice a link to the next.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::book::{Book, Edition, LocaleIx};
use crate::script::{Age, FlowKind, HelplineTopic, NodeIx, Step, To};

const STYLE: &str = "body{font:17px/1.5 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem}\
section{border:1px solid #999;border-radius:8px;padding:.5rem 1rem;margin:1rem 0;break-inside:avoid;scroll-margin-top:1rem}\
section:target{outline:3px solid #1d4d4f}.say{background:#eef3f2;border-radius:10px;padding:.4rem .7rem;white-space:pre-line}\
.go a{display:block;border:1px solid #1d4d4f;border-radius:8px;padding:.4rem .7rem;margin:.3rem 0}\
small{color:#555;unicode-bidi:isolate}h2{break-before:page}@page{size:A4;margin:15mm}";

/// The page of one locale, for workshops: nothing is recorded, nothing runs.
pub(super) fn page(book: &Book, ix: LocaleIx, edition: &Edition) -> Markup {
    let script = book.script();
    let locale = &edition.locale;
    let welcome = script.node(script.settings.welcome).message();
    html! {
        (DOCTYPE)
        html lang=(locale.tag) dir=(locale.dir.as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Linnet (" (locale.tag) ")" }
                // Ours, with no words of the content in it.
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "Linnet (" (locale.name) ")" }
                div.go { a href={ "#" (welcome) } { "\u{25b6} " (welcome) } }
                @for (at, flow) in script.flows.iter().enumerate() {
                    h2 id={ "flow-" (flow.id) } { (flow.id) @if flow.kind == FlowKind::Part { " \u{21a9}" } }
                    @for node in script.indexes().filter(|node| script.node(*node).flow == at) { (one(book, ix, edition, node)) }
                }
            }
        }
    }
}

fn one(book: &Book, locale: LocaleIx, edition: &Edition, ix: NodeIx) -> Markup {
    let script = book.script();
    let node = script.node(ix);
    let text = book.text(locale, None, ix);
    let teen = book.text(locale, Some(Age::Teen), ix);
    let link = |to: NodeIx, words: &str| html! { a href={ "#" (script.node(to).message()) } { (words) } };
    html! {
        section id=(node.message()) {
            small dir="ltr" { (node.id) }
            @for bubble in &text.say { p.say { (bubble.as_str()) } }
            @if teen.say != text.say {
                small dir="ltr" { "13-17" }
                @for bubble in &teen.say { p.say { (bubble.as_str()) } }
            }
            div.go {
                @for (number, choice) in node.choices().iter().enumerate() {
                    @let label = text.labels.get(number).map_or(choice.id.as_str(), |label| label.as_str());
                    @match choice.to {
                        To::Node(to) => (link(to, label)),
                        To::Advice => @for to in &script.settings.advice { (link(*to, &format!("{label} \u{2192} {}", script.flows[script.node(*to).flow].id))) }
                    }
                }
                @match &node.step {
                    Step::Say { next } | Step::Countries { next } => (link(*next, "\u{2193}")),
                    Step::Listen { hear, otherwise, .. } => {
                        @for (words, to) in hear { (link(*to, &format!("\u{270e} {words}"))) }
                        (link(*otherwise, "\u{270e} \u{2026}"))
                    }
                    Step::Check { when, otherwise, .. } => {
                        @for (value, to) in when { (link(*to, &format!("= {}", super::rapidpro::value(*value)))) }
                        (link(*otherwise, "\u{2260}"))
                    }
                    Step::Call { start, next } => { (link(*start, &format!("\u{21b3} {}", script.flows[script.node(*start).flow].id))) (link(*next, "\u{2193}")) }
                    Step::Safe { yes, no, unsure } => {
                        @for (to, id) in [(yes, "yes"), (no, "no"), (unsure, "unsure")] { (link(*to, edition.label(None, "engine_safe", id))) }
                    }
                    Step::Helpline { topic, .. } => (contacts(book, edition, *topic)),
                    Step::Ask { .. } | Step::End => {}
                }
            }
        }
    }
}

/// The contacts that a child sees who has not said where she is.
fn contacts(book: &Book, edition: &Edition, topic: HelplineTopic) -> Markup {
    let picked = book.helplines().pick(super::rapidpro::need(topic), None, false, None, &edition.locale.tag, None);
    html! {
        ul {
            @for at in picked {
                @if let Some(contact) = book.helplines().contact(at) {
                    li { (edition.card(at).name) @for way in super::rapidpro::ways(contact) { " \u{b7} " bdi dir="ltr" { (way) } } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn every_link_has_its_place_and_nothing_runs() -> std::io::Result<()> {
        let Some(book) = content::load(None)?.0 else { return Err(std::io::Error::other("no book")) };
        for (ix, edition) in book.locales() {
            let page = page(&book, ix, edition).into_string();
            assert!(page.contains(&format!("dir=\"{}\"", edition.locale.dir.as_str())));
            let places: std::collections::HashSet<&str> =
                page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            for to in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(places.contains(to), "{to}");
            }
            assert!(!page.contains("<script") && !page.contains("href=\"http") && !page.contains(" src="));
        }
        Ok(())
    }
}
