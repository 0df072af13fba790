//! What every request passes on its way in, and every answer on its way out.
//!
//! **Invariant:** the address of a client ends here: behind the gate there is a [`Visitor`] and no address.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use super::app::App;
use super::limits::{Visit, client_address};
use super::listen::{Arrival, Standing};
use super::refusal::{Refusal, refuse};

/// One more connection of an address behind a proxy; the websocket takes it along, other requests give it back at once.
#[derive(Clone)]
pub(super) struct Share(#[allow(dead_code)] pub Arc<Visit>);

/// Looks at a request before any handler does, and completes the headers of its answer.
pub(super) async fn gate(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let language = request.headers().clone();
    let answer = match admit(&app, &mut request) {
        Err(refusal) => refuse(&app, &language, refusal),
        // The head is in already; this is the time for the body of a form and for our answer to it.
        Ok(()) => match timeout(app.options().handshake, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => refuse(&app, &language, Refusal::Slow),
        },
    };
    let (mut parts, body) = answer.into_parts();
    app.headers().complete(&mut parts);
    Response::from_parts(parts, body)
}

/// What stands at no address of ours.
pub(super) async fn not_found(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    refuse(&app, &headers, Refusal::NotFound).into_response()
}

fn admit(app: &App, request: &mut Request) -> Result<(), Refusal> {
    let arrival = request.extensions_mut().remove::<Arrival>();
    let path = request.uri().path();
    if matches!(path, "/healthz" | "/readyz") {
        return Ok(());
    }
    if length(request.uri()) > usize::from(app.options().url_bytes) {
        return Err(Refusal::LongAddress);
    }
    let Some(arrival) = arrival else {
        return Ok(());
    };
    match arrival.standing {
        Standing::Welcome => {}
        Standing::Full => return Err(Refusal::Full),
        Standing::Crowded => return Err(Refusal::Crowded),
    }
    let proxies = app.options().proxies;
    let address = client_address(arrival.peer, request.headers(), proxies);
    if proxies > 0 && path == "/ws" {
        let visit = app.limits().visit(address).ok_or(Refusal::Crowded)?;
        request.extensions_mut().insert(Share(Arc::new(visit)));
    }
    let visitor = app.limits().visitor(address);
    request.extensions_mut().insert(visitor);
    Ok(())
}

fn length(uri: &Uri) -> usize {
    uri.path_and_query().map_or(0, |all| all.as_str().len())
}
