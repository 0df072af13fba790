//! The checker's own words: findings put into the language of whoever reads them.
//!
//! A finding carries its rule and what it speaks of; the words stand in `src/wording/<tag>/check.ftl`, one message a kind
//! of fault. What a language lacks comes in English. The same checker proofreads these files.
//!
//! **Invariant:** words that were written on the spot are left as they are.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::finding::Finding;
use crate::text::negotiate;

/// The languages of the checker and their words, English first.
pub const LANGUAGES: [(&str, &str); 8] = [
    ("en", include_str!("en/check.ftl")),
    ("fr", include_str!("fr/check.ftl")),
    ("es", include_str!("es/check.ftl")),
    ("ar", include_str!("ar/check.ftl")),
    ("pt-BR", include_str!("pt-BR/check.ftl")),
    ("ro", include_str!("ro/check.ftl")),
    ("ru", include_str!("ru/check.ftl")),
    ("th", include_str!("th/check.ftl")),
];

/// Words of one language, English behind them.
pub struct Wording {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Wording {
    /// The words for a reader who wants that language: a tag (`pt-BR`), or a terminal's setting (`pt_BR.UTF-8`).
    pub fn of(wanted: &str) -> Self {
        let tag = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let tags: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
        let best = negotiate([tag.as_str()], &tags).unwrap_or(0);
        let mut wanted = vec![best];
        wanted.extend((best != 0).then_some(0));
        Self { bundles: wanted.into_iter().map(|at| bundle(LANGUAGES[at])).collect() }
    }

    /// Puts findings into words, where they were not written on the spot.
    pub fn tell(&self, findings: &mut [Finding]) {
        for finding in findings.iter_mut().filter(|finding| !finding.key.is_empty()) {
            let mut args = FluentArgs::new();
            for (name, value) in &finding.args {
                // Figures are shown as they are, without thousands or digits of another script.
                args.set(*name, value.as_str());
            }
            let say = |attribute: Option<&str>| {
                let own = self.format(finding.key, attribute, &args);
                own.or_else(|| self.format(finding.rule, attribute, &args))
            };
            finding.message = say(None).unwrap_or_else(|| finding.rule.to_owned());
            finding.help = say(Some("help"));
            finding.why = say(Some("why"));
        }
    }

    /// Why a rule matters to a child.
    pub fn why(&self, rule: &str) -> Option<String> {
        self.format(rule, Some("why"), &FluentArgs::new())
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
        })
    }
}

fn bundle((tag, text): (&str, &str)) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // Marks of isolation help where names of files stand in a right-to-left text, and are litter elsewhere.
    bundle.set_use_isolating(tag == "ar");
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_with_what_they_speak_of() {
        let mut findings = [Finding::error("fr/a.ftl", "unknown-variable", "")
            .key("unknown-variable-near")
            .arg("name", "nom")
            .arg("near", "name")];
        Wording::of("xx").tell(&mut findings);
        assert_eq!(findings[0].message, "Nobody fills in { $nom }; the English has { $name }.");
        assert!(findings[0].why.is_some(), "the rule's own reason stands in for that of its kinds");
    }

    #[test]
    fn every_language_of_the_checker_can_be_read_whole() {
        for (tag, text) in LANGUAGES {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
        }
    }
}
