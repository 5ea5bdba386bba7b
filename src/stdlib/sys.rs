//! `sys`: the interpreter as scripts see it, and the standard streams.

use crate::system::{Stream, SysError};
use crate::task::{self, outside};
use crate::value::{Kind, Layout, Table, Trace, Tracer, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

/// `sys.stdout` and its kin.
pub struct StandardStream {
    stream: Which,
    /// Input read but not yet handed out.
    pending: String,
    /// `write` takes bytes: `sys.stdout.buffer`.
    binary: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Input,
    Output,
    Error,
}

impl Trace for StandardStream {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

/// The longest line that `input()` takes.
const MAX_LINE: usize = 1 << 30;

fn raise(vm: &mut Vm, e: &SysError) -> Raised {
    if e.errno == Some(crate::system::errno::EINTR)
        && let Err(raised) = crate::task::interrupted(vm)
    {
        return raised;
    }
    match e.errno {
        Some(errno) => vm.os_error(errno, &e.message, None),
        None => vm.raise(vm.types.os_error, &e.message),
    }
}

/// Write bytes to a standard stream.
pub fn write_output(vm: &mut Vm, stream: Stream, bytes: &[u8]) -> Result<(), Raised> {
    outside(vm).system.print(stream, bytes).map_err(|e| raise(vm, &e))
}

/// Have standard output leave the process.
pub fn flush_output(vm: &mut Vm) -> Result<(), Raised> {
    outside(vm).system.flush(Stream::Output).map_err(|e| raise(vm, &e))
}

/// A line of standard input with its end, or `None` where the input has ended.
pub fn read_input_line(vm: &mut Vm) -> Result<Option<String>, Raised> {
    crate::task::blocks(vm);
    let line = loop {
        let line = outside(vm).system.read_line(MAX_LINE);
        match line {
            // signals other than Ctrl-C do not end the wait
            Err(e) if e.errno == Some(crate::system::errno::EINTR) => crate::task::interrupted(vm)?,
            line => break line,
        }
    };
    crate::task::returned(vm);
    let line = line.map_err(|e| raise(vm, &e))?;
    if line.is_empty() {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

/// Under which name `sys` has this standard stream; `None` for anything else.
pub fn standard_stream(vm: &Vm, v: Value) -> Option<&'static str> {
    let stream = vm.heap.get::<StandardStream>(v).filter(|s| !s.binary)?;
    Some(match stream.stream {
        Which::Input => "__stdin__",
        Which::Output => "__stdout__",
        Which::Error => "__stderr__",
    })
}

/// Where `print` writes: `None` for the real standard output.
pub fn stdout(vm: &mut Vm) -> Result<Option<Value>, Raised> {
    let Some(module) = vm.loaded_module("sys") else { return Ok(None) };
    let name = vm.heap.intern("stdout");
    let Some(dict) = vm.heap.as_module(module).map(|m| m.dict) else { return Ok(None) };
    match vm.heap.namespace_get(dict, name) {
        Some(v) => {
            let real = vm.heap.get::<StandardStream>(v).is_some_and(|s| s.stream == Which::Output);
            Ok(if real { None } else { Some(v) })
        }
        None => Err(vm.runtime_error("lost sys.stdout")),
    }
}

/// The script's own `sys.stdin`: `None` where it is the real one.
///
/// # Errors
/// `RuntimeError` where there is none.
pub fn stdin(vm: &mut Vm) -> Result<Option<Value>, Raised> {
    let Some(module) = vm.loaded_module("sys") else { return Ok(None) };
    let name = vm.heap.intern("stdin");
    let Some(dict) = vm.heap.as_module(module).map(|m| m.dict) else { return Ok(None) };
    match vm.heap.namespace_get(dict, name) {
        Some(v) => {
            let real = vm.heap.get::<StandardStream>(v).is_some_and(|s| s.stream == Which::Input);
            Ok(if real { None } else { Some(v) })
        }
        None => Err(vm.runtime_error("input(): lost sys.stdin")),
    }
}

// ------------------------------------------------------------ streams

fn which(vm: &Vm, v: Value) -> (Which, bool) {
    vm.heap.get::<StandardStream>(v).map_or((Which::Error, false), |s| (s.stream, s.binary))
}

fn output_of(which: Which) -> Stream {
    if which == Which::Output { Stream::Output } else { Stream::Error }
}

fn write(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (which, binary) = which(vm, args[0]);
    let v = vm.plain(args[1]);
    if which == Which::Input {
        return Err(vm.raise(vm.types.os_error, "not writable"));
    }
    if binary {
        let bytes = v.as_bytes().map(<[u8]>::to_vec).or_else(|| vm.heap.byte_vec(v).cloned());
        let Some(bytes) = bytes else {
            let given = vm.type_name(args[1]);
            return Err(vm.type_error(&format!("a bytes-like object is required, not '{given}'")));
        };
        write_output(vm, output_of(which), &bytes)?;
        return Ok(Value::small(bytes.len() as i64));
    }
    let Some(text) = v.as_str() else {
        let given = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("write() argument must be str, not {given}")));
    };
    write_output(vm, output_of(which), text.as_bytes())?;
    Ok(Value::small(v.str_chars().unwrap_or(0) as i64))
}

fn writelines(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let lines = vm.collect_list(args[1])?;
    vm.keep(lines);
    for line in vm.heap.items(lines).cloned().unwrap_or_default() {
        vm.call_method(args[0], sym::WRITE, &[line])?;
    }
    Ok(Value::NONE)
}

fn flush(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if which(vm, args[0]).0 == Which::Output {
        flush_output(vm)?;
    }
    Ok(Value::NONE)
}

fn readline(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    flush_output(vm)?;
    let kept = vm.heap.get_mut::<StandardStream>(args[0]).map(|s| std::mem::take(&mut s.pending));
    if let Some(kept) = kept.filter(|k| !k.is_empty()) {
        let end = kept.find('\n').map_or(kept.len(), |i| i + 1);
        let rest = kept[end..].to_string();
        if let Some(s) = vm.heap.get_mut::<StandardStream>(args[0]) {
            s.pending = rest;
        }
        return Ok(vm.heap.str(&kept[..end]));
    }
    let line = read_input_line(vm)?.unwrap_or_default().replace("\r\n", "\n");
    Ok(vm.heap.str(&line))
}

fn read(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    flush_output(vm)?;
    let mut text = vm
        .heap
        .get_mut::<StandardStream>(args[0])
        .map(|s| std::mem::take(&mut s.pending))
        .unwrap_or_default();
    let wanted = if args[1].is_none() { -1 } else { vm.index_i64(args[1])? };
    while wanted < 0 || (text.chars().count() as i64) < wanted {
        match read_input_line(vm)? {
            Some(line) => text.push_str(&line.replace("\r\n", "\n")),
            None => break,
        }
    }
    if wanted >= 0 {
        let end = text.char_indices().nth(wanted as usize).map_or(text.len(), |(i, _)| i);
        let rest = text.split_off(end);
        if let Some(s) = vm.heap.get_mut::<StandardStream>(args[0]) {
            s.pending = rest;
        }
    }
    Ok(vm.heap.str(&text))
}

fn readlines(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut lines = Vec::new();
    while let Some(line) = read_input_line(vm)? {
        lines.push(vm.heap.str(&line.replace("\r\n", "\n")));
    }
    let _ = args;
    Ok(vm.heap.list(lines))
}

fn next_line(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let line = readline(vm, args)?;
    Ok(if line.str_chars() == Some(0) { Value::UNDEF } else { line })
}

fn itself(_: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

fn isatty(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let stream = match which(vm, args[0]).0 {
        Which::Input => Stream::Input,
        Which::Output => Stream::Output,
        Which::Error => Stream::Error,
    };
    Ok(Value::bool(outside(vm).system.is_terminal(stream)))
}

fn fileno(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(match which(vm, args[0]).0 {
        Which::Input => 0,
        Which::Output => 1,
        Which::Error => 2,
    }))
}

fn nothing(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn buffer(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let (stream, _) = which(vm, v);
    Ok(vm.new_opaque(StandardStream { stream, pending: String::new(), binary: true }))
}

fn name(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let text = match which(vm, v).0 {
        Which::Input => "<stdin>",
        Which::Output => "<stdout>",
        Which::Error => "<stderr>",
    };
    Ok(vm.heap.str(text))
}

fn encoding(vm: &mut Vm, _: Value) -> Result<Value, Raised> {
    Ok(vm.heap.str("utf-8"))
}

fn closed(_: &mut Vm, _: Value) -> Result<Value, Raised> {
    Ok(Value::FALSE)
}

const STREAM: TypeRow = TypeRow {
    name: "TextIOWrapper",
    shape: None,
    base: None,
    methods: &[
        Native { name: "write", params: "self, text, /", doc: "Write text.", run: write },
        Native { name: "writelines", params: "self, lines, /", doc: "Write several texts.", run: writelines },
        Native { name: "flush", params: "self, /", doc: "Write what is buffered.", run: flush },
        Native { name: "readline", params: "self, size=-1, /", doc: "Read a line.", run: readline },
        Native { name: "readlines", params: "self, hint=-1, /", doc: "Read all lines.", run: readlines },
        Native { name: "read", params: "self, size=None, /", doc: "Read text.", run: read },
        Native { name: "isatty", params: "self, /", doc: "Is it a terminal?", run: isatty },
        Native { name: "fileno", params: "self, /", doc: "Its descriptor.", run: fileno },
        Native {
            name: "reconfigure",
            params: "self, /, **options",
            doc: "Accepted, without effect.",
            run: nothing,
        },
        Native { name: "close", params: "self, /", doc: "Standard streams stay open.", run: nothing },
        Native { name: "__iter__", params: "self, /", doc: "Its lines.", run: itself },
        Native { name: "__next__", params: "self, /", doc: "The next line.", run: next_line },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        Getter { name: "buffer", get: buffer, set: None },
        Getter { name: "name", get: name, set: None },
        Getter { name: "encoding", get: encoding, set: None },
        Getter { name: "closed", get: closed, set: None },
    ],
    doc: "A standard stream.",
    layout: Layout::Builtin,
    is_final: true,
};

// ------------------------------------------------------------ functions

fn get_recursion_limit(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(vm.recursion_limit() as i64))
}

fn set_recursion_limit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let n = vm.to_i64(args[0], "Python int")?;
    if n < 1 {
        return Err(vm.value_error("recursion limit must be greater or equal than 1"));
    }
    if (n as usize) < vm.depth() {
        let depth = vm.depth();
        return Err(vm.raise(
            vm.types.recursion_error,
            &format!(
                "cannot set the recursion limit to {n} at the recursion depth {depth}: the limit is too low"
            ),
        ));
    }
    vm.set_recursion_limit(n as usize);
    Ok(Value::NONE)
}

fn exit(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let one = [args[0]];
    let values = match args[0].as_tuple() {
        Some(items) => items,
        None if args[0].is_none() => &[],
        None => &one,
    };
    let e = vm.new_exception(vm.types.system_exit, values)?;
    Err(vm.raise_value(e))
}

fn exception(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.handled())
}

fn exc_info(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let e = vm.handled();
    if e.is_none() {
        return Ok(vm.heap.tuple(&[Value::NONE; 3]));
    }
    let (class, traceback) = (vm.heap.class_of(e), vm.traceback_of(e));
    Ok(vm.heap.tuple(&[class, e, traceback]))
}

fn intern(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match vm.heap.intern_value(args[0]) {
        Some(s) => Ok(vm.heap.sym_value(s)),
        None => {
            let given = vm.argument_type_name(args[0]);
            Err(vm.type_error(&format!("intern() argument must be str, not {given}")))
        }
    }
}

fn getsizeof(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(method) = vm.special(args[0], sym::SIZEOF)
        && method.is_kind(Kind::Function)
    {
        let size = vm.call_unbound(method, args[0], &[])?;
        if vm.int_of(vm.plain(size)).is_none() {
            return Err(vm.type_error("an integer is required"));
        }
        let size = vm.index_i64(size)?;
        if size < 0 {
            return Err(vm.value_error("__sizeof__() should return >= 0"));
        }
        // what the collector keeps in front of an object
        return Ok(vm.heap.int(size.saturating_add(16)));
    }
    let own = args[0].as_object().is_some();
    let items = if own { vm.length(args[0]).unwrap_or(0) } else { 0 };
    if !vm.pending().is_none() {
        vm.take_pending();
    }
    Ok(Value::small(if own { 32 + 8 * items as i64 } else { 8 }))
}

fn max_digits(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(vm.max_str_digits as i64))
}

/// No limit below this one can be set: shorter texts are never slow.
const LEAST_MAX_DIGITS: usize = 640;

fn set_max_digits(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = vm.index_i64(args[0])?;
    match usize::try_from(limit) {
        Ok(limit) if limit == 0 || limit >= LEAST_MAX_DIGITS => vm.max_str_digits = limit,
        Ok(_) | Err(_) => {
            return Err(vm.value_error(&format!("maxdigits must be 0 or larger than {LEAST_MAX_DIGITS}")));
        }
    }
    Ok(Value::NONE)
}

/// Shows what a line typed in gave, and keeps it as `_`.
fn displayhook(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[0].is_none() {
        return Ok(Value::NONE);
    }
    let (builtins, name) = (vm.builtins, vm.heap.intern("_"));
    let text = format!("{}\n", vm.repr_string(args[0])?);
    match stdout(vm)? {
        None => write_output(vm, Stream::Output, text.as_bytes())?,
        Some(file) if file.is_none() => return Err(vm.runtime_error("lost sys.stdout")),
        Some(file) => {
            let text = vm.heap.str(&text);
            vm.call_method(file, sym::WRITE, &[text])?;
        }
    }
    vm.heap.namespace_set(builtins, name, args[0]);
    Ok(Value::NONE)
}

fn is_finalizing(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::FALSE)
}

fn default_encoding(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.heap.str("utf-8"))
}

/// A record with names, as CPython's own modules give them: an instance of the class that `make` of `_records`
/// makes for it.
fn record(vm: &mut Vm, class: &str, values: &[Value]) -> Result<Value, Raised> {
    let mark = vm.kept_mark();
    let values = vm.heap.tuple(values);
    vm.keep(values);
    let module = vm.import_module("_records")?;
    let name = vm.heap.intern(class);
    let make = vm.heap.intern("of");
    let class = vm.get_attr(module, name)?;
    let made = vm.call_method(class, make, &[values]);
    vm.release(mark);
    made
}

fn get_asyncgen_hooks(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let hooks = outside(vm).generator_hooks;
    let running = outside(vm).running_loop();
    let mut values = [hooks.first, hooks.last];
    for (value, name) in values.iter_mut().zip([task::FIRST_HOOK, task::LAST_HOOK]) {
        if value.is_undef() {
            *value = match running {
                Some(running) => {
                    let name = vm.heap.intern(name);
                    vm.get_attr(running, name)?
                }
                None => Value::NONE,
            };
            vm.keep(*value);
        }
    }
    record(vm, "asyncgen_hooks", &values)
}

fn set_asyncgen_hooks(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    for (given, name) in [(args.get(1), "finalizer"), (args.get(0), "firstiter")] {
        if let Some(given) = given
            && !given.is_none()
            && !vm.is_callable(given)
        {
            let kind = vm.type_name(given);
            return Err(vm.type_error(&format!("callable {name} expected, got {kind}")));
        }
    }
    let hooks = &mut outside(vm).generator_hooks;
    if let Some(first) = args.get(0) {
        hooks.first = first;
    }
    if let Some(last) = args.get(1) {
        hooks.last = last;
    }
    Ok(Value::NONE)
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "get_asyncgen_hooks",
        params: "",
        doc: "What is told of asynchronous generators.",
        run: get_asyncgen_hooks,
    },
    Native {
        name: "set_asyncgen_hooks",
        params: "firstiter=..., finalizer=...",
        doc: "Have functions told of the first use and the unnoticed end of asynchronous generators.",
        run: set_asyncgen_hooks,
    },
    Native { name: "exit", params: "status=None, /", doc: "Leave the program.", run: exit },
    Native {
        name: "getrecursionlimit",
        params: "",
        doc: "How deep calls may nest.",
        run: get_recursion_limit,
    },
    Native {
        name: "setrecursionlimit",
        params: "limit, /",
        doc: "Set how deep calls may nest.",
        run: set_recursion_limit,
    },
    Native { name: "exception", params: "", doc: "The exception being handled.", run: exception },
    Native {
        name: "exc_info",
        params: "",
        doc: "Class, value and traceback of the exception being handled.",
        run: exc_info,
    },
    Native { name: "intern", params: "string, /", doc: "The one string object of this text.", run: intern },
    Native {
        name: "getsizeof",
        params: "object, default=..., /",
        doc: "About how many bytes.",
        run: getsizeof,
    },
    Native {
        name: "displayhook",
        params: "value, /",
        doc: "Show what a line typed in gave.",
        run: displayhook,
    },
    Native { name: "__displayhook__", params: "value, /", doc: "The first displayhook.", run: displayhook },
    Native {
        name: "breakpointhook",
        params: "*args, **kws",
        doc: "What breakpoint() calls: does nothing.",
        run: nothing,
    },
    Native {
        name: "__breakpointhook__",
        params: "*args, **kws",
        doc: "The first value of breakpointhook.",
        run: nothing,
    },
    Native { name: "get_int_max_str_digits", params: "", doc: "The limit of conversions.", run: max_digits },
    Native {
        name: "set_int_max_str_digits",
        params: "maxdigits",
        doc: "Set the limit of conversions, 0 for none.",
        run: set_max_digits,
    },
    Native { name: "is_finalizing", params: "", doc: "Always False.", run: is_finalizing },
    Native { name: "getdefaultencoding", params: "", doc: "utf-8", run: default_encoding },
    Native { name: "getfilesystemencoding", params: "", doc: "utf-8", run: default_encoding },
];

/// A bag of attributes: `sys.flags` and its kin.
fn bag(vm: &mut Vm, name: &'static str, entries: &[(&str, Value)]) -> Result<Value, Raised> {
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    let class = vm.build_class(vm.types.type_, name, &[], dict, &[])?;
    vm.keep(class);
    let object = vm.heap.instance(class);
    vm.keep(object);
    for &(key, value) in entries {
        let key = vm.heap.intern(key);
        vm.store_attribute(object, key, value);
    }
    Ok(object)
}

fn set(vm: &mut Vm, dict: Value, name: &str, value: Value) {
    let name = vm.heap.intern(name);
    vm.heap.namespace_set(dict, name, value);
}

fn set_text(vm: &mut Vm, dict: Value, name: &str, text: &str) {
    let value = vm.heap.str(text);
    set(vm, dict, name, value);
}

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    super::frame::install(vm, dict);
    super::hooks::install(vm, dict)?;
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    vm.register_type::<StandardStream>(&STREAM);
    for (stream, name) in [(Which::Input, "stdin"), (Which::Output, "stdout"), (Which::Error, "stderr")] {
        let object = vm.new_opaque(StandardStream { stream, pending: String::new(), binary: false });
        set(vm, dict, name, object);
        set(vm, dict, &format!("__{name}__"), object);
    }
    let argv = outside(vm).argv.clone();
    let argv: Vec<Value> = argv.iter().map(|a| vm.heap.str(a)).collect();
    let argv = vm.heap.list(argv);
    set(vm, dict, "argv", argv);
    set(vm, dict, "orig_argv", argv);
    let path: Vec<Value> = vm.default_path.clone().iter().map(|p| vm.heap.str(p)).collect();
    let path = vm.heap.list(path);
    set(vm, dict, "path", path);
    let modules = vm.modules;
    set(vm, dict, "modules", modules);
    let executable =
        outside(vm).system.executable().map_or(String::new(), |p| p.to_string_lossy().into_owned());
    set_text(vm, dict, "executable", &executable);
    set_text(vm, dict, "version", concat!("3.13.0 (Aw ", env!("CARGO_PKG_VERSION"), ")"));
    set_text(
        vm,
        dict,
        "platform",
        if cfg!(windows) {
            "win32"
        } else if cfg!(target_os = "macos") {
            "darwin"
        } else {
            "linux"
        },
    );
    set_text(vm, dict, "byteorder", if cfg!(target_endian = "big") { "big" } else { "little" });
    set_text(vm, dict, "prefix", "");
    set(vm, dict, "hexversion", Value::small(0x030D_00F0));
    set(vm, dict, "dont_write_bytecode", Value::TRUE);
    set(vm, dict, "maxunicode", Value::small(0x10FFFF));
    let max = vm.heap.int(i64::MAX);
    set(vm, dict, "maxsize", max);
    let release = vm.heap.str("final");
    let parts = [Value::small(3), Value::small(13), Value::small(0), release, Value::small(0)];
    let version = version_info(vm, &parts)?;
    set(vm, dict, "version_info", version);
    let name = vm.heap.str("aw");
    let cache = Value::NONE;
    let implementation =
        bag(vm, "SimpleNamespace", &[("name", name), ("version", version), ("cache_tag", cache)])?;
    set(vm, dict, "implementation", implementation);
    let zero = Value::small(0);
    let flags = bag(
        vm,
        "flags",
        &[
            ("debug", zero),
            ("inspect", zero),
            ("interactive", zero),
            ("optimize", zero),
            ("dont_write_bytecode", zero),
            ("no_user_site", zero),
            ("no_site", zero),
            ("ignore_environment", zero),
            ("verbose", zero),
            ("bytes_warning", zero),
            ("quiet", zero),
            ("isolated", zero),
            ("safe_path", Value::FALSE),
            ("dev_mode", Value::FALSE),
            ("utf8_mode", Value::small(1)),
            ("hash_randomization", Value::small(1)),
        ],
    )?;
    set(vm, dict, "flags", flags);
    let floats: Vec<Value> = [f64::MAX, f64::MIN_POSITIVE, f64::EPSILON].map(|f| vm.heap.float(f)).to_vec();
    let float_info = bag(
        vm,
        "float_info",
        &[
            ("max", floats[0]),
            ("min", floats[1]),
            ("epsilon", floats[2]),
            ("max_exp", Value::small(1024)),
            ("min_exp", Value::small(-1021)),
            ("max_10_exp", Value::small(308)),
            ("min_10_exp", Value::small(-307)),
            ("dig", Value::small(15)),
            ("mant_dig", Value::small(53)),
            ("radix", Value::small(2)),
            ("rounds", Value::small(1)),
        ],
    )?;
    set(vm, dict, "float_info", float_info);
    let modulus = vm.heap.int((1 << 61) - 1);
    let hash_info = bag(
        vm,
        "hash_info",
        &[("width", Value::small(64)), ("modulus", modulus), ("inf", Value::small(314_159)), ("nan", zero)],
    )?;
    set(vm, dict, "hash_info", hash_info);
    let int_info = bag(
        vm,
        "int_info",
        &[
            ("bits_per_digit", Value::small(30)),
            ("sizeof_digit", Value::small(4)),
            ("default_max_str_digits", Value::small(4300)),
            ("str_digits_check_threshold", Value::small(640)),
        ],
    )?;
    set(vm, dict, "int_info", int_info);
    let names: Vec<Value> =
        vm.native_modules.keys().copied().collect::<Vec<_>>().into_iter().map(|n| vm.heap.str(n)).collect();
    let names = vm.heap.tuple(&names);
    set(vm, dict, "builtin_module_names", names);
    Ok(())
}

/// `sys.version_info`: a tuple with names.
fn version_info(vm: &mut Vm, parts: &[Value; 5]) -> Result<Value, Raised> {
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    for (i, name) in ["major", "minor", "micro", "releaselevel", "serial"].into_iter().enumerate() {
        // the parts never change: plain class attributes do
        set(vm, dict, name, parts[i]);
    }
    let class = vm.build_class(vm.types.type_, "version_info", &[vm.types.tuple], dict, &[])?;
    vm.keep(class);
    let tuple = vm.heap.tuple(parts);
    Ok(vm.new_of(class, tuple))
}
