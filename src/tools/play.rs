//! `linnet test` and `linnet replay`: conversations in small files, expected or just played again.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::player::Player;
use super::show::load_or_report;
use crate::book::Book;
use crate::dialogue::{Opening, Turn};
use crate::protocol::{self, Code};

const TEST_HELP: &str = "\
Example:
  linnet test --content . flows/tests/*.talk

A file says who talks, what she does, and what must come of it:
  # Locked out in Togo.
  fr 13-17 TG              language, age band, country; - for what she did not say
  > account                a choice's id, :back, :help, :restart, :know, :locale xx, or free text
  = account/start          the node at which she must be now
  ~ quelqu’un              words that the turn must hold, in a bubble, a button or a contact
  ! high violence          the danger that must have been noticed; ! none for none";

/// Plays conversations that authors expect, and says where one goes another way.
#[derive(Args)]
#[command(after_help = TEST_HELP)]
pub struct Test {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

const REPLAY_HELP: &str = "\
Example:
  linnet replay case.talk > turns.jsonl
  linnet replay case.talk --expect turns.jsonl

The same lines as for `linnet test`; `=`, `~` and `!` are passed over. A line `digest 7dc984…` before all others (see
`linnet digest`) makes sure that the same content is played: equal content and equal inputs give equal turns.";

/// Plays a list of inputs, and prints every turn as the protocol has it, one a line.
#[derive(Args)]
#[command(after_help = REPLAY_HELP)]
pub struct Replay {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Turns that must come, as an earlier replay printed them
    #[arg(long, value_name = "FILE")]
    expect: Option<PathBuf>,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

/// A file of lines that count, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// The conversation that a first line like `fr 13-17 TG` begins.
fn begin<'b>(book: &'b Book, line: &str) -> Result<Player<'b>, String> {
    let given = |word: &str| (word != "-").then(|| word.to_owned());
    let parts: Vec<Option<String>> = line.split_whitespace().map(given).collect();
    let [Some(tag), age, country] = parts.as_slice() else {
        return Err("the first line says language, age band and country: fr 13-17 TG, or fr - -".to_owned());
    };
    if book.locale(tag).is_none() {
        return Err(format!("there is no locale \"{tag}\""));
    }
    let opening = Opening { locale: Some(tag), age: age.as_deref(), country: country.as_deref(), flow: None };
    Ok(Player::new(book, opening))
}

impl Test {
    /// Plays every file; exits 1 where one goes another way.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let mut faults = 0;
        for path in &self.files {
            let told = expected(&book, &fs::read_to_string(path)?);
            faults += told.len();
            told.iter().for_each(|(line, why)| println!("{}:{line}: {why}", path.display()));
        }
        println!("{} conversations, {faults} faults", self.files.len());
        Ok(ExitCode::from(u8::from(faults > 0)))
    }
}

/// Where a conversation goes another way than its file says.
fn expected(book: &Book, text: &str) -> Vec<(usize, String)> {
    let mut all = lines(text).filter(|(_, line)| !line.starts_with("digest "));
    let mut player = match all.next().map(|(at, line)| (at, begin(book, line))) {
        Some((_, Ok(player))) => player,
        Some((at, Err(why))) => return vec![(at, why)],
        None => return vec![(1, "the file is empty".to_owned())],
    };
    let mut faults = Vec::new();
    let mut answer = player.start();
    for (at, line) in all {
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        if mark == ">" {
            answer = player.line(rest);
            if let Err(code) = answer {
                faults.push((at, format!("\"{rest}\" is refused here: {}", code.as_str())));
            }
            continue;
        }
        let Ok(turn) = &answer else { continue };
        let fault = match mark {
            "=" => (turn.node != rest).then(|| format!("she is at {}, not at {rest}", turn.node)),
            "~" => (!holds(book, turn, rest)).then(|| format!("{} does not say \"{rest}\"", turn.node)),
            "!" => {
                let noticed = turn.risk.map_or_else(
                    || "none".to_owned(),
                    |(level, category)| format!("{} {}", level.as_str(), category.as_str()),
                );
                (noticed != rest).then(|| format!("{noticed} was noticed, not {rest}"))
            }
            _ => Some("a line begins with >, =, ~, ! or #".to_owned()),
        };
        faults.extend(fault.map(|why| (at, why)));
    }
    faults
}

fn holds(book: &Book, turn: &Turn<'_>, words: &str) -> bool {
    let labels = turn.choices.iter().map(|shown| shown.label);
    let contacts = protocol::helplines(book, turn, None);
    turn.say.iter().copied().chain(labels).any(|text| text.contains(words))
        || contacts.iter().any(|contact| contact.name.contains(words))
}

impl Replay {
    /// Prints the turns, or compares them; exits 1 where they differ.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let played = match turns(&book, &fs::read_to_string(&self.file)?) {
            Ok(played) => played,
            Err((line, why)) => {
                eprintln!("{}:{line}: {why}", self.file.display());
                return Ok(ExitCode::from(1));
            }
        };
        match self.expect {
            None => io::stdout().lock().write_all(&played).map(|()| ExitCode::SUCCESS),
            Some(expect) => Ok(compare(&fs::read(&expect)?, &played, &expect)),
        }
    }
}

fn turns(book: &Book, text: &str) -> Result<Vec<u8>, (usize, String)> {
    let mut all = lines(text).peekable();
    if let Some((at, digest)) = all.next_if(|(_, line)| line.starts_with("digest ")) {
        let wanted = digest.trim_start_matches("digest ").trim();
        if wanted != book.digest() {
            return Err((at, format!("this content has the digest {}; the file is for another", book.digest())));
        }
    }
    let (at, first) = all.next().ok_or_else(|| (1, "the file is empty".to_owned()))?;
    let mut player = begin(book, first).map_err(|why| (at, why))?;
    let mut out = Vec::new();
    let mut put = |player: &Player<'_>, answer: Result<Turn<'_>, Code>| {
        match answer {
            Ok(turn) => protocol::turn(&mut out, book, &turn, "", None),
            Err(code) => protocol::error(&mut out, book, player.locale(), code),
        }
        out.push(b'\n');
    };
    let start = player.start();
    put(&player, start);
    for (_, line) in all {
        if let Some(input) = line.strip_prefix('>') {
            let answer = player.line(input.trim());
            put(&player, answer);
        }
    }
    Ok(out)
}

fn compare(expected: &[u8], played: &[u8], path: &Path) -> ExitCode {
    if expected == played {
        println!("the same, byte for byte");
        return ExitCode::SUCCESS;
    }
    let pairs = expected.split(|byte| *byte == b'\n').zip(played.split(|byte| *byte == b'\n'));
    let same = pairs.take_while(|(expected, played)| expected == played).count();
    println!("{}:{}: the turn differs from here on", path.display(), same + 1);
    ExitCode::from(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    const TALK: &str = "# A test\nen 7-12 TG\n= welcome/start\n> :help\n= help/start\n> i want to kill myself\n! crisis self-harm\n~ 1011\n";

    #[test]
    fn a_talk_that_goes_as_written_has_no_fault_and_others_are_told_by_line() {
        let book = content::load(None).ok().and_then(|(book, _)| book).expect("the content compiles");
        assert_eq!(expected(&book, TALK), []);
        let lines = |text: &str| expected(&book, text).iter().map(|(line, _)| *line).collect::<Vec<_>>();
        assert_eq!(lines("en - -\n= help/start\n~ no such words\n! high violence\nnonsense\n"), [2, 3, 4, 5]);
        assert_eq!((lines("xx - -\n"), lines(""), lines("en\n")), (vec![1], vec![1], vec![1]));
    }

    #[test]
    fn a_replay_gives_the_same_bytes_and_refuses_other_content() {
        let book = content::load(None).ok().and_then(|(book, _)| book).expect("the content compiles");
        let talk = format!("digest {}\n{TALK}", book.digest());
        let played = turns(&book, &talk).expect("it plays");
        assert_eq!(Ok(played.clone()), turns(&book, &talk));
        assert_eq!(played.iter().filter(|byte| **byte == b'\n').count(), 3);
        assert!(turns(&book, "digest 00\nen - -\n").is_err());
    }
}
