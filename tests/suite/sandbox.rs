//! What the kernel keeps, tried with the real program.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

#[test]
fn where_the_kernel_has_a_sandbox_nothing_gets_out_of_it() {
    let tried = Command::new(env!("CARGO_BIN_EXE_linnet")).arg("sandbox").output().unwrap();
    let told = String::from_utf8(tried.stdout).unwrap();
    assert!(told.contains("holds: no core file"), "{told}");
    // An older kernel lacks parts of it and says so; what it says it has, it has.
    if !told.contains("does not hold: no file") && !told.contains("does not hold: no connection") {
        assert!(!told.contains("breach"), "{told}");
    }
}

#[test]
fn a_log_that_nobody_reads_any_more_does_not_keep_the_service_from_ending() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_linnet"))
        .args(["serve", "--listen", "127.0.0.1:0", "--drain", "2"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(server.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("serving") {
        line.clear();
        assert_ne!(log.read_line(&mut line).unwrap(), 0, "the server ended before it served");
    }
    drop(log);
    let pid = Pid::from_raw(i32::try_from(server.id()).unwrap()).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    let started = Instant::now();
    let ended = loop {
        if let Some(status) = server.try_wait().unwrap() {
            break Some(status);
        }
        if started.elapsed() > Duration::from_secs(10) {
            break None;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    let _ = server.kill();
    assert!(ended.is_some_and(|status| status.success()), "{ended:?}");
}
