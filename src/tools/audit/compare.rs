//! Two versions of a text, word by word.

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// In both.
    Same(String),
    /// Only in the older one.
    Gone(String),
    /// Only in the newer one.
    New(String),
}

/// Most pairs of words that are compared; beyond it the whole middle counts as rewritten.
const PAIRS_MAX: usize = 4_000_000;

/// What became of the words of a text: a longest common run of words and blanks stays, the rest is gone or new.
pub(super) fn compare(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (cut(old), cut(new));
    let front = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let back = old[front..].iter().rev().zip(new[front..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_old, middle_new) = (&old[front..old.len() - back], &new[front..new.len() - back]);
    let mut pieces = Vec::new();
    old[..front].iter().for_each(|word| push(&mut pieces, Piece::Same((*word).to_owned())));
    middle(middle_old, middle_new, &mut pieces);
    old[old.len() - back..].iter().for_each(|word| push(&mut pieces, Piece::Same((*word).to_owned())));
    pieces
}

fn middle(old: &[&str], new: &[&str], pieces: &mut Vec<Piece>) {
    let wide = new.len() + 1;
    let mut common = vec![0_u32; if old.len() * new.len() > PAIRS_MAX { 0 } else { (old.len() + 1) * wide }];
    if !common.is_empty() {
        for a in (0..old.len()).rev() {
            for b in (0..new.len()).rev() {
                common[a * wide + b] = if old[a] == new[b] {
                    common[(a + 1) * wide + b + 1] + 1
                } else {
                    common[(a + 1) * wide + b].max(common[a * wide + b + 1])
                };
            }
        }
    }
    let at = |a: usize, b: usize| common.get(a * wide + b).copied().unwrap_or_default();
    let (mut a, mut b) = (0, 0);
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            push(pieces, Piece::Same(old[a].to_owned()));
            (a, b) = (a + 1, b + 1);
        } else if a < old.len() && (b == new.len() || at(a + 1, b) >= at(a, b + 1)) {
            push(pieces, Piece::Gone(old[a].to_owned()));
            a += 1;
        } else {
            push(pieces, Piece::New(new[b].to_owned()));
            b += 1;
        }
    }
}

/// Words and what stands between them. Thai and its like write no spaces, so that there a change shows as a whole phrase.
fn cut(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut blank = None;
    for (at, letter) in text.char_indices() {
        if blank.is_some_and(|blank| blank != letter.is_whitespace()) {
            parts.push(&text[start..at]);
            start = at;
        }
        blank = Some(letter.is_whitespace());
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Same(run)), Piece::Same(word))
        | (Some(Piece::Gone(run)), Piece::Gone(word))
        | (Some(Piece::New(run)), Piece::New(word)) => run.push_str(&word),
        (_, piece) => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_word_is_gone_and_new_and_the_rest_stays() {
        let pieces = compare("Call a friend now.", "Call an adult now.");
        assert_eq!(
            pieces,
            [
                Piece::Same("Call ".into()),
                Piece::Gone("a".into()),
                Piece::New("an".into()),
                Piece::Same(" ".into()),
                Piece::Gone("friend".into()),
                Piece::New("adult".into()),
                Piece::Same(" now.".into()),
            ]
        );
    }

    #[test]
    fn both_texts_can_be_read_back() {
        for (old, new) in [("", "a b"), ("a b", ""), ("a b c d", "b c x d e"), ("ا ب ت", "ا ت")] {
            let (mut before, mut after) = (String::new(), String::new());
            for piece in compare(old, new) {
                match piece {
                    Piece::Same(run) => {
                        before.push_str(&run);
                        after.push_str(&run);
                    }
                    Piece::Gone(run) => before.push_str(&run),
                    Piece::New(run) => after.push_str(&run),
                }
            }
            assert_eq!((before.as_str(), after.as_str()), (old, new));
        }
    }
}
