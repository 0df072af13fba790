//! The ledger and the people in it, as files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::Finding;
use crate::source::Source;

/// The ledger of a locale, in its folder.
pub const LEDGER: &str = "signed.toml";
/// Which English each message of a locale was translated from, in its folder.
pub const TRANSLATED: &str = "translated.toml";
/// The people who may sign.
pub const REVIEWERS: &str = "locales/reviewers.toml";

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Speaks the language as a native: it reads well and says the same.
    NativeReader,
    /// Child safeguarding: it is safe and kind to say.
    ChildSafeguarding,
    /// Digital security: the advice is right.
    DigitalSecurity,
    /// A young adviser: a child of that age understands it.
    ChildAdviser,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::NativeReader, Self::ChildSafeguarding, Self::DigitalSecurity, Self::ChildAdviser];

    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NativeReader => "native-reader",
            Self::ChildSafeguarding => "child-safeguarding",
            Self::DigitalSecurity => "digital-security",
            Self::ChildAdviser => "child-adviser",
        }
    }
}

/// Somebody who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewer {
    /// Name or organisation, as the team wants it to be read.
    pub name: String,
    /// The roles in which this reviewer may sign.
    pub roles: Vec<Role>,
    /// An OpenSSH public key (`ssh-ed25519 …`) with which signatures are verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// One act of signing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Which reviewer, by the name of the table in `reviewers.toml`.
    pub who: String,
    /// In which role.
    pub role: Role,
    /// The day, `2026-11-22`.
    pub date: String,
    /// `id hash` of each thing that was read.
    pub items: Vec<String>,
    /// An OpenSSH signature over [`Entry::statement`], namespace `linnet-review`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

impl Entry {
    /// What is signed: every field but the signature, a line each, after the locale.
    pub fn statement(&self, locale: &str) -> String {
        let Self { who, role, date, items, .. } = self;
        format!("linnet review 1\n{locale}\n{who}\n{}\n{date}\n{}\n", role.as_str(), items.join("\n"))
    }

    /// Ids and hashes.
    pub fn signed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items.iter().filter_map(|item| item.rsplit_once(' '))
    }
}

/// All that has been signed in one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// In the order in which it was signed.
    #[serde(default)]
    pub signed: Vec<Entry>,
}

impl Ledger {
    /// The ledger of a locale among the files of the content; empty where there is none.
    pub fn read(files: &[Source], tag: &str) -> Result<Self, Finding> {
        let path = format!("locales/{tag}/{LEDGER}");
        files.iter().find(|file| file.path == path).map_or(Ok(Self::default()), parse)
    }

    /// As it stands in its file.
    pub fn write(&self) -> String {
        let head = "# Who has read and signed what. Written by `linnet review sign`; see docs/review.md.\n\n";
        format!("{head}{}", toml::to_string_pretty(self).unwrap_or_default())
    }
}

impl Reviewer {
    /// Everybody who may sign, by the name of the table.
    pub fn read(files: &[Source]) -> Result<BTreeMap<String, Self>, Finding> {
        files.iter().find(|file| file.path == REVIEWERS).map_or(Ok(BTreeMap::new()), parse)
    }
}

fn parse<T: serde::de::DeserializeOwned>(file: &Source) -> Result<T, Finding> {
    toml::from_str(&file.text).map_err(|fault| {
        let span = fault.span().unwrap_or_default();
        file.error("review-ledger", span, fault.message().replace('`', "\""))
            .help("mend it by hand, or take it out and sign again: `linnet review sign --help`")
    })
}
