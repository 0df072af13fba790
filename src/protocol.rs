//! The messages of `linnet.v1`: what a browser sends, what it gets.
//!
//! Wire types are plain and of their own; the rooms behind them do not know of JSON.
//!
//! **Invariant:** no frame but a child's own `say` ever holds her words, and no error repeats what was sent.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::book::{Book, Line, LocaleIx};
use crate::dialogue::{Opening, Turn};
use crate::helpline::Clock;
use crate::risk::{Category, Level};

/// The websocket subprotocol.
pub const SUBPROTOCOL: &str = "linnet.v1";
/// The longest frame that is read, in bytes; a longer one closes the connection with 1009.
pub const FRAME_BYTES_MAX: usize = 4 * 1024;
/// The longest sealed state, in characters; `server::seal` holds itself to it.
pub const SEALED_CHARS_MAX: usize = 1018;
/// Every answer is filled up to so many bytes, unless an operator sets `--pad`; a turn that is longer could be told from
/// others by its length.
pub const TURN_BYTES: usize = 4 * 1024;

/// A message from a browser.
pub enum Message {
    /// Begins a conversation.
    Start(Start),
    /// Presses a choice.
    Choose(String),
    /// Types. The words are wiped when dropped.
    Say(Zeroizing<String>),
    /// Undoes one step.
    Back,
    /// Begins again.
    Restart,
    /// Asks for people who can help.
    Help,
    /// Changes the language.
    Locale(String),
    /// Asks what Linnet knows about her.
    Know,
    /// Goes on from a sealed state.
    Resume(String),
}

/// How a conversation begins; every field may be missing.
#[derive(Debug, Default, Clone)]
pub struct Start {
    locale: Option<String>,
    age: Option<String>,
    country: Option<String>,
    flow: Option<String>,
}

impl Start {
    /// The same, borrowed, as the core takes it.
    pub fn opening(&self) -> Opening<'_> {
        Opening {
            locale: self.locale.as_deref(),
            age: self.age.as_deref(),
            country: self.country.as_deref(),
            flow: self.flow.as_deref(),
        }
    }
}

/// Why a message got an error instead of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// It is no message of this protocol.
    BadMessage,
    /// There is no such choice here.
    UnknownChoice,
    /// The text is longer than 500 characters.
    TooLong,
    /// Too many messages in a short time.
    TooFast,
    /// The sealed state cannot be opened: too old, or not one of ours.
    BadState,
    /// There is no such locale.
    UnknownLocale,
    /// This instance is going away; another one takes over.
    ShuttingDown,
}

impl Code {
    /// All codes.
    pub const ALL: [Self; 7] = [
        Self::BadMessage,
        Self::UnknownChoice,
        Self::TooLong,
        Self::TooFast,
        Self::BadState,
        Self::UnknownLocale,
        Self::ShuttingDown,
    ];

    /// The code as it is sent.
    pub fn as_str(self) -> &'static str {
        self.names().0
    }

    /// Code and the message that explains it to a child.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::BadMessage => ("bad-message", "error_bad-message"),
            Self::UnknownChoice => ("unknown-choice", "error_unknown-choice"),
            Self::TooLong => ("too-long", "error_too-long"),
            Self::TooFast => ("too-fast", "error_too-fast"),
            Self::BadState => ("bad-state", "error_bad-state"),
            Self::UnknownLocale => ("unknown-locale", "error_unknown-locale"),
            Self::ShuttingDown => ("shutting-down", "error_shutting-down"),
        }
    }

    /// Whether the same can be tried again.
    fn retry(self) -> bool {
        matches!(self, Self::TooLong | Self::TooFast | Self::ShuttingDown | Self::UnknownChoice)
    }

    /// What it means, in the child's language.
    pub fn words(self, book: &Book, locale: LocaleIx) -> &str {
        let bubbles = book.edition(locale).say(None, self.names().1);
        bubbles.first().map(Line::as_str).unwrap_or_default()
    }
}

/// Reads a text frame. Unknown fields are passed over, unknown types are an error.
pub fn read(text: &str) -> Result<Message, Code> {
    // One flat type: serde would keep copies of a child's words while it looks for the tag of an enum.
    #[derive(Deserialize)]
    struct Wire<'a> {
        #[serde(borrow)]
        r#type: Cow<'a, str>,
        id: Option<String>,
        text: Option<Zeroizing<String>>,
        state: Option<String>,
        locale: Option<String>,
        age: Option<String>,
        country: Option<String>,
        flow: Option<String>,
    }
    let wire: Wire<'_> = serde_json::from_str(text).map_err(|_| Code::BadMessage)?;
    let Wire { id, text, state, locale, age, country, flow, .. } = wire;
    let message = match &*wire.r#type {
        "start" => Some(Message::Start(Start { locale, age, country, flow })),
        "choose" => id.map(Message::Choose),
        "say" => text.map(Message::Say),
        "back" => Some(Message::Back),
        "restart" => Some(Message::Restart),
        "help" => Some(Message::Help),
        "locale" => locale.map(Message::Locale),
        "know" => Some(Message::Know),
        "resume" => state.map(Message::Resume),
        _ => None,
    };
    message.ok_or(Code::BadMessage)
}

/// Writes the first frame of every connection.
pub fn hello(out: &mut Vec<u8>, book: &Book) {
    #[derive(Serialize)]
    struct Hello<'a> {
        r#type: &'a str,
        protocol: u8,
        script: &'a str,
        locales: Vec<WireLocale<'a>>,
        ages: [&'a str; 2],
    }
    #[derive(Serialize)]
    struct WireLocale<'a> {
        tag: &'a str,
        name: &'a str,
        dir: &'a str,
        review: &'a str,
    }
    let locales = book.locales().map(|(_, edition)| WireLocale {
        tag: &edition.locale.tag,
        name: &edition.locale.name,
        dir: edition.locale.dir.as_str(),
        review: if edition.locale.draft { "draft" } else { "reviewed" },
    });
    let hello = Hello {
        r#type: "hello",
        protocol: 1,
        script: book.digest(),
        locales: locales.collect(),
        ages: crate::script::Age::ALL.map(crate::script::Age::as_str),
    };
    json(out, &hello);
}

/// Writes a turn with the sealed state from which it can go on.
pub fn turn(out: &mut Vec<u8>, book: &Book, turn: &Turn<'_>, state: &str, clock: Option<&Clock>) {
    #[derive(Serialize)]
    struct WireTurn<'a> {
        r#type: &'a str,
        node: &'a str,
        locale: &'a str,
        dir: &'a str,
        say: &'a [&'a Line],
        #[serde(skip_serializing_if = "<[usize]>::is_empty")]
        borrowed: &'a [usize],
        choices: Vec<WireChoice<'a>>,
        free_text: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        risk: Option<WireRisk>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        helplines: Vec<Helpline<'a>>,
        state: &'a str,
    }
    #[derive(Serialize)]
    struct WireChoice<'a> {
        id: &'a str,
        label: &'a Line,
    }
    #[derive(Serialize)]
    struct WireRisk {
        level: Level,
        category: Category,
    }
    let locale = &book.edition(turn.locale).locale;
    let turn = WireTurn {
        r#type: "turn",
        node: turn.node,
        locale: &locale.tag,
        dir: locale.dir.as_str(),
        say: &turn.say,
        borrowed: &turn.borrowed,
        choices: turn.choices.iter().map(|shown| WireChoice { id: shown.id, label: shown.label }).collect(),
        free_text: turn.free_text,
        risk: turn.risk.map(|(level, category)| WireRisk { level, category }),
        helplines: helplines(book, turn, clock),
        state,
    };
    json(out, &turn);
}

/// How long a turn can become before it is filled up, in bytes: with the longest sealed state, at the hour of the week at
/// which most is to be said about when its contacts can be reached. More than [`TURN_BYTES`] is a fault of the content.
pub fn turn_bytes_max(book: &Book, shown: &Turn<'_>) -> usize {
    const MINUTES_OF_A_WEEK: u16 = 7 * 24 * 60;
    const STEP: usize = 3 * 60;
    let state = "A".repeat(SEALED_CHARS_MAX);
    let length = |clock: Option<&Clock>| {
        let mut out = Vec::new();
        turn(&mut out, book, shown, &state, clock);
        out.len()
    };
    if shown.helplines.is_empty() {
        return length(None);
    }
    let at = |minute| {
        let mut clock = Clock::default();
        book.helplines().zones().iter().for_each(|zone| clock.set(zone, minute));
        length(Some(&clock))
    };
    (0..MINUTES_OF_A_WEEK).step_by(STEP).map(at).fold(length(None), usize::max)
}

/// A contact as a browser gets it. Numbers are digits (with a `+` where they have one), addresses `https` only.
#[derive(Debug, Serialize)]
pub struct Helpline<'a> {
    /// Its name.
    pub name: &'a str,
    /// The number to call, as people write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'a str>,
    /// The same to dial: digits, and `+` where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dial: Option<&'a str>,
    /// A number to text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
    /// The word to send where the number asks for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_word: Option<&'a str>,
    /// A number on WhatsApp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatsapp: Option<&'a str>,
    /// A page to read or to write to; a chat with people where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    /// When somebody answers.
    pub hours: &'a str,
    /// 'Open now' or 'Closed now', where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<&'a str>,
    /// When it opens, where it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<&'a str>,
    /// Whether it costs nothing; left out where no source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// Its country; left out for an international one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<&'a str>,
    /// What to know before calling.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub notes: &'a [String],
}

/// The contacts of a turn, in the words of its locale.
pub fn helplines<'b>(book: &'b Book, turn: &Turn<'_>, clock: Option<&Clock>) -> Vec<Helpline<'b>> {
    let card = |number: &usize| {
        let contact = book.helplines().contact(*number)?;
        let card = book.edition(turn.locale).card(*number);
        let reach = &contact.reach;
        let now = card.now(&contact.hours, clock);
        Some(Helpline {
            name: &card.name,
            phone: reach.call.first().map(|number| number.show.as_str()),
            dial: reach.call.first().map(|number| number.dial.as_str()),
            text: reach.text.as_ref().map(|text| text.number.show.as_str()),
            text_word: reach.text.as_ref().and_then(|text| text.word.as_deref()),
            whatsapp: reach.whatsapp.first().map(|number| number.show.as_str()),
            url: reach.chat.as_deref().or(reach.web.as_deref()),
            email: reach.email.as_deref(),
            hours: &card.hours,
            now: now.map(|(now, _)| now),
            opens: now.and_then(|(_, opens)| opens),
            free: contact.free,
            country: contact.country.as_ref().map(|country| country.as_str()),
            notes: &card.notes,
        })
    };
    turn.helplines.iter().filter_map(card).collect()
}

/// Writes why there is no turn. The conversation stands where it stood.
pub fn error(out: &mut Vec<u8>, book: &Book, locale: LocaleIx, code: Code) {
    #[derive(Serialize)]
    struct WireError<'a> {
        r#type: &'a str,
        code: &'a str,
        message: &'a str,
        retry: bool,
    }
    let message = code.words(book, locale);
    json(out, &WireError { r#type: "error", code: code.as_str(), message, retry: code.retry() });
}

fn json(out: &mut Vec<u8>, frame: &impl Serialize) {
    // Room for a whole frame at once: growing would leave copies behind, and each has to be wiped.
    out.reserve(FRAME_BYTES_MAX);
    // Strings, numbers and lists of them cannot fail to be written.
    let _ = serde_json::to_writer(out, frame);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_the_contract_is_read() {
        assert!(matches!(
            read(r#"{"type":"start","locale":"fr","age":"13-17","country":"TG","flow":"account"}"#),
            Ok(Message::Start(_))
        ));
        assert!(matches!(read(r#"{"type":"start"}"#), Ok(Message::Start(_))));
        assert!(matches!(read(r#"{"type":"choose","id":"a"}"#), Ok(Message::Choose(id)) if id == "a"));
        assert!(matches!(read(r#"{"type":"say","text":"x","later":1}"#), Ok(Message::Say(text)) if *text == "x"));
        for (text, name) in [("back", "back"), ("restart", "restart"), ("help", "help"), ("know", "know")] {
            assert!(read(&format!(r#"{{"type":"{text}"}}"#)).is_ok(), "{name}");
        }
        assert!(matches!(read(r#"{"type":"locale","locale":"ar"}"#), Ok(Message::Locale(_))));
        assert!(matches!(read(r#"{"type":"resume","state":"x"}"#), Ok(Message::Resume(_))));
    }

    #[test]
    fn anything_else_is_a_bad_message() {
        for text in ["", "{", "[]", "null", r#"{"type":"sing"}"#, r#"{"type":"choose"}"#, r#"{"type":"say","text":3}"#]
        {
            assert!(matches!(read(text), Err(Code::BadMessage)), "{text}");
        }
    }
}
