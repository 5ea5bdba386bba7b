//! A record of what ran when, for a program that was asked for one: a track for each task, a slice for each of
//! its steps with the line it went on from, arrows from what woke a task to the step it woke, and counters of
//! what is ready and of how late timers are.
//!
//! The form is the trace event format of Chrome's `about:tracing`, a JSON array, which Perfetto reads as well.
//! An array that was not closed, because the process was killed, can still be read. Times are microseconds of
//! the system's monotonic clock.

use super::event_loop::{Entry, EventLoop};
use super::future::{Callback, core};
use super::handle::Handle;
use super::run_task::{Task, name_text};
use super::{describe, outside, place};
use crate::system::Nanos;
use crate::value::Value;
use crate::vm::Vm;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write;

/// So much is gathered before it is passed on.
const BUFFERED: usize = 64 << 10;
/// The track of callbacks, timers and what else is no step of a task.
const OWN_TRACK: u32 = 0;

/// What is being recorded.
pub struct Timeline {
    to: Box<dyn Write + Send>,
    buffer: String,
    /// Nothing was recorded yet.
    empty: bool,
    /// What went wrong first in passing it on; nothing more is recorded then.
    failure: Option<std::io::Error>,
    /// The tracks of pending tasks, by their values' bits.
    tracks: HashMap<u64, u32>,
    made: u32,
    /// Arrows that lead to the next step of a task, by the task's bits.
    arrows: HashMap<u64, u64>,
    arrows_made: u64,
    step: Option<Step>,
    ready: usize,
    lag: Nanos,
}

/// What runs.
struct Step {
    track: u32,
    began: Nanos,
    name: String,
    /// The file and line it goes on from, and the text of that line.
    line: Option<(String, String)>,
    task: Value,
}

impl Timeline {
    /// A record that goes here.
    pub fn new(to: Box<dyn Write + Send>) -> Timeline {
        Timeline {
            to,
            buffer: String::new(),
            empty: true,
            failure: None,
            tracks: HashMap::new(),
            made: OWN_TRACK,
            arrows: HashMap::new(),
            arrows_made: 0,
            step: None,
            ready: 0,
            lag: 0,
        }
    }

    /// Add an event: `rest` is the inside of its JSON object, behind the fields that all have.
    fn event(&mut self, phase: char, track: u32, at: Nanos, rest: &str) {
        self.buffer.push_str(if self.empty { "[\n" } else { ",\n" });
        self.empty = false;
        let _ = write!(
            self.buffer,
            "{{\"ph\":\"{phase}\",\"pid\":1,\"tid\":{track},\"ts\":{}.{:03}{rest}}}",
            at / 1000,
            at % 1000
        );
        if self.buffer.len() > BUFFERED {
            self.pass_on();
        }
    }

    fn pass_on(&mut self) {
        if self.failure.is_none() {
            self.failure = self.to.write_all(self.buffer.as_bytes()).err();
        }
        self.buffer.clear();
    }

    /// Nothing comes any more.
    ///
    /// # Errors
    /// What went wrong in passing the record on.
    pub fn finish(mut self, now: Nanos) -> std::io::Result<()> {
        self.end(now);
        self.buffer.push_str(if self.empty { "[]\n" } else { "\n]\n" });
        self.pass_on();
        match self.failure.take() {
            Some(error) => Err(error),
            None => self.to.flush(),
        }
    }

    fn name_track(&mut self, track: u32, name: &str) {
        let rest = format!(",\"name\":\"thread_name\",\"args\":{{\"name\":{}}}", quoted(name));
        self.event('M', track, 0, &rest);
        // tracks stand in the order in which the tasks were made
        let rest = format!(",\"name\":\"thread_sort_index\",\"args\":{{\"sort_index\":{track}}}");
        self.event('M', track, 0, &rest);
    }

    fn end(&mut self, now: Nanos) {
        let Some(step) = self.step.take() else { return };
        let took = now.saturating_sub(step.began);
        let mut rest = format!(",\"name\":{},\"dur\":{}.{:03}", quoted(&step.name), took / 1000, took % 1000);
        if let Some((line, source)) = &step.line {
            let _ = write!(rest, ",\"args\":{{\"line\":{},\"source\":{}}}", quoted(line), quoted(source));
        }
        self.event('X', step.track, step.began, &rest);
    }

    fn counter(&mut self, now: Nanos, name: &str, value: &str) {
        let rest = format!(",\"name\":\"{name}\",\"args\":{{\"{name}\":{value}}}");
        self.event('C', OWN_TRACK, now, &rest);
    }
}

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A turn begins: record what is ready, and how late the earliest timer is, where these have changed.
pub fn turn(vm: &mut Vm, event_loop: Value) {
    let now = outside(vm).system.monotonic();
    let Some(l) = vm.heap.get::<EventLoop>(event_loop) else { return };
    let ready = l.ready.len();
    let due = l.timers.peek().map_or(now, |timer| (timer.when.max(0.0) * 1e9) as Nanos);
    let lag = now.saturating_sub(due);
    let Some(t) = &mut outside(vm).timeline else { return };
    if t.ready != ready {
        t.ready = ready;
        t.counter(now, "ready", &ready.to_string());
    }
    if t.lag != lag {
        t.lag = lag;
        t.counter(now, "loop lag in ms", &format!("{}.{:06}", lag / 1_000_000, lag % 1_000_000));
    }
}

/// Something is about to run.
pub fn begin(vm: &mut Vm, entry: &Entry) {
    let (task, name) = match *entry {
        Entry::Step(task, _) | Entry::Done(Callback::Wake(task), _) => (task, String::new()),
        Entry::Done(Callback::Call(function, _), _) => (Value::NONE, describe::callback(vm, function)),
        Entry::Done(Callback::Gather(_), _) => (Value::NONE, "gather".to_string()),
        Entry::Done(Callback::ShieldInner(_) | Callback::ShieldOuter(_), _) => {
            (Value::NONE, "shield".to_string())
        }
        Entry::Done(Callback::None | Callback::Stop, _) => (Value::NONE, "stop".to_string()),
        Entry::Call(handle) => {
            let callback = vm.heap.get::<Handle>(handle).map_or(Value::NONE, |handle| handle.callback);
            (Value::NONE, describe::callback(vm, callback))
        }
        Entry::Resolve(..) => (Value::NONE, "timer".to_string()),
    };
    let places = place::of_task(vm, task);
    let (name, line) = match place::own(&places) {
        Some((_, place)) => {
            let source = place::source_line(vm, place.generator, place.line);
            (place.qualname.clone(), Some((format!("{}:{}", place.file, place.line), source)))
        }
        None if task.is_none() => (name, None),
        None => (name_text(vm, task), None),
    };
    let track = track_of(vm, task);
    let now = outside(vm).system.monotonic();
    let Some(t) = &mut outside(vm).timeline else { return };
    t.end(now);
    if let Some(arrow) = t.arrows.remove(&task.bits()) {
        t.event('f', track, now, &format!(",\"bp\":\"e\",\"cat\":\"wake\",\"name\":\"wake\",\"id\":{arrow}"));
    }
    t.step = Some(Step { track, began: now, name, line, task });
}

/// What was begun has come to rest.
pub fn end(vm: &mut Vm) {
    let now = outside(vm).system.monotonic();
    let Some(t) = &mut outside(vm).timeline else { return };
    let task = t.step.as_ref().map_or(Value::NONE, |step| step.task);
    t.end(now);
    let done = core(&mut vm.heap, task).is_none_or(|c| c.is_done());
    if done && let Some(t) = &mut outside(vm).timeline {
        // another task may come to lie at its address
        t.tracks.remove(&task.bits());
        t.arrows.remove(&task.bits());
    }
}

/// What runs makes the next step of this task come.
pub fn woke(vm: &mut Vm, task: Value) {
    let now = outside(vm).system.monotonic();
    let Some(t) = &mut outside(vm).timeline else { return };
    // outside of all steps there is nothing an arrow could begin at
    let Some(step) = &t.step else { return };
    let track = step.track;
    if t.arrows.contains_key(&task.bits()) {
        return;
    }
    t.arrows_made += 1;
    let arrow = t.arrows_made;
    t.arrows.insert(task.bits(), arrow);
    t.event('s', track, now, &format!(",\"cat\":\"wake\",\"name\":\"wake\",\"id\":{arrow}"));
}

/// The track of a task, or that of everything else.
fn track_of(vm: &mut Vm, task: Value) -> u32 {
    if vm.heap.get::<Task>(task).is_none() {
        return OWN_TRACK;
    }
    let name = name_text(vm, task);
    let qualname = place::of_task(vm, task).first().map(|place| place.qualname.clone());
    let Some(t) = &mut outside(vm).timeline else { return OWN_TRACK };
    if let Some(&track) = t.tracks.get(&task.bits()) {
        return track;
    }
    if t.made == OWN_TRACK {
        t.name_track(OWN_TRACK, "event loop");
    }
    t.made += 1;
    let track = t.made;
    t.tracks.insert(task.bits(), track);
    t.name_track(track, &qualname.map_or_else(|| name.clone(), |qualname| format!("{name} {qualname}")));
    track
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, data: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("nobody panics with it").extend_from_slice(data);
            Ok(data.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_record_is_a_json_array_whether_or_not_anything_happened() {
        let kept = Kept::default();
        Timeline::new(Box::new(kept.clone())).finish(5).expect("it can be kept");
        assert_eq!(*kept.0.lock().expect("nobody panics with it"), b"[]\n");
        let kept = Kept::default();
        let mut timeline = Timeline::new(Box::new(kept.clone()));
        timeline.counter(1_234_567, "ready", "3");
        timeline.finish(5).expect("it can be kept");
        let text = String::from_utf8(kept.0.lock().expect("nobody panics with it").clone());
        assert_eq!(
            text.expect("it is text"),
            "[\n{\"ph\":\"C\",\"pid\":1,\"tid\":0,\"ts\":1234.567,\"name\":\"ready\",\"args\":{\"ready\":3}}\n]\n"
        );
    }

    #[test]
    fn texts_are_quoted() {
        assert_eq!(quoted("a\"b\\c\nd"), "\"a\\\"b\\\\c\\u000ad\"");
    }
}
