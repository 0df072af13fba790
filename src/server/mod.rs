//! Everything with a socket or a clock: the door, the gate behind it, conversations, pages, limits, the way out.
//!
//! A connection comes in through `listen`, which gives it a place in the house (`limits`) and hands its requests to the
//! router of `app`. Every request passes `gate` first, and every answer leaves with the headers of `headers`. A
//! websocket is opened in `socket`, which lives as long as the connection and asks `talk` for each answer; `talk` knows
//! the core and no socket. States leave sealed by `seal`. `drain` ends it all without losing a turn.
//!
//! **Invariant:** nothing about a child is kept, logged or written. The server holds, for each open conversation, one
//! state of ids and one token bucket, and forgets both when the connection closes.

mod app;
mod clocks;
mod conn;
mod drain;
mod frame;
mod gate;
mod headers;
mod health;
#[cfg(feature = "leak")]
mod leak;
mod limits;
mod listen;
mod metrics;
mod options;
mod origins;
mod pack;
mod page;
mod panics;
mod programme;
mod refusal;
mod run;
mod sandbox;
mod script;
mod seal;
mod socket;
mod talk;
mod tick;

pub use app::{App, NotStarted, router};
pub use drain::Drain;
pub use listen::{bind, listen};
pub use options::{GivenKey, Options};
pub use origins::{BadOrigin, Origin};
pub use run::{run, serve};
pub use sandbox::{Guard, breaches, enter};
pub use seal::{BadKey, Key, Seal};
