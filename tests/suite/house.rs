//! The house rules, held by reading the sources: which room uses which, and what no room does.

use std::path::{Path, PathBuf};

/// Room and the rooms it may use (docs/architecture.md).
const ROOMS: [(&str, &str); 20] = [
    ("finding", ""),
    ("source", "finding"),
    ("risk", "finding source"),
    ("helpline", "finding source risk"),
    ("script", "finding source risk helpline"),
    ("proof", "finding source"),
    ("text", "finding source script proof"),
    ("wording", "finding text"),
    ("book", "finding source risk helpline script text"),
    ("dialogue", "book risk helpline script"),
    ("lint", "book dialogue finding risk helpline script text source proof"),
    ("review", "book finding source text"),
    ("signature", ""),
    ("protocol", "book dialogue helpline risk script"),
    ("content", "book finding source wording"),
    ("clock", "helpline finding"),
    ("widget", "book dialogue protocol helpline script text"),
    ("server", "book dialogue protocol helpline risk script text content clock widget finding source review signature"),
    (
        "tools",
        "book dialogue protocol helpline risk script text content clock finding source lint proof wording review signature",
    ),
    ("main", "server tools"),
];

const CORE: &str = "finding source risk helpline script proof text wording book dialogue lint protocol review";

fn sources() -> Vec<(PathBuf, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let room = path.strip_prefix(&root).unwrap().components().next().unwrap();
                let room = room.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned();
                // Files that are tests as a whole may use anything.
                if path.file_stem().is_some_and(|stem| stem == "tests" || stem == "shipped") {
                    continue;
                }
                found.push((path.clone(), room, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

/// The lines before the tests of a file, which may use anything.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"))
}

#[test]
fn every_room_uses_only_the_rooms_it_may() {
    for (path, room, text) in sources().into_iter().filter(|(_, room, _)| room != "lib") {
        let (_, allowed) = ROOMS
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("{room} is a new room: add it here and to docs/architecture.md"));
        for used in code(&text).flat_map(|line| line.split("crate::").skip(1)) {
            let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let fine = used.is_empty() || used == room || allowed.split(' ').any(|room| room == used);
            assert!(fine, "{}: {room} may not use {used}", path.display());
        }
    }
}

#[test]
fn the_core_never_reaches_for_the_outside() {
    let outside = [
        "std::fs",
        "std::net",
        "std::env",
        "std::time",
        "std::thread",
        "tokio",
        "tracing",
        "getrandom",
        "std::process",
    ];
    let mut read = 0;
    for (path, room, text) in sources() {
        if CORE.split(' ').any(|core| core == room) {
            read += 1;
            for word in outside {
                let found =
                    code(&text).filter(|line| !line.trim_start().starts_with("//")).find(|line| line.contains(word));
                assert!(found.is_none(), "{}: the core uses {word}: {found:?}", path.display());
            }
        }
    }
    assert!(read > 30, "only {read} files of the core were read");
}

/// A type that can hold a child's words is never printed.
#[test]
fn words_of_a_child_cannot_be_printed() {
    let kept = [("dialogue/said.rs", "pub struct Said"), ("risk/fold/mod.rs", "pub struct Folded")];
    for (file, declaration) in kept {
        let (_, _, text) = sources().into_iter().find(|(path, ..)| path.ends_with(file)).unwrap();
        let before = text.split(declaration).next().unwrap();
        let attributes: String = before
            .lines()
            .rev()
            .take_while(|line| line.starts_with("#[") || line.starts_with("///"))
            .filter(|line| line.starts_with("#["))
            .collect();
        assert!(text.contains(declaration), "{file} has no {declaration}");
        for word in ["Debug", "Display", "Serialize"] {
            assert!(!attributes.contains(word), "{file}: {declaration} derives {word}");
            let name = declaration.rsplit(' ').next().unwrap();
            assert!(!text.contains(&format!("{word} for {name}")), "{file}: {word} for {name}");
        }
    }
}
