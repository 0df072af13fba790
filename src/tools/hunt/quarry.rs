//! The server that is hunted: this program once more, in an empty folder of its own.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread::JoinHandle;
use std::time::Duration;

use super::Searched;
use super::bait::Baits;
use super::wire::ask;

/// How long a server may take until it serves: the content is compiled in that time.
const START: Duration = Duration::from_secs(120);

pub(super) struct Quarry {
    server: Child,
    /// Where children come in.
    pub(super) address: SocketAddr,
    admin: SocketAddr,
    folder: PathBuf,
    log: Option<JoinHandle<Vec<u8>>>,
    out: Option<JoinHandle<Vec<u8>>>,
}

impl Quarry {
    /// Starts a server with its own flags besides ours, and waits until it serves.
    pub(super) fn start(flags: &[String]) -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("linnet-hunt-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--proxies", "1"]).args(flags);
        // Whatever it might write by habit would land in the folder that we look at.
        command.current_dir(&folder);
        for place in ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
            command.env(place, &folder);
        }
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("LINNET_")) {
            if name != "LINNET_LEAK" {
                command.env_remove(name);
            }
        }
        command.env("LINNET_LOG", "trace").env("NO_COLOR", "1").env("RUST_BACKTRACE", "full");
        let mut server = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let (told, lines) = mpsc::channel();
        let log = server.stderr.take().map(|pipe| {
            std::thread::spawn(move || {
                let mut all = Vec::new();
                let mut pipe = BufReader::new(pipe);
                loop {
                    let before = all.len();
                    match pipe.read_until(b'\n', &mut all) {
                        Ok(0) | Err(_) => return all,
                        // Nobody listens any more once the server serves.
                        Ok(_) => drop(told.send(String::from_utf8_lossy(&all[before..]).into_owned())),
                    }
                }
            })
        });
        let out = server.stdout.take().map(|mut pipe| {
            std::thread::spawn(move || {
                let mut all = Vec::new();
                let _ = pipe.read_to_end(&mut all);
                all
            })
        });
        let unknown = SocketAddr::from(([0, 0, 0, 0], 0));
        let mut quarry = Self { server, address: unknown, admin: unknown, folder, log, out };
        (quarry.address, quarry.admin) = serving(&lines)?;
        Ok(quarry)
    }

    pub(super) fn pid(&self) -> u32 {
        self.server.id()
    }

    /// What an operator sees.
    pub(super) fn metrics(&self) -> io::Result<String> {
        let stream = std::net::TcpStream::connect(self.admin)?;
        let request = b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        let answer = String::from_utf8_lossy(&ask(stream, request)?).into_owned();
        if answer.starts_with("HTTP/1.1 200") { Ok(answer) } else { Err(io::Error::other("there are no metrics")) }
    }

    /// The files as they stand now.
    pub(super) fn files(&self) -> Files {
        let mut sizes = BTreeMap::new();
        list(&self.folder, &mut sizes);
        Files { sizes, written: written(self.pid()) }
    }

    /// Ends the server and gives everything that it told on its two outputs.
    pub(super) fn end(mut self) -> Vec<u8> {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let mut all = Vec::new();
        for pipe in [self.log.take(), self.out.take()].into_iter().flatten() {
            all.extend(pipe.join().unwrap_or_default());
        }
        all
    }
}

impl Drop for Quarry {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Waits for the line that says where the server serves.
fn serving(lines: &Receiver<String>) -> io::Result<(SocketAddr, SocketAddr)> {
    let mut told = String::new();
    let field = |line: &str, name: &str| {
        line.split_whitespace().find_map(|part| part.strip_prefix(name)).and_then(|value| value.parse().ok())
    };
    while let Ok(line) = lines.recv_timeout(START) {
        if let (Some(address), Some(admin)) = (field(&line, "address="), field(&line, "admin=")) {
            return Ok((address, admin));
        }
        told.push_str(&line);
    }
    Err(io::Error::other(format!("the server did not begin to serve; it said:\n{told}")))
}

/// Files before the hunt.
pub(super) struct Files {
    sizes: BTreeMap<PathBuf, u64>,
    written: Option<u64>,
}

impl Files {
    /// What was created or has grown since.
    pub(super) fn compare(&self, quarry: &Quarry, baits: &Baits) -> Searched {
        let now = quarry.files();
        let mut found = Vec::new();
        for (path, size) in &now.sizes {
            match self.sizes.get(path) {
                Some(before) if before == size => {}
                Some(before) => found.push(format!("{} has grown from {before} to {size} bytes", path.display())),
                None => found.push(format!("{} was created", path.display())),
            }
            let text = std::fs::read(path).unwrap_or_default();
            found.extend(baits.finder().find(&text).iter().map(|(_, name)| format!("{}: {name}", path.display())));
        }
        let mut extent = format!("{} in its folder", now.sizes.len());
        match (self.written, now.written) {
            (Some(before), Some(after)) if after > before => {
                found.push(format!("{} bytes went to a disk", after - before));
            }
            (Some(_), Some(_)) => extent.push_str(", 0 bytes to any disk"),
            _ => {}
        }
        Searched::new("its files", extent, found)
    }
}

fn list(folder: &Path, sizes: &mut BTreeMap<PathBuf, u64>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.metadata() {
            Ok(data) if data.is_dir() => list(&entry.path(), sizes),
            Ok(data) => drop(sizes.insert(entry.path(), data.len())),
            Err(_) => {}
        }
    }
}

/// Bytes that the kernel has sent to a disk for this process; none where it does not say.
fn written(pid: u32) -> Option<u64> {
    let io = std::fs::read_to_string(format!("/proc/{pid}/io")).ok()?;
    io.lines().find_map(|line| line.strip_prefix("write_bytes: "))?.parse().ok()
}
