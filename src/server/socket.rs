//! One conversation over the websocket: the handshake, and the life of the connection until it closes.
//!
//! The library's buffers stay small and live as long as the connection; an answer is framed into a buffer of its own
//! that is gone once it is sent. The next message is read only when the last answer has left, so a client that floods
//! us or does not read waits for itself.
//!
//! **Invariant:** between two messages a conversation is a [`State`] (ids), its language and a token bucket. A child's
//! words live from the read to the end of `answer` and are in no log, no count and no error.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::{FutureExt, SinkExt, StreamExt};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{CapacityError, Error, ProtocolError};
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

use crate::protocol::{FRAME_BYTES_MAX, SUBPROTOCOL};

use super::app::App;
use super::conn::Conn;
use super::frame::Frame;
use super::gate::Share;
use super::limits::Pace;
use super::metrics::Close;
use super::origins;
use super::refusal::{Refusal, languages, refuse};
use super::talk::Talk;
use super::tick;

/// What the library reads at once. It is allocated for as long as the connection lives: at the library's own 128 KiB,
/// 10,000 quiet children would hold more than a gigabyte. Most messages fit; a longer one makes it grow.
const READ_BUFFER_BYTES: usize = 512;

/// What the library may hold back for writing: only pings, pongs and closes go through it.
const WRITE_BUFFER_BYTES: usize = 0;
const WRITE_BUFFER_BYTES_MAX: usize = 1024;

/// Pings without any sign of life after which a client is taken for gone.
const PINGS_UNANSWERED_MAX: u8 = 3;

/// How long a client has to answer our goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// Messages that are still answered when a drain begins: what had arrived before the signal.
const ARRIVED_MAX: usize = 40;

/// `GET /ws`: opens a conversation, or says why not.
pub(super) async fn upgrade(Shared(app): Shared<Arc<App>>, mut request: Request) -> Response {
    match handshake(&app, &request) {
        Err(refusal) => refuse(&app, request.headers(), refusal),
        Ok(response) => {
            let share = request.extensions_mut().remove::<Share>();
            let talk = Talk::new(Arc::clone(&app), languages(request.headers()));
            let upgraded = hyper::upgrade::on(&mut request);
            let talks = app.drain().talks.clone();
            talks.spawn(async move {
                let Ok(upgraded) = upgraded.await else { return };
                let Ok(parts) = upgraded.downcast::<TokioIo<Conn>>() else {
                    return;
                };
                app.metrics().opened();
                let conn = parts.io.into_inner();
                let connection = Connection::new(conn, parts.read_buf, talk, &app).await;
                // A task of its own, so that what the handshake needed is given back now.
                let talks = app.drain().talks.clone();
                talks.spawn(connection.live(app, share));
            });
            response
        }
    }
}

fn handshake(app: &App, request: &Request) -> Result<Response, Refusal> {
    if app.drain().has_begun() {
        return Err(Refusal::Draining);
    }
    if !origins::allowed(request.headers(), &app.options().origins) {
        return Err(Refusal::Origin);
    }
    if !has_key(request.headers()) {
        return Err(Refusal::Handshake);
    }
    let mut response = create_response_with_body(request, Body::empty).map_err(|_| Refusal::Handshake)?;
    if offers_protocol(request.headers()) {
        let protocol = HeaderValue::from_static(SUBPROTOCOL);
        response.headers_mut().insert(header::SEC_WEBSOCKET_PROTOCOL, protocol);
    }
    Ok(response)
}

/// The library answers any key; the standard wants sixteen bytes in base64 (RFC 6455, 4.2.1).
fn has_key(headers: &HeaderMap) -> bool {
    let key = headers.get(header::SEC_WEBSOCKET_KEY);
    key.is_some_and(|key| STANDARD.decode_slice(key, &mut [0; 18]) == Ok(16))
}

fn offers_protocol(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::SEC_WEBSOCKET_PROTOCOL)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offered| offered.trim() == SUBPROTOCOL)
}

struct Connection {
    socket: WebSocketStream<Conn>,
    talk: Talk,
    pace: Pace,
    /// When the child last sent anything; pings and pongs do not count.
    heard: Instant,
    pings_unanswered: u8,
}

/// The client is gone; there is nobody left to tell.
struct Gone;

impl Connection {
    async fn new(conn: Conn, read: Bytes, talk: Talk, app: &App) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER_BYTES)
            .write_buffer_size(WRITE_BUFFER_BYTES)
            .max_write_buffer_size(WRITE_BUFFER_BYTES_MAX)
            .max_message_size(Some(FRAME_BYTES_MAX))
            .max_frame_size(Some(FRAME_BYTES_MAX));
        let socket = WebSocketStream::from_partially_read(conn, read.to_vec(), Role::Server, Some(config));
        Self { socket: socket.await, talk, pace: app.limits().pace(), heard: Instant::now(), pings_unanswered: 0 }
    }

    /// From hello to goodbye. `_share` is given back when the connection ends.
    async fn live(mut self, app: Arc<App>, _share: Option<Share>) {
        let reason = match self.converse(&app).await {
            Ok(reason) | Err((reason, Gone)) => reason,
        };
        app.metrics().ended(reason);
    }

    async fn converse(&mut self, app: &App) -> Result<Close, (Close, Gone)> {
        let lost = |gone| (Close::Lost, gone);
        let hello = self.talk.hello();
        self.send(hello).await.map_err(lost)?;
        let mut drained = pin!(app.drain().begun());
        let mut alarm = pin!(sleep(app.options().ping));
        loop {
            tokio::select! {
                biased;
                () = drained.as_mut() => return self.drain(app).await.map_err(lost),
                message = self.socket.next() => {
                    if let Some(reason) = self.hear(message).await.map_err(lost)? {
                        return Ok(reason);
                    }
                }
                () = alarm.as_mut() => {
                    if let Some(reason) = self.silence(app, alarm.as_mut()).await.map_err(lost)? {
                        return Ok(reason);
                    }
                }
            }
        }
    }

    /// One message, one answer. Gives the reason when the conversation has come to its end.
    async fn hear(&mut self, message: Option<Result<Message, Error>>) -> Result<Option<Close>, Gone> {
        self.pings_unanswered = 0;
        let answer = match message {
            Some(Ok(Message::Text(text))) => {
                self.heard = Instant::now();
                let in_time = self.pace.check().is_ok();
                let answer = self.talk.answer(&text, in_time);
                // Gone before the wait.
                drop(text);
                if self.talk.was_typed() {
                    tick::next(self.heard.into_std()).await;
                }
                answer
            }
            Some(Ok(Message::Binary(_))) => {
                self.heard = Instant::now();
                let in_time = self.pace.check().is_ok();
                self.talk.answer_no_text(in_time)
            }
            // The library answers pings and closes itself, as the socket is read on.
            Some(Ok(_)) => return Ok(None),
            Some(Err(fault)) => return self.fault(&fault).await.map(Some),
            None => return Ok(Some(Close::ByClient)),
        };
        self.send(answer).await.map(|()| None)
    }

    /// The alarm has gone off: time for a ping, or for a goodbye to someone who has been silent for long.
    async fn silence(&mut self, app: &App, alarm: Pin<&mut Sleep>) -> Result<Option<Close>, Gone> {
        let (idle, ping) = (app.options().idle, app.options().ping);
        if self.heard.elapsed() >= idle {
            self.goodbye(CloseCode::Away, "idle").await?;
            return Ok(Some(Close::Idle));
        }
        if self.pings_unanswered >= PINGS_UNANSWERED_MAX {
            return Err(Gone);
        }
        // The alarm also goes off for the end of the idle time; a ping more does no harm then.
        self.pings_unanswered += 1;
        let hush = Message::Ping(Bytes::new());
        self.socket.send(hush).await.map_err(|_| Gone)?;
        alarm.reset((Instant::now() + ping).min(self.heard + idle));
        Ok(None)
    }

    /// The service is on its way out: answers what has arrived, tells whoever still writes that we are going, and goes.
    async fn drain(&mut self, app: &App) -> Result<Close, Gone> {
        for _ in 0..ARRIVED_MAX {
            let Some(message) = self.socket.next().now_or_never() else {
                break;
            };
            if let Some(reason) = self.hear(message).await? {
                return Ok(reason);
            }
        }
        let going = Instant::now() + app.drain().share(app.options().drain);
        loop {
            tokio::select! {
                () = sleep_until(going) => break,
                message = self.socket.next() => match message {
                    Some(Ok(Message::Text(_) | Message::Binary(_))) => {
                        let answer = self.talk.shutting_down();
                        self.send(answer).await?;
                        break;
                    }
                    Some(Ok(_)) => {}
                    Some(Err(fault)) => return self.fault(&fault).await,
                    None => return Ok(Close::ByClient),
                },
            }
        }
        self.goodbye(CloseCode::Restart, "restart").await?;
        Ok(Close::Drain)
    }

    /// A client that breaks the rules is told which, by the close code that RFC 6455 has for it.
    async fn fault(&mut self, fault: &Error) -> Result<Close, Gone> {
        let (code, why, reason) = match fault {
            Error::Capacity(CapacityError::MessageTooLong { .. }) => {
                (CloseCode::Size, "message over 4 KiB", Close::TooBig)
            }
            Error::Utf8(_) => (CloseCode::Invalid, "text is not UTF-8", Close::NoUtf8),
            Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => return Err(Gone),
            Error::Protocol(_) => (CloseCode::Protocol, "protocol error", Close::Protocol),
            _ => return Err(Gone),
        };
        self.goodbye(code, why).await?;
        Ok(reason)
    }

    /// Sends a close frame and waits a moment for the client's own. What the client still has under way is heard out
    /// when the connection is dropped.
    async fn goodbye(&mut self, code: CloseCode, why: &'static str) -> Result<(), Gone> {
        let frame = CloseFrame { code, reason: why.into() };
        let farewell = async {
            self.socket.send(Message::Close(Some(frame))).await?;
            while let Some(Ok(_)) = self.socket.next().await {}
            Ok::<(), Error>(())
        };
        match timeout(GOODBYE, farewell).await {
            Ok(Ok(())) => Ok(()),
            _ => Err(Gone),
        }
    }

    /// Sends one answer, past the library's own buffer.
    async fn send(&mut self, frame: Frame) -> Result<(), Gone> {
        // A pong or a close that is half written goes first, or the two would be mixed.
        self.socket.flush().await.map_err(|_| Gone)?;
        self.socket.get_mut().write_all(frame.bytes()).await.map_err(|_| Gone)
    }
}
