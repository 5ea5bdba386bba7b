//! Descriptors that scripts and children know by their numbers: pipes, terminals, what the parent left open.
//!
//! They are shared with other processes, which may rely on their blocking. So they are left as they are, and
//! nothing is begun here that could block: whoever reads or writes asks first.
//!
//! A number means something to scripts once [`System::descriptor`](crate::system::System::descriptor) has told it.
//! The others are the machine's own, apart from the standard streams and from what the parent process left open: those
//! are the ones that programs started by us would inherit, a mark that nothing opened in this process has.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, IntoRawFd, OwnedFd, RawFd};
use std::time::Duration;

use mio::unix::SourceFd;

use super::readiness::Entry;
use super::socket::Handle;
use super::{Native, files, unix};
use crate::system::{DescriptorChange, DescriptorState, Interest, Resource, Result, SysError};

/// The standard streams have the numbers up to this one.
const LAST_STANDARD: RawFd = 2;
/// What a pipe that is ready for writing takes without blocking.
const PIECE: usize = 4096;

/// See the [module](self).
pub(super) struct Descriptor {
    /// Present but for the moment of its end.
    file: Option<File>,
}

impl Drop for Descriptor {
    fn drop(&mut self) {
        if let Some(file) = self.file.take()
            && file.as_raw_fd() <= LAST_STANDARD
        {
            // the standard streams are the process's, not ours
            let _ = file.into_raw_fd();
        }
    }
}

impl Descriptor {
    pub(super) fn new(file: File) -> Descriptor {
        Descriptor { file: Some(file) }
    }

    pub(super) fn file(&self) -> &File {
        self.file.as_ref().expect("it is taken away when this ends")
    }

    pub(super) fn file_mut(&mut self) -> &mut File {
        self.file.as_mut().expect("it is taken away when this ends")
    }

    pub(super) fn raw(&self) -> RawFd {
        self.file().as_raw_fd()
    }

    /// Let go of it without closing it.
    pub(super) fn release(mut self) -> RawFd {
        self.file.take().expect("it is taken away when this ends").into_raw_fd()
    }

    /// Have the poll report its readiness; `EPERM` for what is always ready.
    pub(super) fn register(&self, registry: &mio::Registry, token: mio::Token) -> Result<()> {
        let both = mio::Interest::READABLE | mio::Interest::WRITABLE;
        Ok(registry.register(&mut SourceFd(&self.raw()), token, both)?)
    }

    /// Have the poll forget it: others may hold what is behind the number.
    pub(super) fn deregister(&self, registry: &mio::Registry) {
        // the poll holds nothing then
        let _ = registry.deregister(&mut SourceFd(&self.raw()));
    }

    /// Which of the directions asked for are ready now; those not asked for count as such.
    pub(super) fn readiness(&self, asked: Interest) -> Interest {
        // an error is for the operation to tell
        let ready = |write| unix::wait_fd(self.raw(), write, Duration::ZERO).unwrap_or(true);
        Interest { read: !asked.read || ready(false), write: !asked.write || ready(true) }
    }

    fn ready(&self, write: bool) -> io::Result<()> {
        match unix::wait_fd(self.raw(), write, Duration::ZERO)? {
            true => Ok(()),
            false => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    pub(super) fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.ready(false)?;
        self.file_mut().read(buf)
    }

    pub(super) fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        let mut piece = data;
        if unix::is_blocking(self.raw())? {
            self.ready(true)?;
            piece = &data[..data.len().min(PIECE)];
        }
        self.file_mut().write(piece)
    }
}

/// A handle for a file that was opened or found open: plain files and folders never keep anybody waiting.
pub(super) fn handle(file: File) -> Handle {
    if file.as_raw_fd() > LAST_STANDARD && file.metadata().is_ok_and(|data| data.is_file() || data.is_dir()) {
        Handle::File(file)
    } else {
        Handle::Descriptor(Descriptor::new(file))
    }
}

impl Native {
    pub(super) fn make_pipe(&mut self) -> Result<(Resource, Resource)> {
        let (reader, writer) = io::pipe()?;
        let ends = [OwnedFd::from(reader), OwnedFd::from(writer)];
        let [reader, writer] = ends.map(|end| self.add(Handle::Descriptor(Descriptor::new(File::from(end)))));
        Ok((reader, writer))
    }

    /// The number of what is open, known to scripts from now on.
    pub(super) fn number_of(&mut self, r: Resource) -> Result<i32> {
        let number = self.table.get(r)?.handle.raw().ok_or_else(SysError::misuse)?;
        self.numbers.insert(number, r);
        Ok(number)
    }

    pub(super) fn by_number(&mut self, number: i32) -> Result<Resource> {
        if let Some(&known) = self.numbers.get(&number) {
            return Ok(known);
        }
        if (0..=LAST_STANDARD).contains(&number) && self.closed_streams & (1 << number) != 0 {
            return Err(SysError::stale());
        }
        let file = unix::adopt(number).ok_or_else(SysError::stale)?;
        let r = self.add(handle(file));
        self.numbers.insert(number, r);
        Ok(r)
    }

    pub(super) fn duplicate_descriptor(&mut self, r: Resource, onto: Option<i32>) -> Result<Resource> {
        let from = self.table.get(r)?.handle.raw().ok_or_else(SysError::misuse)?;
        let Some(onto) = onto else {
            let copy = unix::duplicate(from)?;
            let copy = self.add(handle(File::from(copy)));
            self.number_of(copy)?;
            return Ok(copy);
        };
        if onto == from {
            return Ok(r);
        }
        // the number is a script's, or nobody's
        let tenant = self.by_number(onto);
        if tenant.is_err() && onto > LAST_STANDARD && !unix::is_free(onto) {
            return Err(SysError::stale());
        }
        unix::duplicate_onto(from, onto)?;
        if let Ok(tenant) = tenant {
            let entry = self.forget(tenant)?;
            self.deregister(&entry);
            // the number lives on with another meaning
            entry.handle.release();
        }
        if (0..=LAST_STANDARD).contains(&onto) {
            self.closed_streams &= !(1 << onto);
        }
        let file = unix::adopt(onto).ok_or_else(SysError::stale)?;
        let copy = self.add(handle(file));
        self.numbers.insert(onto, copy);
        Ok(copy)
    }

    /// Close a standard stream: the number must not come to mean something of ours.
    pub(super) fn close_standard(&mut self, number: RawFd) -> Result<()> {
        let nowhere = std::fs::OpenOptions::new().read(true).write(true).open("/dev/null")?;
        unix::duplicate_onto(nowhere.as_raw_fd(), number)?;
        self.closed_streams |= 1 << number;
        Ok(())
    }

    pub(super) fn state_of(&self, r: Resource) -> Result<DescriptorState> {
        let handle = &self.table.get(r)?.handle;
        let number = handle.raw().ok_or_else(SysError::misuse)?;
        let metadata = match handle {
            Handle::File(file) => file.metadata()?,
            Handle::Descriptor(descriptor) => descriptor.file().metadata()?,
            _ => File::from(unix::duplicate(number)?).metadata()?,
        };
        Ok(DescriptorState {
            metadata: files::described(&metadata),
            blocking: unix::is_blocking(number)?,
            inheritable: unix::is_inheritable(number)?,
            terminal: unix::terminal_size(number),
        })
    }

    pub(super) fn change_state(&mut self, r: Resource, change: DescriptorChange) -> Result<()> {
        let number = self.table.get(r)?.handle.raw().ok_or_else(SysError::misuse)?;
        match change {
            DescriptorChange::Blocking(on) => unix::set_blocking(number, on)?,
            DescriptorChange::Inheritable(on) => unix::set_inheritable(number, on)?,
            DescriptorChange::PipeSize(bytes) => unix::set_pipe_size(number, bytes)?,
        }
        Ok(())
    }

    /// Take an entry out of the tables without closing what it holds.
    fn forget(&mut self, r: Resource) -> Result<Entry> {
        let entry = self.remove(r)?;
        if let Some(number) = entry.handle.raw() {
            self.numbers.remove(&number);
        }
        Ok(entry)
    }
}
