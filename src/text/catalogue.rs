//! All messages of one locale, rendered.

use std::collections::HashMap;
use std::ops::Range;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::Locale;
use crate::finding::Finding;
use crate::proof::guard;
use crate::script::Age;
use crate::source::Source;

/// The one variable that a flow's text may use: the word that brings help unnoticed.
const SAFE_WORD: &str = "safe-word";
/// Messages of this file take hours and days out of the directory; the book formats them.
const WITH_VARIABLES: &str = "helpline";

/// A message as a child gets it: bubbles and labels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// One paragraph of the message each.
    pub bubbles: Vec<String>,
    /// Attribute and its words, in the order of the file.
    pub labels: Vec<(String, String)>,
}

impl Text {
    /// The words of an attribute.
    pub fn label(&self, attribute: &str) -> Option<&str> {
        self.labels.iter().find(|(name, _)| name == attribute).map(|(_, words)| words.as_str())
    }
}

/// Every message of a locale, for each age band.
pub struct Catalogue {
    bands: [HashMap<String, Text>; 2],
    /// Where each message stands: file and the span of its id.
    places: HashMap<String, (String, Range<usize>)>,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads the files of a locale, `base` being its folder and `teen` the overlay `13-17`.
    ///
    /// A message that cannot be rendered whole is told and left out: no brace, id or variable reaches a child.
    pub fn read(locale: &Locale, base: &[Source], teen: &[Source]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut bundle = new_bundle(&locale.tag);
        let mut places = HashMap::new();
        for file in base {
            let resource = parse(file, &mut findings);
            note_places(file, &resource, &mut places, &mut findings);
            // A second message of the same name has been told by `note_places`; the first one stays.
            let _ = bundle.add_resource(resource);
        }
        let mut args = FluentArgs::new();
        let safe_word = locale.safe_words.first().map(String::as_str).unwrap_or_default();
        args.set(SAFE_WORD, safe_word);
        let simple = render(&bundle, base, &args, None, &mut findings);

        // The overlay is a bundle of its own: base first, so that its messages can use the same terms.
        let mut older = new_bundle(&locale.tag);
        for file in base {
            older.add_resource_overriding(parse(file, &mut Vec::new()));
        }
        let mut overlay_places = HashMap::new();
        for file in teen {
            let resource = parse(file, &mut findings);
            note_places(file, &resource, &mut overlay_places, &mut findings);
            older.add_resource_overriding(resource);
        }
        let adult = render(&older, teen, &args, Some(&simple), &mut findings);
        (Self { bands: [simple, adult], places, bundle }, findings)
    }

    /// The message of that id, worded for an age band (none: the younger).
    pub fn text(&self, id: &str, age: Option<Age>) -> Option<&Text> {
        self.bands[usize::from(age == Some(Age::Teen))].get(id)
    }

    /// Ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// The file and span in which a message stands.
    pub fn place(&self, id: &str) -> Option<(&str, Range<usize>)> {
        self.places.get(id).map(|(file, span)| (file.as_str(), span.clone()))
    }

    /// A message with variables of its own, as the directory's hours have them. None where it is missing or does not
    /// render whole.
    pub fn format(&self, id: &str, variables: &[(&str, &str)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            args.set(*name, *value);
        }
        let mut errors = Vec::new();
        let pattern = self.bundle.get_message(id)?.value()?;
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then_some(words)
    }
}

fn new_bundle(tag: &str) -> FluentBundle<FluentResource> {
    FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()])
}

/// A resource of everything that could be read; what could not is told.
fn parse(file: &Source, findings: &mut Vec<Finding>) -> FluentResource {
    match FluentResource::try_new(guard(&file.text).into_owned()) {
        Ok(resource) => resource,
        Err((resource, faults)) => {
            findings.extend(faults.into_iter().map(|fault| file.fault("syntax", fault.pos.clone())));
            resource
        }
    }
}

fn note_places(
    file: &Source,
    resource: &FluentResource,
    places: &mut HashMap<String, (String, Range<usize>)>,
    findings: &mut Vec<Finding>,
) {
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let span = span_in(resource.source(), name);
        if places.contains_key(name) {
            findings.push(file.fault("duplicate-id", span).about(name).arg("id", name));
        } else {
            places.insert(name.to_owned(), (file.path.clone(), span));
        }
    }
}

/// Where a slice of the source stands in it. The parser gives slices, not numbers.
pub(super) fn span_in(source: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    start..start + slice.len()
}

/// Renders every message of the files; over `under`, which is what a band falls back to.
fn render(
    bundle: &FluentBundle<FluentResource>,
    files: &[Source],
    args: &FluentArgs<'_>,
    under: Option<&HashMap<String, Text>>,
    findings: &mut Vec<Finding>,
) -> HashMap<String, Text> {
    let mut rendered = under.cloned().unwrap_or_default();
    for file in files.iter().filter(|file| file.stem() != WITH_VARIABLES) {
        let text = guard(&file.text);
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(text.as_ref());
        for entry in &resource.body {
            let ast::Entry::Message(ast::Message { id, .. }) = entry else { continue };
            let Some(message) = bundle.get_message(id.name) else { continue };
            let mut errors = Vec::new();
            let bubbles = message.value().map(|pattern| {
                let words = bundle.format_pattern(pattern, Some(args), &mut errors);
                paragraphs(&words)
            });
            let labels: Vec<(String, String)> = message
                .attributes()
                .map(|attribute| {
                    let words = bundle.format_pattern(attribute.value(), Some(args), &mut errors);
                    (attribute.id().to_owned(), words.trim().to_owned())
                })
                .collect();
            let span = span_in(&text, id.name);
            if !errors.is_empty() {
                findings.extend(errors.iter().map(|error| {
                    file.fault("unknown-reference", span.clone())
                        .key("unknown-reference-put")
                        .about(id.name)
                        .arg("id", id.name)
                        .arg("what", error)
                }));
                continue;
            }
            let text = rendered.entry(id.name.to_owned()).or_default();
            if let Some(bubbles) = bubbles {
                text.bubbles = bubbles;
            }
            for (name, words) in labels {
                match text.labels.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, old)) => *old = words,
                    None => text.labels.push((name, words)),
                }
            }
        }
    }
    rendered
}

/// Paragraphs are what a blank line separates; a line's end inside one is a space.
fn paragraphs(words: &str) -> Vec<String> {
    words
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Dir;
    use super::*;

    fn read(base: &str, teen: &str) -> (Catalogue, Vec<&'static str>) {
        let locale = Locale {
            tag: "en".into(),
            name: "English".into(),
            dir: Dir::Ltr,
            draft: true,
            safe_words: vec!["marigold".into()],
            exit: "https://example.org/".into(),
        };
        let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let (catalogue, findings) =
            Catalogue::read(&locale, &[file("locales/en/a.ftl", base)], &[file("locales/en/13-17/a.ftl", teen)]);
        (catalogue, findings.iter().map(|finding| finding.rule).collect())
    }

    #[test]
    fn a_blank_line_begins_a_new_bubble_and_labels_stand_with_their_message() {
        let (catalogue, faults) = read("a_start =\n    One\n    and two.\n\n    Three.\n    .yes = Yes\n", "");
        assert!(faults.is_empty());
        let text = catalogue.text("a_start", None).cloned().unwrap_or_default();
        assert_eq!(text.bubbles, ["One and two.", "Three."]);
        assert_eq!(text.label("yes"), Some("Yes"));
    }

    #[test]
    fn teenagers_get_the_overlay_and_what_it_leaves_out_stays() {
        let (catalogue, _) =
            read("a_start = Simple\n    .yes = Yes\n    .no = No\n", "a_start = Straight\n    .yes = Sure\n");
        let teen = catalogue.text("a_start", Some(Age::Teen)).cloned().unwrap_or_default();
        assert_eq!(
            (teen.bubbles.as_slice(), teen.label("yes"), teen.label("no")),
            (&["Straight".to_owned()][..], Some("Sure"), Some("No"))
        );
        assert_eq!(
            catalogue.text("a_start", Some(Age::Child)).map(|text| text.bubbles.join("")),
            Some("Simple".into())
        );
    }

    #[test]
    fn a_message_that_cannot_be_put_together_is_left_out_and_told() {
        let (catalogue, faults) =
            read("a_one = Hello { $nobody }\na_two = Fine { $safe-word }\na_three = { -lost }\n", "");
        assert_eq!(faults, ["unknown-reference", "unknown-reference"]);
        assert!(catalogue.text("a_one", None).is_none());
        assert_eq!(
            catalogue.text("a_two", None).map(|text| text.bubbles.join("")),
            Some("Fine \u{2068}marigold\u{2069}".into())
        );
    }

    #[test]
    fn one_broken_message_costs_that_message_and_never_its_file() {
        let (catalogue, faults) = read("a_one = { $\na_two = Fine\na_two = Twice\n", "");
        assert_eq!(faults, ["syntax", "duplicate-id"]);
        assert_eq!(catalogue.text("a_two", None).map(|text| text.bubbles.join("")), Some("Fine".into()));
    }
}
