//! A conversation, one pure step at a time: a book, a state and an input give a turn and the next state.
//!
//! [`step`] is total: any state and any input give a turn, or a refusal that leaves everything as it was. What a turn
//! says follows from the state alone, so the same turn can be given again after a lost connection, on any instance.
//!
//! **Invariant:** a [`State`] holds ids only. A child's words ([`Said`]) go to the risk scan and the topic words of the
//! book, and are wiped when the step is done; no reply can contain them.

mod place;
mod said;
mod state;
mod step;
mod turn;

pub use said::{Said, TEXT_CHARS_MAX, TooLong};
pub use state::{Opening, STATE_BYTES_MAX, State};
pub use step::{Input, Refusal, lead, step};
pub use turn::{Count, Shown, Turn};
