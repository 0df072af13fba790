//! Who can help: typed contacts, who is shown to whom, and what is open when.
//!
//! The files `flows/helplines/<CC>.toml` and `flows/helplines/international.toml` become one [`Directory`]; a screen asks
//! it for what is needed and gets up to four contacts, best first. Nobody is looked up from an address: the country is
//! what the child picked, and the time of day is given by the caller.
//!
//! **Invariant:** no clock, no file and no word of a child is touched here, and `pick` never comes back with nothing as
//! long as the international file holds a way to a child helpline.

mod checked;
mod contact;
mod country;
mod date;
mod directory;
mod fields;
mod hours;
mod pick;
mod reach;
mod read;

pub use contact::{
    Called, Channels, Checked, Confidence, Contact, How, Kind, Name, Number, Run, Service, Tells, Text, Welcome,
};
pub use country::Country;
pub use date::Date;
pub use directory::{Directory, Hidden};
pub use hours::{Clock, Day, Hours, OpenState, Span, WEEK_MINUTES};
pub use pick::{Need, PICKED_MAX};

#[cfg(test)]
mod faults;
#[cfg(test)]
mod shipped;
