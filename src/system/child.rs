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
    /// Something that is open: the child gets a descriptor of its own for it.
    Open(Resource),
}

/// A program to start.
#[derive(Debug, Clone, Default)]
pub struct Command {
    /// Paths of programs, tried in turn until one is there.
    pub programs: Vec<OsString>,
    /// The arguments, the first of which is the name that the program sees as its own.
    pub args: Vec<OsString>,
    /// The whole environment as `NAME=value`; `None` for our own.
    pub env: Option<Vec<OsString>>,
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
    /// The process group it joins, 0 for one of its own; `None` for ours.
    pub process_group: Option<i32>,
    /// Whether it gets nothing open but its standard streams and what is in `keep`. Otherwise it gets what is
    /// marked as inheritable, too.
    pub close_others: bool,
    /// What it gets under the same numbers as here.
    pub keep: Vec<Resource>,
    /// The permissions that files it makes do not get; `None` for ours.
    pub umask: Option<u32>,
    /// The user it runs as; `None` for ours.
    pub user: Option<u32>,
    /// The group it runs as; `None` for ours.
    pub group: Option<u32>,
    /// The further groups it is in; `None` for ours.
    pub groups: Option<Vec<u32>>,
    /// Signals that it ignores from its start.
    pub ignored: Vec<i32>,
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
