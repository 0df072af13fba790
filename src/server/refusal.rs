//! What a child or an operator reads where no conversation can be had: a calm sentence in the child's language, and
//! below it, for whoever runs the service, what is wrong and what would mend it.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, html};

use crate::protocol::Code;

use super::app::App;

/// Why a request gets no answer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// As many connections as `--connections` allows.
    Full,
    /// As many connections from one address as `--per-address` allows, or forms faster than the rate.
    Crowded,
    /// The service is on its way out.
    Draining,
    /// The page that asks is not on the list of `--origins`.
    Origin,
    /// No websocket handshake as RFC 6455 wants it.
    Handshake,
    /// Nothing is there.
    NotFound,
    /// Path and query longer than `--url-bytes`.
    LongAddress,
    /// The request did not come in within `--handshake`.
    Slow,
    /// A form longer than `--form-bytes`.
    LongForm,
}

impl Refusal {
    /// Status; the id of the child's sentence among the page's texts; what the operator is told.
    fn parts(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Full => {
                (StatusCode::SERVICE_UNAVAILABLE, "line.full", "All connections that --connections allows are taken.")
            }
            Self::Crowded => (
                StatusCode::TOO_MANY_REQUESTS,
                "line.full",
                "This address has all connections that --per-address allows, or sends forms faster than --rate allows.",
            ),
            Self::Draining => (
                StatusCode::SERVICE_UNAVAILABLE,
                "line.full",
                "This instance is shutting down; others take the conversation on.",
            ),
            Self::Origin => (
                StatusCode::FORBIDDEN,
                "line.full",
                "The page that opens this conversation is neither ours, nor in a sandboxed frame, nor listed in --origins.",
            ),
            Self::Handshake => (
                StatusCode::UPGRADE_REQUIRED,
                "line.full",
                "This address speaks websocket, version 13, subprotocol linnet.v1.",
            ),
            Self::NotFound => (StatusCode::NOT_FOUND, "line.full", "Nothing is at this address."),
            Self::LongAddress => {
                (StatusCode::URI_TOO_LONG, "line.full", "The path and query are longer than --url-bytes allows.")
            }
            Self::Slow => (
                StatusCode::REQUEST_TIMEOUT,
                "line.full",
                "The request did not come in within the time that --handshake allows.",
            ),
            // The words for her come from the protocol, as over the websocket.
            Self::LongForm => (StatusCode::PAYLOAD_TOO_LARGE, "", "The form is longer than --form-bytes allows."),
        }
    }
}

/// The answer to a refused request. The connection is closed after it, so that its place goes to someone else.
pub(super) fn refuse(app: &App, asked: &HeaderMap, refusal: Refusal) -> Response {
    let (status, sentence, detail) = refusal.parts();
    app.metrics().refused(refusal);
    let book = app.library().current();
    let index = book.negotiate(languages(asked));
    let locale = &book.edition(index).locale;
    let waits = matches!(refusal, Refusal::Full | Refusal::Crowded | Refusal::Draining);
    let words = match refusal {
        Refusal::LongForm => Some(Code::TooLong.words(&book, index)),
        Refusal::Slow => Some(book.page(index, sentence)),
        _ => waits.then(|| book.page(index, sentence)),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(locale.tag) dir=(locale.dir.as_str()) {
            head { meta charset="utf-8"; title { "Linnet" } }
            body {
                @if let Some(words) = words { p { (words) } }
                p lang="en" dir="ltr" { (detail) }
                @if refusal == Refusal::NotFound { p { a href="/" { "Linnet" } } }
            }
        }
    };
    let mut answer = (status, Html(page.into_string())).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    if waits {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    if refusal == Refusal::Handshake {
        headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    }
    answer
}

/// The languages that a browser asks for, best first as browsers write them. Weights are not read: every browser lists
/// its languages in their order.
pub(super) fn languages(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .split(',')
        .map(|part| part.split(';').next().unwrap_or_default().trim())
        .filter(|tag| !tag.is_empty())
        .take(10)
}
