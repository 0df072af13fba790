//! Marks of punctuation, as each language sets them.

use unicode_script::Script;

use super::form::{Form, OBJECT};
use super::{Desk, Spot};

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let paragraphs: Vec<(usize, &str)> = form.paragraphs().collect();
    if !spot.torn {
        endings(desk, spot, form, &paragraphs);
    }
    spacing(desk, spot, form);
    quotes(desk, spot, form, &paragraphs);
    own_marks(desk, spot, form);
    repeated(desk, spot, form);
}

/// What closes a sentence, whatever the script.
fn sign(c: char) -> char {
    match c {
        '?' | '؟' | '？' | ';' | '՞' | '፧' | '⁇' | '\u{37e}' => '?',
        '!' | '！' | '՜' | '¡' => '!',
        '.' | '。' | '۔' | '।' | '॥' | '։' | '።' | '．' | '၊' | '။' | '។' => '.',
        '…' => '…',
        ':' | '：' | '፡' | '፦' => ':',
        c => c,
    }
}

fn last(text: &str) -> (usize, char) {
    let trimmed = text
        .trim_end_matches(|c: char| c.is_whitespace() || super::invisible::unseen(c) || "\"'»”’“›)]）」』".contains(c));
    trimmed.char_indices().next_back().unwrap_or((0, ' '))
}

/// Scripts whose sentences need no mark at the end.
fn unmarked(desk: &Desk<'_, '_>) -> bool {
    [Script::Thai, Script::Lao, Script::Khmer, Script::Myanmar, Script::Tibetan, Script::Han, Script::Hiragana]
        .iter()
        .any(|script| desk.tongue.writes(*script))
}

/// A question stays a question, a sentence a sentence, a label a label.
fn endings(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, paragraphs: &[(usize, &str)]) {
    let Some(original) = spot.original() else { return };
    let english: Vec<&str> =
        original.paragraphs().map(|(_, text)| text.trim()).filter(|text| !text.is_empty()).collect();
    let own: Vec<(usize, &str)> = paragraphs.iter().copied().filter(|(_, text)| !text.trim().is_empty()).collect();
    let (Some(english_last), Some((from, text))) = (english.last(), own.last()) else { return };
    let (at, mark) = last(text);
    let (_, wanted) = last(english_last);
    if mark == OBJECT || wanted == OBJECT || text.trim().is_empty() {
        return;
    }
    let (mark_sign, wanted_sign) = (sign(mark), sign(wanted));
    if unmarked(desk) {
        // Thai and its neighbours close with a space; a question mark may stay away as well.
        return;
    }
    let greek = desk.tongue.is(&["el"]);
    let asks = |text: &str| text.chars().any(|c| sign(c) == '?' && (c != ';' || greek) || c == '\u{37e}');
    let end = from + at + mark.len_utf8();
    let plain = |c: char| c.is_alphanumeric();
    // The mark may stand after a closing quote; what counts is whether the sentence closes.
    let tail = text[at..].chars().count() > 1 && text[at..].contains(['"', '»', '”', '’', ')']);
    let (key, with) = match (wanted_sign, mark_sign) {
        ('?', _) if !asks(text) => ("typography-question", question(desk)),
        ('.', '?') if mark != ';' && alone(text) && alone(english_last) && !english.iter().any(|text| asks(text)) => {
            ("typography-no-question", ".")
        }
        ('.', _) if plain(mark) && !tail => ("typography-stop", stop(desk)),
        (wanted, '.') if plain(wanted) && !text.trim_end().ends_with("..") && own.len() == 1 && !inner_stop(text) => {
            ("typography-no-stop", "")
        }
        (':', _) if plain(mark) => ("typography-colon", if desk.tongue.is(&["fr"]) { "\u{a0}:" } else { ":" }),
        ('…', '.') | ('…', ':') if text.contains("...") => return,
        ('…', _) if plain(mark) || (mark_sign == '.' && !text.contains("...")) => ("typography-ellipsis", "…"),
        ('!', _) if plain(mark) && !tail => {
            ("typography-exclamation", if desk.tongue.is(&["fr"]) { "\u{a0}!" } else { "!" })
        }
        _ => return,
    };
    let replaces = matches!(key, "typography-no-question" | "typography-no-stop")
        || (mark_sign == '.' || mark_sign == '!') && key != "typography-stop";
    let range = if replaces { from + at..end } else { end..end };
    let fault = desk
        .text_fault("typography", spot, form, from + at..end)
        .key(key)
        .arg("mark", if with.is_empty() { mark.to_string() } else { with.trim().to_owned() });
    let fault =
        if form.literal(&(from + at..end)) { fault.instead(mend_at(desk, form, range, with, replaces)) } else { fault };
    desk.add(fault);
}

fn mend_at(desk: &Desk<'_, '_>, form: &Form, range: std::ops::Range<usize>, with: &str, replaces: bool) -> String {
    if replaces {
        return desk.mended(form, range, with);
    }
    // After the last letter, wherever the form goes on in the file.
    let before = form.text[..range.start].chars().next_back().map_or(0, char::len_utf8);
    let at = form.span(range.start - before..range.start).end;
    desk.page.mended(at..at, with)
}

/// Whether a text is one sentence, without a question quoted in it.
fn alone(text: &str) -> bool {
    let body = text.trim().trim_end_matches(|c: char| !c.is_alphanumeric());
    !body.contains(['.', '?', '!', ':', '؟', '…', '،', '«', '"', '“', ','])
}

/// Whether there are sentences inside a label, so that a stop at its end is one among others; or it ends in a short form.
fn inner_stop(text: &str) -> bool {
    let body = text.trim_end().trim_end_matches('.');
    let last_word = body.rsplit(|c: char| c.is_whitespace() || c == '\u{a0}').next().unwrap_or_default();
    body.contains(['.', '?', '!', '。']) || last_word.chars().count() <= 4
}

fn question(desk: &Desk<'_, '_>) -> &'static str {
    match desk.tongue.language.as_str() {
        "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" => "؟",
        "el" => ";",
        "fr" if desk.tongue.region != "CA" => "\u{a0}?",
        _ => "?",
    }
}

fn stop(desk: &Desk<'_, '_>) -> &'static str {
    match desk.tongue.language.as_str() {
        "hi" | "bn" | "ne" | "mr" | "pa" | "as" | "or" => "।",
        "ur" | "sd" => "۔",
        "am" | "ti" => "።",
        "hy" => "։",
        _ => ".",
    }
}

/// Spaces beside marks.
fn spacing(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let chars: Vec<(usize, char)> = form.text.char_indices().collect();
    let french = desk.tongue.is(&["fr"]) && desk.tongue.region != "CA";
    let thai = !desk.tongue.spaced();
    for window in 0..chars.len() {
        let (at, c) = chars[window];
        if !matches!(c, '.' | ',' | '!' | '?' | ';' | ':' | '»' | '«' | '،' | '؟' | '؛') {
            continue;
        }
        let before = window.checked_sub(1).map(|at| chars[at].1);
        let after = chars.get(window + 1).map(|(_, c)| *c);
        let word_before =
            |n: usize| window.checked_sub(n).and_then(|at| chars.get(at)).is_some_and(|(_, c)| c.is_alphabetic());
        let gap = matches!(before, Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'));
        let double_mark = matches!(c, '!' | '?' | ':' | ';' | '»');
        let range = at..at + c.len_utf8();
        if french && double_mark && c != '»' {
            // A time (14:00), an address, an emoticon and ?! are no ends of words.
            let joined = before.is_some_and(|c| c.is_alphabetic() || c == OBJECT || matches!(c, ')' | '”' | '’'));
            let open = after.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | '"' | ')' | '!' | '?'));
            if joined && open && !(c == ';' && entity(&form.text, at)) && !address(&form.text, at) {
                let fault =
                    desk.text_fault("typography", spot, form, range.clone()).key("typography-french").arg("mark", c);
                let fault = fault.instead(desk.mended(form, range, &format!("\u{a0}{c}")));
                desk.add(fault);
                continue;
            }
        }
        if french
            && (c == '«' && after.is_some_and(char::is_alphabetic)
                || c == '»' && before.is_some_and(char::is_alphabetic))
        {
            let with = if c == '«' { "«\u{a0}" } else { "\u{a0}»" };
            let fault =
                desk.text_fault("typography", spot, form, range.clone()).key("typography-french").arg("mark", c);
            let fault = fault.instead(desk.mended(form, range, with));
            desk.add(fault);
            continue;
        }
        // A space in front of a mark, outside French.
        let close =
            matches!(c, '.' | ',' | '،' | '؟' | '؛') || (double_mark && c != '»' && !desk.tongue.is(&["fr", "br"]));
        let dots = matches!(after, Some('.'))
            || matches!(after, Some(a) if a.is_alphanumeric() && matches!(c, '.' | ':'))
            || (matches!(c, ':' | ';') && matches!(after, Some(')' | '(' | '-' | 'D' | 'P')));
        if gap && close && !dots && word_before(2) && !spot.english_has(|text| text.contains(&format!(" {c}"))) {
            let start = chars[window - 1].0;
            let fault = desk
                .text_fault("typography", spot, form, start..range.end)
                .key("typography-space-before")
                .arg("mark", c);
            let fault = fault.instead(desk.mended(form, start..range.end, &c.to_string()));
            desk.add(fault);
        }
        // A mark with the next word right behind it.
        if !thai
            && matches!(c, ',' | '.' | '!' | '?' | '،' | '؟' | '؛' | ';')
            && word_before(1)
            && word_before(2)
            && !address(&form.text, at)
            && !entity(&form.text, at)
        {
            let next = chars.get(window + 1..window + 3).unwrap_or_default();
            let begins = match (c, next) {
                ('.', [(_, a), (_, b)]) => a.is_uppercase() && b.is_lowercase(),
                ('.', _) => false,
                (_, [(_, a), ..]) => a.is_alphabetic(),
                _ => false,
            };
            if begins
                && !spot.english_has(|text| text.contains(&form.text[at - 1..].chars().take(3).collect::<String>()))
            {
                let fault = desk
                    .text_fault("typography", spot, form, range.clone())
                    .key("typography-space-after")
                    .arg("mark", c);
                let fault = fault.instead(desk.mended(form, range, &format!("{c} ")));
                desk.add(fault);
            }
        }
    }
}

/// Whether a mark is the end of `&amp;`.
fn entity(text: &str, at: usize) -> bool {
    text[..at].rfind('&').is_some_and(|start| {
        at - start < 10 && text[start + 1..at].chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

/// Whether a mark stands inside an address of the web or of mail.
fn address(text: &str, at: usize) -> bool {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |found| found + text[found..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |found| at + found);
    let word = &text[start..end];
    word.contains("://") || word.contains('@') || word.contains("www.") || word.contains('/') || word.contains('<')
}

/// Quotation marks: in pairs, and those of the language.
fn quotes(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, paragraphs: &[(usize, &str)]) {
    for (from, text) in paragraphs {
        if !text.contains(['"', '«', '»', '“', '”', '„', '(', ')']) {
            continue;
        }
        let count = |c: char| text.matches(c).count();
        let english_even =
            |c: char| spot.english.is_empty() || spot.english_has(|text| text.matches(c).count() % 2 == 0);
        let mut odd = None;
        if count('"') % 2 == 1 && english_even('"') && !text.contains(|c: char| c.is_numeric()) {
            odd = text.rfind('"').map(|at| (at, '"'));
        }
        if count('«') != count('»') {
            let c = if count('«') > count('»') { '«' } else { '»' };
            odd = odd.or_else(|| text.find(c).map(|at| (at, c)));
        }
        let low = count('„');
        if low == 0
            && count('“') != count('”')
            && !desk.tongue.is(&["sv", "fi", "de", "cs", "sk", "sl", "hr", "bg", "lt", "et", "is", "sr", "mk", "ka"])
        {
            let c = if count('“') > count('”') { '“' } else { '”' };
            odd = odd.or_else(|| text.find(c).map(|at| (at, c)));
        }
        if low > count('“') + count('”') {
            odd = odd.or_else(|| text.find('„').map(|at| (at, '„')));
        }
        let numbered = text.split_whitespace().any(|word| word.ends_with(')') && word.len() <= 3)
            || text.contains(":)")
            || text.contains(":(");
        if count('(') != count(')')
            && !numbered
            && spot.english_has(|text| text.matches('(').count() == text.matches(')').count())
        {
            let c = if count('(') > count(')') { '(' } else { ')' };
            odd = odd.or_else(|| text.find(c).map(|at| (at, c)));
        }
        if let Some((at, c)) = odd {
            let range = from + at..from + at + c.len_utf8();
            let with = partner(c, text);
            let fault = desk.text_fault("typography", spot, form, range.clone()).key("typography-pair").arg("mark", c);
            let whole = from + text.trim_end().len();
            let mended = if "«“„(".contains(c) {
                mend_at(desk, form, whole..whole, with, false)
            } else {
                desk.mended(form, range, "")
            };
            desk.add(fault.instead(mended));
            continue;
        }
        wrong_quotes(desk, spot, form, *from, text);
    }
}

fn partner(c: char, text: &str) -> &'static str {
    match c {
        '«' if text.contains("«\u{a0}") => "\u{a0}»",
        '«' => "»",
        '“' => "”",
        '„' => "“",
        '(' => ")",
        _ => "",
    }
}

/// English quotation marks where the language has others. Sources: CLDR delimiters.
fn wrong_quotes(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, from: usize, text: &str) {
    let (open, close) = match desk.tongue.language.as_str() {
        "fr" if desk.tongue.region != "CH" => ("«\u{a0}", "\u{a0}»"),
        "ru" | "uk" | "be" | "el" | "nb" | "no" | "hy" => ("«", "»"),
        "de" | "cs" | "sk" | "sl" | "bg" | "lt" | "is" | "et" => ("„", "“"),
        "ro" | "pl" | "hu" | "hr" => ("„", "”"),
        _ => return,
    };
    // Inside other quotation marks they are the second pair, which many languages borrow.
    let outer = text.contains(['«', '„', '»']);
    let straight = spot.english_has(|text| text.contains(['“', '”'])) && !spot.english_has(|text| text.contains('"'));
    let curly = text.contains('“') && text.contains('”');
    if outer || !(curly || straight && text.contains('"')) {
        return;
    }
    let (left, right) = if curly { ('“', '”') } else { ('"', '"') };
    let Some(at) = text.find(left) else { return };
    let Some(end) = text[at + left.len_utf8()..].find(right).map(|found| at + left.len_utf8() + found) else { return };
    let inner = &text[at + left.len_utf8()..end];
    let range = from + at..from + end + right.len_utf8();
    let fault = desk
        .text_fault("typography", spot, form, from + at..from + at + left.len_utf8())
        .key("typography-quotes")
        .arg("mark", format!("{open}…{close}"));
    let fault = if inner.contains([OBJECT, '\n']) {
        fault
    } else {
        fault.instead(desk.mended(form, range, &format!("{open}{inner}{close}")))
    };
    desk.add(fault);
}

/// Marks that the language has of its own.
fn own_marks(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let text = form.text.as_str();
    if desk.tongue.is(&["es"]) {
        for (close, open) in [('?', '¿'), ('!', '¡')] {
            let (closes, opens) = (text.matches(close).count(), text.matches(open).count());
            let combined = text.contains("?!")
                || text.contains("!?")
                || text.contains("??")
                || text.contains("!!")
                || text.contains("(!)")
                || text.contains("(?)");
            if closes > opens && !combined && !text.contains("://") {
                let at = text.match_indices(close).map(|(at, _)| at).find(|at| {
                    let start = sentence_start(text, *at);
                    !text[start..*at].contains(open)
                });
                let Some(at) = at else { continue };
                let start = sentence_start(text, at);
                let fault =
                    desk.text_fault("typography", spot, form, at..at + 1).key("typography-spanish").arg("mark", open);
                let literal = form.literal(&(start..start + 1)) && !text[start..].starts_with(OBJECT);
                let fault =
                    if literal { fault.instead(mend_insert(desk, form, start, &open.to_string())) } else { fault };
                desk.add(fault);
            } else if opens > closes && text.matches(['?', '!']).count() < text.matches(['¿', '¡']).count() {
                let at = text.find(open).unwrap_or(0);
                let fault = desk
                    .text_fault("typography", spot, form, at..at + open.len_utf8())
                    .key("typography-pair")
                    .arg("mark", open);
                let whole = text.trim_end().trim_end_matches('.').len();
                let fault = fault.instead(mend_at(desk, form, whole..whole, &close.to_string(), false));
                desk.add(fault);
            }
        }
    }
    if desk.tongue.writes(Script::Arabic) && desk.tongue.scripts.len() == 1 {
        own_signs(desk, spot, form, &[(',', "،"), (';', "؛"), ('?', "؟")], super::bidi::right_to_left);
    }
    if desk.tongue.is(&["zh", "ja"]) {
        own_signs(
            desk,
            spot,
            form,
            &[(',', "，"), ('?', "？"), ('!', "！"), (';', "；")],
            |c| matches!(u32::from(c), 0x3040..=0x30ff | 0x3400..=0x9fff),
        );
    }
    // An accent on its own in place of an apostrophe.
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '´' | '`')) {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphabetic);
        let after = text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphabetic);
        if before && after && !spot.english_has(|text| text.contains(c)) {
            let range = at..at + c.len_utf8();
            let fault = desk
                .text_fault("typography", spot, form, range.clone())
                .key("typography-apostrophe")
                .arg("mark", c)
                .instead(desk.mended(form, range, "’"));
            desk.add(fault);
        }
    }
    // Arabic letters drawn out.
    for (at, _) in text.match_indices('\u{640}') {
        let before = text[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() && c != '\u{640}');
        let rest = text[at..].trim_start_matches('\u{640}');
        if before
            && rest.starts_with(|c: char| c.is_alphabetic() && super::bidi::right_to_left(c))
            && text[at + 2..].starts_with('\u{640}')
        {
            let end = text.len() - rest.len();
            let fault = desk
                .text_fault("typography", spot, form, at..end)
                .key("typography-kashida")
                .instead(desk.mended(form, at..end, ""));
            desk.add(fault);
        }
    }
}

fn mend_insert(desk: &Desk<'_, '_>, form: &Form, at: usize, with: &str) -> String {
    let start = form.span(at..at + 1).start;
    desk.page.mended(start..start, with)
}

/// Where the sentence that a byte stands in begins.
fn sentence_start(text: &str, at: usize) -> usize {
    let start = text[..at]
        .rfind(['.', '!', '?', '\n', '…', ':', '¿', '¡', '»'])
        .map_or(0, |found| found + text[found..].chars().next().map_or(1, char::len_utf8));
    start + text[start..at].len()
        - text[start..at].trim_start_matches(|c: char| c.is_whitespace() || "\"'«»“”¡¿".contains(c)).len()
}

/// Latin marks after letters of a script that has its own.
fn own_signs(
    desk: &mut Desk<'_, '_>,
    spot: &Spot<'_, '_>,
    form: &Form,
    signs: &[(char, &str)],
    letter: impl Fn(char) -> bool,
) {
    for (at, c) in form.text.char_indices() {
        let Some((_, right)) = signs.iter().find(|(wrong, _)| *wrong == c) else { continue };
        let before = form.text[..at]
            .chars()
            .rev()
            .find(|c| !c.is_whitespace() && !super::invisible::unseen(*c))
            .is_some_and(|c| letter(c) || ('\u{64b}'..='\u{652}').contains(&c));
        if before && !entity(&form.text, at) && !address(&form.text, at) {
            let fault = desk
                .text_fault("typography", spot, form, at..at + 1)
                .key("typography-own-mark")
                .arg("mark", c)
                .arg("meant", right);
            let fault = fault.instead(desk.mended(form, at..at + 1, right));
            desk.add(fault);
        }
    }
}

/// The same mark twice.
fn repeated(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    for double in ["..", ",,", ";;", "،،", "::", "؟؟", "??", "!!"] {
        for (at, _) in form.text.match_indices(double) {
            let c = double.chars().next().unwrap_or('.');
            let run = form.text[at..].chars().take_while(|other| *other == c).count();
            let before = form.text[..at].ends_with(c);
            let meant = c == '.' && run != 2 || run >= 3 && matches!(c, '?' | '!');
            if before || meant || spot.english_has(|text| text.contains(double)) || address(&form.text, at) {
                continue;
            }
            let end = at + run * c.len_utf8();
            let fault = desk
                .text_fault("typography", spot, form, at..end)
                .key("typography-twice")
                .arg("mark", c)
                .instead(desk.mended(form, at..end, &c.to_string()));
            desk.add(fault);
        }
    }
}
