//! Messages against messages: what is missing, too many, there twice, or in another place than the English has it.

use std::collections::HashMap;

use super::form::{Form, OBJECT, forms};
use super::sheet::{Attribute, Entry, Words};
use super::shelf::Shelf;
use super::{Checks, Desk, rules};
use crate::finding::{Finding, nearest};

/// Messages and terms that the locale lacks. What another age band words differently falls back to the base.
pub(super) fn missing(checks: &Checks<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut misplaced: HashMap<&str, ()> = HashMap::new();
    for (at, sheet) in checks.english.sheets.iter().enumerate() {
        let path = checks.english.paths[at].as_str();
        let Some(own) = checks.shelf.paths.iter().position(|own| own == path) else {
            // A missing file is one fault, not one for each of its messages.
            findings.extend(
                sheet.entries.iter().filter(|entry| entry.term).filter_map(|entry| missing_term(checks, entry)),
            );
            continue;
        };
        let page = checks.shelf.sheets[own].page;
        for entry in &sheet.entries {
            if entry.term {
                findings.extend(missing_term(checks, entry));
                continue;
            }
            let id = entry.id;
            if checks.shelf.message_in(path, id).is_some() || checks.shelf.is_broken(Some(path), id) {
                continue;
            }
            let inherited = checks.parents.iter().any(|parent| parent.message(id).is_some());
            let base = Shelf::base_of(path).is_some_and(|base| {
                checks.shelf.message_in(base, id).is_some() || checks.shelf.is_broken(Some(base), id)
            });
            let elsewhere = checks.shelf.places(id).iter().any(|(sheet, _)| {
                Shelf::base_of(&checks.shelf.paths[*sheet]).is_some() == Shelf::base_of(path).is_some()
            });
            if elsewhere {
                misplaced.insert(id, ());
            }
            if inherited || base || elsewhere || !page.legible || names_only(entry) {
                continue;
            }
            let mut fault = page.file_fault("missing-message").about(id).arg("id", id).arg("text", excerpt(entry));
            let own_ids = checks.shelf.sheets[own].entries.iter().filter(|own| !own.term).map(|own| own.id);
            let near = nearest(id, own_ids.filter(|own| checks.english.message(own).is_none()));
            if let Some(near) = near {
                fault = fault.key("missing-message-near").arg("near", near);
                if let Some(place) = checks.shelf.message_in(path, near) {
                    fault =
                        fault.at(page.source.place(place.span.clone())).instead(page.mended(place.span.clone(), id));
                }
            } else {
                fault = fault.instead(scaffold(entry));
            }
            findings.push(fault);
        }
    }
    findings
}

/// A message of nothing but names that are the same everywhere need not be there: it falls back.
fn names_only(entry: &Entry<'_>) -> bool {
    entry.texts().all(|(_, words)| {
        forms(words).iter().all(|form| !form.text.chars().any(|c| c.is_alphanumeric() || c == OBJECT))
    })
}

fn missing_term(checks: &Checks<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let id = entry.id;
    let there = checks.shelf.term(id).is_some()
        || checks.shelf.is_broken(None, id)
        || checks.parents.iter().any(|parent| parent.term(id).is_some());
    if there {
        return None;
    }
    let at = checks
        .english
        .sheets
        .iter()
        .position(|sheet| sheet.entries.iter().any(|other| other.term && other.id == id))?;
    let path = checks.english.paths[at].as_str();
    let own = checks.shelf.paths.iter().position(|own| own == path);
    // Where the file is missing too, the term is told only where a text of the locale needs it.
    let page = match own {
        Some(own) => checks.shelf.sheets[own].page,
        None => return None,
    };
    let near = nearest(id, checks.shelf.term_ids().filter(|own| checks.english.term(own).is_none()));
    let mut fault = page.file_fault("missing-term").about(format!("-{id}")).arg("id", format!("-{id}"));
    if let Some(place) = near
        .and_then(|near| checks.shelf.term(near))
        .filter(|place| page.source.text.get(place.span.clone()) == Some(place.id))
    {
        fault = fault.at(page.source.place(place.span.clone()));
    }
    fault.severity = rules::severity("missing-term");
    Some(fault.instead(scaffold(entry)))
}

/// The first words of a message, to know it by.
fn excerpt(entry: &Entry<'_>) -> String {
    let words = entry.texts().next().map(|(_, words)| forms(words)).unwrap_or_default();
    let text = words.first().map(|form| form.text.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    let text = text.replace(OBJECT, "…");
    if text.chars().count() > 60 { text.chars().take(57).collect::<String>() + "…" } else { text }
}

/// A message to fill in.
fn scaffold(entry: &Entry<'_>) -> String {
    let value = if entry.value.is_some() { " …" } else { "" };
    let labels: String = entry.attributes.iter().map(|attribute| format!("\n    .{} = …", attribute.name)).collect();
    format!("{} ={value}{labels}", entry.name())
}

/// What one file of the locale has too many, twice, or differently from the English.
pub(super) fn check(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, at: usize) {
    let sheet = &checks.shelf.sheets[at];
    let path = checks.shelf.paths[at].as_str();
    let known_file = checks.english.paths.iter().any(|known| known == path) || Shelf::base_of(path).is_some();
    for (number, entry) in sheet.entries.iter().enumerate() {
        duplicates(desk, checks, (at, number), entry);
        entry.texts().for_each(|(attribute, words)| {
            variants(desk, entry, words);
            hollow(desk, checks, path, entry, attribute, words);
        });
        if entry.term || !known_file {
            continue;
        }
        match checks.original(path, entry.id) {
            None => obsolete(desk, checks, entry),
            Some(original) => {
                let here = checks.english.message_in(path, entry.id).is_some()
                    || Shelf::base_of(path).is_some_and(|base| checks.english.message_in(base, entry.id).is_some());
                if !here {
                    misplaced(desk, checks, path, entry);
                }
                parts(desk, checks, path, entry, original);
            }
        }
    }
}

fn duplicates(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, place: (usize, usize), entry: &Entry<'_>) {
    let path = checks.shelf.paths[place.0].as_str();
    let band = |path: &str| Shelf::base_of(path).and(path.split_once('/')).map(|(folder, _)| folder.to_owned());
    let earlier = if entry.term {
        checks
            .shelf
            .term(entry.id)
            .filter(|first| first.span != entry.span || !std::ptr::eq(*first, checks.shelf.entry(place)))
            .map(|_| place.0)
    } else {
        let places = checks.shelf.places(entry.id);
        let before = places.iter().take_while(|other| **other != place);
        before.map(|(sheet, _)| *sheet).find(|sheet| band(&checks.shelf.paths[*sheet]) == band(path))
    };
    if let Some(earlier) = earlier {
        let first = &checks.shelf.paths[earlier];
        let key = if first == path { "duplicate-id" } else { "duplicate-id-elsewhere" };
        let fault =
            desk.fault("duplicate-id", entry, entry.span.clone()).key(key).arg("id", entry.name()).arg("file", first);
        // Where the English has a name that nobody translated and that looks like it, that one was meant.
        let missing: Vec<&str> = checks.english.message_ids().filter(|id| checks.shelf.message(id).is_none()).collect();
        let fault = match nearest(entry.id, missing.iter().copied()) {
            Some(near) => fault.instead(desk.page.mended(entry.span.clone(), near)),
            None => fault,
        };
        desk.add(fault);
    }
    for (number, attribute) in entry.attributes.iter().enumerate() {
        if entry.attributes[..number].iter().any(|other| other.name == attribute.name) {
            let fault = desk.fault("duplicate-attribute", entry, attribute.span.clone()).arg("id", attribute.name);
            let original = checks.original(path, entry.id);
            let lacking = original
                .and_then(|original| original.attributes.iter().find(|wanted| entry.attribute(wanted.name).is_none()));
            let fault = match lacking {
                Some(lacking) => fault.instead(desk.page.mended(attribute.span.clone(), lacking.name)),
                None => fault,
            };
            desk.add(fault);
        }
    }
}

fn variants(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, words: &Words<'_>) {
    let mut faults = Vec::new();
    words.walk(&mut |piece| {
        let super::sheet::Piece::Select(_, variants) = piece else { return };
        for (number, variant) in variants.iter().enumerate() {
            let same = |other: &&super::sheet::Variant<'_>| {
                other.key == variant.key
                    || (other.number
                        && variant.number
                        && other.key.parse::<f64>().ok() == variant.key.parse::<f64>().ok())
            };
            if variants[..number].iter().any(|other| same(&other)) {
                faults.push((variant.key, variant.at, variants.iter().map(|variant| variant.key).collect::<Vec<_>>()));
            }
        }
    });
    for (key, at, all) in faults {
        let fault = desk.fault("duplicate-variant", entry, at..at + key.len()).arg("key", key);
        let meant =
            desk.tongue.plurals.as_ref().and_then(|plurals| plurals.whole.iter().find(|(name, _)| !all.contains(name)));
        let fault = match meant {
            Some((name, _)) if super::tongue::CATEGORIES.contains(&key) => {
                fault.instead(desk.page.mended(at..at + key.len(), name))
            }
            _ => fault,
        };
        desk.add(fault);
    }
}

/// A text of nothing, though it is well written as Fluent.
fn hollow(
    desk: &mut Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    path: &str,
    entry: &Entry<'_>,
    attribute: Option<&Attribute<'_>>,
    words: &Words<'_>,
) {
    if entry.term && attribute.is_some() {
        return;
    }
    let blank = |form: &Form| form.text.chars().all(|c| c.is_whitespace() || super::invisible::unseen(c));
    let own = forms(words);
    if !own.iter().any(blank) {
        return;
    }
    let original = if entry.term { checks.english.term(entry.id) } else { checks.original(path, entry.id) };
    let beside = original.and_then(|original| match attribute {
        Some(attribute) => original.attribute(attribute.name).map(|attribute| &attribute.words),
        None => original.value.as_ref(),
    });
    if beside.is_some_and(|words| forms(words).iter().any(blank)) {
        return;
    }
    let at = words.start().unwrap_or(entry.span.start);
    let fault = desk.fault("empty-value", entry, at..at + 1);
    let name =
        attribute.map_or_else(|| format!("{} =", entry.name()), |attribute| format!("    .{} =", attribute.name));
    let meant = beside.and_then(|words| forms(words).into_iter().next()).map(|form| form.text.replace(OBJECT, "…"));
    let fault = match meant {
        Some(_) => fault.instead(format!("{name} …")),
        None => fault,
    };
    desk.add(fault);
}

fn obsolete(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, entry: &Entry<'_>) {
    let fault = desk.fault("obsolete-message", entry, entry.span.clone()).arg("id", entry.id);
    let free: Vec<&str> = checks.english.message_ids().filter(|id| checks.shelf.message(id).is_none()).collect();
    let fault = match nearest(entry.id, free.iter().copied()) {
        Some(near) => {
            fault.key("obsolete-message-near").arg("near", near).instead(desk.page.mended(entry.span.clone(), near))
        }
        None => fault,
    };
    desk.add(fault);
}

fn misplaced(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, path: &str, entry: &Entry<'_>) {
    let Some((sheet, _)) = checks.english.places(entry.id).first() else { return };
    let home = checks.english.paths[*sheet].as_str();
    let twice = checks.shelf.message_in(home, entry.id).is_some();
    if twice || home == path {
        return;
    }
    let fault = desk.fault("misplaced-message", entry, entry.span.clone()).arg("id", entry.id).arg("file", home);
    desk.add(fault);
}

/// Value and attributes of a message beside those of the English.
fn parts(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, path: &str, entry: &Entry<'_>, original: &Entry<'_>) {
    let base = Shelf::base_of(path).and_then(|base| checks.shelf.message_in(base, entry.id));
    let parent = checks.parents.iter().find_map(|parent| parent.message(entry.id));
    let inherits_value =
        base.is_some_and(|base| base.value.is_some()) || parent.is_some_and(|parent| parent.value.is_some());
    match (&original.value, &entry.value) {
        (Some(_), None) if !inherits_value => {
            let fault = desk
                .fault("missing-value", entry, entry.span.clone())
                .arg("id", entry.id)
                .arg("text", excerpt(original));
            desk.add(fault.instead(format!("{} = …", entry.id)));
        }
        (None, Some(words)) => {
            let at = words.start().unwrap_or(entry.span.start);
            let fault = desk.fault("obsolete-value", entry, at..at + 1).arg("id", entry.id);
            desk.add(fault.instead(format!("{} =", entry.id)));
        }
        _ => {}
    }
    for wanted in &original.attributes {
        let name = wanted.name;
        let inherited = base.is_some_and(|base| base.attribute(name).is_some())
            || parent.is_some_and(|parent| parent.attribute(name).is_some());
        // Another age band need not repeat what it leaves as it is.
        if entry.attribute(name).is_some() || inherited || checks.shelf.is_broken(Some(path), name) {
            continue;
        }
        let text = forms(&wanted.words).into_iter().next().map(|form| form.text).unwrap_or_default();
        let fault = desk
            .fault("missing-attribute", entry, entry.span.clone())
            .arg("id", name)
            .arg("text", text.replace(OBJECT, "…"));
        let extra = entry.attributes.iter().filter(|own| original.attribute(own.name).is_none());
        let fault = match nearest(name, extra.map(|own| own.name)) {
            Some(near) => {
                let words = entry.attribute(near).map(|own| own.span.clone()).unwrap_or(entry.span.clone());
                fault.instead(desk.page.mended(words, name))
            }
            None => fault.instead(format!("    .{name} = …")),
        };
        desk.add(fault);
    }
    for own in &entry.attributes {
        let known = original.attribute(own.name).is_some();
        let elsewhere = checks
            .english
            .places(entry.id)
            .iter()
            .any(|place| checks.english.entry(*place).attribute(own.name).is_some());
        if known || elsewhere {
            continue;
        }
        let free = original
            .attributes
            .iter()
            .filter(|wanted| entry.attribute(wanted.name).is_none())
            .map(|wanted| wanted.name);
        let fault = desk.fault("obsolete-attribute", entry, own.span.clone()).arg("id", own.name);
        let fault = match nearest(own.name, free) {
            Some(near) => {
                fault.key("obsolete-attribute-near").arg("near", near).instead(desk.page.mended(own.span.clone(), near))
            }
            None => fault,
        };
        desk.add(fault);
    }
}
