//! A phone number or an address typed here is answered by a kind word that it is safer not to, beside the answer and
//! never instead of it.

use linnet::book::Book;
use linnet::dialogue::{Input, Opening, Said, State, Turn, step};

use crate::content::book;

fn says<'b>(book: &'b Book, tag: &str, words: &str) -> Turn<'b> {
    let opening = Opening { locale: Some(tag), age: Some("7-12"), country: None, flow: None };
    let said = Said::new(words.to_owned()).unwrap();
    step(book, &State::new(book, opening), Input::Say(&said), None).unwrap().1
}

fn warning(book: &Book, tag: &str) -> String {
    let ix = book.locale(tag).unwrap();
    book.edition(ix).say(None, "engine_personal")[0].to_string()
}

#[test]
fn a_detail_is_answered_by_a_warning_in_every_language() {
    let book = book();
    for (_, edition) in book.locales() {
        let tag = &edition.locale.tag;
        let turn = says(&book, tag, "ana.pop@example.org");
        assert_eq!(turn.say.first().map(|words| words.as_str()), Some(warning(&book, tag).as_str()), "{tag}");
        assert!(turn.say.len() > 2, "the warning does not stand alone");
    }
}

#[test]
fn a_danger_is_answered_first_and_the_warning_comes_behind() {
    let book = book();
    let turn = says(&book, "en", "my dad hits me, call me on 91 23 45 67");
    assert!(turn.risk.is_some());
    assert_eq!(turn.say.last().map(|words| words.as_str()), Some(warning(&book, "en").as_str()));
    let without = says(&book, "en", "my dad hits me");
    assert_eq!(turn.say[..turn.say.len() - 1], without.say[..]);
}

#[test]
fn plain_words_are_not_warned_of() {
    let book = book();
    let turn = says(&book, "en", "i am 13 and my account is locked since 2 days");
    assert!(!turn.say.iter().any(|words| words.as_str() == warning(&book, "en")));
}
