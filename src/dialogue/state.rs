//! Where a conversation stands: ids, and not one word.

use arrayvec::ArrayVec;

use super::place::{Aside, Place};
use super::turn::View;
use crate::book::{Book, LocaleIx};
use crate::helpline::Country;
use crate::risk::{About, Category, Level};
use crate::script::{Age, NodeKey};

/// How many steps `back` can undo.
pub(super) const BACK_MAX: usize = 12;
/// The longest encoded state, in bytes.
pub const STATE_BYTES_MAX: usize = 704;
/// Version of the encoding.
const VERSION: u8 = 2;

/// Where a conversation stands. Keys instead of positions, so that it outlives a change of the content.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    /// The locale, by the key of its tag.
    pub(super) locale: NodeKey,
    pub(super) place: Place,
    /// Places to go back to, the latest last; the oldest is dropped when it is full.
    pub(super) back: ArrayVec<Place, BACK_MAX>,
    /// The danger that was noticed and not denied: turns stay caring and show contacts.
    pub(super) care: Option<Danger>,
    /// How many texts in a row were not understood.
    pub(super) misses: u8,
}

/// A danger that was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Danger {
    pub(super) level: Level,
    pub(super) category: Category,
    pub(super) about: About,
}

/// What a conversation starts with, as the page or the start message has it; unknown values count as not given.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Opening<'a> {
    /// Wanted language tag.
    pub locale: Option<&'a str>,
    /// Age band.
    pub age: Option<&'a str>,
    /// Country code.
    pub country: Option<&'a str>,
    /// The flow to begin with.
    pub flow: Option<&'a str>,
}

impl State {
    /// A new conversation.
    pub fn new(book: &Book, opening: Opening<'_>) -> Self {
        let locale = book.negotiate(opening.locale);
        let topic = opening.flow.and_then(|flow| book.topics().find(|(id, _)| *id == flow));
        let start = topic.map_or(book.script().settings.welcome, |(_, start)| start);
        let mut place = Place::at(book.script().node(start).key);
        place.notes.age = opening.age.and_then(Age::parse);
        place.notes.country = opening.country.and_then(|code| code.parse().ok());
        Self { locale: locale_key(book, locale), place, back: ArrayVec::new(), care: None, misses: 0 }
    }

    /// The language of the conversation, as the book has it now.
    pub fn locale(&self, book: &Book) -> LocaleIx {
        book.locales()
            .find(|(ix, _)| locale_key(book, *ix) == self.locale)
            .map_or_else(|| book.negotiate([]), |(ix, _)| ix)
    }

    /// The age band, where it was said.
    pub fn age(&self) -> Option<Age> {
        self.place.notes.age
    }

    /// The country, where it was said.
    pub fn country(&self) -> Option<Country> {
        self.place.notes.country
    }

    /// The same place without the way back: two conversations that came here differently go on alike.
    #[must_use]
    pub fn without_past(&self) -> Self {
        Self { back: ArrayVec::new(), ..self.clone() }
    }

    /// The same place as if one had come straight to the node that waits.
    #[must_use]
    pub fn settled(&self, book: &Book) -> Self {
        let waiting = self.place.run(book);
        let place =
            Place { node: waiting.node.key, page: self.place.page, aside: self.place.aside.clone(), ..waiting.here };
        Self { place, ..self.without_past() }
    }

    /// Id of the node that waits, or of the engine's own screen, as a turn names it.
    pub fn waits_at<'b>(&self, book: &'b Book) -> &'b str {
        View::of(book, self).node()
    }

    /// How many calls are under way where it waits.
    pub fn depth(&self, book: &Book) -> usize {
        self.place.run(book).here.calls.len()
    }

    /// The same place as if nothing had called it.
    #[must_use]
    pub fn without_calls(&self) -> Self {
        Self { place: Place { calls: ArrayVec::new(), ..self.place.clone() }, ..self.without_past() }
    }

    /// Where the calls under way will go on, each as a place of its own: what follows a part does not depend on what was
    /// chosen inside it but for the notes.
    pub fn continuations(&self, book: &Book) -> Vec<Self> {
        let calls = self.place.run(book).here.calls;
        let at = |depth: usize| {
            let mut place = Place { node: calls[depth], page: 0, ..self.place.clone() };
            place.calls = calls[..depth].iter().copied().collect();
            Self { place, ..self.without_past() }
        };
        (0..calls.len()).map(at).collect()
    }

    pub(super) fn set_locale(&mut self, book: &Book, locale: LocaleIx) {
        self.locale = locale_key(book, locale);
    }

    /// Moves on, so that `back` comes here again.
    pub(super) fn go(&mut self, place: Place) {
        if self.back.is_full() {
            self.back.remove(0);
        }
        self.back.push(std::mem::replace(&mut self.place, place));
        self.misses = 0;
    }

    /// Says something beside the script; `back` takes it away.
    pub(super) fn turn_aside(&mut self, aside: Aside) {
        if self.place.aside != aside {
            self.go(Place { aside, ..self.place.clone() });
        }
    }

    /// Where one was before the last step. A danger that was denied since is not asked about again.
    pub(super) fn go_back(&mut self) {
        self.misses = 0;
        match self.back.pop() {
            Some(before) => self.place = before,
            None => self.place.aside = Aside::None,
        }
        if self.place.aside == Aside::Question && self.care.is_none() {
            self.place.aside = Aside::None;
        }
    }

    /// The state as bytes, for sealing.
    pub fn encode(&self) -> ArrayVec<u8, STATE_BYTES_MAX> {
        let mut out = Writer(ArrayVec::new());
        out.byte(VERSION);
        out.key(self.locale);
        out.byte(self.misses);
        match self.care {
            None => out.byte(0),
            Some(danger) => {
                out.byte(1 + danger.level as u8);
                out.byte(danger.category as u8);
                out.byte(u8::from(danger.about == About::Other));
            }
        }
        out.place(&self.place);
        out.byte(u8::try_from(self.back.len()).unwrap_or_default());
        self.back.iter().for_each(|place| out.place(place));
        out.0
    }

    /// Reads what [`Self::encode`] wrote. None for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        if from.byte()? != VERSION {
            return None;
        }
        let locale = from.key()?;
        let misses = from.byte()?;
        let care = match from.byte()? {
            0 => None,
            level => Some(Danger {
                level: *[Level::Concern, Level::High, Level::Crisis].get(usize::from(level) - 1)?,
                category: *Category::ALL.get(usize::from(from.byte()?))?,
                about: if from.byte()? == 1 { About::Other } else { About::Me },
            }),
        };
        let place = from.place()?;
        let mut back = ArrayVec::new();
        for _ in 0..from.byte()? {
            back.try_push(from.place()?).ok()?;
        }
        from.0.is_empty().then_some(Self { locale, place, back, care, misses })
    }
}

fn locale_key(book: &Book, locale: LocaleIx) -> NodeKey {
    book.edition(locale).key
}

struct Writer(ArrayVec<u8, STATE_BYTES_MAX>);

impl Writer {
    fn byte(&mut self, byte: u8) {
        // The bound holds for the longest state there can be; a test fills one.
        let _ = self.0.try_push(byte);
    }

    fn key(&mut self, key: NodeKey) {
        key.0.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    fn keys(&mut self, keys: &[NodeKey]) {
        self.byte(u8::try_from(keys.len()).unwrap_or_default());
        keys.iter().for_each(|key| self.key(*key));
    }

    fn place(&mut self, place: &Place) {
        self.key(place.node);
        self.keys(&place.calls);
        self.byte(place.page);
        let age = match place.notes.age {
            None => 0,
            Some(Age::Child) => 1,
            Some(Age::Teen) => 2,
        };
        self.byte(age);
        let country = place.notes.country.as_ref().map_or("--", |country| country.as_str());
        country.bytes().for_each(|byte| self.byte(byte));
        place.notes.flags.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
        match &place.aside {
            Aside::None => self.byte(0),
            Aside::Question => self.byte(1),
            Aside::Know => self.byte(2),
            Aside::Helped(yes) => self.byte(3 + u8::from(*yes)),
            Aside::Nearest(keys) => {
                self.byte(5);
                self.keys(keys);
            }
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn key(&mut self) -> Option<NodeKey> {
        let (first, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(NodeKey(u32::from_le_bytes(*first)))
    }

    fn keys<const N: usize>(&mut self) -> Option<ArrayVec<NodeKey, N>> {
        let mut keys = ArrayVec::new();
        for _ in 0..self.byte()? {
            keys.try_push(self.key()?).ok()?;
        }
        Some(keys)
    }

    fn place(&mut self) -> Option<Place> {
        let mut place = Place::at(self.key()?);
        place.calls = self.keys()?;
        place.page = self.byte()?;
        place.notes.age = match self.byte()? {
            0 => None,
            1 => Some(Age::Child),
            2 => Some(Age::Teen),
            _ => return None,
        };
        let (country, rest) = self.0.split_first_chunk::<2>()?;
        self.0 = rest;
        place.notes.country = match country {
            b"--" => None,
            code => Some(std::str::from_utf8(code).ok()?.parse().ok()?),
        };
        let (flags, rest) = self.0.split_first_chunk::<2>()?;
        self.0 = rest;
        place.notes.flags = u16::from_le_bytes(*flags);
        place.aside = match self.byte()? {
            0 => Aside::None,
            1 => Aside::Question,
            2 => Aside::Know,
            3 => Aside::Helped(false),
            4 => Aside::Helped(true),
            5 => Aside::Nearest(self.keys()?),
            _ => return None,
        };
        Some(place)
    }
}
