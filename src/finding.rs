//! A fault in a content file, told so that a person who does not program can mend it.
//!
//! Every room that reads content gives back what it understood together with a list of findings, so that nine mistakes
//! are seen at once and not one after the other. A finding carries the line it speaks of; to show it, no file is opened.
//!
//! **Invariant:** findings speak of content files only. Nothing a child typed ever reaches this module.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// How bad a fault is for a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A child could see broken, unsafe, wrong or no text: the content is not loaded.
    Error,
    /// The text is poorer but safe.
    Warning,
}

/// One fault: where it is, which rule it breaks, what is wrong and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Path of the file, as the reader knows it (`locales/fr/account.ftl`).
    pub file: String,
    /// The place in the file; none where the fault is that something is missing altogether.
    pub place: Option<Place>,
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the rule (`missing-variable`).
    pub rule: &'static str,
    /// The node, message, rule or contact it is about.
    pub id: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// Why it matters to a child.
    pub why: Option<String>,
    /// The mended line, ready to copy into the file.
    pub instead: Option<String>,
    /// Which words of the checker tell it (see the room `wording`); empty where `message` was written on the spot.
    pub key: &'static str,
    /// What those words speak of: names, numbers, pieces of text.
    pub args: Vec<(&'static str, String)>,
}

/// A marked stretch of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1, as an editor shows it.
    pub column: usize,
    /// The whole line, without its end.
    pub text: String,
    /// The marked bytes of `text`.
    pub mark: Range<usize>,
}

impl Finding {
    /// A fault that makes content unfit to be served.
    pub fn error(file: impl Into<String>, rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            place: None,
            severity: Severity::Error,
            rule,
            id: None,
            message: message.into(),
            help: None,
            why: None,
            instead: None,
            key: "",
            args: Vec::new(),
        }
    }

    /// A fault that the words of the checker tell (see the room `wording`), under the name of its rule.
    pub fn fault(file: impl Into<String>, rule: &'static str) -> Self {
        Self { key: rule, ..Self::error(file, rule, "") }
    }

    /// Makes it a blemish.
    #[must_use]
    pub fn mild(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// A blemish that leaves safe text.
    pub fn warning(file: impl Into<String>, rule: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, rule, message) }
    }

    /// Adds the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds what it is about.
    #[must_use]
    pub fn about(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds why it matters to a child.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Adds the mended line.
    #[must_use]
    pub fn instead(mut self, line: impl Into<String>) -> Self {
        self.instead = Some(line.into());
        self
    }

    /// Chooses other words of the checker than those named like the rule.
    #[must_use]
    pub fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Adds something that the words speak of.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// One JSON object, as `linnet check --format json` prints it (see the contract: file, line, column, severity, rule,
    /// id, message; `help`, `why` and `instead` beside them).
    pub fn json(&self) -> String {
        #[derive(Serialize)]
        struct Line<'a> {
            file: &'a str,
            line: usize,
            column: usize,
            severity: Severity,
            rule: &'a str,
            id: Option<&'a str>,
            message: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            help: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            why: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            instead: Option<&'a str>,
        }
        let (line, column) = self.place.as_ref().map_or((1, 1), |place| (place.line, place.column));
        serde_json::to_string(&Line {
            file: &self.file,
            line,
            column,
            severity: self.severity,
            rule: self.rule,
            id: self.id.as_deref(),
            message: &self.message,
            help: self.help.as_deref(),
            why: self.why.as_deref(),
            instead: self.instead.as_deref(),
        })
        .unwrap_or_default()
    }
}

impl fmt::Display for Finding {
    /// A rendered diagnostic: the rule, the place with its line and a mark under it, the reason, the remedy.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(self.message.as_str()).id(self.rule);
        let mut group = match &self.place {
            Some(place) => title.element(
                Snippet::source(place.text.as_str())
                    .path(self.file.as_str())
                    .line_start(place.line)
                    .annotation(AnnotationKind::Primary.span(place.mark.clone())),
            ),
            None => title.element(annotate_snippets::Origin::path(self.file.as_str())),
        };
        if let Some(why) = &self.why {
            group = group.element(Level::NOTE.message(why.as_str()));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        if let Some(line) = &self.instead {
            group = group.element(Level::HELP.with_name("write instead").message(line.as_str()));
        }
        let report: &[Group<'_>] = &[group];
        write!(out, "{}", Renderer::plain().render(report))
    }
}

/// Whether any of the findings keeps the content from being served.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Sorts by file, then place, so that a reader mends a file from top to bottom.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(finding: &Finding) -> (&str, usize, usize, &str) {
    let (line, column) = finding.place.as_ref().map_or((0, 0), |place| (place.line, place.column));
    (&finding.file, line, column, finding.rule)
}

/// The nearest of the known names, where one is near enough to have been meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wrong.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (distance(wrong, name), name))
        .filter(|(far, _)| *far <= limit)
        .min()
        .map(|(_, name)| name)
}

/// How many letters to put in, leave out, change or swap with a neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Finding {
        Finding::error(
            "flows/images.toml",
            "unknown-target",
            "the choice \"photo\" leads to a node that does not exist",
        )
        .at(Place { line: 14, column: 14, text: "choices.me = \"photo-shraed\"".into(), mark: 13..27 })
        .about("images/start")
        .help("did you mean \"photo-shared\"?")
    }

    #[test]
    fn a_diagnostic_shows_place_line_and_remedy() {
        let text = sample().to_string();
        assert!(text.contains("error[unknown-target]"), "{text}");
        assert!(text.contains("flows/images.toml:14:14"), "{text}");
        assert!(text.contains("^^^^^^^^^^^^^^"), "{text}");
        assert!(text.contains("did you mean"), "{text}");
    }

    #[test]
    fn json_has_the_fields_of_the_contract() {
        assert_eq!(
            sample().json(),
            r#"{"file":"flows/images.toml","line":14,"column":14,"severity":"error","rule":"unknown-target","id":"images/start","message":"the choice \"photo\" leads to a node that does not exist","help":"did you mean \"photo-shared\"?"}"#
        );
    }

    #[test]
    fn the_nearest_name_allows_one_slip_in_three_letters() {
        assert_eq!(nearest("photo-shraed", ["photo-shared", "phone"]), Some("photo-shared"));
        assert_eq!(nearest("money", ["photo", "phone"]), None);
    }
}
