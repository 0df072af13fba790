//! Hearing danger in what a child writes: a text is folded, matched against the rules of a language, and judged.
//!
//! A rule says a meaning in groups of words with room between them (`locales/<tag>/risk.toml`, told in
//! `docs/risk-format.md`). Every verdict names the one rule that decided, and the rule says why it is there.
//!
//! How verdicts resolve, in this order: the higher level; a rule of intent before a rule of topic; the language given
//! first; the rule that stands first in its file.
//!
//! **Invariant:** a child's words come in as a `&str` and live in [`Folded`] only, which cannot be printed and is wiped.
//! Verdicts hold names of rules. Time is linear in the length of a text, whatever the text.

mod examples;
mod file;
mod fold;
mod lexicon;
mod notation;
mod pattern;
mod personal;
mod persons;
mod reading;
mod verdict;
mod vocabulary;
mod words;

pub use fold::{Folded, fold};
pub use lexicon::{Layer, Lexicon, Negated, Rule};
pub use personal::{Detail, personal_detail};
pub use verdict::{About, Category, Level, UnknownCategory, Verdict};
pub use words::WordSets;

use zeroize::Zeroizing;

/// The strongest verdict of several lexicons on a text; ties go to the lexicon given first, so give the language of the
/// conversation first.
pub fn judge<'l>(lexicons: impl IntoIterator<Item = &'l Lexicon>, text: &Folded) -> Option<Verdict<'l>> {
    strongest(lexicons, text).map(|best| best.ranked.verdict)
}

fn strongest<'l>(lexicons: impl IntoIterator<Item = &'l Lexicon>, text: &Folded) -> Option<Strongest<'l>> {
    let mut best: Option<Strongest<'_>> = None;
    // The lexicon of the conversation: what it knows is no slip of a word of another language.
    let mut own = None;
    for lexicon in lexicons {
        if let Some(ranked) = lexicon.ranked(text, own)
            && best.as_ref().is_none_or(|best| ranked.beats_abroad(&best.ranked))
        {
            best = Some(Strongest { ranked, lexicon, own });
        }
        own = own.or(Some(lexicon));
    }
    best
}

/// The strongest verdict, with the lexicon it is of and that of the conversation where it is another.
struct Strongest<'l> {
    ranked: lexicon::Ranked<'l>,
    lexicon: &'l Lexicon,
    own: Option<&'l Lexicon>,
}

/// Why a text was judged as it was. Holds words of the text: it cannot be printed by accident, and they are wiped on drop.
pub struct Explanation<'l> {
    /// The verdict.
    pub verdict: Verdict<'l>,
    /// The reason of its rule.
    pub reason: &'l str,
    /// For each part of the pattern that fitted: the name of its group of words, and the words of the text, folded.
    pub parts: Vec<(&'l str, Zeroizing<String>)>,
}

/// As [`judge`], with the reason and the parts of the pattern that fitted.
pub fn explain<'l>(lexicons: impl IntoIterator<Item = &'l Lexicon>, text: &Folded) -> Option<Explanation<'l>> {
    let Strongest { ranked, lexicon, own } = strongest(lexicons, text)?;
    Some(Explanation {
        verdict: ranked.verdict,
        reason: lexicon.rules.get(ranked.rule).map_or("", |rule| &rule.reason),
        parts: lexicon.parts(&ranked, text, own),
    })
}
