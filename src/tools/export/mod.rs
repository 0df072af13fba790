//! `linnet export`: the same trees for other uses.

mod mermaid;
mod rapidpro;
mod tree;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::show::load_or_report;
use crate::book::REFERENCE;

/// Writes the flows in another form: pictures, RapidPro or TextIt flows, or pages to click through in a workshop.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet export --format html --out workshop\n  linnet export --format mermaid --locale fr --out pictures\n  linnet export --format rapidpro --out channel"
)]
pub struct Export {
    /// What to write
    #[arg(long, value_enum)]
    format: Format,
    /// Folder to write into
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
    /// Language of the pictures
    #[arg(long, value_name = "TAG", default_value = REFERENCE)]
    locale: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A page for each language to click through and to print, without scripts and offline
    Html,
    /// A Mermaid flowchart for each flow
    Mermaid,
    /// A file to import into RapidPro or TextIt, with all languages
    Rapidpro,
}

impl Export {
    /// Writes it.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let Some(locale) = book.locale(&self.locale) else {
            eprintln!("linnet: there is no locale \"{}\"", self.locale);
            return Ok(ExitCode::from(1));
        };
        fs::create_dir_all(&self.out)?;
        let mut files: Vec<(String, String)> = Vec::new();
        match self.format {
            Format::Html => {
                files.extend(book.locales().map(|(ix, edition)| {
                    (format!("{}.html", edition.locale.tag), tree::page(&book, ix, edition).into_string())
                }));
            }
            Format::Mermaid => files.extend(
                book.script()
                    .flows
                    .iter()
                    .enumerate()
                    .map(|(at, flow)| (format!("{}.mmd", flow.id), mermaid::chart(&book, locale, at))),
            ),
            Format::Rapidpro => {
                let (export, notes) = rapidpro::export(&book);
                files.push(("linnet.json".to_owned(), export));
                files.push(("README.md".to_owned(), notes));
            }
        }
        for (name, text) in &files {
            fs::write(self.out.join(name), text)?;
        }
        println!("{} files in {}", files.len(), self.out.display());
        Ok(ExitCode::SUCCESS)
    }
}
