use super::*;

const BOOK: &str = r#"
welcome = "a/start"
home = "a/start"
help = "a/start"
danger = "a/start"
care = "a/start"
care-friend = "a/start"
flags = ["observed"]
[advice]
self-harm = "a/start"
sexual-exploitation = "a/start"
violence = "a/start"
abuse-at-home = "a/start"
doxxing-stalking = "a/start"
state-threat = "a/start"
bullying-hate = "a/start"
device-compromise = "a/start"
[countries.TG]
languages = ["fr"]
"#;

fn read(flow: &str) -> (Script, Vec<Finding>) {
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    Script::read(&[file("flows/a.toml", flow), file("flows/book.toml", BOOK)])
}

fn rules(flow: &str) -> Vec<(&'static str, usize)> {
    let (_, findings) = read(flow);
    findings.iter().map(|finding| (finding.rule, finding.place.as_ref().map_or(0, |place| place.line))).collect()
}

#[test]
fn a_flow_is_linked_with_choices_in_the_order_of_the_file() {
    let (script, findings) = read(
        "[flow]\nkind = \"topic\"\n[start]\nkind = \"ask\"\nchoices.zebra = \"end\"\nchoices.ant = { to = \"end\", only.age = [\"13-17\"], set.flag = \"observed\" }\n[end]\nkind = \"end\"\n",
    );
    assert_eq!(findings, []);
    let start = script.node(script.settings.welcome);
    let ids: Vec<&str> = start.choices().iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids, ["zebra", "ant"]);
    assert_eq!(start.choices()[1].set.flag, Some(0));
    assert!(!start.choices()[1].only.allows(None, None), "not said counts as the younger");
    assert_eq!(start.message(), "a_start");
}

#[test]
fn every_fault_is_told_at_its_line_in_one_go() {
    assert_eq!(
        rules(
            "[flow]\nkind = \"topic\"\n[start]\nkind = \"ask\"\nchoices.one = \"edn\"\nchoices.two = { to = \"end\", set.flag = \"observd\" }\n[Bad]\nkind = \"end\"\n[mid]\nkind = \"say\"\nnxt = \"end\"\n[lone]\nkind = \"say\"\n[end]\nkind = \"end\"\nnext = \"start\"\n"
        ),
        [
            ("bad-id", 7),
            ("unknown-key", 11),
            ("missing-key", 12),
            ("unused-key", 14),
            ("unknown-target", 5),
            ("unknown-flag", 6)
        ]
    );
}

#[test]
fn a_slip_of_the_pen_gets_the_nearest_name() {
    let (_, findings) =
        read("[flow]\nkind = \"topic\"\n[start]\nkind = \"ask\"\nchoices.one = \"edn\"\n[end]\nkind = \"end\"\n");
    assert_eq!(findings[0].args.last(), Some(&("near", "end".to_owned())));
}

#[test]
fn a_circle_that_never_waits_is_refused() {
    assert_eq!(
        rules(
            "[flow]\nkind = \"topic\"\n[start]\nkind = \"say\"\nnext = \"two\"\n[two]\nkind = \"say\"\nnext = \"start\"\n"
        ),
        [("endless-loop", 3)]
    );
}

#[test]
fn a_renamed_node_is_found_under_its_old_name() {
    let (script, findings) = read("[flow]\nkind = \"topic\"\n[start]\nkind = \"end\"\nwas = [\"begin\"]\n");
    assert_eq!(findings, []);
    assert_eq!(script.find(NodeKey::of("a/begin")), Some(NodeIx(0)));
    assert_eq!(script.find(NodeKey::of("a/gone")), None);
}
