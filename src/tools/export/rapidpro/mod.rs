//! The flows as definitions for RapidPro and TextIt, in one file to import.

mod draft;
mod flow;

use serde_json::{Value, json};

use self::draft::{Case, Draft, Router, plain, uuid};
use crate::book::{Book, Edition, LocaleIx, REFERENCE};
use crate::helpline::{Contact, Country, Kind, Need};
use crate::script::{self, HelplineTopic};

/// What is told beside the file.
const NOTES: &str = include_str!("notes.md");

/// Languages by their tags, and as RapidPro calls them (ISO 639-3).
const LANGUAGES: &[(&str, &str)] = &[
    ("am", "amh"),
    ("ar", "ara"),
    ("bn", "ben"),
    ("de", "deu"),
    ("ee", "ewe"),
    ("es", "spa"),
    ("fr", "fra"),
    ("ha", "hau"),
    ("hi", "hin"),
    ("id", "ind"),
    ("it", "ita"),
    ("lt", "lit"),
    ("no", "nor"),
    ("pl", "pol"),
    ("pt", "por"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("sv", "swe"),
    ("sw", "swa"),
    ("th", "tha"),
    ("tr", "tur"),
    ("uk", "ukr"),
    ("ur", "urd"),
    ("vi", "vie"),
];

/// A language that is carried over.
struct Language<'b> {
    code: &'static str,
    ix: LocaleIx,
    edition: &'b Edition,
}

/// The file to import, and the notes that go with it.
pub(super) fn export(book: &Book) -> (String, String) {
    let languages: Vec<Language<'_>> = book
        .locales()
        .filter(|(_, edition)| edition.locale.tag != REFERENCE)
        .filter_map(|(ix, edition)| Some(Language { code: code(&edition.locale.tag)?, ix, edition }))
        .collect();
    let mut flows: Vec<Value> =
        (0..book.script().flows.len()).map(|at| flow::definition(book, &languages, at)).collect();
    flows.extend(TOPICS.map(|topic| contacts(book, &languages, topic)));
    let mut fields = vec!["linnet_age".to_owned(), "linnet_country".to_owned(), "linnet_enter".to_owned()];
    fields.extend(book.script().settings.flags.iter().map(|flag| flag_field(flag)));
    let fields: Vec<Value> =
        fields.iter().map(|key| json!({ "key": key, "name": key.replace('_', " "), "type": "text" })).collect();
    let export = json!({
        "version": "13", "site": "https://rapidpro.io", "flows": flows, "campaigns": [], "triggers": [],
        "fields": fields, "groups": [],
    });
    let left: Vec<String> = book
        .locales()
        .map(|(_, edition)| edition.locale.tag.clone())
        .filter(|tag| tag != REFERENCE && code(tag).is_none())
        .collect();
    let mut notes = format!("{NOTES}\nContent digest: `{}`\n", book.digest());
    if !left.is_empty() {
        notes.push_str(&format!("\nLanguages without a code of three letters here, left out: {}\n", left.join(", ")));
    }
    (format!("{export:#}\n"), notes)
}

fn code(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next().unwrap_or(tag);
    LANGUAGES.iter().find(|(short, _)| *short == language).map(|(_, code)| *code)
}

/// A contact field for a flag: letters, digits and low lines only.
fn flag_field(flag: &str) -> String {
    format!("linnet_{}", flag.replace('-', "_")).chars().take(36).collect()
}

/// A value of a check, as the contact field holds it.
pub(super) fn value(value: script::Value) -> String {
    match value {
        script::Value::Age(age) => age.as_str().to_owned(),
        script::Value::Country(country) => country.as_str().to_owned(),
        script::Value::Yes => "yes".to_owned(),
    }
}

const TOPICS: [HelplineTopic; 7] = [
    HelplineTopic::Emergency,
    HelplineTopic::Child,
    HelplineTopic::Crisis,
    HelplineTopic::Online,
    HelplineTopic::Images,
    HelplineTopic::Defender,
    HelplineTopic::Care,
];

/// What a topic asks for where no danger is known.
pub(super) fn need(topic: HelplineTopic) -> Need {
    Need::Kind(match topic {
        HelplineTopic::Emergency => Kind::Emergency,
        HelplineTopic::Child | HelplineTopic::Care => Kind::Child,
        HelplineTopic::Crisis => Kind::Crisis,
        HelplineTopic::Online => Kind::Online,
        HelplineTopic::Images => Kind::Images,
        HelplineTopic::Defender => Kind::Defender,
    })
}

/// The flow that shows the contacts of a topic.
fn contacts_name(topic: HelplineTopic) -> String {
    format!("linnet contacts {}", format!("{topic:?}").to_lowercase())
}

/// Every way to reach a contact, the best first.
pub(super) fn ways(contact: &Contact) -> Vec<String> {
    let reach = &contact.reach;
    let numbers = reach.call.iter().map(|number| number.show.clone());
    let text = reach.text.iter().map(|text| match &text.word {
        Some(word) => format!("SMS {} ({word})", text.number.show),
        None => format!("SMS {}", text.number.show),
    });
    let whatsapp = reach.whatsapp.iter().map(|number| format!("WhatsApp {}", number.show));
    let pages = [&reach.chat, &reach.web, &reach.email].into_iter().flatten().cloned();
    numbers.chain(text).chain(whatsapp).chain(pages).collect()
}

/// Who can help with a topic: by country, and for teenagers where that differs.
fn contacts(book: &Book, languages: &[Language<'_>], topic: HelplineTopic) -> Value {
    let name = contacts_name(topic);
    let mut draft = Draft::new(&name);
    let countries: Vec<Country> = book.helplines().countries().collect();
    let cases = countries
        .iter()
        .map(|country| Case::value(country.as_str(), Some(uuid(&format!("{name} {}", country.as_str())))));
    let router = Router {
        wait: false,
        operand: "@fields.linnet_country".to_owned(),
        result: None,
        cases: cases.collect(),
        otherwise: Some(uuid(&format!("{name} anywhere"))),
    };
    draft.decide(&format!("{name} start"), Vec::new(), router);
    for country in countries.into_iter().map(Some).chain([None]) {
        let key = format!("{name} {}", country.as_ref().map_or("anywhere", Country::as_str));
        let [child, teen] = [false, true].map(|teen| list(book, REFERENCE, topic, country, teen));
        if child == teen {
            draft_list(&mut draft, book, languages, topic, country, false, &key);
            continue;
        }
        let router = Router {
            wait: false,
            operand: "@fields.linnet_age".to_owned(),
            result: None,
            cases: vec![Case::value("13-17", Some(uuid(&format!("{key} 13-17"))))],
            otherwise: Some(uuid(&format!("{key} 7-12"))),
        };
        draft.decide(&key, Vec::new(), router);
        for (teen, band) in [(false, "7-12"), (true, "13-17")] {
            draft_list(&mut draft, book, languages, topic, country, teen, &format!("{key} {band}"));
        }
    }
    draft.finish()
}

fn draft_list(
    draft: &mut Draft,
    book: &Book,
    languages: &[Language<'_>],
    topic: HelplineTopic,
    country: Option<Country>,
    teen: bool,
    key: &str,
) {
    let action = uuid(&format!("{key} message"));
    for language in languages {
        let words = list(book, &language.edition.locale.tag, topic, country, teen);
        draft.translate(language.code, &action, json!({ "text": [plain(&words)] }));
    }
    let words = plain(&list(book, REFERENCE, topic, country, teen));
    draft.act(key, vec![json!({ "uuid": action, "type": "send_msg", "text": words })], None);
}

/// The contacts as a message: name, ways, hours and what to know before calling.
fn list(book: &Book, tag: &str, topic: HelplineTopic, country: Option<Country>, teen: bool) -> String {
    let Some(locale) = book.locale(tag) else { return String::new() };
    let picked = book.helplines().pick(need(topic), country, teen, None, tag, None);
    let one = |at: usize| {
        let contact = book.helplines().contact(at)?;
        let card = book.edition(locale).card(at);
        let mut lines = vec![card.name.clone(), ways(contact).join(" | "), card.hours.clone()];
        lines.extend(card.notes.iter().cloned());
        lines.retain(|line| !line.is_empty());
        Some(lines.join("\n"))
    };
    picked.into_iter().filter_map(one).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests;
