//! How rules are tried on a text: in which turns, in which order of their parts, what denies or frames them, whose harm it is.

use super::{Layer, Lexicon, Negated, Order, Pattern, Ranked, Rule, Turn};
use crate::risk::fold::Folded;
use crate::risk::pattern::{self, Match};
use crate::risk::persons::Persons;
use crate::risk::reading::{GroupId, Hit, Reading};
use crate::risk::verdict::{About, Category, Level, Verdict};

/// Most words that may stand between a negation and what it negates.
const SOFT_WORDS_MAX: u32 = 4;

/// Fewest parts of a pattern that is read in any order: two say too little without their order.
const FREE_PARTS_MIN: usize = 3;
/// How far before a match in free order the child may be named.
const PERSON_WORDS_MAX: u32 = 6;

impl Lexicon {
    /// Gives each pattern that a text wakes, with what it may hear: idioms have taken their words, then the rules that take.
    /// All other rules are given twice: first as they are written, then in any order.
    pub(super) fn each_pattern(
        &self,
        text: &Folded,
        own: Option<&Self>,
        mut give: impl FnMut(&Pattern, &Reading<'_>, Order),
    ) {
        let mut reading = self.phrases.read(text, own.map(|own| &own.phrases));
        let wakes = reading.hits().iter().filter_map(|hit| self.wakes.get(hit.set as usize));
        let mut woken: Vec<u32> = wakes.flatten().copied().collect();
        woken.sort_unstable();
        woken.dedup();
        // The patterns are numbered in the order of their turns.
        let awake: Vec<&Pattern> = woken.iter().filter_map(|at| self.patterns.get(*at as usize)).collect();
        let mut frames: Vec<u32> = Vec::new();
        for turn in awake.chunk_by(|a, b| {
            (a.turn == Turn::Rule) == (b.turn == Turn::Rule) && (a.turn == Turn::Taker) == (b.turn == Turn::Taker)
        }) {
            let mut taken: Vec<(u32, u32)> = Vec::new();
            for pattern in turn {
                if pattern.turn == Turn::Rule {
                    give(pattern, &reading, Order::Written);
                    continue;
                }
                let before = taken.len();
                pattern::find(&pattern.slots, &reading, |found| {
                    taken.extend(found.iter().map(|hit| (hit.start, hit.end)));
                    if pattern.turn == Turn::Frame {
                        frames.extend(found.last().map(|hit| hit.end));
                    }
                    false
                });
                if pattern.turn == Turn::Taker && taken.len() > before {
                    give(pattern, &reading, Order::Written);
                }
            }
            for pattern in
                turn.iter().filter(|pattern| pattern.turn == Turn::Rule && pattern.slots.len() >= FREE_PARTS_MIN)
            {
                give(pattern, &reading, Order::Free);
            }
            if !taken.is_empty() {
                reading.take_out(taken);
            }
            reading.open_frames(std::mem::take(&mut frames));
        }
    }

    pub(super) fn try_pattern<'l>(
        &'l self,
        pattern: &Pattern,
        reading: &Reading<'_>,
        order: Order,
        best: &mut Option<Ranked<'l>>,
    ) {
        let Some(rule) = self.rules.get(pattern.rule) else {
            return;
        };
        if order == Order::Free && rule.order == Order::Written {
            return;
        }
        // Most patterns of a text that fires are spared: what they could say is weaker than what is known.
        let beaten = |best: &Ranked<'_>| {
            (best.verdict.level, best.layer, std::cmp::Reverse(best.rule))
                > (rule.level, rule.layer, std::cmp::Reverse(pattern.rule))
        };
        if best.as_ref().is_some_and(beaten) {
            return;
        }
        let context = |group: &GroupId| reading.has(*group);
        if !rule.needs.iter().all(context)
            || rule.unless.iter().any(context)
            || ((rule.layer == Layer::Topic || order == Order::Free) && self.contexts.iter().any(context))
        {
            return;
        }
        let consider = |found: &Match| {
            if self.is_framed(found, reading) || (order == Order::Free && !self.is_personal(found, reading)) {
                return false;
            }
            let negated = !pattern.negates
                && rule.negated != Negated::Same
                && match order {
                    Order::Written => self.is_negated(found, reading),
                    Order::Free => self.holds_negation(found, reading),
                };
            let level = match (negated, rule.negated) {
                (true, Negated::Quiet) => return false,
                (true, Negated::Concern) => Level::Concern,
                _ => rule.level,
            };
            let ranked = Ranked {
                verdict: Verdict {
                    level,
                    category: rule.category,
                    about: rule.about.unwrap_or_else(|| self.about(rule, pattern, found, reading)),
                    rule: &rule.id,
                },
                layer: rule.layer,
                slots: pattern.slots.len(),
                rule: pattern.rule,
                groups: pattern.slots.iter().map(|slot| slot.group).collect(),
                found: found.clone(),
            };
            if best.as_ref().is_none_or(|best| ranked.beats(best)) {
                *best = Some(ranked);
            }
            !negated
        };
        match order {
            Order::Written => pattern::find(&pattern.slots, reading, consider),
            Order::Free => pattern::find_free(&pattern.slots, reading, consider),
        };
    }

    /// Whether the child who writes, or another child she knows, is named in a match or shortly before.
    fn is_personal(&self, found: &Match, reading: &Reading<'_>) -> bool {
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return false;
        };
        let start = first.start.saturating_sub(PERSON_WORDS_MAX);
        // "my" in "my sister" says whose sister she is: it is no part of its own.
        let possessive = found.iter().any(|part| {
            let mut mine = self.known.my.into_iter().flat_map(|my| reading.among(my, part.start..part.start + 1));
            mine.any(|my| my.end == part.end)
        });
        !possessive && Persons::new(self.known, reading).anyone(start, last.end)
    }

    /// Whether a negation stands anywhere between the parts of a match, or shortly before.
    fn holds_negation(&self, found: &Match, reading: &Reading<'_>) -> bool {
        let (Some(not), Some(first), Some(last)) = (self.known.not, found.first(), found.last()) else {
            return false;
        };
        let apart = |hit: &Hit| found.iter().all(|slot| hit.end <= slot.start || slot.end <= hit.start);
        let behind = u32::from(self.negation_around);
        reading.among(not, first.start.saturating_sub(2)..last.end + behind).any(apart)
    }

    /// A negation right before a part of the match, with nothing but softening words between ("not really", "not going to");
    /// in some languages also right behind the last part. Before a first part that names a person it belongs to what was
    /// said before ("I am not well, he hits me").
    fn is_negated(&self, found: &Match, reading: &Reading<'_>) -> bool {
        let (Some(not), Some(first), Some(last)) = (self.known.not, found.first(), found.last()) else {
            return false;
        };
        let persons = Persons::new(self.known, reading);
        let behind = u32::from(self.negation_around);
        let places = first.start.saturating_sub(2 * SOFT_WORDS_MAX + 2)..last.end + behind;
        reading.among(not, places).any(|hit| {
            let part_of_match = found.iter().any(|slot| slot.start < hit.end && hit.start < slot.end);
            if part_of_match || reading.sentence(hit.start) != reading.sentence(first.start) {
                return false;
            }
            let Some(next) = found.iter().find(|slot| slot.start >= hit.end) else {
                return true;
            };
            // A pronoun that the language puts between negation and verb ("não me bate") is soft: it shields nothing.
            let person = next.start == first.start
                && persons.begins(next)
                && (reading.clause(hit.start) != reading.clause(next.start)
                    || !self.is_soft(next.start, next.end, reading));
            !person && reading.room(hit.end, next.start) <= SOFT_WORDS_MAX && self.is_soft(hit.end, next.start, reading)
        })
    }

    /// Whether a match is part of something told, a film or a lesson, and names neither the child nor another child she
    /// knows.
    fn is_framed(&self, found: &Match, reading: &Reading<'_>) -> bool {
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return false;
        };
        reading.is_framed(first.start) && !Persons::new(self.known, reading).anyone(first.start, last.end)
    }

    /// Whether every word from one place up to another only softens.
    fn is_soft(&self, from: u32, to: u32, reading: &Reading<'_>) -> bool {
        let mut place = from;
        while place < to {
            if reading.is_emoji(place) {
                place += 1;
                continue;
            }
            let soft = self.known.soft.into_iter().flat_map(|soft| reading.among(soft, place..place + 1));
            match soft.map(|hit| hit.end).max() {
                Some(end) => place = end,
                None => return false,
            }
        }
        true
    }

    /// Whose harm it is. By the word in the slot of the victim; else by the last person named among the parts of the match
    /// behind its first, which says who acts;
    /// else by the nearest person before it. In self-harm the one who acts is the one who is harmed, so there a "she" right
    /// before the act counts, and elsewhere only with another child named in the text.
    fn about(&self, rule: &Rule, pattern: &Pattern, found: &Match, reading: &Reading<'_>) -> About {
        let persons = Persons::new(self.known, reading);
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return About::Me;
        };
        if rule.category == Category::SelfHarm {
            return persons.nearest(last.start).unwrap_or(About::Me);
        }
        pattern
            .victim
            .and_then(|slot| found.get(slot))
            .and_then(|hit| persons.named(hit))
            .or_else(|| found.iter().skip(1).rev().find_map(|hit| persons.named(hit)))
            .unwrap_or_else(|| persons.around(first.start, last.end))
    }
}
