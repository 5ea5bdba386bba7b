//! Shapes: which class an object has and which attributes stand in which slots.
//!
//! A shape is a node in a tree of transitions that starts at its class's root; two objects that got the same
//! attributes in the same order share it, so an inline cache compares one number. Ids are never reused.

use super::heap::ShapeId;
use super::string::Sym;
use super::trace::Tracer;
use super::{Class, Value};

/// Shapes of the builtin types, fixed at birth: one row here, one in [`Shapes::new`]'s count.
pub mod builtin {
    use super::ShapeId;
    /// Objects that scripts never see.
    pub const HIDDEN: ShapeId = ShapeId(0);
    pub const FLOAT: ShapeId = ShapeId(1);
    pub const INT: ShapeId = ShapeId(2);
    pub const STR: ShapeId = ShapeId(3);
    pub const BYTES: ShapeId = ShapeId(4);
    pub const BYTEARRAY: ShapeId = ShapeId(5);
    pub const LIST: ShapeId = ShapeId(6);
    pub const TUPLE: ShapeId = ShapeId(7);
    pub const DICT: ShapeId = ShapeId(8);
    pub const SET: ShapeId = ShapeId(9);
    pub const FROZENSET: ShapeId = ShapeId(10);
    pub const RANGE: ShapeId = ShapeId(11);
    pub const SLICE: ShapeId = ShapeId(12);
    pub const CELL: ShapeId = ShapeId(13);
    pub const CODE: ShapeId = ShapeId(14);
    pub const FUNCTION: ShapeId = ShapeId(15);
    pub const NATIVE: ShapeId = ShapeId(16);
    pub const METHOD: ShapeId = ShapeId(17);
    pub const TYPE: ShapeId = ShapeId(18);
    pub const GENERATOR: ShapeId = ShapeId(19);
    pub const COROUTINE: ShapeId = ShapeId(20);
    pub const ASYNC_GENERATOR: ShapeId = ShapeId(21);
    pub const MODULE: ShapeId = ShapeId(22);
    pub const PROPERTY: ShapeId = ShapeId(23);
    pub const STATIC_METHOD: ShapeId = ShapeId(24);
    pub const CLASS_METHOD: ShapeId = ShapeId(25);
    pub const TRACEBACK: ShapeId = ShapeId(26);
    pub const ITERATOR: ShapeId = ShapeId(27);
    pub const OBJECT: ShapeId = ShapeId(28);
    /// Not objects in the heap, but types all the same.
    pub const BOOL: ShapeId = ShapeId(29);
    pub const NONE: ShapeId = ShapeId(30);
    pub const ELLIPSIS: ShapeId = ShapeId(31);
    pub const NOT_IMPLEMENTED: ShapeId = ShapeId(32);
    pub const NATIVE_METHOD: ShapeId = ShapeId(33);
    /// Natives in the namespaces of builtin classes that implement operators and other syntax.
    pub const SLOT_WRAPPER: ShapeId = ShapeId(34);
    /// Those, bound to an object.
    pub const METHOD_WRAPPER: ShapeId = ShapeId(35);
    pub const COUNT: usize = 36;
}

#[derive(Debug)]
pub struct Shape {
    /// The class object; undefined only for [`builtin::HIDDEN`].
    pub class: Value,
    /// Attribute names by slot.
    pub keys: Vec<Sym>,
    transitions: Vec<(Sym, ShapeId)>,
    /// The attributes live in a dict in the overflow place, not in slots.
    pub dict_mode: bool,
}

pub struct Shapes {
    all: Vec<Shape>,
}

/// An object with more attributes than this keeps them in a dict.
pub const MAX_SLOTS: usize = 120;

impl Shapes {
    pub(super) fn new() -> Shapes {
        let all = (0..builtin::COUNT)
            .map(|_| Shape {
                class: Value::UNDEF,
                keys: Vec::new(),
                transitions: Vec::new(),
                dict_mode: false,
            })
            .collect();
        Shapes { all }
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        for shape in &self.all {
            t.value(shape.class);
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all.len()
    }

    pub(super) fn exists(&self, id: ShapeId) -> bool {
        (id.0 as usize) < self.all.len()
    }

    #[inline(always)]
    pub fn get(&self, id: ShapeId) -> &Shape {
        &self.all[id.0 as usize]
    }

    /// The class of objects of this shape.
    #[inline(always)]
    pub fn class(&self, id: ShapeId) -> Value {
        self.all[id.0 as usize].class
    }

    /// Give a builtin shape its class.
    pub fn set_class(&mut self, id: ShapeId, class: Value) {
        self.all[id.0 as usize].class = class;
    }

    /// A new root shape with these hidden slots.
    pub fn root(&mut self, class: Value, keys: Vec<Sym>, dict_mode: bool) -> ShapeId {
        let id = ShapeId(self.all.len() as u32);
        self.all.push(Shape { class, keys, transitions: Vec::new(), dict_mode });
        id
    }

    /// Is there a shape with this key of a class that `wanted` accepts?
    pub fn any_with(&self, key: Sym, mut wanted: impl FnMut(Value) -> bool) -> bool {
        self.all.iter().any(|shape| shape.keys.contains(&key) && wanted(shape.class))
    }

    /// The slot of an attribute.
    #[inline]
    pub fn slot(&self, id: ShapeId, name: Sym) -> Option<usize> {
        self.all[id.0 as usize].keys.iter().position(|&k| k == name)
    }

    /// The shape after adding an attribute, or `None` when the object has too many.
    pub fn with(&mut self, id: ShapeId, name: Sym) -> Option<ShapeId> {
        let shape = &self.all[id.0 as usize];
        if let Some(&(_, next)) = shape.transitions.iter().find(|t| t.0 == name) {
            return Some(next);
        }
        if shape.keys.len() >= MAX_SLOTS || shape.transitions.len() >= 256 {
            return None;
        }
        Some(self.add(id, name))
    }

    /// The shape after filling a member of `__slots__`, of which a class may have any number.
    pub fn with_member(&mut self, id: ShapeId, key: Sym) -> ShapeId {
        let shape = &self.all[id.0 as usize];
        match shape.transitions.iter().find(|t| t.0 == key) {
            Some(&(_, next)) => next,
            None => self.add(id, key),
        }
    }

    fn add(&mut self, id: ShapeId, name: Sym) -> ShapeId {
        let shape = &self.all[id.0 as usize];
        let mut keys = shape.keys.clone();
        keys.push(name);
        let class = shape.class;
        let next = self.root(class, keys, false);
        self.all[id.0 as usize].transitions.push((name, next));
        next
    }
}

impl Class {
    /// How many slots a new instance of a class should have inline: what its methods store, at least what
    /// earlier instances grew to.
    pub fn inline_slots(&self) -> usize {
        (self.data.inline_slots as usize).min(MAX_SLOTS)
    }
}
