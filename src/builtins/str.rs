//! `str`: construction, operators, indexing and the table of its methods.
//!
//! Searching, splitting and joining are `str_parts`; formatting is `format`; encodings are `stdlib::codecs`.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::str_parts as parts;
use super::{binary_row, format, row, unary_row};
use crate::stdlib::codecs;
use crate::value::text::{TextError, case, quote, string};
use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// The most bytes that a text may have in this interpreter.
pub fn longest(vm: &Vm) -> usize {
    vm.max_object.min(crate::value::MAX_STR)
}

/// Shorter strings are never views of a growing buffer.
const NEVER_SHARED: usize = 256;

/// The text of a method's receiver. Valid until text is appended to a string or script runs.
#[inline]
pub fn receiver<'v>(args: Args) -> &'v str {
    args[0].as_str().expect("the machine checks receivers of str methods")
}

/// A text that stays valid while script runs, as long as its string is reachable.
pub fn stable(text: &str) -> Cow<'_, str> {
    if text.len() < NEVER_SHARED { Cow::Borrowed(text) } else { Cow::Owned(text.to_owned()) }
}

/// The text in a `str` or an instance of a subclass.
#[inline]
pub fn text_of<'v>(vm: &Vm, value: Value) -> Option<&'v str> {
    value.as_str().or_else(|| vm.plain(value).as_str())
}

/// A text argument; the error says `what` must be str.
pub fn text_arg<'v>(vm: &mut Vm, value: Value, what: &str) -> Result<&'v str> {
    match text_of(vm, value) {
        Some(text) => Ok(text),
        None => {
            let kind = vm.argument_type_name(value);
            Err(vm.type_error(&format!("{what} must be str, not {kind}")))
        }
    }
}

/// A new string of an engine's result.
pub fn str_result(vm: &mut Vm, result: std::result::Result<String, TextError>) -> Result<Value> {
    match result {
        Ok(text) => checked_str(vm, &text),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

/// A new string, unless it is too long.
pub fn checked_str(vm: &mut Vm, text: &str) -> Result<Value> {
    if text.len() > longest(vm) {
        return Err(vm.memory_error());
    }
    Ok(vm.heap.str(text))
}

/// A new string of an engine's result; `same` where the engine says that nothing changed.
pub fn changed_result(
    vm: &mut Vm,
    same: Value,
    result: std::result::Result<Option<String>, TextError>,
) -> Result<Value> {
    match result {
        Ok(Some(text)) => checked_str(vm, &text),
        Ok(None) => Ok(same),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

/// `str(object='')`, `str(bytes, encoding='utf-8', errors='strict')`
fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let value = match args.get(1) {
        None => {
            for (at, name) in [(2, "encoding"), (3, "errors")] {
                if let Some(given) = args.get(at) {
                    text_arg(vm, given, &format!("str() argument '{name}'"))?;
                }
            }
            vm.heap.str("")
        }
        Some(object) if args.get(2).is_none() && args.get(3).is_none() => {
            let text = vm.str_object(object)?;
            if args[0].is(vm.types.str) {
                return Ok(text);
            }
            vm.plain(text)
        }
        Some(object) => {
            let encoding = match args.get(2) {
                Some(name) => text_arg(vm, name, "str() argument 'encoding'")?,
                None => "utf-8",
            };
            let errors = match args.get(3) {
                Some(name) => text_arg(vm, name, "str() argument 'errors'")?,
                None => "strict",
            };
            if text_of(vm, object).is_some() {
                return Err(vm.type_error("decoding str is not supported"));
            }
            let plain = vm.plain(object);
            let Some(bytes) = super::bytes::content(vm, plain) else {
                let kind = vm.type_name(object);
                return Err(
                    vm.type_error(&format!("decoding to str: need a bytes-like object, {kind} found"))
                );
            };
            codecs::decode(vm, &bytes, encoding, errors)?
        }
    };
    Ok(vm.new_of(args[0], value))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = quote::repr(receiver(args));
    checked_str(vm, &text)
}

fn itself(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(args[0])
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value> {
    let hash = vm.hash(args[0])?;
    Ok(vm.heap.int(hash as i64))
}

fn len(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(args[0].str_chars().unwrap_or(0) as i64))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value> {
    vm.iter(args[0])
}

fn get_item(vm: &mut Vm, args: Args) -> Result<Value> {
    let (this, key) = (args[0], args[1]);
    let len = this.str_chars().unwrap_or(0);
    if let Some(index) = key.as_small() {
        let at = if index < 0 { index + len as i64 } else { index };
        return match usize::try_from(at) {
            Ok(at) if at < len => Ok(vm.heap.str_at(this, at)),
            _ => Err(vm.index_error("string index out of range")),
        };
    }
    if key.is_kind(Kind::Slice) {
        return slice(vm, this, key, len);
    }
    if vm.special(key, crate::vm::sym::INDEX).is_none() {
        let kind = vm.type_name(key);
        return Err(vm.type_error(&format!("string indices must be integers, not '{kind}'")));
    }
    let index = vm.index_i64(key)?;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    match usize::try_from(at) {
        Ok(at) if at < len => Ok(vm.heap.str_at(this, at)),
        _ => Err(vm.index_error("string index out of range")),
    }
}

fn slice(vm: &mut Vm, this: Value, key: Value, len: usize) -> Result<Value> {
    let (start, _, step, count) = vm.slice_indices(key, len)?;
    if count == 0 {
        return Ok(vm.heap.str(""));
    }
    if step == 1 && count == len {
        return Ok(this);
    }
    let text = this.as_str().expect("a slice of a str");
    let ascii = this.str_is_ascii();
    if step == 1 {
        let start = start as usize;
        if ascii {
            return Ok(vm.heap.ascii_str(&text[start..start + count]));
        }
        let from = vm.heap.byte_offset(this, start);
        let to = from + string::byte_offset(&text[from..], count);
        return Ok(vm.heap.str(&text[from..to]));
    }
    vm.charge_fuel(count)?;
    let text = this.as_str().expect("a slice of a str");
    let picked = (0..count as i64).map(|i| (start + i * step) as usize);
    if ascii {
        let out: Vec<u8> = picked.map(|at| text.as_bytes()[at]).collect();
        return Ok(vm.heap.ascii_bytes(&out));
    }
    let chars: Vec<char> = text.chars().collect();
    let out: String = picked.map(|at| chars[at]).collect();
    Ok(vm.heap.str(&out))
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(needle) = text_of(vm, args[1]) else {
        let kind = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("'in <string>' requires string as left operand, not {kind}")));
    };
    Ok(Value::bool(crate::value::text::search::find(receiver(args).as_bytes(), needle.as_bytes()).is_some()))
}

fn add(vm: &mut Vm, args: Args) -> Result<Value> {
    let other = vm.plain(args[1]);
    if !other.is_str() {
        let given = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("can only concatenate str (not \"{given}\") to str")));
    }
    match vm.heap.concat(args[0], other) {
        Some(sum) => Ok(sum),
        None => Err(vm.memory_error()),
    }
}

/// `text * n`
pub fn repeat(vm: &mut Vm, text: Value, count: i64) -> Result<Value> {
    if count == 1 {
        return Ok(text);
    }
    let content = text.as_str().expect("the caller checked that this is a str");
    let size = content.len().saturating_mul(usize::try_from(count).unwrap_or(0));
    if size > longest(vm) {
        return Err(vm.memory_error());
    }
    vm.check_size(size)?;
    str_result(vm, string::repeat(content, count, longest(vm)))
}

fn mul(vm: &mut Vm, args: Args) -> Result<Value> {
    let count = vm.repetitions(args[1])?;
    repeat(vm, args[0], count)
}

fn compare(vm: &mut Vm, args: Args, test: fn(Ordering) -> bool) -> Result<Value> {
    // UTF-8 bytes are in the order of the code points.
    Ok(match text_of(vm, args[1]) {
        Some(other) => Value::bool(test(receiver(args).cmp(other))),
        None => Value::NOT_IMPLEMENTED,
    })
}

fn get_new_args(vm: &mut Vm, args: Args) -> Result<Value> {
    Ok(vm.heap.tuple(&[args[0]]))
}

fn size_of(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::small(receiver(args).len() as i64 + 25))
}

/// A method that makes another text of the whole text.
fn map(vm: &mut Vm, args: Args, change: fn(&str) -> String) -> Result<Value> {
    let text = receiver(args);
    vm.charge_fuel(text.len() / 64)?;
    let changed = change(receiver(args));
    checked_str(vm, &changed)
}

/// `upper` and `lower`: ASCII texts, the usual ones, are changed without a second look.
fn map_ascii(vm: &mut Vm, args: Args, ascii: fn(&mut [u8]), change: fn(&str) -> String) -> Result<Value> {
    let text = receiver(args);
    if !args[0].str_is_ascii() {
        return map(vm, args, change);
    }
    if let &[byte] = text.as_bytes() {
        let mut one = [byte];
        ascii(&mut one);
        return Ok(if one == [byte] { args[0] } else { vm.heap.ascii_bytes(&one) });
    }
    let mut short = [0u8; 128];
    if let Some(room) = short.get_mut(..text.len()) {
        room.copy_from_slice(text.as_bytes());
        ascii(room);
        // as a rule `lower` has nothing to change
        return Ok(if *room == *text.as_bytes() { args[0] } else { vm.heap.ascii_bytes(room) });
    }
    let mut long = text.as_bytes().to_vec();
    ascii(&mut long);
    Ok(vm.heap.ascii_bytes(&long))
}

fn upper(vm: &mut Vm, args: Args) -> Result<Value> {
    map_ascii(vm, args, |bytes| bytes.make_ascii_uppercase(), case::upper)
}

fn lower(vm: &mut Vm, args: Args) -> Result<Value> {
    map_ascii(vm, args, |bytes| bytes.make_ascii_lowercase(), case::lower)
}

fn title(vm: &mut Vm, args: Args) -> Result<Value> {
    let ascii = |bytes: &mut [u8]| {
        let mut inside = false;
        for byte in bytes {
            *byte = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
            inside = byte.is_ascii_alphabetic();
        }
    };
    map_ascii(vm, args, ascii, case::title)
}

fn capitalize(vm: &mut Vm, args: Args) -> Result<Value> {
    let ascii = |bytes: &mut [u8]| {
        bytes.make_ascii_lowercase();
        if let Some(first) = bytes.first_mut() {
            first.make_ascii_uppercase();
        }
    };
    map_ascii(vm, args, ascii, case::capitalize)
}

fn swap_case(vm: &mut Vm, args: Args) -> Result<Value> {
    let ascii = |bytes: &mut [u8]| {
        for byte in bytes.iter_mut().filter(|byte| byte.is_ascii_alphabetic()) {
            *byte ^= b'a' ^ b'A';
        }
    };
    map_ascii(vm, args, ascii, case::swapcase)
}

fn casefold(vm: &mut Vm, args: Args) -> Result<Value> {
    map_ascii(vm, args, |bytes| bytes.make_ascii_lowercase(), case::casefold)
}

fn test(args: Args, holds: fn(&str) -> bool) -> Result<Value> {
    Ok(Value::bool(holds(receiver(args))))
}

fn is_ascii(_: &mut Vm, args: Args) -> Result<Value> {
    Ok(Value::bool(args[0].str_is_ascii()))
}

/// The fill argument of `ljust`, `rjust` and `center`.
fn fill_arg(vm: &mut Vm, value: Option<Value>) -> Result<char> {
    let Some(value) = value else { return Ok(' ') };
    let Some(text) = text_of(vm, value) else {
        let kind = vm.type_name(value);
        return Err(vm.type_error(&format!("The fill character must be a unicode character, not {kind}")));
    };
    string::fill_char(text).map_err(|e| vm.raise_text(&e))
}

fn justify(vm: &mut Vm, args: Args, side: string::Side) -> Result<Value> {
    let width = vm.size_i64(args[1])?;
    let fill = fill_arg(vm, args.get(2))?;
    vm.check_size(usize::try_from(width).unwrap_or(0))?;
    changed_result(vm, args[0], string::justify(receiver(args), side, width, fill, longest(vm)))
}

fn zfill(vm: &mut Vm, args: Args) -> Result<Value> {
    let width = vm.size_i64(args[1])?;
    vm.check_size(usize::try_from(width).unwrap_or(0))?;
    changed_result(vm, args[0], string::zfill(receiver(args), width, longest(vm)))
}

fn expand_tabs(vm: &mut Vm, args: Args) -> Result<Value> {
    let size = i64::from(vm.int_i32(args[1])?);
    str_result(vm, string::expand_tabs(receiver(args), size, longest(vm)))
}

fn encode(vm: &mut Vm, args: Args) -> Result<Value> {
    let encoding = match args.get(1) {
        Some(name) => text_arg(vm, name, "encode() argument 'encoding'")?,
        None => "utf-8",
    };
    let errors = match args.get(2) {
        Some(name) => text_arg(vm, name, "encode() argument 'errors'")?,
        None => "strict",
    };
    codecs::encode(vm, args[0], encoding, errors)
}

/// What a translation table says of one character.
enum Translation {
    Same,
    Gone,
    Char(char),
    Text(Value),
}

fn translate(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = stable(receiver(args));
    let (this, table) = (args[0], args[1]);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.chars().enumerate() {
        if at % 1024 == 1023 {
            vm.charge_fuel(1024)?;
        }
        match translation(vm, table, c)? {
            Translation::Same => out.push(c),
            Translation::Gone => {}
            Translation::Char(c) => out.push(c),
            Translation::Text(text) => out.push_str(text.as_str().unwrap_or("")),
        }
        if out.len() > longest(vm) {
            return Err(vm.memory_error());
        }
    }
    if *out == *text { Ok(this) } else { checked_str(vm, &out) }
}

fn translation(vm: &mut Vm, table: Value, c: char) -> Result<Translation> {
    let key = Value::small(i64::from(c as u32));
    let found = if table.is_kind(Kind::Dict) {
        match vm.dict_get(table, key)? {
            Some(found) => found,
            None => return Ok(Translation::Same),
        }
    } else {
        match vm.get_item(table, key) {
            Ok(found) => found,
            Err(_) if vm.is_pending_instance(vm.types.lookup_error) => {
                vm.take_pending();
                return Ok(Translation::Same);
            }
            Err(raised) => return Err(raised),
        }
    };
    let plain = vm.plain(found);
    if plain.is_none() {
        Ok(Translation::Gone)
    } else if plain.is_str() {
        Ok(Translation::Text(plain))
    } else if super::number::Operand::of(vm, plain).is_some() {
        let code = plain.as_small().or_else(|| plain.as_bool().map(i64::from));
        match code.and_then(|code| u32::try_from(code).ok()).and_then(char::from_u32) {
            Some(c) => Ok(Translation::Char(c)),
            None => Err(vm.value_error("character mapping must be in range(0x110000)")),
        }
    } else {
        Err(vm.type_error("character mapping must return integer, None or str"))
    }
}

fn make_trans(vm: &mut Vm, args: Args) -> Result<Value> {
    let table = vm.heap.dict(crate::value::Table::new());
    vm.keep(table);
    let Some(to) = args.get(1) else {
        copy_trans(vm, args[0], table)?;
        return Ok(table);
    };
    let to = text_arg(vm, to, "maketrans() argument 2")?;
    let gone = match args.get(2) {
        Some(gone) => text_arg(vm, gone, "maketrans() argument 3")?,
        None => "",
    };
    let Some(from) = text_of(vm, args[0]) else {
        return Err(vm.type_error("first maketrans argument must be a string if there is a second argument"));
    };
    if from.chars().count() != to.chars().count() {
        return Err(vm.value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in from.chars().zip(to.chars()) {
        vm.dict_set(table, Value::small(from as i64), Value::small(to as i64))?;
    }
    for c in gone.chars() {
        vm.dict_set(table, Value::small(c as i64), Value::NONE)?;
    }
    Ok(table)
}

/// `str.maketrans(dict)`: keys of one character become code points.
fn copy_trans(vm: &mut Vm, from: Value, table: Value) -> Result<()> {
    if !from.is_kind(Kind::Dict) {
        return Err(vm.type_error("if you give only one argument to maketrans it must be a dict"));
    }
    let entries: Vec<(Value, Value)> = match vm.heap.table(from) {
        Some(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    for (key, value) in entries {
        let key = if let Some(text) = text_of(vm, key) {
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Value::small(c as i64),
                _ => return Err(vm.value_error("string keys in translate table must be of length 1")),
            }
        } else if super::number::Operand::of(vm, key).is_some() {
            key
        } else {
            return Err(vm.type_error("keys in translate table must be strings or integers"));
        };
        vm.dict_set(table, key, value)?;
    }
    Ok(())
}

const SEARCH: &str = "self, sub, start=None, end=None, /|($self, sub[, start[, end]], /)";
const WIDTH: &str = "self, width, fillchar=...' ', /";

const METHODS: &[Native] = &[
    unary_row("__repr__", "The text in quotes, with escapes.", repr),
    unary_row("__str__", "The text itself.", itself),
    unary_row("__hash__", "Equal for equal texts.", hash),
    unary_row("__len__", "How many characters there are.", len),
    unary_row("__iter__", "The characters.", iter),
    row("__getitem__", "self, key, /", "self[key]", get_item),
    row("__contains__", "self, key, /", "key in self", contains),
    binary_row("__add__", "self + other", add),
    binary_row("__mul__", "self * other", mul),
    binary_row("__rmul__", "other * self", mul),
    binary_row("__mod__", "Values put in place of %-directives.", format::str_mod),
    binary_row("__rmod__", "other % self", format::str_rmod),
    binary_row("__eq__", "self == other", |vm, args| compare(vm, args, Ordering::is_eq)),
    binary_row("__ne__", "self != other", |vm, args| compare(vm, args, Ordering::is_ne)),
    binary_row("__lt__", "self < other", |vm, args| compare(vm, args, Ordering::is_lt)),
    binary_row("__le__", "self <= other", |vm, args| compare(vm, args, Ordering::is_le)),
    binary_row("__gt__", "self > other", |vm, args| compare(vm, args, Ordering::is_gt)),
    binary_row("__ge__", "self >= other", |vm, args| compare(vm, args, Ordering::is_ge)),
    row("__format__", "self, format_spec, /", "Text by a format spec.", format::str_format_spec),
    unary_row("__getnewargs__", "What copies are made from.", get_new_args),
    unary_row("__sizeof__", "Bytes in memory, roughly.", size_of),
    unary_row("capitalize", "The first character in upper case, the rest in lower case.", capitalize),
    unary_row("casefold", "A form for comparing without case.", casefold),
    unary_row("lower", "All in lower case.", lower),
    unary_row("swapcase", "Upper case for lower, lower for upper.", swap_case),
    unary_row("title", "Words start in upper case.", title),
    unary_row("upper", "All in upper case.", upper),
    unary_row("isalnum", "All letters or digits?", |_, args| test(args, case::all_alnum)),
    unary_row("isalpha", "All letters?", |_, args| test(args, case::all_alpha)),
    unary_row("isascii", "All ASCII?", is_ascii),
    unary_row("isdecimal", "All decimal digits?", |_, args| test(args, case::all_decimal)),
    unary_row("isdigit", "All digits?", |_, args| test(args, case::all_digit)),
    unary_row("isidentifier", "Could it be a name?", |_, args| test(args, case::is_identifier)),
    unary_row("islower", "All in lower case?", |_, args| test(args, case::is_lower_text)),
    unary_row("isnumeric", "All numeric?", |_, args| test(args, case::all_numeric)),
    unary_row("isprintable", "Does repr show all as it is?", |_, args| test(args, case::all_printable)),
    unary_row("isspace", "All white space?", |_, args| test(args, case::all_space)),
    unary_row("istitle", "Do words start in upper case?", |_, args| test(args, case::is_title_text)),
    unary_row("isupper", "All in upper case?", |_, args| test(args, case::is_upper_text)),
    row("center", WIDTH, "Padded on both sides.", |vm, args| justify(vm, args, string::Side::Center)),
    row("ljust", WIDTH, "Padded on the right.", |vm, args| justify(vm, args, string::Side::Left)),
    row("rjust", WIDTH, "Padded on the left.", |vm, args| justify(vm, args, string::Side::Right)),
    row("zfill", "self, width, /", "Padded with zeros after the sign.", zfill),
    row("expandtabs", "self, /, tabsize=8", "Spaces for tabs.", expand_tabs),
    row("encode", "self, /, encoding=...'utf-8', errors=...'strict'", "The bytes of the text.", encode),
    row("translate", "self, table, /", "Characters replaced by a table.", translate),
    row("format", "self, /, *args, **kwargs", "Values put in place of fields.", format::str_format),
    row("format_map", "self, mapping, /", "Values put in place of fields.", format::str_format_map),
    row("find", SEARCH, "Where a text is first, or -1.", parts::find),
    row("rfind", SEARCH, "Where a text is last, or -1.", parts::rfind),
    row("index", SEARCH, "Where a text is first.", parts::index),
    row("rindex", SEARCH, "Where a text is last.", parts::rindex),
    row("count", SEARCH, "How often a text occurs.", parts::count),
    row(
        "startswith",
        "self, prefix, start=None, end=None, /|($self, prefix[, start[, end]], /)",
        "Does it start so?",
        parts::starts_with,
    ),
    row(
        "endswith",
        "self, suffix, start=None, end=None, /|($self, suffix[, start[, end]], /)",
        "Does it end so?",
        parts::ends_with,
    ),
    row("split", "self, /, sep=None, maxsplit=-1", "The parts between separators.", parts::split),
    row("rsplit", "self, /, sep=None, maxsplit=-1", "As split, from the right.", parts::rsplit),
    row("splitlines", "self, /, keepends=False", "The lines.", parts::split_lines),
    row("partition", "self, sep, /", "Before, separator, after.", parts::partition),
    row("rpartition", "self, sep, /", "Before, last separator, after.", parts::rpartition),
    row("strip", "self, chars=None, /", "Without characters at both ends.", |vm, args| {
        parts::strip(vm, args, string::Ends::Both, "strip")
    }),
    row("lstrip", "self, chars=None, /", "Without characters at the start.", |vm, args| {
        parts::strip(vm, args, string::Ends::Left, "lstrip")
    }),
    row("rstrip", "self, chars=None, /", "Without characters at the end.", |vm, args| {
        parts::strip(vm, args, string::Ends::Right, "rstrip")
    }),
    row("removeprefix", "self, prefix, /", "Without a prefix.", parts::remove_prefix),
    row("removesuffix", "self, suffix, /", "Without a suffix.", parts::remove_suffix),
    row("replace", "self, old, new, /, count=-1", "Occurrences replaced.", parts::replace),
    row("join", "self, iterable, /", "Texts with this one between them.", parts::join),
];

const STATIC_METHODS: &[Native] = &[
    row("__new__", "cls, object=..., encoding=..., errors=...|", "The text of an object.", new),
    row("maketrans", "x, y=..., z=..., /", "A table for translate().", make_trans),
];

/// The type `str`.
pub const TYPE: TypeRow = TypeRow {
    name: "str",
    shape: Some(builtin_shapes::STR),
    base: None,
    methods: METHODS,
    class_methods: &[],
    static_methods: STATIC_METHODS,
    getters: &[],
    doc: "str(object='') or str(bytes, encoding='utf-8', errors='strict'): text.",
    layout: Layout::Builtin,
    is_final: false,
};
