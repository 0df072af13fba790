//! Reads a translation beside its English, as a proofreader would: Fluent files of one locale against those of another.
//!
//! A folder of files goes in, findings come out; each names its rule and what its words speak of, and the room `wording`
//! puts them into a language. Nothing here knows flows, books or screens, so it works on any folder of `.ftl` files.
//!
//! **Invariant:** whatever bytes a file holds, there are findings and never a panic, and one broken message costs that
//! message only.

mod allow;
mod bidi;
mod form;
mod invisible;
mod junk;
mod language;
mod length;
mod letters;
mod links;
mod markup;
mod mojibake;
mod names;
mod numbers;
mod page;
mod plurals;
mod references;
mod rules;
mod script;
mod sheet;
mod shelf;
mod spaces;
mod stopwords;
mod structure;
mod tag;
mod tongue;
mod typography;

use std::collections::HashSet;
use std::ops::Range;

use form::{Form, forms};
use page::Page;
use shelf::Shelf;
use tongue::Tongue;

pub use invisible::unseen as is_unseen;
pub use page::{File, guard};
pub use rules::rules;
pub use shelf::Pages;
pub use tag::canonical;
pub use tongue::{is_right_to_left, plural_forms};

use crate::finding::{self, Finding};

/// Faults of Fluent files and how they are mended, as TOML: for the tests and for `docs/rules.md`.
pub const EXAMPLES: &str = include_str!("examples.toml");

/// Holds a locale against the reference. `parents` are locales whose texts it falls back to before the reference (`es`
/// for `es-MX`), nearest first.
pub fn check(reference: &Pages, locale: &Pages, parents: &[&Pages]) -> Vec<Finding> {
    Original::of(reference).check(locale, parents)
}

/// The reference, parsed once for all the locales that are held against it.
pub struct Original<'p> {
    pages: &'p Pages,
    shelf: Shelf<'p>,
}

impl<'p> Original<'p> {
    /// Parses the files of the reference.
    pub fn of(pages: &'p Pages) -> Self {
        let shelf = Shelf::parse(pages, pages.pages.iter().map(|page| page.path.clone()).collect());
        Self { pages, shelf }
    }

    /// Holds a locale against it, as [`check`] does.
    pub fn check(&self, locale: &Pages, parents: &[&Pages]) -> Vec<Finding> {
        checked(self, locale, parents)
    }
}

fn checked(original: &Original<'_>, locale: &Pages, parents: &[&Pages]) -> Vec<Finding> {
    let Original { pages: reference, shelf: english } = original;
    let tongue = Tongue::of(&canonical(&locale.tag));
    let pairing = names::pair(reference, locale, parents);
    let mut findings = pairing.findings;
    let parents: Vec<Shelf<'_>> = parents
        .iter()
        .map(|pages| Shelf::parse(pages, pages.pages.iter().map(|page| page.path.clone()).collect()))
        .collect();
    let shelf = Shelf::parse(locale, pairing.paths);
    let alone = reference.tag == locale.tag;
    let checks = Checks { tongue: &tongue, english, shelf: &shelf, parents: &parents, alone };
    findings.extend(structure::missing(&checks));
    let cycles = references::cycles(&shelf);
    for (at, sheet) in shelf.sheets.iter().enumerate() {
        let mut desk = Desk { page: sheet.page, tongue: &tongue, findings: Vec::new(), seen: HashSet::new() };
        sheet.page.faults.iter().cloned().for_each(|fault| desk.add(fault));
        junk::check(&mut desk, &checks, sheet);
        structure::check(&mut desk, &checks, at);
        references::check(&mut desk, &checks, at, &cycles);
        if sheet.page.legible {
            texts(&mut desk, &checks, at);
        }
        findings.extend(allow::hold(sheet, desk.findings));
    }
    finding::sort(&mut findings);
    findings
}

/// What every family of rules may look at.
struct Checks<'c, 'p> {
    tongue: &'c Tongue,
    english: &'c Shelf<'p>,
    shelf: &'c Shelf<'p>,
    parents: &'c [Shelf<'p>],
    /// Whether it is the reference itself that is read, with nothing to compare it with.
    alone: bool,
}

impl<'p> Checks<'_, 'p> {
    /// The English message that a message of the locale translates: in the file of the same path, else wherever it is.
    fn original(&self, path: &str, id: &str) -> Option<&sheet::Entry<'p>> {
        let base = Shelf::base_of(path).and_then(|base| self.english.message_in(base, id));
        self.english.message_in(path, id).or(base).or_else(|| self.english.message(id))
    }

    /// Whether the locale is English itself, in another region or script.
    fn is_english(&self) -> bool {
        self.tongue.language == "en"
    }
}

/// A finding in short: rule, line and column, what it speaks of first.
type Told = (&'static str, Option<(usize, usize)>, Option<String>);

/// Findings about one file, and the means to make them.
struct Desk<'d, 'p> {
    page: &'p Page,
    tongue: &'d Tongue,
    findings: Vec<Finding>,
    seen: HashSet<Told>,
}

/// A text on the desk: what it belongs to, and the English beside it.
struct Spot<'s, 'p> {
    entry: &'s sheet::Entry<'p>,
    /// The English text, in all its forms; none where there is none to compare with.
    english: &'s [Form],
    /// Which form of the locale's text is looked at.
    number: usize,
    /// Whether what follows in the file could not be read, so that the text may go on there.
    torn: bool,
}

impl Spot<'_, '_> {
    /// Whether any form of the English is like that.
    fn english_has(&self, like: impl Fn(&str) -> bool) -> bool {
        self.english.iter().any(|form| like(&form.text))
    }

    /// The English form that this one translates, as near as can be told.
    fn original(&self) -> Option<&Form> {
        self.english.get(self.number).or(self.english.last())
    }
}

impl Desk<'_, '_> {
    /// Takes a finding, once.
    fn add(&mut self, finding: Finding) {
        let place = finding.place.as_ref().map(|place| (place.line, place.column));
        let what = finding.args.first().map(|(_, value)| value.clone());
        if self.seen.insert((finding.rule, place, what)) {
            self.findings.push(finding);
        }
    }

    /// A fault of an entry at a span.
    fn fault(&self, rule: &'static str, entry: &sheet::Entry<'_>, span: Range<usize>) -> Finding {
        self.page.fault(rule, span).about(entry.name())
    }

    /// A fault in a text, at a stretch of one of its forms.
    fn text_fault(&self, rule: &'static str, spot: &Spot<'_, '_>, form: &Form, range: Range<usize>) -> Finding {
        self.fault(rule, spot.entry, form.span(range))
    }

    /// The line with a stretch of a form written differently.
    fn mended(&self, form: &Form, range: Range<usize>, with: &str) -> String {
        self.page.mended(form.span(range), with)
    }
}

/// One text through every family of rules. Where it is no translation at all, its letters and marks say nothing more.
fn text(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if mojibake::check(desk, spot, form) {
        return;
    }
    bidi::check(desk, spot, form);
    invisible::check(desk, spot, form);
    let injected = markup::check(desk, spot, form);
    if language::check(desk, checks, spot, form) || script::check(desk, spot, form) {
        return;
    }
    letters::check(desk, spot, form);
    spaces::check(desk, spot, form);
    typography::check(desk, spot, form);
    numbers::check(desk, spot, form);
    if !injected {
        links::check(desk, spot, form);
    }
}

/// Everything about the texts themselves, letter by letter and word by word.
fn texts(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, at: usize) {
    let sheet = &checks.shelf.sheets[at];
    let path = checks.shelf.paths[at].as_str();
    for (place, entry) in sheet.entries.iter().enumerate() {
        let next = sheet.entries.get(place + 1).map_or(usize::MAX, |next| next.span.start);
        let broken = sheet.errors.iter().filter_map(|error| error.slice.as_ref());
        let torn = broken.into_iter().any(|slice| (entry.span.end..next).contains(&slice.start));
        let original = if entry.term { checks.english.term(entry.id) } else { checks.original(path, entry.id) };
        for (attribute, words) in entry.texts() {
            let beside = original.and_then(|original| match attribute {
                Some(attribute) => original.attribute(attribute.name).map(|attribute| &attribute.words),
                None => original.value.as_ref(),
            });
            let english = beside.filter(|_| !checks.alone).map(forms).unwrap_or_default();
            let own = forms(words);
            // A term's attributes are data for the grammar, not text.
            if entry.term && attribute.is_some() {
                continue;
            }
            for (number, form) in own.iter().enumerate() {
                let spot = Spot { entry, english: &english, number, torn };
                text(desk, checks, &spot, form);
            }
            length::check(desk, checks, entry, attribute, words, original, beside);
        }
    }
}
