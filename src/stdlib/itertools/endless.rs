//! `count`, `cycle`, `repeat`, which need not end, and `chain`.

use super::{ITER, add, made, new, next, row, state, whole};
use crate::value::{Kind, Trace, Tracer, Value};
use crate::vm::{Args, BinaryOp, CLASS_GETITEM, IntRef, Native, Raised, TypeRow, Vm};

/// start, start + step, …
struct Count {
    number: Value,
    step: Value,
}

impl Trace for Count {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.number, self.step]);
    }
}

/// Does the value count as a number?
fn is_number(vm: &mut Vm, v: Value) -> bool {
    let plain = vm.plain(v);
    vm.int_of(plain).is_some()
        || plain.as_float().is_some()
        || plain.is_kind(Kind::Float)
        || ["__index__", "__int__", "__float__"].iter().any(|name| {
            let name = vm.heap.intern(name);
            vm.special(v, name).is_some()
        })
}

fn count_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !is_number(vm, args[1]) || !is_number(vm, args[2]) {
        return Err(vm.type_error("a number is required"));
    }
    let start = vm.plain(args[1]);
    // counting by one gives plain integers, whatever class it starts with
    match vm.int_of(start).and_then(IntRef::to_i64) {
        Some(start) if is_one(vm, args[2]) => {
            let number = vm.heap.int(start);
            Ok(made(vm, args[0], Count { number, step: Value::small(1) }))
        }
        Some(_) | None => Ok(made(vm, args[0], Count { number: args[1], step: args[2] })),
    }
}

/// Is this the integer one, of whatever class?
fn is_one(vm: &mut Vm, step: Value) -> bool {
    let plain = vm.plain(step);
    vm.int_of(plain).and_then(IntRef::to_i64) == Some(1)
}

fn count_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Count { number, step } = state::<Count>(vm, args[0])?;
    let after = match Value::small_add(number, step) {
        Some(sum) if number.is_small() && step.is_small() => sum,
        Some(_) | None => vm.binary(BinaryOp::Add, number, step)?,
    };
    state::<Count>(vm, args[0])?.number = after;
    Ok(number)
}

fn count_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Count { number, step } = state::<Count>(vm, args[0])?;
    let name = vm.short_type_name(args[0]);
    let number = vm.repr_string(number)?;
    let text = if is_one(vm, step) {
        format!("{name}({number})")
    } else {
        let step = vm.repr_string(step)?;
        format!("{name}({number}, {step})")
    };
    Ok(vm.heap.str(&text))
}

/// The items of an iterable, saved on the way, again and again.
struct Cycle {
    /// Undefined after its end.
    iterator: Value,
    /// A list.
    saved: Value,
    at: usize,
}

impl Trace for Cycle {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.iterator, self.saved]);
    }
}

fn cycle_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[1])?;
    let saved = vm.heap.list(Vec::new());
    Ok(made(vm, args[0], Cycle { iterator, saved, at: 0 }))
}

fn cycle_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Cycle { iterator, saved, .. } = state::<Cycle>(vm, args[0])?;
    if let Some(iterator) = iterator.defined() {
        if let Some(item) = vm.next(iterator)? {
            vm.heap.list_push(saved, item);
            return Ok(item);
        }
        let cycle = state::<Cycle>(vm, args[0])?;
        cycle.iterator = Value::UNDEF;
        cycle.at = 0;
    }
    let cycle = state::<Cycle>(vm, args[0])?;
    let at = cycle.at;
    cycle.at += 1;
    let items = vm.heap.items(saved).map_or(&[][..], |items| items);
    match items.get(at) {
        Some(&item) => Ok(item),
        None => match items.first().copied() {
            Some(item) => {
                state::<Cycle>(vm, args[0])?.at = 1;
                Ok(item)
            }
            None => Ok(Value::UNDEF),
        },
    }
}

/// One object, a number of times.
struct Repeat {
    object: Value,
    /// Absent: without end.
    left: Option<i64>,
}

impl Trace for Repeat {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.object);
    }
}

fn repeat_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let left = match args.get(2) {
        Some(times) => Some(whole(vm, times)?.max(0)),
        None => None,
    };
    Ok(made(vm, args[0], Repeat { object: args[1], left }))
}

fn repeat_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let repeat = state::<Repeat>(vm, args[0])?;
    match &mut repeat.left {
        Some(0) => Ok(Value::UNDEF),
        Some(left) => {
            *left -= 1;
            Ok(repeat.object)
        }
        None => Ok(repeat.object),
    }
}

fn repeat_hint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match state::<Repeat>(vm, args[0])?.left {
        Some(left) => Ok(vm.heap.int(left)),
        None => Err(vm.type_error("len() of unsized object")),
    }
}

fn repeat_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Repeat { object, left } = state::<Repeat>(vm, args[0])?;
    let name = vm.short_type_name(args[0]);
    let object = vm.repr_string(object)?;
    let text = match left {
        Some(left) => format!("{name}({object}, {left})"),
        None => format!("{name}({object})"),
    };
    Ok(vm.heap.str(&text))
}

/// The items of several iterables, one after the other.
struct Chain {
    /// Over the iterables; undefined after its end.
    source: Value,
    /// Over the items of the one it is at; undefined between two of them.
    active: Value,
}

impl Trace for Chain {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.source, self.active]);
    }
}

fn chain_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let source = vm.iter(args[1])?;
    Ok(made(vm, args[0], Chain { source, active: Value::UNDEF }))
}

fn chain_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut emptied = 0usize;
    loop {
        let &mut Chain { source, active } = state::<Chain>(vm, args[0])?;
        if source.is_undef() {
            return Ok(Value::UNDEF);
        }
        if let Some(active) = active.defined() {
            if let Some(item) = vm.next(active)? {
                return Ok(item);
            }
            state::<Chain>(vm, args[0])?.active = Value::UNDEF;
        }
        let following = match vm.next(source) {
            Ok(Some(iterable)) => {
                vm.keep(iterable);
                vm.iter(iterable)
            }
            Ok(None) => {
                state::<Chain>(vm, args[0])?.source = Value::UNDEF;
                return Ok(Value::UNDEF);
            }
            Err(raised) => Err(raised),
        };
        match following {
            Ok(active) => state::<Chain>(vm, args[0])?.active = active,
            Err(raised) => {
                // what failed once stays at its end
                let pending = vm.take_pending();
                state::<Chain>(vm, args[0])?.source = Value::UNDEF;
                let _ = raised;
                return Err(vm.raise_value(pending));
            }
        }
        emptied += 1;
        if emptied & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
}

const COUNT: TypeRow = row(
    "count",
    "start, start + step, start + 2 * step, …",
    &[
        ITER,
        next(count_next),
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: count_repr },
    ],
    &[new("cls, start=0, step=1", count_new)],
);

const CYCLE: TypeRow = row(
    "cycle",
    "The items again and again.",
    &[ITER, next(cycle_next)],
    &[new("cls, iterable, /", cycle_new)],
);

const REPEAT: TypeRow = row(
    "repeat",
    "An object again and again, or a number of times.",
    &[
        ITER,
        next(repeat_next),
        Native {
            name: "__length_hint__",
            params: "self, /",
            doc: "How many times are left.",
            run: repeat_hint,
        },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repeat_repr },
    ],
    &[new("cls, object, times=...|", repeat_new)],
);

const CHAIN: TypeRow = TypeRow {
    class_methods: &[
        Native {
            name: "from_iterable",
            params: "cls, iterable, /",
            doc: "A chain of the iterables that an iterable gives.",
            run: chain_new,
        },
        CLASS_GETITEM,
    ],
    ..row(
        "chain",
        "The items of several iterables, one after the other.",
        &[ITER, next(chain_next)],
        &[new("cls, *iterables", chain_new)],
    )
};

pub(super) fn install(vm: &mut Vm, dict: Value) {
    add::<Count>(vm, dict, &COUNT);
    add::<Cycle>(vm, dict, &CYCLE);
    add::<Repeat>(vm, dict, &REPEAT);
    add::<Chain>(vm, dict, &CHAIN);
}
