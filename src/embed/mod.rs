//! The host's side: one interpreter as a Rust value.
//!
//! What a program needs to run scripts stands here, and nothing of the machine shows: no raw value crosses
//! this door.

mod diagnose;
pub mod error;
pub mod exception;
pub mod output;
pub mod program;
mod suggest;
pub mod traceback;

pub use error::{Error, ErrorKind, Mistake, Raise, Result};
pub use exception::{Exception, Frame};
pub use output::{Capture, Output, Stop};
pub use program::{IntoSource, Program, ProgramOptions};
