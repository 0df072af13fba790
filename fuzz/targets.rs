//! What strangers can send us, and what authors and translators can write: each target takes any bytes, and must neither
//! panic nor answer wrongly.
//!
//! `cargo +nightly fuzz run messages` runs one from its corpus for as long as wanted; `cargo test fuzz` plays every
//! corpus once on any compiler.

use std::sync::{Arc, OnceLock};

use axum::body::Body;
use axum::extract::Request;
use clap::Parser;
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use linnet::book::Book;
use linnet::content::{self, Library};
use linnet::dialogue::{Input, Opening, Said, State, step};
use linnet::protocol::{self, Code, Message};
use linnet::risk::fold;
use linnet::script::Script;
use linnet::server::{App, Options, Seal, router};
use linnet::source::Source;
use linnet::text::Catalogue;

/// A target by name.
type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const ALL: [Target; 6] = [
    ("messages", messages),
    ("states", states),
    ("flows", flows),
    ("fluent", fluent),
    ("words", words),
    ("forms", forms),
];

fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| content::load(None).expect("the built-in content").0.expect("content without faults"))
}

/// Whatever a step gives can be said and sent.
fn goes_on(book: &Book, state: &State, input: Input<'_>) -> Option<State> {
    let (after, turn) = step(book, state, input, None).ok()?;
    assert!(!turn.say.is_empty(), "nothing to say at {}", turn.node);
    assert!(!turn.choices.is_empty(), "nothing to choose at {}", turn.node);
    let mut json = Vec::new();
    protocol::turn(&mut json, book, &turn, "", None);
    serde_json::from_slice::<serde_json::Value>(&json).expect("a turn is JSON");
    let encoded = after.encode();
    assert!(State::decode(&encoded).is_some_and(|again| again == after), "a state is lost on the way");
    Some(after)
}

/// Messages of the protocol, one a line: a whole conversation.
pub fn messages(data: &[u8]) {
    let book = book();
    let mut state = State::new(book, Opening::default());
    for line in data.split(|byte| *byte == b'\n').take(40) {
        let Ok(text) = std::str::from_utf8(line) else { return };
        let message = match protocol::read(text) {
            Ok(message) => message,
            Err(code) => {
                assert_eq!(code, Code::BadMessage);
                continue;
            }
        };
        let words;
        let input = match message {
            Message::Start(start) => {
                state = State::new(book, start.opening());
                Input::Start
            }
            Message::Choose(ref id) => Input::Choose(id),
            Message::Say(said) => match Said::new(said.to_string()) {
                Ok(said) => {
                    words = said;
                    Input::Say(&words)
                }
                Err(_) => continue,
            },
            Message::Back => Input::Back,
            Message::Restart => Input::Restart,
            Message::Help => Input::Help,
            Message::Know => Input::Know,
            Message::Locale(ref tag) => match book.locale(tag) {
                Some(locale) => Input::Locale(locale),
                None => continue,
            },
            Message::Resume(ref sealed) => {
                assert!(seal().open(sealed, book.digest()).is_err(), "a seal was forged");
                continue;
            }
        };
        if let Some(after) = goes_on(book, &state, input) {
            state = after;
        }
    }
}

fn seal() -> &'static Seal {
    static SEAL: OnceLock<Seal> = OnceLock::new();
    SEAL.get_or_init(|| Seal::new(&[], std::time::Duration::from_secs(3600)).expect("randomness"))
}

/// The bytes inside a seal, as another version of Linnet could have written them, and seals of strangers.
pub fn states(data: &[u8]) {
    let book = book();
    if let Ok(text) = std::str::from_utf8(data) {
        assert!(seal().open(text, book.digest()).is_err(), "a seal was forged");
    }
    let Some(state) = State::decode(data) else { return };
    let said = Said::new("i want to kill myself".to_owned()).expect("short words");
    for input in [Input::Resume, Input::Back, Input::Help, Input::Know, Input::Restart, Input::Say(&said)] {
        assert!(goes_on(book, &state, input).is_some(), "only an unknown choice is ever refused");
    }
}

/// A flow file beside those that are there.
pub fn flows(data: &[u8]) {
    let Ok(flow) = Source::new("flows/fuzzed.toml", data) else { return };
    let settings = book().sources().iter().find(|file| file.path == "flows/book.toml").expect("settings");
    let settings = Source { path: settings.path.clone(), text: settings.text.clone() };
    let (_, findings) = Script::read(&[settings, flow]);
    findings.iter().for_each(|finding| drop(finding.to_string()));
}

/// A Fluent file of a locale, and every message of it put into words.
pub fn fluent(data: &[u8]) {
    let Ok(file) = Source::new("locales/en/fuzzed.ftl", data) else { return };
    let (_, edition) = book().locales().next().expect("a locale");
    let (catalogue, findings) = Catalogue::read(&edition.locale, &[file], &[]);
    findings.iter().for_each(|finding| drop(finding.to_string()));
    for id in catalogue.ids().map(str::to_owned).collect::<Vec<_>>() {
        drop(catalogue.format(&id, &[("n", "3")]));
    }
}

/// What a child types, in every language; the same words must always be heard the same.
pub fn words(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let text: String = text.chars().take(linnet::dialogue::TEXT_CHARS_MAX).collect();
    let book = book();
    for (locale, _) in book.locales() {
        let first = book.judge(&fold(&text), locale, None).is_some();
        assert_eq!(first, book.judge(&fold(&text), locale, None).is_some());
    }
}

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    options: Options,
}

/// The body of a form, through every door of the service.
pub fn forms(data: &[u8]) {
    static APP: OnceLock<Arc<App>> = OnceLock::new();
    let app = APP.get_or_init(|| {
        let (book, _) = content::load(None).expect("the built-in content");
        let library = Library::new(book.expect("content without faults"));
        Arc::new(App::new(Serve::parse_from(["serve", "--pad", "0"]).options, library).expect("an app"))
    });
    // The bytes before the first zero are the kind of body; a state of our own is put where the bytes ask for one.
    let (kind, body) = match data.iter().position(|byte| *byte == 0) {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (&b"application/x-www-form-urlencoded"[..], data),
    };
    let book = app.library().current();
    let state = app.seal_state(&book, &State::new(&book, Opening::default()));
    let body = match body.strip_prefix(b"STATE") {
        Some(rest) => [format!("state={state}").as_bytes(), rest].concat(),
        None => body.to_vec(),
    };
    let request = Request::post("/chat").header("content-type", kind).header("accept-encoding", "br");
    let Ok(request) = request.body(Body::from(body)) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let answered = TowerToHyperService::new(router(app)).call(request);
    let answer = runtime.expect("a runtime").block_on(answered).expect("an answer");
    let status = answer.status().as_u16();
    assert!(matches!(status, 200 | 400 | 413 | 415 | 422), "{status}");
}
