//! Stand-in until the widget's pages land.
use std::sync::Arc;

use axum::Router;

use super::app::App;

/// The pages.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
}
