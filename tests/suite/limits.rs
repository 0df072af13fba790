//! A stranger gets so much and no more, and is told so.

use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use crate::town::{Child, SOON, Town, ask};

#[tokio::test]
async fn a_frame_over_4_kib_closes_with_1009_and_one_of_4_kib_does_not() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    child.sends_text(&"a".repeat(4096)).await;
    assert_eq!(child.hears().await["code"], "bad-message");
    for length in [4097, 5000, 300_000] {
        let mut child = town.child("en").await;
        let _ = child.socket.send(Message::text("a".repeat(length))).await;
        assert_eq!(child.is_closed_with().await, 1009, "{length}");
    }
}

#[tokio::test]
async fn a_message_over_4_kib_in_small_frames_closes_with_1009_too() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    let part = |op, last| Message::Frame(Frame::message(vec![b'a'; 1500], OpCode::Data(op), last));
    for frame in [part(Data::Text, false), part(Data::Continue, false), part(Data::Continue, true)] {
        let _ = child.socket.send(frame).await;
    }
    assert_eq!(child.is_closed_with().await, 1009);
}

#[tokio::test]
async fn text_that_is_no_utf8_closes_with_1007() {
    let town = Town::start().await;
    let mut child = town.child("en").await;
    let broken = Frame::message(vec![b'{', 0xff, 0xfe], OpCode::Data(Data::Text), true);
    child.socket.send(Message::Frame(broken)).await.unwrap();
    assert_eq!(child.is_closed_with().await, 1007);
}

#[tokio::test]
async fn messages_past_the_rate_are_answered_too_fast_and_later_ones_again() {
    let town = Town::with("--rate 5 --burst 3").await;
    let mut child = town.stranger().await;
    for _ in 0..10 {
        child.sends(json!({"type": "help"})).await;
    }
    let mut codes = Vec::new();
    for _ in 0..10 {
        codes.push(child.hears().await["code"].as_str().unwrap_or("turn").to_owned());
    }
    assert_eq!(codes[..3], ["turn", "turn", "turn"]);
    assert!(codes.iter().filter(|code| *code == "too-fast").count() >= 6, "{codes:?}");
    sleep(Duration::from_millis(500)).await;
    assert_eq!(child.asks(json!({"type": "help"})).await["type"], "turn");
}

#[tokio::test]
async fn a_class_behind_one_address_is_let_in() {
    let town = Town::start().await;
    let mut class = Vec::new();
    for _ in 0..60 {
        class.push(town.child("en").await);
    }
    for child in &mut class {
        assert_eq!(child.asks(json!({"type": "help"})).await["type"], "turn");
    }
}

#[tokio::test]
async fn an_address_with_its_share_is_refused_in_words_until_someone_leaves() {
    let town = Town::with("--per-address 2").await;
    let first = town.child("en").await;
    let _second = town.child("en").await;
    let refused = Child::connect(town.address, &[]).await.err().unwrap();
    assert!(refused.to_string().contains("429"), "{refused}");
    let page = town.get("/").await;
    assert_eq!(page.status, 429);
    assert!(page.header("retry-after").is_some() && page.body.contains("<p>"));
    assert_eq!(town.get("/healthz").await.status, 200);
    drop(first);
    eventually(async || Child::connect(town.address, &[]).await.is_ok()).await;
}

#[tokio::test]
async fn behind_a_proxy_the_forwarded_address_counts() {
    let town = Town::with("--per-address 1 --proxies 1").await;
    let from = |address: &'static str| [("x-forwarded-for", address)];
    let _first = Child::connect(town.address, &from("6.6.6.6, 10.0.0.1")).await.unwrap();
    assert!(Child::connect(town.address, &from("7.7.7.7, 10.0.0.1")).await.is_err());
    assert!(Child::connect(town.address, &from("6.6.6.6, 10.0.0.2")).await.is_ok());
}

#[tokio::test]
async fn a_full_house_says_so_and_lets_in_again() {
    let town = Town::with("--connections 2").await;
    let first = town.child("en").await;
    let _second = town.child("en").await;
    let refused = Child::connect(town.address, &[]).await.err().unwrap();
    assert!(refused.to_string().contains("503"), "{refused}");
    assert_eq!(town.get("/readyz").await.status, 200);
    drop(first);
    eventually(async || Child::connect(town.address, &[]).await.is_ok()).await;
}

#[tokio::test]
async fn a_silent_conversation_is_closed_and_a_talking_one_is_not() {
    let town = Town::with("--idle 2 --ping 1").await;
    let mut silent = town.child("en").await;
    let mut talking = town.child("en").await;
    let started = Instant::now();
    let closed = tokio::spawn(async move { (silent.is_closed_with().await, started.elapsed()) });
    for _ in 0..6 {
        sleep(Duration::from_millis(600)).await;
        assert_eq!(talking.asks(json!({"type": "know"})).await["type"], "turn");
    }
    let (code, after) = closed.await.unwrap();
    assert_eq!(code, 1001);
    assert!(after >= Duration::from_millis(1900) && after < Duration::from_secs(4), "{after:?}");
}

#[tokio::test]
async fn a_silent_connection_is_pinged_and_a_dead_one_let_go() {
    let town = Town::with("--ping 1").await;
    let mut child = town.child("en").await;
    let next = timeout(SOON, child.socket.next()).await.unwrap().unwrap().unwrap();
    assert!(matches!(next, Message::Ping(_)), "{next:?}");
    // Not read on, no pong goes back; after three unanswered pings the server lets go.
    sleep(Duration::from_secs(5)).await;
    let gone = timeout(SOON, async { while let Some(Ok(_)) = child.socket.next().await {} }).await;
    assert!(gone.is_ok());
}

#[tokio::test]
async fn a_client_that_does_not_read_is_dropped() {
    let town = Town::with("--stall 1 --rate 100000 --burst 100000").await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(town.address).await.unwrap();
    let hello = "GET /ws HTTP/1.1\r\nHost: l\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    stream.write_all(hello.as_bytes()).await.unwrap();
    // A masked text frame, the mask all zero: {"type":"help"}
    let text = br#"{"type":"help"}"#;
    let mut frame = vec![0x81, 0x80 | text.len() as u8, 0, 0, 0, 0];
    frame.extend(text);
    let pushed = timeout(SOON, async {
        let mut sent = 0_usize;
        while stream.write_all(&frame).await.is_ok() {
            sent += 1;
        }
        sent
    });
    let sent = pushed.await.expect("the server kept a client that does not read");
    assert!(sent > 10, "{sent}");
}

#[tokio::test]
async fn a_request_that_does_not_come_in_is_let_go() {
    let town = Town::with("--handshake 1").await;
    for head in ["", "GET /ws HTTP/1.1\r\nHost: l\r\n"] {
        let mut stream = TcpStream::connect(town.address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut all = Vec::new();
        let started = Instant::now();
        timeout(SOON, stream.read_to_end(&mut all)).await.unwrap().unwrap();
        assert!(started.elapsed() < Duration::from_secs(4));
    }
}

#[tokio::test]
async fn heads_and_addresses_have_a_size() {
    let town = Town::start().await;
    let long = format!("/?locale={}", "a".repeat(2_048));
    assert_eq!(town.get(&long).await.status, 414);
    let fat = format!("GET / HTTP/1.1\r\nHost: l\r\nX-Fat: {}\r\n\r\n", "a".repeat(20_000));
    assert_eq!(ask(town.address, &fat).await.status, 431);
    let many = format!("GET / HTTP/1.1\r\nHost: l\r\n{}\r\n", "X-Many: a\r\n".repeat(100));
    assert_eq!(ask(town.address, &many).await.status, 431);
}

async fn eventually(mut is: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !is().await {
        assert!(started.elapsed() < SOON, "it never came about");
        sleep(Duration::from_millis(50)).await;
    }
}
