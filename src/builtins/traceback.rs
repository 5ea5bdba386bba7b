//! Traceback entries as scripts see them.

use super::get_row;
use crate::value::{Layout, Value, builtin_shapes};
use crate::vm::{Getter, Raised, TypeRow, Vm};

fn next(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(vm.heap.as_traceback(v).map_or(Value::NONE, |t| t.next))
}

fn set_next(vm: &mut Vm, v: Value, next: Value) -> Result<(), Raised> {
    if let Some(t) = vm.heap.as_traceback_mut(v) {
        t.next = next;
    }
    Ok(())
}

fn line(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let Some((code, at)) = vm.heap.as_traceback(v).map(|t| (t.code, t.at)) else { return Ok(Value::NONE) };
    let line = vm.heap.as_code(code).map_or(0, |c| {
        let t = &c.loaded.template;
        t.spans.get(at as usize).map_or(t.first_line, |s| t.source.line(s.lo))
    });
    Ok(Value::small(line as i64))
}

fn instruction(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(Value::small(vm.heap.as_traceback(v).map_or(0, |t| t.at as i64)))
}

/// The frame, of which scripts can see the code: the entry stands for it.
fn frame(_: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(v)
}

fn code(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(vm.heap.as_traceback(v).map_or(Value::NONE, |t| t.code))
}

fn globals(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let code = code(vm, v)?;
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |c| c.loaded.globals))
}

pub const TYPE: TypeRow = TypeRow {
    name: "traceback",
    shape: Some(builtin_shapes::TRACEBACK),
    base: None,
    methods: &[],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "tb_next", get: next, set: Some(set_next) },
        get_row("tb_lineno", line),
        get_row("tb_lasti", instruction),
        get_row("tb_frame", frame),
        get_row("f_code", code),
        get_row("f_globals", globals),
        get_row("f_lineno", line),
    ],
    doc: "Where an exception passed through.",
    layout: Layout::Builtin,
    is_final: true,
};
