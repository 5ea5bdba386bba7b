//! Code taken in by an interpreter, functions made of it, and the frames of suspended ones.
#![allow(unsafe_code)]

use super::heap::{Header, Kind};
use super::opaque::Trace;
use super::shape::builtin;
use super::string::Sym;
use super::trace::Tracer;
use super::{Heap, Value};
use crate::bytecode::{Code, CodeKind, Op};
use std::sync::Arc;

/// A code with values for constants and symbols for names, bound to the globals it runs with.
#[repr(C)]
pub struct CodeObject {
    header: Header,
    /// The interpreter's own copy of the instructions (their caches are in it); owned by `loaded`.
    pub ops: *const Op,
    pub constants: *const Value,
    /// Registers of the window.
    pub registers: u32,
    /// How many arguments a plain positional call passes, or [`CodeObject::NOT_SIMPLE`].
    pub simple_params: u16,
    /// Registers `first_local..end_local` start undefined.
    pub first_local: u16,
    pub end_local: u16,
    pub kind: CodeKind,
    /// `types.coroutine` has marked it: its generators can be awaited.
    pub awaitable: bool,
    /// Its generators may be left inside a `try` or `with`: they are closed when nobody can reach them any more.
    pub finalizes: bool,
    pub loaded: Box<Loaded>,
}

pub struct Loaded {
    pub template: Arc<Code>,
    pub ops: Box<[Op]>,
    pub constants: Vec<Value>,
    pub names: Vec<Sym>,
    /// Code objects of the children, undefined until one is first needed.
    pub children: Vec<Value>,
    /// The dict of global variables.
    pub globals: Value,
    pub name: Value,
    pub qualname: Value,
    /// Names of the parameters, in register order.
    pub param_names: Vec<Sym>,
}

impl CodeObject {
    /// [`CodeObject::simple_params`] of code with keyword-only, `*` or `**` parameters.
    pub const NOT_SIMPLE: u16 = u16::MAX;

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        let l = &*self.loaded;
        t.external(size_of_val(&*l.ops));
        t.values(&l.constants);
        t.values(&l.children);
        t.values(&[l.globals, l.name, l.qualname]);
    }
}

/// A function: code, defaults and captured cells.
#[repr(C)]
pub struct Function {
    header: Header,
    pub code: *mut CodeObject,
    /// A tuple of the defaults of the last positional parameters, or undefined.
    pub defaults: Value,
    /// A [`FunctionExtra`] object, or undefined.
    pub extra: Value,
    cells: u64,
}

/// What few functions have.
#[derive(Debug)]
pub struct FunctionExtra {
    /// A dict, or undefined.
    pub keyword_defaults: Value,
    pub annotations: Value,
    /// Its `__dict__`.
    pub dict: Value,
    /// Overrides; undefined where the code's own hold.
    pub name: Value,
    pub qualname: Value,
    pub doc: Value,
    pub module: Value,
    pub type_params: Value,
}

impl Trace for FunctionExtra {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[
            self.keyword_defaults,
            self.annotations,
            self.dict,
            self.name,
            self.qualname,
            self.doc,
            self.module,
            self.type_params,
        ]);
    }
}

impl Function {
    #[inline(always)]
    pub(crate) fn cell_ptr(this: *mut Function, index: usize) -> *mut Value {
        // SAFETY: `cells` values follow the head; the verifier bounds indexes.
        unsafe { this.add(1).cast::<Value>().add(index) }
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        t.object(self.code.cast());
        t.values(&[self.defaults, self.extra]);
        let this = (&raw const *self).cast_mut();
        for i in 0..self.cells as usize {
            // SAFETY: a captured cell.
            t.value(unsafe { *Function::cell_ptr(this, i) });
        }
    }

    /// The captured cells.
    pub fn cells(&self) -> &[Value] {
        // SAFETY: `cells` values follow the head.
        unsafe { std::slice::from_raw_parts((&raw const *self).add(1).cast::<Value>(), self.cells as usize) }
    }
}

/// Where a generator (or coroutine) is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

/// A generator, coroutine or asynchronous generator: a frame in the heap.
///
/// One that runs `yield from` or `await` on another is linked with it both ways, so that whoever resumes the
/// outermost goes straight to the innermost.
#[repr(C)]
pub struct Generator {
    header: Header,
    pub function: Value,
    /// The next instruction.
    pub pc: u32,
    pub state: State,
    pub kind: CodeKind,
    /// Bits of [`generator_flags`].
    pub flags: u8,
    registers: u32,
    /// How many others wait for it, one for the other.
    pub depth: u32,
    /// The generator it waits for, or undefined.
    pub delegate: Value,
    /// The generator that waits for it, or undefined.
    pub parent: Value,
    /// For one that is resumed from outside: where its chain of delegates last ended; undefined for itself.
    pub innermost: Value,
    /// The exception it was handling when it suspended; undefined for none of its own.
    pub handled: Value,
}

/// Bits of [`Generator::flags`].
pub mod generator_flags {
    /// A coroutine that somebody has started or awaited: no warning when it dies.
    pub const AWAITED: u8 = 1;
    /// An asynchronous generator whose `asend`/`athrow`/`aclose` is running.
    pub const BUSY: u8 = 2;
    /// An asynchronous generator that was closed.
    pub const CLOSED: u8 = 4;
    /// Asynchronous generator hooks have seen it.
    pub const HOOKED: u8 = 8;
    /// `types.coroutine`: a generator that can be awaited.
    pub const ITERABLE_COROUTINE: u8 = 16;
    /// Somebody has asked for its frame.
    pub const VIEWED: u8 = 32;
    /// An asynchronous generator whose `aclose` is running: its end is what is wanted, a `yield` is not.
    pub const CLOSING: u8 = 64;
    /// It is being closed because `GeneratorExit` was thrown into one that waits for it.
    pub const EXITING: u8 = 128;
}

impl Generator {
    #[inline(always)]
    pub(crate) fn registers_ptr(this: *mut Generator) -> *mut Value {
        // SAFETY: the registers follow the head.
        unsafe { this.add(1).cast() }
    }

    /// What a register holds; `None` for one it does not have, or that no longer counts.
    pub fn register(&self, index: usize) -> Option<Value> {
        if self.state == State::Finished || index >= self.registers as usize {
            return None;
        }
        // SAFETY: `registers` values follow the head.
        unsafe { (&raw const *self).add(1).cast::<Value>().add(index).read().defined() }
    }

    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.function, self.delegate, self.parent, self.innermost, self.handled]);
        if self.state != State::Finished {
            // SAFETY: `registers` values follow the head.
            t.values(unsafe {
                std::slice::from_raw_parts((&raw const *self).add(1).cast::<Value>(), self.registers as usize)
            });
        }
    }
}

super::object::record!(/// A code object.
    as_code, as_code_mut, CodeObject, Code);
super::object::record!(/// A script function.
    as_function, as_function_mut, Function, Function);
super::object::record!(/// A generator, coroutine or asynchronous generator.
    as_generator, as_generator_mut, Generator, Generator);

impl Heap {
    /// Wrap loaded code.
    pub fn code(&mut self, loaded: Box<Loaded>) -> Value {
        let t = &*loaded.template;
        let simple = t.params.keyword_only == 0 && !t.params.star && !t.params.double_star;
        let first = t.params.registers() as u16 + t.has_namespace as u16;
        let end = t
            .locals
            .iter()
            .filter(|l| l.reg < 256)
            .map(|l| l.reg + 1)
            .max()
            .unwrap_or(0)
            .max(first)
            .min(t.registers.max(first));
        let (registers, kind) = (t.registers as u32, t.kind);
        let finalizes = kind == CodeKind::Generator && !t.handlers.is_empty();
        let positional = t.params.positional + t.has_namespace as u16;
        let params = if simple { positional } else { CodeObject::NOT_SIMPLE };
        self.charge(size_of_val(&*loaded.ops));
        // SAFETY: every field is written at once.
        unsafe {
            let object =
                self.allocate(size_of::<CodeObject>(), Kind::Code, builtin::CODE).cast::<CodeObject>();
            (&raw mut (*object).ops).write(loaded.ops.as_ptr());
            (&raw mut (*object).constants).write(loaded.constants.as_ptr());
            (&raw mut (*object).registers).write(registers);
            (&raw mut (*object).simple_params).write(params);
            (&raw mut (*object).first_local).write(first);
            (&raw mut (*object).end_local).write(end);
            (&raw mut (*object).kind).write(kind);
            (&raw mut (*object).awaitable).write(false);
            (&raw mut (*object).finalizes).write(finalizes);
            (&raw mut (*object).loaded).write(loaded);
            Value::object(object)
        }
    }

    /// A function of a code object, with these captured cells.
    pub fn function(&mut self, code: Value, defaults: Value, extra: Value, cells: &[Value]) -> Value {
        let code = code.object_of(Kind::Code).expect("the caller passes a code object").cast::<CodeObject>();
        // SAFETY: every field is written at once.
        unsafe {
            let size = size_of::<Function>() + size_of_val(cells);
            let object = self.allocate(size, Kind::Function, builtin::FUNCTION).cast::<Function>();
            (&raw mut (*object).code).write(code);
            (&raw mut (*object).defaults).write(defaults);
            (&raw mut (*object).extra).write(extra);
            (&raw mut (*object).cells).write(cells.len() as u64);
            object.add(1).cast::<Value>().copy_from_nonoverlapping(cells.as_ptr(), cells.len());
            Value::object(object)
        }
    }

    /// The code object of a function.
    #[inline(always)]
    pub fn function_code(&self, function: Value) -> Option<Value> {
        self.as_function(function).map(|f| Value::object(f.code))
    }

    /// A suspended call of a function, its registers undefined.
    pub fn generator(&mut self, function: Value) -> Value {
        let f = function.object_of(Kind::Function).expect("the caller passes a function").cast::<Function>();
        // SAFETY: every field is written at once.
        unsafe {
            let code = (*f).code;
            let registers = (*code).registers;
            let kind = (*code).kind;
            let shape = match kind {
                CodeKind::Plain | CodeKind::Generator => builtin::GENERATOR,
                CodeKind::Coroutine => builtin::COROUTINE,
                CodeKind::AsyncGenerator => builtin::ASYNC_GENERATOR,
            };
            let size = size_of::<Generator>() + registers as usize * size_of::<Value>();
            let object = self.allocate(size, Kind::Generator, shape).cast::<Generator>();
            (&raw mut (*object).function).write(function);
            (&raw mut (*object).pc).write(0);
            (&raw mut (*object).state).write(State::Created);
            (&raw mut (*object).kind).write(kind);
            let flags = if (*code).awaitable { generator_flags::ITERABLE_COROUTINE } else { 0 };
            (&raw mut (*object).flags).write(flags);
            (&raw mut (*object).registers).write(registers);
            (&raw mut (*object).depth).write(0);
            (&raw mut (*object).delegate).write(Value::UNDEF);
            (&raw mut (*object).parent).write(Value::UNDEF);
            (&raw mut (*object).innermost).write(Value::UNDEF);
            (&raw mut (*object).handled).write(Value::UNDEF);
            for i in 0..registers as usize {
                Generator::registers_ptr(object).add(i).write(Value::UNDEF);
            }
            Value::object(object)
        }
    }
}
