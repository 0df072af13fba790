//! `linnet locale export` and `import`: for translators who work with other tools.
//!
//! **Invariant:** an import changes the entries that the file has new words for and no other byte; a unit with an error
//! changes nothing, and costs no other unit.

mod po;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::check::{Format, language, report};
use super::translate;
use crate::book::REFERENCE;
use crate::content;
use crate::finding::{self, Finding, Severity};
use crate::proof::{self, File, Pages};
use crate::review::TRANSLATED;
use crate::script::Age;
use crate::source::Source;
use crate::text::{Unit, merge, units};
use crate::wording::Wording;

/// Writes a language as a file for other translation tools.
#[derive(Args)]
pub struct Export {
    /// The language; one that is not there yet gives a file of untranslated texts
    #[arg(value_name = "TAG")]
    tag: String,
    /// The kind of file
    #[arg(long, value_enum, default_value_t = Kind::Po)]
    format: Kind,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
}

/// Takes over what was translated elsewhere.
#[derive(Args)]
pub struct Import {
    /// The file, as `linnet locale export` wrote it and another tool changed it
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Language of the findings; the terminal's own where it is not given
    #[arg(long)]
    lang: Option<String>,
}

/// What other tools read.
#[derive(Clone, Copy, ValueEnum)]
pub enum Kind {
    /// gettext: Poedit, Weblate, Virtaal and most others
    Po,
}

/// One unit as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    /// `13-17/account.ftl:account_start.recover`.
    name: String,
    /// The English it was translated from.
    english: String,
    /// The translation, empty where there is none.
    words: String,
    /// Whether somebody has to look at it first: fuzzy, in the words of gettext.
    unsure: bool,
    /// Where its translation stands in the file, in bytes.
    at: usize,
}

/// What a file holds.
#[derive(Debug, Default)]
struct Exchanged {
    tag: Option<String>,
    items: Vec<Item>,
}

impl Export {
    /// Writes the file.
    pub fn run(self) -> io::Result<ExitCode> {
        if let Some(right) = misspelt(&self.tag) {
            eprintln!("linnet: \"{}\" is not how this language is written: try {right}", self.tag);
            return Ok(ExitCode::from(1));
        }
        let files = content::read(Some(&self.content))?.0;
        let units = units(&files, REFERENCE, &self.tag);
        fs::write(&self.out, exported(&files, &self.tag, &units, self.format))?;
        let done = units.iter().filter(|unit| unit.words.is_some()).count();
        println!("{} texts and labels, {done} of them translated, are in {}", units.len(), self.out.display());
        Ok(ExitCode::SUCCESS)
    }
}

fn misspelt(tag: &str) -> Option<String> {
    let right = proof::canonical(tag);
    (right != tag).then_some(right)
}

fn exported(files: &[Source], tag: &str, units: &[Unit], format: Kind) -> String {
    let outdated: BTreeSet<String> = translate::progress(files, tag).outdated.into_iter().collect();
    let outdated = |unit: &Unit| outdated.contains(&unit.message());
    match format {
        Kind::Po => po::write(tag, units, outdated),
    }
}

impl Import {
    /// Changes the files of the language, or tells why a unit was left out. Exits 1 where one was.
    pub fn run(self) -> io::Result<ExitCode> {
        let shown = self.file.display().to_string();
        let taken = match Source::new(shown.as_str(), &fs::read(&self.file)?) {
            Ok(file) => take(&content::read(Some(&self.content))?.0, &file),
            Err(fault) => Taken { findings: vec![fault], ..Taken::default() },
        };
        let Taken { tag, changed, mut findings, count } = taken;
        for file in &changed {
            save(&self.content.join(&file.path), &file.text)?;
        }
        Wording::of(&language(self.lang.as_deref())).tell(&mut findings);
        finding::sort(&mut findings);
        let code = report(&findings, self.format)?;
        if !tag.is_empty() {
            eprintln!(
                "{tag}: {} texts changed, {} as they were, {} not translated, {} marked as unsure and left out",
                count.changed, count.same, count.empty, count.unsure
            );
        }
        Ok(code)
    }
}

fn save(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// What became of the units of a file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    changed: usize,
    same: usize,
    empty: usize,
    unsure: usize,
}

/// What an import comes to.
#[derive(Default)]
struct Taken {
    tag: String,
    /// The files that change, with their new text.
    changed: Vec<Source>,
    findings: Vec<Finding>,
    count: Count,
}

/// Reads a file against the content as it is now.
fn take(files: &[Source], file: &Source) -> Taken {
    let (read, mut findings) = po::read(file);
    let there = |tag: &String| files.iter().any(|file| file.path.starts_with(&format!("locales/{tag}/")));
    let Some(tag) = read.tag.filter(there) else {
        findings.push(Finding::error(&file.path, "exchange", "").key("exchange-no-locale"));
        return Taken { findings, ..Taken::default() };
    };
    let mut order = units(files, REFERENCE, &tag);
    let named: BTreeSet<String> = order.iter().map(Unit::name).collect();
    let own = read.items.iter().filter(|item| !named.contains(&item.name)).filter_map(|item| own_unit(&order, item));
    order.extend(own.collect::<Vec<_>>());
    let known: HashMap<String, &Unit> = order.iter().map(|unit| (unit.name(), unit)).collect();
    let mut count = Count::default();
    let (mut wanted, mut sure) = (Vec::new(), HashMap::<String, bool>::new());
    for item in &read.items {
        let fault = |key: &'static str| {
            let place = item.at..item.at + item_line(file, item.at);
            file.warning("exchange", place, "").about(&item.name).key(key).arg("id", &item.name)
        };
        let Some(unit) = known.get(&item.name) else {
            findings.push(fault("exchange-unknown"));
            continue;
        };
        let same = unit.words.as_deref() == Some(item.words.as_str());
        let fits = !item.unsure && item.english == unit.english && !item.words.is_empty();
        *sure.entry(unit.message()).or_insert(true) &= fits;
        match (item.words.is_empty(), same, item.unsure) {
            (true, ..) => count.empty += 1,
            (_, true, _) => count.same += 1,
            (_, _, true) => count.unsure += 1,
            _ => {
                if item.english != unit.english {
                    findings.push(fault("exchange-outdated"));
                }
                wanted.push((*unit, item));
            }
        }
    }
    let changes: Vec<(&Unit, &str)> = wanted.iter().map(|(unit, item)| (*unit, item.words.as_str())).collect();
    let (changed, broken) = merge(files, &tag, &order, &changes);
    let mut refused: BTreeSet<usize> = broken.iter().copied().collect();
    for number in broken {
        let (unit, item) = wanted[number];
        let place = item.at..item.at + item_line(file, item.at);
        findings.push(file.error("syntax", place, "").about(unit.name()).key("syntax"));
    }
    for (number, fault) in proofread(files, &tag, &changed, &wanted, file) {
        if fault.severity == Severity::Error {
            refused.insert(number);
        }
        findings.push(fault);
    }
    let kept: Vec<(&Unit, &str)> =
        changes.iter().enumerate().filter(|(number, _)| !refused.contains(number)).map(|(_, change)| *change).collect();
    count.changed = kept.len();
    let mut changed = merge(files, &tag, &order, &kept).0;
    for (unit, _) in refused.iter().filter_map(|number| wanted.get(*number)) {
        sure.insert(unit.message(), false);
    }
    if tag != REFERENCE {
        let new: BTreeSet<String> = kept.iter().map(|(unit, _)| unit.message()).collect();
        changed.extend(noted(files, &tag, &changed, |id, known| {
            sure.get(id) == Some(&true) && (known || new.contains(id))
        }));
    }
    Taken { tag, changed, findings, count }
}

/// A unit that the English need not have: other words for an age band, or a term of this language's own.
fn own_unit(order: &[Unit], item: &Item) -> Option<Unit> {
    let (file, rest) = item.name.split_once(".ftl:")?;
    let (id, attribute) = rest.split_once('.').map_or((rest, None), |(id, name)| (id, Some(name.to_owned())));
    let base = order.iter().find(|unit| !unit.file.contains('/') && unit.id == id && unit.attribute == attribute);
    let made = |english: &str| Unit {
        file: format!("{file}.ftl"),
        id: id.to_owned(),
        attribute: attribute.clone(),
        english: english.to_owned(),
        words: None,
        notes: Vec::new(),
        place: None,
    };
    let band = file.split_once('/').is_some_and(|(folder, _)| folder == Age::Teen.as_str());
    match base {
        Some(base) if band => Some(made(&base.english)),
        None if id.starts_with('-') && !file.contains('/') => Some(made(&item.english)),
        _ => None,
    }
}

fn item_line(file: &Source, at: usize) -> usize {
    file.text[at..].lines().next().map_or(0, str::len)
}

/// Rules about parts of a message that nobody has translated yet.
const WAITING: [&str; 3] = ["missing-value", "missing-attribute", "missing-term"];

/// What `locale check` finds in the units that change, each with its number, at its place in the imported file.
fn proofread(
    files: &[Source],
    tag: &str,
    changed: &[Source],
    wanted: &[(&Unit, &Item)],
    file: &Source,
) -> Vec<(usize, Finding)> {
    let english = pages(files.iter(), REFERENCE);
    let own = files.iter().filter(|file| !changed.iter().any(|new| new.path == file.path)).chain(changed);
    let base = format!("locales/{tag}/");
    let at = |finding: &Finding| {
        let name = finding.file.strip_prefix(&base)?;
        let id = finding.id.as_deref()?;
        let place = finding.place.as_ref()?;
        let label = place.text.trim_start().strip_prefix('.').and_then(|text| text.split([' ', '=']).next());
        let of = |exact: bool| {
            wanted.iter().position(|(unit, _)| {
                unit.file == name && unit.id == id && (!exact || unit.attribute.as_deref() == label)
            })
        };
        of(true).or_else(|| of(false))
    };
    let found = proof::check(&english, &pages(own, tag), &[]);
    found
        .into_iter()
        // What is still to be translated says nothing against what is.
        .filter(|finding| !WAITING.contains(&finding.rule))
        .filter_map(|finding| {
            let number = at(&finding)?;
            let (unit, item) = wanted[number];
            let place = file.place(item.at..item.at + item_line(file, item.at));
            Some((number, Finding { file: file.path.clone(), place: Some(place), id: Some(unit.name()), ..finding }))
        })
        .collect()
}

fn pages<'s>(files: impl Iterator<Item = &'s Source>, tag: &str) -> Pages {
    let base = format!("locales/{tag}/");
    let mut own: Vec<File> = files
        .filter(|file| file.path.ends_with(".ftl"))
        .filter_map(|file| {
            let path = file.path.strip_prefix(&base)?.to_owned();
            Some(File { path, shown: file.path.clone(), bytes: file.text.clone().into_bytes() })
        })
        .collect();
    own.sort_by(|a, b| a.path.cmp(&b.path));
    Pages::read(tag, &own)
}

/// The note of which English each translation was written for, where the import changes it: what came back without a
/// doubt and was translated from the English as it is now is up to date. `current` is asked of each message, and told
/// whether there is a note of it already.
fn noted(files: &[Source], tag: &str, changed: &[Source], current: impl Fn(&str, bool) -> bool) -> Option<Source> {
    let path = format!("locales/{tag}/{TRANSLATED}");
    let mut after: Vec<Source> =
        files.iter().filter(|file| !changed.iter().any(|new| new.path == file.path)).cloned().collect();
    after.extend(changed.iter().cloned());
    let old = files.iter().find(|file| file.path == path);
    let mut notes: BTreeMap<String, String> = old
        .and_then(|file| file.text.parse::<toml::Table>().ok())
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(id, hash)| Some((id, hash.as_str()?.to_owned())))
        .collect();
    let before = notes.clone();
    for (id, hash) in translate::english(&after, tag) {
        if current(&id, notes.contains_key(&id)) {
            notes.insert(id, hash);
        }
    }
    (notes != before).then(|| Source { path, text: translate::notes(&notes) })
}

#[cfg(test)]
mod tests;
