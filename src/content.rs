//! Content files from disk, or the copy inside the binary, to a book: the only reader of content files.
//!
//! **Invariant:** a folder with faults never replaces a book without; conversations under way go on with the one they
//! have.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rust_embed::RustEmbed;
use tokio::sync::watch;

use crate::book::Book;
use crate::finding::{self, Finding, Severity};
use crate::source::Source;
use crate::wording::Wording;

/// How often a content folder is looked at for changes.
const LOOK_EVERY: Duration = Duration::from_secs(1);

#[derive(RustEmbed)]
#[folder = "flows/"]
#[prefix = "flows/"]
struct Flows;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[prefix = "locales/"]
struct Locales;

/// Reads the files below `flows/` and `locales/` of a folder; with none, those built into the binary.
///
/// Files that are no UTF-8 are findings. Fails only where the folder itself cannot be read.
pub fn read(folder: Option<&Path>) -> io::Result<(Vec<Source>, Vec<Finding>)> {
    let mut files = BTreeMap::new();
    match folder {
        Some(folder) => {
            for part in ["flows", "locales"] {
                collect(&folder.join(part), part, &mut files)?;
            }
        }
        None => {
            files.extend(
                Flows::iter().filter_map(|path| Some((path.to_string(), Flows::get(&path)?.data.into_owned()))),
            );
            files.extend(
                Locales::iter().filter_map(|path| Some((path.to_string(), Locales::get(&path)?.data.into_owned()))),
            );
        }
    }
    let (mut sources, mut findings) = (Vec::new(), Vec::new());
    for (path, bytes) in files.into_iter().filter(|(path, _)| is_content(path)) {
        match Source::new(path, &bytes) {
            Ok(source) => sources.push(source),
            Err(fault) => findings.push(fault),
        }
    }
    Ok((sources, findings))
}

/// A book from a folder or the built-in copy, with every finding; no book where one of them is an error.
pub fn load(folder: Option<&Path>) -> io::Result<(Option<Book>, Vec<Finding>)> {
    let (sources, mut findings) = read(folder)?;
    let (book, faults) = Book::compile(sources);
    let whole = !finding::has_errors(&findings);
    findings.extend(faults);
    // Whoever starts a server reads English, or runs `linnet check` in another language.
    Wording::of("en").tell(&mut findings);
    Ok((book.filter(|_| whole), findings))
}

/// Editors leave files of their own beside ours.
fn is_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    !name.starts_with('.') && (name.ends_with(".toml") || name.ends_with(".ftl"))
}

fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else if is_content(&path) {
            files.insert(path, std::fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// The book being served, which can be replaced by a newer one.
#[derive(Clone)]
pub struct Library(watch::Sender<Arc<Book>>);

impl Library {
    /// A library that serves this book.
    pub fn new(book: Book) -> Self {
        Self(watch::Sender::new(Arc::new(book)))
    }

    /// The book being served now.
    pub fn current(&self) -> Arc<Book> {
        self.0.borrow().clone()
    }

    /// From now on this book is served; conversations under way go on in it.
    pub fn replace(&self, book: Arc<Book>) {
        self.0.send_replace(book);
    }

    /// Looks at a content folder once a second and takes over a changed book, or tells its faults and keeps the old one.
    /// `prepare` sees a book before it is served; `changed` hears of every change, and whether it was taken over. Ends with the runtime.
    pub async fn watch(self, folder: PathBuf, prepare: impl Fn(&mut Book), changed: impl Fn(bool)) {
        let mut seen = stamp(&folder);
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            let now = stamp(&folder);
            if now == seen {
                continue;
            }
            seen = now;
            let read = folder.clone();
            let read = tokio::task::spawn_blocking(move || load(Some(&read))).await;
            changed(matches!(read, Ok(Ok((Some(_), _)))));
            match read {
                Ok(Ok((Some(mut book), _))) => {
                    prepare(&mut book);
                    tracing::info!(digest = book.digest(), "changed content is served");
                    self.replace(Arc::new(book));
                }
                Ok(Ok((None, findings))) => {
                    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
                    let told: Vec<String> = errors.map(ToString::to_string).collect();
                    tracing::error!(
                        "changed content has faults, the old content is still served\n{}",
                        told.join("\n\n")
                    );
                }
                Ok(Err(error)) => {
                    tracing::error!(%error, "the content folder cannot be read, the old content is still served")
                }
                Err(_) => tracing::error!("changed content could not be compiled, the old content is still served"),
            }
        }
    }
}

/// Path, time and size of every file below `flows/` and `locales/`: differs when something was saved.
pub fn stamp(folder: &Path) -> Vec<(PathBuf, Option<SystemTime>, u64)> {
    let mut stamps = Vec::new();
    let mut folders = vec![folder.join("flows"), folder.join("locales")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(data) if data.is_dir() => folders.push(entry.path()),
                Ok(data) => stamps.push((entry.path(), data.modified().ok(), data.len())),
                Err(_) => {}
            }
        }
    }
    stamps.sort();
    stamps
}
