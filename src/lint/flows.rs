//! What a flow offers and asks: choices, words that lead to it, contacts of partners, questions that give a child away,
//! turns too large to hide, and how hard the words are to read.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::book::{Book, Edition};
use crate::dialogue::Turn;
use crate::finding::Finding;
use crate::risk::{WordSets, fold};
use crate::script::Age;

/// Most choices that an author writes at one node of a topic; longer lists are paged.
const CHOICES_MAX: usize = 5;
/// What every turn is filled up to on the wire; a larger one stands out to whoever watches the network.
const PADDING_BYTES: usize = 4 * 1024;
/// About what a turn needs beside its words: its names, the sealed state, signs of JSON.
const FRAME_BYTES: usize = 640;
/// About what a contact needs.
const CONTACT_BYTES: usize = 330;
/// Fewest words by which the difficulty of a text can be judged.
const JUDGED_WORDS: usize = 25;

/// `locales/<tag>/review.toml`: what reviewers of a language hold its texts against.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Review {
    /// Questions, in words, that ask a child for what gives her away.
    asks: Vec<String>,
    /// Hardest LIX that a text may have (words in a sentence, and a hundred times the share of words of more than six
    /// letters): for children of 7 to 12, and for teenagers. None where a language is not measured so.
    lix: Option<[usize; 2]>,
    /// Most letters between two spaces, in languages that write no space between words.
    phrase: Option<usize>,
}

pub(super) fn check(book: &Book) -> Vec<Finding> {
    let mut findings = choices(book);
    findings.extend(partners(book));
    for (_, edition) in book.locales() {
        let tag = edition.locale.tag.as_str();
        findings.extend(topics(book, tag));
        let path = format!("locales/{tag}/review.toml");
        let Some(file) = book.sources().iter().find(|file| file.path == path) else { continue };
        match toml::from_str::<Review>(&file.text) {
            Ok(review) => {
                findings.extend(asks(book, edition, &review));
                findings.extend(reading(book, edition, &review));
            }
            Err(fault) => {
                let place = fault.span().unwrap_or_default();
                findings.push(file.fault("toml", place).arg("what", fault.message().replace('`', "\"")));
            }
        }
    }
    findings
}

fn choices(book: &Book) -> Vec<Finding> {
    let script = book.script();
    let settings = &script.settings;
    // Where a conversation begins every topic is offered, a page at a time.
    let lists = [script.node(settings.welcome).flow, script.node(settings.home).flow];
    let many = script.nodes.iter().filter(|node| !lists.contains(&node.flow)).filter_map(|node| {
        // Of choices for different children each child sees her own.
        let seen = |age: Age| {
            node.choices()
                .iter()
                .filter(|choice| choice.only.ages.is_empty() || choice.only.ages.contains(&age))
                .count()
        };
        let most = Age::ALL.into_iter().map(seen).max().unwrap_or(0);
        (most > CHOICES_MAX).then_some((node, most))
    });
    many.map(|(node, most)| {
        let flow = &script.flows[node.flow].id;
        Finding::fault(format!("flows/{flow}.toml"), "too-many-choices")
            .mild()
            .about(node.id.clone())
            .arg("node", &node.id)
            .arg("count", most)
            .arg("limit", CHOICES_MAX)
    })
    .collect()
}

/// Countries with a partner must have a contact of their own.
fn partners(book: &Book) -> Vec<Finding> {
    let known: BTreeSet<_> = book.helplines().countries().collect();
    let offers =
        book.script().settings.countries.iter().filter(|offer| offer.partner && !known.contains(&offer.country));
    offers
        .map(|offer| {
            let country = offer.country;
            Finding::fault("flows/book.toml", "no-partner-contact")
                .mild()
                .about(country.as_str())
                .arg("country", country)
        })
        .collect()
}

/// Topics that no typed words lead to.
fn topics(book: &Book, tag: &str) -> Vec<Finding> {
    let path = format!("locales/{tag}/topics.toml");
    let Some(file) = book.sources().iter().find(|file| file.path == path) else { return Vec::new() };
    let known: Vec<String> = file.toml().0.into_iter().map(|(name, _)| name.into_inner()).collect();
    // Where a conversation begins, and where the engine leads by itself, no words are needed.
    let settings = &book.script().settings;
    let own = [settings.welcome, settings.home, settings.help, settings.danger, settings.care, settings.care_friend];
    let own = own.map(|ix| book.script().flows[book.script().node(ix).flow].id.as_str());
    let lost = book
        .topics()
        .map(|(topic, _)| topic)
        .filter(|topic| !own.contains(topic) && !known.iter().any(|name| name == topic));
    lost.map(|topic| Finding::fault(path.clone(), "topic-without-words").mild().about(topic).arg("topic", topic))
        .collect()
}

/// Every text of a node that is the locale's own, with the file it stands in.
fn texts<'b>(book: &'b Book, edition: &'b Edition) -> impl Iterator<Item = (Age, String, String, Vec<&'b str>)> {
    Age::ALL.into_iter().flat_map(move |age| {
        book.script().indexes().filter_map(move |ix| {
            let node = book.script().node(ix);
            let text = edition.node(Some(age), ix);
            // What teenagers read like everybody is told once.
            let same = age == Age::Teen && text.say.iter().eq(edition.node(Some(Age::Child), ix).say.iter());
            if text.borrowed || same || text.say.is_empty() {
                return None;
            }
            let overlay = if age == Age::Teen { "13-17/" } else { "" };
            let file = format!("locales/{}/{overlay}{}.ftl", edition.locale.tag, book.script().flows[node.flow].id);
            Some((age, file, node.message(), text.say.iter().map(|words| words.as_str()).collect()))
        })
    })
}

/// Questions that ask for a name, a school, an address or a picture.
fn asks(book: &Book, edition: &Edition, review: &Review) -> Vec<Finding> {
    let sets = WordSets::new([("asks", review.asks.clone())]);
    let mut findings = Vec::new();
    for (_, file, id, say) in texts(book, edition) {
        // A warning not to tell them uses the same words without asking.
        let questions = say
            .iter()
            .flat_map(|bubble| bubble.split_inclusive(['?', '؟', '.', '!']))
            .filter(|part| part.trim_end().ends_with(['?', '؟']) || edition.locale.tag == "th");
        // What somebody else may ask stands in quotation marks.
        let own = |part: &&str| !part.contains(['«', '“', '„', '‘', '\'', '"']);
        for question in questions.filter(own).filter(|part| !sets.find(&fold(part)).is_empty()) {
            findings.push(
                Finding::fault(file.clone(), "asks-personal")
                    .mild()
                    .about(id.clone())
                    .arg("id", &id)
                    .arg("text", question.trim()),
            );
        }
    }
    findings
}

/// How hard the words of a node are, by the measure that fits the language.
fn reading(book: &Book, edition: &Edition, review: &Review) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (age, file, id, say) in texts(book, edition) {
        let told = || Finding::fault(file.clone(), "hard-to-read").mild().about(id.clone()).arg("id", &id);
        let most = review.lix.map(|bounds| bounds[usize::from(age == Age::Teen)]);
        if let Some((lix, most)) = lix(&say).zip(most).filter(|(lix, most)| lix > most) {
            let band = age.as_str();
            findings.push(told().arg("measure", lix).arg("limit", most).arg("band", band));
        }
        if let Some(most) = review.phrase {
            let longest = say
                .iter()
                .flat_map(|bubble| bubble.split_whitespace())
                .map(|part| part.chars().count())
                .max()
                .unwrap_or(0);
            if longest > most {
                findings.push(told().key("hard-to-read-phrase").arg("length", longest).arg("limit", most));
            }
        }
    }
    findings
}

/// Björnsson's LIX: words in a sentence, and a hundred times the share of words of more than six letters. None for a text
/// too short to judge.
fn lix(say: &[&str]) -> Option<usize> {
    let (mut words, mut long, mut sentences) = (0, 0, 0);
    for bubble in say {
        let mut open = false;
        for word in bubble.split_whitespace() {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            if letters > 0 {
                words += 1;
                long += usize::from(letters > 6);
                open = true;
            }
            if open && word.ends_with(['.', '?', '!', ':', ';', '؟', '…', '»', '؛']) {
                sentences += 1;
                open = false;
            }
        }
        sentences += usize::from(open);
    }
    (words >= JUDGED_WORDS).then(|| words / sentences.max(1) + 100 * long / words)
}

/// Whether a turn is larger than what hides its length.
pub(super) fn is_large(turn: &Turn<'_>) -> bool {
    let words: usize = turn.say.iter().map(|words| words.as_str().len() + 3).sum();
    let buttons: usize = turn.choices.iter().map(|shown| shown.id.len() + shown.label.as_str().len() + 20).sum();
    words + buttons + turn.helplines.len() * CONTACT_BYTES + FRAME_BYTES > PADDING_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_of_long_words_are_hard() {
        let easy = "You can stop here. You can go on. ".repeat(5);
        let hard =
            "Notwithstanding considerable organisational difficulties, participants nevertheless continued. ".repeat(5);
        assert!(lix(&[&easy]).is_some_and(|lix| lix < 20));
        assert!(lix(&[&hard]).is_some_and(|lix| lix > 60));
        assert_eq!(lix(&["Too short."]), None);
    }
}
