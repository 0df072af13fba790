//! `linnet schema`: the JSON Schema of flow files, for editors.

use std::io;
use std::process::ExitCode;

use clap::Args;

/// Prints the JSON Schema of flow files, which editors use to complete and check them.
#[derive(Args)]
#[command(after_help = "Example:\n  linnet schema > docs/flow.schema.json")]
pub struct Schema {}

impl Schema {
    /// Prints it.
    pub fn run(self) -> io::Result<ExitCode> {
        println!("{}", serde_json::to_string_pretty(&crate::script::schema())?);
        Ok(ExitCode::SUCCESS)
    }
}
