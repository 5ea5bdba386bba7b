//! Bytes on their way from and to a file.

use crate::system::{Interest, Ready, Resource, Result, Seek, SysError, System, errno};

/// How much is read at once, and the least that is gathered before it is written.
const BLOCK: usize = 64 * 1024;

/// An open file's bytes. At any time there is something to read or something to write, never both.
pub(super) struct Buffer {
    /// Absent once closed.
    resource: Option<Resource>,
    /// What was read and not yet taken, from `at` on; or what is to be written.
    bytes: Vec<u8>,
    at: usize,
    writing: bool,
    /// Write at once.
    raw: bool,
    /// Write at the end of each line.
    by_line: bool,
    /// Closing it closes what it reads or writes.
    closes: bool,
    /// How much is gathered before it is written.
    block: usize,
}

/// Wait until something open is ready, unless whoever opened it does not want to wait: `EAGAIN`.
fn hold(system: &mut dyn System, resource: Resource, interest: Interest) -> Result<()> {
    // what has no descriptor is a file of the simulation
    match system.descriptor_state(resource) {
        Ok(state) if !state.blocking => Err(SysError::from_errno(errno::EAGAIN)),
        Ok(_) | Err(_) => system.wait(&[(resource, interest)], None).map(drop),
    }
}

impl Buffer {
    /// A buffer of `buffering` bytes at least, none for 0.
    pub fn new(resource: Resource, buffering: i64, by_line: bool, closes: bool) -> Buffer {
        let block = usize::try_from(buffering).unwrap_or(0).max(BLOCK);
        Buffer { resource: Some(resource), raw: buffering == 0, by_line, closes, block, ..Buffer::closed() }
    }

    /// A buffer of no file.
    pub fn closed() -> Buffer {
        Buffer {
            resource: None,
            bytes: Vec::new(),
            at: 0,
            writing: false,
            raw: false,
            by_line: false,
            closes: true,
            block: BLOCK,
        }
    }

    /// Let these be the bytes ahead.
    pub fn replace_ahead(&mut self, bytes: Vec<u8>) {
        self.bytes = bytes;
        self.at = 0;
    }

    /// Whether nothing is read ahead or kept to be written.
    pub fn is_raw(&self) -> bool {
        self.raw
    }

    pub fn is_closed(&self) -> bool {
        self.resource.is_none()
    }

    /// Whether something waits to be written.
    pub fn is_waiting(&self) -> bool {
        self.writing && !self.bytes.is_empty()
    }

    /// What is open here and nowhere else.
    pub fn owned(&self) -> Option<Resource> {
        self.resource.filter(|_| self.closes)
    }

    pub fn resource(&self) -> Option<Resource> {
        self.resource
    }

    /// Bytes that the buffer takes.
    pub fn room(&self) -> usize {
        self.bytes.capacity()
    }

    /// What was read and not yet taken.
    pub fn ahead(&self) -> &[u8] {
        if self.writing { &[] } else { &self.bytes[self.at..] }
    }

    /// Take `count` of the bytes ahead.
    pub fn take(&mut self, count: usize) -> Vec<u8> {
        let taken = self.bytes[self.at..self.at + count].to_vec();
        self.at += count;
        taken
    }

    /// Read more; `false` at the end of the file. Without a buffer no more than `wanted` is taken.
    pub fn fill(&mut self, system: &mut dyn System, wanted: usize) -> Result<bool> {
        self.flush(system)?;
        let Some(resource) = self.resource else { return Ok(false) };
        self.bytes.drain(..self.at);
        self.at = 0;
        let before = self.bytes.len();
        // long reads in longer steps
        let block = BLOCK.max(before.min(1 << 24));
        self.bytes.resize(before + if self.raw { block.min(wanted) } else { block }, 0);
        let outcome = loop {
            match system.read(resource, &mut self.bytes[before..]) {
                Ok(Ready::WouldBlock) => match hold(system, resource, Interest::READ) {
                    Ok(()) => {}
                    Err(error) => break Err(error),
                },
                outcome => break outcome,
            }
        };
        let count = match &outcome {
            Ok(Ready::Done(count)) => *count,
            Ok(Ready::WouldBlock) | Err(_) => 0,
        };
        self.bytes.truncate(before + count);
        outcome?;
        Ok(count > 0)
    }

    /// Add bytes to be written. Gives whether some are waiting now.
    pub fn write(&mut self, system: &mut dyn System, bytes: &[u8]) -> Result<bool> {
        if !self.writing {
            self.forget_ahead(system)?;
            self.writing = true;
        }
        self.bytes.extend_from_slice(bytes);
        if self.raw || self.bytes.len() >= self.block || (self.by_line && bytes.contains(&b'\n')) {
            self.flush(system)?;
        }
        Ok(!self.bytes.is_empty())
    }

    /// Drop what was read ahead, and stand where the reader thinks to be.
    fn forget_ahead(&mut self, system: &mut dyn System) -> Result<()> {
        let ahead = self.ahead().len() as i64;
        self.bytes.clear();
        self.at = 0;
        if ahead > 0
            && let Some(resource) = self.resource
        {
            system.seek(resource, Seek::Current(-ahead))?;
        }
        Ok(())
    }

    /// Write what is waiting.
    pub fn flush(&mut self, system: &mut dyn System) -> Result<()> {
        if !self.writing {
            return Ok(());
        }
        self.writing = false;
        let mut bytes = std::mem::take(&mut self.bytes);
        self.at = 0;
        let Some(resource) = self.resource else { return Ok(()) };
        let mut sent = 0;
        while sent < bytes.len() {
            let outcome = match system.write(resource, &bytes[sent..]) {
                Ok(Ready::Done(count)) => {
                    sent += count;
                    Ok(())
                }
                Ok(Ready::WouldBlock) => hold(system, resource, Interest::WRITE),
                Err(error) => Err(error),
            };
            if let Err(error) = outcome {
                // a signal does not lose what is left; a failure does, or it would be met for ever
                if matches!(error.errno, Some(errno::EINTR | errno::EAGAIN)) {
                    bytes.drain(..sent);
                    (self.bytes, self.writing) = (bytes, true);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Where the reader or writer stands, in bytes from the start.
    pub fn tell(&mut self, system: &mut dyn System) -> Result<u64> {
        let Some(resource) = self.resource else { return Ok(0) };
        let at = system.seek(resource, Seek::Current(0))?;
        Ok(if self.writing { at + self.bytes.len() as u64 } else { at - self.ahead().len() as u64 })
    }

    /// Move; gives the new place.
    pub fn seek(&mut self, system: &mut dyn System, to: Seek) -> Result<u64> {
        self.flush(system)?;
        self.forget_ahead(system)?;
        match self.resource {
            Some(resource) => system.seek(resource, to),
            None => Ok(0),
        }
    }

    /// Write what is waiting, and close. It is closed even if that fails.
    pub fn close(&mut self, system: &mut dyn System) -> Result<()> {
        let flushed = self.flush(system);
        let closed = match self.resource.take() {
            Some(resource) if self.closes => system.close(resource),
            Some(_) | None => Ok(()),
        };
        self.bytes = Vec::new();
        self.at = 0;
        flushed.and(closed)
    }
}
