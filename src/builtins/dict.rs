//! The type `dict`. What `keys()`, `values()` and `items()` give is in `views`.

use super::sequence::{push_repr, same};
use super::views::{self, ViewKind};
use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, CLASS_GETITEM, Native, Raised, TypeRow, Vm, sym};

/// How many items a dict or a set has.
pub fn length(vm: &Vm, table: Value) -> usize {
    vm.heap.table(table).map_or(0, |table| table.len())
}

/// The first entry at `from` or later: its place, key and value (of a set, the value means nothing).
/// Going on from the place after it walks the whole table, whatever happens to it meanwhile.
pub fn entry(vm: &Vm, table: Value, from: usize) -> Option<(usize, Value, Value)> {
    vm.heap.table(table)?.next_entry(from).map(|(at, entry)| (at, entry.key, entry.value))
}

/// A number that changes whenever a key is added to or removed from a dict or a set.
pub fn version(vm: &Vm, table: Value) -> u32 {
    vm.heap.table(table).map_or(0, |table| table.version())
}

/// The error of a walk whose dict was changed by what the walk called.
#[cold]
pub fn changed(vm: &mut Vm) -> Raised {
    vm.runtime_error("dictionary changed size during iteration")
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let dict = vm.heap.dict(Default::default());
    Ok(vm.new_of(args[0], dict))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    update_from(vm, args)
}

fn update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    update_from(vm, args)
}

/// Parameters `self, other=..., /, **kwargs`.
fn update_from(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(other) = args.get(1) {
        update_with(vm, args[0], other)?;
    }
    if length(vm, args[2]) > 0 {
        copy_entries(vm, args[0], args[2])?;
    }
    Ok(Value::NONE)
}

/// Put all entries of the dict `from` into the dict `into`.
pub fn copy_entries(vm: &mut Vm, into: Value, from: Value) -> Result<(), Raised> {
    if into.is(from) {
        return Ok(());
    }
    let before = version(vm, from);
    let mut at = 0;
    while let Some((place, key, value)) = entry(vm, from, at) {
        vm.dict_set(into, key, value)?;
        if version(vm, from) != before {
            return Err(vm.runtime_error("dict mutated during update"));
        }
        at = place + 1;
        if at & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(())
}

/// `dict.update(other)`: from a dict, from anything with `keys()`, or from pairs.
pub fn update_with(vm: &mut Vm, dict: Value, other: Value) -> Result<(), Raised> {
    if other.is_kind(Kind::Dict) {
        return copy_entries(vm, dict, other);
    }
    let plain = vm.plain(other);
    if plain.is_kind(Kind::Dict) {
        // a subclass that iterates in its own way is asked, others are copied
        let class = vm.heap.class_of(other);
        let iter = sym::ITER;
        let own = vm.types.dict;
        let unchanged = |vm: &mut Vm, name| {
            let (a, b) = (vm.class_lookup(class, name), vm.class_lookup(own, name));
            matches!((a, b), (Some(a), Some(b)) if a.is(b))
        };
        if unchanged(vm, iter) {
            return copy_entries(vm, dict, plain);
        }
    }
    if vm.get_attr_opt(other, sym::KEYS)?.is_some() {
        return vm.copy_by_keys(dict, other, None);
    }
    update_with_pairs(vm, dict, other)
}

fn update_with_pairs(vm: &mut Vm, dict: Value, pairs: Value) -> Result<(), Raised> {
    let iterator = vm.iter(pairs)?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    let mut count = 0usize;
    let take = |vm: &mut Vm, pair: Value, count: &mut usize| {
        let Some(&[key, value]) = pair.as_tuple() else { return false };
        let quick = vm.quick_dict_set(dict, key, value);
        *count += usize::from(quick);
        quick
    };
    while let Some(pair) = vm.next_refused(iterator, |vm, pair| take(vm, pair, &mut count))? {
        vm.keep(pair);
        let refusal =
            |_: &mut Vm| format!("cannot convert dictionary update sequence element #{count} to a sequence");
        let items = vm.collect_iterated(pair, refusal);
        let items = vm.instead_of_type_error(items, refusal)?;
        let (key, value) = match *items.as_slice() {
            [key, value] => (key, value),
            ref other => {
                let message = format!(
                    "dictionary update sequence element #{count} has length {}; 2 is required",
                    other.len()
                );
                return Err(vm.value_error(&message));
            }
        };
        vm.keep(key);
        vm.keep(value);
        vm.dict_set(dict, key, value)?;
        vm.release(mark);
        count += 1;
    }
    Ok(())
}

fn fromkeys(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (class, value) = (args[0], args[2]);
    let result = vm.call(class, &[])?;
    vm.keep(result);
    let exact = result.is_kind(Kind::Dict);
    let iterator = vm.iter(args[1])?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    while let Some(key) = vm.next(iterator)? {
        vm.keep(key);
        if exact {
            vm.dict_set(result, key, value)?;
        } else {
            vm.set_item(result, key, value)?;
        }
        vm.release(mark);
    }
    Ok(result)
}

fn get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.dict_get(args[0], args[1])?.unwrap_or(args[2]))
}

fn setdefault(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.dict_set_default(args[0], args[1], args[2])
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    // what cannot be hashed is no error where there is nothing to compare it with
    if length(vm, args[0]) == 0 {
        return args.get(2).ok_or_else(|| vm.key_error(args[1]));
    }
    match (vm.dict_remove(args[0], args[1])?, args.get(2)) {
        (Some(found), _) => Ok(found),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(vm.key_error(args[1])),
    }
}

fn popitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let last = vm.heap.table_mut(args[0]).and_then(|table| {
        let (at, entry) = table.previous_entry(usize::MAX).map(|(at, entry)| (at, *entry))?;
        table.remove(at);
        Some((entry.key, entry.value))
    });
    match last {
        Some((key, value)) => Ok(vm.heap.tuple(&[key, value])),
        None => {
            let message = vm.heap.str("popitem(): dictionary is empty");
            Err(vm.key_error(message))
        }
    }
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(table) = vm.heap.table_mut(args[0]) {
        table.clear();
    }
    Ok(Value::NONE)
}

/// A new dict with the same entries.
pub fn copied(vm: &mut Vm, dict: Value) -> Result<Value, Raised> {
    let count = length(vm, dict);
    vm.charge_fuel(count / 16)?;
    let table = vm.heap.table(dict).cloned().unwrap_or_default();
    Ok(vm.heap.dict(table))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    copied(vm, args[0])
}

fn keys(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(views::make(vm, ViewKind::Keys, args[0]))
}

fn values(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(views::make(vm, ViewKind::Values, args[0]))
}

fn items(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(views::make(vm, ViewKind::Items, args[0]))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(length(vm, args[0]) as i64))
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(found) = vm.dict_get(args[0], args[1])? {
        return Ok(found);
    }
    let receiver = vm.receiver(args[0]);
    if !receiver.is(args[0]) {
        let missing = sym::MISSING;
        if let Some(result) = vm.call_special(receiver, missing, &[args[1]]) {
            return result;
        }
    }
    Err(vm.key_error(args[1]))
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.dict_set(args[0], args[1], args[2])?;
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match vm.dict_remove(args[0], args[1])? {
        Some(_) => Ok(Value::NONE),
        None => Err(vm.key_error(args[1])),
    }
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.dict_get(args[0], args[1])?.is_some()))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.iter(IterKind::DictKeys, args[0], 0, 0, 1))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(views::reversed(vm, ViewKind::Keys, args[0]))
}

/// Whether two dicts have the same keys with equal values.
pub fn equal(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raised> {
    if length(vm, a) != length(vm, b) {
        return Ok(false);
    }
    vm.check_depth(" in comparison")?;
    let mut at = 0;
    while let Some((place, key, value)) = entry(vm, a, at) {
        let mark = vm.kept_mark();
        vm.keep(key);
        vm.keep(value);
        let Some(other) = vm.dict_get(b, key)? else { return Ok(false) };
        vm.keep(other);
        let equal = same(vm, value, other)?;
        vm.release(mark);
        if !equal {
            return Ok(false);
        }
        at = place + 1;
        if at & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(true)
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if !other.is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(equal(vm, args[0], other)?))
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if !other.is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(!equal(vm, args[0], other)?))
}

fn or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if !other.is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let result = copied(vm, args[0])?;
    vm.keep(result);
    copy_entries(vm, result, other)?;
    Ok(result)
}

fn ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if !other.is_kind(Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let result = copied(vm, other)?;
    vm.keep(result);
    copy_entries(vm, result, args[0])?;
    Ok(result)
}

fn ior(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    update_with(vm, args[0], args[1])?;
    Ok(vm.receiver(args[0]))
}

/// `{key: value, …}` of a dict.
pub fn repr_of(vm: &mut Vm, dict: Value) -> Result<String, Raised> {
    if !vm.enter_repr(dict) {
        return Ok("{...}".into());
    }
    let outcome = push_entries(vm, dict);
    vm.leave_repr(dict);
    outcome
}

fn push_entries(vm: &mut Vm, dict: Value) -> Result<String, Raised> {
    vm.check_repr_depth()?;
    let mut out = String::from("{");
    let mut at = 0;
    while let Some((place, key, value)) = entry(vm, dict, at) {
        if out.len() > 1 {
            out.push_str(", ");
        }
        let mark = vm.kept_mark();
        vm.keep(value);
        push_repr(vm, key, &mut out)?;
        out.push_str(": ");
        push_repr(vm, value, &mut out)?;
        vm.release(mark);
        at = place + 1;
    }
    out.push('}');
    Ok(out)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let text = repr_of(vm, args[0])?;
    Ok(vm.heap.str(&text))
}

fn sizeof(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(64 + 40 * length(vm, args[0]) as i64))
}

const METHODS: &[Native] = &[
    Native {
        name: "__init__",
        params: "self, other=..., /, **kwargs|",
        doc: "Fill the dict from a mapping or pairs, and from keywords.",
        run: init,
    },
    Native { name: "clear", params: "self, /", doc: "Remove all items.", run: clear },
    Native { name: "copy", params: "self, /", doc: "A new dict with the same items.", run: copy },
    Native {
        name: "get",
        params: "self, key, default=None, /",
        doc: "The value of key, or default if there is none.",
        run: get,
    },
    Native { name: "items", params: "self, /", doc: "A view of the (key, value) pairs.", run: items },
    Native { name: "keys", params: "self, /", doc: "A view of the keys.", run: keys },
    Native {
        name: "pop",
        params: "self, key, default=..., /",
        doc: "Remove key and give its value, or default if there is none.",
        run: pop,
    },
    Native { name: "popitem", params: "self, /", doc: "Remove and give the last item.", run: popitem },
    Native {
        name: "setdefault",
        params: "self, key, default=None, /",
        doc: "The value of key, which becomes default if there is none.",
        run: setdefault,
    },
    Native {
        name: "update",
        params: "self, other=..., /, **kwargs|",
        doc: "Take over the items of a mapping or pairs, and of keywords.",
        run: update,
    },
    Native { name: "values", params: "self, /", doc: "A view of the values.", run: values },
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len },
    Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: getitem },
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
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: eq },
    Native { name: "__ne__", params: "self, value, /", doc: "Return self != value.", run: ne },
    Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: or },
    Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: ror },
    Native { name: "__ior__", params: "self, value, /", doc: "Implement self |= value.", run: ior },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native {
        name: "__sizeof__",
        params: "self, /",
        doc: "About how many bytes the dict takes.",
        run: sizeof,
    },
];

const STATIC_METHODS: &[Native] =
    &[Native { name: "__new__", params: "cls, /, *args, **kwargs", doc: "Make an empty dict.", run: new }];

const CLASS_METHODS: &[Native] = &[
    CLASS_GETITEM,
    Native {
        name: "fromkeys",
        params: "cls, iterable, value=None, /",
        doc: "A new dict whose keys are the items of iterable.",
        run: fromkeys,
    },
];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "dict",
    shape: Some(builtin_shapes::DICT),
    base: None,
    methods: METHODS,
    class_methods: CLASS_METHODS,
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "A mapping from keys to values that keeps the order of insertion.",
    layout: Layout::Builtin,
    is_final: false,
};
