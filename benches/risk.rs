//! What hearing danger costs, beside the crate rustrict on the same texts, one core, all languages loaded.
//!
//! `cargo bench --bench risk`. Asked: at least four times rustrict's rate; 500 characters of the worst input in under
//! 100 µs, 10 kB of it in under 3 ms; all lexicons in under 32 MiB. Ratio, times and sizes are printed at the end.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use linnet::risk::{Lexicon, fold, judge};
use linnet::source::Source;
use rustrict::CensorStr;

/// Every lexicon there is, and how long reading them took.
fn lexicons() -> (Vec<Lexicon>, Duration) {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir("locales").expect("locales").flatten() {
        let path = entry.path().join("risk.toml");
        if let Ok(text) = std::fs::read_to_string(&path) {
            sources.push((entry.file_name().into_string().expect("a tag"), path.display().to_string(), text));
        }
    }
    let began = Instant::now();
    let lexicons = sources.into_iter().map(|(tag, path, text)| Lexicon::read(&tag, &Source { path, text }).0).collect();
    (lexicons, began.elapsed())
}

/// The texts of the functional suite, all languages.
fn texts() -> Vec<String> {
    let files = std::fs::read_dir("tests/riskcheck/cases").expect("cases");
    files
        .flatten()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("UTF-8");
            text.lines().filter_map(|line| line.split_once(" | ").map(|(_, text)| text.to_owned())).collect::<Vec<_>>()
        })
        .collect()
}

/// Texts made to cost much: everything unknown, everything heard, one run of letters, spelled letters, mixed scripts.
fn worst(characters: usize) -> Vec<(&'static str, String)> {
    let seeds = [
        ("unknown words", "wqrtzp xbvcnm lkjhgf "),
        ("heard words", "my dad hits me he will kill me i want to die "),
        ("words run together", "mydadhitsmehewillkillmeiwanttodie"),
        ("one letter", "a"),
        ("spelled letters", "k i l l m e "),
        ("look-alikes", "mу dаd hіts mе "),
        ("signs", "k1ll m3 d!e s*i*c* "),
        ("thai", "พ่อตีหนูทุกวันเลยไม่ไหวแล้ว"),
        ("arabic", "وبالبيت أبي يضربني كل يوم "),
        ("marks", "e\u{301}\u{301}\u{301}\u{302}a\u{330}"),
    ];
    seeds.iter().map(|(name, seed)| (*name, seed.chars().cycle().take(characters).collect())).collect()
}

/// The fastest of many runs: what the work costs when nothing disturbs it.
fn fastest(mut work: impl FnMut()) -> Duration {
    (0..200)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn resident_bytes() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4096
}

fn main() {
    let before = resident_bytes();
    let (lexicons, reading) = lexicons();
    let held = resident_bytes() - before;
    let texts = texts();
    let bytes: usize = texts.iter().map(String::len).sum();

    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    let mut group = criterion.benchmark_group("risk");
    group.throughput(Throughput::Bytes(bytes as u64));
    let ours = || texts.iter().filter(|text| judge(black_box(&lexicons), &fold(text)).is_some()).count();
    let own = || texts.iter().filter(|text| judge(black_box(&lexicons[..1]), &fold(text)).is_some()).count();
    let folding = || texts.iter().for_each(|text| drop(black_box(fold(text))));
    let theirs = || texts.iter().filter(|text| black_box(text.as_str()).is_inappropriate()).count();
    group.bench_function("linnet, all languages", |bench| bench.iter(ours));
    group.bench_function("linnet, one language", |bench| bench.iter(own));
    group.bench_function("linnet, folding alone", |bench| bench.iter(folding));
    group.bench_function("rustrict", |bench| bench.iter(theirs));
    group.finish();

    let rate = |time: Duration| bytes as f64 / time.as_secs_f64() / 1e6;
    let (ours, theirs) = (
        fastest(|| {
            black_box(ours());
        }),
        fastest(|| {
            black_box(theirs());
        }),
    );
    println!(
        "\n{} lexicons, read in {:.1} ms, {:.1} MiB resident; {} texts, {bytes} bytes",
        lexicons.len(),
        reading.as_secs_f64() * 1e3,
        held as f64 / f64::from(1 << 20),
        texts.len()
    );
    println!(
        "linnet {:.1} MB/s, rustrict {:.1} MB/s: {:.1} times its rate (asked: 4)",
        rate(ours),
        rate(theirs),
        theirs.as_secs_f64() / ours.as_secs_f64()
    );
    for characters in [500, 10_000] {
        for (name, text) in worst(characters) {
            let time = fastest(|| {
                black_box(judge(&lexicons, &fold(&text)));
            });
            println!("{characters:>6} characters, {name:<20} {:>8.1} µs", time.as_secs_f64() * 1e6);
        }
    }
}
