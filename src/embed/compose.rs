//! How an interpreter is put together: which layer fills which hook of the machine.

use super::capture;
use super::error::Result;
use super::output::{self, HostSystem, Outputs};
use super::program::{Program, ProgramOptions};
use super::{finder, mistake};
use crate::bytecode::Code;
use crate::source::SourceFile;

use crate::system::{Beside, System};
use crate::task::{Isolate, Isolates, StopIsolate};
use crate::value::{Kind, Value};
use crate::vm::load::CompileMode;
use crate::vm::{Config, Raised, Vm, sym};
use crate::{builtins, stdlib, task};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// How the interpreters are made that serve another one.
pub(super) struct Blueprint {
    pub config: Config,
    pub argv: Vec<String>,
    pub path: Vec<String>,
    pub outputs: Arc<Outputs>,
    /// How many may run at once.
    pub workers: usize,
    /// Whether they may have to do with other processes.
    pub processes: bool,
}

impl Isolates for Blueprint {
    fn make(self: Arc<Self>, beside: &Beside) -> Isolate {
        let asked = Arc::new(AtomicBool::new(false));
        let outputs = Arc::clone(&self.outputs);
        let system = HostSystem::new((beside.make)(), outputs, Arc::clone(&asked), self.processes);
        let mut vm = machine(&self.config, Box::new(system), self.argv.clone(), self.path.clone());
        let stop = output::stop(self::system(&mut vm), &asked);
        super::handle::install(&mut vm);
        super::host::install(&mut vm);
        let doomed = Arc::clone(&task::outside(&mut vm).doomed);
        task::outside(&mut vm).isolates = Some(self);
        let stop = StopIsolate { interrupt: Box::new(move || stop.interrupt()), doomed };
        Isolate { vm, stop: Arc::new(stop) }
    }

    fn most(&self) -> usize {
        self.workers
    }
}

/// The most bytes of Rust stack that nested native calls may use in an isolate.
pub(super) const ISOLATE_STACK: usize = 6 << 20;

/// A machine with its builtins, its standard library, its loop and its compiler.
pub(super) fn machine(
    config: &Config,
    system: Box<dyn System>,
    argv: Vec<String>,
    path: Vec<String>,
) -> Box<Vm> {
    // on the heap: it is large, and an interpreter is moved about
    let mut vm = Box::new(Vm::new(config));
    // allocators need addresses beside what is in use
    if let Some(memory) = config.memory.or_else(|| Some(system.address_space()? / 2)) {
        vm.heap.limit_memory(memory);
        // what grows needs room for the old and for the new
        vm.max_object = vm.max_object.min(memory / 2);
    }
    builtins::install(&mut vm);
    stdlib::install(&mut vm);
    task::install(&mut vm, system, argv);
    let outside = task::outside(&mut vm);
    outside.render = Some(capture::text_of);
    // signals are the host's: whoever wants Ctrl-C to reach scripts watches for it
    outside.interrupt_is_watched = true;
    vm.default_path = path;
    vm.compile = compile;
    vm.find_source = Some(finder::find);
    let shapes = vm.heap.shapes.count();
    task::outside(&mut vm).shapes_at_birth = shapes;
    vm
}

/// The outside world of a machine made here.
pub(super) fn system(vm: &mut Vm) -> &mut dyn System {
    &mut *task::outside(vm).system
}

/// Run a module's code to its end: plain code at once, a coroutine as the main task of a loop.
pub(super) fn run_main(vm: &mut Vm, code: &Arc<Code>, globals: Value) -> std::result::Result<Value, Raised> {
    if vm.heap.namespace_get(globals, sym::BUILTINS).is_none() {
        let module = vm.builtins_module;
        vm.heap.namespace_set(globals, sym::BUILTINS, module);
    }
    let code = vm.load(code, globals);
    vm.keep(code);
    let function = vm.module_function(code);
    vm.keep(function);
    task::run_main(vm, function)
}

/// A coroutine's result, run to its end on a loop of its own; anything else as it is.
pub(super) fn settle(vm: &mut Vm, answer: Value) -> std::result::Result<Value, Raised> {
    if answer.kind() == Some(Kind::Generator) && vm.heap.is_instance(answer, vm.types.coroutine) {
        vm.keep(answer);
        return task::run_main(vm, answer);
    }
    Ok(answer)
}

/// The machine's way to the front end.
fn compile(
    vm: &mut Vm,
    text: &str,
    name: &str,
    mode: CompileMode,
    top_level_await: bool,
) -> std::result::Result<Arc<Code>, Raised> {
    let source = SourceFile::new(name, text);
    let options = ProgramOptions::of(mode, top_level_await);
    match Program::parse(&source, options) {
        Ok(program) => {
            mistake::warn(vm, &program)?;
            Ok(program.code)
        }
        Err(mistakes) => Err(mistake::raise(
            vm,
            &source,
            mistakes.iter().find(|mistake| !mistake.late).or(mistakes.first()),
        )),
    }
}

/// What a program does last.
pub(super) fn finish(vm: &mut Vm) {
    let mark = vm.kept_mark();
    // calls that run beside the program end before it does
    if let Some(module) = vm.loaded_module("concurrent.futures._base") {
        let join = vm.heap.intern("_join_all");
        if vm.call_method(module, join, &[]).is_err() {
            let exception = vm.take_pending();
            vm.report_unraisable(exception, module);
        }
    }
    let name = vm.heap.intern("atexit");
    if let Some(module) = vm.heap.namespace_get(vm.modules, name) {
        let run = vm.heap.intern("_run_exitfuncs");
        if vm.call_method(module, run, &[]).is_err() {
            let exception = vm.take_pending();
            vm.report_unraisable(exception, module);
        }
    }
    task::report_unawaited(vm);
    vm.release(mark);
}

/// Have everything that was printed leave the process.
pub(super) fn flush(vm: &mut Vm) -> Result<(), crate::system::SysError> {
    // files that were written and not closed; what cannot be written then is lost, as in CPython
    if crate::stdlib::io::flush_all(vm).is_err() {
        vm.take_pending();
    }
    system(vm).flush(crate::system::Stream::Output)
}
