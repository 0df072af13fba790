//! A hash from which that of every text one letter shorter follows in one step, so that typos cost no more than reading.

/// Any odd number with well mixed bits does.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// Longest word, in letters, in which a typo is looked for.
pub(in crate::risk) const TYPO_LETTERS_MAX: usize = 24;
/// Shortest word, in letters, in which a typo is looked for: shorter ones are one slip away from too many others.
pub(in crate::risk) const TYPO_LETTERS_MIN: usize = 5;

/// Goes one letter on.
pub(in crate::risk) fn step(hash: u64, letter: char) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(u32::from(letter)) + 1)
}

/// The hash of a word.
pub(in crate::risk) fn word(letters: impl IntoIterator<Item = char>) -> u64 {
    letters.into_iter().fold(0, step)
}

/// The letters without repetition: "kiiill" and "kill" are both "kil".
pub(in crate::risk) fn squeeze(letters: impl IntoIterator<Item = char>) -> impl Iterator<Item = char> {
    let mut last = None;
    letters.into_iter().filter(move |letter| last.replace(*letter) != Some(*letter))
}

/// The hashes of a word with one letter left out, at each place; nothing for a word too short or too long for typos.
pub(in crate::risk) fn deletions(letters: &[char], out: &mut Vec<u64>) {
    let count = letters.len();
    if !(TYPO_LETTERS_MIN - 1..=TYPO_LETTERS_MAX).contains(&count) {
        return;
    }
    let mut prefix = [0; TYPO_LETTERS_MAX + 1];
    for (at, letter) in letters.iter().enumerate() {
        prefix[at + 1] = step(prefix[at], *letter);
    }
    let mut power = 1_u64;
    for at in (0..count).rev() {
        let rest = prefix[count].wrapping_sub(prefix[at + 1].wrapping_mul(power));
        out.push(prefix[at].wrapping_mul(power).wrapping_add(rest));
        power = power.wrapping_mul(BASE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deletions_hash_as_the_shorter_words_do() {
        let letters: Vec<char> = "threat".chars().collect();
        let mut out = Vec::new();
        deletions(&letters, &mut out);
        out.reverse();
        let by_hand: Vec<u64> =
            ["hreat", "treat", "theat", "thrat", "thret", "threa"].map(|shorter| word(shorter.chars())).to_vec();
        assert_eq!(out, by_hand);
    }

    #[test]
    fn squeezing_leaves_one_of_each() {
        assert_eq!(squeeze("hiiitt me".chars()).collect::<String>(), "hit me");
    }
}
