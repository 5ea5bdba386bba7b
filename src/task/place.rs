//! Where bodies are: the file and line at which a coroutine, or a chain of those that await, stands.

use super::origin::is_own;
use super::run_task::Task;
use crate::bytecode::Op;
use crate::value::{State, Value};
use crate::vm::Vm;

/// Where a body is.
#[derive(Debug, Clone)]
pub struct Place {
    /// The body itself.
    pub generator: Value,
    pub qualname: String,
    pub file: String,
    /// The line it is at, and that of its definition.
    pub line: u32,
    pub first_line: u32,
    /// It is one of the program, and not of the standard library.
    pub is_own: bool,
}

impl Place {
    /// The place as two lines of a report: where it is, and its text.
    pub fn lines(&self, vm: &Vm) -> String {
        let code = vm.heap.as_generator(self.generator).and_then(|g| vm.heap.function_code(g.function));
        let source = code.and_then(|code| vm.heap.as_code(code)).map(|code| &code.loaded.template.source);
        let text = source.map_or("", |source| source.line_text(self.line).trim());
        format!("  File \"{}\", line {}, in {}\n    {text}\n", self.file, self.line, self.qualname)
    }
}

/// Where a generator, coroutine or asynchronous generator is; `None` for anything else.
pub fn of(vm: &Vm, generator: Value) -> Option<Place> {
    let g = vm.heap.as_generator(generator)?;
    let code = vm.heap.as_code(vm.heap.function_code(g.function)?)?;
    let template = &code.loaded.template;
    let pc = g.pc as usize;
    let at = match template.ops.get(pc) {
        Some(Op::Delegate { .. }) => pc,
        _ => pc.saturating_sub(1),
    };
    let line = match g.state {
        State::Created => template.first_line,
        State::Suspended | State::Running | State::Finished => {
            template.spans.get(at).map_or(template.first_line, |s| template.source.line(s.lo))
        }
    };
    Some(Place {
        generator,
        qualname: template.qualname.to_string(),
        file: template.source.name().to_string(),
        line,
        first_line: template.first_line,
        is_own: is_own(template),
    })
}

/// The bodies of a chain of awaits, outermost first.
pub fn chain(vm: &Vm, coroutine: Value) -> Vec<Value> {
    let mut chain = Vec::new();
    let mut at = coroutine;
    while let Some(g) = vm.heap.as_generator(at) {
        chain.push(at);
        at = g.delegate;
    }
    chain
}

/// Where the bodies of a task are, outermost first.
pub fn of_task(vm: &Vm, task: Value) -> Vec<Place> {
    let coroutine = vm.heap.get::<Task>(task).map_or(Value::UNDEF, |t| t.coroutine);
    chain(vm, coroutine).into_iter().filter_map(|body| of(vm, body)).collect()
}

/// The innermost place of the program itself, which says more than one of the library, and its index.
pub fn own(places: &[Place]) -> Option<(usize, &Place)> {
    let own = places.iter().enumerate().rev().find(|(_, place)| place.is_own);
    own.or_else(|| places.iter().enumerate().next_back())
}

/// The text of a line of the file that a body is of.
pub fn source_line(vm: &Vm, generator: Value, line: u32) -> String {
    let code = vm.heap.as_generator(generator).and_then(|g| vm.heap.function_code(g.function));
    let code = code.and_then(|code| vm.heap.as_code(code));
    code.map_or_else(String::new, |code| code.loaded.template.source.line_text(line).trim().to_string())
}
