//! `gc`: collecting on demand, and looking at what the heap holds.
//!
//! Automatic collections come when the heap has grown; `disable` only changes what `isenabled` says, since a
//! heap without reference counts cannot do without them.

use crate::task::outside;
use crate::value::{Kind, Value};
use crate::vm::{Args, Native, Raised, Vm};

fn collect(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let generation = i64::from(vm.int_i32(args[0])?);
    if !(0..=2).contains(&generation) {
        return Err(vm.value_error("invalid generation"));
    }
    tell(vm, "start", generation, 0)?;
    let found = vm.collect_on_demand() as i64;
    super::io::close_lost(vm);
    tell(vm, "stop", generation, found)?;
    Ok(Value::small(found))
}

/// Call what stands in `gc.callbacks`.
fn tell(vm: &mut Vm, phase: &str, generation: i64, collected: i64) -> Result<(), Raised> {
    let modules = vm.modules;
    let gc = vm.heap.intern("gc");
    let name = vm.heap.intern("callbacks");
    let Some(module) = vm.heap.namespace_get(modules, gc) else { return Ok(()) };
    let Some(callbacks) = vm.get_attr_opt(module, name)? else { return Ok(()) };
    let all = vm.heap.items(callbacks).cloned().unwrap_or_default();
    if all.is_empty() {
        return Ok(());
    }
    let mark = vm.kept_mark();
    for &callback in &all {
        vm.keep(callback);
    }
    let info = vm.heap.dict(Default::default());
    vm.keep(info);
    for (key, value) in [("generation", generation), ("collected", collected), ("uncollectable", 0)] {
        let key = vm.heap.intern(key);
        vm.heap.namespace_set(info, key, Value::small(value));
    }
    let phase = vm.heap.str(phase);
    vm.keep(phase);
    for &callback in &all {
        if vm.call(callback, &[phase, info]).is_err() {
            let exception = vm.take_pending();
            vm.report_unraisable(exception, callback);
        }
    }
    vm.release(mark);
    Ok(())
}

fn nothing(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn enable(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    outside(vm).collecting.enabled = true;
    Ok(Value::NONE)
}

fn disable(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    outside(vm).collecting.enabled = false;
    Ok(Value::NONE)
}

fn is_enabled(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::bool(outside(vm).collecting.enabled))
}

fn get_threshold(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let thresholds = outside(vm).collecting.thresholds;
    let items = thresholds.map(Value::small);
    Ok(vm.heap.tuple(&items))
}

fn set_threshold(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut thresholds = outside(vm).collecting.thresholds;
    for (place, given) in [args.get(0), args.get(1), args.get(2)].into_iter().enumerate() {
        if let Some(given) = given {
            // nothing looks younger than the second generation any more
            let number = vm.size_i64(given)?;
            thresholds[place] = if place == 2 { 0 } else { number };
        }
    }
    outside(vm).collecting.thresholds = thresholds;
    Ok(Value::NONE)
}

fn get_count(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let n = vm.heap.stats().collections as i64;
    Ok(vm.heap.tuple(&[Value::small(0), Value::small(0), Value::small(n)]))
}

fn get_debug(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(outside(vm).collecting.debug))
}

fn set_debug(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let flags = i64::from(vm.int_i32(args[0])?);
    outside(vm).collecting.debug = flags;
    Ok(Value::NONE)
}

fn zero(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(0))
}

/// Does CPython's collector look after objects of this kind?
fn is_container(kind: Kind) -> bool {
    match kind {
        Kind::Instance
        | Kind::List
        | Kind::Tuple
        | Kind::Dict
        | Kind::Set
        | Kind::FrozenSet
        | Kind::Slice
        | Kind::Cell
        | Kind::Function
        | Kind::BoundMethod
        | Kind::Class
        | Kind::Generator
        | Kind::Module
        | Kind::Property
        | Kind::StaticMethod
        | Kind::ClassMethod
        | Kind::Traceback
        | Kind::Iter
        | Kind::Native => true,
        Kind::Free
        | Kind::Float
        | Kind::BigInt
        | Kind::Str
        | Kind::StrBuffer
        | Kind::Bytes
        | Kind::ByteArray
        | Kind::Range
        | Kind::Code
        | Kind::Opaque => false,
    }
}

/// Is it something scripts may hold? Parts of the machine are in the heap as well.
fn is_visible(kind: Kind) -> bool {
    is_container(kind)
        || matches!(
            kind,
            Kind::Float | Kind::BigInt | Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Range | Kind::Code
        )
}

fn is_tracked(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let value = args[0];
    let tracked = match value.kind() {
        // dicts and tuples of plain things are left alone
        Some(Kind::Tuple) => {
            let items = value.as_tuple().unwrap_or_default();
            items.iter().any(|item| item.kind().is_some_and(is_container))
        }
        Some(Kind::Dict) => vm.heap.table(value).is_some_and(|table| {
            table
                .iter()
                .any(|e| e.key.kind().is_some_and(is_container) || e.value.kind().is_some_and(is_container))
        }),
        Some(kind) => is_container(kind),
        None => false,
    };
    Ok(Value::bool(tracked))
}

fn is_finalized(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::FALSE)
}

fn get_objects(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !args[0].is_none() {
        let generation = vm.size_i64(args[0])?;
        if generation < 0 {
            return Err(vm.value_error("generation parameter cannot be negative"));
        }
        if generation > 2 {
            return Err(vm.value_error(
                "generation parameter must be less than the number of available generations (3)",
            ));
        }
    }
    let mut all = Vec::new();
    vm.heap.each_object(false, &mut |object, kind| {
        if is_container(kind) && kind != Kind::Cell {
            all.push(object);
        }
    });
    Ok(vm.heap.list(all))
}

fn get_referents(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut all = Vec::new();
    for &object in args[0].as_tuple().unwrap_or_default() {
        let children = vm.heap.children(object);
        all.extend(children.into_iter().filter(|child| child.kind().is_some_and(is_visible)));
        // numbers and the like are words, not objects of the heap
        let words = match object.as_tuple() {
            Some(items) => items.to_vec(),
            None => vm.heap.items(object).cloned().unwrap_or_default(),
        };
        all.extend(words.into_iter().filter(|word| word.kind().is_none()));
    }
    Ok(vm.heap.list(all))
}

fn get_referrers(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let targets = args[0].as_tuple().unwrap_or_default().to_vec();
    let mut containers = Vec::new();
    vm.heap.each_object(false, &mut |object, kind| {
        if is_container(kind) {
            containers.push(object);
        }
    });
    containers.retain(|&object| {
        !object.is(args[0]) && vm.heap.children(object).iter().any(|c| targets.iter().any(|t| t.is(*c)))
    });
    Ok(vm.heap.list(containers))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "collect", params: "generation=2", doc: "Free what nothing refers to.", run: collect },
    Native { name: "enable", params: "", doc: "Have isenabled() say True.", run: enable },
    Native { name: "disable", params: "", doc: "Have isenabled() say False.", run: disable },
    Native { name: "isenabled", params: "", doc: "What was said last.", run: is_enabled },
    Native { name: "freeze", params: "", doc: "Accepted, without effect.", run: nothing },
    Native { name: "unfreeze", params: "", doc: "Accepted, without effect.", run: nothing },
    Native { name: "get_freeze_count", params: "", doc: "Always 0.", run: zero },
    Native {
        name: "set_threshold",
        params: "threshold0, threshold1=..., threshold2=..., /|",
        doc: "Remembered, without effect.",
        run: set_threshold,
    },
    Native { name: "get_threshold", params: "", doc: "The thresholds that were set.", run: get_threshold },
    Native {
        name: "get_count",
        params: "",
        doc: "Collections so far, as the oldest generation.",
        run: get_count,
    },
    Native { name: "get_debug", params: "", doc: "The flags that were set.", run: get_debug },
    Native { name: "set_debug", params: "flags, /", doc: "Remembered, without effect.", run: set_debug },
    Native { name: "is_tracked", params: "obj, /", doc: "Can it be part of a cycle?", run: is_tracked },
    Native { name: "is_finalized", params: "obj, /", doc: "Always False.", run: is_finalized },
    Native {
        name: "get_objects",
        params: "generation=None",
        doc: "All containers of the heap.",
        run: get_objects,
    },
    Native {
        name: "get_referents",
        params: "*objs",
        doc: "What the objects refer to directly.",
        run: get_referents,
    },
    Native {
        name: "get_referrers",
        params: "*objs",
        doc: "The containers that refer to one of the objects.",
        run: get_referrers,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    for name in ["callbacks", "garbage"] {
        let list = vm.heap.list(Vec::new());
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, list);
    }
    for (name, flag) in [
        ("DEBUG_STATS", 1),
        ("DEBUG_COLLECTABLE", 2),
        ("DEBUG_UNCOLLECTABLE", 4),
        ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, Value::small(flag));
    }
    Ok(())
}
