//! Letters of the right script that belong to another language, or are not the letters they look like.

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_script::{Script, UnicodeScript};

use super::form::Form;
use super::{Desk, Spot};

/// Letters of the script that a language does not write, each with the one it means. Sources: CLDR's exemplar
/// characters and the standards of the keyboards.
const INSTEAD: [(&[&str], &str, &str); 12] = [
    // Romanian writes a comma below, which old keyboards did not have.
    (&["ro"], "şţŞŢ", "șțȘȚ"),
    // Persian and Urdu letters that an Arabic reader's fonts and searches do not know, and the other way round.
    (&["ar"], "یکہھےۓەڪۂ", "يكههييهكه"),
    (&["fa"], "يكىةے", "یکیهی"),
    (&["ur"], "يكهىة", "یکہیۃ"),
    (&["ps"], "يك", "یک"),
    (&["ru"], "іїєґўјћђљњџІЇЄҐЎЈ", "иїегуйћђљњџИЇЕГУЙ"),
    (&["uk"], "ыэёъЫЭЁЪ", "иеє'ИЕЄ'"),
    (&["be"], "ищїєґъИЩЇЄҐЪ", "іщіег'ІЩІЕГ'"),
    (&["bg"], "ыэёіїєґЫЭЁІЇЄҐ", "иеейиегИЕЕЙИЕГ"),
    (&["sr", "mk"], "йщъыьэюяёЙЩЪЫЬЭЮЯЁ", "јшъыьеюјеЈШЪЫЬЕЮЈЕ"),
    (&["tr"], "îÎ", "îÎ"),
    (&["el"], "\u{b5}\u{2126}", "μΩ"),
];

/// Letters beyond a to z that a language writes, and those of words it borrowed. Sources: CLDR's main and auxiliary
/// exemplar characters. Only languages whose words are easily told from names are held to it.
const WRITTEN: [(&str, &str); 22] = [
    ("fr", "àâæçéèêëîïôœùûüÿñáíóúãöä"),
    ("es", "áéíñóúüçàèêâôï"),
    ("pt", "áâãàçéêíóôõúüèñïö"),
    ("it", "àèéìíîòóùúçâêïôûñü"),
    ("ro", "ăâîșțşţéèêàçöüáíóñôûïë"),
    ("de", "äöüßéèêàáâçñôîïóåæøœ"),
    ("nl", "ëïéèêöüáàâçíóúîôûñä"),
    ("en", "éèêàâäçïîöôüñæœëáíóúåøãõ"),
    ("ca", "àçéèíïóòúüñâêáö"),
    ("pl", "ąćęłńóśźżéèäöüáç"),
    ("cs", "áčďéěíňóřšťúůýžäöüôľĺ"),
    ("sk", "áäčďéíĺľňóôŕšťúýžěřöü"),
    ("hu", "áéíóöőúüűäàèç"),
    ("hr", "čćđšžáéäöüǆǉǌ"),
    ("sv", "åäöéèàáüëçñøæï"),
    ("da", "æøåéèêóäöüáíúñ"),
    ("nb", "æøåéèêóòôäöüàáíúñ"),
    ("fi", "äöåšžéèüáàøæõ"),
    ("et", "äöõüšžéåáàø"),
    ("tr", "çğıöşüâîûéáàäñô"),
    ("sq", "çëéèàáöü"),
    ("eu", "ñçüáéíóú"),
];

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if form.text.is_ascii() {
        return;
    }
    composed(desk, spot, form);
    other_language(desk, spot, form);
    shapes(desk, spot, form);
    thai(desk, spot, form);
}

/// Letters and marks that should be one character are two.
fn composed(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let good = nfc.split_normalized(&form.text).0.len();
    if good == form.text.len() {
        return;
    }
    // From the last letter that begins something new to where both agree again.
    let start = form.text[..good].rfind(|c: char| c.is_whitespace()).map_or(0, |at| at + 1);
    let end = form.text[good..].find(char::is_whitespace).map_or(form.text.len(), |at| good + at);
    let word = &form.text[start..end];
    let fault = desk.text_fault("not-nfc", spot, form, start..end).arg("word", word);
    let line = desk.page.line(form.span(start..end).start);
    let fault = fault.instead(nfc.normalize(line));
    desk.add(fault);
}

/// Whether a text has a letter that the one language writes and the other does not.
pub(super) fn only_in(text: &str, own: &str, other: &str) -> bool {
    let letters = |language: &str| WRITTEN.iter().find(|(code, _)| *code == language).map(|(_, letters)| *letters);
    let (Some(own), Some(other)) = (letters(own), letters(other)) else { return false };
    text.chars().any(|c| !c.is_ascii() && own.contains(lower(c)) && !other.contains(lower(c)))
}

fn wrong<'d>(desk: &Desk<'d, '_>, spot: &Spot<'_, '_>, form: &Form, at: usize, c: char) -> crate::finding::Finding {
    desk.text_fault("wrong-letter", spot, form, at..at + c.len_utf8())
        .arg("letter", c)
        .arg("code", format!("U+{:04X}", u32::from(c)))
}

fn other_language(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let language = desk.tongue.language.clone();
    let latin = desk.tongue.writes(Script::Latin);
    let written = WRITTEN.iter().find(|(code, _)| *code == language).map(|(_, letters)| *letters);
    let list = INSTEAD.iter().find(|(languages, _, _)| languages.contains(&language.as_str()));
    if latin && written.is_none() && list.is_none() {
        return;
    }
    for (from, word) in words(&form.text) {
        if let Some((_, wrong_letters, right)) = list {
            let hit = word.char_indices().find(|(_, c)| wrong_letters.contains(*c));
            if let Some((at, c)) = hit {
                let swap = |c: char| {
                    wrong_letters.chars().position(|other| other == c).and_then(|at| right.chars().nth(at)).unwrap_or(c)
                };
                let mended: String = word.chars().map(swap).collect();
                // A name of the other language is spelt as that language spells it, and stands in the English too.
                if mended != word && !spot.english_has(|text| text.contains(word)) {
                    let fault = wrong(desk, spot, form, from + at, c).arg("meant", swap(c)).instead(desk.mended(
                        form,
                        from..from + word.len(),
                        &mended,
                    ));
                    desk.add(fault);
                }
                continue;
            }
        }
        let Some(letters) = written.filter(|_| word.starts_with(char::is_lowercase)) else { continue };
        let odd = word.char_indices().find(|(_, c)| {
            !c.is_ascii()
                && c.is_alphabetic()
                && c.script() == Script::Latin
                && !letters.contains(*c)
                && !letters.contains(lower(*c))
                && !"ªº".contains(*c)
        });
        if let Some((at, c)) = odd.filter(|_| !spot.english_has(|text| text.contains(word))) {
            let fault =
                wrong(desk, spot, form, from + at, c).key("wrong-letter-foreign").arg("language", &desk.tongue.tag);
            let base: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd()
                .normalize(&c.to_string())
                .chars()
                .take(1)
                .collect();
            let fault = if base.is_ascii() {
                fault.instead(desk.mended(form, from + at..from + at + c.len_utf8(), &base))
            } else {
                fault
            };
            desk.add(fault);
        }
    }
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split(|c: char| !c.is_alphabetic() && c.script() != Script::Inherited)
        .map(move |word| {
            // The parts stand in the text one after the other.
            let at = text[from..].find(word).map_or(from, |found| from + found);
            from = at + word.len();
            (at, word)
        })
        .filter(|(_, word)| !word.is_empty())
}

/// Characters that only look like letters: shapes of a font, full width, forms of a position in a word.
fn shapes(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let east = desk.tongue.is(&["zh", "ja", "ko"]);
    let mut end = 0;
    for (at, c) in form.text.char_indices() {
        if at < end {
            continue;
        }
        let shape = match c {
            '\u{1d400}'..='\u{1d7ff}'
            | '\u{fb00}'..='\u{fb06}'
            | '\u{24b6}'..='\u{24e9}'
            | '\u{1f130}'..='\u{1f189}' => true,
            '\u{ff01}'..='\u{ff5e}' => !east,
            '\u{fb1d}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}' => true,
            _ => false,
        };
        if shape && !spot.english_has(|text| text.contains(c)) {
            end = form.text[at..].find(char::is_whitespace).map_or(form.text.len(), |found| at + found);
            let word = &form.text[at..end];
            let plain = ComposingNormalizerBorrowed::new_nfkc().normalize(word);
            let fault =
                wrong(desk, spot, form, at, c).key("wrong-letter-shape").instead(desk.mended(form, at..end, &plain));
            desk.add(fault);
        }
        if c == '\u{25cc}' || (is_mark(c) && (at == 0 || form.text[..at].ends_with([' ', '\n']))) {
            let fault = wrong(desk, spot, form, at, c).key("wrong-letter-loose").instead(desk.mended(
                form,
                at..at + c.len_utf8(),
                "",
            ));
            desk.add(fault);
        }
    }
}

/// Marks that stand above or below a letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{93e}'..='\u{94d}')
}

/// Two characters that look like one Thai vowel.
fn thai(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    for (wrong_pair, right) in [("เเ", "แ"), ("\u{e4d}\u{e32}", "\u{e33}"), ("\u{ecd}\u{eb2}", "\u{eb3}")] {
        for (at, _) in form.text.match_indices(wrong_pair) {
            let c = wrong_pair.chars().next().unwrap_or(' ');
            let fault = wrong(desk, spot, form, at, c).arg("meant", right).instead(desk.mended(
                form,
                at..at + wrong_pair.len(),
                right,
            ));
            desk.add(fault);
        }
    }
    // A tone mark before the vowel that it belongs above, or the same mark twice.
    let chars: Vec<(usize, char)> = form.text.char_indices().collect();
    for pair in chars.windows(2) {
        let tone = |c: char| ('\u{e48}'..='\u{e4b}').contains(&c);
        let above = |c: char| matches!(c, '\u{e31}' | '\u{e34}'..='\u{e39}');
        let (at, c) = pair[0];
        let next = pair[1].1;
        let mended = if tone(c) && above(next) {
            format!("{next}{c}")
        } else if c == next && (tone(c) || above(c)) {
            c.to_string()
        } else {
            continue;
        };
        let end = pair[1].0 + next.len_utf8();
        let fault =
            wrong(desk, spot, form, at, c).key("wrong-letter-order").instead(desk.mended(form, at..end, &mended));
        desk.add(fault);
    }
}
