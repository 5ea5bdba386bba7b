//! The type `slice`.

use super::{big_range, sequence};
use crate::value::text::int_math;
use crate::value::{Layout, Value, builtin_shapes};
use crate::vm::{Args, Comparison, Getter, Native, Raised, TypeRow, Vm, comparison_rows, joined};

/// Start, stop and step.
fn parts(vm: &Vm, slice: Value) -> Option<[Value; 3]> {
    vm.heap.as_slice(slice).map(|slice| [slice.start, slice.stop, slice.step])
}

fn this(vm: &Vm, slice: Value) -> [Value; 3] {
    parts(vm, slice).expect("the machine checked the receiver")
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(match (args.get(2), args.get(3)) {
        (Some(stop), step) => vm.heap.slice(args[1], stop, step.unwrap_or(Value::NONE)),
        (None, _) => vm.heap.slice(Value::NONE, args[1], Value::NONE),
    })
}

fn indices(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let length = big_range::whole(vm, args[1])?;
    if int_math::is_negative(&length) {
        return Err(vm.value_error("length should not be negative"));
    }
    let own = this(vm, args[0]);
    let (start, stop, step) = big_range::slice_bounds(vm, own, &length)?;
    let parts = [start, stop, step].map(|n| vm.heap.big(n));
    Ok(vm.heap.tuple(&parts))
}

fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let Some(other) = parts(vm, args[1]) else { return Ok(Value::NOT_IMPLEMENTED) };
    let own = this(vm, args[0]);
    let (a, b) = (vm.heap.tuple(&own), vm.heap.tuple(&other));
    vm.keep(a);
    vm.keep(b);
    match how {
        Comparison::Equal => Ok(Value::bool(sequence::equal(vm, a, b)?)),
        Comparison::NotEqual => Ok(Value::bool(!sequence::equal(vm, a, b)?)),
        Comparison::Less | Comparison::LessEq | Comparison::Greater | Comparison::GreaterEq => {
            sequence::order(vm, how, a, b)
        }
    }
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let parts = this(vm, args[0]);
    let tuple = vm.heap.tuple(&parts);
    vm.keep(tuple);
    let hash = vm.hash(tuple)?;
    Ok(vm.heap.int(hash as i64))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_depth(" while getting the repr of an object")?;
    let mut out = String::from("slice(");
    for (i, part) in this(vm, args[0]).into_iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        sequence::push_repr(vm, part, &mut out)?;
    }
    out.push(')');
    Ok(vm.heap.str(&out))
}

fn get_start(vm: &mut Vm, slice: Value) -> Result<Value, Raised> {
    Ok(this(vm, slice)[0])
}

fn get_stop(vm: &mut Vm, slice: Value) -> Result<Value, Raised> {
    Ok(this(vm, slice)[1])
}

fn get_step(vm: &mut Vm, slice: Value) -> Result<Value, Raised> {
    Ok(this(vm, slice)[2])
}

/// What compares.
const COMPARISONS: [Native; 6] = comparison_rows!(compared);

const METHODS: &[Native] = &joined::<{ COMPARISONS.len() + OWN.len() }>(&[&COMPARISONS, OWN]);

const OWN: &[Native] = &[
    super::reduce::SLICE,
    Native {
        name: "indices",
        params: "self, length, /",
        doc: "Start, stop and step for a sequence of this length.",
        run: indices,
    },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
];

const GETTERS: &[Getter] = &[
    Getter { name: "start", get: get_start, set: None },
    Getter { name: "stop", get: get_stop, set: None },
    Getter { name: "step", get: get_step, set: None },
];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "slice",
    shape: Some(builtin_shapes::SLICE),
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, start, stop=..., step=..., /|",
        doc: "Make a slice.",
        run: new,
    }],
    getters: GETTERS,
    doc: "What stands between the brackets of x[start:stop:step].",
    layout: Layout::Builtin,
    is_final: true,
};
