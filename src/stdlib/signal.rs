//! `_signal`: numbers of signals, and what happens when one arrives, for the module `signal`.

use super::io::raise as raise_error;
use crate::system::{Alarm, SysError};
use crate::task::{Handler, outside, raise_signal, set_signal_handler, signal_handler};
use crate::value::{Table, Value};
use crate::vm::{Args, Native, Raised, Vm};
use std::time::Duration;

/// Names and numbers.
macro_rules! numbers {
    ($($name:ident)*) => { &[$((stringify!($name), libc::$name)),*] };
}

#[cfg(unix)]
const COMMON: &[(&str, i32)] = numbers! {
    SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM
    SIGTERM SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH
    SIGIO SIGSYS
};
#[cfg(not(unix))]
const COMMON: &[(&str, i32)] = &[("SIGINT", 2), ("SIGTERM", 15)];

#[cfg(target_os = "linux")]
const MORE: &[(&str, i32)] = numbers! { SIGSTKFLT SIGPWR };
#[cfg(not(target_os = "linux"))]
const MORE: &[(&str, i32)] = &[];

/// Signal numbers are below this.
const LIMIT: i32 = 65;

fn number(vm: &mut Vm, value: Value) -> Result<i32, Raised> {
    match vm.int_i32(value)? {
        n if (1..LIMIT).contains(&n) => Ok(n),
        _ => Err(vm.value_error("signal number out of range")),
    }
}

/// A handler as script sees it: a function, or 0 for the default and 1 for nothing at all.
fn handler(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let number = number(vm, args[0])?;
    Ok(match signal_handler(vm, number) {
        Some(Handler::Call(function)) => function,
        Some(Handler::Default) => Value::small(0),
        Some(Handler::Ignore) => Value::small(1),
        None => Value::NONE,
    })
}

fn watch(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let number = number(vm, args[0])?;
    let handler = match args[1].as_small() {
        Some(0) => Some(Handler::Default),
        Some(_) => Some(Handler::Ignore),
        None if args[1].is_none() => None,
        None => Some(Handler::Call(args[1])),
    };
    set_signal_handler(vm, number, handler)?;
    Ok(Value::NONE)
}

fn raise(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let number = number(vm, args[0])?;
    raise_signal(vm, number)?;
    Ok(Value::NONE)
}

/// `set_alarm(clock, first, interval)`: what was set before, in seconds; `None` for `first` only asks.
fn set_alarm(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let alarm = match vm.int_i32(args[0])? {
        0 => Alarm::Real,
        1 => Alarm::Virtual,
        _ => Alarm::Profiling,
    };
    let mut times = None;
    if !args[1].is_none() {
        let mut seconds = [Duration::ZERO; 2];
        for (place, given) in seconds.iter_mut().zip([args[1], args[2]]) {
            let given = vm.to_float(given)?;
            // a time that is too short to tell must not mean never
            let given = if given > 0.0 { given.max(1e-6) } else { given };
            *place = match Duration::try_from_secs_f64(given) {
                Ok(time) => time,
                Err(_) => return Err(raise_error(vm, &SysError::misuse(), None)),
            };
        }
        times = Some(seconds);
    }
    let before = outside(vm).system.set_alarm(alarm, times);
    match before {
        Ok(before) => {
            let before = before.map(|time| vm.heap.float(time.as_secs_f64()));
            Ok(vm.heap.tuple(&before))
        }
        Err(e) => Err(raise_error(vm, &e, None)),
    }
}

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let numbers = vm.heap.dict(Table::new());
    vm.keep(numbers);
    for &(name, number) in COMMON.iter().chain(MORE) {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(numbers, name, Value::small(i64::from(number)));
    }
    let key = vm.heap.intern("numbers");
    vm.heap.namespace_set(dict, key, numbers);
    for native in NATIVES {
        vm.add_native(dict, native);
    }
    Ok(())
}

const NATIVES: &[Native] = &[
    Native {
        name: "set_alarm",
        params: "clock, first, interval, /",
        doc: "Have a clock send signals.",
        run: set_alarm,
    },
    Native {
        name: "handler",
        params: "number, /",
        doc: "What the program said about a signal.",
        run: handler,
    },
    Native {
        name: "watch",
        params: "number, handler, /",
        doc: "Say what is to happen on a signal: a function, 0, 1, or None for what happened before.",
        run: watch,
    },
    Native {
        name: "raise_signal",
        params: "signalnum, /",
        doc: "Send a signal to this program.",
        run: raise,
    },
];
