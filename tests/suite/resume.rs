//! Any instance can take any turn: the browser carries the sealed state.

use serde_json::json;

use crate::town::{KEY, Town};

#[tokio::test]
async fn a_conversation_goes_on_on_another_instance_with_the_same_key() {
    let here = Town::with(&format!("--keys {KEY}")).await;
    let mut child = here.child("en").await;
    let choice = child.turn["choices"][0]["id"].as_str().unwrap().to_owned();
    child.chooses(&choice).await;
    let there = Town::with(&format!("--keys {}ff,{KEY}", &KEY[2..])).await;
    let mut again = there.stranger().await;
    let turn = again.asks(json!({"type": "resume", "state": child.turn["state"]})).await;
    for part in ["node", "say", "choices", "locale"] {
        assert_eq!(turn[part], child.turn[part]);
    }
    // And back works over there as it would have here.
    let back = again.asks(json!({"type": "back"})).await;
    assert_eq!(back["node"], child.asks(json!({"type": "back"})).await["node"]);
}

#[tokio::test]
async fn an_instance_with_another_key_says_so() {
    let (here, there) = (Town::start().await, Town::start().await);
    let child = here.child("en").await;
    let mut again = there.stranger().await;
    let answer = again.asks(json!({"type": "resume", "state": child.turn["state"]})).await;
    assert_eq!(answer["code"], "bad-state");
    // The page can begin anew on the same connection.
    assert_eq!(again.asks(json!({"type": "start"})).await["type"], "turn");
}

#[tokio::test]
async fn a_state_that_was_tampered_with_is_refused() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    let state = child.turn["state"].as_str().unwrap().to_owned();
    for at in (0..state.len()).step_by(7) {
        let mut bytes = state.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(bytes).unwrap();
        let mut again = if at % 35 == 0 { town.stranger().await } else { child };
        let answer = again.asks(json!({"type": "resume", "state": forged})).await;
        assert_eq!(answer["code"], "bad-state", "{at}");
        child = again;
    }
}
