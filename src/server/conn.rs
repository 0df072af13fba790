//! One TCP connection with what it holds: its place in the house, its share of its address, its patience.
//!
//! A client that does not read is dropped after a while, so what we want to tell it costs bounded memory for a bounded
//! time. A client that is still sending when we hang up is heard out for a moment, so that the reason we gave reaches
//! it: closing a socket with unread bytes makes the kernel throw away what is on its way out.
//!
//! **Invariant:** no address is kept here; the share of an address is a count that knows no address.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::{Sleep, sleep, timeout};

use super::limits::{Place, Visit};

/// How long and how many bytes a client is heard out after we hung up.
const FAREWELL_SECONDS: u64 = 2;
const FAREWELL_BYTES: usize = 1024 * 1024;

/// A connection that gives up on a client that does not read.
pub(super) struct Conn {
    /// None only while the connection is being dropped.
    stream: Option<TcpStream>,
    /// Runs while a write waits for the client to read.
    stalled: Option<Pin<Box<Sleep>>>,
    patience: Duration,
    place: Option<Place>,
    _visit: Option<Visit>,
}

impl Conn {
    /// Takes over a stream together with what is given back when it ends. `patience` is how long one write may wait.
    pub(super) fn new(stream: TcpStream, patience: Duration, place: Place, visit: Option<Visit>) -> Self {
        Self { stream: Some(stream), stalled: None, patience, place: Some(place), _visit: visit }
    }

    /// The stream, and whether its patience for a write has run out.
    fn write_with(
        &mut self,
        cx: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut TcpStream>, &mut Context<'_>) -> Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        let Some(stream) = &mut self.stream else {
            return Poll::Ready(Err(io::ErrorKind::NotConnected.into()));
        };
        if let Poll::Ready(done) = write(Pin::new(stream), cx) {
            self.stalled = None;
            return Poll::Ready(done);
        }
        let patience = self.patience;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Conn {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_read(cx, into),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncWrite for Conn {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.write_with(cx, |stream, cx| stream.poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.write_with(cx, |stream, cx| stream.poll_write_vectored(cx, parts))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // A TCP stream keeps nothing back.
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_shutdown(cx),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl Drop for Conn {
    fn drop(&mut self) {
        let Some(stream) = self.stream.take() else {
            return;
        };
        // Gone already, the usual end: nothing to hear out.
        if matches!(stream.try_read(&mut [0; 1]), Ok(0)) {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(hear_out(stream, self.place.take()));
        }
    }
}

/// Ends our side of the stream, then reads and forgets until the client has ended too. The place in the house is held
/// as long, so that a crowd of leaving clients is bounded like any other.
async fn hear_out(mut stream: TcpStream, _place: Option<Place>) {
    let farewell = async {
        stream.shutdown().await?;
        let mut left = FAREWELL_BYTES;
        let mut scrap = [0; 1024];
        while left > 0 {
            match stream.read(&mut scrap).await? {
                0 => break,
                read => left = left.saturating_sub(read),
            }
        }
        Ok::<(), io::Error>(())
    };
    // Whatever goes wrong here, the client is gone.
    let _ = timeout(Duration::from_secs(FAREWELL_SECONDS), farewell).await;
}
