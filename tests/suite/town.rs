//! A server with its clients, for one test.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, Once, OnceLock};
use std::time::Duration;

use clap::Parser;
use futures_util::{SinkExt, StreamExt};
use linnet::content::{self, Library};
use linnet::server::{App, Options, bind, serve};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Nothing in these tests may take longer; what does is lost.
pub const SOON: Duration = Duration::from_secs(20);

pub const KEY: &str = "0101010101010101010101010101010101010101010101010101010101010101";

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    options: Options,
}

pub struct Town {
    pub address: SocketAddr,
    pub admin: SocketAddr,
    pub app: Arc<App>,
    server: JoinHandle<()>,
}

impl Town {
    /// A server with the content of this repository and the defaults.
    pub async fn start() -> Self {
        Self::with("").await
    }

    /// A server with these flags.
    pub async fn with(flags: &str) -> Self {
        Self::serving(flags, library()).await
    }

    /// A server with these flags and this content.
    pub async fn serving(flags: &str, library: Library) -> Self {
        listen_to_logs();
        let args = std::iter::once("serve").chain(flags.split_whitespace());
        let options = Serve::parse_from(args).options;
        let app = Arc::new(App::new(options, library).unwrap());
        let free = "127.0.0.1:0".parse().unwrap();
        let (public, admin) = (bind(free).unwrap(), bind(free).unwrap());
        let (address, admin_address) = (public.local_addr().unwrap(), admin.local_addr().unwrap());
        let serving = Arc::clone(&app);
        let server = tokio::spawn(async move { serve(serving, public, Some(admin)).await.unwrap() });
        Self { address, admin: admin_address, app, server }
    }

    /// A child who has begun a conversation in this language.
    pub async fn child(&self, locale: &str) -> Child {
        let mut child = self.stranger().await;
        child.asks(json!({"type": "start", "locale": locale})).await;
        child
    }

    /// A client that has heard hello and said nothing yet.
    pub async fn stranger(&self) -> Child {
        Child::connect(self.address, &[]).await.unwrap()
    }

    /// What a plain request is answered with.
    pub async fn get(&self, path: &str) -> Answer {
        ask(self.address, &format!("GET {path} HTTP/1.1\r\nHost: linnet\r\nConnection: close\r\n\r\n")).await
    }

    pub fn begin_drain(&self) -> JoinHandle<()> {
        let app = Arc::clone(&self.app);
        tokio::spawn(async move { app.drain().run(app.options().drain).await })
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The compiled content; made once, since it does not change.
pub fn library() -> Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY
        .get_or_init(|| {
            let (book, findings) = content::load(None).unwrap();
            Library::new(book.unwrap_or_else(|| panic!("the content has faults: {findings:#?}")))
        })
        .clone()
}

/// A websocket client.
pub struct Child {
    pub socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub hello: Value,
    pub turn: Value,
}

impl Child {
    pub async fn connect(to: SocketAddr, headers: &[(&'static str, &str)]) -> Result<Self, tungstenite::Error> {
        let mut request = format!("ws://{to}/ws").into_client_request().unwrap();
        let protocol = ("sec-websocket-protocol", "linnet.v1");
        for (name, value) in headers.iter().chain([&protocol]) {
            request.headers_mut().append(*name, value.parse().unwrap());
        }
        let (socket, _) = timeout(SOON, connect_async(request)).await.unwrap()?;
        let mut child = Self { socket, hello: Value::Null, turn: Value::Null };
        child.hello = child.hears().await;
        assert_eq!(child.hello["type"], "hello");
        Ok(child)
    }

    /// Sends a message and gives the one answer.
    pub async fn asks(&mut self, message: Value) -> Value {
        self.sends(message).await;
        let answer = self.hears().await;
        if answer["type"] == "turn" {
            self.turn = answer.clone();
        }
        answer
    }

    pub async fn says(&mut self, text: &str) -> Value {
        self.asks(json!({"type": "say", "text": text})).await
    }

    pub async fn chooses(&mut self, id: &str) -> Value {
        self.asks(json!({"type": "choose", "id": id})).await
    }

    pub async fn sends(&mut self, message: Value) {
        self.sends_text(&message.to_string()).await;
    }

    pub async fn sends_text(&mut self, text: &str) {
        self.socket.send(Message::text(text)).await.unwrap();
    }

    /// Sends a message and gives the one answer; none where the server is on its way out and closes instead.
    pub async fn tries(&mut self, message: &Value) -> Option<Value> {
        self.socket.send(Message::text(message.to_string())).await.ok()?;
        loop {
            match timeout(SOON, self.socket.next()).await.expect("the server is silent")?.ok()? {
                Message::Text(text) => return serde_json::from_str(&text).ok(),
                Message::Close(frame) => {
                    assert_eq!(frame.map(|frame| u16::from(frame.code)), Some(1012));
                    return None;
                }
                _ => {}
            }
        }
    }

    /// The next answer.
    pub async fn hears(&mut self) -> Value {
        serde_json::from_str(&self.hears_text().await).unwrap()
    }

    pub async fn hears_text(&mut self) -> String {
        loop {
            match self.next().await {
                Message::Text(text) => return text.to_string(),
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("an answer was due, not {other:?}"),
            }
        }
    }

    /// The code with which the server closes.
    pub async fn is_closed_with(&mut self) -> u16 {
        loop {
            match self.next().await {
                Message::Close(Some(frame)) => return frame.code.into(),
                Message::Ping(_) | Message::Pong(_) => {}
                other => panic!("a close was due, not {other:?}"),
            }
        }
    }

    async fn next(&mut self) -> Message {
        let next = timeout(SOON, self.socket.next()).await;
        next.expect("the server is silent").expect("the connection is gone").unwrap()
    }
}

/// An HTTP answer, with the names of its headers in lower case.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

/// Sends bytes as they are and reads to the end.
pub async fn ask(to: SocketAddr, request: &str) -> Answer {
    let mut stream = TcpStream::connect(to).await.unwrap();
    // A server that refuses may stop reading before all is sent.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut bytes = Vec::new();
    timeout(SOON, stream.read_to_end(&mut bytes)).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    let head = head
        .lines()
        .map(|line| match line.split_once(": ") {
            Some((name, value)) => format!("{}: {value}\n", name.to_lowercase()),
            None => format!("{line}\n"),
        })
        .collect();
    Answer { status, head, body: body.to_owned() }
}

/// Everything that was logged since the tests began, on the most talkative level.
pub fn logs() -> String {
    String::from_utf8_lossy(&LOGS.lock().unwrap()).into_owned()
}

static LOGS: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn listen_to_logs() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(|| LogBook).init();
    });
}

struct LogBook;

impl Write for LogBook {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOGS.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
