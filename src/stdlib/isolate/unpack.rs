//! Putting values together that another interpreter took apart.

use super::exchange::{self, Record, exchange, resolve};
use super::parcel::{Definition, Globals, Item, Node, Parcel};
use crate::task::ContextVar;
use crate::value::{FunctionExtra, Kind, ShapeId, Sym, Table, Value};
use crate::vm::transplant::ClassShell;
use crate::vm::{Member, Raised, Vm, sym};
use std::sync::Arc;

/// What came out of a parcel. It is kept as everything is that the machine's `keep` was told of.
pub struct Unpacked {
    pub root: Value,
    /// Context variables and their values.
    pub context: Vec<(Value, Value)>,
}

/// Put a parcel's values together.
///
/// # Errors
/// Whatever importing standard modules, hashing keys and making objects raises.
pub fn unpack(vm: &mut Vm, parcel: &Parcel) -> Result<Unpacked, Raised> {
    let mut unfilled = Vec::new();
    let mut opened = open(vm, parcel, &mut unfilled)?;
    // classes are whole, and global variables there, before anything is called
    let mut definitions = Vec::new();
    while let Some(definition) = unfilled.pop() {
        let parts = open_definition(vm, &definition, &mut unfilled)?;
        definitions.push((definition, parts));
    }
    opened.fill_globals(vm);
    for (definition, (values, modules, shapes)) in definitions {
        let mut opened = Opened { parcel: &definition.parcel, values, modules, shapes };
        if opened.settle(vm)? {
            fill_class(vm, &definition, &opened);
        }
    }
    if opened.settle(vm)? {
        opened.fill_globals(vm);
    }
    let root = parcel.root.map_or(Value::NONE, |root| opened.get(root));
    let context = parcel.context.iter().map(|&(a, b)| (opened.get(a), opened.get(b))).collect();
    Ok(Unpacked { root, context })
}

/// Classes that were made and have no attributes yet.
type Unfilled = Vec<Arc<Definition>>;

/// The values of a parcel's nodes.
struct Opened<'p> {
    parcel: &'p Parcel,
    values: Vec<Value>,
    /// The dicts of its modules.
    modules: Vec<Value>,
    shapes: Vec<(Value, Option<ShapeId>)>,
}

fn open<'p>(vm: &mut Vm, parcel: &'p Parcel, unfilled: &mut Unfilled) -> Result<Opened<'p>, Raised> {
    let count = parcel.nodes.len();
    let mut opened =
        Opened { parcel, values: vec![Value::UNDEF; count], modules: Vec::new(), shapes: Vec::new() };
    // what other objects are made of, in the order in which they need each other
    for module in &parcel.modules {
        let dict = module_dict(vm, &module.name, module.standard)?;
        opened.modules.push(dict);
    }
    for (at, node) in parcel.nodes.iter().enumerate() {
        if let Some(value) = opened.outer(vm, node, unfilled)? {
            opened.set(vm, at, value);
        }
    }
    for shape in &parcel.shapes {
        let class = opened.get(shape.class);
        let target = shape_of(vm, class, &shape.keys);
        opened.shapes.push((class, target));
    }
    for (at, node) in parcel.nodes.iter().enumerate() {
        if let Some(value) = opened.shell(vm, node) {
            opened.set(vm, at, value);
        }
        if at % 1024 == 1023 {
            vm.charge_fuel(1024)?;
        }
    }
    for (at, node) in parcel.nodes.iter().enumerate() {
        if let Some(value) = opened.code(vm, node) {
            opened.set(vm, at, value);
        }
    }
    // contents; what is made or hashed by calls comes later, and nothing undefined shows until then
    for (value, node) in opened.values.iter_mut().zip(&parcel.nodes) {
        if let Node::Made(_) = node {
            *value = Value::NONE;
        }
    }
    for (at, node) in parcel.nodes.iter().enumerate() {
        opened.fill(vm, at, node);
    }
    Ok(opened)
}

impl Opened<'_> {
    fn set(&mut self, vm: &mut Vm, at: usize, value: Value) {
        vm.keep(value);
        self.values[at] = value;
    }

    fn get(&self, item: Item) -> Value {
        match item {
            Item::Word(word) => word.value(),
            Item::Node(node) => self.values.get(node as usize).copied().unwrap_or(Value::UNDEF),
        }
    }

    fn all(&self, items: &[Item]) -> Vec<Value> {
        items.iter().map(|&item| self.get(item)).collect()
    }

    fn globals(&self, globals: Globals) -> Value {
        match globals {
            Globals::Module(module) => self.modules[module as usize],
            Globals::Dict(dict) => self.get(dict),
        }
    }

    /// What this interpreter has already, or has by name.
    fn outer(&self, vm: &mut Vm, node: &Node, unfilled: &mut Unfilled) -> Result<Option<Value>, Raised> {
        Ok(Some(match node {
            Node::Named { module, path } => named(vm, module, path)?,
            Node::Module(module) => {
                let name = &self.parcel.modules[*module as usize].name;
                vm.loaded_module(name).unwrap_or(Value::NONE)
            }
            Node::Shape(shape) => vm.heap.shapes.class(*shape),
            Node::Class { id, version, .. } => class(vm, *id, *version, unfilled)?,
            _ => return Ok(None),
        }))
    }

    /// An object without its contents.
    fn shell(&self, vm: &mut Vm, node: &Node) -> Option<Value> {
        let heap = &mut vm.heap;
        Some(match node {
            Node::Text(text) => heap.str(text),
            Node::Bytes(bytes) => heap.bytes(bytes),
            Node::ByteArray(bytes) => heap.bytearray(bytes.clone()),
            Node::Big(big) => heap.big(big.clone()),
            Node::Float(float) => heap.float(*float),
            Node::List(items) => heap.list(Vec::with_capacity(items.len())),
            Node::Tuple(items) => heap.tuple(&vec![Value::UNDEF; items.len()]),
            Node::Table { kind, entries, .. } => {
                let table = Table::with_capacity(entries.len());
                match kind {
                    Kind::Set => heap.set(table),
                    Kind::FrozenSet => heap.frozenset(table),
                    _ => heap.dict(table),
                }
            }
            Node::Range { start, stop, step, len } => heap.range_until(*start, *stop, *step, *len),
            Node::Slice(_) => heap.slice(Value::NONE, Value::NONE, Value::NONE),
            Node::Cell(_) => heap.cell(Value::UNDEF),
            Node::Method { function, .. } => {
                // only whether the function is a native one matters yet
                let native = self.parcel_function_is_native(*function);
                let function = if native { self.get(*function) } else { Value::NONE };
                heap.bound_method(function, Value::NONE)
            }
            Node::Property(_) => heap.property(Value::NONE, Value::NONE, Value::NONE, Value::NONE),
            Node::Wrapper { class_method: true, .. } => heap.class_method(Value::NONE),
            Node::Wrapper { class_method: false, .. } => heap.static_method(Value::NONE),
            Node::Instance { shape, .. } => heap.instance(self.shapes[*shape as usize].0),
            Node::Variable { id, .. } => variable(vm, *id),
            Node::Named { .. }
            | Node::Module(_)
            | Node::Shape(_)
            | Node::Class { .. }
            | Node::Code { .. }
            | Node::Function(_)
            | Node::Member { .. }
            | Node::Traceback { .. }
            | Node::Made(_) => return None,
        })
    }

    fn parcel_function_is_native(&self, function: Item) -> bool {
        self.get(function).is_kind(Kind::Native)
    }

    /// Functions, and what else is made of shells.
    fn code(&self, vm: &mut Vm, node: &Node) -> Option<Value> {
        Some(match node {
            Node::Code { code, globals } => exchange::load(vm, code, self.globals(*globals)),
            Node::Function(f) => {
                let globals = self.globals(f.globals);
                if f.cells.is_empty()
                    && let Globals::Module(_) = f.globals
                    && let Some(own) = own_function(vm, globals, &f.code)
                {
                    return Some(own);
                }
                let code = match f.globals {
                    Globals::Module(_) => exchange::load(vm, &f.code, globals),
                    Globals::Dict(_) => vm.load(&f.code, globals),
                };
                let cells = self.all(&f.cells);
                vm.heap.function(code, Value::UNDEF, Value::UNDEF, &cells)
            }
            Node::Member { name, key, owner, doc } => {
                let (name, key) = (vm.heap.intern(name), vm.heap.intern(key));
                let (owner, doc) = (self.get(*owner), self.get(*doc));
                vm.new_opaque(Member { name, key, owner, doc })
            }
            Node::Traceback { code, globals, at, .. } => {
                let code = match globals {
                    Globals::Module(_) => exchange::load(vm, code, self.globals(*globals)),
                    Globals::Dict(_) => vm.load(code, self.globals(*globals)),
                };
                vm.heap.traceback(Value::NONE, code, *at)
            }
            _ => return None,
        })
    }

    /// Put the contents into an object; what is not made yet comes in when this is done again.
    fn fill(&self, vm: &mut Vm, at: usize, node: &Node) {
        let value = self.values[at];
        match node {
            Node::List(items) => {
                let items = self.all(items);
                if let Some(place) = vm.heap.items_mut(value) {
                    *place = items;
                }
            }
            Node::Tuple(items) => vm.heap.fill_tuple(value, &self.all(items)),
            Node::Table { plain: true, entries, .. } => self.fill_table(vm, value, entries),
            Node::Slice(parts) => {
                if let Some(slice) = vm.heap.as_slice_mut(value) {
                    let [start, stop, step] = parts.map(|part| self.get(part));
                    (slice.start, slice.stop, slice.step) = (start, stop, step);
                }
            }
            Node::Cell(content) => {
                let content = self.get(*content);
                if let Some(cell) = vm.heap.as_cell_mut(value) {
                    cell.content = content;
                }
            }
            Node::Method { function, receiver } => {
                if let Some(method) = vm.heap.as_bound_method_mut(value) {
                    (method.function, method.receiver) = (self.get(*function), self.get(*receiver));
                }
            }
            Node::Property(parts) => {
                if let Some(p) = vm.heap.as_property_mut(value) {
                    let [getter, setter, deleter, doc, name] = parts.map(|part| self.get(part));
                    (p.getter, p.setter, p.deleter, p.doc, p.name) = (getter, setter, deleter, doc, name);
                }
            }
            Node::Wrapper { function, dict, .. } => {
                if let Some(w) = vm.heap.as_wrapper_mut(value) {
                    (w.function, w.dict) = (self.get(*function), self.get(*dict));
                }
            }
            Node::Function(f) => self.fill_function(vm, value, f.defaults, f.extra.as_ref()),
            Node::Instance { shape, slots, dict } => {
                self.fill_instance(vm, value, *shape as usize, slots, *dict);
            }
            Node::Class { attributes, .. } => {
                for (name, item) in attributes {
                    let name = vm.heap.intern(name);
                    vm.replace_class_data(value, name, self.get(*item));
                }
            }
            Node::Traceback { next, .. } => {
                if let Some(traceback) = vm.heap.as_traceback_mut(value) {
                    traceback.next = self.get(*next);
                }
            }
            Node::Variable { name, default, .. } => {
                ContextVar::fill(vm, value, self.get(*name), self.get(*default));
            }
            Node::Table { plain: false, .. }
            | Node::Text(_)
            | Node::Bytes(_)
            | Node::ByteArray(_)
            | Node::Big(_)
            | Node::Float(_)
            | Node::Range { .. }
            | Node::Named { .. }
            | Node::Module(_)
            | Node::Shape(_)
            | Node::Code { .. }
            | Node::Member { .. }
            | Node::Made(_) => {}
        }
    }

    fn fill_table(&self, vm: &mut Vm, value: Value, entries: &[(u64, Item, Item)]) {
        let Some(table) = vm.heap.table_mut(value) else { return };
        if !table.is_empty() {
            table.clear();
        }
        for &(hash, key, item) in entries {
            table.insert_new(hash, self.get(key), self.get(item));
        }
        let grown = table.external();
        vm.heap.charge(grown);
    }

    /// A table whose keys are hashed and compared by script.
    fn fill_asking(&self, vm: &mut Vm, at: usize) -> Result<(), Raised> {
        let Node::Table { kind, entries, .. } = &self.parcel.nodes[at] else { return Ok(()) };
        let value = self.values[at];
        for &(_, key, item) in entries {
            let (key, item) = (self.get(key), self.get(item));
            match kind {
                Kind::Dict => vm.dict_set(value, key, item)?,
                _ => drop(vm.set_add(value, key)?),
            }
        }
        Ok(())
    }

    fn fill_function(&self, vm: &mut Vm, function: Value, defaults: Item, extra: Option<&[Item; 8]>) {
        let defaults = self.get(defaults);
        match vm.heap.as_function_mut(function) {
            Some(f) => f.defaults = defaults,
            None => return,
        }
        let Some(items) = extra else { return };
        let [keyword_defaults, annotations, dict, name, qualname, doc, module, type_params] =
            items.map(|item| self.get(item));
        let extra = vm.function_extra(function);
        if let Some(e) = vm.heap.get_mut::<FunctionExtra>(extra) {
            *e = FunctionExtra {
                keyword_defaults,
                annotations,
                dict,
                name,
                qualname,
                doc,
                module,
                type_params,
            };
        }
    }

    fn fill_instance(&self, vm: &mut Vm, value: Value, shape: usize, slots: &[Item], dict: Option<Item>) {
        let node = &self.parcel.shapes[shape];
        let (class, target) = self.shapes[shape];
        if let Some(dict) = dict {
            let dict_shape = vm.dict_mode_shape(class);
            vm.heap.enter_dict_mode(value, self.get(dict), dict_shape, node.hidden);
            for (slot, &item) in slots.iter().enumerate() {
                let content = self.get(item);
                if slot < node.hidden {
                    vm.heap.set_slot(value, slot, content);
                } else if let (Some(key), false) = (node.keys.get(slot - node.hidden), content.is_undef()) {
                    let key = vm.heap.intern(key);
                    vm.member_set(value, key, content);
                }
            }
            return;
        }
        if let Some(target) = target {
            for (slot, &item) in slots.iter().enumerate() {
                vm.heap.set_slot(value, slot, self.get(item));
            }
            vm.heap.set_shape(value, target);
            return;
        }
        // a class with very many sets of attributes
        for (slot, &item) in slots.iter().enumerate() {
            let content = self.get(item);
            match node.keys.get(slot.wrapping_sub(node.hidden)) {
                _ if slot < node.hidden => vm.heap.set_slot(value, slot, content),
                Some(key) if !content.is_undef() => {
                    let name = vm.heap.intern(key);
                    if key.starts_with('\0') {
                        vm.member_set(value, name, content);
                    } else {
                        vm.store_attribute(value, name, content);
                    }
                }
                Some(_) | None => {}
            }
        }
    }

    /// Do what needs calls: make objects, hash keys. Gives whether objects were made.
    fn settle(&mut self, vm: &mut Vm) -> Result<bool, Raised> {
        // what is inside comes after what it is inside of
        let nodes = || self.parcel.nodes.iter().enumerate().rev();
        let made: Vec<usize> =
            nodes().filter(|(_, n)| matches!(n, Node::Made(_))).map(|(at, _)| at).collect();
        let asking = |node: &Node| matches!(node, Node::Table { plain: false, .. });
        let asking: Vec<usize> = nodes().filter(|(_, n)| asking(n)).map(|(at, _)| at).collect();
        for &at in &made {
            self.make(vm, at)?;
        }
        for at in asking {
            self.fill_asking(vm, at)?;
        }
        for &at in &made {
            self.complete(vm, at)?;
        }
        Ok(!made.is_empty())
    }

    /// Make an object by its call, and put it wherever it belongs.
    fn make(&mut self, vm: &mut Vm, at: usize) -> Result<(), Raised> {
        let parcel = self.parcel;
        let Node::Made(made) = &parcel.nodes[at] else { return Ok(()) };
        let me = |item: &Item| matches!(item, Item::Node(node) if *node as usize == at);
        if made.arguments.iter().any(me) {
            return Err(vm.type_error("an object that is made from itself cannot be copied"));
        }
        let (function, arguments) = (self.get(made.function), self.all(&made.arguments));
        let value = vm.call(function, &arguments)?;
        self.set(vm, at, value);
        for (other, node) in parcel.nodes.iter().enumerate() {
            if refers(node, &me) {
                self.fill(vm, other, node);
            }
        }
        Ok(())
    }

    /// Put state and items into an object made by a call.
    fn complete(&mut self, vm: &mut Vm, at: usize) -> Result<(), Raised> {
        let parcel = self.parcel;
        let Node::Made(made) = &parcel.nodes[at] else { return Ok(()) };
        let value = self.values[at];
        for &item in &made.items {
            let name = vm.heap.intern("append");
            vm.call_method(value, name, &[self.get(item)])?;
        }
        for &(key, item) in &made.pairs {
            vm.set_item(value, self.get(key), self.get(item))?;
        }
        let Some(state) = self.get(made.state).defined() else { return Ok(()) };
        let name = vm.heap.intern("__setstate__");
        if let Some(method) = vm.get_attr_quiet(value, name)? {
            vm.call(method, &[state])?;
            return Ok(());
        }
        let (attributes, slots) = match state.as_tuple() {
            Some(&[attributes, slots]) => (attributes, slots),
            _ => (state, Value::NONE),
        };
        for source in [attributes, slots] {
            let entries: Vec<(Value, Value)> = vm
                .heap
                .table(source)
                .map(|t| t.iter().map(|e| (e.key, e.value)).collect())
                .unwrap_or_default();
            for (key, content) in entries {
                if let Some(name) = vm.heap.intern_value(key) {
                    vm.default_set_attr(value, name, content)?;
                }
            }
        }
        Ok(())
    }

    /// Set the global variables that came along.
    fn fill_globals(&self, vm: &mut Vm) {
        for (node, &dict) in self.parcel.modules.iter().zip(&self.modules) {
            for (name, item) in node.about.iter().chain(&node.values) {
                let (name, value) = (vm.heap.intern(name), self.get(*item));
                if value.is_undef() {
                    vm.heap.namespace_remove(dict, name);
                } else {
                    vm.heap.namespace_set(dict, name, value);
                }
            }
        }
        let pinned = exchange(vm).pinned.clone();
        for (dict, name, value) in pinned {
            vm.heap.namespace_set(dict, name, value);
        }
    }
}

/// Does a node hold something for which `wanted` is true?
fn refers(node: &Node, wanted: &dyn Fn(&Item) -> bool) -> bool {
    match node {
        Node::List(items) | Node::Tuple(items) => items.iter().any(wanted),
        Node::Table { plain: true, entries, .. } => entries.iter().any(|(_, k, v)| wanted(k) || wanted(v)),
        Node::Slice(parts) => parts.iter().any(wanted),
        Node::Cell(content) => wanted(content),
        Node::Method { function, receiver } => wanted(function) || wanted(receiver),
        Node::Property(parts) => parts.iter().any(wanted),
        Node::Wrapper { function, dict, .. } => wanted(function) || wanted(dict),
        Node::Function(f) => wanted(&f.defaults) || f.extra.iter().flatten().any(wanted),
        Node::Instance { slots, dict, .. } => slots.iter().chain(dict).any(wanted),
        Node::Class { attributes, .. } => attributes.iter().any(|(_, item)| wanted(item)),
        Node::Variable { default, .. } => wanted(default),
        _ => false,
    }
}

/// What a standard module has under a name; a native method by its class.
fn named(vm: &mut Vm, module: &str, path: &str) -> Result<Value, Raised> {
    match resolve(vm, module, path)? {
        Some(value) => Ok(value),
        None => Err(vm.runtime_error(&format!("module '{module}' has no '{path}' here"))),
    }
}

/// The dict of a module: a standard one is imported, another one that is not there gets a shadow.
fn module_dict(vm: &mut Vm, name: &Arc<str>, standard: bool) -> Result<Value, Raised> {
    let dict = |vm: &Vm, module: Value| vm.heap.as_module(module).map(|m| m.dict);
    if standard {
        let module = vm.import_module(name)?;
        return match dict(vm, module) {
            Some(dict) => Ok(dict),
            None => Err(vm.runtime_error(&format!("'{name}' is no module here"))),
        };
    }
    if let Some(module) = vm.loaded_module(name)
        && let Some(dict) = dict(vm, module)
    {
        return Ok(dict);
    }
    let (module, dict) = vm.new_module(name);
    vm.keep(module);
    vm.remember_module(name, module);
    let builtins = vm.builtins_module;
    vm.heap.namespace_set(dict, sym::BUILTINS, builtins);
    exchange(vm).shadows.push((Arc::clone(name), dict));
    if let Some((package, last)) = name.rsplit_once('.') {
        let package: Arc<str> = package.into();
        let outer = module_dict(vm, &package, false)?;
        let last = vm.heap.intern(last);
        vm.heap.namespace_set(outer, last, module);
    }
    Ok(dict)
}

/// The shape of an instance with these attributes, in this order; `None` if its class has too many shapes.
fn shape_of(vm: &mut Vm, class: Value, keys: &[Arc<str>]) -> Option<ShapeId> {
    let mut shape = vm.root_shape(class);
    for key in keys {
        let name = vm.heap.intern(key);
        shape = if key.starts_with('\0') {
            vm.heap.shapes.with_member(shape, name)
        } else {
            vm.heap.shapes.with(shape, name)?
        };
    }
    Some(shape)
}

/// The function that a module of this interpreter has itself, made of the same code.
fn own_function(vm: &mut Vm, globals: Value, code: &Arc<crate::bytecode::Code>) -> Option<Value> {
    if exchange(vm).shadows.iter().any(|(_, dict)| dict.is(globals)) {
        return None;
    }
    let mut parts = code.qualname.split('.');
    let name = vm.heap.intern(parts.next()?);
    let mut found = vm.heap.namespace_get(globals, name)?;
    for part in parts {
        let name = vm.heap.intern(part);
        let dict = vm.heap.as_class(found)?.dict;
        found = vm.heap.namespace_get(dict, name)?;
    }
    let own = vm.heap.function_code(found)?;
    Arc::ptr_eq(&vm.heap.as_code(own)?.loaded.template, code).then_some(found)
}

fn variable(vm: &mut Vm, id: u64) -> Value {
    if let Some(&known) = exchange(vm).variables.get(&id) {
        return known;
    }
    let made = ContextVar::make(vm);
    let exchange = exchange(vm);
    exchange.variables.insert(id, made);
    exchange.variable_ids.insert(made, id);
    made
}

// ------------------------------------------------------------------ classes

/// The class of a number, made now if it is not known here; brought up to date if it is older than `version`.
fn class(vm: &mut Vm, id: u64, version: u32, unfilled: &mut Unfilled) -> Result<Value, Raised> {
    if let Some(&known) = exchange(vm).classes.get(&id) {
        let outdated = exchange(vm).records.get(&known).is_some_and(|r| r.foreign && r.version < version);
        if outdated && let Some(definition) = exchange(vm).family.definition(id) {
            if let Some(record) = exchange(vm).records.get_mut(&known) {
                record.version = definition.version;
            }
            unfilled.push(definition);
        }
        return Ok(known);
    }
    vm.check_native_depth()?;
    let Some(definition) = exchange(vm).family.definition(id) else {
        return Err(vm.runtime_error("a class came from another interpreter without its definition"));
    };
    let metaclass = class_item(vm, &definition, definition.metaclass, unfilled)?;
    let mut bases = Vec::with_capacity(definition.bases.len());
    for &base in &definition.bases {
        bases.push(class_item(vm, &definition, base, unfilled)?);
    }
    let members: Vec<Sym> = definition.members.iter().map(|key| vm.heap.intern(key)).collect();
    let shell = ClassShell {
        name: &definition.name,
        members,
        slots_only: definition.slots_only,
        weakly_referable: definition.weakly_referable,
        inline_slots: definition.inline_slots,
    };
    let class = vm.class_shell(metaclass, &bases, shell)?;
    vm.keep(class);
    let record = Record {
        id,
        version: definition.version,
        foreign: true,
        snapshot: Vec::new(),
        volatile: Vec::new(),
        needs: Vec::new(),
        classes: Vec::new(),
    };
    let exchange = exchange(vm);
    exchange.classes.insert(id, class);
    exchange.records.insert(class, record);
    unfilled.push(definition);
    Ok(class)
}

/// A class that a definition refers to.
fn class_item(
    vm: &mut Vm,
    definition: &Definition,
    item: Item,
    unfilled: &mut Unfilled,
) -> Result<Value, Raised> {
    let Item::Node(node) = item else { return Ok(Value::NONE) };
    match &definition.parcel.nodes[node as usize] {
        Node::Named { module, path } => named(vm, module, path),
        Node::Shape(shape) => Ok(vm.heap.shapes.class(*shape)),
        Node::Class { id, version, .. } => class(vm, *id, *version, unfilled),
        _ => Err(vm.type_error("a base that is no class came from another interpreter")),
    }
}

/// The values of a definition: nodes, modules, shapes.
type Parts = (Vec<Value>, Vec<Value>, Vec<(Value, Option<ShapeId>)>);

fn open_definition(vm: &mut Vm, definition: &Definition, unfilled: &mut Unfilled) -> Result<Parts, Raised> {
    let opened = open(vm, &definition.parcel, unfilled)?;
    fill_class(vm, definition, &opened);
    let Opened { values, modules, shapes, .. } = opened;
    Ok((values, modules, shapes))
}

fn fill_class(vm: &mut Vm, definition: &Definition, opened: &Opened<'_>) {
    let class = definition.parcel.root.map_or(Value::NONE, |own| opened.get(own));
    let entries: Vec<(Value, Value)> =
        definition.entries.iter().map(|&(key, value)| (opened.get(key), opened.get(value))).collect();
    let qualname = opened.get(definition.qualname);
    vm.fill_class_shell(class, qualname, &entries);
}
