//! A lexicon held against its own examples, or tried on texts:
//! `cargo run --quiet --release --no-default-features --example risk -- check locales/en/risk.toml` and
//! `… -- judge locales/en/risk.toml < texts` (one text a line in; level, category, about and rule out).

use std::io::{BufRead, Write};
use std::process::ExitCode;

use linnet::risk::{Lexicon, explain, fold};
use linnet::source::Source;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [command, paths @ ..] = arguments.as_slice() else {
        eprintln!("usage: risk check|judge locales/en/risk.toml …");
        return ExitCode::from(2);
    };
    let mut lexicons = Vec::new();
    let mut faults = 0;
    for path in paths {
        let locale = path.rsplit('/').nth(1).unwrap_or("xx");
        let source = match std::fs::read(path).map(|bytes| Source::new(path.as_str(), &bytes)) {
            Ok(Ok(source)) => source,
            Ok(Err(fault)) => {
                eprintln!("{fault}");
                return ExitCode::FAILURE;
            }
            Err(fault) => {
                eprintln!("{path}: {fault}");
                return ExitCode::from(2);
            }
        };
        let (lexicon, mut findings) = Lexicon::read(locale, &source);
        if command == "check" {
            findings.extend(lexicon.check_examples());
        }
        faults += findings.len();
        for finding in findings {
            eprintln!("{finding}\n");
        }
        lexicons.push(lexicon);
    }
    if command == "judge" {
        let mut out = std::io::stdout().lock();
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let folded = fold(&line);
            let written = match explain(&lexicons, &folded) {
                Some(why) => {
                    let parts: Vec<String> =
                        why.parts.iter().map(|(name, words)| format!("{}:{name}", words.as_str())).collect();
                    writeln!(
                        out,
                        "{}\t{}\t{:?}\t{}\t{}\t{line}",
                        why.verdict.level.as_str(),
                        why.verdict.category.as_str(),
                        why.verdict.about,
                        why.verdict.rule,
                        parts.join(" ")
                    )
                }
                None => writeln!(out, "none\t-\t-\t-\t-\t{line}"),
            };
            if written.is_err() {
                break;
            }
        }
        return ExitCode::SUCCESS;
    }
    let (rules, patterns) = lexicons
        .iter()
        .flat_map(Lexicon::rules)
        .fold((0, 0), |(rules, patterns), rule| (rules + 1, patterns + rule.say.len()));
    println!("{rules} rules, {patterns} patterns, {faults} findings");
    if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
