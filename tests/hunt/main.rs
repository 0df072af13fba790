//! `linnet hunt` finds nothing in the server as it is, and with `--features leak` finds every leak made on purpose.
//!
//! What needs root or strace says so aloud where it is missing; under `CI=true` that is a fault.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

use std::process::Command;

/// Whether everything must be searched: on the machine that decides, nothing may be passed over.
fn strict() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true")
}

/// Hunts with these arguments: the exit code, and what was told.
fn hunt(leak: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linnet"));
    command.arg("hunt").args(arguments).env("LINNET_LEAK", leak);
    if strict() {
        command.arg("--all");
    }
    let done = command.output().unwrap();
    let told = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    for line in told.lines().filter(|line| line.starts_with("not searched")) {
        eprintln!("WARNING: {line}");
    }
    (done.status.code(), told)
}

#[test]
fn nothing_is_found_in_the_server_as_it_is() {
    let (code, told) = hunt("", &["--rounds", "3", "--show"]);
    assert_eq!(code, Some(0), "{told}");
    for place in ["the log", "the metrics", "its answers", "its files"] {
        assert!(told.contains(&format!("nothing in {place}")), "{told}");
    }
}

#[cfg(feature = "leak")]
mod leaks {
    use std::io::{BufRead, BufReader};
    use std::net::TcpStream;
    use std::process::Stdio;

    use super::*;

    /// Where each leak must be found; the places that need root or strace count only where they could be searched.
    const LEAKS: [(&str, &[&str]); 8] = [
        ("log", &["the log", "its system calls"]),
        ("out", &["the log", "its system calls"]),
        ("panic-told", &["the log"]),
        ("file", &["its files", "its open files", "its system calls"]),
        ("send", &["its system calls"]),
        ("create", &["its system calls"]),
        ("metric", &["the metrics", "its memory"]),
        ("memory", &["its memory"]),
    ];

    #[test]
    fn each_leak_is_found_where_it_is() {
        for (leak, places) in LEAKS.into_iter().chain([("answer", &["its answers"][..])]) {
            let (code, told) = hunt(leak, &["--rounds", "1", "--wait", "0"]);
            for place in places {
                let missing = told.contains(&format!("not searched: {place}"));
                assert!(missing || told.contains(&format!("FOUND in {place}")), "{leak}: {told}");
                assert!(missing || code == Some(1), "{leak}: {told}");
            }
        }
    }

    #[test]
    fn a_panic_that_quotes_a_child_is_told_by_its_place_only() {
        let (code, told) = hunt("panic", &["--rounds", "1"]);
        assert!(told.contains("nothing in the log"), "{told}");
        assert_eq!(code, Some(0), "{told}");
    }

    #[test]
    fn nothing_gets_out_of_a_server_that_runs() {
        let mut server = Command::new(env!("CARGO_BIN_EXE_linnet"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("LINNET_LEAK", "breach")
            .env("NO_COLOR", "1")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(server.stderr.take().unwrap()).lines().map(Result::unwrap);
        let serving = log.find(|line| line.contains("serving")).unwrap();
        let address = serving.split_whitespace().find_map(|part| part.strip_prefix("address=")).unwrap();
        let mut client =
            tokio_tungstenite::tungstenite::client(format!("ws://{address}/ws"), TcpStream::connect(address).unwrap());
        let (socket, _) = client.as_mut().ok().unwrap();
        socket.send(r#"{"type":"help"}"#.into()).unwrap();
        let tried = log.find(|line| line.contains("tried to get out")).unwrap();
        server.kill().unwrap();
        server.wait().unwrap();
        assert!(tried.ends_with("and could: []"), "{tried}");
    }
}
