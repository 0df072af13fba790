//! The words: locales, negotiation, Fluent, overlays. The only place that names Fluent.
//!
//! A [`Catalogue`] holds every message of one locale, rendered once for each age band. The folder of a locale holds the
//! simple wording; its folder `13-17` words for teenagers what should differ.
//!
//! **Invariant:** what is rendered here stands in a file that someone reviewed; nothing is put into it but the locale's
//! own safe word and, for contacts, hours out of the directory.

mod catalogue;
mod entries;
mod locale;
mod merge;
mod pseudo;
mod scaffold;
mod units;

pub use catalogue::{Catalogue, Text};
pub use entries::{FluentEntry, entries, texts};
pub use locale::{Dir, Locale, Words, negotiate};
pub use merge::merge;
pub use pseudo::{Pseudo, pseudo};
pub use scaffold::scaffold;
pub use units::{Unit, units};
