//! A child's words.

use zeroize::Zeroizing;

use crate::risk::{Folded, fold, personal_detail};

/// The longest text that is read, in characters (contract: a child's text is at most 500 characters).
pub const TEXT_CHARS_MAX: usize = 500;

/// What a child typed. It can be folded for matching and compared with a label, and nothing else: it has no `Debug`, no
/// `Display` and no `Serialize`, and it is wiped when dropped.
pub struct Said(Zeroizing<String>);

/// The text is longer than [`TEXT_CHARS_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is longer than {TEXT_CHARS_MAX} characters")]
pub struct TooLong;

impl Said {
    /// Takes the words over. Words that are too long are wiped at once.
    pub fn new(words: String) -> Result<Self, TooLong> {
        let words = Zeroizing::new(words);
        if words.chars().count() > TEXT_CHARS_MAX { Err(TooLong) } else { Ok(Self(words)) }
    }

    pub(super) fn folded(&self) -> Folded {
        fold(&self.0)
    }

    /// Whether the words seem to hold a personal detail: a number, an address, an account, a name.
    pub(super) fn is_personal(&self) -> bool {
        personal_detail(&self.0).is_some()
    }

    /// Whether the words are a button's label, whatever the case.
    pub(super) fn is_label(&self, label: &str) -> bool {
        let (said, label) = (self.0.trim(), label.trim());
        !said.is_empty() && said.chars().flat_map(char::to_lowercase).eq(label.chars().flat_map(char::to_lowercase))
    }
}
