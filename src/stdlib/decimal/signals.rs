//! Signals: their classes, raising them, and the dicts of them that contexts have.

use super::calc::Result;
use super::calc::condition::*;
use super::context::Context;
use super::state;
use crate::value::{Kind, Layout, Table, Trace, Tracer, Value};
use crate::vm::{Args, Native, TypeRow, Vm};

/// The signals in the order in which they are raised, with the conditions they stand for.
pub const SIGNALS: [(&str, u32); 9] = [
    ("InvalidOperation", ANY_INVALID),
    ("FloatOperation", FLOAT_OPERATION),
    ("DivisionByZero", DIVISION_BY_ZERO),
    ("Overflow", OVERFLOW),
    ("Underflow", UNDERFLOW),
    ("Subnormal", SUBNORMAL),
    ("Inexact", INEXACT),
    ("Rounded", ROUNDED),
    ("Clamped", CLAMPED),
];

/// What `InvalidOperation` is raised for, in the order of its arguments.
pub const CONDITIONS: [(&str, u32); 4] = [
    ("ConversionSyntax", CONVERSION_SYNTAX),
    ("DivisionImpossible", DIVISION_IMPOSSIBLE),
    ("DivisionUndefined", DIVISION_UNDEFINED),
    ("InvalidContext", INVALID_CONTEXT),
];

/// Make the classes; gives `DecimalException`, the signals, and the conditions.
pub fn make_classes(vm: &mut Vm) -> Result<(Value, [Value; SIGNALS.len()], [Value; CONDITIONS.len()])> {
    let builtin = |vm: &mut Vm, name: &str| {
        let name = vm.heap.intern(name);
        vm.heap.namespace_get(vm.builtins, name).unwrap_or(Value::NONE)
    };
    let arithmetic = builtin(vm, "ArithmeticError");
    let (zero_division, type_error) = (vm.types.zero_division_error, vm.types.type_error);
    let base = make_class(vm, "DecimalException", &[arithmetic])?;
    let mut signals = [Value::UNDEF; SIGNALS.len()];
    // those that others derive from come first
    let at = |name: &str| SIGNALS.iter().position(|(own, _)| *own == name).unwrap_or(0);
    let order = [
        ("Clamped", None, &[][..]),
        ("Rounded", None, &[]),
        ("Inexact", None, &[]),
        ("Subnormal", None, &[]),
        ("InvalidOperation", None, &[]),
        ("DivisionByZero", Some(zero_division), &[]),
        ("FloatOperation", Some(type_error), &[]),
        ("Overflow", None, &["Inexact", "Rounded"]),
        ("Underflow", None, &["Inexact", "Rounded", "Subnormal"]),
    ];
    for (name, other, parents) in order {
        let mut bases: Vec<Value> = parents.iter().map(|parent: &&str| signals[at(parent)]).collect();
        if bases.is_empty() {
            bases.push(base);
        }
        bases.extend(other);
        signals[at(name)] = make_class(vm, name, &bases)?;
    }
    let invalid = signals[at("InvalidOperation")];
    let mut conditions = [Value::UNDEF; CONDITIONS.len()];
    for (class, (name, _)) in conditions.iter_mut().zip(CONDITIONS) {
        *class = match name {
            "DivisionUndefined" => make_class(vm, name, &[invalid, zero_division])?,
            _ => make_class(vm, name, &[invalid])?,
        };
    }
    Ok((base, signals, conditions))
}

fn make_class(vm: &mut Vm, name: &str, bases: &[Value]) -> Result<Value> {
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    let module = vm.heap.str("decimal");
    let key = vm.heap.intern("__module__");
    vm.heap.namespace_set(dict, key, module);
    let bases = vm.heap.tuple(bases);
    let name = vm.heap.str(name);
    vm.keep(name);
    let class = vm.call(vm.types.type_, &[name, bases, dict])?;
    vm.keep(class);
    Ok(class)
}

/// A context hears of conditions.
///
/// # Errors
/// The exception of the first signal that it traps.
pub fn report(vm: &mut Vm, context: Value, status: u32) -> Result<()> {
    let context = Context::of(vm, context);
    context.status |= status;
    let trapped = status & context.traps;
    if trapped == 0 { Ok(()) } else { raise(vm, trapped) }
}

#[cold]
fn raise(vm: &mut Vm, trapped: u32) -> Result<()> {
    let state = state::of(vm);
    let first = SIGNALS.iter().position(|(_, bits)| trapped & bits != 0).unwrap_or(0);
    let class = state.signals[first];
    let mut all = Vec::new();
    if trapped & INVALID_OPERATION != 0 {
        all.push(state.signals[0]);
    }
    all.extend(
        state.conditions.iter().zip(CONDITIONS).filter(|(_, (_, bit))| trapped & bit != 0).map(|(c, _)| *c),
    );
    let others = state.signals.iter().zip(SIGNALS).skip(1);
    all.extend(others.filter(|(_, (_, bits))| trapped & bits != 0).map(|(c, _)| *c));
    let list = vm.heap.list(all);
    vm.keep(list);
    let exception = vm.new_exception(class, &[list])?;
    Err(vm.raise_value(exception))
}

/// The signals among conditions, as a list of their classes.
pub fn list(vm: &mut Vm, bits: u32) -> Value {
    let signals = state::of(vm).signals;
    let set = signals.iter().zip(SIGNALS).filter(|(_, (_, own))| bits & own != 0).map(|(class, _)| *class);
    let set: Vec<Value> = set.collect();
    vm.heap.list(set)
}

/// The names of the signals among conditions, in the order of the bits.
pub fn names(bits: u32) -> String {
    let mut named: Vec<(u32, &str)> = SIGNALS
        .iter()
        .filter(|(_, own)| bits & own != 0)
        .map(|(name, own)| ((bits & own).trailing_zeros(), *name))
        .collect();
    named.sort_unstable();
    named.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}

/// The conditions that a class of signals stands for.
pub fn bits_of(vm: &mut Vm, class: Value) -> Result<u32> {
    let signals = state::of(vm).signals;
    match signals.iter().position(|own| own.is(class)) {
        Some(at) => Ok(SIGNALS[at].1),
        None => {
            let message = "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   \
                           Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";
            let text = vm.heap.str(message);
            Err(vm.key_error(text))
        }
    }
}

/// The conditions that a list of signals stands for.
pub fn bits_of_list(vm: &mut Vm, list: Value) -> Result<u32> {
    let mut bits = 0;
    for item in vm.heap.items(vm.plain(list)).cloned().unwrap_or_default() {
        bits |= bits_of(vm, item)?;
    }
    Ok(bits)
}

/// The conditions that a dict from all signals to whether they are set stands for.
pub fn bits_of_dict(vm: &mut Vm, given: Value) -> Result<u32> {
    let dict = vm.plain(given);
    if vm.heap.is::<SignalDict>(dict) {
        return own_bits(vm, dict);
    }
    if !dict.is_kind(Kind::Dict) {
        return Err(vm.type_error("argument must be a signal dict"));
    }
    let signals = state::of(vm).signals;
    let mut bits = 0;
    let complete = vm.heap.table(dict).is_some_and(|t| t.len() == signals.len());
    for (signal, (_, own)) in signals.into_iter().zip(SIGNALS) {
        let set = if complete { vm.dict_get(dict, signal)? } else { None };
        let Some(set) = set else {
            let text = vm.heap.str("invalid signal dict");
            return Err(vm.key_error(text));
        };
        if vm.truth(set)? {
            bits |= own;
        }
    }
    Ok(bits)
}

/// An ordinary dict from all signals to whether they are set.
pub fn dict_of(vm: &mut Vm, bits: u32) -> Result<Value> {
    let signals = state::of(vm).signals;
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    for (signal, (_, own)) in signals.into_iter().zip(SIGNALS) {
        vm.dict_set(dict, signal, Value::bool(bits & own != 0))?;
    }
    Ok(dict)
}

/// Which of a context's two sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Flags,
    Traps,
}

impl Which {
    fn of(self, vm: &mut Vm, context: Value) -> u32 {
        let context = Context::of(vm, context);
        match self {
            Which::Flags => context.status,
            Which::Traps => context.traps,
        }
    }
}

/// The signals of a context as a dict, which writes through.
pub struct SignalDict {
    context: Value,
    which: Which,
}

impl Trace for SignalDict {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.context);
    }
}

impl SignalDict {
    /// The dict of a context.
    pub fn make(vm: &mut Vm, context: Value, which: Which) -> Result<Value> {
        vm.keep(context);
        let class = state::completed(vm, |state| state.signal_dict)?;
        let dict = vm.new_opaque(SignalDict { context, which });
        Ok(vm.new_of(class, dict))
    }
}

fn this(vm: &mut Vm, v: Value) -> Result<(Value, Which)> {
    let dict = vm.receiver_of::<SignalDict>(v)?;
    let dict = vm.heap.get::<SignalDict>(dict).expect("the type was checked");
    let (context, which) = (dict.context, dict.which);
    if context.is_undef() { Err(vm.value_error("invalid signal dict")) } else { Ok((context, which)) }
}

/// A dict that is no context's; nothing can be done with it.
fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let made = vm.new_opaque(SignalDict { context: Value::UNDEF, which: Which::Flags });
    Ok(vm.new_of(args[0], made))
}

fn own_bits(vm: &mut Vm, v: Value) -> Result<u32> {
    let (context, which) = this(vm, v)?;
    Ok(which.of(vm, context))
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value> {
    let bits = bits_of(vm, args[1])?;
    Ok(Value::bool(own_bits(vm, args[0])? & bits != 0))
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value> {
    let bits = bits_of(vm, args[1])?;
    let on = vm.truth(args[2])?;
    let (context, which) = this(vm, args[0])?;
    let context = Context::of(vm, context);
    let own = match which {
        Which::Flags => &mut context.status,
        Which::Traps => &mut context.traps,
    };
    *own = if on { *own | bits } else { *own & !bits };
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(vm.value_error("signal keys cannot be deleted"))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value> {
    this(vm, args[0])?;
    Ok(Value::small(SIGNALS.len() as i64))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value> {
    this(vm, args[0])?;
    let all = list(vm, u32::MAX);
    vm.iter(all)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let bits = own_bits(vm, args[0])?;
    let entry = |(name, own): &(&str, u32)| {
        let on = if bits & own != 0 { "True" } else { "False" };
        format!("<class 'decimal.{name}'>:{on}")
    };
    let text = SIGNALS.iter().map(entry).collect::<Vec<_>>().join(", ");
    Ok(vm.heap.str(&format!("{{{text}}}")))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value> {
    let bits = own_bits(vm, args[0])?;
    dict_of(vm, bits)
}

fn equal(vm: &mut Vm, args: Args) -> Result<Option<bool>> {
    let bits = own_bits(vm, args[0])?;
    let other = vm.plain(args[1]);
    if !vm.heap.is::<SignalDict>(other) && !other.is_kind(Kind::Dict) {
        return Ok(None);
    }
    match bits_of_dict(vm, other) {
        Ok(others) => Ok(Some(others == bits)),
        Err(_) if vm.is_pending_instance(vm.types.key_error) => {
            vm.take_pending();
            Ok(Some(false))
        }
        Err(raised) => Err(raised),
    }
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(equal(vm, args)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(equal(vm, args)?.map_or(Value::NOT_IMPLEMENTED, |same| Value::bool(!same)))
}

/// The native part of the class of `Context.flags`.
pub const TYPE: TypeRow = TypeRow {
    name: "SignalDictMixin",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__getitem__", params: "self, key, /", doc: "Is the signal set?", run: getitem },
        Native {
            name: "__setitem__",
            params: "self, key, value, /",
            doc: "Set a signal, or clear it.",
            run: setitem,
        },
        Native { name: "__delitem__", params: "self, key, /", doc: "Always refused.", run: delitem },
        Native { name: "__len__", params: "self, /", doc: "How many signals there are.", run: len },
        Native { name: "__iter__", params: "self, /", doc: "The signals.", run: iter },
        Native {
            name: "__repr__",
            params: "self, /",
            doc: "All signals and whether they are set.",
            run: repr,
        },
        Native { name: "__eq__", params: "self, other, /", doc: "Are the same signals set?", run: eq },
        Native { name: "__ne__", params: "self, other, /", doc: "Are other signals set?", run: ne },
        Native { name: "copy", params: "self, /", doc: "An ordinary dict of the same.", run: copy },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "A dict that is no context's.",
        run: new,
    }],
    getters: &[],
    doc: "The signals of a context.",
    layout: Layout::Builtin,
    is_final: false,
};
