//! Many conversations for a long time: does memory stay flat, is anything ever answered wrongly?
//!
//! `cargo bench --bench soak` takes half a minute; `cargo bench --bench soak -- --minutes 30` is the real one, with 2,000
//! conversations (`--children N` for another number). Each child takes a turn every few seconds, by button, by words, now
//! and then with words that mean danger, and leaves after some twenty turns; another one comes. Wanted: no error, and a
//! slope of resident memory that is nothing against its size.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[cfg(target_os = "linux")]
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use tokio::time::{sleep, timeout};
use tokio_tungstenite::connect_async_with_config;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

#[cfg(target_os = "linux")]
use server::Server;

const ADDRESS: &str = "127.0.0.1:18474";
/// Turns after which a child leaves.
const TURNS: u64 = 20;
/// Seconds between two turns of a child, at least and at most.
const PAUSE: (f64, f64) = (2.0, 6.0);

#[derive(Default)]
struct Seen {
    turns: AtomicU64,
    talks: AtomicU64,
    faults: AtomicU64,
}

fn main() {
    #[cfg(target_os = "linux")]
    {
        let number = |flag: &str| {
            let mut rest = std::env::args().skip_while(|argument| argument != flag);
            rest.nth(1).and_then(|value| value.parse::<f64>().ok())
        };
        let length = Duration::from_secs_f64(number("--minutes").unwrap_or(0.5) * 60.0);
        let children = number("--children").unwrap_or(2_000.0) as u64;
        tokio::runtime::Runtime::new().unwrap().block_on(soak(children, length));
    }
}

#[cfg(target_os = "linux")]
async fn soak(children: u64, length: Duration) {
    let server = Server::start(ADDRESS).await;
    let seen = Arc::new(Seen::default());
    for number in 0..children {
        tokio::spawn(comes_again(number, Arc::clone(&seen)));
        if number % 50 == 0 {
            sleep(Duration::from_millis(10)).await;
        }
    }
    // Everyone is there, and every part of the service has been used once, before anything is measured.
    sleep(Duration::from_secs(8).min(length)).await;
    let started = Instant::now();
    let mut memory = Vec::new();
    while started.elapsed() < length {
        memory.push((started.elapsed().as_secs_f64() / 60.0, server.resident() as f64));
        sleep(Duration::from_secs(1)).await;
    }
    let (first, last) = (memory[0].1, memory[memory.len() - 1].1);
    println!(
        "{children} conversations at a time for {:.1} minutes: {} turns, {} conversations ended, {} faults",
        length.as_secs_f64() / 60.0,
        seen.turns.load(Relaxed),
        seen.talks.load(Relaxed),
        seen.faults.load(Relaxed)
    );
    let (whole, late) = (slope(&memory), slope(&memory[memory.len() / 2..]));
    println!(
        "resident memory {first:.0} KiB at first, {last:.0} KiB at last, slope {whole:+.1} KiB a minute, {late:+.1} in \
         the second half"
    );
    let tenths = memory.chunks(memory.len().div_ceil(10)).map(|tenth| format!("{:.0}", tenth[0].1));
    println!("at each tenth of the time: {}", tenths.collect::<Vec<_>>().join(" "));
}

/// One child after another, until the bench ends.
async fn comes_again(number: u64, seen: Arc<Seen>) {
    let mut dice = Dice(number + 1);
    loop {
        if talk(&mut dice, &seen).await.is_none() {
            seen.faults.fetch_add(1, Relaxed);
            sleep(Duration::from_secs(1)).await;
        }
        seen.talks.fetch_add(1, Relaxed);
    }
}

/// One conversation; none where something was not as it should be.
async fn talk(dice: &mut Dice, seen: &Seen) -> Option<()> {
    const LOCALES: [&str; 4] = ["en", "fr", "es", "ar"];
    const SAID: [&str; 5] = [
        "someone got into my account and I do not know what to do",
        "i want to kill myself",
        "today we painted a sign for the river",
        "ils me menacent parce que je manifeste",
        "asdf qwer",
    ];
    let small = WebSocketConfig::default().read_buffer_size(1024).write_buffer_size(0);
    let (mut child, _) = connect_async_with_config(format!("ws://{ADDRESS}/ws"), Some(small), true).await.ok()?;
    child.next().await?.ok()?;
    let locale = LOCALES[(dice.throw() * 4.0) as usize % 4];
    let mut message = format!(r#"{{"type":"start","locale":"{locale}"}}"#);
    for _ in 0..TURNS {
        child.send(Message::text(message)).await.ok()?;
        let answer = loop {
            match timeout(Duration::from_secs(10), child.next()).await.ok()??.ok()? {
                Message::Text(text) => break text,
                Message::Ping(_) | Message::Pong(_) => {}
                _ => return None,
            }
        };
        let answer: serde_json::Value = serde_json::from_str(&answer).ok()?;
        if answer["type"] != "turn" || answer["say"].as_array()?.is_empty() {
            return None;
        }
        seen.turns.fetch_add(1, Relaxed);
        let choices = answer["choices"].as_array()?;
        message = match (dice.throw() * 10.0) as usize {
            0 => r#"{"type":"help"}"#.to_owned(),
            1 => r#"{"type":"back"}"#.to_owned(),
            2 => format!(r#"{{"type":"resume","state":{}}}"#, answer["state"]),
            3 | 4 => format!(r#"{{"type":"say","text":"{}"}}"#, SAID[(dice.throw() * 5.0) as usize % 5]),
            _ => {
                let choice = &choices[(dice.throw() * choices.len() as f64) as usize % choices.len()];
                format!(r#"{{"type":"choose","id":{}}}"#, choice["id"])
            }
        };
        sleep(Duration::from_secs_f64(PAUSE.0 + dice.throw() * (PAUSE.1 - PAUSE.0))).await;
    }
    Some(())
}

/// The slope of the line that fits best, in KiB a minute.
fn slope(points: &[(f64, f64)]) -> f64 {
    let many = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / many, y + point.1 / many));
    let rise: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let run: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    rise / run
}

/// Numbers without a pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}
