//! `linnet locale new`, `status` and `pseudo`: from an empty folder to a language, and how far it is.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::book::REFERENCE;
use crate::content;
use crate::proof::{canonical, is_right_to_left, plural_forms};
use crate::review::{Class, TRANSLATED, standing};
use crate::signature;
use crate::source::Source;
use crate::text::{self, Pseudo};

/// Makes the files of a new language.
#[derive(Args)]
pub struct New {
    /// Its tag: `uk`, `ee`, `pt-PT`
    #[arg(value_name = "TAG")]
    tag: String,
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
}

/// Says how far each language is.
#[derive(Args)]
pub struct Status {
    /// Only this language, with the messages that are missing or outdated
    #[arg(value_name = "TAG")]
    tag: Option<String>,
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
    /// Notes that every translated message of TAG fits the English as it is now
    #[arg(long, requires = "tag")]
    current: bool,
    /// Writes the share that is translated as a picture
    #[arg(long, value_name = "FILE.svg", requires = "tag")]
    badge: Option<PathBuf>,
}

/// Makes a language of strange English, to try layout and mirroring with.
#[derive(Args)]
pub struct MakePseudo {
    /// Its tag; `ar-XB` is mirrored, any other accented and longer
    #[arg(value_name = "TAG", default_value = "en-XA")]
    tag: String,
    /// Folder that holds flows/ and locales/; the new language goes there too
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
}

impl New {
    /// Writes the files; a folder that is there already is left alone.
    pub fn run(self) -> io::Result<ExitCode> {
        let right = canonical(&self.tag);
        if right != self.tag {
            eprintln!("linnet: \"{}\" is not how this language is written: try {right}", self.tag);
            return Ok(ExitCode::from(1));
        }
        let locales = self.content.join("locales");
        let folder = locales.join(&self.tag);
        if folder.exists() {
            eprintln!("linnet: {} is there already; see linnet locale status {}", folder.display(), self.tag);
            return Ok(ExitCode::from(1));
        }
        let plurals = plural_forms(&self.tag);
        let mut made = 0;
        for file in fluent_files(&read(&self.content)?, REFERENCE) {
            write(&folder.join(&file.0), &text::scaffold(&file.1.text, &self.tag, &plurals))?;
            made += 1;
        }
        let direction = if is_right_to_left(&self.tag) { "rtl" } else { "ltr" };
        write(&folder.join("locale.toml"), &LOCALE.replace("{direction}", direction))?;
        println!("{made} files to translate are in {}", folder.display());
        println!(
            "next: docs/translate.md; then topics.toml and risk.toml, without which it is not offered to children"
        );
        Ok(ExitCode::SUCCESS)
    }
}

const LOCALE: &str = r#"# The name of the language in itself.
name = "…"
direction = "{direction}"
# Native speakers and safeguarding reviewers have not signed yet.
review = "draft"
# An ordinary word that no text, button, topic word or risk word of this language uses. The first is told to children.
safe-words = ["…"]
# Where "leave" leads: a page that makes sense to whoever looks over a child's shoulder.
exit = "https://www.wikipedia.org/"
"#;

/// What is done of one language.
pub(super) struct Progress {
    all: usize,
    missing: Vec<String>,
    /// Ids of messages whose English has changed since they were translated.
    pub(super) outdated: Vec<String>,
}

impl Progress {
    fn percent(&self) -> usize {
        (self.all - self.missing.len()) * 100 / self.all.max(1)
    }
}

impl Status {
    /// Prints the table, or one language in full.
    pub fn run(self) -> io::Result<ExitCode> {
        let files = read(&self.content)?;
        let mut tags: Vec<String> = fs::read_dir(self.content.join("locales"))?
            .filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|tag| tag != REFERENCE)
            .collect();
        tags.sort();
        let Some(tag) = self.tag else { return table(&self.content, &files, &tags) };
        if !tags.contains(&tag) {
            eprintln!("linnet: there is no locale \"{tag}\"; there are {}", tags.join(", "));
            return Ok(ExitCode::from(1));
        }
        if self.current {
            let now = english(&files, &tag);
            write(&self.content.join("locales").join(&tag).join(TRANSLATED), &notes(&now))?;
        }
        let progress = progress(&files, &tag);
        if let Some(badge) = self.badge {
            write(&badge, &picture(&tag, progress.percent()))?;
        }
        let mut out = io::stdout().lock();
        progress.missing.iter().try_for_each(|id| writeln!(out, "missing   {id}"))?;
        progress.outdated.iter().try_for_each(|id| writeln!(out, "outdated  {id}"))?;
        writeln!(out, "{tag}: {} % of {} messages", progress.percent(), progress.all)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn table(folder: &Path, files: &[Source], tags: &[String]) -> io::Result<ExitCode> {
    let (book, _) = content::load(Some(folder))?;
    let mut out = io::stdout().lock();
    writeln!(out, "| language | translated | missing | outdated | signed | state |\n|---|---|---|---|---|---|")?;
    for tag in tags {
        let progress = progress(files, tag);
        let (missing, outdated) = (progress.missing.len(), progress.outdated.len());
        let offered = book.as_ref().filter(|book| book.locale(tag).is_some());
        let signed = offered.and_then(|book| standing(book, tag, signature::verify).ok());
        let (signed, state) = match signed.map(|standing| standing.unsigned(Class::Ordinary)) {
            None => ("–".to_owned(), "not offered"),
            Some(rest) if rest.missing == 0 => (format!("{0} of {0}", rest.all), "reviewed"),
            Some(rest) => (format!("{} of {}", rest.all - rest.missing, rest.all), "draft"),
        };
        writeln!(out, "| {tag} | {} % | {missing} | {outdated} | {signed} | {state} |", progress.percent())?;
    }
    Ok(ExitCode::SUCCESS)
}

impl MakePseudo {
    /// Writes the language.
    pub fn run(self) -> io::Result<ExitCode> {
        let how = if self.tag == "ar-XB" { Pseudo::Mirrored } else { Pseudo::Accented };
        let folder = self.content.join("locales").join(&self.tag);
        if folder.exists() && !self.tag.contains("-X") {
            eprintln!("linnet: {} is a real language; a pseudo-locale is called en-XA or ar-XB", folder.display());
            return Ok(ExitCode::from(1));
        }
        let files = read(&self.content)?;
        for (name, file) in fluent_files(&files, REFERENCE) {
            write(&folder.join(name), &text::pseudo(&file.text, how))?;
        }
        for file in files.iter().filter(|file| file.path.ends_with(".toml")) {
            let Some(name) = file.path.strip_prefix("locales/en/") else { continue };
            let direction = if how == Pseudo::Mirrored { "\"rtl\"" } else { "\"ltr\"" };
            write(&folder.join(name), &file.text.replace("direction = \"ltr\"", &format!("direction = {direction}")))?;
        }
        println!("{} is there; it is for trying only: do not commit it", folder.display());
        Ok(ExitCode::SUCCESS)
    }
}

/// The content's files, whole or not.
fn read(folder: &Path) -> io::Result<Vec<Source>> {
    Ok(content::read(Some(folder))?.0)
}

/// The Fluent files of a locale, with their names below its folder.
fn fluent_files(files: &[Source], tag: &str) -> Vec<(String, Source)> {
    let base = format!("locales/{tag}/");
    let own = files.iter().filter(|file| file.path.ends_with(".ftl"));
    own.filter_map(|file| Some((file.path.strip_prefix(&base)?.to_owned(), file.clone()))).collect()
}

/// The hash of the English of every message that a locale has.
pub(super) fn english(files: &[Source], tag: &str) -> BTreeMap<String, String> {
    let own = text::texts(files, tag);
    let there = text::texts(files, REFERENCE).into_iter().filter(|(id, _)| own.contains_key(id));
    there.map(|(id, (_, words))| (id, blake3::hash(words.as_bytes()).to_hex()[..16].to_owned())).collect()
}

pub(super) fn progress(files: &[Source], tag: &str) -> Progress {
    let (reference, own) = (text::texts(files, REFERENCE), text::texts(files, tag));
    let path = format!("locales/{tag}/{TRANSLATED}");
    let noted = files.iter().find(|file| file.path == path).and_then(|file| file.text.parse::<toml::Table>().ok());
    let now = english(files, tag);
    let changed = |(id, hash): (&String, &String)| {
        let written = noted.as_ref()?.get(id)?.as_str()?;
        (written != hash).then(|| id.clone())
    };
    Progress {
        all: reference.len(),
        missing: reference.keys().filter(|id| !own.contains_key(*id)).cloned().collect(),
        outdated: now.iter().filter_map(changed).collect(),
    }
}

/// The file that keeps which English each translation was written for.
pub(super) fn notes(notes: &BTreeMap<String, String>) -> String {
    let lines: Vec<String> = notes.iter().map(|(id, hash)| format!("\"{id}\" = \"{hash}\"\n")).collect();
    let head = "# The English that each translation was written for. Kept by `linnet locale status TAG --current`.\n";
    format!("{head}{}", lines.concat())
}

fn picture(tag: &str, percent: usize) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"150\" height=\"20\" role=\"img\" aria-label=\"{tag}: {percent} % translated\">\
         <rect width=\"150\" height=\"20\" rx=\"3\" fill=\"#444\"/><rect width=\"{}\" height=\"20\" rx=\"3\" fill=\"#1f6f5c\"/>\
         <text x=\"8\" y=\"14\" fill=\"#fff\" font-family=\"sans-serif\" font-size=\"11\">{tag} {percent} % translated</text></svg>\n",
        150 * percent / 100
    )
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
