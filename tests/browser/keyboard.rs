//! A child without a mouse: everything by Tab, Enter and Shift, and the focus is never lost.

use crate::house::{Browser, ENTER, House, PHONE, TAB};

#[tokio::test(flavor = "multi_thread")]
async fn leave_and_help_come_first_in_this_order() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/")).await;
    for act in ["leave", "help"] {
        browser.press(&[TAB]).await;
        assert_eq!(browser.text("return document.activeElement.dataset.act").await, act);
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_talk_needs_tab_and_enter_only() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/?locale=en")).await;
    for turn in 0..10 {
        let before = browser.text("return document.querySelector('[name=state]').value").await;
        let mut tabs = 0;
        while browser.js("return document.activeElement.hasAttribute('data-choice')").await != true {
            browser.press(&[TAB]).await;
            tabs += 1;
            assert!(tabs < 40, "no choice can be reached by Tab in turn {turn}");
            let hidden =
                "const e = document.activeElement, b = e.getBoundingClientRect(), h = document.querySelector('header');
                return !h.contains(e) && e !== document.body && b.bottom <= h.getBoundingClientRect().bottom";
            assert_eq!(browser.js(hidden).await, false, "the focus is under the bar");
        }
        browser.press(&[ENTER]).await;
        browser.until(&format!("document.querySelector('[name=state]').value !== '{before}'")).await;
        let lost = browser.js("return document.activeElement === document.body || !document.activeElement").await;
        assert_eq!(lost, false, "the focus is lost in turn {turn}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_outside_the_field_do_nothing() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/")).await;
    let node = browser.node().await;
    browser.press(&['a', 'h', 'q', '1', ' ', '?']).await;
    assert_eq!(browser.node().await, node);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_sends_and_one_insertion_is_announced() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/?locale=en")).await;
    browser
        .js("window.added = []; new MutationObserver(all => all.forEach(one => one.addedNodes.forEach(node =>
             added.push(node.getAttribute('aria-live') || 'spoken')))).observe(document.getElementById('log'), {childList: true})")
        .await;
    browser.js("document.getElementById('text').focus()").await;
    browser.press(&['o', 'k']).await;
    let before = browser.said().await;
    browser.press(&[ENTER]).await;
    browser.until("document.querySelector('.turn:last-child [data-from=linnet]')").await;
    assert_eq!(browser.text("return document.querySelector('[data-from=me]').textContent").await, "ok");
    // What she wrote is shown and not read out to her; the answer is one addition.
    assert_eq!(browser.js("return added").await, serde_json::json!(["off", "spoken"]));
    assert_ne!(browser.said().await, before);
    assert_eq!(browser.text("return document.activeElement.id").await, "text");
    browser.close().await;
}
