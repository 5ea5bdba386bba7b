//! The module `itertools`: iterators made from other iterators.
//!
//! Every iterator is a type of its own, whose `__new__` checks the arguments and whose `__next__` answers
//! [`Value::UNDEF`] at the end. `endless` has those without an end and the chain, `filters` those that walk one
//! iterable, `groups` those that hand items to several readers, `combine` those over several iterables, and
//! `choose` the combinations of items.

mod choose;
mod combine;
mod endless;
mod filters;
mod groups;

use crate::value::{Layout, Trace, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, sym};

/// The state behind a receiver.
fn state<T: Trace>(vm: &mut Vm, v: Value) -> Result<&mut T, Raised> {
    let this = vm.receiver_of::<T>(v)?;
    Ok(vm.heap.get_mut::<T>(this).expect("the type was checked"))
}

/// A new iterator of the class that was called.
fn made<T: Trace>(vm: &mut Vm, class: Value, data: T) -> Value {
    let made = vm.new_opaque(data);
    vm.new_of(class, made)
}

fn itself(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

/// The row of `__iter__`.
const ITER: Native = Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: itself };

/// The row of `__next__`.
const fn next(run: crate::vm::Run) -> Native {
    Native { name: "__next__", params: "self, /", doc: "Return the next item.", run }
}

/// The row of `__new__`.
const fn new(params: &'static str, run: crate::vm::Run) -> Native {
    Native { name: "__new__", params, doc: "Make the iterator.", run }
}

/// The row of an iterator's type.
const fn row(
    name: &'static str,
    doc: &'static str,
    methods: &'static [Native],
    static_methods: &'static [Native],
) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods,
        class_methods: &[],
        static_methods,
        getters: &[],
        doc,
        layout: Layout::Builtin,
        is_final: false,
    }
}

/// A whole number that may be of any class with `__index__`; `refusal` is raised as a `TypeError` otherwise.
fn whole(vm: &mut Vm, v: Value) -> Result<i64, Raised> {
    if v.as_small().is_none() && vm.special(v, sym::INDEX).is_none() {
        let given = vm.type_name(v);
        return Err(vm.type_error(&format!("'{given}' object cannot be interpreted as an integer")));
    }
    vm.size_i64(v)
}

/// All items of an iterable, as a tuple.
fn pool(vm: &mut Vm, iterable: Value) -> Result<Value, Raised> {
    let items = vm.collect(iterable)?;
    Ok(vm.heap.tuple(&items))
}

/// Register a type and put it into the module.
fn add<T: Trace>(vm: &mut Vm, dict: Value, row: &'static TypeRow) {
    let class = vm.register_type::<T>(row);
    vm.place_in_module(class, "itertools");
    let name = vm.heap.intern(row.name);
    vm.heap.namespace_set(dict, name, class);
}

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    endless::install(vm, dict);
    filters::install(vm, dict);
    groups::install(vm, dict);
    combine::install(vm, dict);
    choose::install(vm, dict);
    Ok(())
}
