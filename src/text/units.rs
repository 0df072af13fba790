//! A locale as the pieces that a translator's tool shows one by one: each text and each label beside its English.
//!
//! A unit is one pattern of Fluent, written as Fluent writes it (what stands in braces is kept as it is), without the
//! indentation that only a file needs. Other tools cut Fluent the same way: one unit for a value, one for each attribute.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use super::catalogue::span_in;
use crate::proof::guard;
use crate::source::Source;

/// One text or label of a locale beside its English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its file below the locale's folder: `account.ftl`, `13-17/account.ftl`.
    pub file: String,
    /// The message, a term with its dash.
    pub id: String,
    /// The label, or none for the text itself.
    pub attribute: Option<String>,
    /// The English; where only this language has such a text, its own words.
    pub english: String,
    /// The translation, if there is one.
    pub words: Option<String>,
    /// What helps to translate it: the comments of file, group and message, the text that a label stands under.
    pub notes: Vec<String>,
    /// Where the English stands: path and line. None for what only this language has.
    pub place: Option<(String, usize)>,
}

impl Unit {
    /// A name for it that stays: `13-17/account.ftl:account_start.recover`.
    pub fn name(&self) -> String {
        let attribute = self.attribute.as_ref().map_or(String::new(), |name| format!(".{name}"));
        format!("{}:{}{attribute}", self.file, self.id)
    }

    /// The id of its message in ledgers: `13-17/account_start`.
    pub fn message(&self) -> String {
        format!("{}{}", folder_of(&self.file), self.id)
    }
}

/// A message or term of a file with its patterns, in order: none for its value.
struct Entry {
    file: String,
    id: String,
    line: usize,
    notes: Vec<String>,
    patterns: Vec<(Option<String>, String)>,
}

/// Every text and label of a locale in the order of the English files, then what only the locale has.
pub fn units(files: &[Source], reference: &str, tag: &str) -> Vec<Unit> {
    let (english, own) = (read(files, reference), read(files, tag));
    let index = |entries: &[Entry]| -> BTreeMap<(String, String), usize> {
        entries.iter().enumerate().rev().map(|(at, entry)| (key(&entry.file, &entry.id), at)).collect()
    };
    let (known, there) = (index(&english), index(&own));
    let mut units = Vec::new();
    for entry in &english {
        let mine = there.get(&key(&entry.file, &entry.id)).map(|at| &own[*at]);
        for (attribute, text) in &entry.patterns {
            let words = mine.and_then(|mine| pattern_of(mine, attribute));
            let file = mine.map_or(&entry.file, |mine| &mine.file);
            units.push(unit(entry, file, attribute, text, words, reference));
        }
    }
    for mine in &own {
        let same = known.get(&key(&mine.file, &mine.id)).map(|at| &english[*at]);
        // What teenagers are told differently only in this language translates what everybody is told in English.
        let base = known.get(&(String::new(), mine.id.clone())).map(|at| &english[*at]);
        for (attribute, text) in &mine.patterns {
            if same.is_some_and(|same| pattern_of(same, attribute).is_some()) {
                continue;
            }
            match base.and_then(|base| Some((base, pattern_of(base, attribute)?))) {
                Some((base, english)) => {
                    units.push(unit(base, &mine.file, attribute, &english, Some(text.clone()), reference));
                }
                None => units.push(Unit {
                    file: mine.file.clone(),
                    id: mine.id.clone(),
                    attribute: attribute.clone(),
                    english: text.clone(),
                    words: Some(text.clone()),
                    notes: vec!["Only in this language; there is no English.".to_owned()],
                    place: None,
                }),
            }
        }
    }
    units
}

fn unit(
    entry: &Entry,
    file: &str,
    attribute: &Option<String>,
    english: &str,
    words: Option<String>,
    reference: &str,
) -> Unit {
    let mut notes = entry.notes.clone();
    if let (Some(_), Some(above)) = (attribute, pattern_of(entry, &None)) {
        let first: String = above.lines().next().unwrap_or_default().chars().take(80).collect();
        notes.push(format!("A button under: {first}"));
    }
    Unit {
        file: file.to_owned(),
        id: entry.id.clone(),
        attribute: attribute.clone(),
        english: english.to_owned(),
        words,
        notes,
        place: Some((format!("locales/{reference}/{}", entry.file), entry.line)),
    }
}

/// `13-17/` for a file of an age band, nothing for one of the base.
pub(super) fn folder_of(file: &str) -> &str {
    file.rfind('/').map_or("", |at| &file[..=at])
}

fn key(file: &str, id: &str) -> (String, String) {
    (folder_of(file).to_owned(), id.to_owned())
}

fn pattern_of(entry: &Entry, attribute: &Option<String>) -> Option<String> {
    entry.patterns.iter().find(|(name, _)| name == attribute).map(|(_, text)| text.clone())
}

fn read(files: &[Source], tag: &str) -> Vec<Entry> {
    let base = format!("locales/{tag}/");
    let mut entries = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let Some(short) = file.path.strip_prefix(&base) else { continue };
        let text = guard(&file.text);
        let (Ok(resource) | Err((resource, _))) = parser::parse(text.as_ref());
        let (mut about, mut group) = (Vec::new(), Vec::new());
        let lines = |comment: ast::Comment<&str>| comment.content.into_iter().map(str::to_owned).collect::<Vec<_>>();
        for entry in resource.body {
            let (id, dash, value, attributes, comment) = match entry {
                ast::Entry::ResourceComment(comment) => {
                    about.extend(lines(comment));
                    continue;
                }
                ast::Entry::GroupComment(comment) => {
                    group = lines(comment);
                    continue;
                }
                ast::Entry::Message(message) => {
                    (message.id.name, "", message.value, message.attributes, message.comment)
                }
                ast::Entry::Term(term) => (term.id.name, "-", Some(term.value), term.attributes, term.comment),
                _ => continue,
            };
            let labels = attributes.into_iter().map(|label| (Some(label.id.name.to_owned()), written(label.value)));
            let notes = about.iter().chain(&group).cloned().chain(comment.map(lines).into_iter().flatten());
            entries.push(Entry {
                file: short.to_owned(),
                id: format!("{dash}{id}"),
                line: file.place(span_in(&text, id)).line,
                notes: notes.collect(),
                patterns: value.map(|value| (None, written(value))).into_iter().chain(labels).collect(),
            });
        }
    }
    entries
}

/// A pattern as Fluent's own serializer writes it, without the indentation of the file.
pub(super) fn written(pattern: ast::Pattern<&str>) -> String {
    let message =
        ast::Message { id: ast::Identifier { name: "x" }, value: Some(pattern), attributes: Vec::new(), comment: None };
    let whole = serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = whole.strip_prefix("x =").unwrap_or(&whole);
    let lines = text.trim_start_matches(' ').trim_matches('\n').lines();
    lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The pattern that such a text is, or none where it cannot be read as one.
pub(super) fn pattern(text: &str) -> Option<ast::Pattern<String>> {
    let mut depth = 0usize;
    let mut source = String::from("x =\n");
    for line in text.lines() {
        // At the beginning of a line these would mean something to Fluent.
        let sign = line.chars().next().filter(|c| depth == 0 && ".*[".contains(*c));
        match sign {
            Some(sign) => source.push_str(format!("    {{ \"{sign}\" }}{}", &line[1..]).trim_end_matches(' ')),
            None => source.push_str(format!("    {line}").trim_end_matches(' ')),
        }
        source.push('\n');
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    let resource = parser::parse(guard(&source).into_owned()).ok()?;
    match <[ast::Entry<String>; 1]>::try_from(resource.body).ok()? {
        [ast::Entry::Message(message)] if message.attributes.is_empty() => message.value,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    #[test]
    fn a_text_and_each_label_is_a_unit_with_what_helps_to_translate_it() {
        let english = "### All of it\n\n# Calm.\na_b =\n    One\n    two.\n\n    Three { $n }.\n    .yes = Yes\n";
        let files = [file("locales/en/a.ftl", english), file("locales/fr/a.ftl", "a_b =\n    .yes = Oui\n")];
        let all = units(&files, "en", "fr");
        assert_eq!(all.iter().map(Unit::name).collect::<Vec<_>>(), ["a.ftl:a_b", "a.ftl:a_b.yes"]);
        assert_eq!(all[0].english, "One\ntwo.\n\nThree { $n }.");
        assert_eq!((all[0].words.as_deref(), all[1].words.as_deref()), (None, Some("Oui")));
        assert_eq!(all[1].notes, ["All of it", "Calm.", "A button under: One"]);
        assert_eq!(all[0].place, Some(("locales/en/a.ftl".into(), 4)));
    }

    #[test]
    fn teenagers_own_words_and_private_terms_are_not_lost() {
        let files = [
            file("locales/en/a.ftl", "a_b = One\n"),
            file("locales/fr/13-17/a.ftl", "a_b = Un\n"),
            file("locales/fr/terms.ftl", "-own = Le nôtre\n    .gender = masculine\n"),
        ];
        let all = units(&files, "en", "fr");
        let told: Vec<(String, &str)> = all.iter().map(|unit| (unit.name(), unit.english.as_str())).collect();
        assert_eq!(
            told,
            [
                ("a.ftl:a_b".to_owned(), "One"),
                ("13-17/a.ftl:a_b".to_owned(), "One"),
                ("terms.ftl:-own".to_owned(), "Le nôtre"),
                ("terms.ftl:-own.gender".to_owned(), "masculine"),
            ]
        );
        assert_eq!(all[1].message(), "13-17/a_b");
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["One", "One\n\ntwo { -linnet }", "{ $n ->\n    [one] One\n   *[other] { $n }\n}", "{ \".\" }x"] {
            let source = format!("x =\n{}", text.lines().map(|line| format!("    {line}\n")).collect::<String>());
            let Ok(resource) = parser::parse(source.as_str()) else { continue };
            let Some(ast::Entry::Message(message)) = resource.body.into_iter().next() else { continue };
            assert_eq!(message.value.map(written).as_deref(), Some(text));
        }
        assert!(pattern("{ $n").is_none());
        assert!(pattern("Hello\n.not-a-label = 1").is_some());
        assert!(pattern("").is_none());
    }
}
