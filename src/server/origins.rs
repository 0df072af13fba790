//! Who may embed Linnet, and whose pages may talk to it: exact origins, named one by one.
//!
//! **Invariant:** there are no wildcards. A partner's site is listed by its whole origin or it is not let in.

use std::fmt;
use std::str::FromStr;

use axum::http::{HeaderMap, Uri, header};

/// A page opened from a disk: it has no origin of its own, so all of them are meant or none.
const DISK: &str = "file:";

/// One exact origin, as a browser writes it: `https://school.example`, in lower case, without a default port; or `file:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// Why an origin in `--origins` was refused, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadOrigin {
    /// A star would let strangers' pages in.
    #[error("`{0}` has a wildcard; name every site by its exact origin, such as https://school.example")]
    Wildcard(String),
    /// More than scheme, host and port.
    #[error("`{0}` is more than an origin; leave out everything after the host, such as https://school.example")]
    Path(String),
    /// Read along the way by anyone.
    #[error("`{0}` is not safe: an embedding page must be https (http is allowed for localhost only)")]
    Insecure(String),
    /// No scheme and host to be found.
    #[error("`{0}` is not an origin; write scheme and host, such as https://school.example")]
    Form(String),
}

impl FromStr for Origin {
    type Err = BadOrigin;

    fn from_str(text: &str) -> Result<Self, BadOrigin> {
        let text = text.trim();
        if text == DISK {
            return Ok(Self(DISK.to_owned()));
        }
        let told = || text.chars().take(200).collect::<String>();
        if text.contains('*') {
            return Err(BadOrigin::Wildcard(told()));
        }
        let uri: Uri = text.parse().map_err(|_| BadOrigin::Form(told()))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(BadOrigin::Form(told()));
        };
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(BadOrigin::Form(told()));
        }
        if uri.path() != "/" || uri.query().is_some() || text.ends_with('/') || text.contains('#') {
            return Err(BadOrigin::Path(told()));
        }
        // A semicolon, comma or blank would end the list in the header where these origins are written.
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        if !authority.as_str().chars().all(plain) {
            return Err(BadOrigin::Form(told()));
        }
        let host = authority.host().to_ascii_lowercase();
        let local = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        let default_port = match scheme {
            "https" => 443,
            "http" if local => 80,
            "http" => return Err(BadOrigin::Insecure(told())),
            _ => return Err(BadOrigin::Form(told())),
        };
        Ok(Self(match authority.port_u16() {
            Some(port) if port != default_port => format!("{scheme}://{host}:{port}"),
            None if authority.as_str().len() != host.len() => return Err(BadOrigin::Form(told())),
            _ => format!("{scheme}://{host}"),
        }))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Whether a request may open a conversation: it comes from our own page, from a listed site, from a sandboxed frame
/// (`null`), or from a program that is no browser and sends no Origin at all. We hold nothing that a forged request
/// could use, so this keeps other sites from building their own chat on our service, no more.
pub(super) fn allowed(headers: &HeaderMap, listed: &[Origin]) -> bool {
    let mut sent = headers.get_all(header::ORIGIN).iter();
    let Some(origin) = sent.next() else {
        return true;
    };
    let (Ok(origin), None) = (origin.to_str(), sent.next()) else {
        return false;
    };
    origin == "null" || is_own(origin, headers) || listed.iter().any(|known| known.0 == origin)
}

/// Our own origin is what the browser took us for: the host it asked. A proxy may have taken TLS off, so the scheme is
/// not known here and either is right.
fn is_own(origin: &str, headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else {
        return false;
    };
    let named = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    named.is_some_and(|named| !named.is_empty() && named.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in pairs {
            map.append(name, value.parse().unwrap());
        }
        map
    }

    #[test]
    fn exact_origins_are_read_as_a_browser_writes_them() {
        for (text, want) in [
            ("https://school.example", "https://school.example"),
            ("https://School.Example:443", "https://school.example"),
            ("https://school.example:8443", "https://school.example:8443"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://[::1]:3000", "http://[::1]:3000"),
            ("file:", "file:"),
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().to_string(), want);
        }
    }

    #[test]
    fn wildcards_paths_and_plain_http_are_refused_with_a_remedy() {
        let refuse = |text: &str| text.parse::<Origin>().unwrap_err();
        assert!(matches!(refuse("*"), BadOrigin::Wildcard(_)));
        assert!(matches!(refuse("https://*.school.example"), BadOrigin::Wildcard(_)));
        assert!(matches!(refuse("https://school.example/chat"), BadOrigin::Path(_)));
        assert!(matches!(refuse("https://school.example/"), BadOrigin::Path(_)));
        assert!(matches!(refuse("https://school.example?x"), BadOrigin::Path(_)));
        assert!(matches!(refuse("http://school.example"), BadOrigin::Insecure(_)));
        for text in [
            "",
            "school.example",
            "null",
            "ftp://a.b",
            "https://",
            "https://a;b",
            "https://u@a.b",
            "https://a.b:",
            "https://a b",
            "file:///home",
            "data:",
        ] {
            assert!(matches!(refuse(text), BadOrigin::Form(_)), "{text}");
        }
        assert!(refuse("*").to_string().contains("https://school.example"));
    }

    #[test]
    fn our_own_the_listed_the_sandboxed_and_programs_may_talk() {
        let listed = ["https://school.example".parse::<Origin>().unwrap()];
        let host = (header::HOST, "linnet.example:8080");
        let with = |origin: &str| headers(&[host.clone(), (header::ORIGIN, origin)]);
        assert!(allowed(&headers(std::slice::from_ref(&host)), &listed));
        for origin in ["null", "https://linnet.example:8080", "http://linnet.example:8080", "https://school.example"] {
            assert!(allowed(&with(origin), &listed), "{origin}");
        }
        for origin in [
            "https://evil.example",
            "https://linnet.example",
            "https://school.example.evil.example",
            "http://school.example",
            "",
            "linnet.example:8080",
        ] {
            assert!(!allowed(&with(origin), &listed), "{origin}");
        }
        let two = headers(&[host, (header::ORIGIN, "null"), (header::ORIGIN, "https://evil.example")]);
        assert!(!allowed(&two, &listed));
    }
}
