//! Slow and broken links: told soon, mended by itself, nothing lost and nothing twice.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::time::sleep;

use crate::house::{Browser, House, PHONE, Wire};

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_made_during_a_cut_arrives_once() {
    let house = House::start().await;
    let wire = Wire::to(&house).await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    let start = browser.node().await;
    let first = browser.choices().await[0].clone();
    browser.click(&format!("[data-choice=\"{first}\"]")).await;
    browser.until(&format!("document.body.dataset.node !== '{start}'")).await;
    let second_node = browser.node().await;
    let readable = browser.said().await;

    let begun = Instant::now();
    wire.cut();
    browser.until("document.getElementById('status').textContent").await;
    assert!(begun.elapsed() < Duration::from_secs(3), "the cut was told after {:?}", begun.elapsed());
    println!("a cut is told after {:?}", begun.elapsed());
    assert_eq!(browser.said().await, readable, "what was said stays readable");

    let choice = browser.choices().await[0].clone();
    browser.click(&format!("[data-choice=\"{choice}\"]")).await;
    sleep(Duration::from_secs(2)).await;
    assert_eq!(browser.node().await, second_node);
    browser.shot("cut").await;
    wire.mend();
    browser.until(&format!("document.body.dataset.node !== '{second_node}'")).await;
    browser.until("!document.getElementById('group').hasAttribute('aria-busy')").await;
    assert_eq!(browser.js("return document.querySelectorAll('[data-from=me]').length").await, json!(2), "shown once");
    // One step back is where she was: the choice counted once.
    browser.click("[data-act=back]").await;
    browser.until(&format!("document.body.dataset.node === '{second_node}'")).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_while_nothing_is_said_mends_unseen() {
    let house = House::start().await;
    let wire = Wire::to(&house).await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    let bubbles = browser.said().await;
    wire.cut();
    wire.mend();
    sleep(Duration::from_secs(3)).await;
    assert_eq!(browser.said().await, bubbles, "nothing is said twice");
    let first = browser.choices().await[0].clone();
    let node = browser.node().await;
    browser.click(&format!("[data-choice=\"{first}\"]")).await;
    browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_socket_can_be_had_the_forms_carry_the_talk() {
    let house = House::start().await;
    let wire = Wire::to(&house).await;
    wire.without_sockets();
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    for _ in 0..3 {
        let node = browser.node().await;
        let first = browser.choices().await[0].clone();
        browser.click(&format!("[data-choice=\"{first}\"]")).await;
        browser.until(&format!("document.body.dataset.node && document.body.dataset.node !== '{node}'")).await;
    }
    browser.click("[data-act=language]").await;
    browser.click("#languages [value=fr]").await;
    browser.until("document.documentElement.lang === 'fr'").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_line_a_language_waits_and_the_talk_stays() {
    let house = House::start().await;
    let wire = Wire::to(&house).await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    let node = browser.node().await;
    browser.click("[data-choice]").await;
    browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    let (node, said) = (browser.node().await, browser.said().await);
    wire.cut();
    browser.until("document.getElementById('status').textContent").await;
    browser.click("[data-act=language]").await;
    browser.click("#languages [value=ar]").await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(browser.said().await, said, "the talk is gone");
    wire.mend();
    browser.until("document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl'").await;
    assert_eq!(browser.node().await, node);
    browser.close().await;
}

/// A server with other keys cannot read the state: the talk begins again, says so, and gives back what was written.
#[tokio::test(flavor = "multi_thread")]
async fn a_state_that_cannot_be_read_is_told_and_nothing_written_is_lost() {
    let (first, second) = (House::start().await, House::start().await);
    let wire = Wire::to(&first).await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    let node = browser.node().await;
    browser.click("[data-choice]").await;
    browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    wire.cut();
    browser.js("document.getElementById('text').focus()").await;
    browser.press(&"my own words".chars().collect::<Vec<_>>()).await;
    browser.press(&['\u{e007}']).await;
    wire.lead_to(&second);
    wire.mend();
    browser.until(&format!("document.body.dataset.node === '{node}'")).await;
    assert_eq!(browser.text("return document.getElementById('text').value").await, "my own words");
    assert!(browser.text("return document.getElementById('status').textContent").await.contains("cannot"));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_line_that_the_server_closed_comes_back_unseen() {
    let house = House::with("--idle 1").await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    sleep(Duration::from_secs(4)).await;
    assert_eq!(browser.text("return document.getElementById('status').textContent").await, "");
    let node = browser.node().await;
    let first = browser.choices().await[0].clone();
    browser.click(&format!("[data-choice=\"{first}\"]")).await;
    browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    assert_eq!(browser.text("return document.getElementById('status').textContent").await, "");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn help_pressed_during_a_cut_comes_after_the_answer() {
    let house = House::start().await;
    let wire = Wire::to(&house).await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&wire.url("/?locale=en")).await;
    browser.until("document.getElementById('status').textContent === ''").await;
    wire.cut();
    let choice = browser.choices().await[0].clone();
    browser.click(&format!("[data-choice=\"{choice}\"]")).await;
    browser.click("[data-act=help]").await;
    sleep(Duration::from_millis(500)).await;
    wire.mend();
    browser.until("document.querySelector('.turn:last-child .card')").await;
    assert_eq!(browser.js("return document.querySelectorAll('[data-from=me]').length").await, json!(1));
    browser.close().await;
}
