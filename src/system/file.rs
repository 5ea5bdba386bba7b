//! Files, directories, standard streams: what is asked and what is answered.

use std::ffi::OsString;
use std::path::PathBuf;

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
    /// Further flags of the platform's `open`.
    pub flags: i32,
    /// The permissions of a file that is made, less the process's mask; `None` for all but execution.
    pub mode: Option<u32>,
}

/// A text of the system, made of the bytes that script gave for it.
pub fn text_of_bytes(bytes: Vec<u8>) -> OsString {
    #[cfg(unix)]
    return std::os::unix::ffi::OsStringExt::from_vec(bytes);
    #[cfg(not(unix))]
    OsString::from(String::from_utf8_lossy(&bytes).into_owned())
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
    /// What only some systems know.
    pub more: MoreMetadata,
}

/// Whose a file is, and where; zeros where nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MoreMetadata {
    /// The file's number on its device.
    pub inode: u64,
    /// The number of the device.
    pub device: u64,
    /// How many names it has.
    pub links: u64,
    /// The number of the user it belongs to.
    pub owner: u32,
    /// The number of the group it belongs to.
    pub group: u32,
    /// Last reading, nanoseconds since 1970; `None` as the last change.
    pub accessed: Option<i128>,
    /// Last change of what is known of it, nanoseconds since 1970; `None` as that of the content.
    pub changed: Option<i128>,
}

/// What can be done to the name of a file and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathChange {
    /// Make it a symbolic link to this path.
    Link(PathBuf),
    /// Make it another name of the file at this path.
    Name(PathBuf),
    /// Give it these permission bits.
    Mode(u32),
    /// Say when it was read and changed last, in nanoseconds since 1970.
    Times {
        /// Last reading.
        accessed: i128,
        /// Last change of the content.
        modified: i128,
    },
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
