//! All contacts of all files, in one value that does not change.

use std::ops::Range;

use toml::de::DeValue;

use crate::finding::{Finding, Place};
use crate::source::Source;

use super::fields::Fields;
use super::{Contact, Country, Date, Kind, read};

/// Stem of the file of contacts that serve more than one country.
const INTERNATIONAL: &str = "international";

/// Every contact, country by country, the international ones last; inside a file in the order of the file, which is the
/// order of preference among equals.
#[derive(Debug, Default)]
pub struct Directory {
    contacts: Vec<Contact>,
    hidden: Vec<Hidden>,
    /// Country, and where its contacts stand in `contacts`.
    countries: Vec<(Country, Range<usize>)>,
    /// Where the international ones stand.
    international: Range<usize>,
    due: Vec<Due>,
}

/// A contact that is kept for reviewers and never shown to a child.
#[derive(Debug)]
pub struct Hidden {
    /// The contact.
    pub contact: Contact,
    /// Why it is not shown.
    pub why: String,
}

/// When a contact is due again, and where that is written.
#[derive(Debug)]
struct Due {
    id: String,
    checked: Date,
    due: Date,
    file: String,
    place: Place,
}

impl Directory {
    /// Reads the files of `flows/helplines/` with all their faults. A contact with a fault is left out; a directory in
    /// which a child could find nobody at all is an error of its own.
    pub fn read(files: &[Source]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut read: Vec<(Option<Country>, Contact)> = Vec::new();
        let mut directory = Self::default();
        for file in files {
            let Some(country) = country_of(file, &mut findings) else {
                continue;
            };
            for found in contacts_of(file, country, &mut findings) {
                directory.due.push(Due {
                    id: found.contact.id.clone(),
                    checked: found.contact.checked.on,
                    due: found.contact.checked.due,
                    file: file.path.clone(),
                    place: file.place(found.due_at),
                });
                match found.hidden {
                    Some(why) => directory.hidden.push(Hidden { contact: found.contact, why }),
                    None => read.push((country, found.contact)),
                }
            }
        }
        // Stable, so that the order inside a file stays; the international ones (no country) go last.
        read.sort_by_key(|(country, _)| (country.is_none(), *country));
        for (at, (country, contact)) in read.into_iter().enumerate() {
            match (country, directory.countries.last_mut()) {
                (None, _) => {}
                (Some(country), Some((last, range))) if *last == country => range.end = at + 1,
                (Some(country), _) => directory.countries.push((country, at..at + 1)),
            }
            directory.contacts.push(contact);
        }
        let first = directory.countries.last().map_or(0, |(_, range)| range.end);
        directory.international = first..directory.contacts.len();
        if !directory.contacts[directory.international.clone()].iter().any(is_last_resort) {
            findings.push(no_last_resort());
        }
        (directory, findings)
    }

    /// All contacts that may be shown; a contact's position here is its index.
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// The contact at an index that [`Directory::pick`] gave.
    pub fn contact(&self, at: usize) -> Option<&Contact> {
        self.contacts.get(at)
    }

    /// Contacts that are kept for reviewers and never shown.
    pub fn hidden(&self) -> &[Hidden] {
        &self.hidden
    }

    /// Countries with a contact of their own, in the order of their letters.
    pub fn countries(&self) -> impl Iterator<Item = Country> {
        self.countries.iter().map(|(country, _)| *country)
    }

    /// Names of the time zones in which somebody's hours are given, for whoever makes the [`super::Clock`].
    pub fn zones(&self) -> Vec<&str> {
        let mut zones: Vec<&str> = self.contacts.iter().filter_map(|contact| contact.hours.zone()).collect();
        zones.sort_unstable();
        zones.dedup();
        zones
    }

    /// Contacts whose check is overdue on that day, or dated later than it, as warnings.
    pub fn overdue(&self, today: Date) -> Vec<Finding> {
        let warn = |due: &Due, rule: &'static str, what: String, help: &str| {
            Finding::warning(&due.file, rule, what).at(due.place.clone()).about(&due.id).help(help)
        };
        let late = self.due.iter().filter(|due| due.due < today).map(|due| {
            let what = format!("this contact was due to be checked by {}, last checked on {}", due.due, due.checked);
            warn(due, "overdue", what, "call or read it again, then set checked, checked-by, checked-how and due")
                .why("a child who calls a number that is gone may not try another")
        });
        let early = self.due.iter().filter(|due| due.checked > today).map(|due| {
            let what = format!("this contact is said to be checked on {}, and today is {today}", due.checked);
            warn(due, "checked-later", what, "set checked to the day on which it was checked")
        });
        late.chain(early).collect()
    }

    /// Indexes of the contacts of that country.
    pub(super) fn of_country(&self, country: Option<Country>) -> Range<usize> {
        let found = country.and_then(|country| {
            let at = self.countries.binary_search_by_key(&country, |(known, _)| *known).ok()?;
            self.countries.get(at).map(|(_, range)| range.clone())
        });
        found.unwrap_or(0..0)
    }

    /// Indexes of the international contacts.
    pub(super) fn of_the_world(&self) -> Range<usize> {
        self.international.clone()
    }
}

/// Whether a contact can be shown to every child in every country for every danger.
fn is_last_resort(contact: &Contact) -> bool {
    contact.kind == Kind::Child
        && contact.countries.is_empty()
        && contact.not_for.is_empty()
        && contact.only_for.is_empty()
        && !contact.is_state_line()
        && contact.takes(true)
        && contact.takes(false)
}

fn no_last_resort() -> Finding {
    Finding::error(
        "flows/helplines/international.toml",
        "no-last-resort",
        "there is no international contact of kind \"child\" that is for every child, country and danger",
    )
    .help("add one, such as the directory of Child Helpline International")
    .why("a child whose country has no contact would be shown nothing")
}

/// The country of a file, none inside for the international one; none at all where its name says neither.
fn country_of(file: &Source, findings: &mut Vec<Finding>) -> Option<Option<Country>> {
    let stem = file.stem();
    if stem == INTERNATIONAL {
        return Some(None);
    }
    let country = stem.parse().ok();
    if country.is_none() {
        findings.push(
            Finding::error(&file.path, "bad-country", format!("\"{stem}\" is no country"))
                .help("name the file by the two capital letters of the country (TG.toml), or international.toml"),
        );
    }
    country.map(Some)
}

fn contacts_of(file: &Source, country: Option<Country>, findings: &mut Vec<Finding>) -> Vec<read::Read> {
    let (entries, faults) = file.toml();
    findings.extend(faults);
    let mut contacts = Vec::new();
    for (key, value) in entries {
        let head = key.span();
        let key = key.into_inner();
        let shape = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if !shape(&key) {
            findings.push(
                file.error("bad-id", head.clone(), format!("\"{key}\" is no id"))
                    .help("write small letters, digits and hyphens, beginning with a letter"),
            );
        }
        let id = format!("{}/{key}", file.stem());
        let DeValue::Table(table) = value.into_inner() else {
            findings.push(
                file.error("bad-value", head, format!("\"{key}\" stands outside of a contact"))
                    .help("a helpline file holds one table for each contact: [id], then its keys"),
            );
            continue;
        };
        let mut fields = Fields::new(file, id.clone(), head, table);
        contacts.extend(read::contact(&mut fields, id, country));
        findings.append(&mut fields.findings);
    }
    contacts
}
