//! Russian in Latin letters, in any of the ways it is typed: "menya bjet", "menja biet", "hochu", "xo4u".
//!
//! There is no one way to write Russian so; therefore both sides are brought to one form, and forms are compared.

use zeroize::Zeroizing;

/// Longest word, in letters, that is compared.
pub(in crate::risk) const ROMAN_LETTERS_MAX: usize = 24;

/// A word of Cyrillic letters in the common form; none where it holds other letters.
pub(in crate::risk) fn of_cyrillic(word: &str) -> Option<Zeroizing<String>> {
    let mut sounds = Zeroizing::new(Vec::with_capacity(word.len() * 2));
    for letter in word.chars() {
        let latin = match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "Z",
            'з' => "z",
            'и' | 'й' | 'ы' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "C",
            'ч' => "Q",
            'ш' | 'щ' => "S",
            'ю' => "iu",
            'я' => "ia",
            'ъ' | 'ь' => "",
            _ => return None,
        };
        sounds.extend(latin.chars());
    }
    Some(common(&sounds))
}

/// A word of Latin letters in the common form. `j_is_zh` reads "j" as in "daje" (даже), else as in "menja" (меня).
pub(in crate::risk) fn of_latin(word: &str, j_is_zh: bool) -> Zeroizing<String> {
    let letters: Zeroizing<Vec<char>> = Zeroizing::new(word.chars().take(ROMAN_LETTERS_MAX).collect());
    let mut sounds = Zeroizing::new(Vec::with_capacity(letters.len()));
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let digraph = match &letters[at..] {
            ['s', 'h', 'c', 'h', ..] => Some(('S', 4)),
            ['s', 'c', 'h', ..] => Some(('S', 3)),
            ['s', 'h', ..] => Some(('S', 2)),
            ['c', 'h', ..] => Some(('Q', 2)),
            ['z', 'h', ..] => Some(('Z', 2)),
            ['k', 'h', ..] => Some(('h', 2)),
            ['t', 'z', ..] => Some(('C', 2)),
            _ => None,
        };
        if let Some((sound, count)) = digraph {
            sounds.push(sound);
            at += count;
            continue;
        }
        sounds.push(match letter {
            'j' if j_is_zh => 'Z',
            'y' | 'j' => 'i',
            'x' => 'h',
            'w' | '6' => 'S',
            '4' => 'Q',
            'c' => 'C',
            'q' => 'k',
            other => *other,
        });
        at += 1;
    }
    common(&sounds)
}

fn is_vowel(sound: char) -> bool {
    matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// What both sides have in common: no doubled consonants, "ts" as "ц", no glide before "e", and "io" (ё) as "e".
fn common(sounds: &[char]) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(sounds.len()));
    let mut last = None;
    for sound in sounds.iter().copied() {
        match (last, sound) {
            (Some(before), sound) if before == sound && !is_vowel(sound) => continue,
            (Some('i'), 'e' | 'o') => {
                out.pop();
                if out.ends_with('e') {
                    last = Some('e');
                    continue;
                }
                out.push('e');
                last = Some('e');
                continue;
            }
            (Some('t'), 's') => {
                out.pop();
                out.push('C');
                last = Some('C');
                continue;
            }
            _ => out.push(sound),
        }
        last = Some(sound);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_type_a_word_meets_it() {
        for (word, typed) in [
            ("меня", "menya"),
            ("меня", "menja"),
            ("меня", "menia"),
            ("бьет", "bjet"),
            ("бьет", "biet"),
            ("хочу", "hochu"),
            ("хочу", "xo4u"),
            ("умереть", "umeret"),
            ("его", "yego"),
            ("школе", "wkole"),
            ("еще", "eshche"),
            ("боюсь", "boyus"),
            ("фотками", "fotkami"),
        ] {
            let near = of_cyrillic(word).unwrap_or_default();
            let typed_form = of_latin(typed, false);
            assert!(near == typed_form, "{word} {}, {typed} {}", *near, *typed_form);
        }
        assert!(of_cyrillic("даже").is_some_and(|near| near == of_latin("daje", true)));
        // What is typed as it sounds ("-тся" as "-tsa") is not met yet.
        assert!(of_cyrillic("смеются").is_some_and(|near| near != of_latin("smejutsa", false)));
        assert!(of_cyrillic("help").is_none());
    }
}
