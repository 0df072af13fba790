//! What an operator can set: every flag of `linnet serve`, its default and its twin in the environment.
//!
//! **Invariant:** no flag makes Linnet record, log or show what a child does. There is no lower setting for privacy.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use super::origins::Origin;
use super::seal::{BadKey, Key};

const EXAMPLES: &str = "\
Examples:
  linnet serve
      serves on http://127.0.0.1:8080/ with the content built into the binary
  linnet serve --listen 0.0.0.0:8080 --origins https://school.example,https://club.example
      lets two sites embed it
  LINNET_KEYS=$(openssl rand -hex 32) linnet serve --admin 127.0.0.1:9090 --proxies 1
      behind one proxy, with a key that outlives a restart and metrics on an address of their own
  linnet serve --content ./content
      serves a folder that holds flows/ and locales/ and follows its changes";

/// Serves the conversation over websocket and as plain pages.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Options {
    /// Address to serve on
    #[arg(long, env = "LINNET_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Address for metrics and readiness, off unless given; do not open it to the world
    #[arg(long, env = "LINNET_ADMIN", value_name = "ADDR")]
    pub admin: Option<SocketAddr>,

    /// Folder that holds flows/ and locales/; without it the content built into the binary
    #[arg(long, env = "LINNET_CONTENT", value_name = "DIR")]
    pub content: Option<PathBuf>,

    /// Sites that may embed Linnet: exact origins with commas between them, no wildcards; `file:` for pages opened from a
    /// disk or a stick
    #[arg(long, env = "LINNET_ORIGINS", value_name = "ORIGINS", value_delimiter = ',', hide_default_value = true)]
    pub origins: Vec<Origin>,

    /// Sealing keys, 32 bytes each in hex or base64, with commas between them: the first seals, all open. Random at
    /// start when not given. Give them in the environment, since others on the machine can read a command line
    #[arg(long, env = "LINNET_KEYS", value_name = "KEYS", value_delimiter = ',', hide_env_values = true)]
    pub keys: Vec<GivenKey>,

    /// Messages a second that one connection may send
    #[arg(long, env = "LINNET_RATE", value_name = "N", default_value = "10")]
    pub rate: NonZeroU32,

    /// Messages that one connection may send at once before the rate counts
    #[arg(long, env = "LINNET_BURST", value_name = "N", default_value = "40")]
    pub burst: NonZeroU32,

    /// Connections from one address; generous, since a whole school can share one
    #[arg(long, env = "LINNET_PER_ADDRESS", value_name = "N", default_value = "500")]
    pub per_address: NonZeroU32,

    /// Connections in all
    #[arg(long, env = "LINNET_CONNECTIONS", value_name = "N", default_value = "50000",
          value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub connections: u32,

    /// Seconds before a silent conversation is closed; the page resumes by itself
    #[arg(long, env = "LINNET_IDLE", value_name = "SECONDS", default_value = "900",
          value_parser = seconds)]
    pub idle: Duration,

    /// Seconds between pings to a silent connection; one that answers none of three is closed
    #[arg(long, env = "LINNET_PING", value_name = "SECONDS", default_value = "30",
          value_parser = seconds)]
    pub ping: Duration,

    /// Seconds that a client has for the head of a request, and again for the rest of it
    #[arg(long, env = "LINNET_HANDSHAKE", value_name = "SECONDS", default_value = "10",
          value_parser = seconds)]
    pub handshake: Duration,

    /// Seconds after which a client that does not read what we send is dropped
    #[arg(long, env = "LINNET_STALL", value_name = "SECONDS", default_value = "20",
          value_parser = seconds)]
    pub stall: Duration,

    /// Seconds that conversations have to end after SIGTERM
    #[arg(long, env = "LINNET_DRAIN", value_name = "SECONDS", default_value = "10",
          value_parser = seconds)]
    pub drain: Duration,

    /// Seconds that a sealed state stays good, counted in whole hours
    #[arg(long, env = "LINNET_STATE_AGE", value_name = "SECONDS", default_value = "86400",
          value_parser = seconds)]
    pub state_age: Duration,

    /// Bytes to which every answer is filled up, so that none can be told from another on the wire; 0 leaves that off, and
    /// with it the few milliseconds by which answers to typed words wait for one another
    #[arg(long, env = "LINNET_PAD", value_name = "BYTES", default_value = "4096",
          value_parser = clap::value_parser!(u16).range(..=32_768))]
    pub pad: u16,

    /// Bytes of a request's head at most
    #[arg(long, env = "LINNET_HEAD_BYTES", value_name = "BYTES", default_value = "16384",
          value_parser = clap::value_parser!(u32).range(8_192..=1_048_576))]
    pub head_bytes: u32,

    /// Bytes of a path and query at most
    #[arg(long, env = "LINNET_URL_BYTES", value_name = "BYTES", default_value = "2048",
          value_parser = clap::value_parser!(u16).range(64..))]
    pub url_bytes: u16,

    /// Bytes of a form at most
    #[arg(long, env = "LINNET_FORM_BYTES", value_name = "BYTES", default_value = "16384",
          value_parser = clap::value_parser!(u32).range(4_096..=1_048_576))]
    pub form_bytes: u32,

    /// Proxies of yours in front of Linnet; the address that the outermost of them noted in X-Forwarded-For counts for
    /// --per-address. With 0 that header is not believed
    #[arg(long, env = "LINNET_PROXIES", value_name = "N", default_value = "0")]
    pub proxies: u8,

    /// Offers only languages whose content of this class is signed by a native reader and by child safeguarding
    #[arg(long, env = "LINNET_REQUIRE_REVIEW", value_enum, value_name = "CLASS")]
    pub require_review: Option<Reviewed>,

    /// Refuses to start unless the kernel holds every part of the sandbox
    #[arg(long, env = "LINNET_REQUIRE_SANDBOX")]
    pub require_sandbox: bool,
}

/// What has to be signed before a language is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Reviewed {
    /// What a child in danger is told, what notices danger, and the contacts
    Crisis,
    /// Every message
    All,
}

/// A key as it was given. It is judged when the server is put together, since a fault told by the reader of arguments
/// would repeat the key.
#[derive(Clone)]
pub struct GivenKey(Result<Key, BadKey>);

impl GivenKey {
    /// The key, or what is wrong with it.
    pub fn key(self) -> Result<Key, BadKey> {
        self.0
    }
}

impl FromStr for GivenKey {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.parse()))
    }
}

impl fmt::Debug for GivenKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("GivenKey(..)")
    }
}

/// A length of time from a whole number of seconds, at least one and at most a year.
fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<u64>() {
        Ok(seconds @ 1..=31_536_000) => Ok(Duration::from_secs(seconds)),
        _ => Err("write a whole number of seconds, from 1 to 31536000".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;

    #[derive(Debug, Parser)]
    struct Serve {
        #[command(flatten)]
        options: Options,
    }

    fn parse(args: &[&str]) -> Result<Options, String> {
        Serve::try_parse_from(std::iter::once("serve").chain(args.iter().copied()))
            .map(|serve| serve.options)
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn without_flags_the_defaults_are_those_of_the_contract() {
        let options = parse(&[]).unwrap();
        assert_eq!(options.listen.to_string(), "127.0.0.1:8080");
        assert_eq!((options.rate.get(), options.burst.get()), (10, 40));
        assert_eq!(options.per_address.get(), 500);
        assert_eq!(options.connections, 50_000);
        assert_eq!(options.idle, Duration::from_secs(900));
        assert!(options.admin.is_none() && options.origins.is_empty() && options.keys.is_empty());
    }

    #[test]
    fn every_flag_has_its_twin_in_the_environment_and_help_shows_an_example() {
        let command = Serve::command();
        for arg in command.get_arguments().filter(|arg| arg.get_id() != "help") {
            let long = arg.get_long().unwrap();
            let twin = format!("LINNET_{}", long.to_uppercase().replace('-', "_"));
            assert_eq!(arg.get_env().and_then(|env| env.to_str()), Some(&*twin));
        }
        assert!(Serve::command().render_long_help().to_string().contains("Examples:"));
    }

    #[test]
    fn a_wildcard_is_refused_with_the_remedy_and_a_key_is_never_repeated() {
        let fault = parse(&["--origins", "https://a.example,https://*.b.example"]).unwrap_err();
        assert!(fault.contains("wildcard") && fault.contains("https://school.example"), "{fault}");
        let two = parse(&["--origins", "https://a.example,https://b.example"]).unwrap();
        assert_eq!(two.origins.len(), 2);
        assert!(parse(&["--idle", "0"]).unwrap_err().contains("whole number of seconds"));
        assert!(parse(&["--keys", "nokey"]).unwrap().keys.remove(0).key().is_err());
        assert!(!format!("{:?}", parse(&["--keys", &"ab".repeat(32)]).unwrap()).contains("abab"));
    }
}
