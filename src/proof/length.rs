//! Lengths: what fits a button and a bubble on a small phone.

use unicode_script::{Script, UnicodeScript};

use super::form::{Form, forms};
use super::sheet::{Attribute, Entry, Piece, Words};
use super::{Checks, Desk};

/// Longest bubble, in characters: four of them fill the screen of a small phone.
pub(super) const BUBBLE_CHARS_MAX: usize = 280;
/// Longest label of a button, in characters.
pub(super) const LABEL_CHARS_MAX: usize = 40;

pub(super) fn check(
    desk: &mut Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    entry: &Entry<'_>,
    attribute: Option<&Attribute<'_>>,
    words: &Words<'_>,
    original: Option<&Entry<'_>>,
    beside: Option<&Words<'_>>,
) {
    if entry.term {
        return;
    }
    let own = forms(words);
    let put_in = put_in(checks, words);
    let longest = |forms: &[Form], whole: bool| {
        let lengths = forms.iter().flat_map(|form| {
            let parts: Vec<usize> = if whole {
                vec![length(&form.text)]
            } else {
                form.paragraphs().map(|(_, text)| length(text)).collect()
            };
            parts
        });
        lengths.max().unwrap_or(0)
    };
    let (limit, whole) = match original.and_then(|original| declared(original, attribute)) {
        Some(limit) => (limit, true),
        None => {
            let (limit, whole) = if attribute.is_some() { (LABEL_CHARS_MAX, true) } else { (BUBBLE_CHARS_MAX, false) };
            // Where the English itself is longer, or a whole sentence stands for a button, the place has no such bound.
            let sentence = |form: &Form| form.text.trim_end().ends_with(['.', '?', '!', '…']);
            let sentences = |words: &Words<'_>| attribute.is_some() && forms(words).iter().all(sentence);
            let free = |words: &Words<'_>| longest(&forms(words), whole) > limit || sentences(words);
            if checks.alone || beside.is_none_or(free) {
                return;
            }
            (limit, whole)
        }
    };
    let has = longest(&own, whole) + if whole { put_in } else { 0 };
    if has <= limit {
        return;
    }
    let at = words.start().unwrap_or(entry.span.start);
    let line = desk.page.line_range(at);
    let end = line.end.max(at + 1);
    let fault = desk.fault("too-long", entry, at..end).arg("length", has).arg("limit", limit);
    let fault = if attribute.is_some() || whole { fault } else { fault.key("too-long-bubble") };
    desk.add(fault);
}

/// Characters of the terms that a text shows; what variables bring is not known here.
fn put_in(checks: &Checks<'_, '_>, words: &Words<'_>) -> usize {
    let value = |piece: &Piece<'_>| match piece {
        Piece::Term(name, _, _, _) => checks
            .shelf
            .term(name)
            .and_then(|term| term.value.as_ref())
            .and_then(|words| forms(words).first().map(|form| length(&form.text))),
        _ => None,
    };
    words.pieces.iter().filter_map(value).sum()
}

/// Characters that take room: marks above and below letters, joiners and controls do not.
fn length(text: &str) -> usize {
    let mut joined = false;
    let mut length = 0;
    for c in text.trim().chars() {
        let mark =
            c.script() == Script::Inherited || super::invisible::unseen(c) || c == super::form::OBJECT || thin(c);
        let tint = ('\u{1f3fb}'..='\u{1f3ff}').contains(&c);
        if !mark && !tint && !joined {
            length += 1;
        }
        joined = c == '\u{200d}';
    }
    length
}

/// Vowels and tones of Thai and Lao that stand above or below, and the vowel signs of Indic scripts that do.
fn thin(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ecd}' | '\u{93c}' | '\u{941}'..='\u{948}' | '\u{94d}')
}

/// The bound that a comment above the English message sets: `# Button. max-chars: 18`.
///
/// It holds for the attribute `label`, for all attributes where none is called that, and for the value of a message
/// without attributes.
fn declared(original: &Entry<'_>, attribute: Option<&Attribute<'_>>) -> Option<usize> {
    let limit = original.comment.iter().rev().find_map(|line| {
        let rest = &line[line.find("max-chars")? + "max-chars".len()..];
        let rest = rest.trim_start_matches(|c: char| c.is_alphabetic() || c == ' ').strip_prefix(['=', ':'])?;
        let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    })?;
    let labelled = original.attribute("label").is_some();
    match attribute {
        Some(attribute) => (!labelled || attribute.name == "label").then_some(limit),
        None => original.attributes.is_empty().then_some(limit),
    }
}
