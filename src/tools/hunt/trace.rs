//! Every system call of the server while it is played against, as strace tells it.

use std::io::Read;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Searched;
use super::bait::Baits;

/// The name of this place.
pub(super) const PLACE: &str = "its system calls";

/// Calls that give bytes away: to which file or socket, stands in the first argument.
const WRITES: [&str; 12] = [
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "pwritev2",
    "sendto",
    "sendmsg",
    "sendmmsg",
    "sendfile",
    "splice",
    "vmsplice",
    "process_vm_writev",
];

/// Calls that a server that keeps nothing has no use for once it serves.
const NEVER: [&str; 37] = [
    "creat",
    "truncate",
    "ftruncate",
    "fallocate",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "mknod",
    "mknodat",
    "chmod",
    "fchmod",
    "fchmodat",
    "chown",
    "fchown",
    "memfd_create",
    "memfd_secret",
    "shmget",
    "mq_open",
    "connect",
    "socket",
    "bind",
    "listen",
    "execve",
    "execveat",
    "fork",
    "vfork",
    "ptrace",
    "io_uring_setup",
];

/// How long strace may take to hold every thread.
const ATTACH: Duration = Duration::from_secs(10);

pub(super) struct Trace {
    strace: Child,
    file: PathBuf,
}

impl Trace {
    /// Follows every thread of a process, or says why it cannot.
    pub(super) fn attach(pid: u32) -> Result<Self, String> {
        let file = std::env::temp_dir().join(format!("linnet-hunt-{pid}.strace"));
        let calls: Vec<&str> = WRITES.iter().chain(&NEVER).copied().chain(["open", "openat", "openat2"]).collect();
        // A question mark: a call that this machine does not have is no fault.
        let calls = format!("trace=?{}", calls.join(",?"));
        let strace = Command::new("strace")
            .args(["-f", "-yy", "-s", "70000", "-e", &calls, "-o"])
            .arg(&file)
            .args(["-p", &pid.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|fault| format!("strace: {fault}; install strace to have it searched"))?;
        let mut trace = Self { strace, file };
        let started = Instant::now();
        while !held(pid) {
            if let Ok(Some(_)) = trace.strace.try_wait() {
                let mut told = String::new();
                let _ = trace.strace.stderr.take().map(|mut pipe| pipe.read_to_string(&mut told));
                return Err(told.trim().to_owned());
            }
            if started.elapsed() > ATTACH {
                return Err("strace did not get hold of the server".to_owned());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(trace)
    }

    /// Lets the server go and reads what it did.
    pub(super) fn end(mut self, baits: &Baits, own: SocketAddr) -> Searched {
        self.stop();
        match std::fs::read(&self.file) {
            Ok(lines) => judge(&String::from_utf8_lossy(&lines), baits, own),
            Err(fault) => Searched::not(PLACE, fault.to_string()),
        }
    }

    fn stop(&mut self) {
        // Asked to end, it lets the server go and writes what it still has.
        #[cfg(target_os = "linux")]
        if let Some(pid) = i32::try_from(self.strace.id()).ok().and_then(rustix::process::Pid::from_raw) {
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::INT);
            let started = Instant::now();
            while matches!(self.strace.try_wait(), Ok(None)) && started.elapsed() < ATTACH {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        let _ = self.strace.kill();
        let _ = self.strace.wait();
    }
}

impl Drop for Trace {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_file(&self.file);
    }
}

/// Whether every thread of the process is followed.
fn held(pid: u32) -> bool {
    let Ok(tasks) = std::fs::read_dir(format!("/proc/{pid}/task")) else { return false };
    tasks.flatten().all(|task| {
        let status = std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
        status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|tracer| tracer.trim() != "0"))
    })
}

/// What the lines of strace say against the server that serves at `own`.
fn judge(lines: &str, baits: &Baits, own: SocketAddr) -> Searched {
    let finder = baits.finder();
    let child = format!("<TCP:[{own}->");
    let (mut found, mut calls) = (Vec::new(), 0_usize);
    for line in lines.lines() {
        // `PID call(arguments) = result`; a line that goes on with an earlier call has no bracket behind its name.
        let Some((name, rest)) = line.split_once(' ').and_then(|(_, call)| call.trim_start().split_once('(')) else {
            continue;
        };
        calls += 1;
        let short = || line.chars().take(160).collect::<String>();
        if NEVER.contains(&name) {
            found.push(short());
        } else if name.starts_with("open") {
            if ["O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND", "O_TRUNC"].iter().any(|flag| rest.contains(flag)) {
                found.push(short());
            }
        } else if WRITES.contains(&name) {
            let target = rest.split(',').next().unwrap_or_default();
            // What goes to a child's own socket is searched as an answer.
            if !target.contains(&child) {
                let named = finder.find(line.as_bytes()).into_iter().map(|(_, bait)| format!("{bait}: {}", short()));
                found.extend(named);
                if !harmless(target) {
                    found.push(short());
                }
            }
        }
    }
    if calls == 0 {
        return Searched::not(PLACE, "strace told nothing");
    }
    Searched::new(PLACE, format!("{calls} calls"), found)
}

/// The two outputs, connections that others began, and the ways in which threads wake one another.
fn harmless(target: &str) -> bool {
    target.starts_with("1<")
        || target.starts_with("2<")
        || target.contains("<anon_inode:[eventfd]>")
        || target.contains("<UNIX")
        || target.contains("<TCP:[")
        || target.contains("<TCPv6:[")
}

#[cfg(test)]
mod tests {
    use super::super::Outcome;
    use super::*;

    fn judged(lines: &str) -> Option<usize> {
        let own = "127.0.0.1:8080".parse().unwrap();
        match judge(lines, &Baits::new(), own).outcome {
            Outcome::Clean => Some(0),
            Outcome::Found(found) => Some(found.len()),
            Outcome::NotSearched(_) => None,
        }
    }

    #[test]
    fn what_a_quiet_server_does_is_fine_and_anything_else_is_told() {
        assert_eq!(judged(""), None);
        let quiet = "12 sendto(9<TCP:[127.0.0.1:8080->127.0.0.1:5]>, \"x\", 1, 0, NULL, 0) = 1\n\
                     12 write(4<anon_inode:[eventfd]>, \"\\1\", 8) = 8\n\
                     12 write(2<pipe:[77]>, \"line\", 4) = 4\n\
                     12 openat(AT_FDCWD</>, \"/content/a.ftl\", O_RDONLY|O_CLOEXEC) = 5</content/a.ftl>\n";
        assert_eq!(judged(quiet), Some(0));
        for loud in [
            "12 openat(AT_FDCWD</>, \"/tmp/a\", O_WRONLY|O_CREAT, 0666) = -1 EACCES",
            "12 write(5</tmp/a>, \"x\", 1) = 1",
            "12 sendto(5<UDP:[127.0.0.1:1->127.0.0.1:2]>, \"x\", 1, 0, NULL, 0) = 1",
            "12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5<TCP:[9]>",
            "12 execve(\"/bin/true\", [\"true\"], 0x7ffe /* 3 vars */) = -1 EACCES",
        ] {
            assert_eq!(judged(loud), Some(1), "{loud}");
        }
    }

    #[test]
    fn a_bait_in_a_log_line_is_told_and_in_an_answer_is_not() {
        let mut baits = Baits::new();
        let word = baits.word("the text");
        let own = "127.0.0.1:8080".parse().unwrap();
        let line = |to: &str| format!("12 write({to}, \"{word}\", 20) = 20");
        let found = |to: &str| matches!(judge(&line(to), &baits, own).outcome, Outcome::Found(_));
        assert!(found("2<pipe:[77]>"));
        assert!(found("9<TCP:[127.0.0.1:9090->127.0.0.1:5]>"));
        assert!(!found("9<TCP:[127.0.0.1:8080->127.0.0.1:5]>"));
    }
}
