//! `__slots__`: the members a class declares, their descriptors, and the layout rules that follow from them.
//!
//! A member's value stands in a slot of the instance like any attribute, but under a key of its own that is no
//! attribute name: shapes and inline caches serve both alike, and only the descriptor in the class knows the key.

use super::class::Getter;
use super::{Raised, Vm, sym};
use crate::value::{Kind, Layout, ShapeId, Sym, Trace, Tracer, Value};

/// The descriptor of one name in `__slots__`.
pub struct Member {
    pub name: Sym,
    /// What shapes call it.
    pub key: Sym,
    /// The class whose `__slots__` has it.
    pub owner: Value,
    /// `None`, or what a `__slots__` that is a dict says about it.
    pub doc: Value,
}

impl Trace for Member {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.owner, self.doc]);
    }
}

/// `__weakref__` of an object: the oldest weak reference to it, if there is one.
static WEAKREF: Getter = Getter {
    name: "__weakref__",
    get: |vm, obj| Ok(vm.heap.weak_refs(obj).first().copied().unwrap_or(Value::NONE)),
    set: None,
};

/// What a class body says in `__slots__`.
pub(super) struct Slots {
    /// Names with their docs, sorted, each once.
    pub names: Vec<(Sym, Value)>,
    /// `__dict__` is among them.
    pub dict: bool,
    /// `__weakref__` is among them.
    pub weakref: bool,
}

impl Vm {
    /// The descriptor of `__weakref__` that a class made by script, or one of its bases, gives its instances.
    pub(super) fn weakref_descriptor(&mut self, class: Value) -> Option<Value> {
        let mro = &self.heap.as_class(class)?.mro;
        let makes =
            |&c: &Value| self.heap.as_class(c).is_some_and(|data| !data.is_builtin && data.weakly_referable);
        let owner = mro.iter().copied().rev().find(makes)?;
        Some(self.getter_object(&WEAKREF, owner))
    }

    /// What `__slots__` of a class body lists, if it is there. A safepoint.
    pub(super) fn read_slots(
        &mut self,
        class_name: &str,
        dict: Value,
        base: Value,
    ) -> Result<Option<Slots>, Raised> {
        let Some(given) = self.heap.namespace_get(dict, sym::SLOTS) else { return Ok(None) };
        let items = if self.plain(given).is_str() { vec![self.plain(given)] } else { self.collect(given)? };
        for &item in &items {
            self.keep(item);
        }
        if !items.is_empty() && self.is_var_sized(base) {
            let base = self.class_name(base);
            return Err(self.type_error(&format!("nonempty __slots__ not supported for subtype of '{base}'")));
        }
        let mut slots = Slots { names: Vec::new(), dict: false, weakref: false };
        for item in items {
            self.add_slot(&mut slots, class_name, base, given, item)?;
        }
        let hides = |&name: &Sym| {
            name != sym::QUALNAME && name != sym::CLASSCELL && self.heap.namespace_get(dict, name).is_some()
        };
        if let Some(name) = slots.names.iter().map(|slot| slot.0).find(hides) {
            let text = self.heap.sym_str(name);
            return Err(self.value_error(&format!("'{text}' in __slots__ conflicts with class variable")));
        }
        slots.names.sort_by(|a, b| self.heap.sym_str(a.0).cmp(self.heap.sym_str(b.0)));
        slots.names.dedup_by_key(|slot| slot.0);
        Ok(Some(slots))
    }

    fn add_slot(
        &mut self,
        slots: &mut Slots,
        class_name: &str,
        base: Value,
        given: Value,
        item: Value,
    ) -> Result<(), Raised> {
        let Some(name) = self.heap.intern_value(self.plain(item)) else {
            let kind = self.type_name(item);
            return Err(self.type_error(&format!("__slots__ items must be strings, not '{kind}'")));
        };
        let text = self.heap.sym_str(name).to_string();
        if !crate::value::text::case::is_identifier(&text) {
            return Err(self.type_error("__slots__ must be identifiers"));
        }
        let taken = |what: &str| format!("{what} slot disallowed: we already got one");
        if name == sym::DICT {
            if slots.dict || self.instances_have_dict(base) {
                return Err(self.type_error(&taken("__dict__")));
            }
            slots.dict = true;
            return Ok(());
        }
        if name == sym::WEAKREF {
            if slots.weakref {
                return Err(self.type_error(&taken("__weakref__")));
            }
            slots.weakref = true;
            return Ok(());
        }
        let name = self.heap.intern(&mangled(class_name, &text));
        let doc = if given.is_kind(Kind::Dict) { self.dict_get(given, item)? } else { None };
        slots.names.push((name, doc.filter(|doc| doc.is_str()).unwrap_or(Value::NONE)));
        Ok(())
    }

    /// Put a descriptor for each name into the namespace; `keys` are those of the class and its bases, own last.
    pub(super) fn add_members(&mut self, class: Value, dict: Value, slots: &Slots, keys: &[Sym]) {
        let own = &keys[keys.len() - slots.names.len()..];
        for (&(name, doc), &key) in slots.names.iter().zip(own) {
            let member = self.new_opaque(Member { name, key, owner: class, doc });
            self.heap.namespace_set(dict, name, member);
        }
    }

    /// The key of a new member, distinct from those of the same name in bases.
    pub(super) fn member_key(&mut self, inherited: &[Sym], name: Sym) -> Sym {
        for depth in 0.. {
            let key = format!("\0{depth}.{}", self.heap.sym_str(name));
            let key = self.heap.intern(&key);
            if !inherited.contains(&key) {
                return key;
            }
        }
        unreachable!("there are fewer bases than numbers")
    }

    /// Do instances of the class have a `__dict__`?
    pub(super) fn instances_have_dict(&self, class: Value) -> bool {
        self.heap.as_class(class).is_some_and(|c| match (c.is_builtin, c.layout) {
            (true, Layout::Exception | Layout::Type) => true,
            (true, Layout::Plain | Layout::Payload | Layout::Builtin) => false,
            (false, _) => !c.slots_only,
        })
    }

    /// Do objects of the class differ in size, so that nothing can be laid out behind them?
    pub(super) fn is_var_sized(&self, class: Value) -> bool {
        let Some(c) = self.heap.as_class(class) else { return false };
        let types = [self.types.int, self.types.tuple, self.types.bytes, self.types.type_];
        types.iter().any(|&t| self.heap.is_subclass(c.native_base, t))
    }

    /// The base that decides the layout of a class, or a `TypeError` where two of them do.
    pub(super) fn best_base(&mut self, bases: &[Value]) -> Result<Value, Raised> {
        let mut best = (Value::UNDEF, Value::UNDEF);
        for &base in bases {
            let Some(solid) = self.heap.as_class(base).map(|c| c.solid) else { continue };
            if best.0.is_undef() || !self.heap.is_subclass(best.1, solid) {
                if !best.0.is_undef() && !self.heap.is_subclass(solid, best.1) {
                    return Err(self.type_error("multiple bases have instance lay-out conflict"));
                }
                best = (base, solid);
            }
        }
        Ok(best.0)
    }

    // ------------------------------------------------------------ reading and writing

    /// The key of a member descriptor, if it applies to instances of the class.
    #[inline]
    pub(super) fn member_for(&self, attribute: Value, class: Value) -> Option<Sym> {
        let member = self.heap.get::<Member>(attribute)?;
        if self.heap.is_subclass(class, member.owner) { Some(member.key) } else { None }
    }

    /// What the member holds, if anything.
    pub fn member_get(&self, obj: Value, key: Sym) -> Option<Value> {
        let slot = self.heap.shapes.slot(obj.shape()?, key)?;
        match self.heap.instance_dict(obj) {
            Some(dict) if !self.heap.has_inline_slot(obj, slot) => self.heap.namespace_get(dict, key),
            Some(_) | None => self.heap.slot(obj, slot).defined(),
        }
    }

    /// Fill the member.
    pub fn member_set(&mut self, obj: Value, key: Sym, value: Value) {
        let Some(shape) = obj.shape() else { return };
        let (slot, shape) = match self.heap.shapes.slot(shape, key) {
            Some(slot) => (slot, shape),
            None => {
                let next = self.heap.shapes.with_member(shape, key);
                (self.heap.shapes.get(next).keys.len() - 1, next)
            }
        };
        match self.heap.instance_dict(obj) {
            Some(dict) if !self.heap.has_inline_slot(obj, slot) => {
                self.heap.namespace_set(dict, key, value);
            }
            Some(_) | None => self.heap.set_slot(obj, slot, value),
        }
        self.heap.set_shape(obj, shape);
    }

    /// Empty the member; `false` if it was empty.
    pub fn member_delete(&mut self, obj: Value, key: Sym) -> bool {
        if self.member_get(obj, key).is_none() {
            return false;
        }
        let Some(slot) = obj.shape().and_then(|shape| self.heap.shapes.slot(shape, key)) else {
            return false;
        };
        if let Some(dict) = self.heap.instance_dict(obj) {
            if self.heap.has_inline_slot(obj, slot) {
                self.heap.set_slot(obj, slot, Value::UNDEF);
            } else {
                self.heap.namespace_remove(dict, key);
            }
            return true;
        }
        // inline caches read slots blindly: the object gets the shape it would have without the member
        let class = self.heap.class_of(obj);
        let (mut shape, keys) =
            (self.root_shape(class), obj.shape().map(|s| self.heap.shapes.get(s).keys.clone()));
        let keys = keys.unwrap_or_default();
        let hidden = self.heap.shapes.get(shape).keys.len();
        let mut at = hidden;
        for (from, &other) in keys.iter().enumerate().skip(hidden) {
            if other != key {
                let value = self.heap.slot(obj, from);
                shape = self.heap.shapes.with_member(shape, other);
                self.heap.set_slot(obj, at, value);
                at += 1;
            }
        }
        self.heap.set_slot(obj, at, Value::UNDEF);
        self.heap.set_shape(obj, shape);
        true
    }

    /// Give a class, those derived from it and all their instances new shapes, so that no inline cache knows
    /// them. Slow, and rarely asked for.
    #[cold]
    pub(super) fn renew_shapes(&mut self, class: Value) {
        let mut classes = vec![class];
        let mut at = 0;
        while let Some(&c) = classes.get(at) {
            at += 1;
            let (root, below) = match self.heap.as_class(c) {
                Some(c) => (c.root_shape, c.subclasses.clone()),
                None => continue,
            };
            classes.extend(below.into_iter().filter(|sub| !classes.contains(sub)).collect::<Vec<_>>());
            let keys = self.heap.shapes.get(root).keys.clone();
            let fresh = self.heap.shapes.root(c, keys, false);
            if let Some(c) = self.heap.as_class_mut(c) {
                c.root_shape = fresh;
            }
        }
        let mut instances = Vec::new();
        self.heap.each_object(false, &mut |object, kind| {
            if kind == Kind::Instance && self.heap.instance_dict(object).is_none() {
                instances.push(object);
            }
        });
        for object in instances {
            let own = self.heap.class_of(object);
            if !classes.contains(&own) {
                continue;
            }
            let root = self.root_shape(own);
            let keys = object.shape().map(|s| self.heap.shapes.get(s).keys.clone()).unwrap_or_default();
            let hidden = self.heap.shapes.get(root).keys.len();
            let shape = keys
                .into_iter()
                .skip(hidden)
                .fold(root, |shape, key| self.heap.shapes.with_member(shape, key));
            self.heap.set_shape(object, shape);
        }
    }

    /// The shape of a class's instances in dict mode: hidden slots and members stay in slots.
    pub fn dict_mode_shape(&mut self, class: Value) -> ShapeId {
        let Some(c) = self.heap.as_class(class) else { return ShapeId(0) };
        if let Some(shape) = c.dict_shape {
            return shape;
        }
        let (root, members) = (c.root_shape, c.members.clone());
        let mut keys = self.heap.shapes.get(root).keys.clone();
        keys.extend(members);
        let shape = self.heap.shapes.root(class, keys, true);
        if let Some(c) = self.heap.as_class_mut(class) {
            c.dict_shape = Some(shape);
        }
        shape
    }
}

/// A private name as the class body would spell it.
fn mangled(class_name: &str, name: &str) -> String {
    let class_name = class_name.trim_start_matches('_');
    if name.starts_with("__") && !name.ends_with("__") && !class_name.is_empty() {
        return format!("_{class_name}{name}");
    }
    name.to_string()
}
