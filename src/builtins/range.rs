//! The type `range`: whole numbers from one to another, of a size the machine counts with.

use super::big_range::{self, BigRange};
use super::sequence;
use dashu_int::IBig;

use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, IntRef, Native, Raised, TypeRow, Vm, sym};

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

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (start, stop) = match args.get(2) {
        Some(stop) => (vm.index(args[1])?, vm.index(stop)?),
        None => (Value::small(0), vm.index(args[1])?),
    };
    let step = match args.get(3) {
        Some(step) => vm.index(step)?,
        None => Value::small(1),
    };
    if step.as_small() == Some(0) {
        return Err(vm.value_error("range() arg 3 must not be zero"));
    }
    match (start.as_small(), stop.as_small(), step.as_small()) {
        (Some(start), Some(stop), Some(step)) => Ok(make(vm, (start, stop, step))),
        _ => {
            let mut bounds =
                [start, stop, step].map(|v| vm.int_of(v).map_or(IBig::ZERO, IntRef::to_big)).into_iter();
            let mut next = || bounds.next().unwrap_or(IBig::ZERO);
            let range = BigRange::new(next(), next(), next());
            Ok(big_range::make(vm, range))
        }
    }
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(big) = vm.heap.get::<BigRange>(args[0]) {
        let count = big.count.clone();
        return match i64::try_from(&count) {
            Ok(count) => Ok(vm.heap.int(count)),
            Err(_) => Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
        };
    }
    let count = count(this(args[0]));
    match i64::try_from(count) {
        Ok(count) => Ok(vm.heap.int(count)),
        Err(_) => Err(vm.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

fn truth(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(big) = vm.heap.get::<BigRange>(args[0]) {
        return Ok(Value::bool(big.count > IBig::ZERO));
    }
    Ok(Value::bool(count(this(args[0])) > 0))
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let big = vm.heap.get::<BigRange>(args[0]).cloned();
    if args[1].is_kind(Kind::Slice) {
        if let Some(range) = big.or_else(|| big_range::parts(vm, args[0])) {
            return big_range::slice(vm, &range, args[1]);
        }
        return Ok(Value::NONE);
    }
    if let Some(range) = big {
        return big_item(vm, &range, args[1]);
    }
    let parts = this(args[0]);
    let count = count(parts);
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

/// `range[index]` of a range of large numbers.
fn big_item(vm: &mut Vm, range: &BigRange, index: Value) -> Result<Value, Raised> {
    let at = big_range::whole(vm, index)?;
    let at = if at < IBig::ZERO { at + &range.count } else { at };
    if at < IBig::ZERO || at >= range.count {
        return Err(vm.index_error("range object index out of range"));
    }
    Ok(vm.heap.big(range.at(&at)))
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
fn find_any(vm: &mut Vm, range: Value, wanted: Value) -> Result<Option<IBig>, Raised> {
    let whole = match (vm.int_of(wanted), wanted.as_float()) {
        (Some(n), _) => Some(n),
        // only a whole number of reasonable size can be in a range
        (None, Some(x)) if x.trunc() == x && x.abs() < 4e18 => Some(IntRef::Small(x as i64)),
        (None, Some(_)) => return Ok(None),
        (None, None) => None,
    };
    if let Some(big) = vm.heap.get::<BigRange>(range) {
        // anything else would be asked for ever
        return Ok(whole.and_then(|n| big.find(&n.to_big())));
    }
    let parts = this(range);
    match whole {
        Some(IntRef::Small(n)) => return Ok(find(parts, n).map(IBig::from)),
        Some(IntRef::Big(_)) => return Ok(None),
        None => {}
    }
    for at in 0..count(parts) {
        let item = vm.heap.int(number(parts, at));
        if vm.equal(item, wanted)? {
            return Ok(Some(IBig::from(at)));
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
        Some(at) => Ok(vm.heap.big(at)),
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
    if let Some(big) = vm.heap.get::<BigRange>(args[0]).cloned() {
        return Ok(big_range::walk(vm, big));
    }
    let parts = this(args[0]);
    let (start, _, step) = parts;
    Ok(vm.heap.iter(IterKind::Range, args[0], start, count(parts) as i64, step))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(big) = vm.heap.get::<BigRange>(args[0]).map(BigRange::reversed) {
        return Ok(big_range::walk(vm, big));
    }
    let parts = this(args[0]);
    let count = count(parts);
    let last = if count == 0 { 0 } else { number(parts, count - 1) };
    Ok(vm.heap.iter(IterKind::Range, args[0], last, count as i64, -parts.2))
}

/// Whether two values are equal ranges; `None` if the second is none.
fn equal(vm: &Vm, a: Value, b: Value) -> Option<bool> {
    let (a, b) = (big_range::parts(vm, a)?, big_range::parts(vm, b)?);
    Some(a.essence() == b.essence())
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(equal(vm, args[0], args[1]).map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(equal(vm, args[0], args[1]).map_or(Value::NOT_IMPLEMENTED, |equal| Value::bool(!equal)))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(range) = big_range::parts(vm, args[0]) else { return Ok(Value::small(0)) };
    let (count, start, step) = range.essence();
    let number = |vm: &mut Vm, n: Option<IBig>| n.map_or(Value::NONE, |n| vm.heap.big(n));
    let parts = [vm.heap.big(count), number(vm, start), number(vm, step)];
    let tuple = vm.heap.tuple(&parts);
    let hash = vm.hash(tuple)?;
    Ok(vm.heap.int(hash as i64))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(BigRange { start, stop, step, .. }) = vm.heap.get::<BigRange>(args[0]) {
        let plain = *step == IBig::ONE;
        let text =
            if plain { format!("range({start}, {stop})") } else { format!("range({start}, {stop}, {step})") };
        return Ok(vm.heap.str(&text));
    }
    let (start, stop, step) = this(args[0]);
    let text =
        if step == 1 { format!("range({start}, {stop})") } else { format!("range({start}, {stop}, {step})") };
    Ok(vm.heap.str(&text))
}

fn get_start(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let bound = big_range::parts(vm, range).map(|range| range.start);
    Ok(bound.map_or(Value::NONE, |bound| vm.heap.big(bound)))
}

fn get_stop(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let bound = big_range::parts(vm, range).map(|range| range.stop);
    Ok(bound.map_or(Value::NONE, |bound| vm.heap.big(bound)))
}

fn get_step(vm: &mut Vm, range: Value) -> Result<Value, Raised> {
    let bound = big_range::parts(vm, range).map(|range| range.step);
    Ok(bound.map_or(Value::NONE, |bound| vm.heap.big(bound)))
}

const METHODS: &[Native] = &[
    super::reduce::RANGE,
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
        params: "cls, start, stop=..., step=..., /|",
        doc: "Make a range.",
        run: new,
    }],
    getters: GETTERS,
    doc: "Whole numbers from start to before stop, step apart.",
    layout: Layout::Builtin,
    is_final: true,
};
