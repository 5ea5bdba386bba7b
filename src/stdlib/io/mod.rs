//! Files: `open`, and the native half of `io`.
//!
//! One Rust type, [`File`], stands behind all classes of open files. Its bytes pass through `buffer`; text
//! files decode and encode on top of that.

mod buffer;
mod methods;
mod mode;

use crate::system::{FileKind, OpenOptions, Resource, Seek, SysError, errno};
use crate::task::outside;
use crate::value::text::codec::Encoding;
use crate::value::{Kind, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};
use buffer::Buffer;
use mode::Mode;
use std::sync::{Arc, Mutex, PoisonError};

/// How a text file turns bytes into text.
struct Text {
    encoding: Encoding,
    /// As scripts see it.
    encoding_name: String,
    errors: String,
    /// Which line ends are known, and what `\n` is written as.
    newline: Newline,
    /// Which line ends were met: [`LINE_CR`] and its like.
    line_ends: u8,
}

const LINE_CR: u8 = 1;
const LINE_LF: u8 = 2;
const LINE_CRLF: u8 = 4;

/// The `newline` argument of `open`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Newline {
    /// `\n`, `\r` and `\r\n` are read as `\n`.
    Universal,
    /// All three end lines and are kept.
    Kept,
    /// Only this ends lines, and is what `\n` is written as.
    Only(&'static str),
}

/// An open file.
struct File {
    buffer: Buffer,
    mode: Mode,
    /// What `f.name` gives.
    name: Value,
    /// Absent for binary files.
    text: Option<Text>,
    lost: LostFiles,
}

/// What files had open that nobody can reach any more: closed before the next file is opened.
pub type LostFiles = Arc<Mutex<Vec<Resource>>>;

impl Drop for File {
    fn drop(&mut self) {
        // what waits to be written keeps its file alive
        if let Some(resource) = self.buffer.owned() {
            self.lost.lock().unwrap_or_else(PoisonError::into_inner).push(resource);
        }
    }
}

/// Close what lost files had open.
pub(super) fn close_lost(vm: &mut Vm) {
    let outside = outside(vm);
    let lost = std::mem::take(&mut *outside.lost_files.lock().unwrap_or_else(PoisonError::into_inner));
    for resource in lost {
        // nobody is left to be told
        drop(outside.system.close(resource));
    }
}

/// Close the files that nobody can reach any more.
fn close_unreachable(vm: &mut Vm) {
    vm.collect_garbage();
    vm.heap.sweep();
    close_lost(vm);
}

impl Trace for File {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.name);
        t.external(self.buffer.room());
    }
}

/// The classes of open files.
#[derive(Clone, Copy)]
enum Class {
    Text,
    Reader,
    Writer,
    Random,
    Raw,
}

/// Raise what the system said, with the file's name.
pub(super) fn raise(vm: &mut Vm, e: &SysError, path: Option<&str>) -> Raised {
    match e.errno {
        Some(errno::EINTR) => vm.raise(vm.types.keyboard_interrupt, ""),
        Some(number) => vm.os_error(number, &e.message, path),
        None => vm.raise(vm.types.os_error, &e.message),
    }
}

/// The text of a path: `str`, `bytes`, or what `__fspath__` gives.
pub fn path_text(vm: &mut Vm, path: Value) -> Result<String, Raised> {
    let plain = vm.plain(path);
    if let Some(text) = plain.as_str() {
        return checked_path(vm, text.to_string());
    }
    if let Some(bytes) = plain.as_bytes() {
        return checked_path(vm, String::from_utf8_lossy(bytes).into_owned());
    }
    let told = path_of(vm, path)?;
    let told = vm.plain(told);
    let text = match told.as_str() {
        Some(text) => text.to_string(),
        None => String::from_utf8_lossy(told.as_bytes().unwrap_or_default()).into_owned(),
    };
    checked_path(vm, text)
}

/// What `__fspath__` of an object gives: a `str` or `bytes`, or an object of a class derived from them.
pub fn path_of(vm: &mut Vm, path: Value) -> Result<Value, Raised> {
    let method = vm.special(path, sym::FSPATH).filter(|method| !method.is_none());
    match method.and_then(|_| vm.call_special(path, sym::FSPATH, &[])) {
        Some(told) => {
            let told = told?;
            let plain = vm.plain(told);
            if plain.is_str() || plain.as_bytes().is_some() {
                return Ok(told);
            }
            let (own, given) = (vm.type_name(path), vm.type_name(told));
            let message = format!("expected {own}.__fspath__() to return str or bytes, not {given}");
            Err(vm.type_error(&message))
        }
        None => {
            let given = vm.type_name(path);
            Err(vm.type_error(&format!("expected str, bytes or os.PathLike object, not {given}")))
        }
    }
}

fn checked_path(vm: &mut Vm, path: String) -> Result<String, Raised> {
    if path.contains('\0') { Err(vm.value_error("embedded null byte")) } else { Ok(path) }
}

/// A string argument that may be `None`.
fn optional_text(vm: &mut Vm, v: Value, name: &str) -> Result<Option<String>, Raised> {
    if v.is_none() {
        return Ok(None);
    }
    match vm.plain(v).as_str() {
        Some(text) => Ok(Some(text.to_string())),
        None => {
            let given = vm.argument_type_name(v);
            Err(vm.type_error(&format!("open() argument '{name}' must be str or None, not {given}")))
        }
    }
}

fn open(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mode_text = match vm.plain(args[1]).as_str() {
        Some(text) => text.to_string(),
        None => {
            let given = vm.argument_type_name(args[1]);
            return Err(vm.type_error(&format!("open() argument 'mode' must be str, not {given}")));
        }
    };
    let buffering = vm.size_i64(args[2])?;
    let encoding = optional_text(vm, args[3], "encoding")?;
    let errors = optional_text(vm, args[4], "errors")?;
    let newline = optional_text(vm, args[5], "newline")?;
    let mode = Mode::parse(&mode_text).map_err(|message| vm.value_error(&message))?;
    if mode.binary {
        let surplus = [("encoding", &encoding), ("errors", &errors), ("newline", &newline)];
        if let Some((name, _)) = surplus.into_iter().find(|(_, given)| given.is_some()) {
            let article = if name == "newline" { "a" } else { "an" };
            return Err(vm.value_error(&format!("binary mode doesn't take {article} {name} argument")));
        }
    }
    let closes = vm.truth(args[6])?;
    let plain = vm.plain(args[0]);
    // errors and the file tell the name that an object stands for, not the object
    let is_name = plain.is_str() || plain.as_bytes().is_some();
    let given = if is_name || plain.as_small().is_some() { args[0] } else { path_of(vm, args[0])? };
    vm.keep(given);
    let (resource, by_number) = match plain.as_small() {
        Some(number) => (open_number(vm, number, given)?, true),
        None => (open_path(vm, given, &mode, closes)?, false),
    };
    // the file is there by now: options that make no sense close it again
    let text = match text_of(vm, &mode, buffering, encoding, errors, newline) {
        Ok(text) => text,
        Err(raised) => {
            let exception = vm.take_pending();
            if closes && !by_number {
                drop(outside(vm).system.close(resource));
            }
            drop(raised);
            return Err(vm.raise_value(exception));
        }
    };
    let class = match (&text, buffering) {
        (Some(_), _) => Class::Text,
        (None, 0) => Class::Raw,
        (None, _) if mode.read && mode.write => Class::Random,
        (None, _) if mode.read => Class::Reader,
        (None, _) => Class::Writer,
    };
    let by_line = buffering == 1 && !mode.binary;
    let mut buffer = Buffer::new(resource, buffering, by_line, closes);
    if mode.append {
        // where it stands is where it will write; what cannot be moved in has no such place
        drop(buffer.seek(&mut *outside(vm).system, Seek::End(0)));
    }
    let lost = outside(vm).lost_files.clone();
    let file = File { buffer, mode, name: given, text, lost };
    methods::make(vm, class, file)
}

/// What is open under a number.
fn open_number(vm: &mut Vm, number: i64, given: Value) -> Result<Resource, Raised> {
    if number < 0 {
        return Err(vm.value_error("negative file descriptor"));
    }
    let found = outside(vm).system.by_descriptor(i32::try_from(number).unwrap_or(i32::MAX));
    let state = found.and_then(|r| Ok((r, outside(vm).system.descriptor_state(r)?)));
    match state {
        Ok((_, state)) if state.metadata.kind == FileKind::Directory => {
            let e = SysError::from_errno(errno::EISDIR);
            Err(vm.os_error_at(errno::EISDIR, &e.message, Some(given)))
        }
        Ok((r, _)) => Ok(r),
        Err(e) => Err(raise(vm, &e, None)),
    }
}

/// Open the file at a path.
fn open_path(vm: &mut Vm, given: Value, mode: &Mode, closes: bool) -> Result<Resource, Raised> {
    let path = path_text(vm, given)?;
    if !closes {
        return Err(vm.value_error("Cannot use closefd=False with file name"));
    }
    flush_all(vm)?;
    close_lost(vm);
    let path_to = std::path::Path::new(&path);
    let mut opened = outside(vm).system.open(path_to, mode.options());
    if matches!(&opened, Err(e) if e.errno == Some(errno::EMFILE)) {
        vm.keep(given);
        close_unreachable(vm);
        opened = outside(vm).system.open(path_to, mode.options());
    }
    match opened {
        Ok(resource) => Ok(resource),
        // the name is told as it was given
        Err(e) => Err(match e.errno {
            Some(number) if number != errno::EINTR => vm.os_error_at(number, &e.message, Some(given)),
            Some(_) | None => raise(vm, &e, Some(&path)),
        }),
    }
}

/// The text options of a file that is opened; `None` for a binary one.
fn text_of(
    vm: &mut Vm,
    mode: &Mode,
    buffering: i64,
    encoding: Option<String>,
    errors: Option<String>,
    newline: Option<String>,
) -> Result<Option<Text>, Raised> {
    if mode.binary {
        return Ok(None);
    }
    if buffering == 0 {
        return Err(vm.value_error("can't have unbuffered text I/O"));
    }
    text_options(vm, encoding, errors, newline).map(Some)
}

fn text_options(
    vm: &mut Vm,
    encoding: Option<String>,
    errors: Option<String>,
    newline: Option<String>,
) -> Result<Text, Raised> {
    let newline = match newline.as_deref() {
        None => Newline::Universal,
        Some("") => Newline::Kept,
        Some("\n") => Newline::Only("\n"),
        Some("\r") => Newline::Only("\r"),
        Some("\r\n") => Newline::Only("\r\n"),
        Some(other) => {
            return Err(vm.value_error(&format!("illegal newline value: {other}")));
        }
    };
    let encoding_name = match encoding {
        Some(name) if name != "locale" => name,
        Some(_) | None => "UTF-8".to_string(),
    };
    let encoding = Encoding::parse(&encoding_name).map_err(|e| vm.raise_text(&e))?;
    Ok(Text {
        encoding,
        encoding_name,
        errors: errors.unwrap_or_else(|| "strict".into()),
        newline,
        line_ends: 0,
    })
}

/// The list of files that have something to write, in the module's dict.
fn writers(vm: &mut Vm) -> Option<Value> {
    let module = vm.loaded_module("_io")?;
    let dict = vm.heap.as_module(module)?.dict;
    let name = vm.heap.intern("_writers");
    vm.heap.namespace_get(dict, name).filter(|list| list.is_kind(Kind::List))
}

/// Have everything that was written to open files leave the process. To be called before it ends, and
/// before anything else looks at files.
pub fn flush_all(vm: &mut Vm) -> Result<(), Raised> {
    let Some(list) = writers(vm) else { return Ok(()) };
    let files = vm.heap.items_mut(list).map(std::mem::take).unwrap_or_default();
    for file in files {
        methods::flush_file(vm, file)?;
    }
    Ok(())
}

/// Remember that a file has something to write.
fn remember_writer(vm: &mut Vm, file: Value) {
    if let Some(list) = writers(vm) {
        vm.heap.list_push(list, file);
    }
}

/// The class `io.UnsupportedOperation`.
pub(super) fn unsupported(vm: &mut Vm, message: &str) -> Raised {
    let class = vm.import_module("_io").ok().and_then(|module| {
        let dict = vm.heap.as_module(module)?.dict;
        let name = vm.heap.intern("UnsupportedOperation");
        vm.heap.namespace_get(dict, name)
    });
    let class = class.unwrap_or(vm.types.os_error);
    let text = vm.heap.str(message);
    match vm.call(class, &[text]) {
        Ok(e) => vm.raise_value(e),
        Err(raised) => raised,
    }
}

/// `open` itself: it is a builtin name, and imports its module when first used.
fn open_builtin(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.import_module("_io")?;
    open(vm, args)
}

/// The row of the builtin `open`.
pub const OPEN: Native = Native {
    name: "open",
    params: "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
    doc: "Open a file.",
    run: open_builtin,
};

/// Fill the dict of `_io`.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let namespace = vm.heap.dict(Default::default());
    vm.keep(namespace);
    let module = vm.heap.str("io");
    vm.heap.namespace_set(namespace, sym::MODULE, module);
    let bases = [vm.types.os_error, vm.types.value_error];
    let class = vm.build_class(vm.types.type_, "UnsupportedOperation", &bases, namespace, &[])?;
    let list = vm.heap.list(Vec::new());
    for (name, value) in [("UnsupportedOperation", class), ("_writers", list)] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    vm.add_native(dict, &OPEN);
    methods::install(vm, dict);
    Ok(())
}

/// What the system is asked for.
impl Mode {
    fn options(&self) -> OpenOptions {
        OpenOptions {
            read: self.read,
            write: self.write && !self.append,
            append: self.append,
            truncate: self.truncate,
            create: self.create,
            create_new: self.create_new,
            ..OpenOptions::default()
        }
    }
}
