//! Flow files to one linked graph of nodes: the only place that knows the file format.
//!
//! `read` takes files and gives back a [`Script`] in which every target exists, together with every fault it found. A
//! flow is a tree that a child walks; a node is one step of it; a choice is a button under a node's text.
//!
//! **Invariant:** a script holds ids and structure only, not one word that a child reads.

mod file;
mod link;
mod settings;

use std::collections::HashMap;

pub use file::schema;
pub use settings::{CountryOffer, Settings};

use crate::finding::Finding;
use crate::helpline::Country;
use crate::risk::Category;
use crate::source::Source;

/// The age bands of the contract. A child who did not say counts as the younger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// 7 to 12 years.
    Child,
    /// 13 to 17 years.
    Teen,
}

impl Age {
    /// Both bands, the younger first.
    pub const ALL: [Self; 2] = [Self::Child, Self::Teen];

    /// The band as it stands in files and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Child => "7-12",
            Self::Teen => "13-17",
        }
    }

    /// The band of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|age| age.as_str() == name)
    }
}

/// Position of a node in [`Script::nodes`]; holds for one script only.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub u16);

/// A node's name in short: stays the same in every version of the content, so that a conversation outlives a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeKey(pub u32);

impl NodeKey {
    /// The key of `flow/node`.
    pub fn of(id: &str) -> Self {
        let hash = blake3::hash(id.as_bytes());
        let bytes = hash.as_bytes();
        Self(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }
}

/// Every flow, linked: each target is a node that exists, and no chain of nodes runs on without waiting for the child.
#[derive(Debug, Default)]
pub struct Script {
    /// All flows, by id.
    pub flows: Vec<Flow>,
    /// All nodes, flow by flow, in the order of the files.
    pub nodes: Vec<Node>,
    /// What belongs to no single flow.
    pub settings: Settings,
    keys: HashMap<NodeKey, NodeIx>,
}

/// One dialogue tree.
#[derive(Debug)]
pub struct Flow {
    /// Its id, the stem of its file.
    pub id: String,
    /// Whether a child enters it or another flow calls it.
    pub kind: FlowKind,
    /// Where it begins.
    pub start: NodeIx,
}

/// How a flow is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlowKind {
    /// A child can come here by a choice or by what she types.
    Topic,
    /// Only called by other flows, and always comes back to them.
    Part,
}

/// One step of a flow.
#[derive(Debug)]
pub struct Node {
    /// `flow/node`.
    pub id: String,
    /// Its key.
    pub key: NodeKey,
    /// Index of its flow.
    pub flow: usize,
    /// For whom it is.
    pub only: Only,
    /// What it does.
    pub step: Step,
}

impl Node {
    /// The Fluent message that holds this node's text: `flow_node`.
    pub fn message(&self) -> String {
        self.id.replacen('/', "_", 1)
    }

    /// Whether this node has a text of its own.
    pub fn speaks(&self, flows: &[Flow]) -> bool {
        match self.step {
            Step::Check { .. } | Step::Call { .. } => false,
            Step::End => flows[self.flow].kind == FlowKind::Topic,
            _ => true,
        }
    }

    /// The authored choices under this node's text.
    pub fn choices(&self) -> &[Choice] {
        match &self.step {
            Step::Ask { choices } | Step::Listen { choices, .. } | Step::Helpline { choices, .. } => choices,
            _ => &[],
        }
    }

    /// Whether the author wrote the buttons here.
    pub fn step_is_choice(&self) -> bool {
        matches!(self.step, Step::Ask { .. } | Step::Listen { .. } | Step::Helpline { .. })
    }

    /// Whether the conversation waits here for the child.
    pub fn waits(&self) -> bool {
        !matches!(self.step, Step::Say { .. } | Step::Check { .. } | Step::Call { .. })
    }

    /// Every node that this one names.
    pub fn targets(&self) -> Vec<NodeIx> {
        let mut targets: Vec<NodeIx> = self.choices().iter().filter_map(|choice| choice.to.node()).collect();
        match &self.step {
            Step::Say { next } | Step::Countries { next } => targets.push(*next),
            Step::Listen { hear, otherwise, .. } => {
                targets.extend(hear.iter().map(|(_, to)| *to));
                targets.push(*otherwise);
            }
            Step::Check { when, otherwise, .. } => {
                targets.extend(when.iter().map(|(_, to)| *to));
                targets.push(*otherwise);
            }
            Step::Call { start, next } => targets.extend([*start, *next]),
            Step::Safe { yes, no, unsure } => targets.extend([*yes, *no, *unsure]),
            Step::Ask { .. } | Step::Helpline { .. } | Step::End => {}
        }
        targets
    }
}

/// What a node does: a closed set.
#[derive(Debug)]
pub enum Step {
    /// Says its text and goes straight on.
    Say {
        /// Where it goes on.
        next: NodeIx,
    },
    /// Says its text and waits for a choice.
    Ask {
        /// The buttons, in order.
        choices: Vec<Choice>,
    },
    /// Says its text and offers the countries of the settings.
    Countries {
        /// Where it goes on, with or without a country.
        next: NodeIx,
    },
    /// Says its text and waits for words.
    Listen {
        /// Word set and where its words lead.
        hear: Vec<(String, NodeIx)>,
        /// Where other words lead.
        otherwise: NodeIx,
        /// Buttons for those who would rather not type.
        choices: Vec<Choice>,
    },
    /// Says nothing and decides.
    Check {
        /// What it looks at.
        of: Of,
        /// Value and where it leads.
        when: Vec<(Value, NodeIx)>,
        /// Where every other value leads.
        otherwise: NodeIx,
    },
    /// Runs a part and comes back.
    Call {
        /// First node of the part.
        start: NodeIx,
        /// Where it goes on after the part.
        next: NodeIx,
    },
    /// Says its text, shows contacts and waits for a choice.
    Helpline {
        /// Which contacts.
        topic: HelplineTopic,
        /// The buttons, in order.
        choices: Vec<Choice>,
    },
    /// Asks 'are you safe now?'.
    Safe {
        /// Where 'yes' leads.
        yes: NodeIx,
        /// Where 'no' leads.
        no: NodeIx,
        /// Where 'I am not sure' leads.
        unsure: NodeIx,
    },
    /// The last words of a topic; in a part, silently back to the caller.
    End,
}

/// One button.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id, unique under its node.
    pub id: String,
    /// Where it leads.
    pub to: To,
    /// For whom it is.
    pub only: Only,
    /// What it notes down.
    pub set: Set,
}

/// Where a choice leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// To a node.
    Node(NodeIx),
    /// To the advice flow of the danger that was noticed.
    Advice,
}

impl To {
    fn node(self) -> Option<NodeIx> {
        match self {
            Self::Node(node) => Some(node),
            Self::Advice => None,
        }
    }
}

/// What a choice notes down.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Set {
    /// The age band, where given.
    pub age: Option<Age>,
    /// The country, where given.
    pub country: Option<Country>,
    /// The number of a flag, where given.
    pub flag: Option<u8>,
}

/// For whom a node or a choice is; empty lists mean everybody.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Only {
    /// Only these age bands.
    pub ages: Vec<Age>,
    /// Only these countries.
    pub countries: Vec<Country>,
    /// Not these countries.
    pub except: Vec<Country>,
}

impl Only {
    /// Whether it is for a child of that band (none: did not say, counts as the younger) and country.
    pub fn allows(&self, age: Option<Age>, country: Option<Country>) -> bool {
        let age = age.unwrap_or(Age::Child);
        (self.ages.is_empty() || self.ages.contains(&age))
            && (self.countries.is_empty() || country.is_some_and(|country| self.countries.contains(&country)))
            && !country.is_some_and(|country| self.except.contains(&country))
    }
}

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// The age band.
    Age,
    /// The country.
    Country,
    /// The flag of this number.
    Flag(u8),
}

/// What a check may find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// That age band.
    Age(Age),
    /// That country.
    Country(Country),
    /// The flag is set.
    Yes,
}

/// Which contacts a helpline node shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HelplineTopic {
    /// Police, ambulance, fire.
    Emergency,
    /// Services that listen to children.
    Child,
    /// For a wish to die.
    Crisis,
    /// For harm that happens online.
    Online,
    /// For taking pictures down.
    Images,
    /// For human rights defenders.
    Defender,
    /// What fits the danger that was noticed.
    Care,
}

impl Script {
    /// Reads and links all flow files (`flows/*.toml`, `flows/book.toml` among them).
    pub fn read(files: &[Source]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let (settings, flows): (Vec<&Source>, Vec<&Source>) = files.iter().partition(|file| file.stem() == "book");
        let parsed: Vec<file::Flow> = flows.into_iter().map(|file| file::read(file, &mut findings)).collect();
        let script = link::link(settings.first().copied(), parsed, &mut findings);
        (script, findings)
    }

    /// The node at a position.
    pub fn node(&self, ix: NodeIx) -> &Node {
        &self.nodes[usize::from(ix.0)]
    }

    /// Where the node of that key stands; an id that a node once had (`was`) counts.
    pub fn find(&self, key: NodeKey) -> Option<NodeIx> {
        self.keys.get(&key).copied()
    }

    /// The flow of that id.
    pub fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.iter().find(|flow| flow.id == id)
    }

    /// All positions.
    pub fn indexes(&self) -> impl Iterator<Item = NodeIx> + use<> {
        (0..self.nodes.len()).filter_map(|at| u16::try_from(at).ok().map(NodeIx))
    }

    /// The first node of the advice for a danger.
    pub fn advice(&self, category: Category) -> NodeIx {
        self.settings.advice[category as usize]
    }
}

#[cfg(test)]
mod tests;
