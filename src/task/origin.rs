//! Where tasks were made: a line of the program, remembered once for all the tasks made there.

use super::outside;
use crate::bytecode::Code;
use crate::value::{Tracer, Value};
use crate::vm::Vm;
use std::collections::HashMap;

/// More places than this are not told apart: a program that makes code as it runs must not fill the memory.
const MOST: usize = 4096;

/// The place of a task that was made nowhere in particular.
pub const UNKNOWN: u32 = 0;

/// The places where tasks were made, by number.
#[derive(Default)]
pub struct Origins {
    /// Code objects with an instruction of theirs; number `n` is at `n - 1`.
    places: Vec<(Value, u32)>,
    known: HashMap<(Value, u32), u32>,
    /// Tasks are often made in a loop.
    last: Option<(Value, u32, u32)>,
}

impl Origins {
    pub fn trace(&self, t: &mut Tracer<'_>) {
        for &(code, _) in &self.places {
            t.value(code);
        }
    }

    fn number(&mut self, code: Value, at: u32) -> u32 {
        if let Some((last_code, last_at, number)) = self.last
            && last_code.is(code)
            && last_at == at
        {
            return number;
        }
        let number = match self.known.get(&(code, at)) {
            Some(&number) => number,
            None if self.places.len() >= MOST => return UNKNOWN,
            None => {
                self.places.push((code, at));
                let number = self.places.len() as u32;
                self.known.insert((code, at), number);
                number
            }
        };
        self.last = Some((code, at, number));
        number
    }
}

/// The name of the texts by which the host's side drives an interpreter: nothing a program knows of.
pub const DRIVER: &str = "<host>";

/// Is this code of the program itself, and not of the standard library?
pub fn is_own(code: &Code) -> bool {
    !code.source.name().starts_with("<std>/")
}

/// The number of the place in the program that is making a task now.
pub fn here(vm: &mut Vm) -> u32 {
    match vm.calling_place(is_own) {
        Some((code, at)) => outside(vm).origins.number(code, at),
        None => UNKNOWN,
    }
}

/// A line of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub file: String,
    /// From 1.
    pub number: u32,
    /// The function it is in.
    pub function: String,
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{} in {}", self.file, self.number, self.function)
    }
}

/// The line that a number stands for.
pub fn line(vm: &mut Vm, number: u32) -> Option<Line> {
    line_with_text(vm, number).map(|(line, _)| line)
}

/// The line that a number stands for, and its text.
pub fn line_with_text(vm: &mut Vm, number: u32) -> Option<(Line, String)> {
    let index = number.checked_sub(1)? as usize;
    let &(code, at) = outside(vm).origins.places.get(index)?;
    let template = &vm.heap.as_code(code)?.loaded.template;
    let number = template.source.line(template.spans.get(at as usize)?.lo);
    let (file, function) = (template.source.name().to_string(), template.qualname.to_string());
    Some((Line { file, number, function }, template.source.line_text(number).trim().to_string()))
}
