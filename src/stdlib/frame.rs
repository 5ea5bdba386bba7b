//! Frames as objects: active calls, bodies of generators and coroutines, and calls that exceptions passed through.
//! What a frame is, the machine knows (`vm::activation`); these are rows over it.

use super::frame_locals;
use crate::value::{Layout, Value};
use crate::vm::{Args, FrameView, Getter, Native, Raised, TypeRow, Vm};

fn get_frame(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let depth = usize::try_from(vm.int_i32(args[0])?).unwrap_or(0);
    match vm.frame_at(depth) {
        Some(frame) => Ok(frame),
        None => Err(vm.value_error("call stack is not deep enough")),
    }
}

fn code_of(vm: &Vm, frame: Value) -> Value {
    vm.heap.get::<FrameView>(frame).map_or(Value::NONE, |view| view.code)
}

fn code(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(code_of(vm, frame))
}

fn back(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(vm.frame_back(frame))
}

fn instruction(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let at = vm.frame_place(frame).0;
    // counted in bytes, two for an instruction, as readers of `co_positions()` expect
    Ok(Value::small(i64::from(at) * 2))
}

fn line_number(vm: &Vm, frame: Value) -> u32 {
    let (at, begun) = vm.frame_place(frame);
    vm.heap.as_code(code_of(vm, frame)).map_or(0, |c| {
        let t = &c.loaded.template;
        match t.spans.get(at as usize) {
            Some(span) if begun => t.source.line(span.lo),
            Some(_) | None => t.first_line,
        }
    })
}

fn line(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let line = line_number(vm, frame);
    Ok(Value::small(i64::from(line)))
}

fn set_line(vm: &mut Vm, _: Value, _: Value) -> Result<(), Raised> {
    Err(vm.value_error("f_lineno can only be set in a trace function"))
}

fn locals(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    Ok(frame_locals::make(vm, frame))
}

fn nothing(_: &mut Vm, _: Value) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let line = line_number(vm, args[0]);
    let (file, name) = match vm.heap.as_code(code_of(vm, args[0])) {
        Some(code) => (code.loaded.template.source.name().to_string(), code.loaded.template.name.to_string()),
        None => Default::default(),
    };
    let text = format!("<frame at {:#x}, file '{file}', line {line}, code {name}>", args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn globals(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let code = code_of(vm, frame);
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |c| c.loaded.globals))
}

fn builtins(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let code = code_of(vm, frame);
    let globals = vm.heap.as_code(code).map_or(Value::NONE, |c| c.loaded.globals);
    Ok(vm.own_builtins(globals).unwrap_or(vm.builtins))
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.clear_frame(args[0])?;
    Ok(Value::NONE)
}

const TYPE: TypeRow = TypeRow {
    name: "frame",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "clear",
            params: "self, /",
            doc: "Forget the variables of a call that is over.",
            run: clear,
        },
        Native { name: "__repr__", params: "self, /", doc: "", run: repr },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "f_code", get: code, set: None },
        Getter { name: "f_back", get: back, set: None },
        Getter { name: "f_lineno", get: line, set: Some(set_line) },
        Getter { name: "f_trace", get: nothing, set: None },
        Getter { name: "f_lasti", get: instruction, set: None },
        Getter { name: "f_locals", get: locals, set: None },
        Getter { name: "f_globals", get: globals, set: None },
        Getter { name: "f_builtins", get: builtins, set: None },
    ],
    doc: "An active call.",
    layout: Layout::Builtin,
    is_final: true,
};

const GET_FRAME: Native =
    Native { name: "_getframe", params: "depth=0, /", doc: "The frame of a caller.", run: get_frame };

/// Make the class of frames, which tracebacks need whether or not `sys` is imported.
pub fn register(vm: &mut Vm) {
    vm.register_type::<FrameView>(&TYPE);
    frame_locals::register(vm);
}

/// Add to the module `sys`.
pub fn install(vm: &mut Vm, dict: Value) {
    vm.add_native(dict, &GET_FRAME);
}
