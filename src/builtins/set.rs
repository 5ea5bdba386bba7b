//! The types `set` and `frozenset`. Their order is the order of insertion.

use super::dict::{entry, length, version};
use crate::value::{IterKind, Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, CLASS_GETITEM, Comparison, Native, Raised, TypeRow, Vm, comparison_rows, joined};

/// Whether a value is a set or a frozenset.
pub fn is_any_set(v: Value) -> bool {
    matches!(v.kind(), Some(Kind::Set | Kind::FrozenSet))
}

#[cold]
fn changed(vm: &mut Vm) -> Raised {
    vm.runtime_error("Set changed size during iteration")
}

fn set_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = vm.heap.set(Default::default());
    Ok(vm.new_of(args[0], set))
}

fn set_init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(table) = vm.heap.table_mut(args[0]) {
        table.clear();
    }
    if let Some(iterable) = args.get(1) {
        update_with(vm, args[0], iterable)?;
    }
    Ok(Value::NONE)
}

fn frozen_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(iterable) = args.get(1) else {
        let empty = vm.heap.frozenset(Default::default());
        return Ok(vm.new_of(args[0], empty));
    };
    if iterable.is_kind(Kind::FrozenSet) {
        return Ok(vm.new_of(args[0], iterable));
    }
    let frozen = vm.heap.frozenset(Default::default());
    vm.keep(frozen);
    update_with(vm, frozen, iterable)?;
    Ok(vm.new_of(args[0], frozen))
}

/// A new set of the kind of `like` (set or frozenset) with the same items as `from`.
fn copied(vm: &mut Vm, like: Value, from: Value) -> Result<Value, Raised> {
    vm.charge_fuel(length(vm, from) / 16)?;
    let table = vm.heap.table(from).cloned().unwrap_or_default();
    Ok(if like.is_kind(Kind::FrozenSet) { vm.heap.frozenset(table) } else { vm.heap.set(table) })
}

fn empty_like(vm: &mut Vm, like: Value) -> Value {
    if like.is_kind(Kind::FrozenSet) {
        vm.heap.frozenset(Default::default())
    } else {
        vm.heap.set(Default::default())
    }
}

/// The set in `v`, or a new set of the items of `v`. Rooted.
fn as_set(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    if is_any_set(plain) {
        return Ok(plain);
    }
    let set = vm.heap.set(Default::default());
    vm.keep(set);
    update_with(vm, set, v)?;
    Ok(set)
}

/// Do something with each item of a set, dict or any iterable, until `action` says `false`.
fn each(
    vm: &mut Vm,
    iterable: Value,
    action: impl FnMut(&mut Vm, Value) -> Result<bool, Raised>,
) -> Result<(), Raised> {
    each_refused(vm, iterable, |_, _| false, action)
}

/// As [`each`], but where the items come from an iterator only with those that `take` does not take: see
/// [`Vm::next_refused`].
fn each_refused(
    vm: &mut Vm,
    iterable: Value,
    mut take: impl FnMut(&mut Vm, Value) -> bool,
    mut action: impl FnMut(&mut Vm, Value) -> Result<bool, Raised>,
) -> Result<(), Raised> {
    let plain = vm.plain(iterable);
    if is_any_set(plain) || (plain.is_kind(Kind::Dict) && plain.is(iterable)) {
        let before = version(vm, plain);
        let mut at = 0;
        while let Some((place, item, _)) = entry(vm, plain, at) {
            let mark = vm.kept_mark();
            vm.keep(item);
            let go_on = action(vm, item)?;
            vm.release(mark);
            if !go_on {
                return Ok(());
            }
            if version(vm, plain) != before {
                return Err(changed(vm));
            }
            at = place + 1;
            if at & 1023 == 0 {
                vm.charge_fuel(1024)?;
            }
        }
        return Ok(());
    }
    if let Some((_, _, length)) = iterable.as_range() {
        // all different: what does not fit is refused before anything is made
        vm.check_size((length as usize).saturating_mul(size_of::<crate::value::Entry>()))?;
    }
    let iterator = vm.iter(iterable)?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    while let Some(item) = vm.next_refused(iterator, &mut take)? {
        vm.keep(item);
        let go_on = action(vm, item)?;
        vm.release(mark);
        if !go_on {
            return Ok(());
        }
    }
    Ok(())
}

/// Add all items of `iterable`.
pub fn update_with(vm: &mut Vm, set: Value, iterable: Value) -> Result<(), Raised> {
    if set.is(iterable) {
        return Ok(());
    }
    let take = |vm: &mut Vm, item| vm.quick_set_add(set, item);
    each_refused(vm, iterable, take, |vm, item| vm.set_add(set, item).map(|_| true))
}

/// Remove all items of `iterable`.
pub fn remove_all(vm: &mut Vm, set: Value, iterable: Value) -> Result<(), Raised> {
    if set.is(iterable) {
        if let Some(table) = vm.heap.table_mut(set) {
            table.clear();
        }
        return Ok(());
    }
    each(vm, iterable, |vm, item| vm.set_remove(set, item).map(|_| true))
}

/// Remove the items of `iterable` that are in the set, and add those that are not; each once.
pub fn toggle_all(vm: &mut Vm, set: Value, iterable: Value) -> Result<(), Raised> {
    if set.is(iterable) {
        return remove_all(vm, set, iterable);
    }
    let other = as_set(vm, iterable)?;
    each(vm, other, |vm, item| {
        if !vm.set_remove(set, item)? {
            vm.set_add(set, item)?;
        }
        Ok(true)
    })
}

/// A new set of the items of `iterable` that are in `set`.
pub fn intersection_with(vm: &mut Vm, set: Value, iterable: Value) -> Result<Value, Raised> {
    let result = empty_like(vm, set);
    vm.keep(result);
    let plain = vm.plain(iterable);
    // walk the smaller one
    let (walked, asked) =
        if is_any_set(plain) && length(vm, plain) > length(vm, set) { (set, plain) } else { (iterable, set) };
    each(vm, walked, |vm, item| {
        if vm.set_contains(asked, item)? {
            vm.set_add(result, item)?;
        }
        Ok(true)
    })?;
    Ok(result)
}

/// The items of a `*others` parameter.
fn others(v: Value) -> Vec<Value> {
    v.as_tuple().unwrap_or(&[]).to_vec()
}

fn add(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.set_add(args[0], args[1])?;
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(table) = vm.heap.table_mut(args[0]) {
        table.clear();
    }
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let receiver = vm.receiver(args[0]);
    if args[0].is_kind(Kind::FrozenSet) && receiver.is(args[0]) {
        return Ok(args[0]);
    }
    copied(vm, args[0], args[0])
}

/// A key for a set: sets themselves are looked up as if they were frozen.
fn lookup_key(vm: &mut Vm, key: Value) -> Result<Value, Raised> {
    let plain = vm.plain(key);
    if !is_any_set(plain) || plain.is_kind(Kind::FrozenSet) {
        return Ok(key);
    }
    let table = vm.heap.table(plain).cloned().unwrap_or_default();
    Ok(vm.heap.frozenset(table))
}

fn discard(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let key = lookup_key(vm, args[1])?;
    vm.keep(key);
    vm.set_remove(args[0], key)?;
    Ok(Value::NONE)
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let key = lookup_key(vm, args[1])?;
    vm.keep(key);
    if vm.set_remove(args[0], key)? { Ok(Value::NONE) } else { Err(vm.key_error(args[1])) }
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some((_, item, _)) = entry(vm, args[0], 0) else {
        let message = vm.heap.str("pop from an empty set");
        return Err(vm.key_error(message));
    };
    vm.set_remove(args[0], item)?;
    Ok(item)
}

fn update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    for other in others(args[1]) {
        update_with(vm, args[0], other)?;
    }
    Ok(Value::NONE)
}

fn union(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = copied(vm, args[0], args[0])?;
    vm.keep(result);
    for other in others(args[1]) {
        update_with(vm, result, other)?;
    }
    Ok(result)
}

/// The intersection with all of `*others`, as a new set.
fn intersected(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut result = copied(vm, args[0], args[0])?;
    for other in others(args[1]) {
        vm.keep(result);
        result = intersection_with(vm, result, other)?;
    }
    Ok(result)
}

fn intersection(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    intersected(vm, args)
}

/// Let `set` have the items of `from`.
fn replace(vm: &mut Vm, set: Value, from: Value) {
    let table = vm.heap.table(from).cloned().unwrap_or_default();
    if let Some(place) = vm.heap.table_mut(set) {
        *place = table;
    }
}

fn intersection_update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = intersected(vm, args)?;
    replace(vm, args[0], result);
    Ok(Value::NONE)
}

fn difference(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = copied(vm, args[0], args[0])?;
    vm.keep(result);
    for other in others(args[1]) {
        remove_all(vm, result, other)?;
    }
    Ok(result)
}

fn difference_update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    for other in others(args[1]) {
        remove_all(vm, args[0], other)?;
    }
    Ok(Value::NONE)
}

fn symmetric_difference(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = copied(vm, args[0], args[0])?;
    vm.keep(result);
    toggle_all(vm, result, args[1])?;
    Ok(result)
}

fn symmetric_difference_update(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    toggle_all(vm, args[0], args[1])?;
    Ok(Value::NONE)
}

fn isdisjoint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut disjoint = true;
    each(vm, args[1], |vm, item| {
        disjoint = !vm.set_contains(args[0], item)?;
        Ok(disjoint)
    })?;
    Ok(Value::bool(disjoint))
}

/// Whether all items of `a` are in `b`; both are sets.
fn is_subset(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raised> {
    if length(vm, a) > length(vm, b) {
        return Ok(false);
    }
    let mut subset = true;
    each(vm, a, |vm, item| {
        subset = vm.set_contains(b, item)?;
        Ok(subset)
    })?;
    Ok(subset)
}

fn issubset(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = as_set(vm, args[1])?;
    Ok(Value::bool(is_subset(vm, args[0], other)?))
}

fn issuperset(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut superset = true;
    each(vm, args[1], |vm, item| {
        superset = vm.set_contains(args[0], item)?;
        Ok(superset)
    })?;
    Ok(Value::bool(superset))
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(length(vm, args[0]) as i64))
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let key = lookup_key(vm, args[1])?;
    vm.keep(key);
    let found = vm.set_contains(args[0], key)?;
    Ok(Value::bool(found))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.iter(IterKind::Set, args[0], 0, 0, 1))
}

/// The other operand if it is a set.
fn other_set(vm: &mut Vm, v: Value) -> Option<Value> {
    let plain = vm.plain(v);
    is_any_set(plain).then_some(plain)
}

fn and(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    intersection_with(vm, args[0], other)
}

fn rand(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    intersection_with(vm, other, args[0])
}

fn united(vm: &mut Vm, left: Value, right: Value) -> Result<Value, Raised> {
    let result = copied(vm, left, left)?;
    vm.keep(result);
    update_with(vm, result, right)?;
    Ok(result)
}

fn or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    united(vm, args[0], other)
}

fn ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    united(vm, other, args[0])
}

fn without(vm: &mut Vm, left: Value, right: Value) -> Result<Value, Raised> {
    let result = empty_like(vm, left);
    vm.keep(result);
    each(vm, left, |vm, item| {
        if !vm.set_contains(right, item)? {
            vm.set_add(result, item)?;
        }
        Ok(true)
    })?;
    Ok(result)
}

fn sub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    without(vm, args[0], other)
}

fn rsub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    without(vm, other, args[0])
}

fn toggled(vm: &mut Vm, left: Value, right: Value) -> Result<Value, Raised> {
    let result = copied(vm, left, left)?;
    vm.keep(result);
    toggle_all(vm, result, right)?;
    Ok(result)
}

fn xor(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    toggled(vm, args[0], other)
}

fn rxor(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    toggled(vm, other, args[0])
}

fn iand(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    let result = intersection_with(vm, args[0], other)?;
    replace(vm, args[0], result);
    Ok(vm.receiver(args[0]))
}

fn ior(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    update_with(vm, args[0], other)?;
    Ok(vm.receiver(args[0]))
}

fn isub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    remove_all(vm, args[0], other)?;
    Ok(vm.receiver(args[0]))
}

fn ixor(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    toggle_all(vm, args[0], other)?;
    Ok(vm.receiver(args[0]))
}

/// Whether two sets have the same items.
pub fn equal(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raised> {
    if length(vm, a) != length(vm, b) {
        return Ok(false);
    }
    vm.check_depth(" in comparison")?;
    is_subset(vm, a, b)
}

/// A comparison with another set; `NotImplemented` with anything else.
fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let Some(other) = other_set(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    let this = args[0];
    let (left, right) = (length(vm, this), length(vm, other));
    Ok(Value::bool(match how {
        Comparison::Equal => equal(vm, this, other)?,
        Comparison::NotEqual => !equal(vm, this, other)?,
        Comparison::Less => left < right && is_subset(vm, this, other)?,
        Comparison::LessEq => is_subset(vm, this, other)?,
        Comparison::Greater => left > right && is_subset(vm, other, this)?,
        Comparison::GreaterEq => is_subset(vm, other, this)?,
    }))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = args[0];
    let name = vm.type_name(vm.receiver(args[0]));
    let plain = !set.is_kind(Kind::FrozenSet) && vm.receiver(args[0]).is(set);
    if length(vm, set) == 0 {
        return Ok(vm.heap.str(&format!("{name}()")));
    }
    if !vm.enter_repr(set) {
        return Ok(vm.heap.str(&format!("{name}(...)")));
    }
    let mut out = if plain { String::from("{") } else { format!("{name}({{") };
    let outcome = push_items(vm, set, &mut out);
    vm.leave_repr(set);
    outcome?;
    out.push_str(if plain { "}" } else { "})" });
    Ok(vm.heap.str(&out))
}

fn push_items(vm: &mut Vm, set: Value, out: &mut String) -> Result<(), Raised> {
    vm.check_repr_depth()?;
    // a repr may change the set: show what was in it
    let items = vm.collect_list(set)?;
    vm.keep(items);
    super::sequence::push_reprs(vm, items, out)
}

/// The hash of a frozenset: the hashes of its items, mixed so that their order does not matter.
pub fn hash_items(vm: &mut Vm, set: Value) -> Result<u64, Raised> {
    vm.check_native_depth()?;
    let mut mixed = 0u64;
    let mut at = 0;
    while let Some((place, item, _)) = entry(vm, set, at) {
        let hash = vm.hash(item)?;
        mixed ^= ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
        at = place + 1;
    }
    mixed ^= (length(vm, set) as u64 + 1).wrapping_mul(1_927_868_237);
    mixed ^= (mixed >> 11) ^ (mixed >> 25);
    mixed = mixed.wrapping_mul(69_069).wrapping_add(907_133_923);
    Ok(if mixed == u64::MAX { 590_923_713 } else { mixed })
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let hash = hash_items(vm, args[0])?;
    Ok(vm.heap.int(hash as i64))
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

/// The rows of both types beside the comparisons.
const SHARED: &[Native] = &[
    Native { name: "copy", params: "self, /", doc: "A set with the same items.", run: copy },
    Native { name: "union", params: "self, *others", doc: "What is in any of the sets.", run: union },
    Native {
        name: "intersection",
        params: "self, *others",
        doc: "What is in all of the sets.",
        run: intersection,
    },
    Native {
        name: "difference",
        params: "self, *others",
        doc: "What is in none of the others.",
        run: difference,
    },
    Native {
        name: "symmetric_difference",
        params: "self, other, /",
        doc: "What is in one of both sets only.",
        run: symmetric_difference,
    },
    Native {
        name: "isdisjoint",
        params: "self, other, /",
        doc: "Whether nothing is in both.",
        run: isdisjoint,
    },
    Native {
        name: "issubset",
        params: "self, other, /",
        doc: "Whether all items are in other.",
        run: issubset,
    },
    Native {
        name: "issuperset",
        params: "self, other, /",
        doc: "Whether all of other is here.",
        run: issuperset,
    },
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len },
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: contains },
    Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: iter },
    Native { name: "__and__", params: "self, value, /", doc: "Return self & value.", run: and },
    Native { name: "__rand__", params: "self, value, /", doc: "Return value & self.", run: rand },
    Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: or },
    Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: ror },
    Native { name: "__sub__", params: "self, value, /", doc: "Return self - value.", run: sub },
    Native { name: "__rsub__", params: "self, value, /", doc: "Return value - self.", run: rsub },
    Native { name: "__xor__", params: "self, value, /", doc: "Return self ^ value.", run: xor },
    Native { name: "__rxor__", params: "self, value, /", doc: "Return value ^ self.", run: rxor },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
];

const FROZEN_OWN: &[Native] = &[
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
    super::reduce::SET,
];

const FROZEN_METHODS: &[Native] =
    &joined::<{ COMPARISONS.len() + SHARED.len() + FROZEN_OWN.len() }>(&[&COMPARISONS, SHARED, FROZEN_OWN]);

const SET_OWN: &[Native] = &[
    super::reduce::SET,
    Native { name: "__init__", params: "self, iterable=...(), /", doc: "Fill the set.", run: set_init },
    Native { name: "add", params: "self, object, /", doc: "Add an item.", run: add },
    Native { name: "clear", params: "self, /", doc: "Remove all items.", run: clear },
    Native {
        name: "discard",
        params: "self, object, /",
        doc: "Remove an item if it is there.",
        run: discard,
    },
    Native {
        name: "remove",
        params: "self, object, /",
        doc: "Remove an item; KeyError if there is none.",
        run: remove,
    },
    Native { name: "pop", params: "self, /", doc: "Remove and give some item.", run: pop },
    Native { name: "update", params: "self, *others", doc: "Add the items of all others.", run: update },
    Native {
        name: "intersection_update",
        params: "self, *others",
        doc: "Keep only what is in all others.",
        run: intersection_update,
    },
    Native {
        name: "difference_update",
        params: "self, *others",
        doc: "Remove what is in any other.",
        run: difference_update,
    },
    Native {
        name: "symmetric_difference_update",
        params: "self, other, /",
        doc: "Keep what is in one of both only.",
        run: symmetric_difference_update,
    },
    Native { name: "__iand__", params: "self, value, /", doc: "Implement self &= value.", run: iand },
    Native { name: "__ior__", params: "self, value, /", doc: "Implement self |= value.", run: ior },
    Native { name: "__isub__", params: "self, value, /", doc: "Implement self -= value.", run: isub },
    Native { name: "__ixor__", params: "self, value, /", doc: "Implement self ^= value.", run: ixor },
];

const SET_METHODS: &[Native] =
    &joined::<{ COMPARISONS.len() + SHARED.len() + SET_OWN.len() }>(&[&COMPARISONS, SHARED, SET_OWN]);

const CLASS_METHODS: &[Native] = &[CLASS_GETITEM];

/// The row of `set`.
pub const TYPE: TypeRow = TypeRow {
    name: "set",
    shape: Some(builtin_shapes::SET),
    base: None,
    methods: SET_METHODS,
    class_methods: CLASS_METHODS,
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make an empty set.",
        run: set_new,
    }],
    getters: &[],
    doc: "Distinct items, found quickly.",
    layout: Layout::Builtin,
    is_final: false,
};

/// The row of `frozenset`.
pub const FROZEN_TYPE: TypeRow = TypeRow {
    name: "frozenset",
    shape: Some(builtin_shapes::FROZENSET),
    base: None,
    methods: FROZEN_METHODS,
    class_methods: CLASS_METHODS,
    static_methods: &[Native {
        name: "__new__",
        params: "cls, iterable=...(), /",
        doc: "Make a frozenset.",
        run: frozen_new,
    }],
    getters: &[],
    doc: "A set that cannot be changed, and can be a key.",
    layout: Layout::Builtin,
    is_final: false,
};
