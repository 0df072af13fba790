//! The service as one value, shared by every connection, and its map of addresses.

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use axum::{Router, middleware};

use crate::book::Book;
use crate::content::Library;
use crate::dialogue::State;
use crate::helpline::Clock;
use crate::protocol::Code;

use super::clocks::Clocks;
use super::drain::Drain;
use super::headers::Headers;
use super::limits::Limits;
use super::metrics::Metrics;
use super::options::{GivenKey, Options};
use super::programme::Programme;
use super::seal::{BadKey, Key, NoRandomness, Seal};
use super::{gate, health, page, script, socket};

/// Everything that a connection needs. Nothing in here belongs to any one child.
pub struct App {
    options: Options,
    library: Library,
    seal: Seal,
    limits: Limits,
    headers: Headers,
    metrics: Metrics,
    programme: Arc<Programme>,
    clocks: Clocks,
    drain: Drain,
}

/// Why the service could not be put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotStarted {
    /// One of the keys is none.
    #[error("--keys: {0}")]
    Key(#[from] BadKey),
    /// The operating system gives no random numbers.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

impl App {
    /// Puts the service together; the keys are taken out of the options.
    pub fn new(mut options: Options, library: Library) -> Result<Self, NotStarted> {
        let given = std::mem::take(&mut options.keys).into_iter();
        let keys: Vec<Key> = given.map(GivenKey::key).collect::<Result<_, _>>()?;
        let programme = Arc::<Programme>::default();
        Ok(Self {
            seal: Seal::new(&keys, options.state_age)?,
            limits: Limits::new(&options)?,
            headers: Headers::new(&options.origins),
            metrics: Metrics::new(Arc::clone(&programme)),
            programme,
            clocks: Clocks::default(),
            drain: Drain::default(),
            library,
            options,
        })
    }

    /// The content being served.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What the operator has set; without the keys.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The sealing keys.
    pub fn seal(&self) -> &Seal {
        &self.seal
    }

    /// The limits shared between connections.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The headers of every answer.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The counts.
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// The counts that a programme needs.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// What time it is where the helplines of this book are.
    pub fn clock(&self, book: &Book) -> Arc<Clock> {
        self.clocks.now(book)
    }

    /// Where in its life the service stands.
    pub fn drain(&self) -> &Drain {
        &self.drain
    }

    /// A state as the child's browser carries it. Without randomness there is none, and the conversation goes on as
    /// long as its connection does.
    pub fn seal_state(&self, book: &Book, state: &State) -> String {
        self.seal.seal(&state.encode(), book.digest()).unwrap_or_default()
    }

    /// A state that a child's browser brings back.
    pub fn open_state(&self, book: &Book, sealed: &str) -> Result<State, Code> {
        let opened = self.seal.open(sealed, book.digest()).map_err(|_| Code::BadState)?;
        State::decode(&opened.state).ok_or(Code::BadState)
    }
}

/// Every address of the public side.
pub fn router(app: &Arc<App>) -> Router {
    let form_bytes = app.options.form_bytes as usize;
    Router::new()
        .route("/ws", get(socket::upgrade))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/script", get(script::whole))
        .route("/script/{*path}", get(script::one))
        .merge(page::routes())
        .fallback(gate::not_found)
        .layer(DefaultBodyLimit::max(form_bytes))
        .layer(middleware::from_fn_with_state(Arc::clone(app), gate::gate))
        .with_state(Arc::clone(app))
}
