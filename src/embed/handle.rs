//! Handles: how hosts hold on to values without touching them.
//!
//! The values stand in a [`Handles`] table inside the machine, which the collector traces. An [`Object`] is
//! an index and a generation into the table of one interpreter; it can travel between threads, and dropping
//! it anywhere only notes that its place is free.

use super::error::{Error, Result};
use crate::value::{Trace, Tracer, Value};
use crate::vm::{TypeRow, Vm};
use std::sync::{Arc, Mutex, PoisonError};

/// Keeps any value of a script alive. Cheap to clone, `Send + Sync`, usable only with the interpreter that
/// made it.
#[derive(Clone)]
pub struct Object(Arc<Place>);

/// Invariant: exactly one `Place` exists per taken place of the table, so an index is reused only after its
/// `Place` is gone.
struct Place {
    index: u32,
    generation: u32,
    home: Arc<Home>,
}

/// What handles share with the table they point into.
#[derive(Default)]
pub(super) struct Home {
    /// Places whose handles were dropped, not yet taken back.
    dropped: Mutex<Vec<u32>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.home.dropped.lock().unwrap_or_else(PoisonError::into_inner).push(self.index);
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Object({})", self.0.index)
    }
}

/// The values that handles of one interpreter point to.
#[derive(Default)]
pub(super) struct Handles {
    places: Vec<(u32, Value)>,
    free: Vec<u32>,
    home: Arc<Home>,
}

impl Trace for Handles {
    fn trace(&self, t: &mut Tracer<'_>) {
        for &(_, value) in &self.places {
            t.value(value);
        }
    }
}

/// The class of the table, which scripts never see.
const TYPE: TypeRow = TypeRow::bare("host_handles");

/// Make the table of a machine, kept alive with it.
pub(super) fn install(vm: &mut Vm) -> Value {
    vm.register_type::<Handles>(&TYPE);
    let table = vm.new_opaque(Handles::default());
    vm.add_root(table);
    table
}

impl Handles {
    fn of(vm: &mut Vm, table: Value) -> &mut Handles {
        vm.heap.get_mut(table).expect("the table is made with its machine, and rooted")
    }

    fn take_back(&mut self) {
        let dropped = std::mem::take(&mut *self.home.dropped.lock().unwrap_or_else(PoisonError::into_inner));
        for index in dropped {
            let place = &mut self.places[index as usize];
            place.1 = Value::NONE;
            if place.0 < u32::MAX {
                place.0 += 1;
                self.free.push(index);
            }
        }
    }
}

/// A handle that keeps `value` alive.
pub(super) fn hold(vm: &mut Vm, table: Value, value: Value) -> Object {
    let handles = Handles::of(vm, table);
    handles.take_back();
    let index = match handles.free.pop() {
        Some(index) => index,
        None => {
            handles.places.push((0, Value::NONE));
            handles.places.len() as u32 - 1
        }
    };
    let place = &mut handles.places[index as usize];
    place.1 = value;
    Object(Arc::new(Place { index, generation: place.0, home: Arc::clone(&handles.home) }))
}

/// The value behind a handle.
///
/// # Errors
/// Misuse, if the handle belongs to another interpreter.
pub(super) fn value_of(vm: &mut Vm, table: Value, object: &Object) -> Result<Value> {
    let handles = Handles::of(vm, table);
    let place = &*object.0;
    if !Arc::ptr_eq(&handles.home, &place.home) {
        return Err(Error::misuse("this object belongs to another interpreter"));
    }
    match handles.places.get(place.index as usize) {
        Some(&(generation, value)) if generation == place.generation => Ok(value),
        _ => Err(Error::misuse("this object is no longer there")),
    }
}
