//! A card with people who can help: name, hours, and links that a thumb can hit.

use maud::{Markup, html};

use super::page::Words;
use crate::protocol::Helpline;

/// What stands in a `tel:` or `sms:` link: digits, with a plus in front where there was one.
///
/// Everything else goes: spaces and dashes for the eye, and the direction marks that a right-to-left text carries.
/// Short numbers stay as they are.
pub fn dial(shown: &str) -> String {
    let mut out = String::with_capacity(shown.len());
    for c in shown.chars() {
        if c.is_ascii_digit() || (c == '+' && out.is_empty()) {
            out.push(c);
        }
    }
    out
}

/// The list of cards. `target` is where a helpline's own page opens.
pub(super) fn cards(cards: &[Helpline<'_>], words: Words<'_>, target: &str) -> Markup {
    html! {
        @if !cards.is_empty() {
            ul class="cards" aria-label=(words("card")) {
                @for card in cards { li class="card" { (one(card, words, target)) } }
            }
        }
    }
}

/// `linnet.js` builds the same card from the same fields.
fn one(card: &Helpline<'_>, words: Words<'_>, target: &str) -> Markup {
    html! {
        h3 { bdi { (card.name) } }
        p class="facts" {
            @if let Some(free) = card.free { span { (words(if free { "card.free" } else { "card.costs" })) } }
            span { (card.hours) }
            @if let Some(now) = card.now { span { (now) } }
            @if let Some(opens) = card.opens { span { (opens) } }
        }
        @for note in card.notes { p class="facts" { (note) } }
        p class="ways" {
            @if let Some(phone) = card.phone {
                a href={ "tel:" (dial(card.dial.unwrap_or(phone))) } { (words("card.call")) " " bdi dir="ltr" { (phone) } }
            }
            @if let Some(text) = card.text {
                a href={ "sms:" (dial(text)) } {
                    (words("card.text")) " " bdi dir="ltr" { (text) }
                    @if let Some(word) = card.text_word { " " (words("card.word")) " " bdi { (word) } }
                }
            }
            @if let Some(number) = card.whatsapp {
                a href={ "https://wa.me/" (dial(number).trim_start_matches('+')) } target=(target) rel="noopener noreferrer" {
                    "WhatsApp " bdi dir="ltr" { (number) }
                }
            }
            @if let Some(url) = card.url {
                a href=(url) target=(target) rel="noopener noreferrer" { (words("card.web")) " " bdi dir="ltr" { (host(url)) } }
            }
            @if let Some(email) = card.email {
                a href={ "mailto:" (email) } { (words("card.mail")) " " bdi dir="ltr" { (email) } }
            }
        }
    }
}

/// The part of an address that a child can recognise.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_dials_digits_only() {
        assert_eq!(dial("+228 90 12-34"), "+228901234");
        assert_eq!(dial("\u{2066}1011\u{2069}"), "1011");
        assert_eq!(dial("0800 345+1"), "08003451");
    }

    #[test]
    fn an_address_is_shown_by_its_host() {
        assert_eq!(host("https://www.example.org/chat?x"), "example.org");
        assert_eq!(host("example.org"), "example.org");
    }
}
