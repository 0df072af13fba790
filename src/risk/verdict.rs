//! What a rule found in a text: how pressing, what kind of danger, who it is about.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How pressing a danger is. No verdict at all is the contract's `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Something may be wrong: a hint, a worry, a danger that is past or denied. A gentle check.
    Concern,
    /// A child tells of harm or of a danger that goes on.
    High,
    /// Life or body may be in danger now: help is shown at once, before any question.
    Crisis,
}

impl Level {
    /// The name used in lexicons, in the protocol and by `linnet risk`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Concern => "concern",
            Self::High => "high",
            Self::Crisis => "crisis",
        }
    }
}

/// The kind of danger; each has an advice flow and contacts of its own (eight, a closed set).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Wishing to die, hurting oneself.
    SelfHarm,
    /// Sexual abuse, grooming, sexual pictures asked for, shared or used for blackmail.
    SexualExploitation,
    /// Violence and threats of violence by people outside the home.
    Violence,
    /// Violence, neglect, locking up, forced marriage or work by those a child lives with.
    AbuseAtHome,
    /// Address, school or name posted; followed, watched from afar.
    DoxxingStalking,
    /// Police, army, court, officials or a school acting against a child for speaking up.
    StateThreat,
    /// Bullying, shaming, exclusion, hate for what one is or stands for.
    BullyingHate,
    /// Account taken over, phone watched or searched.
    DeviceCompromise,
}

impl Category {
    /// All eight, in the order of the contract.
    pub const ALL: [Self; 8] = [
        Self::SelfHarm,
        Self::SexualExploitation,
        Self::Violence,
        Self::AbuseAtHome,
        Self::DoxxingStalking,
        Self::StateThreat,
        Self::BullyingHate,
        Self::DeviceCompromise,
    ];

    /// The name used in lexicons, flow files, in the protocol and by `linnet risk`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SelfHarm => "self-harm",
            Self::SexualExploitation => "sexual-exploitation",
            Self::Violence => "violence",
            Self::AbuseAtHome => "abuse-at-home",
            Self::DoxxingStalking => "doxxing-stalking",
            Self::StateThreat => "state-threat",
            Self::BullyingHate => "bullying-hate",
            Self::DeviceCompromise => "device-compromise",
        }
    }
}

/// A name that is none of the eight categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a category of danger")]
pub struct UnknownCategory;

impl FromStr for Category {
    type Err = UnknownCategory;

    fn from_str(name: &str) -> Result<Self, UnknownCategory> {
        Self::ALL.into_iter().find(|category| category.as_str() == name).ok_or(UnknownCategory)
    }
}

/// Whom a text is about: it decides between "you" and help-a-friend wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The child who writes.
    Me,
    /// A friend, a sister or brother, someone else.
    Other,
}

/// What the strongest rule says of a text. Holds names of rules only, never words of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'l> {
    /// How pressing.
    pub level: Level,
    /// What kind of danger.
    pub category: Category,
    /// Who is in danger.
    pub about: About,
    /// The rule that decided, `en/die-wish`: what the audit book and `--explain` look up.
    pub rule: &'l str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_contract() {
        for category in Category::ALL {
            assert_eq!(category.as_str().parse(), Ok(category));
            let json = serde_json::to_string(&category).unwrap_or_default();
            assert_eq!(json, format!("\"{}\"", category.as_str()));
        }
        assert_eq!("crime".parse::<Category>(), Err(UnknownCategory));
        assert!(Level::Concern < Level::High && Level::High < Level::Crisis);
    }
}
