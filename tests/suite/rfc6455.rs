//! The websocket as the standard wants it (RFC 6455), tried byte by byte: what is sent, and what must come back.

use std::collections::HashSet;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::town::{SOON, Town, ask};

const FIN: u8 = 0x80;
const MORE: u8 = 0x00;
const CONTINUE: u8 = 0x0;
const TEXT: u8 = 0x1;
const BINARY: u8 = 0x2;
const CLOSE: u8 = 0x8;
const PING: u8 = 0x9;
const PONG: u8 = 0xa;

const HELP: &[u8] = br#"{"type":"help"}"#;
/// More than the largest payload that a control frame may have.
const LONG: [u8; 126] = [b'a'; 126];

/// What must come back.
#[derive(Debug, Clone, PartialEq)]
enum Back {
    /// A turn.
    Turn,
    /// An error of the protocol `linnet.v1` with this code; the connection stands.
    Error(&'static str),
    /// A pong with these bytes.
    Pong(Vec<u8>),
    /// A close frame with this code (none: without one), and the end of the connection.
    Close(Option<u16>),
    /// The end of the connection without a close frame.
    End,
}

use Back::{Close, End, Error, Pong, Turn};

/// A frame with the usual mask and the shortest length.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    masked(first, payload, [0x37, 0xfa, 0x21, 0x3d])
}

fn masked(first: u8, payload: &[u8], mask: [u8; 4]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        short @ 0..=125 => bytes.push(0x80 | short as u8),
        long @ 126..=65_535 => {
            bytes.push(0x80 | 126);
            bytes.extend((long as u16).to_be_bytes());
        }
        longer => {
            bytes.push(0x80 | 127);
            bytes.extend((longer as u64).to_be_bytes());
        }
    }
    bytes.extend(mask);
    bytes.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    bytes
}

fn unmasked(first: u8, payload: &[u8]) -> Vec<u8> {
    [&[first, payload.len() as u8], payload].concat()
}

/// A head that promises so many bytes in the longest form, and nothing behind it.
fn promise(first: u8, length: u64) -> Vec<u8> {
    [&[first, 0x80 | 127][..], &length.to_be_bytes(), &[0; 4]].concat()
}

fn close(code: u16, reason: &[u8]) -> Vec<u8> {
    frame(FIN | CLOSE, &[&code.to_be_bytes()[..], reason].concat())
}

fn text(payload: &[u8]) -> Vec<u8> {
    frame(FIN | TEXT, payload)
}

fn say(words: &[u8]) -> Vec<u8> {
    [br#"{"type":"say","text":""#, words, br#""}"#].concat()
}

type Case = (&'static str, Vec<u8>, Vec<Back>);

fn messages() -> Vec<Case> {
    let (first, last) = HELP.split_at(6);
    let bytewise: Vec<u8> = HELP
        .iter()
        .enumerate()
        .flat_map(|(at, byte)| {
            let opcode = if at == 0 { TEXT } else { CONTINUE };
            frame(if at + 1 == HELP.len() { FIN | opcode } else { opcode }, &[*byte])
        })
        .collect();
    let bird = say("🐦".as_bytes());
    let (half_bird, other_half) = bird.split_at(24);
    vec![
        ("a text", text(HELP), vec![Turn]),
        ("a text masked with zeros", masked(FIN | TEXT, HELP, [0; 4]), vec![Turn]),
        ("a text masked with ones", masked(FIN | TEXT, HELP, [0xff; 4]), vec![Turn]),
        ("an empty text", text(b""), vec![Error("bad-message")]),
        ("a text of 125 bytes", text(&[b'a'; 125]), vec![Error("bad-message")]),
        ("a text of 126 bytes", text(&[b'a'; 126]), vec![Error("bad-message")]),
        ("a text of 4096 bytes", text(&[b'a'; 4096]), vec![Error("bad-message")]),
        ("a binary message", frame(FIN | BINARY, HELP), vec![Error("bad-message")]),
        ("an empty binary message", frame(FIN | BINARY, b""), vec![Error("bad-message")]),
        ("two texts at once", [text(HELP), text(HELP)].concat(), vec![Turn, Turn]),
        ("a text in two fragments", [frame(MORE | TEXT, first), frame(FIN | CONTINUE, last)].concat(), vec![Turn]),
        ("a text in fragments of one byte", bytewise, vec![Turn]),
        ("an empty first fragment", [frame(MORE | TEXT, b""), frame(FIN | CONTINUE, HELP)].concat(), vec![Turn]),
        ("an empty last fragment", [frame(MORE | TEXT, HELP), frame(FIN | CONTINUE, b"")].concat(), vec![Turn]),
        (
            "empty fragments only",
            [frame(MORE | TEXT, b""), frame(MORE | CONTINUE, b""), frame(FIN | CONTINUE, b"")].concat(),
            vec![Error("bad-message")],
        ),
        (
            "a ping between fragments",
            [frame(MORE | TEXT, first), frame(FIN | PING, b"a"), frame(FIN | CONTINUE, last)].concat(),
            vec![Pong(b"a".to_vec()), Turn],
        ),
        (
            "a pong between fragments",
            [frame(MORE | TEXT, first), frame(FIN | PONG, b"a"), frame(FIN | CONTINUE, last)].concat(),
            vec![Turn],
        ),
        ("a close between fragments", [frame(MORE | TEXT, first), close(1000, b"")].concat(), vec![Close(Some(1000))]),
        (
            "a letter cut by fragments",
            [frame(MORE | TEXT, half_bird), frame(FIN | CONTINUE, other_half)].concat(),
            vec![Turn],
        ),
        (
            "a binary message in fragments",
            [frame(MORE | BINARY, first), frame(FIN | CONTINUE, last)].concat(),
            vec![Error("bad-message")],
        ),
        ("a continuation of nothing", frame(FIN | CONTINUE, HELP), vec![Close(Some(1002))]),
        ("a first fragment that continues nothing", frame(MORE | CONTINUE, HELP), vec![Close(Some(1002))]),
        (
            "a continuation after the last fragment",
            [text(HELP), frame(FIN | CONTINUE, HELP)].concat(),
            vec![Turn, Close(Some(1002))],
        ),
        ("a text within a text", [frame(MORE | TEXT, first), text(HELP)].concat(), vec![Close(Some(1002))]),
        (
            "a binary message within a text",
            [frame(MORE | TEXT, first), frame(FIN | BINARY, last)].concat(),
            vec![Close(Some(1002))],
        ),
        (
            "a text begun within a binary message",
            [frame(MORE | BINARY, first), frame(MORE | TEXT, last)].concat(),
            vec![Close(Some(1002))],
        ),
    ]
}

fn control_frames() -> Vec<Case> {
    let pings: Vec<u8> = (0..5).flat_map(|n| frame(FIN | PING, &[b'0' + n])).collect();
    vec![
        ("an empty ping", frame(FIN | PING, b""), vec![Pong(vec![])]),
        ("a ping with bytes", frame(FIN | PING, b"\x00\xff"), vec![Pong(b"\x00\xff".to_vec())]),
        ("a ping of 125 bytes", frame(FIN | PING, &LONG[..125]), vec![Pong(LONG[..125].to_vec())]),
        ("a ping of 126 bytes", frame(FIN | PING, &LONG), vec![Close(Some(1002))]),
        ("a ping in fragments", frame(MORE | PING, b"a"), vec![Close(Some(1002))]),
        ("a pong nobody asked for", [frame(FIN | PONG, b"a"), text(HELP)].concat(), vec![Turn]),
        ("a pong of 126 bytes", frame(FIN | PONG, &LONG), vec![Close(Some(1002))]),
        ("a pong in fragments", frame(MORE | PONG, b"a"), vec![Close(Some(1002))]),
        ("a ping, a text, a ping", [pings[..7].to_vec(), text(HELP), pings[7..14].to_vec()].concat(), {
            vec![Pong(b"0".to_vec()), Turn, Pong(b"1".to_vec())]
        }),
        ("a close in fragments", frame(MORE | CLOSE, b""), vec![Close(Some(1002))]),
        ("a close of 126 bytes", frame(FIN | CLOSE, &LONG), vec![Close(Some(1002))]),
        ("an empty close", frame(FIN | CLOSE, b""), vec![Close(None)]),
        ("a close with half a code", frame(FIN | CLOSE, &[3]), vec![Close(Some(1002))]),
        ("a close: normal", close(1000, b""), vec![Close(Some(1000))]),
        ("a close: going away", close(1001, b""), vec![Close(Some(1001))]),
        ("a close: policy", close(1008, b""), vec![Close(Some(1008))]),
        ("a close of a library's own", close(3000, b""), vec![Close(Some(3000))]),
        ("a close of an application's own", close(4999, b""), vec![Close(Some(4999))]),
        ("a close with a reason", close(1000, "au revoir, à bientôt".as_bytes()), vec![Close(Some(1000))]),
        ("a close with the longest reason", close(1000, &LONG[..123]), vec![Close(Some(1000))]),
        ("a close whose reason is no UTF-8", close(1000, &[0xff]), vec![Close(Some(1007))]),
        ("a text after a close", [close(1000, b""), text(HELP)].concat(), vec![Close(Some(1000))]),
        ("a ping after a close", [close(1000, b""), frame(FIN | PING, b"")].concat(), vec![Close(Some(1000))]),
        ("two closes", [close(1000, b""), close(1001, b"")].concat(), vec![Close(Some(1000))]),
    ]
}

/// RFC 6455, 7.4.1 and 7.4.2: codes that nobody may send, and codes that mean nothing.
const NO_CODES: [u16; 10] = [0, 999, 1004, 1005, 1006, 1015, 1100, 2000, 2999, 5000];

fn reserved() -> Vec<Case> {
    let refused = || vec![Close(Some(1002))];
    let mut cases = vec![
        ("the first reserved bit", frame(FIN | 0x40 | TEXT, HELP), refused()),
        ("the second reserved bit", frame(FIN | 0x20 | TEXT, HELP), refused()),
        ("the third reserved bit", frame(FIN | 0x10 | TEXT, HELP), refused()),
        ("all reserved bits", frame(FIN | 0x70 | TEXT, HELP), refused()),
        ("a reserved bit on a ping", frame(FIN | 0x40 | PING, b""), refused()),
        ("a reserved bit on a close", frame(FIN | 0x10 | CLOSE, b""), refused()),
        (
            "a reserved bit on a continuation",
            [frame(MORE | TEXT, b"{"), frame(FIN | 0x40 | CONTINUE, b"}")].concat(),
            refused(),
        ),
        ("a text without a mask", unmasked(FIN | TEXT, HELP), refused()),
        ("a ping without a mask", unmasked(FIN | PING, b""), refused()),
        ("a close without a mask", unmasked(FIN | CLOSE, &1000_u16.to_be_bytes()), refused()),
        (
            "a continuation without a mask",
            [frame(MORE | TEXT, b"{"), unmasked(FIN | CONTINUE, b"}")].concat(),
            refused(),
        ),
    ];
    for opcode in [3, 4, 5, 6, 7, 0xb, 0xc, 0xd, 0xe, 0xf] {
        cases.push(("a reserved opcode", frame(FIN | opcode, b""), refused()));
    }
    for code in NO_CODES {
        cases.push(("a code that nobody may send", close(code, b""), refused()));
    }
    cases
}

fn letters() -> Vec<Case> {
    let broken: [(&str, &[u8]); 8] = [
        ("a byte that is no letter", &[0xff]),
        ("a continuation byte alone", &[0x80]),
        ("a letter cut off", &[b'a', 0xc3]),
        ("a longer form than needed", &[0xc0, 0x80]),
        ("a slash in a longer form", &[0xe0, 0x80, 0xaf]),
        ("half of a pair", &[0xed, 0xa0, 0x80]),
        ("past the last letter", &[0xf4, 0x90, 0x80, 0x80]),
        ("five bytes", &[0xf8, 0x88, 0x80, 0x80, 0x80]),
    ];
    let mut cases: Vec<Case> =
        broken.into_iter().map(|(name, letter)| (name, text(&say(letter)), vec![Close(Some(1007))])).collect();
    cases.extend([
        (
            "no letter in a later fragment",
            [frame(MORE | TEXT, b"{"), frame(FIN | CONTINUE, &[0xff])].concat(),
            vec![Close(Some(1007))],
        ),
        (
            "no letter in the first fragment",
            [frame(MORE | TEXT, &[0xff]), frame(FIN | CONTINUE, b"}")].concat(),
            vec![Close(Some(1007))],
        ),
        (
            "a letter that is never ended",
            [frame(MORE | TEXT, &[0xe0, 0xb8]), frame(FIN | CONTINUE, b"")].concat(),
            vec![Close(Some(1007))],
        ),
        ("the last letter of all", text(&say("\u{10ffff}".as_bytes())), vec![Turn]),
        ("a place that is no letter", text(&say("\u{fffe}".as_bytes())), vec![Turn]),
        ("a zero", text(b"\0"), vec![Error("bad-message")]),
        ("no letters in a binary message", frame(FIN | BINARY, &[0xff, 0xfe]), vec![Error("bad-message")]),
    ]);
    cases
}

fn lengths() -> Vec<Case> {
    let too_big = || vec![Close(Some(1009))];
    let part = |opcode| frame(opcode, &[b'a'; 2048]);
    vec![
        ("4097 bytes", text(&[b'a'; 4097]), too_big()),
        ("65535 bytes", text(&[b'a'; 65_535]), too_big()),
        ("65536 bytes", text(&[b'a'; 65_536]), too_big()),
        ("4097 binary bytes", frame(FIN | BINARY, &[b'a'; 4097]), too_big()),
        ("a promise of a gigabyte", promise(FIN | TEXT, 1 << 30), too_big()),
        ("a promise of everything there is", promise(FIN | TEXT, i64::MAX as u64), too_big()),
        ("4096 bytes in two fragments", [part(MORE | TEXT), part(FIN | CONTINUE)].concat(), vec![Error("bad-message")]),
        (
            "4097 bytes in three fragments",
            [part(MORE | TEXT), part(MORE | CONTINUE), frame(FIN | CONTINUE, b"a")].concat(),
            too_big(),
        ),
        ("the end of the connection", vec![], vec![End]),
        ("the end within a head", vec![FIN | TEXT], vec![End]),
        ("the end within a length", vec![FIN | TEXT, 0x80 | 126, 1], vec![End]),
        ("the end within a mask", vec![FIN | TEXT, 0x80 | 5, 1, 2], vec![End]),
        ("the end within a text", text(HELP)[..12].to_vec(), vec![End]),
        ("the end between fragments", frame(MORE | TEXT, b"{"), vec![End]),
    ]
}

#[tokio::test]
async fn messages_come_whole_and_in_fragments() {
    try_all(messages()).await;
}

#[tokio::test]
async fn control_frames_are_answered_or_refused() {
    try_all(control_frames()).await;
}

#[tokio::test]
async fn what_is_reserved_or_unmasked_is_refused() {
    try_all(reserved()).await;
}

#[tokio::test]
async fn text_is_utf8() {
    try_all(letters()).await;
}

#[tokio::test]
async fn lengths_have_an_end() {
    try_all(lengths()).await;
}

#[test]
fn there_are_sixty_cases_and_more() {
    let all = [messages(), control_frames(), reserved(), letters(), lengths()].concat();
    let sent: HashSet<Vec<u8>> = all.iter().map(|(_, bytes, _)| bytes.clone()).collect();
    assert!(sent.len() >= 60, "{}", sent.len());
}

async fn try_all(cases: Vec<Case>) {
    let town = Town::start().await;
    for (name, bytes, wanted) in cases {
        let code = bytes.clone();
        let heard = timeout(SOON, exchange(&town, &bytes, wanted.len(), wanted == [End])).await;
        assert_eq!(heard.expect(name), wanted, "{name}: {:02x?}", &code[..code.len().min(24)]);
    }
    // One byte at a time it is the same text.
    let mut stream = open(&town, HANDSHAKE).await.1;
    for byte in text(HELP) {
        stream.write_all(&[byte]).await.unwrap();
    }
    assert_eq!(read(&mut stream).await, Turn);
}

/// Sends bytes and gives what comes back, so many frames of it; where one is a close, the connection must end there.
async fn exchange(town: &Town, bytes: &[u8], frames: usize, ends: bool) -> Vec<Back> {
    let (_, mut stream) = open(town, HANDSHAKE).await;
    // The server may have hung up before all is sent.
    let _ = stream.write_all(bytes).await;
    if ends {
        stream.shutdown().await.unwrap();
    }
    let mut heard = Vec::new();
    while heard.len() < frames {
        heard.push(read(&mut stream).await);
        match heard.last() {
            Some(Close(_)) => {
                assert_eq!(read(&mut stream).await, End, "something came after the close");
                return heard;
            }
            Some(End) => return heard,
            _ => {}
        }
    }
    heard
}

async fn read(stream: &mut TcpStream) -> Back {
    let mut head = [0; 2];
    if stream.read_exact(&mut head).await.is_err() {
        return End;
    }
    assert_eq!(head[0] & 0xf0, FIN, "the server sends whole frames without reserved bits");
    assert_eq!(head[1] & 0x80, 0, "the server masks nothing");
    let length = match head[1] {
        126 => usize::from(stream.read_u16().await.unwrap()),
        short => usize::from(short),
    };
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload).await.unwrap();
    match head[0] & 0x0f {
        PONG => Pong(payload),
        CLOSE => Close(payload.first_chunk().map(|code| u16::from_be_bytes(*code))),
        TEXT => {
            let message: Value = serde_json::from_slice(&payload).unwrap();
            let codes = ["bad-message", "too-fast", "too-long"];
            match codes.into_iter().find(|code| message["code"] == *code) {
                Some(code) => Error(code),
                None if message["type"] == "turn" => Turn,
                None => panic!("{message}"),
            }
        }
        other => panic!("opcode {other}"),
    }
}

const HANDSHAKE: &str = "GET /ws HTTP/1.1\r\nHost: linnet\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
     Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// A websocket that has heard hello, and the head of the answer.
async fn open(town: &Town, head: &str) -> (String, TcpStream) {
    let mut stream = TcpStream::connect(town.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(stream.read_u8().await.unwrap());
    }
    let answer = String::from_utf8(answer).unwrap().to_lowercase();
    assert!(answer.starts_with("http/1.1 101"), "{answer}");
    let mut hello = [0; 4];
    stream.read_exact(&mut hello).await.unwrap();
    let mut rest = vec![0; usize::from(u16::from_be_bytes([hello[2], hello[3]]))];
    stream.read_exact(&mut rest).await.unwrap();
    (answer, stream)
}

#[tokio::test]
async fn handshakes_are_read_as_loosely_as_the_standard_wants() {
    let town = Town::start().await;
    for (name, change) in [
        ("as it is", ["Upgrade: websocket", "Upgrade: websocket"]),
        ("in capitals", ["Upgrade: websocket", "UPGRADE: WebSocket"]),
        ("with more tokens", ["Connection: Upgrade", "Connection: keep-alive, Upgrade"]),
        ("with a query", ["GET /ws ", "GET /ws?a=b "]),
        ("with an extension", ["\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"]),
        ("with another subprotocol", ["\r\n\r\n", "\r\nSec-WebSocket-Protocol: chat\r\n\r\n"]),
    ] {
        let (answer, _) = open(&town, &HANDSHAKE.replacen(change[0], change[1], 1)).await;
        // RFC 6455, 1.3: the answer to the standard's own key.
        assert!(answer.contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="), "{name}: {answer}");
        for never in ["sec-websocket-extensions", "sec-websocket-protocol"] {
            assert!(!answer.contains(never), "{name}: {answer}");
        }
    }
    let ours = HANDSHAKE.replace("\r\n\r\n", "\r\nSec-WebSocket-Protocol: chat, linnet.v1\r\n\r\n");
    let (answer, _) = open(&town, &ours).await;
    assert!(answer.contains("sec-websocket-protocol: linnet.v1\r\n"), "{answer}");
}

#[tokio::test]
async fn what_is_no_handshake_is_refused() {
    let town = Town::start().await;
    for (name, from, to, status) in [
        ("another method", "GET", "POST", 405),
        ("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", 426),
        ("no upgrade", "Upgrade: websocket\r\n", "", 426),
        ("another upgrade", "Upgrade: websocket", "Upgrade: h2c", 426),
        ("no connection", "Connection: Upgrade\r\n", "", 426),
        ("a connection that stays", "Connection: Upgrade", "Connection: keep-alive", 426),
        ("no version", "Sec-WebSocket-Version: 13\r\n", "", 426),
        ("an old version", "Version: 13", "Version: 8", 426),
        ("a version to come", "Version: 13", "Version: 14", 426),
        ("no key", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 426),
        ("a short key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==", 426),
        ("a key that is no base64", "dGhlIHNhbXBsZSBub25jZQ==", "it is 24 letters long???", 426),
        ("an empty key", "dGhlIHNhbXBsZSBub25jZQ==", "", 426),
    ] {
        let head = HANDSHAKE.replacen(from, to, 1);
        let head = if status == 405 { head.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n") } else { head };
        let answer = ask(town.address, &head).await;
        assert_eq!(answer.status, status, "{name}: {answer:?}");
        if status == 426 {
            assert_eq!(answer.header("sec-websocket-version"), Some("13"), "{name}");
            assert!(answer.header("upgrade").is_some(), "{name}");
        }
    }
}
