//! Whom a text is about, as far as its words tell.

use std::ops::Range;

use super::lexicon::Known;
use super::reading::{GroupId, Hit, Reading};
use super::verdict::About;

/// Most words that name a person ("a girl from my class").
const NAME_WORDS_MAX: u32 = 8;
/// How far back the person is looked for who an act is about, in words.
const NEAREST_WORDS_MAX: u32 = 60;

/// The persons that a text names.
pub(super) struct Persons<'r> {
    known: Known,
    reading: &'r Reading<'r>,
}

impl<'r> Persons<'r> {
    pub(super) fn new(known: Known, reading: &'r Reading<'r>) -> Self {
        Self { known, reading }
    }

    /// The persons of a group that begin at some places. Persons are named in a few words, so that looking back so far
    /// finds those that reach into a part.
    fn hits(&self, group: Option<GroupId>, places: Range<u32>) -> impl DoubleEndedIterator<Item = &'r Hit> + Clone {
        let reading = self.reading;
        group.into_iter().flat_map(move |group| reading.among(group, places.clone()))
    }

    /// The child who writes. "my" in "my friend" is not she.
    fn mine(&self, places: Range<u32>) -> impl DoubleEndedIterator<Item = &'r Hit> + '_ {
        self.hits(self.known.me, places).filter(|me| {
            let near = me.start.saturating_sub(NAME_WORDS_MAX)..me.end;
            !self.hits(self.known.other, near).any(|other| me.end <= other.end)
        })
    }

    /// The person that a part of a match names.
    pub(super) fn named(&self, part: &Hit) -> Option<About> {
        let near = || part.start.saturating_sub(NAME_WORDS_MAX)..part.end;
        let reaches = |hit: &Hit| part.start < hit.end;
        // "my" says whose father it is, not whom he hits.
        let possessive = self.hits(self.known.my, part.start..part.start + 1).any(|hit| hit.end == part.end);
        if self.hits(self.known.other, near()).any(reaches) {
            Some(About::Other)
        } else if !possessive && self.mine(near()).any(reaches) {
            Some(About::Me)
        } else {
            None
        }
    }

    /// Whether a part of a match begins with a person.
    pub(super) fn begins(&self, part: &Hit) -> bool {
        [self.known.me, self.known.other, self.known.they]
            .into_iter()
            .any(|group| self.hits(group, part.start..part.start + 1).next().is_some())
    }

    /// Whether the child who writes, or another child, is named at some places or right behind them.
    pub(super) fn anyone(&self, start: u32, end: u32) -> bool {
        let places = || start..end.saturating_add(2);
        self.hits(self.known.me, places()).next().is_some() || self.hits(self.known.other, places()).next().is_some()
    }

    /// The person named inside a match; else another child named in the text; else the child who writes.
    pub(super) fn around(&self, start: u32, end: u32) -> About {
        let mine = self.mine(start..end).next().is_some();
        let other = self.hits(self.known.other, 0..end.saturating_add(2)).next().is_some();
        if !mine && other { About::Other } else { About::Me }
    }

    /// The nearest person named before a place, at most so many words before.
    pub(super) fn nearest(&self, place: u32) -> Option<About> {
        let places = || place.saturating_sub(NEAREST_WORDS_MAX)..place + 1;
        let last = |group| self.hits(group, places()).next_back().map(|hit| hit.start);
        let me = self.mine(places()).next_back().map(|hit| hit.start);
        let third = last(self.known.other).max(last(self.known.they));
        match (me, third) {
            (None, None) => None,
            (me, third) if third > me => Some(About::Other),
            _ => Some(About::Me),
        }
    }
}
