//! Strange English stands in for languages to come: nothing that a child reads is left behind in plain English, and the
//! book holds when it is longer and when it is mirrored.

use linnet::book::{Book, REFERENCE};
use linnet::content;
use linnet::script::Age;
use linnet::source::Source;
use linnet::text::{Pseudo, pseudo};

fn with(tag: &str, how: Pseudo) -> Book {
    let (mut files, _) = content::read(None).unwrap();
    files.retain(|file| !file.path.starts_with("locales/") || file.path.starts_with("locales/en/"));
    let base = format!("locales/{REFERENCE}/");
    let strange = files.iter().filter_map(|file| {
        let name = file.path.strip_prefix(&base)?;
        let text = if name.ends_with(".ftl") { pseudo(&file.text, how) } else { file.text.clone() };
        let text = if how == Pseudo::Mirrored { text.replace("\"ltr\"", "\"rtl\"") } else { text };
        Some(Source { path: format!("locales/{tag}/{name}"), text })
    });
    let strange: Vec<Source> = strange.collect();
    files.extend(strange);
    Book::compile(files).0.expect("strange English compiles")
}

#[test]
fn strange_english_reaches_every_bubble_and_button() {
    for (tag, how) in [("en-XA", Pseudo::Accented), ("ar-XB", Pseudo::Mirrored)] {
        let book = with(tag, how);
        let (plain, strange) = (book.locale(REFERENCE).unwrap(), book.locale(tag).unwrap());
        assert_eq!(book.edition(strange).locale.dir.as_str() == "rtl", how == Pseudo::Mirrored);
        let mut looked_at = 0;
        for (ix, age) in book.script().indexes().flat_map(|ix| [None, Some(Age::Teen)].map(|age| (ix, age))) {
            let (before, after) = (book.text(plain, age, ix), book.text(strange, age, ix));
            assert!(!after.borrowed);
            assert_eq!((before.say.len(), before.labels.len()), (after.say.len(), after.labels.len()));
            for (before, after) in before.say.iter().chain(&before.labels).zip(after.say.iter().chain(&after.labels)) {
                looked_at += 1;
                assert!(
                    before.as_str() != after.as_str() || before.chars().all(|c| !"aeiouycnsz".contains(c)),
                    "{before}"
                );
            }
        }
        assert!(looked_at > 1000, "{looked_at}");
    }
}
