//! The directory as it is shipped: who is shown to whom, in every country, for every danger, at every hour.

use super::*;
use crate::finding::{Finding, has_errors};
use crate::risk::Category;
use crate::source::Source;

const PARTNERS: [&str; 4] = ["BR", "MD", "TH", "TG"];
const LOCALES: [&str; 8] = ["en", "fr", "es", "ar", "pt-BR", "ro", "ru", "th"];

fn files() -> Vec<Source> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/flows/helplines");
    let mut files: Vec<Source> = std::fs::read_dir(folder)
        .unwrap_or_else(|fault| panic!("{folder}: {fault}"))
        .filter_map(|entry| entry.ok())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let bytes = std::fs::read(entry.path()).unwrap_or_default();
            Source::new(format!("flows/helplines/{name}"), &bytes).unwrap_or_else(|fault| panic!("{fault}"))
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn shipped() -> Directory {
    let (directory, findings) = Directory::read(&files());
    assert!(findings.is_empty(), "{}", told(&findings));
    directory
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

fn country(text: &str) -> Option<Country> {
    text.parse().ok()
}

fn needs() -> impl Iterator<Item = (Need, Option<Category>)> {
    let dangers = || Category::ALL.into_iter().map(Some).chain([None]);
    let kinds = Kind::ALL.into_iter().flat_map(move |kind| dangers().map(move |danger| (Need::Kind(kind), danger)));
    kinds.chain(Category::ALL.into_iter().map(|danger| (Need::Danger(danger), None)))
}

fn everywhere(directory: &Directory) -> Vec<Option<Country>> {
    let unknown = ["PL", "XX"].map(country);
    directory.countries().map(Some).chain(unknown).chain([None]).collect()
}

fn ids(directory: &Directory, picked: &[usize]) -> Vec<String> {
    picked.iter().filter_map(|at| directory.contact(*at)).map(|contact| contact.id.clone()).collect()
}

fn pick(need: Need, home: &str, locale: &str, clock: Option<&Clock>) -> Vec<String> {
    let directory = shipped();
    ids(&directory, &directory.pick(need, country(home), false, None, locale, clock))
}

/// A clock on which it is that minute of the week in every zone.
fn at(directory: &Directory, day: Day, hour: u16) -> Clock {
    let mut clock = Clock::default();
    for zone in directory.zones() {
        clock.set(zone, day as u16 * 1440 + hour * 60);
    }
    clock
}

#[test]
fn every_file_is_read_without_a_fault() {
    let directory = shipped();
    assert!(directory.countries().count() >= 39);
    let international = directory.contacts().iter().filter(|contact| contact.country.is_none()).count();
    assert!(international >= 5);
}

#[test]
fn nobody_is_ever_left_without_a_contact() {
    let directory = shipped();
    let closed_at_night = at(&directory, Day::Sun, 3);
    for home in everywhere(&directory) {
        for (need, danger) in needs() {
            for teen in [false, true] {
                for clock in [None, Some(&closed_at_night)] {
                    let picked = directory.pick(need, home, teen, danger, "th", clock);
                    assert!(!picked.is_empty(), "{home:?} {need:?} {danger:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_shown_fits_the_child_and_the_danger() {
    let directory = shipped();
    for home in everywhere(&directory) {
        for (need, danger) in needs() {
            for locale in LOCALES {
                for teen in [false, true] {
                    let picked = directory.pick(need, home, teen, danger, locale, None);
                    let shown: Vec<&Contact> = picked.iter().filter_map(|at| directory.contact(*at)).collect();
                    let mut numbers = Vec::new();
                    for contact in &shown {
                        assert!(contact.country.is_none() || contact.country == home, "{}", contact.id);
                        assert_ne!(contact.welcome, Welcome::Adults, "{}", contact.id);
                        assert!(contact.takes(teen), "{}", contact.id);
                        let heard = danger.or(match need {
                            Need::Danger(danger) => Some(danger),
                            Need::Kind(_) => None,
                        });
                        if heard == Some(Category::StateThreat) {
                            assert!(!contact.is_state_line(), "{}", contact.id);
                        }
                        numbers.extend(contact.reach.call.iter().map(|number| &number.dial));
                    }
                    let all = numbers.len();
                    numbers.sort();
                    numbers.dedup();
                    assert_eq!(all, numbers.len(), "a number twice: {home:?} {need:?} {danger:?}");
                }
            }
        }
    }
}

#[test]
fn in_a_partner_country_every_danger_has_somebody_to_talk_to() {
    let directory = shipped();
    for home in PARTNERS {
        for danger in Category::ALL {
            for locale in LOCALES {
                let picked = directory.pick(Need::Danger(danger), country(home), false, None, locale, None);
                let someone = picked.iter().filter_map(|at| directory.contact(*at)).any(|contact| {
                    contact.country == country(home)
                        && contact.kind != Kind::Emergency
                        && contact.has_a_voice()
                        && !contact.through_adult
                });
                assert!(someone, "{home} {danger:?}: {:?}", ids(&directory, &picked));
            }
        }
        let defender = directory.pick(Need::Kind(Kind::Defender), country(home), false, None, "en", None);
        let first = defender.first().and_then(|at| directory.contact(*at));
        assert_eq!(first.map(|contact| (contact.kind, contact.through_adult)), Some((Kind::Defender, true)), "{home}");
    }
}

#[test]
fn without_a_country_every_danger_leads_to_people_somewhere() {
    for danger in Category::ALL {
        let ids = pick(Need::Danger(danger), "", "en", None);
        assert!(ids.contains(&"international/child-helpline-international".to_owned()), "{danger:?} {ids:?}");
    }
}

/// Over the whole week: as long as anybody of the country answers, the first one shown does.
#[test]
fn whoever_answers_now_stands_first() {
    let directory = shipped();
    for home in directory.countries() {
        for hour in 0..7 * 24 {
            let clock = at(&directory, Day::ALL[hour / 24], (hour % 24) as u16);
            for need in
                [Need::Kind(Kind::Child), Need::Danger(Category::BullyingHate), Need::Danger(Category::SelfHarm)]
            {
                let picked = directory.pick(need, Some(home), true, None, "en", Some(&clock));
                let closed = |at: &usize| {
                    directory.contact(*at).is_some_and(|contact| {
                        matches!(contact.hours.state(Some(&clock)), OpenState::ClosedUntil { .. })
                    })
                };
                assert!(picked.iter().map(closed).is_sorted(), "{home} {hour}");
                let open = |contact: &&Contact| {
                    contact.country == Some(home)
                        && matches!(contact.kind, Kind::Child | Kind::Crisis)
                        && contact.hours.state(Some(&clock)) == OpenState::Open
                        && contact.fits(match need {
                            Need::Danger(danger) => Some(danger),
                            Need::Kind(_) => None,
                        })
                        && contact.has_a_voice()
                };
                if directory.contacts().iter().filter(open).count() > 0 {
                    let shown = picked.iter().filter_map(|at| directory.contact(*at)).any(|contact| open(&contact));
                    assert!(shown, "{home} {hour} {need:?}: {:?}", ids(&directory, &picked));
                }
            }
        }
    }
}

#[test]
fn a_closed_child_line_gives_way_to_an_open_one() {
    let directory = shipped();
    let picked = |clock| {
        ids(&directory, &directory.pick(Need::Kind(Kind::Child), country("DE"), false, None, "en", Some(&clock)))
    };
    assert_eq!(picked(at(&directory, Day::Mon, 15))[0], "DE/nummer-gegen-kummer");
    assert_eq!(picked(at(&directory, Day::Sun, 15)), ["DE/telefonseelsorge", "DE/nummer-gegen-kummer"]);
}

#[test]
fn trouble_with_the_state_in_thailand_leads_to_no_state_line() {
    assert_eq!(
        pick(Need::Danger(Category::StateThreat), "TH", "th", None),
        ["TH/childline-1387", "international/access-now", "international/front-line-defenders"]
    );
    let emergency = {
        let directory = shipped();
        let state = Some(Category::StateThreat);
        ids(&directory, &directory.pick(Need::Kind(Kind::Emergency), country("TH"), false, state, "th", None))
    };
    assert_eq!(emergency, ["TH/ambulance", "TH/childline-1387"]);
}

#[test]
fn the_plans_give_what_their_reasons_say() {
    let br = |danger| pick(Need::Danger(danger), "BR", "pt-BR", None);
    assert_eq!(br(Category::SelfHarm), ["BR/cvv-188", "BR/disque-100", "BR/safernet-canal-de-ajuda"]);
    // SaferNet has no phone and 100 is the state's: a child who needs a voice is sent to 188.
    assert_eq!(br(Category::StateThreat)[..2], ["BR/cvv-188", "BR/safernet-canal-de-ajuda"]);
    assert_eq!(pick(Need::Kind(Kind::Emergency), "TG", "fr", None), ["TG/police", "TG/fire", "TG/allo-1011"]);
    assert_eq!(
        pick(Need::Danger(Category::SexualExploitation), "MD", "ro", None),
        ["MD/telefonul-copilului-116-111", "international/take-it-down", "MD/siguronline"]
    );
    assert_eq!(pick(Need::Kind(Kind::Emergency), "FR", "fr", None)[0], "FR/emergency");
}

#[test]
fn police_are_no_answer_to_despair_or_to_a_searched_phone() {
    let despair = pick(Need::Danger(Category::SelfHarm), "IN", "en", None);
    assert_eq!(despair, ["IN/child-helpline-1098"]);
    let searched = pick(Need::Danger(Category::DeviceCompromise), "IN", "en", None);
    assert!(!searched.contains(&"IN/national-cyber-crime-helpline".to_owned()), "{searched:?}");
    let home = pick(Need::Danger(Category::AbuseAtHome), "FR", "fr", None);
    assert_eq!(home[..3], ["FR/allo-119", "FR/emergency", "FR/emergency-text"]);
    let hurt = pick(Need::Danger(Category::Violence), "MA", "fr", None);
    assert!(hurt.contains(&"MA/police".to_owned()) && hurt.contains(&"MA/ambulance-fire".to_owned()), "{hurt:?}");
}

#[test]
fn a_line_of_one_town_comes_after_one_for_the_whole_country() {
    assert_eq!(pick(Need::Kind(Kind::Child), "CO", "en", None), ["CO/icbf-141", "CO/linea-106"]);
}

#[test]
fn the_language_of_the_child_goes_first_among_equals() {
    assert_eq!(pick(Need::Kind(Kind::Child), "US", "es", None)[0], "US/boys-town-national-hotline");
    assert_eq!(pick(Need::Kind(Kind::Child), "CA", "fr", None)[0], "CA/kids-help-phone");
}

#[test]
fn what_is_for_adults_is_kept_and_not_shown() {
    let directory = shipped();
    let hidden: Vec<&str> = directory.hidden().iter().map(|hidden| hidden.contact.id.as_str()).collect();
    assert!(hidden.contains(&"international/stopncii-org"), "{hidden:?}");
    assert!(directory.hidden().iter().all(|hidden| !hidden.why.is_empty()));
}

#[test]
fn a_contact_is_overdue_the_day_after_it_was_due() {
    let directory = shipped();
    let date = |text: &str| text.parse::<Date>().unwrap_or_else(|fault| panic!("{fault}"));
    assert!(directory.overdue(date("2026-11-22")).is_empty());
    assert!(directory.overdue(date("2027-04-22")).is_empty());
    let late = directory.overdue(date("2027-04-23"));
    assert!(late.len() > 100 && !has_errors(&late));
    assert!(late[0].to_string().contains("due = 2027-04-22"), "{}", late[0]);
    assert!(!directory.overdue(date("2026-04-21")).is_empty());
}
