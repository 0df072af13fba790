//! What one conversation answers: a message comes in, one frame goes out.
//!
//! **Invariant:** between two messages there is a state and nothing else. What a child wrote is dropped, and wiped, by
//! the end of [`Talk::answer`]; no answer repeats it.

use std::sync::Arc;

use crate::book::Book;
use crate::dialogue::{Input, Opening, Refusal, Said, State, step};
use crate::protocol::{self, Code, Message};

use super::app::App;
use super::frame::Frame;
use super::metrics::Answer;

/// One conversation.
pub(super) struct Talk {
    app: Arc<App>,
    /// In a box, since the task that holds it moves.
    state: Box<State>,
    /// Whether the message last answered was typed.
    typed: bool,
}

impl Talk {
    /// A conversation that has not begun: it stands at the welcome, in the language that the browser asks for.
    pub(super) fn new<'a>(app: Arc<App>, languages: impl Iterator<Item = &'a str>) -> Self {
        let book = app.library().current();
        let wanted = book.negotiate(languages);
        let tag = book.edition(wanted).locale.tag.as_str();
        let opening = Opening { locale: Some(tag), ..Opening::default() };
        let state = Box::new(State::new(&book, opening));
        Self { app, state, typed: false }
    }

    /// The first frame of the connection.
    pub(super) fn hello(&self) -> Frame {
        let book = self.app.library().current();
        self.frame(|out| protocol::hello(out, &book))
    }

    /// The answer to a text message: a turn, or an error that leaves the conversation where it stood.
    pub(super) fn answer(&mut self, text: &str, in_time: bool) -> Frame {
        let book = self.app.library().current();
        self.typed = false;
        #[cfg(feature = "leak")]
        if let Some(told) = super::leak::message(text) {
            return self.frame(|out| out.extend(told.bytes()));
        }
        if !in_time {
            return self.error(&book, Code::TooFast);
        }
        match self.turn(&book, text) {
            Ok(frame) => frame,
            Err(code) => self.error(&book, code),
        }
    }

    /// Whether the message last answered was typed: how long its answer took must not show.
    pub(super) fn was_typed(&self) -> bool {
        self.typed && self.app.options().pad > 0
    }

    /// The answer to a binary message, which is none of the protocol's.
    pub(super) fn answer_no_text(&mut self, in_time: bool) -> Frame {
        let book = self.app.library().current();
        let code = if in_time { Code::BadMessage } else { Code::TooFast };
        self.error(&book, code)
    }

    /// The answer to any message once the service is on its way out.
    pub(super) fn shutting_down(&self) -> Frame {
        let book = self.app.library().current();
        self.error(&book, Code::ShuttingDown)
    }

    fn turn(&mut self, book: &Book, text: &str) -> Result<Frame, Code> {
        let words;
        let mut message = protocol::read(text);
        self.typed = matches!(message, Ok(Message::Say(_)));
        let (from, input) = match message.as_mut().map_err(|code| *code)? {
            Message::Start(start) => (Some(self.opened(book, start.opening())), Input::Start),
            Message::Resume(sealed) => (Some(self.app.open_state(book, sealed)?), Input::Resume),
            Message::Choose(id) => return self.step(book, None, Input::Choose(id)),
            Message::Say(said) => {
                words = Said::new(std::mem::take(&mut **said)).map_err(|_| Code::TooLong)?;
                (None, Input::Say(&words))
            }
            Message::Back => (None, Input::Back),
            Message::Restart => (None, Input::Restart),
            Message::Help => (None, Input::Help),
            Message::Locale(tag) => {
                let locale = book.locale(tag).ok_or(Code::UnknownLocale)?;
                (None, Input::Locale(locale))
            }
            Message::Know => (None, Input::Know),
        };
        self.step(book, from, input)
    }

    /// A new conversation. Where the message names no language, that of the browser stays.
    fn opened(&self, book: &Book, opening: Opening<'_>) -> State {
        let here = self.state.locale(book);
        let tag = book.edition(here).locale.tag.as_str();
        let locale = opening.locale.or(Some(tag));
        State::new(book, Opening { locale, ..opening })
    }

    fn step(&mut self, book: &Book, from: Option<State>, input: Input<'_>) -> Result<Frame, Code> {
        let clock = self.app.clock(book);
        let state = from.as_ref().unwrap_or(&self.state);
        let (after, turn) =
            step(book, state, input, Some(&clock)).map_err(|Refusal::UnknownChoice| Code::UnknownChoice)?;
        let sealed = self.app.seal_state(book, &after);
        let frame = self.frame(|out| protocol::turn(out, book, &turn, &sealed, Some(&clock)));
        self.app.metrics().answered(Answer::Turn);
        self.app.programme().count(book, &after, &turn.counts);
        *self.state = after;
        Ok(frame)
    }

    fn error(&self, book: &Book, code: Code) -> Frame {
        self.app.metrics().answered(code.into());
        let locale = self.state.locale(book);
        self.frame(|out| protocol::error(out, book, locale, code))
    }

    fn frame(&self, write: impl FnOnce(&mut Vec<u8>)) -> Frame {
        Frame::written(write, self.app.options().pad)
    }
}
