//! `linnet verify`: does a running server say exactly what this content says?

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::show::load_or_report;
use crate::book::Book;

/// How long a server may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// More than any content has, so that a wrong address cannot fill the memory.
const SCRIPT_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Compares what a running server serves with this content, file by file.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet verify http://127.0.0.1:8080 --content .\n  curl -s https://linnet.example/script | linnet verify - --content .\n\nExits 0 when they are the same, 1 when they differ."
)]
pub struct Verify {
    /// The server's address, `http` only; or - to read its /script from standard input
    #[arg(value_name = "URL")]
    url: String,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
}

impl Verify {
    /// Says the same, or what differs.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let script = match self.url.as_str() {
            "-" => io::read_to_string(io::stdin().take(SCRIPT_BYTES_MAX))?,
            url => fetch(url)?,
        };
        let differences = differences(&book, &script);
        for difference in &differences {
            println!("{difference}");
        }
        if differences.is_empty() {
            println!("the same: {}", book.digest());
        }
        Ok(ExitCode::from(u8::from(!differences.is_empty())))
    }
}

/// One request of HTTP/1.0, which ends with the connection and is never in chunks.
fn fetch(url: &str) -> io::Result<String> {
    let wrong = || io::Error::other("write http://HOST:PORT, or for https: curl -s URL/script | linnet verify -");
    let host = url.strip_prefix("http://").ok_or_else(wrong)?.trim_end_matches('/').trim_end_matches("/script");
    let address = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET /script HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let answer = io::read_to_string(stream.take(SCRIPT_BYTES_MAX))?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(|| io::Error::other("this is no web server"))?;
    match head.split(' ').nth(1) {
        Some("200") => Ok(body.to_owned()),
        status => Err(io::Error::other(format!("/script answers {}", status.unwrap_or("nothing")))),
    }
}

/// What a served script has otherwise than this content; nothing where the digests are equal and the files give them.
fn differences(book: &Book, script: &str) -> Vec<String> {
    let mut lines = script.lines();
    let digest = lines.next().unwrap_or_default();
    let there: BTreeMap<&str, &str> = lines
        .filter_map(|line| line.strip_prefix("=== ")?.split_once(' '))
        .filter(|(hash, _)| hash.len() == 64)
        .map(|(hash, path)| (path, hash))
        .collect();
    let here: BTreeMap<&str, String> = book
        .sources()
        .iter()
        .map(|file| (file.path.as_str(), blake3::hash(file.text.as_bytes()).to_hex().to_string()))
        .collect();
    let mut told = Vec::new();
    for (path, hash) in &here {
        match there.get(path) {
            None => told.push(format!("only here:  {path}")),
            Some(served) if served != hash => told.push(format!("different:  {path}")),
            Some(_) => {}
        }
    }
    told.extend(there.keys().filter(|path| !here.contains_key(*path)).map(|path| format!("only there: {path}")));
    if digest != book.digest() {
        told.push(format!("the server says {digest}, this content is {}", book.digest()));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn equal_content_is_the_same_and_every_difference_is_named() {
        let book = content::load(None).ok().and_then(|(book, _)| book).expect("the content compiles");
        let mut script = format!("{}\n", book.digest());
        for file in book.sources() {
            script += &format!("\n=== {} {}\n{}", blake3::hash(file.text.as_bytes()).to_hex(), file.path, file.text);
        }
        assert_eq!(differences(&book, &script), Vec::<String>::new());
        let other = script.replace("flows/account.toml", "flows/other.toml").replacen(book.digest(), "00", 1);
        let told = differences(&book, &other).join("\n");
        for part in ["only here:  flows/account.toml", "only there: flows/other.toml", "the server says 00"] {
            assert!(told.contains(part), "{part}");
        }
    }
}
