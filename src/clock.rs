//! What day it is, for telling which contacts must be checked again; and whether their time zones exist.
//!
//! The rules of time zones are those built into the binary: a machine without a zone database, or a server that may not
//! open files, says the same.

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::finding::Finding;
use crate::helpline::{Date, Directory};

/// Today in UTC; none only on a machine whose clock stands outside of our calendar.
pub fn today() -> Option<Date> {
    let date = TimeZone::UTC.to_datetime(Timestamp::now()).date();
    date.to_string().parse().ok()
}

/// What only somebody with a clock can find in a directory, as warnings: contacts whose check is overdue, and hours in a
/// zone that does not exist, of which nobody could say whether they are open.
pub fn findings(directory: &Directory) -> Vec<Finding> {
    let overdue = today().map(|today| directory.overdue(today)).unwrap_or_default();
    overdue.into_iter().chain(unknown_zones(directory)).collect()
}

fn unknown_zones(directory: &Directory) -> Vec<Finding> {
    let all = TimeZoneDatabase::bundled();
    let lost = |zone: &str| all.get(zone).is_err();
    let contacts = directory.contacts().iter();
    contacts
        .filter_map(|contact| Some((contact, contact.hours.zone().filter(|zone| lost(zone))?)))
        .map(|(contact, zone)| {
            let stem = contact.id.split('/').next().unwrap_or_default();
            let what = format!("there is no time zone \"{zone}\"");
            Finding::warning(format!("flows/helplines/{stem}.toml"), "unknown-zone", what)
                .about(&contact.id)
                .help("write the zone as the IANA database does, such as \"Africa/Lome\"")
                .why("a child is not told whether this contact is open")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn directory(zone: &str) -> Directory {
        let text = format!(
            "[a]\nname = \"A\"\nkind = \"child\"\ncall = [\"116\"]\nhours = [\"daily 09:00-17:00\"]\nzone = \"{zone}\"\n\
             free = true\nlanguages = [\"lt\"]\nfor = \"children\"\ntells = \"unknown\"\nsource.title = \"t\"\n\
             source.url = \"https://example.org\"\nsource.date = \"unknown\"\nconfidence = \"high\"\n\
             checked = 2020-04-22\nchecked-by = \"desk\"\nchecked-how = \"read\"\ndue = 2021-04-22\n"
        );
        Directory::read(&[Source { path: "flows/helplines/international.toml".into(), text }]).0
    }

    fn rules(directory: &Directory) -> Vec<&'static str> {
        findings(directory).iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn an_old_check_and_a_zone_that_is_nowhere_are_told() {
        assert_eq!(rules(&directory("Europe/Vilnius")), ["overdue"]);
        assert_eq!(rules(&directory("Europe/Vilna")), ["overdue", "unknown-zone"]);
    }

    #[test]
    fn every_zone_of_the_shipped_contacts_exists() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/flows/helplines");
        let files: Vec<Source> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                Source::new(path.to_string_lossy(), &std::fs::read(&path).unwrap()).unwrap()
            })
            .collect();
        let (directory, _) = Directory::read(&files);
        assert!(directory.zones().len() >= 10);
        assert_eq!(unknown_zones(&directory), []);
    }
}
