//! From the options to a running server, and back to an exit code.

use std::io::{self, Write};
use std::net::TcpListener as StdListener;
use std::process::ExitCode;
use std::sync::Arc;

use axum::routing::get;
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::{MissedTickBehavior, interval};

use crate::book::Book;
use crate::clock;
use crate::content::{self, Library};
use crate::finding::{Finding, Severity};
use crate::review::{Class, Unsigned, standing};
use crate::signature;

use super::app::{App, router};
use super::limits::ADDRESS_KEY_AGE;
use super::listen::{bind, listen};
use super::options::{Options, Reviewed};
use super::{gate, health, panics, sandbox};

/// Serves until a signal ends it. Bad content does not start a server: every fault is told, and the exit code is 1.
pub fn run(options: Options) -> io::Result<ExitCode> {
    panics::tell_places_only();
    #[cfg(feature = "leak")]
    super::leak::prepare();
    let (book, findings) = content::load(options.content.as_deref())?;
    let Some(mut book) = book else {
        let errors: Vec<String> = findings.iter().filter(is_error).map(ToString::to_string).collect();
        tell(&format!("{}\n\nlinnet: the content has {} faults and is not served", errors.join("\n\n"), errors.len()));
        return Ok(ExitCode::from(1));
    };
    if !findings.is_empty() {
        tracing::warn!("the content is safe and has {} blemishes; `linnet check` shows them", findings.len());
    }
    for lacking in offer_reviewed(&mut book, options.require_review) {
        tracing::warn!("{lacking}");
    }
    if book.locales().next().is_none() {
        tell(
            "linnet: --require-review is set and no language is signed, so nothing is served; see `linnet review list`",
        );
        return Ok(ExitCode::from(1));
    }
    let overdue = clock::findings(book.helplines()).len();
    if overdue > 0 {
        tracing::warn!(
            "{overdue} contacts must be looked at again, or a child may call in vain; `linnet check` names them"
        );
    }
    let public = bind(options.listen)?;
    let admin = options.admin.map(bind).transpose()?;
    if sandbox::raise_descriptors().is_some_and(|most| most < u64::from(options.connections)) {
        tracing::warn!("fewer file descriptors than --connections; raise the limit (ulimit -n) or lower the flag");
    }
    // No other thread exists yet, so all that come are shut in too.
    let guards = sandbox::enter(options.content.as_deref());
    for guard in &guards {
        if guard.holds() { tracing::info!("{guard}") } else { tracing::warn!("{guard}") }
    }
    if options.require_sandbox && guards.iter().any(|guard| guard.required && !guard.holds()) {
        tell("linnet: --require-sandbox is set and the sandbox is not whole, so nothing is served");
        return Ok(ExitCode::from(1));
    }
    let app = App::new(options, Library::new(book)).map_err(io::Error::other)?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let app = Arc::new(app);
        if let Some(folder) = app.options().content.clone() {
            let counting = Arc::clone(&app);
            let changed = move |taken| counting.metrics().reloaded(taken);
            let required = app.options().require_review;
            let prepare = move |book: &mut Book| {
                offer_reviewed(book, required).iter().for_each(|lacking| tracing::warn!("{lacking}"))
            };
            tokio::spawn(app.library().clone().watch(folder, prepare, changed));
        }
        // Heard before we say that we serve, so that whoever waits for that can end us properly.
        let term = signal(SignalKind::terminate())?;
        let int = signal(SignalKind::interrupt())?;
        tokio::spawn(drain_on_signal(Arc::clone(&app), term, int));
        let admin_address = admin.as_ref().map(StdListener::local_addr).transpose()?;
        tracing::info!(
            address = %public.local_addr()?,
            admin = admin_address.map(tracing::field::display),
            digest = app.library().current().digest(),
            "serving"
        );
        serve(app, public, admin).await
    })?;
    tracing::info!("ended");
    Ok(ExitCode::SUCCESS)
}

/// Leaves only the languages on offer that are signed as far as the operator asks for, and says what the others lack.
fn offer_reviewed(book: &mut Book, required: Option<Reviewed>) -> Vec<String> {
    let Some(required) = required else { return Vec::new() };
    let (class, name) = match required {
        Reviewed::Crisis => (Class::Crisis, "crisis content"),
        Reviewed::All => (Class::Ordinary, "content"),
    };
    // Contacts are signed once, in the ledger of the reference language, and every language shows them.
    let (mut signed, mut lacking) = (Vec::new(), Vec::new());
    for (_, edition) in book.locales() {
        let tag = &edition.locale.tag;
        match standing(book, tag, signature::verify) {
            Ok(standing) => {
                let Unsigned { all, missing } = standing.unsigned(class);
                if missing == 0 {
                    signed.push(tag.clone());
                } else {
                    lacking.push(format!("{tag} is not offered: of its {name}, {missing} of {all} are not signed"));
                }
            }
            Err(fault) => lacking.push(format!("{tag} is not offered: {}", fault.message)),
        }
    }
    book.offer_only(|tag| signed.iter().any(|signed| signed == tag));
    lacking
}

/// Serves on sockets that are bound already, until the drain of the app has ended.
pub async fn serve(app: Arc<App>, public: StdListener, admin: Option<StdListener>) -> io::Result<()> {
    tokio::spawn(forget_addresses(Arc::clone(&app)));
    if let Some(admin) = admin {
        let admin = TcpListener::from_std(admin)?;
        let routes = admin_router(&app);
        tokio::spawn(listen(admin, Arc::clone(&app), routes));
    }
    let routes = router(&app);
    listen(TcpListener::from_std(public)?, app, routes).await;
    Ok(())
}

/// Metrics and health, for those who run the service.
fn admin_router(app: &Arc<App>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .fallback(gate::not_found)
        .layer(middleware::from_fn_with_state(Arc::clone(app), gate::gate))
        .with_state(Arc::clone(app))
}

async fn metrics(
    axum::extract::State(app): axum::extract::State<Arc<App>>,
) -> ([(axum::http::HeaderName, &'static str); 1], String) {
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let text = app.metrics().text();
    #[cfg(feature = "leak")]
    let text = text + &super::leak::metrics();
    ([(axum::http::header::CONTENT_TYPE, kind)], text)
}

/// A quiet server forgets too: the key for addresses is thrown away although nobody comes.
async fn forget_addresses(app: Arc<App>) {
    let mut tick = interval(ADDRESS_KEY_AGE);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        app.limits().forget();
    }
}

/// The first SIGTERM or SIGINT begins the drain, a second one ends the process at once.
async fn drain_on_signal(app: Arc<App>, mut term: Signal, mut int: Signal) {
    let mut heard = async || {
        tokio::select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
        }
    };
    heard().await;
    tracing::info!("draining");
    tokio::select! {
        () = app.drain().run(app.options().drain) => {}
        () = heard() => std::process::exit(130),
    }
}

/// Standard error may be closed; that is no reason to fall over.
fn tell(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}

fn is_error(finding: &&Finding) -> bool {
    finding.severity == Severity::Error
}
