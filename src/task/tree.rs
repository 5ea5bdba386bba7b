//! All tasks of a loop as a tree: who waits for whom, since when, where, and why.

use super::event_loop::EventLoop;
use super::run_task::{Task, name_text};
use super::{outside, wait};
use crate::value::Value;
use crate::vm::Vm;
use std::collections::{HashMap, HashSet};

/// Tasks that a tree shows; the others are counted.
const MOST_TASKS: usize = 1000;

struct Node {
    task: Value,
    line: String,
    on: Vec<Value>,
}

struct Writer {
    nodes: Vec<Node>,
    /// Where a task is in `nodes`.
    index: HashMap<Value, usize>,
    shown: HashSet<Value>,
    text: String,
}

/// The tree of a loop's tasks, with a headline. Tasks that nobody waits for stand at the margin; below each
/// stand those it waits for.
///
/// ```text
/// 3 tasks: 2 wait, 1 run, are ready or sleep
/// Task-1 (1.0 s) at shop.aw:14 in main waits for Task-2 and Task-3 of a gather
/// ├─ Task-2 (1.0 s) at shop.aw:5 in fetch sleeps 0.9 s more
/// └─ Task-3 (1.0 s) at shop.aw:9 in store waits for a Lock held by Task-2
///    └─ Task-2, shown above
/// ```
pub fn text(vm: &mut Vm, event_loop: Value) -> String {
    let tasks = vm.heap.get::<EventLoop>(event_loop).map(|l| l.tasks()).unwrap_or_default();
    let sleepers = wait::sleepers(vm, event_loop);
    let now = (outside(vm).system.monotonic() / 1_000_000) as u32;
    let mut nodes = Vec::new();
    let (mut going, mut waited_for) = (0, HashSet::new());
    for &task in tasks.iter().take(MOST_TASKS) {
        let wait = wait::of(vm, task, &sleepers);
        going += usize::from(wait.goes_on);
        waited_for.extend(wait.on.iter().copied());
        let age = vm.heap.get::<Task>(task).map_or(0, |t| now.wrapping_sub(t.made));
        let (name, place) = (name_text(vm, task), wait::place_text(vm, task));
        let line = format!("{name} ({:.1} s){place} {}", f64::from(age) / 1e3, wait.text);
        nodes.push(Node { task, line, on: wait.on });
    }
    let count = nodes.len();
    let noun = if tasks.len() == 1 { "task" } else { "tasks" };
    let waiting = count - going;
    let headline = match tasks.len() - count {
        0 => format!("{count} {noun}: {waiting} wait, {going} run, are ready or sleep\n"),
        more => format!("{} tasks, of which {count} are shown and {more} are not\n", tasks.len()),
    };
    let index = nodes.iter().enumerate().map(|(at, node)| (node.task, at)).collect();
    let mut writer = Writer { nodes, index, shown: HashSet::new(), text: headline };
    for at in 0..count {
        if !waited_for.contains(&writer.nodes[at].task) {
            writer.branch(vm, at);
        }
    }
    // what is left waits in circles
    for at in 0..count {
        if !writer.shown.contains(&writer.nodes[at].task) {
            writer.branch(vm, at);
        }
    }
    writer.text
}

impl Writer {
    /// A task at the margin, and all that it waits for.
    fn branch(&mut self, vm: &Vm, at: usize) {
        // chains of tasks are walked, not recursed into
        let mut work = vec![(at, String::new(), "")];
        while let Some((at, margin, branch)) = work.pop() {
            let task = self.nodes[at].task;
            if !self.shown.insert(task) {
                self.text.push_str(&format!("{margin}{branch}{}, shown above\n", name_text(vm, task)));
                continue;
            }
            self.text.push_str(&format!("{margin}{branch}{}\n", self.nodes[at].line));
            let inner = match branch {
                "" => margin,
                "└─ " => margin + "   ",
                _ => margin + "│  ",
            };
            let below: Vec<usize> =
                self.nodes[at].on.iter().filter_map(|on| self.index.get(on).copied()).collect();
            for (number, &child) in below.iter().enumerate().rev() {
                let branch = if number + 1 == below.len() { "└─ " } else { "├─ " };
                work.push((child, inner.clone(), branch));
            }
        }
    }
}
