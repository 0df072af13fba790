//! Answers as they go over the wire: one text frame each, all of one size, so that someone who watches the network
//! cannot tell an escalation from small talk by length.

use axum::body::Bytes;
use tokio_tungstenite::tungstenite::protocol::frame as tungstenite;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

/// The longest header of a frame without a mask (RFC 6455, 5.2).
const HEADER_BYTES_MAX: usize = 10;

/// One text message, ready to be sent in one write. It is built in place and is in no buffer of the library, which
/// would keep the size of the largest answer for as long as the connection lives.
pub(super) struct Frame {
    /// Room for the longest header, then the payload.
    bytes: Vec<u8>,
    /// Where the header begins.
    start: usize,
}

impl Frame {
    /// Has a JSON text written, and fills it up with blanks, which may follow an object, to `size` bytes or the next
    /// multiple of it. With 0 it stays as it is.
    pub(super) fn written(write: impl FnOnce(&mut Vec<u8>), size: u16) -> Self {
        let size = usize::from(size);
        let mut bytes = Vec::with_capacity(HEADER_BYTES_MAX + size);
        bytes.resize(HEADER_BYTES_MAX, 0);
        write(&mut bytes);
        if size > 0 {
            let payload = bytes.len() - HEADER_BYTES_MAX;
            bytes.resize(HEADER_BYTES_MAX + payload.div_ceil(size) * size, b' ');
        }
        // The library's own header of a text message in one frame.
        let empty = tungstenite::Frame::message(Bytes::new(), OpCode::Data(Data::Text), true);
        let header = empty.header();
        let length = (bytes.len() - HEADER_BYTES_MAX) as u64;
        let start = HEADER_BYTES_MAX - header.len(length).min(HEADER_BYTES_MAX);
        // There is room for the longest header, so writing it cannot fail.
        let _ = header.format(length, &mut &mut bytes[start..HEADER_BYTES_MAX]);
        Self { bytes, start }
    }

    /// The frame as it goes over the wire.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[self.start..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(payload: usize, size: u16) -> Vec<u8> {
        Frame::written(|out| out.resize(out.len() + payload, b'x'), size).bytes().to_vec()
    }

    #[test]
    fn every_payload_has_a_whole_number_of_sizes() {
        for (length, padded) in [(0, 0), (1, 4096), (4095, 4096), (4096, 4096), (4097, 8192)] {
            let header = if padded == 0 { 2 } else { 4 };
            assert_eq!(frame(length, 4096).len(), header + padded);
        }
        assert_eq!(frame(2, 0)[2..], *b"xx");
        assert_eq!(frame(2, 4)[2..], *b"xx  ");
    }

    #[test]
    fn headers_are_those_of_the_standard() {
        assert_eq!(frame(5, 0)[..2], [0x81, 5]);
        assert_eq!(frame(4096, 0)[..4], [0x81, 126, 0x10, 0]);
        assert_eq!(frame(70_000, 0)[..10], [0x81, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70]);
    }
}
