//! Linnet: scripted, auditable dialogue for child human rights defenders.
pub mod book;
pub mod dialogue;
pub mod finding;
pub mod helpline;
pub mod lint;
pub mod proof;
pub mod protocol;
pub mod review;
pub mod risk;
pub mod script;
pub mod source;
pub mod text;
pub mod wording;

#[cfg(feature = "edge")]
pub mod clock;
#[cfg(feature = "edge")]
pub mod content;
#[cfg(feature = "edge")]
pub mod server;
#[cfg(feature = "edge")]
pub mod signature;
#[cfg(feature = "edge")]
pub mod tools;
#[cfg(feature = "edge")]
pub mod widget;
