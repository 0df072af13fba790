//! What a quiet conversation costs in memory: the server as it is released, 5,000 children who have each had four turns
//! and now say nothing, and the growth of its resident memory divided by them.
//!
//! `cargo bench --bench idle`. Wanted: under 6 KiB each.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[cfg(target_os = "linux")]
mod server;

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio::time::sleep;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

#[cfg(target_os = "linux")]
use server::Server;

const CHILDREN: usize = 5_000;
const ADDRESS: &str = "127.0.0.1:18473";

type Client = WebSocketStream<MaybeTlsStream<TcpStream>>;

fn main() {
    #[cfg(target_os = "linux")]
    tokio::runtime::Runtime::new().unwrap().block_on(measure());
}

#[cfg(target_os = "linux")]
async fn measure() {
    let server = Server::start(ADDRESS).await;
    // A first crowd comes and goes, so that what the server needs once is not counted.
    drop(crowd(500).await);
    sleep(Duration::from_secs(3)).await;
    let before = server.resident();
    let children = crowd(CHILDREN).await;
    sleep(Duration::from_secs(3)).await;
    let after = server.resident();
    let each = (after - before) as f64 / CHILDREN as f64;
    println!(
        "{CHILDREN} quiet conversations: {before} KiB before, {after} KiB after, {each:.2} KiB each (wanted: under 6)"
    );
    drop(children);
    sleep(Duration::from_secs(3)).await;
    println!("after they left: {} KiB", server.resident());
}

async fn crowd(size: usize) -> Vec<Client> {
    let mut children = Vec::with_capacity(size);
    while children.len() < size {
        let some = (size - children.len()).min(100);
        let arriving: Vec<_> = (0..some).map(|_| tokio::spawn(talk())).collect();
        for child in arriving {
            children.push(child.await.unwrap());
        }
    }
    children
}

async fn talk() -> Client {
    let small = WebSocketConfig::default().read_buffer_size(1024).write_buffer_size(0);
    let (mut child, _) = connect_async_with_config(format!("ws://{ADDRESS}/ws"), Some(small), true).await.unwrap();
    child.next().await.unwrap().unwrap();
    for message in [
        r#"{"type":"start","locale":"en","age":"13-17","country":"TG"}"#,
        r#"{"type":"say","text":"someone got into my account and I do not know what to do"}"#,
        r#"{"type":"help"}"#,
        r#"{"type":"back"}"#,
    ] {
        child.send(Message::text(message)).await.unwrap();
        while !matches!(child.next().await.unwrap().unwrap(), Message::Text(_)) {}
    }
    child
}
