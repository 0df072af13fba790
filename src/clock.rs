//! What time it is where helplines answer: the only place that asks the machine for the time on their behalf.
//!
//! The rules of time zones are built in, not read from the machine: a server without a zone database, or one that may not
//! open files, still knows when a line in Vilnius opens.

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use crate::helpline::{Clock, Date, Directory};

/// The local time of every zone in which somebody's hours are given. A zone that is not known is left out, and nothing
/// is said about who is open there.
pub fn clock_now(directory: &Directory) -> Clock {
    clock_at(directory, Timestamp::now())
}

/// Today in UTC, for telling which contacts are overdue.
pub fn today() -> Option<Date> {
    let date = TimeZone::UTC.to_datetime(Timestamp::now()).date();
    date.to_string().parse().ok()
}

/// Names of zones in the directory that the built-in rules do not know.
pub fn unknown_zones(directory: &Directory) -> Vec<&str> {
    directory
        .zones()
        .into_iter()
        .filter(|zone| TimeZone::get(zone).is_err())
        .collect()
}

fn clock_at(directory: &Directory, now: Timestamp) -> Clock {
    let mut clock = Clock::default();
    for zone in directory.zones() {
        if let Ok(rules) = TimeZone::get(zone) {
            clock.set(zone, minute_of_week(&rules, now));
        }
    }
    clock
}

fn minute_of_week(rules: &TimeZone, now: Timestamp) -> u16 {
    let local = rules.to_datetime(now);
    let day = match local.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    let hour = u16::from(local.hour().unsigned_abs());
    let minute = u16::from(local.minute().unsigned_abs());
    (day * 24 + hour) * 60 + minute
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn directory() -> Directory {
        let hours = "hours = [\"daily 09:00-17:00\"]\nzone = \"Europe/Vilnius\"\n";
        let text = format!(
            "[a]\nname = \"A\"\nkind = \"child\"\ncall = [\"116\"]\n{hours}free = true\nlanguages = [\"lt\"]\n\
             for = \"children\"\ntells = \"unknown\"\nsource.title = \"t\"\nsource.url = \"https://example.org\"\n\
             source.date = \"unknown\"\nconfidence = \"high\"\nchecked = 2026-04-22\nchecked-by = \"desk\"\n\
             checked-how = \"read\"\ndue = 2027-04-22\n"
        );
        Directory::read(&[Source {
            path: "flows/helplines/international.toml".into(),
            text,
        }])
        .0
    }

    #[test]
    fn summer_and_winter_time_are_kept() {
        let directory = directory();
        for (now, hour) in [("2026-07-06T06:30:00Z", 9), ("2026-01-05T06:30:00Z", 8)] {
            let at = now
                .parse()
                .map(|now| clock_at(&directory, now).minute("Europe/Vilnius"));
            assert_eq!(at.ok().flatten(), Some(hour * 60 + 30), "{now}");
        }
    }

    #[test]
    fn the_week_ends_at_local_midnight() {
        let directory = directory();
        let at = "2026-07-05T21:00:00Z"
            .parse()
            .map(|now| clock_at(&directory, now).minute("Europe/Vilnius"));
        assert_eq!(at.ok().flatten(), Some(0));
    }

    #[test]
    fn every_zone_of_the_shipped_contacts_is_known() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/flows/helplines");
        let files: Vec<Source> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                Source::new(path.to_string_lossy(), &std::fs::read(&path).ok()?).ok()
            })
            .collect();
        let (directory, _) = Directory::read(&files);
        assert!(directory.zones().len() >= 10);
        assert_eq!(unknown_zones(&directory), [""; 0]);
        assert!(today().is_some());
    }
}
