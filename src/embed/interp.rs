//! [`Interp`]: one interpreter as a Rust value, and the [`Builder`] that sets it up.

use super::compose;
use super::context::Ctx;
use super::convert::{Arguments, Dynamic, FromAw, ToAw};
use super::error::{Error, Result};
use super::handle::{self, Object};
use super::host::{self, HostFn, HostFunction};
use super::mistake;
use super::output::{self, HostSystem, Output, Outputs, Stop};
use super::program::{IntoSource, Program, ProgramOptions};
use crate::source::SourceFile;
use crate::stdlib;
use crate::system::{Native, Stream, System};
use crate::task;
use crate::value::{Table, Value};
use crate::vm::{Config, Vm, sym};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Isolates that run at once unless the host says otherwise: as many as the pool has threads.
const MOST_WORKERS: usize = 32;

/// The name of the texts that make host functions; tracebacks leave them out.
pub(super) const HOST_SOURCE: &str = crate::task::DRIVER;

/// One interpreter: heap, names, event loop. `Send`, not `Sync`; several may live in one process.
pub struct Interp {
    vm: Box<Vm>,
    /// The table of handles.
    handles: Value,
    /// The names of the main module.
    main: Object,
    /// Whether a stop was asked for, shared with the system and the handles.
    asked: Arc<AtomicBool>,
    outputs: Arc<Outputs>,
}

const _: () = {
    const fn is_send<T: Send>() {}
    const fn is_sync<T: Sync>() {}
    is_send::<Interp>();
    is_send::<Error>();
    is_sync::<Error>();
    is_send::<Object>();
    is_sync::<Object>();
    is_send::<Program>();
    is_sync::<Program>();
    is_send::<Stop>();
    is_sync::<Stop>();
};

/// How an interpreter is set up.
#[derive(Default)]
pub struct Builder {
    arguments: Option<Vec<String>>,
    path: Vec<PathBuf>,
    file: Option<String>,
    module: Option<String>,
    outputs: Arc<Outputs>,
    system: Option<Box<dyn System>>,
    config: Config,
    seeded: bool,
    interrupts: bool,
    debug_async: bool,
    shuffle: Option<u64>,
    timeline: Option<Box<dyn std::io::Write + Send>>,
    workers: Option<usize>,
    processes: bool,
}

impl Builder {
    /// What scripts see as `sys.argv`; by default one empty string.
    pub fn args<S: Into<String>>(mut self, arguments: impl IntoIterator<Item = S>) -> Builder {
        self.arguments = Some(arguments.into_iter().map(Into::into).collect());
        self
    }

    /// Folders in which `import` looks, before the standard library. None by default.
    pub fn path<P: Into<PathBuf>>(mut self, folders: impl IntoIterator<Item = P>) -> Builder {
        self.path = folders.into_iter().map(Into::into).collect();
        self
    }

    /// What the main module sees as `__file__`.
    pub fn file(mut self, name: impl Into<String>) -> Builder {
        self.file = Some(name.into());
        self
    }

    /// The name the main module would be imported by: its `__spec__` tells of it, its relative imports count from
    /// the package in it.
    pub fn module(mut self, name: impl Into<String>) -> Builder {
        self.module = Some(name.into());
        self
    }

    /// Where standard output goes, instead of the process's.
    pub fn stdout(self, output: impl Output) -> Builder {
        self.outputs.set(Stream::Output, Box::new(output));
        self
    }

    /// Where standard error goes, instead of the process's.
    pub fn stderr(self, output: impl Output) -> Builder {
        self.outputs.set(Stream::Error, Box::new(output));
        self
    }

    /// The outside world that scripts see; by default the real one.
    pub fn system(mut self, system: impl System + 'static) -> Builder {
        self.system = Some(Box::new(system));
        self
    }

    /// The key of string hashes; by default one that nobody can guess.
    pub fn hash_seed(mut self, seed: u64) -> Builder {
        self.config.hash_seed = seed;
        self.seeded = true;
        self
    }

    /// Run tasks that are ready at the same moment in an order that this seed decides, rather than in the order
    /// in which they became ready. A program that relies on the latter relies on what nobody promises.
    pub fn shuffle(mut self, seed: u64) -> Builder {
        self.shuffle = Some(seed);
        self
    }

    /// Record what tasks run when, in the trace event format that Perfetto and Chrome's `about:tracing` show; see
    /// [`Interp::finish_timeline`]. What isolates do is not recorded.
    pub fn timeline(mut self, to: impl std::io::Write + Send + 'static) -> Builder {
        self.timeline = Some(Box::new(to));
        self
    }

    /// How deep script calls may nest: `sys.getrecursionlimit()`.
    pub fn recursion_limit(mut self, frames: usize) -> Builder {
        self.config.recursion_limit = frames;
        self
    }

    /// How many bytes of objects a script may keep alive: more is a `MemoryError`, and so is a single object of more
    /// than half of it. One operation may pass the limit by that half before it is noticed. By default half of the
    /// addresses that the system lets the process use, where it limits them (`ulimit -v`).
    pub fn memory(mut self, bytes: usize) -> Builder {
        self.config.memory = Some(bytes);
        self
    }

    /// How many isolates may run at once for `asyncio.to_thread` and executors; 0 refuses threads altogether. By
    /// default as many as the program asks for, up to what the system's pool of threads has.
    pub fn workers(mut self, most: usize) -> Builder {
        self.workers = Some(most);
        self
    }

    /// Let scripts start processes, send them signals, and use descriptors that they did not open: the standard
    /// streams by number, and what this process inherited. Off by default: `PermissionError`.
    pub fn processes(mut self, on: bool) -> Builder {
        self.processes = on;
        self
    }

    /// How many bytes of the calling thread's stack nested native calls may use.
    pub fn native_stack(mut self, bytes: usize) -> Builder {
        self.config.native_stack = bytes;
        self
    }

    /// Collect garbage at every chance: slow, and finds what is not kept alive.
    pub fn gc_stress(mut self, on: bool) -> Builder {
        self.config.gc_stress = on;
        self
    }

    /// Check the heap after every collection: slow.
    pub fn heap_verify(mut self, on: bool) -> Builder {
        self.config.heap_verify = on;
        self
    }

    /// Pass what is printed on at once rather than in pieces.
    pub fn unbuffered(self, on: bool) -> Builder {
        self.outputs.unbuffered.store(on, Ordering::Relaxed);
        self
    }

    /// Let Ctrl-C (`SIGINT` to this process) stop what runs, rather than the process; and while a loop runs let
    /// `SIGUSR1` show its tasks. Off by default.
    pub fn interrupts(mut self, on: bool) -> Builder {
        self.interrupts = on;
        self
    }

    /// Let event loops begin in debug mode, as `PYTHONASYNCIODEBUG` does.
    pub fn debug_async(mut self, on: bool) -> Builder {
        self.debug_async = on;
        self
    }

    /// Filters of warnings, as the option `-W` takes them (`action:message:category:module:line`, later ones first);
    /// scripts see them as `sys.warnoptions`.
    pub fn warnings<S: Into<String>>(mut self, options: impl IntoIterator<Item = S>) -> Builder {
        self.config.warn_options = options.into_iter().map(Into::into).collect();
        self
    }

    /// Make it.
    pub fn build(mut self) -> Interp {
        let mut inner = self.system.unwrap_or_else(|| Box::new(Native::new()));
        if !self.seeded {
            let mut key = [0; 8];
            // without entropy hashes are merely predictable
            if inner.entropy(&mut key).is_ok() {
                self.config.hash_seed = u64::from_le_bytes(key);
            }
        }
        let asked = Arc::new(AtomicBool::new(false));
        let arguments = self.arguments.unwrap_or_else(|| vec![String::new()]);
        let system = HostSystem::new(inner, Arc::clone(&self.outputs), Arc::clone(&asked), self.processes);
        let path: Vec<String> =
            self.path.iter().map(|folder| folder.to_string_lossy().into_owned()).collect();
        let mut config = self.config.clone();
        config.native_stack = config.native_stack.min(compose::ISOLATE_STACK);
        let blueprint = compose::Blueprint {
            config,
            argv: arguments.clone(),
            path: Vec::clone(&path),
            outputs: Arc::clone(&self.outputs),
            workers: self.workers.unwrap_or(MOST_WORKERS),
            processes: self.processes,
        };
        let mut vm = compose::machine(&self.config, Box::new(system), arguments, path);
        task::outside(&mut vm).isolates = Some(Arc::new(blueprint));
        task::outside(&mut vm).shuffle = self.shuffle.map(task::Shuffle::new);
        task::outside(&mut vm).timeline = self.timeline.map(task::Timeline::new);
        task::outside(&mut vm).owns_signals = self.interrupts;
        task::outside(&mut vm).debug = self.debug_async;
        if self.interrupts {
            // without it Ctrl-C ends the process, which is what it does to others
            let _ = compose::system(&mut vm).watch_signal(output::INTERRUPT);
        }
        let handles = handle::install(&mut vm);
        host::install(&mut vm);
        let dict = vm.heap.dict(Table::new());
        let main = handle::hold(&mut vm, handles, dict);
        let mut interp = Interp { vm, handles, main, asked, outputs: self.outputs };
        interp.make_main(self.file.as_deref(), self.module.as_deref());
        interp
    }
}

impl Default for Interp {
    fn default() -> Interp {
        Interp::new()
    }
}

impl Interp {
    /// An interpreter of the process's own world: its files, its network, its standard streams. It starts no
    /// other processes; see [`Builder::processes`].
    pub fn new() -> Interp {
        Interp::builder().build()
    }

    /// An interpreter to be set up.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Run a text to its end, event loop included, and give the value of its last expression. Names stay.
    ///
    /// # Errors
    /// Mistakes in the text, uncaught exceptions, a value that does not convert.
    pub fn eval<T: FromAw>(&mut self, source: impl IntoSource) -> Result<T> {
        let program = Program::compile(source)?;
        self.run(&program)
    }

    /// Run a program to its end. Errors as for [`Interp::eval`].
    pub fn exec(&mut self, program: &Program) -> Result<()> {
        self.run(program)
    }

    /// Run a program and give the value of its last expression, if it was compiled to have one.
    pub fn run<T: FromAw>(&mut self, program: &Program) -> Result<T> {
        self.enter(|cx, main| {
            mistake::warn(cx.vm, program).map_err(|raised| cx.error(raised))?;
            let answer = compose::run_main(cx.vm, &program.code, main).map_err(|raised| cx.error(raised))?;
            let answer = cx.dynamic(answer);
            T::from_aw(cx, answer)
        })
    }

    /// Call a global or builtin function. If it answers a coroutine, that is run to its end.
    ///
    /// # Errors
    /// Whatever it raises; values that do not convert; `NameError` if there is no such function.
    pub fn call<T: FromAw>(&mut self, function: &str, arguments: impl Arguments) -> Result<T> {
        self.enter(|cx, main| {
            let arguments = cx.values(arguments)?;
            let name = cx.vm.heap.intern(function);
            let function = cx.vm.lookup_global(main, name).map_err(|raised| cx.error(raised))?;
            let answer = cx.vm.call(function, &arguments).map_err(|raised| cx.error(raised))?;
            let answer = compose::settle(cx.vm, answer).map_err(|raised| cx.error(raised))?;
            let answer = cx.dynamic(answer);
            T::from_aw(cx, answer)
        })
    }

    /// Let scripts call a Rust function. `signature` is the language's own: `"greet(name, *, loud=False)"`.
    ///
    /// # Errors
    /// Misuse, if it is no signature or names another number of parameters than the function takes.
    pub fn def<M, F: HostFn<M>>(&mut self, signature: &str, function: F) -> Result<&mut Interp> {
        let (name, object) = self.host_function(signature, function)?;
        self.set(&name, object)
    }

    /// Give a global variable of the main module a value.
    pub fn set(&mut self, name: &str, value: impl ToAw) -> Result<&mut Interp> {
        self.enter(|cx, main| {
            let value = value.to_aw(cx)?;
            let value = cx.value(value)?;
            let name = cx.vm.heap.intern(name);
            cx.vm.heap.namespace_set(main, name, value);
            Ok(())
        })?;
        Ok(self)
    }

    /// The value of a global or builtin name.
    ///
    /// # Errors
    /// `NameError`; a value that does not convert.
    pub fn get<T: FromAw>(&mut self, name: &str) -> Result<T> {
        self.enter(|cx, main| {
            let name = cx.vm.heap.intern(name);
            let value = cx.vm.lookup_global(main, name).map_err(|raised| cx.error(raised))?;
            let value = cx.dynamic(value);
            T::from_aw(cx, value)
        })
    }

    /// Import a module and give it.
    ///
    /// # Errors
    /// `ModuleNotFoundError`; whatever the module raises.
    pub fn import(&mut self, name: &str) -> Result<Object> {
        self.enter(|cx, _| {
            let module = cx.vm.import_module(name).map_err(|raised| cx.error(raised))?;
            Ok(handle::hold(cx.vm, cx.handles, module))
        })
    }

    /// Work with the interpreter as a host function does: call objects, read attributes, make values.
    pub fn with<T>(&mut self, work: impl FnOnce(&mut Ctx<'_>) -> Result<T>) -> Result<T> {
        self.enter(|cx, _| work(cx))
    }

    /// A handle with which other threads stop what runs here.
    pub fn stop_handle(&mut self) -> Stop {
        output::stop(compose::system(&mut self.vm), &self.asked)
    }

    /// Whether a task of what ran so far failed and nobody ever asked for its exception.
    pub fn has_lost_errors(&mut self) -> bool {
        task::lost_errors(&mut self.vm)
    }

    /// An exception ends the program: let the script's own `sys.excepthook` report it. `false`: it has none.
    pub fn uncaught(&mut self, error: &Error) -> bool {
        let Some(object) = error.object() else { return false };
        let handled = self.enter(|cx, _| {
            let exception = handle::value_of(cx.vm, cx.handles, object)?;
            Ok(stdlib::hooks::uncaught(cx.vm, exception))
        });
        handled.unwrap_or(false)
    }

    /// The program has ended: run what it left to be done last, and report what it forgot.
    pub fn finish(&mut self) {
        self.vm.reset_native_base();
        compose::finish(&mut self.vm);
    }

    /// End the record that [`Builder::timeline`] asked for: whatever runs from now on is not recorded. Nothing
    /// happens without one.
    ///
    /// # Errors
    /// Misuse with the system's words, if some of the record could not be written.
    pub fn finish_timeline(&mut self) -> Result<()> {
        let outside = task::outside(&mut self.vm);
        let now = outside.system.monotonic();
        let finished = outside.timeline.take().map_or(Ok(()), |timeline| timeline.finish(now));
        finished.map_err(|error| Error::misuse(error.to_string()))
    }

    /// Have everything that was printed leave the process.
    ///
    /// # Errors
    /// Misuse with the system's words, if nobody reads it any more.
    pub fn flush(&mut self) -> Result<()> {
        compose::flush(&mut self.vm).map_err(|error| Error::misuse(error.to_string()))
    }

    /// Send standard output somewhere else from now on.
    pub fn set_stdout(&mut self, output: impl Output) {
        // what was printed so far goes where it was meant to go; a reader that left is no error here
        let _ = compose::flush(&mut self.vm);
        self.outputs.set(Stream::Output, Box::new(output));
    }

    /// Send standard error somewhere else from now on.
    pub fn set_stderr(&mut self, output: impl Output) {
        self.outputs.set(Stream::Error, Box::new(output));
    }

    /// Write to standard error. Nothing is said if that cannot be done.
    pub fn print_error(&mut self, text: &str) {
        let _ = compose::system(&mut self.vm).print(Stream::Error, text.as_bytes());
    }

    // ------------------------------------------------------------ for this layer

    /// A host function as an object, bound to no name.
    pub(super) fn function<M, F: HostFn<M>>(&mut self, signature: &str, function: F) -> Result<Object> {
        self.host_function(signature, function).map(|(_, object)| object)
    }

    /// Run a script of this layer's own, which finds `parts` under that name, in a namespace of its own.
    pub(super) fn drive(&mut self, script: &str, parts: Vec<Object>) -> Result<()> {
        let program = Program::compile_with(SourceFile::new(HOST_SOURCE, script), ProgramOptions::main())?;
        self.enter(|cx, _| {
            let parts = cx.list(parts.into_iter().map(Dynamic::Object).collect())?;
            let parts = cx.value(Dynamic::Object(parts))?;
            let names = cx.vm.heap.dict(Table::new());
            cx.vm.keep(names);
            let name = cx.vm.heap.intern("parts");
            cx.vm.heap.namespace_set(names, name, parts);
            compose::run_main(cx.vm, &program.code, names).map_err(|raised| cx.error(raised))?;
            Ok(())
        })
    }

    /// Into the machine and out again: whatever is kept on the way is let go at the end.
    fn enter<T>(&mut self, work: impl FnOnce(&mut Ctx<'_>, Value) -> Result<T>) -> Result<T> {
        // the thread, and with it the stack, may be another than last time
        self.vm.reset_native_base();
        let main = handle::value_of(&mut self.vm, self.handles, &self.main)?;
        let mark = self.vm.kept_mark();
        let outcome = work(&mut Ctx::new(&mut self.vm, self.handles), main);
        self.vm.release(mark);
        outcome
    }

    fn host_function<M, F: HostFn<M>>(&mut self, signature: &str, function: F) -> Result<(String, Object)> {
        let (name, parameters) = parse_signature(signature)?;
        if parameters.len() != F::ARITY {
            let (named, taken) = (parameters.len(), F::ARITY);
            return Err(Error::misuse(format!(
                "`{signature}` names {named} parameters, the function takes {taken}"
            )));
        }
        let passed = parameters.join(", ");
        let script = format!("def {signature}: return {HOST_NAME}({passed})\n{name}\n");
        let source = SourceFile::new(HOST_SOURCE, script);
        let program = Program::compile_with(source, ProgramOptions::value())?;
        let object = self.enter(|cx, _| {
            let host = cx.vm.new_opaque(HostFunction::new(function, cx.handles));
            cx.vm.keep(host);
            let names = cx.vm.heap.dict(Table::new());
            cx.vm.keep(names);
            let host_name = cx.vm.heap.intern(HOST_NAME);
            cx.vm.heap.namespace_set(names, host_name, host);
            let made = cx.vm.run_code(&program.code, names, None).map_err(|raised| cx.error(raised))?;
            Ok(handle::hold(cx.vm, cx.handles, made))
        })?;
        Ok((name, object))
    }

    /// `sys.modules["__main__"]`, with our names.
    fn make_main(&mut self, file: Option<&str>, module: Option<&str>) {
        let vm = &mut *self.vm;
        let dict =
            handle::value_of(vm, self.handles, &self.main).expect("the handle was made by this interpreter");
        let name = vm.heap.sym_value(sym::MAIN);
        vm.heap.namespace_set(dict, sym::NAME, name);
        vm.heap.namespace_set(dict, sym::DOC, Value::NONE);
        let package = module.map(|name| name.rsplit_once('.').map_or("", |(package, _)| package));
        let package = package.map_or(Value::NONE, |package| vm.heap.str(package));
        vm.heap.namespace_set(dict, sym::PACKAGE, package);
        let annotations = vm.heap.dict(Table::new());
        vm.heap.namespace_set(dict, sym::ANNOTATIONS, annotations);
        match module {
            Some(name) => vm.main_name = Some(name.to_string()),
            None => vm.heap.namespace_set(dict, sym::SPEC, Value::NONE),
        }
        if let Some(file) = file {
            let file = vm.heap.str(file);
            vm.heap.namespace_set(dict, sym::FILE, file);
        }
        let module = vm.heap.module(name, dict);
        let modules = vm.modules;
        vm.heap.namespace_set(modules, sym::MAIN, module);
    }
}

/// The name under which the script side of a host function finds the closure.
const HOST_NAME: &str = "__host__";

/// The name and the parameter names of a signature.
fn parse_signature(signature: &str) -> Result<(String, Vec<String>)> {
    let wrong = || Error::misuse(format!("`{signature}` is no signature: write `name(a, b=1)`"));
    if signature.contains(['\n', '\r', '#']) || !signature.trim_end().ends_with(')') {
        return Err(wrong());
    }
    let source = SourceFile::new(HOST_SOURCE, format!("def {signature}: pass\n"));
    let program = Program::compile_with(source, ProgramOptions::main()).map_err(|_| wrong())?;
    let [code] = &program.code.children[..] else { return Err(wrong()) };
    let parameters = code.locals.iter().take(code.params.registers());
    Ok((code.name.to_string(), parameters.map(|local| local.name.to_string()).collect()))
}
