//! The talk as a page: the same document with and without JavaScript.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::card::cards;
use crate::protocol::Helpline;

/// Looks up a text of the page by its name (`leave`, `card.call`) in the language of the talk.
pub type Words<'a> = &'a dyn Fn(&str) -> &'a str;

/// A choice as the page shows it.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// The id that is sent back.
    pub id: &'a str,
    /// What the button says.
    pub label: &'a str,
}

/// A language the child can change to.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a> {
    /// The language tag, as in `pt-BR`.
    pub tag: &'a str,
    /// Its name in itself.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'a str,
}

/// What is folded open besides the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Nothing.
    None,
    /// The list of languages, after a tap on the language button without JavaScript.
    Languages,
}

/// Everything that one page shows.
pub struct Page<'a> {
    /// Language tag of the talk.
    pub tag: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'a str,
    /// Whether people have not checked this language yet.
    pub draft: bool,
    /// The node where the talk stands.
    pub node: &'a str,
    /// What Linnet says.
    pub say: &'a [&'a str],
    /// Which of these bubbles stand in the reference language, because this one lacks them.
    pub borrowed: &'a [usize],
    /// What the child can answer.
    pub choices: &'a [Choice<'a>],
    /// Whether she can write.
    pub free_text: bool,
    /// Who can help.
    pub cards: &'a [Helpline<'a>],
    /// The sealed state: where to go on from.
    pub state: &'a str,
    /// All languages.
    pub languages: &'a [Language<'a>],
    /// The emergency number that fits, where it is shown: on the first screen.
    pub emergency: Option<&'a str>,
    /// A calm notice above the talk, as after a text that was too long.
    pub notice: Option<&'a str>,
    /// Whether this is the first screen, which says what leaving can and cannot do.
    pub first: bool,
    /// Whether the page stands in a frame of another site.
    pub framed: bool,
    /// What is folded open.
    pub panel: Panel,
    /// The colours a host has asked for: one of [`TONES`].
    pub tone: Option<&'a str>,
    /// Address of the style sheet.
    pub css: &'a str,
    /// Address of the script.
    pub js: &'a str,
    /// Where leaving leads.
    pub away: &'a str,
    /// Where a new talk begins.
    pub fresh: &'a str,
    /// The texts of the page.
    pub words: Words<'a>,
}

/// The node where Linnet says what it knows; 'forget me' stands there.
const KNOW: &str = "engine/know";

/// The colours a host can ask for beside our own. A closed set, since each of them keeps a contrast of 7 to 1, light and
/// dark; free colours could not be relied on.
pub const TONES: [&str; 3] = ["sky", "moss", "plum"];

/// The bird beside the name. Drawn, not loaded; where drawings are switched off, the name stands alone.
const BIRD: PreEscaped<&str> = PreEscaped(
    r#"<svg viewBox="0 0 48 40" width="48" height="40" aria-hidden="true" focusable="false"><path class="b1" d="M3 31l11-7C15 12 23 5 32 5c6 0 9 3 10 7l5 3-5 2c0 10-8 17-18 17-6 0-9-2-12-5z"/><path class="b2" d="M42 17c0 10-8 17-18 17 8-3 11-9 11-17z"/><path class="b3" d="M13 25c3-7 9-10 16-8 0 8-7 12-16 8z"/><circle cx="36" cy="11" r="1.8"/></svg>"#,
);

/// The talk as one page.
pub fn chat(page: &Page<'_>) -> Markup {
    let w = page.words;
    html! {
        (DOCTYPE)
        html lang=(page.tag) dir=(page.dir) class=[page.tone] {
            (head(w("title"), page.css, Some(page.js)))
            body data-node=(page.node) {
                (bar(page))
                main {
                    h1 { (BIRD) "Linnet" }
                    @if let Some(number) = page.emergency { (danger(number, w)) }
                    div id="log" role="log" aria-label=(w("log")) { (turn(page)) }
                    @if page.first { (leaving(w)) }
                    (answers(page))
                }
                (tools(page))
                (script_words(w))
            }
        }
    }
}

/// The head that every page of ours has.
pub(super) fn head(title: &str, css: &str, js: Option<&str>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            title { (title) }
            meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content";
            meta name="referrer" content="no-referrer";
            meta name="color-scheme" content="light dark";
            meta name="format-detection" content="telephone=no";
            link rel="stylesheet" href=(css);
            @if let Some(js) = js { script src=(js) defer {} }
        }
    }
}

/// Leave and help: first in the tab order, in this order on every screen, always in view.
fn bar(page: &Page<'_>) -> Markup {
    let w = page.words;
    html! {
        header {
            a id="leave" data-act="leave" href=(page.away) target="_top" rel="noreferrer" {
                (w("leave")) span class="dots" aria-hidden="true" { i {} i {} i {} }
            }
            (form("help", page, html! {
                button data-act="help" name="act" value="help" { (w("help")) }
            }))
            p id="status" role="status" { @if let Some(notice) = page.notice { (notice) } }
        }
    }
}

fn danger(number: &str, w: Words<'_>) -> Markup {
    html! {
        p class="danger" {
            (w("danger")) " " a href={ "tel:" (super::dial(number)) } { bdi dir="ltr" { (number) } } " " (w("danger.else"))
        }
    }
}

fn turn(page: &Page<'_>) -> Markup {
    let target = if page.framed { "_top" } else { "_blank" };
    html! {
        div class="turn" lang=(page.tag) dir=(page.dir) {
            h2 class="vh" { ((page.words)("linnet")) }
            @for (at, bubble) in page.say.iter().enumerate() {
                @if page.borrowed.contains(&at) { p data-from="linnet" lang="en" dir="ltr" { (bubble) } }
                @else { p data-from="linnet" { (bubble) } }
            }
            (cards(page.cards, page.words, target))
        }
    }
}

fn answers(page: &Page<'_>) -> Markup {
    let w = page.words;
    html! {
        (form("choices", page, html! {
            div id="group" role="group" tabindex="-1" aria-label=(w("choices")) {
                // The line breaks are for text browsers, which show no boxes.
                @for choice in page.choices {
                    button name="choose" value=(choice.id) data-choice=(choice.id) { (choice.label) }
                    br;
                }
                @if page.node == KNOW { a data-act="next" href=(page.fresh) { (w("forget")) } }
            }
        }))
        (form_hidden("say", page, !page.free_text, html! {
            label for="text" { (w("say")) }
            p id="hint" { (w("say.hint")) }
            div class="line" {
                textarea id="text" name="text" rows="2" maxlength="500" aria-describedby="hint"
                    autocomplete="off" autocorrect="off" spellcheck="false" enterkeyhint="send" {}
                button data-act="send" { (w("send")) }
            }
        }))
    }
}

/// What leaving can and cannot do, said before anything is written.
fn leaving(w: Words<'_>) -> Markup {
    html! {
        div id="leaving" class="note" {
            p { (w("leaving")) }
            p { (w("leaving.limits")) }
            p { (w("leaving.lost")) }
        }
    }
}

/// The small buttons below, in the same order on every screen.
fn tools(page: &Page<'_>) -> Markup {
    let w = page.words;
    let open = page.panel == Panel::Languages;
    html! {
        footer {
            @if page.draft { p class="note" { (w("draft")) } }
            (form("tools", page, html! {
                // The blanks between are for text browsers. What only a script can do, the script adds.
                div class="tools" {
                    button data-act="back" name="act" value="back" { (w("back")) } " "
                    button data-act="restart" name="act" value="restart" { (w("restart")) } " "
                    button data-act="language" name="act" value="language" formaction="/chat#languages"
                        aria-expanded=(open) aria-controls="languages" { (w("language")) } " "
                    button data-act="know" name="act" value="know" { (w("know")) } " "
                    a data-act="next" href=(page.fresh) { (w("next")) }
                }
                div id="languages" class="panel" role="group" aria-label=(w("language")) hidden[!open] {
                    @for language in page.languages {
                        button name="locale" value=(language.tag) lang=(language.tag) dir=(language.dir)
                            aria-current=[(language.tag == page.tag).then_some("true")] { (language.name) } " "
                    }
                }
            }))
        }
    }
}

/// The words that only the script needs: a line for each, its name first. They stand in an attribute, since a text browser
/// shows whatever is text.
fn script_words(w: Words<'_>) -> Markup {
    const NEEDED: [&str; 32] = [
        "linnet",
        "linnet.me",
        "line",
        "line.slow",
        "line.lost",
        "line.again",
        "shift",
        "shift.one",
        "shift.over",
        "gone",
        "gone.stuck",
        "gone.title",
        "hidden",
        "hidden.note",
        "hidden.show",
        "looks",
        "looks.bigger",
        "looks.wider",
        "looks.simple",
        "read",
        "print",
        "forget",
        "card",
        "card.call",
        "card.text",
        "card.word",
        "card.copy",
        "card.copied",
        "card.web",
        "card.mail",
        "card.free",
        "card.costs",
    ];
    let lines: Vec<String> = NEEDED.iter().map(|id| format!("{id}={}", w(id).replace('\n', " "))).collect();
    html! { div id="words" hidden data-words=(lines.join("\n")) {} }
}

/// A form of one step. Each holds the sealed state itself, since old text browsers know no `form` attribute.
fn form(id: &str, page: &Page<'_>, inside: Markup) -> Markup {
    form_hidden(id, page, false, inside)
}

fn form_hidden(id: &str, page: &Page<'_>, hidden: bool, inside: Markup) -> Markup {
    html! {
        form id=(id) method="post" action="/chat" autocomplete="off" hidden[hidden] {
            input type="hidden" name="state" value=(page.state);
            @if let Some(tone) = page.tone { input type="hidden" name="tone" value=(tone); }
            (inside)
        }
    }
}
