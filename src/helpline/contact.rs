//! A contact: a service with people in it, how to reach it, whom it is for, and how we know.

use crate::risk::Category;

use super::{Country, Date, Hours};

/// One service that can help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// File and table: `TG/allo-1011`, `international/take-it-down`. Never reused for another service.
    pub id: String,
    /// The country it serves; none for an international one.
    pub country: Option<Country>,
    /// Where an international service serves some countries only: these. Empty means all.
    pub countries: Vec<Country>,
    /// What it is called.
    pub name: Name,
    /// The part of a country it serves (`Bogotá`), where it does not serve all of it.
    pub area: Option<String>,
    /// What kind of help it gives.
    pub kind: Kind,
    /// How to reach it.
    pub reach: Channels,
    /// When somebody answers.
    pub hours: Hours,
    /// Whether reaching it costs nothing; none where no source says so.
    pub free: Option<bool>,
    /// Languages spoken, as primary subtags (`fr`, `pt`); empty where not known.
    pub languages: Vec<String>,
    /// Whether interpreters join in for other languages.
    pub interpreters: bool,
    /// Whom it is for.
    pub welcome: Welcome,
    /// First and last year of age it takes, where the source has years.
    pub ages: Option<(u8, u8)>,
    /// Who runs it, where that can matter to a child.
    pub run: Option<Run>,
    /// Dangers for which it is never shown.
    pub not_for: Vec<Category>,
    /// The only dangers for which it is shown; empty means all.
    pub only_for: Vec<Category>,
    /// Whether what a child says there stays there; none where not known.
    pub tells: Option<Tells>,
    /// Whether a child may stay without a name; none where not known.
    pub anonymous: Option<bool>,
    /// An adult on the child's side should write, not the child.
    pub through_adult: bool,
    /// The number or address is not proven well enough: it is shown with the advice to check it first.
    pub check_first: bool,
    /// How we know.
    pub checked: Checked,
    /// For reviewers, never shown to a child.
    pub note: Option<String>,
}

impl Contact {
    /// Which emergency service it is, for contacts of that kind.
    pub fn service(&self) -> Option<Service> {
        match &self.name {
            Name::Called(called) => Some(called.service()),
            Name::Proper(_) => None,
        }
    }

    /// Whether police or another part of the state answers there.
    pub fn is_state_line(&self) -> bool {
        self.run.is_some() || self.service() == Some(Service::Police)
    }

    /// Whether it may be shown for that danger; none stands for a danger we do not know.
    ///
    /// A line of the police or the state is never shown for trouble with the state: see `topics.md` of the facts, rule
    /// "police and state lines are an option to explain, not a default, for children whose problem is with the
    /// authorities".
    pub fn fits(&self, danger: Option<Category>) -> bool {
        match danger {
            Some(Category::StateThreat) if self.is_state_line() => false,
            // Whoever searched the phone may be the one who answers.
            Some(Category::DeviceCompromise) if self.run == Some(Run::Police) => false,
            Some(danger) => {
                !self.not_for.contains(&danger) && (self.only_for.is_empty() || self.only_for.contains(&danger))
            }
            None => self.only_for.is_empty(),
        }
    }

    /// Whether a child of the younger (7-12, or did not say) or older band (13-17) may be sent there.
    pub fn takes(&self, teen: bool) -> bool {
        let band = if teen { (13, 17) } else { (7, 12) };
        self.welcome != Welcome::Adults && self.ages.is_none_or(|(first, last)| first <= band.1 && band.0 <= last)
    }

    /// Every number and address by which it is reached, for telling whether two contacts are the same to a child.
    pub(super) fn ways(&self) -> impl Iterator<Item = &str> {
        let reach = &self.reach;
        let numbers = reach.call.iter().chain(&reach.whatsapp).map(|number| number.dial.as_str());
        let texts = reach.text.iter().map(|text| text.number.dial.as_str());
        let others = [&reach.chat, &reach.web, &reach.email].into_iter().flatten().map(String::as_str);
        numbers.chain(texts).chain(others)
    }

    /// Whether a person can be reached in this contact's own channels (not only a page to read or a form).
    pub fn has_a_voice(&self) -> bool {
        let reach = &self.reach;
        !reach.call.is_empty() || reach.text.is_some() || !reach.whatsapp.is_empty() || reach.chat.is_some()
    }
}

/// How to reach a contact; a channel that it does not have is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Channels {
    /// Numbers to call, the best first; all of them reach the same people.
    pub call: Vec<Number>,
    /// A number to text.
    pub text: Option<Text>,
    /// Numbers on WhatsApp, in international form.
    pub whatsapp: Vec<Number>,
    /// A chat with people, `https` only.
    pub chat: Option<String>,
    /// Their page, `https` only.
    pub web: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// As people write it there: `116 111`.
    pub show: String,
    /// Only digits, with a leading `+` where it stands in the file: `116111`. Short numbers are dialled as they stand.
    pub dial: String,
}

/// A number to text, and the word to send where one is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The number.
    pub number: Number,
    /// The word that starts the talk (`VOICE`).
    pub word: Option<String>,
}

/// What a contact is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// Its own name, the same in every language.
    Proper(String),
    /// A service that each language has its own word for.
    Called(Called),
}

/// Services without a name of their own; the words are messages `helpline_…` of the locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Called {
    /// The one emergency number.
    Emergency,
    /// An emergency number that works from mobile phones.
    EmergencyMobile,
    /// An emergency number that is texted, without a voice.
    EmergencyText,
    /// Police.
    Police,
    /// Gendarmerie.
    Gendarmerie,
    /// Ambulance.
    Ambulance,
    /// Ambulance and fire brigade under one number.
    AmbulanceFire,
    /// Fire brigade.
    Fire,
}

impl Called {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Emergency,
        Self::EmergencyMobile,
        Self::EmergencyText,
        Self::Police,
        Self::Gendarmerie,
        Self::Ambulance,
        Self::AmbulanceFire,
        Self::Fire,
    ];

    /// The name in files, and the end of the message `helpline_…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::EmergencyMobile => "emergency-mobile",
            Self::EmergencyText => "emergency-text",
            Self::Police => "police",
            Self::Gendarmerie => "gendarmerie",
            Self::Ambulance => "ambulance",
            Self::AmbulanceFire => "ambulance-fire",
            Self::Fire => "fire",
        }
    }

    /// Who comes.
    pub fn service(self) -> Service {
        match self {
            Self::Emergency | Self::EmergencyMobile => Service::General,
            Self::EmergencyText => Service::Silent,
            Self::Police | Self::Gendarmerie => Service::Police,
            Self::Ambulance | Self::AmbulanceFire => Service::Ambulance,
            Self::Fire => Service::Fire,
        }
    }
}

/// Who comes when an emergency number is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// One number for everything.
    General,
    /// One number for everything, without having to speak.
    Silent,
    /// Police or gendarmerie.
    Police,
    /// Ambulance.
    Ambulance,
    /// Fire brigade.
    Fire,
}

/// What kind of help a contact gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Listens to children, about anything.
    Child,
    /// For those who may not want to live.
    Crisis,
    /// Comes at once.
    Emergency,
    /// For harm done online.
    Online,
    /// Gets pictures of a child removed.
    Images,
    /// Protects defenders of human rights.
    Defender,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Child, Self::Crisis, Self::Emergency, Self::Online, Self::Images, Self::Defender];

    /// The name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Crisis => "crisis",
            Self::Emergency => "emergency",
            Self::Online => "online",
            Self::Images => "images",
            Self::Defender => "defender",
        }
    }
}

/// Whom a contact is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Welcome {
    /// Children, with or without young people and families.
    Children,
    /// Teenagers and young adults: shown to younger children after those for children.
    YoungPeople,
    /// Everybody.
    Everyone,
    /// Defenders of human rights of any age.
    Defenders,
    /// Adults only: never shown to a child.
    Adults,
}

/// Who runs a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// The police.
    Police,
    /// A ministry, an agency or a town.
    State,
}

/// What becomes of what a child says there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// Nobody else hears of it.
    Nobody,
    /// They may tell others, such as child protection.
    May,
    /// Talking there starts a case.
    Case,
    /// They ask who or where the child is.
    Asks,
    /// They keep a record of who wrote to them.
    Records,
}

impl Tells {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Nobody, Self::May, Self::Case, Self::Asks, Self::Records];

    /// The name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::May => "may",
            Self::Case => "case",
            Self::Asks => "asks",
            Self::Records => "records",
        }
    }
}

/// How we know of a contact, and until when we trust it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Where it stands.
    pub source: String,
    /// Address of the source.
    pub url: String,
    /// The source's own date, in its words; `unknown` where it has none.
    pub source_date: String,
    /// How well the sources carry it.
    pub confidence: Confidence,
    /// The day on which it was last held against the source or the service.
    pub on: Date,
    /// The role of whoever did that.
    pub by: String,
    /// How that was done.
    pub how: How,
    /// The day by which it must be done again: a year later at the latest.
    pub due: Date,
}

/// How well the sources carry a contact; what is less than medium is not in the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// One good source, or several lists that may copy one another.
    Medium,
    /// Two independent sources, or the service's own page.
    High,
}

/// How a contact was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// A published page or list was read.
    Read,
    /// Somebody in the country called, texted or wrote there.
    Tried,
    /// The service itself was asked.
    Asked,
}
