//! Everything that can be found in the content, with all cores at work: what `linnet check` and `linnet preview` show.

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::book::{Book, REFERENCE};
use crate::finding::Finding;
use crate::lint::{self, Shelves};
use crate::source::Source;

/// What proofreading found, by locale and by what its files and those of the reference were: a file that did not change
/// is not read again.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<String, (blake3::Hash, Vec<Finding>)>);

/// How much is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Every rule.
    Whole,
    /// What follows from the files alone, without walking through the conversation.
    Files,
}

/// Compiles the content and holds it against the rules. The findings are not yet sorted, nor put into words.
pub(super) fn inspect(sources: Vec<Source>, depth: Depth, seen: &mut Seen) -> (Option<Book>, Vec<Finding>) {
    let shelves = Shelves::read(&sources);
    let hashes: BTreeMap<&str, blake3::Hash> = shelves.tags().map(|tag| (tag, hash(&sources, tag))).collect();
    let known = |tag: &str| seen.0.get(tag).filter(|(hash, _)| hashes.get(tag) == Some(hash));
    let open: Vec<&str> = shelves.tags().filter(|tag| known(tag).is_none()).collect();
    let original = shelves.original();
    let proofs: Vec<OnceLock<Vec<Finding>>> = open.iter().map(|_| OnceLock::new()).collect();
    many(open.len(), &|at| {
        let found = original.as_ref().map(|original| shelves.check(original, open[at])).unwrap_or_default();
        let _ = proofs[at].set(found);
    });
    let fresh = open.iter().zip(proofs).filter_map(|(tag, found)| Some(((*tag).to_owned(), found.into_inner()?)));
    let mut fresh: BTreeMap<String, Vec<Finding>> = fresh.collect();
    let (book, compiled) = Book::compile_with(sources.clone(), many);
    let mut findings = match (&book, depth) {
        (Some(book), Depth::Whole) => lint::all_with(book, many),
        _ => Vec::new(),
    };
    let mut proofread = Vec::new();
    for tag in shelves.tags() {
        let found = match fresh.remove(tag) {
            Some(found) => found,
            None => known(tag).map(|(_, found)| found.clone()).unwrap_or_default(),
        };
        proofread.extend(found.iter().cloned());
        fresh.insert(tag.to_owned(), found);
    }
    seen.0 = fresh
        .into_iter()
        .filter_map(|(tag, found)| Some((hashes.get(tag.as_str()).copied()?, tag, found)))
        .map(|(hash, tag, found)| (tag, (hash, found)))
        .collect();
    findings.extend(lint::merge(compiled, proofread));
    (book, findings)
}

/// Does that number of jobs on all cores.
fn many(number: usize, job: &(dyn Fn(usize) + Sync)) {
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= number {
                return;
            }
            job(at);
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from).min(number);
    thread::scope(|scope| {
        (1..cores).for_each(|_| drop(scope.spawn(work)));
        work();
    });
}

/// What the findings about a locale's files follow from.
fn hash(sources: &[Source], tag: &str) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let of = |file: &&Source| {
        let folder = file.path.strip_prefix("locales/").and_then(|path| path.split('/').next());
        folder.is_some_and(|folder| folder == tag || folder == REFERENCE) && file.path.ends_with(".ftl")
    };
    for file in sources.iter().filter(of) {
        hasher.update(file.path.as_bytes());
        hasher.update(&[0]);
        hasher.update(&file.text.len().to_le_bytes());
        hasher.update(file.text.as_bytes());
    }
    hasher.finalize()
}
