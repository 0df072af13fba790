//! How much of us one stranger can have: connections in all and from one address, messages a second, forms a second.
//!
//! An address is known here only as a hash under a random key. The key is thrown away after a few minutes; counts made
//! under it live on until their connections close, as numbers that nobody can tie to an address any more. So a crowd
//! is bounded per address within two turns of the key (the present one and the one before), and in all for ever.
//!
//! **Invariant:** no address leaves this module, and none is kept: neither [`Visitor`] nor [`Visit`] can be turned back
//! into one once the key is gone.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::http::HeaderMap;
use governor::clock::DefaultClock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed, keyed::HashMapStateStore};
use governor::{Quota, RateLimiter};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

use super::options::Options;
use super::seal::NoRandomness;

/// How long a key for addresses is used before it is thrown away.
pub(super) const ADDRESS_KEY_AGE: Duration = Duration::from_secs(240);

/// Connections that may stand beside the full house, only to be told that it is full.
const REFUSALS_AT_ONCE: usize = 256;

/// One address may send this many times the messages of one connection by forms: a class shares an address.
const FORMS_PER_ADDRESS: u32 = 10;

/// The message rate of one connection.
pub(super) type Pace = RateLimiter<NotKeyed, InMemoryState, DefaultClock>;

type FormPace = RateLimiter<u64, HashMapStateStore<u64>, DefaultClock, NoOpMiddleware>;

/// All limits that are shared between connections.
pub struct Limits {
    room: Arc<Semaphore>,
    doorstep: Arc<Semaphore>,
    per_address: u32,
    pace: Quota,
    forms: Quota,
    addresses: Mutex<Addresses>,
}

/// A client, as a hash that means nothing once its key is gone. Good for one request.
#[derive(Clone, Copy)]
pub struct Visitor {
    now: u64,
    before: u64,
}

/// One of the connections of an address, given back when dropped.
pub struct Visit {
    counts: Arc<Counts>,
    hash: u64,
}

/// A place in the house, given back when dropped.
pub struct Place {
    _room: OwnedSemaphorePermit,
}

type Counts = Mutex<HashMap<u64, u32>>;

struct Addresses {
    now: Era,
    before: Era,
}

/// The time of one key.
struct Era {
    key: Zeroizing<[u8; 32]>,
    since: Instant,
    counts: Arc<Counts>,
    forms: FormPace,
}

impl Limits {
    /// The limits that the options set.
    pub fn new(options: &Options) -> Result<Self, NoRandomness> {
        let pace = Quota::per_second(options.rate).allow_burst(options.burst);
        let many = |n: NonZeroU32| n.saturating_mul(NonZeroU32::MIN.saturating_add(FORMS_PER_ADDRESS - 1));
        let forms = Quota::per_second(many(options.rate)).allow_burst(many(options.burst));
        Ok(Self {
            room: Arc::new(Semaphore::new(options.connections as usize)),
            doorstep: Arc::new(Semaphore::new(REFUSALS_AT_ONCE)),
            per_address: options.per_address.get(),
            pace,
            forms,
            addresses: Mutex::new(Addresses { now: Era::new(forms)?, before: Era::new(forms)? }),
        })
    }

    /// A place among the connections in all, or none when the house is full.
    pub fn enter(&self) -> Option<Place> {
        let permit = Arc::clone(&self.room).try_acquire_owned().ok()?;
        Some(Place { _room: permit })
    }

    /// A place on the doorstep: enough to be told that there is no room, and to ask after our health.
    pub fn wait_outside(&self) -> Option<Place> {
        let permit = Arc::clone(&self.doorstep).try_acquire_owned().ok()?;
        Some(Place { _room: permit })
    }

    /// A new token bucket for the messages of one connection.
    pub fn pace(&self) -> Pace {
        RateLimiter::direct(self.pace)
    }

    /// Who is asking, as a hash. Call it once a request; the hash goes stale when the key turns.
    pub fn visitor(&self, address: IpAddr) -> Visitor {
        let mut addresses = self.addresses();
        addresses.turn_if_due(self.forms, Instant::now());
        Visitor { now: addresses.now.hash(address), before: addresses.before.hash(address) }
    }

    /// Counts one more connection of this address, or refuses it.
    pub fn visit(&self, address: IpAddr) -> Option<Visit> {
        let visitor = self.visitor(address);
        let addresses = self.addresses();
        let earlier = lock(&addresses.before.counts).get(&visitor.before).copied();
        let mut counts = lock(&addresses.now.counts);
        let count = counts.entry(visitor.now).or_insert(0);
        if *count + earlier.unwrap_or(0) >= self.per_address {
            return None;
        }
        *count += 1;
        Some(Visit { counts: Arc::clone(&addresses.now.counts), hash: visitor.now })
    }

    /// Whether this address may send another form now.
    pub fn may_post(&self, visitor: Visitor) -> bool {
        self.addresses().now.forms.check_key(&visitor.now).is_ok()
    }

    /// Throws the key away when it is old enough. Run now and then, so that a quiet server forgets too.
    pub fn forget(&self) {
        self.addresses().turn_if_due(self.forms, Instant::now());
    }

    fn addresses(&self) -> MutexGuard<'_, Addresses> {
        lock(&self.addresses)
    }
}

impl Addresses {
    /// Makes the present era the earlier one and begins another. Without randomness the old key stays a while longer.
    fn turn_if_due(&mut self, forms: Quota, now: Instant) {
        if now.duration_since(self.now.since) < ADDRESS_KEY_AGE {
            return;
        }
        if let Ok(next) = Era::new(forms) {
            self.before = std::mem::replace(&mut self.now, next);
        }
    }
}

impl Era {
    fn new(forms: Quota) -> Result<Self, NoRandomness> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key).map_err(|_| NoRandomness)?;
        Ok(Self { key, since: Instant::now(), counts: Arc::default(), forms: RateLimiter::hashmap(forms) })
    }

    fn hash(&self, address: IpAddr) -> u64 {
        let bytes = household(address);
        let hash = blake3::keyed_hash(&self.key, &bytes);
        let mut short = [0; 8];
        short.copy_from_slice(&hash.as_bytes()[..8]);
        u64::from_le_bytes(short)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        let mut counts = lock(&self.counts);
        if let Some(count) = counts.get_mut(&self.hash) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                counts.remove(&self.hash);
            }
        }
    }
}

/// The address of the client behind `proxies` proxies of ours: what the outermost of them wrote. Anything further left
/// in the header is the client's own claim. Without proxies the header is not looked at.
pub(super) fn client_address(peer: IpAddr, headers: &HeaderMap, proxies: u8) -> IpAddr {
    if proxies == 0 {
        return peer;
    }
    let claims = headers.get_all("x-forwarded-for");
    let mut nearest_first =
        claims.iter().rev().filter_map(|value| value.to_str().ok()).flat_map(|value| value.rsplit(','));
    nearest_first.nth(usize::from(proxies) - 1).and_then(|claim| claim.trim().parse().ok()).unwrap_or(peer)
}

/// What counts as one address: for IPv6 the network of 64 bits that one home or school is given.
fn household(address: IpAddr) -> [u8; 16] {
    match address.to_canonical() {
        IpAddr::V4(four) => four.to_ipv6_mapped().octets(),
        IpAddr::V6(six) => {
            let network = u128::from_be_bytes(six.octets()) >> 64 << 64;
            Ipv6Addr::from(network).octets()
        }
    }
}

/// The maps hold plain counts, so one that a panicking task left behind is still good.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Serve {
        #[command(flatten)]
        options: Options,
    }

    fn limits(args: &str) -> Limits {
        let args = std::iter::once("serve").chain(args.split_whitespace());
        Limits::new(&Serve::parse_from(args).options).unwrap()
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn turn(limits: &Limits) {
        limits.addresses().turn_if_due(limits.forms, Instant::now() + ADDRESS_KEY_AGE);
    }

    #[test]
    fn an_address_has_its_share_and_gives_it_back() {
        let limits = limits("--per-address 2");
        let first = limits.visit(ip("10.0.0.1"));
        let second = limits.visit(ip("10.0.0.1"));
        assert!(first.is_some() && second.is_some());
        assert!(limits.visit(ip("10.0.0.1")).is_none());
        assert!(limits.visit(ip("10.0.0.2")).is_some());
        drop(first);
        assert!(limits.visit(ip("10.0.0.1")).is_some());
    }

    #[test]
    fn the_share_holds_while_the_key_turns_and_nothing_is_left_after() {
        let limits = limits("--per-address 1");
        let visit = limits.visit(ip("10.0.0.1"));
        let before = limits.visitor(ip("10.0.0.1"));
        turn(&limits);
        let after = limits.visitor(ip("10.0.0.1"));
        assert_ne!(before.now, after.now);
        assert_eq!(before.now, after.before);
        assert!(limits.visit(ip("10.0.0.1")).is_none());
        drop(visit);
        assert!(limits.visit(ip("10.0.0.1")).is_some());
        turn(&limits);
        assert_ne!(limits.visitor(ip("10.0.0.1")).before, before.now);
        let addresses = limits.addresses();
        assert!(lock(&addresses.now.counts).is_empty() && lock(&addresses.before.counts).is_empty());
    }

    #[test]
    fn the_house_holds_so_many_and_then_the_doorstep() {
        let limits = limits("--connections 1");
        let place = limits.enter();
        assert!(place.is_some() && limits.enter().is_none());
        assert!(limits.wait_outside().is_some());
        drop(place);
        assert!(limits.enter().is_some());
    }

    #[test]
    fn a_burst_passes_and_then_the_rate_counts() {
        let pace = limits("--rate 1 --burst 3").pace();
        let passed = (0..10).filter(|_| pace.check().is_ok()).count();
        assert_eq!(passed, 3);
    }

    #[test]
    fn forms_of_a_class_pass_and_a_flood_does_not() {
        let limits = limits("--rate 1 --burst 4");
        let visitor = limits.visitor(ip("10.0.0.1"));
        assert_eq!((0..100).filter(|_| limits.may_post(visitor)).count(), 40);
    }

    #[test]
    fn one_home_is_one_address() {
        let limits = limits("");
        let same = |a: &str, b: &str| limits.visitor(ip(a)).now == limits.visitor(ip(b)).now;
        assert!(same("2001:db8::1", "2001:db8::ffff:1"));
        assert!(!same("2001:db8::1", "2001:db8:0:1::1"));
        assert!(same("::ffff:10.0.0.1", "10.0.0.1"));
    }

    #[test]
    fn a_forwarded_address_is_believed_only_as_far_as_our_proxies_wrote_it() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "6.6.6.6, 1.1.1.1".parse().unwrap());
        headers.append("x-forwarded-for", "2.2.2.2".parse().unwrap());
        let seen = |proxies| client_address(ip("9.9.9.9"), &headers, proxies).to_string();
        assert_eq!(seen(0), "9.9.9.9");
        assert_eq!(seen(1), "2.2.2.2");
        assert_eq!(seen(2), "1.1.1.1");
        assert_eq!(seen(9), "9.9.9.9");
    }
}
