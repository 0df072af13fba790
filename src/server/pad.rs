//! Answers of one size, so that someone who watches the network cannot tell an escalation from small talk by length.

/// Fills a frame up with blanks, which JSON allows after an object, to `size` bytes or the next multiple of it. With 0
/// it stays as it is.
pub(super) fn pad(mut frame: String, size: u16) -> String {
    let size = usize::from(size);
    if size > 0 {
        let target = frame.len().div_ceil(size) * size;
        let missing = target - frame.len();
        frame.reserve_exact(missing);
        frame.extend(std::iter::repeat_n(' ', missing));
    }
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frame_has_a_whole_number_of_sizes() {
        for length in [0, 1, 4095, 4096, 4097] {
            let padded = pad("x".repeat(length), 4096);
            assert_eq!(padded.len(), length.div_ceil(4096) * 4096);
        }
        assert_eq!(pad("{}".into(), 0), "{}");
        assert_eq!(pad("{}".into(), 4), "{}  ");
    }
}
