//! One slip of the fingers: a letter missing or too many, two swapped, a neighbouring key hit.

use super::{Heard, STEM_LETTERS_MIN, STEM_TYPO, TYPO, Vocabulary, WordId};
use crate::risk::fold::{Folded, Form, hash};

impl Vocabulary {
    pub(super) fn hear_typo(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) {
        let deletions = folded.deletions(form);
        if deletions.is_empty() {
            return;
        }
        let first = out.len();
        let squeezed = std::iter::once(&form.squeezed);
        for key in squeezed.chain(deletions) {
            for word in self.list(key ^ TYPO) {
                let fresh = !out[first..].iter().any(|heard| heard.word == word);
                if fresh && self.one_slip(folded.letters(form), word) {
                    out.push(Heard { word, span: form.span });
                }
            }
        }
        if out.len() == first && self.stem_lengths != 0 {
            self.hear_stem_typo(folded, form, out);
        }
    }

    /// A word that begins with a stem of ours with one slip in it; the first letter is right.
    fn hear_stem_typo(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) {
        let letters: Vec<char> = hash::squeeze(folded.letters(form).chars()).collect();
        let (first, mut keys) = (out.len(), Vec::new());
        for length in STEM_LETTERS_MIN..=letters.len().min(hash::TYPO_LETTERS_MAX / 2) {
            let near = 0b111 << length >> 1;
            if self.squeezed_lengths & near == 0 {
                continue;
            }
            let begin = &letters[..length];
            keys.clear();
            keys.push(hash::word(begin.iter().copied()));
            hash::deletions(begin, &mut keys);
            for key in &keys {
                for word in self.list(key ^ STEM_TYPO) {
                    let stem = self.words.get(word as usize).map_or("", |word| &word.text);
                    let same = stem.chars().next() == begin.first().copied();
                    let typed: String = begin.iter().collect();
                    let fresh = !out[first..].iter().any(|heard| heard.word == word);
                    if same && fresh && self.one_slip(&typed, word) {
                        out.push(Heard { word, span: form.span });
                    }
                }
            }
        }
    }

    /// Whether a text is a word of ours with a letter missing or too many, two swapped, or a neighbouring key hit.
    fn one_slip(&self, typed: &str, word: WordId) -> bool {
        let Some(word) = self.words.get(word as usize) else {
            return false;
        };
        let typed: Vec<char> = hash::squeeze(typed.chars()).collect();
        let meant: Vec<char> = hash::squeeze(word.text.chars()).collect();
        let long = meant.len() >= hash::TYPO_LETTERS_MIN;
        if typed.len() != meant.len() {
            return long;
        }
        let Some(at) = typed.iter().zip(&meant).position(|(a, b)| a != b) else {
            return true;
        };
        let swapped = typed.get(at + 1) == meant.get(at)
            && typed.get(at) == meant.get(at + 1)
            && typed.get(at + 2..) == meant.get(at + 2..);
        let changed = typed.get(at + 1..) == meant.get(at + 1..) && neighbours(typed[at], meant[at]);
        swapped || (long && changed)
    }
}

/// Whether two letters lie next to each other on a common keyboard (QWERTY, AZERTY, QWERTZ; ЙЦУКЕН; Arabic 101).
fn neighbours(a: char, b: char) -> bool {
    const ROWS: [[&str; 3]; 4] = [
        ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        ["azertyuiop", "qsdfghjklm", "wxcvbn"],
        ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
        ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"],
    ];
    ROWS.iter().any(|rows| {
        let place = |letter| {
            rows.iter()
                .enumerate()
                .find_map(|(row, keys)| keys.chars().position(|key| key == letter).map(|at| (row, at)))
        };
        match (place(a), place(b)) {
            (Some((row_a, at_a)), Some((row_b, at_b))) => row_a.abs_diff(row_b) <= 1 && at_a.abs_diff(at_b) <= 1,
            _ => false,
        }
    })
}
