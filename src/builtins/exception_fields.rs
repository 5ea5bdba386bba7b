//! Exception classes with fields of their own: what their constructors read and what their texts say.

use super::exceptions::{args_of, class, instance, plain_str, reduced, refuse_keywords};
use super::str::text_of;
use super::unary_row;
use crate::value::exception::{self, field as id};
use crate::value::text::{codec, near, quote};
use crate::value::{Kind, Value};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// A field, `None` where it is not set.
fn field(vm: &Vm, this: Value, field: usize) -> Value {
    vm.heap.exception_field(this, field).unwrap_or(Value::NONE)
}

/// The fields that exceptions have, each under its own name: the row of its class, and its index.
mod rows {
    use super::{Getter, Kind, Value, id};

    macro_rules! field_rows {
        ($($row:ident $name:literal),* $(,)?) => {
            $(pub const $row: Getter = Getter {
                name: $name,
                get: |vm, this| Ok(vm.heap.exception_field(this, id::$row).unwrap_or(Value::NONE)),
                set: Some(|vm, this, value| {
                    vm.heap.set_exception_field(this, id::$row, value);
                    Ok(())
                }),
            };)*

            /// The index of the field of a name.
            pub fn index(name: &str) -> Option<usize> {
                match name {
                    $($name => Some(id::$row),)*
                    "value" | "code" => Some(id::VALUE),
                    _ => None,
                }
            }
        };
    }

    field_rows! {
        NAME "name", OBJ "obj", MSG "msg", PATH "path", NAME_FROM "name_from",
        ERRNO "errno", STRERROR "strerror", FILENAME "filename", FILENAME2 "filename2",
        WRITTEN "characters_written",
        LINENO "lineno", OFFSET "offset", TEXT "text", END_LINENO "end_lineno", END_OFFSET "end_offset",
        PRINT_FILE_AND_LINE "print_file_and_line",
        ENCODING "encoding", OBJECT "object", REASON "reason",
    }

    /// A position, which must be an integer.
    macro_rules! position_row {
        ($row:ident $name:literal) => {
            pub const $row: Getter = Getter {
                name: $name,
                get: |vm, this| Ok(vm.heap.exception_field(this, id::$row).unwrap_or(Value::small(0))),
                set: Some(|vm, this, value| {
                    let plain = vm.plain(value);
                    if plain.as_small().is_none() && !plain.is_kind(Kind::BigInt) {
                        return Err(vm.type_error("an integer is required"));
                    }
                    vm.heap.set_exception_field(this, id::$row, value);
                    Ok(())
                }),
            };
        };
    }

    position_row! { START "start" }
    position_row! { END "end" }
}

/// Unset a field. `false`: there is no such field.
pub(super) fn delete(vm: &mut Vm, this: Value, name: &str) -> Result<bool> {
    let Some(index) = rows::index(name) else { return Ok(false) };
    if name == "characters_written" && vm.heap.exception_field(this, index).is_none() {
        return Err(vm.raise(vm.types.attribute_error, name));
    }
    settle(vm, this);
    // what was deleted is None from then on, but for what the text of an OSError leaves out
    let os_error = vm.heap.is_instance(this, vm.types.os_error);
    vm.heap.set_exception_field(this, index, if os_error { Value::UNDEF } else { Value::NONE });
    Ok(true)
}

/// Before `args` change: fields that are read from them as long as they were not set, are set.
pub(super) fn settle(vm: &mut Vm, this: Value) {
    if vm.heap.exception_field(this, id::VALUE).is_some() {
        return;
    }
    let value = if vm.heap.is_instance(this, vm.types.stop_iteration) {
        args_of(vm, this).first().copied().unwrap_or(Value::NONE)
    } else if vm.heap.is_instance(this, vm.types.system_exit) {
        code_in_args(vm, this)
    } else {
        return;
    };
    vm.heap.set_exception_field(this, id::VALUE, value);
}

const fn init_row(params: &'static str, run: fn(&mut Vm, Args) -> Result<Value>) -> Native {
    Native { name: "__init__", params, doc: "Set args and the fields.", run }
}

// ---------------------------------------------------------------- one value

// Both are read from `args` until they are set: a `StopIteration` is made for every `return` of a generator.

/// The value of a `StopIteration`: what was set, or its first argument.
fn stop_value(vm: &mut Vm, this: Value) -> Result<Value> {
    let value = vm.heap.exception_field(this, id::VALUE);
    Ok(value.or_else(|| args_of(vm, this).first().copied()).unwrap_or(Value::NONE))
}

/// The code of a `SystemExit`: what was set, its argument, or all of them.
fn exit_code(vm: &mut Vm, this: Value) -> Result<Value> {
    Ok(vm.heap.exception_field(this, id::VALUE).unwrap_or_else(|| code_in_args(vm, this)))
}

fn code_in_args(vm: &Vm, this: Value) -> Value {
    match args_of(vm, this) {
        [] => Value::NONE,
        &[only] => only,
        _ => vm.heap.slot(this, exception::ARGS),
    }
}

fn set_value(vm: &mut Vm, this: Value, value: Value) -> Result<()> {
    vm.heap.set_exception_field(this, id::VALUE, value);
    Ok(())
}

pub(super) const STOP_ITERATION: &[Getter] =
    &[Getter { name: "value", get: stop_value, set: Some(set_value) }];

pub(super) const SYSTEM_EXIT: &[Getter] = &[Getter { name: "code", get: exit_code, set: Some(set_value) }];

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
        let Some(index) = rows::index(name).filter(|_| names.contains(&name)) else {
            let hint = match near::closest(name, names) {
                Some(near) => format!(". Did you mean '{near}'?"),
                None => String::new(),
            };
            return Err(
                vm.type_error(&format!("{class}() got an unexpected keyword argument '{name}'{hint}"))
            );
        };
        vm.heap.set_exception_field(args[0], index, value);
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
        vm.heap.set_exception_field(args[0], id::MSG, message);
    }
    Ok(Value::NONE)
}

/// Name and path are no part of `args`, but of what makes a copy.
fn import_error_reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let state: Vec<(&str, Value)> = [("name", id::NAME), ("path", id::PATH), ("name_from", id::NAME_FROM)]
        .into_iter()
        .filter_map(|(name, index)| Some((name, vm.heap.exception_field(this, index)?)))
        .collect();
    let own = vm.heap.slot(this, exception::ARGS);
    reduced(vm, this, own, &state)
}

/// The object that has no such attribute is not copied.
fn attribute_error_reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let own = vm.heap.slot(args[0], exception::ARGS);
    let name = vm.heap.exception_field(args[0], id::NAME);
    let state: Vec<(&str, Value)> =
        name.map(|name| ("name", name)).into_iter().chain([("args", own)]).collect();
    reduced(vm, args[0], own, &state)
}

fn import_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let message = field(vm, args[0], id::MSG);
    if message.is_str() { Ok(message) } else { plain_str(vm, args[0]) }
}

pub(super) const ATTRIBUTE_ERROR: TypeRow = class(
    "AttributeError",
    |t| t.exception,
    &[
        init_row(NAMED, attribute_error),
        unary_row("__reduce__", "What copies are made from.", attribute_error_reduce),
    ],
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
    &[
        init_row(NAMED, import_error),
        unary_row("__str__", "The message.", import_error_str),
        unary_row("__reduce__", "What copies are made from.", import_error_reduce),
    ],
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
        vm.heap.set_exception_field(this, id::ERRNO, items[0]);
        vm.heap.set_exception_field(this, id::STRERROR, items[1]);
        match items.get(2) {
            Some(&written) if vm.type_name(this) == "BlockingIOError" && written.as_small().is_some() => {
                vm.heap.set_exception_field(this, id::WRITTEN, written);
            }
            Some(&name) if !name.is_none() => {
                vm.heap.set_exception_field(this, id::FILENAME, name);
                if let Some(&second) = items.get(4).filter(|second| !second.is_none()) {
                    vm.heap.set_exception_field(this, id::FILENAME2, second);
                }
                given = vm.heap.tuple(&items[..2]);
            }
            _ => {}
        }
    }
    vm.heap.set_slot(this, exception::ARGS, given);
    Ok(Value::NONE)
}

fn os_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let [filename, filename2] =
        [id::FILENAME, id::FILENAME2].map(|index| vm.heap.exception_field(this, index));
    let [errno, strerror] = [id::ERRNO, id::STRERROR].map(|index| field(vm, this, index));
    if filename.is_none() && (errno.is_none() || strerror.is_none()) {
        return plain_str(vm, this);
    }
    let mut text = format!("[Errno {}] {}", vm.str_string(errno)?, vm.str_string(strerror)?);
    if let Some(filename) = filename {
        text.push_str(": ");
        text.push_str(&vm.repr_string(filename)?);
        if let Some(filename2) = filename2 {
            text.push_str(" -> ");
            text.push_str(&vm.repr_string(filename2)?);
        }
    }
    super::str::checked_str(vm, &text)
}

/// The file names are no part of `args`, but of what makes a copy.
fn os_error_reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let mut parts = args_of(vm, this).to_vec();
    if let (2, Some(filename)) = (parts.len(), vm.heap.exception_field(this, id::FILENAME)) {
        parts.push(filename);
        if let Some(second) = vm.heap.exception_field(this, id::FILENAME2) {
            parts.extend([Value::NONE, second]);
        }
    }
    let parts = vm.heap.tuple(&parts);
    reduced(vm, this, parts, &[])
}

fn characters_written(vm: &mut Vm, this: Value) -> Result<Value> {
    match vm.heap.exception_field(this, id::WRITTEN) {
        Some(count) => Ok(count),
        None => Err(vm.raise(vm.types.attribute_error, "characters_written")),
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
        &[
            init_row(NAMED, os_error_init),
            unary_row("__str__", "Number, message, file.", os_error_str),
            unary_row("__reduce__", "What copies are made from.", os_error_reduce),
        ],
        &[
            rows::ERRNO,
            rows::STRERROR,
            rows::FILENAME,
            rows::FILENAME2,
            Getter { get: characters_written, ..rows::WRITTEN },
        ],
        "The operating system refused.",
    )
};

// ---------------------------------------------------------------- SyntaxError

const PLACE: [usize; 6] = [id::FILENAME, id::LINENO, id::OFFSET, id::TEXT, id::END_LINENO, id::END_OFFSET];

fn syntax_error(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    refuse_keywords(vm, this, args[2])?;
    vm.heap.set_slot(this, exception::ARGS, args[1]);
    let given = args_of(vm, this);
    if let Some(&message) = given.first() {
        vm.heap.set_exception_field(this, id::MSG, message);
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
        for (index, part) in PLACE.into_iter().zip(parts) {
            vm.heap.set_exception_field(this, index, part);
        }
    }
    Ok(Value::NONE)
}

fn syntax_error_str(vm: &mut Vm, args: Args) -> Result<Value> {
    let this = args[0];
    let [message, filename, line] = [id::MSG, id::FILENAME, id::LINENO].map(|index| field(vm, this, index));
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
fn unicode_init(vm: &mut Vm, args: Args, names: &[(usize, char)]) -> Result<Value> {
    let this = args[0];
    refuse_keywords(vm, this, args[2])?;
    vm.heap.set_slot(this, exception::ARGS, args[1]);
    let given = args_of(vm, this);
    if given.len() != names.len() {
        let (wanted, count) = (names.len(), given.len());
        return Err(vm.type_error(&format!("function takes exactly {wanted} arguments ({count} given)")));
    }
    for (at, (&(index, what), &value)) in names.iter().zip(given).enumerate() {
        let plain = vm.plain(value);
        let kind = vm.argument_type_name(value);
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
        vm.heap.set_exception_field(this, index, value);
    }
    Ok(Value::NONE)
}

const DECODE: &[(usize, char)] =
    &[(id::ENCODING, 's'), (id::OBJECT, 'b'), (id::START, 'i'), (id::END, 'i'), (id::REASON, 's')];
const ENCODE: &[(usize, char)] =
    &[(id::ENCODING, 's'), (id::OBJECT, 's'), (id::START, 'i'), (id::END, 'i'), (id::REASON, 's')];
const TRANSLATE: &[(usize, char)] = &[(id::OBJECT, 's'), (id::START, 'i'), (id::END, 'i'), (id::REASON, 's')];

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
    let object = field(vm, this, id::OBJECT);
    if object.is_none() {
        return Ok(None);
    }
    let [encoding, start, end, reason] =
        [id::ENCODING, id::START, id::END, id::REASON].map(|index| field(vm, this, index));
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
    &[rows::ENCODING, rows::OBJECT, rows::START, rows::END, rows::REASON],
    "Text does not translate.",
);
