//! How a lexicon writes many forms in one entry: `(a|b)` one of, `[a|b]` one of or nothing, `{group}` any word of a group,
//! `{a|b}` any word of either.
//!
//! `kill[s|ed|ing]` is four words, `(my|our) {parent}` is every parent with either of two words before it.

use std::collections::BTreeMap;

/// Most forms that one entry may stand for: beyond it an entry can no longer be reviewed.
pub(super) const FORMS_MAX: usize = 4_000;

/// A piece of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    /// One of; a choice that may be left out has an empty alternative.
    OneOf(Vec<Vec<Part>>),
    Group(String),
}

/// What is wrong with an entry, in words for its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault(pub(super) String);

/// Reads an entry into its parts.
pub(super) fn parse(entry: &str) -> Result<Vec<Part>, Fault> {
    let mut letters = entry.chars().peekable();
    let parts = sequence(&mut letters, entry, 0)?;
    match letters.next() {
        None => Ok(parts),
        Some(sign) => Err(Fault(format!("\"{sign}\" in \"{entry}\" closes nothing"))),
    }
}

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn sequence(letters: &mut Letters<'_>, entry: &str, depth: usize) -> Result<Vec<Part>, Fault> {
    if depth > 4 {
        return Err(Fault(format!("\"{entry}\" has brackets in brackets more than four deep")));
    }
    let mut parts = Vec::new();
    let mut text = String::new();
    while let Some(&letter) = letters.peek() {
        match letter {
            '|' | ')' | ']' => break,
            '(' | '[' | '{' => {
                letters.next();
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                parts.push(match letter {
                    '{' => group(letters, entry)?,
                    open => one_of(letters, entry, open, depth)?,
                });
            }
            '}' => return Err(Fault(format!("\"}}\" in \"{entry}\" closes nothing"))),
            _ => {
                letters.next();
                text.push(letter);
            }
        }
    }
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    Ok(parts)
}

fn one_of(letters: &mut Letters<'_>, entry: &str, open: char, depth: usize) -> Result<Part, Fault> {
    let close = if open == '(' { ')' } else { ']' };
    let mut alternatives = Vec::new();
    loop {
        alternatives.push(sequence(letters, entry, depth + 1)?);
        match letters.next() {
            Some('|') => {}
            Some(sign) if sign == close => break,
            _ => {
                return Err(Fault(format!("\"{open}\" in \"{entry}\" is not closed by \"{close}\"")));
            }
        }
    }
    if open == '[' {
        alternatives.push(Vec::new());
    }
    Ok(Part::OneOf(alternatives))
}

fn group(letters: &mut Letters<'_>, entry: &str) -> Result<Part, Fault> {
    let mut name = String::new();
    for letter in letters {
        if letter == '}' {
            return Ok(Part::Group(name));
        }
        name.push(letter);
    }
    Err(Fault(format!("\"{{\" in \"{entry}\" is not closed by \"}}\"")))
}

/// All forms that parts stand for, `groups` giving the forms of each group.
pub(super) fn expand(parts: &[Part], groups: &BTreeMap<String, Vec<String>>) -> Result<Vec<String>, Fault> {
    let mut forms = vec![String::new()];
    for part in parts {
        let endings: Vec<String> = match part {
            Part::Text(text) => vec![text.clone()],
            Part::OneOf(alternatives) => {
                let mut all = Vec::new();
                for alternative in alternatives {
                    all.extend(expand(alternative, groups)?);
                }
                all
            }
            Part::Group(names) => {
                let mut all = Vec::new();
                for name in names.split('|') {
                    let words = groups.get(name);
                    all.extend(
                        words.ok_or_else(|| Fault(format!("there is no group of words \"{name}\"")))?.iter().cloned(),
                    );
                }
                all
            }
        };
        if forms.len().saturating_mul(endings.len()) > FORMS_MAX {
            return Err(Fault(format!("this stands for more than {FORMS_MAX} forms")));
        }
        forms = forms.iter().flat_map(|form| endings.iter().map(move |ending| format!("{form}{ending}"))).collect();
    }
    Ok(forms)
}

/// Sorts the alternatives of an entry into groups named as a whole and all others.
pub(super) fn whole_groups(mut parts: Vec<Part>, groups: &mut Vec<String>, rest: &mut Vec<Vec<Part>>) {
    match (parts.pop(), parts.is_empty()) {
        (Some(Part::Group(names)), true) => groups.extend(names.split('|').map(str::to_owned)),
        (Some(Part::OneOf(alternatives)), true) => {
            for alternative in alternatives {
                whole_groups(alternative, groups, rest);
            }
        }
        (Some(last), _) => {
            parts.push(last);
            rest.push(parts);
        }
        (None, _) => {}
    }
}

/// The names of the groups that an entry joins with other words: their forms must be written out.
pub(super) fn groups_joined(parts: Vec<Part>, out: &mut Vec<String>) {
    let (mut whole, mut rest) = (Vec::new(), Vec::new());
    whole_groups(parts, &mut whole, &mut rest);
    for parts in rest {
        groups_in(&parts, out);
    }
}

/// Cuts parts where a space stands outside of brackets: each chunk is one word, or a choice of words.
pub(super) fn chunks(parts: Vec<Part>) -> Vec<Vec<Part>> {
    let mut chunks = vec![Vec::new()];
    for part in parts {
        let Part::Text(text) = part else {
            if let Some(chunk) = chunks.last_mut() {
                chunk.push(part);
            }
            continue;
        };
        for (at, piece) in text.split(' ').enumerate() {
            if at > 0 {
                chunks.push(Vec::new());
            }
            if let Some(chunk) = chunks.last_mut().filter(|_| !piece.is_empty()) {
                chunk.push(Part::Text(piece.to_owned()));
            }
        }
    }
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

/// The names of the groups that parts mention.
pub(super) fn groups_in(parts: &[Part], out: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::OneOf(alternatives) => {
                for alternative in alternatives {
                    groups_in(alternative, out);
                }
            }
            Part::Group(names) => out.extend(names.split('|').map(str::to_owned)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(entry: &str) -> Result<Vec<String>, Fault> {
        let groups = BTreeMap::from([("day".to_owned(), vec!["mon".to_owned(), "tue".to_owned()])]);
        expand(&parse(entry)?, &groups)
    }

    #[test]
    fn brackets_stand_for_many_forms() {
        assert_eq!(forms("help[s|ed]"), Ok(vec!["helps".into(), "helped".into(), "help".into()]));
        assert_eq!(forms("(in|un)do"), Ok(vec!["indo".into(), "undo".into()]));
        assert_eq!(forms("on {day}"), Ok(vec!["on mon".into(), "on tue".into()]));
        assert_eq!(forms("a(b[c]|d)").map(|f| f.len()), Ok(3));
    }

    #[test]
    fn faults_say_what_is_open() {
        assert!(forms("help[s").is_err());
        assert!(forms("help]").is_err());
        assert!(forms("{night}").is_err());
        assert!(forms("{night").is_err());
    }
}
