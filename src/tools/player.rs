//! A conversation played from lines of text: a choice's id or number, `:back`, `:help`, `:restart`, `:know`, `:locale xx`, or
//! free text.

use crate::book::{Book, LocaleIx};
use crate::dialogue::{Input, Opening, Refusal, Said, State, Turn, step};
use crate::protocol::Code;

/// A conversation under way.
pub(super) struct Player<'b> {
    /// What it is played from.
    pub(super) book: &'b Book,
    state: State,
}

impl<'b> Player<'b> {
    /// A conversation that has not begun.
    pub(super) fn new(book: &'b Book, opening: Opening<'_>) -> Self {
        Self { book, state: State::new(book, opening) }
    }

    /// The language it is in.
    pub(super) fn locale(&self) -> LocaleIx {
        self.state.locale(self.book)
    }

    /// The first turn.
    pub(super) fn start(&mut self) -> Result<Turn<'b>, Code> {
        self.act(Input::Start)
    }

    /// The answer to a line; on an error the conversation stands where it stood.
    pub(super) fn line(&mut self, line: &str) -> Result<Turn<'b>, Code> {
        match line.split_once(' ').unwrap_or((line, "")) {
            (":back", _) => self.act(Input::Back),
            (":help", _) => self.act(Input::Help),
            (":restart", _) => self.act(Input::Restart),
            (":know", _) => self.act(Input::Know),
            (":locale", tag) => match self.book.locale(tag.trim()) {
                Some(locale) => self.act(Input::Locale(locale)),
                None => Err(Code::UnknownLocale),
            },
            _ => self.choose_or_say(line),
        }
    }

    fn choose_or_say(&mut self, line: &str) -> Result<Turn<'b>, Code> {
        let offered = self.offered();
        let by_number = line.parse::<usize>().ok().and_then(|number| offered.get(number.checked_sub(1)?));
        let id = by_number.or_else(|| offered.iter().find(|id| *id == line));
        if let Some(id) = id {
            return self.act(Input::Choose(id));
        }
        let said = Said::new(line.to_owned()).map_err(|_| Code::TooLong)?;
        self.act(Input::Say(&said))
    }

    fn offered(&self) -> Vec<String> {
        match step(self.book, &self.state, Input::Resume, None) {
            Ok((_, turn)) => turn.choices.iter().map(|shown| shown.id.to_owned()).collect(),
            Err(_) => Vec::new(),
        }
    }

    fn act(&mut self, input: Input<'_>) -> Result<Turn<'b>, Code> {
        let (state, turn) =
            step(self.book, &self.state, input, None).map_err(|Refusal::UnknownChoice| Code::UnknownChoice)?;
        self.state = state;
        Ok(turn)
    }
}
