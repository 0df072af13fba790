//! Every message of `linnet.v1` gets its one answer, every error code has its occasion.

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use futures_util::SinkExt;

use crate::town::{Town, library};

fn code(answer: &Value) -> &str {
    assert_eq!(answer["type"], "error", "{answer}");
    assert!(!answer["message"].as_str().unwrap().is_empty(), "{answer}");
    assert!(answer["retry"].is_boolean());
    answer["code"].as_str().unwrap()
}

fn is_turn(answer: &Value) {
    assert_eq!(answer["type"], "turn", "{answer}");
    assert!(!answer["say"].as_array().unwrap().is_empty());
    assert!(answer["node"].as_str().is_some() && answer["state"].as_str().is_some());
    assert!(answer["choices"].is_array() && answer["free_text"].is_boolean());
}

#[tokio::test]
async fn hello_names_protocol_script_locales_and_ages() {
    let town = Town::start().await;
    let child = town.stranger().await;
    assert_eq!(child.hello["protocol"], 1);
    assert_eq!(child.hello["script"], library().current().digest());
    assert_eq!(child.hello["ages"], json!(["7-12", "13-17"]));
    let locales = child.hello["locales"].as_array().unwrap();
    let english = locales.iter().find(|locale| locale["tag"] == "en").unwrap();
    assert_eq!(english["name"], "English");
    assert_eq!(english["dir"], "ltr");
    assert!(matches!(english["review"].as_str(), Some("draft" | "reviewed")));
}

#[tokio::test]
async fn every_kind_of_message_gets_a_turn() {
    let town = Town::start().await;
    let mut child = town.stranger().await;
    let opening = json!({"type": "start", "locale": "en", "age": "13-17", "country": "TG", "later": 1});
    let first = child.asks(opening).await;
    is_turn(&first);
    assert_eq!(first["locale"], "en");
    assert_eq!(first["dir"], "ltr");
    let choice = first["choices"][0]["id"].as_str().unwrap().to_owned();
    let second = child.chooses(&choice).await;
    is_turn(&second);
    is_turn(&child.says("hello there").await);
    let help = child.asks(json!({"type": "help"})).await;
    is_turn(&help);
    assert!(!help["helplines"].as_array().unwrap().is_empty(), "{help}");
    is_turn(&child.asks(json!({"type": "back"})).await);
    is_turn(&child.asks(json!({"type": "know"})).await);
    is_turn(&child.asks(json!({"type": "locale", "locale": "en"})).await);
    let state = child.turn["state"].clone();
    is_turn(&child.asks(json!({"type": "resume", "state": state})).await);
    is_turn(&child.asks(json!({"type": "restart"})).await);
    is_turn(&child.asks(json!({"type": "start"})).await);
}

#[tokio::test]
async fn a_child_who_writes_before_anything_else_is_answered() {
    let town = Town::start().await;
    for message in [json!({"type": "help"}), json!({"type": "say", "text": "x"}), json!({"type": "back"})] {
        is_turn(&town.stranger().await.asks(message).await);
    }
}

#[tokio::test]
async fn what_is_no_message_is_a_bad_message() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    for text in [
        "",
        "{",
        "[]",
        "null",
        "3",
        "\"start\"",
        "{}",
        r#"{"type":"sing"}"#,
        r#"{"type":"choose"}"#,
        r#"{"type":"say"}"#,
        r#"{"type":"say","text":null}"#,
        r#"{"type":"resume"}"#,
        r#"{"type":["start"]}"#,
    ] {
        child.sends_text(text).await;
        assert_eq!(code(&child.hears().await), "bad-message", "{text}");
    }
    child.socket.send(Message::binary(b"{\"type\":\"help\"}".to_vec())).await.unwrap();
    assert_eq!(code(&child.hears().await), "bad-message");
}

#[tokio::test]
async fn each_error_leaves_the_conversation_where_it_stood() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    let choice = child.turn["choices"][0]["id"].as_str().unwrap().to_owned();
    child.chooses(&choice).await;
    let node = child.turn["node"].clone();

    assert_eq!(code(&child.chooses("no-such-choice").await), "unknown-choice");
    assert_eq!(code(&child.says(&"a".repeat(501)).await), "too-long");
    assert_eq!(code(&child.asks(json!({"type": "locale", "locale": "tlh"})).await), "unknown-locale");
    assert_eq!(code(&child.asks(json!({"type": "resume", "state": "AAAA"})).await), "bad-state");
    child.sends_text("{").await;
    assert_eq!(code(&child.hears().await), "bad-message");

    let stood = child.asks(json!({"type": "locale", "locale": "en"})).await;
    assert_eq!(stood["node"], node);
}

#[tokio::test]
async fn five_hundred_characters_of_any_script_are_read() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    for letter in ["a", "é", "ك", "ก", "🐦"] {
        is_turn(&child.says(&letter.repeat(500)).await);
        assert_eq!(code(&child.says(&letter.repeat(501)).await), "too-long");
    }
}

#[tokio::test]
async fn errors_come_in_the_childs_language() {
    let town = Town::start().await;
    let english = code_words(&town, "en").await;
    for (_, edition) in library().current().locales() {
        let tag = edition.locale.tag.clone();
        let words = code_words(&town, &tag).await;
        assert_eq!(words == english, tag == "en", "{tag}");
    }
}

async fn code_words(town: &Town, locale: &str) -> String {
    let mut child = town.child(locale).await;
    assert_eq!(child.turn["locale"], *locale);
    let answer = child.chooses("no-such-choice").await;
    answer["message"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_browsers_language_counts_where_none_is_named() {
    let town = Town::start().await;
    for (_, edition) in library().current().locales() {
        let tag = edition.locale.tag.as_str();
        let wanted = format!("tlh, {tag};q=0.8, en;q=0.5");
        let mut child = crate::town::Child::connect(town.address, &[("accept-language", &wanted)]).await.unwrap();
        assert_eq!(child.asks(json!({"type": "start"})).await["locale"], tag);
    }
}
