//! The type `list`. Sorting is in `list_sort`, what lists share with tuples in `sequence`.

use super::list_sort;
use super::sequence;
use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, CLASS_GETITEM, Comparison, Native, Raised, TypeRow, Vm, comparison_rows, joined, sym};

/// The items of the list that a method was called on.
fn this(vm: &mut Vm, list: Value) -> &mut Vec<Value> {
    vm.heap.items_mut(list).expect("the machine checked the receiver")
}

fn length(vm: &Vm, list: Value) -> usize {
    sequence::items(vm, list).len()
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = vm.heap.list(Vec::new());
    Ok(vm.new_of(args[0], list))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    this(vm, args[0]).clear();
    if let Some(iterable) = args.get(1) {
        extend_with(vm, args[0], iterable)?;
    }
    Ok(Value::NONE)
}

fn append(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.heap.list_push(args[0], args[1]);
    Ok(Value::NONE)
}

/// Append all items of `iterable`. Those that came before an error stay.
pub fn extend_with(vm: &mut Vm, list: Value, iterable: Value) -> Result<(), Raised> {
    let plain = vm.plain(iterable);
    let whole = plain.is(iterable) && (vm.heap.items(plain).is_some() || plain.as_tuple().is_some());
    if whole {
        let added = sequence::items(vm, plain).to_vec();
        vm.check_size((length(vm, list) + added.len()).saturating_mul(size_of::<Value>()))?;
        vm.charge_fuel(added.len() / 16)?;
        vm.heap.charge(added.len() * size_of::<Value>());
        this(vm, list).extend(added);
        return Ok(());
    }
    if iterable.is_kind(Kind::Range) {
        // its length is known: what does not fit is refused before anything is made
        let items = vm.collect_list(iterable)?;
        return extend_with(vm, list, items);
    }
    vm.list_extend(list, iterable)
}

fn extend(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extend_with(vm, args[0], args[1])?;
    Ok(Value::NONE)
}

fn insert(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = vm.size_i64(args[1])?;
    let length = length(vm, args[0]);
    let at = if index < 0 { (index + length as i64).max(0) as usize } else { (index as usize).min(length) };
    vm.heap.charge(size_of::<Value>());
    this(vm, args[0]).insert(at, args[2]);
    Ok(Value::NONE)
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match sequence::find(vm, args[0], args[1], 0, usize::MAX)? {
        Some(at) => {
            let items = this(vm, args[0]);
            // a lying `__eq__` may have shortened the list
            if at < items.len() {
                items.remove(at);
            }
            Ok(Value::NONE)
        }
        None => Err(vm.value_error("list.remove(x): x not in list")),
    }
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(index) = args.get(1) else {
        return match this(vm, args[0]).pop() {
            Some(last) => Ok(last),
            None => Err(vm.index_error("pop from empty list")),
        };
    };
    let index = vm.size_i64(index)?;
    let items = this(vm, args[0]);
    if items.is_empty() {
        return Err(vm.index_error("pop from empty list"));
    }
    match sequence::position(index, items.len()) {
        Some(at) => Ok(items.remove(at)),
        None => Err(vm.index_error("pop index out of range")),
    }
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    *this(vm, args[0]) = Vec::new();
    Ok(Value::NONE)
}

/// `(start, stop)` of `index(x, start, stop)`, clamped to the length.
pub fn search_bounds(vm: &mut Vm, args: Args, length: usize) -> Result<(usize, usize), Raised> {
    let mut bounds = [0, length];
    for (i, bound) in bounds.iter_mut().enumerate() {
        if let Some(v) = args.get(2 + i) {
            if vm.int_of(v).is_none() && vm.special(v, sym::INDEX).is_none() {
                return Err(vm.type_error("slice indices must be integers or have an __index__ method"));
            }
            let at = vm.clamp_index(v)?;
            let at = if at < 0 { at.saturating_add(length as i64).max(0) } else { at };
            *bound = at as usize;
        }
    }
    Ok((bounds[0], bounds[1]))
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = length(vm, args[0]);
    let (start, stop) = search_bounds(vm, args, length)?;
    match sequence::find(vm, args[0], args[1], start, stop)? {
        Some(at) => Ok(vm.heap.int(at as i64)),
        None => {
            let message = format!("{} is not in list", vm.repr_string(args[1])?);
            Err(vm.value_error(&message))
        }
    }
}

fn count(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = sequence::count(vm, args[0], args[1])?;
    Ok(vm.heap.int(count as i64))
}

fn reverse(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    this(vm, args[0]).reverse();
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let items = this(vm, args[0]).clone();
    vm.charge_fuel(items.len() / 64)?;
    Ok(vm.heap.list(items))
}

fn sort(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let reverse = vm.truth(args[2])?;
    list_sort::sort(vm, args[0], args[1], reverse)?;
    Ok(Value::NONE)
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(length(vm, args[0]) as i64))
}

#[cold]
fn bad_index(vm: &mut Vm, index: Value) -> Raised {
    let message = format!("list indices must be integers or slices, not {}", vm.type_name(index));
    vm.type_error(&message)
}

/// Whether a value can be an index, without calling it.
fn is_index(vm: &mut Vm, v: Value) -> bool {
    let index = sym::INDEX;
    vm.special(v, index).is_some()
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (list, key) = (args[0], args[1]);
    if key.is_kind(Kind::Slice) {
        let (start, _, step, count) = vm.slice_indices(key, length(vm, list))?;
        vm.charge_fuel(count / 64)?;
        let items = sequence::items(vm, list);
        let part: Vec<Value> = if step == 1 {
            items.get(start as usize..start as usize + count).unwrap_or(&[]).to_vec()
        } else {
            sequence::stride(start, step, count).filter_map(|i| items.get(i).copied()).collect()
        };
        return Ok(vm.heap.list(part));
    }
    if key.as_small().is_none() && !is_index(vm, key) {
        return Err(bad_index(vm, key));
    }
    let index = vm.index_i64(key)?;
    let items = sequence::items(vm, list);
    match sequence::position(index, items.len()) {
        Some(at) => Ok(items[at]),
        None => Err(vm.index_error("list index out of range")),
    }
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (list, key, value) = (args[0], args[1], args[2]);
    if key.is_kind(Kind::Slice) {
        return set_slice(vm, list, key, value);
    }
    if key.as_small().is_none() && !is_index(vm, key) {
        return Err(bad_index(vm, key));
    }
    let index = vm.index_i64(key)?;
    let items = this(vm, list);
    match sequence::position(index, items.len()) {
        Some(at) => {
            items[at] = value;
            Ok(Value::NONE)
        }
        None => Err(vm.index_error("list assignment index out of range")),
    }
}

fn set_slice(vm: &mut Vm, list: Value, key: Value, value: Value) -> Result<Value, Raised> {
    let (start, stop, step, _) = vm.slice_indices(key, length(vm, list))?;
    // a copy: `a[1:2] = a` and `a[::2] = a` must see what was there before
    let new = vm.collect_iterated(value, |_| "must assign iterable to extended slice".to_owned())?;
    let length = length(vm, list);
    vm.check_size((length + new.len()).saturating_mul(size_of::<Value>()))?;
    vm.charge_fuel(new.len() / 16)?;
    if step == 1 {
        let from = (start.max(0) as usize).min(length);
        let to = (stop.max(0) as usize).clamp(from, length);
        vm.heap.charge(new.len().saturating_sub(to - from) * size_of::<Value>());
        this(vm, list).splice(from..to, new);
        return Ok(Value::NONE);
    }
    let (start, _, step, count) = reclamp(start, stop, step, length);
    if new.len() != count {
        let message =
            format!("attempt to assign sequence of size {} to extended slice of size {count}", new.len());
        return Err(vm.value_error(&message));
    }
    let items = this(vm, list);
    for (at, item) in sequence::stride(start, step, count).zip(new) {
        items[at] = item;
    }
    Ok(Value::NONE)
}

/// Slice positions computed for one length, for a list that may have got another since.
fn reclamp(start: i64, stop: i64, step: i64, length: usize) -> (i64, i64, i64, usize) {
    let length = length as i64;
    let (low, high) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let (start, stop) = (start.clamp(low, high), stop.clamp(low, high));
    let count = if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && stop < start {
        (start - stop - 1) / -step + 1
    } else {
        0
    };
    (start, stop, step, count as usize)
}

fn delitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (list, key) = (args[0], args[1]);
    if key.is_kind(Kind::Slice) {
        let (start, stop, step, _) = vm.slice_indices(key, length(vm, list))?;
        let (start, _, step, count) = reclamp(start, stop, step, length(vm, list));
        if count == 0 {
            return Ok(Value::NONE);
        }
        let (first, step) = if step < 0 {
            ((start + (count as i64 - 1) * step) as usize, (-step) as usize)
        } else {
            (start as usize, step as usize)
        };
        let items = this(vm, list);
        if step == 1 {
            items.drain(first..first + count);
        } else {
            let mut at = 0;
            items.retain(|_| {
                let gone = at >= first && (at - first).is_multiple_of(step) && (at - first) / step < count;
                at += 1;
                !gone
            });
        }
        return Ok(Value::NONE);
    }
    if key.as_small().is_none() && !is_index(vm, key) {
        return Err(bad_index(vm, key));
    }
    let index = vm.index_i64(key)?;
    let items = this(vm, list);
    match sequence::position(index, items.len()) {
        Some(at) => {
            items.remove(at);
            Ok(Value::NONE)
        }
        None => Err(vm.index_error("list assignment index out of range")),
    }
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let found = sequence::find(vm, args[0], args[1], 0, usize::MAX)?;
    Ok(Value::bool(found.is_some()))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.iter(IterKind::List, args[0], 0, 0, 1))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let last = length(vm, args[0]) as i64 - 1;
    Ok(vm.heap.iter(IterKind::ListReversed, args[0], last, 0, -1))
}

fn add(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    let Some(right) = vm.heap.items(other) else {
        let message = format!("can only concatenate list (not \"{}\") to list", vm.type_name(args[1]));
        return Err(vm.type_error(&message));
    };
    let total = right.len() + length(vm, args[0]);
    vm.check_size(total.saturating_mul(size_of::<Value>()))?;
    vm.charge_fuel(total / 64)?;
    let mut result = Vec::with_capacity(total);
    result.extend_from_slice(sequence::items(vm, args[0]));
    result.extend_from_slice(sequence::items(vm, other));
    Ok(vm.heap.list(result))
}

fn iadd(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extend_with(vm, args[0], args[1])?;
    Ok(vm.receiver(args[0]))
}

fn mul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let times = sequence::repetitions(vm, args[1])?;
    let result = sequence::repeat(vm, args[0], times)?;
    Ok(vm.heap.list(result))
}

fn imul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let times = sequence::repetitions(vm, args[1])?;
    let result = sequence::repeat(vm, args[0], times)?;
    vm.heap.charge(result.len() * size_of::<Value>());
    *this(vm, args[0]) = result;
    Ok(vm.receiver(args[0]))
}

/// A comparison with another list; `NotImplemented` with anything else.
fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if vm.heap.items(other).is_none() {
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

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if length(vm, args[0]) == 0 {
        return Ok(vm.heap.str("[]"));
    }
    if !vm.enter_repr(args[0]) {
        return Ok(vm.heap.str("[...]"));
    }
    let mut out = String::from("[");
    let outcome = vm.check_repr_depth().and_then(|()| sequence::push_reprs(vm, args[0], &mut out));
    vm.leave_repr(args[0]);
    outcome?;
    out.push(']');
    Ok(vm.heap.str(&out))
}

fn sizeof(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(56 + 8 * length(vm, args[0]) as i64))
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

const METHODS: &[Native] = &joined::<{ COMPARISONS.len() + OWN.len() }>(&[&COMPARISONS, OWN]);

const OWN: &[Native] = &[
    Native {
        name: "__init__",
        params: "self, iterable=...(), /",
        doc: "Fill the list with the items of iterable.",
        run: init,
    },
    Native { name: "append", params: "self, object, /", doc: "Add an item at the end.", run: append },
    Native { name: "clear", params: "self, /", doc: "Remove all items.", run: clear },
    Native { name: "copy", params: "self, /", doc: "A new list with the same items.", run: copy },
    Native { name: "count", params: "self, value, /", doc: "How many items equal value.", run: count },
    Native { name: "extend", params: "self, iterable, /", doc: "Add all items of iterable.", run: extend },
    Native {
        name: "index",
        params: "self, value, start=...0, stop=...sys.maxsize, /",
        doc: "The first position of value; ValueError if there is none.",
        run: index,
    },
    Native {
        name: "insert",
        params: "self, index, object, /",
        doc: "Put an item before the one at index.",
        run: insert,
    },
    Native {
        name: "pop",
        params: "self, index=...-1, /",
        doc: "Remove and give the item at index, or the last.",
        run: pop,
    },
    Native {
        name: "remove",
        params: "self, value, /",
        doc: "Remove the first item equal to value.",
        run: remove,
    },
    Native { name: "reverse", params: "self, /", doc: "Reverse the order of the items.", run: reverse },
    Native {
        name: "sort",
        params: "self, /, *, key=None, reverse=False",
        doc: "Sort the items in place; equal items keep their order.",
        run: sort,
    },
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len },
    Native { name: "__getitem__", params: "self, index, /", doc: "Return self[index].", run: getitem },
    Native {
        name: "__setitem__",
        params: "self, key, value, /",
        doc: "Set self[key] to value.",
        run: setitem,
    },
    Native { name: "__delitem__", params: "self, key, /", doc: "Delete self[key].", run: delitem },
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: contains },
    Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: iter },
    Native { name: "__reversed__", params: "self, /", doc: "Return reversed(self).", run: reversed },
    Native { name: "__add__", params: "self, value, /", doc: "Return self + value.", run: add },
    Native { name: "__iadd__", params: "self, value, /", doc: "Implement self += value.", run: iadd },
    Native { name: "__mul__", params: "self, value, /", doc: "Return self * value.", run: mul },
    Native { name: "__rmul__", params: "self, value, /", doc: "Return value * self.", run: mul },
    Native { name: "__imul__", params: "self, value, /", doc: "Implement self *= value.", run: imul },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native {
        name: "__sizeof__",
        params: "self, /",
        doc: "About how many bytes the list takes.",
        run: sizeof,
    },
];

const STATIC_METHODS: &[Native] =
    &[Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "Make an empty list.", run: new }];

const CLASS_METHODS: &[Native] = &[CLASS_GETITEM];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "list",
    shape: Some(builtin_shapes::LIST),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "A sequence that can be changed.",
    layout: Layout::Builtin,
    is_final: false,
};
