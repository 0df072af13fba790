//! How a contact is shown in one locale: its name, its hours, what to know before calling.

use std::collections::BTreeSet;

use crate::helpline::{Called, Clock, Contact, Day, Hours, Kind, Name, OpenState, Run, Span};
use crate::text::Catalogue;

/// A contact in the words of a locale. Numbers and addresses are data, never part of a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// When somebody answers, in words.
    pub hours: String,
    /// What to know before calling, a short sentence each.
    pub notes: Vec<String>,
    /// 'Open now'.
    open: String,
    /// 'Closed now'.
    closed: String,
    /// When it opens next: day, minute of that day, in words.
    opens: Vec<(Day, u16, String)>,
}

impl Card {
    pub(super) fn render(contact: &Contact, catalogue: &Catalogue) -> Self {
        let plain = |id: &str| catalogue.format(&format!("helpline_{id}"), &[]).unwrap_or_default();
        let mut notes: Vec<String> = Vec::new();
        let mut note = |applies: bool, id: &str| {
            if applies {
                notes.push(plain(id));
            }
        };
        note(contact.through_adult, "adult");
        note(contact.run == Some(Run::Police), "police-service");
        if let Some(tells) = contact.tells {
            note(true, &format!("tells-{}", tells.as_str()));
        }
        note(contact.check_first, "check-first");
        notes.retain(|note| !note.is_empty());
        let (hours, opens) = match &contact.hours {
            Hours::Always => (plain("always"), Vec::new()),
            // Nobody asks for the hours of an ambulance; "not known" beside its number would only make a child doubt.
            Hours::Unknown if contact.kind == Kind::Emergency => (String::new(), Vec::new()),
            Hours::Unknown => (plain("hours-unknown"), Vec::new()),
            Hours::Spans { spans, .. } => (spans_in_words(spans, catalogue), openings(spans, catalogue)),
        };
        let name = match &contact.name {
            Name::Proper(name) => match &contact.area {
                // A line of one town is no help elsewhere: say where it is.
                Some(area) => format!("{name} ({area})"),
                None => name.clone(),
            },
            Name::Called(called) => called_in_words(*called, catalogue),
        };
        Self { name, hours, notes, open: plain("open-now"), closed: plain("closed-now"), opens }
    }

    /// What to say about now, in words: nothing where the hours or the time are not known, or where it never closes.
    pub fn now(&self, hours: &Hours, clock: Option<&Clock>) -> Option<(&str, Option<&str>)> {
        match hours.state(clock) {
            OpenState::Open if *hours == Hours::Always => None,
            OpenState::Open => Some((&self.open, None)),
            OpenState::ClosedUntil { day, minute } => {
                let opens = self.opens.iter().find(|(on, at, _)| (*on, *at) == (day, minute));
                Some((&self.closed, opens.map(|(.., words)| words.as_str())))
            }
            OpenState::Unknown => None,
        }
    }
}

fn called_in_words(called: Called, catalogue: &Catalogue) -> String {
    catalogue.format(&format!("helpline_{}", called.as_str()), &[]).unwrap_or_default()
}

fn time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

fn day_in_words(day: Day, catalogue: &Catalogue) -> String {
    catalogue.format(&format!("helpline_day-{}", day.as_str()), &[]).unwrap_or_default()
}

fn days_in_words(days: &[Day], catalogue: &Catalogue) -> String {
    let runs = [("everyday", &Day::ALL[..]), ("days-mon-fri", &Day::ALL[..5]), ("days-mon-sat", &Day::ALL[..6])];
    let known = runs.iter().find(|(_, run)| *run == days).map(|(id, _)| *id);
    match known.and_then(|id| catalogue.format(&format!("helpline_{id}"), &[])) {
        Some(words) => words,
        None => days.iter().map(|day| day_in_words(*day, catalogue)).collect::<Vec<_>>().join(", "),
    }
}

fn spans_in_words(spans: &[Span], catalogue: &Catalogue) -> String {
    let span = |span: &Span| {
        let times = catalogue
            .format("helpline_from-to", &[("from", &time(span.from)), ("to", &time(span.to))])
            .unwrap_or_default();
        format!("{}: {times}", days_in_words(&span.days, catalogue))
    };
    spans.iter().map(span).collect::<Vec<_>>().join("; ")
}

fn openings(spans: &[Span], catalogue: &Catalogue) -> Vec<(Day, u16, String)> {
    let starts: BTreeSet<(Day, u16)> =
        spans.iter().flat_map(|span| span.days.iter().map(|day| (*day, span.from))).collect();
    starts
        .into_iter()
        .map(|(day, from)| {
            let variables = [("day", day_in_words(day, catalogue)), ("time", time(from))];
            let variables: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
            (day, from, catalogue.format("helpline_opens", &variables).unwrap_or_default())
        })
        .collect()
}
