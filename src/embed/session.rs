//! The REPL's logic, without a terminal.
//!
//! A [`Session`] is driven by a script of its own: a coroutine that asks the [`Front`] for input, runs what
//! comes in the main module, shows the value, and sleeps a moment when nothing has been typed, so that the
//! tasks the user started go on running while the prompt waits.

use super::capture;
use super::context::Ctx;
use super::convert::Dynamic;
use super::describe;
use super::error::{Error, ErrorKind, Raise, Result};
use super::handle::Object;
use super::interp::Interp;
use super::program::{Program, ProgramOptions};
use crate::source::SourceFile;
use crate::syntax::{self, Input as State};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a front has for the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A whole input: one that [`is_incomplete`] does not hold for.
    Text(String),
    /// Nothing yet.
    Nothing,
    /// The user leaves.
    End,
}

/// The side of a session that faces the user.
pub trait Front: Send + 'static {
    /// What has been typed. `tasks` says how many tasks are alive. With `wait` none is, so the front
    /// may block for a moment; else it answers at once.
    fn take(&mut self, tasks: usize, wait: bool) -> Input;

    /// Show this text, which ends with a newline.
    fn show(&mut self, text: &str);

    /// Show an error.
    fn error(&mut self, error: &Error);
}

/// One conversation with an interpreter.
pub struct Session {
    interp: Interp,
}

/// The script that drives a session. It runs in a namespace of its own.
const DRIVER: &str = r#"
import asyncio, time
async def drive(take, run, show, fail, describe):
    me = asyncio.current_task()
    # Ctrl-C stops the statement that runs, every time
    asyncio.get_running_loop().add_signal_handler(2, me.cancel)
    def others():
        return [t for t in asyncio.all_tasks() if t is not me]
    async def settle(value):
        if asyncio.iscoroutine(value):
            return await value
        return value
    while True:
        alive = len(others())
        kind, text = take(alive, alive == 0)
        if kind == "end":
            return
        if kind == "nothing":
            try:
                await asyncio.sleep(0.01 if alive else 0)
            except asyncio.CancelledError:
                me.uncancel()
            continue
        try:
            if kind == "tasks":
                for task in others():
                    show(task, True)
            elif kind == "time":
                start = time.perf_counter()
                show(await settle(run(text)), False)
                describe("time", time.perf_counter() - start)
            elif kind == "run":
                show(await settle(run(text)), False)
            elif kind == "help":
                describe(kind, None)
            else:
                describe(kind, await settle(run(text)))
        except SystemExit:
            raise
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError):
                me.uncancel()
                error = KeyboardInterrupt()
            fail(error)
            del error
await drive(*parts)
"#;

const HELP: &str = "\
NAME?        signature and documentation
:tasks       the tasks that are alive
:time EXPR   run it and say how long it took
:dis NAME    the compiled code of a function
:help        this list
Ctrl-C       stop the statement that runs, or drop the line
Ctrl-D       leave
_            the last value
";

/// Whether more text is needed before an input can run. Commands of the session are always complete.
pub fn is_incomplete(text: &str) -> bool {
    !matches!(command(text), Some((kind, _)) if kind != "run")
        && syntax::input_state(text) == State::Incomplete
}

/// What an input asks for, and about what; `None` if it is blank.
fn command(text: &str) -> Option<(&'static str, String)> {
    let line = text.trim();
    if line.is_empty() {
        return None;
    }
    let one_line = !line.contains('\n');
    if let Some(words) = line.strip_prefix(':').filter(|_| one_line) {
        let (word, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        let rest = rest.trim().to_string();
        return Some(match word {
            "tasks" => ("tasks", rest),
            "time" if !rest.is_empty() => ("time", rest),
            "dis" if !rest.is_empty() => ("dis", rest),
            _ => ("help", rest),
        });
    }
    let asked = line.strip_suffix('?').filter(|name| one_line && is_dotted(name.trim_end()));
    Some(match asked {
        Some(name) => ("doc", name.trim_end().to_string()),
        None => ("run", text.to_string()),
    })
}

fn is_dotted(text: &str) -> bool {
    text.split('.').all(|part| {
        part.chars().next().is_some_and(|c| c == '_' || c.is_alphabetic())
            && part.chars().all(|c| c == '_' || c.is_alphanumeric())
    })
}

/// The front, shared by the functions that the driver calls.
struct Shared<F>(Arc<Mutex<F>>);

impl<F> Clone for Shared<F> {
    fn clone(&self) -> Shared<F> {
        Shared(Arc::clone(&self.0))
    }
}

impl<F> Shared<F> {
    fn lock(&self) -> MutexGuard<'_, F> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    /// A session in the main module of this interpreter.
    pub fn new(interp: Interp) -> Session {
        Session { interp }
    }

    /// Talk until the front has no more, or a script asks to end. Gives the exit status.
    pub fn run<F: Front>(&mut self, front: F) -> Result<i32> {
        let front = Shared(Arc::new(Mutex::new(front)));
        let parts = self.parts(&front)?;
        match self.interp.drive(DRIVER, parts) {
            Ok(()) => Ok(0),
            Err(error) => match error.kind() {
                ErrorKind::Exit(status) => {
                    if let Some(message) = error.exit_message() {
                        front.lock().show(&format!("{message}\n"));
                    }
                    Ok(status)
                }
                _ => Err(error),
            },
        }
    }

    /// The host functions that the driver gets, in its order.
    fn parts<F: Front>(&mut self, front: &Shared<F>) -> Result<Vec<Object>> {
        let (a, b, c, d) = (front.clone(), front.clone(), front.clone(), front.clone());
        let inputs = AtomicU32::new(0);
        let take = move |tasks: usize, wait: bool| -> Result<(String, String)> {
            let none = |kind: &str| Ok((kind.to_string(), String::new()));
            match a.lock().take(tasks, wait) {
                Input::End => none("end"),
                Input::Nothing => none("nothing"),
                Input::Text(text) => match command(&text) {
                    Some((kind, text)) => Ok((kind.to_string(), text)),
                    None => none("nothing"),
                },
            }
        };
        let run = move |cx: &mut Ctx<'_>, text: String| -> Result<Dynamic, Raise> {
            let number = inputs.fetch_add(1, Ordering::Relaxed);
            let source = SourceFile::new(format!("<input-{number}>"), text);
            let program = Program::compile_with(source, ProgramOptions::value())?;
            Ok(cx.start(&program)?)
        };
        let show = move |cx: &mut Ctx<'_>, value: Dynamic, plain: bool| -> Result<()> {
            if let Dynamic::None = value {
                return Ok(());
            }
            let text = cx.repr(&value)?;
            if !plain {
                cx.set_builtin("_", value)?;
            }
            b.lock().show(&format!("{text}\n"));
            Ok(())
        };
        let fail = move |cx: &mut Ctx<'_>, exception: Object| -> Result<()> {
            let error = capture::error_from(cx, &exception)?;
            // mistakes in what was typed, rather than the exception that brought them here
            let mistakes = error.downcast_ref::<Error>().filter(|inner| !inner.mistakes().is_empty());
            c.lock().error(mistakes.unwrap_or(&error));
            Ok(())
        };
        let describe = move |cx: &mut Ctx<'_>, kind: String, value: Dynamic| -> Result<()> {
            let text = match (kind.as_str(), &value) {
                ("time", Dynamic::Float(seconds)) => format!("{}\n", describe::duration(*seconds)),
                ("dis", value) => describe::disassembly(cx, value)?,
                ("doc", value) => describe::documentation(cx, value)?,
                _ => HELP.to_string(),
            };
            d.lock().show(&text);
            Ok(())
        };
        Ok(vec![
            self.interp.function("take(tasks, wait)", take)?,
            self.interp.function("run(text)", run)?,
            self.interp.function("show(value, plain)", show)?,
            self.interp.function("fail(error)", fail)?,
            self.interp.function("describe(kind, value)", describe)?,
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_told_from_programs() {
        assert_eq!(command("  \n"), None);
        assert_eq!(command("x = 1\n"), Some(("run", "x = 1\n".to_string())));
        assert_eq!(command("os.path?\n"), Some(("doc", "os.path".to_string())));
        assert_eq!(command("a + b?\n").map(|(kind, _)| kind), Some("run"));
        assert_eq!(command(":time f(2)\n"), Some(("time", "f(2)".to_string())));
        assert_eq!(command(":nonsense\n").map(|(kind, _)| kind), Some("help"));
    }
}
