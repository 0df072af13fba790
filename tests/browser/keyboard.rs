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
    // From the left, from the right, and without blanks between words.
    for locale in ["en", "ar", "th"] {
        browser.go_live(&house.url(&format!("/?locale={locale}"))).await;
        ten_turns(&browser).await;
    }
    browser.close().await;
}

async fn ten_turns(browser: &Browser) {
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
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_is_never_lost() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/?locale=en")).await;
    // A control that is pressed may be gone a moment later; the focus is somewhere sensible all the same.
    for act in ["help", "back", "know", "restart", "looks", "looks", "language", "language"] {
        let before = browser.text("return document.querySelector('[name=state]').value").await;
        browser.js(&format!("document.querySelector('[data-act={act}]').focus()")).await;
        browser.press(&[ENTER]).await;
        if !["looks", "language"].contains(&act) {
            browser.until(&format!("document.querySelector('[name=state]').value !== '{before}'")).await;
        }
        let lost = browser.js("return document.activeElement === document.body || !document.activeElement").await;
        assert_eq!(lost, false, "the focus is lost after {act}");
    }
    // The offer to try another way disappears with the notice it stands in.
    browser.js("document.getElementById('status').innerText = 'x'; dispatchEvent(new Event('offline'))").await;
    browser.until("document.getElementById('status').textContent.includes('No connection')").await;
    browser.js("const b = document.createElement('button'); document.getElementById('status').append(b); b.focus(); dispatchEvent(new Event('online'))").await;
    browser.until("document.getElementById('status').textContent.includes('Connected')").await;
    assert_eq!(browser.text("return document.activeElement.id").await, "group");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_copied_without_invisible_marks() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.go_live(&house.url("/?locale=ar&country=TG")).await;
    browser.js("document.querySelector('[data-act=help]').click()").await;
    browser.until("document.querySelector('[data-copy]')").await;
    browser
        .js("window.copied = []; document.addEventListener('copy', e => copied.push(
                e.clipboardData.getData('text/plain') || String(getSelection()) || document.activeElement.value))")
        .await;
    browser.click("[data-copy]").await;
    browser.until("copied.length === 1").await;
    let number = browser.text("return copied[0]").await;
    assert!(!number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '+'), "{number:?}");
    assert_eq!(browser.js("return document.activeElement.hasAttribute('data-copy')").await, true);
    browser.js("getSelection().selectAllChildren(document.getElementById('log'))").await;
    browser.press_with('\u{e009}', 'c').await;
    browser.until("copied.length === 2").await;
    let all = browser.text("return copied[1]").await;
    assert!(!all.is_empty() && !all.contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{all:?}");
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
