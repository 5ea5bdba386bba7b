//! Frames as objects: the active calls as they were when `sys._getframe` was asked, and suspended bodies.

use crate::value::{Layout, State, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm};

/// A call that was active: where it was, and who made it.
struct FrameView {
    code: Value,
    /// The instruction it was at.
    at: u32,
    /// The caller's, or `None`.
    back: Value,
    /// How many active calls were below it.
    level: usize,
    /// The generator or coroutine whose body it is, or `None` for an active call.
    body: Value,
    /// The traceback entry that has the variables of a call that an exception passed through, `None` once they
    /// were cleared; undefined for other frames.
    locals: Value,
}

/// The frame of an entry of a traceback; who called it is not known any more.
pub fn of_traceback(vm: &mut Vm, code: Value, at: u32, entry: Value) -> Value {
    vm.new_opaque(FrameView { code, at, back: Value::NONE, level: 0, body: Value::NONE, locals: entry })
}

impl Trace for FrameView {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.code, self.back, self.body, self.locals]);
    }
}

fn get_frame(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let depth = usize::try_from(vm.index_i64(args[0])?).unwrap_or(0);
    let frames = vm.active_frames();
    if depth >= frames.len() {
        return Err(vm.value_error("call stack is not deep enough"));
    }
    let mut back = Value::NONE;
    for (below, &(code, at)) in frames[depth..].iter().rev().enumerate() {
        let mark = vm.kept_mark();
        vm.keep(back);
        back = vm.new_opaque(FrameView {
            code,
            at,
            back,
            level: below + 1,
            body: Value::NONE,
            locals: Value::UNDEF,
        });
        vm.release(mark);
    }
    Ok(back)
}

/// The frame of a generator or coroutine that has not ended.
pub fn of_generator(vm: &mut Vm, body: Value) -> Result<Value, Raised> {
    if vm.opaque_class::<FrameView>().is_none() {
        vm.register_type::<FrameView>(&TYPE);
    }
    let Some(function) = vm.heap.as_generator(body).map(|g| g.function) else { return Ok(Value::NONE) };
    let code = vm.heap.function_code(function).unwrap_or(Value::NONE);
    Ok(vm.new_opaque(FrameView { code, at: 0, back: Value::NONE, level: 0, body, locals: Value::UNDEF }))
}

/// The instruction it is at, and whether it has begun.
fn place(vm: &Vm, frame: Value) -> (u32, bool) {
    let Some(view) = vm.heap.get::<FrameView>(frame) else { return (0, true) };
    match vm.heap.as_generator(view.body) {
        Some(g) => (g.pc.saturating_sub(1), g.state != State::Created),
        None => (vm.active_place(view.level, view.code).unwrap_or(view.at), true),
    }
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
    let at = place(vm, frame).0;
    Ok(Value::small(i64::from(at)))
}

fn line_number(vm: &Vm, frame: Value) -> u32 {
    let (at, begun) = place(vm, frame);
    vm.heap.as_code(part(vm, frame, |f| f.code)).map_or(0, |c| {
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

fn locals(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let Some(view) = vm.heap.get::<FrameView>(frame) else { return Ok(Value::NONE) };
    let (body, level, code) = (view.body, view.level, view.code);
    if let Some(entry) = view.locals.defined() {
        return Ok(vm.locals_dict(entry));
    }
    if !body.is_none() {
        return Ok(vm.generator_locals(body));
    }
    match vm.active_locals(level, code) {
        Some(locals) => Ok(locals),
        None => Ok(vm.heap.dict(Default::default())),
    }
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let line = line_number(vm, args[0]);
    let (file, name) = match vm.heap.as_code(part(vm, args[0], |f| f.code)) {
        Some(code) => (code.loaded.template.source.name().to_string(), code.loaded.template.name.to_string()),
        None => Default::default(),
    };
    let text = format!("<frame at {:#x}, file '{file}', line {line}, code {name}>", args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn globals(vm: &mut Vm, frame: Value) -> Result<Value, Raised> {
    let code = part(vm, frame, |f| f.code);
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |c| c.loaded.globals))
}

fn builtins(vm: &mut Vm, _: Value) -> Result<Value, Raised> {
    Ok(vm.builtins)
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(frame) = vm.heap.get_mut::<FrameView>(args[0])
        && !frame.locals.is_undef()
    {
        frame.locals = Value::NONE;
    }
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
        Getter { name: "f_lineno", get: line, set: None },
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
}

/// Add to the module `sys`.
pub fn install(vm: &mut Vm, dict: Value) {
    vm.add_native(dict, &GET_FRAME);
}
