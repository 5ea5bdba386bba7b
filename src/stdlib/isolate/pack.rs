//! Taking values apart for another interpreter.
//!
//! Every object becomes one node, however often it is met, so shared and recursive structures keep their form.
//! What a function needs goes with it: defaults, captured variables, and those global variables of the
//! program's own modules that its code (and the code it reaches) reads. Standard modules are named, not copied.

use super::super::decimal;
use super::exchange::{self, Record, exchange, is_standard, module_of, needs};
use super::needs::Needs;
use super::parcel::{Definition, FunctionNode, Globals, Item, Made, ModuleNode, Node, Parcel, ShapeNode};
use super::{parts, refusal};
use crate::bytecode::Code;
use crate::task::{ContextVar, outside};
use crate::value::{FunctionExtra, Kind, Layout, ShapeId, Sym, Value, Word};
use crate::vm::attribute::hidden_slots;
use crate::vm::{Member, NativeFunction, Raised, Vm, sym};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Where an object was met first.
#[derive(Clone, Copy)]
enum From {
    /// In the object of this node.
    Inside(u32),
    /// As one of the parcel's roots, by its label.
    Root(u32),
}

/// What is known of a shape whose instances travel.
struct KnownShape {
    node: u32,
    layout: Option<Layout>,
    /// Instances say themselves how they are made again.
    reduces: bool,
    /// The dict of the standard module that the class belongs to.
    home: Option<Value>,
}

/// Takes values of one interpreter apart.
pub struct Packer<'v> {
    pub vm: &'v mut Vm,
    parcel: Parcel,
    nodes: HashMap<Value, u32>,
    /// The object of each node and where it was met.
    sources: Vec<(Value, From)>,
    /// Nodes before this one are complete.
    done: usize,
    labels: Vec<String>,
    /// The label of what is being added.
    label: u32,
    /// The node whose parts are being added.
    inside: Option<u32>,
    shapes: HashMap<ShapeId, KnownShape>,
    modules: HashMap<Value, u32>,
    /// Dicts of the program's own modules that are passed as modules.
    module_values: Vec<Value>,
    /// Codes met, with their globals.
    codes: Vec<(Value, Arc<Needs>)>,
    known_codes: HashSet<(u64, usize)>,
    wanted: HashSet<(Value, Sym)>,
    /// Classes of the program's own that were met.
    classes: Vec<Value>,
    known_classes: HashSet<Value>,
    variables: Vec<(Value, u32)>,
    /// The class whose definition this is.
    defining: Option<Value>,
    /// Answers travel home: global variables are there already.
    home: bool,
    /// What cannot be copied is replaced by its text.
    lenient: bool,
}

impl Packer<'_> {
    /// A packer of calls to other interpreters.
    pub fn new(vm: &mut Vm) -> Packer<'_> {
        Packer {
            vm,
            parcel: Parcel::default(),
            nodes: HashMap::new(),
            sources: Vec::new(),
            done: 0,
            labels: Vec::new(),
            label: 0,
            inside: None,
            shapes: HashMap::new(),
            modules: HashMap::new(),
            module_values: Vec::new(),
            codes: Vec::new(),
            known_codes: HashSet::new(),
            wanted: HashSet::new(),
            classes: Vec::new(),
            known_classes: HashSet::new(),
            variables: Vec::new(),
            defining: None,
            home: false,
            lenient: false,
        }
    }

    /// A packer of answers to the interpreter that sent the call.
    pub fn answering(vm: &mut Vm, lenient: bool) -> Packer<'_> {
        Packer { home: true, lenient, ..Packer::new(vm) }
    }

    /// The place of a root value; the label says in errors which it is.
    pub fn root(&mut self, value: Value, label: impl Into<String>) -> Result<Item, Raised> {
        self.labels.push(label.into());
        self.label = (self.labels.len() - 1) as u32;
        self.inside = None;
        self.item(value)
    }

    /// Complete the parcel around a root.
    ///
    /// # Errors
    /// `TypeError` for what cannot be copied; whatever `__reduce__` methods raise.
    pub fn finish(mut self, root: Item) -> Result<Parcel, Raised> {
        self.parcel.root = Some(root);
        self.complete()?;
        if !self.home {
            self.close_over_globals()?;
            self.add_context()?;
        }
        Ok(self.parcel)
    }

    // ------------------------------------------------------------ items

    /// The place for a value: itself, or its node.
    fn item(&mut self, value: Value) -> Result<Item, Raised> {
        if let Some(word) = Word::of(value) {
            return Ok(Item::Word(word));
        }
        if let Some(&node) = self.nodes.get(&value) {
            return Ok(Item::Node(node));
        }
        let node = self.sources.len() as u32;
        let from = match self.inside {
            Some(node) => From::Inside(node),
            None => From::Root(self.label),
        };
        self.vm.keep(value);
        self.nodes.insert(value, node);
        self.sources.push((value, from));
        Ok(Item::Node(node))
    }

    fn items(&mut self, values: &[Value]) -> Result<Vec<Item>, Raised> {
        values.iter().map(|&value| self.item(value)).collect()
    }

    /// Take apart whatever was met and is not yet.
    fn complete(&mut self) -> Result<(), Raised> {
        while self.done < self.sources.len() {
            let (value, _) = self.sources[self.done];
            self.inside = Some(self.done as u32);
            let node = match self.node(value) {
                Ok(node) => node,
                Err(raised) if self.lenient && self.vm.is_pending_instance(self.vm.types.type_error) => {
                    drop(raised);
                    self.vm.take_pending();
                    Node::Text(refusal::stand_in(self.vm, value).into())
                }
                Err(raised) => return Err(raised),
            };
            self.parcel.nodes.push(node);
            self.done += 1;
            if self.done.is_multiple_of(1024) {
                self.vm.charge_fuel(1024)?;
            }
        }
        Ok(())
    }

    /// One object taken apart.
    fn node(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(kind) = value.kind() else { return Err(self.refuse(value)) };
        match kind {
            Kind::Str => Ok(Node::Text(value.as_str().unwrap_or_default().into())),
            Kind::Bytes => Ok(Node::Bytes(value.as_bytes().unwrap_or_default().into())),
            Kind::ByteArray => Ok(Node::ByteArray(self.vm.heap.byte_vec(value).cloned().unwrap_or_default())),
            Kind::BigInt => match value.as_big() {
                Some(big) => Ok(Node::Big(big.clone())),
                None => Err(self.refuse(value)),
            },
            Kind::Float => Ok(Node::Float(value.as_float().unwrap_or_default())),
            Kind::List => {
                let items = self.vm.heap.items(value).cloned().unwrap_or_default();
                Ok(Node::List(self.items(&items)?))
            }
            Kind::Tuple => Ok(Node::Tuple(self.items(value.as_tuple().unwrap_or_default())?)),
            Kind::Dict | Kind::Set | Kind::FrozenSet => self.table(value, kind),
            Kind::Range => {
                let (start, step, len) = value.as_range().unwrap_or_default();
                Ok(Node::Range { start, stop: value.range_stop().unwrap_or_default(), step, len })
            }
            Kind::Slice => {
                let Some(slice) = self.vm.heap.as_slice(value) else { return Err(self.refuse(value)) };
                let [a, b, c] = [slice.start, slice.stop, slice.step];
                Ok(Node::Slice([self.item(a)?, self.item(b)?, self.item(c)?]))
            }
            Kind::Cell => {
                let content = self.vm.heap.as_cell(value).map_or(Value::UNDEF, |cell| cell.content);
                Ok(Node::Cell(self.item(content)?))
            }
            Kind::Code => {
                let Some(code) = self.vm.heap.as_code(value) else { return Err(self.refuse(value)) };
                let (code, globals) = (Arc::clone(&code.loaded.template), code.loaded.globals);
                Ok(Node::Code { globals: self.globals(globals)?, code })
            }
            Kind::Function => self.function(value),
            Kind::BoundMethod => {
                let Some(method) = self.vm.heap.as_bound_method(value) else {
                    return Err(self.refuse(value));
                };
                let (function, receiver) = (method.function, method.receiver);
                if let Some(name) = self.nameless_native(function)? {
                    return self.fetched(receiver, name);
                }
                Ok(Node::Method { function: self.item(function)?, receiver: self.item(receiver)? })
            }
            Kind::Property => {
                let Some(p) = self.vm.heap.as_property(value) else { return Err(self.refuse(value)) };
                let parts = [p.getter, p.setter, p.deleter, p.doc, p.name];
                let mut items = [Item::UNDEF; 5];
                for (item, part) in items.iter_mut().zip(parts) {
                    *item = self.item(part)?;
                }
                Ok(Node::Property(items))
            }
            Kind::StaticMethod | Kind::ClassMethod => {
                let Some(w) = self.vm.heap.as_wrapper(value) else { return Err(self.refuse(value)) };
                let (function, dict) = (w.function, w.dict);
                Ok(Node::Wrapper {
                    class_method: kind == Kind::ClassMethod,
                    function: self.item(function)?,
                    dict: self.item(dict)?,
                })
            }
            Kind::Module => {
                let dict = self.vm.heap.as_module(value).map_or(Value::NONE, |m| m.dict);
                match self.globals(dict)? {
                    Globals::Module(module) => {
                        if !self.parcel.modules[module as usize].standard {
                            self.module_values.push(dict);
                        }
                        Ok(Node::Module(module))
                    }
                    Globals::Dict(_) => Err(self.refuse(value)),
                }
            }
            Kind::Class => self.class(value),
            Kind::Instance => self.instance(value),
            Kind::Native => self.native(value),
            Kind::Traceback => self.traceback(value),
            Kind::Opaque | Kind::Iter => self.opaque(value),
            Kind::Generator | Kind::StrBuffer | Kind::Free => Err(self.refuse(value)),
        }
    }

    fn table(&mut self, value: Value, kind: Kind) -> Result<Node, Raised> {
        let entries: Vec<_> = self
            .vm
            .heap
            .table(value)
            .map(|t| t.iter().map(|e| (e.hash, e.key, e.value)).collect())
            .unwrap_or_default();
        let plain = entries.iter().all(|&(_, key, _)| is_plain_key(key, 0));
        let mut items = Vec::with_capacity(entries.len());
        for (hash, key, value) in entries {
            items.push((hash, self.item(key)?, self.item(value)?));
        }
        Ok(Node::Table { kind, plain, entries: items })
    }

    fn traceback(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(traceback) = self.vm.heap.as_traceback(value) else { return Err(self.refuse(value)) };
        let (next, code, at) = (traceback.next, traceback.code, traceback.at);
        let Some(code) = self.vm.heap.as_code(code) else { return Err(self.refuse(value)) };
        let (code, globals) = (Arc::clone(&code.loaded.template), code.loaded.globals);
        // what its lines would need is not needed: it never runs again
        let globals = self.globals_alone(globals)?;
        Ok(Node::Traceback { next: self.item(next)?, code, globals, at })
    }

    // ------------------------------------------------------------ functions and modules

    fn function(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(function) = self.vm.heap.as_function(value) else { return Err(self.refuse(value)) };
        let (defaults, extra, cells) = (function.defaults, function.extra, function.cells().to_vec());
        let code = Value::object(function.code);
        let Some(code) = self.vm.heap.as_code(code) else { return Err(self.refuse(value)) };
        let (code, globals) = (Arc::clone(&code.loaded.template), code.loaded.globals);
        if let Some((module, true)) = module_of(self.vm, globals)
            && let Some(node) = self.named(value, &module, &code.qualname)?
        {
            return Ok(node);
        }
        let place = self.globals(globals)?;
        self.see_code(globals, place, &code);
        let extra = match self.vm.heap.get::<FunctionExtra>(extra) {
            Some(e) => {
                let parts = [
                    e.keyword_defaults,
                    e.annotations,
                    e.dict,
                    e.name,
                    e.qualname,
                    e.doc,
                    e.module,
                    e.type_params,
                ];
                let mut items = [Item::UNDEF; 8];
                for (item, part) in items.iter_mut().zip(parts) {
                    *item = self.item(part)?;
                }
                Some(items)
            }
            None => None,
        };
        let (defaults, cells) = (self.item(defaults)?, self.items(&cells)?);
        Ok(Node::Function(Box::new(FunctionNode { code, globals: place, defaults, cells, extra })))
    }

    /// The node of something that a standard module has under this name, if it has exactly that there.
    fn named(&mut self, value: Value, module: &Arc<str>, path: &str) -> Result<Option<Node>, Raised> {
        let Some(loaded) = self.vm.loaded_module(module) else { return Ok(None) };
        match exchange::resolve_in(self.vm, loaded, path)? {
            Some(found) if found.is(value) => {
                Ok(Some(Node::Named { module: Arc::clone(module), path: path.into() }))
            }
            Some(_) | None => Ok(None),
        }
    }

    fn see_code(&mut self, globals: Value, place: Globals, code: &Arc<Code>) {
        let standard = match place {
            Globals::Module(module) => self.parcel.modules[module as usize].standard,
            Globals::Dict(_) => false,
        };
        if self.home || standard {
            return;
        }
        if self.known_codes.insert((globals.bits(), Arc::as_ptr(code).addr())) {
            let needs = needs(self.vm, code);
            self.codes.push((globals, needs));
        }
    }

    /// The place of globals; those of no module travel as a dict.
    fn globals(&mut self, globals: Value) -> Result<Globals, Raised> {
        if let Some(&module) = self.modules.get(&globals) {
            return Ok(Globals::Module(module));
        }
        let Some((name, standard)) = module_of(self.vm, globals) else {
            return Ok(Globals::Dict(self.item(globals)?));
        };
        let module = self.parcel.modules.len() as u32;
        self.modules.insert(globals, module);
        self.parcel.modules.push(ModuleNode { name, standard, about: Vec::new(), values: Vec::new() });
        if !standard && !self.home {
            let mut about = Vec::new();
            for key in [sym::FILE, sym::PACKAGE, sym::PATH, sym::DOC] {
                if let Some(value) = self.vm.heap.namespace_get(globals, key) {
                    let item = self.item(value)?;
                    about.push((exchange::name(self.vm, key), item));
                }
            }
            self.parcel.modules[module as usize].about = about;
        }
        Ok(Globals::Module(module))
    }

    /// As [`Packer::globals`]; those of no module become an empty dict.
    fn globals_alone(&mut self, globals: Value) -> Result<Globals, Raised> {
        if module_of(self.vm, globals).is_some() {
            return self.globals(globals);
        }
        let empty = self.vm.heap.dict(Default::default());
        Ok(Globals::Dict(self.item(empty)?))
    }

    /// Add the global variables that the codes of the parcel need, and what these need in turn.
    fn close_over_globals(&mut self) -> Result<(), Raised> {
        let (mut classes, mut codes, mut modules) = (0, 0, 0);
        loop {
            self.complete()?;
            if classes < self.classes.len() {
                let class = self.classes[classes];
                classes += 1;
                self.add_class_needs(class);
                continue;
            }
            if codes < self.codes.len() {
                let (globals, needs) = self.codes[codes].clone();
                codes += 1;
                for &name in &needs.globals {
                    self.want(globals, name)?;
                }
                for &name in &needs.imports {
                    self.want_import(name)?;
                }
                for at in 0..modules {
                    self.want_attributes(self.module_values[at], &needs)?;
                }
                continue;
            }
            if modules < self.module_values.len() {
                let dict = self.module_values[modules];
                modules += 1;
                for at in 0..codes {
                    let needs = Arc::clone(&self.codes[at].1);
                    self.want_attributes(dict, &needs)?;
                }
                continue;
            }
            return Ok(());
        }
    }

    /// The functions of a class need what they need, and so do the classes that it refers to.
    fn add_class_needs(&mut self, class: Value) {
        let Some(record) = exchange(self.vm).records.get(&class) else { return };
        let (needs, classes) = (record.needs.clone(), record.classes.clone());
        for (globals, needs) in needs {
            if self.known_codes.insert((globals.bits(), Arc::as_ptr(&needs).addr())) {
                self.codes.push((globals, needs));
            }
        }
        for class in classes {
            self.meet(class);
        }
    }

    fn want(&mut self, globals: Value, name: Sym) -> Result<(), Raised> {
        if !self.wanted.insert((globals, name)) {
            return Ok(());
        }
        let Some((module, false)) = module_of(self.vm, globals) else { return Ok(()) };
        let value = self.vm.heap.namespace_get(globals, name).unwrap_or(Value::UNDEF);
        let text = exchange::name(self.vm, name);
        let own = &*module == "__main__";
        let item = match Word::of(value) {
            Some(word) => Item::Word(word),
            None if own => self.root(value, format!("global variable '{text}'"))?,
            None => self.root(value, format!("variable '{module}.{text}'"))?,
        };
        if let Globals::Module(module) = self.globals(globals)? {
            self.parcel.modules[module as usize].values.push((text, item));
        }
        Ok(())
    }

    /// A function imports a module while it runs: if that is one of the program's own, it is this one.
    fn want_import(&mut self, name: Sym) -> Result<(), Raised> {
        let text = self.vm.heap.sym_str(name).to_string();
        let mut path = String::new();
        for part in text.split('.') {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(part);
            let Some(module) = self.vm.loaded_module(&path) else { return Ok(()) };
            let Some(dict) = self.vm.heap.as_module(module).map(|m| m.dict) else { return Ok(()) };
            if is_standard(self.vm, &path, dict) {
                return Ok(());
            }
            self.root(module, format!("module '{path}'"))?;
        }
        Ok(())
    }

    fn want_attributes(&mut self, dict: Value, needs: &Needs) -> Result<(), Raised> {
        for &name in needs.others.iter().chain(&needs.globals) {
            if self.vm.heap.namespace_get(dict, name).is_some() {
                self.want(dict, name)?;
            }
        }
        Ok(())
    }

    // ------------------------------------------------------------ classes and instances

    fn class(&mut self, class: Value) -> Result<Node, Raised> {
        let Some(c) = self.vm.heap.as_class(class) else { return Err(self.refuse(class)) };
        let (builtin, root) = (c.is_builtin, c.root_shape);
        if builtin && (root.0 as usize) < outside(self.vm).shapes_at_birth {
            return Ok(Node::Shape(root));
        }
        if let Some((module, path, _)) = self.standard_home(class)?
            && let Some(node) = self.named(class, &module, &path)?
        {
            return Ok(node);
        }
        if builtin {
            return Err(self.refuse(class));
        }
        self.own_class(class)
    }

    /// The standard module a class says it belongs to: its name, the class's name in it, and its dict.
    fn standard_home(&mut self, class: Value) -> Result<Option<(Arc<str>, String, Value)>, Raised> {
        let path = self.vm.qualified_name(class);
        let module = self.vm.get_attr_quiet(class, sym::MODULE)?;
        let Some(name) = module.and_then(|name| self.vm.heap.intern_value(name)) else { return Ok(None) };
        let Some(loaded) = self.vm.heap.namespace_get(self.vm.modules, name) else { return Ok(None) };
        let Some(dict) = self.vm.heap.as_module(loaded).map(|m| m.dict) else { return Ok(None) };
        let name = exchange::name(self.vm, name);
        Ok(is_standard(self.vm, &name, dict).then_some((name, path, dict)))
    }

    /// A class has been met: its functions and what they need will be looked at.
    fn meet(&mut self, class: Value) {
        if self.known_classes.insert(class) {
            self.classes.push(class);
        }
    }

    fn own_class(&mut self, class: Value) -> Result<Node, Raised> {
        if self.defining != Some(class) {
            define(self.vm, class)?;
        }
        self.meet(class);
        let Some(record) = exchange(self.vm).records.get(&class) else { return Err(self.refuse(class)) };
        let (id, version, volatile) = (record.id, record.version, record.volatile.clone());
        let mut attributes = Vec::new();
        if !self.home && self.defining.is_none() {
            let dict = self.vm.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
            for name in volatile {
                if let Some(value) = self.vm.heap.namespace_get(dict, name) {
                    let item = self.item(value)?;
                    attributes.push((exchange::name(self.vm, name), item));
                }
            }
        }
        Ok(Node::Class { id, version, attributes })
    }

    fn instance(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(shape) = value.shape() else { return Err(self.refuse(value)) };
        if !self.shapes.contains_key(&shape) {
            self.know_shape(value, shape)?;
        }
        let known = &self.shapes[&shape];
        let (node, layout, reduces, home) = (known.node, known.layout, known.reduces, known.home);
        if let Some(home) = home
            && let Some(node) = self.singleton(value, home)
        {
            return Ok(node);
        }
        let class = self.vm.heap.class_of(value);
        if reduces && self.defining != Some(class) {
            return self.reduced(value);
        }
        let count = self.vm.heap.shapes.get(shape).keys.len();
        let mut slots = Vec::with_capacity(count);
        for slot in 0..count {
            let content = self.vm.heap.slot(value, slot);
            slots.push(self.item(content)?);
        }
        // an exception that was on its way: what it was thrown through is the sender's affair
        debug_assert!(layout.is_some());
        let dict = match self.vm.heap.instance_dict(value) {
            Some(dict) => Some(self.item(dict)?),
            None => None,
        };
        Ok(Node::Instance { shape: node, slots, dict })
    }

    fn know_shape(&mut self, value: Value, shape: ShapeId) -> Result<(), Raised> {
        let class = self.vm.heap.class_of(value);
        let layout = self.vm.heap.as_class(class).map(|c| c.layout);
        if layout != Some(Layout::Exception) && refusal::belongs_here(self.vm, class) {
            return Err(self.refuse(value));
        }
        let home = self.standard_home(class)?.map(|(_, _, dict)| dict);
        let reduces = layout != Some(Layout::Exception) && parts::reduces(self.vm, class);
        let item = self.item(class)?;
        let hidden = layout.map_or(0, hidden_slots);
        let names: Vec<Sym> = self.vm.heap.shapes.get(shape).keys.iter().skip(hidden).copied().collect();
        let keys = names.into_iter().map(|key| exchange::name(self.vm, key)).collect();
        let node = self.parcel.shapes.len() as u32;
        self.parcel.shapes.push(ShapeNode { class: item, hidden, keys });
        self.shapes.insert(shape, KnownShape { node, layout, reduces, home });
        Ok(())
    }

    /// An object that a standard module has under a name: there is one in every interpreter.
    fn singleton(&mut self, value: Value, dict: Value) -> Option<Node> {
        let key = self.vm.heap.table(dict)?.iter().find(|e| e.value.is(value)).map(|e| e.key)?;
        let path = self.vm.heap.intern_value(key)?;
        let path = exchange::name(self.vm, path);
        let (module, _) = module_of(self.vm, dict)?;
        Some(Node::Named { module, path })
    }

    // ------------------------------------------------------------ natives

    fn native(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(native) = self.vm.heap.get::<NativeFunction>(value) else { return Err(self.refuse(value)) };
        let (name, owner, home) = (native.row.name, native.owner, native.home);
        let class = owner.defined().or(home.defined().filter(|home| home.is_kind(Kind::Class)));
        if let Some(class) = class {
            // the class finds it by its name
            if let Some((module, path, _)) = self.standard_home(class)?
                && let Some(node) = self.named(value, &module, &format!("{path}.{name}"))?
            {
                return Ok(node);
            }
            return Err(self.refuse(value));
        }
        let module = home.defined().and_then(|home| self.vm.heap.intern_value(home));
        let module = module.map_or_else(|| "builtins".into(), |module| exchange::name(self.vm, module));
        match self.named(value, &module, name)? {
            Some(node) => Ok(node),
            None => Err(self.refuse(value)),
        }
    }

    /// The name of a native method whose class no module has under its name.
    fn nameless_native(&mut self, function: Value) -> Result<Option<&'static str>, Raised> {
        let Some(native) = self.vm.heap.get::<NativeFunction>(function) else { return Ok(None) };
        let (name, owner) = (native.row.name, native.owner);
        let Some(owner) = owner.defined() else { return Ok(None) };
        let Some((module, path, _)) = self.standard_home(owner)? else { return Ok(Some(name)) };
        Ok(self.named(owner, &module, &path)?.is_none().then_some(name))
    }

    /// The node of an attribute that is fetched there.
    fn fetched(&mut self, receiver: Value, name: &str) -> Result<Node, Raised> {
        let fetch = self.vm.heap.intern("getattr");
        let fetch = self.vm.lookup_global(self.vm.builtins, fetch)?;
        let name = self.vm.heap.str(name);
        let (function, arguments) = (self.item(fetch)?, self.items(&[receiver, name])?);
        let made = Made { function, arguments, state: Item::UNDEF, items: Vec::new(), pairs: Vec::new() };
        Ok(Node::Made(Box::new(made)))
    }

    fn opaque(&mut self, value: Value) -> Result<Node, Raised> {
        if let Some(member) = self.vm.heap.get::<Member>(value) {
            let (name, key, owner, doc) = (member.name, member.key, member.owner, member.doc);
            let (name, key) = (exchange::name(self.vm, name), exchange::name(self.vm, key));
            return Ok(Node::Member { name, key, owner: self.item(owner)?, doc: self.item(doc)? });
        }
        if decimal::variable(self.vm).is_some_and(|variable| variable.is(value)) {
            self.variables.push((value, self.done as u32));
            return Ok(Node::Named { module: "_decimal".into(), path: decimal::VARIABLE.into() });
        }
        if let Some((name, default)) = ContextVar::parts(self.vm, value) {
            let known = exchange(self.vm).variable_ids.get(&value).copied();
            let id = known.unwrap_or_else(|| {
                let exchange = exchange(self.vm);
                let id = exchange.family.number();
                exchange.variable_ids.insert(value, id);
                exchange.variables.insert(id, value);
                id
            });
            self.variables.push((value, self.done as u32));
            return Ok(Node::Variable { id, name: self.item(name)?, default: self.item(default)? });
        }
        if let Some(which) = super::super::sys::standard_stream(self.vm, value) {
            return Ok(Node::Named { module: "sys".into(), path: which.into() });
        }
        let class = self.vm.heap.class_of(value);
        if refusal::belongs_here(self.vm, class) {
            return Err(self.refuse(value));
        }
        if let Some((_, _, dict)) = self.standard_home(class)?
            && let Some(node) = self.singleton(value, dict)
        {
            return Ok(node);
        }
        if let Some((function, arguments)) = parts::parts(self.vm, value)? {
            let (function, arguments) = (self.item(function)?, self.items(&arguments)?);
            let made = Made { function, arguments, state: Item::UNDEF, items: Vec::new(), pairs: Vec::new() };
            return Ok(Node::Made(Box::new(made)));
        }
        // where a few builtin types say how they are made
        self.vm.import_module("copyreg")?;
        if parts::reduces(self.vm, class) { self.reduced(value) } else { Err(self.refuse(value)) }
    }

    /// What `__reduce_ex__` says of an object.
    fn reduced(&mut self, value: Value) -> Result<Node, Raised> {
        let Some(reduced) = parts::reduce(self.vm, value)? else { return Err(self.refuse(value)) };
        if let parts::Reduced::Global(name) = &reduced {
            let class = self.vm.heap.class_of(value);
            let module = self.vm.get_attr_quiet(class, sym::MODULE)?;
            let module = module.and_then(|m| self.vm.heap.intern_value(m));
            let module = module.map(|m| exchange::name(self.vm, m));
            if let Some(module) = module
                && let Some(node) = self.named(value, &module, name)?
            {
                return Ok(node);
            }
            return Err(self.refuse(value));
        }
        let parts::Reduced::Made { function, arguments, state, items, pairs } = reduced else {
            return Err(self.refuse(value));
        };
        let made = Made {
            function: self.item(function)?,
            arguments: self.items(&arguments)?,
            state: self.item(state)?,
            items: self.items(&items)?,
            pairs: pairs
                .into_iter()
                .map(|(key, value)| Ok((self.item(key)?, self.item(value)?)))
                .collect::<Result<_, Raised>>()?,
        };
        Ok(Node::Made(Box::new(made)))
    }

    // ------------------------------------------------------------ context

    /// Add the values of the context variables that can be reached, and of the one that nobody names: which
    /// context decimals are under.
    fn add_context(&mut self) -> Result<(), Raised> {
        if let Some(variable) = decimal::variable(self.vm)
            && ContextVar::current(self.vm, variable).is_some()
        {
            self.root(variable, "the context of decimals")?;
            self.complete()?;
        }
        let mut at = 0;
        while let Some(&(variable, node)) = self.variables.get(at) {
            at += 1;
            let Some(value) = ContextVar::current(self.vm, variable) else { continue };
            let name = refusal::stand_in(self.vm, variable);
            let value = self.root(value, format!("the value of {name}"))?;
            self.close_over_globals()?;
            self.parcel.context.push((Item::Node(node), value));
        }
        Ok(())
    }

    // ------------------------------------------------------------ what cannot be copied

    /// A `TypeError` that says which variable holds what cannot be copied.
    fn refuse(&mut self, value: Value) -> Raised {
        let mut steps = Vec::new();
        let mut at = self.nodes.get(&value).map(|&node| self.sources[node as usize]);
        let mut label = self.labels.get(self.label as usize).cloned().unwrap_or_default();
        while let Some((inner, from)) = at {
            match from {
                From::Root(root) => {
                    label = self.labels.get(root as usize).cloned().unwrap_or_default();
                    break;
                }
                From::Inside(node) => {
                    let outer = self.sources[node as usize];
                    steps.push(refusal::step(self.vm, outer.0, inner));
                    at = Some(outer);
                }
            }
        }
        let steps: Vec<String> = steps.into_iter().flatten().collect();
        refusal::refuse(self.vm, value, &label, &steps, self.home)
    }
}

/// Does the hash of a key depend on its value alone?
fn is_plain_key(key: Value, depth: usize) -> bool {
    match key.kind() {
        None | Some(Kind::Str | Kind::Bytes | Kind::BigInt | Kind::Float) => true,
        Some(Kind::Tuple) if depth < 8 => {
            key.as_tuple().unwrap_or_default().iter().all(|&item| is_plain_key(item, depth + 1))
        }
        Some(_) => false,
    }
}

// ------------------------------------------------------------------ definitions of classes

/// See to it that the family knows a class as it is now.
fn define(vm: &mut Vm, class: Value) -> Result<(), Raised> {
    let dict = vm.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
    let unchanged = |vm: &mut Vm| {
        let outdated = {
            let entries: Vec<(Value, Value)> =
                vm.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
            match exchange(vm).records.get(&class) {
                Some(record) => !record.foreign && record.snapshot != entries,
                None => true,
            }
        };
        !outdated
    };
    if unchanged(vm) {
        return Ok(());
    }
    vm.check_native_depth()?;
    let snapshot: Vec<(Value, Value)> =
        vm.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    let volatile = volatile(vm, class, &snapshot);
    let record = match exchange(vm).records.remove(&class) {
        Some(old) => Record { version: old.version + 1, snapshot, volatile, ..old },
        None => Record {
            id: exchange(vm).family.number(),
            version: 1,
            foreign: false,
            snapshot,
            volatile,
            needs: Vec::new(),
            classes: Vec::new(),
        },
    };
    let (id, version, entries) = (record.id, record.version, record.snapshot.clone());
    exchange(vm).classes.insert(id, class);
    exchange(vm).records.insert(class, record);
    let made = definition(vm, class, version, &entries);
    let (definition, needs, classes) = match made {
        Ok(made) => made,
        Err(raised) => {
            exchange(vm).records.remove(&class);
            exchange(vm).classes.remove(&id);
            return Err(raised);
        }
    };
    let family = Arc::clone(&exchange(vm).family);
    family.define(id, definition);
    if let Some(record) = exchange(vm).records.get_mut(&class) {
        record.needs = needs;
        record.classes = classes;
    }
    Ok(())
}

type Defined = (Definition, Vec<(Value, Arc<Needs>)>, Vec<Value>);

fn definition(
    vm: &mut Vm,
    class: Value,
    version: u32,
    entries: &[(Value, Value)],
) -> Result<Defined, Raised> {
    let metaclass = vm.heap.class_of(class);
    let name = vm.class_name(class);
    let Some(c) = vm.heap.as_class(class) else { return Err(vm.type_error("expected a class")) };
    let (bases, qualname, members) = (c.bases.clone(), c.qualname, c.members.clone());
    let (slots_only, weakly_referable, inline_slots) = (c.slots_only, c.weakly_referable, c.inline_slots);
    let members = members.into_iter().map(|key| exchange::name(vm, key)).collect();
    let mut packer = Packer { defining: Some(class), ..Packer::new(vm) };
    let own = packer.root(class, format!("class '{name}'"))?;
    let metaclass = packer.root(metaclass, format!("the metaclass of '{name}'"))?;
    let bases = bases
        .into_iter()
        .map(|base| packer.root(base, format!("a base of '{name}'")))
        .collect::<Result<_, _>>()?;
    let qualname = packer.root(qualname, "the class's name")?;
    let mut items = Vec::with_capacity(entries.len());
    for &(key, value) in entries {
        let label = match key.as_str() {
            Some(key) => format!("class attribute '{name}.{key}'"),
            None => format!("an attribute of class '{name}'"),
        };
        items.push((packer.root(key, label.clone())?, packer.root(value, label)?));
    }
    packer.parcel.root = Some(own);
    packer.complete()?;
    let Packer { parcel, codes, classes, .. } = packer;
    let definition = Definition {
        version,
        name: vm.heap.as_class(class).map(|c| c.name.clone()).unwrap_or_default(),
        parcel,
        metaclass,
        bases,
        qualname,
        members,
        slots_only,
        weakly_referable,
        inline_slots,
        entries: items,
    };
    Ok((definition, codes, classes))
}

/// The attributes of a class that are data and can change in place.
fn volatile(vm: &mut Vm, class: Value, entries: &[(Value, Value)]) -> Vec<Sym> {
    // classes with metaclasses of their own look after their attributes themselves
    if !vm.heap.class_of(class).is(vm.types.type_) {
        return Vec::new();
    }
    let mut names = Vec::new();
    for &(key, value) in entries {
        let changes = matches!(value.kind(), Some(Kind::List | Kind::Dict | Kind::Set | Kind::ByteArray));
        if changes && key.as_str().is_some_and(|key| !key.starts_with("__")) {
            names.extend(vm.heap.intern_value(key));
        }
    }
    names
}
