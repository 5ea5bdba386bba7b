//! The module `_decimal`, whose names are those of `decimal`: decimal numbers, their contexts and signals.
//!
//! ```text
//!   number          sign, coefficient, exponent
//!   calc            settings, conditions, rounding
//!   arithmetic  transcendental  order  shape      operations of a `Calc` on numbers; `fixed` serves the second
//!   text  format  convert                         numbers from and to other types
//!   object  methods                               the class Decimal
//!   context  operations  signals                  the class Context and what it traps
//!   state                                         what an interpreter keeps of all this
//! ```

mod arithmetic;
mod calc;
mod context;
mod convert;
mod fixed;
mod format;
mod methods;
mod number;
mod object;
mod operations;
mod order;
mod shape;
mod shared;
mod signals;
mod state;
mod text;
mod transcendental;

use crate::task::{ContextVar, outside};
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};
use calc::condition::{ANY_INVALID, CLAMPED, DIVISION_BY_ZERO, OVERFLOW, UNDERFLOW};
use calc::{MAX_PREC, MIN_ETINY, Rounding};
use context::Context;
use signals::SignalDict;
use state::State;
pub use state::{VARIABLE, variable};

fn getcontext(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(state::current(vm))
}

fn setcontext(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let context = args[0];
    let plain = vm.plain(context);
    if !vm.heap.is::<Context>(plain) {
        return Err(vm.type_error("argument must be a context"));
    }
    let State { default, templates, .. } = *state::of(vm);
    let is_template = context.is(default) || templates.iter().any(|t| context.is(*t));
    // those stay as they are
    let context = if is_template {
        let fresh = Context::of(vm, plain).fresh();
        vm.new_opaque(fresh)
    } else {
        context
    };
    state::set_current(vm, context);
    Ok(Value::NONE)
}

/// The half written in Aw brings its classes.
fn complete(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let state = state::of(vm);
    (state.tuple, state.signal_dict) = (args[0], args[1]);
    Ok(Value::NONE)
}

const FUNCTIONS: &[Native] = &[
    Native { name: "getcontext", params: "", doc: "The current context.", run: getcontext },
    Native {
        name: "setcontext",
        params: "context, /",
        doc: "Make a context the current one.",
        run: setcontext,
    },
    Native {
        name: "_complete",
        params: "tuple, signal_dict, /",
        doc: "Take what is written in Aw.",
        run: complete,
    },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let (base, signals, conditions) = signals::make_classes(vm)?;
    let class = object::register(vm);
    let dict_class = vm.register_type::<SignalDict>(&signals::TYPE);
    vm.place_in_module(dict_class, "decimal");
    let context_class = context::register(vm);
    let variable = ContextVar::make(vm);
    let name = vm.heap.str("decimal_context");
    ContextVar::fill(vm, variable, name, Value::UNDEF);
    let trapped = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW;
    let default = vm.new_opaque(Context::new(28, Rounding::HalfEven, trapped));
    let basic = vm.new_opaque(Context::new(9, Rounding::HalfUp, trapped | CLAMPED | UNDERFLOW));
    let extended = vm.new_opaque(Context::new(9, Rounding::HalfEven, 0));
    let shape = vm.root_shape(class);
    let state = vm.new_opaque(State {
        class,
        shape,
        signals,
        conditions,
        variable,
        default,
        templates: [basic, extended],
        tuple: Value::UNDEF,
        signal_dict: Value::UNDEF,
        ln10: None,
    });
    outside(vm).decimal = state;
    let mut entries = vec![
        (state::VARIABLE, variable),
        ("Decimal", class),
        ("Context", context_class),
        ("SignalDictMixin", dict_class),
        ("DecimalException", base),
        ("DefaultContext", default),
        ("BasicContext", basic),
        ("ExtendedContext", extended),
        ("HAVE_THREADS", Value::TRUE),
        ("HAVE_CONTEXTVAR", Value::TRUE),
        ("MAX_PREC", vm.heap.int(MAX_PREC)),
        ("MAX_EMAX", vm.heap.int(MAX_PREC)),
        ("MIN_EMIN", vm.heap.int(-MAX_PREC)),
        ("MIN_ETINY", vm.heap.int(MIN_ETINY)),
        ("__version__", vm.heap.str("1.70")),
        ("__libmpdec_version__", vm.heap.str("2.5.1")),
    ];
    entries.extend(signals::SIGNALS.iter().zip(signals).map(|((name, _), class)| (*name, class)));
    entries.extend(signals::CONDITIONS.iter().zip(conditions).map(|((name, _), class)| (*name, class)));
    for (_, name) in Rounding::ALL {
        let text = vm.heap.intern(name);
        entries.push((name, vm.heap.sym_value(text)));
    }
    for (name, value) in entries {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
