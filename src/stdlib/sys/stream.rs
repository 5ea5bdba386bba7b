//! The standard streams: `sys.stdin`, `sys.stdout`, `sys.stderr` and the streams of bytes below them.
//!
//! Both views of standard input share the bytes that were read and not yet handed out.

use super::raise;
use crate::stdlib::buffer::bytes_arg;
use crate::stdlib::io::unsupported;
use crate::system::{Stream, errno};
use crate::task::outside;
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// `sys.stdout` and its kin.
struct TextStream {
    stream: Stream,
    /// `sys.stdout.buffer`
    buffer: Value,
    /// Input read but not yet handed out.
    pending: Vec<u8>,
    errors: String,
    line_buffering: bool,
    write_through: bool,
}

impl Trace for TextStream {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.buffer);
        t.external(self.pending.capacity() + self.errors.capacity());
    }
}

/// `sys.stdout.buffer`
struct ByteOutput(Stream);

impl Trace for ByteOutput {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

/// `sys.stdin.buffer`; its bytes are those of the text stream.
struct ByteInput {
    text: Value,
}

impl Trace for ByteInput {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.text);
    }
}

/// The longest line that is read as one.
const MAX_LINE: usize = 1 << 30;

// ------------------------------------------------------------ for others

/// Write bytes to a standard stream.
pub fn write_output(vm: &mut Vm, stream: Stream, bytes: &[u8]) -> Result<()> {
    outside(vm).system.print(stream, bytes).map_err(|e| raise(vm, &e))
}

/// Have standard output leave the process.
pub fn flush_output(vm: &mut Vm) -> Result<()> {
    outside(vm).system.flush(Stream::Output).map_err(|e| raise(vm, &e))
}

/// A line of standard input with its end, or `None` where the input has ended.
pub fn read_input_line(vm: &mut Vm) -> Result<Option<String>> {
    let stream = named(vm, "__stdin__").filter(|&v| vm.heap.is::<TextStream>(v));
    let line = match stream {
        Some(stream) => take_line(vm, stream, None)?,
        None => more(vm)?,
    };
    if line.is_empty() {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

/// Under which name `sys` has this standard stream; `None` for anything else.
pub fn standard_stream(vm: &Vm, v: Value) -> Option<&'static str> {
    Some(match vm.heap.get::<TextStream>(v)?.stream {
        Stream::Input => "__stdin__",
        Stream::Output => "__stdout__",
        Stream::Error => "__stderr__",
    })
}

/// A variable of the module `sys`, if it is loaded.
fn named(vm: &mut Vm, name: &str) -> Option<Value> {
    let module = vm.loaded_module("sys")?;
    let name = vm.heap.intern(name);
    let dict = vm.heap.as_module(module)?.dict;
    vm.heap.namespace_get(dict, name)
}

/// What a script put in the place of a standard stream: `None` where the real one is there, or `sys` is not loaded.
fn replaced(vm: &mut Vm, name: &str, stream: Stream, lost: &str) -> Result<Option<Value>> {
    if vm.loaded_module("sys").is_none() {
        return Ok(None);
    }
    match named(vm, name) {
        Some(v) => {
            let real = vm.heap.get::<TextStream>(v).is_some_and(|s| s.stream == stream);
            Ok(if real { None } else { Some(v) })
        }
        None => Err(vm.runtime_error(lost)),
    }
}

/// Where `print` writes: `None` for the real standard output.
///
/// # Errors
/// `RuntimeError` where there is none.
pub fn stdout(vm: &mut Vm) -> Result<Option<Value>> {
    replaced(vm, "stdout", Stream::Output, "lost sys.stdout")
}

/// The script's own `sys.stdin`: `None` where it is the real one.
///
/// # Errors
/// `RuntimeError` where there is none.
pub fn stdin(vm: &mut Vm) -> Result<Option<Value>> {
    replaced(vm, "stdin", Stream::Input, "input(): lost sys.stdin")
}

/// Make the three streams; gives each with its name in `sys`.
pub(super) fn install(vm: &mut Vm) -> [(&'static str, Value); 3] {
    let classes = [
        vm.register_type::<TextStream>(&TEXT),
        vm.register_type::<ByteInput>(&INPUT),
        vm.register_type::<ByteOutput>(&OUTPUT),
    ];
    for class in classes {
        vm.place_in_module(class, "_io");
    }
    [("stdin", Stream::Input), ("stdout", Stream::Output), ("stderr", Stream::Error)].map(|(name, stream)| {
        let errors = if stream == Stream::Error { "backslashreplace" } else { "strict" }.to_string();
        let terminal = outside(vm).system.is_terminal(stream);
        let text = vm.new_opaque(TextStream {
            stream,
            buffer: Value::NONE,
            pending: Vec::new(),
            errors,
            line_buffering: terminal || stream == Stream::Error,
            write_through: false,
        });
        vm.keep(text);
        let buffer = if stream == Stream::Input {
            vm.new_opaque(ByteInput { text })
        } else {
            vm.new_opaque(ByteOutput(stream))
        };
        if let Some(t) = vm.heap.get_mut::<TextStream>(text) {
            t.buffer = buffer;
        }
        (name, text)
    })
}

// ------------------------------------------------------------ input

/// The next line of the outside, with its end; empty at the end of the input.
fn more(vm: &mut Vm) -> Result<Vec<u8>> {
    flush_output(vm)?;
    crate::task::blocks(vm);
    let line = loop {
        match outside(vm).system.read_line(MAX_LINE) {
            // signals other than Ctrl-C do not end the wait
            Err(e) if e.errno == Some(errno::EINTR) => crate::task::interrupted(vm)?,
            line => break line,
        }
    };
    crate::task::returned(vm);
    line.map_err(|e| raise(vm, &e))
}

fn take_pending(vm: &mut Vm, text: Value) -> Vec<u8> {
    vm.heap.get_mut::<TextStream>(text).map(|s| std::mem::take(&mut s.pending)).unwrap_or_default()
}

fn put_back(vm: &mut Vm, text: Value, rest: Vec<u8>) {
    if let Some(s) = vm.heap.get_mut::<TextStream>(text) {
        s.pending = rest;
    }
}

/// A line, or the first `limit` bytes of it.
fn take_line(vm: &mut Vm, text: Value, limit: Option<usize>) -> Result<Vec<u8>> {
    let mut line = take_pending(vm, text);
    if !line.contains(&b'\n') && limit.is_none_or(|limit| line.len() < limit) {
        match more(vm) {
            Ok(more) => line.extend(more),
            Err(raised) => {
                put_back(vm, text, line);
                return Err(raised);
            }
        }
    }
    let end = line.iter().position(|&b| b == b'\n').map_or(line.len(), |i| i + 1);
    let rest = line.split_off(end.min(limit.unwrap_or(end)));
    put_back(vm, text, rest);
    Ok(line)
}

/// Have at least `wanted` bytes pending, or all there are.
fn gather(vm: &mut Vm, text: Value, wanted: Option<usize>) -> Result<Vec<u8>> {
    let mut all = take_pending(vm, text);
    while wanted.is_none_or(|wanted| all.len() < wanted) {
        let step = vm.check_size(all.len()).and_then(|()| more(vm));
        match step {
            Ok(line) if line.is_empty() => break,
            Ok(line) => all.extend(line),
            Err(raised) => {
                put_back(vm, text, all);
                return Err(raised);
            }
        }
    }
    Ok(all)
}

/// Where the first `count` characters of bytes end, if there are so many.
fn end_of_chars(bytes: &[u8], count: usize) -> Option<usize> {
    // a character begins where no continuation byte stands
    let mut starts = bytes.iter().enumerate().filter(|(_, b)| **b & 0xC0 != 0x80).map(|(i, _)| i);
    starts.nth(count)
}

/// A size argument: `None` for no limit.
fn size(vm: &mut Vm, v: Value) -> Result<Option<usize>> {
    if v.is_none() {
        return Ok(None);
    }
    Ok(usize::try_from(vm.size_i64(v)?).ok())
}

fn as_text(vm: &mut Vm, bytes: &[u8]) -> Value {
    vm.heap.str(&String::from_utf8_lossy(bytes))
}

fn check_readable(vm: &mut Vm, text: Value) -> Result<()> {
    match vm.heap.get::<TextStream>(text).map(|s| s.stream) {
        Some(Stream::Input) => Ok(()),
        _ => Err(unsupported(vm, "not readable")),
    }
}

fn read(vm: &mut Vm, args: Args) -> Result<Value> {
    check_readable(vm, args[0])?;
    let Some(wanted) = size(vm, args[1])? else {
        let all = gather(vm, args[0], None)?;
        return Ok(as_text(vm, &all));
    };
    let mut least = wanted;
    loop {
        let mut all = gather(vm, args[0], Some(least.saturating_add(1)))?;
        let complete = all.len() <= least;
        if let Some(end) = end_of_chars(&all, wanted).or(complete.then_some(all.len())) {
            let rest = all.split_off(end);
            put_back(vm, args[0], rest);
            return Ok(as_text(vm, &all));
        }
        least = all.len();
        put_back(vm, args[0], all);
    }
}

fn readline(vm: &mut Vm, args: Args) -> Result<Value> {
    check_readable(vm, args[0])?;
    let limit = size(vm, args[1])?;
    let mut line = take_line(vm, args[0], None)?;
    if let Some(end) = limit.and_then(|limit| end_of_chars(&line, limit)) {
        let mut rest = line.split_off(end);
        rest.extend(take_pending(vm, args[0]));
        put_back(vm, args[0], rest);
    }
    Ok(as_text(vm, &line))
}

/// Lines until they hold `hint` bytes, each made a value by `make`.
fn lines(vm: &mut Vm, text: Value, hint: Value, make: fn(&mut Vm, &[u8]) -> Value) -> Result<Value> {
    let hint = size(vm, hint)?.filter(|&hint| hint > 0);
    let list = vm.heap.list(Vec::new());
    vm.keep(list);
    let mut total = 0;
    loop {
        let line = take_line(vm, text, None)?;
        if line.is_empty() {
            return Ok(list);
        }
        total += line.len();
        vm.check_size(total)?;
        let line = make(vm, &line);
        vm.heap.list_push(list, line);
        if hint.is_some_and(|hint| total >= hint) {
            return Ok(list);
        }
    }
}

fn readlines(vm: &mut Vm, args: Args) -> Result<Value> {
    check_readable(vm, args[0])?;
    lines(vm, args[0], args[1], as_text)
}

fn next_line(vm: &mut Vm, args: Args) -> Result<Value> {
    check_readable(vm, args[0])?;
    let line = take_line(vm, args[0], None)?;
    Ok(if line.is_empty() { Value::UNDEF } else { as_text(vm, &line) })
}

// ------------------------------------------------------------ output

fn stream_of(vm: &Vm, v: Value) -> Stream {
    let text = vm.heap.get::<TextStream>(v).map(|s| s.stream);
    text.or_else(|| vm.heap.get::<ByteOutput>(v).map(|s| s.0)).unwrap_or(Stream::Input)
}

fn write(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(text) = vm.plain(args[1]).as_str() else {
        let given = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("write() argument must be str, not {given}")));
    };
    let stream = stream_of(vm, args[0]);
    if stream == Stream::Input {
        return Err(unsupported(vm, "not writable"));
    }
    write_output(vm, stream, text.as_bytes())?;
    Ok(Value::small(vm.plain(args[1]).str_chars().unwrap_or(0) as i64))
}

fn write_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = bytes_arg(vm, args[1])?;
    let stream = stream_of(vm, args[0]);
    write_output(vm, stream, &bytes)?;
    Ok(Value::small(bytes.len() as i64))
}

fn writelines(vm: &mut Vm, args: Args) -> Result<Value> {
    let lines = vm.collect_list(args[1])?;
    vm.keep(lines);
    for line in vm.heap.items(lines).cloned().unwrap_or_default() {
        vm.call_method(args[0], sym::WRITE, &[line])?;
    }
    Ok(Value::NONE)
}

fn flush(vm: &mut Vm, args: Args) -> Result<Value> {
    if stream_of(vm, args[0]) == Stream::Output {
        flush_output(vm)?;
    }
    Ok(Value::NONE)
}

fn reconfigure(vm: &mut Vm, args: Args) -> Result<Value> {
    for (at, name) in [(1, "encoding"), (2, "errors"), (3, "newline")] {
        if !args[at].is_none() && vm.plain(args[at]).as_str().is_none() {
            let given = vm.argument_type_name(args[at]);
            let message = format!("reconfigure() argument '{name}' must be str or None, not {given}");
            return Err(vm.type_error(&message));
        }
    }
    if let Some(encoding) = vm.plain(args[1]).as_str() {
        let plain: String = encoding.chars().filter(char::is_ascii_alphanumeric).collect();
        if !plain.eq_ignore_ascii_case("utf8") {
            let message = format!("standard streams are UTF-8 and cannot be changed to '{encoding}'");
            return Err(vm.raise(vm.types.lookup_error, &message));
        }
    }
    let errors = vm.plain(args[2]).as_str();
    let [lines, through] =
        [args[4], args[5]].map(|v| if v.is_none() { Ok(None) } else { vm.truth(v).map(Some) });
    let (lines, through) = (lines?, through?);
    if let Some(s) = vm.heap.get_mut::<TextStream>(args[0]) {
        s.errors = errors.map_or_else(|| std::mem::take(&mut s.errors), str::to_string);
        s.line_buffering = lines.unwrap_or(s.line_buffering);
        s.write_through = through.unwrap_or(s.write_through);
    }
    Ok(Value::NONE)
}

// ------------------------------------------------------------ bytes of the input

fn text_of(vm: &Vm, v: Value) -> Value {
    vm.heap.get::<ByteInput>(v).map_or(Value::NONE, |s| s.text)
}

fn as_bytes(vm: &mut Vm, bytes: &[u8]) -> Value {
    vm.heap.bytes(bytes)
}

fn read_bytes(vm: &mut Vm, args: Args) -> Result<Value> {
    let wanted = size(vm, args[1])?;
    let text = text_of(vm, args[0]);
    let mut all = gather(vm, text, wanted)?;
    let rest = all.split_off(wanted.unwrap_or(all.len()).min(all.len()));
    put_back(vm, text, rest);
    Ok(vm.heap.bytes(&all))
}

/// What can be had with one look outside.
fn read_some(vm: &mut Vm, args: Args) -> Result<Value> {
    let wanted = size(vm, args[1])?.unwrap_or(8192);
    let text = text_of(vm, args[0]);
    let mut all = gather(vm, text, Some(wanted.min(1)))?;
    let rest = all.split_off(wanted.min(all.len()));
    put_back(vm, text, rest);
    Ok(vm.heap.bytes(&all))
}

fn peek(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_of(vm, args[0]);
    let all = gather(vm, text, Some(1))?;
    let seen = vm.heap.bytes(&all);
    put_back(vm, text, all);
    Ok(seen)
}

fn read_into(vm: &mut Vm, args: Args) -> Result<Value> {
    let wanted = vm.length(args[1])?;
    let text = text_of(vm, args[0]);
    let mut all = gather(vm, text, Some(wanted))?;
    let rest = all.split_off(wanted.min(all.len()));
    put_back(vm, text, rest);
    let bytes = vm.heap.bytes(&all);
    vm.keep(bytes);
    let part = vm.heap.slice(Value::NONE, Value::small(all.len() as i64), Value::NONE);
    vm.keep(part);
    vm.set_item(args[1], part, bytes)?;
    Ok(Value::small(all.len() as i64))
}

fn byte_line(vm: &mut Vm, args: Args) -> Result<Value> {
    let limit = size(vm, args[1])?;
    let text = text_of(vm, args[0]);
    let line = take_line(vm, text, limit)?;
    Ok(vm.heap.bytes(&line))
}

fn byte_lines(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_of(vm, args[0]);
    lines(vm, text, args[1], as_bytes)
}

fn next_byte_line(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_of(vm, args[0]);
    let line = take_line(vm, text, None)?;
    Ok(if line.is_empty() { Value::UNDEF } else { vm.heap.bytes(&line) })
}

fn not_writable(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(unsupported(vm, "write"))
}

fn not_readable(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(unsupported(vm, "read"))
}

// ------------------------------------------------------------ what they are

fn any_stream(vm: &Vm, v: Value) -> Stream {
    stream_of(vm, v)
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn isatty(vm: &mut Vm, args: Args) -> Result<Value> {
    let stream = any_stream(vm, args[0]);
    Ok(Value::bool(outside(vm).system.is_terminal(stream)))
}

fn fileno(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(match any_stream(vm, args[0]) {
        Stream::Input => 0,
        Stream::Output => 1,
        Stream::Error => 2,
    }))
}

fn readable(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(any_stream(vm, args[0]) == Stream::Input))
}

fn writable(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(any_stream(vm, args[0]) != Stream::Input))
}

fn seekable(_: &mut Vm, _: Args) -> Result<Value> {
    Ok(Value::FALSE)
}

fn not_seekable(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(unsupported(vm, "underlying stream is not seekable"))
}

fn stays_open(_: &mut Vm, _: Args) -> Result<Value> {
    Ok(Value::NONE)
}

fn stream_name(stream: Stream) -> &'static str {
    match stream {
        Stream::Input => "<stdin>",
        Stream::Output => "<stdout>",
        Stream::Error => "<stderr>",
    }
}

fn text_repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let stream = any_stream(vm, args[0]);
    let mode = if stream == Stream::Input { 'r' } else { 'w' };
    let name = stream_name(stream);
    Ok(vm.heap.str(&format!("<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>")))
}

fn byte_repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let stream = any_stream(vm, args[0]);
    let class = if stream == Stream::Input { "BufferedReader" } else { "BufferedWriter" };
    Ok(vm.heap.str(&format!("<_io.{class} name='{}'>", stream_name(stream))))
}

fn get_buffer(vm: &mut Vm, v: Value) -> Result<Value> {
    Ok(vm.heap.get::<TextStream>(v).map_or(Value::NONE, |s| s.buffer))
}

fn get_name(vm: &mut Vm, v: Value) -> Result<Value> {
    let stream = any_stream(vm, v);
    Ok(vm.heap.str(stream_name(stream)))
}

fn get_mode(vm: &mut Vm, v: Value) -> Result<Value> {
    let text = vm.heap.is::<TextStream>(v);
    let mode = if any_stream(vm, v) == Stream::Input { "rb" } else { "wb" };
    Ok(vm.heap.str(if text { &mode[..1] } else { mode }))
}

fn get_encoding(vm: &mut Vm, _: Value) -> Result<Value> {
    Ok(vm.heap.str("utf-8"))
}

fn get_errors(vm: &mut Vm, v: Value) -> Result<Value> {
    let errors = vm.heap.get::<TextStream>(v).map_or_else(String::new, |s| s.errors.clone());
    Ok(vm.heap.str(&errors))
}

fn get_line_buffering(vm: &mut Vm, v: Value) -> Result<Value> {
    Ok(Value::bool(vm.heap.get::<TextStream>(v).is_some_and(|s| s.line_buffering)))
}

fn get_write_through(vm: &mut Vm, v: Value) -> Result<Value> {
    Ok(Value::bool(vm.heap.get::<TextStream>(v).is_some_and(|s| s.write_through)))
}

fn get_false(_: &mut Vm, _: Value) -> Result<Value> {
    Ok(Value::FALSE)
}

fn get_none(_: &mut Vm, _: Value) -> Result<Value> {
    Ok(Value::NONE)
}

// ------------------------------------------------------------ rows

const fn row(
    name: &'static str,
    params: &'static str,
    doc: &'static str,
    run: crate::vm::native::Run,
) -> Native {
    Native { name, params, doc, run }
}

const fn getter(name: &'static str, get: fn(&mut Vm, Value) -> Result<Value>) -> Getter {
    Getter { name, get, set: None }
}

const fn class(
    name: &'static str,
    methods: &'static [Native],
    getters: &'static [Getter],
    doc: &'static str,
) -> TypeRow {
    TypeRow { methods, getters, doc, ..TypeRow::bare(name) }
}

const READ_DOC: &str = "Up to so many characters, all without a number.";

const TEXT: TypeRow = class(
    "TextIOWrapper",
    &[
        row("write", "self, text, /", "Write text; gives its length.", write),
        row("writelines", "self, lines, /", "Write several texts.", writelines),
        row("flush", "self, /", "Write what is buffered.", flush),
        row("readline", "self, size=-1, /", "A line with its end.", readline),
        row("readlines", "self, hint=-1, /", "All lines.", readlines),
        row("read", "self, size=None, /", READ_DOC, read),
        row("isatty", "self, /", "Is it a terminal?", isatty),
        row("fileno", "self, /", "The number the system knows it by.", fileno),
        row("readable", "self, /", "Can it be read?", readable),
        row("writable", "self, /", "Can it be written?", writable),
        row("seekable", "self, /", "Standard streams have no positions.", seekable),
        row("seek", "self, offset, whence=0, /", "An error.", not_seekable),
        row("tell", "self, /", "An error.", not_seekable),
        row("truncate", "self, size=None, /", "An error.", not_seekable),
        row(
            "reconfigure",
            "self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None",
            "Change what is told of the stream; it stays UTF-8.",
            reconfigure,
        ),
        row("close", "self, /", "Standard streams stay open.", stays_open),
        row("__enter__", "self, /", "The stream.", itself),
        row("__exit__", "self, /, *exc", "The stream stays open.", stays_open),
        row("__iter__", "self, /", "Its lines.", itself),
        row("__next__", "self, /", "The next line.", next_line),
        row("__repr__", "self, /", "What it is.", text_repr),
    ],
    &[
        getter("buffer", get_buffer),
        getter("name", get_name),
        getter("mode", get_mode),
        getter("encoding", get_encoding),
        getter("errors", get_errors),
        getter("newlines", get_none),
        getter("line_buffering", get_line_buffering),
        getter("write_through", get_write_through),
        getter("closed", get_false),
    ],
    "A standard stream of text.",
);

const INPUT: TypeRow = class(
    "BufferedReader",
    &[
        row("read", "self, size=None, /", "Up to so many bytes, all without a number.", read_bytes),
        row("read1", "self, size=-1, /", "What can be had at once.", read_some),
        row("peek", "self, size=0, /", "What comes next; it is not taken.", peek),
        row("readinto", "self, buffer, /", "Fill a buffer; gives how many bytes came.", read_into),
        row("readline", "self, size=-1, /", "A line with its end.", byte_line),
        row("readlines", "self, hint=-1, /", "All lines.", byte_lines),
        row("write", "self, data, /", "An error.", not_writable),
        row("flush", "self, /", "Nothing.", stays_open),
        row("close", "self, /", "Standard streams stay open.", stays_open),
        row("isatty", "self, /", "Is it a terminal?", isatty),
        row("fileno", "self, /", "The number the system knows it by.", fileno),
        row("readable", "self, /", "Can it be read?", readable),
        row("writable", "self, /", "Can it be written?", writable),
        row("seekable", "self, /", "Standard streams have no positions.", seekable),
        row("__enter__", "self, /", "The stream.", itself),
        row("__exit__", "self, /, *exc", "The stream stays open.", stays_open),
        row("__iter__", "self, /", "Its lines.", itself),
        row("__next__", "self, /", "The next line.", next_byte_line),
        row("__repr__", "self, /", "What it is.", byte_repr),
    ],
    &[getter("name", get_name), getter("mode", get_mode), getter("closed", get_false)],
    "Standard input as bytes.",
);

const OUTPUT: TypeRow = class(
    "BufferedWriter",
    &[
        row("write", "self, data, /", "Write bytes; gives how many.", write_bytes),
        row("writelines", "self, lines, /", "Write several pieces of bytes.", writelines),
        row("flush", "self, /", "Write what is buffered.", flush),
        row("read", "self, size=None, /", "An error.", not_readable),
        row("close", "self, /", "Standard streams stay open.", stays_open),
        row("isatty", "self, /", "Is it a terminal?", isatty),
        row("fileno", "self, /", "The number the system knows it by.", fileno),
        row("readable", "self, /", "Can it be read?", readable),
        row("writable", "self, /", "Can it be written?", writable),
        row("seekable", "self, /", "Standard streams have no positions.", seekable),
        row("__enter__", "self, /", "The stream.", itself),
        row("__exit__", "self, /, *exc", "The stream stays open.", stays_open),
        row("__repr__", "self, /", "What it is.", byte_repr),
    ],
    &[getter("name", get_name), getter("mode", get_mode), getter("closed", get_false)],
    "A standard stream of bytes.",
);
