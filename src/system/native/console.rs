//! The standard streams: buffered output, interruptible input.

use std::io::{self, IsTerminal};
use std::os::fd::RawFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::signals::Signals;
use super::unix;
use crate::system::{Result, Stream, SysError};

/// Output is passed on when this much has gathered.
const BUFFER: usize = 8192;
/// What a pipe that is ready for writing takes without blocking.
const PIECE: usize = 4096;
/// How often a blocked stream looks for signals that slipped in before it blocked.
const GLANCE: Duration = Duration::from_millis(200);

/// The standard streams of the process. Clones share what was printed and not passed on, and what was read and
/// not asked for; who waits for input keeps nobody from printing.
#[derive(Clone, Default)]
pub(super) struct Console {
    output: Arc<Mutex<Output>>,
    input: Arc<Mutex<Input>>,
}

#[derive(Default)]
struct Output {
    bytes: Vec<u8>,
    /// Whether standard output is a terminal; unknown before the first print.
    line_buffered: Option<bool>,
}

#[derive(Default)]
struct Input {
    bytes: Vec<u8>,
    /// How much of it has been given out.
    given: usize,
}

const fn descriptor(stream: Stream) -> RawFd {
    match stream {
        Stream::Input => 0,
        Stream::Output => 1,
        Stream::Error => 2,
    }
}

impl Console {
    pub(super) fn print(&self, to: Stream, data: &[u8], signals: &Signals) -> Result<()> {
        match to {
            Stream::Input => Err(SysError::misuse()),
            Stream::Error => {
                let mut sent = 0;
                write_all(descriptor(to), data, &mut sent, signals)
            }
            Stream::Output => {
                let mut output = lock(&self.output);
                let by_line = *output.line_buffered.get_or_insert_with(|| io::stdout().is_terminal());
                output.bytes.extend_from_slice(data);
                if output.bytes.len() >= BUFFER || by_line && data.contains(&b'\n') {
                    return output.flush(signals);
                }
                Ok(())
            }
        }
    }

    pub(super) fn flush(&self, signals: &Signals) -> Result<()> {
        lock(&self.output).flush(signals)
    }

    pub(super) fn read_line(&self, limit: usize, signals: &Signals) -> Result<Vec<u8>> {
        lock(&self.input).read_line(limit, signals)
    }

    pub(super) fn read(&self, buf: &mut [u8], signals: &Signals) -> Result<usize> {
        lock(&self.input).read(buf, signals)
    }
}

fn lock<T>(part: &Mutex<T>) -> MutexGuard<'_, T> {
    // nothing panics under it half-way
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Output {
    /// Pass on what was printed. After an interruption the rest is kept; after an error it is lost, or
    /// every later print would fail with it again.
    fn flush(&mut self, signals: &Signals) -> Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let mut sent = 0;
        let outcome = write_all(descriptor(Stream::Output), &self.bytes, &mut sent, signals);
        match &outcome {
            Err(error) if error.kind == io::ErrorKind::Interrupted => drop(self.bytes.drain(..sent)),
            _ => self.bytes.clear(),
        }
        outcome
    }
}

impl Input {
    fn read_line(&mut self, limit: usize, signals: &Signals) -> Result<Vec<u8>> {
        let mut seen = 0;
        loop {
            let rest = &self.bytes[self.given..];
            let line = memchr::memchr(b'\n', &rest[seen..]).map(|at| seen + at + 1);
            if let Some(len) = line.or((rest.len() >= limit).then_some(limit)) {
                return Ok(self.give(len.min(limit)));
            }
            seen = rest.len();
            if self.fill(signals)? == 0 {
                return Ok(self.give(seen));
            }
        }
    }

    fn read(&mut self, buf: &mut [u8], signals: &Signals) -> Result<usize> {
        if buf.is_empty() || self.given == self.bytes.len() && self.fill(signals)? == 0 {
            return Ok(0);
        }
        let taken = self.give(buf.len().min(self.bytes.len() - self.given));
        buf[..taken.len()].copy_from_slice(&taken);
        Ok(taken.len())
    }

    fn give(&mut self, len: usize) -> Vec<u8> {
        let given = self.bytes[self.given..self.given + len].to_vec();
        self.given += len;
        given
    }

    /// Read more input; gives how much, 0 at the end.
    fn fill(&mut self, signals: &Signals) -> Result<usize> {
        self.bytes.drain(..self.given);
        self.given = 0;
        let old = self.bytes.len();
        self.bytes.resize(old + BUFFER, 0);
        let outcome = read_some(&mut self.bytes[old..], signals);
        self.bytes.truncate(old + outcome.as_ref().map_or(0, |n| *n));
        outcome
    }
}

fn read_some(buf: &mut [u8], signals: &Signals) -> Result<usize> {
    let fd = descriptor(Stream::Input);
    loop {
        if signals.may_arrive() {
            hold(fd, false, signals)?;
        }
        match unix::read(fd, buf) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // somebody made the shared terminal non-blocking
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => hold(fd, false, signals)?,
            outcome => return outcome.map_err(SysError::from),
        }
    }
}

/// Write `data` from `sent` on, keeping account in `sent`.
fn write_all(fd: RawFd, data: &[u8], sent: &mut usize, signals: &Signals) -> Result<()> {
    // a write that blocks is restarted after a signal, so it is not begun before there is room
    let careful = signals.len() > 0 && !unix::is_regular(fd);
    while *sent < data.len() {
        let mut piece = &data[*sent..];
        if careful {
            hold(fd, true, signals)?;
            piece = &piece[..piece.len().min(PIECE)];
        }
        match unix::write(fd, piece) {
            Ok(n) => *sent += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => hold(fd, true, signals)?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Block until `fd` is ready, or a watched signal arrives.
fn hold(fd: RawFd, write: bool, signals: &Signals) -> Result<()> {
    loop {
        match unix::wait_fd(fd, write, GLANCE) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
        if signals.any_arrived() {
            return Err(SysError::interrupted());
        }
    }
}
