//! `linnet chat`: the same conversation in a terminal.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use zeroize::Zeroizing;

use super::show::load_or_report;
use crate::book::Book;
use crate::dialogue::{Input, Opening, Refusal, Said, State, Turn, step};
use crate::protocol::{self, Code, Helpline};

/// Has the conversation here. With standard input not a terminal: one input a line, one JSON turn a line.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet chat --locale fr --age 13-17 --country TG\n  printf 'begin\\n:help\\n' | linnet chat\n\nInput: a choice's id (or its number), :back, :help, :restart, :know, :locale xx, or free text."
)]
pub struct Chat {
    /// Language tag
    #[arg(long)]
    locale: Option<String>,
    /// Age band: 7-12 or 13-17
    #[arg(long)]
    age: Option<String>,
    /// Country, two letters
    #[arg(long)]
    country: Option<String>,
    /// Flow to begin with
    #[arg(long)]
    flow: Option<String>,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

impl Chat {
    /// Talks until standard input ends.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let opening = Opening {
            locale: self.locale.as_deref(),
            age: self.age.as_deref(),
            country: self.country.as_deref(),
            flow: self.flow.as_deref(),
        };
        let mut talk = Talk { book: &book, state: State::new(&book, opening), people: io::stdin().is_terminal() };
        talk.act(Input::Start)?;
        for line in io::stdin().lock().split(b'\n') {
            let line = Zeroizing::new(line?);
            let Ok(text) = std::str::from_utf8(&line) else {
                talk.refuse(Code::BadMessage)?;
                continue;
            };
            talk.line(text.trim())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

struct Talk<'b> {
    book: &'b Book,
    state: State,
    people: bool,
}

impl Talk<'_> {
    fn line(&mut self, line: &str) -> io::Result<()> {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("", _) => Ok(()),
            (":back", _) => self.act(Input::Back),
            (":help", _) => self.act(Input::Help),
            (":restart", _) => self.act(Input::Restart),
            (":know", _) => self.act(Input::Know),
            (":locale", tag) => match self.book.locale(tag.trim()) {
                Some(locale) => self.act(Input::Locale(locale)),
                None => self.refuse(Code::UnknownLocale),
            },
            _ => self.choose_or_say(line),
        }
    }

    fn choose_or_say(&mut self, line: &str) -> io::Result<()> {
        let offered = self.offered();
        let by_number = line.parse::<usize>().ok().and_then(|number| offered.get(number.checked_sub(1)?));
        let id = by_number.or_else(|| offered.iter().find(|id| *id == line));
        if let Some(id) = id {
            return self.act(Input::Choose(id));
        }
        match Said::new(line.to_owned()) {
            Ok(said) => self.act(Input::Say(&said)),
            Err(_) => self.refuse(Code::TooLong),
        }
    }

    fn offered(&self) -> Vec<String> {
        match step(self.book, &self.state, Input::Resume, None) {
            Ok((_, turn)) => turn.choices.iter().map(|shown| shown.id.to_owned()).collect(),
            Err(_) => Vec::new(),
        }
    }

    fn act(&mut self, input: Input<'_>) -> io::Result<()> {
        match step(self.book, &self.state, input, None) {
            Ok((state, turn)) => {
                self.state = state;
                self.print(&turn)
            }
            Err(Refusal::UnknownChoice) => self.refuse(Code::UnknownChoice),
        }
    }

    fn print(&self, turn: &Turn<'_>) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if !self.people {
            return line(&mut out, |json| protocol::turn(json, self.book, turn, "", None));
        }
        for bubble in &turn.say {
            writeln!(out, "\n  {bubble}")?;
        }
        for helpline in protocol::helplines(self.book, turn, None) {
            writeln!(out, "\n  * {}", on_one_line(&helpline))?;
        }
        writeln!(out)?;
        for (number, shown) in turn.choices.iter().enumerate() {
            writeln!(out, "  {}. {}", number + 1, shown.label)?;
        }
        write!(out, "\n> ")?;
        out.flush()
    }

    fn refuse(&self, code: Code) -> io::Result<()> {
        let locale = self.state.locale(self.book);
        let mut out = io::stdout().lock();
        if self.people {
            write!(out, "\n  {}\n\n> ", code.words(self.book, locale))?;
            out.flush()
        } else {
            line(&mut out, |json| protocol::error(json, self.book, locale, code))
        }
    }
}

fn line(out: &mut impl Write, write: impl FnOnce(&mut Vec<u8>)) -> io::Result<()> {
    let mut json = Vec::new();
    write(&mut json);
    json.push(b'\n');
    out.write_all(&json)
}

fn on_one_line(helpline: &Helpline<'_>) -> String {
    let parts = [
        Some(helpline.name),
        helpline.phone,
        helpline.text,
        helpline.whatsapp,
        helpline.url,
        Some(helpline.hours).filter(|hours| !hours.is_empty()),
    ];
    let mut line = parts.into_iter().flatten().collect::<Vec<_>>().join(" | ");
    for note in helpline.notes {
        line.push_str(" | ");
        line.push_str(note);
    }
    line
}
