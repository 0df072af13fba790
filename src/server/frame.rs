//! Answers as they go over the wire: one text frame each, all of one size, so that someone who watches the network
//! cannot tell an escalation from small talk by length.

use arrayvec::ArrayVec;
use axum::body::Bytes;
use tokio_tungstenite::tungstenite::protocol::frame as tungstenite;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

/// The longest header of a frame without a mask (RFC 6455, 5.2).
const HEADER_BYTES_MAX: usize = 10;

/// One text message, ready to be sent: header and payload apart, so that the payload is built once and never copied.
/// It is in no buffer of the library, which would keep the size of the largest answer for as long as the connection
/// lives.
pub(super) struct Frame {
    pub(super) header: ArrayVec<u8, HEADER_BYTES_MAX>,
    pub(super) payload: Vec<u8>,
}

impl Frame {
    /// Fills a JSON text up with blanks, which may follow an object, to `size` bytes or the next multiple of it. With 0
    /// it stays as it is.
    pub(super) fn padded(json: String, size: u16) -> Self {
        let mut payload = json.into_bytes();
        let size = usize::from(size);
        if size > 0 {
            payload.resize(payload.len().div_ceil(size) * size, b' ');
        }
        // The library's own header of a text message in one frame.
        let empty = tungstenite::Frame::message(Bytes::new(), OpCode::Data(Data::Text), true);
        let header = empty.header();
        let mut bytes = [0; HEADER_BYTES_MAX];
        let length = payload.len() as u64;
        // There is room for the longest header, so writing it cannot fail.
        let _ = header.format(length, &mut bytes.as_mut_slice());
        let mut header_bytes = ArrayVec::from(bytes);
        header_bytes.truncate(header.len(length));
        Self { header: header_bytes, payload }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_payload_has_a_whole_number_of_sizes() {
        for length in [0, 1, 4095, 4096, 4097] {
            let frame = Frame::padded("x".repeat(length), 4096);
            assert_eq!(frame.payload.len(), length.div_ceil(4096) * 4096);
        }
        assert_eq!(Frame::padded("{}".into(), 0).payload, b"{}");
        assert_eq!(Frame::padded("{}".into(), 4).payload, b"{}  ");
    }

    #[test]
    fn headers_are_those_of_the_standard() {
        let header = |length: usize| Frame::padded("x".repeat(length), 0).header.to_vec();
        assert_eq!(header(5), [0x81, 5]);
        assert_eq!(header(4096), [0x81, 126, 0x10, 0]);
        assert_eq!(header(70_000), [0x81, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70]);
    }
}
