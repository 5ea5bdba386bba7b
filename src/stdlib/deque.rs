//! The module `_collections`: `deque`, a list that is quick at both ends.

use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{
    Args, CLASS_GETITEM, Comparison, Getter, Native, Raised, TypeRow, Vm, comparison_rows, joined, sym,
};
use std::collections::VecDeque;

struct Deque {
    items: VecDeque<Value>,
    /// When it is full, adding at one end removes at the other.
    limit: Option<usize>,
    /// Changes whenever an item is added or removed.
    version: u64,
}

impl Trace for Deque {
    fn trace(&self, t: &mut Tracer<'_>) {
        let (front, back) = self.items.as_slices();
        t.values(front);
        t.values(back);
        t.external(self.items.capacity() * size_of::<Value>());
    }

    fn length(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

impl Deque {
    /// Add at the right end.
    fn push(&mut self, item: Value) {
        self.version += 1;
        match self.limit {
            Some(0) => return,
            Some(limit) if self.items.len() >= limit => {
                self.items.pop_front();
            }
            Some(_) | None => {}
        }
        self.items.push_back(item);
    }

    /// Add at the left end.
    fn push_left(&mut self, item: Value) {
        self.version += 1;
        match self.limit {
            Some(0) => return,
            Some(limit) if self.items.len() >= limit => {
                self.items.pop_back();
            }
            Some(_) | None => {}
        }
        self.items.push_front(item);
    }
}

/// Walks a deque in either direction.
struct Walk<const BACKWARDS: bool> {
    deque: Value,
    at: usize,
    version: u64,
}

impl<const BACKWARDS: bool> Trace for Walk<BACKWARDS> {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.deque);
    }
}

/// The deque behind a receiver.
fn this(vm: &mut Vm, receiver: Value) -> Result<&mut Deque, Raised> {
    let deque = vm.receiver_of::<Deque>(receiver)?;
    Ok(vm.heap.get_mut::<Deque>(deque).expect("the type was checked"))
}

/// Add at one end, and count the memory when the deque grew.
fn grow(vm: &mut Vm, receiver: Value, add: impl FnOnce(&mut Deque)) -> Result<(), Raised> {
    let deque = this(vm, receiver)?;
    let before = deque.items.capacity();
    add(deque);
    let grown = deque.items.capacity() - before;
    if grown > 0 {
        vm.heap.charge(grown * size_of::<Value>());
    }
    Ok(())
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let made = vm.new_opaque(Deque { items: VecDeque::new(), limit: None, version: 0 });
    Ok(vm.new_of(args[0], made))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = match args[2] {
        limit if limit.is_none() => None,
        limit => {
            let plain = vm.plain(limit);
            if vm.int_of(plain).is_none() {
                return Err(vm.type_error("an integer is required"));
            }
            match usize::try_from(vm.size_i64(limit)?) {
                Ok(limit) => Some(limit),
                Err(_) => return Err(vm.value_error("maxlen must be non-negative")),
            }
        }
    };
    let deque = this(vm, args[0])?;
    deque.items.clear();
    deque.limit = limit;
    deque.version += 1;
    if let Some(iterable) = args.get(1) {
        extend_with(vm, args[0], iterable, Deque::push)?;
    }
    Ok(Value::NONE)
}

/// Add all items of an iterable, each by `add`.
fn extend_with(
    vm: &mut Vm,
    receiver: Value,
    iterable: Value,
    add: fn(&mut Deque, Value),
) -> Result<(), Raised> {
    let iterable = if iterable.is(receiver) { vm.collect_list(iterable)? } else { iterable };
    vm.keep(iterable);
    let iterator = vm.iter(iterable)?;
    vm.keep(iterator);
    let deque = vm.receiver_of::<Deque>(receiver)?;
    let mut count = 0usize;
    // now and then one is refused, and the limits are looked at
    let mut quick = |vm: &mut Vm, item| {
        count += 1;
        count & 1023 != 0 && grow(vm, deque, |deque| add(deque, item)).is_ok()
    };
    while let Some(item) = vm.next_refused(iterator, &mut quick)? {
        grow(vm, deque, |deque| add(deque, item))?;
        let length = this(vm, deque)?.items.len();
        vm.check_size(length * size_of::<Value>())?;
    }
    Ok(())
}

fn append(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    grow(vm, args[0], |deque| deque.push(args[1]))?;
    Ok(Value::NONE)
}

/// `_push_within(deque, item, most)`: append, unless `most` items or more are there (0 or less: no matter how
/// many), and say whether that was done. It is not done either where the arguments are none of these.
fn push_within(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(most) = args[2].as_small() else { return Ok(Value::FALSE) };
    match vm.heap.get::<Deque>(args[0]) {
        Some(deque) if most <= 0 || (deque.items.len() as i64) < most => {
            grow(vm, args[0], |deque| deque.push(args[1]))?;
            Ok(Value::TRUE)
        }
        _ => Ok(Value::FALSE),
    }
}

/// For the queues between tasks.
const PUSH_WITHIN: Native = Native {
    name: "_push_within",
    params: "deque, item, most, /",
    doc: "Append if there is room, and say whether.",
    run: push_within,
};

fn appendleft(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    grow(vm, args[0], |deque| deque.push_left(args[1]))?;
    Ok(Value::NONE)
}

fn extend(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extend_with(vm, args[0], args[1], Deque::push)?;
    Ok(Value::NONE)
}

fn extendleft(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extend_with(vm, args[0], args[1], Deque::push_left)?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deque = this(vm, args[0])?;
    deque.version += 1;
    match deque.items.pop_back() {
        Some(item) => Ok(item),
        None => Err(vm.index_error("pop from an empty deque")),
    }
}

fn popleft(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deque = this(vm, args[0])?;
    deque.version += 1;
    match deque.items.pop_front() {
        Some(item) => Ok(item),
        None => Err(vm.index_error("pop from an empty deque")),
    }
}

fn clear(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deque = this(vm, args[0])?;
    deque.items.clear();
    deque.version += 1;
    Ok(Value::NONE)
}

/// A deque of these items, with the class and limit of another.
fn like(vm: &mut Vm, receiver: Value, items: VecDeque<Value>) -> Result<Value, Raised> {
    let limit = this(vm, receiver)?.limit;
    let mut made = Deque { items: VecDeque::with_capacity(items.len()), limit, version: 0 };
    items.into_iter().for_each(|item| made.push(item));
    let class = vm.heap.class_of(receiver);
    vm.heap.charge(made.items.capacity() * size_of::<Value>());
    let made = vm.new_opaque(made);
    Ok(vm.new_of(class, made))
}

fn copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let items = this(vm, args[0])?.items.clone();
    vm.charge_fuel(items.len() / 16)?;
    like(vm, args[0], items)
}

/// The first position from `start` on, before `stop`, of an item equal to `wanted`; raises `mutated` when
/// the comparison changes the deque.
fn find(
    vm: &mut Vm,
    receiver: Value,
    wanted: Value,
    start: usize,
    stop: usize,
    mutated: Value,
) -> Result<Option<usize>, Raised> {
    let version = this(vm, receiver)?.version;
    for at in start..stop {
        let Some(&item) = this(vm, receiver)?.items.get(at) else { break };
        let found = item.is(wanted) || vm.equal(item, wanted)?;
        if this(vm, receiver)?.version != version {
            return Err(vm.raise(mutated, "deque mutated during iteration"));
        }
        if found {
            return Ok(Some(at));
        }
        if at & 1023 == 1023 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(None)
}

fn count(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (mut from, mut count) = (0, 0);
    while let Some(at) = find(vm, args[0], args[1], from, usize::MAX, vm.types.runtime_error)? {
        count += 1;
        from = at + 1;
    }
    Ok(Value::small(count))
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let found = find(vm, args[0], args[1], 0, usize::MAX, vm.types.runtime_error)?;
    Ok(Value::bool(found.is_some()))
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = this(vm, args[0])?.items.len();
    let mut bounds = [0, length];
    for (i, bound) in bounds.iter_mut().enumerate() {
        if let Some(v) = args.get(2 + i) {
            let at = vm.clamp_index(v)?;
            *bound = if at < 0 { at.saturating_add(length as i64).max(0) as usize } else { at as usize };
        }
    }
    match find(vm, args[0], args[1], bounds[0], bounds[1], vm.types.runtime_error)? {
        Some(at) => Ok(vm.heap.int(at as i64)),
        None => {
            let wanted = vm.repr_string(args[1])?;
            Err(vm.value_error(&format!("{wanted} is not in deque")))
        }
    }
}

fn insert(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = vm.size_i64(args[1])?;
    let deque = this(vm, args[0])?;
    if deque.limit.is_some_and(|limit| deque.items.len() >= limit) {
        return Err(vm.index_error("deque already at its maximum size"));
    }
    grow(vm, args[0], |deque| {
        let length = deque.items.len() as i64;
        let at = if index < 0 { index.saturating_add(length).max(0) } else { index.min(length) };
        deque.version += 1;
        deque.items.insert(at as usize, args[2]);
    })?;
    Ok(Value::NONE)
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match find(vm, args[0], args[1], 0, usize::MAX, vm.types.index_error)? {
        Some(at) => {
            let deque = this(vm, args[0])?;
            deque.version += 1;
            deque.items.remove(at);
            Ok(Value::NONE)
        }
        None => {
            let wanted = vm.repr_string(args[1])?;
            Err(vm.value_error(&format!("{wanted} is not in deque")))
        }
    }
}

fn reverse(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    this(vm, args[0])?.items.make_contiguous().reverse();
    Ok(Value::NONE)
}

fn rotate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let steps = vm.size_i64(args[1])?;
    let deque = this(vm, args[0])?;
    let length = deque.items.len();
    if length > 1 {
        deque.version += 1;
        deque.items.rotate_right(steps.rem_euclid(length as i64) as usize);
    }
    Ok(Value::NONE)
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, args[0])?.items.len() as i64))
}

/// The place that an index means.
fn place(vm: &mut Vm, receiver: Value, index: Value) -> Result<usize, Raised> {
    if index.as_small().is_none() && vm.special(index, sym::INDEX).is_none() {
        let given = vm.type_name(index);
        return Err(vm.type_error(&format!("sequence index must be integer, not '{given}'")));
    }
    let index = vm.index_i64(index)?;
    let length = this(vm, receiver)?.items.len() as i64;
    let at = if index < 0 { index.saturating_add(length) } else { index };
    if (0..length).contains(&at) { Ok(at as usize) } else { Err(vm.index_error("deque index out of range")) }
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = place(vm, args[0], args[1])?;
    Ok(this(vm, args[0])?.items[at])
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = place(vm, args[0], args[1])?;
    this(vm, args[0])?.items[at] = args[2];
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = place(vm, args[0], args[1])?;
    let deque = this(vm, args[0])?;
    deque.version += 1;
    deque.items.remove(at);
    Ok(Value::NONE)
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deque = vm.receiver_of::<Deque>(args[0])?;
    let version = this(vm, deque)?.version;
    Ok(vm.new_opaque(Walk::<false> { deque, at: 0, version }))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deque = vm.receiver_of::<Deque>(args[0])?;
    let version = this(vm, deque)?.version;
    Ok(vm.new_opaque(Walk::<true> { deque, at: 0, version }))
}

fn walk_next<const BACKWARDS: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Walk<BACKWARDS>>(args[0])?;
    let walk = vm.heap.get::<Walk<BACKWARDS>>(this).expect("the type was checked");
    let (at, version) = (walk.at, walk.version);
    let Some(deque) = vm.heap.get::<Deque>(walk.deque) else { return Ok(Value::UNDEF) };
    if at >= deque.items.len() && deque.version == version {
        return Ok(Value::UNDEF);
    }
    if deque.version != version {
        return Err(vm.runtime_error("deque mutated during iteration"));
    }
    let item = deque.items[if BACKWARDS { deque.items.len() - 1 - at } else { at }];
    if let Some(walk) = vm.heap.get_mut::<Walk<BACKWARDS>>(this) {
        walk.at += 1;
    }
    Ok(item)
}

fn walk_iter(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

fn walk_hint<const BACKWARDS: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Walk<BACKWARDS>>(args[0])?;
    let walk = vm.heap.get::<Walk<BACKWARDS>>(this).expect("the type was checked");
    let length = vm.heap.get::<Deque>(walk.deque).map_or(0, |deque| deque.items.len());
    Ok(Value::small(length.saturating_sub(walk.at) as i64))
}

/// The items of a deque; `None` for anything else.
fn items_of(vm: &Vm, v: Value) -> Option<VecDeque<Value>> {
    vm.heap.get::<Deque>(vm.plain(v)).map(|deque| deque.items.clone())
}

fn add(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(other) = items_of(vm, args[1]) else {
        let given = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("can only concatenate deque (not \"{given}\") to deque")));
    };
    let mut items = this(vm, args[0])?.items.clone();
    items.extend(other);
    like(vm, args[0], items)
}

fn iadd(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extend_with(vm, args[0], args[1], Deque::push)?;
    Ok(args[0])
}

/// The items `times` times over.
fn repeated(vm: &mut Vm, receiver: Value, times: Value) -> Result<VecDeque<Value>, Raised> {
    let times = usize::try_from(vm.repetitions(times)?).unwrap_or(0);
    let deque = this(vm, receiver)?;
    let (length, limit) = (deque.items.len(), deque.limit);
    // with a limit only the last items survive
    let times = match limit {
        Some(limit) if length > 0 => times.min(limit / length + 1),
        Some(_) | None => times,
    };
    vm.check_size(length.saturating_mul(times).saturating_mul(size_of::<Value>()))?;
    vm.charge_fuel(length.saturating_mul(times) / 16)?;
    let source = this(vm, receiver)?.items.clone();
    let mut items = VecDeque::with_capacity(length * times);
    for _ in 0..times {
        items.extend(&source);
    }
    Ok(items)
}

fn mul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].as_small().is_none() && vm.special(args[1], sym::INDEX).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let items = repeated(vm, args[0], args[1])?;
    like(vm, args[0], items)
}

fn imul(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].as_small().is_none() && vm.special(args[1], sym::INDEX).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let items = repeated(vm, args[0], args[1])?;
    let deque = this(vm, args[0])?;
    deque.items.clear();
    items.into_iter().for_each(|item| deque.push(item));
    Ok(args[0])
}

fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (items_of(vm, args[0]), items_of(vm, args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    // deques compare as lists of their items do
    let (a, b) = (vm.heap.list(a.into()), vm.heap.list(b.into()));
    vm.keep(a);
    vm.keep(b);
    vm.check_depth(" in comparison")?;
    vm.compare(how, a, b)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = vm.short_type_name(args[0]);
    if !vm.enter_repr(args[0]) {
        return Ok(vm.heap.str("[...]"));
    }
    let outcome = repr_items(vm, args[0]);
    vm.leave_repr(args[0]);
    let items = outcome?;
    let text = match this(vm, args[0])?.limit {
        Some(limit) => format!("{name}([{items}], maxlen={limit})"),
        None => format!("{name}([{items}])"),
    };
    Ok(vm.heap.str(&text))
}

fn repr_items(vm: &mut Vm, receiver: Value) -> Result<String, Raised> {
    vm.check_repr_depth()?;
    let mut out = String::new();
    let mut at = 0;
    while let Some(&item) = this(vm, receiver)?.items.get(at) {
        if at > 0 {
            out.push_str(", ");
        }
        vm.keep(item);
        out.push_str(&vm.repr_string(item)?);
        vm.check_size(out.len())?;
        at += 1;
    }
    Ok(out)
}

fn maxlen(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let limit = this(vm, v)?.limit;
    Ok(limit.map_or(Value::NONE, |limit| vm.heap.int(limit as i64)))
}

/// What copying and `copy.copy` are told: how to make it again, its attributes, and its items.
fn reduce(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = maxlen(vm, args[0])?;
    let empty = vm.heap.tuple(&[]);
    let arguments = if limit.is_none() { empty } else { vm.heap.tuple(&[empty, limit]) };
    vm.keep(arguments);
    let items = iter(vm, args)?;
    vm.keep(items);
    let state = vm.dict_of(args[0]).unwrap_or(Value::NONE);
    let class = vm.heap.class_of(args[0]);
    Ok(vm.heap.tuple(&[class, arguments, state, items]))
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

const METHODS: &[Native] = &joined::<{ COMPARISONS.len() + OWN.len() }>(&[&COMPARISONS, OWN]);

const OWN: &[Native] = &[
    Native {
        name: "__init__",
        params: "self, iterable=..., maxlen=None",
        doc: "Fill the deque; with maxlen it holds that many items at most.",
        run: init,
    },
    Native { name: "append", params: "self, item, /", doc: "Add an item at the right end.", run: append },
    Native {
        name: "appendleft",
        params: "self, item, /",
        doc: "Add an item at the left end.",
        run: appendleft,
    },
    Native { name: "clear", params: "self, /", doc: "Remove all items.", run: clear },
    Native { name: "copy", params: "self, /", doc: "A new deque with the same items.", run: copy },
    Native { name: "__copy__", params: "self, /", doc: "A new deque with the same items.", run: copy },
    Native { name: "count", params: "self, value, /", doc: "How many items equal x.", run: count },
    Native {
        name: "extend",
        params: "self, iterable, /",
        doc: "Add all items at the right end.",
        run: extend,
    },
    Native {
        name: "extendleft",
        params: "self, iterable, /",
        doc: "Add all items at the left end, one after the other.",
        run: extendleft,
    },
    Native {
        name: "index",
        params: "self, value, start=..., stop=..., /",
        doc: "The first position of x; ValueError if there is none.",
        run: index,
    },
    Native { name: "insert", params: "self, index, value, /", doc: "Put x before position i.", run: insert },
    Native { name: "pop", params: "self, /", doc: "Remove and give the item at the right end.", run: pop },
    Native {
        name: "popleft",
        params: "self, /",
        doc: "Remove and give the item at the left end.",
        run: popleft,
    },
    Native {
        name: "remove",
        params: "self, value, /",
        doc: "Remove the first item equal to value.",
        run: remove,
    },
    Native { name: "reverse", params: "self, /", doc: "Reverse the order of the items.", run: reverse },
    Native {
        name: "rotate",
        params: "self, n=1, /",
        doc: "Move n items from the right end to the left.",
        run: rotate,
    },
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
    Native { name: "__add__", params: "self, value, /", doc: "Return self + value.", run: add },
    Native { name: "__iadd__", params: "self, value, /", doc: "Implement self += value.", run: iadd },
    Native { name: "__mul__", params: "self, value, /", doc: "Return self * value.", run: mul },
    Native { name: "__rmul__", params: "self, value, /", doc: "Return value * self.", run: mul },
    Native { name: "__imul__", params: "self, value, /", doc: "Implement self *= value.", run: imul },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native { name: "__reduce__", params: "self, /", doc: "How to make a copy.", run: reduce },
];

const TYPE: TypeRow = TypeRow {
    name: "deque",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make an empty deque.",
        run: new,
    }],
    getters: &[Getter { name: "maxlen", get: maxlen, set: None }],
    doc: "A list that is quick at both ends.",
    layout: Layout::Builtin,
    is_final: false,
};

const fn walk_row(name: &'static str, methods: &'static [Native]) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods,
        class_methods: &[],
        static_methods: &[],
        getters: &[],
        doc: "Walks a deque.",
        layout: Layout::Builtin,
        is_final: true,
    }
}

const WALK: TypeRow = walk_row(
    "_deque_iterator",
    &[
        Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: walk_iter },
        Native { name: "__next__", params: "self, /", doc: "Return the next item.", run: walk_next::<false> },
        Native {
            name: "__length_hint__",
            params: "self, /",
            doc: "How many items are left.",
            run: walk_hint::<false>,
        },
    ],
);

const WALK_BACK: TypeRow = walk_row(
    "_deque_reverse_iterator",
    &[
        Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: walk_iter },
        Native { name: "__next__", params: "self, /", doc: "Return the next item.", run: walk_next::<true> },
        Native {
            name: "__length_hint__",
            params: "self, /",
            doc: "How many items are left.",
            run: walk_hint::<true>,
        },
    ],
);

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    vm.register_type::<Walk<false>>(&WALK);
    vm.register_type::<Walk<true>>(&WALK_BACK);
    let class = vm.register_type::<Deque>(&TYPE);
    vm.place_in_module(class, "collections");
    let name = vm.heap.intern("deque");
    vm.heap.namespace_set(dict, name, class);
    vm.add_native(dict, &PUSH_WITHIN);
    Ok(())
}
