//! What the kernel keeps for us: after start the process can write no file, begin no connection and run no program, and
//! leaves no image of its memory behind, whatever a fault in our code or a library may try.
//!
//! It goes up on the first thread before any other exists, since Landlock binds a thread and those it begins.
//!
//! **Invariant:** nothing here is taken for granted: what could not be had is told at start.

use std::fmt;
use std::fs::{File, read_dir};
use std::io;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::process::Command;

/// One thing that the kernel may keep for us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// What it keeps.
    pub keeps: &'static str,
    /// Why it does not, where it does not.
    pub missing: Option<String>,
    /// Whether `--require-sandbox` insists on it. Locked memory depends on the limits of the machine and is a bonus.
    pub required: bool,
}

impl Guard {
    /// Whether it holds.
    pub fn holds(&self) -> bool {
        self.missing.is_none()
    }

    fn new(keeps: &'static str, result: Result<(), impl fmt::Display>) -> Self {
        Self { keeps, missing: result.err().map(|why| why.to_string()), required: true }
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.missing {
            None => write!(out, "holds: {}", self.keeps),
            Some(why) => write!(out, "does not hold: {} ({why})", self.keeps),
        }
    }
}

/// Shuts this process in, as far as the system can. `content` is the one folder that can still be read.
#[cfg(target_os = "linux")]
pub fn enter(content: Option<&Path>) -> Vec<Guard> {
    use rustix::mm::{MlockAllFlags, mlockall};
    use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let locked = if getrlimit(Resource::Memlock).current.is_none() {
        let all = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
        mlockall(all).map_err(|fault| fault.to_string())
    } else {
        Err("the limit on locked memory is not unlimited; without it swap can hold a copy".to_owned())
    };
    let mut guards = vec![
        Guard::new("no core file", setrlimit(Resource::Core, none)),
        Guard::new(
            "no other process of this user can read our memory",
            set_dumpable_behavior(DumpableBehavior::NotDumpable),
        ),
        Guard { required: false, ..Guard::new("no memory goes to swap", locked) },
    ];
    guards.extend(landlocked(content));
    // Last, since the calls above are among those that it takes away.
    guards.push(Guard::new(NO_MORE_CALLS, filter_calls()));
    guards
}

/// What the filter of system calls keeps. Landlock knows files and TCP; this shuts what it does not know.
#[cfg(target_os = "linux")]
const NO_MORE_CALLS: &str =
    "no socket of any kind is opened, no program begun, no process looked into, nothing asked of the kernel's tools";

/// Takes system calls away that a server which holds its sockets has no more use for; they fail with "permission denied".
///
/// A list of what is refused, not of what is allowed: another C library or a newer kernel uses other calls for the same
/// ends, and a service that dies of one would leave children without an answer.
#[cfg(target_os = "linux")]
fn filter_calls() -> Result<(), String> {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch, apply_filter};

    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(|fault| fault.to_string())?;
    let refused = REFUSED_CALLS.into_iter().map(|call| (call, Vec::new())).collect();
    let denied = SeccompAction::Errno(libc::EACCES as u32);
    let filter = SeccompFilter::new(refused, SeccompAction::Allow, denied, arch).map_err(|fault| fault.to_string())?;
    let filter: BpfProgram = filter.try_into().map_err(|fault: seccompiler::BackendError| fault.to_string())?;
    apply_filter(&filter).map_err(|fault| fault.to_string())
}

#[cfg(target_os = "linux")]
const REFUSED_CALLS: [libc::c_long; 41] = [
    // Ways out: Landlock holds TCP, not datagrams, raw packets or the sockets of the kernel itself.
    libc::SYS_socket,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    // Programs, and looks into other processes.
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    // Files that stand in no folder, and so under no rule of Landlock; memory shared with others.
    libc::SYS_memfd_create,
    libc::SYS_shmget,
    libc::SYS_msgget,
    libc::SYS_mq_open,
    libc::SYS_open_by_handle_at,
    // Calls by another door.
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    // The kernel's own tools, with a long history of holes.
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    // Other views of the system.
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_swapon,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_reboot,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
];

/// Elsewhere there is nothing of the kind that we know how to ask for.
#[cfg(not(target_os = "linux"))]
pub fn enter(_content: Option<&Path>) -> Vec<Guard> {
    vec![Guard::new(
        "no file is written, no connection begun, no program run",
        Err("there is no sandbox for this system; run Linnet on Linux"),
    )]
}

#[cfg(target_os = "linux")]
fn landlocked(content: Option<&Path>) -> Vec<Guard> {
    use landlock::{ABI, LandlockStatus, RestrictionStatus};

    let (privileges, abi) = match restrict(content) {
        Ok(RestrictionStatus { no_new_privs, landlock, .. }) => {
            let abi = match landlock {
                LandlockStatus::Available { effective_abi, .. } => Ok(effective_abi),
                LandlockStatus::NotEnabled => Err("Landlock is switched off in this kernel".to_owned()),
                LandlockStatus::NotImplemented => Err("this kernel was built without Landlock".to_owned()),
            };
            (no_new_privs, abi)
        }
        Err(fault) => (false, Err(fault.to_string())),
    };
    let since = |needed: ABI, version: &str| match &abi {
        Ok(abi) if *abi >= needed => Ok(()),
        Ok(_) => Err(format!("needs Linux {version}")),
        Err(why) => Err(why.clone()),
    };
    let privileges = privileges.then_some(()).ok_or("the kernel refused");
    vec![
        Guard::new("no new privileges", privileges),
        Guard::new("no file is written, none but the content read, no program run", since(ABI::V3, "6.2")),
        Guard::new("no connection is begun, no other port opened", since(ABI::V4, "6.7")),
        Guard::new("no device is driven", since(ABI::V5, "6.10")),
        Guard::new("no signal and no local socket reaches another process", since(ABI::V6, "6.12")),
    ]
}

#[cfg(target_os = "linux")]
fn restrict(content: Option<&Path>) -> Result<landlock::RestrictionStatus, landlock::RulesetError> {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, Scope, path_beneath_rules,
    };

    // Asked for as of the newest kernel we know; an older one gives what it has.
    let newest = ABI::V6;
    Ruleset::default()
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?
        .create()?
        .add_rules(path_beneath_rules(content, AccessFs::ReadFile | AccessFs::ReadDir))?
        .restrict_self()
}

/// Tries what must not work from inside, and gives what did work.
pub fn breaches() -> Vec<&'static str> {
    let folder = std::env::temp_dir();
    let trace = folder.join("linnet-sandbox-trial");
    let refused =
        |result: io::Result<()>| result.err().is_some_and(|fault| fault.kind() == io::ErrorKind::PermissionDenied);
    let written = refused(File::create(&trace).map(drop));
    let trials = [
        ("a file could be written", written),
        ("a folder could be read", refused(read_dir(&folder).map(drop))),
        ("a program could be run", refused(Command::new("/bin/true").status().map(drop))),
        ("a connection could be begun", refused(TcpStream::connect("127.0.0.1:9").map(drop))),
        ("a port could be opened", refused(TcpListener::bind("127.0.0.1:0").map(drop))),
        ("a datagram could be sent", refused(UdpSocket::bind("127.0.0.1:0").map(drop))),
    ];
    if !written {
        let _ = std::fs::remove_file(trace);
    }
    trials.into_iter().filter(|(_, refused)| !refused).map(|(breach, _)| breach).collect()
}

/// Lets the process have as many file descriptors as it may, since every connection takes one. Gives how many it has.
#[cfg(unix)]
pub(super) fn raise_descriptors() -> Option<u64> {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
        // Where it is refused, what there is has to do.
        let _ = setrlimit(Resource::Nofile, raised);
        getrlimit(Resource::Nofile).current
    }
    #[cfg(not(target_os = "linux"))]
    None
}
