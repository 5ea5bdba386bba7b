//! Scripted faults: which call of which operation fails, and how.

use std::collections::BTreeMap;

use crate::system::{Result, SysError};

/// The operations that can be made to fail, named as the methods of `System` they stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Operation {
    /// `entropy`.
    Entropy,
    /// `spawn_job`.
    Job,
    /// `resolve`.
    Resolve,
    /// `connect`.
    Connect,
    /// `connect_finish`.
    ConnectFinish,
    /// `listen`.
    Listen,
    /// `accept`.
    Accept,
    /// `bind_datagram` and `connect_datagram`.
    Datagram,
    /// `receive_from`.
    Receive,
    /// `send_to`.
    Send,
    /// `shutdown`.
    Shutdown,
    /// `read`, of whatever it is.
    Read,
    /// `write`, of whatever it is.
    Write,
    /// `open`.
    Open,
    /// `seek`, `set_len` and `sync`.
    File,
    /// `read_file`.
    ReadFile,
    /// Everything that takes a path and opens nothing.
    Path,
    /// `print`, to either stream.
    Print,
    /// `read_line` and `read_input`.
    Input,
}

/// The script, and how far it has run.
#[derive(Default)]
pub(super) struct Faults {
    calls: BTreeMap<Operation, u64>,
    total: u64,
    by_operation: BTreeMap<(Operation, u64), i32>,
    by_total: BTreeMap<u64, i32>,
}

impl Faults {
    /// The `nth` call from now of this operation (1 is the next) fails.
    pub(super) fn add(&mut self, operation: Operation, nth: u64, errno: i32) {
        let nth = self.calls(operation).saturating_add(nth);
        self.by_operation.insert((operation, nth), errno);
    }

    /// The `nth` call from now of any operation fails.
    pub(super) fn add_any(&mut self, nth: u64, errno: i32) {
        self.by_total.insert(self.total.saturating_add(nth), errno);
    }

    pub(super) fn calls(&self, operation: Operation) -> u64 {
        self.calls.get(&operation).copied().unwrap_or(0)
    }

    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// Count a call; the error if it is one that fails.
    pub(super) fn call(&mut self, operation: Operation) -> Result<()> {
        self.total += 1;
        let count = self.calls.entry(operation).or_default();
        *count += 1;
        let scripted = self.by_operation.remove(&(operation, *count));
        match scripted.or(self.by_total.remove(&self.total)) {
            Some(errno) => Err(SysError::from_errno(errno)),
            None => Ok(()),
        }
    }
}
