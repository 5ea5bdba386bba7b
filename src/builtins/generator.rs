//! Generators, coroutines and asynchronous generators as objects: what `send`, `throw` and `close` do.
//!
//! Suspending and resuming are the machine's (`vm::resume`); these are rows over it.

use super::{get_row, row, unary_row};
use crate::value::{Layout, ShapeId, State, Sym, Trace, Tracer, Value, builtin_shapes, generator_flags};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};
use crate::vm::{AsyncAction, AsyncGeneratorOperation, Resumed, ThrowOperation};

type Result<T> = std::result::Result<T, Raised>;

/// What a step gives its caller: the value yielded, or `StopIteration` with the value returned.
fn step(vm: &mut Vm, resumed: Resumed) -> Result<Value> {
    match resumed {
        Resumed::Yielded(value) => Ok(value),
        Resumed::Returned(value) => Err(vm.stop_iteration(value)),
    }
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn next(vm: &mut Vm, args: Args) -> Result<Value> {
    match vm.generator_send(args[0], Value::NONE)? {
        Resumed::Returned(value) if value.is_none() => Ok(Value::UNDEF),
        resumed => step(vm, resumed),
    }
}

fn send(vm: &mut Vm, args: Args) -> Result<Value> {
    let resumed = vm.generator_send(args[0], args[1])?;
    step(vm, resumed)
}

/// The exception that the arguments of `throw` mean.
fn thrown(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.thrown_exception(args[1], args.get(2), args.get(3))
}

fn throw(vm: &mut Vm, args: Args) -> Result<Value> {
    let exception = thrown(vm, args)?;
    vm.keep(exception);
    let resumed = vm.generator_throw(args[0], exception)?;
    step(vm, resumed)
}

fn close(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.generator_close(args[0])
}

// ---------------------------------------------------------------- what can be asked

/// The code object of a generator.
fn code(vm: &mut Vm, this: Value) -> Result<Value> {
    let function = function(vm, this);
    Ok(vm.heap.function_code(function).unwrap_or(Value::NONE))
}

/// The function that made a generator.
fn function(vm: &Vm, this: Value) -> Value {
    vm.heap.as_generator(this).map_or(Value::NONE, |generator| generator.function)
}

fn name(vm: &mut Vm, this: Value) -> Result<Value> {
    let function = function(vm, this);
    vm.get_attr(function, sym::NAME)
}

fn qualname(vm: &mut Vm, this: Value) -> Result<Value> {
    let function = function(vm, this);
    vm.get_attr(function, sym::QUALNAME)
}

/// Gives one generator a name of its own: from now on its function is a copy that has it.
fn rename(vm: &mut Vm, this: Value, which: Sym, new: Value) -> Result<()> {
    if super::str::text_of(vm, new).is_none() {
        let name = vm.heap.sym_str(which);
        return Err(vm.type_error(&format!("{name} must be set to a string object")));
    }
    let names = [name(vm, this)?, qualname(vm, this)?];
    let function = function(vm, this);
    let Some(parts) = vm.heap.as_function(function) else { return Ok(()) };
    let (defaults, cells) = (parts.defaults, parts.cells().to_vec());
    let Some(code) = vm.heap.function_code(function) else { return Ok(()) };
    let copy = vm.heap.function(code, defaults, Value::UNDEF, &cells);
    vm.keep(copy);
    for (which, old) in [sym::NAME, sym::QUALNAME].into_iter().zip(names) {
        vm.set_attr(copy, which, old)?;
    }
    vm.set_attr(copy, which, new)?;
    if let Some(generator) = vm.heap.as_generator_mut(this) {
        generator.function = copy;
    }
    Ok(())
}

const NAME: Getter =
    Getter { name: "__name__", get: name, set: Some(|vm, this, new| rename(vm, this, sym::NAME, new)) };

const QUALNAME: Getter = Getter {
    name: "__qualname__",
    get: qualname,
    set: Some(|vm, this, new| rename(vm, this, sym::QUALNAME, new)),
};

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let kind = match args[0].shape() {
        Some(builtin_shapes::COROUTINE) => "coroutine",
        Some(builtin_shapes::ASYNC_GENERATOR) => "async_generator",
        _ => "generator",
    };
    let name = qualname(vm, args[0])?;
    let text = format!("<{kind} object {} at {:#x}>", name.as_str().unwrap_or("?"), args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn running(vm: &mut Vm, this: Value) -> Result<Value> {
    Ok(Value::bool(vm.generator_running(this)))
}

fn suspended(vm: &mut Vm, this: Value) -> Result<Value> {
    Ok(Value::bool(vm.heap.as_generator(this).is_some_and(|generator| generator.state == State::Suspended)))
}

/// What it waits for: another body, or the iterator that its `await` or `yield from` asks.
fn delegate(vm: &mut Vm, this: Value) -> Result<Value> {
    Ok(vm.generator_delegate(this))
}

/// The frame of a body that has not ended, as it stands.
fn frame(vm: &mut Vm, this: Value) -> Result<Value> {
    let finished = vm.heap.as_generator(this).is_none_or(|generator| generator.state == State::Finished);
    Ok(if finished { Value::NONE } else { vm.frame_of_body(this) })
}

fn origin(vm: &mut Vm, this: Value) -> Result<Value> {
    Ok(vm.heap.weak.origin(this).unwrap_or(Value::NONE))
}

// ---------------------------------------------------------------- coroutine.__await__()

/// The iterator behind `coroutine.__await__()`.
struct CoroutineWrapper {
    coroutine: Value,
}

impl Trace for CoroutineWrapper {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.coroutine);
    }
}

fn wrap(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.new_opaque(CoroutineWrapper { coroutine: args[0] }))
}

fn wrapped(vm: &Vm, args: Args) -> Value {
    vm.heap.get::<CoroutineWrapper>(args[0]).map_or(Value::NONE, |wrapper| wrapper.coroutine)
}

fn wrapper_next(vm: &mut Vm, args: Args) -> Result<Value> {
    let coroutine = wrapped(vm, args);
    let resumed = vm.generator_send(coroutine, Value::NONE)?;
    step(vm, resumed)
}

fn wrapper_send(vm: &mut Vm, args: Args) -> Result<Value> {
    let coroutine = wrapped(vm, args);
    let resumed = vm.generator_send(coroutine, args[1])?;
    step(vm, resumed)
}

fn wrapper_throw(vm: &mut Vm, args: Args) -> Result<Value> {
    let exception = thrown(vm, args)?;
    vm.keep(exception);
    let coroutine = wrapped(vm, args);
    let resumed = vm.generator_throw(coroutine, exception)?;
    step(vm, resumed)
}

fn wrapper_close(vm: &mut Vm, args: Args) -> Result<Value> {
    let coroutine = wrapped(vm, args);
    vm.generator_close(coroutine)
}

// ---------------------------------------------------------------- asynchronous generators

fn async_next(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.async_operation(args[0], AsyncAction::Send(Value::NONE))
}

fn async_send(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.async_operation(args[0], AsyncAction::Send(args[1]))
}

fn async_throw(vm: &mut Vm, args: Args) -> Result<Value> {
    let exception = thrown(vm, args)?;
    vm.keep(exception);
    vm.async_operation(args[0], AsyncAction::Throw(exception))
}

fn async_close(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.async_operation(args[0], AsyncAction::Close)
}

fn async_running(vm: &mut Vm, this: Value) -> Result<Value> {
    let busy =
        vm.heap.as_generator(this).is_some_and(|generator| generator.flags & generator_flags::BUSY != 0);
    Ok(Value::bool(busy || vm.generator_running(this)))
}

fn operation_next(vm: &mut Vm, args: Args) -> Result<Value> {
    let resumed = vm.step_async_operation(args[0], Ok(Value::NONE))?;
    step(vm, resumed)
}

fn operation_send(vm: &mut Vm, args: Args) -> Result<Value> {
    let resumed = vm.step_async_operation(args[0], Ok(args[1]))?;
    step(vm, resumed)
}

fn operation_throw(vm: &mut Vm, args: Args) -> Result<Value> {
    let exception = thrown(vm, args)?;
    vm.keep(exception);
    let resumed = vm.step_async_operation(args[0], Err(exception))?;
    step(vm, resumed)
}

fn operation_close(vm: &mut Vm, args: Args) -> Result<Value> {
    if vm.is_operation_done(args[0]) {
        return Ok(Value::NONE);
    }
    let exit = vm.new_exception(vm.types.generator_exit, &[])?;
    vm.keep(exit);
    match vm.step_async_operation(args[0], Err(exit)) {
        Ok(Resumed::Yielded(_)) => Err(vm.runtime_error("coroutine ignored GeneratorExit")),
        Ok(Resumed::Returned(_)) => Ok(Value::NONE),
        Err(_)
            if vm.is_pending_instance(vm.types.generator_exit)
                || vm.is_pending_instance(vm.types.stop_async_iteration) =>
        {
            vm.take_pending();
            Ok(Value::NONE)
        }
        Err(raised) => Err(raised),
    }
}

// ---------------------------------------------------------------- tables

const THROW: &str = "self, type, value=..., traceback=..., /|";

const fn type_row(
    name: &'static str,
    shape: Option<ShapeId>,
    methods: &'static [Native],
    getters: &'static [Getter],
    doc: &'static str,
) -> TypeRow {
    TypeRow {
        name,
        shape,
        base: None,
        methods,
        class_methods: &[],
        static_methods: &[],
        getters,
        doc,
        layout: Layout::Builtin,
        is_final: true,
    }
}

/// The type of generators.
pub const GENERATOR: TypeRow = type_row(
    "generator",
    Some(builtin_shapes::GENERATOR),
    &[
        unary_row("__repr__", "The function's name.", repr),
        unary_row("__iter__", "The generator itself.", itself),
        unary_row("__next__", "Run to the next yield.", next),
        row("send", "self, value, /", "Run on, the pending yield giving the value.", send),
        row("throw", THROW, "Run on, the pending yield raising.", throw),
        unary_row("close", "Raise GeneratorExit at the pending yield.", close),
    ],
    &[
        NAME,
        QUALNAME,
        get_row("gi_code", code),
        get_row("gi_frame", frame),
        get_row("gi_running", running),
        get_row("gi_suspended", suspended),
        get_row("gi_yieldfrom", delegate),
    ],
    "What a call of a function with yield gives.",
);

/// The type of coroutines.
pub const COROUTINE: TypeRow = type_row(
    "coroutine",
    Some(builtin_shapes::COROUTINE),
    &[
        unary_row("__repr__", "The function's name.", repr),
        unary_row("__await__", "An iterator that runs it.", wrap),
        row("send", "self, value, /", "Run on, the pending await giving the value.", send),
        row("throw", THROW, "Run on, the pending await raising.", throw),
        unary_row("close", "Raise GeneratorExit at the pending await.", close),
    ],
    &[
        NAME,
        QUALNAME,
        get_row("cr_code", code),
        get_row("cr_frame", frame),
        get_row("cr_running", running),
        get_row("cr_suspended", suspended),
        get_row("cr_await", delegate),
        get_row("cr_origin", origin),
    ],
    "What a call of an async function gives.",
);

/// The type of asynchronous generators.
pub const ASYNC_GENERATOR: TypeRow = type_row(
    "async_generator",
    Some(builtin_shapes::ASYNC_GENERATOR),
    &[
        unary_row("__repr__", "The function's name.", repr),
        unary_row("__aiter__", "The generator itself.", itself),
        unary_row("__anext__", "An awaitable of the next value.", async_next),
        row("asend", "self, value, /", "An awaitable of the next value.", async_send),
        row("athrow", THROW, "An awaitable that raises in the generator.", async_throw),
        unary_row("aclose", "An awaitable that closes the generator.", async_close),
    ],
    &[
        NAME,
        QUALNAME,
        get_row("ag_code", code),
        get_row("ag_frame", frame),
        get_row("ag_running", async_running),
        get_row("ag_suspended", suspended),
        get_row("ag_await", delegate),
    ],
    "What a call of an async function with yield gives.",
);

const WRAPPER: TypeRow = type_row(
    "coroutine_wrapper",
    None,
    &[
        unary_row("__iter__", "The iterator itself.", itself),
        unary_row("__next__", "Run to the next suspension.", wrapper_next),
        row("send", "self, value, /", "Run on, the pending await giving the value.", wrapper_send),
        row("throw", THROW, "Run on, the pending await raising.", wrapper_throw),
        unary_row("close", "Close the coroutine.", wrapper_close),
    ],
    &[],
    "An iterator over the suspensions of a coroutine.",
);

const OPERATION_METHODS: &[Native] = &[
    unary_row("__await__", "The awaitable itself.", itself),
    unary_row("__iter__", "The awaitable itself.", itself),
    unary_row("__next__", "Run to the next suspension.", operation_next),
    row("send", "self, value, /", "Run on, the pending await giving the value.", operation_send),
    row("throw", THROW, "Run on, the pending await raising.", operation_throw),
    unary_row("close", "Give it up.", operation_close),
];

const OPERATION: TypeRow = operation_row("async_generator_asend");
const THROW_OPERATION: TypeRow = operation_row("async_generator_athrow");

const fn operation_row(name: &'static str) -> TypeRow {
    type_row(name, None, OPERATION_METHODS, &[], "An awaitable of an asynchronous generator.")
}

/// Makes the classes of the helper objects.
pub fn register(vm: &mut Vm) {
    vm.register_type::<CoroutineWrapper>(&WRAPPER);
    vm.register_type::<AsyncGeneratorOperation>(&OPERATION);
    vm.register_type::<ThrowOperation>(&THROW_OPERATION);
}
