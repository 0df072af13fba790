//! Names of locales: BCP 47, with the right spelling offered.

use unic_langid::LanguageIdentifier;

use super::rules;
use super::shelf::Pages;
use crate::finding::Finding;

/// Codes that people write for a language, and the one that BCP 47 has: countries, old codes, three letters where two
/// exist, English names (source: the IANA language subtag registry, `Deprecated` and `Preferred-Value`; ISO 639-2).
const MEANT: [(&str, &str); 92] = [
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("sh", "sr-Latn"),
    ("tl", "fil"),
    ("jp", "ja"),
    ("cz", "cs"),
    ("gr", "el"),
    ("ua", "uk"),
    ("dk", "da"),
    ("cn", "zh"),
    ("sp", "es"),
    ("vn", "vi"),
    ("kz", "kk"),
    ("by", "be"),
    ("rs", "sr"),
    ("al", "sq"),
    ("ir", "fa"),
    ("np", "ne"),
    ("lk", "si"),
    ("am-et", "am"),
    ("ge", "ka"),
    ("tj", "tg"),
    ("kh", "km"),
    ("mm", "my"),
    ("md", "ro-MD"),
    ("eg", "ar-EG"),
    ("sy", "ar-SY"),
    ("us", "en-US"),
    ("at", "de-AT"),
    ("mx", "es-MX"),
    ("gb", "en-GB"),
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("ara", "ar"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("rus", "ru"),
    ("tha", "th"),
    ("deu", "de"),
    ("ger", "de"),
    ("ita", "it"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("pol", "pl"),
    ("ukr", "uk"),
    ("tur", "tr"),
    ("fas", "fa"),
    ("per", "fa"),
    ("heb", "he"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("vie", "vi"),
    ("hin", "hi"),
    ("ben", "bn"),
    ("urd", "ur"),
    ("swa", "sw"),
    ("ewe", "ee"),
    ("hau", "ha"),
    ("yor", "yo"),
    ("ibo", "ig"),
    ("amh", "am"),
    ("som", "so"),
    ("ell", "el"),
    ("gre", "el"),
    ("ces", "cs"),
    ("cze", "cs"),
    ("hun", "hu"),
    ("swe", "sv"),
    ("dan", "da"),
    ("fin", "fi"),
    ("bul", "bg"),
    ("srp", "sr"),
    ("hrv", "hr"),
    ("ind", "id"),
    ("french", "fr"),
    ("spanish", "es"),
    ("arabic", "ar"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("thai", "th"),
    ("german", "de"),
    ("ewe", "ee"),
    ("ukrainian", "uk"),
];

/// Regions that people write, and the code of ISO 3166.
const REGIONS: [(&str, &str); 8] = [
    ("UK", "GB"),
    ("EN", "GB"),
    ("USA", "US"),
    ("BRA", "BR"),
    ("FRA", "FR"),
    ("ESP", "ES"),
    ("LA", "419"),
    ("MEX", "MX"),
];

/// The tag as BCP 47 spells it, as far as it can be told what was meant; else as it is.
pub fn canonical(tag: &str) -> String {
    let plain = tag.trim().replace(['_', ' ', '.'], "-").replace("--", "-");
    let plain = plain.split(['@', '/']).next().unwrap_or_default().trim_matches('-').to_owned();
    let (language, rest) = plain.split_once('-').map_or((plain.as_str(), None), |(first, rest)| (first, Some(rest)));
    let lower = language.to_lowercase();
    let language = MEANT.iter().find(|(wrong, _)| *wrong == lower).map_or(language, |(_, right)| right);
    let rest: Vec<String> = rest
        .into_iter()
        .flat_map(|rest| rest.split('-'))
        .filter(|part| !matches!(part.to_lowercase().as_str(), "utf" | "utf8" | "8"))
        .map(|part| {
            let upper = part.to_uppercase();
            // Laos is a country of its own; only Spanish speaks of Latin America here.
            let right = REGIONS.iter().find(|(wrong, _)| *wrong == upper && (upper != "LA" || language == "es"));
            right.map_or_else(|| part.to_owned(), |(_, right)| (*right).to_owned())
        })
        .collect();
    let joined = std::iter::once(language.to_owned()).chain(rest).collect::<Vec<_>>().join("-");
    joined.parse::<LanguageIdentifier>().map_or_else(|_| tag.to_owned(), |parsed| parsed.to_string())
}

/// Whether the folder of a locale is named right.
pub(super) fn check(locale: &Pages) -> Option<Finding> {
    let tag = locale.tag.as_str();
    let right = canonical(tag);
    let parsed = tag.parse::<LanguageIdentifier>();
    if parsed.as_ref().is_ok_and(|parsed| {
        *parsed == tag && right == tag && parsed.to_string().len() == tag.len() && !parsed.language.is_empty()
    }) {
        return None;
    }
    let shown = locale.pages.iter().find_map(|page| page.source.path.strip_suffix(page.path.as_str()));
    let shown = shown.map_or(tag, |folder| folder.trim_end_matches('/')).to_owned();
    let mut fault = Finding::error(shown, "locale-name", "").arg("tag", tag);
    fault.severity = rules::severity("locale-name");
    Some(if right == tag {
        fault.key("locale-name-unknown")
    } else {
        fault.key("locale-name").arg("meant", &right).instead(right)
    })
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn the_right_spelling_is_offered() {
        for (wrong, right) in [
            ("pt_BR", "pt-BR"),
            ("pt-br", "pt-BR"),
            ("FR", "fr"),
            ("en-UK", "en-GB"),
            ("sr-latn", "sr-Latn"),
            ("fra", "fr"),
            ("iw", "he"),
            ("fr_FR.UTF-8", "fr-FR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("ee", "ee"),
            ("es-419", "es-419"),
            ("kab", "kab"),
            ("lo-LA", "lo-LA"),
        ] {
            assert_eq!(canonical(wrong), right, "{wrong}");
        }
    }
}
