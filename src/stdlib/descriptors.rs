//! The part of `_os` that is about descriptors, the numbers of what is open, and about other processes.

use super::buffer::bytes_arg;
use super::io::{path_text, raise};
use super::os::{checked, stat_values};
use crate::system::{
    DescriptorChange, DescriptorState, Interest, Nanos, OpenOptions, Ready, Resource, Seek, SysError, errno,
};
use crate::task::outside;
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};
use std::path::Path;

/// The most bytes that one `read` takes.
const LARGEST_READ: usize = 1 << 24;

/// The access modes of `open`, and the flags that have names of their own here, as the platform counts them.
mod flag {
    #[cfg(unix)]
    pub use libc::{O_ACCMODE, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY};
    #[cfg(not(unix))]
    pub const O_RDONLY: i32 = 0;
    #[cfg(not(unix))]
    pub const O_WRONLY: i32 = 1;
    #[cfg(not(unix))]
    pub const O_RDWR: i32 = 2;
    #[cfg(not(unix))]
    pub const O_ACCMODE: i32 = 3;
    #[cfg(not(unix))]
    pub const O_APPEND: i32 = 8;
    #[cfg(not(unix))]
    pub const O_CREAT: i32 = 256;
    #[cfg(not(unix))]
    pub const O_TRUNC: i32 = 512;
    #[cfg(not(unix))]
    pub const O_EXCL: i32 = 1024;
}

/// A number that fits a C `int`.
fn number(vm: &mut Vm, v: Value) -> Result<i32, Raised> {
    let number = vm.size_i64(v)?;
    i32::try_from(number).map_err(|_| {
        let side = if number > 0 { "greater than maximum" } else { "less than minimum" };
        vm.overflow_error(&format!("Python int is {side} for a C int"))
    })
}

/// What is open under the number that a script gave.
pub(super) fn resource(vm: &mut Vm, v: Value) -> Result<Resource, Raised> {
    let number = number(vm, v)?;
    let found = outside(vm).system.by_descriptor(number);
    checked(vm, found, None)
}

/// Do something that may have to be waited for, and try again after signals that do not end it.
pub(super) fn patiently<T>(
    vm: &mut Vm,
    mut action: impl FnMut(&mut Vm) -> Result<T, SysError>,
) -> Result<Result<T, SysError>, Raised> {
    crate::task::blocks(vm);
    let outcome = loop {
        match action(vm) {
            Err(e) if e.errno == Some(errno::EINTR) => crate::task::interrupted(vm)?,
            outcome => break outcome,
        }
    };
    crate::task::returned(vm);
    Ok(outcome)
}

/// Wait until something open is ready; an error at once if whoever opened it does not want to wait.
fn wait_for(vm: &mut Vm, r: Resource, interest: Interest) -> Result<(), Raised> {
    let state = outside(vm).system.descriptor_state(r);
    if checked(vm, state, None)?.blocking {
        let waited = patiently(vm, |vm| outside(vm).system.wait(&[(r, interest)], None))?;
        return checked(vm, waited, None).map(drop);
    }
    Err(raise(vm, &SysError::from_errno(errno::EAGAIN), None))
}

fn read(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let Ok(most) = usize::try_from(vm.size_i64(args[1])?) else {
        return Err(raise(vm, &SysError::from_errno(errno::EINVAL), None));
    };
    let most = most.min(LARGEST_READ);
    vm.check_size(most)?;
    let mut buffer = vec![0; most];
    loop {
        let outcome = outside(vm).system.read(r, &mut buffer);
        match checked(vm, outcome, None)? {
            Ready::Done(count) => return Ok(vm.heap.bytes(&buffer[..count])),
            Ready::WouldBlock => wait_for(vm, r, Interest::READ)?,
        }
    }
}

fn write(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let bytes = bytes_arg(vm, args[1])?.into_owned();
    let mut sent = 0;
    loop {
        let outcome = outside(vm).system.write(r, &bytes[sent..]);
        match outcome {
            Ok(Ready::Done(count)) => sent += count,
            // how much went out is what a caller needs to know then
            Ok(Ready::WouldBlock) if sent > 0 && !is_blocking(vm, r) => break,
            Ok(Ready::WouldBlock) => wait_for(vm, r, Interest::WRITE)?,
            Err(_) if sent > 0 => break,
            Err(e) => return Err(raise(vm, &e, None)),
        }
        if sent >= bytes.len() {
            break;
        }
    }
    Ok(Value::small(sent as i64))
}

/// What `read` gives, or `None` if nothing is there yet.
fn try_read(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let most = usize::try_from(vm.size_i64(args[1])?).unwrap_or(0).min(LARGEST_READ);
    let mut buffer = vec![0; most];
    let outcome = outside(vm).system.read(r, &mut buffer);
    Ok(match checked(vm, outcome, None)? {
        Ready::Done(count) => vm.heap.bytes(&buffer[..count]),
        Ready::WouldBlock => Value::NONE,
    })
}

/// How many bytes went out, or `None` if there is no room yet.
fn try_write(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let bytes = bytes_arg(vm, args[1])?.into_owned();
    let outcome = outside(vm).system.write(r, &bytes);
    Ok(match checked(vm, outcome, None)? {
        Ready::Done(count) => Value::small(count as i64),
        Ready::WouldBlock => Value::NONE,
    })
}

fn is_blocking(vm: &mut Vm, r: Resource) -> bool {
    outside(vm).system.descriptor_state(r).is_ok_and(|state| state.blocking)
}

fn told(vm: &mut Vm, r: Result<Resource, SysError>) -> Result<Value, Raised> {
    let r = checked(vm, r, None)?;
    let number = outside(vm).system.descriptor(r);
    Ok(Value::small(i64::from(checked(vm, number, None)?)))
}

fn pipe(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let ends = outside(vm).system.pipe();
    let (reader, writer) = checked(vm, ends, None)?;
    let (reader, writer) = (told(vm, Ok(reader))?, told(vm, Ok(writer))?);
    Ok(vm.heap.tuple(&[reader, writer]))
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let closed = outside(vm).system.close(r);
    checked(vm, closed, None)?;
    Ok(Value::NONE)
}

fn open(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let flags = number(vm, args[1])?;
    let mode = number(vm, args[2])?;
    let has = |wanted: i32| flags & wanted != 0;
    let access = flags & flag::O_ACCMODE;
    let writes = access == flag::O_WRONLY || access == flag::O_RDWR;
    let known = flag::O_ACCMODE | flag::O_APPEND | flag::O_CREAT | flag::O_TRUNC | flag::O_EXCL;
    let options = OpenOptions {
        read: access == flag::O_RDONLY || access == flag::O_RDWR,
        write: writes,
        append: writes && has(flag::O_APPEND),
        truncate: writes && has(flag::O_TRUNC) && !has(flag::O_APPEND),
        create: writes && has(flag::O_CREAT),
        create_new: writes && has(flag::O_CREAT) && has(flag::O_EXCL),
        flags: flags & !known,
        mode: Some(mode as u32 & 0o7777),
    };
    let opened = outside(vm).system.open(Path::new(&path), options);
    let opened = checked(vm, opened, Some(&path))?;
    told(vm, Ok(opened))
}

fn duplicate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let copy = outside(vm).system.duplicate(r, None);
    told(vm, copy)
}

fn duplicate_onto(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let onto = number(vm, args[1])?;
    let inheritable = vm.truth(args[2])?;
    let copy = outside(vm).system.duplicate(r, Some(onto));
    let copy = checked(vm, copy, None)?;
    let changed = outside(vm).system.change_descriptor(copy, DescriptorChange::Inheritable(inheritable));
    checked(vm, changed, None)?;
    told(vm, Ok(copy))
}

fn seek(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let by = vm.size_i64(args[1])?;
    let to = match (vm.size_i64(args[2])?, u64::try_from(by)) {
        (0, Ok(at)) => Seek::Start(at),
        (1, _) => Seek::Current(by),
        (2, _) => Seek::End(by),
        (_, _) => return Err(raise(vm, &SysError::from_errno(errno::EINVAL), None)),
    };
    let at = outside(vm).system.seek(r, to);
    let at = checked(vm, at, None)?;
    Ok(vm.heap.int(at as i64))
}

fn truncate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let Ok(len) = u64::try_from(vm.size_i64(args[1])?) else {
        return Err(raise(vm, &SysError::from_errno(errno::EINVAL), None));
    };
    let done = outside(vm).system.set_len(r, len);
    checked(vm, done, None)?;
    Ok(Value::NONE)
}

fn sync(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let done = outside(vm).system.sync(r);
    checked(vm, done, None)?;
    Ok(Value::NONE)
}

fn state(vm: &mut Vm, v: Value) -> Result<DescriptorState, Raised> {
    let r = resource(vm, v)?;
    let state = outside(vm).system.descriptor_state(r);
    checked(vm, state, None)
}

fn stat(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let state = state(vm, args[0])?;
    stat_values(vm, state.metadata)
}

fn is_terminal(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let number = number(vm, args[0])?;
    let system = &mut outside(vm).system;
    let state = system.by_descriptor(number).and_then(|r| system.descriptor_state(r));
    Ok(Value::bool(state.is_ok_and(|state| state.terminal.is_some())))
}

/// `(columns, lines)`, or `None` if it is no terminal.
fn terminal(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(match state(vm, args[0])?.terminal {
        Some((columns, lines)) => vm.heap.tuple(&[Value::small(columns.into()), Value::small(lines.into())]),
        None => Value::NONE,
    })
}

fn get_blocking(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(state(vm, args[0])?.blocking))
}

fn get_inheritable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(state(vm, args[0])?.inheritable))
}

fn change(vm: &mut Vm, descriptor: Value, change: DescriptorChange) -> Result<Value, Raised> {
    let r = resource(vm, descriptor)?;
    let changed = outside(vm).system.change_descriptor(r, change);
    checked(vm, changed, None)?;
    Ok(Value::NONE)
}

fn set_blocking(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let on = vm.truth(args[1])?;
    change(vm, args[0], DescriptorChange::Blocking(on))
}

fn set_inheritable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let on = vm.truth(args[1])?;
    change(vm, args[0], DescriptorChange::Inheritable(on))
}

fn set_pipe_size(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let bytes = u32::try_from(vm.size_i64(args[1])?).unwrap_or(u32::MAX);
    change(vm, args[0], DescriptorChange::PipeSize(bytes))
}

/// When a number of seconds from now will be; `None` for never.
pub(super) fn deadline(vm: &mut Vm, seconds: Value) -> Result<Option<Nanos>, Raised> {
    if seconds.is_none() {
        return Ok(None);
    }
    let seconds = vm.to_float(seconds)?;
    let now = outside(vm).system.monotonic();
    Ok(Some(now.saturating_add((seconds.max(0.0) * 1e9).ceil() as Nanos)))
}

/// `wait(readers, writers, seconds)`: whether one of the descriptors is ready before the time is over.
fn wait(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let deadline = deadline(vm, args[2])?;
    let mut any = Vec::new();
    for (descriptors, interest) in [(args[0], Interest::READ), (args[1], Interest::WRITE)] {
        for descriptor in vm.collect(descriptors)? {
            any.push((resource(vm, descriptor)?, interest));
        }
    }
    let ready = patiently(vm, |vm| outside(vm).system.wait(&any, deadline))?;
    Ok(Value::bool(checked(vm, ready, None)?))
}

fn kill(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (pid, signal) = (number(vm, args[0])?, number(vm, args[1])?);
    if i64::from(pid) == i64::from(outside(vm).system.process_id()) && signal > 0 {
        crate::task::raise_signal(vm, signal)?;
        return Ok(Value::NONE);
    }
    let sent = outside(vm).system.signal_process(pid, signal);
    checked(vm, sent, None)?;
    Ok(Value::NONE)
}

fn parent_process_id(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(outside(vm).system.parent_process_id())))
}

/// The rows of `_os` that live here.
pub(super) const FUNCTIONS: &[Native] = &[
    Native { name: "pipe", params: "", doc: "Make a pipe: (reader, writer).", run: pipe },
    Native { name: "read", params: "fd, n, /", doc: "Read up to n bytes.", run: read },
    Native { name: "write", params: "fd, data, /", doc: "Write; gives how many bytes.", run: write },
    Native { name: "try_read", params: "fd, n, /", doc: "Read; None if nothing is there.", run: try_read },
    Native { name: "try_write", params: "fd, data, /", doc: "Write; None without room.", run: try_write },
    Native { name: "close", params: "fd", doc: "Close a descriptor.", run: close },
    Native { name: "open", params: "path, flags, mode, /", doc: "Open a file by its flags.", run: open },
    Native { name: "dup", params: "fd, /", doc: "One more descriptor for the same.", run: duplicate },
    Native {
        name: "dup2",
        params: "fd, fd2, inheritable=True",
        doc: "Have fd2 be the same as fd.",
        run: duplicate_onto,
    },
    Native { name: "lseek", params: "fd, position, whence, /", doc: "Move in a file.", run: seek },
    Native { name: "ftruncate", params: "fd, length, /", doc: "Cut or extend a file.", run: truncate },
    Native { name: "fsync", params: "fd", doc: "Have a file reach the disk.", run: sync },
    Native { name: "fstat", params: "fd", doc: "What is known of what is open.", run: stat },
    Native { name: "isatty", params: "fd, /", doc: "Is it a terminal?", run: is_terminal },
    Native { name: "terminal", params: "fd, /", doc: "(columns, lines) or None.", run: terminal },
    Native { name: "get_blocking", params: "fd, /", doc: "Do reads and writes wait?", run: get_blocking },
    Native {
        name: "set_blocking",
        params: "fd, blocking, /",
        doc: "Let them wait or not.",
        run: set_blocking,
    },
    Native { name: "get_inheritable", params: "fd, /", doc: "Do children get it?", run: get_inheritable },
    Native {
        name: "set_inheritable",
        params: "fd, inheritable, /",
        doc: "Let children get it or not.",
        run: set_inheritable,
    },
    Native {
        name: "set_pipe_size",
        params: "fd, size, /",
        doc: "How much a pipe holds.",
        run: set_pipe_size,
    },
    Native { name: "wait", params: "readers, writers, seconds, /", doc: "Is one of them ready?", run: wait },
    Native { name: "kill", params: "pid, signal, /", doc: "Send a signal to a process.", run: kill },
    Native { name: "getppid", params: "", doc: "The process that started this one.", run: parent_process_id },
];

/// The flags of `open`, by name.
#[cfg(unix)]
pub(super) const FLAGS: &[(&str, i32)] = &[
    ("O_RDONLY", libc::O_RDONLY),
    ("O_WRONLY", libc::O_WRONLY),
    ("O_RDWR", libc::O_RDWR),
    ("O_APPEND", libc::O_APPEND),
    ("O_CREAT", libc::O_CREAT),
    ("O_EXCL", libc::O_EXCL),
    ("O_TRUNC", libc::O_TRUNC),
    ("O_NONBLOCK", libc::O_NONBLOCK),
    ("O_CLOEXEC", libc::O_CLOEXEC),
    ("O_NOCTTY", libc::O_NOCTTY),
    ("O_NOFOLLOW", libc::O_NOFOLLOW),
    ("O_SYNC", libc::O_SYNC),
    ("O_DIRECTORY", libc::O_DIRECTORY),
];
/// The flags of `open`, by name.
#[cfg(not(unix))]
pub(super) const FLAGS: &[(&str, i32)] = &[
    ("O_RDONLY", flag::O_RDONLY),
    ("O_WRONLY", flag::O_WRONLY),
    ("O_RDWR", flag::O_RDWR),
    ("O_APPEND", flag::O_APPEND),
    ("O_CREAT", flag::O_CREAT),
    ("O_EXCL", flag::O_EXCL),
    ("O_TRUNC", flag::O_TRUNC),
];
