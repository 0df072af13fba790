//! What notices danger, and who can help: the lists at the end of the book.

use maud::{Markup, html};

use super::Signed;
use super::page::signatures;
use crate::book::{Book, Card, Edition};
use crate::helpline::{Contact, How, Name};
use crate::risk::Rule;

/// All risk rules of a locale, then what they are built of.
pub(super) fn rules(edition: &Edition, signed: &Signed) -> Markup {
    let named: Vec<String> = edition.lexicon.rules().map(|rule| format!("risk/rules/{}", rule.id)).collect();
    let built = signed.all().filter(|entry| entry.item.id.starts_with("risk/") && !named.contains(&entry.item.id));
    html! {
        section.flow #risk {
            h2 lang="en" { "What notices danger" }
            @for rule in edition.lexicon.rules() { (one_rule(rule, signed)) }
            h3 lang="en" { "What the rules are built of" }
            @for entry in built {
                div.node id=(entry.item.id) { p { span.id { (entry.item.id) } " " (signatures(Some(entry))) } pre { (entry.item.text) } }
            }
        }
    }
}

fn one_rule(rule: &Rule, signed: &Signed) -> Markup {
    let id = format!("risk/rules/{}", rule.id);
    let lists = [
        ("heard", &rule.say),
        ("must be heard", &rule.fires),
        ("must be heard, about a friend", &rule.friend),
        ("must be heard gently", &rule.gentle),
        ("must stay quiet", &rule.quiet),
    ];
    html! {
        div.node id=(id) {
            h3 { span.id { (rule.id) } " " small lang="en" { (rule.level.as_str()) ", " (rule.category.as_str()) } }
            p { (rule.reason) }
            p { (signatures(signed.get(&id))) }
            table {
                @for (name, texts) in lists.iter().filter(|(_, texts)| !texts.is_empty()) {
                    tr { th lang="en" { (name) } td { @for text in *texts { div { (text) } } } }
                }
            }
        }
    }
}

/// All contacts, those that no child is shown at the end. They are signed once, for all languages.
pub(super) fn contacts(book: &Book, edition: &Edition, signed: &Signed) -> Markup {
    let directory = book.helplines();
    html! {
        section.flow #contacts {
            h2 lang="en" { "Who can help" }
            @for (at, contact) in directory.contacts().iter().enumerate() { (one_contact(contact, Some(edition.card(at)), None, signed)) }
            @if !directory.hidden().is_empty() { h3 lang="en" { "Kept for reviewers, never shown" } }
            @for hidden in directory.hidden() { (one_contact(&hidden.contact, None, Some(&hidden.why), signed)) }
        }
    }
}

fn one_contact(contact: &Contact, card: Option<&Card>, why: Option<&str>, signed: &Signed) -> Markup {
    let id = format!("contact/{}", contact.id);
    let name = match (card, &contact.name) {
        (Some(card), _) => card.name.clone(),
        (None, Name::Proper(name)) => name.clone(),
        (None, Name::Called(called)) => called.as_str().to_owned(),
    };
    let reach = &contact.reach;
    let numbers = reach.call.iter().map(|number| format!("call {}", number.show));
    let text = reach.text.iter().map(|text| match &text.word {
        Some(word) => format!("text {word} to {}", text.number.show),
        None => format!("text {}", text.number.show),
    });
    let whatsapp = reach.whatsapp.iter().map(|number| format!("WhatsApp {}", number.show));
    let pages = [("chat", &reach.chat), ("page", &reach.web), ("mail", &reach.email)];
    let pages = pages.into_iter().filter_map(|(what, at)| at.as_ref().map(|at| format!("{what} {at}")));
    let ways: Vec<String> = numbers.chain(text).chain(whatsapp).chain(pages).collect();
    let checked = &contact.checked;
    let how = match checked.how {
        How::Read => "read there",
        How::Tried => "tried",
        How::Asked => "asked",
    };
    html! {
        div.node id=(id) {
            h3 { (name) " " small lang="en" { span.id { (contact.id) } ", " (contact.kind.as_str()) @if contact.free == Some(true) { ", free" } @if contact.check_first { ", check first" } } }
            p { (signatures(signed.get(&id))) }
            @if let Some(why) = why { p.borrowed { (why) } }
            p lang="en" dir="ltr" { @for way in &ways { bdi dir="ltr" { (way) } "; " } }
            @if let Some(card) = card { p { (card.hours) @for note in &card.notes { " \u{b7} " (note) } } }
            p lang="en" dir="ltr" {
                "Source: " (checked.source) " (" (checked.url) ", " (checked.source_date) "). Checked on " (checked.on) " by "
                (checked.by) " (" (how) "), due again on " (checked.due) "."
            }
            @if let Some(note) = &contact.note { p lang="en" dir="ltr" { (note) } }
        }
    }
}
