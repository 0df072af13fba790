//! `docs/rules.md`: every rule with a bad and a good example, made from the rules themselves.

use std::fmt::Write;

use serde::Deserialize;

use crate::finding::Severity;
use crate::lint::{Of, RULES};
use crate::proof;
use crate::wording::Wording;

#[derive(Deserialize)]
struct Examples {
    case: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    rule: String,
    locale: String,
    en: String,
    xx: String,
    good: Option<String>,
}

/// The whole page, in Markdown.
pub fn page() -> String {
    let mut page = String::from(
        "# Rules\n\nWhat `linnet check` and `linnet locale check` look for. This page is made by `linnet check --rules`.\n\n\
         An **error** means that a child could see broken, unsafe, wrong or no text; a **warning**, that the text is poorer but safe.\n\
         A rule that is broken on purpose is kept quiet at that place, with a reason; never for a whole file:\n\n\
         ```ftl\n# linnet: allow typography because the slogan has no full stop\nabout_start = Linnet listens\n```\n\n\
         Signs that nobody sees are shown as ‹U+202E›.\n\n## Fluent files\n",
    );
    let examples = toml::from_str::<Examples>(proof::EXAMPLES).map(|examples| examples.case).unwrap_or_default();
    let words = Wording::of("en");
    let mut rules: Vec<_> = proof::rules().collect();
    rules.sort_unstable();
    for (name, severity) in rules {
        let why = words.why(name).unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = write!(page, "\n### {name}\n\n{} {why}\n", level(severity));
        let Some(example) = examples.iter().find(|case| case.rule == name && case.good.is_some()) else { continue };
        let good = example.good.as_deref().unwrap_or_default();
        let _ = write!(
            page,
            "\n```ftl\n# en\n{}\n# bad ({locale})\n{}\n# good\n{}```\n",
            visible(&example.en),
            visible(&example.xx),
            visible(good),
            locale = example.locale,
        );
    }
    for (of, title) in [
        (Of::Flows, "Flows"),
        (Of::Screens, "Screens"),
        (Of::Locales, "Locales"),
        (Of::Risk, "Words that mean danger"),
        (Of::Helplines, "Contacts"),
    ] {
        let _ = write!(page, "\n## {title}\n");
        for rule in RULES.iter().filter(|rule| rule.of == of) {
            let _ = write!(
                page,
                "\n### {}\n\n{} {}\n\n```toml\n# bad\n{}\n\n# good\n{}\n```\n",
                rule.name,
                level(rule.severity),
                rule.why,
                rule.bad,
                rule.good
            );
        }
    }
    page
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "**Error.**",
        Severity::Warning => "**Warning.**",
    }
}

/// A text with what nobody sees made visible.
fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        let plain =
            c == '\n' || !(c.is_control() || crate::proof::is_unseen(c) || ('\u{300}'..='\u{36f}').contains(&c));
        if plain {
            shown.push(c);
        } else {
            let _ = write!(shown, "‹U+{:04X}›", u32::from(c));
        }
    }
    shown
}
