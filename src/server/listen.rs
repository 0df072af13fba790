//! The door: takes connections in, gives each its limits, and hands its requests to the router.
//!
//! **Invariant:** a fault of one connection ends that connection and nothing else, and nothing about it is logged.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener as StdListener};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use super::app::App;
use super::conn::Conn;

/// Connections that the kernel keeps for us while we are busy.
const BACKLOG: i32 = 4_096;

/// What the kernel holds for a client that does not read, in bytes: a few turns. Left alone it grows to megabytes.
const SEND_BUFFER_BYTES: usize = 64 * 1024;

/// Header fields of a request at most.
const HEADER_FIELDS_MAX: usize = 64;

/// How long to wait before trying again when the system has no file descriptor left for us.
const BREATH: Duration = Duration::from_millis(50);

/// Who stands at the door, as a request's extension until the gate has looked at it.
#[derive(Clone, Copy)]
pub(super) struct Arrival {
    /// Where the connection comes from: the client, or a proxy of ours.
    pub peer: IpAddr,
    /// Whether there is room.
    pub standing: Standing,
}

/// Whether there is room for a connection.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Come in.
    Welcome,
    /// The house is full; the request is answered with a refusal.
    Full,
    /// This address has its share; the request is answered with a refusal.
    Crowded,
}

/// Binds an address with buffers of our own size. No runtime is needed yet: the sandbox goes up before one is there.
pub fn bind(address: SocketAddr) -> io::Result<StdListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    // Connections that are accepted inherit it.
    socket.set_send_buffer_size(SEND_BUFFER_BYTES)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// Takes connections until the door closes.
pub async fn listen(listener: TcpListener, app: Arc<App>, router: Router) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(app.options().handshake)
        .max_buf_size(app.options().head_bytes as usize)
        .max_headers(HEADER_FIELDS_MAX);
    let http = Arc::new(http);
    loop {
        let arrived = tokio::select! {
            arrived = listener.accept() => arrived,
            () = app.drain().ended() => return,
        };
        match arrived {
            Ok((stream, from)) => welcome(stream, from.ip(), &app, &http, &router),
            Err(fault) if is_theirs(&fault) => {}
            Err(_) => {
                // Out of file descriptors or memory: those who wait stay in the kernel's queue.
                app.metrics().out_of_descriptors();
                sleep(BREATH).await;
            }
        }
    }
}

/// Finds a place for a connection and serves it, or drops it where not even the doorstep has room.
fn welcome(stream: TcpStream, peer: IpAddr, app: &Arc<App>, http: &Arc<http1::Builder>, router: &Router) {
    let limits = app.limits();
    // Behind a proxy every connection has the proxy's address; there the gate counts, request by request.
    let counted = app.options().proxies == 0;
    let (place, visit, standing) = match limits.enter() {
        None => (limits.wait_outside(), None, Standing::Full),
        place if !counted => (place, None, Standing::Welcome),
        place => match limits.visit(peer) {
            Some(visit) => (place, Some(visit), Standing::Welcome),
            None => (limits.wait_outside(), None, Standing::Crowded),
        },
    };
    let Some(place) = place else {
        app.metrics().turned_away();
        return;
    };
    // Without it the kernel may hold a short answer back to join it with the next; a fault here only costs time.
    let _ = stream.set_nodelay(true);
    let conn = Conn::new(stream, app.options().stall, place, visit);
    let arrival = Arrival { peer, standing };
    let (app, http, router) = (Arc::clone(app), Arc::clone(http), router.clone());
    tokio::spawn(async move {
        let inner = TowerToHyperService::new(router);
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(arrival);
            call(&inner, request)
        });
        let mut served = pin!(http.serve_connection(TokioIo::new(conn), service).with_upgrades());
        tokio::select! {
            _ = served.as_mut() => return,
            () = app.drain().ended() => served.as_mut().graceful_shutdown(),
        }
        let _ = served.await;
    });
}

fn call(
    router: &TowerToHyperService<Router>,
    request: hyper::Request<Incoming>,
) -> impl Future<Output = Result<Response, Infallible>> + use<> {
    let request: Request = request.map(Body::new);
    router.call(request)
}

/// Faults of the connection that was about to come in, not of ours.
fn is_theirs(fault: &io::Error) -> bool {
    matches!(
        fault.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused
    )
}
