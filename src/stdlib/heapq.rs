//! The module `_heapq`: heaps in lists. A comparison may run script that changes the list; that is noticed
//! and refused.

use crate::value::{Kind, Value};
use crate::vm::{Args, Native, Raised, Vm};

/// The list behind an argument; `what` names the argument in the error.
fn heap_of(vm: &mut Vm, v: Value, what: &str) -> Result<Value, Raised> {
    let list = vm.plain(v);
    if list.is_kind(Kind::List) {
        return Ok(list);
    }
    let given = vm.argument_type_name(v);
    Err(vm.type_error(&format!("{what} must be list, not {given}")))
}

fn len(vm: &Vm, list: Value) -> usize {
    vm.heap.items(list).map_or(0, Vec::len)
}

/// Is the item at `a` less than the one at `b`? The list must not change its size meanwhile.
fn less(vm: &mut Vm, list: Value, a: usize, b: usize) -> Result<bool, Raised> {
    let items = vm.heap.items(list).map_or(&[][..], |items| items);
    let size = items.len();
    let (Some(&x), Some(&y)) = (items.get(a), items.get(b)) else {
        return Err(vm.runtime_error("list changed size during iteration"));
    };
    let answer = vm.less(x, y)?;
    if len(vm, list) != size {
        return Err(vm.runtime_error("list changed size during iteration"));
    }
    Ok(answer)
}

fn swap(vm: &mut Vm, list: Value, a: usize, b: usize) {
    if let Some(items) = vm.heap.items_mut(list)
        && a.max(b) < items.len()
    {
        items.swap(a, b);
    }
}

/// Move the item at `at` up while it is less than its parent.
fn rise(vm: &mut Vm, list: Value, start: usize, mut at: usize) -> Result<(), Raised> {
    while at > start {
        let parent = (at - 1) / 2;
        if !less(vm, list, at, parent)? {
            break;
        }
        swap(vm, list, at, parent);
        at = parent;
    }
    Ok(())
}

/// Move the item at `at` down along the lesser children to a leaf, then up to its place: fewer comparisons
/// than to stop on the way, as an item taken from the end mostly belongs there.
fn sink(vm: &mut Vm, list: Value, start: usize) -> Result<(), Raised> {
    let end = len(vm, list);
    let mut at = start;
    while 2 * at + 1 < end {
        let mut child = 2 * at + 1;
        if child + 1 < end && !less(vm, list, child, child + 1)? {
            child += 1;
        }
        swap(vm, list, at, child);
        at = child;
    }
    rise(vm, list, start, at)
}

fn heappush(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = heap_of(vm, args[0], "heappush() argument 1")?;
    vm.heap.list_push(list, args[1]);
    let last = len(vm, list).saturating_sub(1);
    rise(vm, list, 0, last)?;
    Ok(Value::NONE)
}

fn heappop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = heap_of(vm, args[0], "heappop() argument")?;
    let Some(last) = vm.heap.items_mut(list).and_then(Vec::pop) else {
        return Err(vm.index_error("index out of range"));
    };
    match vm.heap.items_mut(list).and_then(|items| items.first_mut()) {
        None => Ok(last),
        Some(first) => {
            let popped = std::mem::replace(first, last);
            vm.keep(popped);
            sink(vm, list, 0)?;
            Ok(popped)
        }
    }
}

/// Put an item in the place of the least one, which is given back.
fn replace_first(vm: &mut Vm, list: Value, item: Value) -> Result<Value, Raised> {
    let Some(first) = vm.heap.items_mut(list).and_then(|items| items.first_mut()) else {
        return Err(vm.index_error("index out of range"));
    };
    let popped = std::mem::replace(first, item);
    vm.keep(popped);
    sink(vm, list, 0)?;
    Ok(popped)
}

fn heapreplace(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = heap_of(vm, args[0], "heapreplace() argument 1")?;
    replace_first(vm, list, args[1])
}

fn heappushpop(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = heap_of(vm, args[0], "heappushpop() argument 1")?;
    let Some(first) = vm.heap.items(list).and_then(|items| items.first().copied()) else {
        return Ok(args[1]);
    };
    if !vm.less(first, args[1])? {
        return Ok(args[1]);
    }
    replace_first(vm, list, args[1])
}

fn heapify(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let list = heap_of(vm, args[0], "heapify() argument")?;
    let count = len(vm, list);
    for at in (0..count / 2).rev() {
        sink(vm, list, at)?;
        if at & 1023 == 0 {
            vm.charge_fuel(1024.min(count))?;
        }
    }
    Ok(Value::NONE)
}

const FUNCTIONS: &[Native] = &[
    Native { name: "heappush", params: "heap, item, /", doc: "Add an item to a heap.", run: heappush },
    Native {
        name: "heappop",
        params: "heap, /",
        doc: "Remove the least item of a heap and give it.",
        run: heappop,
    },
    Native {
        name: "heapreplace",
        params: "heap, item, /",
        doc: "Remove the least item, give it, and add another.",
        run: heapreplace,
    },
    Native {
        name: "heappushpop",
        params: "heap, item, /",
        doc: "Add an item, then remove the least and give it.",
        run: heappushpop,
    },
    Native { name: "heapify", params: "heap, /", doc: "Make a list a heap.", run: heapify },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
