//! What a state says: bubbles, choices, contacts. Nothing is formatted here; all of it stands rendered in the book.

use arrayvec::ArrayVec;

use super::place::{Aside, Waiting};
use super::state::{Danger, State};
use crate::book::{Book, Edition, Line, LocaleIx};
use crate::helpline::{Clock, Country, Kind, Need};
use crate::risk::{About, Category, Level};
use crate::script::{Age, Choice, FlowKind, HelplineTopic, NodeIx, Step, To};

/// How many choices a turn offers; longer lists go on behind 'more'.
pub(super) const CHOICES_MAX: usize = 5;

/// The flag by which a child has said that someone may see her screen.
const OBSERVED: &str = "observed";

/// What Linnet says next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn<'b> {
    /// Id of the node that waits, or of the engine's own screen.
    pub node: &'b str,
    /// Language of the turn.
    pub locale: LocaleIx,
    /// Bubbles, the first one first.
    pub say: Vec<&'b Line>,
    /// Which bubbles are in the reference language, because this one lacks them.
    pub borrowed: Vec<usize>,
    /// Buttons, in order.
    pub choices: Vec<Shown<'b>>,
    /// Whether typing is offered.
    pub free_text: bool,
    /// The danger that was noticed, on the turn that asks about it.
    pub risk: Option<(Level, Category)>,
    /// Contacts, by their number in the directory, best first.
    pub helplines: Vec<usize>,
    /// What to count, for the figures of a programme. No figure is about one child.
    pub counts: ArrayVec<Count, 2>,
}

/// A button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'b> {
    /// Its id.
    pub id: &'b str,
    /// Its words.
    pub label: &'b Line,
}

/// Something that happened, to be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// A conversation began.
    Begun,
    /// A topic was entered, by its place among the flows.
    Topic(usize),
    /// A danger was noticed.
    Escalated(Category),
    /// 'You got me wrong.'
    Wrong,
    /// Help was asked for, by button or safe word.
    Help,
    /// A text was not understood.
    NotUnderstood,
    /// Whether it helped.
    Helped(bool),
}

/// Where a choice would lead, beside what the script says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offer<'b> {
    Authored(&'b Choice),
    Country(usize),
    More,
    Skip,
    Node(NodeIx),
    Helped(bool),
    Topics,
    Return,
    Question(Answer),
    None,
}

/// Answers to 'did I understand you?'.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Help,
    Danger,
    Wrong,
    Advice,
}

/// A state looked at: where it waits, and in which words.
pub(super) struct View<'b, 's> {
    pub(super) book: &'b Book,
    pub(super) state: &'s State,
    pub(super) edition: &'b Edition,
    pub(super) locale: LocaleIx,
    pub(super) waiting: Waiting<'b>,
}

impl<'b, 's> View<'b, 's> {
    pub(super) fn of(book: &'b Book, state: &'s State) -> Self {
        let locale = state.locale(book);
        Self { book, state, edition: book.edition(locale), locale, waiting: state.place.run(book) }
    }

    fn age(&self) -> Option<Age> {
        self.waiting.here.notes.age
    }

    fn country(&self) -> Option<Country> {
        self.waiting.here.notes.country
    }

    pub(super) fn says(&self, id: &str) -> impl Iterator<Item = &'b Line> + use<'b> {
        self.edition.say(self.age(), id).iter()
    }

    fn label(&self, id: &str, attribute: &str) -> &'b Line {
        self.edition.label(self.age(), id, attribute)
    }

    /// The turn, after `lead` (an apology, a caring word, 'I did not understand'). A lead that stands `alone` leaves
    /// out what was said before and keeps the buttons.
    pub(super) fn turn(&self, lead: Vec<&'b Line>, alone: bool, clock: Option<&Clock>) -> Turn<'b> {
        let mut turn = Turn {
            node: self.node(),
            locale: self.locale,
            say: lead,
            borrowed: Vec::new(),
            choices: self.offers().into_iter().map(|(shown, _)| shown).collect(),
            free_text: true,
            risk: match (&self.state.place.aside, self.state.care) {
                (Aside::Question, Some(danger)) => Some((danger.level, danger.category)),
                _ => None,
            },
            helplines: self.helplines(clock),
            counts: ArrayVec::new(),
        };
        if !alone {
            self.speak(&mut turn);
        }
        turn
    }

    /// Adds that it is safer not to type names, numbers and addresses: behind the answer where a danger was noticed, for
    /// that comes first; else before it. Bubbles that are borrowed from another language move along.
    pub(super) fn warn_of_details(&self, turn: &mut Turn<'b>) {
        let warning: Vec<_> = self.says("engine_personal").collect();
        if turn.risk.is_some() {
            turn.say.extend(warning.first().copied());
            return;
        }
        for bubble in &mut turn.borrowed {
            *bubble += warning.len();
        }
        turn.say.splice(0..0, warning);
    }

    pub(super) fn node(&self) -> &'b str {
        match (&self.state.place.aside, self.state.care) {
            (Aside::Question, Some(danger)) => question_id(danger.category),
            (Aside::Nearest(_), _) => "engine/which-topic",
            (Aside::Know, _) => "engine/know",
            (Aside::Helped(_), _) => "engine/thanks",
            _ => &self.waiting.node.id,
        }
    }

    fn speak(&self, turn: &mut Turn<'b>) {
        match (&self.state.place.aside, self.state.care) {
            (Aside::Question, Some(danger)) => turn.say.extend(self.question(danger)),
            (Aside::Nearest(_), _) => turn.say.extend(self.says("engine_which-topic")),
            (Aside::Know, _) => turn.say.extend(self.known()),
            (Aside::Helped(true), _) => turn.say.extend(self.says("engine_helped")),
            (Aside::Helped(false), _) => turn.say.extend(self.says("engine_not-helped")),
            _ => self.script_speaks(turn),
        }
    }

    fn script_speaks(&self, turn: &mut Turn<'b>) {
        for node in self.waiting.said.iter().chain([&self.waiting.at]) {
            let text = self.book.text(self.locale, self.age(), *node);
            if text.borrowed && turn.borrowed.is_empty() {
                turn.say.extend(self.says("engine_borrowed"));
            }
            if text.borrowed {
                turn.borrowed.extend(turn.say.len()..turn.say.len() + text.say.len());
            }
            turn.say.extend(&text.say);
        }
    }

    /// Acknowledge, thank, not your fault, people can help; at crisis level the people first; then the question
    /// (standards D5, W1; UNICEF Safer Chatbots).
    fn question(&self, danger: Danger) -> Vec<&'b Line> {
        let mut say: Vec<&Line> = match danger.about {
            About::Me => self.says(escalation_message(danger.category)).collect(),
            About::Other => self.says("escalation_friend").collect(),
        };
        if danger.level == Level::Crisis {
            say.extend(self.says("escalation_now"));
        }
        say.extend(self.says("escalation_question"));
        say
    }

    /// Everything the state holds, in plain words.
    fn known(&self) -> Vec<&'b Line> {
        let notes = self.waiting.here.notes;
        let mut say: Vec<&Line> = self.says("engine_know").chain(self.says("engine_know-language")).collect();
        say.push(self.edition.name());
        say.extend(self.says(match notes.age {
            None => "engine_know-age-none",
            Some(Age::Child) => "engine_know-age-child",
            Some(Age::Teen) => "engine_know-age-teen",
        }));
        let offers = &self.book.script().settings.countries;
        match notes.country.and_then(|country| offers.iter().position(|offer| offer.country == country)) {
            None => say.extend(self.says("engine_know-country-none")),
            Some(at) => {
                say.extend(self.says("engine_know-country"));
                say.push(self.edition.country_name(at));
            }
        }
        let observed = self.book.script().settings.flags.iter().position(|flag| flag == OBSERVED);
        if observed.and_then(|flag| u8::try_from(flag).ok()).is_some_and(|flag| notes.flag(flag)) {
            say.extend(self.says("engine_know-observed"));
        }
        say.extend(self.says("engine_know-place").chain(self.says("engine_know-nothing")));
        say
    }

    /// The buttons of this turn, with where each leads.
    pub(super) fn offers(&self) -> Vec<(Shown<'b>, Offer<'b>)> {
        let all = self.all_offers();
        let (fixed, listed): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, offer)| is_fixed(offer));
        let room = CHOICES_MAX - fixed.len().min(CHOICES_MAX - 1);
        if listed.len() <= room {
            return listed.into_iter().chain(fixed).collect();
        }
        let per_page = (room - 1).max(1);
        let pages = listed.len().div_ceil(per_page);
        let page = usize::from(self.state.place.page) % pages;
        let more = (Shown { id: "more", label: self.label("engine_labels", "more") }, Offer::More);
        listed.into_iter().skip(page * per_page).take(per_page).chain([more]).chain(fixed).collect()
    }

    /// Every button, those of all pages.
    pub(super) fn all_offers(&self) -> Vec<(Shown<'b>, Offer<'b>)> {
        let labelled = |message: &str, id: &'b str, offer| (Shown { id, label: self.label(message, id) }, offer);
        match &self.state.place.aside {
            Aside::Question => {
                let answers = [
                    ("help", Answer::Help),
                    ("danger", Answer::Danger),
                    ("wrong", Answer::Wrong),
                    ("advice", Answer::Advice),
                ];
                answers
                    .into_iter()
                    .map(|(id, answer)| labelled("escalation_question", id, Offer::Question(answer)))
                    .collect()
            }
            Aside::Nearest(keys) => {
                let topics =
                    keys.iter().filter_map(|key| self.book.script().find(*key)).filter_map(|ix| self.topic(ix));
                topics.chain([labelled("engine_which-topic", "none", Offer::None)]).collect()
            }
            Aside::Know => vec![labelled("engine_labels", "return", Offer::None)],
            Aside::Helped(_) => {
                let mut offers = vec![labelled("engine_end", "topics", Offer::Topics)];
                offers.extend(self.way_back("engine_end"));
                offers
            }
            Aside::None => self.script_offers(),
        }
    }

    fn script_offers(&self) -> Vec<(Shown<'b>, Offer<'b>)> {
        let labelled = |message: &str, id: &'b str, offer| (Shown { id, label: self.label(message, id) }, offer);
        let settings = &self.book.script().settings;
        let mut offers: Vec<(Shown<'b>, Offer<'b>)> = match &self.waiting.node.step {
            Step::Countries { .. } => {
                let mut order: Vec<usize> = (0..settings.countries.len()).collect();
                let spoken = |at: &usize| settings.countries[*at].languages.contains(&self.edition.locale.tag);
                order.sort_by_key(|at| (!spoken(at), self.edition.country_name(*at).as_str()));
                let country = |at: usize| {
                    let id = settings.countries[at].country.as_str();
                    (Shown { id, label: self.edition.country_name(at) }, Offer::Country(at))
                };
                order.into_iter().map(country).chain([labelled("engine_labels", "skip", Offer::Skip)]).collect()
            }
            Step::Safe { yes, no, unsure } => [("yes", yes), ("no", no), ("unsure", unsure)]
                .into_iter()
                .map(|(id, to)| labelled("engine_safe", id, Offer::Node(*to)))
                .collect(),
            Step::End => {
                let mut offers = vec![
                    labelled("engine_end", "helped", Offer::Helped(true)),
                    labelled("engine_end", "not-helped", Offer::Helped(false)),
                    labelled("engine_end", "topics", Offer::Topics),
                ];
                offers.extend(self.way_back("engine_end"));
                offers
            }
            _ => self.authored(),
        };
        let visit = [settings.help, settings.care].map(|ix| self.book.script().node(ix).flow);
        if self.waiting.node.step_is_choice() && visit.contains(&self.waiting.node.flow) {
            offers.extend(self.way_back("engine_labels"));
        }
        if self.state.misses > 0 && !offers.iter().any(|(shown, _)| shown.id == "topics") {
            offers.push(labelled("engine_labels", "topics", Offer::Topics));
        }
        offers
    }

    fn authored(&self) -> Vec<(Shown<'b>, Offer<'b>)> {
        let labels = &self.book.text(self.locale, self.age(), self.waiting.at).labels;
        let (age, country) = (self.age(), self.country());
        let open = |choice: &Choice| {
            choice.only.allows(age, country)
                && match choice.to {
                    To::Node(to) => self.book.script().node(to).only.allows(age, country),
                    To::Advice => true,
                }
        };
        let choices = self.waiting.node.choices().iter().zip(labels).filter(|(choice, _)| open(choice));
        choices.map(|(choice, label)| (Shown { id: &choice.id, label }, Offer::Authored(choice))).collect()
    }

    fn way_back(&self, message: &str) -> Option<(Shown<'b>, Offer<'b>)> {
        let label = self.label(message, "return");
        (!self.waiting.here.calls.is_empty()).then_some((Shown { id: "return", label }, Offer::Return))
    }

    /// A topic under the label by which the script itself offers it.
    fn topic(&self, start: NodeIx) -> Option<(Shown<'b>, Offer<'b>)> {
        let script = self.book.script();
        let flow = &script.flows[script.node(start).flow];
        let (node, at) = self.book.topic_label(start)?;
        let label = self.book.text(self.locale, self.age(), node).labels.get(at)?;
        Some((Shown { id: &flow.id, label }, Offer::Node(start)))
    }

    fn helplines(&self, clock: Option<&Clock>) -> Vec<usize> {
        let danger = self.state.care.map(|danger| danger.category).or_else(|| self.flow_danger());
        let pick = |need: Need, most: usize| {
            let teen = self.age() == Some(Age::Teen);
            let mut picked =
                self.book.helplines().pick(need, self.country(), teen, danger, &self.edition.locale.tag, clock);
            picked.truncate(most);
            picked.into_iter().collect()
        };
        let noticed = self.state.care.is_some();
        let care = |most| danger.map_or_else(Vec::new, |category| pick(Need::Danger(category), most));
        match (&self.state.place.aside, &self.waiting.node.step) {
            (Aside::Question, _) => care(4),
            (Aside::Helped(false), _) => pick(Need::Kind(Kind::Child), 3),
            (Aside::None, Step::Helpline { topic, .. }) => match (topic, danger) {
                (HelplineTopic::Care, Some(category)) => pick(Need::Danger(category), 4),
                (HelplineTopic::Care | HelplineTopic::Child, _) => pick(Need::Kind(Kind::Child), 4),
                (HelplineTopic::Emergency, _) => pick(Need::Kind(Kind::Emergency), 4),
                (HelplineTopic::Crisis, _) => pick(Need::Kind(Kind::Crisis), 4),
                (HelplineTopic::Online, _) => pick(Need::Kind(Kind::Online), 4),
                (HelplineTopic::Images, _) => pick(Need::Kind(Kind::Images), 4),
                (HelplineTopic::Defender, _) => pick(Need::Kind(Kind::Defender), 4),
            },
            _ if noticed => care(2),
            _ if self.state.misses > 2 => pick(Need::Kind(Kind::Child), 3),
            _ if self.state.misses > 0 => pick(Need::Kind(Kind::Child), 1),
            _ => Vec::new(),
        }
    }

    /// The danger that the flow is advice for: who would make it worse is not shown there, noticed or not.
    fn flow_danger(&self) -> Option<Category> {
        let script = self.book.script();
        let flow = self.waiting.node.flow;
        Category::ALL.into_iter().find(|category| script.node(script.advice(*category)).flow == flow)
    }

    /// Whether what is not understood gets a caring answer: after a danger was noticed, and in the flows for those in
    /// danger or despair, however a child came there (standard D7).
    pub(super) fn is_care(&self) -> bool {
        let script = self.book.script();
        let places = [script.settings.danger, script.settings.care, script.advice(Category::SelfHarm)];
        let flow = self.waiting.node.flow;
        self.state.care.is_some() || places.iter().any(|place| script.node(*place).flow == flow)
    }

    /// The topic flow that a step leads into, to be counted.
    pub(super) fn topic_entered(&self, before: &State) -> Option<Count> {
        let script = self.book.script();
        let flow = self.waiting.node.flow;
        let entered = script.flows[flow].kind == FlowKind::Topic
            && before.place.node != self.state.place.node
            && self.state.place.node == script.node(script.flows[flow].start).key;
        entered.then_some(Count::Topic(flow))
    }
}

fn is_fixed(offer: &Offer<'_>) -> bool {
    matches!(offer, Offer::Skip | Offer::Topics | Offer::Return | Offer::None)
}

fn question_id(category: Category) -> &'static str {
    match category {
        Category::SelfHarm => "escalation/self-harm",
        Category::SexualExploitation => "escalation/sexual-exploitation",
        Category::Violence => "escalation/violence",
        Category::AbuseAtHome => "escalation/abuse-at-home",
        Category::DoxxingStalking => "escalation/doxxing-stalking",
        Category::StateThreat => "escalation/state-threat",
        Category::BullyingHate => "escalation/bullying-hate",
        Category::DeviceCompromise => "escalation/device-compromise",
    }
}

fn escalation_message(category: Category) -> &'static str {
    match category {
        Category::SelfHarm => "escalation_self-harm",
        Category::SexualExploitation => "escalation_sexual-exploitation",
        Category::Violence => "escalation_violence",
        Category::AbuseAtHome => "escalation_abuse-at-home",
        Category::DoxxingStalking => "escalation_doxxing-stalking",
        Category::StateThreat => "escalation_state-threat",
        Category::BullyingHate => "escalation_bullying-hate",
        Category::DeviceCompromise => "escalation_device-compromise",
    }
}
