//! The content of this repository, held against its own rules.

use std::path::Path;

use linnet::book::Book;
use linnet::content;
use linnet::dialogue::{Input, Opening, Said, State, step};
use linnet::finding::Severity;
use linnet::lint;
use linnet::risk::Category;
use linnet::source::Source;

pub fn book() -> Book {
    let (book, findings) = content::load(None).unwrap();
    let told: Vec<String> =
        findings.iter().filter(|f| f.severity == Severity::Error).map(ToString::to_string).collect();
    book.unwrap_or_else(|| panic!("{}", told.join("\n\n")))
}

#[test]
fn every_state_has_words_a_way_on_and_an_end_near_by_in_every_language() {
    let book = book();
    let (walked, findings) = lint::walk(&book);
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert!(walked.states > 10_000, "the walk went nowhere: {walked:?}");
    assert!(walked.turns > 800 * book.locales().count(), "the walk looked at little: {walked:?}");
    assert!(walked.farthest_end <= lint::STEPS_TO_END_MAX);
}

#[test]
fn the_four_working_languages_are_offered() {
    let book = book();
    let tags: Vec<&str> = book.locales().map(|(_, edition)| edition.locale.tag.as_str()).collect();
    for tag in ["en", "fr", "es", "ar"] {
        assert!(tags.contains(&tag), "{tag} is missing among {tags:?}");
    }
}

/// Standards S1, S4 and C1, D1, D8: from every node, in every language.
#[test]
fn help_the_safe_word_and_an_alarm_work_from_every_node_and_lead_back() {
    let book = book();
    for (locale, edition) in book.locales() {
        let tag = edition.locale.tag.as_str();
        let alarm = edition
            .lexicon
            .rules()
            .flat_map(|rule| rule.fires.first())
            .find(|text| book.judge(&linnet::risk::fold(text), locale, None).is_some());
        let alarm = alarm.unwrap_or_else(|| panic!("no rule of {tag} fires")).clone();
        for (topic, _) in book.topics() {
            let opening = Opening { locale: Some(tag), flow: Some(topic), country: Some("TG"), age: None };
            let start = State::new(&book, opening);
            for state in near(&book, &start) {
                let node = step(&book, &state, Input::Resume, None).unwrap().1.node;
                let (_, help) = step(&book, &state, Input::Help, None).unwrap();
                assert!(!help.helplines.is_empty(), "{tag} {node}: help shows nobody");

                let word = Said::new(edition.locale.safe_words[0].to_uppercase()).unwrap();
                let (_, help) = step(&book, &state, Input::Say(&word), None).unwrap();
                assert!(!help.helplines.is_empty(), "{tag} {node}: the safe word shows nobody");

                let said = Said::new(alarm.clone()).unwrap();
                let (asked, question) = step(&book, &state, Input::Say(&said), None).unwrap();
                assert!(
                    question.risk.is_some() && !question.helplines.is_empty(),
                    "{tag} {node}: an alarm is not heard"
                );
                let (_, danger) = step(&book, &asked, Input::Choose("danger"), None).unwrap();
                assert!(!danger.helplines.is_empty(), "{tag} {node}: in danger, and nobody is shown");
                let (back, _) = step(&book, &asked, Input::Choose("wrong"), None).unwrap();
                let (before, after) = (
                    step(&book, &state, Input::Resume, None).unwrap().1,
                    step(&book, &back, Input::Resume, None).unwrap().1,
                );
                assert_eq!(before, after, "{tag} {node}: 'you got me wrong' does not lead back");
                let (_, again) = step(&book, &back, Input::Say(&said), None).unwrap();
                assert!(again.risk.is_some(), "{tag} {node}: the next alarm is muted");
            }
        }
    }
}

/// A state and everything one or two choices away.
fn near(book: &Book, start: &State) -> Vec<State> {
    let mut states = vec![start.clone()];
    for depth in 0..2 {
        let from = if depth == 0 { 0 } else { 1 };
        for at in from..states.len() {
            let state = states[at].clone();
            let (_, turn) = step(book, &state, Input::Resume, None).unwrap();
            for shown in &turn.choices {
                let (next, _) = step(book, &state, Input::Choose(shown.id), None).unwrap();
                states.push(next);
            }
        }
    }
    states
}

/// Standard D7: what follows a disclosure stays caring and shows a contact.
#[test]
fn after_an_alarm_every_small_word_gets_care_and_a_contact() {
    let book = book();
    let follow_ups = [
        "ok",
        "I'm scared",
        "no",
        "what now",
        "nobody",
        "bye",
        "?",
        "yes",
        "idk",
        "leave me",
        "…",
        "12",
        "why",
        "please",
        "mum",
    ];
    for category in Category::ALL {
        let rule = book.lexicon(book.negotiate(["en"])).rules().find(|rule| rule.category == category).unwrap();
        let first = rule.fires.first().unwrap();
        let start = State::new(&book, Opening { locale: Some("en"), ..Opening::default() });
        let (asked, turn) = step(&book, &start, Input::Say(&Said::new(first.clone()).unwrap()), None).unwrap();
        assert_eq!(turn.risk.map(|(_, noticed)| noticed), Some(category), "{first}");
        for words in follow_ups {
            let (_, turn) = step(&book, &asked, Input::Say(&Said::new(words.into()).unwrap()), None).unwrap();
            assert!(!turn.helplines.is_empty(), "{} then {words}", category.as_str());
            assert!(!turn.say.is_empty());
        }
    }
}

/// Standard D9, D6: the third text that is not understood brings a person; the first already shows one.
#[test]
fn the_third_misunderstanding_offers_a_human() {
    let book = book();
    let mut state = State::new(&book, Opening { locale: Some("en"), country: Some("BR"), ..Opening::default() });
    for round in 1..=3 {
        let (next, turn) = step(&book, &state, Input::Say(&Said::new("qwzx vbnk".into()).unwrap()), None).unwrap();
        assert!(!turn.helplines.is_empty(), "round {round}");
        assert!(turn.choices.iter().any(|shown| shown.id == "topics"));
        state = next;
    }
}

#[test]
fn the_schema_in_the_repository_is_the_one_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/flow.schema.json");
    let made = format!("{}\n", serde_json::to_string_pretty(&linnet::script::schema()).unwrap());
    let stands = std::fs::read_to_string(path).unwrap_or_default();
    assert!(stands == made, "run: cargo run -- schema > docs/flow.schema.json");
}

#[test]
fn every_flow_names_the_schema_for_editors() {
    let (sources, _) = content::read(None).unwrap();
    for file in sources
        .iter()
        .filter(|file| file.path.starts_with("flows/") && !file.path.contains("helplines") && file.stem() != "book")
    {
        assert!(file.text.starts_with("#:schema ../docs/flow.schema.json\n"), "{}", file.path);
    }
}

/// Whatever bytes stand in a file of whatever kind, there are findings and never a panic.
#[test]
fn any_bytes_as_any_kind_of_file_give_diagnostics() {
    use linnet::finding::Finding;
    use linnet::helpline::Directory;
    use linnet::risk::Lexicon;
    use linnet::script::Script;
    use linnet::text::{Locale, Words, entries, units};
    use linnet::wording::Wording;

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = [
        "flows/book.toml",
        "flows/account.toml",
        "flows/helplines/TG.toml",
        "locales/en/locale.toml",
        "locales/en/topics.toml",
        "locales/en/risk.toml",
        "locales/en/account.ftl",
        "locales/en/translated.toml",
    ];
    let shipped: Vec<Vec<u8>> = kinds
        .iter()
        .map(|path| std::fs::read(root.join(path)).unwrap_or_default())
        .map(|mut bytes| {
            // A risk lexicon is long; its beginning has every kind of line.
            bytes.truncate(6_000);
            bytes
        })
        .collect();
    let try_out = |path: &str, bytes: &[u8]| {
        let mut findings: Vec<Finding> = match Source::new(path, bytes) {
            Err(fault) => vec![fault],
            Ok(file) => {
                let files = [file.clone()];
                let mut found = Script::read(&files).1;
                found.extend(Directory::read(&files).1);
                found.extend(Locale::read("en", &file).err());
                found.extend(Words::read(&file, &["account"]).1);
                found.extend(Lexicon::read("en", &file).1);
                found.extend(linnet::lint::locales(&files));
                let _ = (entries(&file), units(&files, "en", "fr"));
                found.extend(Book::compile(files.to_vec()).1);
                found
            }
        };
        for lang in ["en", "ar"] {
            Wording::of(lang).tell(&mut findings);
            assert!(findings.iter().all(|finding| !finding.message.is_empty() && !finding.to_string().is_empty()));
        }
    };
    let mut runner = proptest::test_runner::TestRunner::new(proptest::test_runner::Config {
        cases: 150,
        failure_persistence: None,
        ..Default::default()
    });
    let junk = proptest::collection::vec(proptest::num::u8::ANY, 0..80);
    runner
        .run(&(0..kinds.len(), 0..6_000usize, 0..200usize, junk), |(kind, at, long, junk)| {
            let whole = &shipped[kind];
            let at = at.min(whole.len());
            // As it is but for a stretch, and the stretch alone.
            let spliced = [&whole[..at], &junk, &whole[(at + long).min(whole.len())..]].concat();
            try_out(kinds[kind], &spliced);
            try_out(kinds[kind], &junk);
            Ok(())
        })
        .unwrap();
}
