//! The export against the rules by which goflow reads a definition (`definition/{flow,node}.go`, `routers/{base,switch}.go`).

use std::collections::{HashMap, HashSet};
use std::io;

use serde_json::Value;

use super::export;
use crate::content;

fn list<'v>(value: &'v Value, name: &str) -> Vec<&'v Value> {
    value[name].as_array().into_iter().flatten().collect()
}

fn id<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

#[test]
fn every_flow_is_one_that_goflow_would_read() -> io::Result<()> {
    let Some(book) = content::load(None)?.0 else { return Err(io::Error::other("no book")) };
    let (text, notes) = export(&book);
    assert!(notes.contains(book.digest()));
    let whole: Value = serde_json::from_str(&text)?;
    let names: HashMap<&str, &str> =
        list(&whole, "flows").into_iter().map(|flow| (id(flow, "uuid"), id(flow, "name"))).collect();
    assert_eq!(names.len(), book.script().flows.len() + 7);
    let fields: HashSet<&str> = list(&whole, "fields").into_iter().map(|field| id(field, "key")).collect();
    for flow in list(&whole, "flows") {
        check_flow(flow, &names, &fields);
    }
    assert_eq!(text, export(&book).0, "the same content gives the same file");
    Ok(())
}

fn check_flow(flow: &Value, names: &HashMap<&str, &str>, fields: &HashSet<&str>) {
    let name = id(flow, "name");
    let nodes: HashSet<&str> = list(flow, "nodes").into_iter().map(|node| id(node, "uuid")).collect();
    assert_eq!(nodes.len(), list(flow, "nodes").len(), "{name}: a node twice");
    assert!(nodes.len() <= 1000 && !nodes.is_empty() && flow["_ui"].to_string().len() < 262_144, "{name}");
    let mut seen: HashSet<&str> = HashSet::new();
    let mut localizable: HashSet<&str> = HashSet::new();
    for node in list(flow, "nodes") {
        let exits: HashSet<&str> = list(node, "exits").into_iter().map(|exit| id(exit, "uuid")).collect();
        assert!(!exits.is_empty() && exits.len() <= 100 && list(node, "actions").len() <= 100, "{name}");
        for exit in list(node, "exits") {
            assert!(is_uuid(id(exit, "uuid")) && seen.insert(id(exit, "uuid")), "{name}: exit");
            let to = exit.get("destination_uuid").and_then(Value::as_str);
            assert!(to.is_none_or(|to| nodes.contains(to)), "{name}: leads nowhere");
        }
        for action in list(node, "actions") {
            assert!(is_uuid(id(action, "uuid")) && seen.insert(id(action, "uuid")), "{name}: action");
            localizable.insert(id(action, "uuid"));
            match id(action, "type") {
                "send_msg" => {
                    assert!(!id(action, "text").is_empty() && id(action, "text").len() < 10_000, "{name}: {action}")
                }
                "enter_flow" => assert_eq!(names.get(id(&action["flow"], "uuid")), Some(&id(&action["flow"], "name"))),
                "set_contact_field" => assert!(fields.contains(id(&action["field"], "key")), "{name}: {action}"),
                other => panic!("{name}: {other}"),
            }
        }
        if let Some(router) = node.get("router") {
            check_router(name, router, &exits, &mut localizable);
        }
    }
    for (language, items) in flow["localization"].as_object().into_iter().flatten() {
        assert_eq!(language.len(), 3);
        for (of, words) in items.as_object().into_iter().flatten() {
            assert!(localizable.contains(of.as_str()), "{name}: {language} translates what is not there");
            for values in words.as_object().into_iter().flatten().filter_map(|(_, values)| values.as_array()) {
                assert!(values.len() <= 10 && values.iter().all(Value::is_string), "{name}: {words}");
            }
        }
    }
}

fn check_router<'v>(name: &str, router: &'v Value, exits: &HashSet<&str>, localizable: &mut HashSet<&'v str>) {
    let tests = ["has_only_text", "has_only_phrase", "has_phrase", "has_any_word"];
    let categories: HashSet<&str> =
        list(router, "categories").into_iter().map(|category| id(category, "uuid")).collect();
    assert_eq!(categories.len(), list(router, "categories").len(), "{name}: a category twice");
    assert!(categories.len() <= 100 && list(router, "cases").len() <= 100 && !id(router, "operand").is_empty());
    for category in list(router, "categories") {
        assert!(exits.contains(id(category, "exit_uuid")), "{name}: a category without an exit");
        assert!((1..=36).contains(&id(category, "name").chars().count()), "{name}: {category}");
    }
    assert!(categories.contains(id(router, "default_category_uuid")), "{name}: no default");
    for case in list(router, "cases") {
        assert!(tests.contains(&id(case, "type")) && categories.contains(id(case, "category_uuid")), "{name}: {case}");
        assert!(
            list(case, "arguments").iter().all(|word| !word.as_str().unwrap_or_default().is_empty()),
            "{name}: {case}"
        );
        localizable.insert(id(case, "uuid"));
    }
}
