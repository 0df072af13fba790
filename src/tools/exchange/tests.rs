use super::*;

fn shipped() -> Vec<Source> {
    content::read(Some(Path::new(env!("CARGO_MANIFEST_DIR")))).unwrap().0
}

fn tags(files: &[Source]) -> BTreeSet<String> {
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/'))
        .map(|(tag, _)| tag.to_owned())
        .collect()
}

fn po(files: &[Source], tag: &str) -> Source {
    Source { path: format!("{tag}.po"), text: exported(files, tag, &units(files, REFERENCE, tag), Kind::Po) }
}

#[test]
fn an_export_that_comes_back_changes_no_byte() {
    let files = shipped();
    assert!(tags(&files).len() >= 8);
    for tag in tags(&files) {
        let taken = take(&files, &po(&files, &tag));
        assert_eq!(taken.changed.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), [""; 0], "{tag}");
        assert!(taken.findings.is_empty(), "{tag}: {:?}", taken.findings.first());
        assert!(taken.count.same > 3_000, "{tag}: {:?}", taken.count);
    }
}

/// Nothing is lost on the way: out of the export alone a language comes back whole, in both age bands.
#[test]
fn a_language_comes_back_whole_from_its_export() {
    let files = shipped();
    for tag in tags(&files).into_iter().filter(|tag| tag != REFERENCE) {
        let base = format!("locales/{tag}/");
        let bare: Vec<Source> = files
            .iter()
            .filter(|file| !(file.path.starts_with(&base) && file.path.ends_with(".ftl")))
            .cloned()
            .collect();
        // What is outdated comes back when somebody has looked at it.
        let mut file = po(&files, &tag);
        file.text = file.text.replace("#, fuzzy\n", "");
        let taken = take(&bare, &file);
        let errors = taken.findings.iter().filter(|fault| fault.severity == Severity::Error);
        assert_eq!(errors.map(ToString::to_string).collect::<Vec<_>>(), [""; 0], "{tag}");
        // A file written anew has the labels in the order of the English.
        let whole: Vec<Source> =
            bare.iter().filter(|file| !file.path.ends_with(TRANSLATED)).chain(&taken.changed).cloned().collect();
        let texts = |files: &[Source]| -> BTreeMap<String, Option<String>> {
            units(files, REFERENCE, &tag).into_iter().map(|unit| (unit.name(), unit.words)).collect()
        };
        let (before, after) = (texts(&files), texts(&whole));
        assert!(before.len() == after.len() && before.len() > 5_000, "{tag}: {} and {}", before.len(), after.len());
        for (name, words) in before {
            assert_eq!(after.get(&name), Some(&words), "{tag} {name}");
        }
    }
}

fn small(own: &str) -> Vec<Source> {
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    vec![
        file("locales/en/a.ftl", "### All\n\na_b = Tell { -linnet }.\n    .yes = Yes\n\na_c = It is over.\n"),
        file("locales/en/terms.ftl", "-linnet = Linnet\n"),
        file("locales/fr/a.ftl", own),
        file("locales/fr/terms.ftl", "-linnet = Linnet\n"),
    ]
}

const OWN: &str = "### Tout\n\na_b = Dis-le à { -linnet }.\n    .yes = Oui\n\na_c = C’est fini.\n";

#[test]
fn a_changed_unit_changes_its_entry_only() {
    let files = small(OWN);
    let mut file = po(&files, "fr");
    file.text = file.text.replace("msgstr \"Oui\"", "msgstr \"D’accord\"");
    let taken = take(&files, &file);
    assert_eq!(taken.count.changed, 1);
    assert_eq!(taken.changed[0].text, OWN.replace(".yes = Oui", ".yes = D’accord"));
    // Nobody had noted before which English it was written for; now it is known of what has changed.
    assert_eq!(taken.changed[1].path, "locales/fr/translated.toml");
    assert_eq!(taken.changed[1].text.lines().count(), 2, "one note: {}", taken.changed[1].text);
}

#[test]
fn a_unit_with_an_error_is_named_and_costs_no_other() {
    let files = small(OWN);
    let mut file = po(&files, "fr");
    file.text =
        file.text.replace("Dis-le à { -linnet }.", "Dis-le à { -linot }.").replace("C’est fini.", "Fini { maintenant.");
    file.text = file.text.replace("msgstr \"Oui\"", "msgstr \"D’accord\"");
    let taken = take(&files, &file);
    assert_eq!(taken.changed[0].text, OWN.replace(".yes = Oui", ".yes = D’accord"));
    let told: Vec<(&str, Option<&str>)> = taken
        .findings
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| (fault.rule, fault.id.as_deref()))
        .collect();
    assert!(
        told.contains(&("syntax", Some("a.ftl:a_c"))) && told.contains(&("unknown-term", Some("a.ftl:a_b"))),
        "{told:?}"
    );
    let shown = &taken.findings.iter().find(|fault| fault.rule == "unknown-term").unwrap().place.as_ref().unwrap().text;
    assert!(shown.contains("-linot"), "the line of the imported file is shown: {shown}");
}

#[test]
fn a_message_may_be_translated_bit_by_bit() {
    let files = small("### Tout\n");
    let mut file = po(&files, "fr");
    file.text = file.text.replace("msgid \"Yes\"\nmsgstr \"\"", "msgid \"Yes\"\nmsgstr \"Oui\"");
    let taken = take(&files, &file);
    assert!(taken.findings.is_empty(), "{:?}", taken.findings);
    assert_eq!(taken.changed[0].text, "### Tout\n\na_b =\n    .yes = Oui\n");
}

#[test]
fn outdated_texts_go_out_as_unsure_and_come_back_current_once_somebody_said_so() {
    let mut files = small(OWN);
    let now = translate::english(&files, "fr");
    files.push(Source { path: format!("locales/fr/{TRANSLATED}"), text: translate::notes(&now) });
    files[0].text = files[0].text.replace("It is over.", "It is over now.");
    let mut file = po(&files, "fr");
    assert_eq!(file.text.matches("#, fuzzy\n").count(), 1);
    assert!(take(&files, &file).changed.is_empty(), "unsure as it was");
    file.text = file.text.replace("#, fuzzy\n", "");
    let taken = take(&files, &file);
    assert_eq!(taken.changed.len(), 1);
    assert_eq!(taken.changed[0].text, translate::notes(&translate::english(&files, "fr")));
}

#[test]
fn whatever_a_file_holds_there_is_an_answer() {
    let files = small(OWN);
    let good = po(&files, "fr").text;
    let mut runner = proptest::test_runner::TestRunner::new(proptest::test_runner::Config {
        cases: 200,
        failure_persistence: None,
        ..Default::default()
    });
    let part = proptest::sample::select(vec![
        "msgctxt ",
        "msgid ",
        "msgstr ",
        "\"",
        "\\",
        "\n",
        "#, fuzzy\n",
        "{",
        "}",
        "é",
        "a.ftl:a_b",
        ".",
        "#",
        "m",
        "[",
        "*",
    ]);
    let spliced = (0..good.len(), proptest::collection::vec(part, 0..12), 0..good.len());
    runner
        .run(&spliced, |(at, parts, from)| {
            let floor = |mut at: usize| {
                while !good.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let text = format!("{}{}{}", &good[..floor(at)], parts.concat(), &good[floor(from)..]);
            take(&files, &Source { path: "x.po".into(), text });
            Ok(())
        })
        .unwrap();
}
