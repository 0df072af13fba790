//! The content address of a set of files.

use crate::source::Source;

/// BLAKE3 over every file in the order of their paths: length and bytes of the path, length and bytes of the text. Line
/// ends count as one LF, so that a checkout on another system has the same address. Lengths are 8 bytes, little end first.
pub(super) fn of(files: &[Source]) -> String {
    let mut sorted: Vec<&Source> = files.iter().filter(|file| !super::is_ledger(&file.path)).collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    let mut hasher = blake3::Hasher::new();
    for file in sorted {
        for part in [file.path.clone(), file.text.replace("\r\n", "\n")] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    #[test]
    fn order_and_line_ends_do_not_matter_and_every_letter_does() {
        let one = of(&[file("a", "x\ny"), file("b", "z")]);
        assert_eq!(one, of(&[file("b", "z"), file("a", "x\r\ny")]));
        assert_ne!(one, of(&[file("a", "x\ny"), file("b", "Z")]));
        assert_ne!(of(&[file("ab", "c")]), of(&[file("a", "bc")]));
        assert_eq!(one.len(), 64);
    }
}
