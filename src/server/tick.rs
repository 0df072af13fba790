//! When an answer leaves: at the beat of a clock that all conversations share, so that how long Linnet had to think about
//! what a child typed cannot be read off the network.
//!
//! Reading words takes between a few and some hundred microseconds, and a danger takes other time than small talk. The
//! wait is longer than both and shorter than anyone notices. A timer of the runtime will not do: it counts from the moment
//! at which a thread has nothing left to do, and so from the end of the work that is to be hidden; a classifier told
//! dangers from small talk by that in 58 of 100 turns. The beat comes from a thread of its own.
//!
//! Buttons are answered at once: what they lead to is put together from the same few parts each time.

use std::pin::pin;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// Answers to what was typed leave at the first beat after this, counted from when it came in.
const WAIT: Duration = Duration::from_millis(5);
/// From one beat to the next.
const BEAT: Duration = Duration::from_millis(1);
/// Beats that can be waited for at a time: more than come in one wait.
const SLOTS: usize = 16;

static CLOCK: LazyLock<Clock> = LazyLock::new(Clock::start);

struct Clock {
    began: Instant,
    /// The last beat that has come.
    beat: AtomicU64,
    slots: [Notify; SLOTS],
    waiting: AtomicUsize,
    /// None where the system gives no thread; then answers leave at once.
    thread: Option<Thread>,
}

/// Waits for the beat at which what came in at `arrived` is answered.
pub(super) async fn next(arrived: Instant) {
    let clock = &*CLOCK;
    let Some(thread) = &clock.thread else { return };
    let due = clock.due(arrived, Instant::now());
    let mut called = pin!(clock.slots[slot(due)].notified());
    // From here on a call is not missed; one that came before is seen by the beat.
    called.as_mut().enable();
    let _waiting = Waiting::new(&clock.waiting);
    thread.unpark();
    if clock.beat.load(SeqCst) < due {
        called.await;
    }
}

impl Clock {
    fn start() -> Self {
        let beats = || {
            thread::park();
            CLOCK.run()
        };
        let thread = thread::Builder::new().name("beat".to_owned()).spawn(beats);
        Self {
            began: Instant::now(),
            beat: AtomicU64::new(0),
            slots: [const { Notify::const_new() }; SLOTS],
            waiting: AtomicUsize::new(0),
            thread: thread.ok().map(|running| running.thread().clone()),
        }
    }

    /// Beats for as long as somebody waits, and sleeps otherwise.
    fn run(&self) -> ! {
        loop {
            while self.waiting.load(SeqCst) == 0 {
                thread::park();
            }
            let since = self.began.elapsed();
            let next = whole(since) + 1;
            thread::sleep(time(next).saturating_sub(since));
            let (last, now) = (self.beat.load(SeqCst), whole(self.began.elapsed()).max(next));
            self.beat.store(now, SeqCst);
            for beat in (last.max(now.saturating_sub(SLOTS as u64)) + 1)..=now {
                self.slots[slot(beat)].notify_waiters();
            }
        }
    }

    /// The first beat that is a whole number of waits after `arrived`, and not yet over.
    fn due(&self, arrived: Instant, now: Instant) -> u64 {
        let waits = now.saturating_duration_since(arrived).as_micros() / WAIT.as_micros() + 1;
        let wait = WAIT.saturating_mul(u32::try_from(waits).unwrap_or(u32::MAX));
        whole(arrived.saturating_duration_since(self.began) + wait) + 1
    }
}

/// Whole beats in a time since the clock began.
fn whole(since: Duration) -> u64 {
    u64::try_from(since.as_micros() / BEAT.as_micros()).unwrap_or(u64::MAX - 1)
}

/// When a beat comes.
fn time(beat: u64) -> Duration {
    BEAT.saturating_mul(u32::try_from(beat).unwrap_or(u32::MAX))
}

fn slot(beat: u64) -> usize {
    (beat % SLOTS as u64) as usize
}

/// One who waits; also when the wait is given up.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, SeqCst);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn when_an_answer_is_due_follows_from_when_the_words_came_and_not_from_how_long_they_took() {
        let clock = &*CLOCK;
        let arrived = clock.began + Duration::from_micros(12_345);
        for micros in [0, 1, 300, 4_999] {
            assert_eq!(clock.due(arrived, arrived + Duration::from_micros(micros)), 18);
        }
        assert_eq!(clock.due(arrived, arrived + Duration::from_micros(5_000)), 23);
    }

    #[tokio::test]
    async fn everyone_who_waits_is_called() {
        let waits = (0..200).map(|_| tokio::spawn(next(Instant::now())));
        for wait in waits.collect::<Vec<_>>() {
            tokio::time::timeout(Duration::from_secs(10), wait).await.unwrap().unwrap();
        }
    }
}
