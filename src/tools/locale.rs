//! `linnet locale`: what translators need.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::check::{Format, language, report};
use crate::proof::{self, File, Pages};
use crate::wording::Wording;

/// The folder with the reference texts.
const REFERENCE: &str = "en";

/// Works on the languages.
#[derive(Args)]
pub struct Locale {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Hold the Fluent files of one language against the English, in any folder with en/ and xx/
    #[command(
        after_help = "Example:\n  linnet locale check locales --locale fr --lang fr\n\nExits 1 when there is an error, 0 with warnings only."
    )]
    Check(Check),
    /// Make the files of a new language, ready to be translated
    #[command(after_help = "Example:\n  linnet locale new uk")]
    New(super::translate::New),
    /// Say how far each language is: translated, outdated, signed
    #[command(after_help = "Examples:\n  linnet locale status\n  linnet locale status ro --badge ro.svg")]
    Status(super::translate::Status),
    /// Write a language as a file for other translation tools
    #[command(after_help = "Example:\n  linnet locale export fr --format po --out fr.po")]
    Export(super::exchange::Export),
    /// Take over what was translated with another tool
    #[command(
        after_help = "Example:\n  linnet locale import fr.po\n\nExits 1 where a unit has an error; that unit stays as it was, the others are taken over."
    )]
    Import(super::exchange::Import),
    /// Make a language of strange English, to try layout and mirroring with
    #[command(after_help = "Example:\n  linnet locale pseudo ar-XB && linnet serve --content .")]
    Pseudo(super::translate::MakePseudo),
}

#[derive(Args)]
struct Check {
    /// Folder that holds en/ and a folder for the language, with .ftl files
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The language to check, the name of its folder
    #[arg(long)]
    locale: String,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Language of the findings; the terminal's own where it is not given
    #[arg(long)]
    lang: Option<String>,
}

impl Locale {
    /// Does what was asked.
    pub fn run(self) -> io::Result<ExitCode> {
        match self.task {
            Task::Check(check) => check.run(),
            Task::New(new) => new.run(),
            Task::Status(status) => status.run(),
            Task::Export(export) => export.run(),
            Task::Import(import) => import.run(),
            Task::Pseudo(pseudo) => pseudo.run(),
        }
    }
}

impl Check {
    fn run(self) -> io::Result<ExitCode> {
        if !self.folder.join(REFERENCE).is_dir() {
            eprintln!("linnet: {} holds no folder {REFERENCE}/", self.folder.display());
            return Ok(ExitCode::from(2));
        }
        let Some(own) = folder_of(&self.folder, &self.locale)? else {
            eprintln!("linnet: {} holds no folder {}/", self.folder.display(), self.locale);
            return Ok(ExitCode::from(2));
        };
        let reference = pages(&self.folder, REFERENCE)?;
        let locale = pages(&self.folder, &own)?;
        // `es-MX` says what it says differently, and takes the rest from `es`.
        let mut parents = Vec::new();
        let mut tag = own.as_str();
        while let Some((parent, _)) = tag.rsplit_once('-') {
            if parent != REFERENCE && self.folder.join(parent).is_dir() {
                parents.push(pages(&self.folder, parent)?);
            }
            tag = parent;
        }
        let mut findings = proof::check(&reference, &locale, &parents.iter().collect::<Vec<_>>());
        Wording::of(&language(self.lang.as_deref())).tell(&mut findings);
        report(&findings, self.format)
    }
}

/// The folder of a language; one that is spelt a little differently is taken too, and told.
fn folder_of(folder: &Path, locale: &str) -> io::Result<Option<String>> {
    if folder.join(locale).is_dir() {
        return Ok(Some(locale.to_owned()));
    }
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if proof::canonical(&name) == proof::canonical(locale) && folder.join(&name).is_dir() {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn pages(folder: &Path, locale: &str) -> io::Result<Pages> {
    let mut files = Vec::new();
    collect(&folder.join(locale), "", locale, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Pages::read(locale, &files))
}

/// Fluent files, and files that look like one whose ending has a slip.
fn is_fluent(name: &str) -> bool {
    let lower = name.to_lowercase();
    !name.starts_with('.')
        && [".ftl", ".ftl.txt", ".flt", ".fluent", ".ftl.bak", ".ftl~", ".ftl.orig"]
            .iter()
            .any(|ending| lower.ends_with(ending))
}

fn collect(folder: &Path, below: &str, locale: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            if !name.starts_with('.') {
                collect(&entry.path(), &path, locale, files)?;
            }
        } else if is_fluent(&name) {
            let bytes = fs::read(entry.path())?;
            files.push(File { shown: format!("{locale}/{path}"), path, bytes });
        }
    }
    Ok(())
}
