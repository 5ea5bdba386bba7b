//! Reminders of mistakes that end in silence: a cancellation that was swallowed, a task that was made and dropped,
//! an asynchronous generator left open.

use super::event_loop::EventLoop;
use super::future::Callback;
use super::run_task::{Task, name_text};
use super::{debug, origin, outside, place, turn};
use crate::value::Value;
use crate::vm::Vm;

/// Seconds after which a cancelled task that somebody waits for should have ended.
const GRACE: f64 = 1.0;

/// Reports of one kind at the end of a program; more are counted.
const MOST_SHOWN: usize = 3;

/// A `CancelledError` was thrown into a task, and it has suspended again: unless it cleans up, that was swallowed.
pub fn cancelled_and_goes_on(vm: &mut Vm, task: Value) {
    let Some(t) = vm.heap.get::<Task>(task) else { return };
    let (coroutine, event_loop, asked) = (t.coroutine, t.core.event_loop, t.cancel_requests);
    if asked == 0 || cleans_up(vm, coroutine) {
        return;
    }
    let due = turn::time(vm) + GRACE;
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop)
        && !l.swallowed.iter().any(|&(_, known)| known.is(task))
    {
        l.swallowed.push((due, task));
    }
}

/// Does one of the bodies handle a `CancelledError` now?
fn cleans_up(vm: &Vm, coroutine: Value) -> bool {
    place::chain(vm, coroutine).into_iter().any(|body| {
        let handled = vm.heap.as_generator(body).and_then(|g| g.handled.defined());
        handled.is_some_and(|e| !e.is_none() && vm.heap.is_instance(e, vm.types.cancelled_error))
    })
}

/// Tell of what is due; gives when the next reminder is, by the system's clock.
pub fn due(vm: &mut Vm, event_loop: Value) -> Option<f64> {
    if vm.heap.get::<EventLoop>(event_loop)?.swallowed.is_empty() {
        return None;
    }
    tell_swallowed(vm, event_loop);
    vm.heap.get::<EventLoop>(event_loop)?.swallowed.iter().map(|&(due, _)| due).reduce(f64::min)
}

/// Tell of the cancelled tasks that should have ended by now, if somebody waits for that.
fn tell_swallowed(vm: &mut Vm, event_loop: Value) {
    let now = turn::time(vm);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    let due: Vec<(f64, Value)> = l.swallowed.extract_if(.., |(due, _)| *due <= now).collect();
    for (_, task) in due {
        let Some(t) = vm.heap.get::<Task>(task) else { continue };
        let (asked, coroutine) = (t.cancel_requests, t.coroutine);
        let waiter = t.core.callbacks().into_iter().find_map(|callback| match callback {
            Callback::Wake(waiter) => Some(waiter),
            _ => None,
        });
        let awaited = waiter.is_some() || t.core.callbacks().iter().any(|c| matches!(c, Callback::Gather(_)));
        if t.core.is_done() || asked == 0 || !awaited || cleans_up(vm, coroutine) {
            continue;
        }
        let mut text = format!("{} was cancelled more than {GRACE} s ago and goes on\n", name_text(vm, task));
        let places = place::of_task(vm, task);
        if let Some((_, own)) = place::own(&places) {
            text.push_str(&own.lines(vm));
        }
        if let Some(waiter) = waiter {
            text.push_str(&format!("  {} waits for its end\n", name_text(vm, waiter)));
        }
        text.push_str(
            "  help: what catches CancelledError (or BaseException, or everything) must `raise` it again\n",
        );
        say(vm, &text);
    }
}

/// The main task has come to its end: tell of the tasks that are cut short and that the program never kept.
pub fn tell_dropped(vm: &mut Vm, event_loop: Value) {
    let tasks = vm.heap.get::<EventLoop>(event_loop).map(|l| l.tasks()).unwrap_or_default();
    let mut told: Vec<u32> = Vec::new();
    let mut more = 0;
    for task in tasks {
        let Some(t) = vm.heap.get::<Task>(task) else { continue };
        let number = t.origin;
        if t.core.is_done() || t.core.is_awaited() || t.cancel_requests > 0 || told.contains(&number) {
            continue;
        }
        let Some((line, source)) = origin::line_with_text(vm, number) else { continue };
        if !drops_a_task(&source) {
            continue;
        }
        told.push(number);
        if told.len() > MOST_SHOWN {
            more += 1;
            continue;
        }
        let text = format!(
            "{} is not done when the main task ends, and is cancelled\n  File \"{}\", line {}, in {}\n    {source}\n  \
             help: keep the task and `await` it, or make it in a TaskGroup, which waits for its tasks\n",
            name_text(vm, task),
            line.file,
            line.number,
            line.function,
        );
        say(vm, &text);
    }
    if more > 0 {
        say(vm, &format!("{more} more lines make tasks that are not done\n"));
    }
}

/// Is this line a statement that makes a task and keeps nothing of it?
fn drops_a_task(source: &str) -> bool {
    let Some((callee, _)) = source.split_once('(') else { return false };
    let name = callee.rsplit('.').next().unwrap_or(callee);
    let plain = callee.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    plain && (name == "create_task" || name == "ensure_future")
}

/// In debug mode: an asynchronous generator was left before its end, and its loop closes it only now.
pub fn tell_left_open(vm: &mut Vm, event_loop: Value, generator: Value) {
    if !debug::is_on(vm, event_loop) {
        return;
    }
    let Some(place) = place::of(vm, generator) else { return };
    let name = &place.qualname;
    let text = format!(
        "asynchronous generator {name}() was left open, and is closed by the loop only now\n{}  help: `async with \
         contextlib.aclosing({name}(…)) as …:` closes it where it is left\n",
        place.lines(vm)
    );
    say(vm, &text);
}

fn say(vm: &mut Vm, text: &str) {
    let o = outside(vm);
    let _ = o.flush_stdout();
    let _ = o.write_stderr(text.as_bytes());
}
