//! Where a conversation stands, sealed so that the child's browser can carry it and nobody can read or forge it.
//!
//! A sealed state is `version | key id | nonce | ciphertext`, written in base64url. Version and key id are bound to the
//! ciphertext as associated data. Inside stand the hour it was issued, a tag of the content it belongs to, and the
//! state's own bytes, filled up to one of a few lengths, so that a long path through a topic cannot be told from a
//! short one by looking at the length.
//!
//! **Invariant:** what is sealed are ids. No word of a child, no address and no clock finer than an hour goes in.

use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arrayvec::ArrayVec;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Key as CipherKey, Tag, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use crate::dialogue::STATE_BYTES_MAX;

/// Bytes of a key.
pub(super) const KEY_BYTES: usize = 32;

/// The form described above. A form that this binary does not know is refused, never guessed at.
const VERSION: u8 = 1;
const KEY_ID_BYTES: usize = 4;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
const HEADER_BYTES: usize = 1 + KEY_ID_BYTES + NONCE_BYTES;
const CONTENT_BYTES: usize = 8;
/// Hour, content tag and the length of the state, in front of the state's bytes.
const INNER_BYTES: usize = 4 + CONTENT_BYTES + 2;
/// The lengths that the inside of a seal can have. A talk of ordinary depth fits the first.
const SHAPES: [usize; 3] = [160, 320, INNER_BYTES + STATE_BYTES_MAX];
const SEALED_BYTES_MAX: usize = HEADER_BYTES + INNER_BYTES + STATE_BYTES_MAX + TAG_BYTES;

/// One sealing key: 32 secret bytes, wiped on drop, never shown.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; KEY_BYTES]>);

/// Seals states with the first of its keys and opens what any of them sealed.
pub struct Seal {
    doors: Vec<Door>,
    age_hours_max: u32,
}

/// A key made ready: the cipher wipes its copy when dropped.
struct Door {
    id: [u8; KEY_ID_BYTES],
    cipher: XChaCha20Poly1305,
}

/// What was found inside a seal that is whole and ours.
pub struct Opened {
    /// The state's bytes, to be read by `dialogue::State::decode`.
    pub state: ArrayVec<u8, STATE_BYTES_MAX>,
    /// False when the content has changed since; the core then finds the place again by its stable ids.
    pub same_content: bool,
}

/// Why a sealed state was refused. The child is told the same in each case: please start again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not a seal of ours: cut off, changed, or made with a key that we no longer have.
    #[error("the state was not sealed here or was changed on the way")]
    Forged,
    /// Whole and ours, but older than a sealed state may be.
    #[error("the state is too old")]
    Expired,
}

/// No randomness to be had from the operating system: nothing can be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no random numbers; a sealed state cannot be made without them")]
pub struct NoRandomness;

impl Seal {
    /// The first key seals, all of them open. `age_max` is how long a sealed state stays good, counted in whole hours.
    pub fn new(keys: &[Key], age_max: Duration) -> Result<Self, NoRandomness> {
        let mut doors: Vec<Door> = keys.iter().map(Door::new).collect();
        if doors.is_empty() {
            doors.push(Door::new(&Key::random()?));
        }
        let age_hours_max = u32::try_from(age_max.as_secs().div_ceil(3600)).unwrap_or(u32::MAX);
        Ok(Self { doors, age_hours_max })
    }

    /// Seals the bytes of a state that belongs to the content with this digest.
    pub fn seal(&self, state: &[u8], digest: &str) -> Result<String, NoRandomness> {
        self.seal_at(state, digest, hour_now())
    }

    /// Opens a sealed state, whichever content it was made with; says whether that was `digest`.
    pub fn open(&self, sealed: &str, digest: &str) -> Result<Opened, Refused> {
        self.open_at(sealed, digest, hour_now())
    }

    fn seal_at(&self, state: &[u8], digest: &str, hour: u32) -> Result<String, NoRandomness> {
        let door = self.doors.first().ok_or(NoRandomness)?;
        let state = &state[..state.len().min(STATE_BYTES_MAX)];
        let inner = INNER_BYTES + state.len();
        let shape = SHAPES.iter().copied().find(|shape| *shape >= inner).unwrap_or(inner);

        let mut sealed = [0; SEALED_BYTES_MAX];
        let (header, rest) = sealed.split_at_mut(HEADER_BYTES);
        let (body, rest) = rest.split_at_mut(shape);
        let (bound, nonce) = header.split_at_mut(1 + KEY_ID_BYTES);
        bound[0] = VERSION;
        bound[1..].copy_from_slice(&door.id);
        fresh_nonce(nonce)?;
        let nonce = XNonce::try_from(&*nonce).map_err(|_| NoRandomness)?;
        body[..4].copy_from_slice(&hour.to_le_bytes());
        body[4..4 + CONTENT_BYTES].copy_from_slice(&content_tag(digest));
        body[4 + CONTENT_BYTES..INNER_BYTES].copy_from_slice(&(state.len() as u16).to_le_bytes());
        body[INNER_BYTES..inner].copy_from_slice(state);
        let tag = door.cipher.encrypt_inout_detached(&nonce, bound, body.into()).map_err(|_| NoRandomness)?;
        rest[..TAG_BYTES].copy_from_slice(&tag);
        Ok(URL_SAFE_NO_PAD.encode(&sealed[..HEADER_BYTES + shape + TAG_BYTES]))
    }

    fn open_at(&self, sealed: &str, digest: &str, hour: u32) -> Result<Opened, Refused> {
        let mut bytes = [0; SEALED_BYTES_MAX];
        let length = URL_SAFE_NO_PAD.decode_slice(sealed, &mut bytes).map_err(|_| Refused::Forged)?;
        let (header, body) = bytes[..length].split_at_mut_checked(HEADER_BYTES).ok_or(Refused::Forged)?;
        let at = body.len().checked_sub(TAG_BYTES).ok_or(Refused::Forged)?;
        let (body, tag) = body.split_at_mut(at);
        if header.first() != Some(&VERSION) || body.len() < INNER_BYTES {
            return Err(Refused::Forged);
        }
        let (bound, nonce) = header.split_at(1 + KEY_ID_BYTES);
        let nonce = XNonce::try_from(nonce).map_err(|_| Refused::Forged)?;
        let tag = Tag::try_from(&*tag).map_err(|_| Refused::Forged)?;
        let door = self.doors.iter().find(|door| door.id == bound[1..]);
        door.ok_or(Refused::Forged)?
            .cipher
            .decrypt_inout_detached(&nonce, bound, (&mut *body).into(), &tag)
            .map_err(|_| Refused::Forged)?;

        let opened = read_inner(body, digest, hour, self.age_hours_max);
        bytes.zeroize();
        opened
    }
}

/// The parts inside a seal that has been opened.
fn read_inner(body: &[u8], digest: &str, hour: u32, hours_max: u32) -> Result<Opened, Refused> {
    let (issued, rest) = body.split_first_chunk::<4>().ok_or(Refused::Forged)?;
    let (content, rest) = rest.split_first_chunk::<CONTENT_BYTES>().ok_or(Refused::Forged)?;
    let (length, rest) = rest.split_first_chunk::<2>().ok_or(Refused::Forged)?;
    let state = rest.get(..usize::from(u16::from_le_bytes(*length))).ok_or(Refused::Forged)?;
    // Only we can have sealed it, so an hour that lies ahead means that a clock was set back, here or on another
    // instance: the child must not lose her place for that. The distance counts, in either direction.
    if u32::from_le_bytes(*issued).abs_diff(hour) > hours_max {
        return Err(Refused::Expired);
    }
    Ok(Opened { state: state.try_into().map_err(|_| Refused::Forged)?, same_content: *content == content_tag(digest) })
}

impl Door {
    fn new(key: &Key) -> Self {
        // The id lets one key be picked without trying all; derived one way, it says nothing about the key.
        let mut id = [0; KEY_ID_BYTES];
        id.copy_from_slice(&blake3::derive_key("linnet 2026 id of a sealing key", &*key.0)[..KEY_ID_BYTES]);
        Self { id, cipher: XChaCha20Poly1305::new(&CipherKey::from(*key.0)) }
    }
}

impl Key {
    /// A new key from the operating system's randomness.
    pub fn random() -> Result<Self, NoRandomness> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(&mut *bytes).map_err(|_| NoRandomness)?;
        Ok(Self(bytes))
    }
}

/// What is wrong with a key that was given. It never repeats the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a sealing key is 32 random bytes written in hex (64 digits) or base64 (43 or 44 characters); \
     make one with: openssl rand -hex 32"
)]
pub struct BadKey;

impl FromStr for Key {
    type Err = BadKey;

    /// Reads hex (64 digits) or base64, either alphabet, with or without padding.
    fn from_str(text: &str) -> Result<Self, BadKey> {
        let text = text.trim();
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        if text.len() == KEY_BYTES * 2 {
            for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
                let pair = std::str::from_utf8(pair).map_err(|_| BadKey)?;
                if !pair.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                    return Err(BadKey);
                }
                *byte = u8::from_str_radix(pair, 16).map_err(|_| BadKey)?;
            }
            return Ok(Self(bytes));
        }
        let text = Zeroizing::new(text.trim_end_matches('=').replace('-', "+").replace('_', "/"));
        // A buffer of its own: the decoder asks for room for a whole last group.
        let mut room = Zeroizing::new([0; KEY_BYTES + 2]);
        match STANDARD_NO_PAD.decode_slice(text.as_bytes(), &mut *room) {
            Ok(KEY_BYTES) => bytes.copy_from_slice(&room[..KEY_BYTES]),
            _ => return Err(BadKey),
        }
        Ok(Self(bytes))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key(..)")
    }
}

/// Random bytes that were never used before. A pool on each thread asks the operating system for many at once, since a
/// system call a turn costs more than the sealing itself; a nonce is no secret, it only must not come twice.
fn fresh_nonce(nonce: &mut [u8]) -> Result<(), NoRandomness> {
    const POOL_BYTES: usize = 64 * NONCE_BYTES;
    thread_local! {
        static POOL: RefCell<([u8; POOL_BYTES], usize)> = const { RefCell::new(([0; POOL_BYTES], POOL_BYTES)) };
    }
    POOL.with_borrow_mut(|(pool, used)| {
        if *used + nonce.len() > POOL_BYTES {
            getrandom::fill(pool).map_err(|_| NoRandomness)?;
            *used = 0;
        }
        nonce.copy_from_slice(&pool[*used..*used + nonce.len()]);
        *used += nonce.len();
        Ok(())
    })
}

/// A short tag of a content digest, which is hex: enough to notice that the content is another, useless for anything
/// else.
fn content_tag(digest: &str) -> [u8; CONTENT_BYTES] {
    let start = digest.get(..2 * CONTENT_BYTES).unwrap_or(digest);
    u64::from_str_radix(start, 16).unwrap_or_default().to_le_bytes()
}

/// Hours since 1970. Coarse on purpose: a sealed state cannot tell when in the hour a child was here.
fn hour_now() -> u32 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    u32::try_from(seconds / 3600).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    fn key(byte: u8) -> Key {
        Key(Zeroizing::new([byte; KEY_BYTES]))
    }

    fn seal_of(keys: &[Key]) -> Seal {
        Seal::new(keys, DAY).unwrap()
    }

    #[test]
    fn what_was_sealed_opens_on_another_instance_with_the_same_key() {
        let here = seal_of(&[key(1)]);
        let there = seal_of(&[key(2), key(1)]);
        let sealed = here.seal(b"a place", "d1").unwrap();
        let opened = there.open(&sealed, "d1").ok().unwrap();
        assert_eq!(&opened.state[..], b"a place");
        assert!(opened.same_content);
        assert!(!there.open(&sealed, "e2").ok().unwrap().same_content);
    }

    #[test]
    fn any_changed_character_is_refused() {
        let seal = seal_of(&[key(1)]);
        let sealed = seal.seal(b"a place", "d").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(seal.open(&changed, "d").err(), Some(Refused::Forged), "{at}");
            assert_eq!(seal.open(&sealed[..at], "d").err(), Some(Refused::Forged));
        }
        assert_eq!(seal.open("", "d").err(), Some(Refused::Forged));
        let long = "A".repeat(5000);
        assert_eq!(seal.open(&long, "d").err(), Some(Refused::Forged));
    }

    #[test]
    fn a_key_that_was_taken_away_opens_nothing() {
        let sealed = seal_of(&[key(1)]).seal(b"x", "d").unwrap();
        assert_eq!(seal_of(&[key(2)]).open(&sealed, "d").err(), Some(Refused::Forged));
    }

    #[test]
    fn a_state_grows_old_and_a_clock_set_back_does_no_harm() {
        let seal = seal_of(&[key(1)]);
        let sealed = seal.seal_at(b"x", "d", 1_000).unwrap();
        assert!(seal.open_at(&sealed, "d", 1_024).is_ok());
        assert_eq!(seal.open_at(&sealed, "d", 1_025).err(), Some(Refused::Expired));
        assert!(seal.open_at(&sealed, "d", 990).is_ok());
    }

    #[test]
    fn states_of_different_depth_have_the_same_length() {
        let seal = seal_of(&[key(1)]);
        let lengths: Vec<usize> = [0, 1, 40, 146].iter().map(|n| seal.seal(&vec![7; *n], "d").unwrap().len()).collect();
        assert!(lengths.windows(2).all(|pair| pair[0] == pair[1]));
        let longest = seal.seal(&[7; STATE_BYTES_MAX], "d").unwrap();
        assert_eq!(longest.len(), crate::protocol::SEALED_CHARS_MAX);
        assert_eq!(seal.open(&longest, "d").ok().unwrap().state.len(), STATE_BYTES_MAX);
    }

    #[test]
    fn the_same_state_never_looks_the_same_twice() {
        let seal = seal_of(&[]);
        let many: std::collections::HashSet<String> = (0..1_000).map(|_| seal.seal(b"x", "d").unwrap()).collect();
        assert_eq!(many.len(), 1_000);
    }

    #[test]
    fn keys_are_read_from_hex_and_both_base64s() {
        let hex = "ff".repeat(32);
        let base64 = STANDARD_NO_PAD.encode([0xff; 32]);
        let url = URL_SAFE_NO_PAD.encode([0xff; 32]);
        for text in [&hex, &base64, &url, &format!("{base64}=")] {
            assert_eq!(*text.parse::<Key>().unwrap().0, [0xff; 32], "{text}");
        }
        for text in ["", "abc", &"zz".repeat(32), &"f".repeat(63), &"+f".repeat(32)] {
            assert!(text.parse::<Key>().is_err(), "{text}");
        }
        assert!(!format!("{:?}", key(65)).contains("65"));
    }
}
