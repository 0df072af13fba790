//! What the page weighs and how long an old phone on a bad network waits for it.
//!
//! Weights are held here. Times and memory depend on the machine, so they are told and not held:
//! `cargo test --test browser measure -- --ignored --nocapture`.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

use crate::house::{Browser, House, PHONE};

/// Bytes: what is loaded before a child can read and answer.
const FIRST_VIEW_BYTES_MAX: usize = 14_000;
const SCRIPT_BYTES_MAX: usize = 8_000;
const LOADER_BYTES_MAX: usize = 1_024;
/// Bytes of twenty turns by the websocket and the first view, before anything is filled up to one size.
const TALK_BYTES_MAX: usize = 40_000;

/// How many bytes a path has as a body, packed as browsers ask for it.
async fn weight(house: &House, path: &str) -> usize {
    let mut stream = TcpStream::connect(house.address).await.unwrap();
    let ask =
        format!("GET {path} HTTP/1.1\r\nhost: linnet.example\r\naccept-encoding: br\r\nconnection: close\r\n\r\n");
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{path}");
    answer.len() - end
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_view_and_a_talk_of_twenty_turns_are_light() {
    let (house, bare) = (House::start().await, House::with("--pad 0").await);
    let (css, js) = (weight(&house, "/linnet.css").await, weight(&house, "/linnet.js").await);
    let loader = weight(&house, "/widget.js").await;
    println!("style sheet {css}, script {js}, loader {loader} bytes");
    assert!(js <= SCRIPT_BYTES_MAX && loader <= LOADER_BYTES_MAX);
    for (tag, _) in House::locales() {
        let path = format!("/?locale={tag}");
        let (page, unfilled) = (weight(&house, &path).await, weight(&bare, &path).await);
        assert!(page + css + js <= FIRST_VIEW_BYTES_MAX, "{tag}: {} bytes", page + css + js);
        let talk = twenty_turns(&bare, &tag).await;
        let whole = unfilled + css + js + talk;
        println!(
            "{tag}: first view {} bytes ({unfilled} of them the page, unfilled), twenty turns {talk}, all {whole}",
            page + css + js
        );
        assert!(whole <= TALK_BYTES_MAX, "{tag}: {whole} bytes");
    }
}

/// Bytes of all frames, both ways.
async fn twenty_turns(house: &House, tag: &str) -> usize {
    let mut request = format!("ws://{}/ws", house.address).into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", "linnet.v1".parse().unwrap());
    let (mut line, _) = tokio_tungstenite::connect_async(request).await.unwrap();
    let mut bytes = line.next().await.unwrap().unwrap().len();
    let mut say = json!({"type": "start", "locale": tag, "country": "TG"});
    for turn in 0..20 {
        let text = say.to_string();
        bytes += text.len();
        line.send(Message::text(text)).await.unwrap();
        let answer = line.next().await.unwrap().unwrap();
        bytes += answer.len();
        let answer: Value = serde_json::from_str(answer.to_text().unwrap()).unwrap();
        // Not always the same button, so that the talk goes somewhere.
        let choices = answer["choices"].as_array().unwrap();
        say = match choices.get(turn % choices.len().max(1)) {
            Some(choice) => json!({"type": "choose", "id": choice["id"]}),
            None => json!({"type": "restart"}),
        };
    }
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn three_requests_and_a_websocket() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    let asked = browser
        .text("return performance.getEntriesByType('resource').map(one => new URL(one.name).pathname).sort().join()")
        .await;
    assert_eq!(asked, "/linnet.css,/linnet.js");
    browser.close().await;
}

/// Slow 3G as it was measured for ten other chats: 50 kB a second, two seconds of latency, a processor six times slower.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; tells times instead of holding them"]
async fn on_slow_3g_with_a_slow_processor() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go(&house.url("/readyz")).await;
    let watch = "const look = () => { if (document.querySelector('[data-choice]') && !window.shown) window.shown = performance.now();
            if (document.documentElement && document.documentElement.classList.contains('live')) window.live = performance.now();
            else requestAnimationFrame(look) };
        look();";
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({"source": watch})).await;
    browser.cdp("Network.enable", json!({})).await;
    let slow = json!({"offline": false, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000});
    browser.cdp("Network.emulateNetworkConditions", slow).await;
    browser.cdp("Emulation.setCPUThrottlingRate", json!({"rate": 6})).await;
    for locale in ["en", "ar", "th"] {
        browser.go_live(&house.url(&format!("/?locale={locale}"))).await;
        let times = browser
            .js("return {painted: Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime),
                     choices: Math.round(window.shown), live: Math.round(window.live)}")
            .await;
        println!("{locale}: milliseconds after asking: {times}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; tells memory instead of holding it"]
async fn memory_after_twenty_turns() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    for turn in 0..20 {
        let before = browser.text("return document.querySelector('[name=state]').value").await;
        browser
            .js(&format!("const all = document.querySelectorAll('[data-choice]'); all[{turn} % all.length].click()"))
            .await;
        browser.until(&format!("document.querySelector('[name=state]').value !== '{before}'")).await;
    }
    browser.cdp("HeapProfiler.collectGarbage", json!({})).await;
    let heap = browser.cdp("Runtime.getHeapUsage", json!({})).await;
    println!("heap after twenty turns: {} bytes used of {}", heap["usedSize"], heap["totalSize"]);
    browser.close().await;
}
