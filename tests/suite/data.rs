//! `docs/data.md` lists every datum that is held about a child, and every datum that it lists is there.

use std::collections::BTreeSet;
use std::path::Path;

/// File, and the types in it that hold something for longer than one call.
const HELD: [(&str, &[&str]); 6] = [
    ("dialogue/state.rs", &["State"]),
    ("dialogue/place.rs", &["Place", "Notes"]),
    ("server/socket.rs", &["Connection"]),
    ("server/talk.rs", &["Talk"]),
    ("server/conn.rs", &["Conn"]),
    ("server/limits.rs", &["Era", "Visit", "Visitor"]),
];

#[test]
fn the_list_of_what_is_held_is_whole() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = std::fs::read_to_string(root.join("docs/data.md")).unwrap();
    let listed: BTreeSet<String> = list
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .filter(|name| name.contains('.'))
        .map(str::to_owned)
        .collect();
    let mut held = BTreeSet::new();
    for (file, types) in HELD {
        let text = std::fs::read_to_string(root.join("src").join(file)).unwrap();
        for name in types {
            let fields = fields(&text, name);
            assert!(!fields.is_empty(), "{file} has no struct {name} any more; say here where its fields went");
            held.extend(fields.into_iter().map(|field| format!("{name}.{field}")));
        }
    }
    let missing: Vec<_> = held.difference(&listed).collect();
    assert!(missing.is_empty(), "held, and not listed in docs/data.md: {missing:?}");
    let gone: Vec<_> = listed.difference(&held).collect();
    assert!(gone.is_empty(), "listed in docs/data.md, and not held any more: {gone:?}");
}

/// The names of the fields of a struct.
fn fields(text: &str, name: &str) -> Vec<String> {
    let begins = |line: &&str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        line.ends_with('{') && words.windows(2).any(|two| two[0] == "struct" && two[1].trim_end_matches('{') == name)
    };
    text.lines()
        .skip_while(|line| !begins(line))
        .skip(1)
        .take_while(|line| *line != "}")
        .filter(|line| line.starts_with("    ") && !line.trim_start().starts_with(['/', '#']))
        .filter_map(|line| line.split(':').next()?.split_whitespace().last())
        .map(str::to_owned)
        .collect()
}
