//! `sys`: the interpreter as scripts see it.

mod info;
mod stream;

pub use stream::{flush_output, read_input_line, standard_stream, stdin, stdout, write_output};

use super::records;
use crate::system::{Stream, SysError};
use crate::task::{self, outside};
use crate::value::{Kind, Table, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};

/// What the system said, as script sees it.
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
        let size = vm.size_i64(size)?;
        if size < 0 {
            return Err(vm.value_error("__sizeof__() should return >= 0"));
        }
        // what the collector keeps in front of an object
        return Ok(vm.heap.int(size.saturating_add(16)));
    }
    Ok(Value::small(if args[0].as_object().is_none() { 8 } else { 32 + content_size(vm, args[0]) }))
}

/// About how many bytes the content of a builtin value takes; script is not asked.
fn content_size(vm: &Vm, v: Value) -> i64 {
    let plain = vm.plain(v);
    let bytes = if let Some(text) = plain.as_str() {
        text.len()
    } else if let Some(bytes) = plain.as_bytes() {
        bytes.len()
    } else if let Some(bytes) = vm.heap.byte_vec(plain) {
        bytes.len()
    } else if let Some(items) = plain.as_tuple() {
        8 * items.len()
    } else if let Some(items) = vm.heap.items(plain) {
        8 * items.len()
    } else if let Some(table) = vm.heap.table(plain) {
        24 * table.len()
    } else {
        0
    };
    bytes as i64
}

fn nothing(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn yes(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::TRUE)
}

fn encode_errors(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.heap.str("surrogateescape"))
}

fn switch_interval(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(vm.heap.float(0.005))
}

fn max_digits(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(vm.max_str_digits as i64))
}

/// No limit below this one can be set: shorter texts are never slow.
const LEAST_MAX_DIGITS: usize = 640;

fn set_max_digits(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let limit = vm.size_i64(args[0])?;
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
    let class = records::named(vm, &info::ASYNCGEN_HOOKS)?;
    Ok(records::make(vm, class, &values))
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

fn get_origin_depth(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(vm.origin_depth())))
}

fn set_origin_depth(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let depth = vm.index(args[0])?;
    match depth.as_small().map(i32::try_from) {
        Some(Ok(depth)) => match u32::try_from(depth) {
            Ok(depth) => vm.set_origin_depth(depth),
            Err(_) => return Err(vm.value_error("depth must be >= 0")),
        },
        Some(Err(_)) | None => {
            return Err(vm.raise(vm.types.overflow_error, "Python int too large to convert to C int"));
        }
    }
    Ok(Value::NONE)
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "get_coroutine_origin_tracking_depth",
        params: "",
        doc: "How many lines of their origin new coroutines remember.",
        run: get_origin_depth,
    },
    Native {
        name: "set_coroutine_origin_tracking_depth",
        params: "depth",
        doc: "Have new coroutines remember in cr_origin so many lines of the calls that made them, 0 for none.",
        run: set_origin_depth,
    },
    Native {
        name: "get_asyncgen_hooks",
        params: "",
        doc: "What is told of asynchronous generators.",
        run: get_asyncgen_hooks,
    },
    Native {
        name: "set_asyncgen_hooks",
        params: "firstiter=..., finalizer=...|",
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
        params: "object, default=...|",
        doc: "About how many bytes.",
        run: getsizeof,
    },
    Native {
        name: "displayhook",
        params: "value, /",
        doc: "Show what a line typed in gave.",
        run: displayhook,
    },
    Native {
        name: "breakpointhook",
        params: "*args, **kws",
        doc: "What breakpoint() calls: does nothing.",
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
    Native {
        name: "getfilesystemencodeerrors",
        params: "",
        doc: "How names of files that are no text are kept.",
        run: encode_errors,
    },
    Native { name: "gettrace", params: "", doc: "Calls are not traced: None.", run: nothing },
    Native { name: "getprofile", params: "", doc: "Calls are not measured: None.", run: nothing },
    Native { name: "getswitchinterval", params: "", doc: "CPython's default.", run: switch_interval },
    Native {
        name: "setswitchinterval",
        params: "interval, /",
        doc: "Accepted: there is nothing to switch between.",
        run: nothing,
    },
    Native { name: "audit", params: "event, /, *args", doc: "Nobody listens.", run: nothing },
    Native { name: "_is_gil_enabled", params: "", doc: "Code runs on one thread: True.", run: yes },
];

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
    for name in ["displayhook", "breakpointhook"] {
        let function = vm.heap.intern(name);
        let function = vm.heap.namespace_get(dict, function).unwrap_or(Value::NONE);
        set(vm, dict, &format!("__{name}__"), function);
    }
    for (name, object) in stream::install(vm) {
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
    for name in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "abiflags"] {
        set_text(vm, dict, name, "");
    }
    set_text(vm, dict, "platlibdir", "lib");
    set_text(vm, dict, "float_repr_style", "short");
    set(vm, dict, "api_version", Value::small(1013));
    set(vm, dict, "pycache_prefix", Value::NONE);
    let options = vm.heap.dict(Table::new());
    set(vm, dict, "_xoptions", options);
    set(vm, dict, "hexversion", Value::small(0x030D_00F0));
    set(vm, dict, "dont_write_bytecode", Value::TRUE);
    set(vm, dict, "maxunicode", Value::small(0x10FFFF));
    let max = vm.heap.int(i64::MAX);
    set(vm, dict, "maxsize", max);
    info::install(vm, dict)?;
    let mut names: Vec<&str> = vm.native_modules.keys().copied().chain(["builtins"]).collect();
    names.sort_unstable();
    let names: Vec<Value> = names.into_iter().map(|name| vm.heap.str(name)).collect();
    let names = vm.heap.tuple(&names);
    set(vm, dict, "builtin_module_names", names);
    Ok(())
}
