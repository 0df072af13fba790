//! Words that occur nowhere else, each tied to the place where it was put.

use std::net::{Ipv4Addr, Ipv6Addr};

use aho_corasick::AhoCorasick;

/// Letters of a bait: no vowels, so that it is no word and holds none, and none of the letters that folding joins.
const LETTERS: &[u8; 16] = b"bcdfghjkmnpqrtvw";
/// Letters of one bait; half of it is enough to recognise it.
const LENGTH: usize = 20;

/// All baits laid out, by the bytes that would give them away.
pub(super) struct Baits {
    needles: Vec<Vec<u8>>,
    /// What each needle is part of.
    names: Vec<String>,
    laid: usize,
}

impl Baits {
    pub(super) fn new() -> Self {
        Self { needles: Vec::new(), names: Vec::new(), laid: 0 }
    }

    /// How many were laid.
    pub(super) fn len(&self) -> usize {
        self.laid
    }

    /// A new word, to be put where `place` says.
    pub(super) fn word(&mut self, place: &str) -> String {
        // No letter twice in a row: the folding takes repeated letters out and would hide the word from us.
        let mut letters = Vec::with_capacity(LENGTH);
        for byte in random::<{ LENGTH * 4 }>() {
            let letter = LETTERS[usize::from(byte) % LETTERS.len()];
            if letters.len() < LENGTH && letters.last() != Some(&letter) {
                letters.push(letter);
            }
        }
        let (first, second) = letters.split_at(letters.len() / 2);
        self.add(place, &[first, second]);
        String::from_utf8_lossy(&letters).into_owned()
    }

    /// A new address as a proxy would forward it: as text and as the bytes of it.
    pub(super) fn address(&mut self) -> String {
        let [a, b, c, d, rest @ ..] = random::<12>();
        // 2001:db8::/32 belongs to nobody.
        let mut octets = [0x20, 0x01, 0x0d, 0xb8, a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0];
        octets[8..].copy_from_slice(&rest.map(|byte| byte | 0x11));
        let address = Ipv6Addr::from(octets);
        let text = address.to_string();
        self.add("a forwarded address", &[text.as_bytes(), &octets]);
        text
    }

    /// An address of this machine from which to connect, and so a client address that can be recognised.
    pub(super) fn home(&mut self) -> Ipv4Addr {
        let [a, b, c] = random::<3>();
        let address = Ipv4Addr::new(127, a | 0x40, b | 0x40, c | 0x40);
        self.add("a client's address", &[address.to_string().as_bytes()]);
        address
    }

    /// What of the baits stands in these bytes: places in the bytes and what was found there.
    pub(super) fn finder(&self) -> Finder<'_> {
        // Plain byte strings, so this cannot be too large; if it were, nothing must pass for clean.
        Finder { baits: self, machine: AhoCorasick::new(&self.needles).ok() }
    }

    fn add(&mut self, place: &str, needles: &[&[u8]]) {
        self.laid += 1;
        for needle in needles {
            self.needles.push(needle.to_vec());
            self.names.push(place.to_owned());
        }
    }
}

/// Looks for all baits at once.
pub(super) struct Finder<'a> {
    baits: &'a Baits,
    machine: Option<AhoCorasick>,
}

impl<'a> Finder<'a> {
    /// Bytes by which two pieces of a text must overlap for nothing to be missed between them.
    pub(super) const OVERLAP: usize = 64;

    /// Every bait in these bytes: where it begins, where it was laid.
    pub(super) fn find(&self, bytes: &[u8]) -> Vec<(usize, &'a str)> {
        match &self.machine {
            // Two needles never overlap; should the machine refuse the search, that is told and not passed over.
            Some(machine) => match machine.try_find_iter(bytes) {
                Ok(found) => found.map(|found| (found.start(), self.name(found.pattern().as_usize()))).collect(),
                Err(_) => vec![(0, "the search itself failed")],
            },
            None => vec![(0, "the search itself failed")],
        }
    }

    fn name(&self, needle: usize) -> &'a str {
        self.baits.names.get(needle).map_or("a bait", String::as_str)
    }
}

/// Random bytes; without any there is no hunt, since every bait would be the same and be found at once.
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let _ = getrandom::fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bait_is_found_whole_and_in_halves_and_nothing_else_is() {
        let mut baits = Baits::new();
        let word = baits.word("the text");
        let address = baits.address();
        assert_eq!(word.len(), LENGTH);
        let finder = baits.finder();
        assert_eq!(finder.find(format!("..{word}..").as_bytes()).len(), 2);
        assert_eq!(finder.find(&word.as_bytes()[..15]), [(0, "the text")]);
        assert_eq!(finder.find(address.as_bytes()), [(0, "a forwarded address")]);
        assert!(finder.find(b"bcdfghjkmnpqrtvw").is_empty());
    }
}
