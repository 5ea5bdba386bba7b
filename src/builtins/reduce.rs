//! `__reduce__` and `__setstate__` of iterators, ranges, slices and sets: what copies are made from.

use super::iterators::{CallIterator, Enumerate, Filter, Map, Reversed, Zip};
use super::{big_range, sequence};
use crate::value::{IterKind, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};

/// `(function, arguments, state)`, or without the state; `function` is a builtin name.
fn recipe(vm: &mut Vm, function: &str, arguments: &[Value], state: Option<Value>) -> Value {
    let name = vm.heap.intern(function);
    let function = vm.heap.namespace_get(vm.builtins, name).unwrap_or(Value::NONE);
    of_callable(vm, function, arguments, state)
}

fn of_callable(vm: &mut Vm, function: Value, arguments: &[Value], state: Option<Value>) -> Value {
    let arguments = vm.heap.tuple(arguments);
    match state {
        Some(state) => vm.heap.tuple(&[function, arguments, state]),
        None => vm.heap.tuple(&[function, arguments]),
    }
}

// ---- the machine's own iterators ----

fn iterator(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(it) = vm.heap.as_iter(args[0]) else { return Ok(Value::NONE) };
    let (what, source, index, left, step) = (it.what, it.source, it.index, it.stop, it.step);
    if source.is_undef() && what != IterKind::Range {
        let empty = match what {
            IterKind::Tuple | IterKind::TupleReversed | IterKind::Bytes | IterKind::ByteArray => {
                vm.heap.tuple(&[])
            }
            IterKind::Str => vm.heap.str(""),
            IterKind::List
            | IterKind::ListReversed
            | IterKind::Range
            | IterKind::DictKeys
            | IterKind::DictValues
            | IterKind::DictItems
            | IterKind::DictKeysReversed
            | IterKind::DictValuesReversed
            | IterKind::DictItemsReversed
            | IterKind::Set => vm.heap.list(Vec::new()),
        };
        return Ok(recipe(vm, "iter", &[empty], None));
    }
    Ok(match what {
        IterKind::List | IterKind::Tuple | IterKind::Bytes | IterKind::ByteArray => {
            recipe(vm, "iter", &[source], Some(Value::small(index)))
        }
        IterKind::Str => {
            let passed = source.as_str().and_then(|text| text.get(..index as usize));
            let index = passed.map_or(0, |text| text.chars().count() as i64);
            recipe(vm, "iter", &[source], Some(Value::small(index)))
        }
        IterKind::ListReversed | IterKind::TupleReversed => {
            recipe(vm, "reversed", &[source], Some(Value::small(index)))
        }
        IterKind::Range => {
            let (start, step) = (i128::from(index), i128::from(step));
            let stop = start + step * i128::from(left.max(0));
            let range = big_range::BigRange::new(start.into(), stop.into(), step.into());
            let range = big_range::make(vm, range);
            recipe(vm, "iter", &[range], Some(Value::NONE))
        }
        IterKind::DictKeys
        | IterKind::DictValues
        | IterKind::DictItems
        | IterKind::DictKeysReversed
        | IterKind::DictValuesReversed
        | IterKind::DictItemsReversed
        | IterKind::Set => {
            // a second iterator takes what is left, and this one stays where it is
            let rest = vm.heap.iter(what, source, index, left, step);
            vm.keep(rest);
            let rest = vm.collect_list(rest)?;
            recipe(vm, "iter", &[rest], None)
        }
    })
}

fn position(vm: &mut Vm, state: Value) -> Result<i64, Raised> {
    if vm.int_of(state).is_none() && vm.special(state, sym::INDEX).is_none() {
        return Err(vm.type_error("an integer is required"));
    }
    vm.clamp_index(state)
}

/// Go to a position of the container. Positions outside of it mean its nearer end.
fn set_iterator(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let state = position(vm, args[1])?;
    let Some(it) = vm.heap.as_iter(args[0]) else { return Ok(Value::NONE) };
    let (what, source, index, left) = (it.what, it.source, it.index, it.stop);
    if source.is_undef() && what != IterKind::Range {
        return Ok(Value::NONE);
    }
    let bytes = source.as_bytes().map(<[u8]>::len).or_else(|| vm.heap.byte_vec(source).map(Vec::len));
    let length = bytes.unwrap_or_else(|| sequence::items(vm, source).len()) as i64;
    let (index, left) = match what {
        IterKind::Tuple | IterKind::Bytes | IterKind::ByteArray => (state.clamp(0, length), left),
        // for a list, before the first item is behind the last one
        IterKind::List => (state.clamp(-1, length), left),
        IterKind::ListReversed | IterKind::TupleReversed => (state.clamp(-1, length - 1), left),
        IterKind::Str => {
            let text = source.as_str().unwrap_or("");
            let at = text.char_indices().nth(state.max(0) as usize).map_or(text.len(), |(at, _)| at);
            (at as i64, left)
        }
        IterKind::Range => {
            let passed = state.clamp(0, left.max(0));
            let step = vm.heap.as_iter(args[0]).map_or(1, |it| it.step);
            (index.wrapping_add(passed.wrapping_mul(step)), left - passed)
        }
        IterKind::DictKeys
        | IterKind::DictValues
        | IterKind::DictItems
        | IterKind::DictKeysReversed
        | IterKind::DictValuesReversed
        | IterKind::DictItemsReversed
        | IterKind::Set => (index, left),
    };
    if let Some(it) = vm.heap.as_iter_mut(args[0]) {
        if index < 0 && what != IterKind::Range {
            // before the first item: at the end
            it.source = Value::UNDEF;
        }
        it.index = index;
        it.stop = left;
    }
    Ok(Value::NONE)
}

// ---- iterators over iterators ----

fn enumerate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Enumerate>(args[0])?;
    let parts = vm.heap.get::<Enumerate>(this).map(|e| [e.iterator, e.number]);
    Ok(recipe(vm, "enumerate", &parts.unwrap_or([Value::NONE; 2]), None))
}

fn zip(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Zip>(args[0])?;
    let (iterators, strict) =
        vm.heap.get::<Zip>(this).map(|zip| (zip.iterators.clone(), zip.strict)).unwrap_or_default();
    Ok(recipe(vm, "zip", &iterators, strict.then_some(Value::TRUE)))
}

fn set_zip(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Zip>(args[0])?;
    let strict = vm.truth(args[1])?;
    if let Some(zip) = vm.heap.get_mut::<Zip>(this) {
        zip.strict = strict;
    }
    Ok(Value::NONE)
}

fn map(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Map>(args[0])?;
    let mut parts = Vec::new();
    if let Some(map) = vm.heap.get::<Map>(this) {
        parts.push(map.function);
        parts.extend_from_slice(&map.iterators);
    }
    Ok(recipe(vm, "map", &parts, None))
}

fn filter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Filter>(args[0])?;
    let parts = vm.heap.get::<Filter>(this).map(|f| [f.function, f.iterator]);
    Ok(recipe(vm, "filter", &parts.unwrap_or([Value::NONE; 2]), None))
}

fn reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Reversed>(args[0])?;
    let (sequence, left) =
        vm.heap.get::<Reversed>(this).map_or((Value::NONE, 0), |r| (r.sequence, r.left as i64));
    if left == 0 {
        let empty = vm.heap.tuple(&[]);
        return Ok(recipe(vm, "reversed", &[empty], None));
    }
    Ok(recipe(vm, "reversed", &[sequence], Some(Value::small(left - 1))))
}

fn set_reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Reversed>(args[0])?;
    let state = position(vm, args[1])?;
    let sequence = vm.heap.get::<Reversed>(this).map_or(Value::NONE, |r| r.sequence);
    let length = vm.length(sequence)? as i64;
    if let Some(reversed) = vm.heap.get_mut::<Reversed>(this)
        && reversed.left > 0
    {
        reversed.left = state.clamp(-1, length - 1).saturating_add(1) as usize;
    }
    Ok(Value::NONE)
}

fn call_iterator(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<CallIterator>(args[0])?;
    let parts = vm.heap.get::<CallIterator>(this).map(|it| [it.function, it.end]);
    match parts {
        Some([function, end]) if !function.is_undef() => Ok(recipe(vm, "iter", &[function, end], None)),
        Some(_) | None => {
            let empty = vm.heap.tuple(&[]);
            Ok(recipe(vm, "iter", &[empty], None))
        }
    }
}

// ---- containers ----

fn range(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(range) = big_range::parts(vm, args[0]) else { return Ok(Value::NONE) };
    let parts = [range.start, range.stop, range.step].map(|n| vm.heap.big(n));
    Ok(recipe(vm, "range", &parts, None))
}

fn slice(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let parts = vm.heap.as_slice(args[0]).map(|s| [s.start, s.stop, s.step]);
    Ok(recipe(vm, "slice", &parts.unwrap_or([Value::NONE; 3]), None))
}

/// Sets and frozensets, with the attributes of instances of derived classes.
fn set(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let receiver = vm.receiver(args[0]);
    let items = vm.collect_list(args[0])?;
    vm.keep(items);
    let state = match vm.get_attr_quiet(receiver, sym::DICT)? {
        Some(dict) if vm.truth(dict)? => dict,
        Some(_) | None => Value::NONE,
    };
    let class = vm.heap.class_of(receiver);
    Ok(of_callable(vm, class, &[items], Some(state)))
}

const fn reduce(run: fn(&mut Vm, Args) -> Result<Value, Raised>) -> Native {
    Native { name: "__reduce__", params: "self, /", doc: "What copies are made from.", run }
}

const fn set_state(run: fn(&mut Vm, Args) -> Result<Value, Raised>) -> Native {
    Native { name: "__setstate__", params: "self, state, /", doc: "Go to a position.", run }
}

/// Rows of the machine's own iterators, as `iterators` lists them.
pub const ITERATOR: Native = reduce(iterator);
/// The same for [`ITERATOR`].
pub const SET_ITERATOR: Native = set_state(set_iterator);
/// Rows of the iterators over iterators.
pub const ENUMERATE: Native = reduce(enumerate);
/// Of `zip`.
pub const ZIP: Native = reduce(zip);
/// Of `zip`.
pub const SET_ZIP: Native = set_state(set_zip);
/// Of `map`.
pub const MAP: Native = reduce(map);
/// Of `filter`.
pub const FILTER: Native = reduce(filter);
/// Of `reversed`.
pub const REVERSED: Native = reduce(reversed);
/// Of `reversed`.
pub const SET_REVERSED: Native = set_state(set_reversed);
/// Of `iter(function, end)`.
pub const CALL_ITERATOR: Native = reduce(call_iterator);
/// Of `range`.
pub const RANGE: Native = reduce(range);
/// Of `slice`.
pub const SLICE: Native = reduce(slice);
/// Of `set` and `frozenset`.
pub const SET: Native = reduce(set);
