//! A flow definition of RapidPro (spec 13) as it is put together: nodes, exits, routers, translations.
//!
//! The form is that of `flows/definition`, `flows/routers` and `flows/actions` of nyaruka/goflow; its limits are held by
//! the test in `mod.rs`.

use serde_json::{Map, Value, json};

/// The specification that the definitions are written to.
const SPEC: &str = "13.6.1";
/// Longest name of a category, in characters.
const CATEGORY_MAX: usize = 36;

/// A UUID that stays the same for the same thing in every export.
pub(super) fn uuid(of: &str) -> String {
    let hash = blake3::hash(format!("linnet rapidpro {of}").as_bytes());
    let hex = hash.to_hex();
    // Version 4, variant 1, as everything that reads UUIDs expects.
    format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[12..15], &hex[15..18], &hex[18..30])
}

/// Words as a template that says exactly these words.
pub(super) fn plain(words: &str) -> String {
    words.replace('@', "@@")
}

/// One test of a router.
pub(super) struct Case {
    /// The test, such as `has_only_text`.
    pub(super) test: &'static str,
    /// What is tested for.
    pub(super) argument: String,
    /// The same in other languages.
    pub(super) translated: Vec<(&'static str, String)>,
    /// The category; several cases may share one.
    pub(super) category: String,
    /// Where it leads; none ends the flow.
    pub(super) to: Option<String>,
}

impl Case {
    /// A value of a contact field.
    pub(super) fn value(value: &str, to: Option<String>) -> Self {
        Self {
            test: "has_only_text",
            argument: value.to_owned(),
            translated: Vec::new(),
            category: value.to_owned(),
            to,
        }
    }
}

/// What a node decides by.
pub(super) struct Router {
    pub(super) wait: bool,
    pub(super) operand: String,
    pub(super) result: Option<&'static str>,
    pub(super) cases: Vec<Case>,
    /// Where everything else leads.
    pub(super) otherwise: Option<String>,
}

/// A flow under construction.
pub(super) struct Draft {
    uuid: String,
    name: String,
    nodes: Vec<Value>,
    places: Map<String, Value>,
    translations: Map<String, Value>,
}

impl Draft {
    pub(super) fn new(name: &str) -> Self {
        let uuid = uuid(&format!("flow {name}"));
        Self { uuid, name: name.to_owned(), nodes: Vec::new(), places: Map::new(), translations: Map::new() }
    }

    /// A reference to the flow of that name.
    pub(super) fn reference(name: &str) -> Value {
        json!({ "uuid": uuid(&format!("flow {name}")), "name": name })
    }

    /// A node that does something and goes on.
    pub(super) fn act(&mut self, key: &str, actions: Vec<Value>, to: Option<String>) {
        let node = json!({ "uuid": uuid(key), "actions": actions, "exits": [exit(&format!("{key} exit"), to)] });
        self.push(node, json!({ "type": "execute_actions" }));
    }

    /// A node that does something and decides.
    pub(super) fn decide(&mut self, key: &str, actions: Vec<Value>, router: Router) {
        let (mut categories, mut exits, mut cases) = (Vec::new(), Vec::new(), Vec::<Value>::new());
        let mut known: Vec<String> = Vec::new();
        for (number, case) in router.cases.into_iter().enumerate() {
            let category = uuid(&format!("{key} category {}", case.category));
            if !known.contains(&case.category) {
                let leave = format!("{key} exit {}", case.category);
                categories.push(json!({ "uuid": category, "name": short(&case.category), "exit_uuid": uuid(&leave) }));
                exits.push(exit(&leave, case.to));
                known.push(case.category);
            }
            let id = uuid(&format!("{key} case {number}"));
            for (language, argument) in case.translated {
                self.translate(language, &id, json!({ "arguments": [argument] }));
            }
            cases.push(
                json!({ "uuid": id, "type": case.test, "arguments": [case.argument], "category_uuid": category }),
            );
        }
        let (other, leave) = (uuid(&format!("{key} other")), format!("{key} leave"));
        categories.push(json!({ "uuid": other, "name": "Other", "exit_uuid": uuid(&leave) }));
        exits.push(exit(&leave, router.otherwise));
        let mut written = json!({
            "type": "switch", "operand": router.operand, "cases": cases, "categories": categories, "default_category_uuid": other,
        });
        if router.wait {
            written["wait"] = json!({ "type": "msg" });
        }
        if let Some(result) = router.result {
            written["result_name"] = json!(result);
        }
        let field = router.operand.strip_prefix("@fields.");
        let ui = match (router.wait, field) {
            (true, _) => json!({ "type": "wait_for_response", "config": { "cases": {} } }),
            (false, Some(field)) => json!({
                "type": "split_by_contact_field",
                "config": { "cases": {}, "operand": { "id": field, "type": "field", "name": field } },
            }),
            (false, None) => json!({ "type": "split_by_subflow", "config": {} }),
        };
        self.push(json!({ "uuid": uuid(key), "actions": actions, "router": written, "exits": exits }), ui);
    }

    /// A translation of something with a UUID.
    pub(super) fn translate(&mut self, language: &str, of: &str, words: Value) {
        let all = self.translations.entry(language).or_insert_with(|| json!({}));
        all[of] = words;
    }

    fn push(&mut self, node: Value, mut ui: Value) {
        let number = self.nodes.len();
        ui["position"] = json!({ "left": number % 5 * 260, "top": number / 5 * 240 });
        if let Some(id) = node["uuid"].as_str() {
            self.places.insert(id.to_owned(), ui);
        }
        self.nodes.push(node);
    }

    /// The definition.
    pub(super) fn finish(self) -> Value {
        json!({
            "uuid": self.uuid, "name": self.name, "spec_version": SPEC, "language": "eng", "type": "messaging",
            "revision": 1, "expire_after_minutes": 60, "localization": self.translations, "nodes": self.nodes,
            "_ui": { "nodes": self.places },
        })
    }
}

fn exit(key: &str, to: Option<String>) -> Value {
    match to {
        Some(to) => json!({ "uuid": uuid(key), "destination_uuid": to }),
        None => json!({ "uuid": uuid(key) }),
    }
}

/// A name of a category within its limit, and still its own.
fn short(name: &str) -> String {
    // "Other" is their name for everything else.
    if name == "other" {
        return "other choice".to_owned();
    }
    if name.chars().count() <= CATEGORY_MAX {
        return name.to_owned();
    }
    let start: String = name.chars().take(CATEGORY_MAX - 5).collect();
    format!("{start}-{}", &uuid(name)[..4])
}
