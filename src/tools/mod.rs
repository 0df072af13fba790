//! Everything a person runs in a terminal.

pub mod audit;
pub mod chat;
pub mod check;
pub mod digest;
pub mod exchange;
pub mod export;
pub mod hunt;
mod inspect;
pub mod locale;
pub mod play;
mod player;
pub mod preview;
pub mod review;
pub mod risk;
pub mod rules;
pub mod schema;
pub mod show;
pub mod translate;
pub mod verify;
