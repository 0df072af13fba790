//! Every step of folding, tested on its own: what it undoes, and what it must leave alone.
//!
//! | step | test |
//! |---|---|
//! | NFKC: compatibility forms | `compatibility_forms` |
//! | default-ignorable and bidi characters | `invisible_characters` |
//! | case | `case` |
//! | combining marks | `marks` |
//! | confusables in mixed-script tokens only | `look_alikes` |
//! | leetspeak, both readings kept | `digits_for_letters` |
//! | stretched letters | `stretched_letters` |
//! | letters spaced or dotted apart | `letters_apart` |
//! | words run together | `words_run_together` |
//! | emoji that carry meaning | `emoji` |
//! | one typo in longer terms | `one_slip` |
//! | self-censoring | `self_censoring` |
//! | Arabic hamza, alef, ya, ta marbuta, tatweel, tashkil, presentation forms | `arabic_spelling` |
//! | Arabic attached prefixes | `arabic_prefixes` |
//! | Thai without spaces | `thai_without_spaces` |
//! | Thai tone marks dropped or doubled, sara am, repeated finals, chat spelling | `thai_spelling` |
//! | Romanian with, without and with cedilla diacritics | `romanian_diacritics` |
//! | Russian ё, and Russian in Latin letters | `russian_spelling` |
//! | French, Spanish, Portuguese without accents and apostrophes | `accents_and_apostrophes` |
//!
//! Chat abbreviations, Arabizi stems and attached pronouns are words of the lexicons, held by their examples.

use super::super::words::WordSets;
use super::fold;

/// Whether a text is heard to hold an entry.
fn hears(entry: &str, text: &str) -> bool {
    !WordSets::new([("set", vec![entry.to_owned()])]).find(&fold(text)).is_empty()
}

/// Whether several entries, known together, are all heard.
fn hears_all(entries: &[&str], text: &str) -> bool {
    let sets = entries.iter().map(|entry| (*entry, vec![(*entry).to_owned()]));
    WordSets::new(sets).find(&fold(text)).len() == entries.len()
}

#[test]
fn compatibility_forms() {
    for text in ["ｋｉｌｌｅｄ", "𝓴𝓲𝓵𝓵𝓮𝓭", "ⓚⓘⓛⓛⓔⓓ", "🅺🅸🅻🅻🅴🅳"] {
        assert!(hears("killed", text), "{text}");
    }
    assert!(!hears("killed", "ｕｎｓｋｉｌｌｅｄ"));
}

#[test]
fn invisible_characters() {
    for text in
        ["ki\u{200b}ll\u{200d}ed", "ki\u{ad}lled", "\u{202e}killed\u{202c}", "k\u{fe0f}illed", "ki\u{e0061}lled"]
    {
        assert!(hears("killed", text), "{text:?}");
    }
    assert!(!hears("killed", "kil led\u{200b}ger"));
}

#[test]
fn case() {
    assert!(hears("killed", "KiLLeD") && hears("убил", "УБИЛ") && hears("straße", "STRASSE"));
}

#[test]
fn marks() {
    assert!(hears("killed", "k\u{336}i\u{336}l\u{336}l\u{336}e\u{336}d\u{336}") && hears("killed", "kíllèd"));
}

#[test]
fn look_alikes() {
    assert!(hears("hope", "hоре"), "Cyrillic о, р, е in a Latin word");
    assert!(hears("убил", "yбил"), "Latin y in a Cyrillic word");
    assert!(hears("сор", "сор у дома") && hears("บ้าน", "บ้าน") && hears("بيت", "بيت"), "whole scripts are left alone");
}

#[test]
fn digits_for_letters() {
    assert!(hears("threat", "thr34t") && hears("bitch", "b!tch") && hears("ass", "a$$"));
    assert!(hears("h8", "h8") && hears("l8r", "l8r") && hears("3ayb", "3ayb"), "as typed too");
    assert!(!hears("eel", "331"), "a number is a number");
    assert!(hears("хочу", "хо4у") && hears("убить", "у6ить") && hears("бьет", "бь3т") && hears("за", "3а"));
}

#[test]
fn stretched_letters() {
    assert!(hears("help", "heeeelllp") && hears("kill", "kiiill") && hears("мама", "мааааама"));
    assert!(!hears("hop", "hoopla"));
}

#[test]
fn letters_apart() {
    for text in ["h e l p", "h.e.l.p", "h-e-l-p", "h_e_l_p", "h*e*l*p", "h  e  l  p", "ช ่ ว ย"] {
        assert!(hears("help", text) || hears("ช่วย", text), "{text}");
    }
    assert!(!hears("ai", "a i"), "two letters are no word spelled apart");
}

#[test]
fn words_run_together() {
    assert!(hears_all(&["help", "me", "please"], "helpmeplease") && hears_all(&["помоги", "мне"], "помогимне"));
    assert!(!hears("rape", "therapeutic"), "a word in a longer word is no word");
}

#[test]
fn emoji() {
    assert!(hears("🔪", "he has a 🔪 in his bag") && hears("hits me", "hits 😭 me"));
    assert!(hears("🔪 me", "🔪 me"), "an emoji stands for a word");
}

#[test]
fn one_slip() {
    for text in ["suicde", "suiicide", "suciide", "suicude", "suixide"] {
        assert!(hears("suicide", text), "{text}");
    }
    assert!(!hears("suicide", "suckde"), "two slips");
    assert!(!hears("hit", "hut") && !hears("kill", "kiln"), "short words are one slip from too many others");
}

#[test]
fn self_censoring() {
    assert!(hears("suicide", "s*icide") && hears("suicide", "s**cide") && hears("rape", "r*pe"));
    assert!(!hears("suicide", "s*"));
}

#[test]
fn arabic_spelling() {
    for text in ["أبي", "ابى", "ا\u{64e}ب\u{650}ي", "ابــــي", "\u{fe8d}\u{fe91}\u{fef2}"] {
        assert!(hears("ابي", text), "{text}");
    }
    assert!(hears("المدرسة", "المدرسه") && hears("إلى", "الي") && hears("لا", "\u{fefb}"));
}

#[test]
fn arabic_prefixes() {
    for text in ["والبيت", "بالبيت", "للبيت", "فالبيت", "البيت", "وبيت"] {
        assert!(hears("بيت", text), "{text}");
    }
    assert!(!hears("لد", "ولد"), "too little would be left");
}

#[test]
fn thai_without_spaces() {
    assert!(hears_all(&["พ่อ", "ตี", "หนู"], "พ่อตีหนูทุกวัน"));
    assert!(hears_all(&["ช่วย", "help"], "ช่วยhelpด้วย"));
}

#[test]
fn thai_spelling() {
    for (word, text) in [
        ("กลัวมาก", "กลัวมากกกก"),
        ("แม่ตี", "เเม่ตี"),
        ("แม่ตี", "แม่่ตี"),
        ("ทำร้าย", "ท\u{e4d}าร้าย"),
        ("ทำร้าย", "ทำราย"),
        ("อยากตาย", "อยากตัย"),
        ("จริงๆ", "จิงๆ"),
        ("กลัวมาก", "กัวมาก"),
        ("ไม่อยู่", "ม่ายอยุ่"),
    ] {
        assert!(hears(word, text), "{word} {text}");
    }
    assert!(!hears("ตีหนู", "ดีหนู"), "another letter is another word");
}

#[test]
fn romanian_diacritics() {
    for text in
        ["mă bate și mă înjură", "ma bate si ma injura", "mă bate şi mă înjură", "m\u{103} bate s\u{326}i ma injura"]
    {
        assert!(hears("mă bate și", text) && hears("înjură", text), "{text}");
    }
}

#[test]
fn russian_spelling() {
    assert!(hears("бьёт", "бьет") && hears("бьет", "бьёт"));
    assert!(hears_all(&["папа", "меня", "бьет"], "papa menya bjet"));
    assert!(hears_all(&["хочу", "умереть"], "xo4u umeret") && hears_all(&["даже", "боюсь"], "daje boyus"));
    assert!(!hears("не", "ne t'inquiète pas du tout"), "one such word does not make a text Russian");
}

#[test]
fn accents_and_apostrophes() {
    assert!(hears("frappé", "frappe") && hears("papá", "papa") && hears("não", "nao"));
    for text in ["j'ai peur", "j’ai peur", "jai peur", "j`ai peur"] {
        assert!(hears("j'ai peur", text), "{text}");
    }
}
