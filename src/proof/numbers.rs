//! Numbers and telephone numbers: what the English says must be what the translation says.

use std::ops::Range;

use super::form::Form;
use super::{Desk, Spot};

/// A number as it stands in a text, and its digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) range: Range<usize>,
    pub(super) digits: String,
}

/// The value of a digit of any script.
pub(super) fn digit(c: char) -> Option<u32> {
    /// The zeros of scripts whose digits stand in a row (Unicode, general category Nd).
    const ZEROS: [u32; 30] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
        0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1b50, 0x1c40, 0xa620, 0xa8d0, 0xff10, 0x1e950,
    ];
    let code = u32::from(c);
    if code < 0x660 {
        return c.to_digit(10);
    }
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

/// Runs of digits; those that one telephone number or one great number is written in are one.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut gap = String::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        if let Some(value) = digit(c) {
            let figure = char::from_digit(value, 10).unwrap_or('0');
            match found.last_mut() {
                Some(last) if open => {
                    last.digits.push(figure);
                    last.range.end = at + c.len_utf8();
                }
                _ => found.push(Number { range: at..at + c.len_utf8(), digits: figure.to_string() }),
            }
            open = true;
            gap.clear();
        } else if open
            && matches!(
                c,
                ' ' | '\u{a0}'
                    | '\u{202f}'
                    | '\u{2009}'
                    | '-'
                    | '\u{2011}'
                    | '.'
                    | '('
                    | ')'
                    | '/'
                    | '٬'
                    | '٫'
                    | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'
            )
        {
            gap.push(c);
            open = gap.chars().count() <= 2;
        } else {
            open = false;
            gap.clear();
        }
    }
    found
}

/// Whether digits are what one would dial: three or more, and no year.
fn dialled(digits: &str) -> bool {
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20") || digits.starts_with("25"));
    digits.len() >= 3 && !year
}

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let Some(original) = spot.original() else { return };
    let figures = |form: &Form| form.text.chars().any(|c| digit(c).is_some());
    if !figures(original) && !figures(form) {
        return;
    }
    let bare = |form: &Form| super::links::without(&form.text);
    let (english_text, own_text) = (bare(original), bare(form));
    let english = numbers(&english_text);
    let own = numbers(&own_text);
    if english.is_empty() && own.is_empty() {
        return;
    }
    let all_english: Vec<String> =
        spot.english.iter().flat_map(|form| numbers(&bare(form))).map(|number| number.digits).collect();
    // One number may be written as several, and several as one: all figures in a row tell.
    let run = |numbers: &[Number]| numbers.iter().map(|number| number.digits.as_str()).collect::<Vec<_>>().concat();
    let (english_run, own_run) = (run(&english), run(&own));
    let lost: Vec<&Number> = english
        .iter()
        .filter(|number| !own.iter().any(|own| own.digits == number.digits) && !own_run.contains(&number.digits))
        .collect();
    let new: Vec<&Number> = own
        .iter()
        .filter(|number| !all_english.contains(&number.digits) && !english_run.contains(&number.digits))
        .collect();
    let lost_phone = lost.iter().find(|number| dialled(&number.digits) && !round(&number.digits));
    let new_phone =
        new.iter().find(|number| dialled(&number.digits) && (!round(&number.digits) || lost_phone.is_some()));
    match (lost_phone, new_phone) {
        (Some(lost), new) => {
            let shown = &english_text[lost.range.clone()];
            let at = new.map_or(0..1.min(form.text.len()), |number| number.range.clone());
            let at = if form.text.is_char_boundary(at.end) { at } else { 0..0 };
            let fault = desk.text_fault("phone-changed", spot, form, at.clone()).arg("number", shown);
            let fault = match new {
                Some(new) => fault
                    .key("phone-changed-to")
                    .arg("new", &own_text[new.range.clone()])
                    .instead(desk.mended(form, at, shown)),
                None => {
                    let line = desk.page.line(form.span(at).start).trim_end();
                    fault.instead(format!("{line} {shown}"))
                }
            };
            desk.add(fault);
        }
        (None, Some(new)) => {
            let words_say = in_words(&english_text, &new.digits);
            if !words_say && !spot.english.is_empty() {
                let fault = desk
                    .text_fault("phone-changed", spot, form, new.range.clone())
                    .key("phone-changed-new")
                    .arg("number", &own_text[new.range.clone()]);
                let fault = fault.instead(desk.mended(form, new.range.clone(), ""));
                desk.add(fault);
            }
        }
        (None, None) => changed(desk, spot, form, (&english_text, &lost), (&own_text, &new)),
    }
}

/// Hundreds and thousands are as often written in words.
fn round(digits: &str) -> bool {
    digits.len() >= 3 && digits.ends_with("00")
}

/// A number of the English is gone and another stands there instead.
fn changed(
    desk: &mut Desk<'_, '_>,
    spot: &Spot<'_, '_>,
    form: &Form,
    (english, lost): (&str, &[&Number]),
    (own, new): (&str, &[&Number]),
) {
    let ([lost], [new]) = (lost, new) else { return };
    // A clock may count to 12 or to 24, a calendar from another year, and a share may be written as one.
    let clock = |text: &str, number: &Number| {
        let after = text[number.range.end..].trim_start();
        let before = text[..number.range.start].trim_end();
        after.starts_with([':', 'h', '%'])
            || after.to_lowercase().starts_with("am")
            || after.to_lowercase().starts_with("pm")
            || after.starts_with("a.m")
            || after.starts_with("p.m")
            || before.ends_with(':')
            || number.digits.len() >= 3
    };
    if clock(english, lost) || clock(own, new) || in_words(english, &new.digits) {
        return;
    }
    let fault = desk
        .text_fault("number-changed", spot, form, new.range.clone())
        .arg("number", &lost.digits)
        .arg("new", &new.digits);
    let fault = fault.instead(desk.mended(form, new.range.clone(), &lost.digits));
    desk.add(fault);
}

/// Whether the English says a number in words.
fn in_words(english: &str, digits: &str) -> bool {
    const WORDS: [(&str, &[&str]); 28] = [
        ("0", &["zero", "no", "none"]),
        ("1", &["one", "a", "an", "once", "first", "single"]),
        ("2", &["two", "twice", "both", "second", "pair"]),
        ("3", &["three", "third"]),
        ("4", &["four", "fourth"]),
        ("5", &["five", "fifth"]),
        ("6", &["six", "sixth"]),
        ("7", &["seven", "week"]),
        ("8", &["eight"]),
        ("9", &["nine"]),
        ("10", &["ten"]),
        ("11", &["eleven"]),
        ("12", &["twelve"]),
        ("13", &["thirteen"]),
        ("14", &["fourteen"]),
        ("15", &["fifteen"]),
        ("16", &["sixteen"]),
        ("17", &["seventeen"]),
        ("18", &["eighteen"]),
        ("19", &["nineteen"]),
        ("20", &["twenty"]),
        ("24", &["day", "night", "always", "round"]),
        ("30", &["thirty", "half", "month"]),
        ("60", &["sixty", "hour", "minute"]),
        ("100", &["hundred"]),
        ("1000", &["thousand"]),
        ("50", &["fifty"]),
        ("500", &["hundred"]),
    ];
    let text = english.to_lowercase();
    let said = WORDS.iter().filter(|(number, _)| *number == digits).flat_map(|(_, words)| *words);
    let mut said = said.chain(if digits.ends_with("000000") { ["million"].iter() } else { [].iter() });
    said.any(|word| text.split(|c: char| !c.is_alphabetic()).any(|part| part == *word || part == format!("{word}s")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_and_grouping_are_read() {
        let read = |text: &str| numbers(text).into_iter().map(|number| number.digits).collect::<Vec<_>>();
        assert_eq!(read("call 116 111 or 1011"), ["116111", "1011"]);
        assert_eq!(read("اتصل بـ ١٠١١"), ["1011"]);
        assert_eq!(read("+44 (0)20-79"), ["4402079"]);
        assert_eq!(read("7 to 12"), ["7", "12"]);
    }
}
