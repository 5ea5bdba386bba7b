//! The `aw` program: arguments in, exit status out. It uses the library's public names only.
#![deny(unsafe_code)]
// the program is where the process begins and ends
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod arguments;
mod check;
#[cfg(unix)]
mod inspect;
mod module;
mod repl;
mod report;
mod run;
mod simulate;

use arguments::{Action, Arguments, USAGE};
use aw::system::{Native, Stream, System};
use std::process::ExitCode;

/// Address space for the interpreter's thread. The system lends pages only as they are touched.
pub const STACK: usize = 256 << 20;

fn main() -> ExitCode {
    let arguments = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = format!("aw: error: {error}\n{USAGE}");
            let _ = Native::new().print(Stream::Error, text.as_bytes());
            return ExitCode::from(2);
        }
    };
    let thread = std::thread::Builder::new().name("aw".to_string()).stack_size(STACK);
    let status = match thread.spawn(move || start(arguments)) {
        // a panic has been reported by then
        Ok(thread) => thread.join().unwrap_or(101),
        Err(error) => {
            let text = format!("aw: error: cannot start a thread: {error}\n");
            let _ = Native::new().print(Stream::Error, text.as_bytes());
            2
        }
    };
    if status == INTERRUPTED {
        // shells tell a program that was stopped by Ctrl-C from one that ended with that status
        let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGINT);
    }
    ExitCode::from((status & 0xff) as u8)
}

/// The status of a program that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// What to say of a variable whose value makes no sense; silence would be taken for consent.
fn wrong_environment(system: &Native) -> Option<String> {
    let value = system.env("AW_SLOW_STEP_MS")?;
    if aw::embed::is_milliseconds(&value) {
        return None;
    }
    Some(format!("aw: error: AW_SLOW_STEP_MS is a number of milliseconds from 0 up, not '{value}'\n"))
}

/// Do what was asked; gives the exit status.
fn start(arguments: Arguments) -> i32 {
    let mut system = Native::new();
    if let Some(message) = wrong_environment(&system) {
        let _ = system.print(Stream::Error, message.as_bytes());
        return 2;
    }
    if let Some(simulation) = &arguments.simulation {
        return simulate::simulate(system, &arguments, simulation);
    }
    match &arguments.action {
        Action::Help => check::print(&mut system, USAGE),
        Action::Version => check::print(&mut system, concat!("aw ", env!("CARGO_PKG_VERSION"), "\n")),
        Action::Check { files, json } => check::check(&mut system, &arguments, files, *json),
        Action::Default if system.is_terminal(Stream::Input) => repl::start(system, &arguments),
        Action::Script(_) | Action::Code(_) | Action::Module(_) | Action::Stdin | Action::Default => {
            run::run(system, &arguments, run::Setting::default())
        }
        #[cfg(unix)]
        Action::Ps(pid) => inspect::ps(&mut system, *pid),
        #[cfg(unix)]
        Action::Tree(pid) => inspect::tree(&mut system, *pid),
        #[cfg(not(unix))]
        Action::Ps(_) | Action::Tree(_) => {
            let _ = system.print(Stream::Error, b"aw: error: this needs a Unix system\n");
            2
        }
        Action::Repl => repl::start(system, &arguments),
        Action::Dis(what) => check::disassemble(&mut system, &arguments, what),
    }
}
