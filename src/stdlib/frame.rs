//! `sys._getframe`: the active calls, as they were when it was asked.

use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm};

/// A call that was active: where it was, and who made it.
struct FrameView {
    code: Value,
    /// The instruction it was at.
    at: u32,
    /// The caller's, or `None`.
    back: Value,
}

impl Trace for FrameView {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.code, self.back]);
    }
}

fn get_frame(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let depth = usize::try_from(vm.index_i64(args[0])?).unwrap_or(0);
    let frames = vm.active_frames();
    if depth >= frames.len() {
        return Err(vm.value_error("call stack is not deep enough"));
    }
    let mut back = Value::NONE;
    for &(code, at) in frames[depth..].iter().rev() {
        let mark = vm.kept_mark();
        vm.keep(back);
        back = vm.new_opaque(FrameView { code, at, back });
        vm.release(mark);
    }
    Ok(back)
}

/// A part of a frame; `None` for anything else.
fn part(vm: &Vm, frame: Value, choose: fn(&FrameView) -> Value) -> Value {
    vm.heap.get::<FrameView>(frame).map_or(Value::NONE, choose)
}

fn code(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(part(vm, frame, |f| f.code))
}

fn back(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(part(vm, frame, |f| f.back))
}

fn instruction(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(part(vm, frame, |f| Value::small(i64::from(f.at))))
}

fn line(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let at = part(vm, frame, |f| Value::small(i64::from(f.at))).as_small().unwrap_or(0) as usize;
    let line = vm.heap.as_code(part(vm, frame, |f| f.code)).map_or(0, |c| {
        let t = &c.loaded.template;
        t.spans.get(at).map_or(t.first_line, |s| t.source.line(s.lo))
    });
    Ok(Value::small(line as i64))
}

fn globals(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let code = part(vm, frame, |f| f.code);
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |c| c.loaded.globals))
}

const TYPE: TypeRow = TypeRow {
    name: "frame",
    shape: None,
    base: None,
    methods: &[],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "f_code", get: code, set: None },
        Getter { name: "f_back", get: back, set: None },
        Getter { name: "f_lineno", get: line, set: None },
        Getter { name: "f_lasti", get: instruction, set: None },
        Getter { name: "f_globals", get: globals, set: None },
    ],
    doc: "An active call.",
    layout: Layout::Builtin,
    is_final: true,
};

const GET_FRAME: Native =
    Native { name: "_getframe", params: "depth=0, /", doc: "The frame of a caller.", run: get_frame };

/// Add to the module `sys`.
pub fn install(vm: &mut Vm, dict: Value) {
    vm.register_type::<FrameView>(&TYPE);
    vm.add_native(dict, &GET_FRAME);
}
