//! Addresses of the web and of mail: the same in every language.

use std::ops::Range;

use super::form::Form;
use super::{Desk, Spot};

/// Addresses in a text.
fn links(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    for word in text.split(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '<' | '>' | '"' | '«' | '»' | '“' | '”' | '(' | ')' | '[' | ']' | '\u{2066}'
                    ..='\u{2069}' | '\u{200e}' | '\u{200f}' | '،' | '、' | '，' | '。'
            )
    }) {
        // Words come with the sign that parts them left out.
        let at = from;
        from = at + word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        if !word.contains(['.', '@', ':']) {
            continue;
        }
        let trimmed = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '؟', '…', '\'', '’', '।', '/']);
        let start = trimmed.len() - trimmed.trim_start_matches(['\'', '‘']).len();
        if is_link(&trimmed[start..]) {
            found.push((at + start..at + trimmed.len(), &trimmed[start..]));
        }
    }
    found
}

fn is_link(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.starts_with("http://")
        || lower.starts_with("https://")
        || lower.starts_with("www.")
        || lower.starts_with("mailto:")
        || lower.starts_with("tel:")
    {
        return true;
    }
    if let Some((name, host)) = word.split_once('@') {
        return if name.is_empty() { host.len() >= 3 } else { host.contains('.') };
    }
    // A bare host: example.org, with one of the common endings.
    let host = lower.split('/').next().unwrap_or_default();
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    const ENDINGS: [&str; 24] = [
        "org", "com", "net", "info", "int", "edu", "gov", "app", "io", "chat", "help", "fr", "uk", "de", "es", "ca",
        "ch", "be", "tg", "br", "ro", "ru", "th", "eu",
    ];
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.')
        && ENDINGS.contains(&ending)
        && !name.ends_with('.')
}

/// A text of the same length without its addresses, whose figures are no numbers.
pub(super) fn without(text: &str) -> String {
    let mut plain = text.to_owned();
    for (range, _) in links(text) {
        let blank = " ".repeat(range.len());
        if !text[range.clone()].to_lowercase().starts_with("tel:") {
            plain.replace_range(range, &blank);
        }
    }
    plain
}

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let Some(original) = spot.original() else { return };
    let english = links(&original.text);
    let own = links(&form.text);
    if english.is_empty() && own.is_empty() {
        return;
    }
    let tag = desk.tongue.tag.clone();
    let same =
        |a: &str, b: &str| a == b || host_lowered(a) == host_lowered(b) || (localised(a, &tag) == localised(b, &tag));
    let lost: Vec<&(Range<usize>, &str)> =
        english.iter().filter(|(_, link)| !own.iter().any(|(_, own)| same(link, own))).collect();
    let all: Vec<String> =
        spot.english.iter().flat_map(|form| links(&form.text)).map(|(_, link)| link.to_owned()).collect();
    let new: Vec<&(Range<usize>, &str)> =
        own.iter().filter(|(_, link)| !all.iter().any(|english| same(link, english))).collect();
    match (lost.first(), new.first()) {
        (Some((_, wanted)), Some((range, link))) => {
            let fault = desk
                .text_fault("url-changed", spot, form, range.clone())
                .key("url-changed-to")
                .arg("url", wanted)
                .arg("new", link);
            let fault = fault.instead(desk.mended(form, range.clone(), wanted));
            desk.add(fault);
        }
        (Some((_, wanted)), None) => {
            let end = form.text.chars().next().map_or(0, char::len_utf8);
            let fault = desk.text_fault("url-changed", spot, form, 0..end).arg("url", wanted);
            let line = desk.page.line(form.span(0..end).start).trim_end().to_owned();
            desk.add(fault.instead(format!("{line} {wanted}")));
        }
        (None, Some((range, link))) => {
            let fault =
                desk.text_fault("url-changed", spot, form, range.clone()).key("url-changed-new").arg("new", link);
            let fault = fault.instead(desk.mended(form, range.clone(), ""));
            desk.add(fault);
        }
        (None, None) => {}
    }
}

/// Capitals do not matter in a host's name.
fn host_lowered(link: &str) -> String {
    let (scheme, rest) = link.split_once("://").unwrap_or(("", link));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    format!("{}://{}/{}", scheme.to_lowercase(), host.to_lowercase(), path.trim_end_matches('/'))
}

/// A page may exist in the reader's language, under the same address.
fn localised(link: &str, tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or(tag);
    let plain = host_lowered(link);
    let part = |part: &str| {
        let lower = part.to_lowercase();
        let ours =
            lower == "en" || lower == "en-us" || lower == "en-gb" || lower == language || lower == tag.to_lowercase();
        if ours { "*".to_owned() } else { part.to_owned() }
    };
    plain
        .split('/')
        .map(part)
        .filter(|part| part != "*")
        .collect::<Vec<_>>()
        .join("/")
        .replace("://en.", "://*.")
        .replace(&format!("://{language}."), "://*.")
}
