//! Classes and their instances.
//!
//! An instance is a header, a place for overflow, and inline slots. Its shape says which attribute is in which
//! slot; slots beyond the inline ones are in an overflow vector. In dict mode (after `obj.__dict__` was asked
//! for, or with very many attributes) the overflow place holds a dict instead, and all slots are empty.
//!
//! Objects of classes that derive from a builtin type keep the builtin value in hidden slot 0; exceptions keep
//! their parts in the hidden slots of [`super::exception`].
#![allow(unsafe_code)]

use super::heap::{Header, Kind, ShapeId};
use super::shape::builtin;
use super::string::Sym;
use super::trace::Tracer;
use super::{Heap, Value};

/// How instances of a class are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Attribute slots only.
    Plain,
    /// Hidden slot 0 holds a value of the builtin type that the class derives from.
    Payload,
    /// The hidden slots of [`super::exception`].
    Exception,
    /// Made by native code only: the builtin types themselves.
    Builtin,
    /// Classes of classes.
    Type,
}

#[repr(C)]
pub struct Class {
    header: Header,
    pub data: Box<ClassData>,
}

#[derive(Debug)]
pub struct ClassData {
    pub name: String,
    /// `__qualname__`, undefined where it is the name.
    pub qualname: Value,
    pub layout: Layout,
    /// Direct bases; empty only for `object`.
    pub bases: Vec<Value>,
    /// Itself first.
    pub mro: Vec<Value>,
    /// The namespace: a dict with string keys.
    pub dict: Value,
    /// The shape of new instances.
    pub root_shape: ShapeId,
    /// Slots that new instances get inline, hidden ones included.
    pub inline_slots: u8,
    /// Slots that every instance ever made has inline: inline caches go no further.
    pub cacheable_slots: u8,
    /// The keys under which shapes know the members that `__slots__` of the class and its bases list, those of
    /// the base first. No attribute name is such a key.
    pub members: Vec<Sym>,
    /// Instances have no `__dict__`: the class and all its bases define `__slots__`.
    pub slots_only: bool,
    /// Instances can be referred to weakly: some class among the bases has no `__slots__`, or `__weakref__` in them.
    pub weakly_referable: bool,
    /// The shape of instances in dict mode, made when the first one gets there.
    pub dict_shape: Option<ShapeId>,
    /// The native class that decides construction and layout (nearest in the mro).
    pub native_base: Value,
    /// The nearest class in the line of best bases that adds something to the layout of instances.
    pub solid: Value,
    /// The direct base that decides the layout; undefined for `object`.
    pub best_base: Value,
    /// Classes directly derived from this one.
    pub subclasses: Vec<Value>,
    /// May script change or derive from it?
    pub is_final: bool,
    pub is_builtin: bool,
    /// Messages name it with its module: `collections.deque`.
    pub dotted: bool,
    /// Attribute access on instances goes through script-defined hooks.
    pub custom_getattribute: bool,
    pub custom_getattr: bool,
    pub custom_setattr: bool,
}

impl ClassData {
    /// A class without attributes or subclasses, which script may change; its shape is not made yet.
    pub fn new(name: &str, layout: Layout, bases: Vec<Value>, mro: Vec<Value>, dict: Value) -> ClassData {
        ClassData {
            name: name.to_string(),
            qualname: Value::UNDEF,
            layout,
            bases,
            mro,
            dict,
            root_shape: ShapeId(0),
            inline_slots: 0,
            cacheable_slots: 0,
            members: Vec::new(),
            slots_only: false,
            weakly_referable: false,
            dict_shape: None,
            native_base: Value::UNDEF,
            solid: Value::UNDEF,
            best_base: Value::UNDEF,
            subclasses: Vec::new(),
            is_final: false,
            is_builtin: false,
            dotted: false,
            custom_getattribute: false,
            custom_getattr: false,
            custom_setattr: false,
        }
    }
}

#[repr(C)]
pub struct Instance {
    header: Header,
    /// Undefined; or the dict (dict mode); or, as a raw vector, attributes beyond the inline slots.
    overflow: Overflow,
}

#[repr(C)]
union Overflow {
    dict: Value,
    vector: *mut Vec<Value>,
    word: u64,
}

const NO_OVERFLOW: Overflow = Overflow { vector: std::ptr::null_mut() };

impl Instance {
    #[inline(always)]
    pub(crate) fn slot_ptr(this: *mut Instance, slot: usize) -> *mut Value {
        // SAFETY: inline slots follow the head; callers stay below the header's count.
        unsafe { this.add(1).cast::<Value>().add(slot) }
    }

    fn overflow_dict(&self) -> Option<Value> {
        // SAFETY: a tagged pointer (low bits 011) is a dict, an aligned one a vector.
        unsafe {
            let dict = self.overflow.dict;
            if dict.is_object() { Some(dict) } else { None }
        }
    }

    fn overflow_vector(&self) -> Option<*mut Vec<Value>> {
        // SAFETY: as above.
        unsafe {
            if self.overflow_dict().is_some() || self.overflow.vector.is_null() {
                None
            } else {
                Some(self.overflow.vector)
            }
        }
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        // SAFETY: the object is complete.
        unsafe {
            let this = (&raw const *self).cast_mut();
            for i in 0..self.header.slots as usize {
                t.value(*Instance::slot_ptr(this, i));
            }
            if let Some(dict) = self.overflow_dict() {
                t.value(dict);
            } else if let Some(vector) = self.overflow_vector() {
                t.external((*vector).capacity() * size_of::<Value>());
                t.values(&*vector);
            }
        }
    }

    pub(super) fn drop_overflow(&mut self) {
        if let Some(vector) = self.overflow_vector() {
            // SAFETY: made by Box::into_raw, dropped once.
            drop(unsafe { Box::from_raw(vector) });
        }
    }
}

impl Class {
    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        let d = &*self.data;
        t.values(&d.bases);
        t.values(&d.mro);
        t.values(&[d.dict, d.qualname, d.native_base, d.solid, d.best_base]);
        t.values(&d.subclasses);
    }
}

super::object::record!(/// A class object.
    as_class_object, as_class_object_mut, Class, Class);

impl Heap {
    /// A class object of this (meta)class shape.
    pub fn class(&mut self, shape: ShapeId, data: ClassData) -> Value {
        // SAFETY: the payload is written at once.
        unsafe {
            let object = self.allocate(size_of::<Class>(), Kind::Class, shape).cast::<Class>();
            (&raw mut (*object).data).write(Box::new(data));
            Value::object(object)
        }
    }

    /// What a class consists of.
    #[inline(always)]
    pub fn as_class(&self, value: Value) -> Option<&ClassData> {
        self.as_class_object(value).map(|c| &*c.data)
    }
    #[inline(always)]
    pub fn as_class_mut(&mut self, value: Value) -> Option<&mut ClassData> {
        self.as_class_object_mut(value).map(|c| &mut *c.data)
    }

    /// The class of any value.
    #[inline(always)]
    pub fn class_of(&self, value: Value) -> Value {
        self.shapes.class(self.shape_of(value))
    }

    /// The shape of any value.
    #[inline(always)]
    pub fn shape_of(&self, value: Value) -> ShapeId {
        if let Some(shape) = value.shape() {
            return shape;
        }
        if value.is_small() {
            return builtin::INT;
        }
        if value.is_none() {
            builtin::NONE
        } else if value.as_bool().is_some() {
            builtin::BOOL
        } else if value.is(Value::ELLIPSIS) {
            builtin::ELLIPSIS
        } else if value.is(Value::NOT_IMPLEMENTED) {
            builtin::NOT_IMPLEMENTED
        } else if value.is_undef() {
            builtin::HIDDEN
        } else {
            builtin::FLOAT
        }
    }

    /// Is `class` a subclass of `base` (or the same)?
    #[inline]
    pub fn is_subclass(&self, class: Value, base: Value) -> bool {
        class.is(base) || self.as_class(class).is_some_and(|c| c.mro.iter().any(|m| m.is(base)))
    }

    /// Is the value an instance of the class, by its type alone?
    #[inline]
    pub fn is_instance(&self, value: Value, class: Value) -> bool {
        self.is_subclass(self.class_of(value), class)
    }

    /// A new instance with all slots empty.
    #[inline]
    pub fn instance(&mut self, class: Value) -> Value {
        let (shape, slots) = {
            let c = self.as_class_object(class).expect("the caller checked that this is a class");
            (c.data.root_shape, c.inline_slots())
        };
        // SAFETY: overflow and slots are written at once.
        unsafe {
            let size = size_of::<Instance>() + slots * size_of::<Value>();
            let object = self.allocate(size, Kind::Instance, shape).cast::<Instance>();
            (*object).header.slots = slots as u8;
            (&raw mut (*object).overflow).write(NO_OVERFLOW);
            for i in 0..slots {
                Instance::slot_ptr(object, i).write(Value::UNDEF);
            }
            Value::object(object)
        }
    }

    /// The content of a slot; undefined where nothing was stored.
    pub fn slot(&self, instance: Value, slot: usize) -> Value {
        let Some(object) = instance.object_of(Kind::Instance) else { return Value::UNDEF };
        // SAFETY: bounds are checked against the inline count and the vector.
        unsafe {
            let object = object.cast::<Instance>();
            let inline = (*object).header.slots as usize;
            if slot < inline {
                return *Instance::slot_ptr(object, slot);
            }
            match (*object).overflow_vector() {
                Some(vector) => (&*vector).get(slot - inline).copied().unwrap_or(Value::UNDEF),
                None => Value::UNDEF,
            }
        }
    }

    /// Does the instance have this slot inline?
    pub fn has_inline_slot(&self, instance: Value, slot: usize) -> bool {
        // SAFETY: the kind is checked.
        instance.object_of(Kind::Instance).is_some_and(|o| unsafe { slot < (*o).slots as usize })
    }

    /// Store into a slot, growing the overflow vector if it is not inline.
    #[inline]
    pub fn set_slot(&mut self, instance: Value, slot: usize, value: Value) {
        let Some(object) = instance.object_of(Kind::Instance) else { return };
        // SAFETY: as above.
        unsafe {
            let object = object.cast::<Instance>();
            match slot < (*object).header.slots as usize {
                true => *Instance::slot_ptr(object, slot) = value,
                false => self.set_overflow_slot(object, slot, value),
            }
        }
    }

    /// # Safety
    /// A live instance that has not so many inline slots.
    #[inline(never)]
    unsafe fn set_overflow_slot(&mut self, object: *mut Instance, slot: usize, value: Value) {
        // SAFETY: the caller's promise.
        unsafe {
            let inline = (*object).header.slots as usize;
            let vector = match (*object).overflow_vector() {
                Some(vector) => vector,
                None => {
                    let vector = Box::into_raw(Box::<Vec<Value>>::default());
                    (*object).overflow = Overflow { vector };
                    // later instances get more room
                    let class = self.shapes.class((*object).header.shape);
                    if let Some(c) = self.as_class_mut(class) {
                        c.inline_slots = c.inline_slots.max((slot + 1).min(64) as u8);
                    }
                    vector
                }
            };
            let at = slot - inline;
            if (*vector).len() <= at {
                (*vector).resize(at + 1, Value::UNDEF);
            }
            (&mut *vector)[at] = value;
        }
    }

    /// Change the shape of an instance (to one with the same slots so far, or of another class of equal layout).
    pub fn set_shape(&mut self, object: Value, shape: ShapeId) {
        if let Some(object) = object.as_object() {
            // SAFETY: a live object.
            unsafe { (*object).shape = shape };
        }
    }

    /// The dict of an instance in dict mode.
    #[inline]
    pub fn instance_dict(&self, instance: Value) -> Option<Value> {
        let object = instance.object_of(Kind::Instance)?;
        // SAFETY: the kind is checked.
        unsafe { (*object.cast::<Instance>()).overflow_dict() }
    }

    /// Put an instance in dict mode: its attributes are in `dict` from now on, hidden slots stay. The caller
    /// gives the class's dict-mode shape.
    pub fn enter_dict_mode(&mut self, instance: Value, dict: Value, shape: ShapeId, hidden: usize) {
        let Some(object) = instance.object_of(Kind::Instance) else { return };
        // SAFETY: the kind is checked; inline slots above the hidden ones become empty.
        unsafe {
            let object = object.cast::<Instance>();
            (*object).drop_overflow();
            (*object).overflow = Overflow { dict };
            for slot in hidden..(*object).header.slots as usize {
                *Instance::slot_ptr(object, slot) = Value::UNDEF;
            }
            (*object).header.shape = shape;
        }
    }

    /// The symbol-keyed entry of a string-keyed dict (a namespace), by identity or text.
    #[inline]
    pub fn namespace_get(&self, dict: Value, name: Sym) -> Option<Value> {
        let table = self.table(dict)?;
        let key = self.sym_value(name);
        match table.probe(self.str_hash(key) as u64, key) {
            super::table::Probe::Found(at) => table.entry(at).map(|e| e.value),
            super::table::Probe::Missing | super::table::Probe::Ask(_) => None,
        }
    }

    /// Set an entry of a namespace.
    pub fn namespace_set(&mut self, dict: Value, name: Sym, value: Value) {
        let key = self.sym_value(name);
        let hash = self.str_hash(key) as u64;
        let Some(table) = self.table_mut(dict) else { return };
        let before = table.external();
        match table.probe(hash, key) {
            super::table::Probe::Found(at) => table.set_value(at, value),
            super::table::Probe::Missing | super::table::Probe::Ask(_) => {
                table.insert_new(hash, key, value);
                let grown = table.external().saturating_sub(before);
                self.charge(grown);
            }
        }
    }

    /// Remove an entry of a namespace; returns what it was.
    pub fn namespace_remove(&mut self, dict: Value, name: Sym) -> Option<Value> {
        let key = self.sym_value(name);
        let hash = self.str_hash(key) as u64;
        let table = self.table_mut(dict)?;
        match table.probe(hash, key) {
            super::table::Probe::Found(at) => Some(table.remove(at).value),
            super::table::Probe::Missing | super::table::Probe::Ask(_) => None,
        }
    }
}
