//! One text, read in every way a child may have meant it.
//!
//! Folding gives words at places. A place can be read in several ways at once: as typed, with look-alike letters put
//! right, with digits as letters, with what is attached in front taken off, with its neighbours where a word was spelled
//! apart. No reading replaces another, so that "h8" and "l8r" stay what they are. The text itself is only ever matched in
//! these forms; it is never stored or shown (UTS 39, section 4).
//!
//! **Invariant:** a [`Folded`] holds a child's words: it has no Debug, Display or Serialize, and is wiped on drop.

mod arabic;
pub(super) mod hash;
mod letters;
mod looks;
pub(super) mod roman;
#[cfg(test)]
mod steps;
pub(super) mod thai;
mod tokens;

use std::ops::Range;

use zeroize::{Zeroize, Zeroizing};

pub(in crate::risk) use letters::{is_cyrillic, is_thai, script};
pub(in crate::risk) use looks::leet_key;

/// The folded views of one text. Wiped on drop; nothing of it can be printed or serialised.
pub struct Folded {
    /// The letters of all forms, one after the other.
    pub(super) text: String,
    pub(super) tokens: Vec<Token>,
    pub(super) forms: Vec<Form>,
    /// Hashes of the forms with one letter left out.
    pub(super) deletions: Vec<u64>,
}

impl Drop for Folded {
    /// Letters and the hashes from which short words could be guessed.
    fn drop(&mut self) {
        self.text.zeroize();
        self.deletions.zeroize();
        for form in &mut self.forms {
            (form.exact, form.squeezed, form.leet).zeroize();
        }
    }
}

/// One place of the text: a word, a stretch of Thai, or an emoji that means something.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// Where its forms begin in `forms`; they end where those of the next token begin.
    pub(super) forms: u32,
    /// Which sentence of the text it stands in.
    pub(super) sentence: u32,
    /// Which clause of the text it stands in: sentences are cut further at commas, colons, brackets and dashes.
    pub(super) clause: u32,
    /// How many tokens from here on are single letters that together spell a word; 0 for none.
    pub(super) spelled: u32,
    /// Thai, which is cut into words only by a lexicon that knows them.
    pub(super) thai: bool,
    /// An emoji: words go on over it.
    pub(super) emoji: bool,
    /// An apostrophe joins it to the token before ("d'aide"): together they are one word too.
    pub(super) attached: bool,
}

/// One way to read a place.
#[derive(Clone, Copy)]
pub(super) struct Form {
    start: u32,
    end: u32,
    /// Number of letters.
    pub(super) letters: u32,
    /// Number of tokens it takes up: more than one where a word was written apart.
    pub(super) span: u32,
    /// How it is compared.
    pub(super) reading: Reading,
    /// Hash of the letters.
    pub(super) exact: u64,
    /// Hash of the letters without repetition.
    pub(super) squeezed: u64,
    /// The script of its first letter, as one bit.
    pub(super) script: u8,
    /// A letter is repeated.
    pub(super) repeats: bool,
    /// Hash of the letters without repetition and with one letter for those that share a sign; 0 where no sign was read.
    pub(super) leet: u64,
    deletions_start: u32,
    deletions_end: u32,
}

/// How a form may be compared with the words of a lexicon.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// A whole word: exactly, by its stem, without repeated letters, with a typo, as words run together.
    Whole,
    /// A part or a join: exactly only.
    Part,
    /// Single letters that spell words: exactly, without repeated letters, as words run together.
    Spelled,
    /// With letters hidden by the child (`*`): by the letters left.
    Censored,
}

impl Form {
    /// Where the letters stand in the text of the folded.
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Folded {
    /// The letters of a form.
    pub(super) fn letters(&self, form: &Form) -> &str {
        self.text.get(form.range()).unwrap_or_default()
    }

    /// The hashes of a form with one letter left out.
    pub(super) fn deletions(&self, form: &Form) -> &[u64] {
        self.deletions.get(form.deletions_start as usize..form.deletions_end as usize).unwrap_or_default()
    }

    /// The forms of the token at a place.
    pub(super) fn forms(&self, token: usize) -> &[Form] {
        let start = self.tokens.get(token).map_or(0, |token| token.forms as usize);
        let end = self.tokens.get(token + 1).map_or(self.forms.len(), |next| next.forms as usize);
        self.forms.get(start..end).unwrap_or_default()
    }

    fn empty(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes + bytes / 2),
            tokens: Vec::with_capacity(bytes / 4 + 1),
            forms: Vec::with_capacity(bytes / 3 + 1),
            deletions: Vec::with_capacity(bytes),
        }
    }
}

/// Reads a text in every way it can be meant. Total, and linear in the length of the text.
pub fn fold(text: &str) -> Folded {
    let mut glyphs = Zeroizing::new(Vec::with_capacity(text.len() + 8));
    letters::read(text, &mut glyphs);
    let mut folded = Folded::empty(text.len());
    tokens::cut(&glyphs, &mut folded);
    folded
}

/// The plain folded words of an entry of a lexicon, in order: the same letters as in a text, read in one way only.
pub(super) fn plain_words(entry: &str) -> Vec<String> {
    let folded = fold(entry);
    let attached = |token: usize| folded.tokens.get(token).is_some_and(|token| token.attached);
    (0..folded.tokens.len())
        .filter(|token| !attached(*token))
        .filter_map(|token| {
            // Words joined by apostrophes are one word of a lexicon.
            let span = 1 + (token + 1..folded.tokens.len()).take_while(|next| attached(*next)).count();
            let forms = folded.forms(token);
            let joined = forms.iter().find(|form| form.span as usize == span && form.reading == Reading::Whole);
            joined.or(forms.first())
        })
        .map(|form| folded.letters(form).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every reading of every place: `(token, letters)`.
    fn readings(text: &str) -> Vec<(usize, String)> {
        let folded = fold(text);
        (0..folded.tokens.len())
            .flat_map(|token| {
                folded.forms(token).iter().map(|form| (token, folded.letters(form).to_owned())).collect::<Vec<_>>()
            })
            .collect()
    }

    fn read(text: &str, word: &str) -> bool {
        readings(text).iter().any(|(_, letters)| letters == word)
    }

    #[test]
    fn words_are_lower_case_without_punctuation() {
        assert_eq!(plain_words("Help, PLEASE!"), ["help", "please"]);
        assert_eq!(plain_words("J’ai besoin d'aide"), ["jai", "besoin", "daide"]);
    }

    #[test]
    fn what_stands_behind_an_apostrophe_is_read_too() {
        assert!(read("il m'envoie", "envoie"));
        assert!(read("il m'envoie", "menvoie"));
    }

    #[test]
    fn digits_are_read_as_digits_and_as_letters() {
        assert!(read("h3lp", "help") && read("h3lp", "h3lp"));
        assert!(read("gr8", "gr8"));
        assert!(!read("2008", "zoob"), "a number is a number");
    }

    #[test]
    fn letters_of_another_script_inside_a_word_are_put_right() {
        assert!(read("hеlр", "help"), "Cyrillic e and p in a Latin word");
        assert!(read("пoмoги", "помоги"), "Latin o in a Cyrillic word");
        assert!(read("помоги", "помоги"));
    }

    #[test]
    fn spelled_words_are_joined() {
        assert!(read("h e l p", "help"));
        assert!(read("h.e.l.p", "help"));
        assert!(read("h-e-l-p now", "help"));
        assert!(!read("h e", "he"));
    }

    #[test]
    fn a_word_with_a_sign_inside_is_read_joined() {
        assert!(read("he.lp me", "help"));
        assert!(read("h*lp", "h*lp"));
    }

    #[test]
    fn thai_stands_apart_from_other_scripts() {
        assert_eq!(plain_words("ช่วยhelpด้วย"), ["ช่วย", "help", "ด้วย"]);
    }

    #[test]
    fn sentences_are_counted_but_dots_inside_are_not() {
        let folded = fold("one. two... three! four\nfive");
        let sentences: Vec<u32> = folded.tokens.iter().map(|token| token.sentence).collect();
        assert_eq!(sentences, [0, 1, 1, 2, 3]);
    }
}
