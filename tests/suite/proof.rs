//! Proofreading, tried on files as translators write them: broken ones, and valid ones that must pass in silence.

use std::collections::BTreeSet;

use linnet::finding::Finding;
use linnet::proof::{self, File, Pages};
use linnet::wording::Wording;
use serde::Deserialize;

#[derive(Deserialize)]
struct Corpus {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(default)]
    rule: String,
    #[serde(default)]
    why: String,
    locale: String,
    en: String,
    xx: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    latin1: bool,
    #[serde(default)]
    good: Option<String>,
}

fn corpus(text: &str) -> Vec<Case> {
    toml::from_str::<Corpus>(text).unwrap().case
}

/// `== path` begins another file; without one there is only `a.ftl`.
fn files(tag: &str, text: &str, latin1: bool) -> Pages {
    let text = if text.starts_with("== ") { text.to_owned() } else { format!("== a.ftl\n{text}") };
    let files: Vec<File> = text
        .split("== ")
        .skip(1)
        .map(|part| part.split_once('\n').unwrap())
        .map(|(path, text)| File {
            path: path.to_owned(),
            shown: format!("{tag}/{path}"),
            bytes: if latin1 {
                text.replace('’', "'").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
            } else {
                text.as_bytes().to_vec()
            },
        })
        .collect();
    Pages::read(tag, &files)
}

fn check(case: &Case) -> Vec<Finding> {
    let (english, locale) = (files("en", &case.en, false), files(&case.locale, &case.xx, case.latin1));
    let mut findings = proof::check(&english, &locale, &[]);
    Wording::of("en").tell(&mut findings);
    findings
}

#[test]
fn every_fault_of_a_translator_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    let mut mended = 0;
    let cases = corpus(proof::EXAMPLES);
    for (number, case) in cases.iter().enumerate() {
        let findings = check(case);
        let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule).collect();
        mended += usize::from(findings.iter().any(|finding| finding.rule == case.rule && finding.instead.is_some()));
        let stray = rules.iter().any(|rule| *rule != case.rule && !case.also.iter().any(|also| also == rule));
        if !rules.contains(case.rule.as_str()) || stray {
            let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
            wrong.push(format!("{number}: {} wanted in {:?}\n{}", case.rule, case.xx, told.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), cases.len(), wrong.join("\n\n"));
    assert!(mended * 10 >= cases.len() * 8, "only {mended} of {} come with the mended line", cases.len());
}

#[test]
fn every_rule_has_a_good_example_and_it_passes_in_silence() {
    let cases = corpus(proof::EXAMPLES);
    for (rule, _) in proof::rules() {
        assert!(cases.iter().any(|case| case.rule == rule), "{rule} has no example");
    }
    for case in cases {
        let Some(good) = case.good.clone() else { continue };
        let findings = check(&Case { xx: good, latin1: false, ..case });
        let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

/// Whatever bytes a file holds, there are findings and never a panic.
#[test]
fn any_bytes_as_a_file_give_diagnostics() {
    let cases = corpus(proof::EXAMPLES);
    let read = |tag: &str, bytes: &[u8]| {
        Pages::read(tag, &[File { path: "a.ftl".into(), shown: format!("{tag}/a.ftl"), bytes: bytes.to_vec() }])
    };
    let english = read("en", b"-linnet = Linnet\na_b = Hello { $name } on <b>116 111</b>.\n    .label = { $n ->\n    [one] One\n   *[other] { $n }\n }\n");
    let try_out = |bytes: &[u8]| {
        for tag in ["fr", "ar", "th"] {
            let mut findings = proof::check(&english, &read(tag, bytes), &[]);
            Wording::of("en").tell(&mut findings);
            findings.iter().for_each(|finding| assert!(!finding.json().is_empty() && !finding.to_string().is_empty()));
        }
    };
    let mut runner = proptest::test_runner::TestRunner::new(proptest::test_runner::Config {
        cases: 300,
        failure_persistence: None,
        ..Default::default()
    });
    let bytes = proptest::collection::vec(proptest::num::u8::ANY, 0..200);
    runner
        .run(&bytes, |bytes| {
            try_out(&bytes);
            Ok(())
        })
        .unwrap();
    // Broken files broken further: a stretch of one put into another, cut anywhere.
    let spliced = (0..cases.len(), 0..cases.len(), 0..200usize, 0..200usize, 0..60usize);
    runner
        .run(&spliced, |(one, two, at, from, long)| {
            let (one, two) = (cases[one].xx.as_bytes(), cases[two].xx.as_bytes());
            let (at, from) = (at.min(one.len()), from.min(two.len()));
            let mut bytes = one[..at].to_vec();
            bytes.extend(&two[from..(from + long).min(two.len())]);
            bytes.extend(&one[at..]);
            try_out(&bytes);
            Ok(())
        })
        .unwrap();
    // Characters of every kind between Fluent's own signs.
    let text = proptest::collection::vec(
        proptest::sample::select(vec![
            "a_b",
            " = ",
            "\n",
            "    ",
            "{ ",
            " }",
            "$name",
            "-linnet",
            ".label",
            "[one]",
            "*[other]",
            "->",
            "\"",
            "\\u00",
            "é",
            "\u{202e}",
            "\u{2069}",
            "\u{200d}",
            "👨",
            "<b>",
            "</b>",
            "&amp;",
            "116 111",
            "https://a.org",
            "مرحبا",
            "ٔ",
            "สวัสดี",
            "เเ",
            "\u{301}",
            "#",
            "# linnet: allow typography because",
            "?",
            "«",
            "”",
            "%s",
            "РџСЂ",
            "Ã©",
            "\r",
            "\t",
            "(",
            ")",
            "\u{feff}",
            "１",
            "٣",
            "…",
            "..",
            " ,",
            "TODO",
            "=",
        ]),
        0..40,
    );
    runner
        .run(&text, |parts| {
            try_out(parts.concat().as_bytes());
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_page_of_rules_is_the_one_of_the_rules() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let stands = std::fs::read_to_string(root.join("docs/rules.md")).unwrap_or_default();
    assert!(stands == linnet::tools::rules::page(), "run: cargo run -- check --rules > docs/rules.md");
}

#[test]
fn valid_files_pass_in_silence() {
    let mut wrong = Vec::new();
    for case in corpus(include_str!("proof/good.toml")) {
        let findings = check(&case);
        if !findings.is_empty() {
            let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
            wrong.push(format!("{} ({})\n{}", case.why, case.locale, told.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The checker proofreads its own words: every message, label and variable of the English is there in each language, and
/// nothing is wrong with any of them.
#[test]
fn the_words_of_the_checker_pass_the_checker_in_every_language() {
    let pages = |tag: &str, text: &str| {
        let file =
            File { path: "check.ftl".into(), shown: format!("{tag}/check.ftl"), bytes: text.as_bytes().to_vec() };
        Pages::read(tag, &[file])
    };
    let [(_, english), others @ ..] = linnet::wording::LANGUAGES;
    let english = pages("en", english);
    let mut told = Vec::new();
    for (tag, text) in others {
        let mut findings = proof::check(&english, &pages(tag, text), &[]);
        Wording::of("en").tell(&mut findings);
        told.extend(findings.iter().map(ToString::to_string));
    }
    assert!(told.is_empty(), "{} findings\n{}", told.len(), told.join("\n"));
    assert_eq!(others.len(), 7);
}

/// A terminal's setting is enough to be told in one's own language.
#[test]
fn findings_are_told_in_the_language_of_the_terminal() {
    let told = |wanted: &str| {
        let mut findings = [Finding::error("fr/a.ftl", "unknown-term", "").key("unknown-term").arg("name", "-lost")];
        Wording::of(wanted).tell(&mut findings);
        findings[0].message.clone()
    };
    assert_eq!(told("fr_FR.UTF-8"), "Il n’y a pas de terme -lost.");
    assert_eq!(told("pt_BR"), told("pt-BR"));
    assert!(told("ru_RU.UTF-8").contains("Термина -lost нет"));
    assert_eq!(told("C"), told("en"));
}

/// What the code wants told has words: every name of a message in it stands in the English.
#[test]
fn every_finding_has_words() {
    let [(_, english), ..] = linnet::wording::LANGUAGES;
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let (mut named, mut lost) = (0, Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            // Faults of contacts and of risk words are told on the spot.
            let own = ["helpline", "risk", "exchange"].iter().any(|room| path.to_string_lossy().contains(room));
            for (sign, rest) in
                [".key(\"", ".fault(\""].iter().flat_map(|sign| text.split(sign).skip(1).map(move |rest| (sign, rest)))
            {
                let name = rest.split('"').next().unwrap_or_default();
                let other = *sign == ".fault(\"" && rest.chars().take(120).collect::<String>().contains(".key(");
                named += 1;
                if !own && !other && !english.contains(&format!("\n{name} =")) {
                    lost.push(format!("{}: {name}", path.display()));
                }
            }
        }
    }
    assert!(named > 150, "only {named} names were read");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
