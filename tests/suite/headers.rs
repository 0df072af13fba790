//! Every answer of every address carries the same promises; who may talk and who may embed.

use crate::town::{Child, Town, ask};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
     base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

#[tokio::test]
async fn every_address_answers_with_every_promise() {
    let town = Town::with("--origins https://school.example").await;
    for path in
        ["/", "/chat", "/embed", "/widget.js", "/healthz", "/readyz", "/script", "/ws", "/nowhere", "/script/nowhere"]
    {
        let answer = town.get(path).await;
        let policy = answer.header("content-security-policy").unwrap();
        let ancestors = "frame-ancestors 'self' https://school.example";
        assert!(policy.starts_with(POLICY) && policy.ends_with(ancestors), "{path}: {policy}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
        assert!(answer.header("permissions-policy").unwrap().contains("geolocation=()"), "{path}");
        assert!(answer.header("cross-origin-resource-policy").is_some(), "{path}");
        assert!(answer.header("cache-control").is_some(), "{path}");
        for never in ["set-cookie", "etag", "last-modified", "server", "access-control-allow-origin"] {
            assert_eq!(answer.header(never), None, "{path}");
        }
    }
}

#[tokio::test]
async fn the_conversation_is_never_kept_by_a_browser_or_a_proxy() {
    let town = Town::start().await;
    for path in ["/", "/chat", "/script", "/nowhere"] {
        assert_eq!(town.get(path).await.header("cache-control"), Some("no-store"), "{path}");
    }
}

#[tokio::test]
async fn only_known_pages_may_open_a_conversation() {
    let town = Town::with("--origins https://school.example").await;
    let own = format!("http://{}", town.address);
    for origin in [own.as_str(), "null", "https://school.example"] {
        assert!(Child::connect(town.address, &[("origin", origin)]).await.is_ok(), "{origin}");
    }
    for origin in ["https://evil.example", "https://school.example.evil.example", "http://school.example"] {
        let refused = Child::connect(town.address, &[("origin", origin)]).await.err().unwrap();
        assert!(refused.to_string().contains("403"), "{origin}: {refused}");
    }
    assert!(Child::connect(town.address, &[]).await.is_ok());
}

#[tokio::test]
async fn what_is_no_handshake_is_told_what_would_be_one() {
    let town = Town::start().await;
    let answer = town.get("/ws").await;
    assert_eq!(answer.status, 426);
    assert_eq!(answer.header("sec-websocket-version"), Some("13"));
    assert!(answer.body.contains("linnet.v1"));
    let old = "GET /ws HTTP/1.1\r\nHost: l\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\n\
               Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    assert_eq!(ask(town.address, old).await.status, 426);
}

#[tokio::test]
async fn the_script_can_be_read_by_anyone() {
    let town = Town::start().await;
    let whole = town.get("/script").await;
    let book = crate::town::library().current();
    assert_eq!(whole.body.lines().next(), Some(book.digest()));
    for file in book.sources() {
        assert!(whole.body.contains(&file.text), "{}", file.path);
    }
    let file = &book.sources()[0];
    let one = town.get(&format!("/script/{}", file.path)).await;
    assert_eq!((one.status, one.body.as_str()), (200, file.text.as_str()));
    assert_eq!(town.get("/script/../Cargo.toml").await.status, 404);
}
