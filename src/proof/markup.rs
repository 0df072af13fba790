//! Tags, entities and the signs of other systems in a text: a child sees them as they are, or worse, they do something.

use std::ops::Range;

use super::form::{Form, OBJECT};
use super::{Desk, Spot};

/// Tags that load, run, lead or ask for something.
const ACTIVE: [&str; 22] = [
    "script", "iframe", "object", "embed", "form", "input", "button", "meta", "link", "base", "svg", "math", "style",
    "img", "video", "audio", "a", "template", "textarea", "select", "frame", "applet",
];

/// Tags of plain text; other names in angle brackets are taken for text.
const PLAIN: [&str; 30] = [
    "b", "i", "u", "em", "strong", "br", "p", "span", "div", "small", "big", "sub", "sup", "ul", "ol", "li", "h1",
    "h2", "h3", "code", "pre", "q", "mark", "font", "center", "hr", "table", "abbr", "bdi", "bdo",
];

struct Tag<'t> {
    range: Range<usize>,
    name: String,
    close: bool,
    inside: &'t str,
}

fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('<').map(|at| from + at) {
        from = open + 1;
        let rest = &text[open + 1..];
        let close = rest.starts_with('/');
        let body = rest.trim_start_matches('/');
        let name: String = body.chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() && !rest.starts_with("!--") {
            continue;
        }
        // A tag that is never closed still does harm.
        let end = rest.find('>').map_or(text.len(), |at| open + 1 + at + 1);
        let inside = text[open + 1..end].trim_end_matches('>');
        found.push(Tag { range: open..end, name: name.to_lowercase(), close, inside });
        from = end.max(from);
    }
    found
}

/// Says whether something was found that could act.
pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    let text = form.text.as_str();
    if !text.contains(['<', '&', '%', '*', '[', ':', '$', '`', '{', '}', '_'])
        && !spot.english_has(|text| text.contains('<'))
    {
        return false;
    }
    let english: Vec<Tag<'_>> = spot.original().map(|form| tags(&form.text)).unwrap_or_default();
    let own = tags(text);
    if injected(desk, spot, form, &own, &english) {
        return true;
    }
    mismatched(desk, spot, form, &own, &english);
    entities(desk, spot, form);
    placeholders(desk, spot, form);
    marks(desk, spot, form);
    false
}

/// Anything that could run, load or lead elsewhere, and that the English does not have.
fn injected(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, own: &[Tag<'_>], english: &[Tag<'_>]) -> bool {
    let known = |tag: &Tag<'_>| {
        english.iter().any(|other| other.name == tag.name && squeeze(other.inside) == squeeze(tag.inside))
    };
    let acts = |tag: &&Tag<'_>| {
        let lower = tag.inside.to_lowercase();
        let handler = lower
            .split(|c: char| c.is_whitespace() || c == '/' || c == '"')
            .any(|part| part.starts_with("on") && part.contains('='));
        let scripted = lower.replace(char::is_whitespace, "").contains("javascript:") || lower.contains("data:text");
        let new = !english.iter().any(|other| other.name == tag.name);
        (ACTIVE.contains(&tag.name.as_str()) && new && !tag.close)
            || ((handler || scripted || lower.contains("style=")) && !known(tag))
    };
    let scheme = ["javascript:", "vbscript:", "data:text/html"]
        .iter()
        .find_map(|scheme| form.text.to_lowercase().find(scheme).map(|at| at..at + scheme.len()));
    let hit = own.iter().find(acts).map(|tag| tag.range.clone()).or_else(|| {
        scheme.filter(|range| {
            !spot.english_has(|text| text.to_lowercase().contains(&form.text[range.clone()].to_lowercase()))
                && form.text.is_char_boundary(range.end)
        })
    });
    let Some(range) = hit else { return false };
    let shown: String = form.text[range.clone()].chars().take(40).collect();
    let fault = desk.text_fault("markup-injection", spot, form, range.clone()).arg("tag", shown);
    let mut line = desk.page.line(form.span(range.clone()).start).to_owned();
    for tag in own.iter().filter(|tag| !known(tag)) {
        line = line.replace(&form.text[tag.range.clone()], "");
    }
    desk.add(fault.instead(line));
    true
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase()
}

/// Tags that the English has and the translation lacks, or the other way round, or in pairs that do not close.
fn mismatched(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, own: &[Tag<'_>], english: &[Tag<'_>]) {
    if spot.english.is_empty() {
        return;
    }
    let real = |tag: &&Tag<'_>| {
        PLAIN.contains(&tag.name.as_str())
            || ACTIVE.contains(&tag.name.as_str())
            || english.iter().any(|other| other.name == tag.name)
    };
    let count = |tags: &[Tag<'_>], name: &str, close: bool| {
        tags.iter().filter(|tag| tag.name == name && tag.close == close).count()
    };
    for tag in own.iter().filter(real) {
        if count(own, &tag.name, tag.close) > count(english, &tag.name, tag.close) {
            let shown = &form.text[tag.range.clone()];
            let fault = desk
                .text_fault("markup-mismatch", spot, form, tag.range.clone())
                .arg("tag", shown)
                .instead(desk.mended(form, tag.range.clone(), ""));
            return desk.add(fault);
        }
    }
    for tag in english {
        let (there, wanted) = (count(own, &tag.name, tag.close), count(english, &tag.name, tag.close));
        if there < wanted {
            let end = form.text.chars().next().map_or(0, char::len_utf8);
            let other = count(own, &tag.name, !tag.close);
            let fault = desk
                .text_fault("markup-mismatch", spot, form, 0..end)
                .key("markup-mismatch-lost")
                .arg("tag", format!("<{}>", tag.inside));
            // Where both of a pair are gone the text is plain, but whole.
            let half = other > there;
            let mut fault = fault;
            if !half {
                fault.severity = crate::finding::Severity::Warning;
            }
            let line = desk.page.line(form.span(0..end).start).trim_end().to_owned();
            return desk.add(fault.instead(format!("{line}<{}>", tag.inside)));
        }
    }
    // The right tags in a wrong order: one closes before it opens.
    for (number, tag) in own.iter().enumerate().filter(|(_, tag)| tag.close) {
        let opens = own[..number].iter().filter(|other| other.name == tag.name && !other.close).count();
        let closes = own[..=number].iter().filter(|other| other.name == tag.name && other.close).count();
        if closes > opens && count(english, &tag.name, false) > 0 {
            let fault = desk
                .text_fault("markup-mismatch", spot, form, tag.range.clone())
                .key("markup-mismatch-order")
                .arg("tag", &form.text[tag.range.clone()]);
            return desk.add(fault);
        }
    }
}

/// `&nbsp;` and its like, which Fluent does not know.
fn entities(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    for (at, _) in form.text.match_indices('&') {
        let rest = &form.text[at + 1..];
        let Some(end) = rest.find(';').filter(|end| (2..10).contains(end)) else { continue };
        let name = &rest[..end];
        let numeric = name.strip_prefix('#').is_some_and(|digits| {
            !digits.is_empty() && digits.trim_start_matches(['x', 'X']).chars().all(|c| c.is_ascii_hexdigit())
        });
        if !(numeric
            || name.chars().all(|c| c.is_ascii_alphanumeric()) && name.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            continue;
        }
        let shown = format!("&{name};");
        if spot.english_has(|text| text.contains(&shown)) {
            continue;
        }
        let code =
            |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32).map(String::from);
        let meant = match name {
            "nbsp" => Some("\u{a0}".to_owned()),
            "amp" => Some("&".to_owned()),
            "lt" => Some("<".to_owned()),
            "gt" => Some(">".to_owned()),
            "quot" => Some("\"".to_owned()),
            "apos" | "rsquo" => Some("’".to_owned()),
            "laquo" => Some("«".to_owned()),
            "raquo" => Some("»".to_owned()),
            "eacute" => Some("é".to_owned()),
            "egrave" => Some("è".to_owned()),
            "agrave" => Some("à".to_owned()),
            "aacute" => Some("á".to_owned()),
            "iacute" => Some("í".to_owned()),
            "oacute" => Some("ó".to_owned()),
            "ntilde" => Some("ñ".to_owned()),
            "ccedil" => Some("ç".to_owned()),
            "hellip" => Some("…".to_owned()),
            _ => name
                .strip_prefix("#x")
                .map_or_else(|| name.strip_prefix('#').and_then(|digits| code(digits, 10)), |digits| code(digits, 16)),
        };
        let range = at..at + shown.len();
        let fault = desk
            .text_fault("markup-mismatch", spot, form, range.clone())
            .key("markup-mismatch-entity")
            .arg("tag", &shown);
        let fault = match meant {
            Some(meant) => fault.instead(desk.mended(form, range, &meant)),
            None => fault,
        };
        desk.add(fault);
    }
}

/// Ways in which other systems write what is put in: `%s`, `%(name)s`, `${name}`, `{0}`.
fn placeholders(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let text = form.text.as_str();
    let mut hits: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('%') {
        let rest = &text[at + 1..];
        let before = text[..at].chars().next_back();
        let conversion =
            |rest: &str| rest.starts_with(['s', 'd', '@', 'S']) && !rest[1..].starts_with(|c: char| c.is_alphabetic());
        let end = if let Some(name) = rest.strip_prefix('(') {
            name.find(')')
                .filter(|end| {
                    name[..*end].chars().all(|c| c.is_alphanumeric() || c == '_')
                        && name[end + 1..].starts_with(['s', 'd'])
                })
                .map(|end| end + 3)
        } else if conversion(rest)
            && !before.is_some_and(|c| {
                c.is_numeric() || c.is_whitespace() && text[..at].trim_end().ends_with(char::is_numeric)
            })
        {
            Some(1)
        } else {
            let digits = rest.chars().take_while(char::is_ascii_digit).count();
            rest[digits..].strip_prefix('$').filter(|rest| digits > 0 && conversion(rest)).map(|_| digits + 2)
        };
        hits.extend(end.map(|end| at..at + 1 + end));
    }
    for (at, _) in text.match_indices('$') {
        let name: usize =
            text[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').count();
        // A price ($5) begins with a figure.
        if name > 1
            && text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic())
            && !text[..at].ends_with(char::is_alphanumeric)
        {
            hits.push(at..at + 1 + name);
        }
    }
    for range in hits {
        if spot.english_has(|english| english.contains(&text[range.clone()])) {
            continue;
        }
        let shown = &text[range.clone()];
        let name = shown.trim_start_matches(['%', '$', '(']).trim_end_matches([')', 's', 'd']);
        let fault = desk
            .text_fault("unknown-variable", spot, form, range.clone())
            .key("unknown-variable-style")
            .arg("name", shown);
        let fault = if shown.starts_with('$') {
            fault.instead(desk.mended(form, range.clone(), &format!("{{ {shown} }}")))
        } else {
            fault.instead(desk.mended(
                form,
                range.clone(),
                &format!("{{ ${} }}", if name.is_empty() { "…" } else { name }),
            ))
        };
        desk.add(fault);
    }
}

/// Signs of Markdown and of forums.
fn marks(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if spot.english.is_empty() {
        return;
    }
    let text = form.text.as_str();
    for sign in ["**", "__", "``", "[b]", "[/b]", "[i]", "[url", "]("] {
        let (own, english) =
            (text.matches(sign).count(), spot.original().map_or(0, |form| form.text.matches(sign).count()));
        if own == english || (sign == "__" && (text.contains("___") || text.contains(OBJECT))) {
            continue;
        }
        let at = text.find(sign).map_or(0..0, |at| at..at + sign.len());
        let key = if own > english { "markup-mismatch" } else { "markup-mismatch-lost" };
        let fault = desk.text_fault("markup-mismatch", spot, form, at.clone()).key(key).arg("tag", sign);
        let fault = if own > english { fault.instead(desk.mended(form, at, "")) } else { fault };
        return desk.add(fault);
    }
}
