//! Arguments, dispatch, exit code. Everything else lives in the library.

use std::alloc::System;
use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use linnet::server;
use linnet::tools::{chat, check, risk};
use tracing_subscriber::EnvFilter;
use zeroizing_alloc::ZeroAlloc;

/// A scripted, auditable chat for child human rights defenders. Without a command it serves.
#[derive(Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: server::Options,
}

/// Memory is wiped as it is given back: copies that a library made of what a child wrote go with it.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

#[derive(Subcommand)]
enum Command {
    /// Serve the conversation to browsers
    Serve(server::Options),
    /// Try what the kernel keeps for Linnet on this machine
    #[command(after_help = "Example:\n  linnet sandbox && echo whole")]
    Sandbox,
    /// Look for traces of a child in a running server
    Hunt(linnet::tools::hunt::Hunt),
    /// Have the conversation in this terminal
    Chat(chat::Chat),
    /// Find every fault in the content
    Check(check::Check),
    /// Work on the languages
    Locale(linnet::tools::locale::Locale),
    /// See every text, the conversation and the faults while writing, in a browser
    Preview(linnet::tools::preview::Preview),
    /// Record and list who has read and signed what
    Review(linnet::tools::review::Review),
    /// Write the sign-off book of all content
    Audit(linnet::tools::audit::Audit),
    /// Write the flows in another form: html, mermaid, rapidpro
    Export(linnet::tools::export::Export),
    /// See what the risk lexicons notice
    Risk(risk::Risk),
    /// Play conversations that authors expect
    Test(linnet::tools::play::Test),
    /// Play a list of inputs again
    Replay(linnet::tools::play::Replay),
    /// Compare a running server with this content
    Verify(linnet::tools::verify::Verify),
    /// Print the content digest
    Digest(linnet::tools::digest::Digest),
    /// Print the JSON Schema of flow files
    Schema(linnet::tools::schema::Schema),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        // A reader that had enough (`| head`) is no fault.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("linnet: {error}");
            ExitCode::from(1)
        }
    }
}

fn run(cli: Cli) -> io::Result<ExitCode> {
    match cli.command {
        None => serve(cli.serve),
        Some(Command::Serve(options)) => serve(options),
        Some(Command::Sandbox) => Ok(sandbox()),
        Some(Command::Hunt(hunt)) => hunt.run(),
        Some(Command::Chat(chat)) => chat.run(),
        Some(Command::Check(check)) => check.run(),
        Some(Command::Locale(locale)) => locale.run(),
        Some(Command::Preview(preview)) => preview.run(),
        Some(Command::Review(review)) => review.run(),
        Some(Command::Audit(audit)) => audit.run(),
        Some(Command::Export(export)) => export.run(),
        Some(Command::Risk(risk)) => risk.run(),
        Some(Command::Test(test)) => test.run(),
        Some(Command::Replay(replay)) => replay.run(),
        Some(Command::Verify(verify)) => verify.run(),
        Some(Command::Digest(digest)) => digest.run(),
        Some(Command::Schema(schema)) => schema.run(),
    }
}

/// Serves, and says on standard error what an operator needs to know; `LINNET_LOG` sets how much (`info` unless given).
fn serve(options: server::Options) -> io::Result<ExitCode> {
    let wanted = EnvFilter::try_from_env("LINNET_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    // A log that nobody reads any more must not bring the service down.
    tracing_subscriber::fmt().with_writer(io::stderr).with_env_filter(wanted).log_internal_errors(false).init();
    server::run(options)
}

/// Goes into the sandbox, tells what holds, and tries to break out. Exits 1 where something required does not hold.
fn sandbox() -> ExitCode {
    let guards = server::enter(None);
    for guard in &guards {
        println!("{guard}");
    }
    let breaches = server::breaches();
    for breach in &breaches {
        println!("breach: {breach}");
    }
    let whole = guards.iter().all(|guard| guard.holds() || !guard.required) && breaches.is_empty();
    ExitCode::from(u8::from(!whole))
}
