//! Whether someone on the network can tell an escalation from small talk: sizes and times of recorded turns, and what a
//! classifier makes of them.
//!
//! `cargo bench --bench shape`. Wanted: within five points of chance for everything that is typed and for every form, on
//! this very machine, without any network in between. For buttons the same behind a network with the jitter of a good
//! local one (half a millisecond), since they are answered at once.
//!
//! The last run (2026-11-22, two cores shared with other work, 3,000 turns each): every frame 4,100 bytes with its header, every
//! packed page 5,392 and every plain one 17,659 with theirs. Typed words by websocket 48.9 to 51.7 %, by form 49.3 to 53.1 %;
//! help against back 56.9 % with nothing in between (26 and 25 microseconds), 51.7 % behind a local network.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use clap::Parser;
use linnet::content::{self, Library};
use linnet::server::{App, Options, bind, serve};

#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Turns of each of the two kinds.
const TURNS: usize = 1_500;
/// Bins of time over which the classifier looks.
const BINS: usize = 12;
/// Mean of the added delay of a good local network, in microseconds.
const JITTER: f64 = 500.0;

/// Locale, an escalation, and small talk of the same length in bytes once it is filled up with blanks.
const TYPED: [(&str, &str, &str); 4] = [
    ("en", "i want to kill myself and nobody knows about it", "we painted a big sign for the river yesterday"),
    ("fr", "mon oncle me touche et je ne sais pas quoi faire", "on a peint une grande affiche pour la rivière"),
    ("es", "no quiero vivir más, todos me odian en la escuela", "ayer pintamos un cartel grande para el río"),
    ("ar", "أريد أن أموت ولا أحد يعرف ذلك", "رسمنا أمس لافتة كبيرة من أجل النهر"),
];

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    options: Options,
}

/// One turn as the network sees it.
#[derive(Clone, Copy)]
struct Seen {
    escalation: bool,
    bytes: usize,
    micros: f64,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (book, _) = content::load(None).unwrap();
    let library = Library::new(book.expect("the content has faults; see `linnet check`"));
    let args = ["serve", "--rate", "1000000", "--burst", "1000000"];
    let app = Arc::new(App::new(Serve::parse_from(args).options, library).unwrap());
    let public = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = public.local_addr().unwrap();
    runtime.spawn(async move { serve(app, public, None).await });
    println!(
        "{:34} {:>12} {:>10} {:>10} {:>10} {:>9}",
        "", "bytes", "mean µs", "escalation", "small talk", "told apart"
    );
    let mut worst: f64 = 0.0;
    for (locale, escalation, talk) in TYPED {
        let length = escalation.len().max(talk.len());
        let filled = |text: &str| format!("{text}{}", " ".repeat(length - text.len()));
        let say = |text: &str| format!(r#"{{"type":"say","text":"{}"}}"#, filled(text));
        let seen = by_socket(address, locale, &say(escalation), &say(talk));
        worst = worst.max(report(&format!("typed, websocket, {locale}"), &seen));
        for packed in [true, false].into_iter().filter(|packed| *packed || locale == "en") {
            let seen = by_form(address, locale, &filled(escalation), &filled(talk), packed);
            let name = format!("typed, form, {locale}{}", if packed { ", packed" } else { "" });
            worst = worst.max(report(&name, &seen));
        }
    }
    let buttons = by_socket(address, "en", r#"{"type":"help"}"#, r#"{"type":"back"}"#);
    report("help and back, no network", &buttons);
    let behind = behind_a_network(&buttons);
    worst = worst.max(report("help and back, local network", &behind));
    println!("worst of those that count: {:.1} points from chance (wanted: at most 5)", (worst - 0.5) * 100.0);
}

fn by_socket(address: SocketAddr, locale: &str, escalation: &str, talk: &str) -> Vec<Seen> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    let head = "GET /ws HTTP/1.1\r\nHost: l\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut byte = [0];
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).unwrap();
        answer.push(byte[0]);
    }
    read_frame(&mut stream);
    let start = format!(r#"{{"type":"start","locale":"{locale}"}}"#);
    play(|escalates| {
        // From the same place each time.
        exchange(&mut stream, &start);
        exchange(&mut stream, if escalates { escalation } else { talk })
    })
}

fn exchange(stream: &mut TcpStream, text: &str) -> (usize, f64) {
    let mut frame = vec![0x81];
    match text.len() {
        short @ 0..=125 => frame.push(0x80 | short as u8),
        long => {
            frame.push(0x80 | 126);
            frame.extend((long as u16).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(text.as_bytes());
    let started = Instant::now();
    stream.write_all(&frame).unwrap();
    let bytes = read_frame(stream);
    (bytes, started.elapsed().as_secs_f64() * 1e6)
}

fn read_frame(stream: &mut TcpStream) -> usize {
    let mut head = [0; 2];
    stream.read_exact(&mut head).unwrap();
    let length = match head[1] {
        126 => {
            let mut long = [0; 2];
            stream.read_exact(&mut long).unwrap();
            usize::from(u16::from_be_bytes(long))
        }
        short => usize::from(short),
    };
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload).unwrap();
    length + 4
}

fn by_form(address: SocketAddr, locale: &str, escalation: &str, talk: &str, packed: bool) -> Vec<Seen> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    let encoding = if packed { "Accept-Encoding: br\r\n" } else { "" };
    request(&mut stream, &format!("GET /chat?locale={locale} HTTP/1.1\r\nHost: l\r\n\r\n"));
    let page = String::from_utf8(read_answer(&mut stream)).unwrap();
    let state = page.split("name=\"state\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    play(|escalates| {
        let text: String = (if escalates { escalation } else { talk }).bytes().map(|b| format!("%{b:02x}")).collect();
        let body = format!("state={state}&text={text}");
        let whole = format!(
            "POST /chat HTTP/1.1\r\nHost: l\r\n{encoding}Content-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let started = Instant::now();
        request(&mut stream, &whole);
        let bytes = read_answer(&mut stream).len();
        (bytes, started.elapsed().as_secs_f64() * 1e6)
    })
}

fn request(stream: &mut TcpStream, text: &str) {
    stream.write_all(text.as_bytes()).unwrap();
}

/// Head and body of one answer.
fn read_answer(stream: &mut TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    let mut piece = [0; 65_536];
    loop {
        let read = stream.read(&mut piece).unwrap();
        assert!(read > 0, "the server hung up");
        all.extend_from_slice(&piece[..read]);
        let Some(end) = all.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&all[..end]).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        if all.len() >= end + 4 + length.parse::<usize>().unwrap() {
            return all;
        }
    }
}

/// Both kinds in an order without a pattern; the first turns warm everything up and do not count.
fn play(mut turn: impl FnMut(bool) -> (usize, f64)) -> Vec<Seen> {
    for warm in 0..100 {
        turn(warm % 2 == 0);
    }
    let mut dice = Dice(7);
    (0..TURNS * 2)
        .map(|_| {
            let escalation = dice.throw() < 0.5;
            let (bytes, micros) = turn(escalation);
            Seen { escalation, bytes, micros }
        })
        .collect()
}

fn behind_a_network(seen: &[Seen]) -> Vec<Seen> {
    let mut dice = Dice(11);
    seen.iter().map(|one| Seen { micros: one.micros - JITTER * (1.0 - dice.throw()).ln(), ..*one }).collect()
}

/// Prints one line and gives how often the classifier is right.
fn report(name: &str, seen: &[Seen]) -> f64 {
    let mean = |which: Option<bool>| {
        let of: Vec<f64> =
            seen.iter().filter(|one| which.is_none_or(|w| w == one.escalation)).map(|one| one.micros).collect();
        of.iter().sum::<f64>() / of.len() as f64
    };
    let (least, most) = seen.iter().fold((usize::MAX, 0), |(a, b), one| (a.min(one.bytes), b.max(one.bytes)));
    let right = told_apart(seen);
    let bytes = if least == most { least.to_string() } else { format!("{least}-{most}") };
    println!(
        "{name:34} {bytes:>12} {:>10.0} {:>10.0} {:>10.0} {:>8.1}%",
        mean(None),
        mean(Some(true)),
        mean(Some(false)),
        right * 100.0
    );
    right
}

/// Learns on one half of the turns, of each size and each bin of time, which kind is the more frequent; says how often that
/// is right on the other half.
fn told_apart(seen: &[Seen]) -> f64 {
    let (learned, tried) = seen.split_at(seen.len() / 2);
    let mut times: Vec<f64> = learned.iter().map(|one| one.micros).collect();
    times.sort_by(f64::total_cmp);
    let bin = |one: &Seen| (one.bytes, times.partition_point(|time| *time < one.micros) * BINS / (times.len() + 1));
    let mut votes: HashMap<(usize, usize), i32> = HashMap::new();
    for one in learned {
        *votes.entry(bin(one)).or_default() += if one.escalation { 1 } else { -1 };
    }
    let guess = |one: &Seen| votes.get(&bin(one)).copied().unwrap_or_default() > 0;
    tried.iter().filter(|one| guess(one) == one.escalation).count() as f64 / tried.len() as f64
}

/// Numbers without a pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}
