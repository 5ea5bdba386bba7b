//! What tasks wait for: the words for it, and the tasks that could end it.

use super::event_loop::{EventLoop, Timed};
use super::future::core;
use super::gather::Gather;
use super::place::{self, Place};
use super::run_task::{Task, name_text};
use super::{origin, outside, turn};
use crate::value::{State, Value};
use crate::vm::Vm;
use std::collections::HashMap;
use std::fmt::Write;

/// Why a task does not go on.
pub struct Wait {
    /// As what stands behind "Task-1": "runs", "waits for a Lock held by Task-2".
    pub text: String,
    /// Tasks that must do something first.
    pub on: Vec<Value>,
    /// It goes on by itself: it runs, is ready, or sleeps.
    pub goes_on: bool,
}

impl Wait {
    fn going(text: impl Into<String>) -> Wait {
        Wait { text: text.into(), on: Vec::new(), goes_on: true }
    }

    fn until(text: impl Into<String>) -> Wait {
        Wait { text: text.into(), on: Vec::new(), goes_on: false }
    }

    fn on(text: impl Into<String>, on: Vec<Value>) -> Wait {
        Wait { text: text.into(), on, goes_on: false }
    }
}

/// What the waits of the library's own bodies are called, and what helps where they never end.
const WAITS: &[(&str, &str, &str)] = &[
    ("Event.wait", "waits for an Event that is not set", "nobody is left who calls `set()` of the Event"),
    ("Condition.wait", "waits for a Condition to be notified", "nobody is left who notifies the Condition"),
    (
        "Semaphore.acquire",
        "waits for a Semaphore with no place left",
        "`async with` gives the place of a Semaphore back whatever happens",
    ),
    (
        "Barrier.wait",
        "waits at a Barrier for others to come",
        "fewer tasks come to the Barrier than it was made for",
    ),
    (
        "Queue.get",
        "waits for an item of an empty Queue",
        "nobody is left who puts into the Queue; end those who get with `queue.shutdown()` or `task.cancel()`",
    ),
    ("Queue.put", "waits for room in a full Queue", "nobody is left who gets from the Queue"),
    (
        "Queue.join",
        "waits for a Queue whose items are not all done",
        "every item that was got needs a `task_done()`",
    ),
    ("StreamWriter.drain", "waits for the peer to read", ""),
    ("StreamWriter.wait_closed", "waits for a stream to be closed", ""),
    ("Server.serve_forever", "serves until it is cancelled", ""),
    ("Server.wait_closed", "waits for a Server to be closed", ""),
    ("open_connection", "waits for a connection", ""),
];

/// Where a wait that never ends has its cause, by the text of the wait.
fn help(text: &str) -> Option<&'static str> {
    if text.ends_with("ended without releasing it") {
        return Some("`async with lock:` releases a Lock whatever happens");
    }
    if text == UNSET {
        return Some("nobody is left who calls `set_result` of the Future");
    }
    WAITS.iter().find(|(_, known, help)| *known == text && !help.is_empty()).map(|&(_, _, help)| help)
}

/// How waiting for a bare future is called.
const UNSET: &str = "waits for a Future that is not set";

/// What a pending task waits for.
pub fn of(vm: &mut Vm, task: Value, sleepers: &Sleepers) -> Wait {
    if outside(vm).current_task.is(task) {
        return Wait::going("runs");
    }
    let Some(t) = vm.heap.get::<Task>(task) else { return Wait::going("runs") };
    let (coroutine, waiter) = (t.coroutine, t.waiter);
    if waiter.is_undef() {
        let new = vm.heap.as_generator(coroutine).is_some_and(|g| g.state == State::Created);
        return Wait::going(if new { "has not begun" } else { "is ready" });
    }
    let waiter = vm.plain(waiter);
    if core(&mut vm.heap, waiter).is_some_and(|c| c.is_done()) {
        return Wait::going("is ready");
    }
    let places = place::of_task(vm, task);
    if let Some(until) = sleepers.until.get(&waiter) {
        return Wait::going(format!("sleeps {:.1} s more", (until - sleepers.now).max(0.0)));
    }
    if let Some(call) = library_call(&places)
        && let Some(wait) = of_library(vm, call)
    {
        return wait;
    }
    if vm.heap.is::<Task>(waiter) {
        return Wait::on(format!("waits for {}", name_text(vm, waiter)), vec![waiter]);
    }
    if let Some(children) = vm.heap.get::<Gather>(waiter).map(Gather::children) {
        let tasks = pending_tasks(vm, &children);
        return Wait::on(format!("waits for {} of a gather", counted(vm, &tasks)), tasks);
    }
    match library_call(&places) {
        Some(call) => Wait::until(format!("waits in {}", call.qualname)),
        None => Wait::until(UNSET),
    }
}

/// The outermost body of the library below the program's own; of `async with`, what that calls.
fn library_call(places: &[Place]) -> Option<&Place> {
    let after = place::own(places).filter(|(_, own)| own.is_own).map_or(0, |(index, _)| index + 1);
    let calls = &places[after.min(places.len())..];
    let plain = |place: &&Place| !place.qualname.ends_with("__") && !place.qualname.starts_with("wait_for");
    calls.iter().find(plain).or(calls.first())
}

fn of_library(vm: &mut Vm, call: &Place) -> Option<Wait> {
    let receiver = vm.heap.as_generator(call.generator)?.register(0)?;
    match call.qualname.as_str() {
        "Lock.acquire" => {
            let holder = attribute(vm, receiver, "_holder").filter(|&holder| vm.heap.is::<Task>(holder));
            return Some(match holder {
                Some(holder) => {
                    let ended = core(&mut vm.heap, holder).is_some_and(|c| c.is_done());
                    let ended = if ended { ", which ended without releasing it" } else { "" };
                    let name = name_text(vm, holder);
                    Wait::on(format!("waits for a Lock held by {name}{ended}"), vec![holder])
                }
                None => Wait::until("waits for a Lock"),
            });
        }
        "TaskGroup._leave" => {
            let tasks = attribute(vm, receiver, "_tasks")?;
            let tasks = members(vm, tasks);
            return Some(Wait::on(format!("waits for {} of its TaskGroup", counted(vm, &tasks)), tasks));
        }
        "wait" | "_wait" => {
            let tasks = members(vm, receiver);
            return Some(Wait::on(format!("waits for {}", counted(vm, &tasks)), tasks));
        }
        _ => {}
    }
    if call.qualname.starts_with("StreamReader.") {
        return Some(Wait::until("waits for data of a stream"));
    }
    let known = WAITS.iter().find(|(name, ..)| *name == call.qualname);
    known.map(|(_, text, _)| Wait::until(*text))
}

/// An attribute in the object itself: no script runs.
fn attribute(vm: &mut Vm, object: Value, name: &str) -> Option<Value> {
    let name = vm.heap.intern(name);
    vm.own_attribute(object, name)
}

/// The pending tasks in a set.
fn members(vm: &mut Vm, set: Value) -> Vec<Value> {
    let all: Vec<Value> = vm.heap.table(set).map(|t| t.iter().map(|e| e.key).collect()).unwrap_or_default();
    let mut tasks = pending_tasks(vm, &all);
    tasks.sort_by_key(|&task| vm.heap.get::<Task>(task).map_or(0, |t| t.slot));
    tasks
}

fn pending_tasks(vm: &mut Vm, futures: &[Value]) -> Vec<Value> {
    let mut tasks = Vec::new();
    for &future in futures {
        let plain = vm.plain(future);
        if vm.heap.get::<Task>(plain).is_some_and(|t| !t.core.is_done()) {
            tasks.push(plain);
        }
    }
    tasks
}

/// `Task-2 and Task-3`, or how many there are.
fn counted(vm: &Vm, tasks: &[Value]) -> String {
    match tasks {
        [] => "futures".to_string(),
        [one] => name_text(vm, *one),
        [one, two] => format!("{} and {}", name_text(vm, *one), name_text(vm, *two)),
        many => format!("{} tasks", many.len()),
    }
}

/// The futures that sleeps of a loop wait for, and when each is set.
pub struct Sleepers {
    now: f64,
    until: HashMap<Value, f64>,
}

/// Everybody who sleeps in this loop.
pub fn sleepers(vm: &mut Vm, event_loop: Value) -> Sleepers {
    let now = turn::time(vm);
    let timers = vm.heap.get::<EventLoop>(event_loop).map(|l| l.timers.iter());
    let until = timers.into_iter().flatten().filter_map(|timer| match timer.what {
        Timed::Resolve(future, _) => Some((future, timer.when)),
        Timed::Call(_) => None,
    });
    Sleepers { now, until: until.collect() }
}

/// Where a task is, as it stands behind its name: in the program, or else where the program made it.
pub fn place_text(vm: &mut Vm, task: Value) -> String {
    let places = place::of_task(vm, task);
    if let Some((_, own)) = place::own(&places).filter(|(_, own)| own.is_own) {
        if own.file == origin::DRIVER {
            return driven_text(vm, task);
        }
        return format!(" at {}:{} in {}", own.file, own.line, own.qualname);
    }
    let number = vm.heap.get::<Task>(task).map_or(origin::UNKNOWN, |t| t.origin);
    match origin::line(vm, number) {
        Some(line) => format!(", made at {line},"),
        None => String::new(),
    }
}

/// Where a task is that runs what the host gives it: in what it runs just now, if it is what runs.
fn driven_text(vm: &mut Vm, task: Value) -> String {
    if !outside(vm).current_task.is(task) {
        return String::new();
    }
    let called = vm.calling_place(|code| origin::is_own(code) && code.source.name() != origin::DRIVER);
    let code = called.and_then(|(code, at)| Some((vm.heap.as_code(code)?, at as usize)));
    code.map_or_else(String::new, |(code, at)| {
        let template = &code.loaded.template;
        let line = template.spans.get(at).map_or(template.first_line, |span| template.source.line(span.lo));
        format!(" at {}:{line} in {}", template.source.name(), template.qualname)
    })
}

/// A circle in which every task waits for the next, if these tasks lead into one.
fn circle(vm: &mut Vm, tasks: &[Value], sleepers: &Sleepers) -> Option<Vec<Value>> {
    for &start in tasks {
        let mut path = vec![start];
        let mut at = start;
        // whoever waits for several things can be woken by any of them
        while let [next] = of(vm, at, sleepers).on[..] {
            if let Some(first) = path.iter().position(|seen| seen.is(next)) {
                return Some(path.split_off(first));
            }
            if path.len() > tasks.len() {
                break;
            }
            path.push(next);
            at = next;
        }
    }
    None
}

/// Who waits for what, when nothing can happen any more.
pub fn deadlock(vm: &mut Vm, event_loop: Value) -> String {
    let mut text = "every task is waiting, and nothing can wake any of them".to_string();
    let tasks = vm.heap.get::<EventLoop>(event_loop).map(|l| l.tasks()).unwrap_or_default();
    let sleepers = sleepers(vm, event_loop);
    let mut helps: Vec<&str> = Vec::new();
    for &task in tasks.iter().take(MOST_SHOWN) {
        let wait = of(vm, task, &sleepers);
        if let Some(help) = help(&wait.text).filter(|help| !helps.contains(help)) {
            helps.push(help);
        }
        let place = place_text(vm, task);
        let _ = write!(text, "\n  {}{place} {}", name_text(vm, task), wait.text);
    }
    if tasks.len() > MOST_SHOWN {
        let _ = write!(text, "\n  and {} more", tasks.len() - MOST_SHOWN);
    }
    if let Some(circle) = circle(vm, &tasks[..tasks.len().min(MOST_SHOWN)], &sleepers) {
        let mut names: Vec<String> = circle.iter().map(|&task| name_text(vm, task)).collect();
        names.extend(names.first().cloned());
        let _ = write!(text, "\n  they wait in a circle: {}", names.join(" → "));
        helps = vec!["take locks in the same order everywhere, or hold only one at a time"];
    }
    for help in helps {
        let _ = write!(text, "\n  help: {help}");
    }
    text
}

/// Tasks that a report names one by one.
const MOST_SHOWN: usize = 20;
