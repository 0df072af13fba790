//! What is played: conversations over the websocket and by forms, and everything that is neither, full of baits.

use std::io::{self, Write};
use std::net::TcpStream;

use super::bait::Baits;
use super::quarry::Quarry;
use super::wire::{ask, connect, escaped, frame, read_frame};

/// Everything once. What the server answers to a child's own words is added to `heard`.
pub(super) fn round(quarry: &Quarry, baits: &mut Baits, heard: &mut Vec<u8>) -> io::Result<()> {
    conversation(quarry, baits, heard)?;
    for end in [End::NoUtf8, End::TooLong, End::Half, End::Fragments, End::Reason] {
        broken_conversation(quarry, baits, heard, end)?;
    }
    forms(quarry, baits, heard)?;
    broken_requests(quarry, baits, heard)
}

/// Headers as browsers and proxies send them, each with a bait.
fn headers(baits: &mut Baits) -> String {
    let address = baits.address();
    let mut headers = format!("X-Forwarded-For: {address}\r\n");
    for (name, before) in [
        ("User-Agent", "Mozilla/5.0 "),
        ("Cookie", "session="),
        ("Referer", "https://school.example/"),
        ("Accept-Language", "fr, qaa-"),
        ("X-Request-Id", ""),
        ("Authorization", "Bearer "),
    ] {
        let word = baits.word(&format!("the header {name}"));
        headers += &format!("{name}: {before}{word}\r\n");
    }
    headers
}

/// An open websocket that has heard hello.
fn open(quarry: &Quarry, baits: &mut Baits) -> io::Result<TcpStream> {
    let query = baits.word("the query of a websocket");
    let head = format!(
        "GET /ws?q={query} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
         Sec-WebSocket-Protocol: linnet.v1, {}\r\n{}\r\n",
        baits.word("an offered subprotocol"),
        headers(baits)
    );
    let mut stream = connect(baits.home(), quarry.address)?;
    stream.write_all(head.as_bytes())?;
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        let mut byte = [0; 1];
        io::Read::read_exact(&mut stream, &mut byte)?;
        answer.push(byte[0]);
    }
    if !answer.starts_with(b"HTTP/1.1 101") {
        return Err(io::Error::other("the server opens no websocket"));
    }
    read_frame(&mut stream);
    Ok(stream)
}

/// One message and its answer.
fn tell(stream: &mut TcpStream, text: &[u8], heard: &mut Vec<u8>) -> io::Result<()> {
    stream.write_all(&frame(0x81, text))?;
    if let Some((_, payload)) = read_frame(stream) {
        heard.extend_from_slice(&payload);
    }
    Ok(())
}

fn conversation(quarry: &Quarry, baits: &mut Baits, heard: &mut Vec<u8>) -> io::Result<()> {
    let mut stream = open(quarry, baits)?;
    let mut word = |place: &str| baits.word(place);
    let say = |text: &str| format!(r#"{{"type":"say","text":"{text}"}}"#);
    let messages = [
        format!(
            r#"{{"type":"start","locale":"{}","age":"{}","country":"{}","flow":"{}","{}":1}}"#,
            word("a locale"),
            word("an age"),
            word("a country"),
            word("a flow"),
            word("a field")
        ),
        say(&word("what a child says")),
        say(&format!("my name is {} and i want to kill myself", word("what a child says in danger"))),
        say(&format!("\\u0068e {} knows where i live\\n\\t\\\"{}\\\"", word("escaped words"), word("quoted words"))),
        r#"{"type":"locale","locale":"ar"}"#.to_owned(),
        say(&format!("أريد أن أموت {} ـــ", word("what a child says in Arabic"))),
        r#"{"type":"locale","locale":"th"}"#.to_owned(),
        say(&format!("ฉันอยากตาย{}ฉัน", word("what a child says in Thai"))),
        say(&format!("É{}", word("words behind an accent"))),
        say(&word("words that are too long").repeat(60)),
        format!(r#"{{"type":"choose","id":"{}"}}"#, word("a choice")),
        format!(r#"{{"type":"resume","state":"{}"}}"#, word("a state")),
        format!(r#"{{"type":"locale","locale":"{}"}}"#, word("another locale")),
        format!(r#"{{"type":"{}","text":"{}"}}"#, word("a type"), word("the words of no type")),
        format!(r#"{{"type":"say","text":["{}"]}}"#, word("words in a list")),
        format!(r#"{{"type":"say","text":"{}"#, word("words cut off")),
        word("no JSON").clone(),
        r#"{"type":"know"}"#.to_owned(),
        r#"{"type":"help"}"#.to_owned(),
    ];
    for message in &messages {
        tell(&mut stream, message.as_bytes(), heard)?;
    }
    stream.write_all(&frame(0x82, baits.word("a binary message").as_bytes()))?;
    if let Some((_, payload)) = read_frame(&mut stream) {
        heard.extend_from_slice(&payload);
    }
    // A pong brings back what a ping held; that is the standard's.
    stream.write_all(&frame(0x89, baits.word("a ping").as_bytes()))?;
    read_frame(&mut stream);
    stream.write_all(&frame(0x8a, baits.word("a pong").as_bytes()))
}

/// How a conversation ends that does not end well.
#[derive(Clone, Copy)]
enum End {
    NoUtf8,
    TooLong,
    Half,
    Fragments,
    Reason,
}

/// Puts a bait into what is sent.
type Wrap = fn(Vec<u8>) -> Vec<u8>;

fn broken_conversation(quarry: &Quarry, baits: &mut Baits, heard: &mut Vec<u8>, end: End) -> io::Result<()> {
    let mut stream = open(quarry, baits)?;
    let before = format!(r#"{{"type":"say","text":"{}"}}"#, baits.word("words before a fault"));
    tell(&mut stream, before.as_bytes(), heard)?;
    let (place, wrap): (_, Wrap) = match end {
        End::NoUtf8 => ("words that are no UTF-8", |word| frame(0x81, &[&word[..], &[0xff, 0xfe]].concat())),
        End::TooLong => ("words over 4 KiB", |word| frame(0x81, &word.repeat(1_000))),
        End::Half => ("half a frame", |word| {
            let whole = frame(0x81, &word.repeat(40));
            whole[..whole.len() / 2].to_vec()
        }),
        End::Fragments => ("fragments", |word| [frame(0x01, &word), frame(0x00, &word), frame(0x89, &word)].concat()),
        End::Reason => ("the reason of a close", |word| frame(0x88, &[&1000_u16.to_be_bytes()[..], &word].concat())),
    };
    let word = baits.word(place).into_bytes();
    stream.write_all(&wrap(word))?;
    if !matches!(end, End::Half | End::Fragments) {
        // A close frame repeats the code and no words of ours; its reason may be the client's own.
        read_frame(&mut stream);
    }
    Ok(())
}

fn forms(quarry: &Quarry, baits: &mut Baits, heard: &mut Vec<u8>) -> io::Result<()> {
    let asked = format!(
        "GET /?locale=fr&age={}&country={}&flow={}&tone={}&{}=1 HTTP/1.1\r\nHost: localhost\r\n{}Connection: close\r\n\r\n",
        baits.word("an age in a query"),
        baits.word("a country in a query"),
        baits.word("a flow in a query"),
        baits.word("a tone in a query"),
        baits.word("a key in a query"),
        headers(baits)
    );
    let page = ask(connect(baits.home(), quarry.address)?, asked.as_bytes())?;
    heard.extend_from_slice(&page);
    let page = String::from_utf8_lossy(&page).into_owned();
    let state = page.split("name=\"state\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let state = state.ok_or_else(|| io::Error::other("the page holds no state"))?.to_owned();
    let mut said = |place: &str| escaped(baits.word(place).as_bytes());
    let bodies = [
        format!("state={state}&text={}", said("a form's words")),
        format!("state={state}&text=je+veux+mourir+{}", said("a form's words in danger")),
        format!("state={state}&text=%C3%A9{}%00%0A%F0%9F%90%A6", said("a form's escaped words")),
        format!("state={state}&text={}", said("a form's words that are too long").repeat(60)),
        format!("state={state}&text={}%ff%fe", said("a form's words that are no UTF-8")),
        format!("state={state}&text={}", said("a form that is too long").repeat(1_000)),
        format!("state={state}&choose={}", said("a form's choice")),
        format!("state={state}&locale={}", said("a form's locale")),
        format!("state={state}&act={}&tone={}", said("a form's act"), said("a form's tone")),
        format!("state={}&text={}", said("a form's state"), said("words beside no state")),
        format!("state={state}&text=a&text={}", said("a field twice")),
        said("no form"),
    ];
    let kinds = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=a", "text/plain"];
    for (body, kind) in bodies.iter().zip(kinds.iter().cycle().step_by(kinds.len())) {
        post(quarry, baits, heard, kind, body.as_bytes(), body.len())?;
    }
    for kind in kinds {
        let body = format!("state={state}&text={}", baits.word("a form of another kind"));
        post(quarry, baits, heard, kind, body.as_bytes(), body.len())?;
    }
    // A body that never comes whole, and one in chunks.
    let body = format!("state={state}&text={}", baits.word("half a form"));
    let head = format!("POST /chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: {}\r\n", kinds[0]);
    let mut half = connect(baits.home(), quarry.address)?;
    half.write_all(format!("{head}Content-Length: {}\r\n\r\n{body}", body.len() + 1_000).as_bytes())?;
    drop(half);
    let chunks = format!(
        "{head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{:x}\r\n{body}\r\n0\r\n{}: a\r\n\r\n",
        body.len(),
        baits.word("a trailer")
    );
    heard.extend(ask(connect(baits.home(), quarry.address)?, chunks.as_bytes())?);
    Ok(())
}

fn post(
    quarry: &Quarry,
    baits: &mut Baits,
    heard: &mut Vec<u8>,
    kind: &str,
    body: &[u8],
    length: usize,
) -> io::Result<()> {
    let query = baits.word("the query of a form");
    let mut request = format!(
        "POST /chat?{query} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{}\
         Connection: close\r\n\r\n",
        headers(baits)
    )
    .into_bytes();
    request.extend_from_slice(body);
    heard.extend(ask(connect(baits.home(), quarry.address)?, &request)?);
    Ok(())
}

fn broken_requests(quarry: &Quarry, baits: &mut Baits, heard: &mut Vec<u8>) -> io::Result<()> {
    let mut word = |place: &str| baits.word(place);
    let requests = [
        format!("{} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", word("a method")),
        format!("GET /{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", word("a path")),
        format!(
            "GET /script/{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            word("a path below another")
        ),
        format!("GET / HTTP/9.{}\r\n\r\n", word("a version")),
        format!("{}\r\n\r\n", word("no request")),
        format!("GET /?{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", word("a long query").repeat(120)),
        format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n", word("a long header").repeat(1_000)),
        format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n", format!("X: {}\r\n", word("many headers")).repeat(100)),
        format!("GET / HTTP/1.1\r\nHost localhost {}\r\n\r\n", word("a header without a colon")),
        format!("GET / HTTP/1.1\r\nX: \u{1}{}\r\n\r\n", word("a header that is no text")),
        format!("GET / HTTP/1.1\r\nContent-Length: {}\r\n\r\n", word("no length")),
        format!("CONNECT {}:443 HTTP/1.1\r\nConnection: close\r\n\r\n", word("a host to connect to")),
        format!("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n{}", word("another protocol")),
        format!("\u{16}\u{3}\u{1}\u{2}{}", word("a TLS greeting")),
        format!(
            "GET /ws HTTP/1.1\r\nHost: localhost\r\nOrigin: https://{}.example\r\nConnection: close\r\n\r\n",
            word("an origin")
        ),
        format!(
            "GET /ws HTTP/1.1\r\nHost: localhost\r\nSec-WebSocket-Key: {}\r\nConnection: close\r\n\r\n",
            word("a key")
        ),
    ];
    for request in &requests {
        // What has no answer would be waited for until the head has timed out: the end of our side ends it.
        let stream = connect(baits.home(), quarry.address)?;
        let mut sending = stream.try_clone()?;
        let _ = sending.write_all(request.as_bytes());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        heard.extend(ask(stream, &[])?);
    }
    // A head that stops in the middle, and a connection that is dropped with its words unread.
    let mut half = connect(baits.home(), quarry.address)?;
    let _ = half.write_all(format!("GET / HTTP/1.1\r\nX: {}", baits.word("half a head")).as_bytes());
    Ok(())
}
