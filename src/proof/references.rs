//! What texts refer to: variables, terms, other messages, functions.

use std::collections::{HashMap, HashSet};

use super::form::forms;
use super::sheet::{Entry, Named, Piece, Variant, Words};
use super::shelf::Shelf;
use super::{Checks, Desk};
use crate::finding::nearest;

/// Functions that every Fluent implementation has; others only where the English uses them.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

pub(super) fn check(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, at: usize, cycles: &Cycles) {
    let sheet = &checks.shelf.sheets[at];
    let path = checks.shelf.paths[at].as_str();
    for entry in &sheet.entries {
        let original = if entry.term { checks.english.term(entry.id) } else { checks.original(path, entry.id) };
        if let Some(ring) = cycles.get(&entry.name()) {
            let fault =
                desk.fault("cyclic-reference", entry, entry.span.clone()).arg("id", entry.name()).arg("ring", ring);
            desk.add(fault);
        }
        for (attribute, words) in entry.texts() {
            let beside = original.and_then(|original| match attribute {
                Some(attribute) => original.attribute(attribute.name).map(|attribute| &attribute.words),
                None => original.value.as_ref(),
            });
            targets(desk, checks, entry, words);
            if !entry.term
                && let Some(original) = original
            {
                unknown_variables(desk, entry, words, original);
            }
            if let (Some(beside), Some(original)) = (beside, original) {
                missing(desk, checks, entry, words, beside, original);
            }
            super::plurals::check(desk, entry, words, beside, original);
        }
    }
}

/// Variables that a comment above the English message declares: `# $name (type) what it is`.
pub(super) fn declared<'p>(entry: &Entry<'p>) -> Vec<(&'p str, bool)> {
    let one = |line: &&'p str| {
        let rest = line.trim_start().trim_start_matches(['-', '*', ' ']).strip_prefix('$')?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        let kind = rest[end..].trim_start().to_lowercase();
        let number = ["(number", "(integer", "(int", "(count", "(numeric"].iter().any(|word| kind.starts_with(word));
        (end > 0).then(|| (&rest[..end], number))
    };
    entry.comment.iter().filter_map(one).collect()
}

fn known_variables<'p>(original: &Entry<'p>) -> Vec<&'p str> {
    let used = original.texts().flat_map(|(_, words)| words.variables()).map(|(name, _)| name);
    used.chain(declared(original).into_iter().map(|(name, _)| name)).collect()
}

fn unknown_variables(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, words: &Words<'_>, original: &Entry<'_>) {
    let known = known_variables(original);
    for (name, at) in words.variables() {
        if known.contains(&name) {
            continue;
        }
        let used: Vec<&str> = entry.texts().flat_map(|(_, words)| words.variables()).map(|(name, _)| name).collect();
        let free: Vec<&str> = known.iter().copied().filter(|known| !used.contains(known)).collect();
        let near = nearest(name, known.iter().copied()).or_else(|| (free.len() == 1).then(|| free[0]));
        let fault = desk.fault("unknown-variable", entry, at.saturating_sub(1)..at + name.len()).arg("name", name);
        let fault = match near {
            Some(near) => fault
                .arg("near", near)
                .key("unknown-variable-near")
                .instead(desk.page.mended(at..at + name.len(), near)),
            None => fault,
        };
        desk.add(fault);
    }
}

/// Variables that are shown, not only chosen by.
fn shown<'p>(words: &Words<'p>) -> Vec<&'p str> {
    fn of<'p>(piece: &Piece<'p>, found: &mut Vec<&'p str>) {
        match piece {
            Piece::Variable(name, _) => found.push(name),
            Piece::Function(_, _, given) => given.iter().for_each(|piece| of(piece, found)),
            Piece::Select(_, variants) => {
                variants.iter().flat_map(|variant| &variant.words.pieces).for_each(|piece| of(piece, found))
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    words.pieces.iter().for_each(|piece| of(piece, &mut found));
    found.sort_unstable();
    found.dedup();
    found
}

fn missing(
    desk: &mut Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    entry: &Entry<'_>,
    words: &Words<'_>,
    beside: &Words<'_>,
    original: &Entry<'_>,
) {
    let at = words.start().unwrap_or(entry.span.start);
    if !entry.term {
        let own = shown(words);
        let all: HashSet<&str> = words.variables().into_iter().map(|(name, _)| name).collect();
        let known = known_variables(original);
        for name in shown(beside) {
            let only_counted = all.contains(name) && counted_in_words(words, beside, name);
            if own.contains(&name) || only_counted {
                thin_default(desk, entry, words, beside, name);
                continue;
            }
            // A name with a slip, or a translated one, is told where it stands.
            let strange = own.iter().filter(|own| !known.contains(own)).count();
            let lost = shown(beside).into_iter().filter(|name| !own.contains(name)).count();
            if strange >= lost {
                continue;
            }
            let fault = desk.fault("missing-variable", entry, at..at + 1).arg("name", name);
            let bare = format!("${name}");
            let line = desk.page.line(at);
            let fault = match line.find(&bare) {
                Some(found) if all.is_empty() => {
                    let start = desk.page.line_range(at).start + found;
                    fault.instead(desk.page.mended(start..start + bare.len(), &format!("{{ {bare} }}")))
                }
                _ => fault.instead(format!("{} {{ ${name} }}", desk.page.line(at).trim_end())),
            };
            desk.add(fault);
        }
    }
    let wanted = terms(checks.english, beside);
    let own = terms(checks.shelf, words);
    for name in wanted {
        let stands_for = |own: &&String| {
            own.as_str() == name || own.starts_with(&format!("{name}-")) || own.starts_with(&format!("{name}_"))
        };
        let gone =
            checks.shelf.term(&name).is_none() && checks.parents.iter().all(|parent| parent.term(&name).is_none());
        let slip = own.iter().any(|own| checks.shelf.term(own).is_none() && nearest(own, [name.as_str()]).is_some());
        if own.iter().any(|own| stands_for(&own)) || gone || slip {
            continue;
        }
        let fault = desk.fault("missing-term-reference", entry, at..at + 1).arg("name", format!("-{name}"));
        // A name written out is the commonest way to lose it.
        let value = |shelf: &Shelf<'_>| {
            shelf
                .term(&name)
                .and_then(|term| term.value.as_ref())
                .and_then(|words| forms(words).into_iter().next())
                .map(|form| form.text.trim().to_owned())
        };
        let names: Vec<String> = [value(checks.shelf), value(checks.english)]
            .into_iter()
            .flatten()
            .filter(|name| !name.is_empty())
            .collect();
        let mut visit = None;
        words.walk(&mut |piece| {
            if let Piece::Text(text, at) = piece {
                let found = names
                    .iter()
                    .find_map(|name| text.find(name.as_str()).map(|found| at + found..at + found + name.len()));
                visit = visit.take().or(found);
            }
        });
        let fault = match visit {
            Some(span) => fault
                .at(desk.page.source.place(span.clone()))
                .key("missing-term-reference-typed")
                .instead(desk.page.mended(span, &format!("{{ -{name} }}"))),
            None => fault.instead(format!("{} {{ -{name} }}", desk.page.line(at).trim_end())),
        };
        desk.add(fault);
    }
}

/// Whether the English counts a variable out and the locale chooses by it, with a text for each number.
fn counted_in_words(words: &Words<'_>, beside: &Words<'_>, name: &str) -> bool {
    let mut chosen = false;
    words.walk(&mut |piece| {
        if let Piece::Select(selector, variants) = piece {
            chosen |= selects(selector, name) && variants.len() > 1;
        }
    });
    let mut english = false;
    beside.walk(&mut |piece| {
        if let Piece::Select(selector, _) = piece {
            english |= selects(selector, name);
        }
    });
    chosen && !english
}

pub(super) fn selects(selector: &Piece<'_>, name: &str) -> bool {
    match selector {
        Piece::Variable(own, _) => *own == name,
        Piece::Function(_, _, given) => given.iter().any(|piece| selects(piece, name)),
        _ => false,
    }
}

/// The text for all other numbers must show the number where the English one does and its neighbours do.
fn thin_default(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, words: &Words<'_>, beside: &Words<'_>, name: &str) {
    fn default_of<'w, 'p>(words: &'w Words<'p>, name: &str) -> Option<(&'w Vec<Variant<'p>>, &'w Variant<'p>)> {
        words.pieces.iter().find_map(|piece| match piece {
            Piece::Select(selector, variants) if selects(selector, name) => {
                variants.iter().find(|variant| variant.default).map(|default| (variants, default))
            }
            _ => None,
        })
    }
    let outside = words.pieces.iter().any(|piece| matches!(piece, Piece::Variable(own, _) if *own == name));
    let (Some((_, english)), Some((all, own))) = (default_of(beside, name), default_of(words, name)) else { return };
    let shows = |variant: &Variant<'_>| shown(&variant.words).contains(&name);
    if outside || !shows(english) || shows(own) || !all.iter().any(shows) {
        return;
    }
    let at = own.words.start().unwrap_or(own.at);
    let fault = desk.fault("missing-variable", entry, at..at + 1).arg("name", name);
    desk.add(fault.instead(format!("{} {{ ${name} }}", desk.page.line(at).trim_end())));
}

/// Terms that a text refers to, those behind other terms too.
fn terms(shelf: &Shelf<'_>, words: &Words<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut queue: Vec<String> = direct_terms(words);
    while let Some(name) = queue.pop() {
        if found.contains(&name) {
            continue;
        }
        if let Some(words) = shelf.term(&name).and_then(|term| term.value.as_ref()) {
            queue.extend(direct_terms(words));
        }
        found.push(name);
    }
    found.sort();
    found
}

fn direct_terms(words: &Words<'_>) -> Vec<String> {
    let mut found = Vec::new();
    words.walk(&mut |piece| {
        if let Piece::Term(name, _, _, _) = piece {
            found.push((*name).to_owned());
        }
    });
    found
}

/// Holds everything a text names against what there is.
fn targets(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, entry: &Entry<'_>, words: &Words<'_>) {
    let mut pieces = Vec::new();
    words.walk(&mut |piece| pieces.push(piece));
    for piece in pieces {
        match piece {
            Piece::Term(name, attribute, at, named) => term(desk, checks, entry, (name, *attribute, *at), named),
            Piece::Message(name, attribute, at) => message(desk, checks, entry, name, *attribute, *at),
            Piece::Function(name, at, _) => {
                let english: HashSet<&str> = functions(checks.english);
                if FUNCTIONS.contains(name) || english.contains(name) {
                    continue;
                }
                let near = nearest(name, FUNCTIONS.into_iter().chain(english.iter().copied()));
                let fault = desk.fault("unknown-function", entry, *at..at + name.len()).arg("name", name);
                let fault = match near {
                    Some(near) => fault
                        .key("unknown-function-near")
                        .arg("near", near)
                        .instead(desk.page.mended(*at..at + name.len(), near)),
                    None => fault,
                };
                desk.add(fault);
            }
            _ => {}
        }
    }
}

fn functions<'p>(shelf: &Shelf<'p>) -> HashSet<&'p str> {
    let mut found = HashSet::new();
    for words in shelf.sheets.iter().flat_map(|sheet| &sheet.entries).flat_map(Entry::texts).map(|(_, words)| words) {
        words.walk(&mut |piece| {
            if let Piece::Function(name, _, _) = piece {
                found.insert(*name);
            }
        });
    }
    found
}

fn find_term<'c, 'p>(checks: &'c Checks<'_, 'p>, name: &str) -> Option<&'c Entry<'p>> {
    checks.shelf.term(name).or_else(|| checks.parents.iter().find_map(|parent| parent.term(name)))
}

fn term(
    desk: &mut Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    entry: &Entry<'_>,
    (name, attribute, at): (&str, Option<&str>, usize),
    named: &[Named<'_>],
) {
    let Some(target) = find_term(checks, name) else {
        if checks.shelf.is_broken(None, name) {
            return;
        }
        let span = at.saturating_sub(1)..at + name.len();
        if checks.english.term(name).is_some() {
            // Told where the term should stand; here only where its whole file is missing.
            let told = checks
                .english
                .sheets
                .iter()
                .position(|sheet| sheet.entries.iter().any(|term| term.term && term.id == name));
            let file = told.map(|sheet| &checks.english.paths[sheet]);
            if file.is_some_and(|file| !checks.shelf.paths.contains(file)) {
                let fault = desk.fault("missing-term", entry, span).arg("id", format!("-{name}"));
                desk.add(fault);
            }
            return;
        }
        let known: Vec<&str> = checks.shelf.term_ids().chain(checks.english.term_ids()).collect();
        let near = nearest(name, known.iter().copied())
            .or_else(|| known.iter().copied().find(|known| known.eq_ignore_ascii_case(name)));
        let near = near.or_else(|| {
            let mut unique = known.clone();
            unique.sort_unstable();
            unique.dedup();
            (unique.len() == 1).then(|| unique[0])
        });
        let fault = desk.fault("unknown-term", entry, span).arg("name", format!("-{name}"));
        let fault = match near {
            Some(near) => fault
                .key("unknown-term-near")
                .arg("near", format!("-{near}"))
                .instead(desk.page.mended(at..at + name.len(), near)),
            None => fault,
        };
        return desk.add(fault);
    };
    if let Some(attribute) = attribute
        && target.attribute(attribute).is_none()
    {
        let near = nearest(attribute, target.attributes.iter().map(|own| own.name));
        let start = at + name.len() + 1;
        let fault = desk
            .fault("unknown-term-attribute", entry, start..start + attribute.len())
            .arg("name", format!("-{name}"))
            .arg("attribute", attribute);
        let fault = match near
            .or_else(|| target.attributes.first().filter(|_| target.attributes.len() == 1).map(|own| own.name))
        {
            Some(near) => fault.instead(desk.page.mended(start..start + attribute.len(), near)),
            None => fault,
        };
        desk.add(fault);
    }
    for argument in named {
        variant_wanted(desk, entry, target, argument);
    }
}

/// A form of a term that the term does not have: `{ -house(case: "genitiv") }`.
fn variant_wanted(desk: &mut Desk<'_, '_>, entry: &Entry<'_>, target: &Entry<'_>, argument: &Named<'_>) {
    let Some(value) = &target.value else { return };
    let mut keys: Vec<&str> = Vec::new();
    let mut numbers = false;
    value.walk(&mut |piece| {
        if let Piece::Select(selector, variants) = piece
            && selects(selector, argument.name)
        {
            keys.extend(variants.iter().map(|variant| variant.key));
            numbers |= variants.iter().any(|variant| variant.number) || matches!(**selector, Piece::Function(..));
        }
    });
    let variables: Vec<&str> = value.variables().into_iter().map(|(name, _)| name).collect();
    let fault = |desk: &Desk<'_, '_>, span| desk.fault("unknown-term-variant", entry, span).arg("name", target.name());
    if !variables.contains(&argument.name) {
        let span = argument.at..argument.at + argument.name.len();
        let near = nearest(argument.name, variables.iter().copied())
            .or_else(|| variables.first().copied().filter(|first| variables.iter().all(|other| other == first)));
        let fault = fault(desk, span.clone()).key("unknown-term-variant-by").arg("variant", argument.name);
        let fault = match near {
            Some(near) => fault.instead(desk.page.mended(span, near)),
            None => fault,
        };
        return desk.add(fault);
    }
    let digits = argument.value.bytes().all(|byte| byte.is_ascii_digit());
    if keys.is_empty() || keys.contains(&argument.value.as_str()) || numbers || digits {
        return;
    }
    let near = nearest(&argument.value, keys.iter().copied());
    let fault = fault(desk, argument.value_span.clone()).arg("variant", &argument.value).arg("known", keys.join(", "));
    let fault = match near {
        Some(near) => fault.instead(desk.page.mended(argument.value_span.clone(), near)),
        None => fault,
    };
    desk.add(fault);
}

fn message(
    desk: &mut Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    entry: &Entry<'_>,
    name: &str,
    attribute: Option<&str>,
    at: usize,
) {
    let target = checks.shelf.message(name).or_else(|| checks.parents.iter().find_map(|parent| parent.message(name)));
    let whole = match (target, attribute) {
        (Some(target), None) => target.value.is_some(),
        (Some(target), Some(attribute)) => target.attribute(attribute).is_some(),
        (None, _) => false,
    };
    if whole || checks.shelf.is_broken(None, name) {
        return;
    }
    // A message that is only not translated yet is told where it should stand.
    if target.is_none() && checks.english.message(name).is_some() {
        return;
    }
    let span = at..at + name.len();
    let fault = desk.fault("unknown-reference", entry, span.clone()).arg("name", name);
    // The commonest slips: a variable without its sign, a term without its dash.
    let original = checks.english.message(entry.id);
    let variable = original.is_some_and(|original| known_variables(original).contains(&name));
    let fault = match attribute {
        None if variable => {
            fault.key("unknown-reference-variable").instead(desk.page.mended(span, &format!("${name}")))
        }
        None if checks.shelf.term(name).is_some() => {
            fault.key("unknown-reference-term").instead(desk.page.mended(span, &format!("-{name}")))
        }
        None => match nearest(
            name,
            checks.shelf.message_ids().chain(checks.english.message_ids()).filter(|other| *other != entry.id),
        ) {
            Some(near) => fault.key("unknown-reference-near").arg("near", near).instead(desk.page.mended(span, near)),
            None => fault,
        },
        Some(attribute) => {
            let start = at + name.len() + 1;
            let known = target
                .map(|target| target.attributes.iter().map(|own| own.name).collect::<Vec<_>>())
                .unwrap_or_default();
            let fault = fault.key("unknown-reference-attribute").arg("attribute", attribute);
            match nearest(attribute, known.iter().copied()) {
                Some(near) => fault.instead(desk.page.mended(start..start + attribute.len(), near)),
                None => fault,
            }
        }
    };
    desk.add(fault);
}

/// Entries that refer to themselves, by the name with the ring they stand in.
pub(super) type Cycles = HashMap<String, String>;

/// Finds every ring of references.
pub(super) fn cycles(shelf: &Shelf<'_>) -> Cycles {
    let mut edges: HashMap<String, Vec<String>> = HashMap::new();
    for entry in shelf.sheets.iter().flat_map(|sheet| &sheet.entries) {
        for (attribute, words) in entry.texts() {
            let from =
                attribute.map_or_else(|| entry.name(), |attribute| format!("{}.{}", entry.name(), attribute.name));
            words.walk(&mut |piece| {
                let to = match piece {
                    Piece::Term(name, attribute, _, _) => Some((format!("-{name}"), *attribute)),
                    Piece::Message(name, attribute, _) => Some(((*name).to_owned(), *attribute)),
                    _ => None,
                };
                if let Some((name, attribute)) = to {
                    let to = attribute.map_or_else(|| name.clone(), |attribute| format!("{name}.{attribute}"));
                    edges.entry(from.clone()).or_default().push(to);
                }
            });
        }
    }
    let mut rings = HashMap::new();
    for start in edges.keys() {
        // Breadth first from each entry back to itself; there are few references, so this is cheap.
        let mut paths: Vec<Vec<&String>> = vec![vec![start]];
        let mut seen: HashSet<&String> = HashSet::new();
        while let Some(path) = paths.pop() {
            let Some(last) = path.last() else { continue };
            for next in edges.get(*last).into_iter().flatten() {
                if next == start {
                    let ring: Vec<&str> = path.iter().chain([&start]).map(|name| name.as_str()).collect();
                    let owner = start.split('.').next().unwrap_or(start).to_owned();
                    rings.entry(owner).or_insert_with(|| ring.join(" → "));
                } else if seen.insert(next) {
                    let mut longer = path.clone();
                    longer.push(next);
                    paths.push(longer);
                }
            }
        }
    }
    rings
}
