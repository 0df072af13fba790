//! Case files: `cases/<locale>.txt`, `seen/…` and `unseen/…`, one case a line: function, expectation, ` | `, text.

use std::path::{Path, PathBuf};

use linnet::risk::{Category, Level};

/// One text and what must come of it.
pub(crate) struct Case {
    pub(crate) locale: String,
    pub(crate) function: String,
    pub(crate) expected: Expected,
    pub(crate) text: String,
    pub(crate) part: Part,
}

/// Who may have looked at a case while rules were written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Anybody.
    Tuned,
    /// Once a release, by its totals.
    HeldOut,
    /// Nobody who writes rules.
    Unseen,
}

impl Part {
    pub(crate) const ALL: [Self; 3] = [Self::Tuned, Self::HeldOut, Self::Unseen];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tuned => "tuned",
            Self::HeldOut => "held out",
            Self::Unseen => "unseen",
        }
    }
}

/// What a text must come to.
pub(crate) enum Expected {
    Quiet,
    Risk { level: Level, category: Category, other: bool },
}

/// To which part a text belongs.
type Sort = fn(&str) -> Part;

/// All cases of all languages, in the order of their files.
pub(crate) fn all() -> Vec<Case> {
    let parts: [(&str, Sort); 3] = [("cases", half), ("seen", |_| Part::Tuned), ("unseen", |_| Part::Unseen)];
    parts
        .into_iter()
        .flat_map(|(folder, sort)| files(folder).into_iter().flat_map(move |path| read(&path, sort)))
        .collect()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(format!("tests/riskcheck/{folder}")).expect("the folder of cases");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

fn read(path: &Path, sort: Sort) -> Vec<Case> {
    let locale = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let text = std::fs::read_to_string(path).expect("UTF-8");
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(at, line)| {
            case(locale, line, sort).unwrap_or_else(|| panic!("{}:{}: not a case: {line}", path.display(), at + 1))
        })
        .collect()
}

fn case(locale: &str, line: &str, sort: Sort) -> Option<Case> {
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
    Some(Case { locale: locale.to_owned(), function, expected, part: sort(text), text: text.to_owned() })
}

/// The half is a property of the text alone (FNV-1a), so that new cases never move old ones.
fn half(text: &str) -> Part {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    if (hash >> 32) & 1 == 0 { Part::Tuned } else { Part::HeldOut }
}
