//! How well danger is heard, in the manner of HateCheck: small functions, many short cases, a table.
//!
//! `cargo test --release --test riskcheck` prints the table and keeps `docs/risk.md` current (set `LINNET_UPDATE=1` to write it).
//! Half of the cases may be tuned on; the other half, split by a hash of the text, is looked at once a release. Cases of
//! `unseen` have been read by nobody who writes rules.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod mutate;
mod props;

use std::collections::BTreeMap;
use std::fmt::Write;

use cases::{Case, Expected, Part};
use linnet::risk::{About, Level, Lexicon, judge};
use linnet::source::Source;

/// The lexicon of a language; none where it is not written yet.
pub(crate) fn lexicon(locale: &str) -> Option<Lexicon> {
    let path = format!("locales/{locale}/risk.toml");
    let text = std::fs::read_to_string(&path).ok()?;
    Some(Lexicon::read(locale, &Source { path, text }).0)
}

/// The lexicons that a conversation in a language is judged with: its own, and English.
pub(crate) fn lexicons(locale: &str) -> Vec<Lexicon> {
    let english = if locale == "en" { None } else { lexicon("en") };
    lexicon(locale).into_iter().chain(english).collect()
}

/// Right and wrong of one function in one language.
#[derive(Default, Clone, Copy)]
struct Count {
    right: usize,
    all: usize,
}

impl Count {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn rate(self) -> f64 {
        if self.all == 0 { f64::NAN } else { self.right as f64 / self.all as f64 }
    }

    /// Wilson's interval at 95 %.
    fn interval(self) -> (f64, f64) {
        let (n, p, z) = (self.all as f64, self.rate(), 1.96_f64);
        let middle = p + z * z / (2.0 * n);
        let spread = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + z * z / n;
        (((middle - spread) / whole).max(0.0), ((middle + spread) / whole).min(1.0))
    }

    fn show(self) -> String {
        if self.all == 0 {
            return "–".to_owned();
        }
        let (low, high) = self.interval();
        format!("{:.3} ({:.2}–{:.2}), {}/{}", self.rate(), low, high, self.right, self.all)
    }
}

/// What is measured of one part of a language's cases.
#[derive(Default)]
struct Half {
    functions: BTreeMap<String, Count>,
    severe: Count,
    risk: Count,
    category: Count,
    level: Count,
    about: Count,
    look_alikes: Count,
    chat: Count,
}

fn measure<'c>(lexicons: &[Lexicon], cases: impl Iterator<Item = &'c Case>) -> Half {
    let mut half = Half::default();
    for case in cases {
        let verdict = judge(lexicons, &linnet::risk::fold(&case.text));
        let right = match case.expected {
            Expected::Quiet => {
                let silent = verdict.is_none();
                let plain = matches!(case.function.as_str(), "S7" | "S8");
                if plain {
                    half.chat.add(!silent)
                } else {
                    half.look_alikes.add(!silent)
                }
                silent
            }
            Expected::Risk { level, category, other } => {
                half.risk.add(verdict.is_some());
                if level >= Level::High {
                    half.severe.add(verdict.is_some());
                }
                if let Some(verdict) = verdict {
                    half.category.add(verdict.category == category);
                    half.level.add(verdict.level >= level);
                    half.about.add((verdict.about == About::Other) == other);
                }
                verdict.is_some()
            }
        };
        half.functions.entry(case.function.clone()).or_default().add(right);
        if !right && std::env::var_os("LINNET_MISSES").is_some() && case.part == Part::Tuned {
            eprintln!("{} {}: {}", case.locale, case.function, case.text);
        }
    }
    half
}

fn table(all: &BTreeMap<String, [Half; 3]>) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "| language | part | crisis and high | all risk | look-alikes that fire | chat that fires | category | level | whom |"
    );
    let _ = writeln!(out, "|---|---|---|---|---|---|---|---|---|");
    for (locale, parts) in all {
        for (part, half) in Part::ALL.into_iter().zip(parts) {
            let _ = writeln!(
                out,
                "| {locale} | {} | {} | {} | {} | {} | {:.3} | {:.3} | {:.3} |",
                part.name(),
                half.severe.show(),
                half.risk.show(),
                half.look_alikes.show(),
                half.chat.show(),
                half.category.rate(),
                half.level.rate(),
                half.about.rate()
            );
        }
    }
    let _ = writeln!(out, "\n| function | {} |", all.keys().cloned().collect::<Vec<_>>().join(" | "));
    let _ = writeln!(out, "|---|{}", "---|".repeat(all.len()));
    let mut functions: Vec<&String> = all.values().flatten().flat_map(|half| half.functions.keys()).collect();
    functions.sort_by_key(|name| (name[..1].to_owned(), name[1..].parse::<u32>().unwrap_or(0)));
    functions.dedup();
    for function in functions {
        let cells: Vec<String> = all
            .values()
            .map(|parts| {
                let counts = parts.iter().filter_map(|half| half.functions.get(function));
                counts.fold(Count::default(), |sum, part| Count {
                    right: sum.right + part.right,
                    all: sum.all + part.all,
                })
            })
            .map(Count::show)
            .collect();
        let _ = writeln!(out, "| {function} | {} |", cells.join(" | "));
    }
    out
}

#[test]
fn danger_is_heard_and_look_alikes_are_not() {
    let cases = cases::all();
    let mut all: BTreeMap<String, [Half; 3]> = BTreeMap::new();
    let mut locales: Vec<&str> = cases.iter().map(|case| case.locale.as_str()).collect();
    locales.sort_unstable();
    locales.dedup();
    for locale in locales {
        let lexicons = lexicons(locale);
        let parts = Part::ALL
            .map(|part| measure(&lexicons, cases.iter().filter(|case| case.locale == locale && case.part == part)));
        all.insert(locale.to_owned(), parts);
    }
    let table = table(&all);
    println!("{table}");
    let short = short_of_goals(&all);
    let written = std::fs::read_to_string("docs/risk.md").unwrap_or_default();
    let (head, tail) = written.split_once(BEGIN).unwrap_or((&written, ""));
    let tail = tail.split_once(END).map_or("", |(_, tail)| tail);
    let fresh = format!("{head}{BEGIN}\n\n{table}\n{END}{tail}");
    if std::env::var_os("LINNET_UPDATE").is_some() {
        std::fs::write("docs/risk.md", &fresh).expect("docs/risk.md can be written");
    } else {
        assert!(written == fresh, "docs/risk.md is not current: run this test with LINNET_UPDATE=1");
    }
    assert!(short.is_empty(), "below what is asked and what was reached:\n{}", short.join("\n"));
}

/// What is asked of the half that is not tuned on (issue: at least, or for alarms at most), by the names of the table.
const GOALS: [(&str, f64); 6] = [
    ("crisis and high", 0.95),
    ("all risk", 0.90),
    ("look-alikes quiet", 0.97),
    ("chat quiet", 0.995),
    ("category", 0.92),
    ("halves alike", 0.94),
];

/// Languages still short of a goal, and how far they have come: what is reached is held. Only ever made shorter.
const REACHED: &[(&str, &str, f64)] = &[
    ("es", "crisis and high", 0.80),
    ("es", "all risk", 0.792),
    ("es", "look-alikes quiet", 0.872),
    ("es", "halves alike", 0.80),
    ("ar", "crisis and high", 0.795),
    ("ar", "all risk", 0.799),
    ("ar", "look-alikes quiet", 0.896),
    ("ar", "halves alike", 0.825),
    ("fr", "crisis and high", 0.895),
    ("fr", "look-alikes quiet", 0.896),
    ("fr", "category", 0.902),
    ("fr", "halves alike", 0.896),
    ("pt-BR", "crisis and high", 0.88),
    ("pt-BR", "look-alikes quiet", 0.91),
    ("pt-BR", "halves alike", 0.89),
    ("ro", "look-alikes quiet", 0.92),
    ("ru", "look-alikes quiet", 0.94),
    ("th", "crisis and high", 0.825),
    ("th", "look-alikes quiet", 0.965),
    ("th", "all risk", 0.82),
    ("th", "halves alike", 0.82),
];

fn reached(tuned: &Half, held: &Half) -> [f64; 6] {
    let quiet = |count: Count| if count.all == 0 { 1.0 } else { 1.0 - count.rate() };
    let apart = [
        tuned.risk.rate() - held.risk.rate(),
        quiet(tuned.look_alikes) - quiet(held.look_alikes),
        tuned.severe.rate() - held.severe.rate(),
    ];
    let apart = apart.into_iter().map(f64::abs).fold(0.0, f64::max);
    [held.severe.rate(), held.risk.rate(), quiet(held.look_alikes), quiet(held.chat), held.category.rate(), 1.0 - apart]
}

/// Every goal that a language misses, or has lost again.
fn short_of_goals(all: &BTreeMap<String, [Half; 3]>) -> Vec<String> {
    let mut short = Vec::new();
    for (locale, [tuned, held, _]) in all {
        for ((name, goal), value) in GOALS.into_iter().zip(reached(tuned, held)) {
            let known = REACHED.iter().find(|known| known.0 == locale && known.1 == name);
            let least = known.map_or(goal, |known| known.2);
            if value + 0.0005 < least {
                short.push(format!("(\"{locale}\", \"{name}\", {:.3}),", (value * 1000.0).floor() / 1000.0));
            }
            if known.is_some() && value >= goal {
                println!("{locale}: {name} is reached now, take it out of REACHED");
            }
        }
    }
    short
}

const BEGIN: &str = "<!-- table: begin -->";
const END: &str = "<!-- table: end -->";

/// The lexicons hold against their own examples, and every locale has every category.
#[test]
fn every_lexicon_holds_against_its_examples() {
    for locale in mutate::locales() {
        let lexicon = lexicon(&locale).expect("the lexicon is there");
        let findings = lexicon.check_examples();
        let shown: String = findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n");
        assert!(findings.is_empty(), "{locale}: {} findings\n{shown}", findings.len());
    }
}
