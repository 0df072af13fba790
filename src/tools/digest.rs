//! `linnet digest`: the content address, one line.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::show::load_or_report;

/// Prints the digest of the content, one line.
#[derive(Args)]
#[command(after_help = "Example:\n  linnet digest --content .")]
pub struct Digest {
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

impl Digest {
    /// Prints it.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        println!("{}", book.digest());
        Ok(ExitCode::SUCCESS)
    }
}
