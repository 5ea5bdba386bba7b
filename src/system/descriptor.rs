//! Descriptors, the numbers by which processes know what is open: what is asked and what is answered.

use super::file::Metadata;

/// What is known of something open that has a descriptor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescriptorState {
    /// What the file system knows of it.
    pub metadata: Metadata,
    /// Whether others that share it block when there is nothing to read or no room to write. Operations of a
    /// [`System`](super::System) never do.
    pub blocking: bool,
    /// Whether programs that are started without `close_others` get it.
    pub inheritable: bool,
    /// Columns and lines, if it is a terminal; zeros where it does not tell.
    pub terminal: Option<(u16, u16)>,
}

/// What can be changed of something open that has a descriptor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DescriptorChange {
    /// Have those who share it block, or not.
    Blocking(bool),
    /// Let programs that are started get it, or not.
    Inheritable(bool),
    /// Have a pipe hold so many bytes before its writers wait; `ENOSYS` where that is fixed.
    PipeSize(u32),
}

/// The clocks that can send signals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// Real time: `SIGALRM`.
    Real,
    /// Time that this process computes: `SIGVTALRM`.
    Virtual,
    /// Time that this process computes, or the system does for it: `SIGPROF`.
    Profiling,
}
