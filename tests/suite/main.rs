//! What Linnet promises, tried through its real door: a server on a port of its own, clients on real sockets.
//!
//! One module a promise. `Town` starts a server; `Child` is a websocket client that knows the protocol.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_os = "linux")]
mod chaos;
mod content;
mod conversations;
mod data;
mod details;
mod drain;
mod fuzz;
mod headers;
mod house;
mod limits;
#[cfg(unix)]
mod preview;
mod proof;
mod protocol;
mod pseudo;
mod resume;
mod rfc6455;
#[cfg(target_os = "linux")]
mod sandbox;
mod sequences;
mod shape;
mod silence;
mod town;
