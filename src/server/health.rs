//! Whether the service lives, and whether it takes conversations.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use super::app::App;

/// 200 while the process lives.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// 200 while conversations are taken in, 503 once the service is on its way out.
pub(super) async fn ready(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    if app.drain().has_begun() { (StatusCode::SERVICE_UNAVAILABLE, "draining\n") } else { (StatusCode::OK, "ready\n") }
}
