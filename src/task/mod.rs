//! Tasks, futures and the event loop, and the outside world as scripts meet it.
//!
//! [`Outside`] is what this layer keeps in the machine: the [`System`], which loop runs, which task runs, in
//! which context. [`install`] puts it there; nothing else of this layer exists until a program first names it.

use crate::system::{self, Stream, System};
use crate::value::{Tracer, Value};
use crate::vm::{Extension, Vm};
use std::any::Any;

/// The outside world of one interpreter.
pub struct Outside {
    pub system: Box<dyn System>,
    /// `sys.argv`.
    pub argv: Vec<String>,
}

impl Outside {
    /// Write to standard output, buffered.
    pub fn write_stdout(&mut self, bytes: &[u8]) -> system::Result<()> {
        self.system.print(Stream::Output, bytes)
    }

    /// Write to standard error.
    pub fn write_stderr(&mut self, bytes: &[u8]) -> system::Result<()> {
        self.system.print(Stream::Error, bytes)
    }

    /// Have what was written to standard output leave the process.
    pub fn flush_stdout(&mut self) -> system::Result<()> {
        self.system.flush(Stream::Output)
    }
}

impl Extension for Outside {
    fn trace(&self, _t: &mut Tracer<'_>) {}
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

/// The outside world of the interpreter that this machine is.
///
/// # Panics
/// Before [`install`].
#[inline]
pub fn outside(vm: &mut Vm) -> &mut Outside {
    vm.extension
        .as_mut()
        .and_then(|e| e.as_any_mut().downcast_mut::<Outside>())
        .expect("an interpreter is given its outside when it is made")
}

/// Give a machine its outside.
pub fn install(vm: &mut Vm, system: Box<dyn System>, argv: Vec<String>) {
    vm.extension = Some(Box::new(Outside { system, argv }));
}

/// Run a module's function; a coroutine is run as the main task of a loop.
pub fn run_main(vm: &mut Vm, function: Value) -> Result<Value, crate::vm::Raised> {
    vm.call(function, &[])
}
