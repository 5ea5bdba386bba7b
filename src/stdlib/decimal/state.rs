//! What the module remembers in an interpreter: its classes, the variable that holds the current context.

use super::calc::{Calc, Result, Settings};
use super::context::Context;
use super::number::Number;
use super::signals;
use crate::task::{ContextVar, outside};
use crate::value::{ShapeId, Trace, Tracer, Value};
use crate::vm::Vm;
use dashu_int::UBig;

/// One interpreter's part of the module.
pub struct State {
    /// The class `Decimal`, and the shape of its objects.
    pub class: Value,
    pub shape: ShapeId,
    /// The classes of signals and of what `InvalidOperation` stands for, in the order of their tables.
    pub signals: [Value; signals::SIGNALS.len()],
    pub conditions: [Value; signals::CONDITIONS.len()],
    /// The context variable.
    pub variable: Value,
    /// `DefaultContext`, and the other contexts that are never current themselves.
    pub default: Value,
    pub templates: [Value; 2],
    /// `DecimalTuple` and the class of `Context.flags`, which the module's other half brings.
    pub tuple: Value,
    pub signal_dict: Value,
    /// `ln(10)` with so many bits after the point, once it was needed.
    pub ln10: Option<(usize, UBig)>,
}

impl Trace for State {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.class, self.variable, self.default, self.tuple, self.signal_dict]);
        t.values(&self.signals);
        t.values(&self.conditions);
        t.values(&self.templates);
    }
}

/// The module's state. There is one as soon as there are decimals.
#[inline]
pub fn of(vm: &mut Vm) -> &mut State {
    let state = outside(vm).decimal;
    vm.heap.get_mut::<State>(state).expect("the module was imported before there were decimals")
}

/// A class that the half written in Aw brings.
pub fn completed(vm: &mut Vm, which: fn(&State) -> Value) -> Result<Value> {
    if which(of(vm)).is_undef() {
        vm.import_module("decimal")?;
    }
    Ok(which(of(vm)))
}

/// A number as an object.
#[inline]
pub fn make(vm: &mut Vm, n: Number) -> Value {
    let shape = of(vm).shape;
    let external = n.coefficient.external();
    if external > 0 {
        vm.heap.charge(external);
    }
    vm.heap.opaque(shape, n)
}

/// The name of the context variable in `_decimal`.
pub const VARIABLE: &str = "_variable";

/// The context variable, in an interpreter that has imported the module.
pub fn variable(vm: &mut Vm) -> Option<Value> {
    let state = outside(vm).decimal;
    Some(vm.heap.get::<State>(state)?.variable)
}

/// The current context, made if there was none.
#[inline]
pub fn current(vm: &mut Vm) -> Value {
    let variable = of(vm).variable;
    match ContextVar::current(vm, variable) {
        Some(context) => context,
        None => first_context(vm),
    }
}

#[cold]
fn first_context(vm: &mut Vm) -> Value {
    let default = of(vm).default;
    let fresh = Context::of(vm, default).fresh();
    let context = vm.new_opaque(fresh);
    set_current(vm, context);
    context
}

/// Make a context the current one.
pub fn set_current(vm: &mut Vm, context: Value) {
    let variable = of(vm).variable;
    ContextVar::assign(vm, variable, context);
}

/// Do something under a context, and tell it what was met.
///
/// # Errors
/// The exceptions of signals that the context traps; `MemoryError`.
#[inline]
pub fn under<T>(vm: &mut Vm, context: Value, f: impl FnOnce(&mut Calc<'_>) -> Result<T>) -> Result<T> {
    let settings = Context::of(vm, context).settings;
    under_settings(vm, context, settings, f)
}

/// The same by other settings than the context's own.
#[inline]
pub fn under_settings<T>(
    vm: &mut Vm,
    context: Value,
    settings: Settings,
    f: impl FnOnce(&mut Calc<'_>) -> Result<T>,
) -> Result<T> {
    let mut calc = Calc::new(vm, settings);
    let value = f(&mut calc)?;
    let status = calc.status;
    if status != 0 {
        signals::report(vm, context, status)?;
    }
    Ok(value)
}
