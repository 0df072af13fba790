//! What time it is where helplines are, to the minute; the core is told and has no clock of its own.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::book::Book;
use crate::helpline::Clock;

/// The clock of the book being served, made anew each minute.
#[derive(Default)]
pub(super) struct Clocks(Mutex<Option<Made>>);

struct Made {
    /// Which book the zones are of.
    digest: String,
    zones: Vec<(String, TimeZone)>,
    minute: i64,
    clock: Arc<Clock>,
}

impl Clocks {
    /// The local times of all zones in which a helpline of this book has its hours.
    pub(super) fn now(&self, book: &Book) -> Arc<Clock> {
        let now = Timestamp::now();
        let minute = now.as_second().div_euclid(60);
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let zones = match &mut *made {
            Some(made) if made.digest == book.digest() => {
                if made.minute == minute {
                    return Arc::clone(&made.clock);
                }
                std::mem::take(&mut made.zones)
            }
            _ => zones(book),
        };
        let clock = Arc::new(clock(&zones, now));
        *made = Some(Made { digest: book.digest().to_owned(), zones, minute, clock: Arc::clone(&clock) });
        clock
    }
}

/// The zones that are known; where one is not, nothing is said about 'open now'. The copy inside the binary is read,
/// since behind the sandbox there is no other.
fn zones(book: &Book) -> Vec<(String, TimeZone)> {
    let all = TimeZoneDatabase::bundled();
    let known = |name: &str| Some((name.to_owned(), all.get(name).ok()?));
    book.helplines().zones().into_iter().filter_map(known).collect()
}

fn clock(zones: &[(String, TimeZone)], now: Timestamp) -> Clock {
    let mut clock = Clock::default();
    for (name, zone) in zones {
        let local = zone.to_datetime(now);
        let day = i32::from(local.weekday().to_monday_zero_offset());
        let minute = (day * 24 + i32::from(local.hour())) * 60 + i32::from(local.minute());
        clock.set(name, u16::try_from(minute).unwrap_or_default());
    }
    clock
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_tells_the_minute_of_the_week_of_each_zone() {
        let zones: Vec<_> =
            ["UTC", "Asia/Bangkok"].iter().map(|name| ((*name).to_owned(), TimeZone::get(name).unwrap())).collect();
        // Sunday 22 November 2026, 20:30 UTC; in Bangkok it is Monday.
        let clock = clock(&zones, "2026-11-22T20:30:00Z".parse().unwrap());
        assert_eq!(clock.minute("UTC"), Some((6 * 24 + 20) * 60 + 30));
        assert_eq!(clock.minute("Asia/Bangkok"), Some(3 * 60 + 30));
        assert_eq!(clock.minute("Asia/Tokyo"), None);
    }
}
