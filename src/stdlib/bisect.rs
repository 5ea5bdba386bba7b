//! The module `bisect`: places in sorted sequences.

use crate::value::{Kind, Value};
use crate::vm::{Args, Native, Raised, Vm};

/// The place for `x` in `args[0]` between the bounds `args[2]` and `args[3]`, by the key `args[4]`: after all
/// equal items if `RIGHT`, before them otherwise.
fn place<const RIGHT: bool>(vm: &mut Vm, args: Args, x: Value) -> Result<usize, Raised> {
    let (sequence, key) = (args[0], args[4]);
    let low = vm.size_i64(args[2])?;
    let Ok(mut low) = usize::try_from(low) else {
        return Err(vm.value_error("lo must be non-negative"));
    };
    let mut high = match args[3] {
        high if high.is_none() => vm.length(sequence)?,
        // as in CPython, -1 stands for the length
        high => match vm.size_i64(high)? {
            -1 => vm.length(sequence)?,
            high => usize::try_from(high).unwrap_or(0),
        },
    };
    let mark = vm.kept_mark();
    while low < high {
        let middle = low + (high - low) / 2;
        let position = vm.heap.int(middle as i64);
        let mut item = vm.get_item(sequence, position)?;
        vm.keep(item);
        if !key.is_none() {
            item = vm.call(key, &[item])?;
            vm.keep(item);
        }
        let after = if RIGHT { !vm.less(x, item)? } else { vm.less(item, x)? };
        if after {
            low = middle + 1;
        } else {
            high = middle;
        }
        vm.release(mark);
    }
    Ok(low)
}

fn bisect<const RIGHT: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = place::<RIGHT>(vm, args, args[1])?;
    Ok(vm.heap.int(at as i64))
}

fn insort<const RIGHT: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let key = args[4];
    let x = if key.is_none() { args[1] } else { vm.call(key, &[args[1]])? };
    vm.keep(x);
    let at = place::<RIGHT>(vm, args, x)?;
    if args[0].is_kind(Kind::List)
        && let Some(items) = vm.heap.items_mut(args[0])
    {
        let before = items.capacity();
        items.insert(at.min(items.len()), args[1]);
        let grown = items.capacity() - before;
        vm.heap.charge(grown * size_of::<Value>());
        return Ok(Value::NONE);
    }
    let insert = vm.heap.intern("insert");
    let at = vm.heap.int(at as i64);
    vm.call_method(args[0], insert, &[at, args[1]])?;
    Ok(Value::NONE)
}

const PARAMS: &str = "a, x, lo=0, hi=None, *, key=None";
const RIGHT_DOC: &str = "The place after all items that are not greater than x.";
const LEFT_DOC: &str = "The place before all items that are not less than x.";

const FUNCTIONS: &[Native] = &[
    Native { name: "bisect_right", params: PARAMS, doc: RIGHT_DOC, run: bisect::<true> },
    Native { name: "bisect_left", params: PARAMS, doc: LEFT_DOC, run: bisect::<false> },
    Native { name: "insort_right", params: PARAMS, doc: "Insert x after its equals.", run: insort::<true> },
    Native { name: "insort_left", params: PARAMS, doc: "Insert x before its equals.", run: insort::<false> },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    for (name, of) in [("bisect", "bisect_right"), ("insort", "insort_right")] {
        let (name, of) = (vm.heap.intern(name), vm.heap.intern(of));
        let function = vm.heap.namespace_get(dict, of).unwrap_or(Value::NONE);
        vm.heap.namespace_set(dict, name, function);
    }
    Ok(())
}
