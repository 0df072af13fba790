//! Everything that Linnet can say and knows, compiled into one immutable value.
//!
//! A [`Book`] is made from the files of `flows/` and `locales/` and never changes; a changed file makes another book.
//! Every text in it is rendered already, once for each locale and age band, so that serving a turn formats nothing.
//!
//! **Invariant:** equal files give an equal [`Book::digest`], and a book with an error in it does not exist.

mod card;
mod digest;
mod edition;
mod engine;
mod line;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

pub use edition::{Card, Edition, NodeText};
pub use line::Line;

use crate::finding::{self, Finding};
use crate::helpline::{Country, Directory};
use crate::risk::{Folded, Lexicon, Verdict, judge};
use crate::script::{Age, FlowKind, NodeIx, Script, To};
use crate::source::Source;
use crate::text::negotiate;

/// The language in which content is written first; what another lacks is taken from here, where that is safe.
pub const REFERENCE: &str = "en";

/// The whole content, compiled.
pub struct Book {
    digest: String,
    script: Script,
    directory: Directory,
    editions: Vec<Edition>,
    sources: Vec<Source>,
    topic_labels: HashMap<NodeIx, (NodeIx, usize)>,
}

/// Which locale of a book; holds for one book only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LocaleIx(u8);

impl Book {
    /// Compiles the files of `flows/` and `locales/`, given with their paths below the content folder.
    ///
    /// Comes with every finding; the book is there only if none of them is an error.
    pub fn compile(files: Vec<Source>) -> (Option<Self>, Vec<Finding>) {
        Self::compile_with(files, |number, job| (0..number).for_each(job))
    }

    /// The same, where `many` does that number of jobs, each once, in any order and on as many cores as it likes: the
    /// locales are compiled beside one another.
    pub fn compile_with(
        files: Vec<Source>,
        many: impl Fn(usize, &(dyn Fn(usize) + Sync)),
    ) -> (Option<Self>, Vec<Finding>) {
        let (flows, helplines, locales) = sort_out(&files);
        let (script, mut findings) = Script::read(&flows);
        let (directory, faults) = Directory::read(&helplines);
        findings.extend(faults);
        if finding::has_errors(&findings) {
            finding::sort(&mut findings);
            return (None, findings);
        }
        let compiled = |tag: &str, reference: Option<&Edition>| {
            let files = locales.get(tag).map(Vec::as_slice).unwrap_or_default();
            Edition::compile(tag, files, &script, &directory, reference)
        };
        let (reference, faults) = compiled(REFERENCE, None);
        findings.extend(faults);
        let tags: Vec<&str> = locales.keys().copied().filter(|tag| *tag != REFERENCE).collect();
        let done: Vec<OnceLock<(Option<Edition>, Vec<Finding>)>> = tags.iter().map(|_| OnceLock::new()).collect();
        many(tags.len(), &|at| {
            let _ = done[at].set(compiled(tags[at], reference.as_ref()));
        });
        let mut editions: Vec<Edition> = reference.into_iter().collect();
        for (edition, faults) in done.into_iter().filter_map(OnceLock::into_inner) {
            findings.extend(faults);
            editions.extend(edition);
        }
        finding::sort(&mut findings);
        if finding::has_errors(&findings) || editions.is_empty() {
            return (None, findings);
        }
        let digest = digest::of(&files);
        let topic_labels = topic_labels(&script);
        (Some(Self { digest, script, directory, editions, sources: files, topic_labels }), findings)
    }

    /// Content address: 64 hexadecimal digits (see `docs/digest.md` for the canonical form).
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The linked flows.
    pub fn script(&self) -> &Script {
        &self.script
    }

    /// Who can help.
    pub fn helplines(&self) -> &Directory {
        &self.directory
    }

    /// The files this book was made of, in the order of their paths.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Ids of the messages that a child in danger is told: they never fall back to another language.
    pub fn safety_messages(&self) -> Vec<String> {
        edition::safety_messages(&self.script)
    }

    /// All locales that are offered, the reference first.
    pub fn locales(&self) -> impl Iterator<Item = (LocaleIx, &Edition)> {
        self.editions
            .iter()
            .enumerate()
            .filter(|(_, edition)| edition.offered)
            .map(|(at, edition)| (index(at), edition))
    }

    /// From now on offers only the locales for which this holds, by their tags. The reference stays what the others
    /// borrow from.
    pub fn offer_only(&mut self, holds: impl Fn(&str) -> bool) {
        for edition in &mut self.editions {
            edition.offered = holds(&edition.locale.tag);
        }
    }

    /// What a locale says.
    pub fn edition(&self, locale: LocaleIx) -> &Edition {
        // An index of another book may point past this one's end.
        self.editions.get(usize::from(locale.0)).unwrap_or(&self.editions[0])
    }

    /// The locale of exactly that tag.
    pub fn locale(&self, tag: &str) -> Option<LocaleIx> {
        self.locales().find(|(_, edition)| edition.locale.tag == tag).map(|(ix, _)| ix)
    }

    /// The locale that serves a visitor best who wants these tags, most wanted first; the reference where none fits.
    pub fn negotiate<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> LocaleIx {
        let (offered, tags): (Vec<LocaleIx>, Vec<&str>) =
            self.locales().map(|(ix, edition)| (ix, edition.locale.tag.as_str())).unzip();
        let best = negotiate(wanted, &tags).unwrap_or_default();
        offered.get(best).copied().unwrap_or(LocaleIx(0))
    }

    /// A text of the page: message `page_<id>`, an attribute of it as `id.attribute`. In the reference language where a
    /// locale lacks it, empty where that lacks it too.
    pub fn page(&self, locale: LocaleIx, id: &str) -> &str {
        self.edition(locale).page(id).or_else(|| self.editions[0].page(id)).unwrap_or_default()
    }

    /// What danger a text speaks of, looked for in the language of the conversation, those of the child's country and
    /// English; the strongest wins.
    pub fn judge(&self, text: &Folded, locale: LocaleIx, country: Option<Country>) -> Option<Verdict<'_>> {
        judge(self.lexicons(locale, country), text)
    }

    /// The lexicons a text is held against: of the conversation's language first, then of the country's other languages in
    /// their order, then of English.
    pub fn lexicons(&self, locale: LocaleIx, country: Option<Country>) -> impl Iterator<Item = &Lexicon> {
        let spoken =
            country.and_then(|country| self.script.settings.countries.iter().find(|offer| offer.country == country));
        let languages = spoken.into_iter().flat_map(|offer| &offer.languages).map(String::as_str);
        let mut heard = vec![usize::from(locale.0)];
        for tag in languages.chain(std::iter::once(REFERENCE)) {
            if let Some(at) = self.editions.iter().position(|edition| edition.locale.tag == tag)
                && !heard.contains(&at)
            {
                heard.push(at);
            }
        }
        heard.into_iter().filter_map(|at| self.editions.get(at)).map(|edition| &edition.lexicon)
    }

    /// The lexicon of a locale.
    pub fn lexicon(&self, locale: LocaleIx) -> &Lexicon {
        &self.edition(locale).lexicon
    }

    /// What a node says in a locale and age band.
    pub fn text(&self, locale: LocaleIx, age: Option<Age>, node: NodeIx) -> &NodeText {
        self.edition(locale).node(age, node)
    }

    /// The choice, as node and place among its labels, by which the script itself offers the topic that begins there.
    pub fn topic_label(&self, start: NodeIx) -> Option<(NodeIx, usize)> {
        self.topic_labels.get(&start).copied()
    }

    /// The flows a child can enter, with their first nodes.
    pub fn topics(&self) -> impl Iterator<Item = (&str, NodeIx)> {
        self.script.flows.iter().filter(|flow| flow.kind == FlowKind::Topic).map(|flow| (flow.id.as_str(), flow.start))
    }
}

fn index(at: usize) -> LocaleIx {
    LocaleIx(u8::try_from(at).unwrap_or(u8::MAX))
}

/// For each topic the first choice that leads to it, those of the welcome before all others.
fn topic_labels(script: &Script) -> HashMap<NodeIx, (NodeIx, usize)> {
    let welcome = script.node(script.settings.welcome).flow;
    let mut order: Vec<NodeIx> = script.indexes().collect();
    order.sort_by_key(|ix| script.node(*ix).flow != welcome);
    let mut labels = HashMap::new();
    for ix in order {
        for (at, choice) in script.node(ix).choices().iter().enumerate() {
            if let To::Node(to) = choice.to {
                labels.entry(to).or_insert((ix, at));
            }
        }
    }
    labels
}

/// What others sign in the ledgers changes no word that a child reads.
fn is_ledger(path: &str) -> bool {
    ["/signed.toml", "/translated.toml", "/reviewers.toml"].iter().any(|name| path.ends_with(name))
}

/// Flow files, helpline files, and per locale its files.
fn sort_out(files: &[Source]) -> (Vec<Source>, Vec<Source>, BTreeMap<&str, Vec<Source>>) {
    let (mut flows, mut helplines, mut locales) = (Vec::new(), Vec::new(), BTreeMap::<&str, Vec<Source>>::new());
    for file in files.iter().filter(|file| !is_ledger(&file.path)) {
        match file.path.split('/').collect::<Vec<_>>().as_slice() {
            ["flows", "helplines", _] => helplines.push(file.clone()),
            ["flows", name] if name.ends_with(".toml") => flows.push(file.clone()),
            ["locales", tag, ..] => locales.entry(tag).or_default().push(file.clone()),
            _ => {}
        }
    }
    (flows, helplines, locales)
}
