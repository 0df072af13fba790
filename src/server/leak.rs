//! Leaks on purpose, so that `linnet hunt` can be shown to find them. Only in builds with the test-only feature `leak`,
//! and there only the one that `LINNET_LEAK` names.

#[cfg(not(debug_assertions))]
compile_error!("the feature `leak` is for tests; a release must never leak");

use std::fs::File;
use std::io::Write as _;
use std::net::UdpSocket;
use std::sync::{Mutex, OnceLock};

use super::sandbox;

static KIND: OnceLock<String> = OnceLock::new();
static FILE: OnceLock<File> = OnceLock::new();
static SOCKET: OnceLock<UdpSocket> = OnceLock::new();
static KEPT: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Opens, before the sandbox goes up, what is leaked into.
pub(super) fn prepare() {
    let kind = KIND.get_or_init(|| std::env::var("LINNET_LEAK").unwrap_or_default());
    tracing::warn!(kind, "this build leaks on purpose");
    match kind.as_str() {
        "file" => drop(File::create("leak.txt").map(|file| FILE.set(file))),
        "send" => drop(UdpSocket::bind("127.0.0.1:0").map(|socket| SOCKET.set(socket))),
        "panic-told" => drop(std::panic::take_hook()),
        _ => {}
    }
}

/// Leaks a message; gives the answer where the leak is an answer.
pub(super) fn message(text: &str) -> Option<String> {
    match KIND.get()?.as_str() {
        "log" => tracing::trace!(text, "heard"),
        "out" => println!("{text}"),
        // The way in which a slip of ours or of a library would tell it: the message quotes the text.
        "panic" | "panic-told" if text.contains('É') => drop(text.split_at(text.find('É')? + 1)),
        "file" => drop(FILE.get().map(|mut file| file.write_all(text.as_bytes()))),
        "send" => drop(SOCKET.get().map(|socket| socket.send_to(text.as_bytes(), "127.0.0.1:9"))),
        "create" => drop(File::create("leak.txt")),
        "memory" | "metric" => kept().push(text.to_owned()),
        "answer" => {
            return Some(format!("{{\"type\":\"error\",\"code\":\"bad-message\",\"message\":{text:?}}}"));
        }
        "breach" => tracing::info!("tried to get out, and could: {:?}", sandbox::breaches()),
        _ => {}
    }
    None
}

/// What is leaked into the metrics.
pub(super) fn metrics() -> String {
    if KIND.get().is_some_and(|kind| kind == "metric") { kept().join("\n") } else { String::new() }
}

fn kept() -> std::sync::MutexGuard<'static, Vec<String>> {
    KEPT.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
