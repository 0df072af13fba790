//! `linnet check`: every fault of the content in one run.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::inspect::{Depth, Seen, inspect};
use crate::content;
use crate::finding::{Finding, Severity, has_errors, sort};
use crate::wording::Wording;

/// Holds flows, texts, risk words and helplines against every rule.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet check --content . --format human\n\nExits 1 when there is an error, 0 with warnings only."
)]
pub struct Check {
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Language of the findings; the terminal's own where it is not given
    #[arg(long)]
    lang: Option<String>,
    /// Print the rules with their examples instead (docs/rules.md)
    #[arg(long)]
    rules: bool,
}

/// How findings are printed.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// With the line and a mark, for people
    Human,
    /// One JSON object a line, for programs
    Json,
}

impl Check {
    /// Prints all findings and says how it stands.
    pub fn run(self) -> io::Result<ExitCode> {
        if self.rules {
            print!("{}", super::rules::page());
            return Ok(ExitCode::SUCCESS);
        }
        let (sources, mut findings) = content::read(self.content.as_deref())?;
        let (book, found) = inspect(sources, Depth::Whole, &mut Seen::default());
        findings.extend(found);
        if let Some(book) = &book {
            findings.extend(crate::clock::findings(book.helplines()));
        }
        Wording::of(&language(self.lang.as_deref())).tell(&mut findings);
        sort(&mut findings);
        report(&findings, self.format)
    }
}

/// The language in which findings are told: as asked, else as the terminal is set.
pub fn language(asked: Option<&str>) -> String {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    asked.map(str::to_owned).or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)).unwrap_or_default()
}

/// Prints findings and gives the exit code: 1 when there is an error.
pub fn report(findings: &[Finding], format: Format) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    for finding in findings {
        match format {
            Format::Human => writeln!(out, "{finding}\n")?,
            Format::Json => writeln!(out, "{}", finding.json())?,
        }
    }
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    eprintln!("{} errors, {} warnings", count(Severity::Error), count(Severity::Warning));
    Ok(if has_errors(findings) { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
