//! Leaving: at once, by every way, and for good.

use std::time::Duration;

use fantoccini::Locator;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::sleep;

use crate::house::{Browser, ENTER, ESCAPE, House, Look, PHONE, SHIFT, firefox};

const CANARY: &str = "kingfisher seventeen";

/// A talk in which a word was said that must not stay anywhere.
async fn talk(house: &House) -> Option<Browser> {
    let browser = Browser::open(PHONE).await?;
    browser.go(&house.url("/readyz")).await;
    browser.go_live(&house.url("/?locale=en")).await;
    browser.js("document.getElementById('text').focus()").await;
    browser.press(&CANARY.chars().collect::<Vec<_>>()).await;
    browser.press(&[ENTER]).await;
    browser.until("document.querySelector('[data-from=me]')").await;
    Some(browser)
}

async fn is_away(browser: &Browser) {
    for _ in 0..200 {
        if browser.client.current_url().await.is_ok_and(|url| url.scheme() == "https") {
            return;
        }
        sleep(Duration::from_millis(25)).await;
    }
    panic!("still at {:?}", browser.client.current_url().await);
}

/// Neither Back nor Forward shows a word.
async fn nothing_comes_back(browser: &Browser) {
    let shows = |source: String| source.contains(CANARY) || source.contains("data-from");
    assert!(!shows(browser.client.source().await.unwrap()));
    browser.client.back().await.unwrap();
    sleep(Duration::from_millis(300)).await;
    assert!(!shows(browser.client.source().await.unwrap()), "Back shows the talk");
    let _ = browser.client.forward().await;
    sleep(Duration::from_millis(300)).await;
    assert!(!shows(browser.client.source().await.unwrap()), "Forward shows the talk");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_button_blanks_at_once_and_leaves() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    // All in the task of the press, so that the next picture on the screen is the blank one: hidden, emptied, title
    // neutral, laid out anew. Painting it takes one frame more, and the next page may be there before that.
    let gone = browser
        .client
        .execute(
            "const begun = performance.now();
             document.getElementById('leave').click();
             const left = {text: document.body.innerText, title: document.title, shown: [...document.body.children]
                 .filter(e => getComputedStyle(e).display !== 'none').length, said: document.querySelectorAll('[data-from]').length};
             left.ms = performance.now() - begun;
             return left;",
            vec![],
        )
        .await
        .unwrap();
    println!("blank after {} ms", gone["ms"]);
    assert_eq!(gone["text"], "");
    assert_eq!(gone["shown"], 0);
    assert_eq!(gone["said"], 0);
    assert_eq!(gone["title"], "Loading");
    is_away(&browser).await;
    nothing_comes_back(&browser).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shift_three_times_leaves_and_capitals_do_not() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.js("document.getElementById('text').focus()").await;
    for letter in "HELLOTHERE".chars() {
        browser.press_with(SHIFT, letter.to_ascii_lowercase()).await;
    }
    assert!(browser.client.current_url().await.unwrap().as_str().starts_with("http://"), "capitals have left");
    let status = "return document.getElementById('status').textContent";
    assert_eq!(browser.text(status).await, "");

    browser.press(&[SHIFT]).await;
    assert!(browser.text(status).await.contains("two more"));
    browser.press(&[SHIFT]).await;
    assert!(browser.text(status).await.contains("once more"));
    assert_eq!(browser.js("return document.querySelectorAll('.dots .lit').length").await, json!(2));
    browser.press(&['x']).await;
    assert_eq!(
        browser.js("return document.querySelectorAll('.dots .lit').length").await,
        json!(0),
        "another key resets"
    );

    browser.press(&[ESCAPE, ESCAPE, ESCAPE]).await;
    assert!(browser.client.current_url().await.unwrap().as_str().starts_with("http://"), "Escape has left");

    browser.press(&[SHIFT, SHIFT, SHIFT]).await;
    is_away(&browser).await;
    nothing_comes_back(&browser).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shift_is_forgotten_after_five_seconds() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.press(&[SHIFT, SHIFT]).await;
    sleep(Duration::from_millis(5300)).await;
    assert!(browser.text("return document.getElementById('status').textContent").await.contains("Still here"));
    browser.press(&[SHIFT]).await;
    assert!(browser.client.current_url().await.unwrap().as_str().starts_with("http://"));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn next_child_finds_a_new_page() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.click("[data-act=next]").await;
    browser.until("document.documentElement.classList.contains('live')").await;
    assert_eq!(browser.js("return document.querySelectorAll('[data-from=me]').length").await, json!(0));
    browser.client.back().await.unwrap();
    sleep(Duration::from_millis(300)).await;
    assert!(!browser.client.source().await.unwrap().contains(CANARY));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn going_elsewhere_and_back_shows_nothing() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.go(&house.url("/healthz")).await;
    browser.client.back().await.unwrap();
    sleep(Duration::from_millis(400)).await;
    assert!(!browser.client.source().await.unwrap().contains(CANARY));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn out_of_sight_it_hides_and_asks() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    let hide = |hidden: bool| {
        format!(
            "Object.defineProperty(document, 'hidden', {{get: () => {hidden}, configurable: true}});
             document.dispatchEvent(new Event('visibilitychange'))"
        )
    };
    browser.js(&hide(true)).await;
    assert_eq!(browser.text("return document.body.innerText").await, "", "hidden, yet a word is painted");
    browser.js(&hide(false)).await;
    let text = browser.text("return document.body.innerText").await;
    assert!(!text.contains(CANARY) && text.contains("safe to show"), "{text}");
    assert_eq!(browser.js("return document.querySelector('#cover h1') === document.activeElement").await, true);
    browser.shot("covered").await;
    browser.click("[data-act=show]").await;
    assert!(browser.text("return document.body.innerText").await.contains(CANARY));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_while_it_is_hidden_stays_hidden() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    // Somebody comes in right after an answer was given; the next turn arrives at a page that is out of sight.
    let hide = "document.querySelector('[data-choice]').click();
        Object.defineProperty(document, 'hidden', {get: () => HIDDEN, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'))";
    browser.until("document.querySelector('.turn:last-child [data-from=linnet]')").await;
    let node = browser.node().await;
    browser.js(&hide.replace("HIDDEN", "true")).await;
    browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    assert_eq!(browser.text("return document.body.innerText").await, "");
    browser.js(&hide.replace("HIDDEN", "false").replace("document.querySelector('[data-choice]').click();", "")).await;
    let text = browser.text("return document.body.innerText").await;
    assert!(!text.contains(CANARY) && text.contains("safe to show"), "{text}");
    assert_eq!(browser.js("return document.querySelector('#cover h1') === document.activeElement").await, true);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn frozen_by_the_browser_it_hides_and_asks() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.js("document.dispatchEvent(new Event('freeze'))").await;
    assert_eq!(browser.text("return document.body.innerText").await, "");
    browser.js("document.dispatchEvent(new Event('visibilitychange'))").await;
    assert!(!browser.text("return document.body.innerText").await.contains(CANARY));
    browser.close().await;
}

/// Where leaving leads to takes its time and then says nothing: the page is blank meanwhile, and a plain link comes.
#[tokio::test(flavor = "multi_thread")]
async fn while_the_next_page_does_not_come_this_one_is_blank() {
    let house = House::start().await;
    let slow = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let away = format!("http://{}/", slow.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = slow.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                sleep(Duration::from_secs(6)).await;
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").await;
            });
        }
    });
    let Some(browser) = talk(&house).await else { return };
    // The driver holds its peace while a page is on its way, so the page itself takes notes.
    let leave = format!(
        "window.seen = [];
         setInterval(() => seen.push(document.body.innerText.trim()), 50);
         const leave = document.getElementById('leave');
         leave.href = '{away}';
         leave.click();
         seen.push(document.body.innerText.trim())"
    );
    browser.js(&leave).await;
    browser.until("document.querySelector('.out a')").await;
    let stuck = "This page is empty now. Press here to go on.";
    let seen = browser.js("return [...new Set(seen)]").await;
    assert!(seen == json!(["", stuck]) || seen == json!([""]), "{seen}");
    assert_eq!(browser.text("return document.body.innerText.trim()").await, stuck);
    let link = "const a = document.querySelector('.out a'); return a.href + ' ' + a.target + ' ' + a.rel";
    assert_eq!(browser.text(link).await, format!("{away} _top noreferrer"));
    assert!(!browser.client.source().await.unwrap().contains(CANARY));
    browser.shot("left").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_stored_and_nobody_else_is_asked() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.click("[data-act=help]").await;
    browser.until("document.querySelector('.card')").await;
    let kept = browser
        .client
        .execute_async(
            "const done = arguments[0];
             Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([a, b, c]) =>
                 done({databases: a.length, caches: b.length, workers: c.length, local: localStorage.length,
                       session: sessionStorage.length, cookies: document.cookie, name: window.name,
                       hosts: performance.getEntriesByType('resource').map(one => new URL(one.name).host)
                           .filter(host => host !== location.host)}));",
            vec![],
        )
        .await
        .unwrap();
    let nothing = json!({"databases": 0, "caches": 0, "workers": 0, "local": 0, "session": 0, "cookies": "", "name": "", "hosts": []});
    assert_eq!(kept, nothing);
    assert!(browser.client.get_all_cookies().await.unwrap().is_empty());
    if !firefox() {
        let log = browser.cdp("Network.getAllCookies", json!({})).await;
        assert_eq!(log["cookies"], Value::Array(vec![]));
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_has_written_nothing_down() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    browser.click("#leave").await;
    is_away(&browser).await;
    if !firefox() {
        // The place of the talk in the history is taken by the other page.
        let history = browser.cdp("Page.getNavigationHistory", json!({})).await;
        let last = history["entries"].as_array().unwrap().last().unwrap();
        assert!(last["url"].as_str().unwrap().starts_with("https://"));
    }
    browser.client.clone().close().await.unwrap();
    sleep(Duration::from_millis(500)).await;
    assert_eq!(browser.hunt(CANARY), Vec::<String>::new());
    // The hunt does find what a browser writes down: the address, which is what the page says that leaving cannot clear.
    assert_ne!(browser.hunt(&house.address.to_string()), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_back_shows_no_answer_either() {
    let house = House::start().await;
    let Some(browser) = Browser::open(Look { scripts: false, ..PHONE }).await else { return };
    browser.go(&house.url("/?locale=en")).await;
    browser.client.find(Locator::Css("#text")).await.unwrap().send_keys(CANARY).await.unwrap();
    browser.click("[data-act=send]").await;
    browser.client.wait().for_element(Locator::Css("[data-node]")).await.unwrap();
    let answer = browser.said().await;
    browser.click("#leave").await;
    is_away(&browser).await;
    browser.client.back().await.unwrap();
    sleep(Duration::from_millis(500)).await;
    let source = browser.client.source().await.unwrap();
    assert!(
        !source.contains(CANARY) && answer.iter().all(|bubble| !source.contains(bubble)),
        "Back shows the last answer"
    );
    browser.client.clone().close().await.unwrap();
    sleep(Duration::from_millis(500)).await;
    assert_eq!(browser.hunt(CANARY), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_leaves_no_words_behind() {
    let house = House::start().await;
    let Some(browser) = talk(&house).await else { return };
    // Half written, not sent: browsers note the contents of fields for the next start, unless they are told not to.
    browser.press(&"halfwritten heron".chars().collect::<Vec<_>>()).await;
    // They write such notes every few seconds.
    sleep(Duration::from_secs(6)).await;
    browser.crash().await;
    assert_eq!(browser.hunt(CANARY), Vec::<String>::new());
    assert_eq!(browser.hunt("halfwritten heron"), Vec::<String>::new());
    assert_ne!(browser.hunt(&house.address.to_string()), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_without_scripts_leaves_no_words_behind() {
    let house = House::start().await;
    let Some(browser) = Browser::open(Look { scripts: false, ..PHONE }).await else { return };
    browser.go(&house.url("/?locale=en")).await;
    for _ in 0..2 {
        browser.client.find(Locator::Css("#text")).await.unwrap().send_keys(CANARY).await.unwrap();
        browser.click("[data-act=send]").await;
        browser.client.wait().for_element(Locator::Css("[data-node]")).await.unwrap();
    }
    sleep(Duration::from_secs(6)).await;
    browser.crash().await;
    assert_eq!(browser.hunt(CANARY), Vec::<String>::new());
}
