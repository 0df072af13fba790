//! A flow as a picture: nodes in layers by their distance from the start, arrows between them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

use maud::{Markup, PreEscaped};

use super::paths::leads;
use crate::script::{NodeIx, Script, Step};

const WIDE: usize = 150;
const HIGH: usize = 34;
const GAP_X: usize = 14;
const GAP_Y: usize = 44;
/// Boxes side by side at most: more would be too small to read on a printed page.
const ROW_MAX: usize = 6;

/// A box of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Node(NodeIx),
    /// Another flow, which is drawn once.
    Flow(usize),
}

/// The flow as SVG: every node of it, and every flow it leads to, as links to their place in the page.
pub(super) fn draw(script: &Script, flow: usize) -> Markup {
    let (rows, arrows) = lay_out(script, flow);
    let most = rows.iter().map(Vec::len).max().unwrap_or(1);
    let full = most * (WIDE + GAP_X) + GAP_X;
    let mut places: BTreeMap<Spot, (usize, usize)> = BTreeMap::new();
    for (row, spots) in rows.iter().enumerate() {
        let left = (full - (spots.len() * (WIDE + GAP_X) - GAP_X)) / 2;
        for (at, spot) in spots.iter().enumerate() {
            places.insert(*spot, (left + at * (WIDE + GAP_X), GAP_X + row * (HIGH + GAP_Y)));
        }
    }
    let high = GAP_X * 2 + rows.len() * (HIGH + GAP_Y) - GAP_Y;
    let name = &script.flows[flow].id;
    let mut svg = format!(
        "<svg viewBox=\"0 0 {full} {high}\" style=\"width:{full}px\" role=\"img\" aria-label=\"{name}\" direction=\"ltr\">\n"
    );
    for (from, to) in &arrows {
        if let (Some(from), Some(to)) = (places.get(from), places.get(to)) {
            arrow(&mut svg, *from, *to);
        }
    }
    for (spot, place) in &places {
        spot_box(&mut svg, script, *spot, *place, script.flows[flow].start);
    }
    svg.push_str("</svg>");
    // Ids are [a-z0-9-/] only, so that nothing here needs an escape.
    PreEscaped(svg)
}

fn lay_out(script: &Script, flow: usize) -> (Vec<Vec<Spot>>, BTreeSet<(Spot, Spot)>) {
    let spot = |ix: NodeIx| {
        let of = script.node(ix).flow;
        if of == flow { Spot::Node(ix) } else { Spot::Flow(of) }
    };
    let inside = || script.indexes().filter(|ix| script.node(*ix).flow == flow);
    let arrows: BTreeSet<(Spot, Spot)> = inside()
        .flat_map(|ix| leads(script, ix).into_iter().map(move |to| (Spot::Node(ix), spot(to))))
        .filter(|(from, to)| from != to)
        .collect();
    let mut layer: BTreeMap<Spot, usize> = BTreeMap::new();
    let mut order = Vec::new();
    let mut queue: VecDeque<(Spot, usize)> = VecDeque::from([(Spot::Node(script.flows[flow].start), 0)]);
    let mut rest: Vec<Spot> = inside().map(Spot::Node).collect();
    rest.reverse();
    loop {
        while let Some((here, deep)) = queue.pop_front() {
            if layer.contains_key(&here) {
                continue;
            }
            layer.insert(here, deep);
            order.push(here);
            queue.extend(
                arrows
                    .range((here, Spot::Node(NodeIx(0)))..)
                    .take_while(|(from, _)| *from == here)
                    .map(|(_, to)| (*to, deep + 1)),
            );
        }
        // What no choice of this flow leads to is entered from elsewhere.
        match rest.pop() {
            Some(left) => queue.push_back((left, 1)),
            None => break,
        }
    }
    let deepest = layer.values().max().copied().unwrap_or_default();
    let mut rows = Vec::new();
    for deep in 0..=deepest {
        let row: Vec<Spot> = order.iter().copied().filter(|spot| layer.get(spot) == Some(&deep)).collect();
        rows.extend(row.chunks(ROW_MAX).map(<[Spot]>::to_vec));
    }
    (rows, arrows)
}

fn arrow(svg: &mut String, from: (usize, usize), to: (usize, usize)) {
    let middle = WIDE / 2;
    let (x1, x2) = (from.0 + middle, to.0 + middle);
    // Onwards from the lower edge to the upper one; back and sideways thin and dashed, round the side.
    let _ = if to.1 > from.1 {
        let (y1, y2) = (from.1 + HIGH, to.1);
        let bend = (y2 - y1) / 2;
        writeln!(
            svg,
            "<path class=\"on\" d=\"M{x1} {y1}C{x1} {} {x2} {} {x2} {}\"/><path class=\"tip\" d=\"M{x2} {y2}l-4-7h8z\"/>",
            y1 + bend,
            y2 - bend,
            y2 - 6
        )
    } else {
        let (y1, y2) = (from.1 + HIGH / 2, to.1 + HIGH / 2);
        let (x1, x2) = (from.0 + WIDE, to.0 + WIDE);
        let side = x1.max(x2) + GAP_X;
        writeln!(
            svg,
            "<path class=\"back\" d=\"M{x1} {y1}C{side} {y1} {side} {y2} {x2} {y2}\"/><path class=\"tip\" d=\"M{x2} {y2}l7-4v8z\"/>"
        )
    };
}

fn spot_box(svg: &mut String, script: &Script, spot: Spot, (x, y): (usize, usize), start: NodeIx) {
    let (link, kind, label) = match spot {
        Spot::Flow(at) => {
            let id = &script.flows[at].id;
            (format!("flow-{id}"), "flow", format!("\u{2192} {id}"))
        }
        Spot::Node(ix) => {
            let node = script.node(ix);
            let short = node.id.split_once('/').map_or(node.id.as_str(), |(_, short)| short);
            let kind = if ix == start { "start" } else { kind(&node.step) };
            (node.message(), kind, short.to_owned())
        }
    };
    let shown: String =
        if label.chars().count() > 20 { label.chars().take(19).chain(['\u{2026}']).collect() } else { label };
    let (mid, base) = (x + WIDE / 2, y + HIGH / 2 + 4);
    let _ = writeln!(
        svg,
        "<a href=\"#{link}\"><rect class=\"{kind}\" x=\"{x}\" y=\"{y}\" width=\"{WIDE}\" height=\"{HIGH}\" rx=\"6\"/><text x=\"{mid}\" y=\"{base}\">{shown}</text></a>"
    );
}

/// The kind of a step, as flow files write it.
pub(super) fn kind(step: &Step) -> &'static str {
    match step {
        Step::Say { .. } => "say",
        Step::Ask { .. } | Step::Countries { .. } => "ask",
        Step::Listen { .. } => "listen",
        Step::Check { .. } => "check",
        Step::Call { .. } => "call",
        Step::Helpline { .. } => "helpline",
        Step::Safe { .. } => "safe",
        Step::End => "end",
    }
}
