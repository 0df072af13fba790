//! The words of a lexicon, and how a form of a text is found among them.
//!
//! A word is looked for as typed first; only what is unknown is read more loosely: by its stem, without repeated letters,
//! with signs as letters, with one typo, as words run together. Each way is one look-up in a table; none goes through the
//! words. A word listed as ordinary is known and means nothing: it keeps its neighbours from being heard in it.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use zeroize::Zeroizing;

use super::fold::{self, Folded, Form, Reading, hash, is_cyrillic, is_thai, roman, script, thai};

/// Number of a word in its vocabulary.
pub(super) type WordId = u32;

/// Shortest word that may be read without repeated letters ("hiit" is heard as "hit").
const SQUEEZED_LETTERS_MIN: u32 = 3;
/// Shortest word in which two swapped letters are read as meant; other typos want `TYPO_LETTERS_MIN`.
const SWAP_LETTERS_MIN: usize = 4;
/// Shortest text that is cut into words run together.
const RUN_LETTERS_MIN: usize = 7;
/// The same where they were spelled letter by letter.
const SPELLED_LETTERS_MIN: usize = 4;
/// The bits of scripts.
const LATIN: u8 = 1;
const CYRILLIC: u8 = 2;
const ARABIC: u8 = 4;
/// Longest first word, in letters, of words run together.
const PREFIX_LETTERS_MAX: usize = 12;
/// Longest text without spaces, in bytes, that is cut into words; longer ones are read up to here.
const RUN_BYTES_MAX: usize = 16 * 1024;

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
/// The ending of a stem, where words run together are cut.
const ENDING: WordId = WordId::MAX - 1;
/// Most letters of such an ending.
const ENDING_LETTERS_MAX: u8 = 4;
/// From so many letters behind a stem on, other words may be run together with it.
const DOUBTFUL_LETTERS: usize = 6;
/// Shortest stem, in letters, that is looked for among words run together, and in which a typo is.
const STEM_LETTERS_MIN: usize = 4;

/// Shortest skeleton of a Thai word, in letters, that is looked for.
const SKELETON_LETTERS_MIN: usize = 3;
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

/// Collects words before the tables are built.
#[derive(Default)]
pub(super) struct Builder {
    ids: HashMap<String, WordId>,
    stems: Vec<WordId>,
    words: Vec<Word>,
}

impl Builder {
    /// The number of a word; `stem` for one that stands for all words that begin with it.
    pub(super) fn word(&mut self, text: &str, stem: bool) -> WordId {
        let key = if stem { format!("{text}*") } else { text.to_owned() };
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = self.words.len() as WordId;
        self.words.push(Word { text: text.into(), loose: false, stem });
        if stem {
            self.stems.push(id);
        }
        self.ids.insert(key, id);
        id
    }

    /// Lets a word be heard through typos and disguises.
    pub(super) fn loosen(&mut self, word: WordId) {
        if let Some(word) = self.words.get_mut(word as usize) {
            word.loose = true;
        }
    }

    pub(super) fn build(self) -> Vocabulary {
        let is_stem: std::collections::HashSet<WordId> = self.stems.iter().copied().collect();
        let mut exact = Table::default();
        let mut stems = Table::default();
        let mut stem_lengths = 0;
        let mut loose: Vec<(u64, WordId)> = Vec::new();
        let (mut squeezed_stems, mut squeezed_lengths) = (Table::default(), 0);
        let mut run: Vec<(&str, (WordId, bool))> = Vec::new();
        let (mut skeletons, mut skeleton_words) = (Vec::new(), Vec::new());
        let (mut roman_stems, mut roman_lengths) = (Table::default(), 0);
        for (id, word) in (0..).zip(&self.words) {
            let letters: Vec<char> = word.text.chars().collect();
            if word.text.starts_with(is_thai) {
                let skeleton: String = thai::skeleton(&word.text).iter().map(|(letter, _)| *letter).collect();
                if skeleton.chars().count() >= SKELETON_LETTERS_MIN {
                    skeletons.push(skeleton);
                    skeleton_words.push((id, word.stem));
                }
            }
            if let Some(latin) = roman::of_cyrillic(&word.text).filter(|_| word.text.starts_with(is_cyrillic)) {
                let hash = hash::word(latin.chars());
                if word.stem {
                    roman_stems.insert(hash, id);
                    roman_lengths |= 1 << latin.len().min(63);
                } else {
                    loose.push((hash ^ ROMAN, id));
                }
            }
            if is_stem.contains(&id) {
                stems.insert(hash::word(letters.iter().copied()), id);
                stem_lengths |= 1 << letters.len().min(63);
                let squeezed: Vec<char> = hash::squeeze(letters.iter().copied()).collect();
                if squeezed.len() >= 3 {
                    squeezed_stems.insert(hash::word(squeezed.iter().copied()), id);
                    squeezed_lengths |= 1 << squeezed.len().min(63);
                }
                if letters.len() >= STEM_LETTERS_MIN {
                    run.push((&word.text, (id, true)));
                }
                if squeezed.len() > STEM_LETTERS_MIN && word.loose {
                    loose.push((hash::word(squeezed.iter().copied()) ^ STEM_TYPO, id));
                    let mut shorter = Vec::new();
                    hash::deletions(&squeezed, &mut shorter);
                    loose.extend(shorter.into_iter().map(|hash| (hash ^ STEM_TYPO, id)));
                }
                continue;
            }
            exact.insert(hash::word(letters.iter().copied()), id);
            run.push((&word.text, (id, false)));
            if word.loose {
                loosen(&letters, id, &mut loose);
            }
        }
        let (loose, lists) = lists(loose);
        let hints = hints(&loose);
        let scripts = self.words.iter().filter_map(|word| word.text.chars().next()).fold(0, |all, c| all | script(c));
        let run_words = run.iter().map(|(_, id)| *id).collect();
        let run = automaton(run.iter().map(|(text, _)| *text));
        Vocabulary {
            words: self.words,
            exact,
            stems,
            stem_lengths,
            squeezed_stems,
            squeezed_lengths,
            loose,
            lists,
            hints,
            scripts,
            run,
            run_words,
            skeletons: automaton(skeletons.iter().map(String::as_str)).filter(|_| !skeletons.is_empty()),
            skeleton_words,
            roman_stems,
            roman_lengths,
        }
    }
}

fn automaton<'w>(words: impl Iterator<Item = &'w str>) -> Option<AhoCorasick> {
    AhoCorasick::builder().match_kind(MatchKind::Standard).kind(Some(AhoCorasickKind::ContiguousNFA)).build(words).ok()
}

fn loosen(letters: &[char], id: WordId, loose: &mut Vec<(u64, WordId)>) {
    let squeezed: Vec<char> = hash::squeeze(letters.iter().copied()).collect();
    let squeezed_hash = hash::word(squeezed.iter().copied());
    loose.push((squeezed_hash ^ SQUEEZED, id));
    loose.push((hash::word(hash::squeeze(letters.iter().map(|c| fold::leet_key(*c)))) ^ LEET, id));
    if let (Some(first), Some(last)) = (letters.first(), letters.last())
        && letters.len() >= 3
    {
        loose.push((censored_key(*first, *last, letters.len()), id));
    }
    if squeezed.len() >= SWAP_LETTERS_MIN {
        // The word itself meets texts with one letter too many; its shorter forms meet texts with one letter missing,
        // and, with the shorter forms of the text, those with a letter changed or two swapped.
        loose.push((squeezed_hash ^ TYPO, id));
        let mut shorter = Vec::new();
        hash::deletions(&squeezed, &mut shorter);
        loose.extend(shorter.into_iter().map(|hash| (hash ^ TYPO, id)));
    }
}

fn censored_key(first: char, last: char, letters: usize) -> u64 {
    hash::word([first, last, char::from_u32(letters as u32).unwrap_or(' ')]) ^ CENSORED
}

fn lists(mut pairs: Vec<(u64, WordId)>) -> (Table<u32>, Vec<WordId>) {
    pairs.sort_unstable();
    pairs.dedup();
    let mut table = Table::default();
    let mut lists = Vec::with_capacity(pairs.len() * 2);
    for list in pairs.chunk_by(|a, b| a.0 == b.0) {
        table.insert(list[0].0, lists.len() as u32);
        lists.extend(list.iter().map(|(_, id)| *id));
        lists.push(END);
    }
    (table, lists)
}

/// Eight bits a key, one of them set: nine look-ups in ten end here, in memory that is at hand.
fn hints(loose: &Table<u32>) -> Vec<u64> {
    let words = (loose.len() / 8).next_power_of_two().max(8);
    let mut hints = vec![0; words];
    for key in loose.keys() {
        let (word, bit) = hint(*key, words);
        hints[word] |= bit;
    }
    hints
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

    fn hear_typo(&self, folded: &Folded, form: &Form, out: &mut Vec<Heard>) {
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

    /// Whether nothing but the beginning of a token is known, and so little of it that words may be run together.
    pub(super) fn is_doubtful(&self, folded: &Folded, token: usize, heard: &[Heard]) -> bool {
        let letters = folded.forms(token).iter().filter(|form| form.span == 1).map(|form| form.letters as usize).max();
        heard.iter().all(|heard| {
            self.words
                .get(heard.word as usize)
                .is_some_and(|word| word.stem && word.text.chars().count() + DOUBTFUL_LETTERS <= letters.unwrap_or(0))
        })
    }

    /// Cuts a token into words: each of its readings is tried until one makes sense.
    pub(super) fn cut(&self, folded: &Folded, token: usize, mut give: impl FnMut(Option<WordId>)) -> bool {
        let spelled = folded.tokens.get(token).is_some_and(|token| token.spelled > 0);
        let reading = if spelled { Reading::Spelled } else { Reading::Whole };
        let mut forms = folded.forms(token).iter().filter(|form| {
            form.reading == reading
                && (spelled || form.span == 1)
                && form.script & self.scripts != 0
                && self.may_cut(folded.letters(form), form)
        });
        forms.any(|form| self.cut_text(folded.letters(form), &mut give))
    }

    /// Whether it pays to try: words run together begin with a word.
    fn may_cut(&self, text: &str, form: &Form) -> bool {
        if text.chars().next().is_some_and(is_thai) {
            return true;
        }
        let least = if form.reading == Reading::Spelled { SPELLED_LETTERS_MIN } else { RUN_LETTERS_MIN };
        if (form.letters as usize) < least {
            return false;
        }
        let mut hash = 0;
        let mut prefixes = text.chars().take(PREFIX_LETTERS_MAX).map(|letter| {
            hash = hash::step(hash, letter);
            hash
        });
        prefixes.any(|prefix| self.exact.contains_key(&prefix) || self.stems.contains_key(&prefix))
    }

    /// Cuts a text without spaces into words, as few unknown letters and as few words as possible. `give` gets each word
    /// (none for a stretch that is unknown). Whether it makes sense as words run together.
    fn cut_text(&self, text: &str, mut give: impl FnMut(Option<WordId>)) -> bool {
        let thai = text.chars().next().is_some_and(is_thai);
        let text = text.get(..RUN_BYTES_MAX).unwrap_or(text);
        let letters = text.chars().count();
        let Some(run) = self.run.as_ref() else {
            return false;
        };
        // Cheapest way to each byte: an unknown letter costs more than any word.
        let mut best: Vec<Step> = vec![Step::default(); text.len() + 1];
        let mut matches = run.find_overlapping_iter(text).peekable();
        let alike = if thai { self.alike(text) } else { Vec::new() };
        let mut alike = alike.iter().peekable();
        let mut before = 0;
        for (start, letter) in text.char_indices() {
            let end = start + letter.len_utf8();
            let ending = best[start].ending > 0;
            let mut step = Step {
                cost: best[start].cost + if ending { 5 } else { 20 },
                from: start as u32,
                word: if ending { ENDING } else { END },
                ending: best[start].ending.saturating_sub(1),
            };
            while let Some(found) = matches.next_if(|found| found.end() <= end) {
                let cost = best[found.start()].cost + 4;
                if found.end() == end && text.is_char_boundary(found.start()) && cost < step.cost {
                    let (word, stem) = self.run_words[found.pattern().as_usize()];
                    let ending = if stem { ENDING_LETTERS_MAX } else { 0 };
                    step = Step { cost, from: found.start() as u32, word, ending };
                }
            }
            while let Some(found) = alike.next_if(|found| found.end <= end) {
                let cost = best[found.start].cost + ALIKE_COST;
                if found.end == end && cost < step.cost {
                    let ending = if found.stem { ENDING_LETTERS_MAX } else { 0 };
                    step = Step { cost, from: found.start as u32, word: found.word, ending };
                }
            }
            best[end] = step;
            before = end;
        }
        let mut words = Vec::new();
        let (mut at, mut unknown) = (before, 0);
        while at > 0 {
            let step = best[at];
            if step.word == END {
                unknown += 1;
                if words.last() != Some(&None) {
                    words.push(None);
                }
            } else if step.word != ENDING {
                words.push(Some(step.word));
            }
            at = step.from as usize;
        }
        let known = words.iter().flatten().count();
        let longest = words.iter().flatten().map(|word| self.words[*word as usize].text.chars().count()).max();
        let sense = thai || (known >= 2 && unknown * 5 <= letters && longest >= Some(3));
        if sense {
            words.into_iter().rev().for_each(&mut give);
        }
        sense
    }

    /// The Thai words that are spelled like a stretch of a text, by their ends.
    fn alike(&self, text: &str) -> Vec<Alike> {
        let Some(skeletons) = self.skeletons.as_ref() else {
            return Vec::new();
        };
        let skeleton = thai::skeleton(text);
        let plain: Zeroizing<String> = Zeroizing::new(skeleton.iter().map(|(letter, _)| *letter).collect());
        // Every Thai letter is as long as any other.
        let letter_bytes = 'ก'.len_utf8();
        let place = |byte: usize| skeleton.get(byte / letter_bytes).map_or(text.len(), |(_, at)| *at);
        skeletons
            .find_overlapping_iter(plain.as_str())
            .filter_map(|found| {
                let (word, stem) = *self.skeleton_words.get(found.pattern().as_usize())?;
                let (start, end) = (place(found.start()), place(found.end()));
                (start < end).then_some(Alike { start, end, word, stem })
            })
            .collect()
    }
}

/// What a Thai word costs that is only spelled alike: more than two words as typed, less than an unknown letter.
const ALIKE_COST: u32 = 10;

/// A Thai word of ours spelled otherwise, in bytes of the text.
struct Alike {
    start: usize,
    end: usize,
    word: WordId,
    stem: bool,
}

#[derive(Clone, Copy, Default)]
struct Step {
    cost: u32,
    from: u32,
    word: WordId,
    /// How many letters may still follow as the ending of a stem.
    ending: u8,
}

/// The words of a table that letters begin with, by the lengths that there are.
fn prefix(letters: impl Iterator<Item = char>, lengths: u64, table: &Table<WordId>) -> impl Iterator<Item = WordId> {
    let mut hash = 0;
    (1_u32..64).zip(letters).filter_map(move |(count, letter)| {
        hash = hash::step(hash, letter);
        if lengths >> count & 1 == 1 { table.get(&hash).copied() } else { None }
    })
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

#[cfg(test)]
mod tests {
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
