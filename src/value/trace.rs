//! Marking: what each kind of object refers to, and what it must drop when it dies.
#![allow(unsafe_code)]

use super::heap::{Header, Kind, PERMANENT};
use super::{
    BigInt, BoundMethod, ByteArray, Cell, Class, CodeObject, Dict, Function, Generator, Instance, Iter, List,
    Module, OpaqueHeader, Property, Slice, Str, StrBuffer, Traceback, Tuple, Value, Wrapper,
};

/// Collects what is reachable. Everything that keeps values outside the heap reports them with
/// [`Tracer::value`].
pub struct Tracer<'g> {
    colour: u8,
    /// Report every child, mark nothing: for the heap's own check.
    inspecting: bool,
    gray: &'g mut Vec<*mut Header>,
    /// Objects whose memory is on its way to the processor's caches: they are looked at when as many others
    /// have come, since waiting for memory is most of what marking costs.
    coming: [*mut Header; COMING],
    next: usize,
    live: usize,
}

/// A power of two.
const COMING: usize = 8;

/// Have the processor fetch the memory at an address, which need not be valid.
#[inline(always)]
fn fetch(_object: *mut Header) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint, which no address makes fail; every x86-64 processor has it.
    unsafe {
        std::arch::x86_64::_mm_prefetch::<{ std::arch::x86_64::_MM_HINT_T0 }>(_object.cast::<i8>());
    }
}

impl<'g> Tracer<'g> {
    pub(super) fn new(colour: u8, gray: &'g mut Vec<*mut Header>) -> Tracer<'g> {
        Tracer { colour, inspecting: false, gray, coming: [std::ptr::null_mut(); COMING], next: 0, live: 0 }
    }

    pub(super) fn inspecting(gray: &'g mut Vec<*mut Header>) -> Tracer<'g> {
        Tracer { colour: 0, inspecting: true, ..Tracer::new(0, gray) }
    }

    /// This value is reachable.
    #[inline(always)]
    pub fn value(&mut self, value: Value) {
        if let Some(object) = value.as_object() {
            self.object(object);
        }
    }

    pub fn values(&mut self, values: &[Value]) {
        for &value in values {
            self.value(value);
        }
    }

    /// Bytes that a live object owns outside its cell.
    pub fn external(&mut self, bytes: usize) {
        self.live += bytes;
    }

    #[inline(always)]
    pub(in crate::value) fn object(&mut self, object: *mut Header) {
        if self.inspecting {
            self.gray.push(object);
            return;
        }
        fetch(object);
        let came = std::mem::replace(&mut self.coming[self.next], object);
        self.next = (self.next + 1) % COMING;
        if !came.is_null() {
            self.mark(came);
        }
    }

    #[inline(always)]
    fn mark(&mut self, object: *mut Header) {
        // SAFETY: values point to live objects.
        unsafe {
            if (*object).mark != self.colour && (*object).mark != PERMANENT {
                (*object).mark = self.colour;
                self.live += (*object).cell_size();
                match (*object).kind {
                    // nothing inside
                    Kind::Float | Kind::Range | Kind::Bytes => {}
                    Kind::Str if (*object.cast::<Str>()).buffer().is_none() => {}
                    _ => self.gray.push(object),
                }
            }
        }
    }

    pub(super) fn drain(&mut self) {
        loop {
            while let Some(object) = self.gray.pop() {
                // SAFETY: only complete, live objects are pushed.
                unsafe { trace_object(object, self) };
            }
            for at in 0..COMING {
                let came = std::mem::replace(&mut self.coming[at], std::ptr::null_mut());
                if !came.is_null() {
                    self.mark(came);
                }
            }
            if self.gray.is_empty() {
                return;
            }
        }
    }

    pub(super) fn live(&self) -> usize {
        self.live
    }
}

/// Report what an object refers to.
///
/// # Safety
/// `object` must be live and complete.
pub(super) unsafe fn trace_object(object: *mut Header, t: &mut Tracer<'_>) {
    // SAFETY: the kind says what the object is.
    unsafe {
        match (*object).kind {
            Kind::Free => unreachable!("a reachable object is never a free cell"),
            Kind::Float | Kind::Range => {}
            Kind::BigInt => t.external((*object.cast::<BigInt>()).external()),
            Kind::Str => {
                if let Some(buffer) = (*object.cast::<Str>()).buffer() {
                    t.object(buffer.cast());
                }
            }
            Kind::StrBuffer => t.external((*object.cast::<StrBuffer>()).bytes.capacity()),
            Kind::Bytes => {}
            Kind::ByteArray => t.external((*object.cast::<ByteArray>()).bytes.capacity()),
            Kind::Instance => (*object.cast::<Instance>()).trace(t),
            Kind::List => {
                let items = &(*object.cast::<List>()).items;
                t.external(items.capacity() * size_of::<Value>());
                t.values(items);
            }
            Kind::Tuple => t.values((*object.cast::<Tuple>()).items()),
            Kind::Dict | Kind::Set | Kind::FrozenSet => (*object.cast::<Dict>()).table.trace(t),
            Kind::Slice => {
                let slice = &*object.cast::<Slice>();
                t.values(&[slice.start, slice.stop, slice.step]);
            }
            Kind::Cell => t.value((*object.cast::<Cell>()).content),
            Kind::Code => (*object.cast::<CodeObject>()).trace(t),
            Kind::Function => (*object.cast::<Function>()).trace(t),
            Kind::BoundMethod => {
                let method = &*object.cast::<BoundMethod>();
                t.values(&[method.function, method.receiver]);
            }
            Kind::Class => (*object.cast::<Class>()).trace(t),
            Kind::Generator => (*object.cast::<Generator>()).trace(t),
            Kind::Module => {
                let module = &*object.cast::<Module>();
                t.values(&[module.name, module.dict]);
            }
            Kind::Property => {
                let p = &*object.cast::<Property>();
                t.values(&[p.getter, p.setter, p.deleter, p.doc, p.name]);
            }
            Kind::StaticMethod | Kind::ClassMethod => {
                let w = &*object.cast::<Wrapper>();
                t.values(&[w.function, w.dict]);
            }
            Kind::Traceback => {
                (*object.cast::<Traceback>()).trace(t);
            }
            Kind::Iter => {
                let iter = &*object.cast::<Iter>();
                t.value(iter.source);
            }
            Kind::Native | Kind::Opaque => {
                let opaque = object.cast::<OpaqueHeader>();
                ((*opaque).vtable.trace)(opaque, t);
            }
        }
    }
}

/// Does [`finalize`] do anything for objects of this kind?
#[inline(always)]
pub(super) fn owns_memory(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Free
            | Kind::Float
            | Kind::Range
            | Kind::Str
            | Kind::Bytes
            | Kind::Tuple
            | Kind::Slice
            | Kind::Cell
            | Kind::BoundMethod
            | Kind::Function
            | Kind::Generator
            | Kind::Module
            | Kind::Property
            | Kind::StaticMethod
            | Kind::ClassMethod
            | Kind::Traceback
            | Kind::Iter
    )
}

/// Drop what a dying object owns outside its cell.
///
/// # Safety
/// `object` must be complete, and must not be used afterwards.
pub(super) unsafe fn finalize(object: *mut Header) {
    // SAFETY: the kind says what the object is; it is dropped once.
    unsafe {
        match (*object).kind {
            Kind::Free
            | Kind::Float
            | Kind::Range
            | Kind::Str
            | Kind::Bytes
            | Kind::Tuple
            | Kind::Slice
            | Kind::Cell
            | Kind::BoundMethod
            | Kind::Function
            | Kind::Generator
            | Kind::Module
            | Kind::Property
            | Kind::StaticMethod
            | Kind::ClassMethod
            | Kind::Traceback
            | Kind::Iter => {}
            Kind::BigInt => std::ptr::drop_in_place(&raw mut (*object.cast::<BigInt>()).value),
            Kind::StrBuffer => std::ptr::drop_in_place(&raw mut (*object.cast::<StrBuffer>()).bytes),
            Kind::ByteArray => std::ptr::drop_in_place(object.cast::<ByteArray>()),
            Kind::Instance => (*object.cast::<Instance>()).drop_overflow(),
            Kind::List => std::ptr::drop_in_place(&raw mut (*object.cast::<List>()).items),
            Kind::Dict | Kind::Set | Kind::FrozenSet => {
                std::ptr::drop_in_place(&raw mut (*object.cast::<Dict>()).table);
            }
            Kind::Code => std::ptr::drop_in_place(&raw mut (*object.cast::<CodeObject>()).loaded),
            Kind::Class => std::ptr::drop_in_place(&raw mut (*object.cast::<Class>()).data),
            Kind::Native | Kind::Opaque => {
                let opaque = object.cast::<OpaqueHeader>();
                ((*opaque).vtable.drop)(opaque);
            }
        }
    }
}
