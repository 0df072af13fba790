//! Nothing that a child sends comes back, and nothing of it is logged, on the most talkative level.

use futures_util::SinkExt;
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

use crate::town::{Child, Town, ask, logs};

#[tokio::test]
async fn no_canary_is_ever_logged_counted_or_answered() {
    let town = Town::start().await;
    let canary = |name: &str| format!("canary{name}7f3a");
    let agent = canary("agent");
    let headers =
        [("user-agent", agent.as_str()), ("x-forwarded-for", "203.0.113.77"), ("cookie", "a=canarycookie7f3a")];
    let mut child = Child::connect(town.address, &headers).await.unwrap();
    let mut heard = String::new();
    let words = canary("words");
    for message in [
        json!({"type": "start", "locale": canary("locale"), "flow": canary("flow"), "age": canary("age"), "country": canary("country")}),
        json!({"type": "say", "text": format!("my name is {words} and I want to kill myself")}),
        json!({"type": "say", "text": words.repeat(60)}),
        json!({"type": "choose", "id": canary("choice")}),
        json!({"type": "resume", "state": canary("state")}),
        json!({"type": canary("type"), "text": words}),
        json!({"type": "know"}),
    ] {
        heard.push_str(&child.asks(message).await.to_string());
    }
    child.sends_text(&format!("{{\"type\":\"say\",\"text\":\"{words}")).await;
    heard.push_str(&child.hears_text().await);
    child.socket.send(Message::text(words.repeat(1000))).await.unwrap();
    assert_eq!(child.is_closed_with().await, 1009);

    let query = canary("query");
    for request in [
        format!(
            "GET /?locale={query} HTTP/1.1\r\nHost: {}\r\nUser-Agent: {agent}\r\nConnection: close\r\n\r\n",
            canary("host")
        ),
        format!(
            "GET /{query} HTTP/1.1\r\nHost: linnet\r\nReferer: https://{}/\r\nConnection: close\r\n\r\n",
            canary("referer")
        ),
        format!("{query} / HTTP/9.9\r\n\r\n"),
    ] {
        heard.push_str(&format!("{:?}", ask(town.address, &request).await));
    }
    heard.push_str(&ask(town.admin, "GET /metrics HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n").await.body);

    let logs = logs();
    for (place, text) in [("a log", &logs), ("an answer", &heard)] {
        assert!(!text.contains("7f3a"), "a canary in {place}");
        assert!(!text.contains("203.0.113"), "a forwarded address in {place}");
    }
    assert!(!logs.contains("127.0.0.1"), "an address in a log");
}
