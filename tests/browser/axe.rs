//! The automatic checker for accessibility, on every screen, in every language, light and dark.
//!
//! The checker is a Node package that `.ci/run` fetches; `LINNET_AXE` names its `axe.min.js`. Without it this says so.

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::house::{Browser, House, Look, PHONE};

/// Every face of the page; the last one cannot be come back from.
const SCREENS: [&str; 11] =
    ["start", "talk", "help", "escalation", "know", "error", "languages", "looks", "offline", "covered", "left"];

const RULES: &str = "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice";

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing() {
    let Some(file) = std::env::var_os("LINNET_AXE") else {
        eprintln!("NOT TESTED: LINNET_AXE does not name an axe.min.js (see .ci/run)");
        return;
    };
    let axe = std::fs::read_to_string(file).unwrap();
    let house = House::start().await;
    // The colours that a host can choose are looked at in one language.
    let tones = ["sky", "moss", "plum"].map(|tone| format!("en&tone={tone}"));
    let asked: Vec<String> = House::locales().into_iter().map(|(tag, _)| tag).chain(tones).collect();
    let mut findings = Vec::new();
    for dark in [false, true] {
        let Some(browser) = Browser::open(Look { dark, ..PHONE }).await else { return };
        for locale in &asked {
            browser.go_live(&house.url(&format!("/?locale={locale}"))).await;
            for screen in SCREENS {
                show(&browser, screen).await;
                let found = look(&browser, &axe).await;
                findings.extend(found.into_iter().map(|one| format!("{locale}, {screen}, dark {dark}: {one}")));
            }
        }
        browser.go(&house.url("/embed")).await;
        findings.extend(look(&browser, &axe).await.into_iter().map(|one| format!("embed, dark {dark}: {one}")));
        browser.close().await;
    }
    assert!(findings.is_empty(), "{findings:#?}");
}

async fn look(browser: &Browser, axe: &str) -> Vec<Value> {
    browser.js("scrollTo(0, 0)").await;
    browser.cdp("Runtime.evaluate", json!({"expression": axe})).await;
    let script = "const done = arguments[arguments.length - 1];
        axe.run({runOnly: arguments[0].split(' '), rules: {'color-contrast-enhanced': {enabled: true}}})
           .then(all => done(all.violations.map(one => one.id + ': ' + one.nodes[0].html.slice(0, 160))));";
    let found = browser.client.execute_async(script, vec![json!(RULES)]).await.unwrap();
    let Value::Array(found) = found else { panic!("the checker did not answer") };
    found
}

async fn show(browser: &Browser, screen: &str) {
    match screen {
        "talk" => {
            let node = browser.node().await;
            browser.js("document.querySelector('[data-choice]').click()").await;
            browser.until(&format!("document.body.dataset.node !== '{node}'")).await;
        }
        "help" => {
            browser.js("document.querySelector('[data-act=help]').click()").await;
            browser.until("document.querySelector('.turn:last-child .card')").await;
        }
        "escalation" => {
            browser.js("document.querySelector('[data-act=restart]').click()").await;
            browser.until("!document.querySelector('.turn:last-child .card')").await;
            let field = browser.client.find(Locator::Css("#text")).await.unwrap();
            // English risk words are heard in every language.
            field.send_keys("I want to die").await.unwrap();
            browser.js("document.querySelector('[data-act=send]').click()").await;
            browser.until("document.querySelector('.turn:last-child .card')").await;
        }
        "know" => {
            browser.js("document.querySelector('[data-act=know]').click()").await;
            browser.until("document.querySelector('#group [data-act=next]')").await;
        }
        "error" => {
            browser
                .js("const t = document.getElementById('text'); t.maxLength = 1000; t.value = 'a'.repeat(600);
                        document.querySelector('[data-act=send]').click()")
                .await;
            browser.until("document.getElementById('status').textContent").await;
        }
        "left" => {
            browser.js("dispatchEvent(new Event('pagehide'))").await;
            browser.until("document.querySelector('.out a')").await;
        }
        "languages" => {
            browser.js("document.querySelector('[data-act=language]').click()").await;
        }
        "looks" => {
            browser.js("document.querySelector('[data-act=looks]').click()").await;
        }
        "offline" => {
            browser.js("dispatchEvent(new Event('offline'))").await;
        }
        "covered" => {
            let hide = "Object.defineProperty(document, 'hidden', {get: () => HIDDEN, configurable: true});
                        document.dispatchEvent(new Event('visibilitychange'))";
            browser.js(&hide.replace("HIDDEN", "true")).await;
            browser.js(&hide.replace("HIDDEN", "false")).await;
        }
        _ => {}
    }
}
