//! Any sequence of messages, valid or not: never a panic, always one answer, never a lost place; back undoes a step.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};
use tokio::runtime::Builder;

use crate::town::{Child, Town};

fn message() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => any::<prop::sample::Index>().prop_map(|index| json!({"choose": index.index(1 << 16)})),
        2 => "\\PC{0,80}".prop_map(|text| json!({"type": "say", "text": text})),
        1 => prop::sample::select(vec!["I want to kill myself", "he hit me", "help", "no", "ok", "fr", "my account was stolen",
            "what do you know about me"]).prop_map(|text| json!({"type": "say", "text": text})),
        1 => prop::sample::select(vec!["back", "restart", "help", "know", "start", "resume", "sing", ""])
            .prop_map(|kind| json!({"type": kind})),
        1 => prop::sample::select(vec!["en", "fr", "ar", "xx", ""]).prop_map(|tag| json!({"type": "locale", "locale": tag})),
        1 => Just(json!({"resume": true})),
        1 => ("[a-zA-Z-]{0,12}", "[0-9-]{0,6}", "[A-Z]{0,3}", "[a-z-]{0,9}").prop_map(|(locale, age, country, flow)|
            json!({"type": "start", "locale": locale, "age": age, "country": country, "flow": flow})),
        1 => "\\PC{0,300}".prop_map(Value::String),
    ]
}

/// Fills in what only the last turn knows.
fn filled(message: Value, turn: &Value) -> Value {
    if let Some(index) = message["choose"].as_u64() {
        let choices = turn["choices"].as_array().unwrap();
        let id = choices.get(index as usize % (choices.len() + 1)).map_or("nowhere", |c| c["id"].as_str().unwrap());
        json!({"type": "choose", "id": id})
    } else if message["resume"] == true {
        json!({"type": "resume", "state": turn["state"]})
    } else {
        message
    }
}

async fn place(child: &mut Child) -> (Value, Value, Value) {
    let state = child.turn["state"].clone();
    let turn = child.asks(json!({"type": "resume", "state": state})).await;
    (turn["node"].clone(), turn["say"].clone(), turn["choices"].clone())
}

async fn play(town: &Town, messages: Vec<Value>) {
    let mut child = town.child("en").await;
    for message in messages {
        let message = filled(message, &child.turn);
        let before = child.turn.clone();
        let answer = child.asks(message.clone()).await;
        if answer["type"] == "error" {
            // The conversation stands where it stood: the state from before and the one now lead to the same place.
            let stood = place(&mut child).await;
            child.turn = before;
            assert_eq!(stood, place(&mut child).await, "{message}");
            continue;
        }
        assert_eq!(answer["type"], "turn", "{message}");
        assert!(!answer["say"].as_array().unwrap().is_empty(), "{message} {answer}");
        // Going back itself is no step, nor are beginning anew and changing the language; and one question about a danger
        // takes the place of another.
        let step = matches!(message["type"].as_str(), Some("choose" | "say" | "help" | "know"));
        let undoes = match message["id"].as_str() {
            Some("return") => before["node"] == "engine/know",
            id => matches!(id, Some("wrong" | "none")),
        };
        let asks = |turn: &Value| turn["node"].as_str().unwrap().starts_with("escalation/");
        if step && !undoes && answer["node"] != before["node"] && !(asks(&before) && asks(&answer)) {
            let back = child.asks(json!({"type": "back"})).await;
            assert_eq!(back["node"], before["node"], "back after {message}");
        }
    }
}

#[test]
fn any_sequence_of_messages_is_answered_one_by_one() {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let town = runtime.block_on(Town::with("--rate 100000 --burst 100000"));
    let kept = FileFailurePersistence::Direct("tests/suite/sequences.regressions");
    let config = ProptestConfig { cases: 64, failure_persistence: Some(Box::new(kept)), ..ProptestConfig::default() };
    proptest!(config, |(messages in prop::collection::vec(message(), 1..40))| {
        runtime.block_on(play(&town, messages));
    });
}
