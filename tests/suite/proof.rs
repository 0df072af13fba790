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
    let cases = corpus(include_str!("proof/bad.toml"));
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
