//! The server as it is released, beside a bench.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::net::TcpStream;
use tokio::time::sleep;

/// A server that ends with the bench.
pub(crate) struct Server(Child);

impl Server {
    /// Starts one that takes as many sockets as the system gives, and waits until it listens.
    pub(crate) async fn start(address: &str) -> Self {
        let maximum = getrlimit(Resource::Nofile).maximum;
        setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
        let flags = ["--listen", address, "--per-address", "100000"];
        let command = Command::new(env!("CARGO_BIN_EXE_linnet")).args(flags).stderr(Stdio::null()).spawn();
        let server = Self(command.unwrap());
        while TcpStream::connect(address).await.is_err() {
            sleep(Duration::from_millis(50)).await;
        }
        server
    }

    /// Resident memory in KiB.
    pub(crate) fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
