//! What lists and tuples have in common: search, comparison, repetition, repr.

use crate::value::Value;
use crate::vm::{Comparison, Raised, Vm};

/// The items of a list or a tuple; nothing for anything else.
pub fn items(vm: &Vm, v: Value) -> &[Value] {
    match vm.heap.items(v) {
        Some(items) => items,
        None => v.as_tuple().unwrap_or(&[]),
    }
}

/// Whether two values are certainly equal or certainly not, without asking either of them.
pub fn plainly_equal(a: Value, b: Value) -> Option<bool> {
    if a.is(b) {
        return Some(true);
    }
    if let (Some(a), Some(b)) = (a.as_small(), b.as_small()) {
        return Some(a == b);
    }
    match (a.as_str(), b.as_str()) {
        (Some(a), Some(b)) => Some(a == b),
        _ => None,
    }
}

/// `a is b or a == b`, as containers compare their items.
pub fn same(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raised> {
    match plainly_equal(a, b) {
        Some(answer) => Ok(answer),
        None => vm.equal(a, b),
    }
}

/// The first position in `start..stop` whose item equals `wanted`. The sequence may change meanwhile.
pub fn find(
    vm: &mut Vm,
    sequence: Value,
    wanted: Value,
    start: usize,
    stop: usize,
) -> Result<Option<usize>, Raised> {
    let mut i = start;
    while i < stop {
        let Some(&item) = items(vm, sequence).get(i) else { break };
        if same(vm, item, wanted)? {
            return Ok(Some(i));
        }
        i += 1;
        if i & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(None)
}

/// How many items equal `wanted`.
pub fn count(vm: &mut Vm, sequence: Value, wanted: Value) -> Result<usize, Raised> {
    let mut found = 0;
    let mut from = 0;
    while let Some(at) = find(vm, sequence, wanted, from, usize::MAX)? {
        found += 1;
        from = at + 1;
    }
    Ok(found)
}

/// Whether two sequences have equal items in the same order.
pub fn equal(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raised> {
    if items(vm, a).len() != items(vm, b).len() {
        return Ok(false);
    }
    vm.check_depth(" in comparison")?;
    let mut i = 0;
    while let (Some(&x), Some(&y)) = (items(vm, a).get(i), items(vm, b).get(i)) {
        if !same(vm, x, y)? {
            return Ok(false);
        }
        i += 1;
        if i & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(items(vm, a).len() == items(vm, b).len())
}

/// `a < b` and its like: decided by the first items that differ, else by the lengths.
pub fn order(vm: &mut Vm, how: Comparison, a: Value, b: Value) -> Result<Value, Raised> {
    vm.check_depth(" in comparison")?;
    let mut i = 0;
    while let (Some(&x), Some(&y)) = (items(vm, a).get(i), items(vm, b).get(i)) {
        if !same(vm, x, y)? {
            return vm.compare(how, x, y);
        }
        i += 1;
        if i & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    let (left, right) = (items(vm, a).len(), items(vm, b).len());
    Ok(Value::bool(match how {
        Comparison::Less => left < right,
        Comparison::LessEq => left <= right,
        Comparison::Equal => left == right,
        Comparison::NotEqual => left != right,
        Comparison::Greater => left > right,
        Comparison::GreaterEq => left >= right,
    }))
}

/// How often `sequence * times` repeats.
pub fn repetitions(vm: &mut Vm, times: Value) -> Result<usize, Raised> {
    Ok(usize::try_from(vm.repetitions(times)?).unwrap_or(0))
}

/// The items `times` times over, after checking that they fit.
pub fn repeat(vm: &mut Vm, sequence: Value, times: usize) -> Result<Vec<Value>, Raised> {
    let length = items(vm, sequence).len();
    let total = length.saturating_mul(times);
    vm.check_size(total.saturating_mul(size_of::<Value>()))?;
    if total == 0 {
        return Ok(Vec::new());
    }
    vm.charge_fuel(total / 64)?;
    let source = items(vm, sequence);
    if let [one] = source {
        return Ok(vec![*one; times]);
    }
    let mut result = Vec::with_capacity(total);
    for _ in 0..times {
        result.extend_from_slice(source);
    }
    Ok(result)
}

/// The reprs of all items, separated by commas. The sequence may change meanwhile.
pub fn push_reprs(vm: &mut Vm, sequence: Value, out: &mut String) -> Result<(), Raised> {
    let mut i = 0;
    while let Some(&item) = items(vm, sequence).get(i) {
        if i > 0 {
            out.push_str(", ");
        }
        push_repr(vm, item, out)?;
        i += 1;
    }
    Ok(())
}

/// Append `repr(v)`.
pub fn push_repr(vm: &mut Vm, v: Value, out: &mut String) -> Result<(), Raised> {
    if let Some(n) = v.as_small() {
        crate::value::text::int::push_i64(out, n);
        return Ok(());
    }
    if let Some(text) = v.as_str() {
        crate::value::text::quote::push_repr(out, text);
        return vm.check_size(out.len());
    }
    let text = vm.repr_string(v)?;
    out.push_str(&text);
    vm.check_size(out.len())
}

/// A position given to an index operator, counted from the end when negative. `None` when it is outside.
pub fn position(index: i64, length: usize) -> Option<usize> {
    let at = if index < 0 { index.checked_add(length as i64)? } else { index };
    usize::try_from(at).ok().filter(|&at| at < length)
}

/// The positions `start`, `start + step`, … of a slice, `count` of them.
pub fn stride(start: i64, step: i64, count: usize) -> impl Iterator<Item = usize> {
    (0..count as i64).map(move |i| (start + i * step) as usize)
}
