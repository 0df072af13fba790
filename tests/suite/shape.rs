//! Whatever is answered has one size, by socket and by form: nobody on the way can tell an escalation by its length.

use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;

use crate::town::{SOON, Town, library};

/// `--pad` unless it is set.
const PAD: usize = 4096;

#[tokio::test]
async fn every_frame_has_one_size_in_every_language() {
    let town = Town::with("--burst 1000").await;
    for (_, edition) in library().current().locales() {
        let tag = edition.locale.tag.as_str();
        let mut child = town.stranger().await;
        for message in [
            json!({"type": "start", "locale": tag, "age": "13-17", "country": "US"}),
            json!({"type": "help"}),
            json!({"type": "know"}),
            json!({"type": "say", "text": "today we painted a sign"}),
            json!({"type": "say", "text": edition.lexicon.rules().flat_map(|rule| rule.fires.first()).next()}),
            json!({"type": "choose", "id": "danger"}),
            json!({"type": "choose", "id": "no-such-choice"}),
            json!({"type": "say", "text": "a".repeat(501)}),
            json!({"type": "resume", "state": "AAAA"}),
            json!({"type": "locale", "locale": "tlh"}),
            json!({"type": "sing"}),
        ] {
            child.sends(message.clone()).await;
            assert_eq!(child.hears_text().await.len(), PAD, "{tag}: {message}");
        }
        child.socket.send(Message::binary(vec![1])).await.unwrap();
        assert_eq!(child.socket.next().await.unwrap().unwrap().len(), PAD);
    }
}

#[tokio::test]
async fn every_page_has_one_size_in_every_language() {
    let town = Town::start().await;
    for (_, edition) in library().current().locales() {
        let tag = edition.locale.tag.as_str();
        let page = exchange(&town, &format!("GET /chat?locale={tag}&age=13-17&country=US"), "", "").await;
        let page = String::from_utf8(page).unwrap();
        let state = page.split("name=\"state\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let danger = edition.lexicon.rules().flat_map(|rule| rule.fires.first()).next().unwrap();
        let danger: String = danger.bytes().map(|byte| format!("%{byte:02x}")).collect();
        for (encoding, size) in [("", 4 * PAD), ("Accept-Encoding: br\r\n", PAD)] {
            let mut heads = Vec::new();
            for body in [
                format!("state={state}&act=help"),
                format!("state={state}&act=know"),
                format!("state={state}&act=language"),
                format!("state={state}&text=today+we+painted+a+sign"),
                format!("state={state}&text={danger}"),
                format!("state={state}&text={}", "a".repeat(501)),
                format!("state={state}&choose=no-such-choice"),
                "state=AAAA&text=a".to_owned(),
            ] {
                let answer = exchange(&town, "POST /chat", encoding, &body).await;
                let head = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
                assert_eq!(answer.len() - head, size, "{tag}: {body}");
                heads.push(head);
            }
            assert!(heads.windows(2).all(|two| two[0] == two[1]), "{tag}: {heads:?}");
        }
    }
}

async fn exchange(town: &Town, line: &str, encoding: &str, body: &str) -> Vec<u8> {
    let request = format!(
        "{line} HTTP/1.1\r\nHost: l\r\n{encoding}Content-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(town.address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut all = Vec::new();
    timeout(SOON, stream.read_to_end(&mut all)).await.unwrap().unwrap();
    all
}
