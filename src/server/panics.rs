//! What is told of a panic: where it happened, and nothing else.
//!
//! A panic of the standard library can quote the text that it was about ("byte index 1 is not a char boundary; it is
//! inside 'É' of ..."), and the usual hook prints that. The conversation that panicked ends; its page resumes.

use std::panic;

/// From now on a panic tells its place only.
pub(super) fn tell_places_only() {
    panic::set_hook(Box::new(|fault| match fault.location() {
        Some(place) => tracing::error!(file = place.file(), line = place.line(), "a panic; please report this line"),
        None => tracing::error!("a panic at an unknown place"),
    }));
}
