//! Faults in helpline files: each by its own rule, all at once, with the remedy.

use super::Directory;
use crate::source::Source;

const LAST_RESORT: &str = "[world]\nname = \"W\"\nkind = \"child\"\nweb = \"https://example.org\"\n";
const REST: &str = "hours = \"always\"\nfree = true\nlanguages = [\"fr\"]\nfor = \"children\"\ntells = \"unknown\"\n\
    source.title = \"t\"\nsource.url = \"https://example.org\"\nsource.date = \"unknown\"\nconfidence = \"high\"\n\
    checked = 2026-04-22\nchecked-by = \"desk\"\nchecked-how = \"read\"\ndue = 2027-04-22\n";

/// The rules that a file with one contact, changed by `change`, breaks.
fn rules(change: impl Fn(String) -> String) -> Vec<&'static str> {
    let text = change(format!("[a]\nname = \"A\"\nkind = \"child\"\ncall = [\"116 111\"]\n{REST}"));
    let home = Source { path: "flows/helplines/TG.toml".into(), text };
    let world = Source { path: "flows/helplines/international.toml".into(), text: format!("{LAST_RESORT}{REST}") };
    let (_, findings) = Directory::read(&[home, world]);
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn each_fault_has_its_rule() {
    let change = |from: &'static str, to: &'static str| rules(move |text| text.replace(from, to));
    assert_eq!(rules(|text| text), [""; 0]);
    assert_eq!(change("116 111", "116-HELP"), ["bad-phone"]);
    assert_eq!(change("116 111", "+55188"), ["bad-phone"]);
    assert_eq!(change("116 111", "116\u{2069}111"), ["bad-phone"]);
    assert_eq!(change("call = [\"116 111\"]", "web = \"http://example.org\""), ["bad-url"]);
    assert_eq!(change("call = [\"116 111\"]", "web = \"https://пример.org\""), ["bad-url"]);
    assert_eq!(change("call = [\"116 111\"]", ""), ["no-channel"]);
    assert_eq!(change("call = ", "whatsapp = "), ["bad-phone"]);
    assert_eq!(change("free = true\n", ""), ["missing-key"]);
    assert_eq!(change("free", "fee"), ["unknown-key", "missing-key"]);
    assert_eq!(change("hours = \"always\"", "hours = [\"mon-fri 9-17\"]\nzone = \"Africa/Lome\""), ["bad-hours"]);
    assert_eq!(change("hours = \"always\"", "hours = [\"daily 09:00-17:00\"]"), ["missing-key"]);
    assert_eq!(change("due = 2027-04-22", "due = 2027-04-23"), ["bad-due"]);
    assert_eq!(change("due = 2027-04-22", "due = \"2027-04-22\""), ["bad-value"]);
    assert_eq!(change("\"high\"", "\"medium\""), ["check-first"]);
    assert_eq!(change("\"high\"", "\"low\""), ["bad-value"]);
    assert_eq!(change("\"children\"", "\"adults\""), ["adults-only"]);
    assert_eq!(change("\"children\"", "\"everyone\"\nages = \"18-\""), ["adults-only"]);
    assert_eq!(change("kind = \"child\"", "kind = \"emergency\""), ["missing-key", "unused-key"]);
    assert_eq!(change("[a]", "[a]\nshown = false"), ["missing-key"]);
    assert_eq!(change("[a]", "x = 1\n[a]"), ["bad-value"]);
    assert_eq!(change("[a]", "[A]"), ["bad-id"]);
    assert_eq!(change("[a]", "[a]\nnot-for = [\"state-thraet\"]"), ["bad-value"]);
}

#[test]
fn all_faults_are_found_at_once_and_the_nearest_name_is_offered() {
    let text = "[a]\nname = \"A\"\nkind = \"chld\"\ncall = [\"12x\"]\nhuors = \"always\"\n".to_owned();
    let (_, findings) = Directory::read(&[Source { path: "flows/helplines/TG.toml".into(), text }]);
    let report: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
    for said in [
        "did you mean \"child\"",
        "did you mean \"hours\"",
        "\"12x\" cannot be dialled",
        "\"due\" is missing",
        "\"title\" is missing",
        "no international contact",
    ] {
        assert!(report.contains(said), "{said} in\n{report}");
    }
}

#[test]
fn a_file_is_named_after_its_country() {
    let file = Source { path: "flows/helplines/Togo.toml".into(), text: String::new() };
    let (_, findings) = Directory::read(&[file]);
    assert_eq!(findings[0].rule, "bad-country");
}
