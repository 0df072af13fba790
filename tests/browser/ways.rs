//! With scripts and without: the same places, the same words.

use fantoccini::Locator;
use linnet::script::Age;

use crate::house::{Browser, House, Look, PHONE};

/// A text that says "press Leave" is worth as much as the button by that name.
#[test]
fn texts_call_the_buttons_by_their_names() {
    let book = House::book();
    for (_, edition) in book.locales() {
        for age in [None, Some(Age::Teen)] {
            let said: Vec<&str> = book
                .script()
                .indexes()
                .flat_map(|ix| edition.node(age, ix).say.iter().map(|words| words.as_str()))
                .collect();
            for button in ["leave", "help"] {
                let name = edition.page(button).unwrap();
                assert!(
                    said.iter().any(|text| text.contains(name)),
                    "{}: no text names the button {name}",
                    edition.locale.tag
                );
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Act {
    /// The choice at this place of the list.
    Choose(usize),
    Say(&'static str),
    Press(&'static str),
}

const WALK: [Act; 12] = [
    Act::Choose(0),
    Act::Choose(0),
    Act::Press("back"),
    Act::Choose(1),
    Act::Press("know"),
    Act::Press("help"),
    Act::Press("back"),
    Act::Say("someone got into my account"),
    Act::Choose(0),
    Act::Say("I want to die"),
    Act::Choose(0),
    Act::Press("restart"),
];

#[tokio::test(flavor = "multi_thread")]
async fn both_ways_lead_to_the_same_places_and_words() {
    let house = House::start().await;
    let mut roads = Vec::new();
    for scripts in [true, false] {
        let Some(browser) = Browser::open(Look { scripts, ..PHONE }).await else { return };
        browser.go(&house.url("/?locale=en")).await;
        if scripts {
            browser.until("document.documentElement.classList.contains('live')").await;
        }
        let mut road = Vec::new();
        for act in WALK {
            let before = state(&browser).await;
            match act {
                Act::Choose(at) => {
                    let ids = browser.choices().await;
                    let id = &ids[at.min(ids.len() - 1)];
                    browser.click(&format!("[data-choice=\"{id}\"]")).await;
                }
                Act::Say(text) => {
                    let field = browser.client.find(Locator::Css("#text")).await.unwrap();
                    if !field.is_displayed().await.unwrap() {
                        browser.click("[data-act=restart]").await;
                    } else {
                        field.send_keys(text).await.unwrap();
                        browser.click("[data-act=send]").await;
                    }
                }
                Act::Press(act) => browser.click(&format!("[data-act={act}]")).await,
            }
            while state(&browser).await == before {
                tokio::time::sleep(std::time::Duration::from_millis(30)).await;
            }
            road.push((browser.node().await, browser.said().await, browser.choices().await));
        }
        if !scripts {
            browser.shot("no-scripts").await;
            assert!(!browser.client.current_url().await.unwrap().as_str().contains('?'), "a step stands in an address");
        }
        roads.push(road);
        browser.close().await;
    }
    assert_eq!(roads[0], roads[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_languages_and_leaving_work() {
    let Some(browser) = Browser::open(Look { scripts: false, ..PHONE }).await else { return };
    let house = House::start().await;
    browser.go(&house.url("/?locale=en")).await;
    let list = browser.client.find(Locator::Css("#languages")).await.unwrap();
    assert!(!list.is_displayed().await.unwrap());
    browser.click("[data-act=language]").await;
    let list = browser.client.wait().for_element(Locator::Css("#languages:not([hidden])")).await.unwrap();
    assert!(list.is_displayed().await.unwrap());
    if let Some((tag, dir)) = House::locales().into_iter().find(|(tag, _)| tag != "en") {
        browser.click(&format!("#languages [value={tag}]")).await;
        let html = browser.client.wait().for_element(Locator::Css(&format!("html[lang={tag}]"))).await.unwrap();
        assert_eq!(html.attr("dir").await.unwrap().as_deref(), Some(dir));
    }
    browser.click("[data-act=leave]").await;
    let url = browser.client.current_url().await.unwrap();
    assert_eq!(url.scheme(), "https");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finger_is_enough() {
    let Some(browser) = Browser::open(PHONE).await else { return };
    let house = House::start().await;
    browser.cdp("Emulation.setTouchEmulationEnabled", serde_json::json!({"enabled": true})).await;
    for locale in ["ar", "th", "en"] {
        browser.go_live(&house.url(&format!("/?locale={locale}"))).await;
        for _ in 0..6 {
            let before = state(&browser).await;
            browser.touch("[data-choice]").await;
            browser.until(&format!("document.querySelector('[name=state]').value !== '{before}'")).await;
        }
        browser.touch("[data-act=help]").await;
        browser.until("document.querySelector('.card')").await;
    }
    browser.touch("#leave").await;
    browser.client.wait().for_url(&"https://en.wikipedia.org/wiki/Weather".parse().unwrap()).await.unwrap();
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_linnet_knows_can_be_forgotten_there_and_then() {
    let house = House::start().await;
    for scripts in [true, false] {
        let Some(browser) = Browser::open(Look { scripts, ..PHONE }).await else { return };
        browser.go(&house.url("/?locale=en&country=TG&age=13-17")).await;
        if scripts {
            browser.until("document.documentElement.classList.contains('live')").await;
        }
        for (act, country) in [("know", "Togo"), ("know", "You did not choose a country")] {
            let before = state(&browser).await;
            browser.click(&format!("[data-act={act}]")).await;
            while state(&browser).await == before {
                tokio::time::sleep(std::time::Duration::from_millis(30)).await;
            }
            let known = browser.said().await.join(" ");
            assert!(known.contains(country), "scripts {scripts}: {known}");
            let before = state(&browser).await;
            browser.click("#group [data-act=next]").await;
            while matches!(state(&browser).await, now if now == before || now.is_empty()) {
                tokio::time::sleep(std::time::Duration::from_millis(30)).await;
            }
            if scripts {
                browser.until("document.documentElement.classList.contains('live')").await;
            }
            assert_eq!(browser.client.find_all(Locator::Css("[data-from=me]")).await.unwrap().len(), 0);
        }
        browser.close().await;
    }
}

async fn state(browser: &Browser) -> String {
    match browser.client.find(Locator::Css("[name=state]")).await {
        Ok(input) => input.prop("value").await.ok().flatten().unwrap_or_default(),
        Err(_) => String::new(),
    }
}
