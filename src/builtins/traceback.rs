//! Traceback entries as scripts see them.

use super::get_row;
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Getter, Raised, TypeRow, Vm};

fn next(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(vm.heap.as_traceback(v).map_or(Value::NONE, |t| t.next))
}

fn set_next(vm: &mut Vm, v: Value, next: Value) -> Result<(), Raised> {
    if !next.is_none() && !next.is_kind(Kind::Traceback) {
        let kind = vm.type_name(next);
        return Err(vm.type_error(&format!("expected traceback object, got '{kind}'")));
    }
    let mut entry = next;
    while let Some(inner) = vm.heap.as_traceback(entry) {
        if entry.is(v) {
            return Err(vm.value_error("traceback loop detected"));
        }
        entry = inner.next;
    }
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
    // counted in bytes, two for an instruction
    Ok(Value::small(vm.heap.as_traceback(v).map_or(0, |t| t.at as i64 * 2)))
}

fn frame(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(vm.frame_of_traceback(v))
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
    ],
    doc: "Where an exception passed through.",
    layout: Layout::Builtin,
    is_final: true,
};
