//! What a program does on signals: the handlers that `signal.signal` installs.
//!
//! A handler runs where the machine next looks up, in the midst of whatever runs, or in the loop's turn.

use super::event_loop::system_error;
use super::{EventLoop, outside, signal};
use crate::system::signal::{INTERRUPT, TERMINATE};
use crate::value::{Tracer, Value};
use crate::vm::{Raised, Vm};
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// `EPERM`: operation not permitted.
const EPERM: i32 = 1;

/// Handlers by the number of their signal.
#[derive(Default)]
pub struct Handlers {
    by_number: BTreeMap<i32, Handler>,
}

/// What is to happen on a signal that the program has spoken about.
#[derive(Debug, Clone, Copy)]
pub enum Handler {
    /// What the system does by default.
    Default,
    /// Nothing.
    Ignore,
    /// A function of the program, called with the number and `None`.
    Call(Value),
}

impl Handlers {
    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        for handler in self.by_number.values() {
            if let Handler::Call(function) = *handler {
                t.value(function);
            }
        }
    }

    /// Nothing was said about any signal.
    pub(super) fn is_empty(&self) -> bool {
        self.by_number.is_empty()
    }

    /// Was something said about this one?
    pub(super) fn knows(&self, number: i32) -> bool {
        self.by_number.contains_key(&number)
    }
}

/// What the program said about a signal; `None` if it said nothing.
pub fn get(vm: &mut Vm, number: i32) -> Option<Handler> {
    outside(vm).handlers.by_number.get(&number).copied()
}

/// The signals that the program ignores: programs that it starts ignore them as well.
pub fn ignored(vm: &mut Vm) -> Vec<i32> {
    let ignored = |(&number, handler): (&i32, &Handler)| matches!(handler, Handler::Ignore).then_some(number);
    outside(vm).handlers.by_number.iter().filter_map(ignored).collect()
}

/// Say what is to happen on a signal; `None` takes back what was said. Fails where the system refuses.
pub fn set(vm: &mut Vm, number: i32, handler: Option<Handler>) -> Result<(), Raised> {
    let o = outside(vm);
    let result = match handler {
        Some(Handler::Call(_) | Handler::Ignore) => o.system.watch_signal(number),
        Some(Handler::Default) => o.system.unwatch_signal(number),
        // the loop may still want to hear of Ctrl-C
        None if number == INTERRUPT && (o.watches_interrupt || o.interrupt_is_watched) => Ok(()),
        None if number == TERMINATE && o.watches_terminate => Ok(()),
        None => o.system.unwatch_signal(number),
    };
    if let Err(e) = result {
        return Err(system_error(vm, &e));
    }
    match handler {
        Some(handler) => drop(o.handlers.by_number.insert(number, handler)),
        None => drop(o.handlers.by_number.remove(&number)),
    }
    Ok(())
}

/// A watched signal has arrived. An error is what the handler raised, or what must leave the loop.
pub fn arrived(vm: &mut Vm, number: i32) -> Result<(), Raised> {
    let o = outside(vm);
    let running = o.running;
    match o.handlers.by_number.get(&number).copied() {
        Some(Handler::Call(function)) => {
            o.alarm.store(false, Ordering::Relaxed);
            let mark = vm.kept_mark();
            vm.keep(function);
            let result = vm.call(function, &[Value::small(number.into()), Value::NONE]);
            vm.release(mark);
            result.map(drop)
        }
        Some(Handler::Ignore | Handler::Default) => {
            o.alarm.store(false, Ordering::Relaxed);
            Ok(())
        }
        None if running.is_undef() && number == INTERRUPT => Err(vm.raise(vm.types.keyboard_interrupt, "")),
        None => signal::take(vm, running, number),
    }
}

/// Send a signal to the program itself.
pub fn raise(vm: &mut Vm, number: i32) -> Result<(), Raised> {
    let o = outside(vm);
    let running = o.running;
    let handled = match o.handlers.by_number.get(&number) {
        Some(Handler::Call(_) | Handler::Ignore) => true,
        Some(Handler::Default) => false,
        None => {
            number == INTERRUPT
                || vm.heap.get::<EventLoop>(running).is_some_and(|l| l.signals.contains_key(&number))
        }
    };
    if handled {
        return arrived(vm, number);
    }
    let o = outside(vm);
    if !o.owns_signals {
        return Err(vm.os_error(EPERM, "the process of the host takes no signals from scripts", None));
    }
    let _ = o.flush_stdout();
    let result = o.system.raise_signal(number);
    result.map_err(|e| system_error(vm, &e))
}
