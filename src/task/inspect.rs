//! Showing all tasks to somebody outside: on standard error, or to whoever has left a request.
//!
//! `aw tree PID` makes an empty file where [`request_path`] says, and sends the signal; the answer is a file
//! beside it that appears at once and whole.

use super::{outside, tree};
use crate::system::{OpenOptions, Ready, Result, System, request_path};
use crate::value::Value;
use crate::vm::Vm;
use std::path::Path;

/// Show the tasks of a loop.
pub fn show(vm: &mut Vm, event_loop: Value) {
    let text = tree::text(vm, event_loop);
    let o = outside(vm);
    let request = request_path(&*o.system, o.system.process_id());
    if let Some(request) = request.filter(|path| o.system.metadata(path, false).is_ok())
        && answer(&mut *o.system, &request, &text).is_ok()
    {
        return;
    }
    let _ = o.flush_stdout();
    let _ = o.write_stderr(text.as_bytes());
}

fn answer(system: &mut dyn System, request: &Path, text: &str) -> Result<()> {
    let part = request.with_extension("part");
    let options = OpenOptions { write: true, create: true, truncate: true, ..OpenOptions::default() };
    let file = system.open(&part, options)?;
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        match system.write(file, rest) {
            Ok(Ready::Done(n)) if n > 0 => rest = &rest[n..],
            Ok(_) => break,
            Err(error) => {
                let _ = system.close(file);
                return Err(error);
            }
        }
    }
    system.close(file)?;
    system.rename(&part, &request.with_extension("answer"))?;
    system.remove_file(request)
}
