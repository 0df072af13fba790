//! The page a child uses: one HTML document for both ways of talking.
//!
//! Without JavaScript every control is a button of a plain form that posts to `/chat` and brings the next page.
//! With it, `linnet.js` takes the same document over and talks by the websocket, and the forms stay underneath
//! as the way out when no socket can be had. So there is one set of names, one order of controls and one
//! wording for both.
//!
//! **Invariant:** nothing a child typed reaches these templates; they render ids, texts of the book and the
//! sealed state. There is no inline style, no inline script, no image, and no address that is not ours, save
//! the links of helplines.

mod asset;
mod card;
mod embed;
mod page;

pub use asset::{Asset, CSS, JS, LOADER};
pub use card::dial;
pub use embed::embed;
pub use page::{Choice, Language, Page, Panel, TONES, Words, chat};
