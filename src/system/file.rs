//! Files, directories, standard streams: what is asked and what is answered.

use std::ffi::OsString;

/// How to open a file. As `std`'s: one of `read`, `write`, `append` must be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OpenOptions {
    /// May be read.
    pub read: bool,
    /// May be written, from the start.
    pub write: bool,
    /// May be written, always at the end.
    pub append: bool,
    /// Emptied when opened; needs `write`.
    pub truncate: bool,
    /// Made if missing; needs `write` or `append`.
    pub create: bool,
    /// Made, and an error if it exists; needs `write` or `append`.
    pub create_new: bool,
}

/// Where to move in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek {
    /// So many bytes from the start.
    Start(u64),
    /// So many bytes from here, back or forth.
    Current(i64),
    /// So many bytes from the end, back or forth.
    End(i64),
}

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link; only met by `read_dir` and by `metadata` without following.
    Link,
    /// A pipe, a device, a socket.
    Other,
}

/// What is known of a file without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metadata {
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub len: u64,
    /// Last change of the content, nanoseconds since 1970.
    pub modified: i128,
    /// Permission bits and type, as `st_mode`.
    pub mode: u32,
}

/// One name in a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirEntry {
    /// The name, without the directory.
    pub name: OsString,
    /// What it is; links are not followed.
    pub kind: FileKind,
}

/// A standard stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stream {
    /// Standard input.
    Input,
    /// Standard output.
    Output,
    /// Standard error.
    Error,
}
