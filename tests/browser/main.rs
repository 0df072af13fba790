//! The page in a real Chromium, driven as a child would: what she sees, presses, types, and what stays behind.
//!
//! Needs `chromium` and `chromedriver` (Debian: `apt install chromium chromium-driver`). Where they are missing the tests
//! say so and pass, except under `CI=true`, where they fail. Screenshots land in `tests/output/`, to be looked at.
//! One module a promise; `house` starts a server and a browser.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod axe;
mod host;
mod house;
mod keyboard;
mod leave;
mod line;
mod measure;
mod sight;
mod ways;
