//! When somebody answers: spans of the week in the contact's own time zone, held against a clock that is passed in.

use std::str::FromStr;

/// Minutes in a week; a minute of the week is counted from Monday 00:00.
pub const WEEK_MINUTES: u16 = 7 * DAY_MINUTES;
const DAY_MINUTES: u16 = 24 * 60;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Day {
    /// The week, from Monday.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The day as it stands in files: `mon`.
    pub fn as_str(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self as usize]
    }
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Not known, or the sources disagree: nothing is said about open or closed.
    Unknown,
    /// At these times.
    Spans {
        /// Name of the time zone in the IANA database (`Africa/Lome`).
        zone: String,
        /// The times, in the order of the file.
        spans: Vec<Span>,
    },
}

/// Days of the week that share opening times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The days on which it begins, in the order of the file: `sun-thu` begins with Sunday.
    pub days: Vec<Day>,
    /// Minute of the day at which it begins.
    pub from: u16,
    /// Minute at which it ends, counted from the same midnight: above 1440 where it goes on past midnight.
    pub to: u16,
}

/// Whether somebody answers now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenState {
    /// Somebody answers now.
    Open,
    /// Nobody answers before that day and time, in the contact's own time zone.
    ClosedUntil {
        /// The day on which it opens next.
        day: Day,
        /// Minute of that day.
        minute: u16,
    },
    /// The hours or the time are not known.
    Unknown,
}

/// What time it is in each time zone of the directory; made by whoever has a clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock(Vec<(String, u16)>);

impl Clock {
    /// Notes the local time of a zone: the minute of the week, from Monday 00:00. Minutes past a week are wrapped.
    pub fn set(&mut self, zone: &str, minute_of_week: u16) {
        self.0.retain(|(known, _)| known != zone);
        self.0.push((zone.to_owned(), minute_of_week % WEEK_MINUTES));
    }

    /// The minute of the week in that zone, where it is known.
    pub fn minute(&self, zone: &str) -> Option<u16> {
        self.0.iter().find(|(known, _)| known == zone).map(|(_, minute)| *minute)
    }
}

impl Hours {
    /// Whether somebody answers now; without a clock nothing is said.
    pub fn state(&self, clock: Option<&Clock>) -> OpenState {
        let Some(clock) = clock else {
            return OpenState::Unknown;
        };
        match self {
            Self::Always => OpenState::Open,
            Self::Unknown => OpenState::Unknown,
            Self::Spans { zone, spans } => clock.minute(zone).map_or(OpenState::Unknown, |now| state_at(spans, now)),
        }
    }

    /// Name of the time zone, where the hours have one.
    pub fn zone(&self) -> Option<&str> {
        match self {
            Self::Spans { zone, .. } => Some(zone),
            Self::Always | Self::Unknown => None,
        }
    }
}

fn state_at(spans: &[Span], now: u16) -> OpenState {
    let starts = || {
        spans
            .iter()
            .flat_map(|span| span.days.iter().map(|day| (*day as u16 * DAY_MINUTES + span.from, span.to - span.from)))
    };
    // Minutes since the start, within the week: a span past Sunday's midnight is still running on Monday.
    if starts().any(|(start, length)| (now + WEEK_MINUTES - start) % WEEK_MINUTES < length) {
        return OpenState::Open;
    }
    match starts().map(|(start, _)| start).min_by_key(|start| (start + WEEK_MINUTES - now) % WEEK_MINUTES) {
        Some(start) => {
            OpenState::ClosedUntil { day: Day::ALL[usize::from(start / DAY_MINUTES) % 7], minute: start % DAY_MINUTES }
        }
        None => OpenState::Unknown,
    }
}

impl FromStr for Span {
    type Err = NoSpan;

    /// Reads `mon-fri 07:30-15:30`, `mon,wed 14:00-18:00`, `daily 09:00-24:00`, `fri 22:00-02:00` (past midnight).
    fn from_str(text: &str) -> Result<Self, NoSpan> {
        let (days, times) = text.split_once(' ').ok_or(NoSpan)?;
        let (from, to) = times.split_once('-').ok_or(NoSpan)?;
        let (from, mut to) = (minute(from)?, minute(to)?);
        if from == DAY_MINUTES || from == to {
            return Err(NoSpan);
        }
        if to < from {
            to += DAY_MINUTES;
        }
        Ok(Self { days: days_of(days)?, from, to })
    }
}

fn days_of(text: &str) -> Result<Vec<Day>, NoSpan> {
    if text == "daily" {
        return Ok(Day::ALL.to_vec());
    }
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (mut at, last) = (day(first)? as usize, day(last)? as usize);
        // `fri-mon` runs over the week's end.
        loop {
            days.push(Day::ALL[at]);
            if at == last {
                break;
            }
            at = (at + 1) % 7;
        }
    }
    let twice = days.iter().enumerate().any(|(at, day)| days[..at].contains(day));
    if twice { Err(NoSpan) } else { Ok(days) }
}

fn day(text: &str) -> Result<Day, NoSpan> {
    Day::ALL.into_iter().find(|day| day.as_str() == text).ok_or(NoSpan)
}

fn minute(text: &str) -> Result<u16, NoSpan> {
    let (hour, minute) = text.split_once(':').ok_or(NoSpan)?;
    if hour.len() != 2 || minute.len() != 2 || !(hour.bytes().chain(minute.bytes())).all(|b| b.is_ascii_digit()) {
        return Err(NoSpan);
    }
    let (hour, minute): (u16, u16) = (hour.parse().map_err(|_| NoSpan)?, minute.parse().map_err(|_| NoSpan)?);
    let at = hour * 60 + minute;
    if minute < 60 && at <= DAY_MINUTES { Ok(at) } else { Err(NoSpan) }
}

/// The text is no span of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("hours are days and times, such as \"mon-fri 07:30-15:30\" or \"daily 09:00-24:00\"")]
pub struct NoSpan;

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(spans: &[&str]) -> Hours {
        let spans = spans.iter().map(|text| text.parse().unwrap_or_else(|_| panic!("{text}"))).collect();
        Hours::Spans { zone: "Europe/Berlin".into(), spans }
    }

    fn at(day: Day, hour: u16, minute: u16) -> Clock {
        let mut clock = Clock::default();
        clock.set("Europe/Berlin", day as u16 * DAY_MINUTES + hour * 60 + minute);
        clock
    }

    /// Every minute of the week, against a plain reading of the same times.
    #[test]
    fn open_and_closed_agree_with_the_times_over_the_whole_week() {
        let part_time = hours(&["mon,wed,fri 14:00-18:00", "tue,thu 09:00-13:00"]);
        for now in 0..WEEK_MINUTES {
            let mut clock = Clock::default();
            clock.set("Europe/Berlin", now);
            let (day, minute) = (now / DAY_MINUTES, now % DAY_MINUTES);
            let open = match day {
                0 | 2 | 4 => (14 * 60..18 * 60).contains(&minute),
                1 | 3 => (9 * 60..13 * 60).contains(&minute),
                _ => false,
            };
            match part_time.state(Some(&clock)) {
                OpenState::Open => assert!(open, "{now}"),
                OpenState::ClosedUntil { day: next, minute: from } => {
                    assert!(!open, "{now}");
                    let mut then = Clock::default();
                    then.set("Europe/Berlin", next as u16 * DAY_MINUTES + from);
                    assert_eq!(part_time.state(Some(&then)), OpenState::Open, "{now}");
                }
                OpenState::Unknown => panic!("{now}"),
            }
        }
    }

    #[test]
    fn a_closed_line_says_when_it_opens() {
        let line = hours(&["mon-sat 14:00-20:00"]);
        let monday = OpenState::ClosedUntil { day: Day::Mon, minute: 14 * 60 };
        assert_eq!(line.state(Some(&at(Day::Sat, 20, 0))), monday);
        assert_eq!(line.state(Some(&at(Day::Mon, 13, 59))), monday);
        assert_eq!(line.state(Some(&at(Day::Mon, 14, 0))), OpenState::Open);
    }

    #[test]
    fn a_span_past_midnight_runs_on_into_the_next_day_and_week() {
        let line = hours(&["sun 22:00-02:00"]);
        assert_eq!(line.state(Some(&at(Day::Mon, 1, 59))), OpenState::Open);
        assert_eq!(line.state(Some(&at(Day::Mon, 2, 0))), OpenState::ClosedUntil { day: Day::Sun, minute: 22 * 60 });
        assert_eq!(hours(&["daily 09:00-24:00"]).state(Some(&at(Day::Tue, 23, 59))), OpenState::Open);
    }

    #[test]
    fn without_a_clock_or_a_zone_nothing_is_said() {
        assert_eq!(Hours::Always.state(None), OpenState::Unknown);
        assert_eq!(Hours::Always.state(Some(&Clock::default())), OpenState::Open);
        assert_eq!(hours(&["daily 08:00-20:00"]).state(Some(&Clock::default())), OpenState::Unknown);
    }

    #[test]
    fn days_stay_in_the_order_in_which_they_are_written() {
        let days = |text: &str| text.parse::<Span>().map(|span| span.days).unwrap_or_default();
        assert_eq!(days("sat-mon 08:00-09:00"), [Day::Sat, Day::Sun, Day::Mon]);
        assert_eq!(days("daily 08:00-09:00"), Day::ALL);
    }

    #[test]
    fn times_that_are_no_times_are_refused() {
        for wrong in [
            "",
            "mon",
            "mon 9-17",
            "mon 09:00",
            "monday 09:00-10:00",
            "mon 09:00-25:00",
            "mon 09:60-10:00",
            "mon 24:00-02:00",
            "mon 09:00-09:00",
            "mon,mon 09:00-10:00",
            "mon-fri,fri 09:00-10:00",
            "mon +9:00-10:00",
        ] {
            assert!(wrong.parse::<Span>().is_err(), "{wrong}");
        }
    }
}
