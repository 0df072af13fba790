//! On somebody else's site: the host learns nothing and keeps nothing, and leaving takes the host's page along.

use std::net::SocketAddr;
use std::time::Duration;

use fantoccini::Locator;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::house::{Browser, ENTER, House, PHONE, SHIFT};

const CANARY: &str = "kingfisher seventeen";

/// A host page that would like to know everything, and resets every style it can.
const NOSY: &str = r#"<!doctype html><title>A school</title><meta charset="utf-8">
<style>* { display: block !important; font: 3px serif !important; } iframe { width: 360px; height: 640px; border: 0 }</style>
<script>
  window.heard = [];
  const shadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (o) { heard.push('shadow'); return shadow.call(this, Object.assign(o, {mode: 'open'})); };
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'click', 'focusin', 'copy', 'compositionend', 'selectionchange'])
    addEventListener(type, e => heard.push(type + ' ' + (e.key || e.data || '') + ' ' + ((e.target && (e.target.value || e.target.textContent)) || '').slice(0, 300)), true);
  addEventListener('message', e => heard.push('message ' + JSON.stringify(e.data)));
</script>
<h1>A school</h1>"#;

struct Host {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Host {
    /// Serves one page to everyone, with a policy of its own.
    async fn at(port: u16, policy: &'static str, page: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let answer = format!(
                    "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-security-policy: {policy}\r\n\
                     content-length: {}\r\nconnection: close\r\n\r\n{page}",
                    page.len()
                );
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        Self { address, task }
    }

    /// Another site than the service: a browser takes `localhost` and `127.0.0.1` for two.
    fn url(&self) -> String {
        format!("http://localhost:{}/", self.address.port())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The line that `/embed` gives out, pointed at a house.
fn frame(house: &House) -> String {
    format!(
        "<iframe src=\"{}\" sandbox=\"allow-scripts allow-forms allow-top-navigation\" referrerpolicy=\"no-referrer\" title=\"Linnet\"></iframe>",
        house.url("/chat?locale=en")
    )
}

/// A house that lets this port of `localhost` frame it.
async fn house_for(port: u16) -> House {
    House::with(&format!("--origins http://localhost:{port}")).await
}

async fn is_away(browser: &Browser) {
    for _ in 0..200 {
        if browser.client.current_url().await.is_ok_and(|url| url.scheme() == "https") {
            return;
        }
        sleep(Duration::from_millis(25)).await;
    }
    panic!("the host's page is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nosy_host_learns_nothing() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let port = free_port().await;
    let house = house_for(port).await;
    let host = Host::at(port, "default-src * 'unsafe-inline'", NOSY.to_owned() + &frame(&house)).await;
    browser.go(&host.url()).await;
    let element = browser.client.find(Locator::Css("iframe")).await.unwrap();
    element.enter_frame().await.unwrap();
    browser.until("document.documentElement.classList.contains('live')").await;
    for store in ["localStorage", "sessionStorage", "document.cookie", "indexedDB.open('x')"] {
        let outcome = browser.js(&format!("try {{ {store}; return 'open' }} catch (e) {{ return e.name }}")).await;
        assert_eq!(outcome, "SecurityError", "{store} can be used in the frame");
    }
    browser.js("document.getElementById('text').focus()").await;
    browser.press(&CANARY.chars().collect::<Vec<_>>()).await;
    browser.press(&[ENTER]).await;
    browser.until("document.querySelector('[data-from=me]')").await;
    browser.until("document.querySelector('.turn:last-child [data-from=linnet]')").await;
    browser.shot("embedded").await;
    browser.client.clone().enter_parent_frame().await.unwrap();
    let heard = browser.js("return JSON.stringify(window.heard)").await.to_string();
    assert!(!heard.contains("kingfisher") && !heard.contains("keydown") && !heard.contains("shadow"), "{heard}");
    let inside = browser
        .js("try { return String(document.querySelector('iframe').contentDocument) } catch (e) { return e.name }")
        .await;
    assert_eq!(inside, "null");

    let element = browser.client.find(Locator::Css("iframe")).await.unwrap();
    element.enter_frame().await.unwrap();
    browser.press(&[SHIFT, SHIFT, SHIFT]).await;
    browser.client.clone().enter_parent_frame().await.ok();
    is_away(&browser).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_in_the_frame_it_works_too() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let port = free_port().await;
    let house = house_for(port).await;
    let silent = frame(&house).replace("allow-scripts ", "");
    let host = Host::at(port, "default-src *", format!("<!doctype html><title>x</title>{silent}")).await;
    browser.go(&host.url()).await;
    browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
    let node = browser.node().await;
    let first = browser.choices().await[0].clone();
    browser.click(&format!("[data-choice=\"{first}\"]")).await;
    for _ in 0..100 {
        sleep(Duration::from_millis(50)).await;
        if browser.client.find(Locator::Css("[data-choice]")).await.is_ok() && browser.node().await != node {
            break;
        }
    }
    assert_ne!(browser.node().await, node);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_loader_opens_folds_and_leaves_under_a_strict_policy() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let port = free_port().await;
    let house = house_for(port).await;
    let script =
        format!("<script src=\"{}\" data-locale=\"en\" data-label=\"Talk\"></script>", house.url("/widget.js"));
    let policy: &'static str = format!(
        "default-src 'none'; script-src http://{0}; frame-src http://{0}; require-trusted-types-for 'script'; trusted-types 'none'",
        house.address
    )
    .leak();
    // Twice on one page, as content systems do.
    let host =
        Host::at(port, policy, format!("<!doctype html><title>x</title><body><p>Host</p>{script}{script}")).await;
    browser.go(&host.url()).await;
    assert_eq!(browser.js("return document.querySelectorAll('iframe').length").await, json!(2));
    browser.click("button:last-of-type").await;
    browser.until("document.querySelectorAll('iframe')[1].style.display === 'block'").await;
    let frame = browser.client.find_all(Locator::Css("iframe")).await.unwrap().remove(1);
    frame.enter_frame().await.unwrap();
    browser.until("document.documentElement.classList.contains('live')").await;
    browser.js("document.getElementById('text').focus()").await;
    browser.press(&['\u{e00c}']).await;
    browser.client.clone().enter_parent_frame().await.unwrap();
    browser.until("document.querySelectorAll('iframe')[1].style.display === 'none'").await;
    assert_eq!(browser.text("return document.activeElement.tagName").await, "BUTTON");

    browser.click("button:last-of-type").await;
    let frame = browser.client.find_all(Locator::Css("iframe")).await.unwrap().remove(1);
    frame.enter_frame().await.unwrap();
    // Idle for a while: what browsers call user activation has run out by then.
    sleep(Duration::from_secs(6)).await;
    browser.press(&[SHIFT, SHIFT, SHIFT]).await;
    browser.client.clone().enter_parent_frame().await.ok();
    is_away(&browser).await;
    browser.close().await;
}

/// Content systems put scripts where they like, and rewrite frames: the loader in the head, open at start, in other colours.
#[tokio::test(flavor = "multi_thread")]
async fn the_loader_works_from_the_head_and_opens_at_start() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let port = free_port().await;
    let house = house_for(port).await;
    let script = format!(
        "<script src=\"{}\" data-locale=\"ar\" data-age=\"13-17\" data-country=\"TG\" data-tone=\"moss\" data-open></script>",
        house.url("/widget.js")
    );
    let page = format!(
        "<!doctype html><html dir=\"rtl\"><head><title>x</title>{script}</head><body><p>Host</p></body></html>"
    );
    let host = Host::at(port, "default-src *", page).await;
    browser.go(&host.url()).await;
    browser
        .until("document.querySelector('iframe') && document.querySelector('iframe').style.display === 'block'")
        .await;
    assert_eq!(browser.text("return document.querySelector('button').style.left").await, "1rem");
    browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
    browser.until("document.documentElement.classList.contains('live')").await;
    let seen = "return [document.documentElement.lang, document.documentElement.className.includes('moss'), !!document.querySelector('.danger')]";
    assert_eq!(browser.js(seen).await, json!(["ar", true, true]));
    browser.shot("loader-open").await;
    browser.close().await;
}

/// A frame as it is left over when a content system strips what it does not know, in a host that allows nothing else; and
/// frames that may not move the page, or only right after a press: the words are gone whatever the browser refuses.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_frame_may_do_leaving_takes_the_words_away() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    for (rights, alone) in [
        ("", true),
        ("sandbox=\"allow-scripts allow-forms\"", false),
        ("sandbox=\"allow-scripts allow-forms allow-top-navigation-by-user-activation\"", false),
    ] {
        let port = free_port().await;
        let house = house_for(port).await;
        let policy: &'static str =
            format!("default-src 'none'; frame-src http://{}; script-src 'none'; style-src 'none'", house.address)
                .leak();
        let line =
            format!("<iframe src=\"{}\" width=\"340\" height=\"600\" {rights}></iframe>", house.url("/chat?locale=en"));
        let host = Host::at(port, policy, format!("<!doctype html><title>x</title>{line}")).await;
        browser.go(&host.url()).await;
        browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
        browser.until("document.documentElement.classList.contains('live')").await;
        let store = browser.js("try { localStorage; return 'open' } catch (e) { return e.name }").await;
        assert_eq!(store, "SecurityError", "{rights}: something can be stored");
        browser.js("document.getElementById('text').focus()").await;
        browser.press(&CANARY.chars().collect::<Vec<_>>()).await;
        browser.press(&[ENTER]).await;
        browser.until("document.querySelector('[data-from=me]')").await;
        sleep(Duration::from_secs(6)).await;
        browser.press(&[SHIFT, SHIFT, SHIFT]).await;
        browser.client.clone().enter_parent_frame().await.ok();
        if alone {
            is_away(&browser).await;
            continue;
        }
        // Refused: blank, with a link that goes as far as it may.
        browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
        assert!(!browser.client.source().await.unwrap().contains(CANARY), "{rights}");
        let link = browser.client.find(Locator::Css(".out a")).await.unwrap();
        // The driver may find the frame gone while it waits for its own click; where that led is looked at next.
        link.click().await.ok();
        browser.client.clone().enter_parent_frame().await.ok();
        if rights.contains("activation") {
            is_away(&browser).await;
        } else {
            sleep(Duration::from_millis(500)).await;
            browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
            assert!(browser.client.find(Locator::Css(".out")).await.is_err(), "the link did nothing");
            browser.client.clone().enter_parent_frame().await.ok();
        }
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a minute long"]
async fn after_a_minute_of_idling_it_still_leaves() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let port = free_port().await;
    let house = house_for(port).await;
    let host = Host::at(port, "default-src *", format!("<!doctype html><title>x</title>{}", frame(&house))).await;
    browser.go(&host.url()).await;
    browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
    browser.until("document.documentElement.classList.contains('live')").await;
    sleep(Duration::from_secs(65)).await;
    // By script: nothing that the browser could take for a press.
    browser.client.execute("document.getElementById('leave').click()", vec![]).await.ok();
    browser.client.clone().enter_parent_frame().await.ok();
    is_away(&browser).await;
    browser.close().await;
}

/// A page on a disk or a stick may show it where the operator says so, and nowhere else.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_from_a_disk_shows_it_where_that_is_allowed() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    for (flags, shown) in [("--origins file:", true), ("", false)] {
        let house = House::with(flags).await;
        let file = std::env::temp_dir().join(format!("linnet-host-{}.html", house.address.port()));
        std::fs::write(&file, format!("<!doctype html><title>x</title>{}", frame(&house))).unwrap();
        browser.go(&format!("file://{}", file.display())).await;
        browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
        if shown {
            browser.until("document.documentElement.classList.contains('live')").await;
            let node = browser.node().await;
            browser.click("[data-choice]").await;
            browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
        } else {
            assert!(browser.client.find(Locator::Css("[data-from]")).await.is_err());
        }
        std::fs::remove_file(&file).unwrap();
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_is_not_listed_shows_nothing() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    let line = frame(&house);
    let host = Host::at(0, "default-src *", format!("<!doctype html><title>x</title>{line}")).await;
    browser.go(&host.url()).await;
    browser.client.find(Locator::Css("iframe")).await.unwrap().enter_frame().await.unwrap();
    assert!(browser.client.find(Locator::Css("[data-from]")).await.is_err());
    browser.close().await;
}

async fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port()
}
