//! The words of a lexicon, and how a form of a text is found among them.
//!
//! A word is looked for as typed first; only what is unknown is read more loosely: by its stem, without repeated letters,
//! with signs as letters, with one typo, as words run together. Each way is one look-up in a table; none goes through the
//! words. A word listed as ordinary is known and means nothing: it keeps its neighbours from being heard in it.

mod build;
mod run;
mod slips;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use aho_corasick::AhoCorasick;

pub(super) use build::Builder;

use super::fold::{Folded, Form, Reading, hash, roman};

/// Number of a word in its vocabulary.
pub(super) type WordId = u32;

/// Shortest word that may be read without repeated letters ("hiit" is heard as "hit").
const SQUEEZED_LETTERS_MIN: u32 = 3;
/// The bits of scripts.
const LATIN: u8 = 1;
const CYRILLIC: u8 = 2;
const ARABIC: u8 = 4;

/// A word heard at a place.
#[derive(Clone, Copy)]
pub(super) struct Heard {
    pub(super) word: WordId,
    /// How many tokens it takes up.
    pub(super) span: u32,
}

struct Word {
    text: Box<str>,
    /// May be heard with a typo, with repeated letters, with signs.
    loose: bool,
    /// Stands for all words that begin with it.
    stem: bool,
}

/// All words of a lexicon.
pub(super) struct Vocabulary {
    words: Vec<Word>,
    exact: Table<WordId>,
    stems: Table<WordId>,
    /// Bit n: there is a stem of n letters.
    stem_lengths: u64,
    /// Stems without repeated letters, and their lengths as in `stem_lengths`.
    squeezed_stems: Table<WordId>,
    squeezed_lengths: u64,
    /// Loose look-ups, by hash and kind: the start of a list in `lists`.
    loose: Table<u32>,
    /// Lists of words, each ended by `END`.
    lists: Vec<WordId>,
    /// One bit for a few keys of `loose`, to say of most keys at once that they are not there.
    hints: Vec<u64>,
    /// The scripts that there are words of, one bit each.
    scripts: u8,
    run: Option<AhoCorasick>,
    /// For each pattern of `run` its word, and whether it is a stem.
    run_words: Vec<(WordId, bool)>,
    /// The skeletons of Thai words, and as in `run_words`.
    skeletons: Option<AhoCorasick>,
    skeleton_words: Vec<(WordId, bool)>,
    /// Cyrillic stems in their Latin form, and their lengths as in `stem_lengths`.
    roman_stems: Table<WordId>,
    roman_lengths: u64,
}

pub(super) type Table<T> = HashMap<u64, T, BuildHasherDefault<Spread>>;
const END: WordId = WordId::MAX;
/// Shortest stem, in letters, that is looked for among words run together, and in which a typo is.
const STEM_LETTERS_MIN: usize = 4;

/// Fewest letters of a word that tells that a text is in Russian, typed in Latin letters; and fewest such words.
const ROMAN_LETTERS_MIN: u32 = 4;
const ROMAN_WORDS_MIN: usize = 2;

/// Kinds of loose look-up.
const SQUEEZED: u64 = 0x1f83_d9ab_fb41_bd6b;
const LEET: u64 = 0x5be0_cd19_137e_2179;
const TYPO: u64 = 0x3c6e_f372_fe94_f82b;
const CENSORED: u64 = 0xa54f_f53a_5f1d_36f1;
const STEM_TYPO: u64 = 0x510e_527f_ade6_82d1;
const ROMAN: u64 = 0x9b05_688c_2b3e_6c1f;

/// The keys are hashes already; their bits only need spreading.
#[derive(Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    fn write_u64(&mut self, key: u64) {
        let mixed = (key ^ (key >> 32)).wrapping_mul(0x9fb2_1c65_1e98_df25);
        self.0 = mixed ^ (mixed >> 28);
    }
}

fn censored_key(first: char, last: char, letters: usize) -> u64 {
    hash::word([first, last, char::from_u32(letters as u32).unwrap_or(' ')]) ^ CENSORED
}

fn hint(key: u64, words: usize) -> (usize, u64) {
    let mixed = (key ^ (key >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    ((mixed >> 32) as usize & (words - 1), 1 << (mixed >> 26 & 63))
}

impl Vocabulary {
    /// The letters of a word, as folded.
    #[cfg(test)]
    pub(super) fn text(&self, word: WordId) -> &str {
        self.words.get(word as usize).map_or("", |word| &word.text)
    }

    /// Whether a token, as it stands, is one of our words or begins with one of our stems.
    pub(super) fn knows(&self, folded: &Folded, token: usize) -> bool {
        let known = |form: &Form| {
            self.exact.contains_key(&form.exact)
                || prefix(folded.letters(form).chars(), self.stem_lengths, &self.stems).next().is_some()
        };
        folded.forms(token).iter().any(|form| form.reading == Reading::Whole && form.span == 1 && known(form))
    }

    /// The words heard at a token; slips are only put right where `guess` allows it.
    pub(super) fn hear(&self, folded: &Folded, token: usize, guess: bool, out: &mut Vec<Heard>) {
        let forms = folded.forms(token);
        if !forms.iter().any(|form| form.script & self.scripts != 0) {
            return;
        }
        let first = out.len();
        let mut whole = false;
        for form in forms.iter().filter(|form| form.reading != Reading::Censored) {
            let before = out.len();
            let exact = self.hear_exact(folded, form, out);
            // A stem says little of a stretched word: "умерррреть" begins like "умер", but is another.
            whole |= form.reading == Reading::Whole && out.len() > before && (exact || !form.repeats);
        }
        for form in forms.iter().filter(|form| form.reading == Reading::Censored) {
            self.hear_censored(folded, form, out);
        }
        // Of a word written apart almost any part is known: only a whole word settles what was meant.
        let arabic = forms.iter().any(|form| form.script == ARABIC);
        if whole || (arabic && out[first..].iter().any(|heard| heard.span == 1)) {
            return;
        }
        let stem = out[first..].iter().any(|heard| heard.span == 1);
        for form in forms {
            match form.reading {
                Reading::Whole => {
                    if !self.hear_squeezed(folded, form, out) && !self.hear_leet(form, out) && !stem && guess {
                        self.hear_typo(folded, form, out);
                    }
                }
                Reading::Spelled => {
                    self.hear_squeezed(folded, form, out);
                }
                Reading::Part | Reading::Censored => {}
            }
        }
    }

    /// Whether a text is Russian in Latin letters: at least half of its words are ours when read so.
    pub(super) fn is_romanised(&self, folded: &Folded) -> bool {
        if self.roman_lengths == 0 && self.scripts & CYRILLIC == 0 {
            return false;
        }
        let (mut latin, mut known, mut telling) = (0, 0, 0);
        let mut out = Vec::new();
        for token in 0..folded.tokens.len() {
            let Some(form) = folded.forms(token).iter().find(|form| form.script == LATIN && form.span == 1) else {
                continue;
            };
            latin += 1;
            out.clear();
            self.hear_romanised(folded, form, &mut out);
            known += usize::from(!out.is_empty());
            telling += usize::from(!out.is_empty() && form.letters >= ROMAN_LETTERS_MIN);
        }
        telling >= ROMAN_WORDS_MIN && known * 2 >= latin
    }

    /// Cyrillic words of ours, typed in Latin letters.
    pub(super) fn hear_romanised(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) {
        let typed = folded.letters(form);
        if form.script != LATIN || form.letters as usize > roman::ROMAN_LETTERS_MAX {
            return;
        }
        for j_is_zh in [false, true] {
            if j_is_zh && !typed.contains('j') {
                continue;
            }
            let latin = roman::of_latin(typed, j_is_zh);
            let words = self.list(hash::word(latin.chars()) ^ ROMAN);
            out.extend(words.map(|word| Heard { word, span: form.span }));
            let stems = prefix(latin.chars(), self.roman_lengths, &self.roman_stems);
            out.extend(stems.map(|word| Heard { word, span: form.span }));
        }
    }

    /// The word as it stands, and stems that it begins with; whether it is a word as it stands.
    fn hear_exact(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) -> bool {
        let exact = self.exact.get(&form.exact);
        out.extend(exact.map(|word| Heard { word: *word, span: form.span }));
        if self.stem_lengths != 0 && form.reading == Reading::Whole {
            let mut hash = 0;
            for (count, letter) in (1_u32..64).zip(folded.letters(form).chars()) {
                hash = hash::step(hash, letter);
                if self.stem_lengths >> count & 1 == 1
                    && let Some(word) = self.stems.get(&hash)
                {
                    out.push(Heard { word: *word, span: form.span });
                }
            }
        }
        exact.is_some()
    }

    fn list(&self, key: u64) -> impl Iterator<Item = WordId> + '_ {
        let (word, bit) = hint(key, self.hints.len());
        let hinted = self.hints[word] & bit != 0;
        let start = if hinted { self.loose.get(&key) } else { None };
        let start = start.map_or(self.lists.len(), |start| *start as usize);
        self.lists[start..].iter().copied().take_while(|word| *word != END)
    }

    fn hear_squeezed(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) -> bool {
        if !form.repeats || form.letters < SQUEEZED_LETTERS_MIN {
            return false;
        }
        let before = out.len();
        out.extend(self.list(form.squeezed ^ SQUEEZED).map(|word| Heard { word, span: form.span }));
        if out.len() == before && self.squeezed_lengths != 0 {
            let squeezed = hash::squeeze(folded.letters(form).chars());
            let found = prefix(squeezed, self.squeezed_lengths, &self.squeezed_stems);
            out.extend(found.map(|word| Heard { word, span: form.span }));
        }
        out.len() > before
    }

    /// The stems that letters spelled apart begin with, where they are no words run together.
    pub(super) fn hear_spelled(&self, folded: &Folded, token: usize, out: &mut Vec<Heard>) -> bool {
        let before = out.len();
        for form in folded.forms(token).iter().filter(|form| form.reading == Reading::Spelled) {
            let found = prefix(folded.letters(form).chars(), self.stem_lengths, &self.stems);
            out.extend(found.map(|word| Heard { word, span: form.span }));
        }
        out.len() > before
    }

    fn hear_leet(&self, form: &Form, out: &mut Vec<Heard>) -> bool {
        if form.leet == 0 {
            return false;
        }
        // "1" is both i and l, so that the key of "kil1" is that of "kill": the number of letters tells words apart.
        let fits = |word: WordId| {
            let letters = self.words.get(word as usize).map_or(0, |word| word.text.chars().count() as u32);
            letters == form.letters || (form.repeats && letters < form.letters)
        };
        let before = out.len();
        out.extend(self.list(form.leet ^ LEET).filter(|word| fits(*word)).map(|word| Heard { word, span: form.span }));
        out.len() > before
    }

    fn hear_censored(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) {
        let typed = folded.letters(form);
        let (Some(first), Some(last)) = (typed.chars().next(), typed.chars().next_back()) else {
            return;
        };
        let shown = typed.chars().filter(|c| *c != '*').count();
        if shown < 2 {
            return;
        }
        for word in self.list(censored_key(first, last, form.letters as usize)) {
            let meant = self.words.get(word as usize).map_or("", |word| &word.text);
            if typed.chars().zip(meant.chars()).all(|(a, b)| a == '*' || a == b) {
                out.push(Heard { word, span: form.span });
            }
        }
    }
}

/// The words of a table that letters begin with, by the lengths that there are.
fn prefix(letters: impl Iterator<Item = char>, lengths: u64, table: &Table<WordId>) -> impl Iterator<Item = WordId> {
    let mut hash = 0;
    (1_u32..64).zip(letters).filter_map(move |(count, letter)| {
        hash = hash::step(hash, letter);
        if lengths >> count & 1 == 1 { table.get(&hash).copied() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut builder = Builder::default();
        for word in words {
            let id = builder.word(word.trim_end_matches('*'), word.ends_with('*'));
            builder.loosen(id);
        }
        builder.build()
    }

    fn heard(words: &[&str], text: &str) -> Vec<String> {
        let vocabulary = vocabulary(words);
        let folded = fold::fold(text);
        let mut out = Vec::new();
        for token in 0..folded.tokens.len() {
            vocabulary.hear(&folded, token, true, &mut out);
        }
        out.iter().map(|heard| vocabulary.text(heard.word).to_owned()).collect()
    }

    #[test]
    fn a_word_is_heard_through_its_disguises() {
        for text in [
            "threat",
            "THREAT",
            "thrreeeat",
            "thr3at",
            "t h r e a t",
            "t.h.r.e.a.t",
            "thr*at",
            "thret",
            "thraet",
            "threst",
            "thhreat",
            "tҺrеat",
            "th\u{200b}reat",
            "ｔｈｒｅａｔ",
            "th-reat",
            "t**eat",
        ] {
            assert_eq!(heard(&["threat"], text), ["threat"], "{text}");
        }
    }

    #[test]
    fn an_ordinary_word_keeps_its_neighbours_out() {
        assert_eq!(heard(&["threat", "treat"], "a treat"), ["treat"]);
        assert!(heard(&["threat"], "three").is_empty());
    }

    #[test]
    fn a_stem_is_heard_in_its_words() {
        assert_eq!(heard(&["угрож*"], "угрожает"), ["угрож"]);
    }

    #[test]
    fn words_run_together_are_cut() {
        let vocabulary = vocabulary(&["my", "friend", "needs", "help", "end"]);
        let mut words = Vec::new();
        assert!(vocabulary.cut_text("myfriendneedshelp", |word| {
            words.push(word.map(|word| vocabulary.text(word).to_owned()).unwrap_or_default());
        }));
        assert_eq!(words, ["my", "friend", "needs", "help"]);
        assert!(!vocabulary.cut_text("endoscopically", |_| {}));
    }
}
