//! One table of a helpline file to one contact.

use std::str::FromStr;

use toml::Spanned;

use crate::risk::Category;

use super::checked::checked;
use super::fields::Fields;
use super::reach::reach;
use super::{Called, Contact, Country, Hours, Kind, Name, Run, Span, Tells, Welcome};

const KEYS: &[&str] = &[
    "name",
    "called",
    "kind",
    "area",
    "countries",
    "call",
    "text",
    "text-word",
    "whatsapp",
    "chat",
    "web",
    "email",
    "hours",
    "zone",
    "free",
    "languages",
    "interpreters",
    "for",
    "ages",
    "run",
    "not-for",
    "only-for",
    "tells",
    "anonymous",
    "through-adult",
    "check-first",
    "source",
    "confidence",
    "checked",
    "checked-by",
    "checked-how",
    "due",
    "note",
    "shown",
    "why",
];

/// A contact as its table says, with the reason where it is kept but never shown, and the place of its due date.
pub(super) struct Read {
    pub(super) contact: Contact,
    pub(super) hidden: Option<String>,
    pub(super) due_at: std::ops::Range<usize>,
}

/// Reads a table; none where a required part is missing or faulty. The findings are in `fields`.
pub(super) fn contact(fields: &mut Fields<'_>, id: String, country: Option<Country>) -> Option<Read> {
    fields.only(KEYS);
    // Every part is read before any is needed, so that all faults are found at once.
    let kind = one(fields, "kind", &Kind::ALL.map(|kind| (kind.as_str(), kind)));
    let name = name(fields, kind);
    let hidden = hidden(fields);
    let reach = reach(fields, hidden.is_some());
    let hours = hours(fields);
    let free = fields.need_or_unknown::<bool>("free");
    let languages = languages(fields);
    let welcome = one(fields, "for", WELCOME);
    let ages = ages(fields);
    let tells = tells(fields);
    let run = fields
        .take::<String>("run")
        .and_then(|word| fields.one_of(&word, &[("police", Run::Police), ("state", Run::State)]));
    let (not_for, only_for) = (categories(fields, "not-for"), categories(fields, "only-for"));
    let countries = countries(fields, country);
    let area = fields.take("area").map(Spanned::into_inner);
    let anonymous = fields.take("anonymous").map(Spanned::into_inner);
    let note = fields.take("note").map(Spanned::into_inner);
    let interpreters = flag(fields, "interpreters");
    let through_adult = flag(fields, "through-adult");
    let check_first = flag(fields, "check-first");
    let (checked, due_at) = checked(fields, check_first)?;
    let contact = Contact {
        id,
        country,
        countries,
        name: name?,
        area,
        kind: kind?,
        reach,
        hours: hours?,
        free: free?.map(Spanned::into_inner),
        languages: languages?,
        interpreters,
        welcome: welcome?,
        ages,
        run,
        not_for,
        only_for,
        tells: tells?,
        anonymous,
        through_adult,
        check_first,
        checked,
        note,
    };
    if hidden.is_none() && !contact.takes(true) && !contact.takes(false) {
        fields.fault_of_all(
            "adults-only",
            "this service is for adults only and would be shown to children",
            "add shown = false and the reason as why = \"…\"",
        );
    }
    Some(Read { contact, hidden, due_at })
}

const WELCOME: &[(&str, Welcome)] = &[
    ("children", Welcome::Children),
    ("young-people", Welcome::YoungPeople),
    ("everyone", Welcome::Everyone),
    ("defenders", Welcome::Defenders),
    ("adults", Welcome::Adults),
];

/// One name of a closed set under a key that must be there.
pub(super) fn one<T: Copy>(fields: &mut Fields<'_>, key: &'static str, set: &[(&str, T)]) -> Option<T> {
    let word = fields.need::<String>(key)?;
    fields.one_of(&word, set)
}

fn flag(fields: &mut Fields<'_>, key: &str) -> bool {
    fields.take::<bool>(key).is_some_and(Spanned::into_inner)
}

fn name(fields: &mut Fields<'_>, kind: Option<Kind>) -> Option<Name> {
    if kind == Some(Kind::Emergency) {
        // Police, ambulance and fire have a word in every language; a name written here would be in one of them only.
        let called = one(fields, "called", &Called::ALL.map(|called| (called.as_str(), called)));
        if let Some(name) = fields.take::<String>("name") {
            fields.fault(
                "unused-key",
                name.span(),
                "an emergency service has no name of its own here".into(),
                "write called = \"police\", \"ambulance\" or another of docs/helplines.md",
            );
        }
        return called.map(Name::Called);
    }
    if let Some(called) = fields.take::<String>("called") {
        fields.fault(
            "unused-key",
            called.span(),
            "only emergency services are called by a common word".into(),
            "write the service's own name as name = \"…\"",
        );
    }
    let name = fields.need::<String>("name")?;
    if name.get_ref().trim().is_empty() {
        fields.fault("bad-value", name.span(), "the name is empty".into(), "write the service's own name");
    }
    Some(Name::Proper(name.into_inner()))
}

fn hidden(fields: &mut Fields<'_>) -> Option<String> {
    let shown = fields.take::<bool>("shown");
    let why = fields.take::<String>("why");
    match (shown.map(Spanned::into_inner), why) {
        (Some(false), Some(why)) => Some(why.into_inner()),
        (Some(false), None) => {
            fields.missing("why");
            Some(String::new())
        }
        (_, Some(why)) => {
            fields.fault(
                "unused-key",
                why.span(),
                "a reason is given, but the contact is shown".into(),
                "add shown = false, or remove why",
            );
            None
        }
        (_, None) => None,
    }
}

fn hours(fields: &mut Fields<'_>) -> Option<Hours> {
    if !fields.has("hours") {
        fields.missing("hours");
    }
    let zone = fields.take::<String>("zone");
    let texts = fields.texts("hours")?;
    let word = match texts.as_slice() {
        [one] => one.get_ref().as_str(),
        _ => "",
    };
    let fixed = match word {
        "always" => Some(Hours::Always),
        "unknown" => Some(Hours::Unknown),
        _ => None,
    };
    if let Some(hours) = fixed {
        if let Some(zone) = zone {
            fields.fault("unused-key", zone.span(), "a time zone without times means nothing".into(), "remove zone");
        }
        return Some(hours);
    }
    let mut spans = Vec::new();
    for text in &texts {
        match Span::from_str(text.get_ref()) {
            Ok(span) => spans.push(span),
            Err(fault) => {
                let help = format!("{fault}; or \"always\", or \"unknown\"");
                fields.fault("bad-hours", text.span(), format!("\"{}\" cannot be read", text.get_ref()), help);
            }
        }
    }
    let Some(zone) = zone else {
        fields.fault_of_all(
            "missing-key",
            "the key \"zone\" is missing: times mean nothing without a time zone",
            "add the name of the zone, such as zone = \"Africa/Lome\"",
        );
        return None;
    };
    let shape = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b));
    if !zone.get_ref().contains('/') || !zone.get_ref().split('/').all(shape) {
        fields.fault(
            "bad-value",
            zone.span(),
            format!("\"{}\" is no time zone", zone.get_ref()),
            "write the zone as region and town, such as \"Africa/Lome\"",
        );
    }
    if spans.is_empty() {
        if texts.is_empty() {
            fields.fault_of_all("bad-hours", "the list of hours is empty", "write the hours, or \"unknown\"");
        }
        return None;
    }
    Some(Hours::Spans { zone: zone.into_inner(), spans })
}

fn languages(fields: &mut Fields<'_>) -> Option<Vec<String>> {
    let Some(list) = fields.need_or_unknown::<Vec<Spanned<String>>>("languages")? else {
        return Some(Vec::new());
    };
    let list = list.into_inner();
    for tag in &list {
        let fits = (2..=3).contains(&tag.get_ref().len()) && tag.get_ref().bytes().all(|b| b.is_ascii_lowercase());
        if !fits {
            fields.fault(
                "bad-value",
                tag.span(),
                format!("\"{}\" is no language", tag.get_ref()),
                "write two or three small letters, such as \"fr\" or \"fil\"",
            );
        }
    }
    Some(list.into_iter().map(Spanned::into_inner).collect())
}

/// `"5-25"`, or `"18-"` where there is no upper end.
fn ages(fields: &mut Fields<'_>) -> Option<(u8, u8)> {
    let text = fields.take::<String>("ages")?;
    let read = text.get_ref().split_once('-').and_then(|(first, last)| {
        let first = first.parse::<u8>().ok()?;
        let last = if last.is_empty() { u8::MAX } else { last.parse().ok()? };
        (first <= last).then_some((first, last))
    });
    if read.is_none() {
        fields.fault(
            "bad-value",
            text.span(),
            format!("\"{}\" are no ages", text.get_ref()),
            "write first and last year, such as \"0-18\"; \"18-\" for no upper end",
        );
    }
    read
}

fn tells(fields: &mut Fields<'_>) -> Option<Option<Tells>> {
    match fields.need_or_unknown::<String>("tells")? {
        None => Some(None),
        Some(word) => fields.one_of(&word, &Tells::ALL.map(|tells| (tells.as_str(), tells))).map(Some),
    }
}

fn categories(fields: &mut Fields<'_>, key: &str) -> Vec<Category> {
    let set: Vec<(&str, Category)> = Category::ALL.into_iter().map(|category| (category.as_str(), category)).collect();
    let words = fields.texts(key).unwrap_or_default();
    words.iter().filter_map(|word| fields.one_of(word, &set)).collect()
}

fn countries(fields: &mut Fields<'_>, home: Option<Country>) -> Vec<Country> {
    let words = fields.texts("countries").unwrap_or_default();
    if let (Some(home), Some(first)) = (home, words.first()) {
        let what = format!("this file is for {home} only");
        fields.fault("unused-key", first.span(), what, "move the contact to international.toml, or remove countries");
    }
    let mut read = Vec::new();
    for word in words {
        match word.get_ref().parse() {
            Ok(country) => read.push(country),
            Err(fault) => {
                let what = format!("\"{}\" is no country", word.get_ref());
                fields.fault("bad-value", word.span(), what, format!("{fault}"));
            }
        }
    }
    read
}
