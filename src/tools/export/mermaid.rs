//! A flow as a Mermaid flowchart.

use std::fmt::Write;

use crate::book::{Book, LocaleIx};
use crate::script::{NodeIx, Step, To};

/// The flowchart of a flow: nodes with the beginning of their text, arrows with the labels of the choices.
pub(super) fn chart(book: &Book, locale: LocaleIx, flow: usize) -> String {
    let script = book.script();
    let mut chart = format!("---\ntitle: {}\n---\nflowchart TD\n", script.flows[flow].id);
    let mut outside: Vec<NodeIx> = Vec::new();
    for ix in script.indexes().filter(|ix| script.node(*ix).flow == flow) {
        let node = script.node(ix);
        let text = book.text(locale, None, ix);
        let words = text.say.iter().map(|bubble| bubble.as_str()).collect::<Vec<_>>().join(" ");
        let shown = if words.is_empty() { node.id.clone() } else { format!("{}<br/>{}", node.id, quoted(&words, 120)) };
        let (open, close) = match node.step {
            Step::Check { .. } => ("{", "}"),
            Step::Call { .. } => ("[[", "]]"),
            Step::Helpline { .. } => ("([", "])"),
            Step::End => ("((", "))"),
            _ => ("[", "]"),
        };
        let _ = writeln!(chart, "  {}{open}\"{shown}\"{close}", name(ix));
        let mut arrow = |to: NodeIx, label: &str| {
            if script.node(to).flow != flow && !outside.contains(&to) {
                outside.push(to);
            }
            let _ = writeln!(chart, "  {} -->|\"{}\"| {}", name(ix), quoted(label, 60), name(to));
        };
        for (number, choice) in node.choices().iter().enumerate() {
            let label = text.labels.get(number).map_or(choice.id.as_str(), |label| label.as_str());
            match choice.to {
                To::Node(to) => arrow(to, label),
                To::Advice => script.settings.advice.iter().for_each(|to| arrow(*to, label)),
            }
        }
        match &node.step {
            Step::Say { next } => arrow(*next, "next"),
            Step::Countries { next } => arrow(*next, "country"),
            Step::Listen { hear, otherwise, .. } => {
                hear.iter().for_each(|(words, to)| arrow(*to, words));
                arrow(*otherwise, "other words");
            }
            Step::Check { when, otherwise, .. } => {
                when.iter().for_each(|(value, to)| arrow(*to, &super::rapidpro::value(*value)));
                arrow(*otherwise, "else");
            }
            Step::Call { start, next } => {
                arrow(*start, "runs");
                arrow(*next, "then");
            }
            Step::Safe { yes, no, unsure } => {
                for (to, id) in [(yes, "yes"), (no, "no"), (unsure, "unsure")] {
                    arrow(*to, book.edition(locale).label(None, "engine_safe", id));
                }
            }
            Step::Ask { .. } | Step::Helpline { .. } | Step::End => {}
        }
    }
    for ix in outside {
        let _ = writeln!(chart, "  {}>\"{}\"]", name(ix), script.node(ix).id);
    }
    chart
}

fn name(ix: NodeIx) -> String {
    format!("n{}", ix.0)
}

/// Words between the quotes of Mermaid, which knows escapes by number only.
fn quoted(words: &str, most: usize) -> String {
    let short: String = words.chars().take(most).collect();
    let more = if words.chars().count() > most { "\u{2026}" } else { "" };
    let mut safe = String::new();
    for letter in short.chars() {
        match letter {
            '"' | '#' | '<' | '>' | '&' | '`' | '|' | ';' => {
                let _ = write!(safe, "#{};", u32::from(letter));
            }
            '\n' => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe + more
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn words_cannot_break_out_of_their_quotes() {
        assert_eq!(quoted("say \"no\" #1", 60), "say #34;no#34; #35;1");
        assert_eq!(quoted("abcdef", 3), "abc\u{2026}");
    }

    #[test]
    fn every_arrow_leads_to_a_drawn_node() -> std::io::Result<()> {
        let Some(book) = content::load(None)?.0 else { return Err(std::io::Error::other("no book")) };
        let Some(locale) = book.locale("ar") else { return Err(std::io::Error::other("no Arabic")) };
        for flow in 0..book.script().flows.len() {
            let chart = chart(&book, locale, flow);
            let drawn: Vec<&str> = chart
                .lines()
                .filter(|line| !line.contains("-->"))
                .filter_map(|line| line.trim().split_once(['[', '{', '(', '>']).map(|(name, _)| name))
                .collect();
            for line in chart.lines().filter(|line| line.contains("-->")) {
                let to = line.rsplit(' ').next().unwrap_or_default();
                assert!(drawn.contains(&to), "{line}");
            }
        }
        Ok(())
    }
}
