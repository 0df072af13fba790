//! A text as one vocabulary hears it: words at places, and the groups that words and phrases belong to.

mod build;

use std::ops::Range;

pub(super) use build::PhrasesBuilder;

use super::fold::Folded;
use super::vocabulary::{Heard, Table, Vocabulary, WordId};

/// Number of a group of words.
pub(super) type GroupId = u16;

/// A word or phrase heard from one place up to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    pub(super) start: u32,
    pub(super) end: u32,
    /// The phrase.
    pub(super) phrase: u32,
    /// The set of groups that the phrase is of.
    pub(super) set: u32,
}

/// Words and phrases in their groups.
pub(super) struct Phrases {
    vocabulary: Vocabulary,
    /// From a phrase so far and a word to the longer phrases: a stretch of `targets`.
    next: Table<(u32, u32)>,
    targets: Vec<Target>,
    /// Sets of groups; the first is empty.
    sets: Vec<Vec<GroupId>>,
    /// For each set one bit a group.
    members: Vec<u64>,
    /// Words of bits a set.
    row: usize,
    group_count: usize,
}

/// A phrase that another phrase and a word lead to.
#[derive(Clone, Copy)]
struct Target {
    phrase: u32,
    /// Which of `sets` are its groups; 0 where it is only the beginning of a phrase.
    set: u32,
    /// A bit for each word that it may go on with: most phrases end right here, without a look-up.
    goes_on: u64,
    /// Other words may stand behind it before it goes on.
    gap: bool,
}

/// Stands in a phrase where other words may be: "had no food .. days".
pub(super) const GAP: &str = "..";
const GAP_ID: WordId = WordId::MAX;
/// Most words in such a gap.
const GAP_WORDS_MAX: u32 = 6;

/// The bit of a word in `goes_on`.
fn bit(word: WordId) -> u64 {
    1 << (word.wrapping_mul(0x9e37_79b1) >> 26)
}

#[derive(Clone, Copy)]
struct Place {
    /// Where its words begin in `heard`.
    heard: u32,
    sentence: u32,
    clause: u32,
    token: u32,
    /// How many words stand before it, emoji left out: what room between parts is counted in.
    word: u32,
    /// An emoji: phrases go on over it.
    emoji: bool,
}

/// The places of one text. Holds numbers of words only.
pub(super) struct Reading<'p> {
    phrases: &'p Phrases,
    heard: Vec<Heard>,
    places: Vec<Place>,
    words: u32,
    /// Where frames begin, by place.
    frames: Vec<u32>,
    /// What was heard, by place.
    hits: Vec<Hit>,
    /// One bit for each group that was heard.
    present: Vec<u64>,
    /// Long texts: the hits of each group, one group after the other, and where each group begins.
    by_group: Vec<Hit>,
    starts: Vec<u32>,
}

/// From so many hits on it pays to sort them into their groups.
const SORTED_MIN: usize = 128;

impl Reading<'_> {
    /// The sentence a place stands in.
    pub(super) fn sentence(&self, place: u32) -> u32 {
        self.places.get(place as usize).map_or(u32::MAX, |place| place.sentence)
    }

    /// The clause a place stands in.
    pub(super) fn clause(&self, place: u32) -> u32 {
        self.places.get(place as usize).map_or(u32::MAX, |place| place.clause)
    }

    /// The token that a place was read from.
    pub(super) fn token(&self, place: u32) -> u32 {
        self.places.get(place as usize).map_or(u32::MAX, |place| place.token)
    }

    /// Whether an emoji stands at a place.
    pub(super) fn is_emoji(&self, place: u32) -> bool {
        self.places.get(place as usize).is_some_and(|place| place.emoji)
    }

    /// How many words stand between two places.
    pub(super) fn room(&self, from: u32, to: u32) -> u32 {
        let word = |place: u32| self.places.get(place as usize).map_or(self.words, |place| place.word);
        word(to).saturating_sub(word(from))
    }

    fn heard(&self, place: usize) -> &[Heard] {
        let start = self.places.get(place).map_or(self.heard.len(), |place| place.heard as usize);
        let end = self.places.get(place + 1).map_or(self.heard.len(), |place| place.heard as usize);
        self.heard.get(start..end).unwrap_or_default()
    }

    /// A bit for each word heard at a place, and behind it if an emoji stands there.
    fn coming(&self, place: usize) -> u64 {
        let mut bits = 0;
        for at in place..self.places.len() {
            bits |= self.heard(at).iter().fold(0, |bits, heard| bits | bit(heard.word));
            if !self.places[at].emoji {
                break;
            }
        }
        bits
    }

    /// All hits, by place.
    pub(super) fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The hits of one group, by place.
    pub(super) fn of(&self, group: GroupId) -> impl DoubleEndedIterator<Item = &Hit> + Clone {
        self.among(group, 0..u32::MAX)
    }

    /// The hits of one group that begin at some places, by place. Costs no more than those hits, however long the text.
    pub(super) fn among(&self, group: GroupId, places: Range<u32>) -> impl DoubleEndedIterator<Item = &Hit> + Clone {
        let sorted = match (self.starts.get(usize::from(group)), self.starts.get(usize::from(group) + 1)) {
            (Some(start), Some(end)) => self.by_group.get(*start as usize..*end as usize),
            _ => None,
        };
        let unsorted = if self.starts.is_empty() { self.hits.as_slice() } else { &[] };
        let cut = |hits: &'_ [Hit]| {
            let start = hits.partition_point(|hit| hit.start < places.start);
            start..start.max(hits.partition_point(|hit| hit.start < places.end))
        };
        let sorted = sorted.unwrap_or_default();
        let (sorted, unsorted) = (&sorted[cut(sorted)], &unsorted[cut(unsorted)]);
        sorted.iter().chain(unsorted.iter().filter(move |hit| self.phrases.is_of(hit.set, group)))
    }

    /// Whether a group was heard.
    pub(super) fn has(&self, group: GroupId) -> bool {
        let word = self.present.get(usize::from(group) / 64);
        word.is_some_and(|word| word >> (group % 64) & 1 == 1)
    }

    /// Lets frames begin at some places; each lasts to the end of its sentence.
    pub(super) fn open_frames(&mut self, places: Vec<u32>) {
        self.frames.extend(places);
        self.frames.sort_unstable();
    }

    /// Whether a place stands in a frame.
    pub(super) fn is_framed(&self, place: u32) -> bool {
        let before = self.frames.partition_point(|frame| *frame <= place);
        let frame = before.checked_sub(1).and_then(|at| self.frames.get(at));
        frame.is_some_and(|frame| self.sentence(frame.saturating_sub(1)) == self.sentence(place))
    }

    /// Takes hits out that stand where one of the stretches stands.
    pub(super) fn take_out(&mut self, mut stretches: Vec<(u32, u32)>) {
        stretches.sort_unstable();
        stretches.dedup();
        self.hits.retain(|hit| {
            let at = stretches.partition_point(|(start, _)| *start < hit.end);
            !stretches[..at].iter().rev().take(8).any(|(_, end)| *end > hit.start)
        });
        self.sort();
    }

    /// Sorts the hits of a long text into their groups, by counting.
    fn sort(&mut self) {
        let row = self.phrases.row;
        self.present.clear();
        self.present.resize(row, 0);
        for hit in &self.hits {
            let members = self.phrases.members.get(hit.set as usize * row..(hit.set as usize + 1) * row);
            for (all, member) in self.present.iter_mut().zip(members.unwrap_or_default()) {
                *all |= member;
            }
        }
        self.starts.clear();
        if self.hits.len() < SORTED_MIN {
            return;
        }
        let phrases = self.phrases;
        self.starts.resize(phrases.group_count + 1, 0);
        let mut total = 0;
        for hit in &self.hits {
            for group in phrases.set(hit.set) {
                self.starts[usize::from(*group)] += 1;
                total += 1;
            }
        }
        let mut sum = 0;
        for start in &mut self.starts {
            sum += std::mem::replace(start, sum);
        }
        self.by_group.clear();
        self.by_group.resize(total, Hit { start: 0, end: 0, phrase: 0, set: 0 });
        for hit in &self.hits {
            for group in phrases.set(hit.set) {
                let place = &mut self.starts[usize::from(*group)];
                self.by_group[*place as usize] = *hit;
                *place += 1;
            }
        }
        // Filling moved each start to the start of the next group: move them back.
        self.starts.rotate_right(1);
        if let Some(first) = self.starts.first_mut() {
            *first = 0;
        }
    }
}

impl Phrases {
    /// Reads a text.
    pub(super) fn read(&self, folded: &Folded, own: Option<&Self>) -> Reading<'_> {
        let mut reading = Reading {
            phrases: self,
            heard: Vec::with_capacity(folded.tokens.len() * 2),
            places: Vec::with_capacity(folded.tokens.len()),
            words: 0,
            frames: Vec::new(),
            hits: Vec::with_capacity(folded.tokens.len() * 2),
            present: Vec::new(),
            by_group: Vec::new(),
            starts: Vec::new(),
        };
        self.hear(folded, own.map(|own| &own.vocabulary), &mut reading);
        for place in 0..reading.places.len() {
            self.follow(&mut reading, place, place, 0);
        }
        reading.hits.sort_unstable();
        reading.hits.dedup();
        reading.sort();
        reading
    }

    /// Sets of groups: those that some phrase is of, all at once.
    pub(super) fn sets(&self) -> &[Vec<GroupId>] {
        &self.sets
    }

    fn set(&self, set: u32) -> &[GroupId] {
        self.sets.get(set as usize).map_or(&[], Vec::as_slice)
    }

    fn is_of(&self, set: u32, group: GroupId) -> bool {
        let word = self.members.get(set as usize * self.row + usize::from(group) / 64);
        word.is_some_and(|word| usize::from(group) < self.group_count && word >> (group % 64) & 1 == 1)
    }

    fn hear(&self, folded: &Folded, own: Option<&Vocabulary>, reading: &mut Reading<'_>) {
        let mut heard = Vec::new();
        let mut token = 0;
        let romanised = self.vocabulary.is_romanised(folded);
        while let Some(at) = folded.tokens.get(token) {
            let place = |reading: &mut Reading<'_>| {
                reading.places.push(Place {
                    heard: reading.heard.len() as u32,
                    sentence: at.sentence,
                    clause: at.clause,
                    token: token as u32,
                    word: reading.words,
                    emoji: at.emoji,
                });
                let goes_on = folded.tokens.get(token + 1).is_some_and(|next| next.attached);
                reading.words += u32::from(!at.emoji && !goes_on);
            };
            heard.clear();
            if !at.thai || at.spelled > 0 {
                let guess = own.is_none_or(|own| !own.knows(folded, token));
                self.vocabulary.hear(folded, token, guess && !romanised, &mut heard);
                if romanised {
                    for form in folded.forms(token) {
                        self.vocabulary.hear_romanised(folded, form, &mut heard);
                    }
                }
            }
            // Letters spelled apart that are one word take up one place.
            if at.spelled > 0 && heard.iter().any(|heard| heard.span == at.spelled) {
                place(reading);
                let word = heard.iter().filter(|heard| heard.span == at.spelled);
                reading.heard.extend(word.map(|heard| Heard { span: 1, ..*heard }));
                token += at.spelled as usize;
                continue;
            }
            let known = at.spelled == 0 && !heard.is_empty() && !self.vocabulary.is_doubtful(folded, token, &heard);
            let cut = !known
                && self.vocabulary.cut(folded, token, |word| {
                    place(reading);
                    reading.heard.extend(word.map(|word| Heard { word, span: 1 }));
                });
            if !cut && at.spelled > 0 && self.vocabulary.hear_spelled(folded, token, &mut heard) {
                place(reading);
                let words = heard.iter().filter(|heard| heard.span == at.spelled);
                reading.heard.extend(words.map(|heard| Heard { span: 1, ..*heard }));
                token += at.spelled as usize;
                continue;
            }
            if !cut {
                place(reading);
                reading.heard.extend_from_slice(&heard);
            }
            token += if cut { at.spelled.max(1) as usize } else { 1 };
        }
    }

    fn follow(&self, reading: &mut Reading<'_>, start: usize, place: usize, phrase: u32) {
        for at in 0..reading.heard(place).len() {
            let heard = reading.heard(place)[at];
            let targets = self.targets(phrase, heard.word);
            let end = place + heard.span as usize;
            let coming = reading.coming(end);
            for target in targets {
                if target.set != 0 {
                    let (start, end) = (start as u32, end as u32);
                    reading.hits.push(Hit { start, end, phrase: target.phrase, set: target.set });
                }
                if target.gap {
                    self.follow_over_gap(reading, start, end, target.phrase);
                }
                if target.goes_on & coming == 0 {
                    continue;
                }
                // A phrase goes on at the next word; an emoji may be that word, or stand in between.
                for next_place in end..reading.places.len() {
                    if reading.sentence(next_place as u32) != reading.sentence(start as u32) {
                        break;
                    }
                    self.follow(reading, start, next_place, target.phrase);
                    if !reading.places[next_place].emoji {
                        break;
                    }
                }
            }
        }
    }

    /// A phrase that has a gap goes on at any of the next words of its sentence.
    fn follow_over_gap(&self, reading: &mut Reading<'_>, start: usize, end: usize, phrase: u32) {
        for target in self.targets(phrase, GAP_ID) {
            for place in end..reading.places.len() {
                let far = reading.room(end as u32, place as u32) > GAP_WORDS_MAX;
                if far || reading.sentence(place as u32) != reading.sentence(start as u32) {
                    break;
                }
                if target.goes_on & reading.coming(place) != 0 {
                    self.follow(reading, start, place, target.phrase);
                }
            }
        }
    }

    /// The phrases that a phrase and a word lead to.
    fn targets(&self, phrase: u32, word: WordId) -> &[Target] {
        let (first, count) = self.next.get(&key(phrase, word)).copied().unwrap_or_default();
        self.targets.get(first as usize..(first + count) as usize).unwrap_or_default()
    }
}

fn key(phrase: u32, word: WordId) -> u64 {
    u64::from(phrase) << 32 | u64::from(word)
}
