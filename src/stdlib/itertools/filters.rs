//! Iterators that pass once over one iterable: `accumulate`, `batched`, `compress`, `dropwhile`,
//! `filterfalse`, `islice`, `pairwise`, `starmap`, `takewhile`.

use super::{ITER, add, made, new, next, row, state, whole};
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, BinaryOp, Raised, TypeRow, Vm, sym};

/// Running results.
struct Accumulate {
    iterator: Value,
    /// `None` adds.
    function: Value,
    /// Undefined before the first item.
    total: Value,
    /// What comes first, until it was given; then undefined.
    initial: Value,
}

impl Trace for Accumulate {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.iterator, self.function, self.total, self.initial]);
    }
}

fn accumulate_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[1])?;
    let initial = if args[3].is_none() { Value::UNDEF } else { args[3] };
    Ok(made(vm, args[0], Accumulate { iterator, function: args[2], total: Value::UNDEF, initial }))
}

fn accumulate_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let accumulate = state::<Accumulate>(vm, args[0])?;
    if let Some(initial) = accumulate.initial.defined() {
        accumulate.initial = Value::UNDEF;
        accumulate.total = initial;
        return Ok(initial);
    }
    let &mut Accumulate { iterator, function, .. } = accumulate;
    let Some(item) = vm.next(iterator)? else { return Ok(Value::UNDEF) };
    let total = match state::<Accumulate>(vm, args[0])?.total.defined() {
        None => item,
        Some(total) if function.is_none() => {
            vm.keep(item);
            vm.binary(BinaryOp::Add, total, item)?
        }
        Some(total) => vm.call(function, &[total, item])?,
    };
    state::<Accumulate>(vm, args[0])?.total = total;
    Ok(total)
}

/// Tuples of a number of items.
struct Batched {
    /// Undefined after its end.
    iterator: Value,
    size: usize,
    strict: bool,
}

impl Trace for Batched {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.iterator);
    }
}

fn batched_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let size = whole(vm, args[2])?;
    if size < 1 {
        return Err(vm.value_error("n must be at least one"));
    }
    let strict = vm.truth(args[3])?;
    let iterator = vm.iter(args[1])?;
    Ok(made(vm, args[0], Batched { iterator, size: size as usize, strict }))
}

fn batched_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Batched { iterator, size, strict } = state::<Batched>(vm, args[0])?;
    let Some(iterator) = iterator.defined() else { return Ok(Value::UNDEF) };
    let mut items = Vec::with_capacity(size.min(64));
    while items.len() < size {
        let Some(item) = vm.next(iterator)? else { break };
        vm.keep(item);
        items.push(item);
        if items.len() & 1023 == 0 {
            vm.charge_fuel(1024)?;
            vm.check_size(items.len() * size_of::<Value>())?;
        }
    }
    if items.len() < size {
        state::<Batched>(vm, args[0])?.iterator = Value::UNDEF;
        if items.is_empty() {
            return Ok(Value::UNDEF);
        }
        if strict {
            return Err(vm.value_error("batched(): incomplete batch"));
        }
    }
    Ok(vm.heap.tuple(&items))
}

/// The items whose selector is true.
struct Compress {
    data: Value,
    selectors: Value,
}

impl Trace for Compress {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.data, self.selectors]);
    }
}

fn compress_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let data = vm.iter(args[1])?;
    vm.keep(data);
    let selectors = vm.iter(args[2])?;
    Ok(made(vm, args[0], Compress { data, selectors }))
}

fn compress_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Compress { data, selectors } = state::<Compress>(vm, args[0])?;
    let mark = vm.kept_mark();
    let mut passed = 0usize;
    loop {
        let Some(item) = vm.next(data)? else { return Ok(Value::UNDEF) };
        vm.keep(item);
        let Some(selector) = vm.next(selectors)? else { return Ok(Value::UNDEF) };
        if vm.truth(selector)? {
            return Ok(item);
        }
        vm.release(mark);
        passed += 1;
        if passed & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
}

/// What a function says about items: which of them pass.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// `dropwhile` still drops.
    Dropping,
    /// Everything passes.
    Passing,
    /// `takewhile` still takes.
    Taking,
    /// `takewhile` has met the end.
    Ended,
}

/// `dropwhile` and `takewhile`.
struct While<const DROPS: bool> {
    function: Value,
    iterator: Value,
    phase: Phase,
}

impl<const DROPS: bool> Trace for While<DROPS> {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.iterator]);
    }
}

fn while_new<const DROPS: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[2])?;
    let phase = if DROPS { Phase::Dropping } else { Phase::Taking };
    Ok(made(vm, args[0], While::<DROPS> { function: args[1], iterator, phase }))
}

fn while_next<const DROPS: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mark = vm.kept_mark();
    let mut dropped = 0usize;
    loop {
        let &mut While { function, iterator, phase } = state::<While<DROPS>>(vm, args[0])?;
        if phase == Phase::Ended {
            return Ok(Value::UNDEF);
        }
        let Some(item) = vm.next(iterator)? else { return Ok(Value::UNDEF) };
        if phase == Phase::Passing {
            return Ok(item);
        }
        vm.keep(item);
        let answer = vm.call(function, &[item])?;
        let holds = vm.truth(answer)?;
        match (DROPS, holds) {
            (true, true) => {}
            (true, false) => {
                state::<While<DROPS>>(vm, args[0])?.phase = Phase::Passing;
                return Ok(item);
            }
            (false, true) => return Ok(item),
            (false, false) => {
                state::<While<DROPS>>(vm, args[0])?.phase = Phase::Ended;
                return Ok(Value::UNDEF);
            }
        }
        vm.release(mark);
        dropped += 1;
        if dropped & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
}

/// The items for which a function is false.
struct FilterFalse {
    function: Value,
    iterator: Value,
}

impl Trace for FilterFalse {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.iterator]);
    }
}

fn filterfalse_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[2])?;
    Ok(made(vm, args[0], FilterFalse { function: args[1], iterator }))
}

fn filterfalse_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut FilterFalse { function, iterator } = state::<FilterFalse>(vm, args[0])?;
    let plain = function.is_none() || function.is(vm.types.bool);
    let mark = vm.kept_mark();
    let mut passed = 0usize;
    while let Some(item) = vm.next(iterator)? {
        vm.keep(item);
        let answer = if plain { item } else { vm.call(function, &[item])? };
        if !vm.truth(answer)? {
            return Ok(item);
        }
        vm.release(mark);
        passed += 1;
        if passed & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(Value::UNDEF)
}

/// What a slice would take.
struct Slice {
    /// Undefined when nothing more will come.
    iterator: Value,
    /// The position of the next item of the iterator.
    at: u64,
    /// The position of the next item that is given.
    wanted: u64,
    /// Absent: all.
    stop: Option<u64>,
    step: u64,
}

impl Trace for Slice {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.iterator);
    }
}

/// A bound of `islice`: `Ok(None)` for `None`, `Err` for what is no whole number from 0 to `sys.maxsize`.
fn bound(vm: &mut Vm, v: Value) -> Result<Option<u64>, ()> {
    if v.is_none() {
        return Ok(None);
    }
    if v.as_small().is_none() && vm.special(v, sym::INDEX).is_none() {
        return Err(());
    }
    match vm.size_i64(v) {
        Ok(n) => u64::try_from(n).map(Some).map_err(|_| ()),
        Err(_) => {
            vm.take_pending();
            Err(())
        }
    }
}

fn islice_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    const RANGE: &str = "must be None or an integer: 0 <= x <= sys.maxsize.";
    let (start, stop, step) = match (args.get(3), args.get(4)) {
        (None, _) => (Value::NONE, args[2], Value::NONE),
        (Some(stop), step) => (args[2], stop, step.unwrap_or(Value::NONE)),
    };
    let Ok(bounded) = bound(vm, stop) else {
        // less than -1 is a bad index, anything else no stop at all
        let plain = vm.plain(stop);
        let index = plain.as_small().is_some_and(|stop| stop < -1);
        let what = if index { "Indices for islice()" } else { "Stop argument for islice()" };
        return Err(vm.value_error(&format!("{what} {RANGE}")));
    };
    let Ok(start) = bound(vm, start) else {
        return Err(vm.value_error(&format!("Indices for islice() {RANGE}")));
    };
    let step = match bound(vm, step) {
        Ok(None) => 1,
        Ok(Some(step)) if step > 0 => step,
        Ok(Some(_)) | Err(()) => {
            return Err(vm.value_error("Step for islice() must be a positive integer or None."));
        }
    };
    let iterator = vm.iter(args[1])?;
    let wanted = start.unwrap_or(0);
    Ok(made(vm, args[0], Slice { iterator, at: 0, wanted, stop: bounded, step }))
}

fn islice_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Slice { iterator, mut at, wanted, stop, step } = state::<Slice>(vm, args[0])?;
    if iterator.is_undef() {
        return Ok(Value::UNDEF);
    }
    while at < wanted {
        if vm.next(iterator)?.is_none() {
            state::<Slice>(vm, args[0])?.iterator = Value::UNDEF;
            return Ok(Value::UNDEF);
        }
        at += 1;
        state::<Slice>(vm, args[0])?.at = at;
        if at & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    if stop.is_some_and(|stop| at >= stop) {
        state::<Slice>(vm, args[0])?.iterator = Value::UNDEF;
        return Ok(Value::UNDEF);
    }
    match vm.next(iterator)? {
        Some(item) => {
            let slice = state::<Slice>(vm, args[0])?;
            slice.at = at + 1;
            // the last items before the stop are skipped as well
            slice.wanted = wanted.saturating_add(step).min(stop.unwrap_or(u64::MAX));
            Ok(item)
        }
        None => {
            state::<Slice>(vm, args[0])?.iterator = Value::UNDEF;
            Ok(Value::UNDEF)
        }
    }
}

/// Every item with its successor.
struct Pairwise {
    /// Undefined after its end.
    iterator: Value,
    /// Undefined before the first.
    last: Value,
}

impl Trace for Pairwise {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.iterator, self.last]);
    }
}

fn pairwise_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[1])?;
    Ok(made(vm, args[0], Pairwise { iterator, last: Value::UNDEF }))
}

fn pairwise_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Pairwise { iterator, mut last } = state::<Pairwise>(vm, args[0])?;
    let Some(iterator) = iterator.defined() else { return Ok(Value::UNDEF) };
    if last.is_undef() {
        let Some(first) = vm.next(iterator)? else {
            state::<Pairwise>(vm, args[0])?.iterator = Value::UNDEF;
            return Ok(Value::UNDEF);
        };
        last = first;
        state::<Pairwise>(vm, args[0])?.last = first;
    }
    vm.keep(last);
    let Some(item) = vm.next(iterator)? else {
        let pairwise = state::<Pairwise>(vm, args[0])?;
        pairwise.iterator = Value::UNDEF;
        pairwise.last = Value::UNDEF;
        return Ok(Value::UNDEF);
    };
    state::<Pairwise>(vm, args[0])?.last = item;
    Ok(vm.heap.tuple(&[last, item]))
}

/// Calls a function with the items of each item.
struct Starmap {
    function: Value,
    iterator: Value,
}

impl Trace for Starmap {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.iterator]);
    }
}

fn starmap_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterator = vm.iter(args[2])?;
    Ok(made(vm, args[0], Starmap { function: args[1], iterator }))
}

fn starmap_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let &mut Starmap { function, iterator } = state::<Starmap>(vm, args[0])?;
    let Some(item) = vm.next(iterator)? else { return Ok(Value::UNDEF) };
    vm.keep(item);
    match item.as_tuple() {
        Some(given) => vm.call(function, given),
        None => {
            let given = vm.collect(item)?;
            given.iter().for_each(|&v| vm.keep(v));
            vm.call(function, &given)
        }
    }
}

const ACCUMULATE: TypeRow = row(
    "accumulate",
    "The running totals, or the running results of func(total, item).",
    &[ITER, next(accumulate_next)],
    &[new("cls, iterable, func=None, *, initial=None", accumulate_new)],
);
const BATCHED: TypeRow = row(
    "batched",
    "Tuples of n items; the last may be shorter.",
    &[ITER, next(batched_next)],
    &[new("cls, iterable, n, *, strict=False", batched_new)],
);
const COMPRESS: TypeRow = row(
    "compress",
    "The items of data whose selector is true.",
    &[ITER, next(compress_next)],
    &[new("cls, data, selectors", compress_new)],
);
const DROPWHILE: TypeRow = row(
    "dropwhile",
    "What follows the leading items for which the predicate is true.",
    &[ITER, next(while_next::<true>)],
    &[new("cls, predicate, iterable, /", while_new::<true>)],
);
const TAKEWHILE: TypeRow = row(
    "takewhile",
    "The leading items for which the predicate is true.",
    &[ITER, next(while_next::<false>)],
    &[new("cls, predicate, iterable, /", while_new::<false>)],
);
const FILTERFALSE: TypeRow = row(
    "filterfalse",
    "The items for which the function is false.",
    &[ITER, next(filterfalse_next)],
    &[new("cls, function, iterable, /", filterfalse_new)],
);
const ISLICE: TypeRow = row(
    "islice",
    "The items that a slice would take.",
    &[ITER, next(islice_next)],
    &[new("cls, iterable, start, stop=..., step=..., /|", islice_new)],
);
const PAIRWISE: TypeRow = row(
    "pairwise",
    "Every item with its successor.",
    &[ITER, next(pairwise_next)],
    &[new("cls, iterable, /", pairwise_new)],
);
const STARMAP: TypeRow = row(
    "starmap",
    "The results of function(*item).",
    &[ITER, next(starmap_next)],
    &[new("cls, function, iterable, /", starmap_new)],
);

pub(super) fn install(vm: &mut Vm, dict: Value) {
    add::<Accumulate>(vm, dict, &ACCUMULATE);
    add::<Batched>(vm, dict, &BATCHED);
    add::<Compress>(vm, dict, &COMPRESS);
    add::<While<true>>(vm, dict, &DROPWHILE);
    add::<While<false>>(vm, dict, &TAKEWHILE);
    add::<FilterFalse>(vm, dict, &FILTERFALSE);
    add::<Slice>(vm, dict, &ISLICE);
    add::<Pairwise>(vm, dict, &PAIRWISE);
    add::<Starmap>(vm, dict, &STARMAP);
}
