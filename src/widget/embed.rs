//! The page for people who embed the talk in a site of theirs.

use maud::{DOCTYPE, Markup, html};

use super::page::{Words, head};

/// The page for facilitators: the one line to copy, what a host can still see, and the talk in a frame.
pub fn embed(tag: &str, dir: &str, css: &str, service: &str, w: Words<'_>) -> Markup {
    let line = line(service, tag);
    html! {
        (DOCTYPE)
        html lang=(tag) dir=(dir) {
            (head(w("embed"), css, None))
            body {
                main class="plain" {
                    h1 { (w("embed")) }
                    h2 { (w("embed.safer")) }
                    p { a href={ (service) "/?locale=" (tag) } { bdi dir="ltr" { (service) "/?locale=" (tag) } } }
                    h2 { (w("embed.line")) }
                    pre dir="ltr" tabindex="0" { code { (line) } }
                    h2 { (w("embed.sees")) }
                    p { (w("embed.sees-list")) }
                    h2 { (w("embed.works")) }
                    iframe src={ "/chat?locale=" (tag) } title="Linnet" referrerpolicy="no-referrer"
                        sandbox="allow-scripts allow-forms allow-top-navigation" {}
                }
            }
        }
    }
}

/// The embed itself: a frame whose origin is nobody's, so that nothing can be stored in it or read out of it.
fn line(service: &str, tag: &str) -> String {
    html! {
        iframe src={ (service) "/chat?locale=" (tag) } sandbox="allow-scripts allow-forms allow-top-navigation"
            referrerpolicy="no-referrer" title="Linnet" width="400" height="640" {}
    }
    .into_string()
}
