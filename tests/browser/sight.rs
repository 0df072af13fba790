//! What is seen: at every width, in every language, light and dark, on paper, with colours of one's own.

use serde_json::json;

use crate::house::{Browser, House, Look, PHONE};

/// Sideways scrolling; the controls that are smaller than 44 px; whether leave is covered, wherever one has scrolled to.
const FAULTS: &str = "
    const faults = [], root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push('sideways ' + root.scrollWidth);
    for (const e of document.querySelectorAll('button, a, textarea')) {
        const b = e.getBoundingClientRect();
        if (b.width && (b.height < 43.9 || b.width < 43.9) && !e.closest('.danger')) faults.push('small ' + e.outerHTML.slice(0, 80));
    }
    for (const y of [0, root.scrollHeight / 2, root.scrollHeight]) {
        scrollTo(0, y);
        for (const act of ['leave', 'help']) {
            const e = document.querySelector(`[data-act=${act}]`), b = e.getBoundingClientRect();
            const top = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
            if (!top || !e.contains(top)) faults.push(act + ' is covered at ' + y);
        }
    }
    scrollTo(0, 0);
    return faults;";

#[tokio::test(flavor = "multi_thread")]
async fn every_language_fits_every_screen() {
    let house = House::start().await;
    for dark in [false, true] {
        let Some(browser) = Browser::open(Look { dark, ..PHONE }).await else { return };
        for (tag, dir) in House::locales() {
            browser.size(360, 640).await;
            browser.go_live(&house.url(&format!("/?locale={tag}"))).await;
            assert_eq!(
                browser.js("return [document.documentElement.lang, document.documentElement.dir]").await,
                json!([tag, dir])
            );
            for screen in ["start", "talk", "help", "languages"] {
                match screen {
                    "talk" => {
                        let node = browser.node().await;
                        browser.js("document.querySelector('[data-choice]').click()").await;
                        browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
                    }
                    "help" => {
                        browser.js("document.querySelector('[data-act=help]').click()").await;
                        browser.until("document.querySelector('.card')").await;
                    }
                    "languages" => {
                        browser.js("document.querySelector('[data-act=language]').click()").await;
                    }
                    _ => {}
                }
                for (width, height) in [(320, 256), (320, 640), (360, 640), (1280, 800)] {
                    browser.size(width, height).await;
                    let faults = browser.js(FAULTS).await;
                    assert_eq!(faults, json!([]), "{tag}, {screen} at {width}x{height}");
                }
                let shade = if dark { "dark" } else { "light" };
                for (name, width, height) in [("phone", 360, 640), ("desktop", 1280, 800)] {
                    browser.size(width, height).await;
                    let part = if screen == "languages" { "#languages" } else { ".turn:last-child" };
                    if screen != "start" {
                        browser.js(&format!("document.querySelector('{part}').scrollIntoView()")).await;
                    }
                    browser.shot(&format!("{tag}-{screen}-{name}-{shade}")).await;
                }
            }
        }
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_emergency_number_needs_no_scrolling() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.size(320, 480).await;
    for (query, number) in [("&country=MD", "112"), ("&country=BR", "190")] {
        browser.go_live(&house.url(&format!("/?locale=en{query}"))).await;
        let bottom = browser
            .js("return document.querySelector('.danger a[href^=\"tel:\"]').getBoundingClientRect().bottom")
            .await;
        assert!(bottom.as_f64().unwrap() < 480.0, "{number} is out of sight");
        assert_eq!(
            browser.text("return document.querySelector('.danger a').getAttribute('href')").await,
            format!("tel:{number}")
        );
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn large_letters_and_wide_spacing_still_fit() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    browser.click("[data-act=looks]").await;
    for look in ["bigger", "wider", "simple"] {
        browser.click(&format!("[data-look={look}]")).await;
        assert_eq!(
            browser
                .js(&format!("return document.querySelector('[data-look={look}]').getAttribute('aria-pressed')"))
                .await,
            "true"
        );
    }
    browser.size(320, 640).await;
    assert_eq!(browser.js(FAULTS).await, json!([]));
    browser.shot("bigger-wider-simple").await;
    // A browser's own doubled letters.
    browser.js("document.documentElement.style.fontSize = '200%'").await;
    assert_eq!(browser.js(FAULTS).await, json!([]));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_forced_colours_every_control_has_a_border() {
    let house = House::start().await;
    let Some(browser) = Browser::open(Look { forced: true, ..PHONE }).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    browser.js("document.querySelector('[data-act=help]').click()").await;
    browser.until("document.querySelector('.card')").await;
    let bare = browser
        .js("return [...document.querySelectorAll('button, header a, .ways a, .card, [data-from]')]
               .filter(e => e.getBoundingClientRect().width && parseFloat(getComputedStyle(e).borderTopWidth) === 0)
               .map(e => e.outerHTML.slice(0, 80))")
        .await;
    assert_eq!(bare, json!([]));
    browser.shot("forced-colours").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_there_are_all_answers_and_no_buttons() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go_live(&house.url("/?locale=en")).await;
    for _ in 0..2 {
        let node = browser.node().await;
        browser.js("document.querySelector('[data-choice]').click()").await;
        browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
    }
    browser.cdp("Emulation.setEmulatedMedia", json!({"media": "print"})).await;
    let seen = "e => e.getBoundingClientRect().height > 0";
    let shown = browser
        .js(&format!(
            "return {{said: [...document.querySelectorAll('[data-from]')].every({seen}),
                      controls: [...document.querySelectorAll('header a, button, textarea, footer')].filter({seen}).length}}"
        ))
        .await;
    assert_eq!(shown, json!({"said": true, "controls": 0}));
    browser.shot("paper").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_and_nothing_is_reported() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go(&house.url("/readyz")).await;
    let watch = json!({"source": "window.broken = []; addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective));
        addEventListener('error', e => broken.push(e.message))"});
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", watch).await;
    browser.go_live(&house.url("/?locale=en")).await;
    for act in ["help", "know", "back", "language", "looks", "restart"] {
        browser.js(&format!("document.querySelector('[data-act={act}]').click()")).await;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    assert_eq!(browser.js("return broken").await, json!([]));
    assert_eq!(browser.js("return document.getAnimations().length").await, json!(0));
    assert_eq!(
        browser.js("return document.querySelectorAll('[style], style, script:not([src])').length").await,
        json!(0)
    );
    browser.close().await;
}
