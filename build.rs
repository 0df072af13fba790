//! Makes what a browser gets as small as it can be: the style sheet and the script without comments and blanks, and
//! each of them once more with brotli at its best level. Done here, once, so that serving them copies bytes.
//!
//! Pure Rust, no tool to install. The sources are read from `src/widget` and nothing else is looked at.

#[cfg(feature = "edge")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::{env, fs, io::Write as _, path::Path};

    let out = env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed=build.rs");
    for name in ["linnet.css", "linnet.js", "widget.js"] {
        let from = Path::new("src/widget").join(name);
        println!("cargo::rerun-if-changed={}", from.display());
        let source = fs::read_to_string(&from)?;
        let small = if name.ends_with(".css") {
            minifier::css::minify(&source)?.to_string()
        } else {
            minifier::js::minify(&source)?.to_string()
        };
        let mut packed = Vec::new();
        brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(small.as_bytes())?;
        fs::write(Path::new(&out).join(name), small)?;
        fs::write(Path::new(&out).join(format!("{name}.br")), packed)?;
    }
    Ok(())
}

#[cfg(not(feature = "edge"))]
fn main() {}
