//! Attributes: look-up through classes, descriptors, instances; and the inline caches of the loop.
#![allow(unsafe_code)]

use super::run::Next;
use super::{Raised, Vm, sym};
use crate::bytecode::op::{Cache8, Cache32, Special};
use crate::value::exception::field;
use crate::value::{CodeObject, Function, FunctionExtra, Kind, Layout, Sym, Table, Value};

impl Vm {
    // ------------------------------------------------------------ classes

    /// A method or descriptor of some class changed: inline caches must look again.
    pub fn bump_epoch(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
    }

    /// Does this class attribute take part in attribute access (a function, property, other descriptor)?
    fn is_descriptor(&mut self, value: Value) -> bool {
        match value.kind() {
            Some(Kind::Function | Kind::Native | Kind::Property | Kind::StaticMethod | Kind::ClassMethod) => {
                true
            }
            Some(Kind::Instance | Kind::Opaque) => self.special(value, sym::GET).is_some(),
            _ => false,
        }
    }

    /// Is it a descriptor that wins over the instance's own attribute?
    fn is_data_descriptor(&mut self, value: Value) -> bool {
        match value.kind() {
            Some(Kind::Property) => true,
            Some(Kind::Instance | Kind::Opaque) => {
                self.special(value, sym::SET).is_some() || self.special(value, sym::DELETE).is_some()
            }
            _ => false,
        }
    }

    /// What a class attribute becomes when it is read through an instance (or, with `obj` undefined, through
    /// the class).
    pub fn bind(&mut self, attribute: Value, obj: Value, class: Value) -> Result<Value, Raised> {
        let Some(object) = attribute.as_object() else { return Ok(attribute) };
        // SAFETY: a value points to a live object.
        match unsafe { (*object).kind } {
            Kind::Function => {
                Ok(if obj.is_undef() { attribute } else { self.heap.bound_method(attribute, obj) })
            }
            Kind::Native => Ok(if obj.is_undef() || !self.native_binds(attribute) {
                attribute
            } else {
                self.heap.bound_method(attribute, obj)
            }),
            Kind::StaticMethod => Ok(self.heap.as_wrapper(attribute).map_or(attribute, |w| w.function)),
            Kind::ClassMethod => {
                let function = self.heap.as_wrapper(attribute).map_or(attribute, |w| w.function);
                Ok(self.heap.bound_method(function, class))
            }
            Kind::Property => {
                if obj.is_undef() {
                    return Ok(attribute);
                }
                let getter = self.heap.as_property(attribute).map_or(Value::NONE, |p| p.getter);
                if getter.is_none() {
                    return Err(self.property_error(attribute, obj, "getter"));
                }
                self.call(getter, &[obj])
            }
            Kind::Instance | Kind::Opaque => match self.special(attribute, sym::GET) {
                Some(get) => {
                    let obj = obj.defined().unwrap_or(Value::NONE);
                    self.call_unbound(get, attribute, &[obj, class])
                }
                None => Ok(attribute),
            },
            _ => Ok(attribute),
        }
    }

    fn native_binds(&self, native: Value) -> bool {
        self.heap.get::<super::NativeFunction>(native).is_some_and(|n| !n.owner.is_undef())
    }

    /// The error of a property without the part that is asked for. One that no class body named is called as its
    /// getter is.
    #[cold]
    pub fn property_error(&mut self, property: Value, obj: Value, what: &str) -> Raised {
        let (own, getter) =
            self.heap.as_property(property).map_or((Value::UNDEF, Value::NONE), |p| (p.name, p.getter));
        let name = match own.defined() {
            None if !getter.is_none() => match self.get_attr_quiet(getter, sym::NAME) {
                Ok(name) => name.unwrap_or(Value::NONE),
                Err(raised) => return raised,
            },
            own => own.unwrap_or(Value::NONE),
        };
        let class = self.qualified_name(self.heap.class_of(obj));
        let text = match name.as_str() {
            Some(name) => format!("property '{name}' of '{class}' object has no {what}"),
            None => format!("property of '{class}' object has no {what}"),
        };
        self.raise(self.types.attribute_error, &text)
    }

    /// `__qualname__` of a class.
    pub fn qualified_name(&self, class: Value) -> String {
        self.heap
            .as_class(class)
            .and_then(|c| c.qualname.as_str().map(str::to_string))
            .unwrap_or_else(|| self.short_class_name(class))
    }

    // ------------------------------------------------------------ reading

    /// `obj.name`
    pub fn get_attr(&mut self, obj: Value, name: Sym) -> Result<Value, Raised> {
        let mark = self.kept_mark();
        self.keep(obj);
        let found = self.get_attr_opt(obj, name);
        self.release(mark);
        match found {
            Ok(Some(v)) => Ok(v),
            Ok(None) => Err(self.no_attribute(obj, name)),
            Err(raised) => {
                self.name_the_attribute(obj, name);
                Err(raised)
            }
        }
    }

    /// Tell an `AttributeError` that script raised without saying so which attribute of what was asked for.
    #[cold]
    fn name_the_attribute(&mut self, obj: Value, name: Sym) {
        let e = self.pending;
        if self.is_pending_instance(self.types.attribute_error)
            && self.heap.exception_field(e, field::NAME).is_none()
            && self.heap.exception_field(e, field::OBJ).is_none()
        {
            let name = self.heap.sym_value(name);
            self.heap.set_exception_field(e, field::NAME, name);
            self.heap.set_exception_field(e, field::OBJ, obj);
        }
    }

    /// `obj.name`, or `None` where there is no such attribute.
    pub fn get_attr_opt(&mut self, obj: Value, name: Sym) -> Result<Option<Value>, Raised> {
        let class = self.heap.class_of(obj);
        let (getattribute, getattr) =
            self.heap.as_class(class).map_or((false, false), |c| (c.custom_getattribute, c.custom_getattr));
        let found = if getattribute {
            let hook = self.class_lookup(class, sym::GETATTRIBUTE).unwrap_or(Value::NONE);
            let name = self.heap.sym_value(name);
            match self.call_unbound(hook, obj, &[name]) {
                Ok(v) => Some(v),
                Err(raised) => {
                    if !self.is_pending_instance(self.types.attribute_error) {
                        return Err(raised);
                    }
                    if !getattr {
                        // keep its own message
                        return Err(raised);
                    }
                    self.take_pending();
                    None
                }
            }
        } else if getattr {
            match self.default_get_attr(obj, name) {
                Ok(found) => found,
                Err(_) if self.is_pending_instance(self.types.attribute_error) => {
                    self.take_pending();
                    None
                }
                Err(raised) => return Err(raised),
            }
        } else {
            self.default_get_attr(obj, name)?
        };
        if found.is_none() && getattr {
            let hook = self.class_lookup(class, sym::GETATTR).unwrap_or(Value::NONE);
            let name = self.heap.sym_value(name);
            return self.call_unbound(hook, obj, &[name]).map(Some);
        }
        Ok(found)
    }

    /// `getattr(obj, name, None)`-like: an `AttributeError` on the way counts as absent.
    pub fn get_attr_quiet(&mut self, obj: Value, name: Sym) -> Result<Option<Value>, Raised> {
        match self.get_attr_opt(obj, name) {
            Err(_) if self.is_pending_instance(self.types.attribute_error) => {
                self.take_pending();
                Ok(None)
            }
            other => other,
        }
    }

    /// `object.__getattribute__`, without the error.
    pub fn default_get_attr(&mut self, obj: Value, name: Sym) -> Result<Option<Value>, Raised> {
        let class = self.heap.class_of(obj);
        if obj.is_kind(Kind::Class) {
            return self.class_get_attr(obj, class, name);
        }
        let attribute = self.class_lookup(class, name);
        if let Some(a) = attribute {
            if let Some(key) = self.member_for(a, class) {
                return Ok(self.member_get(obj, key));
            }
            if self.is_data_descriptor(a) && self.is_descriptor(a) {
                return self.bind(a, obj, class).map(Some);
            }
        }
        if let Some(own) = self.own_attribute(obj, name) {
            return Ok(Some(own));
        }
        if let Some(a) = attribute {
            return self.bind(a, obj, class).map(Some);
        }
        if name == sym::DICT
            && let Some(dict) = self.dict_of(obj)
        {
            return Ok(Some(dict));
        }
        if name == sym::CLASS {
            return Ok(Some(class));
        }
        if name == sym::WEAKREF
            && let Some(descriptor) = self.weakref_descriptor(class)
        {
            return self.bind(descriptor, obj, class).map(Some);
        }
        if name == sym::ANNOTATIONS
            && let Some(dict) = self.heap.as_module(obj).map(|m| m.dict)
        {
            let made = self.heap.dict(Table::new());
            self.heap.namespace_set(dict, name, made);
            return Ok(Some(made));
        }
        if let Some(found) = self.described(obj, name)? {
            return Ok(Some(found));
        }
        if obj.is_kind(Kind::Module)
            && let Some(dict) = self.heap.as_module(obj).map(|m| m.dict)
            && let Some(hook) = self.heap.namespace_get(dict, sym::GETATTR)
        {
            let name = self.heap.sym_value(name);
            return self.call(hook, &[name]).map(Some);
        }
        Ok(None)
    }

    /// An attribute stored in the object itself.
    pub fn own_attribute(&mut self, obj: Value, name: Sym) -> Option<Value> {
        match obj.kind()? {
            Kind::Instance => {
                if let Some(slot) = self.heap.shapes.slot(obj.shape()?, name) {
                    return self.heap.slot(obj, slot).defined();
                }
                self.heap.namespace_get(self.heap.instance_dict(obj)?, name)
            }
            Kind::Module => {
                let dict = self.heap.as_module(obj)?.dict;
                self.heap.namespace_get(dict, name)
            }
            Kind::Function => {
                let dict = self.heap.as_function(obj)?.extra;
                let dict = self.heap.get::<FunctionExtra>(dict)?.dict.defined()?;
                self.heap.namespace_get(dict, name)
            }
            Kind::StaticMethod | Kind::ClassMethod => {
                let dict = self.heap.as_wrapper(obj)?.dict.defined()?;
                self.heap.namespace_get(dict, name)
            }
            Kind::Opaque => {
                let dict = self.heap.opaque_attributes(obj)?.defined()?;
                self.heap.namespace_get(dict, name)
            }
            _ => None,
        }
    }

    fn class_get_attr(&mut self, class: Value, meta: Value, name: Sym) -> Result<Option<Value>, Raised> {
        let in_meta = self.class_lookup(meta, name);
        if let Some(a) = in_meta
            && self.is_data_descriptor(a)
        {
            return self.bind(a, class, meta).map(Some);
        }
        if let Some(a) = self.class_lookup(class, name) {
            return self.bind(a, Value::UNDEF, class).map(Some);
        }
        match in_meta {
            Some(a) => self.bind(a, class, meta).map(Some),
            None if name == sym::WEAKREF => Ok(self.weakref_descriptor(class)),
            None => Ok(None),
        }
    }

    /// The `AttributeError` of a failed look-up.
    #[cold]
    pub fn no_attribute(&mut self, obj: Value, name: Sym) -> Raised {
        let text = self.heap.sym_str(name);
        let message = if obj.is_kind(Kind::Class) {
            format!("type object '{}' has no attribute '{text}'", self.class_name(obj))
        } else if obj.is_kind(Kind::Module) {
            let text = text.to_string();
            self.module_lacks_attribute(obj, &text)
        } else {
            let class = self.heap.class_of(obj);
            let member = self.class_lookup(class, name).and_then(|a| self.member_for(a, class));
            if member.is_some() {
                return self.empty_member(obj, name);
            }
            format!("'{}' object has no attribute '{text}'", self.type_name(obj))
        };
        self.attribute_error(obj, name, &message)
    }

    /// The error of a member of `__slots__` that holds nothing: it names the class in full.
    pub fn empty_member(&mut self, obj: Value, name: Sym) -> Raised {
        let class = self.full_class_name(self.heap.class_of(obj));
        let message = format!("'{class}' object has no attribute '{}'", self.heap.sym_str(name));
        self.attribute_error(obj, name, &message)
    }

    /// A class's module and qualified name; of the main program and the builtins no module.
    fn full_class_name(&mut self, class: Value) -> String {
        let own = self.qualified_name(class);
        let dict = self.heap.as_class(class).map(|data| data.dict);
        let module = dict.and_then(|dict| self.heap.namespace_get(dict, sym::MODULE));
        match module.and_then(Value::as_str) {
            Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{own}"),
            Some(_) | None => own,
        }
    }

    /// The `__dict__` of an object that has one; afterwards its attributes live in that dict.
    pub fn dict_of(&mut self, obj: Value) -> Option<Value> {
        match obj.kind()? {
            Kind::Instance => {
                if let Some(dict) = self.heap.instance_dict(obj) {
                    return Some(dict);
                }
                let class = self.heap.class_of(obj);
                let c = self.heap.as_class(class)?;
                if c.slots_only {
                    return None;
                }
                let (hidden, members) = (hidden_slots(c.layout), c.members.clone());
                let keys = self.heap.shapes.get(obj.shape()?).keys.clone();
                let dict = self.heap.dict(Table::new());
                // what `__slots__` of a base lists stays in slots, behind the hidden ones
                let mut kept = Vec::new();
                for (slot, &key) in keys.iter().enumerate().skip(hidden) {
                    if let Some(v) = self.heap.slot(obj, slot).defined() {
                        if members.contains(&key) {
                            kept.push((key, v));
                        } else {
                            self.heap.namespace_set(dict, key, v);
                        }
                    }
                }
                let shape = self.dict_mode_shape(class);
                self.heap.enter_dict_mode(obj, dict, shape, hidden);
                for (key, v) in kept {
                    self.member_set(obj, key, v);
                }
                Some(dict)
            }
            Kind::Module => self.heap.as_module(obj).map(|m| m.dict),
            Kind::Function => {
                let extra = self.function_extra(obj);
                let dict = self.heap.get::<FunctionExtra>(extra)?.dict;
                if let Some(d) = dict.defined() {
                    return Some(d);
                }
                let dict = self.heap.dict(Table::new());
                self.heap.get_mut::<FunctionExtra>(extra)?.dict = dict;
                Some(dict)
            }
            Kind::StaticMethod | Kind::ClassMethod => {
                if let Some(d) = self.heap.as_wrapper(obj)?.dict.defined() {
                    return Some(d);
                }
                let dict = self.heap.dict(Table::new());
                self.heap.as_wrapper_mut(obj)?.dict = dict;
                Some(dict)
            }
            Kind::Opaque => {
                if let Some(d) = self.heap.opaque_attributes(obj)?.defined() {
                    return Some(d);
                }
                let dict = self.heap.dict(Table::new());
                self.heap.set_opaque_attributes(obj, dict);
                Some(dict)
            }
            _ => None,
        }
    }

    /// The rarely used parts of a function, made if it has none yet.
    pub fn function_extra(&mut self, function: Value) -> Value {
        let extra = self.heap.as_function(function).map_or(Value::UNDEF, |f| f.extra);
        if !extra.is_undef() {
            return extra;
        }
        let u = Value::UNDEF;
        let extra = self.heap.opaque(
            crate::value::builtin_shapes::HIDDEN,
            FunctionExtra {
                keyword_defaults: u,
                annotations: u,
                dict: u,
                name: u,
                qualname: u,
                doc: u,
                module: u,
                type_params: u,
            },
        );
        if let Some(f) = self.heap.as_function_mut(function) {
            f.extra = extra;
        }
        extra
    }

    // ------------------------------------------------------------ writing

    /// `obj.name = value`
    pub fn set_attr(&mut self, obj: Value, name: Sym, value: Value) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        if self.heap.as_class(class).is_some_and(|c| c.custom_setattr)
            && let Some(hook) = self.class_lookup(class, sym::SETATTR)
        {
            let name = self.heap.sym_value(name);
            return self.call_unbound(hook, obj, &[name, value]).map(drop);
        }
        self.default_set_attr(obj, name, value)
    }

    /// `object.__setattr__` (and `type.__setattr__`)
    pub fn default_set_attr(&mut self, obj: Value, name: Sym, value: Value) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        let attribute = self.class_lookup(class, name);
        if let Some(key) = attribute.and_then(|a| self.member_for(a, class)) {
            self.member_set(obj, key, value);
            return Ok(());
        }
        if let Some(a) = attribute
            && self.is_data_descriptor(a)
        {
            if let Some(p) = self.heap.as_property(a) {
                let setter = p.setter;
                if setter.is_none() {
                    return Err(self.property_error(a, obj, "setter"));
                }
                return self.call(setter, &[obj, value]).map(drop);
            }
            return match self.special(a, sym::SET) {
                Some(set) => self.call_unbound(set, a, &[obj, value]).map(drop),
                None => Err(self.raise(self.types.attribute_error, "__set__")),
            };
        }
        if obj.is_kind(Kind::Class) {
            return self.class_set_attr(obj, name, Some(value));
        }
        if name == sym::DICT && self.dict_of(obj).is_some() {
            return self.replace_dict(obj, value);
        }
        if self.store_attribute(obj, name, value) { Ok(()) } else { Err(self.cannot_set(obj, name)) }
    }

    /// `obj.__dict__ = value`
    fn replace_dict(&mut self, obj: Value, dict: Value) -> Result<(), Raised> {
        if !dict.is_kind(Kind::Dict) {
            let given = self.type_name(dict);
            return Err(self.type_error(&format!("__dict__ must be set to a dictionary, not a '{given}'")));
        }
        if let (Kind::Instance, Some(shape)) = (obj.kind().unwrap_or(Kind::Free), obj.shape()) {
            // in dict mode already: only the dict changes
            let hidden = self.heap.shapes.get(shape).keys.len();
            self.heap.enter_dict_mode(obj, dict, shape, hidden);
            return Ok(());
        }
        match obj.kind() {
            Some(Kind::Opaque) => self.heap.set_opaque_attributes(obj, dict),
            Some(Kind::StaticMethod | Kind::ClassMethod) => {
                if let Some(wrapper) = self.heap.as_wrapper_mut(obj) {
                    wrapper.dict = dict;
                }
            }
            Some(Kind::Function) => {
                let extra = self.function_extra(obj);
                if let Some(e) = self.heap.get_mut::<FunctionExtra>(extra) {
                    e.dict = dict;
                }
            }
            // the dict of a module holds the variables of its code
            _ => return Err(self.raise(self.types.attribute_error, "readonly attribute")),
        }
        Ok(())
    }

    #[cold]
    pub(super) fn cannot_set(&mut self, obj: Value, name: Sym) -> Raised {
        let text = self.heap.sym_str(name);
        let own = self.type_name(obj);
        let class = self.heap.class_of(obj);
        let message = if self.class_lookup(class, name).is_some() {
            format!("'{own}' object attribute '{text}' is read-only")
        } else if [sym::SETATTR, sym::DELATTR].iter().any(|&hook| self.has_own_hook(class, hook)) {
            // what a `__setattr__` of its own may allow is not for this message to say
            format!("'{own}' object has no attribute '{text}'")
        } else {
            format!("'{own}' object has no attribute '{text}' and no __dict__ for setting new attributes")
        };
        self.attribute_error(obj, name, &message)
    }

    /// Store into the object itself, no descriptors asked. `false`: it has no room for attributes.
    pub fn store_attribute(&mut self, obj: Value, name: Sym, value: Value) -> bool {
        match obj.kind() {
            Some(Kind::Instance) => {
                let Some(shape) = obj.shape() else { return false };
                if let Some(slot) = self.heap.shapes.slot(shape, name) {
                    self.heap.set_slot(obj, slot, value);
                    return true;
                }
                if let Some(dict) = self.heap.instance_dict(obj) {
                    self.heap.namespace_set(dict, name, value);
                    return true;
                }
                let class = self.heap.class_of(obj);
                if self.heap.as_class(class).is_some_and(|c| c.slots_only) {
                    return false;
                }
                match self.heap.shapes.with(shape, name) {
                    Some(next) => {
                        let slot = self.heap.shapes.get(next).keys.len() - 1;
                        self.heap.set_slot(obj, slot, value);
                        self.heap.set_shape(obj, next);
                        true
                    }
                    None => match self.dict_of(obj) {
                        Some(dict) => {
                            self.heap.namespace_set(dict, name, value);
                            true
                        }
                        None => false,
                    },
                }
            }
            Some(Kind::Opaque) => {
                let Some(dict) = self.dict_of(obj) else { return false };
                let class = self.heap.class_of(obj);
                if self.class_lookup(class, name).is_some() {
                    // caches of methods go by shape: an object that hides one needs a shape of its own
                    let shape = self.heap.shapes.root(class, Vec::new(), true);
                    self.heap.set_shape(obj, shape);
                }
                self.heap.namespace_set(dict, name, value);
                true
            }
            Some(Kind::Module | Kind::Function | Kind::StaticMethod | Kind::ClassMethod) => {
                match self.dict_of(obj) {
                    Some(dict) => {
                        self.heap.namespace_set(dict, name, value);
                        true
                    }
                    None => false,
                }
            }
            _ => false,
        }
    }

    /// Set or remove an attribute of a class itself.
    pub fn class_set_attr(&mut self, class: Value, name: Sym, value: Option<Value>) -> Result<(), Raised> {
        let Some(c) = self.heap.as_class(class) else { return Ok(()) };
        if c.is_builtin {
            let (text, own) = (self.heap.sym_str(name), c.name.clone());
            return Err(self.type_error(&format!("cannot set '{text}' attribute of immutable type '{own}'")));
        }
        let dict = c.dict;
        let old = self.heap.namespace_get(dict, name);
        let touches = match (old, value) {
            (Some(o), Some(v)) => self.is_descriptor(o) || self.is_descriptor(v),
            (None, Some(_)) | (Some(_), None) => true,
            (None, None) => {
                let (own, text) = (self.class_name(class), self.heap.sym_str(name));
                return Err(self.attribute_error(
                    class,
                    name,
                    &format!("type object '{own}' has no attribute '{text}'"),
                ));
            }
        };
        match value {
            Some(v) => self.heap.namespace_set(dict, name, v),
            None => {
                self.heap.namespace_remove(dict, name);
            }
        }
        // inline caches of instance attributes ask no class: a new data descriptor, or a member that goes, must
        // make them look again
        let member = old.and_then(|old| self.heap.get::<super::Member>(old)).map(|member| member.key);
        let key = match member {
            Some(key) => Some(key),
            None if value.is_some_and(|v| self.is_data_descriptor(v)) => Some(name),
            None => None,
        };
        if let Some(key) = key
            && self.heap.shapes.any_with(key, |c| self.heap.is_subclass(c, class))
        {
            self.renew_shapes(class);
        }
        if touches {
            self.bump_epoch();
            self.refresh_hooks(class);
        }
        Ok(())
    }

    /// `del obj.name`
    #[inline(never)]
    pub fn del_attr(&mut self, obj: Value, name: Sym) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        if let Some(hook) = self.class_lookup(class, sym::DELATTR)
            && hook.is_kind(Kind::Function)
        {
            let name = self.heap.sym_value(name);
            return self.call_unbound(hook, obj, &[name]).map(drop);
        }
        self.default_del_attr(obj, name)
    }

    /// `object.__delattr__`
    pub fn default_del_attr(&mut self, obj: Value, name: Sym) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        let attribute = self.class_lookup(class, name);
        if let Some(key) = attribute.and_then(|a| self.member_for(a, class)) {
            if self.member_delete(obj, key) {
                return Ok(());
            }
            let text = self.heap.sym_str(name);
            return Err(self.attribute_error(obj, name, text));
        }
        if let Some(a) = attribute
            && self.is_data_descriptor(a)
        {
            if let Some(p) = self.heap.as_property(a) {
                let deleter = p.deleter;
                if deleter.is_none() {
                    return Err(self.property_error(a, obj, "deleter"));
                }
                return self.call(deleter, &[obj]).map(drop);
            }
            return match self.special(a, sym::DELETE) {
                Some(delete) => self.call_unbound(delete, a, &[obj]).map(drop),
                None => Err(self.raise(self.types.attribute_error, "__delete__")),
            };
        }
        if obj.is_kind(Kind::Class) {
            return self.class_set_attr(obj, name, None);
        }
        if name == sym::DICT && obj.is_kind(Kind::Instance) && self.dict_of(obj).is_some() {
            let fresh = self.heap.dict(Table::new());
            return self.replace_dict(obj, fresh);
        }
        if self.own_attribute(obj, name).is_none() {
            let has_dict = match obj.kind() {
                Some(Kind::Instance) => self.instances_have_dict(class),
                Some(Kind::Module | Kind::Function | Kind::StaticMethod | Kind::ClassMethod) => true,
                Some(Kind::Opaque) => self.heap.opaque_attributes(obj).is_some(),
                _ => false,
            };
            return Err(if has_dict { self.no_attribute(obj, name) } else { self.cannot_set(obj, name) });
        }
        if let Some(dict) = self.dict_of(obj) {
            self.heap.namespace_remove(dict, name);
        }
        Ok(())
    }

    // ------------------------------------------------------------ the loop's instructions

    /// `Op::GetAttr` where the first-level cache missed.
    #[inline(never)]
    pub(super) unsafe fn get_attr_op(
        &mut self,
        obj: Value,
        name: Sym,
        dst: *mut Value,
        slot_cache: &Cache8,
        shape_cache: &Cache32,
    ) -> Result<Next, Raised> {
        let class = self.heap.class_of(obj);
        let plain = self
            .heap
            .as_class(class)
            .is_some_and(|c| !c.custom_getattribute && (!c.custom_getattr || obj.is_kind(Kind::Class)));
        // SAFETY: `dst` is a register of the running frame.
        unsafe {
            if plain && obj.is_kind(Kind::Instance) {
                let attribute = self.class_lookup(class, name);
                let member = attribute.and_then(|a| self.member_for(a, class));
                if let Some(a) = attribute
                    && member.is_none()
                {
                    if let Some(p) = self.heap.as_property(a) {
                        let getter = p.getter;
                        if let Some(f) = getter.object_of(Kind::Function) {
                            return self.call_getter(f.cast(), obj, dst);
                        }
                        *dst = self.bind(a, obj, class)?;
                        return Ok(Next::Done);
                    }
                    if self.is_data_descriptor(a) && self.is_descriptor(a) {
                        *dst = self.bind(a, obj, class)?;
                        return Ok(Next::Done);
                    }
                }
                let shape = obj.shape().unwrap_or_default();
                if self.heap.instance_dict(obj).is_none()
                    && let Some(slot) = self.heap.shapes.slot(shape, member.unwrap_or(name))
                    && let Some(v) = self.heap.slot(obj, slot).defined()
                {
                    let object = obj.object_unchecked();
                    if slot < (*object).slots as usize
                        && !self.heap.shapes.get(shape).dict_mode
                        && self.always_inline(class, slot)
                    {
                        slot_cache.set(slot as u8);
                        shape_cache.set(shape.0);
                    }
                    *dst = v;
                    return Ok(Next::Done);
                }
                if member.is_none()
                    && let Some(own) = self.own_attribute(obj, name)
                {
                    *dst = own;
                    return Ok(Next::Done);
                }
                if member.is_none()
                    && let Some(a) = attribute
                {
                    *dst = self.bind(a, obj, class)?;
                    return Ok(Next::Done);
                }
            }
            *dst = self.get_attr(obj, name)?;
            Ok(Next::Done)
        }
    }

    /// Is this slot inline in every instance of the class, older and leaner ones included? Those get their
    /// inline room at birth, so a class whose room grew later must not have the slot cached.
    fn always_inline(&self, class: Value, slot: usize) -> bool {
        self.heap.as_class(class).is_some_and(|c| slot < c.cacheable_slots as usize)
    }

    /// Run a script getter in a frame of its own.
    unsafe fn call_getter(
        &mut self,
        function: *mut Function,
        obj: Value,
        dst: *mut Value,
    ) -> Result<Next, Raised> {
        // SAFETY: the frame's top is free.
        unsafe {
            let code: *mut CodeObject = (*function).code;
            if (*code).simple_params == 1 && (*code).kind == crate::bytecode::CodeKind::Plain {
                let window = (*self.frame).top;
                self.stack.claim(window.add(1));
                *window = obj;
                self.push_frame(function, code, window, dst, 0)?;
                return Ok(Next::Reload);
            }
            *dst = self.call(Value::object(function), &[obj])?;
            Ok(Next::Done)
        }
    }

    /// `Op::SetAttr` where the cache missed.
    #[inline(never)]
    pub(super) unsafe fn set_attr_op(
        &mut self,
        obj: Value,
        name: Sym,
        value: Value,
        slot_cache: &Cache8,
        shape_cache: &Cache32,
        after_cache: &Cache32,
    ) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        if obj.is_kind(Kind::Instance)
            && self.heap.as_class(class).is_some_and(|c| !c.custom_setattr)
            && self.heap.instance_dict(obj).is_none()
            && name != sym::DICT
        {
            let attribute = self.class_lookup(class, name);
            let member = attribute.and_then(|a| self.member_for(a, class));
            let overridden = match attribute {
                Some(a) => member.is_none() && self.is_data_descriptor(a),
                None => false,
            };
            if !overridden {
                let before = obj.shape().unwrap_or_default();
                match member {
                    Some(key) => self.member_set(obj, key, value),
                    None if self.store_attribute(obj, name, value) => {}
                    None => return Err(self.cannot_set(obj, name)),
                }
                let name = member.unwrap_or(name);
                let after = obj.shape().unwrap_or_default();
                // SAFETY: an instance.
                let inline = unsafe { (*obj.object_unchecked()).slots as usize };
                if let Some(slot) = self.heap.shapes.slot(after, name)
                    && slot < inline
                    && self.always_inline(class, slot)
                    && !self.heap.shapes.get(after).dict_mode
                    && !self.heap.shapes.get(before).dict_mode
                {
                    slot_cache.set(slot as u8);
                    shape_cache.set(before.0);
                    after_cache.set(after.0);
                }
                return Ok(());
            }
        }
        self.set_attr(obj, name, value)
    }

    /// `Op::LoadMethod` where the cache missed.
    #[allow(clippy::too_many_arguments)]
    #[inline(never)]
    pub(super) unsafe fn load_method(
        &mut self,
        obj: Value,
        name: Sym,
        to: *mut Value,
        shape_cache: &Cache32,
        epoch_cache: &Cache32,
        low: &Cache32,
        high: &Cache32,
    ) -> Result<(), Raised> {
        let class = self.heap.class_of(obj);
        let plain = self.heap.as_class(class).is_some_and(|c| !c.custom_getattribute);
        // SAFETY: `to` and the place behind it are registers of the running frame.
        unsafe {
            if plain
                && !obj.is_kind(Kind::Class)
                && let Some(a) = self.class_lookup(class, name)
            {
                let method = match a.kind() {
                    Some(Kind::Function) => true,
                    Some(Kind::Native) => self.native_binds(a),
                    _ => false,
                };
                if method && self.own_attribute(obj, name).is_none() {
                    *to = a;
                    *to.add(1) = obj;
                    if let Some(shape) = obj.shape()
                        && !self.heap.shapes.get(shape).dict_mode
                        && !matches!(
                            obj.kind(),
                            Some(Kind::Module | Kind::Function | Kind::StaticMethod | Kind::ClassMethod)
                        )
                    {
                        shape_cache.set(shape.0);
                        epoch_cache.set(self.epoch);
                        low.set(a.bits() as u32);
                        high.set((a.bits() >> 32) as u32);
                    }
                    return Ok(());
                }
            }
            let v = self.get_attr(obj, name)?;
            *to = v;
            *to.add(1) = Value::UNDEF;
            Ok(())
        }
    }

    /// `Op::LoadSuperMethod`: `to` holds the class and the receiver.
    #[inline(never)]
    pub(super) unsafe fn load_super_method(&mut self, to: *mut Value, name: Sym) -> Result<(), Raised> {
        // SAFETY: `to` and the place behind it are registers of the running frame.
        unsafe {
            let (class, receiver) = (*to, *to.add(1));
            if receiver.is_undef() {
                return Err(self.runtime_error("super(): arg[0] deleted"));
            }
            let own = self.heap.class_of(receiver);
            let builtin_super = self.heap.namespace_get(self.builtins, sym::SUPER);
            if receiver.is_kind(Kind::Instance)
                && builtin_super.is_some_and(|s| s.is(self.types.super_))
                && self.heap.is_subclass(own, class)
            {
                let found = {
                    let mro = &self.heap.as_class(own).expect("classes of instances are classes").mro;
                    let from = mro.iter().position(|c| c.is(class)).map_or(mro.len(), |i| i + 1);
                    mro[from..]
                        .iter()
                        .filter_map(|&c| self.heap.as_class(c))
                        .find_map(|c| self.heap.namespace_get(c.dict, name))
                };
                if let Some(a) = found {
                    if matches!(a.kind(), Some(Kind::Function))
                        || a.is_kind(Kind::Native) && self.native_binds(a)
                    {
                        *to = a;
                        return Ok(());
                    }
                    let v = self.bind(a, receiver, own)?;
                    *to = v;
                    *to.add(1) = Value::UNDEF;
                    return Ok(());
                }
            }
            let proxy = self.call(self.types.super_, &[class, receiver])?;
            let mark = self.kept_mark();
            self.keep(proxy);
            let v = self.get_attr(proxy, name)?;
            self.release(mark);
            *to = v;
            *to.add(1) = Value::UNDEF;
            Ok(())
        }
    }

    /// `Op::LoadSpecial`
    #[inline(never)]
    pub(super) fn load_special(&mut self, obj: Value, which: Special) -> Result<Value, Raised> {
        let name = match which {
            Special::Enter => sym::ENTER,
            Special::Exit => sym::EXIT,
            Special::AsyncEnter => sym::AENTER,
            Special::AsyncExit => sym::AEXIT,
        };
        let class = self.heap.class_of(obj);
        match self.class_lookup(class, name) {
            Some(a) => self.bind(a, obj, class),
            None => {
                let own = self.type_name(obj);
                let (protocol, missed) = match which {
                    Special::Enter => ("context manager", ""),
                    Special::Exit => ("context manager", " (missed __exit__ method)"),
                    Special::AsyncEnter => ("asynchronous context manager", ""),
                    Special::AsyncExit => ("asynchronous context manager", " (missed __aexit__ method)"),
                };
                Err(self
                    .type_error(&format!("'{own}' object does not support the {protocol} protocol{missed}")))
            }
        }
    }

    /// `self` for payload classes: the builtin value inside an instance of a class derived from a builtin type;
    /// anything else itself.
    #[inline]
    pub fn plain(&self, value: Value) -> Value {
        match value.object_of(Kind::Instance) {
            None => value,
            Some(_) => {
                let class = self.heap.class_of(value);
                match self.heap.as_class(class) {
                    Some(c) if c.layout == Layout::Payload => self.heap.slot(value, 0),
                    _ => value,
                }
            }
        }
    }
}

/// How many hidden slots objects of a layout have before their attributes.
pub fn hidden_slots(layout: Layout) -> usize {
    match layout {
        Layout::Plain | Layout::Builtin | Layout::Type => 0,
        Layout::Payload => 1,
        Layout::Exception => crate::value::exception::HIDDEN,
    }
}
