//! The tables of a vocabulary, built from its words.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::{END, LEET, ROMAN, SQUEEZED, STEM_LETTERS_MIN, STEM_TYPO, TYPO, Table, Vocabulary, Word, WordId};
use super::{censored_key, hint};
use crate::risk::fold::{self, hash, is_cyrillic, is_thai, roman, script, thai};

/// Shortest word in which two swapped letters are read as meant; other typos want `TYPO_LETTERS_MIN`.
const SWAP_LETTERS_MIN: usize = 4;

/// Shortest skeleton of a Thai word, in letters, that is looked for.
const SKELETON_LETTERS_MIN: usize = 3;

/// Collects words before the tables are built.
#[derive(Default)]
pub(in crate::risk) struct Builder {
    ids: HashMap<String, WordId>,
    stems: Vec<WordId>,
    words: Vec<Word>,
}

impl Builder {
    /// The number of a word; `stem` for one that stands for all words that begin with it.
    pub(in crate::risk) fn word(&mut self, text: &str, stem: bool) -> WordId {
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
    pub(in crate::risk) fn loosen(&mut self, word: WordId) {
        if let Some(word) = self.words.get_mut(word as usize) {
            word.loose = true;
        }
    }

    pub(in crate::risk) fn build(self) -> Vocabulary {
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
