//! The ways to reach a contact: numbers that can be dialled, addresses that are safe to open.

use toml::Spanned;

use super::fields::Fields;
use super::{Channels, Number, Text};

const CHANNELS: [&str; 6] = ["call", "text", "whatsapp", "chat", "web", "email"];

/// Reads every channel; a contact that is shown must have one.
pub(super) fn reach(fields: &mut Fields<'_>, hidden: bool) -> Channels {
    // A channel with a fault is reported by its own rule, and is not also missing.
    let given = CHANNELS.iter().any(|key| fields.has(key));
    let call = numbers(fields, "call");
    let whatsapp = numbers(fields, "whatsapp");
    let text = fields.take::<String>("text").and_then(|number| dialable(fields, &number));
    let word = fields.take::<String>("text-word").map(Spanned::into_inner);
    let reach = Channels {
        call,
        text: text.map(|number| Text { number, word }),
        whatsapp,
        chat: address(fields, "chat"),
        web: address(fields, "web"),
        email: email(fields),
    };
    if !given && !hidden {
        fields.fault_of_all(
            "no-channel",
            "a child cannot reach this contact in any way",
            "add call, text, whatsapp, chat, web or email; or shown = false and why",
        );
    }
    if let Some(number) = reach.whatsapp.iter().find(|number| !number.dial.starts_with('+')) {
        let what = format!("\"{}\" has no country in front", number.show);
        fields.fault_of_all("bad-phone", &what, "WhatsApp numbers begin with + and the number of the country");
    }
    reach
}

fn numbers(fields: &mut Fields<'_>, key: &str) -> Vec<Number> {
    let texts = fields.texts(key).unwrap_or_default();
    texts.iter().filter_map(|text| dialable(fields, text)).collect()
}

/// A number of digits, with blanks and hyphens as people write them there, and a `+` in front of international ones.
fn dialable(fields: &mut Fields<'_>, text: &Spanned<String>) -> Option<Number> {
    let show = text.get_ref();
    let digits = show.strip_prefix('+').unwrap_or(show);
    let dial: String = digits.chars().filter(char::is_ascii_digit).collect();
    let clean = digits.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-');
    let wrong = if !clean {
        "a number holds digits, blanks and hyphens, and a + only in front"
    } else if show.starts_with('+') && !(8..=15).contains(&dial.len()) {
        // A short number in international form ("+55188") cannot be dialled.
        "short numbers are dialled as they stand, without + and country"
    } else if !(2..=13).contains(&dial.len()) {
        "a number has 2 to 13 digits, or 8 to 15 after a +"
    } else {
        let plus = if show.starts_with('+') { "+" } else { "" };
        return Some(Number { show: show.clone(), dial: format!("{plus}{dial}") });
    };
    fields.fault("bad-phone", text.span(), format!("\"{show}\" cannot be dialled"), wrong);
    None
}

fn address(fields: &mut Fields<'_>, key: &str) -> Option<String> {
    let text = fields.take::<String>(key)?;
    let host = text.get_ref().strip_prefix("https://").and_then(|rest| rest.split('/').next());
    let plain = text.get_ref().bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b));
    if plain && host.is_some_and(|host| host.contains('.') && !host.contains(['@', ':'])) {
        return Some(text.into_inner());
    }
    fields.fault(
        "bad-url",
        text.span(),
        format!("\"{}\" is no safe address", text.get_ref()),
        "write a whole address that begins with https://, in ASCII; leave it out where there is none",
    );
    None
}

fn email(fields: &mut Fields<'_>) -> Option<String> {
    let text = fields.take::<String>("email")?;
    let fits = text.get_ref().split_once('@').is_some_and(|(who, host)| {
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        !who.is_empty() && plain(who) && plain(host) && host.contains('.')
    });
    if fits {
        return Some(text.into_inner());
    }
    fields.fault("bad-url", text.span(), format!("\"{}\" is no e-mail address", text.get_ref()), "write name@host");
    None
}
