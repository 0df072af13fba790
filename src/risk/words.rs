//! Named sets of plain words and phrases: topic words, safe words, yes and no.
//!
//! They are heard as the words of a lexicon are: through disguises and typos, at word borders (anywhere in Thai), a `*`
//! at the end standing for any ending.

use super::fold::{self, Folded};
use super::reading::{GroupId, Phrases, PhrasesBuilder};

/// Sets of words, compiled.
pub struct WordSets {
    names: Vec<String>,
    phrases: Phrases,
}

impl WordSets {
    /// Compiles sets, each with its name and its words or phrases. At most 65,535 sets; what is beyond is never found.
    pub fn new<'a>(sets: impl IntoIterator<Item = (&'a str, Vec<String>)>) -> Self {
        let mut names = Vec::new();
        let mut phrases = PhrasesBuilder::default();
        for (group, (name, words)) in (0..GroupId::MAX).zip(sets) {
            names.push(name.to_owned());
            for entry in words {
                let stem = entry.trim_end().ends_with('*');
                let words = fold::plain_words(entry.trim_end().trim_end_matches('*'));
                phrases.phrase(&words, stem, group);
            }
        }
        Self { names, phrases: phrases.build() }
    }

    /// The sets of which a text holds words, by index, each with the number of distinct words or phrases found.
    pub fn find(&self, text: &Folded) -> Vec<(usize, usize)> {
        let reading = self.phrases.read(text, None);
        let mut found: Vec<(usize, u32)> = Vec::new();
        for hit in reading.hits() {
            let sets = self.phrases.sets().get(hit.set as usize);
            found.extend(sets.into_iter().flatten().map(|group| (usize::from(*group), hit.phrase)));
        }
        found.sort_unstable();
        found.dedup();
        found.chunk_by(|a, b| a.0 == b.0).map(|phrases| (phrases[0].0, phrases.len())).collect()
    }

    /// The name of a set; empty for an index that no set has.
    pub fn set_name(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Vec<(String, usize)> {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let sets = WordSets::new([
            ("account", set(&["account", "log in", "hack*"])),
            ("yes", set(&["yes", "yeah"])),
            ("thai", set(&["บัญชี"])),
        ]);
        sets.find(&fold::fold(text))
            .into_iter()
            .map(|(index, count)| (sets.set_name(index).to_owned(), count))
            .collect()
    }

    #[test]
    fn words_phrases_and_stems_are_found() {
        assert_eq!(find("I cant log-in, my acount got HACKED"), [("account".to_owned(), 3)]);
        assert_eq!(find("yesss"), [("yes".to_owned(), 1)]);
        assert_eq!(find("yesterday"), []);
    }

    #[test]
    fn thai_is_found_inside_a_stretch() {
        assert_eq!(find("เข้าบัญชีไม่ได้"), [("thai".to_owned(), 1)]);
    }
}
