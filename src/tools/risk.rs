//! `linnet risk`: what the risk lexicons notice in lines of text.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;
use zeroize::Zeroizing;

use super::show::load_or_report;
use crate::risk::{Category, Level, fold};

/// Reads one text a line and prints one JSON object a line: level, category and rule.
#[derive(Args)]
#[command(
    after_help = "Example:\n  echo 'my uncle hits me' | linnet risk --locale en\n\nlevel \"none\" means that no rule fired; the other three escalate."
)]
pub struct Risk {
    /// Language of the texts; English is always looked for as well
    #[arg(long, default_value = "en")]
    locale: String,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

#[derive(Serialize)]
struct Line<'a> {
    level: &'a str,
    category: Option<Category>,
    rule: Option<&'a str>,
}

impl Risk {
    /// Streams from standard input to standard output.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let Some(locale) = book.locale(&self.locale) else {
            eprintln!("there is no locale \"{}\"", self.locale);
            return Ok(ExitCode::from(2));
        };
        let mut out = io::stdout().lock();
        for line in io::stdin().lock().split(b'\n') {
            let line = Zeroizing::new(line?);
            let text = Zeroizing::new(String::from_utf8_lossy(&line).into_owned());
            let verdict = book.judge(&fold(text.trim_end_matches('\r')), locale, None);
            let level = match verdict.map(|verdict| verdict.level) {
                None => "none",
                Some(Level::Concern) => "concern",
                Some(Level::High) => "high",
                Some(Level::Crisis) => "crisis",
            };
            let line = Line {
                level,
                category: verdict.map(|verdict| verdict.category),
                rule: verdict.map(|verdict| verdict.rule),
            };
            writeln!(out, "{}", serde_json::to_string(&line)?)?;
            out.flush()?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
