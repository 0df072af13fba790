//! Silences: `# linnet: allow too-long because …` above a message keeps one rule quiet there, and says why.

use super::sheet::Sheet;
use crate::finding::Finding;

const SIGN: &str = "linnet: allow";

/// A silence in a comment.
struct Silence<'p> {
    rule: &'p str,
    reason: bool,
    /// Where the comment stands.
    at: usize,
    /// First and last line of what it holds for, counted from 1.
    lines: std::ops::RangeInclusive<usize>,
    used: bool,
}

/// Leaves out what is silenced with a reason, and tells silences without one and those that keep nothing quiet.
pub(super) fn hold(sheet: &Sheet<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let text = &sheet.page.source.text;
    if !text.contains(SIGN) {
        return findings;
    }
    let mut silences = silences(sheet, text);
    let mut kept: Vec<Finding> = findings
        .into_iter()
        .filter(|finding| {
            let Some(place) = &finding.place else { return true };
            let hit =
                silences.iter_mut().find(|silence| silence.rule == finding.rule && silence.lines.contains(&place.line));
            match hit {
                Some(silence) => {
                    silence.used = true;
                    !silence.reason
                }
                None => true,
            }
        })
        .collect();
    for silence in silences {
        let span = silence.at..silence.at + SIGN.len();
        if !silence.reason {
            kept.push(
                sheet
                    .page
                    .fault("silence-without-reason", span)
                    .arg("name", silence.rule)
                    .instead(format!("# {SIGN} {} because …", silence.rule)),
            );
        } else if !silence.used {
            kept.push(sheet.page.fault("silence-unused", span).arg("name", silence.rule));
        }
    }
    kept
}

fn silences<'p>(sheet: &Sheet<'p>, text: &'p str) -> Vec<Silence<'p>> {
    let line_of = |at: usize| text[..at].matches('\n').count() + 1;
    let starts: Vec<usize> = sheet.entries.iter().map(|entry| line_of(entry.span.start)).collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices(SIGN) {
        let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
        if !text[start..at].chars().all(|c| c == '#' || c == ' ') || !text[start..].starts_with('#') {
            continue;
        }
        let rest = text[at + SIGN.len()..].lines().next().unwrap_or_default().trim();
        let (rule, reason) = rest.split_once(' ').unwrap_or((rest, ""));
        let reason = reason
            .trim()
            .strip_prefix("because")
            .is_some_and(|reason| reason.trim().trim_matches(['…', '.']).chars().count() >= 3);
        let line = line_of(at);
        // It holds for the message right below; a blank line or the end of the file ends its reach.
        let next = starts.iter().copied().find(|start| *start > line);
        let reach = next.filter(|next| text.lines().skip(line).take(next - line - 1).all(|line| line.starts_with('#')));
        let lines = match reach {
            Some(from) => from..=starts.iter().copied().find(|start| *start > from).map_or(usize::MAX, |next| next - 1),
            None => line..=line,
        };
        found.push(Silence { rule, reason, at, lines, used: false });
    }
    found
}
