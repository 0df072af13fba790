//! Case files: `cases/<locale>.txt`, one case a line: function, expectation, ` | `, text.

use linnet::risk::{Category, Level};

/// One text and what must come of it.
pub(crate) struct Case {
    pub(crate) locale: String,
    pub(crate) function: String,
    pub(crate) expected: Expected,
    pub(crate) text: String,
    /// May be looked at while rules are written.
    pub(crate) tuned: bool,
}

/// What a text must come to.
pub(crate) enum Expected {
    Quiet,
    Risk { level: Level, category: Category, other: bool },
}

/// All cases of all languages, in the order of their files.
pub(crate) fn all() -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir("tests/riskcheck/cases")
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
}

fn read(path: &std::path::Path) -> Vec<Case> {
    let locale = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let text = std::fs::read_to_string(path).expect("UTF-8");
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(at, line)| {
            case(locale, line).unwrap_or_else(|| panic!("{}:{}: not a case: {line}", path.display(), at + 1))
        })
        .collect()
}

fn case(locale: &str, line: &str) -> Option<Case> {
    let (head, text) = line.split_once(" | ")?;
    let mut head = head.split(' ');
    let function = head.next()?.to_owned();
    let level = head.next()?;
    let expected = if level == "quiet" {
        Expected::Quiet
    } else {
        let level = [Level::Concern, Level::High, Level::Crisis].into_iter().find(|known| known.as_str() == level)?;
        Expected::Risk { level, category: head.next()?.parse().ok()?, other: head.next() == Some("other") }
    };
    Some(Case { locale: locale.to_owned(), function, expected, tuned: half(text), text: text.to_owned() })
}

/// The half is a property of the text alone (FNV-1a), so that new cases never move old ones.
fn half(text: &str) -> bool {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash >> 32) & 1 == 0
}
