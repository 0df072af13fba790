//! What every answer says about itself: nothing may be kept, nothing may be loaded from elsewhere, nobody but the
//! listed sites may show it in a frame.
//!
//! **Invariant:** no cookie and no ETag is ever set; every answer, refusals included, passes through here.

use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue};

use super::origins::Origin;

/// The policy of a page, save who may frame it. No inline code, no foreign host, no sink that takes strings.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
     base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Every feature that a browser lets a page ask for, switched off. A child's microphone, place or camera is nothing
/// that Linnet could ever need. Only names that Chromium knows: others it reports in the console (`tests/browser`).
const FEATURES_OFF: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), \
     compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
     gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), interest-cohort=(), keyboard-map=(), \
     local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), \
     publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
     storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

/// Always set, whatever a handler says.
const FIXED: [(HeaderName, &str); 4] = [
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("permissions-policy"), FEATURES_OFF),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Set where a handler has not said otherwise.
const DEFAULTS: [(HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "no-store"), (HeaderName::from_static("cross-origin-resource-policy"), "same-origin")];

/// A handler that shows a frame of our own (`/embed`) adds this to its answer's extensions.
#[derive(Debug, Clone, Copy)]
pub(super) struct ShowsFrame;

/// A handler whose answer stands in a frame adds this to its answer's extensions: the page then has an origin of its own,
/// in which nothing can be stored, even where a host has lost the frame's `sandbox` attribute.
#[derive(Debug, Clone, Copy)]
pub(super) struct InFrame;

/// A handler whose answer other origins load (assets and the chat in a sandboxed frame, whose origin is `null`, and the
/// loader for host pages) adds this to its answer's extensions.
#[derive(Debug, Clone, Copy)]
pub(super) struct ForOthers;

/// The headers, put together once at start.
#[derive(Debug)]
pub struct Headers {
    policy: HeaderValue,
    policy_with_frame: HeaderValue,
    policy_in_frame: HeaderValue,
}

impl Headers {
    /// `origins` are the sites that may show Linnet in a frame, besides its own pages.
    pub fn new(origins: &[Origin]) -> Self {
        let mut ancestors = String::from("frame-ancestors 'self'");
        for origin in origins {
            ancestors.push(' ');
            ancestors.push_str(&origin.to_string());
        }
        let value = |text: String| {
            // Origins are checked to be plain characters when they are read; should one not be, nobody may frame us.
            HeaderValue::try_from(text)
                .unwrap_or(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"))
        };
        Self {
            policy: value(format!("{POLICY}; {ancestors}")),
            policy_with_frame: value(format!("{POLICY}; frame-src 'self'; {ancestors}")),
            policy_in_frame: value(format!(
                "{POLICY}; {ancestors}; sandbox allow-scripts allow-forms allow-top-navigation \
                 allow-top-navigation-by-user-activation"
            )),
        }
    }

    /// Completes the headers of an answer.
    pub fn complete(&self, answer: &mut axum::http::response::Parts) {
        let shows_frame = answer.extensions.get::<ShowsFrame>().is_some();
        let in_frame = answer.extensions.get::<InFrame>().is_some();
        let for_others = answer.extensions.get::<ForOthers>().is_some();
        let headers: &mut HeaderMap = &mut answer.headers;
        for (name, value) in FIXED {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let policy = match (shows_frame, in_frame) {
            (true, _) => &self.policy_with_frame,
            (_, true) => &self.policy_in_frame,
            _ => &self.policy,
        };
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
        if for_others {
            let [_, (name, _)] = DEFAULTS;
            headers.insert(name, HeaderValue::from_static("cross-origin"));
        }
        for (name, value) in DEFAULTS {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
        headers.remove(header::SET_COOKIE);
        headers.remove(header::ETAG);
        headers.remove(header::LAST_MODIFIED);
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Response;

    use super::*;

    fn completed(origins: &[&str], change: impl FnOnce(&mut Response<()>)) -> HeaderMap {
        let origins: Vec<Origin> = origins.iter().map(|text| text.parse().unwrap()).collect();
        let mut response = Response::new(());
        change(&mut response);
        let (mut parts, ()) = response.into_parts();
        Headers::new(&origins).complete(&mut parts);
        parts.headers
    }

    #[test]
    fn the_policy_is_the_promised_one_and_only_listed_sites_may_frame() {
        let headers = completed(&["https://a.example", "https://b.example:8443"], |_| {});
        assert_eq!(
            headers["content-security-policy"],
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
             base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; \
             frame-ancestors 'self' https://a.example https://b.example:8443"
        );
        assert_eq!(headers["cache-control"], "no-store");
        assert_eq!(headers["referrer-policy"], "no-referrer");
        assert_eq!(headers["cross-origin-resource-policy"], "same-origin");
    }

    #[test]
    fn cookies_and_etags_never_leave() {
        let headers = completed(&[], |response| {
            let headers = response.headers_mut();
            headers.append(header::SET_COOKIE, HeaderValue::from_static("a=b"));
            headers.append(header::ETAG, HeaderValue::from_static("\"1\""));
        });
        assert!(!headers.contains_key(header::SET_COOKIE) && !headers.contains_key(header::ETAG));
    }

    #[test]
    fn assets_may_be_kept_and_loaded_from_a_sandboxed_frame() {
        let headers = completed(&[], |response| {
            response.extensions_mut().insert(ForOthers);
            let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
            response.headers_mut().insert(header::CACHE_CONTROL, kept);
        });
        assert_eq!(headers["cross-origin-resource-policy"], "cross-origin");
        assert!(headers["cache-control"].to_str().unwrap().contains("immutable"));
    }

    #[test]
    fn only_the_page_for_facilitators_may_show_a_frame() {
        let policy = |headers: HeaderMap| headers["content-security-policy"].to_str().unwrap().to_owned();
        assert!(!policy(completed(&[], |_| {})).contains("frame-src"));
        let shown = completed(&[], |response| {
            response.extensions_mut().insert(ShowsFrame);
        });
        assert!(policy(shown).contains("frame-src 'self'"));
    }

    #[test]
    fn what_stands_in_a_frame_has_an_origin_of_its_own() {
        let framed = completed(&[], |response| {
            response.extensions_mut().insert(InFrame);
        });
        let policy = framed["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("; sandbox allow-scripts allow-forms allow-top-navigation "), "{policy}");
    }
}
