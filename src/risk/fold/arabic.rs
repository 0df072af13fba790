//! Arabic words without what is attached in front: "and", "so", "the", "with", "to", "like".

/// Gives the word without its attached beginnings, the shortest cut first; nothing where too little would be left.
pub(super) fn without_clitics(word: &str, mut give: impl FnMut(&str)) {
    cut(word, &mut give);
    for and in ["و", "ف"] {
        if let Some(rest) = long(word.strip_prefix(and), 3) {
            give(rest);
            cut(rest, &mut give);
        }
    }
}

fn cut(word: &str, give: &mut impl FnMut(&str)) {
    for article in ["بال", "كال", "ال", "لل"] {
        if let Some(rest) = long(word.strip_prefix(article), 3) {
            give(rest);
            return;
        }
    }
    for preposition in ["ب", "ل", "ك", "س"] {
        if let Some(rest) = long(word.strip_prefix(preposition), 3) {
            give(rest);
        }
    }
}

fn long(rest: Option<&str>, letters_min: usize) -> Option<&str> {
    rest.filter(|rest| rest.chars().count() >= letters_min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_come_off() {
        let mut seen = Vec::new();
        without_clitics("وبالبيت", |rest| seen.push(rest.to_owned()));
        assert!(seen.contains(&"بيت".to_owned()), "{seen:?}");
        let mut none = Vec::new();
        without_clitics("ولد", |rest| none.push(rest.to_owned()));
        assert!(none.is_empty());
    }
}
