//! What a language asks of its texts: its scripts, its direction, its plural forms.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_script::Script;

/// A language as proofreading needs to know it.
pub(super) struct Tongue {
    /// The whole tag.
    pub(super) tag: String,
    /// The language without script and region.
    pub(super) language: String,
    pub(super) region: String,
    /// Scripts that its words may be written in.
    pub(super) scripts: Vec<Script>,
    pub(super) rtl: bool,
    /// Its plural forms; none where CLDR (37, as intl_pluralrules carries it) does not know the language.
    pub(super) plurals: Option<Plurals>,
}

/// The plural forms of a language.
pub(super) struct Plurals {
    rules: PluralRules,
    /// Forms that whole numbers take, in CLDR's order, each with the first such number.
    pub(super) whole: Vec<(&'static str, usize)>,
    /// Every form, those of fractions and of millions too.
    pub(super) all: Vec<&'static str>,
}

/// The plural forms that whole numbers take in a language, in CLDR's order, each with the first such number.
pub fn plural_forms(tag: &str) -> Vec<(&'static str, usize)> {
    Tongue::of(tag).plurals.map(|plurals| plurals.whole).unwrap_or_default()
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    Tongue::of(tag).rtl
}

/// Names of CLDR's plural categories.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages whose millions have a form of their own (`many`) since CLDR 38 and later, which is newer than the rules
/// this program carries.
const MANY_FOR_MILLIONS: [&str; 6] = ["fr", "es", "it", "pt", "ca", "vec"];

/// Languages that are written in more than one script, where the tag does not say which.
const MORE_SCRIPTS: [(&str, &[Script]); 14] = [
    ("sr", &[Script::Cyrillic, Script::Latin]),
    ("uz", &[Script::Latin, Script::Cyrillic]),
    ("az", &[Script::Latin, Script::Cyrillic, Script::Arabic]),
    ("bs", &[Script::Latin, Script::Cyrillic]),
    ("pa", &[Script::Gurmukhi, Script::Arabic]),
    ("ku", &[Script::Latin, Script::Arabic]),
    ("ha", &[Script::Latin, Script::Arabic]),
    ("mn", &[Script::Cyrillic, Script::Mongolian]),
    ("kk", &[Script::Cyrillic, Script::Latin, Script::Arabic]),
    ("tg", &[Script::Cyrillic, Script::Latin]),
    ("ks", &[Script::Arabic, Script::Devanagari]),
    ("sd", &[Script::Arabic, Script::Devanagari]),
    ("ug", &[Script::Arabic, Script::Cyrillic, Script::Latin]),
    ("ff", &[Script::Latin, Script::Adlam]),
];

impl Tongue {
    pub(super) fn of(tag: &str) -> Self {
        let parsed: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut full = parsed.clone();
        full.maximize();
        let language = parsed.language.as_str().to_owned();
        let script = parsed.script.or(full.script);
        let scripts = match MORE_SCRIPTS.iter().find(|(code, _)| *code == language) {
            Some((_, scripts)) if parsed.script.is_none() => scripts.to_vec(),
            _ => scripts_of(script.as_ref().map_or("Latn", |script| script.as_str())),
        };
        let rtl = full.character_direction() == CharacterDirection::RTL
            || scripts.first().is_some_and(|script| {
                matches!(
                    script,
                    Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana | Script::Nko | Script::Adlam
                )
            });
        Self {
            tag: tag.to_owned(),
            region: parsed.region.map(|region| region.as_str().to_owned()).unwrap_or_default(),
            plurals: Plurals::of(&parsed),
            language,
            scripts,
            rtl,
        }
    }

    pub(super) fn is(&self, languages: &[&str]) -> bool {
        languages.contains(&self.language.as_str())
    }

    pub(super) fn writes(&self, script: Script) -> bool {
        self.scripts.contains(&script)
    }

    /// Whether words stand apart, with a space between them.
    pub(super) fn spaced(&self) -> bool {
        !self.scripts.iter().any(|script| {
            matches!(
                script,
                Script::Thai
                    | Script::Lao
                    | Script::Khmer
                    | Script::Myanmar
                    | Script::Han
                    | Script::Hiragana
                    | Script::Tibetan
            )
        })
    }
}

/// Unicode scripts behind a script subtag.
fn scripts_of(subtag: &str) -> Vec<Script> {
    match subtag {
        "Jpan" => vec![Script::Hiragana, Script::Katakana, Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" | "Hani" => vec![Script::Han, Script::Bopomofo],
        "Aran" => vec![Script::Arabic],
        other => vec![Script::from_short_name(other).unwrap_or(Script::Latin)],
    }
}

impl Plurals {
    fn of(tag: &LanguageIdentifier) -> Option<Self> {
        let mut bare = LanguageIdentifier::default();
        bare.language = tag.language;
        let mut region = bare.clone();
        region.region = tag.region;
        let rules =
            [region, bare].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())?;
        let mut whole: Vec<(&'static str, usize)> = Vec::new();
        for number in 0..=200usize {
            let name = rules.select(number).map_or("other", name);
            if !whole.iter().any(|(known, _)| *known == name) {
                whole.push((name, number));
            }
        }
        let mut all: Vec<&'static str> = whole.iter().map(|(name, _)| *name).collect();
        all.extend(
            ["0.1", "0.5", "1.0", "1.5", "2.0", "2.5", "5.0", "10.1", "1000000"]
                .map(|number| rules.select(number).map_or("other", name)),
        );
        all.push("other");
        if MANY_FOR_MILLIONS.contains(&tag.language.as_str()) {
            all.push("many");
        }
        let order = |name: &&str| CATEGORIES.iter().position(|known| known == name);
        whole.sort_by_key(|(name, _)| order(name));
        all.sort_by_key(order);
        all.dedup();
        Some(Self { rules, whole, all })
    }

    /// The form that a whole number takes.
    pub(super) fn form(&self, number: usize) -> &'static str {
        self.rules.select(number).map_or("other", name)
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(tag: &str) -> Vec<&'static str> {
        Tongue::of(tag).plurals.map(|plurals| plurals.whole.iter().map(|(name, _)| *name).collect()).unwrap_or_default()
    }

    #[test]
    fn plural_forms_follow_cldr_and_a_region_falls_back() {
        assert_eq!(whole("ru"), ["one", "few", "many"]);
        assert_eq!(whole("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(whole("fr-TG"), ["one", "other"]);
        assert_eq!(whole("th"), ["other"]);
        assert_eq!(whole("ro"), ["one", "few", "other"]);
        assert!(Tongue::of("fr").plurals.is_some_and(|plurals| plurals.all == ["one", "many", "other"]));
    }

    #[test]
    fn scripts_and_direction_come_from_the_tag() {
        assert_eq!(Tongue::of("sr-Latn").scripts, [Script::Latin]);
        assert_eq!(Tongue::of("uk").scripts, [Script::Cyrillic]);
        assert_eq!(Tongue::of("ee").scripts, [Script::Latin]);
        assert!(Tongue::of("fa").rtl && Tongue::of("he").rtl && !Tongue::of("th").rtl);
        assert!(!Tongue::of("ja").spaced());
    }
}
