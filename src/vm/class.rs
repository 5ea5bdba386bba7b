//! Making classes: the builtin ones from rows, the others from class statements and `type(…)`.

use super::is_slot;
use super::native::{Native, NativeFunction};
use super::{Raised, Vm, sym, types::Types};
use crate::value::{ClassData, Kind, Layout, ShapeId, Sym, Table, Trace, Tracer, Value, builtin_shapes};
use std::any::TypeId;

/// Stores a value for an attribute that native code computes.
pub type Setter = fn(&mut Vm, Value, Value) -> Result<(), Raised>;

/// An attribute that native code computes.
pub struct Getter {
    pub name: &'static str,
    pub get: fn(&mut Vm, Value) -> Result<Value, Raised>,
    /// Absent: read-only.
    pub set: Option<Setter>,
}

/// A builtin type.
pub struct TypeRow {
    pub name: &'static str,
    /// The shape its objects are born with; `None`: a fresh one.
    pub shape: Option<ShapeId>,
    /// `None`: `object`.
    pub base: Option<fn(&Types) -> Value>,
    pub methods: &'static [Native],
    pub class_methods: &'static [Native],
    pub static_methods: &'static [Native],
    pub getters: &'static [Getter],
    pub doc: &'static str,
    pub layout: Layout,
    /// Script may not derive from it.
    pub is_final: bool,
}

impl TypeRow {
    /// A final type with nothing in it: to be filled, or for Rust data in the heap that scripts never see.
    pub const fn bare(name: &'static str) -> TypeRow {
        TypeRow {
            name,
            shape: None,
            base: None,
            methods: &[],
            class_methods: &[],
            static_methods: &[],
            getters: &[],
            doc: "",
            layout: Layout::Builtin,
            is_final: true,
        }
    }
}

/// The data of a getter's descriptor object.
pub struct GetterObject {
    pub row: &'static Getter,
    pub owner: Value,
}

impl Trace for GetterObject {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.owner);
    }
}

/// The kind of object that methods of a shape's type work on.
fn receiver_kind(shape: ShapeId) -> Option<Kind> {
    Some(match shape {
        builtin_shapes::INT => Kind::BigInt,
        builtin_shapes::FLOAT => Kind::Float,
        builtin_shapes::STR => Kind::Str,
        builtin_shapes::BYTES => Kind::Bytes,
        builtin_shapes::BYTEARRAY => Kind::ByteArray,
        builtin_shapes::LIST => Kind::List,
        builtin_shapes::TUPLE => Kind::Tuple,
        builtin_shapes::DICT => Kind::Dict,
        builtin_shapes::SET => Kind::Set,
        builtin_shapes::FROZENSET => Kind::FrozenSet,
        builtin_shapes::RANGE => Kind::Range,
        builtin_shapes::SLICE => Kind::Slice,
        builtin_shapes::CELL => Kind::Cell,
        builtin_shapes::FUNCTION => Kind::Function,
        builtin_shapes::METHOD => Kind::BoundMethod,
        builtin_shapes::MODULE => Kind::Module,
        builtin_shapes::PROPERTY => Kind::Property,
        builtin_shapes::STATIC_METHOD => Kind::StaticMethod,
        builtin_shapes::CLASS_METHOD => Kind::ClassMethod,
        builtin_shapes::GENERATOR | builtin_shapes::COROUTINE | builtin_shapes::ASYNC_GENERATOR => {
            Kind::Generator
        }
        _ => return None,
    })
}

impl Vm {
    // ------------------------------------------------------------ builtin types

    /// Make a builtin type.
    pub fn make_type(&mut self, row: &'static TypeRow) -> Value {
        let base = match row.base {
            Some(base) => Some(base(&self.types)),
            None if self.types.object.is_none() => None,
            None => Some(self.types.object),
        };
        let class = self.make_native_class(row.name, base, row.layout, row.shape);
        let receiver = row.shape.and_then(receiver_kind);
        let dict = self.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
        for native in row.methods {
            let f = self.native_method(native, class, receiver);
            self.set_by_name(dict, native.name, f);
        }
        for native in row.class_methods {
            let f = self.native_object(native, class, Value::UNDEF, None, false);
            let f = self.heap.class_method(f);
            self.set_by_name(dict, native.name, f);
        }
        for native in row.static_methods {
            let makes = native.name == "__new__";
            let f = self.native_object(native, Value::UNDEF, class, None, makes);
            // `__new__` is found by the machine itself and needs no wrapper
            let f = if makes { f } else { self.heap.static_method(f) };
            self.set_by_name(dict, native.name, f);
        }
        // exceptions are laid out alike, but each keeps the fields of one class only
        if row.layout == Layout::Exception
            && !row.getters.is_empty()
            && let Some(c) = self.heap.as_class_mut(class)
        {
            c.solid = class;
        }
        for getter in row.getters {
            let g = self.getter_object(getter, class);
            self.set_by_name(dict, getter.name, g);
        }
        if !row.getters.iter().any(|getter| getter.name == "__doc__") {
            let doc = self.heap.str(row.doc);
            self.heap.namespace_set(dict, sym::DOC, doc);
        }
        // what compares by content and says nothing about its hash can change, so it has none
        let declares = |name: &str| row.methods.iter().any(|native| native.name == name);
        if declares("__eq__") && !declares("__hash__") {
            self.heap.namespace_set(dict, sym::HASH, Value::NONE);
        }
        if let Some(c) = self.heap.as_class_mut(class) {
            c.is_final = row.is_final;
        }
        self.bump_epoch();
        self.refresh_hooks(class);
        class
    }

    fn set_by_name(&mut self, dict: Value, name: &str, value: Value) {
        let name = self.heap.intern(name);
        self.heap.namespace_set(dict, name, value);
    }

    /// Give a class more methods of natives.
    pub fn add_methods(&mut self, class: Value, rows: &'static [Native]) {
        let dict = self.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
        for native in rows {
            let f = self.native_method(native, class, None);
            self.set_by_name(dict, native.name, f);
        }
        self.bump_epoch();
    }

    /// Give a class an attribute that native code computes.
    pub fn add_getter(&mut self, class: Value, row: &'static Getter) {
        let dict = self.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
        let getter = self.getter_object(row, class);
        self.set_by_name(dict, row.name, getter);
    }

    pub(super) fn getter_object(&mut self, row: &'static Getter, owner: Value) -> Value {
        let shape = self.getter_shape;
        self.heap.opaque(shape, GetterObject { row, owner })
    }

    /// A native class without contents: exceptions and the like.
    pub fn make_native_class(
        &mut self,
        name: &str,
        base: Option<Value>,
        layout: Layout,
        shape: Option<ShapeId>,
    ) -> Value {
        let dict = self.heap.dict(Table::new());
        let hidden = super::attribute::hidden_slots(layout);
        let mut mro = vec![Value::UNDEF];
        if let Some(base) = base {
            mro.extend(self.heap.as_class(base).map(|c| c.mro.clone()).unwrap_or_default());
        }
        let inline = (hidden + usize::from(layout == Layout::Exception)) as u8;
        let data = ClassData {
            inline_slots: inline,
            cacheable_slots: inline,
            best_base: base.unwrap_or(Value::UNDEF),
            is_builtin: true,
            ..ClassData::new(name, layout, base.into_iter().collect(), mro, dict)
        };
        let class = self.heap.class(builtin_shapes::TYPE, data);
        let root = match shape {
            Some(shape) => {
                self.heap.shapes.set_class(shape, class);
                shape
            }
            None => {
                let keys = hidden_keys(layout);
                self.heap.shapes.root(class, keys, false)
            }
        };
        // exceptions are all laid out alike, whatever fields CPython gives a few of them
        let solid = match (layout, base.and_then(|base| self.heap.as_class(base))) {
            (Layout::Plain, Some(base)) => base.solid,
            (Layout::Exception, Some(base)) if base.layout == Layout::Exception => base.solid,
            _ => class,
        };
        if let Some(c) = self.heap.as_class_mut(class) {
            c.mro[0] = class;
            c.root_shape = root;
            c.native_base = class;
            c.solid = solid;
        }
        if let Some(base) = base
            && let Some(b) = self.heap.as_class_mut(base)
        {
            b.subclasses.push(class);
        }
        self.types.bind(name, class);
        class
    }

    /// A native as a plain function.
    pub fn native_function(&mut self, row: &'static Native) -> Value {
        self.native_object(row, Value::UNDEF, Value::UNDEF, None, false)
    }

    /// A native as a method of a class.
    pub fn native_method(&mut self, row: &'static Native, owner: Value, receiver: Option<Kind>) -> Value {
        let guarded = receiver.is_none() && !owner.is(self.types.object);
        self.native_object(row, owner, Value::UNDEF, receiver, guarded)
    }

    fn native_object(
        &mut self,
        row: &'static Native,
        owner: Value,
        home: Value,
        receiver: Option<Kind>,
        guarded: bool,
    ) -> Value {
        let owner_name = self.heap.as_class(owner).map(|class| class.name.as_str());
        let shape = match owner_name {
            None => builtin_shapes::NATIVE,
            Some(owner) if is_slot(owner, row.name) => builtin_shapes::SLOT_WRAPPER,
            Some(_) => builtin_shapes::NATIVE_METHOD,
        };
        let data = NativeFunction {
            row,
            signature: None,
            owner,
            home,
            receiver,
            guarded,
            min: u16::MAX,
            max: u16::MAX,
            host: 0,
        };
        self.heap.opaque_of_kind(Kind::Native, shape, data)
    }

    /// Put a native into a module's namespace.
    pub fn add_native(&mut self, dict: Value, row: &'static Native) {
        let module = self.heap.namespace_get(dict, sym::NAME).unwrap_or(Value::UNDEF);
        let f = self.native_object(row, Value::UNDEF, module, None, false);
        self.set_by_name(dict, row.name, f);
    }

    /// Make it known that a builtin class belongs to a module: messages name it in full.
    pub fn place_in_module(&mut self, class: Value, module: &str) {
        let dict = self.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
        let module = self.heap.str(module);
        self.heap.namespace_set(dict, sym::MODULE, module);
        if let Some(c) = self.heap.as_class_mut(class) {
            c.dotted = true;
        }
    }

    /// Make the class of a Rust type that lives in the heap; [`Vm::new_opaque`] gives it to its objects.
    pub fn register_type<T: Trace>(&mut self, row: &'static TypeRow) -> Value {
        if let Some(&(class, _)) = self.opaque_types.get(&TypeId::of::<T>()) {
            return class;
        }
        let class = self.make_type(row);
        let shape = match row.shape {
            Some(shape) => shape,
            None => self.root_shape(class),
        };
        self.opaque_types.insert(TypeId::of::<T>(), (class, shape));
        class
    }

    /// The class registered for a Rust type.
    pub fn opaque_class<T: Trace>(&self) -> Option<Value> {
        self.opaque_types.get(&TypeId::of::<T>()).map(|&(class, _)| class)
    }

    /// The object of Rust type `T` that a method was called on: the receiver itself, or the payload of an
    /// instance of a derived class. A `TypeError` for anything else.
    #[inline]
    pub fn receiver_of<T: Trace>(&mut self, receiver: Value) -> Result<Value, Raised> {
        if self.heap.is::<T>(receiver) {
            return Ok(receiver);
        }
        let plain = self.plain(receiver);
        if self.heap.is::<T>(plain) { Ok(plain) } else { Err(self.wrong_receiver::<T>(receiver)) }
    }

    #[cold]
    fn wrong_receiver<T: Trace>(&mut self, receiver: Value) -> Raised {
        let class = self.opaque_class::<T>().map_or_else(String::new, |class| self.class_name(class));
        let given = self.type_name(receiver);
        self.type_error(&format!("descriptor requires a '{class}' object but received a '{given}'"))
    }

    /// An object of the class registered for its Rust type.
    pub fn new_opaque<T: Trace>(&mut self, data: T) -> Value {
        let shape =
            self.opaque_types.get(&TypeId::of::<T>()).map_or(builtin_shapes::HIDDEN, |&(_, shape)| shape);
        self.heap.opaque(shape, data)
    }

    /// An opaque object of a class that script derived from a registered one.
    pub fn new_opaque_of<T: Trace>(&mut self, class: Value, data: T) -> Value {
        let shape = self.root_shape(class);
        self.heap.opaque(shape, data)
    }

    /// The shape of new objects of a class.
    pub fn root_shape(&self, class: Value) -> ShapeId {
        self.heap.as_class(class).map_or(ShapeId(0), |c| c.root_shape)
    }

    /// What `cls.__new__` of a builtin type returns: the value itself for the exact type, an instance around it
    /// for a class derived from it.
    pub fn new_of(&mut self, class: Value, value: Value) -> Value {
        let exact = self.heap.class_of(value);
        if class.is(exact) || self.heap.as_class(class).is_none_or(|c| c.layout != Layout::Payload) {
            return value;
        }
        let instance = self.heap.instance(class);
        self.heap.set_slot(instance, 0, value);
        instance
    }

    // ------------------------------------------------------------ class statements

    /// How many attributes the methods of a class body store on their first parameter.
    pub fn take_attribute_hint(&self, body: Value) -> u8 {
        self.heap
            .function_code(body)
            .and_then(|c| self.heap.as_code(c).map(|c| c.loaded.template.attribute_hint))
            .unwrap_or(0)
    }

    /// What the next class to be built should know about its instances.
    pub fn set_attribute_hint(&mut self, hint: u8) {
        self.attribute_hint = hint;
    }

    /// `metaclass(name, bases, namespace, **keywords)` once the metaclass is known to be `type` or derived from
    /// it: what `type.__new__` does.
    pub fn build_class(
        &mut self,
        metaclass: Value,
        name: &str,
        bases: &[Value],
        namespace: Value,
        keywords: &[(Sym, Value)],
    ) -> Result<Value, Raised> {
        let mark = self.kept_mark();
        self.keep(metaclass);
        self.keep(namespace);
        let object = self.types.object;
        let bases: Vec<Value> = if bases.is_empty() { vec![object] } else { bases.to_vec() };
        for &b in &bases {
            self.keep(b);
            let Some(c) = self.heap.as_class(b) else {
                return Err(self.type_error("bases must be types"));
            };
            if c.is_final {
                let base = self.class_name(b);
                return Err(self.type_error(&format!("type '{base}' is not an acceptable base type")));
            }
        }
        let best_base = self.best_base(&bases)?;
        let (base_layout, native_base, base_solid, inherited) = {
            let base = self.heap.as_class(best_base).expect("bases are classes");
            (base.layout, base.native_base, base.solid, base.members.clone())
        };
        let layout = if base_layout == Layout::Builtin { Layout::Payload } else { base_layout };
        let dict = self.copy_namespace(namespace);
        self.keep(dict);
        let qualname = self.heap.namespace_remove(dict, sym::QUALNAME);
        let cell = self.heap.namespace_remove(dict, sym::CLASSCELL);
        let mut inline: usize = bases
            .iter()
            .filter_map(|&b| self.heap.as_class(b))
            .map(|c| c.inline_slots as usize)
            .max()
            .unwrap_or(0);
        let hint = std::mem::take(&mut self.attribute_hint) as usize;
        let hidden = super::attribute::hidden_slots(layout);
        inline = inline.max(hidden + hint);
        let slots = self.read_slots(name, dict, best_base)?;
        let own_order = metaclass_mro(self, metaclass);
        let mro_tail = match own_order {
            Some(_) => self.heap.as_class(best_base).map(|c| c.mro.clone()).unwrap_or_default(),
            None => self.merge_mro(&bases)?,
        };
        let slots_only = slots.as_ref().is_some_and(|slots| !slots.dict)
            && !bases.iter().any(|&b| self.instances_have_dict(b));
        let weakly_referable = slots.as_ref().map_or(!self.is_var_sized(best_base), |slots| slots.weakref)
            || bases.iter().any(|&b| self.heap.as_class(b).is_some_and(|b| b.weakly_referable));
        let mut members = inherited;
        for &(name, _) in slots.iter().flat_map(|slots| &slots.names) {
            let key = self.member_key(&members, name);
            members.push(key);
        }
        if !slots_only && inline == hidden {
            inline = hidden + 4;
        }
        let inline = inline.min(60).max((hidden + members.len()).min(120)) as u8;
        let shape = self.root_shape(metaclass);
        let shape = if metaclass.is(self.types.type_) { builtin_shapes::TYPE } else { shape };
        let mut mro = vec![Value::UNDEF];
        mro.extend(mro_tail);
        let data = ClassData {
            qualname: qualname.unwrap_or(Value::UNDEF),
            inline_slots: inline,
            cacheable_slots: inline,
            members: members.clone(),
            slots_only,
            weakly_referable,
            native_base,
            solid: base_solid,
            best_base,
            ..ClassData::new(name, layout, bases.clone(), mro, dict)
        };
        let class = self.heap.class(shape, data);
        self.keep(class);
        let root = self.heap.shapes.root(class, hidden_keys(layout), false);
        if let Some(c) = self.heap.as_class_mut(class) {
            c.root_shape = root;
            c.mro[0] = class;
            if slots.as_ref().is_some_and(|slots| !slots.names.is_empty()) {
                c.solid = class;
            }
        }
        if let Some(slots) = &slots {
            self.add_members(class, dict, slots, &members);
        }
        if let Some(order) = own_order {
            self.order_by_metaclass(class, order)?;
        }
        for &b in &bases {
            if let Some(c) = self.heap.as_class_mut(b) {
                c.subclasses.push(class);
            }
        }
        if self.heap.namespace_get(dict, sym::DOC).is_none() {
            self.heap.namespace_set(dict, sym::DOC, Value::NONE);
        }
        if self.heap.namespace_get(dict, sym::MODULE).is_none()
            && let Some(module) = self.frame_globals().and_then(|g| self.heap.namespace_get(g, sym::NAME))
        {
            self.heap.namespace_set(dict, sym::MODULE, module);
        }
        for implicit in [sym::INIT_SUBCLASS, sym::CLASS_GETITEM] {
            if let Some(f) = self.heap.namespace_get(dict, implicit)
                && f.is_kind(Kind::Function)
            {
                let wrapped = self.heap.class_method(f);
                self.heap.namespace_set(dict, implicit, wrapped);
            }
        }
        if let Some(f) = self.heap.namespace_get(dict, sym::NEW)
            && f.is_kind(Kind::Function)
        {
            let wrapped = self.heap.static_method(f);
            self.heap.namespace_set(dict, sym::NEW, wrapped);
        }
        // a class with its own equality and no hash is unhashable
        if self.heap.namespace_get(dict, sym::EQ).is_some()
            && self.heap.namespace_get(dict, sym::HASH).is_none()
        {
            self.heap.namespace_set(dict, sym::HASH, Value::NONE);
        }
        self.bump_epoch();
        self.refresh_hooks(class);
        if let Some(cell) = cell
            && let Some(c) = self.heap.as_cell_mut(cell)
        {
            c.content = class;
        }
        self.set_names(class, dict)?;
        // the nearest base's __init_subclass__ hears of it
        let init = {
            let c = self.heap.as_class(class).expect("just made");
            c.mro[1..]
                .iter()
                .filter_map(|&m| self.heap.as_class(m))
                .find_map(|m| self.heap.namespace_get(m.dict, sym::INIT_SUBCLASS))
        };
        match init {
            Some(f) if !f.is(self.object_init_subclass) => {
                let bound = self.bind(f, Value::UNDEF, class)?;
                self.call_keywords(bound, &[], keywords)?;
            }
            _ if !keywords.is_empty() => {
                let name = self.qualified_name(class);
                return Err(
                    self.type_error(&format!("{name}.__init_subclass__() takes no keyword arguments"))
                );
            }
            _ => {}
        }
        self.release(mark);
        Ok(class)
    }

    fn copy_namespace(&mut self, namespace: Value) -> Value {
        let table = self.heap.table(self.plain(namespace)).cloned().unwrap_or_default();
        self.heap.dict(table)
    }

    /// Call `__set_name__` of what the namespace holds.
    fn set_names(&mut self, class: Value, dict: Value) -> Result<(), Raised> {
        let entries: Vec<(Value, Value)> =
            self.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
        for (key, value) in entries {
            if let Some(p) = self.heap.as_property_mut(value) {
                if p.name.is_undef() {
                    p.name = key;
                }
                continue;
            }
            if matches!(value.kind(), Some(Kind::Instance | Kind::Opaque | Kind::Class))
                && let Some(method) = self.special(value, sym::SET_NAME)
            {
                self.keep(value);
                if let Err(raised) = self.call_unbound(method, value, &[class, key]) {
                    let (kind, key) = (self.type_name(value), self.repr_string(key)?);
                    let own = self.class_name(class);
                    let note = format!("Error calling __set_name__ on '{kind}' instance {key} in '{own}'");
                    let (note, exception) = (self.heap.str(&note), self.pending());
                    self.add_note(exception, note)?;
                    return Err(raised);
                }
            }
        }
        Ok(())
    }

    /// Has the class a method of this name other than that of `object` or `type`, which need no call?
    pub(super) fn has_own_hook(&mut self, class: Value, name: Sym) -> bool {
        self.class_lookup(class, name).is_some_and(|a| match self.heap.get::<NativeFunction>(a) {
            Some(n) => !(n.owner.is(self.types.object) || n.owner.is(self.types.type_)),
            None => true,
        })
    }

    /// Which attribute hooks instances of a class go through; also for all classes derived from it.
    pub(super) fn refresh_hooks(&mut self, class: Value) {
        let getattribute = self.has_own_hook(class, sym::GETATTRIBUTE);
        let getattr = self.class_lookup(class, sym::GETATTR).is_some();
        let setattr = self.has_own_hook(class, sym::SETATTR);
        let Some(c) = self.heap.as_class_mut(class) else { return };
        c.custom_getattribute = getattribute;
        c.custom_getattr = getattr;
        c.custom_setattr = setattr;
        for sub in c.subclasses.clone() {
            self.refresh_hooks(sub);
        }
    }

    /// The C3 order of a class's bases.
    pub fn merge_mro(&mut self, bases: &[Value]) -> Result<Vec<Value>, Raised> {
        for (i, b) in bases.iter().enumerate() {
            if bases[..i].contains(b) {
                let base = self.class_name(*b);
                return Err(self.type_error(&format!("duplicate base class {base}")));
            }
        }
        let lists = bases.iter().filter_map(|&b| self.heap.as_class(b)).map(|c| c.mro.clone()).collect();
        self.merge_orders(lists, bases)
    }

    /// One order that agrees with those of the bases and with the order of the bases themselves.
    fn merge_orders(&mut self, mut lists: Vec<Vec<Value>>, bases: &[Value]) -> Result<Vec<Value>, Raised> {
        lists.push(bases.to_vec());
        let mut out = Vec::new();
        loop {
            lists.retain(|l| !l.is_empty());
            if lists.is_empty() {
                return Ok(out);
            }
            let next = lists.iter().map(|l| l[0]).find(|head| !lists.iter().any(|l| l[1..].contains(head)));
            let Some(next) = next else {
                // the heads that block each other
                let mut heads: Vec<Value> = Vec::new();
                for head in lists.iter().map(|l| l[0]) {
                    if !heads.contains(&head) {
                        heads.push(head);
                    }
                }
                let names: Vec<String> = heads.iter().map(|&b| self.class_name(b)).collect();
                return Err(self.type_error(&format!(
                    "Cannot create a consistent method resolution order (MRO) for bases {}",
                    names.join(", ")
                )));
            };
            out.push(next);
            for l in &mut lists {
                if l[0].is(next) {
                    l.remove(0);
                }
            }
        }
    }

    /// Let the metaclass's own `mro` say in which order the class and its bases are asked.
    fn order_by_metaclass(&mut self, class: Value, order: Value) -> Result<(), Raised> {
        let given = self.call_unbound(order, class, &[])?;
        let order = self.collect(given)?;
        for &c in &order {
            let Some(solid) = self.heap.as_class(c).map(|c| c.solid) else {
                let kind = self.type_name(c);
                return Err(self.type_error(&format!("mro() returned a non-class ('{kind}')")));
            };
            if !c.is(class)
                && !self.heap.as_class(class).is_some_and(|own| self.heap.is_subclass(own.solid, solid))
            {
                let name = self.class_name(c);
                return Err(
                    self.type_error(&format!("mro() returned base with unsuitable layout ('{name}')"))
                );
            }
        }
        if let Some(c) = self.heap.as_class_mut(class) {
            c.mro = order;
        }
        self.bump_epoch();
        Ok(())
    }

    /// `class.__bases__ = bases`, which are classes and derived from something else than the class.
    pub fn assign_bases(&mut self, class: Value, bases: &[Value]) -> Result<(), Raised> {
        let best = self.best_base(bases)?;
        let Some((old_best, old)) = self.heap.as_class(class).map(|c| (c.best_base, c.bases.clone())) else {
            return Ok(());
        };
        let layout = |vm: &Vm, class: Value| {
            let c = vm.heap.as_class(class)?;
            Some((c.is_builtin && !vm.instances_have_dict(class), c.layout, c.native_base, c.members.clone()))
        };
        if layout(self, best) != layout(self, old_best) {
            let (new, own) = (self.class_name(best), self.class_name(old_best));
            let builtin = |vm: &Vm, class| vm.heap.as_class(class).is_some_and(|c| c.is_builtin);
            let what =
                if builtin(self, best) == builtin(self, old_best) { "object layout" } else { "deallocator" };
            return Err(
                self.type_error(&format!("__bases__ assignment: '{new}' {what} differs from '{own}'"))
            );
        }
        // the orders of all classes below, or none of them
        let mut orders = Vec::new();
        let mut order = vec![class];
        order.extend(self.merge_mro(bases)?);
        orders.push((class, order));
        self.reorder_subclasses(class, &mut orders)?;
        for (c, order) in orders {
            if let Some(c) = self.heap.as_class_mut(c) {
                c.mro = order;
            }
        }
        for base in old {
            if let Some(b) = self.heap.as_class_mut(base) {
                b.subclasses.retain(|c| !c.is(class));
            }
        }
        for &base in bases {
            if let Some(b) = self.heap.as_class_mut(base) {
                b.subclasses.push(class);
            }
        }
        if let Some(c) = self.heap.as_class_mut(class) {
            c.bases = bases.to_vec();
            c.best_base = best;
        }
        self.renew_shapes(class);
        self.bump_epoch();
        self.refresh_hooks(class);
        Ok(())
    }

    /// The orders that classes derived from `class` get where `orders` has the new ones of their bases.
    fn reorder_subclasses(
        &mut self,
        class: Value,
        orders: &mut Vec<(Value, Vec<Value>)>,
    ) -> Result<(), Raised> {
        self.check_native_depth()?;
        let below = self.heap.as_class(class).map(|c| c.subclasses.clone()).unwrap_or_default();
        for sub in below {
            let bases = self.heap.as_class(sub).map(|c| c.bases.clone()).unwrap_or_default();
            let lists: Vec<Vec<Value>> = bases
                .iter()
                .map(|base| match orders.iter().rev().find(|(c, _)| c.is(*base)) {
                    Some((_, order)) => order.clone(),
                    None => self.heap.as_class(*base).map(|c| c.mro.clone()).unwrap_or_default(),
                })
                .collect();
            let mut order = vec![sub];
            order.extend(self.merge_orders(lists, &bases)?);
            orders.push((sub, order));
            self.reorder_subclasses(sub, orders)?;
        }
        Ok(())
    }

    // ------------------------------------------------------------ abstract classes

    pub(super) fn is_abstract(&mut self, class: Value) -> bool {
        match self.heap.as_class(class) {
            Some(c) if !c.is_builtin => match self.heap.namespace_get(c.dict, sym::ABSTRACT_METHODS) {
                Some(names) => self.heap.table(names).is_some_and(|t| !t.is_empty()),
                None => false,
            },
            _ => false,
        }
    }

    pub(super) fn abstract_error(&mut self, class: Value) -> Raised {
        let c = self.heap.as_class(class).map(|c| c.dict).unwrap_or(Value::NONE);
        let set = self.heap.namespace_get(c, sym::ABSTRACT_METHODS).unwrap_or(Value::NONE);
        let mut names: Vec<&str> = self
            .heap
            .table(set)
            .map(|t| t.iter().filter_map(|e| e.key.as_str()).collect())
            .unwrap_or_default();
        names.sort_unstable();
        let plural = if names.len() == 1 { "" } else { "s" };
        let list = names.iter().map(|n| format!("'{n}'")).collect::<Vec<_>>().join(", ");
        let own = self.class_name(class);
        self.type_error(&format!(
            "Can't instantiate abstract class {own} without an implementation for abstract method{plural} {list}"
        ))
    }

    /// Refuse to make instances of a class with abstract methods.
    pub fn check_instantiable(&mut self, class: Value) -> Result<(), Raised> {
        if self.is_abstract(class) { Err(self.abstract_error(class)) } else { Ok(()) }
    }
}

/// The `mro` of a metaclass, if it is not the one of `type`.
fn metaclass_mro(vm: &mut Vm, metaclass: Value) -> Option<Value> {
    if metaclass.is(vm.types.type_) {
        return None;
    }
    let found = vm.class_lookup(metaclass, sym::MRO_METHOD)?;
    let own = vm.class_lookup(vm.types.type_, sym::MRO_METHOD);
    if own.is_some_and(|own| own.is(found)) { None } else { Some(found) }
}

pub(super) fn hidden_keys(layout: Layout) -> Vec<Sym> {
    match layout {
        Layout::Plain | Layout::Builtin | Layout::Type => Vec::new(),
        Layout::Payload => vec![sym::HIDDEN_PAYLOAD],
        Layout::Exception => vec![
            sym::HIDDEN_ARGS,
            sym::HIDDEN_CAUSE,
            sym::HIDDEN_CONTEXT,
            sym::HIDDEN_TRACEBACK,
            sym::HIDDEN_SUPPRESS,
            sym::HIDDEN_FIELDS,
        ],
    }
}
