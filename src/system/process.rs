//! What the platform says of itself, of this process and of a volume.

use std::time::Duration;

/// Whom this process acts for, in the platform's numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// The user who started it.
    pub user: u32,
    /// The user whose rights it has.
    pub effective_user: u32,
    /// The group of the user who started it.
    pub group: u32,
    /// The group whose rights it has.
    pub effective_group: u32,
    /// Further groups whose rights it has.
    pub groups: Vec<u32>,
    /// The user's name for `user`, if the platform knows one.
    pub login: Option<String>,
}

/// The platform, as `uname(2)` describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// The kernel: `Linux`.
    pub system: String,
    /// This machine's name.
    pub node: String,
    /// The kernel's release.
    pub release: String,
    /// The kernel's version.
    pub version: String,
    /// The kind of processor.
    pub machine: String,
}

/// Time that this process and its children took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProcessTimes {
    /// Of a processor, in this process.
    pub user: Duration,
    /// Of a processor, in the kernel for this process.
    pub system: Duration,
    /// The same of the children that were waited for.
    pub children_user: Duration,
    /// The same of the children that were waited for.
    pub children_system: Duration,
    /// Since some moment in the past.
    pub elapsed: Duration,
}

/// The volume that a path lies on, as `statvfs(3)` describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Volume {
    /// The size of a block that transfers well.
    pub block: u64,
    /// The unit of the counts of blocks, in bytes.
    pub fragment: u64,
    /// Blocks in all.
    pub blocks: u64,
    /// Blocks that are free.
    pub free: u64,
    /// Blocks that are free for everybody.
    pub available: u64,
    /// Files that there can be.
    pub files: u64,
    /// Files that can still be made.
    pub files_free: u64,
    /// The same for everybody.
    pub files_available: u64,
    /// Bits that say how it is mounted.
    pub flags: u64,
    /// How long a name can be, in bytes.
    pub name_max: u64,
    /// The number of the volume.
    pub id: u64,
}
