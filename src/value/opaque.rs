//! Rust values in the heap: futures, tasks, files, iterators with state, whatever a host defines.
#![allow(unsafe_code)]

use super::heap::{Header, Kind, ShapeId};
use super::trace::Tracer;
use super::{Heap, Value};
use std::any::TypeId;

/// A Rust value that may live in the heap. Its drop must not touch other heap objects.
pub trait Trace: Send + 'static {
    /// Report every [`Value`] held.
    fn trace(&self, t: &mut Tracer<'_>);

    /// The place for the object's `__dict__`, undefined until somebody stores an attribute; `None` for objects
    /// that take none.
    fn attributes(&mut self) -> Option<&mut Value> {
        None
    }

    /// `len()` of the object, if it has one that needs no call. Only for types whose objects are never of a derived
    /// class themselves.
    fn length(&self) -> Option<usize> {
        None
    }
}

pub(super) struct Vtable {
    type_id: fn() -> TypeId,
    pub(super) trace: unsafe fn(*mut OpaqueHeader, &mut Tracer<'_>),
    pub(super) drop: unsafe fn(*mut OpaqueHeader),
    attributes: unsafe fn(*mut OpaqueHeader) -> Option<*mut Value>,
    length: unsafe fn(*mut OpaqueHeader) -> Option<usize>,
}

#[repr(C)]
pub(super) struct OpaqueHeader {
    header: Header,
    pub(super) vtable: &'static Vtable,
}

#[repr(C)]
struct OpaqueCell<T> {
    head: OpaqueHeader,
    data: T,
}

trait HasVtable: Trace + Sized {
    const VTABLE: Vtable = Vtable {
        type_id: TypeId::of::<Self>,
        // SAFETY (all): only called with a cell of this type.
        trace: |cell, t| unsafe { (*cell.cast::<OpaqueCell<Self>>()).data.trace(t) },
        drop: |cell| unsafe { std::ptr::drop_in_place(&raw mut (*cell.cast::<OpaqueCell<Self>>()).data) },
        // SAFETY: as above.
        attributes: |cell| unsafe {
            (*cell.cast::<OpaqueCell<Self>>()).data.attributes().map(std::ptr::from_mut)
        },
        // SAFETY: as above.
        length: |cell| unsafe { (*cell.cast::<OpaqueCell<Self>>()).data.length() },
    };
}
impl<T: Trace> HasVtable for T {}

struct VtableOf<T>(std::marker::PhantomData<T>);
impl<T: Trace> VtableOf<T> {
    const TABLE: &'static Vtable = &T::VTABLE;
}

impl Heap {
    /// A new object of this shape around a Rust value.
    pub fn opaque<T: Trace>(&mut self, shape: ShapeId, data: T) -> Value {
        self.opaque_of_kind(Kind::Opaque, shape, data)
    }

    /// The same under the kind that the machine has for it ([`Kind::Native`]).
    pub fn opaque_of_kind<T: Trace>(&mut self, kind: Kind, shape: ShapeId, data: T) -> Value {
        const { assert!(align_of::<T>() <= 8) };
        // SAFETY: vtable and data are written at once.
        unsafe {
            let object = self.allocate(size_of::<OpaqueCell<T>>(), kind, shape).cast::<OpaqueCell<T>>();
            (&raw mut (*object).head.vtable).write(VtableOf::<T>::TABLE);
            (&raw mut (*object).data).write(data);
            Value::object(object)
        }
    }

    fn opaque_data<T: Trace>(value: Value) -> Option<*mut T> {
        let object = value.as_object()?;
        // SAFETY: the kind says that there is a vtable, which says what the data is.
        unsafe {
            if !matches!((*object).kind, Kind::Opaque | Kind::Native) {
                return None;
            }
            let cell = object.cast::<OpaqueCell<T>>();
            let vtable = (*object.cast::<OpaqueHeader>()).vtable;
            if std::ptr::eq(vtable, VtableOf::<T>::TABLE) || (vtable.type_id)() == TypeId::of::<T>() {
                Some(&raw mut (*cell).data)
            } else {
                None
            }
        }
    }

    /// The Rust value, if the object is of this type.
    #[inline]
    pub fn get<T: Trace>(&self, value: Value) -> Option<&T> {
        // SAFETY: the type is checked; the borrow of the heap keeps others out.
        Heap::opaque_data::<T>(value).map(|p| unsafe { &*p })
    }

    /// The Rust value, to change it.
    #[inline]
    pub fn get_mut<T: Trace>(&mut self, value: Value) -> Option<&mut T> {
        // SAFETY: as above.
        Heap::opaque_data::<T>(value).map(|p| unsafe { &mut *p })
    }

    /// The `__dict__` of a native object that takes attributes, undefined if it has none yet.
    pub fn opaque_attributes(&self, value: Value) -> Option<Value> {
        // SAFETY: the place belongs to a live object.
        Heap::attributes_place(value).map(|place| unsafe { *place })
    }

    /// Give a native object that takes attributes its `__dict__`.
    pub fn set_opaque_attributes(&mut self, value: Value, dict: Value) {
        if let Some(place) = Heap::attributes_place(value) {
            // SAFETY: as above; the borrow of the heap keeps others out.
            unsafe { *place = dict };
        }
    }

    fn attributes_place(value: Value) -> Option<*mut Value> {
        let object = value.object_of(Kind::Opaque)?.cast::<OpaqueHeader>();
        // SAFETY: the kind says that there is a vtable, made for the type of the data.
        unsafe { ((*object).vtable.attributes)(object) }
    }

    /// How many items a native object has, if it says so by itself: see [`Trace::length`].
    pub fn opaque_length(&self, value: Value) -> Option<usize> {
        let object = value.object_of(Kind::Opaque)?.cast::<OpaqueHeader>();
        // SAFETY: the kind says that there is a vtable, made for the type of the data.
        unsafe { ((*object).vtable.length)(object) }
    }

    /// Is this an object of this Rust type?
    pub fn is<T: Trace>(&self, value: Value) -> bool {
        Heap::opaque_data::<T>(value).is_some()
    }
}

/// The data of a native function, whose type the machine knows.
///
/// # Safety
/// The object must have been made by [`Heap::opaque_of_kind`] with this type.
#[inline(always)]
pub(crate) unsafe fn data_unchecked<T>(object: *mut Header) -> *mut T {
    // SAFETY: by contract.
    unsafe { &raw mut (*object.cast::<OpaqueCell<T>>()).data }
}
