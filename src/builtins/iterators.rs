//! Iterators made by builtins: `enumerate`, `zip`, `map`, `filter`, `reversed`, `iter(callable, end)`.
//!
//! Iterators over the builtin containers are the machine's own; here are their methods for scripts that
//! call them by name.

use super::sequence;
use super::{dict, reduce};
use crate::value::{IterKind, Kind, Layout, Trace, Tracer, Value};
use crate::vm::iterate::SequenceIterator;
use crate::vm::{Args, BinaryOp, CLASS_GETITEM, Native, Raised, TypeRow, Vm, sym};

/// Counts the items of another iterator.
pub(super) struct Enumerate {
    pub(super) iterator: Value,
    /// The next number; an int of any size.
    pub(super) number: Value,
}

impl Trace for Enumerate {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.iterator);
        t.value(self.number);
    }
}

/// Walks several iterators side by side.
pub(super) struct Zip {
    pub(super) iterators: Vec<Value>,
    pub(super) strict: bool,
}

impl Trace for Zip {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.iterators.iter().for_each(|&v| t.value(v));
    }
}

/// Calls a function with the items of some iterators.
pub(super) struct Map {
    pub(super) function: Value,
    pub(super) iterators: Vec<Value>,
}

impl Trace for Map {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.function);
        self.iterators.iter().for_each(|&v| t.value(v));
    }
}

/// Lets through the items for which a function is true.
pub(super) struct Filter {
    pub(super) function: Value,
    pub(super) iterator: Value,
}

impl Trace for Filter {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.function);
        t.value(self.iterator);
    }
}

/// Calls a function until it gives a certain value. `UNDEF` when it has.
pub(super) struct CallIterator {
    pub(super) function: Value,
    pub(super) end: Value,
}

impl Trace for CallIterator {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.function);
        t.value(self.end);
    }
}

/// Walks a sequence from its end, by position.
pub(super) struct Reversed {
    pub(super) sequence: Value,
    /// Items that are left.
    pub(super) left: usize,
}

impl Trace for Reversed {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.sequence);
    }
}

fn itself(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

// ---- enumerate ----

fn enumerate_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let number = vm.index(args[2])?;
    let iterator = vm.iter(args[1])?;
    let made = vm.new_opaque(Enumerate { iterator, number });
    Ok(vm.new_of(args[0], made))
}

fn enumerate_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Enumerate>(args[0])?;
    let state = vm.heap.get::<Enumerate>(this).expect("the type was checked");
    let (iterator, number) = (state.iterator, state.number);
    let Some(item) = vm.next(iterator)? else { return Ok(Value::UNDEF) };
    let next = match number.as_small() {
        Some(n) => vm.heap.int(n + 1),
        None => {
            vm.keep(item);
            vm.binary(BinaryOp::Add, number, Value::small(1))?
        }
    };
    if let Some(state) = vm.heap.get_mut::<Enumerate>(this) {
        state.number = next;
    }
    Ok(vm.heap.tuple(&[number, item]))
}

// ---- zip ----

/// Iterators over all items of a `*iterables` parameter.
fn iterators(vm: &mut Vm, iterables: Value) -> Result<Vec<Value>, Raised> {
    let iterables = iterables.as_tuple().unwrap_or(&[]).to_vec();
    let mut iterators = Vec::with_capacity(iterables.len());
    for iterable in iterables {
        let iterator = vm.iter(iterable)?;
        vm.keep(iterator);
        iterators.push(iterator);
    }
    Ok(iterators)
}

fn zip_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let strict = vm.truth(args[2])?;
    let sources = args[1].as_tuple().unwrap_or(&[]).to_vec();
    let mut iterators = Vec::with_capacity(sources.len());
    for source in sources {
        let iter = sym::ITER;
        let getitem = sym::GETITEM;
        if vm.special(source, iter).is_none() && vm.special(source, getitem).is_none() {
            let message = format!("'{}' object is not iterable", vm.type_name(source));
            return Err(vm.type_error(&message));
        }
        let iterator = vm.iter(source)?;
        vm.keep(iterator);
        iterators.push(iterator);
    }
    let made = vm.new_opaque(Zip { iterators, strict });
    Ok(vm.new_of(args[0], made))
}

fn zip_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Zip>(args[0])?;
    let state = vm.heap.get::<Zip>(this).expect("the type was checked");
    let (count, strict) = (state.iterators.len(), state.strict);
    if let [a, b] = state.iterators[..]
        && !strict
    {
        // two iterators are the rule; their items need no vector
        let Some(x) = vm.next(a)? else { return Ok(Value::UNDEF) };
        vm.keep(x);
        let Some(y) = vm.next(b)? else { return Ok(Value::UNDEF) };
        return Ok(vm.heap.tuple(&[x, y]));
    }
    if count == 0 {
        return Ok(Value::UNDEF);
    }
    let mut items = Vec::with_capacity(count);
    for i in 0..count {
        let iterator = match vm.heap.get::<Zip>(this) {
            Some(state) => state.iterators[i],
            None => return Ok(Value::UNDEF),
        };
        match vm.next(iterator)? {
            Some(item) => {
                vm.keep(item);
                items.push(item);
            }
            None if strict => return zip_end(vm, this, i),
            None => return Ok(Value::UNDEF),
        }
    }
    Ok(vm.heap.tuple(&items))
}

/// Iterator `ended` of a strict zip is at its end: all must be.
fn zip_end(vm: &mut Vm, zip: Value, ended: usize) -> Result<Value, Raised> {
    let plural = |i: usize| if i == 1 { " ".to_string() } else { format!("s 1-{i}") };
    let name = |i: usize| if i == 1 { " 1".to_string() } else { plural(i) };
    if ended > 0 {
        let message = format!("zip() argument {} is shorter than argument{}", ended + 1, name(ended));
        return Err(vm.value_error(&message));
    }
    let count = vm.heap.get::<Zip>(zip).map_or(0, |state| state.iterators.len());
    for i in 1..count {
        let Some(iterator) = vm.heap.get::<Zip>(zip).map(|state| state.iterators[i]) else { break };
        if vm.next(iterator)?.is_some() {
            let message = format!("zip() argument {} is longer than argument{}", i + 1, name(i));
            return Err(vm.value_error(&message));
        }
    }
    Ok(Value::UNDEF)
}

// ---- map and filter ----

fn map_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some([function, iterables @ ..]) = args[1].as_tuple().filter(|given| given.len() > 1) else {
        return Err(vm.type_error("map() must have at least two arguments."));
    };
    let (function, iterables) = (*function, iterables.to_vec());
    let iterables = vm.heap.tuple(&iterables);
    vm.keep(iterables);
    let iterators = iterators(vm, iterables)?;
    let made = vm.new_opaque(Map { function, iterators });
    Ok(vm.new_of(args[0], made))
}

fn map_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Map>(args[0])?;
    let state = vm.heap.get::<Map>(this).expect("the type was checked");
    let function = state.function;
    if let [one] = state.iterators[..] {
        let Some(item) = vm.next(one)? else { return Ok(Value::UNDEF) };
        return vm.call(function, &[item]);
    }
    let count = state.iterators.len();
    let mut items = Vec::with_capacity(count);
    for i in 0..count {
        let Some(iterator) = vm.heap.get::<Map>(this).map(|state| state.iterators[i]) else { break };
        let Some(item) = vm.next(iterator)? else { return Ok(Value::UNDEF) };
        vm.keep(item);
        items.push(item);
    }
    vm.call(function, &items)
}

fn filter_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[2])?;
    let made = vm.new_opaque(Filter { function: args[1], iterator });
    Ok(vm.new_of(args[0], made))
}

fn filter_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Filter>(args[0])?;
    let state = vm.heap.get::<Filter>(this).expect("the type was checked");
    let (function, iterator) = (state.function, state.iterator);
    let plain = function.is_none() || function.is(vm.types.bool);
    let mark = vm.kept_mark();
    let mut skipped = 0usize;
    while let Some(item) = vm.next(iterator)? {
        vm.keep(item);
        let answer = if plain { item } else { vm.call(function, &[item])? };
        if vm.truth(answer)? {
            return Ok(item);
        }
        vm.release(mark);
        skipped += 1;
        if skipped & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(Value::UNDEF)
}

// ---- iter(callable, sentinel) ----

/// An iterator that calls `function` until it gives `end`.
pub fn call_iterator(vm: &mut Vm, function: Value, end: Value) -> Value {
    vm.new_opaque(CallIterator { function, end })
}

fn call_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<CallIterator>(args[0])?;
    let state = vm.heap.get::<CallIterator>(this).expect("the type was checked");
    let (function, end) = (state.function, state.end);
    if end.is(Value::UNDEF) {
        return Ok(Value::UNDEF);
    }
    let finished = match vm.call(function, &[]) {
        Ok(item) => {
            vm.keep(item);
            if !sequence::same(vm, item, end)? {
                return Ok(item);
            }
            Ok(Value::UNDEF)
        }
        Err(raised) if vm.is_pending_instance(vm.types.stop_iteration) => {
            let _ = raised;
            vm.take_pending();
            Ok(Value::UNDEF)
        }
        Err(raised) => return Err(raised),
    };
    if let Some(state) = vm.heap.get_mut::<CallIterator>(this) {
        state.end = Value::UNDEF;
        state.function = Value::NONE;
    }
    finished
}

// ---- reversed ----

/// `reversed(v)` for anything that has `__reversed__` or is a sequence.
pub fn reversed_of(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let name = sym::REVERSED;
    if let Some(method) = vm.special(v, name)
        && !method.is_none()
    {
        return vm.call_special(v, name, &[]).expect("the method was found");
    }
    let getitem = sym::GETITEM;
    let length = sym::LEN;
    // an object of a script's class is a sequence by `__getitem__` alone; that it has no length shows below
    let is_sequence =
        vm.special(v, getitem).is_some() && (vm.special(v, length).is_some() || v.is_kind(Kind::Instance));
    if !is_sequence || vm.special(v, name).is_some() || vm.plain(v).is_kind(Kind::Dict) {
        let message = format!("'{}' object is not reversible", vm.type_name(v));
        return Err(vm.type_error(&message));
    }
    let left = vm.length(v)?;
    Ok(vm.new_opaque(Reversed { sequence: v, left }))
}

fn reversed_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    reversed_of(vm, args[1])
}

fn reversed_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Reversed>(args[0])?;
    let state = vm.heap.get_mut::<Reversed>(this).expect("the type was checked");
    if state.left == 0 {
        return Ok(Value::UNDEF);
    }
    state.left -= 1;
    let (sequence, at) = (state.sequence, state.left);
    let index = vm.heap.int(at as i64);
    match vm.get_item(sequence, index) {
        Ok(item) => Ok(item),
        Err(raised) => {
            let ended = vm.is_pending_instance(vm.types.index_error)
                || vm.is_pending_instance(vm.types.stop_iteration);
            if !ended {
                return Err(raised);
            }
            vm.take_pending();
            if let Some(state) = vm.heap.get_mut::<Reversed>(this) {
                state.left = 0;
            }
            Ok(Value::UNDEF)
        }
    }
}

fn reversed_hint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Reversed>(args[0])?;
    let left = vm.heap.get::<Reversed>(this).map_or(0, |state| state.left);
    Ok(vm.heap.int(left as i64))
}

const ITER: Native = Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: itself };

/// Rows of an iterator class: `__iter__` and the given `__next__`.
const fn next(run: fn(&mut Vm, Args) -> Result<Value, Raised>) -> Native {
    Native { name: "__next__", params: "self, /", doc: "Return the next item.", run }
}

const fn hint(run: fn(&mut Vm, Args) -> Result<Value, Raised>) -> Native {
    Native { name: "__length_hint__", params: "self, /", doc: "How many items are left.", run }
}

const fn row(
    name: &'static str,
    methods: &'static [Native],
    static_methods: &'static [Native],
    doc: &'static str,
) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods,
        class_methods: &[],
        static_methods,
        getters: &[],
        doc,
        layout: Layout::Builtin,
        is_final: static_methods.is_empty(),
    }
}

const ENUMERATE: TypeRow = TypeRow {
    class_methods: &[CLASS_GETITEM],
    ..row(
        "enumerate",
        &[ITER, next(enumerate_next), reduce::ENUMERATE],
        &[Native {
            name: "__new__",
            params: "cls, iterable, start=0",
            doc: "Pairs of a number and an item, numbers going up from start.",
            run: enumerate_new,
        }],
        "Counts the items of an iterable.",
    )
};

const ZIP: TypeRow = row(
    "zip",
    &[ITER, next(zip_next), reduce::ZIP, reduce::SET_ZIP],
    &[Native {
        name: "__new__",
        params: "cls, *iterables, strict=False",
        doc: "Tuples of the items that stand at the same place.",
        run: zip_new,
    }],
    "Walks several iterables side by side.",
);

const MAP: TypeRow = row(
    "map",
    &[ITER, next(map_next), reduce::MAP],
    &[Native {
        name: "__new__",
        params: "cls, /, *args|($type, function, iterable, /, *iterables)",
        doc: "What function gives for the items.",
        run: map_new,
    }],
    "Calls a function with each item.",
);

const FILTER: TypeRow = row(
    "filter",
    &[ITER, next(filter_next), reduce::FILTER],
    &[Native {
        name: "__new__",
        params: "cls, function, iterable, /",
        doc: "The items for which function is true, or that are true if it is None.",
        run: filter_new,
    }],
    "Lets through some of the items.",
);

const REVERSED: TypeRow = row(
    "reversed",
    &[ITER, next(reversed_next), hint(reversed_hint), reduce::REVERSED, reduce::SET_REVERSED],
    &[Native {
        name: "__new__",
        params: "cls, sequence, /",
        doc: "An iterator that begins at the end.",
        run: reversed_new,
    }],
    "Walks a sequence from its end.",
);

const CALL_ITERATOR: TypeRow = row(
    "callable_iterator",
    &[ITER, next(call_next), reduce::CALL_ITERATOR],
    &[],
    "Calls a function until it gives a certain value.",
);

// ---- the machine's own iterators ----

fn builtin_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !args[0].is_kind(Kind::Iter) {
        let given = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("descriptor '__next__' doesn't apply to a '{given}' object")));
    }
    Ok(vm.builtin_iter_next(args[0])?.unwrap_or(Value::UNDEF))
}

fn builtin_hint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(it) = vm.heap.as_iter(args[0]) else { return Ok(Value::small(0)) };
    let (what, source, index, stop) = (it.what, it.source, it.index, it.stop);
    if source.is_undef() {
        return Ok(Value::small(0));
    }
    let length = || -> i64 {
        match what {
            IterKind::List | IterKind::Tuple => sequence::items(vm, source).len() as i64,
            IterKind::Bytes => source.as_bytes().map_or(0, <[u8]>::len) as i64,
            IterKind::ByteArray => vm.heap.byte_vec(source).map_or(0, Vec::len) as i64,
            IterKind::Str => {
                let rest = source.as_str().and_then(|text| text.get(index as usize..));
                index + rest.map_or(0, |text| text.chars().count()) as i64
            }
            IterKind::Range | IterKind::ListReversed | IterKind::TupleReversed => 0,
            IterKind::DictKeys
            | IterKind::DictValues
            | IterKind::DictItems
            | IterKind::Set
            | IterKind::DictKeysReversed
            | IterKind::DictValuesReversed
            | IterKind::DictItemsReversed => dict::length(vm, source) as i64,
        }
    };
    let left = match what {
        IterKind::Range => stop,
        IterKind::ListReversed | IterKind::TupleReversed => index + 1,
        IterKind::DictKeys
        | IterKind::DictValues
        | IterKind::DictItems
        | IterKind::DictKeysReversed
        | IterKind::DictValuesReversed
        | IterKind::DictItemsReversed
        | IterKind::Set => length() - stop,
        IterKind::List | IterKind::Tuple | IterKind::Str | IterKind::Bytes | IterKind::ByteArray => {
            length() - index
        }
    };
    Ok(vm.heap.int(left.max(0)))
}

const BUILTIN: &[Native] =
    &[ITER, next(builtin_next), hint(builtin_hint), reduce::ITERATOR, reduce::SET_ITERATOR];

const fn builtin_row(name: &'static str) -> TypeRow {
    row(name, BUILTIN, &[], "Walks a container.")
}

/// The classes of the machine's iterators.
const BUILTIN_ROWS: &[(IterKind, TypeRow)] = &[
    (IterKind::List, builtin_row("list_iterator")),
    (IterKind::ListReversed, builtin_row("list_reverseiterator")),
    (IterKind::Tuple, builtin_row("tuple_iterator")),
    (IterKind::TupleReversed, builtin_row("reversed")),
    (IterKind::Str, builtin_row("str_ascii_iterator")),
    (IterKind::Bytes, builtin_row("bytes_iterator")),
    (IterKind::ByteArray, builtin_row("bytearray_iterator")),
    (IterKind::Range, builtin_row("range_iterator")),
    (IterKind::DictKeys, builtin_row("dict_keyiterator")),
    (IterKind::DictValues, builtin_row("dict_valueiterator")),
    (IterKind::DictItems, builtin_row("dict_itemiterator")),
    (IterKind::DictKeysReversed, builtin_row("dict_reversekeyiterator")),
    (IterKind::DictValuesReversed, builtin_row("dict_reversevalueiterator")),
    (IterKind::DictItemsReversed, builtin_row("dict_reverseitemiterator")),
    (IterKind::Set, builtin_row("set_iterator")),
];

// ---- objects with __getitem__ only ----

fn sequence_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<SequenceIterator>(args[0])?;
    Ok(vm.next(this)?.unwrap_or(Value::UNDEF))
}

const SEQUENCE: TypeRow = row("iterator", &[ITER, next(sequence_next)], &[], "Walks a sequence by position.");

/// Make the classes of this file. Those with a name of their own among the builtins are given with it.
pub fn register(vm: &mut Vm) -> [(&'static str, Value); 5] {
    vm.register_type::<CallIterator>(&CALL_ITERATOR);
    vm.register_type::<SequenceIterator>(&SEQUENCE);
    for (kind, row) in BUILTIN_ROWS {
        let class = vm.make_type(row);
        vm.heap.iter_shapes[*kind as usize] = vm.root_shape(class);
    }
    [
        ("enumerate", vm.register_type::<Enumerate>(&ENUMERATE)),
        ("zip", vm.register_type::<Zip>(&ZIP)),
        ("map", vm.register_type::<Map>(&MAP)),
        ("filter", vm.register_type::<Filter>(&FILTER)),
        ("reversed", vm.register_type::<Reversed>(&REVERSED)),
    ]
}
