//! `_subprocess`: starting programs and hearing of their end, for the module `subprocess`.

use super::descriptors::{deadline, patiently, resource};
use super::io::raise;
use super::os::checked;
use crate::system::{Command, ExitStatus, Interest, Pipe, Ready, Resource, SysError, errno, text_of_bytes};
use crate::task::{child_ended, ignored_signals, outside, watch_child};
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// A child that was started.
struct Child {
    resource: Resource,
    pid: u32,
    /// How it ended, as scripts see it.
    status: Option<i32>,
    /// Where what nobody holds any more is put, to be reaped.
    lost: Lost,
}

/// Children whose objects are gone: the next to be started has them reaped.
type Lost = Arc<Mutex<Vec<Resource>>>;

impl Trace for Child {
    fn trace(&self, _t: &mut Tracer<'_>) {}
}

impl Drop for Child {
    fn drop(&mut self) {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner).push(self.resource);
    }
}

/// The children of one interpreter.
#[derive(Default)]
struct Registry {
    lost: Lost,
    /// Those whose end nobody has heard of, and their numbers.
    known: Vec<(u32, Resource)>,
}

impl Trace for Registry {
    fn trace(&self, _t: &mut Tracer<'_>) {}
}

/// What stands for the kinds of standard streams that are no descriptors.
const PIPE: i64 = -1;
const STDOUT: i64 = -2;
const DEVNULL: i64 = -3;

/// A text or bytes that the system is told.
fn os_text(vm: &mut Vm, v: Value) -> Result<OsString, Raised> {
    let plain = vm.plain(v);
    let bytes = match (plain.as_str(), plain.as_bytes()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(bytes)) => bytes.to_vec(),
        (None, None) => {
            let given = vm.type_name(v);
            return Err(vm.type_error(&format!("expected str, bytes or os.PathLike object, not {given}")));
        }
    };
    if bytes.contains(&0) {
        return Err(vm.value_error("embedded null byte"));
    }
    Ok(text_of_bytes(bytes))
}

fn os_texts(vm: &mut Vm, list: Value) -> Result<Vec<OsString>, Raised> {
    vm.collect(list)?.into_iter().map(|item| os_text(vm, item)).collect()
}

/// What a standard stream of the child is to be.
fn stream(vm: &mut Vm, v: Value) -> Result<Pipe, Raised> {
    Ok(match v.as_small() {
        None if v.is_none() => Pipe::Inherit,
        Some(PIPE) => Pipe::Piped,
        Some(STDOUT) => Pipe::ToOutput,
        Some(DEVNULL) => Pipe::Null,
        Some(_) | None => Pipe::Open(resource(vm, v)?),
    })
}

fn small(vm: &mut Vm, v: Value) -> Result<Option<u32>, Raised> {
    if v.is_none() { Ok(None) } else { Ok(Some(vm.size_i64(v)? as u32)) }
}

/// `start(programs, args, cwd, env, stdin, stdout, stderr, close_fds, pass_fds, new_session, process_group, umask,
/// uid, gid, gids, restore_signals)`: the child, and the descriptors of our ends of its pipes.
fn start(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut command = Command {
        programs: os_texts(vm, args[0])?,
        args: os_texts(vm, args[1])?,
        input: stream(vm, args[4])?,
        output: stream(vm, args[5])?,
        error: stream(vm, args[6])?,
        close_others: vm.truth(args[7])?,
        new_session: vm.truth(args[9])?,
        process_group: small(vm, args[10])?.map(|group| group as i32),
        umask: small(vm, args[11])?,
        user: small(vm, args[12])?,
        group: small(vm, args[13])?,
        ignored: ignored_signals(vm),
        ..Command::default()
    };
    if !args[2].is_none() {
        command.directory = Some(PathBuf::from(os_text(vm, args[2])?));
    }
    if !args[3].is_none() {
        command.env = Some(os_texts(vm, args[3])?);
    }
    for descriptor in vm.collect(args[8])? {
        command.keep.push(resource(vm, descriptor)?);
    }
    if !args[14].is_none() {
        let groups = vm.collect(args[14])?;
        command.groups =
            Some(groups.into_iter().map(|g| Ok(vm.size_i64(g)? as u32)).collect::<Result<_, _>>()?);
    }
    #[cfg(unix)]
    if !vm.truth(args[15])? {
        command.ignored.push(libc::SIGPIPE);
    }
    let lost = Arc::clone(&registry(vm)?.lost);
    let forgotten = std::mem::take(&mut *lost.lock().unwrap_or_else(PoisonError::into_inner));
    registry(vm)?.known.retain(|(_, known)| !forgotten.contains(known));
    for child in forgotten {
        let _ = outside(vm).system.close(child);
    }
    let started = outside(vm).system.spawn(&command);
    let started = checked(vm, started, None)?;
    registry(vm)?.known.push((started.pid, started.id));
    let child = vm.new_opaque(Child { resource: started.id, pid: started.pid, status: None, lost });
    vm.keep(child);
    let mut answer = vec![child];
    for end in [started.input, started.output, started.error] {
        answer.push(match end {
            None => Value::NONE,
            Some(end) => {
                let number = outside(vm).system.descriptor(end);
                Value::small(i64::from(checked(vm, number, None)?))
            }
        });
    }
    Ok(vm.heap.tuple(&answer))
}

fn registry(vm: &mut Vm) -> Result<&mut Registry, Raised> {
    let module = vm.import_module("_subprocess")?;
    let name = vm.heap.intern("_registry");
    let registry = vm.get_attr(module, name)?;
    let registry = vm.receiver_of::<Registry>(registry)?;
    Ok(vm.heap.get_mut::<Registry>(registry).expect("the type was checked"))
}

fn child(vm: &mut Vm, v: Value) -> Result<&mut Child, Raised> {
    let this = vm.receiver_of::<Child>(v)?;
    Ok(vm.heap.get_mut::<Child>(this).expect("the type was checked"))
}

/// How it ended: its code, or the number of the signal below zero; `None` while it runs.
fn status(vm: &mut Vm, v: Value) -> Result<Option<i32>, Raised> {
    let this = child(vm, v)?;
    let (resource, known) = (this.resource, this.status);
    if known.is_some() {
        return Ok(known);
    }
    let status = outside(vm).system.child_status(resource);
    let status = match checked(vm, status, None)? {
        Ready::WouldBlock => None,
        Ready::Done(ExitStatus::Code(code)) => Some(code),
        Ready::Done(ExitStatus::Signal(signal)) => Some(-signal),
    };
    child(vm, v)?.status = status;
    if status.is_some() {
        // whoever waits for it in a loop hears of it as well
        child_ended(vm, resource);
        registry(vm)?.known.retain(|&(_, known)| known != resource);
    }
    Ok(status)
}

/// `reap(pid, block)`: `(pid, status)` of a child that has ended, of any for -1; zeros if none has.
fn reap(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (pid, block) = (vm.size_i64(args[0])?, vm.truth(args[1])?);
    loop {
        let known = &registry(vm)?.known;
        let wanted: Vec<(u32, Resource)> =
            known.iter().copied().filter(|&(number, _)| pid == -1 || i64::from(number) == pid).collect();
        if wanted.is_empty() {
            return Err(raise(vm, &SysError::from_errno(errno::ECHILD), None));
        }
        for &(number, child) in &wanted {
            let status = outside(vm).system.child_status(child);
            let status = match checked(vm, status, None)? {
                Ready::WouldBlock => continue,
                Ready::Done(ExitStatus::Code(code)) => code << 8,
                Ready::Done(ExitStatus::Signal(signal)) => signal,
            };
            child_ended(vm, child);
            registry(vm)?.known.retain(|&(_, known)| known != child);
            return Ok(vm.heap.tuple(&[Value::small(number.into()), Value::small(status.into())]));
        }
        if !block {
            return Ok(vm.heap.tuple(&[Value::small(0), Value::small(0)]));
        }
        let any: Vec<_> = wanted.iter().map(|&(_, child)| (child, Interest::READ)).collect();
        let waited = patiently(vm, |vm| outside(vm).system.wait(&any, None))?;
        checked(vm, waited, None)?;
    }
}

fn poll(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(status(vm, args[0])?.map_or(Value::NONE, |status| Value::small(status.into())))
}

fn wait(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deadline = deadline(vm, args[1])?;
    while status(vm, args[0])?.is_none() {
        let any = [(child(vm, args[0])?.resource, Interest::READ)];
        let ready = patiently(vm, |vm| outside(vm).system.wait(&any, deadline))?;
        if !checked(vm, ready, None)? && deadline.is_some_and(|at| outside(vm).system.monotonic() >= at) {
            break;
        }
    }
    poll(vm, args)
}

fn send(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let signal = vm.size_i64(args[1])?;
    let resource = child(vm, args[0])?.resource;
    let sent = match i32::try_from(signal) {
        Ok(signal) => outside(vm).system.kill(resource, signal),
        Err(_) => Err(SysError::misuse()),
    };
    checked(vm, sent, None)?;
    Ok(Value::NONE)
}

/// `watch(loop, callback)`: have a callback called in a turn of the loop when the child has ended.
fn watch(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let resource = child(vm, args[0])?.resource;
    let ended = status(vm, args[0])?.is_some();
    watch_child(vm, args[1], resource, args[2], ended)?;
    Ok(Value::NONE)
}

fn pid(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(Value::small(child(vm, v)?.pid.into()))
}

const CHILD: TypeRow = TypeRow {
    name: "Child",
    shape: None,
    base: None,
    methods: &[
        Native { name: "poll", params: "self, /", doc: "How it ended, None while it runs.", run: poll },
        Native { name: "wait", params: "self, seconds, /", doc: "Wait for its end.", run: wait },
        Native { name: "send", params: "self, signal, /", doc: "Send a signal to it.", run: send },
        Native {
            name: "watch",
            params: "self, loop, callback, /",
            doc: "Tell a loop of its end.",
            run: watch,
        },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[Getter { name: "pid", get: pid, set: None }],
    doc: "A program that was started.",
    layout: Layout::Builtin,
    is_final: true,
};

const REGISTRY: TypeRow =
    TypeRow { name: "Registry", methods: &[], getters: &[], doc: "The children of this program.", ..CHILD };

const START: Native = Native {
    name: "start",
    params: "programs, args, cwd, env, stdin, stdout, stderr, close_fds, pass_fds, new_session, process_group, \
             umask, uid, gid, gids, restore_signals, /",
    doc: "Start a program: (child, stdin, stdout, stderr).",
    run: start,
};

const REAP: Native = Native { name: "reap", params: "pid, block, /", doc: "As waitpid.", run: reap };

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    vm.register_type::<Child>(&CHILD);
    vm.register_type::<Registry>(&REGISTRY);
    let registry = vm.new_opaque(Registry::default());
    let name = vm.heap.intern("_registry");
    vm.heap.namespace_set(dict, name, registry);
    vm.add_native(dict, &START);
    vm.add_native(dict, &REAP);
    Ok(())
}
