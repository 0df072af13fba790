//! Ending without losing a turn: who is told, and in which order.
//!
//! First `/readyz` says 503 and no new conversation begins, then every conversation is closed with 1012 so that its
//! page goes on elsewhere, and only when the last one has gone does the door close.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// From the signal on, conversations still answer for at least this long, so that what a child has just sent meets an
/// answer and not silence.
pub(super) const NOTICE: Duration = Duration::from_millis(250);

/// The door stays open at least this long after the signal, for the balancer in front to see `/readyz` change.
const DOOR_OPEN: Duration = Duration::from_millis(500);

/// Conversations told to go each second: those who come back elsewhere should not all come at once.
const GOODBYES_A_SECOND: u32 = 2_000;

/// Where in its life the service stands; cheap to clone.
#[derive(Clone, Default)]
pub struct Drain {
    begun: CancellationToken,
    ended: CancellationToken,
    /// Every conversation under way.
    pub talks: TaskTracker,
}

impl Drain {
    /// Whether the service is on its way out.
    pub fn has_begun(&self) -> bool {
        self.begun.is_cancelled()
    }

    /// Waits until the service is on its way out.
    pub async fn begun(&self) {
        self.begun.cancelled().await;
    }

    /// Waits until the door closes.
    pub async fn ended(&self) {
        self.ended.cancelled().await;
    }

    /// How long this conversation still answers after the drain has begun: the notice, and a random share of the time
    /// over which the goodbyes are spread. Never more than half of `patience`.
    pub fn share(&self, patience: Duration) -> Duration {
        let crowd = u32::try_from(self.talks.len()).unwrap_or(u32::MAX);
        let spread = Duration::from_secs(1) * (crowd / GOODBYES_A_SECOND).min(3_600);
        // Without randomness everyone goes at once, which costs a burst of reconnects and nothing else.
        let part = getrandom::u32().unwrap_or(0);
        let mine = spread.mul_f64(f64::from(part) / f64::from(u32::MAX));
        (NOTICE + mine).min(patience / 2)
    }

    /// Runs the drain to its end: at most `patience`, less when everyone has gone before.
    pub async fn run(&self, patience: Duration) {
        let started = Instant::now();
        self.begun.cancel();
        self.talks.close();
        let _ = timeout(patience, self.talks.wait()).await;
        sleep(DOOR_OPEN.saturating_sub(started.elapsed())).await;
        self.ended.cancel();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn an_empty_house_closes_as_soon_as_the_balancer_has_seen_it() {
        let drain = Drain::default();
        let started = Instant::now();
        drain.run(Duration::from_secs(10)).await;
        assert!(drain.has_begun());
        assert_eq!(started.elapsed(), DOOR_OPEN);
        drain.ended().await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_conversation_that_does_not_end_is_not_waited_for_for_ever() {
        let drain = Drain::default();
        drain.talks.spawn(std::future::pending::<()>());
        let started = Instant::now();
        drain.run(Duration::from_secs(10)).await;
        assert!(started.elapsed() >= Duration::from_secs(10));
        assert!(drain.share(Duration::from_secs(10)) >= NOTICE);
    }
}
