//! The type `tuple`. What tuples share with lists is in `sequence`.

use super::{list, sequence};
use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, CLASS_GETITEM, Comparison, Native, Raised, TypeRow, Vm, comparison_rows, joined, sym};

fn length(vm: &Vm, tuple: Value) -> usize {
    sequence::items(vm, tuple).len()
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let tuple = match args.get(1) {
        Some(iterable) if iterable.as_tuple().is_some() => iterable,
        Some(iterable) => {
            let list = vm.collect_list(iterable)?;
            let items = sequence::items(vm, list).to_vec();
            vm.heap.tuple(&items)
        }
        None => vm.heap.tuple(&[]),
    };
    Ok(vm.new_of(args[0], tuple))
}

fn count(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = sequence::count(vm, args[0], args[1])?;
    Ok(vm.heap.int(count as i64))
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = length(vm, args[0]);
    let (start, stop) = list::search_bounds(vm, args, length)?;
    match sequence::find(vm, args[0], args[1], start, stop)? {
        Some(at) => Ok(vm.heap.int(at as i64)),
        None => Err(vm.value_error("tuple.index(x): x not in tuple")),
    }
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(length(vm, args[0]) as i64))
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (tuple, key) = (args[0], args[1]);
    if key.is_kind(Kind::Slice) {
        let (start, _, step, count) = vm.slice_indices(key, length(vm, tuple))?;
        let items = sequence::items(vm, tuple);
        if step == 1 && count == items.len() {
            return Ok(tuple);
        }
        let part: Vec<Value> = sequence::stride(start, step, count).map(|i| items[i]).collect();
        vm.charge_fuel(count / 64)?;
        return Ok(vm.heap.tuple(&part));
    }
    if key.as_small().is_none() {
        let index = sym::INDEX;
        if vm.special(key, index).is_none() {
            let message = format!("tuple indices must be integers or slices, not {}", vm.type_name(key));
            return Err(vm.type_error(&message));
        }
    }
    let index = vm.index_i64(key)?;
    let items = sequence::items(vm, tuple);
    match sequence::position(index, items.len()) {
        Some(at) => Ok(items[at]),
        None => Err(vm.index_error("tuple index out of range")),
    }
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let found = sequence::find(vm, args[0], args[1], 0, usize::MAX)?;
    Ok(Value::bool(found.is_some()))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.iter(IterKind::Tuple, args[0], 0, 0, 1))
}

fn add(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    let Some(right) = other.as_tuple() else {
        let message = format!("can only concatenate tuple (not \"{}\") to tuple", vm.type_name(args[1]));
        return Err(vm.type_error(&message));
    };
    let total = right.len() + length(vm, args[0]);
    if right.is_empty() {
        return Ok(args[0]);
    }
    vm.check_size(total.saturating_mul(size_of::<Value>()))?;
    vm.charge_fuel(total / 64)?;
    let mut result = Vec::with_capacity(total);
    result.extend_from_slice(sequence::items(vm, args[0]));
    result.extend_from_slice(sequence::items(vm, other));
    Ok(vm.heap.tuple(&result))
}

fn mul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let times = sequence::repetitions(vm, args[1])?;
    if times == 1 {
        return Ok(args[0]);
    }
    let result = sequence::repeat(vm, args[0], times)?;
    Ok(vm.heap.tuple(&result))
}

/// A comparison with another tuple; `NotImplemented` with anything else.
fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if other.as_tuple().is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    match how {
        Comparison::Equal => Ok(Value::bool(sequence::equal(vm, args[0], other)?)),
        Comparison::NotEqual => Ok(Value::bool(!sequence::equal(vm, args[0], other)?)),
        Comparison::Less | Comparison::LessEq | Comparison::Greater | Comparison::GreaterEq => {
            sequence::order(vm, how, args[0], other)
        }
    }
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let hash = vm.hash(args[0])?;
    Ok(vm.heap.int(hash as i64))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = length(vm, args[0]);
    if count == 0 {
        return Ok(vm.heap.str("()"));
    }
    if !vm.enter_repr(args[0]) {
        return Ok(vm.heap.str("(...)"));
    }
    let mut out = String::from("(");
    let outcome = vm.check_repr_depth().and_then(|()| sequence::push_reprs(vm, args[0], &mut out));
    vm.leave_repr(args[0]);
    outcome?;
    out.push_str(if count == 1 { ",)" } else { ")" });
    Ok(vm.heap.str(&out))
}

fn getnewargs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.tuple(&[args[0]]))
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

const METHODS: &[Native] = &joined::<{ COMPARISONS.len() + OWN.len() }>(&[&COMPARISONS, OWN]);

const OWN: &[Native] = &[
    Native { name: "count", params: "self, value, /", doc: "How many items equal value.", run: count },
    Native {
        name: "index",
        params: "self, value, start=...0, stop=...sys.maxsize, /",
        doc: "The first position of value; ValueError if there is none.",
        run: index,
    },
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len },
    Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: getitem },
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: contains },
    Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: iter },
    Native { name: "__add__", params: "self, value, /", doc: "Return self + value.", run: add },
    Native { name: "__mul__", params: "self, value, /", doc: "Return self * value.", run: mul },
    Native { name: "__rmul__", params: "self, value, /", doc: "Return value * self.", run: mul },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native {
        name: "__getnewargs__",
        params: "self, /",
        doc: "The arguments that make a copy.",
        run: getnewargs,
    },
];

const STATIC_METHODS: &[Native] =
    &[Native { name: "__new__", params: "cls, iterable=...(), /", doc: "Make a tuple.", run: new }];

const CLASS_METHODS: &[Native] = &[CLASS_GETITEM];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "tuple",
    shape: Some(builtin_shapes::TUPLE),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "A sequence that cannot be changed.",
    layout: Layout::Builtin,
    is_final: false,
};
