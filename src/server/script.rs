//! The content as it is served, for anyone to read and to check: its digest, the list of its files, every file.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::app::App;
use super::refusal::{Refusal, refuse};

/// The digest in the first line; below it every file: a line with its own digest and its path, and its text.
pub(super) async fn whole(State(app): State<Arc<App>>) -> Response {
    let book = app.library().current();
    let mut text = format!("{}\n", book.digest());
    for file in book.sources() {
        let digest = blake3::hash(file.text.as_bytes());
        // Writing to a String cannot fail.
        let _ = write!(text, "\n=== {} {}\n{}", digest.to_hex(), file.path, file.text);
    }
    plain(text)
}

/// One file, byte for byte as it was loaded: what the whole digest was made from.
pub(super) async fn one(State(app): State<Arc<App>>, Path(path): Path<String>, headers: HeaderMap) -> Response {
    let book = app.library().current();
    match book.sources().iter().find(|file| file.path == path) {
        Some(file) => plain(file.text.clone()),
        None => refuse(&app, &headers, Refusal::NotFound),
    }
}

fn plain(text: String) -> Response {
    let utf8 = HeaderValue::from_static("text/plain; charset=utf-8");
    ([(header::CONTENT_TYPE, utf8)], text).into_response()
}
