//! Whether words are written in a script of the language, and each word in one script only.

use std::collections::HashMap;
use std::ops::Range;

use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

use super::form::{Form, OBJECT};
use super::{Desk, Spot};

/// Says whether the whole text is in another script.
pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    let latin = desk.tongue.writes(Script::Latin);
    if latin && form.text.is_ascii() {
        return false;
    }
    let words = words(&form.text);
    mixed(desk, spot, form, &words);
    foreign(desk, spot, form, &words)
}

/// A run of letters and marks.
struct Word<'t> {
    range: Range<usize>,
    text: &'t str,
    /// Scripts of its letters, with how many letters of each.
    scripts: Vec<(Script, usize)>,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        // Marks and joiners belong to the letter before them.
        let inside = c.is_alphabetic()
            || matches!(c.script(), Script::Inherited) && c != OBJECT
            || (start.is_some() && c.is_numeric());
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = &text[from..at];
                let mut scripts: Vec<(Script, usize)> = Vec::new();
                for c in word.chars().filter(|c| c.is_alphabetic()) {
                    let script = c.script();
                    if matches!(script, Script::Common | Script::Inherited) {
                        continue;
                    }
                    match scripts.iter_mut().find(|(known, _)| *known == script) {
                        Some((_, count)) => *count += 1,
                        None => scripts.push((script, 1)),
                    }
                }
                found.push(Word { range: from..at, text: word, scripts });
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Scripts that share the shape of letters.
fn alike(script: Script) -> bool {
    matches!(
        script,
        Script::Latin
            | Script::Cyrillic
            | Script::Greek
            | Script::Armenian
            | Script::Cherokee
            | Script::Coptic
            | Script::Lisu
    )
}

/// Scripts that are written together in one language.
fn together(a: Script, b: Script) -> bool {
    let east = |script| {
        matches!(script, Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo)
    };
    east(a) && east(b)
}

fn mixed(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, words: &[Word<'_>]) {
    for word in words.iter().filter(|word| word.scripts.len() > 1) {
        let main =
            word.scripts.iter().filter(|(script, _)| desk.tongue.writes(*script)).max_by_key(|(_, count)| *count);
        let main = main
            .or_else(|| word.scripts.iter().max_by_key(|(_, count)| *count))
            .map_or(Script::Latin, |(script, _)| *script);
        let Some((odd, count)) = word.scripts.iter().find(|(script, _)| *script != main && !together(*script, main))
        else {
            continue;
        };
        let run: String = word.text.chars().filter(|c| c.script() == *odd).collect();
        let ends = word.text.starts_with(run.as_str()) || word.text.ends_with(run.as_str());
        // A foreign name with an ending of the language grows together: "SMSка", "WhatsAppที่".
        let name = *count > 1
            && ends
            && (spot.english_has(|text| text.contains(run.as_str()))
                || run.chars().all(char::is_uppercase)
                || !(alike(*odd) && alike(main)));
        let prefixed = !alike(main) && ends && *odd == Script::Latin;
        if name || prefixed {
            continue;
        }
        let plain: String =
            word.text.chars().map(|c| if c.script() == *odd { twin(c, main).unwrap_or(c) } else { c }).collect();
        let fault = desk.text_fault("mixed-script", spot, form, word.range.clone()).arg("word", word.text);
        let first = word.text.chars().find(|c| c.script() == *odd).unwrap_or(' ');
        let fault = fault
            .arg("letter", first)
            .arg("script", odd.full_name().replace('_', " "))
            .arg("code", format!("U+{:04X}", u32::from(first)));
        let fault =
            if plain == word.text { fault } else { fault.instead(desk.mended(form, word.range.clone(), &plain)) };
        desk.add(fault);
    }
}

/// The letter of a script that looks like a letter of another one.
pub(super) fn twin(c: char, script: Script) -> Option<char> {
    const ROUND: &str = "АаВЕеёЁКМНОоРрСсТУуХхІіЈјЅѕҮһԛԝґЗ";
    const LATIN: &str = "ABCEHIJKMOPSTXYZaceijopsxyhqwvuntrmkb";
    const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγικνορτυχωεη";
    let shape = |c: char| skeleton(&c.to_string()).collect::<String>();
    let wanted = shape(c);
    let among = match script {
        Script::Cyrillic => ROUND,
        Script::Latin => LATIN,
        Script::Greek => GREEK,
        _ => return None,
    };
    // The tables know shapes; what hands mistake for one another on a keyboard is a little more.
    let known = [
        ('ё', 'ë'),
        ('ï', 'ї'),
        ('ö', 'ӧ'),
        ('k', 'к'),
        ('m', 'м'),
        ('t', 'т'),
        ('b', 'в'),
        ('h', 'н'),
        ('u', 'и'),
        ('n', 'п'),
        ('ε', 'ɛ'),
    ];
    among.chars().find(|letter| letter.script() == script && shape(*letter) == wanted).or_else(|| {
        known.iter().find_map(|(a, b)| {
            let other = if *a == c {
                *b
            } else if *b == c {
                *a
            } else {
                return None;
            };
            (other.script() == script).then_some(other)
        })
    })
}

fn foreign(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, words: &[Word<'_>]) -> bool {
    let tongue = desk.tongue;
    let own = |word: &Word<'_>| word.scripts.iter().any(|(script, _)| tongue.writes(*script));
    let known = |word: &Word<'_>| spot.english_has(|text| text.to_lowercase().contains(&word.text.to_lowercase()));
    let strange: Vec<&Word<'_>> = words.iter().filter(|word| !word.scripts.is_empty() && !own(word)).collect();
    if strange.is_empty() {
        return false;
    }
    let native = words.iter().filter(|word| own(word)).count();
    let unknown: Vec<&&Word<'_>> = strange.iter().filter(|word| !known(word)).collect();
    let letters = |words: &[&&Word<'_>]| words.iter().map(|word| word.text.chars().count()).sum::<usize>();
    let at = |word: &Word<'_>| word.range.clone();
    if native == 0 {
        // Nothing of it is in the language's script. A copy of the English is told as that.
        if letters(&unknown) >= 3 && !unknown.is_empty() && !all_links(&form.text) {
            let most = script_of(&unknown);
            let name = unknown.len() == strange.len()
                && unknown.len() <= 2
                && most == Script::Latin
                && unknown.iter().all(|word| word.text.starts_with(char::is_uppercase));
            if !name {
                let fault = desk.text_fault(
                    "wrong-script",
                    spot,
                    form,
                    at(unknown[0]).start..at(unknown[unknown.len() - 1]).end,
                );
                let fault = fault
                    .arg("script", most.full_name().replace('_', " "))
                    .arg("wanted", tongue.scripts[0].full_name());
                let range = at(unknown[0]).start..at(unknown[unknown.len() - 1]).end;
                let fault = with_original(fault, spot).instead(desk.mended(form, range, "…"));
                desk.add(fault);
                return true;
            }
        }
        return false;
    }
    // Words of another script inside: names and short forms in Latin letters are everywhere, others are not.
    let mut counts: HashMap<Script, Vec<&Word<'_>>> = HashMap::new();
    for word in unknown {
        let script = word.scripts[0].0;
        counts.entry(script).or_default().push(word);
    }
    let mut scripts: Vec<_> = counts.into_iter().collect();
    scripts.sort_by_key(|(_, words)| words[0].range.start);
    for (script, words) in scripts {
        let telling = words.iter().find(|word| {
            let plain = word.text.chars().count() >= 2 && word.text.chars().all(|c| !c.is_uppercase());
            if script == Script::Latin {
                plain && !linked(&form.text, &word.range)
            } else {
                word.text.chars().count() >= 2 || tongue.writes(Script::Latin) && alike(script)
            }
        });
        // One plain word may be a term that has no other name.
        let many = words
            .iter()
            .filter(|word| {
                word.text.chars().count() > 2
                    && !word.text.starts_with(char::is_uppercase)
                    && !linked(&form.text, &word.range)
            })
            .count();
        if let Some(word) = telling.filter(|_| script != Script::Latin || many >= 2) {
            let twin_text: String = word.text.chars().map(|c| twin(c, tongue.scripts[0]).unwrap_or(c)).collect();
            let whole_twin = twin_text != word.text && twin_text.chars().all(|c| tongue.writes(c.script()));
            let fault = desk.text_fault("wrong-script", spot, form, word.range.clone());
            let fault = fault
                .key("wrong-script-word")
                .arg("word", word.text)
                .arg("script", script.full_name().replace('_', " "))
                .arg("wanted", tongue.scripts[0].full_name());
            let fault = if whole_twin {
                fault.instead(desk.mended(form, word.range.clone(), &twin_text))
            } else {
                with_original(fault, spot)
            };
            desk.add(fault);
        }
    }
    false
}

fn with_original(fault: crate::finding::Finding, spot: &Spot<'_, '_>) -> crate::finding::Finding {
    let text =
        spot.original().map(|form| form.text.replace(OBJECT, "…").split_whitespace().collect::<Vec<_>>().join(" "));
    fault.arg("english", text.unwrap_or_default())
}

fn script_of(words: &[&&Word<'_>]) -> Script {
    words.iter().max_by_key(|word| word.text.len()).map_or(Script::Latin, |word| word.scripts[0].0)
}

/// Whether a word is part of an address.
fn linked(text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let end = text[range.end..].find(char::is_whitespace).map_or(text.len(), |at| range.end + at);
    let whole = text.get(start..end).unwrap_or_default();
    whole.contains("://")
        || whole.contains('@')
        || whole.contains('<')
        || whole.trim_end_matches('.').contains('.')
        || whole.contains('/')
        || whole.contains('=')
}

fn all_links(text: &str) -> bool {
    text.split_whitespace().all(|word| word.contains("://") || word.contains('@') || word.contains("www."))
}
