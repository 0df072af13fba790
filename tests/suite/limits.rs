//! A stranger gets so much and no more, and is told so.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
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

const FORM: &str = "Host: l\r\nContent-Type: application/x-www-form-urlencoded\r\nAccept-Language: fr\r\n";

async fn post(town: &Town, extra: &str, body: &str) -> crate::town::Answer {
    let length = body.len();
    let request =
        format!("POST /chat HTTP/1.1\r\n{FORM}{extra}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    ask(town.address, &request).await
}

/// What a child reads first where no conversation can be had.
fn told(answer: &crate::town::Answer) -> &str {
    answer.body.split("<p>").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap_or_default()
}

#[tokio::test]
async fn a_form_has_a_size_and_the_answer_is_in_the_childs_language() {
    let town = Town::with("--form-bytes 4096").await;
    let body = |length: usize| format!("text={}", "a".repeat(length - 5));
    assert_eq!(post(&town, "", &body(4096)).await.status, 200);
    let refused = post(&town, "", &body(4097)).await;
    assert_eq!(refused.status, 413);
    let book = crate::town::library().current();
    let words = linnet::protocol::Code::TooLong.words(&book, book.locale("fr").unwrap()).to_owned();
    let plain = |text: &str| text.replace("&#39;", "'").replace("&quot;", "\"");
    assert_eq!(plain(told(&refused)), words);
    assert!(refused.body.contains("--form-bytes"));
}

#[tokio::test]
async fn forms_have_a_rate_for_each_address_and_the_answer_is_in_the_childs_language() {
    // Ten times the burst of one connection, since a class shares an address.
    let town = Town::with("--rate 1 --burst 1 --proxies 1").await;
    let from = |address: &str| format!("X-Forwarded-For: {address}\r\n");
    let one = from("10.0.0.1");
    // All at once, so that a slow machine does not give time for more.
    let answers = join_all((0..60).map(|_| post(&town, &one, "act=help"))).await;
    assert!(answers.iter().filter(|answer| answer.status == 200).count() >= 10);
    let refused = answers.into_iter().find(|answer| answer.status == 429).unwrap();
    let book = crate::town::library().current();
    assert_eq!(told(&refused).replace("&#39;", "'"), book.page(book.locale("fr").unwrap(), "line.full"));
    assert!(refused.header("retry-after").is_some());
    assert_eq!(post(&town, &from("10.0.0.2"), "act=help").await.status, 200);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(post(&town, &from("10.0.0.1"), "act=help").await.status, 200);
}

#[tokio::test]
async fn a_form_that_does_not_come_in_is_answered_and_let_go() {
    let town = Town::with("--handshake 1").await;
    let half = format!("POST /chat HTTP/1.1\r\n{FORM}Content-Length: 100\r\n\r\ntext=");
    let started = Instant::now();
    let answer = ask(town.address, &half).await;
    assert_eq!(answer.status, 408);
    assert!(!told(&answer).is_empty());
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn each_refusal_of_a_full_house_is_in_the_childs_language() {
    let town = Town::with("--connections 1").await;
    let _inside = town.child("en").await;
    let book = crate::town::library().current();
    for (ix, edition) in book.locales() {
        let tag = &edition.locale.tag;
        let request = format!("GET / HTTP/1.1\r\nHost: l\r\nAccept-Language: {tag}\r\nConnection: close\r\n\r\n");
        let refused = ask(town.address, &request).await;
        assert_eq!(refused.status, 503);
        let words = told(&refused).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        assert_eq!(words, book.page(ix, "line.full"), "{tag}");
    }
}

#[tokio::test]
async fn addresses_of_just_the_allowed_length_pass() {
    let town = Town::start().await;
    let path = |length: usize| format!("/?{}", "a".repeat(length - 2));
    assert_eq!(town.get(&path(2048)).await.status, 200);
    assert_eq!(town.get(&path(2049)).await.status, 414);
}

#[tokio::test]
async fn thirty_slow_heads_keep_nobody_out() {
    let town = Town::with("--handshake 5 --connections 40").await;
    let mut slow = Vec::new();
    for _ in 0..30 {
        let mut stream = TcpStream::connect(town.address).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nX").await.unwrap();
        slow.push(stream);
    }
    assert_eq!(town.child("en").await.turn["type"], "turn");
}

async fn eventually(mut is: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !is().await {
        assert!(started.elapsed() < SOON, "it never came about");
        sleep(Duration::from_millis(50)).await;
    }
}
