//! `linnet risk`: what the risk lexicons notice in lines of text.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;
use zeroize::Zeroizing;

use super::show::load_or_report;
use crate::content;
use crate::helpline::Country;
use crate::risk::{Category, Level, Lexicon, explain, fold, judge};

/// Reads one text a line and prints one JSON object a line: level, category and rule.
#[derive(Args)]
#[command(
    after_help = "Example:\n  echo 'my uncle hits me' | linnet risk --locale en\n  linnet risk --locale ro --country MD --explain < texts.txt\n\nlevel \"none\" means that no rule fired; the other three escalate."
)]
pub struct Risk {
    /// Language of the texts; English is always looked for as well
    #[arg(long, default_value = "en")]
    locale: String,
    /// Country, two letters: the other languages of the country are listened for too
    #[arg(long)]
    country: Option<String>,
    /// Also print the reason of the rule and the words of the text, folded, that fitted each part of its pattern
    #[arg(long)]
    explain: bool,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

#[derive(Serialize)]
struct Line<'a> {
    level: &'a str,
    category: Option<Category>,
    rule: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    heard: Option<Vec<Part<'a>>>,
}

/// One part of a pattern: the group of words it asks for, and what the text has there. The caller gave the text herself
/// and asked to see it; it goes to standard output and nowhere else.
#[derive(Serialize)]
struct Part<'a> {
    group: &'a str,
    words: &'a str,
}

const fn level_name(level: Option<Level>) -> &'static str {
    match level {
        None => "none",
        Some(level) => level.as_str(),
    }
}

impl Risk {
    /// Streams from standard input to standard output.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let code = self.country.as_deref().map(str::to_ascii_uppercase);
        let country = match code.as_deref().map(str::parse::<Country>).transpose() {
            Ok(country) => country,
            Err(fault) => {
                eprintln!("--country: {fault}");
                return Ok(ExitCode::from(2));
            }
        };
        // A language that is not offered yet may have its risk words already: its authors try them here.
        let own = if book.locale(&self.locale).is_none() { self.unoffered()? } else { None };
        if own.is_none() && book.locale(&self.locale).is_none() {
            eprintln!("there is no locale \"{}\"", self.locale);
            return Ok(ExitCode::from(2));
        }
        let locale = book.locale(&self.locale).unwrap_or_else(|| book.negotiate([]));
        let lexicons: Vec<&Lexicon> = own.iter().chain(book.lexicons(locale, country)).collect();
        let mut out = io::stdout().lock();
        for line in io::stdin().lock().split(b'\n') {
            let line = Zeroizing::new(line?);
            let text = Zeroizing::new(String::from_utf8_lossy(&line).into_owned());
            let folded = fold(text.trim_end_matches('\r').trim_start_matches('\u{feff}'));
            let heard = || lexicons.iter().copied();
            let why = if self.explain { explain(heard(), &folded) } else { None };
            let verdict = why.as_ref().map(|why| why.verdict).or_else(|| judge(heard(), &folded));
            let line = Line {
                level: level_name(verdict.map(|verdict| verdict.level)),
                category: verdict.map(|verdict| verdict.category),
                rule: verdict.map(|verdict| verdict.rule),
                reason: why.as_ref().map(|why| why.reason),
                heard: why
                    .as_ref()
                    .map(|why| why.parts.iter().map(|(group, words)| Part { group, words: words.as_str() }).collect()),
            };
            writeln!(out, "{}", serde_json::to_string(&line)?)?;
            out.flush()?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The lexicon of a language whose other texts are not whole yet.
    fn unoffered(&self) -> io::Result<Option<Lexicon>> {
        let path = format!("locales/{}/risk.toml", self.locale);
        let (sources, _) = content::read(self.content.as_deref())?;
        Ok(sources.iter().find(|source| source.path == path).map(|source| Lexicon::read(&self.locale, source).0))
    }
}
