//! Texts that are chosen by a number: has the language a text for each of its forms, and no others?

use super::Desk;
use super::form::{OBJECT, forms};
use super::references::{declared, selects};
use super::sheet::{Entry, Piece, Variant, Words};
use super::tongue::{CATEGORIES, Plurals};
use crate::finding::nearest;

pub(super) fn check(
    desk: &mut Desk<'_, '_>,
    entry: &Entry<'_>,
    words: &Words<'_>,
    beside: Option<&Words<'_>>,
    original: Option<&Entry<'_>>,
) {
    let english = selections(beside);
    let own = selections(Some(words));
    for (selector, variants) in &own {
        let by = variable(selector);
        let there = english.iter().find(|(selector, _)| variable(selector) == by);
        if counts(selector, variants, there.map(|(_, variants)| *variants), original) {
            forms_of(desk, entry, selector, variants);
        } else if let Some((_, wanted)) = there {
            keys(desk, entry, variants, wanted);
        }
    }
    flattened(desk, entry, words, &own, &english, original);
}

type Selection<'w, 'p> = (&'w Piece<'p>, &'w [Variant<'p>]);

fn selections<'w, 'p>(words: Option<&'w Words<'p>>) -> Vec<Selection<'w, 'p>> {
    let mut found = Vec::new();
    if let Some(words) = words {
        words.walk(&mut |piece| {
            if let Piece::Select(selector, variants) = piece {
                found.push((&**selector, variants.as_slice()));
            }
        });
    }
    found
}

/// What is chosen by.
fn variable<'p>(selector: &Piece<'p>) -> Option<&'p str> {
    match selector {
        Piece::Variable(name, _) => Some(name),
        Piece::Function(_, _, given) => given.iter().find_map(variable),
        _ => None,
    }
}

fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

/// Whether a choice is made by a number, not by a word.
fn counts(
    selector: &Piece<'_>,
    variants: &[Variant<'_>],
    english: Option<&[Variant<'_>]>,
    original: Option<&Entry<'_>>,
) -> bool {
    let plural = |variants: &[Variant<'_>]| {
        variants.iter().any(|variant| (is_category(variant.key) && variant.key != "other") || variant.number)
    };
    let number = match selector {
        Piece::Function(name, _, _) => *name == "NUMBER",
        Piece::Variable(name, _) => original.is_some_and(|original| declared(original).contains(&(*name, true))),
        Piece::Number(..) => true,
        _ => false,
    };
    let variable = matches!(selector, Piece::Variable(..) | Piece::Function(..) | Piece::Number(..));
    match (variable, english) {
        (false, _) => false,
        (true, Some(english)) => number || plural(english),
        (true, None) => number || plural(variants),
    }
}

/// Whether the choice is by the order of things (first, second), which has other forms.
fn ordinal(desk: &Desk<'_, '_>, selector: &Piece<'_>) -> bool {
    matches!(selector, Piece::Function(_, at, _) if desk.page.source.text[*at..].split("->").next().is_some_and(|call| call.contains("ordinal")))
}

fn forms_of(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, selector: &Piece<'_>, variants: &[Variant<'_>]) {
    if ordinal(desk, selector) {
        return;
    }
    let tongue = desk.tongue;
    let known: Vec<&str> = tongue.plurals.as_ref().map_or(CATEGORIES.to_vec(), |plurals| plurals.all.clone());
    let there: Vec<&str> = variants.iter().map(|variant| variant.key).collect();
    for variant in variants.iter().filter(|variant| !variant.number && !known.contains(&variant.key)) {
        let span = variant.at..variant.at + variant.key.len();
        let free: Vec<&str> = known.iter().copied().filter(|name| !there.contains(name)).collect();
        let near = nearest(variant.key, free.iter().copied()).or_else(|| meant(variant, &free));
        let fault = desk
            .fault("unknown-plural", entry, span.clone())
            .arg("key", variant.key)
            .arg("known", known.join(", "))
            .arg("language", &tongue.tag);
        let fault = if is_category(variant.key) { fault.key("unknown-plural-other") } else { fault };
        let fault = match near {
            Some(near) => fault.instead(desk.page.mended(span, near)),
            None => fault.instead(desk.page.mended(span, "other")),
        };
        desk.add(fault);
    }
    let Some(plurals) = &tongue.plurals else { return };
    let lacking = lacking(plurals, variants);
    if lacking.is_empty() {
        return;
    }
    let at = variants.first().map_or(selector.at(), |variant| variant.at);
    let indent: String = desk.page.line(at).chars().take_while(|c| *c == ' ').collect();
    let indent = if indent.is_empty() { "        ".to_owned() } else { indent };
    let lines: Vec<String> = lacking.iter().map(|(name, _)| format!("{indent}[{name}] …")).collect();
    let told: Vec<String> = lacking.iter().map(|(name, number)| format!("{name} ({number})")).collect();
    let selector_at = selector.at();
    let fault = desk
        .fault("missing-plural", entry, selector_at..selector_at + 1)
        .arg("missing", told.join(", "))
        .arg("language", &tongue.tag);
    desk.add(fault.instead(lines.join("\n")));
}

/// The form that a made-up name stands for.
fn meant<'k>(variant: &Variant<'_>, free: &[&'k str]) -> Option<&'k str> {
    let wanted: &str = match variant.key.to_lowercase().as_str() {
        "singular" | "sing" | "single" | "uno" | "un" | "une" | "eins" | "um" | "unu" | "once" => "one",
        "plural" | "others" | "default" | "otro" | "otros" | "autre" | "autres" | "outro" | "outros" | "altele"
        | "rest" | "else" => "other",
        "dual" | "pair" | "dos" | "deux" | "dois" => "two",
        "none" | "null" | "nil" | "cero" => "zero",
        "some" | "paucal" | "little" => "few",
        "lots" | "much" | "multiple" => "many",
        _ if variant.default => "other",
        _ => return None,
    };
    free.iter().copied().find(|name| *name == wanted)
}

/// Forms that some whole number takes and that have no text of their own, with the first such number.
fn lacking(plurals: &Plurals, variants: &[Variant<'_>]) -> Vec<(&'static str, usize)> {
    let exact: Vec<usize> =
        variants.iter().filter(|variant| variant.number).filter_map(|variant| variant.key.parse().ok()).collect();
    let default = variants.iter().find(|variant| variant.default).map(|variant| variant.key);
    plurals
        .whole
        .iter()
        .filter(|(name, _)| !variants.iter().any(|variant| variant.key == *name))
        // A default of an odd name is told on its own.
        .filter(|(name, _)| !(*name == "other" && default.is_some()))
        .filter_map(|(name, _)| {
            (0..=200)
                .find(|number| plurals.form(*number) == *name && !exact.contains(number))
                .map(|number| (*name, number))
        })
        .collect()
}

/// Variants named otherwise than those the program chooses by; more of them are fine, other ones in their place are not.
fn keys(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, own: &[Variant<'_>], english: &[Variant<'_>]) {
    let lost: Vec<&str> = english
        .iter()
        .filter(|variant| !variant.default && !own.iter().any(|own| own.key == variant.key))
        .map(|variant| variant.key)
        .collect();
    if lost.is_empty() {
        return;
    }
    for variant in own.iter().filter(|own| !own.default && !english.iter().any(|variant| variant.key == own.key)) {
        let span = variant.at..variant.at + variant.key.len();
        let near = nearest(variant.key, lost.iter().copied()).unwrap_or(lost[0]);
        let fault =
            desk.fault("unknown-variant", entry, span.clone()).arg("key", variant.key).arg("known", lost.join(", "));
        desk.add(fault.instead(desk.page.mended(span, near)));
    }
}

/// The English has a text for one and a text for many, the language has as many forms or more, and there is one text only.
fn flattened(
    desk: &mut Desk<'_, '_>,
    entry: &Entry<'_>,
    words: &Words<'_>,
    own: &[Selection<'_, '_>],
    english: &[Selection<'_, '_>],
    original: Option<&Entry<'_>>,
) {
    let Some(plurals) = desk.tongue.plurals.as_ref().filter(|plurals| plurals.whole.len() > 1) else { return };
    for (selector, variants) in english {
        let Some(name) = variable(selector).filter(|_| counts(selector, variants, None, original)) else { continue };
        if own.iter().any(|(selector, _)| selects(selector, name)) {
            continue;
        }
        // "Messages: 5" needs no plural; "5 messages" does.
        let Some(at) = words.pieces.iter().position(|piece| matches!(piece, Piece::Variable(own, _) if *own == name))
        else {
            continue;
        };
        let form = forms(words).into_iter().next().unwrap_or_default();
        let Some(shown) = form.text.find(OBJECT) else { continue };
        let before = form.text[..shown].trim_end();
        let after = &form.text[shown + OBJECT.len_utf8()..];
        let counted =
            after.strip_prefix([' ', '\u{a0}', '\u{202f}']).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        if before.ends_with([':', '：', '(', '=']) || !counted || form.text.matches(OBJECT).count() > 1 {
            continue;
        }
        let start = words.pieces[at].at();
        let told: Vec<String> = plurals.whole.iter().map(|(name, number)| format!("{name} ({number})")).collect();
        let mut lines = vec![format!("    {{ ${name} ->")];
        lines.extend(
            plurals.whole.iter().filter(|(name, _)| *name != "other").map(|(name, _)| format!("        [{name}] …")),
        );
        lines.push("       *[other] …\n    }".to_owned());
        let fault = desk
            .fault("missing-plural", entry, start..start + name.len())
            .key("missing-plural-flat")
            .arg("missing", told.join(", "))
            .arg("language", &desk.tongue.tag);
        desk.add(fault.instead(lines.join("\n")));
    }
}
