//! Tasks, futures and the event loop, and the outside world as scripts meet it.
//!
//! [`Outside`] is what this layer keeps in the machine: the [`System`], which loop runs, which task runs, in
//! which context. [`install`] puts it there; the classes are made when a program first needs one of them.
//!
//! ```text
//!   turn  ── takes entries from ──> event_loop's ready queue <── pushed by ── future (settle), timers, network
//!     └─ run_task::step ── resumes ──> a coroutine ── awaits ──> hooks ──> future | sleep | gather
//! ```

mod afterlife;
mod context;
mod debug;
mod describe;
mod descriptors;
mod event_loop;
mod future;
mod gather;
mod handle;
mod handlers;
mod hooks;
mod inspect;
mod interrupt;
mod module;
mod network;
mod origin;
mod own_loop;
mod place;
mod reminders;
mod run_task;
mod shuffle;
mod signal;
mod sleep;
mod strangers;
mod timeline;
mod tree;
mod turn;
mod wait;
mod watchdog;

pub use afterlife::report_unawaited;
pub use context::ContextVar;
pub use descriptors::{child_ended, watch_child};
pub use event_loop::{EventLoop, FIRST_HOOK, LAST_HOOK};
pub use future::Future;
pub use gather::Gather;
pub use handle::Handle;
pub use handlers::{
    Handler, get as signal_handler, ignored as ignored_signals, raise as raise_signal,
    set as set_signal_handler,
};
pub use interrupt::{interrupted, look_up};
pub use origin::DRIVER;
pub use run_task::Task;
pub use shuffle::Shuffle;
pub use timeline::Timeline;
pub use watchdog::{blocks, milliseconds, returned};

use crate::system::{self, Event, Resource, Stream, System};
use crate::value::{Kind, Layout, Table, Tracer, Value};
use crate::vm::{Extension, InterruptHook, Raised, Vm, sym};
use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

/// The outside world of one interpreter.
pub struct Outside {
    pub system: Box<dyn System>,
    /// `sys.argv`.
    pub argv: Vec<String>,
    /// Renders an exception with its traceback, for reports on standard error; set by the layer above.
    pub render: Option<fn(&mut Vm, Value) -> String>,
    /// Decides the order of tasks that are ready at the same moment; without it they run as they came.
    pub shuffle: Option<Shuffle>,
    /// A record of what runs when; without it none is made.
    pub timeline: Option<Timeline>,
    /// Somebody else watches for Ctrl-C: loops leave it alone.
    pub interrupt_is_watched: bool,
    /// Loops begin in debug mode.
    pub debug: bool,
    /// What `gc` was told.
    pub collecting: Collecting,
    /// What `sys.set_asyncgen_hooks` set; undefined: the running loop's own.
    pub generator_hooks: GeneratorHooks,
    /// The process is this program's own: it may catch what others would send to the host.
    pub owns_signals: bool,
    watches_requests: bool,
    /// Raised when a signal arrives or a host wants attention.
    alarm: Arc<AtomicBool>,
    /// When the machine first saw the alarm that still stands.
    alarmed_since: Option<u64>,
    /// The loop that runs; undefined for none.
    running: Value,
    /// What `set_event_loop` set, or `None`.
    current_loop: Value,
    /// Who decides which loops there are; undefined for the machine itself.
    policy: Value,
    /// A loop was set (or unset) by the program: no other is made unasked.
    loop_was_set: bool,
    current_task: Value,
    context: Value,
    classes: Option<Classes>,
    tasks_made: i64,
    origins: origin::Origins,
    watchdog: watchdog::Watchdog,
    /// Failed tasks that were reported and may still be asked.
    lost: Vec<Value>,
    /// More were lost than are remembered.
    lost_more: bool,
    watches_interrupt: bool,
    watches_terminate: bool,
    /// What the program does on signals.
    handlers: handlers::Handlers,
    /// Tasks of other makes.
    strangers: strangers::Strangers,
    events: Vec<Event>,
    /// What happened while nobody turned a loop, and is told once only.
    postponed: Vec<Event>,
    /// Handles of the callbacks that wait for the ends of children.
    children: HashMap<Resource, Value>,
    buffer: Vec<u8>,
    /// What is remembered of other interpreters that values were exchanged with; undefined for nothing.
    pub exchange: Value,
    /// What the module `decimal` keeps; undefined until it is imported.
    pub decimal: Value,
    /// The jobs that run beside this interpreter; undefined for none.
    pub jobs: Value,
    /// Shapes below this number are those of builtin types, the same in every interpreter.
    pub shapes_at_birth: usize,
    /// Threads that work beside this interpreter: while there are some, loops look out for them in every turn.
    pub jobs_out: usize,
    /// Makes interpreters for jobs; without it there are none.
    pub isolates: Option<Arc<dyn Isolates>>,
    /// Hears that jobs may have ended; the event loop's way to them.
    pub jobs_ended: Option<InterruptHook>,
    /// Hears of Ctrl-C, so that jobs do.
    pub jobs_interrupted: Option<fn(&mut Vm)>,
    /// Nothing that runs here may go on.
    pub doomed: Arc<AtomicBool>,
    /// What files had open that nobody can reach any more.
    pub lost_files: Arc<Mutex<Vec<Resource>>>,
}

/// Makes interpreters that serve others, on threads of their own.
pub trait Isolates: Send + Sync {
    /// A new one, over a system of its own.
    fn make(self: Arc<Self>, beside: &system::Beside) -> Isolate;

    /// How many may run at once.
    fn most(&self) -> usize;
}

/// An interpreter that serves another one.
pub struct Isolate {
    pub vm: Box<Vm>,
    pub stop: Arc<StopIsolate>,
}

/// Stops what an isolate runs, from any thread.
pub struct StopIsolate {
    /// Does what Ctrl-C does.
    pub interrupt: Box<dyn Fn() + Send + Sync>,
    /// Once raised, nothing is caught there any more.
    pub doomed: Arc<AtomicBool>,
}

/// Settings that scripts may change and ask for; collections go their own way.
pub struct Collecting {
    pub enabled: bool,
    pub thresholds: [i64; 3],
    pub debug: i64,
}

/// Functions that hear of asynchronous generators: of the first use of each, and of its unnoticed end.
#[derive(Clone, Copy)]
pub struct GeneratorHooks {
    pub first: Value,
    pub last: Value,
}

/// Classes and functions of this layer.
#[derive(Clone, Copy)]
struct Classes {
    task: Value,
    timer_handle: Value,
    invalid_state: Value,
    deadlock_error: Value,
    /// `Token.MISSING`.
    missing: Value,
    /// What a future made by scripts calls when it is done.
    wakeup: Value,
    /// The natives of `_asyncio` that have been made, by name.
    natives: Value,
}

/// Failed tasks that are remembered for the exit status.
const MOST_LOST: usize = 64;

impl Outside {
    fn new(system: Box<dyn System>, argv: Vec<String>) -> Outside {
        let alarm = system.signal_flag();
        Outside {
            system,
            argv,
            render: None,
            shuffle: None,
            timeline: None,
            interrupt_is_watched: false,
            debug: false,
            owns_signals: false,
            watches_requests: false,
            collecting: Collecting { enabled: true, thresholds: [2000, 10, 10], debug: 0 },
            generator_hooks: GeneratorHooks { first: Value::UNDEF, last: Value::UNDEF },
            alarm,
            alarmed_since: None,
            running: Value::UNDEF,
            current_loop: Value::NONE,
            policy: Value::UNDEF,
            loop_was_set: false,
            current_task: Value::NONE,
            context: Value::UNDEF,
            classes: None,
            tasks_made: 0,
            origins: origin::Origins::default(),
            watchdog: watchdog::Watchdog::default(),
            lost: Vec::new(),
            lost_more: false,
            watches_interrupt: false,
            watches_terminate: false,
            handlers: handlers::Handlers::default(),
            strangers: strangers::Strangers::default(),
            events: Vec::new(),
            postponed: Vec::new(),
            children: HashMap::new(),
            buffer: Vec::new(),
            exchange: Value::UNDEF,
            decimal: Value::UNDEF,
            jobs: Value::UNDEF,
            shapes_at_birth: 0,
            jobs_out: 0,
            isolates: None,
            jobs_ended: None,
            jobs_interrupted: None,
            doomed: Arc::default(),
            lost_files: Arc::default(),
        }
    }

    /// Write to standard output, buffered.
    pub fn write_stdout(&mut self, bytes: &[u8]) -> system::Result<()> {
        self.system.print(Stream::Output, bytes)
    }

    /// Write to standard error.
    pub fn write_stderr(&mut self, bytes: &[u8]) -> system::Result<()> {
        self.system.print(Stream::Error, bytes)
    }

    /// Have what was written to standard output leave the process.
    pub fn flush_stdout(&mut self) -> system::Result<()> {
        self.system.flush(Stream::Output)
    }

    /// Does a loop run, and would it cancel its main task at the first Ctrl-C?
    pub fn runs_a_loop(&self) -> bool {
        !self.running.is_undef()
    }

    /// The loop that runs, if one does.
    pub fn running_loop(&self) -> Option<Value> {
        self.running.defined()
    }

    fn remember_lost(&mut self, task: Value) {
        if self.lost.len() < MOST_LOST {
            self.lost.push(task);
        } else {
            self.lost_more = true;
        }
    }
}

impl Extension for Outside {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.running, self.current_loop, self.policy, self.current_task, self.context]);
        t.values(&[self.generator_hooks.first, self.generator_hooks.last]);
        t.values(&self.lost);
        t.values(&[self.exchange, self.decimal, self.jobs]);
        self.handlers.trace(t);
        self.strangers.trace(t);
        self.origins.trace(t);
        for &handle in self.children.values() {
            t.value(handle);
        }
        if let Some(c) = &self.classes {
            t.values(&[
                c.task,
                c.timer_handle,
                c.invalid_state,
                c.deadlock_error,
                c.missing,
                c.wakeup,
                c.natives,
            ]);
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

/// Run something outside of every context.
pub fn without_context<T>(vm: &mut Vm, run: impl FnOnce(&mut Vm) -> T) -> T {
    in_context(vm, Vec::new(), run)
}

/// Run something in a context with these variables and no others.
pub fn in_context<T>(vm: &mut Vm, variables: Vec<(Value, Value)>, run: impl FnOnce(&mut Vm) -> T) -> T {
    let context = if variables.is_empty() { Value::UNDEF } else { context::of(vm, variables) };
    let outer = std::mem::replace(&mut outside(vm).context, context);
    vm.keep(outer.defined().unwrap_or(Value::NONE));
    let result = run(vm);
    outside(vm).context = outer;
    result
}

/// The outside world of the interpreter that this machine is.
///
/// # Panics
/// Before [`install`].
#[inline]
pub fn outside(vm: &mut Vm) -> &mut Outside {
    vm.extension
        .as_mut()
        .and_then(|e| e.as_any_mut().downcast_mut::<Outside>())
        .expect("an interpreter is given its outside when it is made")
}

/// Give a machine its outside, and the modules and names of this layer.
pub fn install(vm: &mut Vm, system: Box<dyn System>, argv: Vec<String>) {
    vm.extension = Some(Box::new(Outside::new(system, argv)));
    vm.await_hook = Some(hooks::resume);
    vm.throw_hook = Some(hooks::throw);
    vm.is_awaitable_hook = Some(hooks::is_awaitable);
    vm.async_generator_hook = Some(hooks::first_use);
    vm.lost_hook = Some(afterlife::lost);
    vm.unraisable_hook = Some(afterlife::unraisable);
    vm.missing_builtin = Some(module::missing_builtin);
    vm.interrupt_hook = Some(interrupt::look_up);
    if vm.heap.fuel > interrupt::SLICE {
        vm.heap.fuel = interrupt::SLICE;
    }
    vm.native_modules.insert("_asyncio", module::module);
    vm.native_modules.insert("contextvars", context::module);
}

/// Run a module's function (or, given a coroutine, that). A coroutine becomes the main task of a loop that runs
/// from its first line; when it ends, the tasks that are left are cancelled and the loop is closed.
pub fn run_main(vm: &mut Vm, function: Value) -> Result<Value, Raised> {
    let result = match function.kind() {
        Some(Kind::Generator) => function,
        Some(Kind::Code) => {
            let function = vm.module_function(function);
            vm.call(function, &[])?
        }
        _ => vm.call(function, &[])?,
    };
    set_up_for(vm, result);
    if !run_task::is_coroutine(vm, result) {
        return Ok(result);
    }
    let event_loop = event_loop::configured(vm)?;
    outside(vm).current_loop = event_loop;
    let value = turn::run(vm, event_loop, result);
    outside(vm).current_loop = Value::NONE;
    value
}

fn set_up_for(vm: &mut Vm, result: Value) {
    if result.is_kind(Kind::Generator) {
        set_up(vm);
    }
}

/// Has a task failed whose exception nobody ever asked for? Then the program has failed as well.
pub fn lost_errors(vm: &mut Vm) -> bool {
    let o = outside(vm);
    let (lost, more) = (std::mem::take(&mut o.lost), o.lost_more);
    more || lost.iter().any(|&task| future::core(&mut vm.heap, task).is_some_and(|c| c.unseen))
}

/// The name of a task; `None` for anything else.
pub fn name(vm: &Vm, task: Value) -> Option<String> {
    vm.heap.is::<Task>(task).then(|| run_task::name_text(vm, task))
}

/// Where the program made a task, as `file:line in function`; `None` if it was made nowhere in particular.
pub fn made_at(vm: &mut Vm, task: Value) -> Option<String> {
    let number = vm.heap.get::<Task>(task)?.origin;
    origin::line(vm, number).map(|line| line.to_string())
}

/// Make the classes of this layer, once.
fn set_up(vm: &mut Vm) {
    if outside(vm).classes.is_some() {
        return;
    }
    let future = vm.register_type::<Future>(&future::TYPE);
    vm.register_type::<future::FutureIterator>(&future::ITERATOR_TYPE);
    let task = vm.make_type(&run_task::TYPE);
    derive(vm, task, future);
    let gather = vm.register_type::<Gather>(&gather::TYPE);
    derive(vm, gather, future);
    let handle = vm.register_type::<Handle>(&handle::TYPE);
    let timer_handle = vm.make_type(&handle::TIMER_TYPE);
    derive(vm, timer_handle, handle);
    let event_loop = vm.register_type::<EventLoop>(&event_loop::TYPE);
    vm.register_type::<network::Socket>(&network::TYPE);
    vm.register_type::<sleep::Sleep>(&sleep::TYPE);
    let missing = context::register(vm);
    let exception = vm.types.exception;
    let invalid_state = vm.make_native_class("InvalidStateError", Some(exception), Layout::Exception, None);
    let runtime = vm.types.runtime_error;
    let deadlock_error = vm.make_native_class("DeadlockError", Some(runtime), Layout::Exception, None);
    for (class, module) in [
        (future, "_asyncio"),
        (task, "_asyncio"),
        (gather, "asyncio.tasks"),
        (handle, "asyncio.events"),
        (timer_handle, "asyncio.events"),
        (event_loop, "asyncio.unix_events"),
        (invalid_state, "asyncio.exceptions"),
        (deadlock_error, "asyncio.exceptions"),
    ] {
        let module = vm.heap.str(module);
        if let Some(dict) = vm.heap.as_class(class).map(|c| c.dict) {
            vm.heap.namespace_set(dict, sym::MODULE, module);
        }
    }
    let wakeup = vm.native_function(&run_task::WAKEUP);
    let natives = vm.heap.dict(Table::new());
    outside(vm).classes =
        Some(Classes { task, timer_handle, invalid_state, deadlock_error, missing, wakeup, natives });
}

/// Make a native class one that derives from another native class of this layer.
fn derive(vm: &mut Vm, class: Value, base: Value) {
    let mut mro = vec![class];
    mro.extend(vm.heap.as_class(base).map(|b| b.mro.clone()).unwrap_or_default());
    if let Some(c) = vm.heap.as_class_mut(class) {
        c.bases = vec![base];
        c.mro = mro;
    }
    if let Some(b) = vm.heap.as_class_mut(base) {
        b.subclasses.push(class);
    }
}

/// The classes of this layer, made now if they were not.
fn classes(vm: &mut Vm) -> Classes {
    set_up(vm);
    outside(vm).classes.expect("they were just made")
}
