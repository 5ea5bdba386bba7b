//! The golden rule of event loops, watched: a step that keeps the loop for long is reported while it does.
//!
//! Another thread sees that the loop's pulse stands still. The machine hears of it when it next looks up from
//! computing, and knows the line. A call that may block cannot look up: it says beforehand what to report.

use super::event_loop::EventLoop;
use super::origin::{self, Line};
use super::run_task::name_text;
use super::{future, outside};
use crate::system::{Pulse, Stream};
use crate::value::Value;
use crate::vm::Vm;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// How long a step may take unless the program or `AW_SLOW_STEP_MS` says otherwise.
const LIMIT: Duration = Duration::from_millis(100);

/// Lines that are remembered; more are reported each time.
const MOST_LINES: usize = 1000;

/// What has been noticed so far.
#[derive(Default)]
pub struct Watchdog {
    pub pulse: Arc<Pulse>,
    /// A thread watches.
    watched: bool,
    /// Lines that kept the loop, and how often.
    lines: HashMap<(String, u32), Count>,
}

struct Count {
    function: String,
    times: u64,
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.pulse.end();
    }
}

/// A loop begins to run: have its steps watched.
pub fn start(vm: &mut Vm, event_loop: Value) {
    let limit = limit(vm, event_loop);
    let o = outside(vm);
    let pulse = Arc::clone(&o.watchdog.pulse);
    pulse.set_limit(limit);
    if !limit.is_zero() && !o.watchdog.watched {
        // without a thread slow steps go unnoticed, and that is all
        o.watchdog.watched = o.system.watch(Arc::clone(&pulse), None).is_ok();
    }
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        l.pulse = pulse;
    }
}

/// How long a step of this loop may take; zero: any time.
fn limit(vm: &mut Vm, event_loop: Value) -> Duration {
    let set = vm.heap.get::<EventLoop>(event_loop).map_or(Value::NONE, |l| l.slow_callback_duration);
    if let Some(seconds) = set.as_float().or_else(|| set.as_small().map(|n| n as f64)) {
        return Duration::try_from_secs_f64(seconds).unwrap_or_default();
    }
    let text = outside(vm).system.env("AW_SLOW_STEP_MS");
    text.and_then(|text| milliseconds(&text)).unwrap_or(LIMIT)
}

/// The duration that a text like `AW_SLOW_STEP_MS` names, in milliseconds from 0 up; `None` if it names none.
pub fn milliseconds(text: &str) -> Option<Duration> {
    let milliseconds: f64 = text.trim().parse().ok()?;
    Duration::try_from_secs_f64(milliseconds / 1000.0).ok()
}

/// The loop's `slow_callback_duration` has changed.
pub fn limit_changed(vm: &mut Vm, event_loop: Value) {
    if outside(vm).running.is(event_loop) {
        start(vm, event_loop);
    }
}

/// The machine looks up: has the step that runs become too slow?
#[inline]
pub fn look(vm: &mut Vm) {
    if outside(vm).watchdog.pulse.take_slow() {
        notice(vm);
    }
}

#[cold]
fn notice(vm: &mut Vm) {
    let Some((line, source)) = here(vm) else { return };
    if count(vm, &line) == 1 {
        let text = complaint(vm, &line, &source);
        let _ = outside(vm).write_stderr(text.as_bytes());
    }
}

/// A call that may block begins. To be followed by [`returned`].
pub fn blocks(vm: &mut Vm) {
    if !outside(vm).runs_a_loop() || !outside(vm).watchdog.watched {
        return;
    }
    let Some((line, source)) = here(vm) else { return };
    let known = outside(vm).watchdog.lines.contains_key(&(line.file.clone(), line.number));
    let text = if known { String::new() } else { complaint(vm, &line, &source) };
    outside(vm).watchdog.pulse.call(text);
}

/// The call that may block has come back.
pub fn returned(vm: &mut Vm) {
    if outside(vm).runs_a_loop()
        && outside(vm).watchdog.watched
        && outside(vm).watchdog.pulse.returned()
        && let Some((line, _)) = here(vm)
    {
        count(vm, &line);
    }
}

/// The line of the program that runs, and its text.
fn here(vm: &mut Vm) -> Option<(Line, String)> {
    let (code, at) = vm.calling_place(origin::is_own)?;
    let template = &vm.heap.as_code(code)?.loaded.template;
    let number = template.source.line(template.spans.get(at as usize)?.lo);
    let (file, function) = (template.source.name().to_string(), template.qualname.to_string());
    let source = template.source.line_text(number).trim().to_string();
    Some((Line { file, number, function }, source))
}

/// Count that this line kept the loop; gives how often it has.
fn count(vm: &mut Vm, line: &Line) -> u64 {
    let lines = &mut outside(vm).watchdog.lines;
    let key = (line.file.clone(), line.number);
    if lines.len() >= MOST_LINES && !lines.contains_key(&key) {
        return 1;
    }
    let count = lines.entry(key).or_insert(Count { function: line.function.clone(), times: 0 });
    count.times += 1;
    count.times
}

fn complaint(vm: &mut Vm, line: &Line, source: &str) -> String {
    let task = outside(vm).current_task;
    let who = if task.is_none() { "A callback".to_string() } else { name_text(vm, task) };
    let milliseconds = outside(vm).watchdog.pulse.limit().as_millis();
    let event_loop = outside(vm).running;
    let (ready, tasks) = match vm.heap.get::<EventLoop>(event_loop) {
        Some(l) => (l.ready.len(), l.tasks()),
        None => (0, Vec::new()),
    };
    let pending =
        tasks.iter().filter(|&&t| future::core(&mut vm.heap, t).is_some_and(|c| !c.is_done())).count();
    let others = pending.saturating_sub(usize::from(!task.is_none()));
    let plural = if others == 1 { "task has" } else { "tasks have" };
    let help = if source.contains("time.sleep(") {
        "`await asyncio.sleep(…)` waits as long and lets the others run"
    } else {
        "`await sleep(0)` in a long loop lets the others run; `asyncio.to_thread` takes what blocks"
    };
    format!(
        "{who} keeps the event loop for more than {milliseconds} ms\n  File \"{}\", line {}, in {}\n    {source}\n  \
         {others} other {plural} to wait for it, {ready} of what is scheduled could run now\n  \
         help: {help}\n",
        line.file, line.number, line.function,
    )
}

/// A loop is closed: say how often the lines that were reported once did it again.
pub fn sum_up(vm: &mut Vm) {
    let lines = std::mem::take(&mut outside(vm).watchdog.lines);
    let mut again: Vec<_> = lines.into_iter().filter(|(_, count)| count.times > 1).collect();
    again.sort_by(|a, b| a.0.cmp(&b.0));
    let text: String = again
        .iter()
        .map(|((file, number), count)| {
            format!("{file}:{number} in {} kept the event loop {} times\n", count.function, count.times)
        })
        .collect();
    if !text.is_empty() {
        let _ = outside(vm).system.print(Stream::Error, text.as_bytes());
    }
}
