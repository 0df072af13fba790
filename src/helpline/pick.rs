//! Which contacts a screen shows: kind by kind after a plan, the best of each kind first.

use arrayvec::ArrayVec;

use crate::risk::Category;

use super::{Clock, Contact, Country, Directory, Hours, Kind, OpenState, Service, Welcome};

/// Most contacts a screen shows: what a frightened child can take in without scrolling through a list.
pub const PICKED_MAX: usize = 4;

/// What a screen asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Contacts of this kind first.
    Kind(Kind),
    /// Whatever fits this danger.
    Danger(Category),
}

impl Need {
    /// The kinds to show, one contact for each entry, as long as there is one.
    ///
    /// Of the ladder child helpline, crisis line, emergency number, defenders' line a plan names two rungs at most
    /// (`topics.md` of the facts, section 7): more is a list to study, not help. The emergency number is always one tap
    /// away behind "I am in danger now".
    fn plan(self) -> &'static [Kind] {
        use Kind::{Child, Crisis, Defender, Emergency, Images, Online};
        match self {
            // With a child's own line at the end: who comes at once does not stay to talk.
            Self::Kind(Emergency) => &[Emergency, Emergency, Emergency, Child],
            Self::Kind(Child) => &[Child, Child, Crisis, Child],
            Self::Kind(Crisis) => &[Crisis, Child, Crisis, Child],
            Self::Kind(Online) => &[Online, Child, Online],
            Self::Kind(Images) => &[Images, Child, Images, Online],
            Self::Kind(Defender) => &[Defender, Defender, Defender, Child],
            // Trained for exactly this, and mostly without a case being opened; then those who know children.
            Self::Danger(Category::SelfHarm) => &[Crisis, Child, Crisis, Child],
            // A person first, then getting the picture off, then reporting; a crisis line because shame kills. Police
            // only behind "danger now": in some places a child is charged for her own picture.
            Self::Danger(Category::SexualExploitation) => &[Child, Images, Online, Crisis],
            Self::Danger(Category::Violence) => &[Child, Emergency, Emergency],
            // Two child lines before a second emergency number: whoever comes to the door also meets the family.
            Self::Danger(Category::AbuseAtHome) => &[Child, Emergency, Child, Emergency],
            Self::Danger(Category::DoxxingStalking) => &[Child, Online, Emergency],
            // No police and no state line here at all, see `Contact::fits`. The defenders' lines are reached through an
            // adult, so the child's own line stands before them.
            Self::Danger(Category::StateThreat) => &[Child, Defender, Defender],
            Self::Danger(Category::BullyingHate) => &[Child, Online, Child, Crisis],
            Self::Danger(Category::DeviceCompromise) => &[Child, Online, Defender],
        }
    }

    /// The danger that this need speaks of.
    fn danger(self) -> Option<Category> {
        match self {
            Self::Danger(danger) => Some(danger),
            // Whoever asks for help with a picture of a child speaks of this danger.
            Self::Kind(Kind::Images) => Some(Category::SexualExploitation),
            Self::Kind(_) => None,
        }
    }
}

/// Kinds that can step in where a plan leaves a child with nobody to talk to.
const STEP_IN: [Kind; 3] = [Kind::Child, Kind::Crisis, Kind::Online];

/// What decides who is shown.
struct Screen<'a> {
    need: Need,
    danger: Option<Category>,
    country: Option<Country>,
    teen: bool,
    /// Primary subtag of the locale.
    language: &'a str,
    clock: Option<&'a Clock>,
}

impl Directory {
    /// Indexes of up to [`PICKED_MAX`] contacts for a screen, the best first; never empty for a directory read without
    /// errors.
    ///
    /// `country` is what the child picked; with none, or one without contacts, international ones are given. `teen` is
    /// false for the younger band and for a child who did not say. `danger` is what was noticed, where something was:
    /// contacts that do not fit it are left out. `locale` is the tag of the conversation's language. Contacts that are
    /// closed by `clock` go last; without a clock nobody counts as closed.
    ///
    /// Costs some hundred comparisons and no allocation.
    pub fn pick(
        &self,
        need: Need,
        country: Option<Country>,
        teen: bool,
        danger: Option<Category>,
        locale: &str,
        clock: Option<&Clock>,
    ) -> ArrayVec<usize, PICKED_MAX> {
        let language = locale.split(['-', '_']).next().unwrap_or(locale);
        let danger = danger.or(need.danger());
        let screen = Screen {
            need,
            danger,
            country,
            teen,
            language,
            clock,
        };
        let mut picked = ArrayVec::new();
        for kind in need.plan() {
            if let Some(next) = self.next(&screen, *kind, &picked) {
                picked.push(next);
            }
        }
        let answered = |at: usize| {
            self.contact(at)
                .is_some_and(|contact| screen.is_answered(contact))
        };
        // "Closed now? Give the one that is open": and the same where the plan found pages to read, but nobody to talk to.
        for kind in STEP_IN {
            let enough = picked.len() >= 2 && picked.iter().any(|at| answered(*at));
            if picked.is_full() || enough {
                break;
            }
            if let Some(next) = self.next(&screen, kind, &picked)
                && (picked.len() < 2 || answered(next))
            {
                picked.push(next);
            }
        }
        picked.sort_by_key(|at| {
            self.contact(*at)
                .is_some_and(|contact| screen.is_closed(contact))
        });
        // A screen may show fewer than were picked: somebody to talk to must be among them.
        if screen.wants_a_voice()
            && let Some(at) = picked.iter().position(|at| answered(*at))
        {
            picked[..=at].rotate_right(1);
        }
        picked
    }

    /// The best contact of a kind that is not shown yet.
    fn next(&self, screen: &Screen<'_>, kind: Kind, picked: &[usize]) -> Option<usize> {
        let may = |at: &usize| {
            self.contacts()[*at].kind == kind && screen.may_show(&self.contacts()[*at])
        };
        let mut home = self.of_country(screen.country).filter(may).peekable();
        // The world's list of child helplines is for those who have none at home; other kinds add to each other.
        let world = if kind == Kind::Child && home.peek().is_some() {
            0..0
        } else {
            self.of_the_world()
        };
        home.chain(world.filter(may))
            .filter(|at| {
                !picked
                    .iter()
                    .any(|shown| same(&self.contacts()[*shown], &self.contacts()[*at]))
            })
            .filter(|at| !self.is_needless(screen, *at, picked))
            .min_by_key(|at| (screen.rank(&self.contacts()[*at]), *at))
    }

    /// Police come for a child who may not want to live only where nobody else can be called.
    fn is_needless(&self, screen: &Screen<'_>, at: usize, picked: &[usize]) -> bool {
        screen.danger == Some(Category::SelfHarm)
            && self.contacts()[at].service() == Some(Service::Police)
            && picked
                .iter()
                .any(|shown| self.contacts()[*shown].kind == Kind::Emergency)
    }
}

/// Whether two contacts are one and the same to a child: a number in common, or no numbers and an address in common.
fn same(shown: &Contact, next: &Contact) -> bool {
    let is_number = |way: &&str| way.starts_with('+') || way.bytes().all(|b| b.is_ascii_digit());
    let has_numbers = next.ways().any(|way| is_number(&way));
    next.ways()
        .filter(|way| !has_numbers || is_number(way))
        .any(|way| shown.ways().any(|other| other == way))
}

impl Screen<'_> {
    fn may_show(&self, contact: &Contact) -> bool {
        let reaches = contact.countries.is_empty()
            || self
                .country
                .is_some_and(|country| contact.countries.contains(&country));
        // The fire brigade helps where we do not know what happened; for each danger we notice somebody else does.
        let out_of_place = contact.service() == Some(Service::Fire) && self.danger.is_some();
        reaches && !out_of_place && contact.takes(self.teen) && contact.fits(self.danger)
    }

    fn is_closed(&self, contact: &Contact) -> bool {
        matches!(
            contact.hours.state(self.clock),
            OpenState::ClosedUntil { .. }
        )
    }

    /// Whether the first one shown should be somebody to talk to; other screens name what they want first.
    fn wants_a_voice(&self) -> bool {
        matches!(
            self.need,
            Need::Danger(_) | Need::Kind(Kind::Child | Kind::Crisis)
        )
    }

    /// Whether the child herself can talk to somebody there now.
    fn is_answered(&self, contact: &Contact) -> bool {
        let for_now = contact.kind != Kind::Emergency || self.need == Need::Kind(Kind::Emergency);
        for_now && contact.has_a_voice() && !contact.through_adult && !self.is_closed(contact)
    }

    /// Smaller is better; each part decides only where those before it are equal.
    fn rank(&self, contact: &Contact) -> [u8; 6] {
        let state = contact.hours.state(self.clock);
        let language = match &contact.languages {
            known if known.iter().any(|tag| tag == self.language) => 0,
            known if known.is_empty() || contact.interpreters => 1,
            _ => 2,
        };
        [
            u8::from(matches!(state, OpenState::ClosedUntil { .. })),
            self.service_rank(contact),
            language,
            u8::from(!self.teen && contact.welcome == Welcome::YoungPeople),
            // As long as we do not know what the trouble is, it may be with the state.
            u8::from(self.danger.is_none() && contact.run.is_some()),
            u8::from(state != OpenState::Open && contact.hours != Hours::Always),
        ]
    }

    /// Who should come first. For a child in despair and for trouble with the state: those who heal.
    fn service_rank(&self, contact: &Contact) -> u8 {
        let heal = matches!(
            self.danger,
            Some(Category::SelfHarm | Category::StateThreat)
        );
        match contact.service() {
            None => 0,
            Some(Service::Ambulance) if heal => 0,
            Some(Service::General) => 1,
            Some(Service::Police) => {
                if heal {
                    5
                } else {
                    2
                }
            }
            Some(Service::Silent) => 3,
            Some(Service::Ambulance) => 4,
            Some(Service::Fire) => 6,
        }
    }
}
