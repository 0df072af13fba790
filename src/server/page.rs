//! The talk as plain pages: a page for each step, from the same core and the same sealed state as the websocket.
//!
//! Nothing of a conversation stands in an address: a step is a POST, and its answer is the next page. The script of the
//! page takes over from there when it can; when it cannot, this is all there is, and it is whole.
//!
//! **Invariant:** what a child typed goes into one [`Said`] and is wiped with it; no page repeats it.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Extension, Form, Query, State as Shared};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, http::uri::Authority};
use maud::Markup;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::book::{Book, LocaleIx};
use crate::dialogue::{Input, Opening, Said, State, Turn, step};
use crate::helpline::Kind;
use crate::protocol::{Code, helplines};
use crate::widget::{self, Asset, CSS, Choice, JS, LOADER, Language, Page, Panel, TONES};

use super::app::App;
use super::headers::{ForOthers, InFrame, ShowsFrame};
use super::limits::Visitor;
use super::origins;
use super::refusal::{Refusal, languages, refuse};
use super::{pack, tick};

/// `/`, `/chat`, `/embed` and what they load.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(front))
        .route("/chat", get(framed).post(stepped))
        .route("/embed", get(embed))
        // Browsers ask by themselves; there is none, so that a tab shows nothing that could be recognised.
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .route(CSS.path, get(|headers: HeaderMap| async move { asset(&CSS, &headers) }))
        .route(JS.path, get(|headers: HeaderMap| async move { asset(&JS, &headers) }))
        .route(LOADER.path, get(|headers: HeaderMap| async move { asset(&LOADER, &headers) }))
}

/// How a page is asked for. Unknown values count as not given, unknown keys are passed over.
#[derive(Deserialize, Default)]
struct Asked {
    locale: Option<String>,
    age: Option<String>,
    country: Option<String>,
    flow: Option<String>,
    tone: Option<String>,
}

/// A query that cannot be read counts as none.
type MaybeAsked = Result<Query<Asked>, QueryRejection>;

/// One step, as a form sends it.
#[derive(Deserialize, Default)]
struct Sent {
    #[serde(default)]
    state: String,
    choose: Option<String>,
    text: Option<Zeroizing<String>>,
    locale: Option<String>,
    tone: Option<String>,
    #[serde(default)]
    act: String,
}

/// What goes on the page beside the turn.
#[derive(Default)]
struct Beside<'a> {
    first: bool,
    framed: bool,
    languages: bool,
    tone: Option<&'static str>,
    notice: Option<&'a str>,
}

/// `GET /`: the chat as a page of its own.
async fn front(shared: Shared<Arc<App>>, asked: MaybeAsked, headers: HeaderMap) -> Response {
    begin(&shared, asked, &headers, false)
}

/// `GET /chat`: the same page as a frame shows it.
async fn framed(shared: Shared<Arc<App>>, asked: MaybeAsked, headers: HeaderMap) -> Response {
    begin(&shared, asked, &headers, true)
}

fn begin(app: &App, asked: MaybeAsked, headers: &HeaderMap, frame: bool) -> Response {
    let book = app.library().current();
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let locale = book.negotiate(asked.locale.as_deref().into_iter().chain(languages(headers)));
    let opening = Opening {
        locale: Some(&book.edition(locale).locale.tag),
        age: asked.age.as_deref(),
        country: asked.country.as_deref(),
        flow: asked.flow.as_deref(),
    };
    let state = State::new(&book, opening);
    let beside = Beside { first: true, framed: frame, tone: tone(asked.tone.as_deref()), ..Beside::default() };
    answer(app, &book, &state, Input::Start, &beside, headers)
}

/// `POST /chat`: one step of the conversation, answered at a tick.
async fn stepped(
    Shared(app): Shared<Arc<App>>,
    visitor: Option<Extension<Visitor>>,
    headers: HeaderMap,
    sent: Result<Form<Sent>, FormRejection>,
) -> Response {
    let arrived = Instant::now();
    let answer = stepping(&app, visitor, headers, sent);
    if app.options().pad > 0 {
        tick::next(arrived).await;
    }
    answer
}

fn stepping(
    app: &App,
    visitor: Option<Extension<Visitor>>,
    headers: HeaderMap,
    sent: Result<Form<Sent>, FormRejection>,
) -> Response {
    if !origins::allowed(&headers, &app.options().origins) {
        return refuse(app, &headers, Refusal::Origin);
    }
    if visitor.is_some_and(|Extension(visitor)| !app.limits().may_post(visitor)) {
        return refuse(app, &headers, Refusal::Crowded);
    }
    if sent.as_ref().is_err_and(|fault| fault.status() == StatusCode::PAYLOAD_TOO_LARGE) {
        return refuse(app, &headers, Refusal::LongForm);
    }
    // A body that is no form of ours is a step without a state: the talk begins again and says so.
    let mut sent = sent.map(|Form(sent)| sent).unwrap_or_default();
    let book = app.library().current();
    let mut beside = Beside { framed: in_frame(&headers), tone: tone(sent.tone.as_deref()), ..Beside::default() };
    let state = match app.open_state(&book, &sent.state) {
        Ok(state) => state,
        Err(code) => {
            // Too old or not ours: the talk begins again and says so.
            let tag = sent.locale.as_deref();
            let locale = book.negotiate(tag.into_iter().chain(languages(&headers)));
            let opening = Opening { locale: Some(&book.edition(locale).locale.tag), ..Opening::default() };
            beside.first = true;
            beside.notice = Some(code.words(&book, locale));
            return answer(app, &book, &State::new(&book, opening), Input::Start, &beside, &headers);
        }
    };
    let words;
    let input = if let Some(id) = &sent.choose {
        Input::Choose(id)
    } else if let Some(tag) = &sent.locale {
        match book.locale(tag) {
            Some(locale) => Input::Locale(locale),
            None => return stay(app, &book, &state, Code::UnknownLocale, &beside, &headers),
        }
    } else if let Some(text) = sent.text.as_mut().filter(|text| !text.trim().is_empty()) {
        match Said::new(std::mem::take(&mut **text)) {
            Ok(said) => words = said,
            Err(_) => return stay(app, &book, &state, Code::TooLong, &beside, &headers),
        }
        Input::Say(&words)
    } else {
        match sent.act.as_str() {
            "help" => Input::Help,
            "back" => Input::Back,
            "restart" => Input::Restart,
            "know" => Input::Know,
            "language" => {
                beside.languages = true;
                Input::Resume
            }
            _ => Input::Resume,
        }
    };
    answer(app, &book, &state, input, &beside, &headers)
}

/// The same place again, with a word on why.
fn stay(app: &App, book: &Book, state: &State, code: Code, beside: &Beside<'_>, headers: &HeaderMap) -> Response {
    app.metrics().answered(code.into());
    let notice = Some(code.words(book, state.locale(book)));
    let beside = Beside { notice, ..*beside };
    answer(app, book, state, Input::Resume, &beside, headers)
}

fn answer(
    app: &App,
    book: &Book,
    state: &State,
    input: Input<'_>,
    beside: &Beside<'_>,
    headers: &HeaderMap,
) -> Response {
    let clock = app.clock(book);
    match step(book, state, input, Some(&clock)) {
        Ok((after, turn)) => {
            app.metrics().answered(super::metrics::Answer::Turn);
            app.programme().count(book, &after, &turn.counts);
            let cards = helplines(book, &turn, Some(&clock));
            let sealed = app.seal_state(book, &after);
            let page = render(book, &after, &turn, &cards, &sealed, beside);
            let mut page = html(app, page, headers);
            if in_frame(headers) {
                page.extensions_mut().insert(InFrame);
            }
            page
        }
        // Resume is never refused, so this goes round once at most.
        Err(_) => stay(app, book, state, Code::UnknownChoice, beside, headers),
    }
}

fn render(
    book: &Book,
    state: &State,
    turn: &Turn<'_>,
    cards: &[crate::protocol::Helpline<'_>],
    sealed: &str,
    beside: &Beside<'_>,
) -> Markup {
    let locale = &book.edition(turn.locale).locale;
    let choices: Vec<_> =
        turn.choices.iter().map(|shown| Choice { id: shown.id, label: shown.label.as_str() }).collect();
    let say: Vec<&str> = turn.say.iter().map(|words| words.as_str()).collect();
    let all: Vec<_> = book
        .locales()
        .map(|(_, edition)| Language {
            tag: &edition.locale.tag,
            name: &edition.locale.name,
            dir: edition.locale.dir.as_str(),
        })
        .collect();
    let mut fresh = format!("{}?locale={}", if beside.framed { "/chat" } else { "/" }, locale.tag);
    if let Some(tone) = beside.tone {
        fresh = fresh + "&tone=" + tone;
    }
    let words = |id: &str| book.page(turn.locale, id);
    widget::chat(&Page {
        tag: &locale.tag,
        dir: locale.dir.as_str(),
        draft: locale.draft,
        node: turn.node,
        say: &say,
        borrowed: &turn.borrowed,
        choices: &choices,
        free_text: turn.free_text,
        cards,
        state: sealed,
        languages: &all,
        emergency: beside.first.then(|| emergency(book, state)).flatten(),
        notice: beside.notice,
        first: beside.first,
        framed: beside.framed,
        panel: if beside.languages { Panel::Languages } else { Panel::None },
        tone: beside.tone,
        css: CSS.path,
        js: JS.path,
        away: &locale.exit,
        fresh: &fresh,
        words: &words,
    })
}

/// The colours asked for, where we have them.
fn tone(asked: Option<&str>) -> Option<&'static str> {
    TONES.into_iter().find(|tone| Some(*tone) == asked)
}

/// The first emergency number of the child's country. Where no country was named there is none: no source vouches for a
/// number that works everywhere, and the help button is beside it.
fn emergency<'b>(book: &'b Book, state: &State) -> Option<&'b str> {
    let country = state.country()?;
    let mut there = book.helplines().contacts().iter().filter(|contact| contact.country == Some(country));
    let number = there.find(|contact| contact.kind == Kind::Emergency && !contact.reach.call.is_empty())?;
    number.reach.call.first().map(|number| number.show.as_str())
}

/// `GET /embed`: the one line for a page of one's own, and what it looks like.
async fn embed(Shared(app): Shared<Arc<App>>, asked: MaybeAsked, headers: HeaderMap) -> Response {
    let book = app.library().current();
    let tag = asked.ok().and_then(|Query(asked)| asked.locale);
    let index: LocaleIx = book.negotiate(tag.as_deref().into_iter().chain(languages(&headers)));
    let locale = &book.edition(index).locale;
    let words = |id: &str| book.page(index, id);
    let page = widget::embed(&locale.tag, locale.dir.as_str(), CSS.path, &service(&headers), &words);
    let mut answer = html(&app, page, &headers);
    answer.extensions_mut().insert(ShowsFrame);
    answer
}

/// Our own address, as the facilitator reached it. Only a host's own port tells plain http from https behind a proxy, and
/// plain http is for trying it out on one's own machine.
fn service(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let Ok(host) = host.parse::<Authority>() else {
        return String::new();
    };
    let here = matches!(host.host(), "localhost" | "127.0.0.1" | "[::1]");
    format!("{}://{host}", if here { "http" } else { "https" })
}

/// Whether the page that asks stands in a frame; browsers say so themselves.
fn in_frame(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|dest| dest == "iframe")
}

fn asset(asset: &Asset, headers: &HeaderMap) -> Response {
    let packed = takes_brotli(headers);
    let mut answer = if packed { asset.packed } else { asset.plain }.into_response();
    describe(&mut answer, asset.media, packed);
    answer.extensions_mut().insert(ForOthers);
    answer
}

/// A page, filled up so that it is as long as any other.
fn html(app: &App, page: Markup, headers: &HeaderMap) -> Response {
    let size = app.options().pad;
    let packed = if takes_brotli(headers) { pack::packed(&page.0, size) } else { None };
    let small = packed.is_some();
    let mut answer = packed.unwrap_or_else(|| pack::plain(page.0, size)).into_response();
    describe(&mut answer, "text/html; charset=utf-8", small);
    answer.extensions_mut().insert(ForOthers);
    answer
}

fn describe(answer: &mut Response, media: &'static str, packed: bool) {
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    if packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
}

/// Browsers offer brotli on https and on this machine itself.
fn takes_brotli(headers: &HeaderMap) -> bool {
    let offered = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    offered.split(',').any(|part| {
        let mut part = part.split(';').map(str::trim);
        part.next() == Some("br") && !part.any(|quality| quality == "q=0")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn brotli_goes_to_those_who_take_it() {
        assert!(takes_brotli(&with(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd")));
        assert!(takes_brotli(&with(header::ACCEPT_ENCODING, "br;q=0.5")));
        assert!(!takes_brotli(&with(header::ACCEPT_ENCODING, "gzip, br;q=0")));
        assert!(!takes_brotli(&HeaderMap::new()));
    }

    #[test]
    fn the_line_to_copy_names_this_service() {
        assert_eq!(service(&with(header::HOST, "linnet.example")), "https://linnet.example");
        assert_eq!(service(&with(header::HOST, "127.0.0.1:8080")), "http://127.0.0.1:8080");
        assert_eq!(service(&with(header::HOST, "a\"><script>")), "");
    }
}
