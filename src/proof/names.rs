//! Files against files: which is missing, which is too many, whose name has a slip.

use std::collections::HashSet;

use super::shelf::{Pages, Shelf};
use super::{rules, tag};
use crate::finding::{Finding, nearest};

/// Which file translates which.
pub(super) struct Pairing {
    /// For each page of the locale the path it was meant to have.
    pub(super) paths: Vec<String>,
    pub(super) findings: Vec<Finding>,
}

pub(super) fn pair(reference: &Pages, locale: &Pages, parents: &[&Pages]) -> Pairing {
    let mut findings = Vec::new();
    findings.extend(tag::check(locale));
    let wanted: Vec<&str> = reference.pages.iter().map(|page| page.path.as_str()).collect();
    let there: HashSet<&str> = locale.pages.iter().map(|page| page.path.as_str()).collect();
    let mut free: Vec<&str> = wanted.iter().copied().filter(|path| !there.contains(path)).collect();
    let mut paths = Vec::new();
    for page in &locale.pages {
        let path = page.path.as_str();
        // Another age band may have words of its own for what the English words alike.
        let band = Shelf::base_of(path).is_some_and(|base| wanted.contains(&base));
        if wanted.contains(&path) || band {
            paths.push(path.to_owned());
            continue;
        }
        match meant(path, &free).or_else(|| band_meant(path, &wanted)) {
            Some(name) => {
                free.retain(|path| *path != name);
                findings.push(page.file_fault("file-name").arg("file", path).arg("meant", &name).instead(&name));
                paths.push(name);
            }
            None => {
                let near = meant(path, &wanted);
                let mut fault = page.file_fault("obsolete-file").arg("file", path);
                if let Some(near) = near {
                    fault = fault.key("obsolete-file-copy").arg("meant", near);
                }
                findings.push(fault);
                paths.push(path.to_owned());
            }
        }
    }
    for path in free {
        let inherited = |pages: &&Pages| pages.pages.iter().any(|page| page.path == path);
        // What another age band words differently falls back to the base, or is told missing with it.
        let base =
            Shelf::base_of(path).is_some_and(|base| wanted.contains(&base) || paths.iter().any(|known| known == base));
        let empty = reference.pages.iter().any(|page| page.path == path && no_entry(page.text()));
        if !parents.iter().any(inherited) && !base && !empty {
            let shown = shown_path(reference, locale, path);
            let mut fault = Finding::error(shown, "missing-file", "").key("missing-file").arg("file", path);
            fault.severity = rules::severity("missing-file");
            findings.push(fault.arg("reference", &reference.tag).instead(path));
        }
    }
    Pairing { paths, findings }
}

/// The path of a file that is not there, as findings show it.
pub(super) fn shown_path(reference: &Pages, locale: &Pages, path: &str) -> String {
    let folder = |pages: &Pages| {
        pages.pages.iter().find_map(|page| page.source.path.strip_suffix(page.path.as_str()).map(str::to_owned))
    };
    let own = folder(locale).or_else(|| {
        folder(reference).map(|folder| folder.replace(&format!("{}/", reference.tag), &format!("{}/", locale.tag)))
    });
    format!("{}{path}", own.unwrap_or_else(|| format!("{}/", locale.tag)))
}

fn no_entry(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.starts_with('#'))
}

/// The path among these that a path is a slip of: capitals, another dash, a copy's ending, a letter or two.
fn meant(path: &str, among: &[&str]) -> Option<String> {
    let plain = plain(path);
    if let Some(found) = among.iter().find(|known| self::plain(known) == plain) {
        return Some((*found).to_owned());
    }
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    // The right name in the wrong folder is another file.
    let same_folder: Vec<&str> = among.iter().copied().filter(|known| folder(known) == folder(path)).collect();
    let stems: Vec<String> = same_folder.iter().map(|known| stem(&name(known))).collect();
    let near = nearest(&stem(&name(&plain)), stems.iter().map(String::as_str))?;
    stems.iter().position(|stem| stem == near).map(|at| same_folder[at].to_owned())
}

/// A folder of an age band that is spelt differently: `13_17/account.ftl`.
fn band_meant(path: &str, wanted: &[&str]) -> Option<String> {
    let (folder, rest) = path.split_once('/')?;
    let folders: HashSet<&str> = wanted
        .iter()
        .filter_map(|path| Shelf::base_of(path).and(path.split_once('/')))
        .map(|(folder, _)| folder)
        .collect();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let band = folders.into_iter().find(|band| *band != folder && digits(band) == digits(folder))?;
    wanted.contains(&rest).then(|| format!("{band}/{rest}"))
}

/// A path without what slips into names: capitals, spaces, other dashes, the endings of copies.
fn plain(path: &str) -> String {
    let mut plain: String = path.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    for dash in ['_', '–', '—', '‑', '−'] {
        plain = plain.replace(dash, "-");
    }
    for ending in [".txt", ".bak", ".orig", ".old", ".tmp", "~"] {
        plain = plain.trim_end_matches(ending).to_owned();
    }
    let base = plain
        .trim_end_matches(".ftl")
        .trim_end_matches(".fluent")
        .trim_end_matches(".flt")
        .trim_end_matches(".tfl")
        .to_owned();
    let base = base.trim_end_matches(|c: char| "()0123456789".contains(c) && base.contains('(')).to_owned();
    let base = base.trim_end_matches("-copy").trim_end_matches('-').to_owned();
    base + ".ftl"
}

fn stem(name: &str) -> String {
    name.trim_end_matches(".ftl").to_owned()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn slips_in_names_are_told() {
        let among = ["account.ftl", "13-17/account.ftl", "keep-proof.ftl"];
        for (slip, right) in [
            ("Account.ftl", "account.ftl"),
            ("acount.ftl", "account.ftl"),
            ("account.ftl.txt", "account.ftl"),
            ("account (1).ftl", "account.ftl"),
            ("keep_proof.ftl", "keep-proof.ftl"),
            ("13_17/account.ftl", "13-17/account.ftl"),
            ("account.flt", "account.ftl"),
        ] {
            assert_eq!(meant(slip, &among).as_deref(), Some(right), "{slip}");
        }
        assert_eq!(meant("weather.ftl", &among), None);
    }
}
