//! Whole conversations, kept as stories that a reviewer can read: `tests/conversations/<name>.txt` says what a child does,
//! `tests/conversations/<locale>/<name>.snap` what she is told. A new story needs no Rust.
//!
//! In a script, a line is a choice's id, `:back`, `:help`, `:restart`, `:know`, or `say <tag>: words`, which is typed in
//! that language only. The first line is the opening: age, country (`-` for not said).

use std::fmt::Write;
use std::path::{Path, PathBuf};

use linnet::book::Book;
use linnet::dialogue::{Input, Opening, Said, State, Turn, step};
use linnet::protocol;

use crate::content::book;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations")
}

#[test]
fn every_story_is_told_as_it_was_signed() {
    let book = book();
    let mut scripts: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    scripts.sort();
    assert!(scripts.len() >= 10, "there are ten stories at least");
    for script in &scripts {
        let name = script.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(script).unwrap();
        for (_, edition) in book.locales() {
            let tag = &edition.locale.tag;
            let story = tell(&book, tag, &text, &name);
            let settings = insta::Settings::clone_current();
            let mut settings = settings;
            settings.set_snapshot_path(folder().join(tag));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(name.as_str(), story));
        }
    }
}

fn tell(book: &Book, tag: &str, script: &str, name: &str) -> String {
    let mut lines = script.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (age, country) = lines.next().unwrap().split_once(' ').unwrap();
    let given = |value: &'static str| (value != "-").then_some(value);
    let opening = Opening {
        locale: Some(tag),
        age: ["7-12", "13-17"].into_iter().find(|band| *band == age).and_then(given),
        country: (country != "-").then_some(country),
        flow: None,
    };
    let mut state = State::new(book, opening);
    let mut story = String::new();
    let (_, turn) = step(book, &state, Input::Start, None).unwrap();
    write_turn(&mut story, book, &turn);
    for line in lines {
        let said;
        let (input, shown) = match line {
            ":back" => (Input::Back, line.to_owned()),
            ":help" => (Input::Help, line.to_owned()),
            ":restart" => (Input::Restart, line.to_owned()),
            ":know" => (Input::Know, line.to_owned()),
            _ => match line.strip_prefix("say ").and_then(|rest| rest.split_once(": ")) {
                Some((language, words)) if language == tag => {
                    said = Said::new(words.to_owned()).unwrap();
                    (Input::Say(&said), format!("« {words} »"))
                }
                Some(_) => continue,
                None => (Input::Choose(line), format!("[{}]", label(book, &state, line))),
            },
        };
        writeln!(story, "\n> {shown}\n").unwrap();
        let (next, turn) =
            step(book, &state, input, None).unwrap_or_else(|refusal| panic!("{name} in {tag}: {line}: {refusal}"));
        write_turn(&mut story, book, &turn);
        state = next;
    }
    story
}

fn label(book: &Book, state: &State, id: &str) -> String {
    let (_, turn) = step(book, state, Input::Resume, None).unwrap();
    turn.choices.iter().find(|shown| shown.id == id).map_or(id, |shown| shown.label.as_str()).to_owned()
}

fn write_turn(story: &mut String, book: &Book, turn: &Turn<'_>) {
    writeln!(story, "({})", turn.node).unwrap();
    if let Some((level, category)) = turn.risk {
        writeln!(story, "! {level:?} {}", category.as_str()).unwrap();
    }
    for bubble in &turn.say {
        writeln!(story, "  {bubble}").unwrap();
    }
    for card in protocol::helplines(book, turn, None) {
        let ways = [card.phone, card.text, card.whatsapp, card.url, card.email]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        writeln!(story, "  * {} — {ways} — {} {}", card.name, card.hours, card.notes.join(" ")).unwrap();
    }
    let labels: Vec<&str> = turn.choices.iter().map(|shown| shown.label.as_str()).collect();
    writeln!(story, "  [{}]", labels.join("] [")).unwrap();
}
