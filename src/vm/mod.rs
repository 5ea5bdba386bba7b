//! The machine: it runs bytecode over values.
//!
//! [`Vm`] holds everything one interpreter has. Its calling face (what natives use) is spread over the files
//! here by subject: `call`, `attribute`, `ops`, `text`, `number`, `keys` (hashing and tables), `iterate`, `class`, `error`,
//! `import`. The interpreter loop itself is `run`, raising and handlers are `unwind`.
//!
//! **What natives must know.** A collection happens only at safepoints, and every call into script is one. A
//! native that calls back keeps what it holds in Rust variables alive with [`Vm::keep`], and looks again at any
//! container it was walking, since script may have changed it.

mod activation;
mod arity;
pub mod async_generator;
pub mod attribute;
pub mod awaitable;
pub mod bind;
pub mod call;
pub mod call_native;
pub mod class;
mod collect;
pub mod construct;
pub mod error;
pub mod import;
pub mod iterate;
pub mod keys;
pub mod load;
pub mod locals;
mod lookup;
mod module_spec;
pub mod native;
pub mod number;
pub mod ops;
pub mod pattern;
pub mod resume;
pub mod run;
pub mod slots;
pub mod suggest;
pub mod symbols;
pub mod text;
pub mod transplant;
pub mod types;
pub mod unwind;

pub use crate::bytecode::op::Comparison;
pub use activation::{Call, FrameView};
pub use arity::is_slot;
pub use async_generator::{AsyncAction, AsyncGeneratorOperation, ThrowOperation};
pub use class::{Getter, TypeRow};
pub(crate) use native::comparison_rows;
pub use native::{
    Args, CLASS_GETITEM, Native, NativeFunction, Parameter, Run, Signature, joined, text_signature,
};
pub use number::IntRef;
pub use ops::BinaryOp;
pub use resume::{AwaitStep, Resumed};
pub use slots::Member;
pub use symbols as sym;
pub use types::Types;

use crate::value::{Heap, ShapeId, Sym, Table, Tracer, Value, Watched};
use run::Frame;
use std::any::{Any, TypeId};
use std::collections::HashMap;

/// An exception is on its way: it stands in [`Vm`]'s pending place.
#[derive(Debug)]
#[must_use = "an exception is pending"]
pub struct Raised(pub(crate) ());

/// What a layer above the machine keeps in it: tasks and the outside world.
pub trait Extension: Any + Send {
    fn trace(&self, t: &mut Tracer<'_>);
    fn as_any(&self) -> &dyn Any;
    fn as_any_mut(&mut self) -> &mut dyn Any;
}

/// How the machine is set up.
#[derive(Debug, Clone)]
pub struct Config {
    pub gc_stress: bool,
    pub heap_verify: bool,
    /// Key of string hashes.
    pub hash_seed: u64,
    /// Frames of script calls: `sys.getrecursionlimit()`.
    pub recursion_limit: usize,
    /// Bytes of Rust stack that nested native calls may use.
    pub native_stack: usize,
    /// How many bytes of objects may be alive; `None` for what the system gives.
    pub memory: Option<usize>,
    /// `sys.warnoptions`: filters of warnings, as `-W` takes them.
    pub warn_options: Vec<String>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            gc_stress: false,
            heap_verify: false,
            hash_seed: 0,
            recursion_limit: 1000,
            native_stack: 1 << 20,
            memory: None,
            warn_options: Vec::new(),
        }
    }
}

/// One interpreter's machine.
pub struct Vm {
    pub heap: Heap,
    pub types: Types,
    /// The builtin names, a dict, and the module of them.
    pub builtins: Value,
    pub builtins_module: Value,
    /// `sys.modules`, a dict.
    pub modules: Value,
    /// Native modules by name: each fills the dict of a new module.
    pub native_modules: HashMap<&'static str, NativeModule>,
    /// Source of a standard module by dotted name, and whether it is a package.
    pub find_std: FindStd,
    /// Finds modules in folders.
    pub find_source: Option<import::FindSource>,
    /// Where modules are looked for while there is no `sys` module.
    pub default_path: Vec<String>,
    /// The name the main module would be imported by, where it is run by its name.
    pub main_name: Option<String>,
    /// Compiles source text; set by the layer that knows the front end.
    pub compile: load::CompileHook,
    /// What layers above keep here.
    pub extension: Option<Box<dyn Extension>>,
    /// A builtin that is made when first asked for.
    pub missing_builtin: Option<MissingBuiltin>,
    /// Native awaitables: what they do, whether an object is one, what they do with a thrown exception.
    pub await_hook: Option<resume::AwaitHook>,
    pub is_awaitable_hook: Option<fn(&mut Vm, Value) -> bool>,
    pub throw_hook: Option<resume::AwaitHook>,
    /// Sees every asynchronous generator when it is first used.
    pub async_generator_hook: Option<resume::GeneratorHook>,
    /// Hears of a watched object that nobody can reach any more.
    pub lost_hook: Option<fn(&mut Vm, Watched)>,
    /// Hears of an exception that nobody can catch, and of the object it came from.
    pub unraisable_hook: Option<fn(&mut Vm, Value, Value)>,
    /// Called when the machine looks up: limits, signals, a request to stop.
    pub interrupt_hook: Option<InterruptHook>,
    /// The largest single object, in bytes, and the largest integer, in bits.
    pub max_object: usize,
    pub max_int_bits: usize,
    /// How many decimal digits an integer may have when it is read from text or shown; 0 for any number.
    pub max_str_digits: usize,
    /// Nothing is caught any more.
    doomed: bool,
    pending: Value,
    /// The exception being handled, or `None`.
    handled: Value,
    /// The pending exception is raised again, not anew.
    reraising: bool,
    /// The pending exception was thrown into a body that handles none: what its caller handles is no context.
    thrown_in: bool,
    stack: run::Stack,
    frame: *mut Frame,
    frame_limit: *mut Frame,
    recursion_limit: usize,
    /// How many frames have been numbered, for views and tracebacks.
    frames_numbered: u32,
    /// How many lines of their origin coroutines remember.
    origin_depth: u32,
    kept: Vec<Value>,
    /// With [`run::flags::GATHER`]: what the yielded values are offered to.
    taker: Option<resume::Taker>,
    /// The payload that the running native works on, and the instance that holds it.
    unwrapped: (Value, Value),
    roots: Vec<Value>,
    active_reprs: Vec<Value>,
    /// How many objects are being asked for their texts, one inside the other.
    text_depth: usize,
    /// Callbacks of weak references and the like are being run.
    saying_farewell: bool,
    /// Names of the modules whose code is running.
    importing: Vec<String>,
    /// A buffer for texts under construction, reused.
    scratch: String,
    /// The same, to be found quickly when containers are nested deeply.
    active_repr_set: std::collections::HashSet<Value>,
    attribute_cache: lookup::AttributeCache,
    /// Changes whenever a method or descriptor of any class does.
    epoch: u32,
    attribute_hint: u8,
    halt_reason: resume::HaltReason,
    sent: Value,
    throwing: bool,
    thrown_return: Value,
    native_base: usize,
    /// What `sys.warnoptions` begins as.
    pub warn_options: Vec<String>,
    native_stack: usize,
    opaque_types: HashMap<TypeId, (Value, ShapeId)>,
    getter_shape: ShapeId,
    object_new: Value,
    object_init: Value,
    object_eq: Value,
    object_ne: Value,
    object_hash: Value,
    object_init_subclass: Value,
    exception_new: Value,
    exception_init: Value,
}

/// Looks after limits and signals when the machine looks up.
pub type InterruptHook = fn(&mut Vm) -> Result<(), Raised>;

/// Gives the source of a standard module and whether it is a package.
pub type FindStd = fn(&str) -> Option<(&'static str, bool)>;

/// Makes a builtin that is not there yet, if it knows the name.
pub type MissingBuiltin = fn(&mut Vm, Sym) -> Result<Option<Value>, Raised>;

/// Fills the dict of a native module.
pub type NativeModule = fn(&mut Vm, Value) -> Result<(), Raised>;

// SAFETY: every pointer in a machine leads into memory it owns; it moves between threads as a whole.
#[allow(unsafe_code)]
unsafe impl Send for Vm {}

impl Vm {
    /// A machine without types: `builtins::install` brings those.
    pub fn new(config: &Config) -> Vm {
        let mut heap = Heap::new(config.gc_stress, config.heap_verify);
        heap.strings.set_hash_seed(config.hash_seed);
        symbols::intern_all(&mut heap);
        let stack = run::Stack::new();
        let frame = stack.frames;
        let none = Value::NONE;
        let mut vm = Vm {
            heap,
            types: Types::default(),
            builtins: none,
            builtins_module: none,
            modules: none,
            native_modules: HashMap::new(),
            find_std: |_| None,
            find_source: None,
            default_path: Vec::new(),
            main_name: None,
            compile: |vm, _, _, _, _| Err(vm.runtime_error("this interpreter has no compiler")),
            extension: None,
            missing_builtin: None,
            await_hook: None,
            is_awaitable_hook: None,
            throw_hook: None,
            async_generator_hook: None,
            lost_hook: None,
            unraisable_hook: None,
            interrupt_hook: None,
            max_object: 1 << 33,
            max_int_bits: 1 << 27,
            max_str_digits: crate::value::text::int::DEFAULT_MAX_DIGITS,
            doomed: false,
            pending: none,
            handled: none,
            reraising: false,
            thrown_in: false,
            stack,
            frame,
            frame_limit: frame,
            recursion_limit: 0,
            frames_numbered: 0,
            origin_depth: 0,
            kept: Vec::new(),
            taker: None,
            unwrapped: (Value::UNDEF, Value::UNDEF),
            roots: Vec::new(),
            active_reprs: Vec::new(),
            text_depth: 0,
            saying_farewell: false,
            importing: Vec::new(),
            scratch: String::new(),
            active_repr_set: Default::default(),
            attribute_cache: lookup::AttributeCache::new(),
            epoch: 1,
            attribute_hint: 0,
            halt_reason: resume::HaltReason::Returned,
            sent: none,
            throwing: false,
            thrown_return: Value::UNDEF,
            native_base: 0,
            warn_options: config.warn_options.clone(),
            native_stack: config.native_stack,
            opaque_types: HashMap::new(),
            getter_shape: ShapeId(0),
            object_new: Value::UNDEF,
            object_init: Value::UNDEF,
            object_eq: Value::UNDEF,
            object_ne: Value::UNDEF,
            object_hash: Value::UNDEF,
            object_init_subclass: Value::UNDEF,
            exception_new: Value::UNDEF,
            exception_init: Value::UNDEF,
        };
        vm.set_recursion_limit(config.recursion_limit);
        vm.builtins = vm.heap.dict(Table::new());
        vm.modules = vm.heap.dict(Table::new());
        let name = vm.heap.sym_value(sym::BUILTINS_MODULE);
        let builtins = vm.builtins;
        vm.builtins_module = vm.heap.module(name, builtins);
        vm.heap.namespace_set(builtins, sym::NAME, name);
        let module = vm.builtins_module;
        vm.remember_module("builtins", module);
        vm
    }

    /// To be called once `object` and `type` are made: the machine compares with their own methods.
    pub fn learn_object_methods(&mut self) {
        let object = self.types.object;
        let mut own = |name: Sym| self.class_lookup(object, name).unwrap_or(Value::UNDEF);
        let (new, init, eq, ne, hash) =
            (own(sym::NEW), own(sym::INIT), own(sym::EQ), own(sym::NE), own(sym::HASH));
        let init_subclass = own(sym::INIT_SUBCLASS);
        self.object_new = new;
        self.object_init = init;
        self.object_eq = eq;
        self.object_ne = ne;
        self.object_hash = hash;
        self.object_init_subclass = init_subclass;
    }

    /// To be called once `BaseException` is made: exceptions that use its `__new__` and `__init__` are made
    /// without calling them.
    pub fn learn_exception_methods(&mut self) {
        let base = self.types.base_exception;
        self.exception_new = self.class_lookup(base, sym::NEW).unwrap_or(Value::UNDEF);
        self.exception_init = self.class_lookup(base, sym::INIT).unwrap_or(Value::UNDEF);
    }

    /// The class of attributes that native code computes.
    pub fn set_getter_class(&mut self, class: Value) {
        self.getter_shape = self.root_shape(class);
    }

    pub fn recursion_limit(&self) -> usize {
        self.recursion_limit
    }

    /// How deep script calls may nest; more than the frame stack holds is cut to that.
    #[allow(unsafe_code)]
    pub fn set_recursion_limit(&mut self, limit: usize) {
        self.recursion_limit = limit;
        // SAFETY: both point into the frame stack; the limit is cut to its end.
        unsafe {
            let room = self.stack.frames_end.offset_from(self.stack.frames) as usize;
            self.frame_limit = self.stack.frames.add(limit.saturating_add(1).min(room));
        }
    }

    /// From now on no handler runs: whatever is raised ends everything that runs.
    pub fn doom(&mut self) {
        self.doomed = true;
    }

    /// Keep a value alive for good.
    pub fn add_root(&mut self, value: Value) {
        self.roots.push(value);
    }

    /// The loop (or a native) has run out of fuel, or was interrupted: see what there is to do. A safepoint.
    #[cold]
    #[inline(never)]
    pub(crate) fn look_up(&mut self) -> Result<(), Raised> {
        if self.heap.resume() {
            self.collect_garbage();
            if self.heap.weak.has_farewells() {
                self.say_farewell();
            }
            if self.heap.settle_shortage() {
                return Err(self.memory_error());
            }
        }
        match self.interrupt_hook {
            Some(hook) => hook(self),
            None => Ok(()),
        }
    }

    /// As [`Vm::look_up`] in the middle of a native, whose values may not be reachable.
    #[cold]
    fn look_up_without_collecting(&mut self) -> Result<(), Raised> {
        if self.heap.resume() {
            self.heap.request_collection();
        }
        if self.heap.is_short() {
            return Err(self.memory_error());
        }
        match self.interrupt_hook {
            Some(hook) => hook(self),
            None => Ok(()),
        }
    }
}
