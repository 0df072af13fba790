//! `flows/book.toml`: what belongs to no single flow.

use serde::Deserialize;
use toml::Spanned;

use super::NodeIx;
use super::file::Ordered;
use crate::finding::Finding;
use crate::helpline::Country;
use crate::risk::Category;
use crate::source::Source;

/// Where the engine's verbs lead, and what the flows share.
#[derive(Debug, Default)]
pub struct Settings {
    /// Where a conversation begins.
    pub welcome: NodeIx,
    /// Where `restart` and 'something else' lead.
    pub home: NodeIx,
    /// What the help button and the safe word call.
    pub help: NodeIx,
    /// What 'I am in danger now' calls.
    pub danger: NodeIx,
    /// What 'yes, help me' calls.
    pub care: NodeIx,
    /// What 'yes, help me' calls when it is about a friend.
    pub care_friend: NodeIx,
    /// Names of the flags; their order is what a conversation carries, so new ones are added at the end.
    pub flags: Vec<String>,
    /// The advice flow of each danger, by [`Category`].
    pub advice: [NodeIx; Category::ALL.len()],
    /// The countries a child can choose from.
    pub countries: Vec<CountryOffer>,
}

/// A country that a child can choose.
#[derive(Debug, Clone)]
pub struct CountryOffer {
    /// The country.
    pub country: Country,
    /// Locales that are spoken there; risk words are looked for in these too.
    pub languages: Vec<String>,
    /// Whether a partner of the network works there.
    pub partner: bool,
}

/// As the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSettings {
    pub(super) welcome: Spanned<String>,
    pub(super) home: Spanned<String>,
    pub(super) help: Spanned<String>,
    pub(super) danger: Spanned<String>,
    pub(super) care: Spanned<String>,
    pub(super) care_friend: Spanned<String>,
    #[serde(default)]
    pub(super) flags: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) advice: Ordered<Spanned<String>>,
    #[serde(default)]
    pub(super) countries: Ordered<RawCountry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawCountry {
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    partner: bool,
}

/// Flags are carried in 16 bits.
const FLAGS_MAX: usize = 16;

/// Reads the file whole: it is short, and nothing works without any of it.
pub(super) fn read(file: &Source, findings: &mut Vec<Finding>) -> Option<RawSettings> {
    match toml::from_str::<RawSettings>(&file.text) {
        Ok(raw) => {
            if raw.flags.len() > FLAGS_MAX {
                let span = raw.flags[FLAGS_MAX].span();
                findings.push(file.fault("too-many-flags", span).arg("limit", FLAGS_MAX));
            }
            Some(raw)
        }
        Err(fault) => {
            let finding = Finding::fault(&file.path, "book").arg("what", fault.message().replace('`', "\""));
            findings.push(match fault.span() {
                Some(span) => finding.at(file.place(span)),
                None => finding,
            });
            None
        }
    }
}

/// The countries, each with a code of two capital letters.
pub(super) fn countries(file: &Source, raw: Ordered<RawCountry>, findings: &mut Vec<Finding>) -> Vec<CountryOffer> {
    let mut offers = Vec::new();
    for (code, country) in raw.0 {
        match code.get_ref().parse() {
            Ok(parsed) => {
                offers.push(CountryOffer { country: parsed, languages: country.languages, partner: country.partner })
            }
            Err(_) => findings.push(bad_country(file, &code)),
        }
    }
    offers
}

/// The fault of a country code that is none.
pub(super) fn bad_country(file: &Source, code: &Spanned<String>) -> Finding {
    file.fault("bad-country", code.span()).arg("code", code.get_ref())
}
