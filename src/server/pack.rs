//! Pages as they go over the wire: all of one size, packed or not, so that none can be told from another by length.
//!
//! A packed page is filled up behind its last compressed byte, with a block that every reader of Brotli passes over
//! (RFC 7932, section 9.2, metadata). So the length of what was compressed shows nowhere, and packing a page together with
//! a sealed state gives nothing away.

use std::io::Write as _;

/// Brotli for pages that are made anew each time: most of the gain for little work.
const QUALITY: u32 = 5;
/// Window of the compressor as a power of two, in bytes: larger than any page of ours. At 16 and below the library takes
/// another way through the page, measured at forty milliseconds for each instead of half of one.
const WINDOW: u32 = 17;
/// Ends a Brotli stream: the last block, and it is empty.
const LAST: u8 = 0x03;
/// A metadata block of no bytes.
const NOTHING: u8 = 0x06;
/// A page that is not packed is about so many times as long.
const UNPACKED: usize = 4;

/// A page as text, filled up with blanks to four times `size` or a multiple of that. With 0 it stays as it is.
pub(super) fn plain(page: String, size: u16) -> Vec<u8> {
    let mut bytes = page.into_bytes();
    // Blanks may stand behind the end of an HTML document.
    let length = filled(bytes.len(), UNPACKED * usize::from(size));
    bytes.resize(length, b' ');
    bytes
}

/// A page in Brotli, filled up to `size` or a multiple of it; none where packing failed.
pub(super) fn packed(page: &str, size: u16) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::from(size));
    let mut packer = brotli::CompressorWriter::new(&mut bytes, 4096, QUALITY, WINDOW);
    packer.write_all(page.as_bytes()).ok()?;
    // Flushed, the stream stands at the beginning of a byte and of a block.
    packer.flush().ok()?;
    let end = packer.get_ref().len();
    drop(packer);
    // What the packer wrote to end the stream by itself.
    bytes.truncate(end);
    let whole = filled(end + 1, usize::from(size));
    fill(&mut bytes, whole - end - 1);
    bytes.push(LAST);
    Some(bytes)
}

/// The next multiple of a size; with 0 the length itself.
fn filled(length: usize, size: usize) -> usize {
    if size == 0 { length } else { length.div_ceil(size) * size }
}

/// Adds metadata blocks of exactly so many bytes, headers included.
///
/// A header holds, from its lowest bit: not the last block (0), no data (11), reserved (0), the number of length bytes (two
/// bits), the length less one, and zeros to the end of the byte.
fn fill(bytes: &mut Vec<u8>, mut missing: usize) {
    while missing > 0 {
        let (header, skipped) = match missing {
            // Too few bytes for a length, or one more than one length byte can say and one less than two must.
            1 | 2 | 259 => (vec![NOTHING], 0),
            3..=258 => (header(1, missing - 2, 2), missing - 2),
            _ => (header(2, (missing - 3).min(1 << 16), 3), (missing - 3).min(1 << 16)),
        };
        bytes.extend_from_slice(&header);
        bytes.resize(bytes.len() + skipped, 0);
        missing -= header.len() + skipped;
    }
}

fn header(length_bytes: u32, skipped: usize, bytes: usize) -> Vec<u8> {
    let bits = 0b0110 | length_bytes << 4 | ((skipped - 1) as u32) << 6;
    bits.to_le_bytes()[..bytes].to_vec()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn unpacked(bytes: &[u8]) -> String {
        let mut text = String::new();
        brotli::Decompressor::new(bytes, 4096).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn every_page_has_one_size_and_can_be_read_again() {
        for repeated in [1, 7, 500] {
            let page = "<p>a page</p>".repeat(repeated);
            let bytes = packed(&page, 4096).unwrap();
            assert_eq!(bytes.len(), 4096);
            assert_eq!(unpacked(&bytes), page);
            assert_eq!(plain(page.clone(), 4096).len(), 16_384);
        }
        assert_eq!(unpacked(&packed("<p>", 0).unwrap()), "<p>");
    }

    #[test]
    fn any_number_of_bytes_can_be_filled() {
        for missing in (0..600).chain([65_000, 65_535, 65_536, 65_537, 65_539, 65_540, 70_000, 131_080]) {
            let mut bytes = Vec::new();
            let mut packer = brotli::CompressorWriter::new(&mut bytes, 4096, QUALITY, WINDOW);
            packer.write_all(b"words").unwrap();
            packer.flush().unwrap();
            let end = packer.get_ref().len();
            drop(packer);
            bytes.truncate(end);
            fill(&mut bytes, missing);
            assert_eq!(bytes.len(), end + missing, "{missing}");
            bytes.push(LAST);
            assert_eq!(unpacked(&bytes), "words", "{missing}");
        }
    }
}
