//! What a locale is called, how it is written, and which one a visitor gets.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::finding::{Finding, nearest};
use crate::source::Source;

/// Direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// As HTML and the protocol write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// `locale.toml` of one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    /// Language tag (BCP 47), the name of the folder.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Direction of writing.
    pub dir: Dir,
    /// Whether native speakers and safeguarding reviewers have yet to sign it.
    pub draft: bool,
    /// Words that bring the help screen at once; the first is the one told to children.
    pub safe_words: Vec<String>,
    /// The neutral page a child lands on when she leaves: it must make sense to whoever looks over her shoulder.
    pub exit: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLocale {
    name: String,
    #[serde(default)]
    direction: Dir,
    review: Review,
    safe_words: Vec<String>,
    exit: String,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Review {
    Draft,
    Reviewed,
}

impl Locale {
    /// Reads `locales/<tag>/locale.toml`.
    pub fn read(tag: &str, file: &Source) -> Result<Self, Finding> {
        let raw: RawLocale = toml::from_str(&file.text).map_err(|fault| {
            let finding = Finding::fault(&file.path, "locale-file").arg("what", fault.message().replace('`', "\""));
            match fault.span() {
                Some(span) => finding.at(file.place(span)),
                None => finding,
            }
        })?;
        if raw.safe_words.is_empty() {
            return Err(Finding::fault(&file.path, "no-safe-word"));
        }
        if !raw.exit.starts_with("https://") {
            return Err(Finding::fault(&file.path, "exit-page"));
        }
        if tag.parse::<LanguageIdentifier>().is_err() {
            return Err(Finding::fault(&file.path, "locale-name").key("locale-name-unknown").arg("tag", tag));
        }
        Ok(Self {
            tag: tag.to_owned(),
            name: raw.name,
            dir: raw.direction,
            draft: raw.review == Review::Draft,
            safe_words: raw.safe_words,
            exit: raw.exit,
        })
    }
}

/// Which of the available tags serves a visitor best who wants these, most wanted first (fluent-langneg). None where
/// nothing fits.
pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>, available: &[&str]) -> Option<usize> {
    let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(|tag| tag.trim().parse().ok()).collect();
    let known: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let best = *negotiate_languages(&wanted, &known, None, NegotiationStrategy::Filtering).first()?;
    known.iter().position(|tag| tag == best)
}

/// `topics.toml` of one locale: named sets of plain words, the set named after a flow leads to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Set and its words.
    pub sets: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSet {
    words: Vec<String>,
}

impl Words {
    /// Reads `locales/<tag>/topics.toml`; `known` are the sets that flows use.
    pub fn read(file: &Source, known: &[&str]) -> (Self, Vec<Finding>) {
        let (entries, mut findings) = file.toml();
        let mut words = Self::default();
        for (name, value) in entries {
            if !known.contains(&name.get_ref().as_str()) {
                let fault = file.fault("unknown-word-set", name.span()).arg("name", name.get_ref());
                findings.push(match nearest(name.get_ref(), known.iter().copied()) {
                    Some(near) => fault.key("unknown-word-set-near").arg("near", near),
                    None => fault,
                });
            }
            match file.read::<RawSet>(value) {
                Ok(set) => words.sets.push((name.into_inner(), set.words)),
                Err(fault) => findings.push(fault),
            }
        }
        (words, findings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(wanted: &[&str]) -> Option<&'static str> {
        let available = ["en", "fr", "es", "ar", "pt-BR", "ro", "th"];
        negotiate(wanted.iter().copied(), &available).map(|at| available[at])
    }

    #[test]
    fn a_visitor_gets_the_nearest_language() {
        assert_eq!(pick(&["fr-TG", "en"]), Some("fr"));
        assert_eq!(pick(&["pt"]), Some("pt-BR"));
        assert_eq!(pick(&["de", "ar-SY"]), Some("ar"));
        assert_eq!(pick(&["ro-MD"]), Some("ro"));
        assert_eq!(pick(&["de", "*", "not a tag"]), None);
    }

    #[test]
    fn a_locale_without_a_safe_word_is_refused() {
        let file = Source {
            path: "locales/en/locale.toml".into(),
            text: "name = \"English\"\nreview = \"draft\"\nsafe-words = []\nexit = \"https://example.org/\"\n".into(),
        };
        assert_eq!(Locale::read("en", &file).map_err(|fault| fault.rule), Err("no-safe-word"));
    }
}
