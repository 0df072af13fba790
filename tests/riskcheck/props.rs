//! What holds for any text at all.

use linnet::risk::{fold, judge};
use proptest::prelude::*;

/// Pieces that make texts awkward: words that are heard, other scripts, signs, invisible letters, emoji, sentence ends.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("my dad hits me".to_owned()),
        Just("i want to die ".to_owned()),
        Just("\u{200b}".to_owned()),
        Just("ต่า ํา".to_owned()),
        Just("وبال".to_owned()),
        Just("k i l l ".to_owned()),
        Just("***".to_owned()),
        Just("💀🔪".to_owned()),
        Just("...\n?!".to_owned()),
        any::<char>().prop_map(String::from),
        "[a-z0-9@$'*._-]{0,40}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// No text makes the detector fall over, and the same text is judged the same.
    #[test]
    fn any_text_is_judged_and_always_alike(pieces in prop::collection::vec(piece(), 0..12)) {
        let lexicons = crate::lexicons("en");
        let text = pieces.concat();
        let once = judge(&lexicons, &fold(&text));
        prop_assert_eq!(once, judge(&lexicons, &fold(&text)));
    }

    /// A disclosure is heard whatever plain words stand before and after it.
    #[test]
    fn a_disclosure_is_heard_among_plain_words(
        before in prop::collection::vec("[bcdfgjkqvwxz]{3,8}", 0..20),
        after in prop::collection::vec("[bcdfgjkqvwxz]{3,8}", 0..20),
    ) {
        let lexicons = crate::lexicons("en");
        let text = format!("{}. my father beats me with a belt. {}", before.join(" "), after.join(" "));
        prop_assert!(judge(&lexicons, &fold(&text)).is_some());
    }
}

/// Twenty times the text takes about twenty times as long, not four hundred.
#[test]
fn time_grows_with_the_text_only() {
    let lexicons = crate::lexicons("en");
    for seed in
        ["my dad hits me and not ", "mydadhitsme", "k i l l ", "not kill myself ", "k1ll m3 ", "พ่อตีหนู", "a", "*a"]
    {
        let time = |letters: usize| {
            let text: String = seed.chars().cycle().take(letters).collect();
            (0..9)
                .map(|_| {
                    let began = std::time::Instant::now();
                    std::hint::black_box(judge(&lexicons, &fold(&text)));
                    began.elapsed()
                })
                .min()
                .unwrap_or_default()
        };
        let (short, long) = (time(2_000), time(40_000));
        assert!(long < short * 120 + std::time::Duration::from_millis(5), "{seed:?}: {short:?}, then {long:?}");
    }
}
