//! Builtin functions that walk an iterable and give one answer: `sum`, `min`, `max`, `any`, `all`,
//! `sorted`.

use super::{list_sort, sequence};
use crate::value::Value;
use crate::vm::{Args, BinaryOp, Comparison, Native, Raised, Vm};
use std::cmp::Ordering;

/// Is the truth of one of the items this one?
fn has(vm: &mut Vm, iterable: Value, wanted: bool) -> Result<bool, Raised> {
    let iterator = vm.iter(iterable)?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    while let Some(item) = vm.next_refused(iterator, |vm, item| vm.quick_truth(item) == Some(!wanted))? {
        vm.keep(item);
        if vm.truth(item)? == wanted {
            return Ok(true);
        }
        vm.release(mark);
    }
    Ok(false)
}

fn any(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    has(vm, args[0], true).map(Value::bool)
}

fn all(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    has(vm, args[0], false).map(|found| Value::bool(!found))
}

/// A sum under way: ints are added without the machine for as long as that goes, then floats, and what is
/// neither ends both for good.
enum Total {
    Int(i64),
    /// A float and what was lost by rounding so far.
    Float(f64, f64),
    Any(Value),
}

impl Total {
    fn of(v: Value) -> Total {
        match (v.as_small(), v.as_float()) {
            (Some(n), _) => Total::Int(n),
            (None, Some(x)) => Total::Float(x, 0.0),
            (None, None) => Total::Any(v),
        }
    }

    /// Add what can be added without the machine; `false`: this cannot.
    #[inline]
    fn add(&mut self, item: Value) -> bool {
        let whole = item.as_small().or_else(|| item.as_bool().map(i64::from));
        match (self, whole, item.as_float()) {
            (Total::Int(n), Some(m), _) => match n.checked_add(m) {
                Some(sum) => {
                    *n = sum;
                    true
                }
                None => false,
            },
            (Total::Float(sum, lost), None, Some(x)) => {
                let next = *sum + x;
                *lost += if sum.abs() >= x.abs() { (*sum - next) + x } else { (x - next) + *sum };
                *sum = next;
                true
            }
            (Total::Float(sum, _), Some(m), _) => {
                *sum += m as f64;
                true
            }
            _ => false,
        }
    }

    fn value(&self, vm: &mut Vm) -> Value {
        match *self {
            Total::Int(n) => vm.heap.int(n),
            Total::Float(sum, lost) => {
                vm.heap.float(if lost != 0.0 && lost.is_finite() { sum + lost } else { sum })
            }
            Total::Any(v) => v,
        }
    }
}

fn sum(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let start = args[1];
    let iterator = vm.iter(args[0])?;
    vm.keep(iterator);
    let text = vm.plain(start);
    let refused = if text.as_str().is_some() {
        Some("sum() can't sum strings [use ''.join(seq) instead]")
    } else if text.as_bytes().is_some() {
        Some("sum() can't sum bytes [use b''.join(seq) instead]")
    } else if vm.heap.byte_vec(text).is_some() {
        Some("sum() can't sum bytearray [use b''.join(seq) instead]")
    } else {
        None
    };
    if let Some(message) = refused {
        return Err(vm.type_error(message));
    }
    let mut total = Total::of(start);
    let mark = vm.kept_mark();
    while let Some(item) = vm.next_refused(iterator, |_, item| total.add(item))? {
        let left = total.value(vm);
        vm.keep(left);
        let result = vm.binary(BinaryOp::Add, left, item)?;
        vm.release(mark);
        vm.keep(result);
        total = match (&total, result.as_float()) {
            (Total::Int(_), Some(sum)) => Total::Float(sum, 0.0),
            (Total::Int(_) | Total::Float(..) | Total::Any(_), _) => Total::Any(result),
        };
    }
    Ok(total.value(vm))
}

/// The order of two items, if the machine need not be asked for it: of integers, floats and strings.
fn quick_order(a: Value, b: Value) -> Option<Ordering> {
    if let (Some(a), Some(b)) = (a.as_small(), b.as_small()) {
        return Some(a.cmp(&b));
    }
    if let (Some(a), Some(b)) = (a.as_float(), b.as_float()) {
        return a.partial_cmp(&b);
    }
    Some(a.as_str()?.cmp(b.as_str()?))
}

/// `min` and `max`: parameters `*args, key=None, default=...`.
fn extreme(vm: &mut Vm, args: Args, name: &str, how: Comparison) -> Result<Value, Raised> {
    let (given, key, default) = (args[0].as_tuple().unwrap_or(&[]), args[1], args.get(2));
    let source = match given[..] {
        [] => return Err(vm.type_error(&format!("{name} expected at least 1 argument, got 0"))),
        [one] => one,
        _ => {
            if default.is_some() {
                let message =
                    format!("Cannot specify a default for {name}() with multiple positional arguments");
                return Err(vm.type_error(&message));
            }
            args[0]
        }
    };
    // the best item and its key, in a list that the collector sees
    let best = vm.heap.list(Vec::with_capacity(2));
    vm.keep(best);
    let wanted = if how == Comparison::Less { Ordering::Less } else { Ordering::Greater };
    let replace = |vm: &mut Vm, item, own| {
        if let Some(place) = vm.heap.items_mut(best) {
            place.clear();
            place.extend([item, own]);
        }
    };
    let take = |vm: &mut Vm, item: Value| {
        let &[_, other] = sequence::items(vm, best) else { return false };
        let Some(order) = quick_order(item, other) else { return false };
        if order == wanted {
            replace(vm, item, item);
        }
        true
    };
    let iterator = vm.iter(source)?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    while let Some(item) = if key.is_none() { vm.next_refused(iterator, take) } else { vm.next(iterator) }? {
        vm.keep(item);
        let own = if key.is_none() { item } else { vm.call(key, &[item])? };
        vm.keep(own);
        let better = match *sequence::items(vm, best) {
            [_, other] => match quick_order(own, other) {
                Some(order) => order == wanted,
                None => vm.compare_truth(how, own, other)?,
            },
            _ => true,
        };
        if better {
            replace(vm, item, own);
        }
        vm.release(mark);
    }
    match (sequence::items(vm, best).first(), default) {
        (Some(&item), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(vm.value_error(&format!("{name}() iterable argument is empty"))),
    }
}

fn min(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extreme(vm, args, "min", Comparison::Less)
}

fn max(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    extreme(vm, args, "max", Comparison::Greater)
}

fn sorted(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = vm.collect_list(args[0])?;
    vm.keep(list);
    let reverse = vm.truth(args[2])?;
    list_sort::sort(vm, list, args[1], reverse)?;
    Ok(list)
}

/// The rows of this file.
pub const FUNCTIONS: &[Native] = &[
    Native { name: "all", params: "iterable, /", doc: "Whether all items are true.", run: all },
    Native { name: "any", params: "iterable, /", doc: "Whether any item is true.", run: any },
    Native {
        name: "max",
        params: "*args, key=None, default=...|",
        doc: "The largest of the items, or of the arguments.",
        run: max,
    },
    Native {
        name: "min",
        params: "*args, key=None, default=...|",
        doc: "The smallest of the items, or of the arguments.",
        run: min,
    },
    Native {
        name: "sorted",
        params: "iterable, /, *, key=None, reverse=False",
        doc: "A new list of the items in order; equal items keep theirs.",
        run: sorted,
    },
    Native { name: "sum", params: "iterable, /, start=0", doc: "The sum of start and all items.", run: sum },
];
