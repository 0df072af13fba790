//! A text as one vocabulary hears it: words at places, and the groups that words and phrases belong to.

use std::collections::HashMap;

use super::fold::{Folded, Reading as FormReading};
use super::vocabulary::{Builder, Heard, How, Vocabulary, WordId};

/// Number of a group of words.
pub(super) type GroupId = u16;

/// A word or phrase of a group, heard from one place up to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    pub(super) group: GroupId,
    pub(super) start: u32,
    pub(super) end: u32,
    /// The phrase, for counting distinct ones.
    pub(super) phrase: u32,
    pub(super) how: How,
}

/// Words and phrases in their groups.
pub(super) struct Phrases {
    vocabulary: Vocabulary,
    /// From a phrase so far and a word to the longer phrase.
    next: HashMap<(u32, WordId), u32>,
    /// Groups of each phrase.
    groups: Vec<Vec<GroupId>>,
}

/// Collects phrases before the tables are built.
pub(super) struct PhrasesBuilder {
    words: Builder,
    next: HashMap<(u32, WordId), u32>,
    groups: Vec<Vec<GroupId>>,
}

impl Default for PhrasesBuilder {
    fn default() -> Self {
        Self {
            words: Builder::default(),
            next: HashMap::new(),
            groups: vec![Vec::new()],
        }
    }
}

impl PhrasesBuilder {
    /// Adds a phrase, given as folded words, to a group. `stem` lets its last word stand for all that begin with it.
    pub(super) fn phrase(&mut self, words: &[String], stem: bool, group: GroupId) {
        let mut phrase = 0;
        for (at, word) in words.iter().enumerate() {
            let last = at + 1 == words.len();
            let id = self.words.word(word, stem && last);
            self.words.loosen(id);
            let fresh = self.groups.len() as u32;
            phrase = *self.next.entry((phrase, id)).or_insert(fresh);
            if phrase == fresh {
                self.groups.push(Vec::new());
            }
        }
        if let Some(groups) = self.groups.get_mut(phrase as usize)
            && phrase != 0
            && !groups.contains(&group)
        {
            groups.push(group);
        }
    }

    /// Adds a word that is known and means nothing.
    pub(super) fn ordinary(&mut self, word: &str) {
        self.words.word(word, false);
    }

    pub(super) fn build(self) -> Phrases {
        Phrases {
            vocabulary: self.words.build(),
            next: self.next,
            groups: self.groups,
        }
    }
}

/// The places of one text. Holds numbers of words only.
#[derive(Default)]
pub(super) struct Reading {
    heard: Vec<Heard>,
    /// For each place the start of its words in `heard`, and the sentence it stands in.
    places: Vec<(u32, u32)>,
    /// Groups heard, sorted by group and place.
    pub(super) hits: Vec<Hit>,
}

impl Reading {
    /// The sentence a place stands in.
    pub(super) fn sentence(&self, place: u32) -> u32 {
        self.places
            .get(place as usize)
            .map_or(u32::MAX, |(_, sentence)| *sentence)
    }

    fn heard(&self, place: usize) -> &[Heard] {
        let start = self
            .places
            .get(place)
            .map_or(self.heard.len(), |(start, _)| *start as usize);
        let end = self
            .places
            .get(place + 1)
            .map_or(self.heard.len(), |(start, _)| *start as usize);
        self.heard.get(start..end).unwrap_or_default()
    }

    /// The hits of one group, by place.
    pub(super) fn of(&self, group: GroupId) -> &[Hit] {
        let start = self.hits.partition_point(|hit| hit.group < group);
        let length = self.hits[start..].partition_point(|hit| hit.group == group);
        &self.hits[start..start + length]
    }
}

impl Phrases {
    /// Reads a text.
    pub(super) fn read(&self, folded: &Folded) -> Reading {
        let mut reading = Reading::default();
        self.hear(folded, &mut reading);
        for place in 0..reading.places.len() {
            self.follow(&mut reading, place, place, 0, How::Exact);
        }
        reading.hits.sort_unstable();
        reading
            .hits
            .dedup_by_key(|hit| (hit.group, hit.start, hit.end));
        reading
    }

    fn hear(&self, folded: &Folded, reading: &mut Reading) {
        let mut token = 0;
        while let Some(at) = folded.tokens.get(token) {
            let place = |reading: &mut Reading| {
                reading
                    .places
                    .push((reading.heard.len() as u32, at.sentence));
            };
            let run = folded.forms(token).iter().find(|form| {
                if at.spelled > 0 {
                    form.reading == FormReading::Spelled
                } else {
                    form.reading == FormReading::Whole
                }
            });
            let mut heard = Vec::new();
            if !at.thai || at.spelled > 0 {
                self.vocabulary.hear(folded, token, &mut heard);
            }
            let whole = at.spelled > 0 && heard.iter().any(|heard| heard.span == at.spelled);
            let known = heard.iter().any(|heard| heard.span == 1) && at.spelled == 0;
            let cut = !whole
                && !known
                && run.is_some_and(|form| {
                    self.vocabulary.cut(folded.letters(form), |word| {
                        reading
                            .places
                            .push((reading.heard.len() as u32, at.sentence));
                        reading.heard.extend(word.map(|word| Heard {
                            word,
                            span: 1,
                            how: How::Exact,
                        }));
                    })
                });
            if whole {
                place(reading);
                reading.heard.extend(
                    heard
                        .iter()
                        .filter(|h| h.span == at.spelled)
                        .map(|h| Heard { span: 1, ..*h }),
                );
            } else if !cut {
                place(reading);
                reading.heard.extend(heard);
            }
            token += if whole || (cut && at.spelled > 0) {
                at.spelled as usize
            } else {
                1
            };
        }
    }

    fn follow(&self, reading: &mut Reading, start: usize, place: usize, phrase: u32, how: How) {
        for at in 0..reading.heard(place).len() {
            let heard = reading.heard(place)[at];
            let Some(next) = self.next.get(&(phrase, heard.word)) else {
                continue;
            };
            let end = place + heard.span as usize;
            let how = how.max(heard.how);
            for group in self.groups.get(*next as usize).into_iter().flatten() {
                reading.hits.push(Hit {
                    group: *group,
                    start: start as u32,
                    end: end as u32,
                    phrase: *next,
                    how,
                });
            }
            if end < reading.places.len()
                && reading.sentence(end as u32) == reading.sentence(start as u32)
            {
                self.follow(reading, start, end, *next, how);
            }
        }
    }
}
