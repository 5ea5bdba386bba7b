//! The type `range`: whole numbers from one to another, of a size the machine counts with.

use super::sequence;
use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

/// Start, stop, step.
type Parts = (i64, i64, i64);

/// What a range was made of.
fn parts(range: Value) -> Option<Parts> {
    let (start, step, _) = range.as_range()?;
    Some((start, range.range_stop()?, step))
}

fn this(range: Value) -> Parts {
    parts(range).expect("the machine checked the receiver")
}

/// A range object.
fn make(vm: &mut Vm, parts: Parts) -> Value {
    let (start, stop, step) = parts;
    vm.heap.range_until(start, stop, step, count(parts) as i64)
}

/// How many numbers a range has.
pub fn count((start, stop, step): Parts) -> u64 {
    let distance =
        if step > 0 { i128::from(stop) - i128::from(start) } else { i128::from(start) - i128::from(stop) };
    if distance <= 0 { 0 } else { ((distance - 1) / i128::from(step).abs() + 1) as u64 }
}

/// The number at a position that is known to be inside.
fn number((start, _, step): Parts, at: u64) -> i64 {
    (i128::from(start) + i128::from(step) * i128::from(at)) as i64
}

/// A bound or step: an int the machine counts with.
fn bound(vm: &mut Vm, v: Value) -> Result<i64, Raised> {
    let index = vm.index(v)?;
    match index.as_small() {
        Some(n) => Ok(n),
        None => Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (start, stop) = match args.get(2) {
        Some(stop) => (bound(vm, args[1])?, bound(vm, stop)?),
        None => (0, bound(vm, args[1])?),
    };
    let step = match args.get(3) {
        Some(step) => bound(vm, step)?,
        None => 1,
    };
    if step == 0 {
        return Err(vm.value_error("range() arg 3 must not be zero"));
    }
    Ok(make(vm, (start, stop, step)))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = count(this(args[0]));
    match i64::try_from(count) {
        Ok(count) => Ok(vm.heap.int(count)),
        Err(_) => Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

fn truth(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(count(this(args[0])) > 0))
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let parts = this(args[0]);
    let count = count(parts);
    if args[1].is_kind(Kind::Slice) {
        let (start, stop, step, _) = vm.slice_indices(args[1], count as usize)?;
        let at = |i: i64| i128::from(parts.0) + i128::from(parts.2) * i as i128;
        let whole = [at(start), at(stop), i128::from(parts.2) * step as i128];
        let mut small = [0i64; 3];
        for (to, from) in small.iter_mut().zip(whole) {
            match i64::try_from(from).ok().filter(|n| n.unsigned_abs() < 1 << 61) {
                Some(n) => *to = n,
                None => return Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
            }
        }
        return Ok(make(vm, (small[0], small[1], small[2])));
    }
    if args[1].as_small().is_none() {
        let index = sym::INDEX;
        if vm.special(args[1], index).is_none() {
            let message = format!("range indices must be integers or slices, not {}", vm.type_name(args[1]));
            return Err(vm.type_error(&message));
        }
    }
    let index = vm.index(args[1])?;
    let at = index.as_small().and_then(|index| sequence::position(index, count as usize));
    match at {
        Some(at) => Ok(vm.heap.int(number(parts, at as u64))),
        None => Err(vm.index_error("range object index out of range")),
    }
}

/// Where a number stands in a range.
fn find(parts: Parts, wanted: i64) -> Option<u64> {
    let (start, _, step) = parts;
    let distance = i128::from(wanted) - i128::from(start);
    if distance % i128::from(step) != 0 {
        return None;
    }
    let at = distance / i128::from(step);
    u64::try_from(at).ok().filter(|&at| at < count(parts))
}

/// Where an object stands: numbers are found by arithmetic, others by asking each number.
fn find_any(vm: &mut Vm, range: Value, wanted: Value) -> Result<Option<u64>, Raised> {
    let parts = this(range);
    let plain =
        if wanted.as_bool().is_some() { Value::small(i64::from(wanted.is(Value::TRUE))) } else { wanted };
    if let Some(n) = plain.as_small() {
        return Ok(find(parts, n));
    }
    if vm.int_of(plain).is_some() {
        return Ok(None);
    }
    if let Some(x) = plain.as_float() {
        // only a whole number of reasonable size can be in a range
        let whole = x.trunc() == x && x.abs() < 4e18;
        return Ok(if whole { find(parts, x as i64) } else { None });
    }
    for at in 0..count(parts) {
        let item = vm.heap.int(number(parts, at));
        if vm.equal(item, wanted)? {
            return Ok(Some(at));
        }
        if at & 1023 == 1023 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(None)
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(find_any(vm, args[0], args[1])?.is_some()))
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match find_any(vm, args[0], args[1])? {
        Some(at) => Ok(vm.heap.int(at as i64)),
        None => {
            let plain = vm.plain(args[1]);
            let message = if vm.int_of(plain).is_some() {
                format!("{} is not in range", vm.repr_string(args[1])?)
            } else {
                "sequence.index(x): x not in sequence".into()
            };
            Err(vm.value_error(&message))
        }
    }
}

fn count_of(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let found = find_any(vm, args[0], args[1])?;
    Ok(Value::small(i64::from(found.is_some())))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let parts = this(args[0]);
    let (start, _, step) = parts;
    Ok(vm.heap.iter(IterKind::Range, args[0], start, count(parts) as i64, step))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let parts = this(args[0]);
    let count = count(parts);
    let last = if count == 0 { 0 } else { number(parts, count - 1) };
    Ok(vm.heap.iter(IterKind::Range, args[0], last, count as i64, -parts.2))
}

/// What makes two ranges equal: how many numbers, the first, and the step if there are two.
fn essence(parts: Parts) -> (u64, Option<i64>, Option<i64>) {
    let count = count(parts);
    (count, (count > 0).then_some(parts.0), (count > 1).then_some(parts.2))
}

fn eq(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = parts(args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    Ok(Value::bool(essence(this(args[0])) == essence(other)))
}

fn ne(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = parts(args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    Ok(Value::bool(essence(this(args[0])) != essence(other)))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (count, start, step) = essence(this(args[0]));
    let number = |vm: &mut Vm, n: Option<i64>| n.map_or(Value::NONE, |n| vm.heap.int(n));
    let parts = [vm.heap.int(count as i64), number(vm, start), number(vm, step)];
    let tuple = vm.heap.tuple(&parts);
    let hash = vm.hash(tuple)?;
    Ok(vm.heap.int(hash as i64))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (start, stop, step) = this(args[0]);
    let text =
        if step == 1 { format!("range({start}, {stop})") } else { format!("range({start}, {stop}, {step})") };
    Ok(vm.heap.str(&text))
}

fn get_start(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let (start, _, _) = this(range);
    Ok(vm.heap.int(start))
}

fn get_stop(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let (_, stop, _) = this(range);
    Ok(vm.heap.int(stop))
}

fn get_step(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let (_, _, step) = this(range);
    Ok(vm.heap.int(step))
}

const METHODS: &[Native] = &[
    Native { name: "count", params: "self, value, /", doc: "How many numbers equal value.", run: count_of },
    Native { name: "index", params: "self, value, /", doc: "The position of value.", run: index },
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len },
    Native { name: "__bool__", params: "self, /", doc: "Whether there is a number.", run: truth },
    Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: getitem },
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: contains },
    Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: iter },
    Native { name: "__reversed__", params: "self, /", doc: "Return reversed(self).", run: reversed },
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: eq },
    Native { name: "__ne__", params: "self, value, /", doc: "Return self != value.", run: ne },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
];

const GETTERS: &[Getter] = &[
    Getter { name: "start", get: get_start, set: None },
    Getter { name: "stop", get: get_stop, set: None },
    Getter { name: "step", get: get_step, set: None },
];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "range",
    shape: Some(builtin_shapes::RANGE),
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, start, stop=..., step=..., /",
        doc: "Make a range.",
        run: new,
    }],
    getters: GETTERS,
    doc: "Whole numbers from start to before stop, step apart.",
    layout: Layout::Builtin,
    is_final: true,
};
