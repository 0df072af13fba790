//! `linnet hunt`: plays conversations full of unique words against a server of its own, then looks for those words
//! wherever they must not be.
//!
//! The server is this very program, started with the flags of the service and the most talkative log. What is played
//! stands in `play`; where it is looked for, in `search` and `trace`. Nothing here knows the inside of the server.
//!
//! **Invariant:** a place that could not be searched is told as such, never as clean.

mod bait;
mod play;
mod quarry;
mod search;
mod trace;
mod wire;

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use bait::Baits;
use quarry::Quarry;
use trace::Trace;

/// Looks for traces of a child in a running server: its log, its metrics, its answers, its files, its system calls and
/// its memory.
#[derive(Args)]
#[command(after_help = "\
Example:
  linnet hunt
      starts a server, plays against it, and exits 0 when nothing was found, 1 when something was
  unshare --user --map-root-user linnet hunt --all
      the same for someone who is not root: reading the memory of a server that the kernel hides needs CAP_SYS_PTRACE

System calls are followed with strace, where it is installed.")]
pub struct Hunt {
    /// How often everything is played
    #[arg(long, value_name = "N", default_value = "5", value_parser = clap::value_parser!(u32).range(1..=1_000))]
    rounds: u32,
    /// Seconds between the last closed connection and the look into the memory
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = clap::value_parser!(u64).range(0..=600))]
    wait: u64,
    /// Counts a place that could not be searched as a fault
    #[arg(long)]
    all: bool,
    /// Shows the bytes around what is found in memory
    #[arg(long)]
    show: bool,
    /// Flags for the server
    #[arg(last = true, value_name = "FLAGS")]
    serve: Vec<String>,
}

/// What became of one place that was searched.
struct Searched {
    place: &'static str,
    /// What was searched, such as a number of bytes.
    extent: String,
    outcome: Outcome,
}

enum Outcome {
    Clean,
    Found(Vec<String>),
    NotSearched(String),
}

impl Searched {
    fn new(place: &'static str, extent: impl Into<String>, found: Vec<String>) -> Self {
        let outcome = if found.is_empty() { Outcome::Clean } else { Outcome::Found(found) };
        Self { place, extent: extent.into(), outcome }
    }

    fn not(place: &'static str, why: impl Into<String>) -> Self {
        Self { place, extent: String::new(), outcome: Outcome::NotSearched(why.into()) }
    }
}

impl fmt::Display for Searched {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            Outcome::Clean => write!(out, "nothing in {} ({})", self.place, self.extent),
            Outcome::NotSearched(why) => write!(out, "not searched: {} ({why})", self.place),
            Outcome::Found(traces) => {
                write!(out, "FOUND in {} ({})", self.place, self.extent)?;
                for trace in traces.iter().take(20) {
                    write!(out, "\n  {trace}")?;
                }
                match traces.len().saturating_sub(20) {
                    0 => Ok(()),
                    more => write!(out, "\n  and {more} more"),
                }
            }
        }
    }
}

impl Hunt {
    /// Plays, searches, and tells what was found.
    pub fn run(self) -> io::Result<ExitCode> {
        let quarry = Quarry::start(&self.serve)?;
        let files = quarry.files();
        let trace = Trace::attach(quarry.pid());
        let mut baits = Baits::new();
        let mut heard = Vec::new();
        for _ in 0..self.rounds {
            play::round(&quarry, &mut baits, &mut heard)?;
        }
        std::thread::sleep(Duration::from_secs(self.wait));
        // The memory first: what comes after would itself be read by the server.
        let memory = search::memory(quarry.pid(), &baits, self.show);
        let calls = match trace {
            Ok(trace) => trace.end(&baits, quarry.address),
            Err(why) => Searched::not(trace::PLACE, why),
        };
        let metrics = quarry.metrics();
        let files = files.compare(&quarry, &baits);
        let open_files = search::open_files(quarry.pid());
        let log = quarry.end();
        let searched = [
            search::text("the log", &log, &baits),
            match metrics {
                Ok(metrics) => search::text("the metrics", metrics.as_bytes(), &baits),
                Err(why) => Searched::not("the metrics", why.to_string()),
            },
            search::answers(&heard, &baits),
            files,
            open_files,
            calls,
            memory,
        ];
        let mut out = io::stdout().lock();
        for place in &searched {
            writeln!(out, "{place}")?;
        }
        let missed = |place: &Searched| match place.outcome {
            Outcome::Clean => false,
            Outcome::Found(_) => true,
            Outcome::NotSearched(_) => self.all,
        };
        let failed = searched.iter().any(missed);
        let played = baits.len();
        writeln!(
            out,
            "{played} unique words played in {} rounds: {}",
            self.rounds,
            if failed { "NOT clean" } else { "clean" }
        )?;
        Ok(ExitCode::from(u8::from(failed)))
    }
}
