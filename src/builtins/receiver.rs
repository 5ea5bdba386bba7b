//! What the methods of classes around Rust values begin with.

use crate::value::{Trace, Value};
use crate::vm::{Raised, Vm};

/// The object of Rust type `T` that a method was called on: the receiver itself, or the payload of an
/// instance of a derived class. A `TypeError` for anything else.
pub fn own<T: Trace>(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let plain = vm.plain(receiver);
    if vm.heap.is::<T>(plain) { Ok(plain) } else { Err(refused::<T>(vm, receiver)) }
}

#[cold]
fn refused<T: Trace>(vm: &mut Vm, receiver: Value) -> Raised {
    let class = vm.opaque_class::<T>().map_or_else(String::new, |class| vm.class_name(class));
    let given = vm.type_name(receiver);
    vm.type_error(&format!("descriptor requires a '{class}' object but received a '{given}'"))
}
