//! `frame.f_locals` of functions: a mapping whose reads and writes reach the variables of the frame.
//!
//! Whatever reads more than one name takes a new dict of all of them and asks that.

use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, BinaryOp, Comparison, FrameView, Native, Raised, Run, TypeRow, Vm};

/// The variables of a frame as a mapping.
struct FrameLocals {
    frame: Value,
}

impl Trace for FrameLocals {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.frame);
    }
}

/// The mapping of a frame's variables: the namespace itself where it has one, else a new object.
pub fn make(vm: &mut Vm, frame: Value) -> Value {
    if vm.view_has_namespace(frame) { vm.view_locals(frame) } else { vm.new_opaque(FrameLocals { frame }) }
}

fn frame_of(vm: &Vm, locals: Value) -> Value {
    vm.heap.get::<FrameLocals>(locals).map_or(Value::NONE, |l| l.frame)
}

/// A new dict of what the mapping has now; anything else as it is.
fn dict(vm: &mut Vm, value: Value) -> Value {
    if !vm.heap.is::<FrameLocals>(value) {
        return value;
    }
    let frame = frame_of(vm, value);
    let dict = vm.view_locals(frame);
    vm.keep(dict);
    dict
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.heap.is::<FrameView>(args[1]) {
        return Ok(vm.new_opaque(FrameLocals { frame: args[1] }));
    }
    let given = vm.type_name(args[1]);
    Err(vm.type_error(&format!("expect frame, not {given}")))
}

fn get_item(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    match vm.dict_get(all, args[1])? {
        Some(value) => Ok(value),
        None => {
            let name = vm.repr_string(args[1])?;
            let text = vm.heap.str(&format!("local variable '{name}' is not defined"));
            let error = vm.new_exception(vm.types.key_error, &[text])?;
            Err(vm.raise_value(error))
        }
    }
}

fn set_item(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let frame = frame_of(vm, args[0]);
    vm.set_view_local(frame, args[1], args[2])?;
    Ok(Value::NONE)
}

fn delete_item(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Err(vm.type_error("cannot remove variables from FrameLocalsProxy"))
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    Ok(Value::bool(vm.dict_get(all, args[1])?.is_some()))
}

fn length(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    let count = vm.length(all)?;
    Ok(vm.heap.int(count as i64))
}

fn names(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    vm.collect_list(all)
}

fn iterate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let names = names(vm, args)?;
    vm.keep(names);
    vm.iter(names)
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let names = names(vm, args)?;
    vm.keep(names);
    let name = vm.heap.intern("__reversed__");
    vm.call_method(names, name, &[])
}

/// What a method of the dict of all variables gives, as a list.
fn listed(vm: &mut Vm, locals: Value, method: &str) -> Result<Value, Raised> {
    let all = dict(vm, locals);
    let method = vm.heap.intern(method);
    let view = vm.call_method(all, method, &[])?;
    vm.keep(view);
    vm.collect_list(view)
}

fn values(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    listed(vm, args[0], "values")
}

fn items(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    listed(vm, args[0], "items")
}

fn get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    Ok(vm.dict_get(all, args[1])?.unwrap_or(args[2]))
}

fn set_default(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = dict(vm, args[0]);
    if let Some(value) = vm.dict_get(all, args[1])? {
        return Ok(value);
    }
    let frame = frame_of(vm, args[0]);
    vm.set_view_local(frame, args[1], args[2])?;
    Ok(args[2])
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(dict(vm, args[0]))
}

fn update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = dict(vm, args[1]);
    let plain = vm.plain(given);
    if !plain.is_kind(Kind::Dict) {
        return Err(vm.type_error("update() argument must be dict or another FrameLocalsProxy"));
    }
    let frame = frame_of(vm, args[0]);
    let entries: Vec<(Value, Value)> =
        vm.heap.table(plain).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    for &(name, value) in &entries {
        vm.keep(name);
        vm.keep(value);
    }
    for (name, value) in entries {
        vm.set_view_local(frame, name, value)?;
    }
    Ok(Value::NONE)
}

/// `|` with a dict or another of its kind on both sides.
fn union(vm: &mut Vm, left: Value, right: Value) -> Result<Value, Raised> {
    let (left, right) = (dict(vm, left), dict(vm, right));
    if !vm.plain(left).is_kind(Kind::Dict) || !vm.plain(right).is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    vm.binary(BinaryOp::BitOr, left, right)
}

fn or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    union(vm, args[0], args[1])
}

fn reflected_or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    union(vm, args[1], args[0])
}

fn in_place_or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    update(vm, args)?;
    Ok(args[0])
}

fn equal(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.heap.is::<FrameLocals>(args[1]) {
        let same = frame_of(vm, args[0]).is(frame_of(vm, args[1]));
        return Ok(Value::bool(same));
    }
    if !vm.plain(args[1]).is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let all = dict(vm, args[0]);
    vm.compare(Comparison::Equal, all, args[1])
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let frame = frame_of(vm, args[0]);
    if !vm.enter_repr(frame) {
        return Ok(vm.heap.str("{...}"));
    }
    let all = dict(vm, args[0]);
    let text = vm.repr_string(all);
    vm.leave_repr(frame);
    let text = text?;
    Ok(vm.heap.str(&text))
}

const fn row(name: &'static str, params: &'static str, doc: &'static str, run: Run) -> Native {
    Native { name, params, doc, run }
}

const TYPE: TypeRow = TypeRow {
    name: "FrameLocalsProxy",
    shape: None,
    base: None,
    methods: &[
        row("__getitem__", "self, key, /", "Return self[key].", get_item),
        row("__setitem__", "self, key, value, /", "Set self[key] to value.", set_item),
        row("__delitem__", "self, key, /", "Refuses: variables stay.", delete_item),
        row("__contains__", "self, key, /", "Return bool(key in self).", contains),
        row("__len__", "self, /", "Return len(self).", length),
        row("__iter__", "self, /", "Implement iter(self).", iterate),
        row("__reversed__", "self, /", "The names, the last first.", reversed),
        row("__or__", "self, value, /", "Return self|value.", or),
        row("__ror__", "self, value, /", "Return value|self.", reflected_or),
        row("__ior__", "self, value, /", "Return self|=value.", in_place_or),
        row("__eq__", "self, value, /", "Return self==value.", equal),
        row("__repr__", "self, /", "Return repr(self).", repr),
        row("keys", "self, /", "The names, a list.", names),
        row("values", "self, /", "The values, a list.", values),
        row("items", "self, /", "The pairs of name and value, a list.", items),
        row("get", "self, key, default=None, /", "The value of a name, else default.", get),
        row("setdefault", "self, key, default=None, /", "Store default unless it is there.", set_default),
        row("copy", "self, /", "A dict of all names.", copy),
        row("update", "self, mapping, /", "Store what another mapping has.", update),
    ],
    class_methods: &[],
    static_methods: &[row("__new__", "cls, frame, /", "The variables of a frame.", new)],
    getters: &[],
    doc: "The variables of a frame: what is stored here, the frame has.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the class.
pub fn register(vm: &mut Vm) {
    vm.register_type::<FrameLocals>(&TYPE);
}
