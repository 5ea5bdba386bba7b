//! What can go wrong outside: [`SysError`], and the error numbers that the simulation speaks.

use std::fmt;
use std::io;

/// The result of everything that a [`System`](super::System) does.
pub type Result<T> = std::result::Result<T, SysError>;

/// A failure reported from outside. Scripts see it as `OSError(errno, message)`, as the subclass that
/// belongs to `errno`, or as `socket.gaierror` when `lookup` is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SysError {
    /// The platform's error number; for a failed name lookup `getaddrinfo`'s code; `None` where the
    /// failure is not the platform's.
    pub errno: Option<i32>,
    /// The portable kind, for decisions in Rust.
    pub kind: io::ErrorKind,
    /// The platform's words, without the number.
    pub message: String,
    /// Whether `errno` is a code of `getaddrinfo` rather than of the system calls.
    pub lookup: bool,
}

impl SysError {
    /// The error that belongs to a platform error number.
    pub fn from_errno(errno: i32) -> SysError {
        SysError::from(io::Error::from_raw_os_error(errno))
    }

    /// A failure without a number.
    pub fn new(kind: io::ErrorKind, message: impl Into<String>) -> SysError {
        SysError { errno: None, kind, message: message.into(), lookup: false }
    }

    /// A failed name lookup: the code and words of `getaddrinfo`.
    pub fn lookup(code: i32, message: impl Into<String>) -> SysError {
        let message = message.into();
        SysError { errno: Some(code), kind: io::ErrorKind::Other, message, lookup: true }
    }

    /// The answer to an id that names nothing open: `EBADF`.
    pub fn stale() -> SysError {
        SysError::from_errno(errno::EBADF)
    }

    /// The answer to an operation this kind of resource does not have, such as listening on a file.
    pub fn misuse() -> SysError {
        SysError::from_errno(errno::EINVAL)
    }

    /// The answer to what this system cannot do at all.
    pub fn unsupported() -> SysError {
        SysError::from_errno(errno::ENOSYS)
    }

    /// As [`SysError::unsupported`], in words of our own.
    pub fn absent(message: &str) -> SysError {
        SysError { message: message.to_string(), ..SysError::unsupported() }
    }

    /// The answer to what the host of an interpreter has not allowed, as `EPERM`.
    pub fn forbidden(message: &str) -> SysError {
        SysError { message: message.to_string(), ..SysError::from_errno(errno::EPERM) }
    }

    /// A wait that was cut short by a watched signal; its event is delivered by the next `poll`.
    pub fn interrupted() -> SysError {
        SysError::from_errno(errno::EINTR)
    }

    /// The answer of `poll` without a deadline when nothing can ever happen.
    pub fn stuck() -> SysError {
        SysError::new(io::ErrorKind::Deadlock, "nothing can happen any more")
    }

    /// Whether this is [`SysError::stuck`].
    pub fn is_stuck(&self) -> bool {
        self.errno.is_none() && self.kind == io::ErrorKind::Deadlock
    }
}

impl From<io::Error> for SysError {
    fn from(error: io::Error) -> SysError {
        let mut message = error.to_string();
        if let Some(code) = error.raw_os_error() {
            // Rust puts the number behind the platform's words; scripts get it as `errno`
            let suffix = format!(" (os error {code})");
            if message.ends_with(&suffix) {
                message.truncate(message.len() - suffix.len());
            }
        }
        SysError { errno: error.raw_os_error(), kind: error.kind(), message, lookup: false }
    }
}

impl fmt::Display for SysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.errno {
            Some(errno) => write!(f, "[Errno {errno}] {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for SysError {}

/// The error numbers that are named in this crate, as the platform counts them.
pub mod errno {
    #[cfg(unix)]
    pub use libc::{
        EADDRINUSE, EADDRNOTAVAIL, EAGAIN, EBADF, ECHILD, ECONNREFUSED, ECONNRESET, EDESTADDRREQ, EEXIST,
        EFBIG, EHOSTUNREACH, EINTR, EINVAL, EIO, EISCONN, EISDIR, EMFILE, EMSGSIZE, ENETUNREACH, ENOENT,
        ENOSYS, ENOTCONN, ENOTDIR, ENOTEMPTY, ENOTSOCK, EOVERFLOW, EPERM, EPIPE, ESRCH, EXDEV,
    };
}
