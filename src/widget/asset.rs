//! The style sheet, the script and the loader, as the build has made them small.
//!
//! Their names carry no version: nothing of ours may be kept by a browser (a kept file would tell of the visit), so
//! every page fetches them anew, and they are small enough for that.

/// A file that a browser loads, in both forms.
#[derive(Clone, Copy)]
pub struct Asset {
    /// Where it is served.
    pub path: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// The file without blanks and comments.
    pub plain: &'static [u8],
    /// The same, in brotli.
    pub packed: &'static [u8],
}

macro_rules! asset {
    ($name:literal, $media:literal) => {
        Asset {
            path: concat!("/", $name),
            media: $media,
            plain: include_bytes!(concat!(env!("OUT_DIR"), "/", $name)),
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".br")),
        }
    };
}

/// The style sheet of every page.
pub const CSS: Asset = asset!("linnet.css", "text/css; charset=utf-8");
/// The script that takes the page over.
pub const JS: Asset = asset!("linnet.js", "text/javascript; charset=utf-8");
/// The optional loader for host pages.
pub const LOADER: Asset = asset!("widget.js", "text/javascript; charset=utf-8");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_served_stays_within_its_budget() {
        // Bytes. An old phone on a slow link pays for each of them.
        assert!(JS.packed.len() <= 8 * 1024, "the script: {} bytes", JS.packed.len());
        assert!(CSS.packed.len() <= 3 * 1024, "the style sheet: {} bytes", CSS.packed.len());
        assert!(LOADER.plain.len() <= 1024, "the loader: {} bytes before compression", LOADER.plain.len());
    }

    #[test]
    fn the_sources_keep_the_house_rules() {
        let js = concat!(include_str!("linnet.js"), include_str!("widget.js"));
        for sink in [
            "innerHTML",
            "outerHTML",
            "insertAdjacent",
            "document.write",
            "eval(",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "cookie",
            "caches",
            "serviceWorker",
            "fetch(",
            "XMLHttpRequest",
            "sendBeacon",
        ] {
            assert!(!js.contains(sink), "the script must not use {sink}");
        }
        let css = include_str!("linnet.css");
        for loaded in ["url(", "@import", "@font-face", "animation", "transition"] {
            assert!(!css.contains(loaded), "the style sheet must not use {loaded}");
        }
    }

    /// Android 7 web views begin at Chromium 51; the syntax itself is held by ESLint and Acorn in `.ci/page`.
    #[test]
    fn nothing_needs_a_newer_browser_than_an_android_7_web_view() {
        let css = std::str::from_utf8(CSS.plain).unwrap();
        let js = [JS.plain, LOADER.plain].concat();
        let js = std::str::from_utf8(&js).unwrap();
        for late in [
            ":is(",
            ":where(",
            ":has(",
            ":focus-visible",
            "gap:",
            "grid",
            "inset:",
            "-inline",
            "-block:",
            "dvh",
            "min(",
            "max(",
            "clamp(",
            "aspect-ratio",
            "env(",
            "color-mix(",
        ] {
            assert!(!css.replace("inline-block", "").contains(late), "{late} has no fallback in old browsers");
        }
        for late in [
            ".append(",
            ".prepend(",
            ".before(",
            ".after(",
            ".replaceWith(",
            ".replaceChildren(",
            ".toggleAttribute(",
            "Object.entries",
            "Object.values",
            "Object.fromEntries",
            ".flat(",
            ".padStart(",
            "URLSearchParams",
            ".at(",
            "globalThis",
            ".finally(",
            "structuredClone",
            "AbortController",
            "ResizeObserver",
        ] {
            assert!(!js.contains(late), "{late} is not there in old browsers");
        }
    }

    #[test]
    fn comments_are_gone() {
        let js = std::str::from_utf8(JS.plain).unwrap();
        assert!(!js.contains("Nothing is stored;") && js.contains("linnet.v1"));
    }
}
