//! A server that ends loses no turn: it says so, closes with 1012, and lets everyone go on elsewhere.

use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;

use crate::town::{Child, KEY, Town};

#[tokio::test]
async fn conversations_are_closed_with_1012_and_go_on_elsewhere() {
    let town = Town::with(&format!("--keys {KEY}")).await;
    let mut child = town.child("en").await;
    let drained = town.begin_drain();
    assert_eq!(child.is_closed_with().await, 1012);
    drained.await.unwrap();
    let other = Town::with(&format!("--keys {KEY}")).await;
    let turn = other.stranger().await.asks(json!({"type": "resume", "state": child.turn["state"]})).await;
    assert_eq!(turn["node"], child.turn["node"]);
}

#[tokio::test]
async fn a_message_after_the_signal_is_answered_before_the_close() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    town.begin_drain();
    sleep(Duration::from_millis(50)).await;
    let answer = child.asks(json!({"type": "help"})).await;
    assert_eq!(answer["code"], "shutting-down");
    assert_eq!(answer["retry"], true);
    assert_eq!(child.is_closed_with().await, 1012);
}

#[tokio::test]
async fn readiness_turns_to_503_while_life_goes_on_and_nobody_new_comes_in() {
    let town = Town::start().await;
    assert_eq!(town.get("/readyz").await.status, 200);
    let _open = town.child("en").await;
    town.begin_drain();
    sleep(Duration::from_millis(50)).await;
    assert_eq!(town.get("/readyz").await.status, 503);
    assert_eq!(town.get("/healthz").await.status, 200);
    let refused = Child::connect(town.address, &[]).await.err().unwrap();
    assert!(refused.to_string().contains("503"), "{refused}");
}
