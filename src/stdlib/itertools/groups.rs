//! `groupby` and `tee`: iterators that hand their items to other iterators.

use super::{ITER, add, made, new, next, row, state, whole};
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, CLASS_GETITEM, Native, Raised, TypeRow, Vm};

/// Runs of items with equal keys.
struct GroupBy {
    iterator: Value,
    /// `None`: the items are their own keys.
    key: Value,
    /// The key of the group that was given last; undefined before it.
    target: Value,
    /// The item at hand and its key; undefined when there is none.
    current_key: Value,
    current: Value,
    /// The group that may still take items.
    group: Value,
}

impl Trace for GroupBy {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.iterator, self.key, self.target, self.current_key, self.current, self.group]);
    }
}

/// The items of one run.
struct Group {
    parent: Value,
    key: Value,
}

impl Trace for Group {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.parent, self.key]);
    }
}

fn groupby_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[1])?;
    let none = Value::UNDEF;
    let data =
        GroupBy { iterator, key: args[2], target: none, current_key: none, current: none, group: none };
    Ok(made(vm, args[0], data))
}

/// Take the next item; false at the end.
fn step(vm: &mut Vm, groupby: Value) -> Result<bool, Raised> {
    let &mut GroupBy { iterator, key, .. } = state::<GroupBy>(vm, groupby)?;
    let mark = vm.kept_mark();
    let Some(item) = vm.next(iterator)? else { return Ok(false) };
    vm.keep(item);
    let found = if key.is_none() { item } else { vm.call(key, &[item])? };
    let groupby = state::<GroupBy>(vm, groupby)?;
    groupby.current = item;
    groupby.current_key = found;
    vm.release(mark);
    Ok(true)
}

fn groupby_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<GroupBy>(args[0])?;
    state::<GroupBy>(vm, this)?.group = Value::UNDEF;
    let mut passed = 0usize;
    loop {
        let &mut GroupBy { target, current_key, .. } = state::<GroupBy>(vm, this)?;
        if let Some(current) = current_key.defined() {
            match target.defined() {
                None => break,
                Some(target) => {
                    if !current.is(target) && !vm.equal(target, current)? {
                        break;
                    }
                }
            }
        }
        if !step(vm, this)? {
            return Ok(Value::UNDEF);
        }
        passed += 1;
        if passed & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    let key = state::<GroupBy>(vm, this)?.current_key;
    let group = vm.new_opaque(Group { parent: this, key });
    let groupby = state::<GroupBy>(vm, this)?;
    groupby.target = key;
    groupby.group = group;
    Ok(vm.heap.tuple(&[key, group]))
}

fn group_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Group { parent, key } = state::<Group>(vm, args[0])?;
    let groupby = state::<GroupBy>(vm, parent)?;
    if !groupby.group.is(args[0]) {
        return Ok(Value::UNDEF);
    }
    if groupby.current.is_undef() && !step(vm, parent)? {
        return Ok(Value::UNDEF);
    }
    let current = state::<GroupBy>(vm, parent)?.current_key;
    if current.is_undef() || !current.is(key) && !vm.equal(key, current)? {
        return Ok(Value::UNDEF);
    }
    let groupby = state::<GroupBy>(vm, parent)?;
    Ok(std::mem::replace(&mut groupby.current, Value::UNDEF))
}

/// How many items a part of the items shared by `tee` holds.
const PART: usize = 57;

/// Some items that were read once and are read by several; then what follows.
struct Part {
    iterator: Value,
    items: Vec<Value>,
    /// Undefined until it is needed.
    following: Value,
    /// The iterator is being asked.
    running: bool,
}

impl Trace for Part {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&self.items);
        t.values(&[self.iterator, self.following]);
        t.external(self.items.capacity() * size_of::<Value>());
    }
}

/// One of the iterators that `tee` makes.
struct Tee {
    part: Value,
    at: usize,
}

impl Trace for Tee {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.part);
    }
}

fn tee_of(vm: &mut Vm, iterable: Value) -> Result<Value, Raised> {
    let iterator = vm.iter(iterable)?;
    if let Some(&Tee { part, at }) = vm.heap.get::<Tee>(iterator) {
        return Ok(vm.new_opaque(Tee { part, at }));
    }
    let part = vm.new_opaque(Part { iterator, items: Vec::new(), following: Value::UNDEF, running: false });
    Ok(vm.new_opaque(Tee { part, at: 0 }))
}

fn tee_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    tee_of(vm, args[1])
}

fn tee_copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Tee { part, at } = state::<Tee>(vm, args[0])?;
    Ok(vm.new_opaque(Tee { part, at }))
}

fn tee_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Tee { mut part, mut at } = state::<Tee>(vm, args[0])?;
    if at >= PART {
        let &mut Part { following, iterator, .. } = state::<Part>(vm, part)?;
        let following = match following.defined() {
            Some(following) => following,
            None => {
                let items = Vec::with_capacity(PART);
                let fresh = Part { iterator, items, following: Value::UNDEF, running: false };
                let fresh = vm.new_opaque(fresh);
                state::<Part>(vm, part)?.following = fresh;
                fresh
            }
        };
        (part, at) = (following, 0);
        *state::<Tee>(vm, args[0])? = Tee { part, at };
    }
    let known = state::<Part>(vm, part)?;
    let item = match known.items.get(at) {
        Some(&item) => item,
        None => {
            if known.running {
                return Err(vm.runtime_error("cannot re-enter the tee iterator"));
            }
            known.running = true;
            let iterator = known.iterator;
            let outcome = vm.next(iterator);
            let known = state::<Part>(vm, part)?;
            known.running = false;
            let Some(item) = outcome? else { return Ok(Value::UNDEF) };
            state::<Part>(vm, part)?.items.push(item);
            item
        }
    };
    state::<Tee>(vm, args[0])?.at = at + 1;
    Ok(item)
}

fn tee(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = whole(vm, args[1])?;
    if count < 0 {
        return Err(vm.value_error("n must be >= 0"));
    }
    let count = count as usize;
    vm.check_size(count.saturating_mul(64))?;
    let mut all = Vec::new();
    if count > 0 {
        let first = tee_of(vm, args[0])?;
        vm.keep(first);
        let &mut Tee { part, at } = state::<Tee>(vm, first)?;
        all.push(first);
        for _ in 1..count {
            all.push(vm.new_opaque(Tee { part, at }));
        }
    }
    Ok(vm.heap.tuple(&all))
}

const GROUPBY: TypeRow = row(
    "groupby",
    "Each key, with an iterator over the run of items that have it.",
    &[ITER, next(groupby_next)],
    &[new("cls, iterable, key=None", groupby_new)],
);
const GROUP: TypeRow = row("_grouper", "The items of one run.", &[ITER, next(group_next)], &[]);
const TEE: TypeRow = TypeRow {
    class_methods: &[CLASS_GETITEM],
    ..row(
        "_tee",
        "One of several iterators over the same items.",
        &[
            ITER,
            next(tee_next),
            Native {
                name: "__copy__",
                params: "self, /",
                doc: "An iterator at the same place.",
                run: tee_copy,
            },
        ],
        &[new("cls, iterable, /", tee_new)],
    )
};
const PART_ROW: TypeRow = row("_tee_dataobject", "Items read by several iterators.", &[], &[]);

const TEE_FUNCTION: Native = Native {
    name: "tee",
    params: "iterable, n=2, /",
    doc: "A tuple of n iterators over the same items.",
    run: tee,
};

pub(super) fn install(vm: &mut Vm, dict: Value) {
    add::<GroupBy>(vm, dict, &GROUPBY);
    add::<Group>(vm, dict, &GROUP);
    add::<Tee>(vm, dict, &TEE);
    add::<Part>(vm, dict, &PART_ROW);
    vm.add_native(dict, &TEE_FUNCTION);
}
