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

/// The spacing that people with dyslexia set for every page (WCAG 1.4.12), in every language.
#[tokio::test(flavor = "multi_thread")]
async fn spacing_of_ones_own_fits_in_every_language() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    for (tag, _) in House::locales() {
        browser.size(320, 640).await;
        browser.go_live(&house.url(&format!("/?locale={tag}&country=TG"))).await;
        browser.js("document.querySelector('[data-act=help]').click()").await;
        browser.until("document.querySelector('.card')").await;
        browser
            .js("const sheet = new CSSStyleSheet();
                 sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                 document.adoptedStyleSheets = [sheet]")
            .await;
        assert_eq!(browser.js(FAULTS).await, json!([]), "{tag}");
        let cut = "return [...document.querySelectorAll('button, a, p')].filter(e => e.clientWidth && e.scrollWidth > e.clientWidth + 1)
            .map(e => e.outerHTML.slice(0, 80))";
        assert_eq!(browser.js(cut).await, json!([]), "{tag}: cut off");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_right_everything_is_mirrored() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    let mut sides = Vec::new();
    for tag in ["en", "ar"] {
        browser.go_live(&house.url(&format!("/?locale={tag}"))).await;
        let node = browser.node().await;
        browser.click("[data-choice]").await;
        browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
        // Leave before help, what Linnet says on the side where reading begins, what the child says on the other.
        sides.push(
            browser
                .js("const left = css => Math.round(document.querySelector(css).getBoundingClientRect().left);
                     const right = css => Math.round(innerWidth - document.querySelector(css).getBoundingClientRect().right);
                     const begin = document.documentElement.dir === 'rtl' ? right : left;
                     return [begin('#leave') < begin('[data-act=help]'), begin('.turn:last-child [data-from=linnet]'),
                         begin('[data-from=me]') > 60, begin('#text') < begin('[data-act=send]'), begin('[data-act=back]')]")
                .await,
        );
    }
    assert_eq!(sides[0], sides[1]);
    assert_eq!(sides[0][0], true);
    browser.close().await;
}

/// Thai writes no blanks between words; a line ends where a word ends all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_thai_line_ends_at_the_end_of_a_word() {
    let house = House::start().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.size(320, 640).await;
    browser.go_live(&house.url("/?locale=th")).await;
    let broken = browser
        .js("const cutter = new Intl.Segmenter('th', {granularity: 'word'}), broken = [];
             let lines = 0;
             for (const p of document.querySelectorAll('[data-from=linnet]')) {
                 const text = p.firstChild, ends = new Set([...cutter.segment(text.data)].map(one => one.index));
                 let last = null;
                 for (let at = 0; at < text.data.length; at++) {
                     const range = document.createRange();
                     range.setStart(text, at); range.setEnd(text, at + 1);
                     const box = range.getBoundingClientRect();
                     if (!box.width) continue;
                     if (last !== null && box.top > last + 5) { lines++; if (!ends.has(at)) broken.push(text.data.slice(at - 8, at) + '|' + text.data.slice(at, at + 8)); }
                     last = box.top;
                 }
             }
             return [lines > 3, broken]")
        .await;
    assert_eq!(broken, json!([true, []]));
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
    // A phone that takes the page out of sight while it prints; later nobody prints what is covered.
    let hide = "Object.defineProperty(document, 'hidden', {get: () => true, configurable: true});
        document.dispatchEvent(new Event('visibilitychange'))";
    let said = format!("return [...document.querySelectorAll('[data-from]')].some({seen})");
    browser.js("dispatchEvent(new Event('beforeprint'))").await;
    browser.js(hide).await;
    assert_eq!(browser.js(&said).await, true);
    browser.js("dispatchEvent(new Event('afterprint'))").await;
    assert_eq!(browser.js(&said).await, false);
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
    // Not a word in the console either, as about a header that this browser does not know.
    assert_eq!(browser.complaints().await, json!([]));
    assert_eq!(browser.js("return document.getAnimations().length").await, json!(0));
    assert_eq!(
        browser.js("return document.querySelectorAll('[style], style, script:not([src])').length").await,
        json!(0)
    );
    browser.close().await;
}
