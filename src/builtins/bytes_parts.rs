//! The methods that `bytes` and `bytearray` share. Results are of the receiver's type.

use std::borrow::Cow;

use super::bytes::{byte_of, bytes_arg, content, make, receiver};
use super::number::Operand;
use super::str::{longest, text_arg, text_of};
use super::{row, unary_row};
use crate::stdlib::codecs;
use crate::value::text::string::{Ends, Side};
use crate::value::text::{TextError, bytes, search};
use crate::value::{Kind, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// The most bytes an object may have as far as the engines are concerned: `check_size` is stricter.
const MAX_BYTES: usize = isize::MAX as usize;

/// The receiver if it cannot change, else a copy.
fn unchanged(vm: &mut Vm, this: Value) -> Value {
    match vm.heap.byte_vec(this) {
        Some(bytes) => {
            let copy = bytes.clone();
            vm.heap.bytearray(copy)
        }
        None => this,
    }
}

fn changed(
    vm: &mut Vm,
    this: Value,
    result: std::result::Result<Option<Vec<u8>>, TextError>,
) -> Result<Value> {
    match result {
        Ok(Some(bytes)) => Ok(make(vm, this, Cow::Owned(bytes))),
        Ok(None) => Ok(unchanged(vm, this)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

pub(super) fn decode(vm: &mut Vm, args: Args) -> Result<Value> {
    let encoding = match args.get(1) {
        Some(name) => text_arg(vm, name, "decode() argument 'encoding'")?,
        None => "utf-8",
    };
    let errors = match args.get(2) {
        Some(name) => text_arg(vm, name, "decode() argument 'errors'")?,
        None => "strict",
    };
    let bytes = receiver(vm, args);
    codecs::decode(vm, &bytes, encoding, errors)
}

pub(super) fn hex(vm: &mut Vm, args: Args) -> Result<Value> {
    let group = i64::from(vm.int_i32(args[2])?);
    let separator = match args.get(1) {
        None => None,
        Some(separator) => {
            let owned;
            let text = if let Some(text) = text_of(vm, separator) {
                text
            } else if let Some(bytes) = vm.plain(separator).as_bytes() {
                owned = bytes.iter().map(|&byte| char::from(byte)).collect::<String>();
                &owned
            } else {
                let text = "sep must be length 1.";
                let wrong = if vm.length(separator)? == 1 { None } else { Some(text) };
                return Err(match wrong {
                    Some(text) => vm.value_error(text),
                    None => vm.type_error("sep must be str or bytes."),
                });
            };
            Some(bytes::hex_separator(text).map_err(|e| vm.raise_text(&e))?)
        }
    };
    let content = receiver(vm, args);
    if content.len() > longest(vm) / 3 {
        return Err(vm.memory_error());
    }
    let text = bytes::hex(&content, separator, group);
    Ok(vm.heap.ascii_str(&text))
}

pub(super) fn from_hex(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_arg(vm, args[1], "fromhex() argument")?;
    let bytes = bytes::from_hex(text).map_err(|e| vm.raise_text(&e))?;
    if vm.heap.is_subclass(args[0], vm.types.bytearray) {
        let value = vm.heap.bytearray(bytes);
        return if args[0].is(vm.types.bytearray) { Ok(value) } else { vm.call(args[0], &[value]) };
    }
    let value = vm.heap.bytes(&bytes);
    if args[0].is(vm.types.bytes) { Ok(value) } else { vm.call(args[0], &[value]) }
}

fn map(vm: &mut Vm, args: Args, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Result<Value> {
    let changed = change(&receiver(vm, args));
    Ok(make(vm, args[0], Cow::Owned(changed)))
}

pub(super) fn capitalize(vm: &mut Vm, args: Args) -> Result<Value> {
    map(vm, args, bytes::capitalize)
}

pub(super) fn lower(vm: &mut Vm, args: Args) -> Result<Value> {
    map(vm, args, <[u8]>::to_ascii_lowercase)
}

pub(super) fn upper(vm: &mut Vm, args: Args) -> Result<Value> {
    map(vm, args, <[u8]>::to_ascii_uppercase)
}

pub(super) fn swapcase(vm: &mut Vm, args: Args) -> Result<Value> {
    map(vm, args, bytes::swapcase)
}

pub(super) fn title(vm: &mut Vm, args: Args) -> Result<Value> {
    map(vm, args, bytes::title)
}

fn test(vm: &mut Vm, args: Args, holds: impl FnOnce(&[u8]) -> bool) -> Result<Value> {
    Ok(Value::bool(holds(&receiver(vm, args))))
}

pub(super) fn is_alnum(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, |hay| bytes::all(hay, u8::is_ascii_alphanumeric))
}

pub(super) fn is_alpha(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, |hay| bytes::all(hay, u8::is_ascii_alphabetic))
}

pub(super) fn is_ascii(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, <[u8]>::is_ascii)
}

pub(super) fn is_digit(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, |hay| bytes::all(hay, u8::is_ascii_digit))
}

pub(super) fn is_lower(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, bytes::is_lower)
}

pub(super) fn is_space(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, bytes::all_space)
}

pub(super) fn is_title(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, bytes::is_title)
}

pub(super) fn is_upper(vm: &mut Vm, args: Args) -> Result<Value> {
    test(vm, args, bytes::is_upper)
}

fn justify(vm: &mut Vm, args: Args, side: Side, name: &str) -> Result<Value> {
    let width = vm.size_i64(args[1])?;
    let fill = match args.get(2) {
        None => b' ',
        Some(fill) => match content(vm, vm.plain(fill)).as_deref() {
            Some(&[byte]) => byte,
            _ => {
                let kind = vm.argument_type_name(fill);
                return Err(vm.type_error(&format!(
                    "{name}() argument 2 must be a byte string of length 1, not {kind}"
                )));
            }
        },
    };
    vm.check_size(usize::try_from(width).unwrap_or(0))?;
    let result = bytes::justify(&receiver(vm, args), side, width, fill, MAX_BYTES);
    changed(vm, args[0], result)
}

pub(super) fn center(vm: &mut Vm, args: Args) -> Result<Value> {
    justify(vm, args, Side::Center, "center")
}

pub(super) fn ljust(vm: &mut Vm, args: Args) -> Result<Value> {
    justify(vm, args, Side::Left, "ljust")
}

pub(super) fn rjust(vm: &mut Vm, args: Args) -> Result<Value> {
    justify(vm, args, Side::Right, "rjust")
}

pub(super) fn zfill(vm: &mut Vm, args: Args) -> Result<Value> {
    let width = vm.size_i64(args[1])?;
    vm.check_size(usize::try_from(width).unwrap_or(0))?;
    let result = bytes::zfill(&receiver(vm, args), width, MAX_BYTES);
    changed(vm, args[0], result)
}

pub(super) fn expand_tabs(vm: &mut Vm, args: Args) -> Result<Value> {
    let size = i64::from(vm.int_i32(args[1])?);
    let result = bytes::expand_tabs(&receiver(vm, args), size, MAX_BYTES);
    changed(vm, args[0], result.map(Some))
}

pub(super) fn translate(vm: &mut Vm, args: Args) -> Result<Value> {
    let table = if args[1].is_none() { None } else { Some(bytes_arg(vm, args[1])?) };
    let table: Option<[u8; 256]> = match table.map(|table| <[u8; 256]>::try_from(&*table)) {
        None => None,
        Some(Ok(table)) => Some(table),
        Some(Err(_)) => return Err(vm.value_error("translation table must be 256 characters long")),
    };
    let delete = match args.get(2) {
        Some(delete) => bytes_arg(vm, delete)?,
        None => Cow::Borrowed(&[][..]),
    };
    map(vm, args, |hay| bytes::translate(hay, table.as_ref(), &delete))
}

pub(super) fn make_trans(vm: &mut Vm, args: Args) -> Result<Value> {
    let (from, to) = (bytes_arg(vm, args[0])?, bytes_arg(vm, args[1])?);
    if from.len() != to.len() {
        return Err(vm.value_error("maketrans arguments must have same length"));
    }
    let mut table: [u8; 256] = std::array::from_fn(|byte| byte as u8);
    for (&from, &to) in from.iter().zip(to.iter()) {
        table[usize::from(from)] = to;
    }
    Ok(vm.heap.bytes(&table))
}

// ---------------------------------------------------------------- searching

fn place(vm: &mut Vm, value: Value) -> Result<Option<i64>> {
    if value.is_none() {
        return Ok(None);
    }
    vm.clamp_index(value).map(Some)
}

/// What to search for: bytes, or an integer for one byte.
fn needle<'v>(vm: &mut Vm, value: Value) -> Result<Cow<'v, [u8]>> {
    if let Some(bytes) = content(vm, vm.plain(value)) {
        return Ok(bytes);
    }
    if Operand::of(vm, value).is_some() || vm.special(value, sym::INDEX).is_some() {
        let byte = byte_of(vm, value, "byte must be in range(0, 256)")?;
        return Ok(Cow::Owned(vec![byte]));
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(&format!("argument should be integer or bytes-like object, not '{kind}'")))
}

type Finder = fn(&[u8], &[u8], Option<i64>, Option<i64>) -> Option<usize>;

fn find_with(vm: &mut Vm, args: Args, finder: Finder) -> Result<Option<usize>> {
    // the places may be asked of script, so what is looked for is taken after them
    let (start, end) = (place(vm, args[2])?, place(vm, args[3])?);
    let needle = needle(vm, args[1])?;
    Ok(finder(&receiver(vm, args), &needle, start, end))
}

fn found(at: Option<usize>) -> Value {
    Value::small(at.map_or(-1, |at| at as i64))
}

fn found_or_error(vm: &mut Vm, at: Option<usize>) -> Result<Value> {
    match at {
        Some(at) => Ok(Value::small(at as i64)),
        None => Err(vm.raise_text(&bytes::not_found())),
    }
}

pub(super) fn find(vm: &mut Vm, args: Args) -> Result<Value> {
    find_with(vm, args, bytes::find).map(found)
}

pub(super) fn rfind(vm: &mut Vm, args: Args) -> Result<Value> {
    find_with(vm, args, bytes::rfind).map(found)
}

pub(super) fn index(vm: &mut Vm, args: Args) -> Result<Value> {
    let at = find_with(vm, args, bytes::find)?;
    found_or_error(vm, at)
}

pub(super) fn rindex(vm: &mut Vm, args: Args) -> Result<Value> {
    let at = find_with(vm, args, bytes::rfind)?;
    found_or_error(vm, at)
}

pub(super) fn count(vm: &mut Vm, args: Args) -> Result<Value> {
    let (start, end) = (place(vm, args[2])?, place(vm, args[3])?);
    let needle = needle(vm, args[1])?;
    Ok(Value::small(bytes::count(&receiver(vm, args), &needle, start, end) as i64))
}

type Tester = fn(&[u8], &[u8], Option<i64>, Option<i64>) -> bool;

fn affix(vm: &mut Vm, args: Args, name: &str, tester: Tester) -> Result<Value> {
    let (start, end) = (place(vm, args[2])?, place(vm, args[3])?);
    let plain = vm.plain(args[1]);
    if let Some(affixes) = plain.as_tuple() {
        for &affix in affixes {
            let affix = bytes_arg(vm, affix)?;
            if tester(&receiver(vm, args), &affix, start, end) {
                return Ok(Value::TRUE);
            }
        }
        return Ok(Value::FALSE);
    }
    match content(vm, plain) {
        Some(affix) => Ok(Value::bool(tester(&receiver(vm, args), &affix, start, end))),
        None => {
            let kind = vm.type_name(args[1]);
            Err(vm.type_error(&format!("{name} first arg must be bytes or a tuple of bytes, not {kind}")))
        }
    }
}

pub(super) fn starts_with(vm: &mut Vm, args: Args) -> Result<Value> {
    affix(vm, args, "startswith", bytes::starts_with)
}

pub(super) fn ends_with(vm: &mut Vm, args: Args) -> Result<Value> {
    affix(vm, args, "endswith", bytes::ends_with)
}

// ---------------------------------------------------------------- parts

fn list_of<'p>(vm: &mut Vm, this: Value, parts: impl Iterator<Item = &'p [u8]>) -> Value {
    let items = parts.map(|part| make(vm, this, Cow::Borrowed(part))).collect();
    vm.heap.list(items)
}

/// An engine that splits at a separator.
type SeparatorSplit = fn(&[u8], &[u8], i64) -> std::result::Result<Vec<std::ops::Range<usize>>, TextError>;

fn split_with(
    vm: &mut Vm,
    args: Args,
    at_space: fn(&[u8], i64) -> Vec<&[u8]>,
    at_separator: SeparatorSplit,
) -> Result<Value> {
    let most = vm.size_i64(args[2])?;
    let separator = if args[1].is_none() { None } else { Some(bytes_arg(vm, args[1])?) };
    let hay = receiver(vm, args);
    vm.charge_fuel(hay.len() / 16)?;
    match separator {
        None => Ok(list_of(vm, args[0], at_space(&hay, most).into_iter())),
        Some(separator) => match at_separator(&hay, &separator, most) {
            Ok(ranges) => Ok(list_of(vm, args[0], ranges.into_iter().map(|range| &hay[range]))),
            Err(e) => Err(vm.raise_text(&e)),
        },
    }
}

pub(super) fn split(vm: &mut Vm, args: Args) -> Result<Value> {
    split_with(vm, args, bytes::split_space, search::split)
}

pub(super) fn rsplit(vm: &mut Vm, args: Args) -> Result<Value> {
    split_with(vm, args, bytes::rsplit_space, search::rsplit)
}

pub(super) fn split_lines(vm: &mut Vm, args: Args) -> Result<Value> {
    let keep_ends = vm.truth(args[1])?;
    let hay = receiver(vm, args);
    Ok(list_of(vm, args[0], bytes::split_lines(&hay, keep_ends).into_iter()))
}

pub(super) fn partition(vm: &mut Vm, args: Args) -> Result<Value> {
    let separator = bytes_arg(vm, args[1])?;
    let hay = receiver(vm, args);
    let halves = bytes::partition(&hay, &separator).map_err(|e| vm.raise_text(&e))?;
    let (before, middle, after) = match halves {
        Some((before, after)) => (before, &*separator, after),
        None => (&*hay, &[][..], &[][..]),
    };
    Ok(triple(vm, args, [before, middle, after]))
}

pub(super) fn rpartition(vm: &mut Vm, args: Args) -> Result<Value> {
    let separator = bytes_arg(vm, args[1])?;
    let hay = receiver(vm, args);
    let halves = bytes::rpartition(&hay, &separator).map_err(|e| vm.raise_text(&e))?;
    let (before, middle, after) = match halves {
        Some((before, after)) => (before, &*separator, after),
        None => (&[][..], &[][..], &*hay),
    };
    Ok(triple(vm, args, [before, middle, after]))
}

/// The parts as objects; a separator that was found is the argument itself where the receiver is `bytes`.
fn triple(vm: &mut Vm, args: Args, parts: [&[u8]; 3]) -> Value {
    let found = !parts[1].is_empty() && args[0].as_bytes().is_some();
    let mut parts = parts.map(|part| make(vm, args[0], Cow::Borrowed(part)));
    if found {
        parts[1] = args[1];
    }
    vm.heap.tuple(&parts)
}

fn strip_ends(vm: &mut Vm, args: Args, ends: Ends) -> Result<Value> {
    let drop = if args[1].is_none() { None } else { Some(bytes_arg(vm, args[1])?) };
    let hay = receiver(vm, args);
    let stripped = bytes::strip(&hay, drop.as_deref(), ends);
    if stripped.len() == hay.len() {
        return Ok(unchanged(vm, args[0]));
    }
    Ok(make(vm, args[0], Cow::Borrowed(stripped)))
}

pub(super) fn strip(vm: &mut Vm, args: Args) -> Result<Value> {
    strip_ends(vm, args, Ends::Both)
}

pub(super) fn lstrip(vm: &mut Vm, args: Args) -> Result<Value> {
    strip_ends(vm, args, Ends::Left)
}

pub(super) fn rstrip(vm: &mut Vm, args: Args) -> Result<Value> {
    strip_ends(vm, args, Ends::Right)
}

pub(super) fn remove_prefix(vm: &mut Vm, args: Args) -> Result<Value> {
    let prefix = bytes_arg(vm, args[1])?;
    let hay = receiver(vm, args);
    match hay.strip_prefix(&*prefix) {
        Some(rest) if !prefix.is_empty() => Ok(make(vm, args[0], Cow::Borrowed(rest))),
        _ => Ok(unchanged(vm, args[0])),
    }
}

pub(super) fn remove_suffix(vm: &mut Vm, args: Args) -> Result<Value> {
    let suffix = bytes_arg(vm, args[1])?;
    let hay = receiver(vm, args);
    match hay.strip_suffix(&*suffix) {
        Some(rest) if !suffix.is_empty() => Ok(make(vm, args[0], Cow::Borrowed(rest))),
        _ => Ok(unchanged(vm, args[0])),
    }
}

pub(super) fn replace(vm: &mut Vm, args: Args) -> Result<Value> {
    let (old, new) = (bytes_arg(vm, args[1])?, bytes_arg(vm, args[2])?);
    let most = vm.size_i64(args[3])?;
    let hay = receiver(vm, args);
    vm.charge_fuel(hay.len() / 64)?;
    if new.len() > old.len() {
        let places = if old.is_empty() { hay.len() + 1 } else { search::count(&hay, &old) };
        let places = places.min(usize::try_from(most).unwrap_or(usize::MAX));
        vm.check_size((new.len() - old.len()).saturating_mul(places).saturating_add(hay.len()))?;
    }
    changed(vm, args[0], search::replace(&hay, &old, &new, most, MAX_BYTES))
}

pub(super) fn join(vm: &mut Vm, args: Args) -> Result<Value> {
    let iterable = args[1];
    let list = if iterable.is_kind(Kind::List) {
        iterable
    } else {
        let iterator = vm.iter_or(iterable, |_| "can only join an iterable".to_owned())?;
        vm.keep(iterator);
        vm.collect_list(iterator)?
    };
    vm.keep(list);
    let items = vm.heap.items(list).cloned().unwrap_or_default();
    let gap = receiver(vm, args);
    let mut out = Vec::new();
    for (at, &item) in items.iter().enumerate() {
        let Some(part) = content(vm, vm.plain(item)) else {
            let kind = vm.type_name(item);
            return Err(
                vm.type_error(&format!("sequence item {at}: expected a bytes-like object, {kind} found"))
            );
        };
        if at > 0 {
            out.extend_from_slice(&gap);
        }
        vm.check_size(out.len() + part.len())?;
        out.extend_from_slice(&part);
        vm.charge_fuel(1 + part.len() / 64)?;
    }
    if let [only] = items[..]
        && only.as_bytes().is_some()
        && args[0].as_bytes().is_some()
    {
        return Ok(only);
    }
    Ok(make(vm, args[0], Cow::Owned(out)))
}

/// Parameters of the methods that search.
const SEARCH: &str = "self, sub, start=None, end=None, /|($self, sub[, start[, end]], /)";
/// Parameters of the methods that pad.
const WIDTH: &str = "self, width, fillchar=...b' ', /";

/// The rows of the methods.
pub(super) const SHARED: &[Native] = &[
    row("decode", "self, /, encoding=...'utf-8', errors=...'strict'", "The text in the bytes.", decode),
    row("hex", "self, /, sep=..., bytes_per_sep=1", "Two hexadecimal digits a byte.", hex),
    unary_row("capitalize", "The first letter upper case, the rest lower case.", capitalize),
    unary_row("lower", "ASCII letters in lower case.", lower),
    unary_row("upper", "ASCII letters in upper case.", upper),
    unary_row("swapcase", "Upper case for lower, lower for upper.", swapcase),
    unary_row("title", "Words start in upper case.", title),
    unary_row("isalnum", "All letters or digits?", is_alnum),
    unary_row("isalpha", "All letters?", is_alpha),
    unary_row("isascii", "All below 128?", is_ascii),
    unary_row("isdigit", "All digits?", is_digit),
    unary_row("islower", "All in lower case?", is_lower),
    unary_row("isspace", "All white space?", is_space),
    unary_row("istitle", "Do words start in upper case?", is_title),
    unary_row("isupper", "All in upper case?", is_upper),
    row("center", WIDTH, "Padded on both sides.", center),
    row("ljust", WIDTH, "Padded on the right.", ljust),
    row("rjust", WIDTH, "Padded on the left.", rjust),
    row("zfill", "self, width, /", "Padded with zeros after the sign.", zfill),
    row("expandtabs", "self, /, tabsize=8", "Spaces for tabs.", expand_tabs),
    row("translate", "self, table, /, delete=...b''", "Bytes replaced by a table.", translate),
    row("find", SEARCH, "Where bytes are first, or -1.", find),
    row("rfind", SEARCH, "Where bytes are last, or -1.", rfind),
    row("index", SEARCH, "Where bytes are first.", index),
    row("rindex", SEARCH, "Where bytes are last.", rindex),
    row("count", SEARCH, "How often bytes occur.", count),
    row(
        "startswith",
        "self, prefix, start=None, end=None, /|($self, prefix[, start[, end]], /)",
        "Do they start so?",
        starts_with,
    ),
    row(
        "endswith",
        "self, suffix, start=None, end=None, /|($self, suffix[, start[, end]], /)",
        "Do they end so?",
        ends_with,
    ),
    row("split", "self, /, sep=None, maxsplit=-1", "The parts between separators.", split),
    row("rsplit", "self, /, sep=None, maxsplit=-1", "As split, from the right.", rsplit),
    row("splitlines", "self, /, keepends=False", "The lines.", split_lines),
    row("partition", "self, sep, /", "Before, separator, after.", partition),
    row("rpartition", "self, sep, /", "Before, last separator, after.", rpartition),
    row("strip", "self, bytes=None, /", "Without bytes at both ends.", strip),
    row("lstrip", "self, bytes=None, /", "Without bytes at the start.", lstrip),
    row("rstrip", "self, bytes=None, /", "Without bytes at the end.", rstrip),
    row("removeprefix", "self, prefix, /", "Without a prefix.", remove_prefix),
    row("removesuffix", "self, suffix, /", "Without a suffix.", remove_suffix),
    row("replace", "self, old, new, count=-1, /", "Occurrences replaced.", replace),
    row("join", "self, iterable_of_bytes, /", "Bytes with these between them.", join),
];
