//! Which contacts a screen shows: kind by kind after a plan, the best of each kind first.

use arrayvec::ArrayVec;

use crate::risk::Category;

use super::{Clock, Confidence, Contact, Country, Directory, Hours, Kind, OpenState, Service, Welcome};

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

/// Kinds that can step in where a plan leaves a child with nobody to talk to; those for harm online only as the last.
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
        let screen = Screen { need, danger, country, teen, language, clock };
        let mut picked = ArrayVec::new();
        for kind in need.plan() {
            if let Some(next) = self.next(&screen, *kind, &picked) {
                picked.push(next);
            }
        }
        let answered = |at: usize| self.contact(at).is_some_and(|contact| screen.is_answered(contact));
        // "Closed now? Give the one that is open": and the same where the plan found pages to read, but nobody to talk to.
        for kind in STEP_IN {
            let somebody = picked.iter().any(|at| answered(*at));
            if picked.is_full() || somebody && (picked.len() >= 2 || kind == Kind::Online) {
                break;
            }
            if let Some(next) = self.next(&screen, kind, &picked)
                && (answered(next) || kind != Kind::Online && picked.len() < 2)
            {
                picked.push(next);
            }
        }
        picked.sort_by_key(|at| self.contact(*at).is_some_and(|contact| screen.is_closed(contact)));
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
        let may = |at: &usize| self.contacts()[*at].kind == kind && screen.may_show(&self.contacts()[*at]);
        let mut home = self.of_country(screen.country).filter(may).peekable();
        // The world's list of child helplines is for those who have none at home; other kinds add to each other.
        let world = if kind == Kind::Child && home.peek().is_some() { 0..0 } else { self.of_the_world() };
        home.chain(world.filter(may))
            .filter(|at| !picked.iter().any(|shown| same(&self.contacts()[*shown], &self.contacts()[*at])))
            .filter(|at| !self.is_needless(screen, *at, picked))
            .min_by_key(|at| {
                let contact = &self.contacts()[*at];
                let service = contact.service();
                let again =
                    service.is_some() && picked.iter().any(|shown| self.contacts()[*shown].service() == service);
                (screen.rank(contact, again), *at)
            })
    }

    /// Police come for a child who may not want to live only where nobody else can be called.
    fn is_needless(&self, screen: &Screen<'_>, at: usize, picked: &[usize]) -> bool {
        screen.danger == Some(Category::SelfHarm)
            && self.contacts()[at].service() == Some(Service::Police)
            && picked.iter().any(|shown| self.contacts()[*shown].kind == Kind::Emergency)
    }
}

/// Whether two contacts are one and the same to a child: a number in common, or no numbers and an address in common.
fn same(shown: &Contact, next: &Contact) -> bool {
    let is_number = |way: &&str| way.starts_with('+') || way.bytes().all(|b| b.is_ascii_digit());
    let has_numbers = next.ways().any(|way| is_number(&way));
    next.ways().filter(|way| !has_numbers || is_number(way)).any(|way| shown.ways().any(|other| other == way))
}

impl Screen<'_> {
    fn may_show(&self, contact: &Contact) -> bool {
        let reaches =
            contact.countries.is_empty() || self.country.is_some_and(|country| contact.countries.contains(&country));
        // The fire brigade helps where we do not know what happened; for each danger we notice somebody else does.
        let out_of_place = contact.service() == Some(Service::Fire) && self.danger.is_some();
        reaches && !out_of_place && contact.takes(self.teen) && contact.fits(self.danger)
    }

    fn is_closed(&self, contact: &Contact) -> bool {
        matches!(contact.hours.state(self.clock), OpenState::ClosedUntil { .. })
    }

    /// Whether the first one shown should be somebody to talk to; other screens name what they want first.
    fn wants_a_voice(&self) -> bool {
        matches!(self.need, Need::Danger(_) | Need::Kind(Kind::Child | Kind::Crisis))
    }

    /// Whether the child herself can talk to somebody there now.
    fn is_answered(&self, contact: &Contact) -> bool {
        let for_now = contact.kind != Kind::Emergency || self.need == Need::Kind(Kind::Emergency);
        for_now && contact.has_a_voice() && !contact.through_adult && !self.is_closed(contact)
    }

    /// Smaller is better; each part decides only where those before it are equal.
    fn rank(&self, contact: &Contact, again: bool) -> [u8; 9] {
        let state = contact.hours.state(self.clock);
        [
            u8::from(matches!(state, OpenState::ClosedUntil { .. })),
            // An ambulance beside the police is worth more than a second police number.
            u8::from(again),
            self.service_rank(contact),
            // A line of one town may not be reached from the next.
            u8::from(contact.area.is_some()),
            self.language_rank(contact),
            u8::from(!self.teen && contact.welcome == Welcome::YoungPeople),
            u8::from(!contact.has_a_voice() && !contact.through_adult),
            // As long as we do not know what the trouble is, it may be with the state.
            u8::from(self.danger.is_none() && contact.run.is_some()),
            u8::from(state != OpenState::Open && contact.hours != Hours::Always),
        ]
    }

    fn language_rank(&self, contact: &Contact) -> u8 {
        // An adult writes there: an address that is proven counts for more than the child's language.
        if contact.through_adult && contact.checked.confidence == Confidence::High {
            return 0;
        }
        match &contact.languages {
            known if known.iter().any(|tag| tag == self.language) => 0,
            known if known.is_empty() || contact.interpreters => 1,
            _ => 2,
        }
    }

    /// Who should come first. For a child in despair and for trouble with the state those who heal; for a child who may
    /// be overheard at home a number that needs no voice, right after the one for everything.
    fn service_rank(&self, contact: &Contact) -> u8 {
        let Some(service) = contact.service() else {
            return 0;
        };
        let order: [Service; 5] = match self.danger {
            Some(Category::SelfHarm | Category::StateThreat) => {
                [Service::Ambulance, Service::General, Service::Silent, Service::Fire, Service::Police]
            }
            Some(Category::AbuseAtHome) => {
                [Service::General, Service::Silent, Service::Police, Service::Ambulance, Service::Fire]
            }
            _ => [Service::General, Service::Police, Service::Ambulance, Service::Silent, Service::Fire],
        };
        (0..).zip(order).find(|(_, known)| *known == service).map_or(u8::MAX, |(rank, _)| rank)
    }
}
