//! Exception classes with fields of their own: what their constructors read and what their texts say.

use super::exceptions::{args_of, class, instance, plain_str, refuse_keywords};
use super::str::text_of;
use super::unary_row;
use crate::value::text::{codec, quote};
use crate::value::{Value, exception};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// A field, `None` where it was never set.
pub(super) fn field(vm: &mut Vm, this: Value, name: &str) -> Value {
    let name = vm.heap.intern(name);
    vm.own_attribute(this, name).unwrap_or(Value::NONE)
}

pub(super) fn set_field(vm: &mut Vm, this: Value, name: &str, value: Value) {
    let name = vm.heap.intern(name);
    vm.store_attribute(this, name, value);
}

/// A field that can be read and written.
const fn field_row(
    name: &'static str,
    get: fn(&mut Vm, Value) -> Result<Value>,
    set: fn(&mut Vm, Value, Value) -> Result<()>,
) -> Getter {
    Getter { name, get, set: Some(set) }
}

/// The fields that exceptions have, each under its own name.
mod rows {
    use super::{Getter, field, field_row, set_field};

    macro_rules! field_rows {
        ($($row:ident $name:literal),* $(,)?) => {
            $(pub const $row: Getter = field_row(
                $name,
                |vm, this| Ok(field(vm, this, $name)),
                |vm, this, value| {
                    set_field(vm, this, $name, value);
                    Ok(())
                },
            );)*
        };
    }

    field_rows! {
        NAME "name", OBJ "obj", MSG "msg", PATH "path", NAME_FROM "name_from",
        ERRNO "errno", STRERROR "strerror", FILENAME "filename", FILENAME2 "filename2",
        LINENO "lineno", OFFSET "offset", TEXT "text", END_LINENO "end_lineno", END_OFFSET "end_offset",
        PRINT_FILE_AND_LINE "print_file_and_line",
        ENCODING "encoding", OBJECT "object", START "start", END "end", REASON "reason",
    }
}

const fn init_row(params: &'static str, run: fn(&mut Vm, Args) -> Result<Value>) -> Native {
    Native { name: "__init__", params, doc: "Set args and the fields.", run }
}

// ---------------------------------------------------------------- one value

/// The value of a `StopIteration`: what was set, or its first argument.
fn stop_value(vm: &mut Vm, this: Value) -> Result<Value> {
    let value = vm.own_attribute(this, sym::VALUE);
    Ok(value.or_else(|| args_of(vm, this).first().copied()).unwrap_or(Value::NONE))
}

/// The code of a `SystemExit`: what was set, its argument, or all of them.
fn exit_code(vm: &mut Vm, this: Value) -> Result<Value> {
    if let Some(code) = vm.own_attribute(this, sym::CODE_ATTR) {
        return Ok(code);
    }
    Ok(match args_of(vm, this) {
        [] => Value::NONE,
        &[only] => only,
        _ => vm.heap.slot(this, exception::ARGS),
    })
}

pub(super) const STOP_ITERATION: &[Getter] = &[Getter {
    name: "value",
    get: stop_value,
    set: Some(|vm, this, value| {
        vm.store_attribute(this, sym::VALUE, value);
        Ok(())
    }),
}];

pub(super) const SYSTEM_EXIT: &[Getter] = &[Getter {
    name: "code",
    get: exit_code,
    set: Some(|vm, this, value| {
        vm.store_attribute(this, sym::CODE_ATTR, value);
        Ok(())
    }),
}];

// ---------------------------------------------------------------- names

/// Sets args, and fields from keyword arguments of these names.
fn init_named(vm: &mut Vm, args: Args, class: &str, names: &[&str]) -> Result<()> {
    vm.heap.set_slot(args[0], exception::ARGS, args[1]);
    let given: Vec<(Value, Value)> = match vm.heap.table(args[2]) {
        Some(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => return Ok(()),
    };
    for (key, value) in given {
        let name = key.as_str().unwrap_or("");
        if !names.contains(&name) {
            return Err(vm.type_error(&format!("{class}() got an unexpected keyword argument '{name}'")));
        }
        set_field(vm, args[0], name, value);
    }
    Ok(())
}

const NAMED: &str = "self, /, *args, **kwargs";

fn attribute_error(vm: &mut Vm, args: Args) -> Result<Value> {
    init_named(vm, args, "AttributeError", &["name", "obj"])?;
    Ok(Value::NONE)
}

fn name_error(vm: &mut Vm, args: Args) -> Result<Value> {
    init_named(vm, args, "NameError", &["name"])?;
    Ok(Value::NONE)
}

fn import_error(vm: &mut Vm, args: Args) -> Result<Value> {
    init_named(vm, args, "ImportError", &["name", "path", "name_from"])?;
    if let &[message] = args_of(vm, args[0]) {
        set_field(vm, args[0], "msg", message);
    }
    Ok(Value::NONE)
}

fn import_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let message = field(vm, args[0], "msg");
    if message.is_str() { Ok(message) } else { plain_str(vm, args[0]) }
}

pub(super) const ATTRIBUTE_ERROR: TypeRow = class(
    "AttributeError",
    |t| t.exception,
    &[init_row(NAMED, attribute_error)],
    &[rows::NAME, rows::OBJ],
    "There is no such attribute.",
);

pub(super) const NAME_ERROR: TypeRow = class(
    "NameError",
    |t| t.exception,
    &[init_row(NAMED, name_error)],
    &[rows::NAME],
    "There is no such name.",
);

pub(super) const IMPORT_ERROR: TypeRow = class(
    "ImportError",
    |t| t.exception,
    &[init_row(NAMED, import_error), unary_row("__str__", "The message.", import_error_str)],
    &[rows::MSG, rows::NAME, rows::PATH, rows::NAME_FROM],
    "An import failed.",
);

// ---------------------------------------------------------------- OSError

/// The class that `OSError(errno, …)` makes an instance of.
fn class_of_errno(errno: i64) -> Option<&'static str> {
    use std::io::ErrorKind;
    let errno = i32::try_from(errno).ok()?;
    #[cfg(unix)]
    match errno {
        libc::ECHILD => return Some("ChildProcessError"),
        libc::ESRCH => return Some("ProcessLookupError"),
        libc::ESHUTDOWN => return Some("BrokenPipeError"),
        libc::EALREADY | libc::EINPROGRESS => return Some("BlockingIOError"),
        _ => {}
    }
    Some(match std::io::Error::from_raw_os_error(errno).kind() {
        ErrorKind::WouldBlock => "BlockingIOError",
        ErrorKind::BrokenPipe => "BrokenPipeError",
        ErrorKind::ConnectionAborted => "ConnectionAbortedError",
        ErrorKind::ConnectionRefused => "ConnectionRefusedError",
        ErrorKind::ConnectionReset => "ConnectionResetError",
        ErrorKind::AlreadyExists => "FileExistsError",
        ErrorKind::NotFound => "FileNotFoundError",
        ErrorKind::Interrupted => "InterruptedError",
        ErrorKind::IsADirectory => "IsADirectoryError",
        ErrorKind::NotADirectory => "NotADirectoryError",
        ErrorKind::PermissionDenied => "PermissionError",
        ErrorKind::TimedOut => "TimeoutError",
        _ => return None,
    })
}

fn os_error_new(vm: &mut Vm, args: Args) -> Result<Value> {
    let (mut class, given) = (args[0], args[1]);
    let items = given.as_tuple().unwrap_or(&[]);
    if class.is(vm.types.os_error)
        && (2..=5).contains(&items.len())
        && let Some(errno) = items[0].as_small()
        && let Some(name) = class_of_errno(errno)
    {
        let name = vm.heap.intern(name);
        let derived = vm.heap.namespace_get(vm.builtins, name);
        class = derived.filter(|&derived| vm.heap.is_subclass(derived, class)).unwrap_or(class);
    }
    // A class with its own __init__ hands on what it wants to be known.
    let own_init = vm.class_lookup(class, sym::INIT);
    if own_init == vm.class_lookup(vm.types.os_error, sym::INIT) {
        instance(vm, class, given)
    } else {
        let none = vm.heap.tuple(&[]);
        instance(vm, class, none)
    }
}

fn os_error_init(vm: &mut Vm, args: Args) -> Result<Value> {
    let (this, mut given) = (args[0], args[1]);
    refuse_keywords(vm, this, args[2])?;
    let items = given.as_tuple().unwrap_or(&[]);
    if (2..=5).contains(&items.len()) {
        set_field(vm, this, "errno", items[0]);
        set_field(vm, this, "strerror", items[1]);
        if let Some(&name) = items.get(2).filter(|name| !name.is_none()) {
            let blocking = vm.type_name(this) == "BlockingIOError" && name.as_small().is_some();
            set_field(vm, this, if blocking { "characters_written" } else { "filename" }, name);
            if let Some(&second) = items.get(4) {
                set_field(vm, this, "filename2", second);
            }
            given = vm.heap.tuple(&items[..2]);
        }
    }
    vm.heap.set_slot(this, exception::ARGS, given);
    Ok(Value::NONE)
}

fn os_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let [errno, strerror, filename, filename2] =
        ["errno", "strerror", "filename", "filename2"].map(|name| field(vm, this, name));
    if filename.is_none() && (errno.is_none() || strerror.is_none()) {
        return plain_str(vm, this);
    }
    let mut text = format!("[Errno {}] {}", vm.str_string(errno)?, vm.str_string(strerror)?);
    if !filename.is_none() {
        text.push_str(": ");
        text.push_str(&vm.repr_string(filename)?);
        if !filename2.is_none() {
            text.push_str(" -> ");
            text.push_str(&vm.repr_string(filename2)?);
        }
    }
    super::str::checked_str(vm, &text)
}

fn characters_written(vm: &mut Vm, this: Value) -> Result<Value> {
    let name = vm.heap.intern("characters_written");
    match vm.own_attribute(this, name) {
        Some(count) => Ok(count),
        None => {
            let class = vm.types.attribute_error;
            Err(vm.raise(class, "characters_written"))
        }
    }
}

pub(super) const OS_ERROR: TypeRow = TypeRow {
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "A new exception, of the class that the error number says.",
        run: os_error_new,
    }],
    ..class(
        "OSError",
        |t| t.exception,
        &[init_row(NAMED, os_error_init), unary_row("__str__", "Number, message, file.", os_error_str)],
        &[
            rows::ERRNO,
            rows::STRERROR,
            rows::FILENAME,
            rows::FILENAME2,
            Getter {
                name: "characters_written",
                get: characters_written,
                set: Some(|vm, this, value| {
                    set_field(vm, this, "characters_written", value);
                    Ok(())
                }),
            },
        ],
        "The operating system refused.",
    )
};

// ---------------------------------------------------------------- SyntaxError

const PLACE: [&str; 6] = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];

fn syntax_error(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    refuse_keywords(vm, this, args[2])?;
    vm.heap.set_slot(this, exception::ARGS, args[1]);
    let given = args_of(vm, this);
    if let Some(&message) = given.first() {
        set_field(vm, this, "msg", message);
    }
    if let &[_, place] = given {
        let parts = vm.collect(place)?;
        let count = parts.len();
        match count {
            4 | 6 => {}
            0..4 => {
                return Err(vm.type_error(&format!("function takes at least 4 arguments ({count} given)")));
            }
            5 => return Err(vm.type_error("end_offset must be provided when end_lineno is provided")),
            _ => {
                return Err(vm.type_error(&format!("function takes at most 6 arguments ({count} given)")));
            }
        }
        for (name, part) in PLACE.iter().zip(parts) {
            set_field(vm, this, name, part);
        }
    }
    Ok(Value::NONE)
}

fn syntax_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let [message, filename, line] = ["msg", "filename", "lineno"].map(|name| field(vm, this, name));
    let text = vm.str_string(message)?;
    let file = text_of(vm, filename).map(|name| name.rsplit('/').next().unwrap_or(name).to_owned());
    let text = match (file, line.as_small()) {
        (Some(file), Some(line)) => format!("{text} ({file}, line {line})"),
        (Some(file), None) => format!("{text} ({file})"),
        (None, Some(line)) => format!("{text} (line {line})"),
        (None, None) => text,
    };
    super::str::checked_str(vm, &text)
}

pub(super) const SYNTAX_ERROR: TypeRow = class(
    "SyntaxError",
    |t| t.exception,
    &[init_row(NAMED, syntax_error), unary_row("__str__", "Message and place.", syntax_error_str)],
    &[
        rows::MSG,
        rows::FILENAME,
        rows::LINENO,
        rows::OFFSET,
        rows::TEXT,
        rows::END_LINENO,
        rows::END_OFFSET,
        rows::PRINT_FILE_AND_LINE,
    ],
    "The source text is wrong.",
);

// ---------------------------------------------------------------- Unicode errors

/// Checks and stores the fields of a Unicode error: `s` text, `b` bytes, `i` integer, by position.
fn unicode_init(vm: &mut Vm, args: Args, names: &[(&str, char)]) -> Result<Value> {
    let this = args[0];
    refuse_keywords(vm, this, args[2])?;
    vm.heap.set_slot(this, exception::ARGS, args[1]);
    let given = args_of(vm, this);
    if given.len() != names.len() {
        let (wanted, count) = (names.len(), given.len());
        return Err(vm.type_error(&format!("function takes exactly {wanted} arguments ({count} given)")));
    }
    for (at, (&(name, what), &value)) in names.iter().zip(given).enumerate() {
        let plain = vm.plain(value);
        let kind = vm.type_name(value);
        let value = match what {
            's' if !plain.is_str() => {
                return Err(vm.type_error(&format!("argument {} must be str, not {kind}", at + 1)));
            }
            'b' => match super::bytes::content(vm, plain) {
                Some(bytes) if plain.as_bytes().is_none() => vm.heap.bytes(&bytes),
                Some(_) => plain,
                None => {
                    return Err(vm.type_error(&format!("a bytes-like object is required, not '{kind}'")));
                }
            },
            'i' => vm.index(value)?,
            _ => value,
        };
        set_field(vm, this, name, value);
    }
    Ok(Value::NONE)
}

const DECODE: &[(&str, char)] =
    &[("encoding", 's'), ("object", 'b'), ("start", 'i'), ("end", 'i'), ("reason", 's')];
const ENCODE: &[(&str, char)] =
    &[("encoding", 's'), ("object", 's'), ("start", 'i'), ("end", 'i'), ("reason", 's')];
const TRANSLATE: &[(&str, char)] = &[("object", 's'), ("start", 'i'), ("end", 'i'), ("reason", 's')];

/// What the text of a Unicode error is made of.
struct UnicodeFields {
    encoding: String,
    object: Value,
    start: usize,
    end: usize,
    reason: String,
}

/// The fields of a Unicode error; nothing where its constructor never ran.
fn unicode_fields(vm: &mut Vm, this: Value) -> Result<Option<UnicodeFields>> {
    let object = field(vm, this, "object");
    if object.is_none() {
        return Ok(None);
    }
    let [encoding, start, end, reason] =
        ["encoding", "start", "end", "reason"].map(|name| field(vm, this, name));
    let place = |value: Value| usize::try_from(value.as_small().unwrap_or(0)).unwrap_or(0);
    let (encoding, reason) = (vm.str_string(encoding)?, vm.str_string(reason)?);
    Ok(Some(UnicodeFields { encoding, object, start: place(start), end: place(end), reason }))
}

fn decode_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = match unicode_fields(vm, args[0])? {
        Some(UnicodeFields { encoding, object, start, end, reason }) => {
            codec::decode_message(&encoding, object.as_bytes().unwrap_or(&[]), start, end, &reason)
        }
        None => String::new(),
    };
    super::str::checked_str(vm, &text)
}

fn encode_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = match unicode_fields(vm, args[0])? {
        Some(UnicodeFields { encoding, object, start, end, reason }) => {
            codec::encode_message(&encoding, object.as_str().unwrap_or(""), start, end, &reason)
        }
        None => String::new(),
    };
    super::str::checked_str(vm, &text)
}

fn translate_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = match unicode_fields(vm, args[0])? {
        Some(UnicodeFields { object, start, end, reason, .. }) => {
            match object.as_str().and_then(|text| text.chars().nth(start)) {
                Some(c) if end == start + 1 => {
                    let mut shown = String::new();
                    quote::push_code_escape(&mut shown, c as u32);
                    format!("can't translate character '{shown}' in position {start}: {reason}")
                }
                _ => {
                    let last = end as i64 - 1;
                    format!("can't translate characters in position {start}-{last}: {reason}")
                }
            }
        }
        None => String::new(),
    };
    super::str::checked_str(vm, &text)
}

pub(super) const UNICODE_DECODE_ERROR: TypeRow = class(
    "UnicodeDecodeError",
    |t| t.unicode_error,
    &[
        init_row(NAMED, |vm, args| unicode_init(vm, args, DECODE)),
        unary_row("__str__", "What does not decode, and why.", decode_str),
    ],
    &[rows::ENCODING, rows::OBJECT, rows::START, rows::END, rows::REASON],
    "Bytes do not decode.",
);

pub(super) const UNICODE_ENCODE_ERROR: TypeRow = class(
    "UnicodeEncodeError",
    |t| t.unicode_error,
    &[
        init_row(NAMED, |vm, args| unicode_init(vm, args, ENCODE)),
        unary_row("__str__", "What does not encode, and why.", encode_str),
    ],
    &[rows::ENCODING, rows::OBJECT, rows::START, rows::END, rows::REASON],
    "Text does not encode.",
);

pub(super) const UNICODE_TRANSLATE_ERROR: TypeRow = class(
    "UnicodeTranslateError",
    |t| t.unicode_error,
    &[
        init_row(NAMED, |vm, args| unicode_init(vm, args, TRANSLATE)),
        unary_row("__str__", "What does not translate, and why.", translate_str),
    ],
    &[rows::OBJECT, rows::START, rows::END, rows::REASON],
    "Text does not translate.",
);
