//! One step of a conversation.

use arrayvec::ArrayVec;

use super::place::{Aside, NEAREST_MAX, Place};
use super::said::Said;
use super::state::{Danger, Opening, State};
use super::turn::{Answer, Count, Offer, Turn, View};
use crate::book::{Book, Line, LocaleIx};
use crate::helpline::Clock;
use crate::risk::About;
use crate::script::{Node, NodeIx, NodeKey, Step, To};

/// What a child does.
pub enum Input<'a> {
    /// Begins.
    Start,
    /// Presses a choice.
    Choose(&'a str),
    /// Types.
    Say(&'a Said),
    /// Undoes one step.
    Back,
    /// Begins again.
    Restart,
    /// Asks for people who can help.
    Help,
    /// Changes the language.
    Locale(LocaleIx),
    /// Asks what Linnet knows about her.
    Know,
    /// Comes back after a lost connection.
    Resume,
}

/// Why an input changed nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such choice here.
    #[error("there is no such choice here")]
    UnknownChoice,
}

/// Takes one step. On a refusal the conversation stands where it stood.
pub fn step<'b>(
    book: &'b Book,
    state: &State,
    input: Input<'_>,
    clock: Option<&Clock>,
) -> Result<(State, Turn<'b>), Refusal> {
    let mut walk =
        Walk { book, state: state.clone(), lead: Vec::new(), alone: false, counts: ArrayVec::new(), personal: false };
    match input {
        Input::Start => walk.start(),
        Input::Choose(id) => walk.choose(id)?,
        Input::Say(said) => walk.hear(said),
        Input::Back => walk.state.go_back(),
        Input::Restart => walk.restart(),
        Input::Help => walk.help(),
        Input::Locale(locale) => walk.state.set_locale(book, locale),
        Input::Know => walk.state.turn_aside(Aside::Know),
        Input::Resume => {}
    }
    let Walk { state: after, lead, alone, mut counts, personal, .. } = walk;
    let view = View::of(book, &after);
    let mut turn = view.turn(lead, alone, clock);
    if personal {
        view.warn_of_details(&mut turn);
    }
    if let Some(count) = view.topic_entered(state) {
        let _ = counts.try_push(count);
    }
    turn.counts = counts;
    Ok((after, turn))
}

/// Where a choice leads, without the turn: for who walks many ways and looks at few of them.
pub fn lead(book: &Book, state: &State, choice: &str) -> Result<State, Refusal> {
    let mut walk =
        Walk { book, state: state.clone(), lead: Vec::new(), alone: false, counts: ArrayVec::new(), personal: false };
    walk.choose(choice)?;
    Ok(walk.state)
}

struct Walk<'b> {
    book: &'b Book,
    state: State,
    /// What is said before the screen speaks.
    lead: Vec<&'b Line>,
    /// Whether the lead stands alone.
    alone: bool,
    counts: ArrayVec<Count, 2>,
    /// Whether what was typed seems to hold a personal detail.
    personal: bool,
}

impl<'b> Walk<'b> {
    fn view(&self) -> View<'b, '_> {
        View::of(self.book, &self.state)
    }

    fn lead(&mut self, message: &str) {
        let words: Vec<&'b Line> = self.view().says(message).collect();
        self.lead.extend(words);
    }

    fn count(&mut self, count: Count) {
        let _ = self.counts.try_push(count);
    }

    /// Whoever comes straight to a topic is told first what this is (standards E1, E2).
    fn start(&mut self) {
        self.count(Count::Begun);
        let welcome = self.book.script().settings.welcome;
        if self.state.place.node != self.book.script().node(welcome).key {
            self.lead("engine_greeting");
        }
    }

    fn restart(&mut self) {
        let locale = self.state.locale(self.book);
        self.state = State::new(self.book, Opening::default());
        self.state.set_locale(self.book, locale);
    }

    /// Contacts are the very first answer, from everywhere (standards S1, S4).
    fn help(&mut self) {
        self.count(Count::Help);
        self.visit(self.book.script().settings.help);
    }

    /// Goes to another flow and remembers to come back here; within that flow, just to its node.
    fn visit(&mut self, node: NodeIx) {
        let script = self.book.script();
        let here = script.find(self.state.place.node).map(|ix| script.node(ix).flow);
        let place = if here == Some(script.node(node).flow) {
            self.state.place.moved(self.book, node)
        } else {
            self.state.place.visiting(self.book, node)
        };
        self.state.go(place);
    }

    fn choose(&mut self, id: &str) -> Result<(), Refusal> {
        let view = self.view();
        let offer = view
            .all_offers()
            .into_iter()
            .find_map(|(shown, offer)| (shown.id == id).then_some(offer))
            .or_else(|| self.standing_offer(id, &view))
            .ok_or(Refusal::UnknownChoice)?;
        let (here, from) = (view.waiting.here, view.waiting.node);
        self.take(offer, here, from);
        Ok(())
    }

    /// Choices that hold although another page of the list, or an earlier answer, is in view.
    fn standing_offer(&self, id: &str, view: &View<'b, '_>) -> Option<Offer<'b>> {
        match id {
            "more" if view.offers().iter().any(|(_, offer)| *offer == Offer::More) => Some(Offer::More),
            _ => None,
        }
    }

    fn take(&mut self, offer: Offer<'b>, here: Place, from: &'b Node) {
        let script = self.book.script();
        match offer {
            Offer::Authored(choice) => {
                let mut place = match choice.to {
                    To::Node(node) => here.led(self.book, from, node),
                    To::Advice => here.moved(self.book, self.advice()),
                };
                place.notes.apply(choice.set);
                self.state.go(place);
            }
            Offer::Country(at) => {
                let mut place = self.past_countries(&here);
                place.notes.country = script.settings.countries.get(at).map(|offer| offer.country);
                self.state.go(place);
            }
            Offer::Skip => {
                let place = self.past_countries(&here);
                self.state.go(place);
            }
            Offer::More => {
                let place = Place { page: self.state.place.page.wrapping_add(1), ..self.state.place.clone() };
                self.state.go(place);
            }
            Offer::Node(node) => self.state.go(here.led(self.book, from, node)),
            Offer::Topics => {
                let home = Place { calls: ArrayVec::new(), ..here.moved(self.book, script.settings.home) };
                self.state.go(home);
            }
            Offer::Return => {
                let mut place = here;
                let back_to = place.calls.pop().and_then(|key| script.find(key)).unwrap_or(script.settings.home);
                self.state.go(place.moved(self.book, back_to));
            }
            Offer::Helped(yes) => {
                self.count(Count::Helped(yes));
                self.state.turn_aside(Aside::Helped(yes));
            }
            Offer::None => self.state.go_back(),
            Offer::Question(answer) => self.answer(answer),
        }
    }

    fn past_countries(&self, here: &Place) -> Place {
        match self.view().waiting.node.step {
            Step::Countries { next } => here.moved(self.book, next),
            _ => here.clone(),
        }
    }

    /// The advice flow of the danger that was noticed; without one, how to find the right topic.
    fn advice(&self) -> NodeIx {
        let script = self.book.script();
        self.state.care.map_or(script.settings.home, |danger| script.advice(danger.category))
    }

    fn answer(&mut self, answer: Answer) {
        let settings = &self.book.script().settings;
        match answer {
            Answer::Help => self.visit(match self.state.care {
                Some(Danger { about: About::Other, .. }) => settings.care_friend,
                _ => settings.care,
            }),
            Answer::Danger => self.visit(settings.danger),
            Answer::Advice => self.visit(self.advice()),
            // An apology and back to exactly where she was; the next alarm is not muted (standards C1, C2).
            Answer::Wrong => {
                self.count(Count::Wrong);
                self.state.care = None;
                self.state.go_back();
                self.lead("engine_wrong");
            }
        }
    }

    /// Words: danger first, then the safe word, then what stands on the screen, then topics.
    fn hear(&mut self, said: &Said) {
        let folded = said.folded();
        self.personal = said.is_personal();
        let view = self.view();
        let verdict = self.book.judge(&folded, view.locale, view.waiting.here.notes.country);
        if let Some(verdict) = verdict {
            let danger = Danger { level: verdict.level, category: verdict.category, about: verdict.about };
            return self.notice(danger);
        }
        let edition = view.edition;
        if edition.is_safe_word(&folded) {
            return self.help();
        }
        let offers = view.all_offers();
        if let Some((_, offer)) = offers.into_iter().find(|(shown, _)| said.is_label(shown.label)) {
            let (here, from) = (view.waiting.here, view.waiting.node);
            return self.take(offer, here, from);
        }
        if self.state.place.aside == Aside::Question {
            return self.not_understood();
        }
        let sets = edition.word_sets(&folded);
        let has = |name: &str| sets.iter().any(|(set, _)| *set == name);
        match &view.waiting.node.step {
            Step::Listen { hear, .. } => {
                if let Some((_, to)) = hear.iter().find(|(set, _)| has(set)) {
                    let place = view.waiting.here.led(self.book, view.waiting.node, *to);
                    return self.state.go(place);
                }
            }
            Step::Countries { .. } => {
                if let Some(at) = edition.named_country(&folded) {
                    let (here, from) = (view.waiting.here, view.waiting.node);
                    return self.take(Offer::Country(at), here, from);
                }
            }
            _ => {}
        }
        if has("person") {
            self.alone = true;
            return self.lead("engine_person");
        }
        if has("know") {
            self.state.turn_aside(Aside::Know);
            return;
        }
        let topics: Vec<(NodeIx, usize)> = sets
            .iter()
            .filter_map(|(set, hits)| self.book.topics().find(|(id, _)| id == set).map(|(_, start)| (start, *hits)))
            .collect();
        let best = topics.first().map_or(0, |(_, hits)| *hits);
        let nearest: Vec<NodeIx> = topics.iter().filter(|(_, hits)| *hits == best).map(|(start, _)| *start).collect();
        match (nearest.as_slice(), &view.waiting.node.step) {
            ([one], _) => {
                let place = Place { calls: ArrayVec::new(), ..view.waiting.here.moved(self.book, *one) };
                self.state.go(place);
            }
            ([], Step::Listen { otherwise, .. }) => {
                let place = view.waiting.here.led(self.book, view.waiting.node, *otherwise);
                self.state.go(place);
            }
            ([], _) => self.not_understood(),
            (several, _) => {
                let keys: ArrayVec<NodeKey, NEAREST_MAX> =
                    several.iter().take(NEAREST_MAX).map(|ix| self.book.script().node(*ix).key).collect();
                self.state.turn_aside(Aside::Nearest(keys));
            }
        }
    }

    fn notice(&mut self, danger: Danger) {
        // Asked about already: what follows a disclosure is care, not the same question again (standard D7).
        if self.state.place.aside == Aside::Question && self.state.care == Some(danger) {
            return self.not_understood();
        }
        self.count(Count::Escalated(danger.category));
        self.state.care = Some(danger);
        self.state.turn_aside(Aside::Question);
        self.state.misses = 0;
    }

    /// After a danger every answer is a caring one; else one more try, and the third time a person (standards D6, D7, D9).
    fn not_understood(&mut self) {
        self.state.misses = self.state.misses.saturating_add(1);
        self.alone = true;
        let care = self.view().is_care();
        let message = match (care, self.state.misses) {
            (true, misses) => ["engine_care", "engine_care-again", "engine_care-more"][usize::from(misses - 1) % 3],
            (false, 1) => "engine_not-understood",
            (false, 2) => "engine_not-understood-again",
            (false, _) => "engine_not-understood-human",
        };
        if !care {
            self.count(Count::NotUnderstood);
        }
        self.lead(message);
    }
}
