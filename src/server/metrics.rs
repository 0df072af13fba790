//! What an operator may know: how busy the service is, and how it refuses. Programme counts stand in `programme`.
//!
//! Everything that a child's visit changes is told in steps of ten, rounded down, so that one visit cannot be seen.
//!
//! **Invariant:** labels are enums of ours or ids of the content. No text, no address, no time of a visit goes in.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::time::Instant;

use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, EncodeMetric, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::{MetricType, TypedMetric};
use prometheus_client::registry::{Registry, Unit};

use crate::protocol::Code;

use super::programme::Programme;
use super::refusal::Refusal;

/// Counts are told in steps of this many.
pub(super) const STEP: u64 = 10;

/// All counts, and their text.
pub struct Metrics {
    registry: Registry,
    started: Instant,
    uptime: Gauge,
    conversations: CoarseGauge,
    answers: Family<AnswerLabel, Coarse>,
    closed: Family<CloseLabel, Coarse>,
    refusals: Family<RefusalLabel, Coarse>,
    turned_away: Coarse,
    out_of_descriptors: Coarse,
    reloads: Family<ReloadLabel, Coarse>,
}

/// What a message was answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelValue)]
#[allow(missing_docs)]
pub enum Answer {
    Turn,
    BadMessage,
    UnknownChoice,
    TooLong,
    TooFast,
    BadState,
    UnknownLocale,
    ShuttingDown,
}

impl From<Code> for Answer {
    fn from(code: Code) -> Self {
        match code {
            Code::BadMessage => Self::BadMessage,
            Code::UnknownChoice => Self::UnknownChoice,
            Code::TooLong => Self::TooLong,
            Code::TooFast => Self::TooFast,
            Code::BadState => Self::BadState,
            Code::UnknownLocale => Self::UnknownLocale,
            Code::ShuttingDown => Self::ShuttingDown,
        }
    }
}

/// Why a conversation's connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelValue)]
#[allow(missing_docs)]
pub enum Close {
    ByClient,
    Idle,
    Drain,
    TooBig,
    NoUtf8,
    Protocol,
    Lost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelSet)]
struct AnswerLabel {
    with: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CloseLabel {
    reason: Close,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelValue)]
enum RefusalReason {
    Full,
    Crowded,
    Draining,
    Origin,
    Handshake,
    NotFound,
    LongAddress,
    Slow,
    LongForm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RefusalLabel {
    reason: RefusalReason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelValue)]
enum Reload {
    Taken,
    Refused,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ReloadLabel {
    content: Reload,
}

impl Metrics {
    /// All counts at zero, and beside them those of the programme.
    pub fn new(programme: Arc<Programme>) -> Self {
        let mut registry = Registry::with_prefix("linnet");
        registry.register_collector(Box::new(programme));
        let this = Self {
            started: Instant::now(),
            uptime: Default::default(),
            conversations: Default::default(),
            answers: Default::default(),
            closed: Default::default(),
            refusals: Default::default(),
            turned_away: Default::default(),
            out_of_descriptors: Default::default(),
            reloads: Default::default(),
            registry: Registry::default(),
        };
        registry.register_with_unit(
            "uptime",
            "How long the process has been running",
            Unit::Seconds,
            this.uptime.clone(),
        );
        registry.register(
            "conversations",
            "Websocket conversations open now, rounded down to tens",
            this.conversations.clone(),
        );
        registry.register("answers", "Messages answered, rounded down to tens", this.answers.clone());
        registry.register("closed", "Conversations whose connection ended, rounded down to tens", this.closed.clone());
        registry.register("refusals", "Requests refused, rounded down to tens", this.refusals.clone());
        registry.register(
            "turned_away",
            "Connections dropped unanswered because even the doorstep was full, rounded down to tens",
            this.turned_away.clone(),
        );
        registry.register(
            "out_of_descriptors",
            "Times that the system had no file descriptor for a connection, rounded down to tens",
            this.out_of_descriptors.clone(),
        );
        registry.register("reloads", "Changes of the content folder, rounded down to tens", this.reloads.clone());
        let this = Self { registry, ..this };
        this.show_every_line();
        this
    }

    /// Every label stands there from the start: a line that came with the first visit would tell of it.
    fn show_every_line(&self) {
        use {Answer as A, Close as C, RefusalReason as R};
        let answers = [
            A::Turn,
            A::BadMessage,
            A::UnknownChoice,
            A::TooLong,
            A::TooFast,
            A::BadState,
            A::UnknownLocale,
            A::ShuttingDown,
        ];
        let closes = [C::ByClient, C::Idle, C::Drain, C::TooBig, C::NoUtf8, C::Protocol, C::Lost];
        let refusals = [
            R::Full,
            R::Crowded,
            R::Draining,
            R::Origin,
            R::Handshake,
            R::NotFound,
            R::LongAddress,
            R::Slow,
            R::LongForm,
        ];
        answers.into_iter().for_each(|with| drop(self.answers.get_or_create(&AnswerLabel { with })));
        closes.into_iter().for_each(|reason| drop(self.closed.get_or_create(&CloseLabel { reason })));
        refusals.into_iter().for_each(|reason| drop(self.refusals.get_or_create(&RefusalLabel { reason })));
        [Reload::Taken, Reload::Refused]
            .into_iter()
            .for_each(|content| drop(self.reloads.get_or_create(&ReloadLabel { content })));
    }

    /// The Prometheus text of all counts.
    pub fn text(&self) -> String {
        let uptime = i64::try_from(self.started.elapsed().as_secs()).unwrap_or(i64::MAX);
        self.uptime.0.store(uptime, Relaxed);
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }

    /// A conversation's connection has opened.
    pub fn opened(&self) {
        self.conversations.0.fetch_add(1, Relaxed);
    }

    /// A conversation's connection has ended.
    pub fn ended(&self, reason: Close) {
        self.conversations.0.fetch_sub(1, Relaxed);
        self.closed.get_or_create(&CloseLabel { reason }).add();
    }

    /// A message has been answered.
    pub fn answered(&self, with: Answer) {
        self.answers.get_or_create(&AnswerLabel { with }).add();
    }

    /// A request has been refused.
    pub fn refused(&self, refusal: Refusal) {
        let reason = match refusal {
            Refusal::Full => RefusalReason::Full,
            Refusal::Crowded => RefusalReason::Crowded,
            Refusal::Draining => RefusalReason::Draining,
            Refusal::Origin => RefusalReason::Origin,
            Refusal::Handshake => RefusalReason::Handshake,
            Refusal::NotFound => RefusalReason::NotFound,
            Refusal::LongAddress => RefusalReason::LongAddress,
            Refusal::Slow => RefusalReason::Slow,
            Refusal::LongForm => RefusalReason::LongForm,
        };
        self.refusals.get_or_create(&RefusalLabel { reason }).add();
    }

    /// A connection has been dropped unanswered.
    pub fn turned_away(&self) {
        self.turned_away.add();
    }

    /// No file descriptor was left for a connection.
    pub fn out_of_descriptors(&self) {
        self.out_of_descriptors.add();
    }

    /// The content folder has changed, for better or worse.
    pub fn reloaded(&self, taken: bool) {
        let content = if taken { Reload::Taken } else { Reload::Refused };
        self.reloads.get_or_create(&ReloadLabel { content }).add();
    }
}

/// A count that is only ever told in whole steps.
#[derive(Debug, Default, Clone)]
pub(super) struct Coarse(Arc<AtomicU64>);

impl Coarse {
    fn add(&self) {
        self.0.fetch_add(1, Relaxed);
    }
}

/// What may be told of a count: whole steps, and nothing below the first.
pub(super) fn coarse(count: u64) -> u64 {
    count / STEP * STEP
}

impl EncodeMetric for Coarse {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> fmt::Result {
        encoder.encode_counter::<NoLabelSet, u64, u64>(&coarse(self.0.load(Relaxed)), None)
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Counter
    }
}

impl TypedMetric for Coarse {
    const TYPE: MetricType = MetricType::Counter;
}

#[derive(Debug, Default, Clone)]
struct CoarseGauge(Arc<AtomicI64>);

impl TypedMetric for CoarseGauge {
    const TYPE: MetricType = MetricType::Gauge;
}

impl EncodeMetric for CoarseGauge {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> fmt::Result {
        let count = u64::try_from(self.0.load(Relaxed)).unwrap_or(0);
        encoder.encode_gauge(&i64::try_from(coarse(count)).unwrap_or(i64::MAX))
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Gauge
    }
}

#[derive(Debug, Default, Clone)]
struct Gauge(Arc<AtomicI64>);

impl TypedMetric for Gauge {
    const TYPE: MetricType = MetricType::Gauge;
}

impl EncodeMetric for Gauge {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> fmt::Result {
        encoder.encode_gauge(&self.0.load(Relaxed))
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Gauge
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line<'a>(text: &'a str, start: &str) -> &'a str {
        text.lines().find(|line| line.starts_with(start)).unwrap_or_default()
    }

    #[test]
    fn one_visit_cannot_be_seen() {
        let metrics = Metrics::new(Arc::default());
        let before = metrics.text();
        metrics.opened();
        metrics.answered(Answer::Turn);
        metrics.ended(Close::ByClient);
        let told =
            |text: &str| text.lines().filter(|line| !line.contains("uptime")).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(told(&before), told(&metrics.text()));
    }

    #[test]
    fn counts_are_told_in_whole_tens() {
        let metrics = Metrics::new(Arc::default());
        for _ in 0..29 {
            metrics.opened();
            metrics.answered(Answer::TooFast);
        }
        let text = metrics.text();
        assert_eq!(line(&text, "linnet_answers_total{with=\"TooFast"), "linnet_answers_total{with=\"TooFast\"} 20");
        assert_eq!(line(&text, "linnet_conversations"), "linnet_conversations 20");
        assert_eq!((coarse(9), coarse(10), coarse(19)), (0, 10, 10));
    }
}
