//! Child processes: what is asked and what is answered.

use std::ffi::OsString;
use std::path::PathBuf;

use super::resource::Resource;

/// Where one of a child's standard streams goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pipe {
    /// Our own stream.
    #[default]
    Inherit,
    /// Nowhere.
    Null,
    /// A pipe to us.
    Piped,
    /// Standard error only: wherever the child's standard output goes.
    ToOutput,
}

/// A program to start.
#[derive(Debug, Clone, Default)]
pub struct Command {
    /// A path, or a name to look for in `PATH`.
    pub program: OsString,
    /// The arguments after the program's name.
    pub args: Vec<OsString>,
    /// The whole environment; `None` for our own.
    pub env: Option<Vec<(OsString, OsString)>>,
    /// Where it starts; `None` for here.
    pub directory: Option<PathBuf>,
    /// Its standard input.
    pub input: Pipe,
    /// Its standard output.
    pub output: Pipe,
    /// Its standard error.
    pub error: Pipe,
    /// Whether it leads a new session, out of reach of the terminal's signals.
    pub new_session: bool,
}

/// A child that was started. The pipes and the child are closed each on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Child {
    /// The child itself; closing it neither kills nor waits, but the exit is reaped.
    pub id: Resource,
    /// Its process id.
    pub pid: u32,
    /// To write to its standard input, if that is piped.
    pub input: Option<Resource>,
    /// To read its standard output, if that is piped.
    pub output: Option<Resource>,
    /// To read its standard error, if that is piped.
    pub error: Option<Resource>,
}

/// How a child ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// It left with this code.
    Code(i32),
    /// This signal ended it.
    Signal(i32),
}
