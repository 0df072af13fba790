//! The counts that a programme needs to know whether it is of use, and that tell nothing about any one child.
//!
//! Each count is kept beside one property at a time (language, age band or country), never two together. It is
//! released once a day, as a total since the start, rounded down to tens; in between the old figures stand. Someone
//! who has every scrape learns in which day a total passed a multiple of ten, and no more.
//!
//! **Invariant:** labels come from the content being served or are enums; a child cannot make up a new one.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use arrayvec::ArrayString;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;

use crate::book::Book;
use crate::dialogue::{Count, State};

use super::metrics::coarse;

/// How long the released figures stand.
pub(super) const RELEASED_EVERY: Duration = Duration::from_secs(24 * 3600);

/// The counts, those kept and those released.
#[derive(Debug)]
pub struct Programme(Mutex<Counts>);

#[derive(Debug)]
struct Counts {
    kept: BTreeMap<Cell, u64>,
    released: BTreeMap<Cell, u64>,
    released_at: Instant,
}

/// What happened, and beside which one property of the conversation it is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cell {
    event: &'static str,
    /// Which topic, which category, whether it helped; empty where there is nothing to tell apart.
    which: Name,
    by: &'static str,
    value: Name,
}

/// An id of the content, held in place. A longer one is cut, which at worst adds two counts up.
type Name = ArrayString<32>;

impl Default for Programme {
    fn default() -> Self {
        Self(Mutex::new(Counts { kept: BTreeMap::new(), released: BTreeMap::new(), released_at: Instant::now() }))
    }
}

impl Programme {
    /// Notes what happened in a turn that led to this state.
    pub fn count(&self, book: &Book, state: &State, counts: &[Count]) {
        if counts.is_empty() {
            return;
        }
        let locale = &book.edition(state.locale(book)).locale.tag;
        let age = state.age().map_or("not said", |age| age.as_str());
        let offered = &book.script().settings.countries;
        let country = match state.country() {
            None => "not said",
            // A browser can name any country; those we do not offer are one.
            Some(country) => {
                offered.iter().find(|offer| offer.country == country).map_or("other", |offer| offer.country.as_str())
            }
        };
        let mut all = self.lock();
        for count in counts {
            let (event, which) = name(book, count);
            for (by, value) in [("locale", locale.as_str()), ("age", age), ("country", country)] {
                let cell = Cell { event, which: to_name(which), by, value: to_name(value) };
                *all.kept.entry(cell).or_insert(0) += 1;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counts {
    /// Once a day the kept figures become the released ones, in whole tens; what is below ten is left out.
    fn release_if_due(&mut self, now: Instant) {
        if now.duration_since(self.released_at) < RELEASED_EVERY {
            return;
        }
        self.released_at = now;
        self.released =
            self.kept.iter().map(|(cell, count)| (*cell, coarse(*count))).filter(|(_, count)| *count > 0).collect();
    }
}

fn to_name(id: &str) -> Name {
    let mut name = Name::new();
    for letter in id.chars() {
        if name.try_push(letter).is_err() {
            break;
        }
    }
    name
}

fn name<'b>(book: &'b Book, count: &Count) -> (&'static str, &'b str) {
    match count {
        Count::Begun => ("begun", ""),
        Count::Topic(flow) => ("topic", book.script().flows.get(*flow).map_or("", |flow| flow.id.as_str())),
        Count::Escalated(category) => ("escalated", category.as_str()),
        Count::Wrong => ("wrong", ""),
        Count::Help => ("help", ""),
        Count::NotUnderstood => ("not-understood", ""),
        Count::Helped(true) => ("helped", "yes"),
        Count::Helped(false) => ("helped", "no"),
    }
}

impl Collector for Programme {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let mut all = self.lock();
        all.release_if_due(Instant::now());
        let mut family = encoder.encode_descriptor(
            "programme",
            "What conversations came to, as it stood when last released (once a day), rounded down to tens",
            None,
            MetricType::Counter,
        )?;
        for (cell, count) in &all.released {
            let labels = [
                ("event", cell.event),
                ("which", cell.which.as_str()),
                ("by", cell.by),
                ("value", cell.value.as_str()),
            ];
            ConstCounter::new(*count).encode(family.encode_family(&labels)?)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(value: &str) -> Cell {
        Cell { event: "begun", which: Name::new(), by: "locale", value: to_name(value) }
    }

    #[test]
    fn figures_stand_for_a_day_and_never_show_fewer_than_ten() {
        let programme = Programme::default();
        let mut counts = programme.lock();
        let start = counts.released_at;
        counts.kept = BTreeMap::from([(cell("fr"), 19), (cell("th"), 9)]);
        counts.release_if_due(start + RELEASED_EVERY / 2);
        assert!(counts.released.is_empty());
        counts.release_if_due(start + RELEASED_EVERY);
        assert_eq!(counts.released, BTreeMap::from([(cell("fr"), 10)]));
        // Looking again and again in between gives nothing to subtract.
        counts.kept.insert(cell("fr"), 20);
        counts.release_if_due(start + RELEASED_EVERY + RELEASED_EVERY / 2);
        assert_eq!(counts.released[&cell("fr")], 10);
    }
}
