//! Whether a text is a translation at all: a copy of the English, a note to oneself, another language.

use unicode_script::Script;

use super::form::{Form, OBJECT};
use super::{Checks, Desk, Spot, stopwords};

/// Says whether the text is no translation.
pub(super) fn check(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    if placeholder(desk, spot, form) {
        return true;
    }
    if checks.is_english() || form.text.trim().is_empty() {
        return false;
    }
    copied(desk, spot, form) || other_language(desk, spot, form)
}

/// Words that stand in for a text that is still to come.
fn placeholder(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    /// Notes whatever stands around them.
    const NOTES: [&str; 34] = [
        "FIXME",
        "XXX",
        "TBD",
        "TBC",
        "TODO:",
        "TODO(",
        "TODO -",
        "@TODO",
        "lorem ipsum",
        "dolor sit amet",
        "translate me",
        "translate this",
        "not translated",
        "untranslated",
        "translation missing",
        "missing translation",
        "needs translation",
        "to be translated",
        "translation here",
        "your text here",
        "à traduire",
        "a traduire",
        "por traducir",
        "sin traducir",
        "a traduzir",
        "por traduzir",
        "de tradus",
        "da tradurre",
        "zu übersetzen",
        "перевести!",
        "ต้องแปล",
        "للترجمة",
        "[translate]",
        "changeme",
    ];
    let text = form.text.trim();
    let lower = text.to_lowercase();
    let whole = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let alone = [
        "todo",
        "tbd",
        "tbc",
        "fixme",
        "xxx",
        "xxxx",
        "asdf",
        "qwerty",
        "test",
        "tk",
        "n/a",
        "untranslated",
        "placeholder",
        "lorem",
        "foo",
        "bar",
        "blah",
        "null",
        "undefined",
        "none",
    ];
    let note = NOTES.iter().find(|note| {
        let shouted = note.starts_with(|c: char| c.is_uppercase() || c == '@');
        if shouted { word_in(&form.text, note) } else { word_in(&lower, note) }
    });
    let single = alone.contains(&whole.as_str())
        && !text.contains(OBJECT)
        && !spot.english_has(|english| english.to_lowercase().contains(&whole));
    // Spanish and Portuguese say "todo"; in capitals and alone it is the note.
    let single = single && !(whole == "todo" && text != "TODO") && !(whole == "none" && desk.tongue.language != "en");
    let todo = word_in(&form.text, "TODO") && !desk.tongue.is(&["es", "pt", "gl", "it", "ast"]);
    let signs = !text.is_empty()
        && text.chars().all(|c| "?-–—_.…*#xX".contains(c))
        && spot.english_has(|english| english.chars().any(char::is_alphabetic));
    let tagged =
        text.strip_prefix(['[', '(']).and_then(|rest| rest.split_once([']', ')'])).is_some_and(|(tag, rest)| {
            !rest.trim().is_empty()
                && (tag.eq_ignore_ascii_case(&desk.tongue.tag)
                    || tag.eq_ignore_ascii_case("en")
                    || tag.eq_ignore_ascii_case("todo"))
        });
    if !(note.is_some_and(|note| !spot.english_has(|english| english.to_lowercase().contains(&note.to_lowercase())))
        || single
        || todo && !spot.english_has(|english| english.contains("TODO"))
        || signs
        || tagged)
    {
        return false;
    }
    let shown: String = text.chars().take(40).collect();
    let start = form.text.len() - form.text.trim_start().len();
    let end = form.text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let fault =
        desk.text_fault("placeholder-text", spot, form, start..end).arg("shown", shown).arg("english", english(spot));
    desk.add(fault);
    true
}

/// Whether a note stands in a text as a word of its own.
fn word_in(text: &str, note: &str) -> bool {
    text.match_indices(note).any(|(at, _)| {
        // A Thai tone mark ends a syllable and parts no words.
        let goes_on = |c: char| c.is_alphanumeric() || ('\u{e31}'..='\u{e4e}').contains(&c);
        let before = text[..at].chars().next_back().is_none_or(|c| !goes_on(c));
        let after = text[at + note.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        before && (after || !note.ends_with(char::is_alphanumeric))
    })
}

fn english(spot: &Spot<'_, '_>) -> String {
    spot.original()
        .map(|form| form.text.replace(OBJECT, "…").split_whitespace().collect::<Vec<_>>().join(" "))
        .unwrap_or_default()
}

/// A text as letters and what is put in, without marks, spaces and capitals.
fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric() || *c == OBJECT).flat_map(char::to_lowercase)
}

/// Whether two texts are the same but for marks, spaces and capitals.
fn same(a: &str, b: &str) -> bool {
    bare(a).eq(bare(b))
}

/// English words of buttons and labels that other languages written in Latin letters do not share. One such word alone
/// is enough to tell a copy.
const TELLING: &str = "help back leave yes close send next more show hide ask tell talk write read safe safety people someone friend friends child \
    children phone family again please sorry thank thanks search open save delete cancel continue language languages choose settings screen picture \
    pictures hello welcome goodbye learn click here sign loading user today tomorrow yesterday done go wait share answer number numbers letter \
    emergency quick exit hours day night free always monday tuesday wednesday thursday friday saturday sunday january february march june july \
    october skip submit try retry";

fn copied(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    if spot.english.is_empty() {
        return false;
    }
    if !form.text.chars().any(char::is_alphabetic) {
        return false;
    }
    let whole = spot.english_has(|text| same(text, &form.text));
    let names = |text: &str| named_alike(text);
    if whole {
        let text = form.text.trim();
        if is_name(spot, text) || (is_english(desk, text) == Copy::Shared) || names(text) {
            return false;
        }
        let start = form.text.len() - form.text.trim_start().len();
        let end = start + text.len();
        let fault = desk.text_fault("untranslated", spot, form, start..end).arg("english", english(spot));
        let fault = fault.instead(desk.mended(form, start..end, "…"));
        desk.add(fault);
        return true;
    }
    // One bubble of several may have been left behind.
    for (from, paragraph) in form.paragraphs().filter(|(_, text)| text.split_whitespace().count() >= 3) {
        let copy = spot.english.iter().any(|english| english.paragraphs().any(|(_, text)| same(text, paragraph)));
        if copy && !is_name(spot, paragraph) && is_english(desk, paragraph) == Copy::English {
            let fault = desk
                .text_fault("untranslated", spot, form, from..from + paragraph.trim_end().len())
                .key("untranslated-part")
                .arg("english", paragraph.replace(OBJECT, "…"));
            desk.add(fault);
            return true;
        }
    }
    false
}

#[derive(PartialEq)]
enum Copy {
    English,
    Shared,
}

/// A term may be a brand, spelt alike everywhere; brands begin with a capital in each word.
fn is_name(spot: &Spot<'_, '_>, text: &str) -> bool {
    spot.entry.term
        && (text.split_whitespace().count() < 2
            || text.split_whitespace().all(|word| word.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic())))
}

/// Texts without a word to translate: addresses, figures, short forms in capitals.
fn named_alike(text: &str) -> bool {
    text.split_whitespace().all(|word| {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        letters.is_empty()
            || word.contains("://")
            || word.contains('@')
            || word.contains('.') && !word.ends_with('.')
            || (letters.len() <= 5 && letters.iter().all(|c| c.is_uppercase()))
            || word.contains(OBJECT)
    })
}

/// Whether words that both languages could share are meant, or a copy.
fn is_english(desk: &Desk<'_, '_>, text: &str) -> Copy {
    let plain = text.replace(OBJECT, " ");
    let lower = plain.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’').filter(|word| !word.is_empty()).collect();
    let (_, counts) = stopwords::count(&plain);
    let small = stopwords::index("en").map_or(0, |at| counts[at].0);
    let own = stopwords::index(&desk.tongue.language).map_or(0, |at| counts[at].0);
    let telling = words.iter().filter(|word| TELLING.split_whitespace().any(|known| known == **word)).count();
    let latin = desk.tongue.writes(Script::Latin);
    // Every word a name: brands in a row, a person, a place.
    let capitals =
        plain.split_whitespace().all(|word| word.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic()));
    let english = match words.len() {
        0 => false,
        1 | 2 if latin => (telling > 0 && own == 0) || small > own,
        1 | 2 => telling > 0 || small > 0 || words.len() == 2 && !capitals,
        _ if capitals => telling + small > 0 && telling + small > own,
        _ => small + telling > own || own == 0,
    };
    if english { Copy::English } else { Copy::Shared }
}

/// Other words than those of the language: another language was saved into the file.
fn other_language(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    let (words, counts) = stopwords::count(&form.text);
    if words < 4 {
        return false;
    }
    let own_at = stopwords::index(&desk.tongue.language);
    let own = own_at.map_or(0, |at| counts[at].0);
    let most = counts.iter().enumerate().filter(|(at, _)| Some(*at) != own_at).max_by_key(|(_, count)| **count);
    let Some((at, (hits, different))) = most.map(|(at, count)| (at, *count)) else { return false };
    let share = if own_at.is_some() { hits * 4 >= words } else { hits * 10 >= words * 4 };
    let enough = usize::from(different) >= 4 || (different == 3 && own == 0 && words >= 5);
    let clear = enough && share && hits >= own * 3 && hits > own + 1;
    if !clear || near(stopwords::language(at), &desk.tongue.language) && hits < own * 4 + 3 {
        return false;
    }
    // A letter that only the right language writes says more than small words do.
    if super::letters::only_in(&form.text, &desk.tongue.language, stopwords::language(at)) {
        return false;
    }
    // Words of the English that stand in the text as they are (a name of a law, a title) are no other language.
    let start = form.text.len() - form.text.trim_start().len();
    let end = form.text[start..].find('\n').map_or(form.text.len(), |found| start + found);
    let fault = desk
        .text_fault("wrong-language", spot, form, start..end)
        .arg("found", stopwords::language(at))
        .arg("language", &desk.tongue.tag);
    let fault = fault.arg("english", english(spot)).instead(desk.mended(form, start..end, "…"));
    desk.add(fault);
    true
}

/// Languages so near to each other that small words tell little.
fn near(a: &str, b: &str) -> bool {
    const KIN: [&[&str]; 9] = [
        &["es", "pt", "gl", "ca", "it", "ast", "oc"],
        &["cs", "sk"],
        &["da", "nb", "nn", "no", "sv"],
        &["ru", "uk", "be", "bg", "sr", "mk"],
        &["hr", "sr", "bs", "sl"],
        &["id", "ms", "jv", "su"],
        &["fa", "ps", "ckb", "ug", "sd", "ur"],
        &["nl", "af", "fy", "de", "lb"],
        &["fr", "ht", "wo", "ln"],
    ];
    KIN.iter().any(|kin| kin.contains(&a) && kin.contains(&b))
}
