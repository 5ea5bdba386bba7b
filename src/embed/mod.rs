//! The host's side: one interpreter as a Rust value.
//!
//! What a program needs to run scripts stands here, and nothing of the machine shows: no raw value crosses
//! this door.

mod capture;
mod compose;
pub mod context;
pub mod convert;
mod describe;
mod diagnose;
pub mod error;
pub mod exception;
mod finder;
pub mod handle;
pub mod host;
pub mod interp;
mod mistake;
pub mod output;
pub mod program;
pub mod session;
pub mod traceback;

use crate::source::SourceFile;
use crate::stdlib::embedded;

/// The text of a standard module that can be run by its name, such as `json.tool`.
#[must_use]
pub fn std_source(name: &str) -> Option<SourceFile> {
    let (text, is_package) = embedded::find_std(name)?;
    let path = name.replace('.', "/");
    (!is_package).then(|| SourceFile::new(format!("<std>/{path}.aw"), text))
}

/// Is this text a duration that variables like `AW_SLOW_STEP_MS` may hold: a number of milliseconds from 0 up, or
/// nothing at all?
pub fn is_milliseconds(text: &str) -> bool {
    text.is_empty() || crate::task::milliseconds(text).is_some()
}

pub use context::Ctx;
pub use convert::{Arguments, Dynamic, FromAw, ToAw};
pub use error::{Error, ErrorKind, Mistake, Raise, Result};
pub use exception::{Exception, Frame};
pub use handle::Object;
pub use host::{HostFn, IntoReturn};
pub use interp::{Builder, Interp};
pub use output::{Capture, Output, Stop};
pub use program::{IntoSource, Program, ProgramOptions};
