//! The tables of phrases, built from the words of their groups.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{GAP, GAP_ID, GroupId, Phrases, Target, bit, key};
use crate::risk::vocabulary::{Builder, Table, WordId};

/// Collects phrases before the tables are built.
pub(in crate::risk) struct PhrasesBuilder {
    words: Builder,
    /// The one phrase that a phrase and a word lead to, where it is written out.
    shared: HashMap<(u32, WordId), u32>,
    /// All that a phrase and a word lead to.
    next: BTreeMap<(u32, WordId), Vec<u32>>,
    groups: Vec<Vec<GroupId>>,
    /// Which groups a group is part of.
    wider: HashMap<GroupId, Vec<GroupId>>,
}

impl Default for PhrasesBuilder {
    fn default() -> Self {
        Self {
            words: Builder::default(),
            shared: HashMap::new(),
            next: BTreeMap::new(),
            groups: vec![Vec::new()],
            wider: HashMap::new(),
        }
    }
}

impl PhrasesBuilder {
    /// Adds a phrase, given as folded words, to a group. `stem` lets its last word stand for all that begin with it.
    pub(in crate::risk) fn phrase(&mut self, words: &[String], stem: bool, group: GroupId) {
        let mut phrase = 0;
        for (at, word) in words.iter().enumerate() {
            let id = self.word(word, stem && at + 1 == words.len());
            phrase = self.shared_step(phrase, id);
        }
        self.put(phrase, group);
    }

    /// Adds an entry of several chunks, each with the words that may stand there (none: the chunk may be left out). Costs
    /// the sum of its alternatives, not their product.
    pub(in crate::risk) fn entry(&mut self, chunks: &[Vec<(Vec<String>, bool)>], group: GroupId) {
        let mut from = vec![0];
        for alternatives in chunks {
            let target = self.fresh();
            let mut inner: HashMap<(u32, WordId), u32> = HashMap::new();
            let mut optional = false;
            for (words, stem) in alternatives {
                let Some((last, before)) = words.split_last() else {
                    optional = true;
                    continue;
                };
                for start in &from {
                    let mut phrase = *start;
                    for word in before {
                        let id = self.word(word, false);
                        phrase = match inner.get(&(phrase, id)) {
                            Some(known) => *known,
                            None => {
                                let fresh = self.fresh();
                                self.next.entry((phrase, id)).or_default().push(fresh);
                                inner.insert((phrase, id), fresh);
                                fresh
                            }
                        };
                    }
                    let id = self.word(last, *stem);
                    let targets = self.next.entry((phrase, id)).or_default();
                    if !targets.contains(&target) {
                        targets.push(target);
                    }
                }
            }
            if !optional {
                from.clear();
            }
            from.push(target);
        }
        for phrase in from {
            self.put(phrase, group);
        }
    }

    fn word(&mut self, word: &str, stem: bool) -> WordId {
        if word == GAP {
            return GAP_ID;
        }
        let id = self.words.word(word, stem);
        self.words.loosen(id);
        id
    }

    fn fresh(&mut self) -> u32 {
        self.groups.push(Vec::new());
        self.groups.len() as u32 - 1
    }

    fn shared_step(&mut self, phrase: u32, word: WordId) -> u32 {
        if let Some(known) = self.shared.get(&(phrase, word)) {
            return *known;
        }
        let fresh = self.fresh();
        self.shared.insert((phrase, word), fresh);
        self.next.entry((phrase, word)).or_default().push(fresh);
        fresh
    }

    fn put(&mut self, phrase: u32, group: GroupId) {
        if let Some(groups) = self.groups.get_mut(phrase as usize)
            && phrase != 0
            && !groups.contains(&group)
        {
            groups.push(group);
        }
    }

    /// Makes all phrases of one group phrases of another too.
    pub(in crate::risk) fn include(&mut self, part: GroupId, whole: GroupId) {
        self.wider.entry(part).or_default().push(whole);
    }

    /// A group, the groups it is part of, those they are part of, and so on.
    fn widen(&self, groups: &[GroupId]) -> Vec<GroupId> {
        let mut all = groups.to_vec();
        let mut at = 0;
        while let Some(group) = all.get(at) {
            for wider in self.wider.get(group).into_iter().flatten() {
                if !all.contains(wider) {
                    all.push(*wider);
                }
            }
            at += 1;
        }
        all.sort_unstable();
        all
    }

    /// Adds a word that is known and means nothing.
    pub(in crate::risk) fn ordinary(&mut self, word: &str) {
        self.words.word(word, false);
    }

    pub(in crate::risk) fn build(self) -> Phrases {
        let mut sets = vec![Vec::new()];
        let mut known: HashMap<&[GroupId], u32> = HashMap::from([(&[][..], 0)]);
        let mut groups = Vec::with_capacity(self.groups.len());
        for own in &self.groups {
            let set = *known.entry(own).or_insert_with(|| {
                sets.push(self.widen(own));
                sets.len() as u32 - 1
            });
            groups.push(set);
        }
        let group_count = sets.iter().flatten().max().map_or(0, |group| usize::from(*group) + 1);
        let mut goes_on = vec![0; groups.len()];
        for (phrase, word) in self.next.keys() {
            goes_on[*phrase as usize] |= bit(*word);
        }
        let gaps: HashSet<u32> =
            self.next.keys().filter(|(_, word)| *word == GAP_ID).map(|(phrase, _)| *phrase).collect();
        let mut next = Table::with_capacity_and_hasher(self.next.len(), Default::default());
        let mut targets = Vec::with_capacity(self.next.len());
        for ((phrase, word), to) in self.next {
            next.insert(key(phrase, word), (targets.len() as u32, to.len() as u32));
            targets.extend(to.into_iter().map(|phrase| Target {
                phrase,
                set: groups[phrase as usize],
                goes_on: goes_on[phrase as usize],
                gap: gaps.contains(&phrase),
            }));
        }
        let row = group_count.div_ceil(64);
        let mut members = vec![0_u64; row * sets.len()];
        for (at, set) in sets.iter().enumerate() {
            for group in set {
                members[at * row + usize::from(*group) / 64] |= 1 << (group % 64);
            }
        }
        Phrases { vocabulary: self.words.build(), next, targets, sets, members, row, group_count }
    }
}
