//! The methods of open files.

use super::buffer::Buffer;
use super::{Class, File, LINE_CR, LINE_CRLF, LINE_LF, Newline, raise, remember_writer, unsupported};
use crate::stdlib::buffer::{View, bytes_arg, bytes_of_mut};
use crate::system::{Seek, SysError, System, errno};
use crate::task::outside;
use crate::value::text::codec::Encoding;
use crate::value::{Layout, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

/// An object for an open file.
pub(super) fn make(vm: &mut Vm, class: Class, file: File) -> Result<Value, Raised> {
    let name = match class {
        Class::Text => "TextIOWrapper",
        Class::Reader => "BufferedReader",
        Class::Writer => "BufferedWriter",
        Class::Random => "BufferedRandom",
        Class::Raw => "FileIO",
    };
    let module = vm.import_module("_io")?;
    let name = vm.heap.intern(name);
    let class = vm.get_attr(module, name)?;
    Ok(vm.new_opaque_of(class, file))
}

fn file(vm: &mut Vm, v: Value) -> Result<&mut File, Raised> {
    let this = vm.receiver_of::<File>(v)?;
    Ok(vm.heap.get_mut::<File>(this).expect("the type was checked"))
}

/// The file behind a receiver, which must be open. CPython's binary files say what was tried in vain.
fn open_file<'v>(vm: &'v mut Vm, v: Value, action: &str) -> Result<&'v mut File, Raised> {
    let this = file(vm, v)?;
    if this.buffer.is_closed() {
        let binary = this.text.is_none();
        let message = match action {
            "read" | "readline" | "seek" | "peek" | "read1" if binary => format!("{action} of closed file"),
            "write" if binary => "write to closed file".to_string(),
            "" => "I/O operation on closed file".to_string(),
            _ if binary => "I/O operation on closed file".to_string(),
            _ => "I/O operation on closed file.".to_string(),
        };
        return Err(vm.value_error(&message));
    }
    file(vm, v)
}

fn readable_file<'v>(vm: &'v mut Vm, v: Value, action: &str) -> Result<&'v mut File, Raised> {
    let this = open_file(vm, v, action)?;
    if !this.mode.read {
        let message = if this.text.is_none() { action } else { "not readable" };
        return Err(unsupported(vm, message));
    }
    file(vm, v)
}

/// Do something with a file's buffer and the system at once; after signals that do not end it, again.
fn with_system<R>(
    vm: &mut Vm,
    v: Value,
    mut action: impl FnMut(&mut Buffer, &mut dyn System) -> Result<R, SysError>,
) -> Result<R, Raised> {
    loop {
        let mut buffer = std::mem::replace(&mut file(vm, v)?.buffer, Buffer::closed());
        let outcome = action(&mut buffer, &mut *outside(vm).system);
        file(vm, v)?.buffer = buffer;
        match outcome {
            Err(e) if e.errno == Some(errno::EINTR) => crate::task::interrupted(vm)?,
            outcome => return outcome.map_err(|e| raise(vm, &e, None)),
        }
    }
}

/// Read more into the buffer, `wanted` bytes if it is none; `false` at the end.
fn fill(vm: &mut Vm, v: Value, wanted: usize) -> Result<bool, Raised> {
    vm.charge_fuel(64)?;
    let length = file(vm, v)?.buffer.ahead().len();
    vm.check_size(length)?;
    with_system(vm, v, |buffer, system| buffer.fill(system, wanted))
}

fn fill_all(vm: &mut Vm, v: Value) -> Result<(), Raised> {
    while fill(vm, v, usize::MAX)? {}
    Ok(())
}

/// As [`fill`], for binary files that do not wait: `None` if nothing is there yet.
fn try_fill(vm: &mut Vm, v: Value, wanted: usize) -> Result<Option<bool>, Raised> {
    match fill(vm, v, wanted) {
        Ok(more) => Ok(Some(more)),
        Err(_) => {
            let error = vm.take_pending();
            if vm.type_name(error) == "BlockingIOError" { Ok(None) } else { Err(vm.raise_value(error)) }
        }
    }
}

// ---- reading ----

/// Remember which line ends a text file has shown.
fn note_line_ends(vm: &mut Vm, v: Value, bytes: &[u8]) -> Result<(), Raised> {
    let Some(text) = &mut file(vm, v)?.text else { return Ok(()) };
    let mut before = 0;
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        let end = match (bytes[at], bytes.get(at + 1)) {
            (b'\r', Some(b'\n')) => LINE_CRLF,
            (b'\r', _) => LINE_CR,
            _ if at > 0 && before == at && bytes[at - 1] == b'\r' => 0,
            _ => LINE_LF,
        };
        text.line_ends |= end;
        before = at + 1;
        if text.line_ends == LINE_CR | LINE_LF | LINE_CRLF || bytes.len() > 1 << 16 {
            break;
        }
    }
    Ok(())
}

/// The text of some bytes of a text file.
fn decode(vm: &mut Vm, v: Value, bytes: &[u8]) -> Result<Value, Raised> {
    let Some(text) = &file(vm, v)?.text else { return Ok(vm.heap.bytes(bytes)) };
    let (encoding, universal) = (text.encoding, text.newline == Newline::Universal);
    let (name, errors) = (text.encoding_name.clone(), text.errors.clone());
    if universal {
        note_line_ends(vm, v, bytes)?;
    }
    let decoded = match std::str::from_utf8(bytes) {
        Ok(text) if encoding == Encoding::Utf8 || (encoding == Encoding::Ascii && text.is_ascii()) => {
            if !(universal && text.contains('\r')) {
                return Ok(vm.heap.str(text));
            }
            vm.heap.str(text)
        }
        Ok(_) | Err(_) => {
            let bytes = vm.heap.bytes(bytes);
            let arguments = [vm.heap.str(&name), vm.heap.str(&errors)];
            let method = vm.heap.intern("decode");
            vm.call_method(bytes, method, &arguments)?
        }
    };
    let text = decoded.as_str().unwrap_or("");
    if universal && text.contains('\r') {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        return Ok(vm.heap.str(&text));
    }
    Ok(decoded)
}

/// Have bytes ahead that can be cut at characters: encodings that need to be read as a whole are read as
/// a whole and put there as UTF-8.
fn make_cuttable(vm: &mut Vm, v: Value) -> Result<(), Raised> {
    let Some(text) = &file(vm, v)?.text else { return Ok(()) };
    if matches!(text.encoding, Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1 | Encoding::Charmap(_)) {
        return Ok(());
    }
    fill_all(vm, v)?;
    let ahead = file(vm, v)?.buffer.ahead().to_vec();
    if ahead.is_empty() {
        return Ok(());
    }
    let decoded = decode(vm, v, &ahead)?;
    let bytes = decoded.as_str().unwrap_or("").as_bytes().to_vec();
    let file = file(vm, v)?;
    file.buffer.replace_ahead(bytes);
    if let Some(text) = &mut file.text {
        text.encoding = Encoding::Utf8;
    }
    Ok(())
}

/// A size argument: `None` and negative numbers mean everything.
fn size(vm: &mut Vm, v: Value) -> Result<Option<usize>, Raised> {
    if v.is_none() {
        return Ok(None);
    }
    if vm.int_of(v).is_none() && vm.special(v, sym::INDEX).is_none() {
        let given = vm.type_name(v);
        return Err(vm.type_error(&format!("argument should be integer or None, not '{given}'")));
    }
    Ok(usize::try_from(vm.size_i64(v)?).ok())
}

/// The size argument of `readline`: text files want a number.
fn line_size(vm: &mut Vm, this: Value, v: Value) -> Result<Option<usize>, Raised> {
    if file(vm, this)?.text.is_none() {
        return size(vm, v);
    }
    Ok(usize::try_from(vm.size_i64(v)?).ok())
}

fn read(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    readable_file(vm, v, "read")?;
    let limit = size(vm, args[1])?;
    make_cuttable(vm, v)?;
    let count = match limit {
        None if file(vm, v)?.text.is_some() => {
            fill_all(vm, v)?;
            file(vm, v)?.buffer.ahead().len()
        }
        _ if file(vm, v)?.text.is_none() => match gather(vm, v, limit)? {
            Some(count) => count,
            None => return Ok(Value::NONE),
        },
        limit => characters(vm, v, limit.unwrap_or(usize::MAX))?,
    };
    let bytes = file(vm, v)?.buffer.take(count);
    decode(vm, v, &bytes)
}

/// Read up to `limit` bytes of a binary file into the buffer, to its end without a limit; gives how many are there.
/// `None` if there are none yet and nobody wants to wait. Without a buffer the system is asked once.
fn gather(vm: &mut Vm, v: Value, limit: Option<usize>) -> Result<Option<usize>, Raised> {
    let most = limit.unwrap_or(usize::MAX);
    let once = limit.is_some() && file(vm, v)?.buffer.is_raw();
    loop {
        let ahead = file(vm, v)?.buffer.ahead().len();
        if ahead >= most {
            return Ok(Some(most));
        }
        let more = try_fill(vm, v, most - ahead)?;
        let count = file(vm, v)?.buffer.ahead().len();
        match more {
            Some(true) if !once => {}
            None if count == 0 => return Ok(None),
            Some(_) | None => return Ok(Some(count.min(most))),
        }
    }
}

/// How many bytes the next `limit` characters take.
fn characters(vm: &mut Vm, v: Value, limit: usize) -> Result<usize, Raised> {
    let (wide, universal) = match &file(vm, v)?.text {
        Some(text) => (text.encoding == Encoding::Utf8, text.newline == Newline::Universal),
        None => (false, false),
    };
    let (mut at, mut count, mut ended) = (0, 0, false);
    while count < limit {
        let ahead = file(vm, v)?.buffer.ahead();
        let width = match ahead.get(at) {
            None => None,
            Some(b'\r') if universal => match ahead.get(at + 1) {
                Some(b'\n') => Some(2),
                Some(_) => Some(1),
                None => None,
            },
            Some(0xc0..=0xdf) if wide => Some(2),
            Some(0xe0..=0xef) if wide => Some(3),
            Some(0xf0..=0xff) if wide => Some(4),
            Some(_) => Some(1),
        };
        match width {
            Some(width) if at + width <= ahead.len() => {
                at += width;
                count += 1;
            }
            Some(_) | None if ended => return Ok(file(vm, v)?.buffer.ahead().len()),
            Some(_) | None => ended = !fill(vm, v, 1)?,
        }
    }
    Ok(at)
}

/// Where the first line of `bytes` ends, its end included; `None` if more must be read to know.
fn line_end(bytes: &[u8], newline: Option<Newline>, from: usize) -> Option<usize> {
    match newline {
        None | Some(Newline::Only("\n")) => memchr::memchr(b'\n', &bytes[from..]).map(|at| from + at + 1),
        Some(Newline::Only(end)) => {
            let from = from.saturating_sub(end.len());
            memchr::memmem::find(&bytes[from..], end.as_bytes()).map(|at| from + at + end.len())
        }
        Some(Newline::Universal | Newline::Kept) => {
            let from = from.saturating_sub(1);
            let at = from + memchr::memchr2(b'\n', b'\r', &bytes[from..])?;
            match (bytes[at], bytes.get(at + 1)) {
                (b'\n', _) => Some(at + 1),
                (_, Some(b'\n')) => Some(at + 2),
                (_, Some(_)) => Some(at + 1),
                (_, None) => None,
            }
        }
    }
}

/// The next line with its end; empty at the end of the file.
fn line(vm: &mut Vm, v: Value, limit: Option<usize>) -> Result<Value, Raised> {
    make_cuttable(vm, v)?;
    let newline = file(vm, v)?.text.as_ref().map(|text| text.newline);
    let mut seen = 0;
    let mut end = loop {
        let ahead = file(vm, v)?.buffer.ahead();
        if let Some(end) = line_end(ahead, newline, seen) {
            break end;
        }
        seen = ahead.len();
        let enough = limit.is_some_and(|limit| seen > limit.saturating_mul(4));
        if enough || !fill(vm, v, 1)? {
            break file(vm, v)?.buffer.ahead().len();
        }
    };
    if let Some(limit) = limit {
        let most = if newline.is_none() { limit } else { characters(vm, v, limit)? };
        end = end.min(most);
    }
    let bytes = file(vm, v)?.buffer.take(end);
    decode(vm, v, &bytes)
}

fn readline(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    readable_file(vm, args[0], "readline")?;
    let limit = line_size(vm, args[0], args[1])?;
    line(vm, args[0], limit)
}

/// Whether a line just read says that the file has ended.
fn is_empty(line: Value) -> bool {
    line.as_str().map_or_else(|| line.as_bytes().is_none_or(<[u8]>::is_empty), str::is_empty)
}

fn next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    readable_file(vm, args[0], "readline")?;
    let line = line(vm, args[0], None)?;
    Ok(if is_empty(line) { Value::UNDEF } else { line })
}

fn readlines(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    readable_file(vm, args[0], "readlines")?;
    let hint = size(vm, args[1])?.filter(|&hint| hint > 0);
    let lines = vm.heap.list(Vec::new());
    vm.keep(lines);
    let mut total = 0;
    loop {
        let line = line(vm, args[0], None)?;
        if is_empty(line) {
            return Ok(lines);
        }
        vm.heap.list_push(lines, line);
        total += vm.length(line)?;
        if hint.is_some_and(|hint| total >= hint) {
            return Ok(lines);
        }
    }
}

/// What is ahead in a binary file, without taking it: at least one byte where there is one.
fn peek(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    readable_file(vm, args[0], "peek")?;
    if file(vm, args[0])?.buffer.ahead().is_empty() {
        fill(vm, args[0], 1)?;
    }
    let bytes = file(vm, args[0])?.buffer.ahead().to_vec();
    Ok(vm.heap.bytes(&bytes))
}

/// Up to so many bytes, the system asked once at most.
fn read1(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    readable_file(vm, args[0], "read1")?;
    let limit = size(vm, args[1])?.unwrap_or(usize::MAX);
    if limit > 0 && file(vm, args[0])?.buffer.ahead().is_empty() && try_fill(vm, args[0], limit)?.is_none() {
        return Ok(Value::NONE);
    }
    let buffer = &mut file(vm, args[0])?.buffer;
    let count = buffer.ahead().len().min(limit);
    let bytes = buffer.take(count);
    Ok(vm.heap.bytes(&bytes))
}

fn readinto(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    readable_file(vm, v, "readinto")?;
    let Some(mut target) = View::open_writable(vm, args[1]) else {
        let given = vm.argument_type_name(args[1]);
        let message = format!("readinto() argument must be read-write bytes-like object, not {given}");
        return Err(vm.type_error(&message));
    };
    let outcome = read_into(vm, v, &target);
    target.unlock();
    outcome
}

/// Fill what a window without gaps shows, from its start; gives how many bytes there were, `None` if a pipe that does
/// not wait has none yet.
fn read_into(vm: &mut Vm, v: Value, target: &View) -> Result<Value, Raised> {
    let (base, start, length) = (target.base, target.start, target.size());
    let Some(count) = gather(vm, v, Some(length))? else { return Ok(Value::NONE) };
    let bytes = file(vm, v)?.buffer.take(count);
    if let Some(place) = bytes_of_mut(vm, base).and_then(|all| all.get_mut(start..start + count)) {
        place.copy_from_slice(&bytes);
    }
    Ok(Value::small(count as i64))
}

// ---- writing ----

fn write(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    let this = open_file(vm, v, "write")?;
    if !this.mode.write {
        let message = if this.text.is_none() { "write" } else { "not writable" };
        return Err(unsupported(vm, message));
    }
    let written = vm.plain(args[1]);
    let (bytes, count): (Vec<u8>, usize) = match &file(vm, v)?.text {
        Some(text) => {
            let (encoding, newline) = (text.encoding, text.newline);
            let (name, errors) = (text.encoding_name.clone(), text.errors.clone());
            let Some(text) = written.as_str() else {
                let given = vm.argument_type_name(args[1]);
                return Err(vm.type_error(&format!("write() argument must be str, not {given}")));
            };
            let count = written.str_chars().unwrap_or(0);
            let text = match newline {
                Newline::Only(end) if end != "\n" => text.replace('\n', end),
                Newline::Only(_) | Newline::Universal | Newline::Kept => text.to_string(),
            };
            if encoding == Encoding::Utf8 {
                (text.into_bytes(), count)
            } else {
                let text = vm.heap.str(&text);
                let arguments = [vm.heap.str(&name), vm.heap.str(&errors)];
                let method = vm.heap.intern("encode");
                let bytes = vm.call_method(text, method, &arguments)?;
                (bytes.as_bytes().unwrap_or(&[]).to_vec(), count)
            }
        }
        None => {
            let bytes = bytes_arg(vm, args[1])?.into_owned();
            let count = bytes.len();
            (bytes, count)
        }
    };
    vm.charge_fuel(bytes.len() / 64)?;
    let this = vm.receiver_of::<File>(v)?;
    let waited = file(vm, v)?.buffer.is_waiting();
    let waits = with_system(vm, v, |buffer, system| buffer.write(system, &bytes))?;
    if waits && !waited {
        remember_writer(vm, this);
    }
    Ok(vm.heap.int(count as i64))
}

fn writelines(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "writelines")?;
    let iterator = vm.iter(args[1])?;
    vm.keep(iterator);
    let name = sym::WRITE;
    while let Some(line) = vm.next(iterator)? {
        vm.call_method(args[0], name, &[line])?;
    }
    Ok(Value::NONE)
}

/// Write what waits in a file, if it is still open.
pub(super) fn flush_file(vm: &mut Vm, v: Value) -> Result<(), Raised> {
    with_system(vm, v, |buffer, system| buffer.flush(system))
}

fn flush(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "flush")?;
    flush_file(vm, args[0])?;
    Ok(Value::NONE)
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !file(vm, args[0])?.buffer.is_closed() {
        with_system(vm, args[0], |buffer, system| buffer.close(system))?;
    }
    Ok(Value::NONE)
}

fn enter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "with")?;
    Ok(args[0])
}

fn exit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.call_method(args[0], sym::CLOSE, &[])?;
    Ok(Value::NONE)
}

// ---- moving ----

fn seek(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    let is_text = open_file(vm, v, "seek")?.text.is_some();
    let offset = vm.size_i64(args[1])?;
    let to = match vm.size_i64(args[2])? {
        0 => match u64::try_from(offset) {
            Ok(offset) => Seek::Start(offset),
            Err(_) if !is_text => {
                return Err(vm.os_error(errno::EINVAL, "Invalid argument", None));
            }
            Err(_) => return Err(vm.value_error(&format!("negative seek position {offset}"))),
        },
        1 if is_text && offset != 0 => {
            return Err(unsupported(vm, "can't do nonzero cur-relative seeks"));
        }
        1 if is_text => {
            let at = with_system(vm, v, |buffer, system| buffer.tell(system))?;
            Seek::Start(at)
        }
        1 => Seek::Current(offset),
        2 if is_text && offset != 0 => {
            return Err(unsupported(vm, "can't do nonzero end-relative seeks"));
        }
        2 => Seek::End(offset),
        other if !is_text => {
            return Err(vm.value_error(&format!("whence value {other} unsupported")));
        }
        other => {
            return Err(vm.value_error(&format!("invalid whence ({other}, should be 0, 1 or 2)")));
        }
    };
    let at = with_system(vm, v, |buffer, system| buffer.seek(system, to))?;
    Ok(vm.heap.int(at as i64))
}

fn tell(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "tell")?;
    let at = with_system(vm, args[0], |buffer, system| buffer.tell(system))?;
    Ok(vm.heap.int(at as i64))
}

fn truncate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    if !open_file(vm, v, "truncate")?.mode.write {
        return Err(unsupported(vm, "truncate"));
    }
    let length = match args[1] {
        length if length.is_none() => with_system(vm, v, |buffer, system| buffer.tell(system))?,
        length => match u64::try_from(vm.size_i64(length)?) {
            Ok(length) => length,
            Err(_) => return Err(vm.os_error(errno::EINVAL, "Invalid argument", None)),
        },
    };
    flush_file(vm, v)?;
    if let Some(resource) = file(vm, v)?.buffer.resource() {
        outside(vm).system.set_len(resource, length).map_err(|e| raise(vm, &e, None))?;
    }
    Ok(vm.heap.int(length as i64))
}

// ---- questions ----

fn readable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(open_file(vm, args[0], "")?.mode.read))
}

fn writable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(open_file(vm, args[0], "")?.mode.write))
}

fn seekable(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "")?;
    let Some(resource) = file(vm, args[0])?.buffer.resource() else { return Ok(Value::FALSE) };
    Ok(Value::bool(outside(vm).system.seek(resource, Seek::Current(0)).is_ok()))
}

fn isatty(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "")?;
    let Some(resource) = file(vm, args[0])?.buffer.resource() else { return Ok(Value::FALSE) };
    let state = outside(vm).system.descriptor_state(resource);
    Ok(Value::bool(state.is_ok_and(|state| state.terminal.is_some())))
}

fn fileno(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "")?;
    let Some(resource) = file(vm, args[0])?.buffer.resource() else { return Err(unsupported(vm, "fileno")) };
    match outside(vm).system.descriptor(resource) {
        Ok(number) => Ok(Value::small(number.into())),
        // files of the simulation have none
        Err(_) => Err(unsupported(vm, "fileno")),
    }
}

fn itself(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    open_file(vm, args[0], "iter")?;
    Ok(args[0])
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = vm.type_name(args[0]);
    let this = file(vm, args[0])?;
    let (name, mode) = (this.name, this.mode.text.clone());
    let encoding = this.text.as_ref().map(|text| text.encoding_name.clone());
    let name = vm.repr_string(name)?;
    let text = match encoding {
        Some(encoding) => format!("<_io.{class} name={name} mode='{mode}' encoding='{encoding}'>"),
        None if class == "FileIO" => format!("<_io.{class} name={name} mode='{mode}' closefd=True>"),
        None => format!("<_io.{class} name={name}>"),
    };
    Ok(vm.heap.str(&text))
}

fn get_name(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(file(vm, v)?.name)
}

fn get_mode(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let mode = file(vm, v)?.mode.text.clone();
    Ok(vm.heap.str(&mode))
}

fn get_closed(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(Value::bool(file(vm, v)?.buffer.is_closed()))
}

fn get_encoding(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let name = file(vm, v)?.text.as_ref().map(|text| text.encoding_name.clone());
    Ok(name.map_or(Value::NONE, |name| vm.heap.str(&name)))
}

fn get_errors(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let name = file(vm, v)?.text.as_ref().map(|text| text.errors.clone());
    Ok(name.map_or(Value::NONE, |name| vm.heap.str(&name)))
}

/// The line ends seen: `None`, one text, or a tuple of several.
fn get_newlines(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let seen = file(vm, v)?.text.as_ref().map_or(0, |text| text.line_ends);
    let ends = [(LINE_CR, "\r"), (LINE_LF, "\n"), (LINE_CRLF, "\r\n")];
    let ends: Vec<Value> =
        ends.into_iter().filter(|(flag, _)| seen & flag != 0).map(|(_, end)| vm.heap.str(end)).collect();
    Ok(match ends[..] {
        [] => Value::NONE,
        [one] => one,
        _ => vm.heap.tuple(&ends),
    })
}

const METHODS: &[Native] = &[
    Native {
        name: "read",
        params: "self, size=-1, /",
        doc: "Read up to size characters or bytes.",
        run: read,
    },
    Native { name: "readline", params: "self, size=-1, /", doc: "Read a line with its end.", run: readline },
    Native { name: "readlines", params: "self, hint=-1, /", doc: "Read all lines.", run: readlines },
    Native { name: "readinto", params: "self, buffer, /", doc: "Read into a bytearray.", run: readinto },
    Native { name: "write", params: "self, text, /", doc: "Write; gives how much.", run: write },
    Native { name: "writelines", params: "self, lines, /", doc: "Write all of lines.", run: writelines },
    Native { name: "flush", params: "self, /", doc: "Write what is waiting.", run: flush },
    Native { name: "close", params: "self, /", doc: "Write what is waiting, and close.", run: close },
    Native { name: "seek", params: "self, offset, whence=0, /", doc: "Move in the file.", run: seek },
    Native { name: "tell", params: "self, /", doc: "Where the file stands.", run: tell },
    Native { name: "truncate", params: "self, size=None, /", doc: "Cut the file off.", run: truncate },
    Native { name: "readable", params: "self, /", doc: "Whether it can be read.", run: readable },
    Native { name: "writable", params: "self, /", doc: "Whether it can be written.", run: writable },
    Native { name: "seekable", params: "self, /", doc: "Whether it can move.", run: seekable },
    Native { name: "isatty", params: "self, /", doc: "Whether it is a terminal.", run: isatty },
    Native { name: "fileno", params: "self, /", doc: "The number of its descriptor.", run: fileno },
    Native { name: "__enter__", params: "self, /", doc: "The file itself.", run: enter },
    Native {
        name: "__exit__",
        params: "self, exc_type=None, exc_value=None, traceback=None, /",
        doc: "Close the file.",
        run: exit,
    },
    Native { name: "__iter__", params: "self, /", doc: "Walk the lines.", run: itself },
    Native { name: "__next__", params: "self, /", doc: "The next line.", run: next },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
];

/// What binary files can beyond that.
const BINARY_METHODS: &[Native] = &[
    Native { name: "peek", params: "self, size=0, /", doc: "What is ahead, not taken.", run: peek },
    Native { name: "read1", params: "self, size=-1, /", doc: "Read with one question at most.", run: read1 },
];

const GETTERS: &[Getter] = &[
    Getter { name: "name", get: get_name, set: None },
    Getter { name: "mode", get: get_mode, set: None },
    Getter { name: "closed", get: get_closed, set: None },
];

const TEXT_GETTERS: &[Getter] = &[
    Getter { name: "name", get: get_name, set: None },
    Getter { name: "mode", get: get_mode, set: None },
    Getter { name: "closed", get: get_closed, set: None },
    Getter { name: "encoding", get: get_encoding, set: None },
    Getter { name: "errors", get: get_errors, set: None },
    Getter { name: "newlines", get: get_newlines, set: None },
];

const fn row(name: &'static str, getters: &'static [Getter], doc: &'static str) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods: METHODS,
        class_methods: &[],
        static_methods: &[],
        getters,
        doc,
        layout: Layout::Builtin,
        is_final: true,
    }
}

const ROWS: &[TypeRow] = &[
    row("TextIOWrapper", TEXT_GETTERS, "A text file."),
    row("BufferedReader", GETTERS, "A binary file that is read."),
    row("BufferedWriter", GETTERS, "A binary file that is written."),
    row("BufferedRandom", GETTERS, "A binary file that is read and written."),
    row("FileIO", GETTERS, "A binary file without a buffer for writing."),
];

/// Make the classes of files, and put them into the module.
pub(super) fn install(vm: &mut Vm, dict: Value) {
    let module = vm.heap.str("_io");
    for row in ROWS {
        let class = vm.make_type(row);
        if matches!(row.name, "BufferedReader" | "BufferedRandom") {
            vm.add_methods(class, BINARY_METHODS);
        }
        let namespace = vm.heap.as_class(class).map_or(Value::NONE, |data| data.dict);
        vm.heap.namespace_set(namespace, sym::MODULE, module);
        let name = vm.heap.intern(row.name);
        vm.heap.namespace_set(dict, name, class);
    }
}
