//! A pattern says a meaning: groups of words in an order, with room between them.
//!
//! `{parent} {hits} {me}` allows two words between neighbours, in one sentence; `..` six; `...` forty, over sentences;
//! `+` none; `&` either order. `two of {blood}, {knife}, {hide}` is every pair of them. Matching goes once over the hits of each group: it cannot be made slow.

use super::reading::{GroupId, Hit, Reading};

/// Words between neighbours that are written with a space.
const NEAR: u32 = 2;
/// Words between neighbours written with `..`.
const WIDE: u32 = 6;
/// Words between neighbours written with `...` or `&`.
const FAR: u32 = 40;
/// Words between a part and the nearest other where the order is free.
const FREE: u32 = 12;
/// Places to look for such a part: emoji are places, but no words.
const FREE_PLACES: u32 = 2 * FREE;

/// How far apart two neighbours may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gap {
    words: u32,
    over: Over,
}

/// What a gap may reach over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    /// The rest of its clause: commas end it.
    Clause,
    Sentence,
    Text,
}

impl Gap {
    const NEXT: Self = Self { words: 0, over: Over::Sentence };
    const NEAR: Self = Self { words: NEAR, over: Over::Sentence };
    const WIDE: Self = Self { words: WIDE, over: Over::Sentence };
    const FAR: Self = Self { words: FAR, over: Over::Text };

    /// The same for sayings, which are said in one breath: what stands farther off, or in another clause, was not said
    /// with it.
    pub(super) fn of_idiom(self) -> Self {
        match self {
            Self::NEAR => Self { words: 0, over: Over::Clause },
            Self::WIDE => Self { over: Over::Clause, ..self },
            other => other,
        }
    }
}

/// One group in a pattern, and how far it may be from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) group: GroupId,
    pub(super) gap: Gap,
}

/// A written pattern, its groups not yet looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written<'a> {
    /// The groups or words, in order, each with the gap before it.
    pub(super) items: Vec<(Gap, &'a str)>,
}

/// Reads a pattern; one with `&` is read in each order, `two of` and `three of` in each choice.
pub(super) fn parse(text: &str) -> Result<Vec<Written<'_>>, String> {
    let Some((many, list)) = choice(text) else {
        return in_each_order(sides(text)?);
    };
    let signs: Vec<_> = list.split(", ").map(sides).collect::<Result<_, _>>()?;
    if signs.len() < many || signs.iter().any(|sign| sign.len() > 1) {
        return Err(format!("write at least {many} parts with commas between, and no \"&\": \"{text}\""));
    }
    let mut patterns = Vec::new();
    for (at, first) in signs.iter().enumerate() {
        for (next, second) in signs.iter().enumerate().skip(at + 1) {
            if many == 2 {
                patterns.extend(in_each_order([&first[..], second].concat())?);
            }
            for third in signs.iter().skip(if many == 3 { next + 1 } else { signs.len() }) {
                patterns.extend(in_each_order([&first[..], second, third].concat())?);
            }
        }
    }
    Ok(patterns)
}

/// How many parts of a list a pattern asks for, and the list; none where it asks for all.
fn choice(text: &str) -> Option<(usize, &str)> {
    [("two of ", 2), ("three of ", 3)].iter().find_map(|(sign, many)| Some((*many, text.strip_prefix(sign)?)))
}

/// The parts between the signs `&`, each a row of items with the gap before it.
fn sides(text: &str) -> Result<Vec<Vec<(Gap, &str)>>, String> {
    let mut sides: Vec<Vec<(Gap, &str)>> = vec![Vec::new()];
    let mut gap = Gap::NEAR;
    for item in split(text) {
        let side = sides.last_mut().filter(|side| !side.is_empty() || gap == Gap::NEAR);
        match (item, side) {
            ("..", Some(_)) => gap = Gap::WIDE,
            ("...", Some(_)) => gap = Gap::FAR,
            ("+", Some(_)) => gap = Gap::NEXT,
            ("&", Some(side)) if !side.is_empty() => sides.push(Vec::new()),
            ("&", _) | (_, None) => {
                return Err(format!("a pattern cannot begin with a sign: \"{text}\""));
            }
            (word, Some(side)) => {
                side.push((gap, word));
                gap = Gap::NEAR;
            }
        }
    }
    if gap != Gap::NEAR || sides.iter().any(Vec::is_empty) {
        return Err(format!("this pattern says nothing behind its last sign: \"{text}\""));
    }
    Ok(sides)
}

fn in_each_order<'a>(sides: Vec<Vec<(Gap, &'a str)>>) -> Result<Vec<Written<'a>>, String> {
    if sides.len() > 3 {
        return Err("a pattern has at most two \"&\"".to_owned());
    }
    Ok(orders(sides.len())
        .into_iter()
        .map(|order| {
            let mut items = Vec::new();
            for (at, side) in order.into_iter().enumerate() {
                for (place, item) in sides[side].iter().enumerate() {
                    items.push(if at > 0 && place == 0 { (Gap::FAR, item.1) } else { *item });
                }
            }
            Written { items }
        })
        .collect())
}

fn orders(count: usize) -> Vec<Vec<usize>> {
    match count {
        0 | 1 => vec![vec![0]],
        2 => vec![vec![0, 1], vec![1, 0]],
        _ => vec![vec![0, 1, 2], vec![0, 2, 1], vec![1, 0, 2], vec![1, 2, 0], vec![2, 0, 1], vec![2, 1, 0]],
    }
}

/// The groups and words of a pattern, without the signs between them.
pub(super) fn items(text: &str) -> Vec<&str> {
    let list = choice(text).map_or(text, |(_, list)| list);
    let mut items: Vec<&str> = list.split(", ").flat_map(split).collect();
    items.retain(|item| !matches!(*item, ".." | "..." | "+" | "&"));
    items
}

/// Splits at spaces that are not inside brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut items, mut start, mut depth) = (Vec::new(), 0, 0_u32);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 => {
                items.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&text[start..]);
    items.retain(|item| !item.is_empty());
    items
}

/// One way in which a pattern fits a text: the hit in each slot.
pub(super) type Match = Vec<Hit>;

/// Every way in which a pattern fits, one for each hit of its last slot, each slot as near to the next as can be.
/// `allow` says whether a match counts; the first that counts ends the search.
pub(super) fn find(slots: &[Slot], reading: &Reading<'_>, mut allow: impl FnMut(&Match) -> bool) -> bool {
    if !slots.iter().all(|slot| reading.has(slot.group)) {
        return false;
    }
    // For each slot the hits that can be reached from the slots before, with the place of their predecessor.
    let mut reached: Vec<Vec<(Hit, usize)>> = Vec::with_capacity(slots.len());
    for (at, slot) in slots.iter().enumerate() {
        let hits = reading.of(slot.group);
        let layer: Vec<(Hit, usize)> = match at.checked_sub(1).and_then(|before| reached.get(before)) {
            None => hits.map(|hit| (*hit, 0)).collect(),
            Some(before) => reach(hits, before, slot.gap, reading),
        };
        if layer.is_empty() {
            return false;
        }
        reached.push(layer);
    }
    let Some(last) = reached.last() else {
        return false;
    };
    for end in 0..last.len() {
        let mut found = Vec::with_capacity(slots.len());
        let mut at = end;
        for layer in reached.iter().rev() {
            found.push(layer[at].0);
            at = layer[at].1;
        }
        found.reverse();
        if allow(&found) {
            return true;
        }
    }
    false
}

/// Ways in which a pattern fits with its parts in any order, at most `FREE` words between a part and the nearest other,
/// over sentences; parts joined by `+` stay together. One way for each hit of the first part. `allow` as in [`find`], the
/// hits given by place.
pub(super) fn find_free(slots: &[Slot], reading: &Reading<'_>, mut allow: impl FnMut(&Match) -> bool) -> bool {
    let Some((first, others)) = slots.split_first().filter(|_| slots.iter().all(|slot| reading.has(slot.group))) else {
        return false;
    };
    reading.of(first.group).any(|hit| {
        let mut found = vec![*hit];
        for slot in others {
            let next =
                if slot.gap == Gap::NEXT { joined(slot, &found, reading) } else { nearest(slot, &found, reading) };
            found.extend(next);
        }
        found.sort_unstable();
        found.len() == slots.len() && allow(&found)
    })
}

/// The hit right behind the one found last.
fn joined(slot: &Slot, found: &Match, reading: &Reading<'_>) -> Option<Hit> {
    let end = found.last()?.end;
    reading.among(slot.group, end..end + FREE).find(|hit| reading.room(end, hit.start) == 0).copied()
}

/// The hit nearest to the one found last, among those that overlap with none and are near to one.
fn nearest(slot: &Slot, found: &Match, reading: &Reading<'_>) -> Option<Hit> {
    let last = found.last()?;
    let places = last.start.saturating_sub(FREE_PLACES)..last.end + FREE_PLACES;
    let room =
        |a: &Hit, b: &Hit| if b.start >= a.end { reading.room(a.end, b.start) } else { reading.room(b.end, a.start) };
    reading
        .among(slot.group, places)
        .filter(|hit| {
            found.iter().all(|other| hit.end <= other.start || other.end <= hit.start)
                && found.iter().any(|other| room(other, hit) <= FREE)
        })
        .min_by_key(|hit| hit.start.abs_diff(last.start))
        .copied()
}

fn reach<'r>(
    hits: impl Iterator<Item = &'r Hit>,
    before: &[(Hit, usize)],
    gap: Gap,
    reading: &Reading<'_>,
) -> Vec<(Hit, usize)> {
    let mut layer = Vec::new();
    let mut next = 0;
    for hit in hits {
        while next < before.len() && before[next].0.start < hit.start {
            next += 1;
        }
        // The nearest that ends before this begins; phrases are short, so only a few can overlap.
        let nearest = (0..next).rev().take(8).find(|at| before[*at].0.end <= hit.start);
        if let Some(at) = nearest {
            let from = before[at].0;
            let near = reading.room(from.end, hit.start) <= gap.words;
            let same = match gap.over {
                Over::Clause => reading.clause(from.start) == reading.clause(hit.start),
                Over::Sentence => reading.sentence(from.start) == reading.sentence(hit.start),
                Over::Text => true,
            };
            if near && same {
                layer.push((*hit, at));
            }
        }
    }
    layer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_say_how_far_apart() {
        let written = parse("{a} b .. {c d} + e ... f");
        let gaps: Vec<(Gap, &str)> =
            vec![(Gap::NEAR, "{a}"), (Gap::NEAR, "b"), (Gap::WIDE, "{c d}"), (Gap::NEXT, "e"), (Gap::FAR, "f")];
        assert_eq!(written, Ok(vec![Written { items: gaps }]));
    }

    #[test]
    fn either_order_and_every_choice_are_patterns_of_their_own() {
        assert_eq!(parse("{a} {b} & {c}").map(|orders| orders.len()), Ok(2));
        assert_eq!(parse("two of {a}, {b} {c}, {d}").map(|pairs| pairs.len()), Ok(6));
        assert_eq!(parse("three of {a}, {b}, {c}, {d}").map(|threes| threes.len()), Ok(24));
        assert!(parse("two of {a}").is_err());
        assert!(parse("two of {a} & {b}, {c}").is_err());
        assert!(parse("& {a}").is_err());
        assert!(parse("{a} ..").is_err());
        assert!(parse("").is_err());
    }
}
