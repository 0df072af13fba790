//! What one turn costs: the engine alone, the risk scan, how long a child waits for the first answer, and a whole
//! turn over the websocket beside a bare axum echo with the same buffers and the same number of bytes back.
//!
//! `cargo bench --bench turn`. The service is to answer at 64 connections at least 0.8 times as fast as the echo; the
//! ratio is printed at the end.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::ws::{Message as AxumMessage, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use clap::Parser;
use criterion::{Criterion, Throughput};
use futures_util::{SinkExt, StreamExt};
use linnet::content::{self, Library};
use linnet::dialogue::{Input, Opening, Said, State, step};
use linnet::risk::fold;
use linnet::server::{App, Options, bind, serve};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const CONNECTIONS: usize = 64;

/// 200 characters that no rule hears, so that every rule is asked.
const SMALL_TALK: &str = "today we painted a big sign for the river and after that my friends and I counted the birds near \
     the bridge, it was cold but fun, and tomorrow we want to show the sign to the whole class at the school gate";

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    options: Options,
}

type Client = WebSocketStream<MaybeTlsStream<TcpStream>>;

fn main() {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let (book, _) = content::load(None).unwrap();
    let library = Library::new(book.expect("the content has faults; see `linnet check`"));
    let mut criterion = Criterion::default().configure_from_args();
    core(&mut criterion, &library);
    sockets(&mut criterion, &runtime, library.clone());
    arrival(&mut criterion, &runtime, library.clone());
    ratio(&runtime, library);
    criterion.final_summary();
}

fn core(criterion: &mut Criterion, library: &Library) {
    let book = library.current();
    let state = State::new(&book, Opening::default());
    criterion.bench_function("engine: a step by help", |b| {
        b.iter(|| step(black_box(&book), &state, Input::Help, None).ok());
    });
    criterion.bench_function("engine: a step by 200 characters of text", |b| {
        b.iter(|| {
            let said = Said::new(SMALL_TALK.to_owned()).ok().unwrap();
            step(black_box(&book), &state, Input::Say(&said), None).ok()
        });
    });
    criterion.bench_function("risk: a scan of 200 characters", |b| {
        b.iter(|| book.judge(&fold(black_box(SMALL_TALK)), state.locale(&book), None));
    });
}

fn sockets(criterion: &mut Criterion, runtime: &Runtime, library: Library) {
    let mut group = criterion.benchmark_group("a turn at 64 connections");
    group.throughput(Throughput::Elements(1));
    for (name, address) in addresses(runtime, library) {
        let mut clients = runtime.block_on(clients(address));
        group.bench_function(name, |b| {
            b.iter_custom(|turns| runtime.block_on(play(&mut clients, turns)));
        });
    }
    group.finish();
}

/// A child who comes: connection, upgrade, hello, `start`, first turn. Wanted: under 100 ms.
fn arrival(criterion: &mut Criterion, runtime: &Runtime, library: Library) {
    let [(_, address), _] = addresses(runtime, library);
    criterion.bench_function("from the first packet to the first answer", |b| {
        b.iter(|| {
            runtime.block_on(async {
                let mut child = client(address).await;
                child.send(Message::text(r#"{"type":"start"}"#)).await.unwrap();
                let first = child.next().await.unwrap().unwrap();
                assert!(first.to_text().unwrap().contains(r#""type":"turn""#));
            });
        });
    });
}

/// Both in turn, many times, so that neither has the quieter moment of the machine; the median of the ratios counts.
fn ratio(runtime: &Runtime, library: Library) {
    const TURNS: u64 = 20_000;
    let both = addresses(runtime, library);
    let mut crowds: Vec<Vec<Client>> = both.iter().map(|(_, at)| runtime.block_on(clients(*at))).collect();
    let mut ratios = Vec::new();
    for _ in 0..11 {
        let times: Vec<f64> =
            crowds.iter_mut().map(|clients| runtime.block_on(play(clients, TURNS)).as_secs_f64()).collect();
        let rates: Vec<f64> = times.iter().map(|time| TURNS as f64 / time).collect();
        println!("linnet {:.0} turns/s, echo {:.0}/s, ratio {:.3}", rates[0], rates[1], rates[0] / rates[1]);
        ratios.push(rates[0] / rates[1]);
    }
    ratios.sort_by(f64::total_cmp);
    println!("median ratio of linnet's rate to the echo's: {:.3} (wanted: at least 0.8)", ratios[ratios.len() / 2]);
}

fn addresses(runtime: &Runtime, library: Library) -> [(&'static str, SocketAddr); 2] {
    let free = "127.0.0.1:0".parse().unwrap();
    let args = ["serve", "--rate", "1000000", "--burst", "1000000"];
    let app = Arc::new(App::new(Serve::parse_from(args).options, library).unwrap());
    let (linnet, echo) = (bind(free).unwrap(), bind(free).unwrap());
    let addresses = [linnet.local_addr().unwrap(), echo.local_addr().unwrap()];
    runtime.spawn(serve(app, linnet, None));
    runtime.spawn(async move {
        let router = Router::new().route("/ws", get(echo_socket));
        let listener = tokio::net::TcpListener::from_std(echo).unwrap();
        let listener = axum::serve::ListenerExt::tap_io(listener, |stream| stream.set_nodelay(true).unwrap());
        axum::serve(listener, router).await.unwrap();
    });
    [("linnet", addresses[0]), ("bare axum echo", addresses[1])]
}

async fn echo_socket(upgrade: WebSocketUpgrade) -> Response {
    upgrade
        .read_buffer_size(512)
        .write_buffer_size(0)
        .max_write_buffer_size(16 * 1024)
        .max_message_size(4096)
        .on_upgrade(async |mut socket: WebSocket| {
            let back = " ".repeat(4096);
            let _ = socket.send(AxumMessage::text(back.clone())).await;
            while let Some(Ok(message)) = socket.recv().await {
                if matches!(message, AxumMessage::Text(_))
                    && socket.send(AxumMessage::text(back.clone())).await.is_err()
                {
                    return;
                }
            }
        })
}

async fn clients(address: SocketAddr) -> Vec<Client> {
    let mut clients = Vec::new();
    for _ in 0..CONNECTIONS {
        clients.push(client(address).await);
    }
    clients
}

/// One who has been greeted.
async fn client(address: SocketAddr) -> Client {
    // The client's own buffers are small too: the library's defaults would cost more than what is measured.
    let small = WebSocketConfig::default().read_buffer_size(8 * 1024).write_buffer_size(0);
    let (mut client, _) = connect_async_with_config(format!("ws://{address}/ws"), Some(small), true).await.unwrap();
    client.next().await.unwrap().unwrap();
    client
}

/// Plays so many turns, spread over all clients at once: as children do, who mostly press buttons.
async fn play(clients: &mut Vec<Client>, turns: u64) -> Duration {
    const MESSAGES: [&str; 8] = [
        r#"{"type":"start","locale":"en","flow":"account"}"#,
        r#"{"type":"know"}"#,
        r#"{"type":"back"}"#,
        r#"{"type":"say","text":"someone got into my account and I do not know what to do"}"#,
        r#"{"type":"back"}"#,
        r#"{"type":"help"}"#,
        r#"{"type":"back"}"#,
        r#"{"type":"locale","locale":"en"}"#,
    ];
    let each = turns.div_ceil(CONNECTIONS as u64);
    let started = Instant::now();
    let playing: Vec<_> = clients
        .drain(..)
        .map(|mut client| {
            tokio::spawn(async move {
                for turn in 0..each {
                    let message = MESSAGES[turn as usize % MESSAGES.len()];
                    client.send(Message::text(message)).await.unwrap();
                    while !matches!(client.next().await.unwrap().unwrap(), Message::Text(_)) {}
                }
                client
            })
        })
        .collect();
    for client in playing {
        clients.push(client.await.unwrap());
    }
    let played = (each * CONNECTIONS as u64) as f64;
    started.elapsed().mul_f64(turns as f64 / played)
}
