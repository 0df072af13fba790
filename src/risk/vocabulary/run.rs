//! Words run together, and Thai: a stretch of letters is cut into the words that explain it best.

use zeroize::Zeroizing;

use super::{END, Heard, Vocabulary, WordId};
use crate::risk::fold::{Folded, Form, Reading, hash, is_thai, thai};

/// Shortest text that is cut into words run together.
const RUN_LETTERS_MIN: usize = 7;
/// The same where they were spelled letter by letter.
const SPELLED_LETTERS_MIN: usize = 4;
/// Longest first word, in letters, of words run together.
const PREFIX_LETTERS_MAX: usize = 12;
/// Longest text without spaces, in bytes, that is cut into words; longer ones are read up to here.
const RUN_BYTES_MAX: usize = 16 * 1024;
/// The ending of a stem, where words run together are cut.
const ENDING: WordId = WordId::MAX - 1;
/// Most letters of such an ending.
const ENDING_LETTERS_MAX: u8 = 4;
/// From so many letters behind a stem on, other words may be run together with it.
const DOUBTFUL_LETTERS: usize = 6;
/// What a Thai word costs that is only spelled alike: more than two words as typed, less than an unknown letter.
const ALIKE_COST: u32 = 10;

impl Vocabulary {
    /// Whether nothing but the beginning of a token is known, and so little of it that words may be run together.
    pub(in crate::risk) fn is_doubtful(&self, folded: &Folded, token: usize, heard: &[Heard]) -> bool {
        let letters = folded.forms(token).iter().filter(|form| form.span == 1).map(|form| form.letters as usize).max();
        heard.iter().all(|heard| {
            self.words
                .get(heard.word as usize)
                .is_some_and(|word| word.stem && word.text.chars().count() + DOUBTFUL_LETTERS <= letters.unwrap_or(0))
        })
    }

    /// Cuts a token into words: each of its readings is tried until one makes sense.
    pub(in crate::risk) fn cut(&self, folded: &Folded, token: usize, mut give: impl FnMut(Option<WordId>)) -> bool {
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
    pub(super) fn cut_text(&self, text: &str, mut give: impl FnMut(Option<WordId>)) -> bool {
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
