//! Linnet: scripted, auditable dialogue for child human rights defenders.
pub mod finding;
pub mod risk;
pub mod source;
