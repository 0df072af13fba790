//! Bytes to the server and back, with nothing in between that could mend or refuse what is sent.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection from an address of our own choice.
pub(super) fn connect(from: Ipv4Addr, to: SocketAddr) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
    // Not every system has the whole of 127/8; there the client's address is that of the server.
    let _ = socket.bind(&SocketAddr::from((from, 0)).into());
    socket.connect(&to.into())?;
    let stream: TcpStream = socket.into();
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Sends bytes and reads until the server closes or falls silent. A server may hang up before all is sent.
pub(super) fn ask(mut stream: TcpStream, request: &[u8]) -> io::Result<Vec<u8>> {
    let mut heard = Vec::new();
    let _ = stream.write_all(request);
    let mut piece = [0; 4096];
    loop {
        match stream.read(&mut piece) {
            Ok(0) => return Ok(heard),
            Ok(read) => heard.extend_from_slice(&piece[..read]),
            Err(fault) if is_end(&fault) => return Ok(heard),
            Err(fault) => return Err(fault),
        }
    }
}

/// What a client reads as the end of a connection.
fn is_end(fault: &io::Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, WouldBlock};
    matches!(fault.kind(), WouldBlock | TimedOut | ConnectionReset | ConnectionAborted | BrokenPipe)
}

/// A frame as a client sends it (RFC 6455, 5.2), masked with zeros: what is sent is what can be found.
pub(super) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        short @ 0..=125 => bytes.push(0x80 | short as u8),
        long => {
            bytes.push(0x80 | 126);
            bytes.extend_from_slice(&(long as u16).to_be_bytes());
        }
    }
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(payload);
    bytes
}

/// The next frame of the server: its first byte and its payload; none at the end of the connection.
pub(super) fn read_frame(stream: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; 2];
    stream.read_exact(&mut head).ok()?;
    let length = match head[1] & 0x7f {
        126 => {
            let mut long = [0; 2];
            stream.read_exact(&mut long).ok()?;
            usize::from(u16::from_be_bytes(long))
        }
        127 => return None,
        short => usize::from(short),
    };
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload).ok()?;
    Some((head[0], payload))
}

/// Bytes as they stand in a form: everything but letters and digits escaped.
pub(super) fn escaped(text: &[u8]) -> String {
    text.iter()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
