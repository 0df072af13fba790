//! One flow file as its author wrote it: every key known, nothing linked yet.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use toml::Spanned;

use super::{FlowKind, HelplineTopic};
use crate::finding::{Finding, nearest};
use crate::source::Source;

/// A parsed flow file.
pub(super) struct Flow<'s> {
    pub(super) file: &'s Source,
    pub(super) kind: FlowKind,
    pub(super) nodes: Vec<(Spanned<String>, RawNode)>,
}

/// The head of a flow file.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawHead {
    /// How the flow is entered.
    kind: FlowKind,
}

/// One node: which keys it may carry depends on its kind.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawNode {
    /// What the node does.
    pub(super) kind: Kind,
    /// Where it goes on.
    #[schemars(with = "Option<String>")]
    pub(super) next: Option<Spanned<String>>,
    /// The buttons: id = target, or id = { to = target, … }.
    #[serde(default)]
    #[schemars(with = "Ordered<RawChoice>")]
    pub(super) choices: Ordered<Spanned<RawChoice>>,
    /// Offers a ready list instead of choices: "countries".
    pub(super) list: Option<List>,
    /// Word set = target.
    #[serde(default)]
    #[schemars(with = "Ordered<String>")]
    pub(super) hear: Ordered<Spanned<String>>,
    /// Where everything else leads.
    #[schemars(with = "Option<String>")]
    pub(super) r#else: Option<Spanned<String>>,
    /// What a check looks at: "age", "country" or a flag.
    #[schemars(with = "Option<String>")]
    pub(super) of: Option<Spanned<String>>,
    /// Value = target.
    #[serde(default)]
    #[schemars(with = "Ordered<String>")]
    pub(super) when: Ordered<Spanned<String>>,
    /// The part to call.
    #[schemars(with = "Option<String>")]
    pub(super) flow: Option<Spanned<String>>,
    /// Which contacts to show.
    pub(super) topic: Option<HelplineTopic>,
    /// Where 'yes, I am safe' leads.
    #[schemars(with = "Option<String>")]
    pub(super) yes: Option<Spanned<String>>,
    /// Where 'no' leads.
    #[schemars(with = "Option<String>")]
    pub(super) no: Option<Spanned<String>>,
    /// Where 'I am not sure' leads.
    #[schemars(with = "Option<String>")]
    pub(super) unsure: Option<Spanned<String>>,
    /// For whom the node is.
    #[serde(default)]
    pub(super) only: RawOnly,
    /// For whom it is not.
    #[serde(default)]
    pub(super) except: RawExcept,
    /// Ids that this node once had.
    #[serde(default)]
    pub(super) was: Vec<String>,
}

/// The closed set of node kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// Says its text and goes straight on to `next`.
    Say,
    /// Says its text and waits for a choice.
    Ask,
    /// Says its text and waits for words.
    Listen,
    /// Says nothing and decides.
    Check,
    /// Runs a part and comes back.
    Call,
    /// Shows contacts.
    Helpline,
    /// Asks 'are you safe now?'.
    Safe,
    /// The last words.
    End,
}

/// A ready list of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum List {
    /// The countries of `book.toml`.
    Countries,
}

/// A choice: where it leads, for whom it is, what it notes down.
pub(super) struct RawChoice {
    pub(super) to: String,
    pub(super) only: RawOnly,
    pub(super) except: RawExcept,
    pub(super) set: RawSet,
}

#[derive(serde::Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawOnly {
    /// Only these age bands: "7-12", "13-17".
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub(super) age: Vec<Spanned<String>>,
    /// Only these countries, by their two letters.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub(super) country: Vec<Spanned<String>>,
}

#[derive(serde::Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawExcept {
    /// Not these countries, by their two letters.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub(super) country: Vec<Spanned<String>>,
}

#[derive(serde::Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSet {
    /// The age band.
    #[schemars(with = "Option<String>")]
    pub(super) age: Option<Spanned<String>>,
    /// The country.
    #[schemars(with = "Option<String>")]
    pub(super) country: Option<Spanned<String>>,
    /// A flag of `book.toml`.
    #[schemars(with = "Option<String>")]
    pub(super) flag: Option<Spanned<String>>,
}

/// A table whose order the author chose and a child sees.
pub(super) struct Ordered<T>(pub(super) Vec<(Spanned<String>, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Ordered<T>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a table")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Ordered<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Table of {}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<T>() })
    }
}

#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LongChoice {
    /// Where it leads.
    to: String,
    /// For whom it is.
    #[serde(default)]
    only: RawOnly,
    /// For whom it is not.
    #[serde(default)]
    except: RawExcept,
    /// What it notes down.
    #[serde(default)]
    set: RawSet,
}

impl<'de> Deserialize<'de> for RawChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ShortOrLong;
        impl<'de> Visitor<'de> for ShortOrLong {
            type Value = RawChoice;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a target (\"node\" or \"flow/node\") or a table { to = \"node\", … }")
            }
            fn visit_str<E: serde::de::Error>(self, to: &str) -> Result<Self::Value, E> {
                Ok(RawChoice {
                    to: to.to_owned(),
                    only: RawOnly::default(),
                    except: RawExcept::default(),
                    set: RawSet::default(),
                })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let long = LongChoice::deserialize(MapAccessDeserializer::new(map))?;
                Ok(RawChoice { to: long.to, only: long.only, except: long.except, set: long.set })
            }
        }
        deserializer.deserialize_any(ShortOrLong)
    }
}

impl JsonSchema for RawChoice {
    fn schema_name() -> Cow<'static, str> {
        "Choice".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<LongChoice>();
        schemars::json_schema!({ "anyOf": [{ "type": "string" }, long] })
    }
}

/// The JSON Schema of a flow file, for editors.
pub fn schema() -> serde_json::Value {
    let mut generator = SchemaGenerator::default();
    let head = generator.subschema_for::<RawHead>();
    let node = generator.subschema_for::<RawNode>();
    let definitions = generator.take_definitions(true);
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Linnet flow",
        "type": "object",
        "required": ["flow", "start"],
        "properties": { "flow": head },
        "patternProperties": { "^[a-z][a-z0-9-]*$": node },
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// Reads one file; what cannot be read is left out and told.
pub(super) fn read<'s>(file: &'s Source, findings: &mut Vec<Finding>) -> Flow<'s> {
    let (entries, faults) = file.toml();
    findings.extend(faults);
    let mut flow = Flow { file, kind: FlowKind::Topic, nodes: Vec::new() };
    let mut has_head = false;
    for (name, value) in entries {
        if name.get_ref() == "flow" {
            has_head = true;
            match file.read::<RawHead>(value) {
                Ok(head) => flow.kind = head.kind,
                Err(fault) => findings.push(fault),
            }
            continue;
        }
        if !is_id(name.get_ref()) {
            findings.push(file.fault("bad-id", name.span()).arg("id", name.get_ref()));
            continue;
        }
        let span = value.span();
        match file.read::<RawNode>(value) {
            Ok(node) => {
                check_keys(file, &name, &node, findings);
                flow.nodes.push((name, node));
            }
            Err(mut fault) => {
                if fault.place.is_none() {
                    fault.place = Some(file.place(span));
                }
                findings.push(explain_unknown_key(fault).about(format!("{}/{}", file.stem(), name.get_ref())));
            }
        }
    }
    if !has_head {
        findings.push(Finding::fault(&file.path, "flow-head"));
    }
    flow
}

/// Ids are what a translator types and a computer compares: plain small letters, digits, hyphens.
pub(super) fn is_id(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A mistyped key is the one slip that TOML lets through; name the nearest one that was meant.
fn explain_unknown_key(fault: Finding) -> Finding {
    let keys = [
        "kind", "next", "choices", "list", "hear", "else", "of", "when", "flow", "topic", "yes", "no", "unsure",
        "only", "except", "was", "to", "set", "age", "country", "flag",
    ];
    let unknown = fault
        .args
        .first()
        .and_then(|(_, what)| what.strip_prefix("unknown field \""))
        .and_then(|rest| rest.split('"').next())
        .map(str::to_owned);
    match unknown {
        Some(key) => {
            let mut fault = fault;
            fault.rule = "unknown-key";
            match nearest(&key, keys) {
                Some(near) => fault.key("unknown-key-near").arg("key", &key).arg("near", near),
                None => fault.key("unknown-key").arg("key", &key),
            }
        }
        None => fault,
    }
}

/// Holds the keys of a node against what its kind needs and allows.
fn check_keys(file: &Source, name: &Spanned<String>, node: &RawNode, findings: &mut Vec<Finding>) {
    let present: Vec<&str> = [
        ("next", node.next.is_some()),
        ("choices", !node.choices.0.is_empty()),
        ("list", node.list.is_some()),
        ("hear", !node.hear.0.is_empty()),
        ("else", node.r#else.is_some()),
        ("of", node.of.is_some()),
        ("when", !node.when.0.is_empty()),
        ("flow", node.flow.is_some()),
        ("topic", node.topic.is_some()),
        ("yes", node.yes.is_some()),
        ("no", node.no.is_some()),
        ("unsure", node.unsure.is_some()),
    ]
    .into_iter()
    .filter_map(|(key, there)| there.then_some(key))
    .collect();
    let (needs, allows): (&[&str], &[&str]) = match node.kind {
        Kind::Say => (&["next"], &[]),
        Kind::Ask if node.list.is_some() => (&["list", "next"], &[]),
        Kind::Ask => (&["choices"], &[]),
        Kind::Listen => (&["hear", "else"], &["choices"]),
        Kind::Check => (&["of", "when", "else"], &[]),
        Kind::Call => (&["flow", "next"], &[]),
        Kind::Helpline => (&["topic", "choices"], &[]),
        Kind::Safe => (&["yes", "no", "unsure"], &[]),
        Kind::End => (&[], &[]),
    };
    let id = format!("{}/{}", file.stem(), name.get_ref());
    let kind = serde_json::to_string(&node.kind).unwrap_or_default();
    for key in needs.iter().filter(|key| !present.contains(key)) {
        findings.push(file.fault("missing-key", name.span()).arg("kind", &kind).arg("key", key).about(&id));
    }
    for key in present.iter().filter(|key| !needs.contains(key) && !allows.contains(key)) {
        findings.push(file.fault("unused-key", name.span()).arg("kind", &kind).arg("key", key).about(&id));
    }
}
