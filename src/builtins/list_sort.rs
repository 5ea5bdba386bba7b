//! Sorting the items of a list: keys, fast paths for plain keys, and what happens when a comparison
//! changes the list. The algorithm itself is in `sort`.
//!
//! While a sort runs, the list is empty and its items stand in lists of our own, where the collector sees
//! them. Only positions are moved; the items are put into their order at the end.

use std::cmp::Ordering;

use super::sequence;
use super::sort::sorted_positions;
use crate::value::Value;
use crate::vm::{Raised, Vm};

/// Sort `list` in place. `key` is `None` or callable. When a key fails, the list has its items again in their old
/// order; when a comparison does, in the order that was reached.
pub fn sort(vm: &mut Vm, list: Value, key: Value, reverse: bool) -> Result<(), Raised> {
    let items = match vm.heap.items_mut(list) {
        Some(items) => std::mem::take(items),
        None => return Ok(()),
    };
    let count = items.len();
    if count < 2 && key.is_none() {
        put_back(vm, list, items);
        return Ok(());
    }
    let held = vm.heap.list(items);
    vm.keep(held);
    let mut reached = Vec::new();
    let outcome = order_of(vm, held, key, reverse, &mut reached);
    let changed = !sequence::items(vm, list).is_empty();
    let items = vm.heap.items_mut(held).map(std::mem::take).unwrap_or_default();
    let order = match outcome {
        Ok(order) => order,
        Err(raised) => {
            let kept = match reached.len() == items.len() {
                true => reached.into_iter().map(|at| items[at as usize]).collect(),
                false => items,
            };
            put_back(vm, list, kept);
            return Err(raised);
        }
    };
    let sorted = match order {
        Order::Values(sorted) => sorted,
        Order::Positions(order) => order.into_iter().map(|at| items[at as usize]).collect(),
    };
    put_back(vm, list, sorted);
    if changed {
        return Err(vm.value_error("list modified during sort"));
    }
    Ok(())
}

fn put_back(vm: &mut Vm, list: Value, items: Vec<Value>) {
    if let Some(place) = vm.heap.items_mut(list) {
        *place = items;
    }
}

/// The outcome of a sort.
enum Order {
    /// The values themselves; for keys that are their own items and cannot be told apart.
    Values(Vec<Value>),
    /// Where each item stood before.
    Positions(Vec<u32>),
}

/// In which order the items of `held` come. The order that a comparison left which failed is `reached`.
fn order_of(
    vm: &mut Vm,
    held: Value,
    key: Value,
    reverse: bool,
    reached: &mut Vec<u32>,
) -> Result<Order, Raised> {
    let count = sequence::items(vm, held).len();
    let keys = if key.is_none() { held } else { keys_of(vm, held, key)? };
    vm.keep(keys);
    vm.charge_fuel(count * (count.max(2).ilog2() as usize) / 8)?;
    if key.is_none() {
        let items = sequence::items(vm, held);
        if let Some(mut numbers) = items.iter().map(|v| v.as_small()).collect::<Option<Vec<i64>>>() {
            // equal small ints are one and the same: no need for stability
            numbers.sort_unstable();
            if reverse {
                numbers.reverse();
            }
            return Ok(Order::Values(numbers.into_iter().map(Value::small).collect()));
        }
    }
    if let Some(order) = plain_order(sequence::items(vm, keys), reverse) {
        return Ok(Order::Positions(order));
    }
    vm.check_native_depth()?;
    // reversed twice, so that equal items keep their order in a descending sort as well
    let at = |position: u32| if reverse { count - 1 - position as usize } else { position as usize };
    let mut asked = 0usize;
    let (mut order, outcome) = sorted_positions(count, |a, b| {
        asked += 1;
        if asked & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
        let items = sequence::items(vm, keys);
        let (a, b) = (items[at(a)], items[at(b)]);
        if let (Some(a), Some(b)) = (a.as_small(), b.as_small()) {
            return Ok(a < b);
        }
        vm.less(a, b)
    });
    if reverse {
        order.reverse();
        for position in &mut order {
            *position = count as u32 - 1 - *position;
        }
    }
    if let Err(raised) = outcome {
        *reached = order;
        return Err(raised);
    }
    Ok(Order::Positions(order))
}

/// A list of `key(item)` for each item.
fn keys_of(vm: &mut Vm, held: Value, key: Value) -> Result<Value, Raised> {
    let count = sequence::items(vm, held).len();
    let keys = vm.heap.list(Vec::with_capacity(count));
    vm.keep(keys);
    for i in 0..count {
        let item = sequence::items(vm, held)[i];
        let made = vm.call(key, &[item])?;
        vm.heap.list_push(keys, made);
    }
    Ok(keys)
}

/// What can be compared without the machine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plain {
    Int,
    Float,
    Text,
}

fn plain_kind(v: Value) -> Option<Plain> {
    if v.as_small().is_some() {
        Some(Plain::Int)
    } else if let Some(x) = v.as_float() {
        if x.is_nan() { None } else { Some(Plain::Float) }
    } else {
        v.as_str().map(|_| Plain::Text)
    }
}

fn compare_plain(kind: Plain, a: Value, b: Value) -> Ordering {
    match kind {
        Plain::Int => a.as_small().cmp(&b.as_small()),
        Plain::Float => a.as_float().partial_cmp(&b.as_float()).unwrap_or(Ordering::Equal),
        Plain::Text => a.as_str().cmp(&b.as_str()),
    }
}

/// The order when all keys are of one plain kind, or tuples that are plain column by column.
fn plain_order(keys: &[Value], reverse: bool) -> Option<Vec<u32>> {
    let first = *keys.first()?;
    match plain_kind(first) {
        Some(Plain::Int) => {
            let all: Option<Vec<i64>> = keys.iter().map(|v| v.as_small()).collect();
            Some(order_by(&all?, reverse, |a, b| a.cmp(b)))
        }
        Some(Plain::Float) => {
            let all: Option<Vec<f64>> = keys.iter().map(|v| v.as_float().filter(|x| !x.is_nan())).collect();
            Some(order_by(&all?, reverse, |a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal)))
        }
        Some(Plain::Text) => {
            let all: Option<Vec<&str>> = keys.iter().map(|&v| v.as_str()).collect();
            Some(order_by(&all?, reverse, |a, b| a.cmp(b)))
        }
        None => plain_tuple_order(keys, reverse),
    }
}

fn plain_tuple_order(keys: &[Value], reverse: bool) -> Option<Vec<u32>> {
    let mut columns: Vec<Plain> = Vec::new();
    let mut rows: Vec<&[Value]> = Vec::with_capacity(keys.len());
    for &key in keys {
        let row = key.as_tuple()?;
        for (i, &item) in row.iter().enumerate() {
            let kind = plain_kind(item)?;
            match columns.get(i) {
                Some(&known) if known != kind => return None,
                Some(_) => {}
                None => columns.push(kind),
            }
        }
        rows.push(row);
    }
    Some(order_by(&rows, reverse, |a, b| {
        for (i, (&x, &y)) in a.iter().zip(b.iter()).enumerate() {
            let ordering = compare_plain(columns[i], x, y);
            if ordering.is_ne() {
                return ordering;
            }
        }
        a.len().cmp(&b.len())
    }))
}

/// The positions of `all` in order, equals in their old order; `compare` is a total order.
fn order_by<T>(all: &[T], reverse: bool, compare: impl Fn(&T, &T) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..all.len() as u32).collect();
    if reverse {
        order.sort_by(|&a, &b| compare(&all[b as usize], &all[a as usize]));
    } else {
        order.sort_by(|&a, &b| compare(&all[a as usize], &all[b as usize]));
    }
    order
}
