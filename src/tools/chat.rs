//! `linnet chat`: the same conversation in a terminal.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use zeroize::Zeroizing;

use super::player::Player;
use super::show::load_or_report;
use crate::dialogue::{Opening, Turn};
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
        let mut talk = Talk { player: Player::new(&book, opening), people: io::stdin().is_terminal() };
        let first = talk.player.start();
        talk.show(first)?;
        for line in io::stdin().lock().split(b'\n') {
            let line = Zeroizing::new(line?);
            let answer = match std::str::from_utf8(&line).map(str::trim) {
                Ok("") => continue,
                Ok(text) => talk.player.line(text),
                Err(_) => Err(Code::BadMessage),
            };
            talk.show(answer)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

struct Talk<'b> {
    player: Player<'b>,
    people: bool,
}

impl Talk<'_> {
    fn show(&self, answer: Result<Turn<'_>, Code>) -> io::Result<()> {
        match answer {
            Ok(turn) => self.print(&turn),
            Err(code) => self.refuse(code),
        }
    }

    fn print(&self, turn: &Turn<'_>) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if !self.people {
            return line(&mut out, |json| protocol::turn(json, self.player.book, turn, "", None));
        }
        for bubble in &turn.say {
            writeln!(out, "\n  {bubble}")?;
        }
        for helpline in protocol::helplines(self.player.book, turn, None) {
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
        let locale = self.player.locale();
        let mut out = io::stdout().lock();
        if self.people {
            write!(out, "\n  {}\n\n> ", code.words(self.player.book, locale))?;
            out.flush()
        } else {
            line(&mut out, |json| protocol::error(json, self.player.book, locale, code))
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
