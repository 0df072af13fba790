//! `linnet review`: who has read and signed what.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};

use super::show::load_or_report;
use crate::book::Book;
use crate::review::{self, Class, Entry, Item, LEDGER, Ledger, Reviewer, Role, Standing, standing};
use crate::{clock, signature};

const EXAMPLES: &str = "\
Examples:
  linnet review list
      how far each language is signed
  linnet review list --locale ro --missing native-reader
      what a native reader of Romanian has still to read
  linnet review sign --locale ro --as ana --role native-reader --key ~/.ssh/id_ed25519 account 'risk/*'
      Ana has read the flow account and all risk rules in Romanian
  linnet review verify
      whether every signature in the ledgers holds

Who may sign stands in locales/reviewers.toml; see docs/review.md.";

/// Records and lists sign-offs of content.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Review {
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".", global = true)]
    content: PathBuf,
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How far each language is signed; with --locale, item by item
    #[command(after_help = "Example:\n  linnet review list --locale fr --missing child-safeguarding")]
    List {
        /// Only this language, item by item
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// Only what nobody has signed in this role
        #[arg(long, value_parser = role(), requires = "locale")]
        missing: Option<Role>,
        /// With the words to read
        #[arg(long, requires = "locale")]
        read: bool,
    },
    /// Write into the ledger that somebody has read something
    #[command(
        after_help = "Example:\n  linnet review sign --locale fr --as kossi --role native-reader welcome account_locked-out"
    )]
    Sign {
        /// The language that was read
        #[arg(long, value_name = "TAG")]
        locale: String,
        /// Who has read it: the name of a table in locales/reviewers.toml
        #[arg(long = "as", value_name = "NAME")]
        who: String,
        /// In which role
        #[arg(long, value_parser = role())]
        role: Role,
        /// A private key of OpenSSH to sign with; needed where the reviewer has a key in reviewers.toml
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
        /// What was read: the name of a file (account), an id (account_start), or either with a * at its end
        #[arg(required = true, value_name = "ITEM")]
        items: Vec<String>,
    },
    /// Whether every entry of every ledger holds; exits 1 where one does not
    #[command(after_help = "Example:\n  linnet review verify")]
    Verify,
}

/// The roles by the names they have in a ledger.
fn role() -> impl TypedValueParser<Value = Role> {
    let names = PossibleValuesParser::new(Role::ALL.map(Role::as_str));
    names.try_map(|name| Role::ALL.into_iter().find(|role| role.as_str() == name).ok_or("no such role"))
}

impl Review {
    /// Does what was asked.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(Some(&self.content))? else { return Ok(ExitCode::from(1)) };
        match self.what {
            What::List { locale: None, .. } => overview(&book),
            What::List { locale: Some(tag), missing, read } => list(&book, &tag, missing, read),
            What::Sign { locale, who, role, key, items } => {
                let entry = Entry { who, role, date: String::new(), items, signature: None };
                sign(&book, &self.content, &locale, entry, key.as_deref())
            }
            What::Verify => verify(&book),
        }
    }
}

/// How a locale stands; a ledger that cannot be read is told.
fn stands(book: &Book, tag: &str) -> Option<Standing> {
    standing(book, tag, signature::verify).map_err(|fault| eprintln!("{fault}")).ok()
}

fn tags(book: &Book) -> Vec<String> {
    book.locales().map(|(_, edition)| edition.locale.tag.clone()).collect()
}

fn overview(book: &Book) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    writeln!(out, "{:8} {:>14} {:>14}  signed by a native reader and by child safeguarding", "", "crisis", "all")?;
    let mut whole = true;
    for tag in tags(book) {
        let Some(standing) = stands(book, &tag) else {
            whole = false;
            continue;
        };
        let [crisis, all] = [Class::Crisis, Class::Ordinary].map(|class| standing.unsigned(class));
        let share = |part: review::Unsigned| format!("{} of {}", part.all - part.missing, part.all);
        writeln!(out, "{tag:8} {:>14} {:>14}", share(crisis), share(all))?;
    }
    Ok(ExitCode::from(u8::from(!whole)))
}

fn list(book: &Book, tag: &str, missing: Option<Role>, read: bool) -> io::Result<ExitCode> {
    if book.locale(tag).is_none() {
        return no_locale(book, tag);
    }
    let Some(standing) = stands(book, tag) else { return Ok(ExitCode::from(1)) };
    let mut out = io::stdout().lock();
    for (item, roles) in &standing.items {
        if missing.is_some_and(|role| roles.contains(&role)) {
            continue;
        }
        let roles: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
        let class = if item.class == Class::Crisis { "crisis" } else { "" };
        writeln!(out, "{:48} {} {class:6} {}", item.id, item.hash, roles.join(", "))?;
        if read {
            for (text, mark) in [(&item.reference, "- "), (&item.text, "+ ")] {
                text.lines().try_for_each(|line| writeln!(out, "    {mark}{line}"))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn no_locale(book: &Book, tag: &str) -> io::Result<ExitCode> {
    eprintln!("linnet: there is no locale \"{tag}\"; there are {}", tags(book).join(", "));
    Ok(ExitCode::from(1))
}

fn sign(book: &Book, folder: &Path, tag: &str, wanted: Entry, key: Option<&Path>) -> io::Result<ExitCode> {
    if book.locale(tag).is_none() {
        return no_locale(book, tag);
    }
    let reviewers = match Reviewer::read(book.sources()) {
        Ok(reviewers) => reviewers,
        Err(fault) => {
            eprintln!("{fault}");
            return Ok(ExitCode::from(1));
        }
    };
    let refused = match reviewers.get(&wanted.who) {
        None => Some(format!("\"{}\" does not stand in {}", wanted.who, review::REVIEWERS)),
        Some(reviewer) if !reviewer.roles.contains(&wanted.role) => {
            Some(format!("{} may not sign as {} ({})", reviewer.name, wanted.role.as_str(), review::REVIEWERS))
        }
        Some(Reviewer { key: Some(_), .. }) if key.is_none() => {
            Some("this reviewer signs with a key: give it with --key".to_owned())
        }
        Some(_) => None,
    };
    let all = review::items(book, tag);
    let chosen: Vec<&Item> = all.iter().filter(|item| wanted.items.iter().any(|name| names(item, name))).collect();
    let unknown = wanted.items.iter().find(|name| !all.iter().any(|item| names(item, name)));
    let unknown =
        unknown.map(|name| format!("nothing in {tag} is called \"{name}\"; see linnet review list --locale {tag}"));
    if let Some(why) = refused.or(unknown) {
        eprintln!("linnet: {why}");
        return Ok(ExitCode::from(1));
    }
    let mut ledger = match Ledger::read(book.sources(), tag) {
        Ok(ledger) => ledger,
        Err(fault) => {
            eprintln!("{fault}");
            return Ok(ExitCode::from(1));
        }
    };
    let items = chosen.iter().map(|item| format!("{} {}", item.id, item.hash)).collect();
    let date = clock::today().map(|day| day.to_string()).unwrap_or_default();
    let mut entry = Entry { items, date, ..wanted };
    if let Some(key) = key {
        entry.signature = Some(signature::sign(key, &entry.statement(tag))?);
    }
    println!("{} signs {} items in {tag} as {}", entry.who, entry.items.len(), entry.role.as_str());
    ledger.signed.push(entry);
    std::fs::write(folder.join("locales").join(tag).join(LEDGER), ledger.write())?;
    Ok(ExitCode::SUCCESS)
}

/// Whether a person's name for it means this item: its id, the stem of its file, or the beginning of either.
fn names(item: &Item, name: &str) -> bool {
    let stem = item.file.rsplit('/').next().unwrap_or_default();
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    match name.strip_suffix('*') {
        Some(start) => item.id.starts_with(start) || stem.starts_with(start),
        None => item.id == name || stem == name,
    }
}

fn verify(book: &Book) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let (mut faults, mut who) = (0, BTreeSet::new());
    for tag in tags(book) {
        match standing(book, &tag, signature::verify) {
            Err(fault) => {
                faults += 1;
                writeln!(out, "{fault}")?;
            }
            Ok(standing) => {
                for why in &standing.refused {
                    faults += 1;
                    writeln!(out, "{why}")?;
                }
                who.extend(standing.reviewers);
            }
        }
    }
    writeln!(out, "{faults} entries do not hold; {} reviewers have signed", who.len())?;
    Ok(ExitCode::from(u8::from(faults > 0)))
}
