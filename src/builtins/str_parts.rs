//! Methods of `str` that look for parts: find, split, strip, replace, join.

use super::str::{changed_result, longest, receiver, text_arg, text_of};
use crate::value::text::search;
use crate::value::text::string::{self, Ends};
use crate::value::{Kind, Value};
use crate::vm::{Args, Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// An optional end of a part, as in slices.
fn place(vm: &mut Vm, value: Value) -> Result<Option<i64>> {
    if value.is_none() {
        return Ok(None);
    }
    if let Some(index) = value.as_small() {
        return Ok(Some(index));
    }
    vm.clamp_index(value).map(Some)
}

/// `start` and `end`, which are arguments 2 and 3.
fn places(vm: &mut Vm, args: Args) -> Result<(Option<i64>, Option<i64>)> {
    Ok((place(vm, args[2])?, place(vm, args[3])?))
}

type Finder = fn(&str, bool, &str, Option<i64>, Option<i64>) -> Option<usize>;

fn find_with(vm: &mut Vm, args: Args, name: &str, finder: Finder) -> Result<Option<usize>> {
    let needle = match args[1].as_str() {
        Some(needle) => needle,
        None => text_arg(vm, args[1], &format!("{name}() argument 1"))?,
    };
    let (start, end) = places(vm, args)?;
    Ok(finder(receiver(args), args[0].str_is_ascii(), needle, start, end))
}

fn found(at: Option<usize>) -> Value {
    Value::small(at.map_or(-1, |at| at as i64))
}

fn found_or_error(vm: &mut Vm, at: Option<usize>) -> Result<Value> {
    match at {
        Some(at) => Ok(Value::small(at as i64)),
        None => Err(vm.raise_text(&string::not_found())),
    }
}

pub(super) fn find(vm: &mut Vm, args: Args) -> Result<Value> {
    find_with(vm, args, "find", string::find).map(found)
}

pub(super) fn rfind(vm: &mut Vm, args: Args) -> Result<Value> {
    find_with(vm, args, "rfind", string::rfind).map(found)
}

pub(super) fn index(vm: &mut Vm, args: Args) -> Result<Value> {
    let at = find_with(vm, args, "index", string::find)?;
    found_or_error(vm, at)
}

pub(super) fn rindex(vm: &mut Vm, args: Args) -> Result<Value> {
    let at = find_with(vm, args, "rindex", string::rfind)?;
    found_or_error(vm, at)
}

pub(super) fn count(vm: &mut Vm, args: Args) -> Result<Value> {
    let needle = text_arg(vm, args[1], "count() argument 1")?;
    let (start, end) = places(vm, args)?;
    let count = string::count(receiver(args), args[0].str_is_ascii(), needle, start, end);
    Ok(Value::small(count as i64))
}

type Tester = fn(&str, bool, &str, Option<i64>, Option<i64>) -> bool;

fn affix(vm: &mut Vm, args: Args, name: &str, tester: Tester) -> Result<Value> {
    let (start, end) = places(vm, args)?;
    let (text, ascii) = (receiver(args), args[0].str_is_ascii());
    if let Some(affix) = args[1].as_str() {
        return Ok(Value::bool(tester(text, ascii, affix, start, end)));
    }
    let plain = vm.plain(args[1]);
    if let Some(affix) = plain.as_str() {
        return Ok(Value::bool(tester(text, ascii, affix, start, end)));
    }
    let Some(affixes) = plain.as_tuple() else {
        let kind = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("{name} first arg must be str or a tuple of str, not {kind}")));
    };
    for &affix in affixes {
        let Some(affix) = text_of(vm, affix) else {
            let kind = vm.type_name(affix);
            return Err(vm.type_error(&format!("tuple for {name} must only contain str, not {kind}")));
        };
        if tester(text, ascii, affix, start, end) {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

pub(super) fn starts_with(vm: &mut Vm, args: Args) -> Result<Value> {
    affix(vm, args, "startswith", string::starts_with)
}

pub(super) fn ends_with(vm: &mut Vm, args: Args) -> Result<Value> {
    affix(vm, args, "endswith", string::ends_with)
}

/// A string for a part of a text; `ascii` if that is.
#[inline]
fn part(vm: &mut Vm, ascii: bool, text: &str) -> Value {
    if ascii { vm.heap.ascii_str(text) } else { vm.heap.str(text) }
}

fn list_of(vm: &mut Vm, ascii: bool, parts: &[&str]) -> Result<Value> {
    vm.charge_fuel(parts.len())?;
    let items = parts.iter().map(|text| part(vm, ascii, text)).collect();
    Ok(vm.heap.list(items))
}

/// The separator argument of `split`: nothing for white space.
fn separator<'v>(vm: &mut Vm, value: Value) -> Result<Option<&'v str>> {
    if value.is_none() {
        return Ok(None);
    }
    match text_of(vm, value) {
        Some(separator) => Ok(Some(separator)),
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(&format!("must be str or None, not {kind}")))
        }
    }
}

pub(super) fn split(vm: &mut Vm, args: Args) -> Result<Value> {
    let most = vm.size_i64(args[2])?;
    let separator = separator(vm, args[1])?;
    let (text, ascii) = (receiver(args), args[0].str_is_ascii());
    vm.charge_fuel(text.len() / 16)?;
    match separator {
        None if ascii && most < 0 => Ok(split_ascii_space(vm, text)),
        None => list_of(vm, ascii, &string::split_space(text, most)),
        Some(separator) if separator.len() == 1 && most < 0 => {
            Ok(split_byte(vm, ascii, text, separator.as_bytes()[0]))
        }
        Some(separator) => match string::split(text, separator, most) {
            Ok(parts) => list_of(vm, ascii, &parts),
            Err(e) => Err(vm.raise_text(&e)),
        },
    }
}

/// `text.split()` of ASCII text.
fn split_ascii_space(vm: &mut Vm, text: &str) -> Value {
    let is_space = |&byte: &u8| matches!(byte, b'\t'..=b'\r' | 0x1c..=0x1f | b' ');
    let mut rest = text.as_bytes();
    let mut items = Vec::with_capacity((rest.len() / 4).clamp(4, 64));
    while let Some(start) = rest.iter().position(|byte| !is_space(byte)) {
        let from = &rest[start..];
        let end = from.iter().position(is_space).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        items.push(vm.heap.ascii_bytes(word));
        rest = after;
    }
    vm.heap.list(items)
}

/// `text.split(separator)` at a separator of one ASCII character.
fn split_byte(vm: &mut Vm, ascii: bool, text: &str, separator: u8) -> Value {
    let mut items = Vec::new();
    let mut from = 0;
    for at in memchr::memchr_iter(separator, text.as_bytes()) {
        items.push(part(vm, ascii, &text[from..at]));
        from = at + 1;
    }
    items.push(part(vm, ascii, &text[from..]));
    vm.heap.list(items)
}

pub(super) fn rsplit(vm: &mut Vm, args: Args) -> Result<Value> {
    let most = vm.size_i64(args[2])?;
    let separator = separator(vm, args[1])?;
    let (text, ascii) = (receiver(args), args[0].str_is_ascii());
    match separator {
        None => list_of(vm, ascii, &string::rsplit_space(text, most)),
        Some(separator) => match string::rsplit(text, separator, most) {
            Ok(parts) => list_of(vm, ascii, &parts),
            Err(e) => Err(vm.raise_text(&e)),
        },
    }
}

pub(super) fn split_lines(vm: &mut Vm, args: Args) -> Result<Value> {
    let keep_ends = vm.truth(args[1])?;
    list_of(vm, args[0].str_is_ascii(), &string::split_lines(receiver(args), keep_ends))
}

fn separator_arg<'v>(vm: &mut Vm, value: Value) -> Result<&'v str> {
    match text_of(vm, value) {
        Some(text) => Ok(text),
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(&format!("must be str, not {kind}")))
        }
    }
}

pub(super) fn partition(vm: &mut Vm, args: Args) -> Result<Value> {
    let separator = separator_arg(vm, args[1])?;
    match string::partition(receiver(args), separator) {
        Ok(Some((before, after))) => {
            let parts = [vm.heap.str(before), vm.plain(args[1]), vm.heap.str(after)];
            Ok(vm.heap.tuple(&parts))
        }
        Ok(None) => {
            let empty = vm.heap.str("");
            Ok(vm.heap.tuple(&[args[0], empty, empty]))
        }
        Err(e) => Err(vm.raise_text(&e)),
    }
}

pub(super) fn rpartition(vm: &mut Vm, args: Args) -> Result<Value> {
    let separator = separator_arg(vm, args[1])?;
    match string::rpartition(receiver(args), separator) {
        Ok(Some((before, after))) => {
            let parts = [vm.heap.str(before), vm.plain(args[1]), vm.heap.str(after)];
            Ok(vm.heap.tuple(&parts))
        }
        Ok(None) => {
            let empty = vm.heap.str("");
            Ok(vm.heap.tuple(&[empty, empty, args[0]]))
        }
        Err(e) => Err(vm.raise_text(&e)),
    }
}

pub(super) fn strip(vm: &mut Vm, args: Args, ends: Ends, name: &str) -> Result<Value> {
    let chars = if args[1].is_none() {
        None
    } else {
        match text_of(vm, args[1]) {
            Some(chars) => Some(chars),
            None => return Err(vm.type_error(&format!("{name} arg must be None or str"))),
        }
    };
    let text = receiver(args);
    let stripped = string::strip(text, chars, ends);
    if stripped.len() == text.len() {
        return Ok(args[0]);
    }
    Ok(part(vm, args[0].str_is_ascii(), stripped))
}

pub(super) fn remove_prefix(vm: &mut Vm, args: Args) -> Result<Value> {
    let prefix = text_arg(vm, args[1], "removeprefix() argument")?;
    match receiver(args).strip_prefix(prefix) {
        Some(rest) if !prefix.is_empty() => Ok(vm.heap.str(rest)),
        _ => Ok(args[0]),
    }
}

pub(super) fn remove_suffix(vm: &mut Vm, args: Args) -> Result<Value> {
    let suffix = text_arg(vm, args[1], "removesuffix() argument")?;
    match receiver(args).strip_suffix(suffix) {
        Some(rest) if !suffix.is_empty() => Ok(vm.heap.str(rest)),
        _ => Ok(args[0]),
    }
}

pub(super) fn replace(vm: &mut Vm, args: Args) -> Result<Value> {
    let old = text_arg(vm, args[1], "replace() argument 1")?;
    let new = text_arg(vm, args[2], "replace() argument 2")?;
    let most = vm.size_i64(args[3])?;
    let text = receiver(args);
    if search::find(text.as_bytes(), old.as_bytes()).is_none() {
        return Ok(args[0]);
    }
    vm.charge_fuel(text.len() / 64)?;
    let size = replaced_size(text, old, new, most);
    if size > longest(vm) {
        return Err(vm.memory_error());
    }
    vm.check_size(size)?;
    changed_result(vm, args[0], string::replace(text, old, new, most, longest(vm)))
}

/// How long `replace` makes a text; quick where it cannot become much longer.
fn replaced_size(text: &str, old: &str, new: &str, most: i64) -> usize {
    if new.len() <= old.len() {
        return text.len();
    }
    let places = if old.is_empty() {
        text.len() + 1
    } else if text.len() / old.len() * new.len() < 1 << 20 {
        // Too little to matter even at every place.
        return text.len();
    } else {
        search::count(text.as_bytes(), old.as_bytes())
    };
    let places = places.min(usize::try_from(most).unwrap_or(usize::MAX));
    (new.len() - old.len()).saturating_mul(places).saturating_add(text.len())
}

pub(super) fn join(vm: &mut Vm, args: Args) -> Result<Value> {
    let separator = args[0];
    let iterable = args[1];
    if let Some(items) = iterable.as_tuple() {
        return join_parts(vm, separator, items.to_vec());
    }
    if let Some(items) = vm.heap.items(iterable) {
        let items = items.clone();
        return join_parts(vm, separator, items);
    }
    let iterator = vm.iter_or(iterable, |_| "can only join an iterable".to_owned())?;
    vm.keep(iterator);
    // few parts, the usual case, need no list that grows
    let mark = vm.kept_mark();
    let gathers = matches!(iterator.kind(), Some(Kind::Instance | Kind::Generator));
    while vm.kept_since(mark).len() < FEW_PARTS && !gathers {
        match vm.next(iterator)? {
            Some(item) => vm.keep(item),
            None => {
                let parts = vm.kept_since(mark).to_vec();
                return join_parts(vm, separator, parts);
            }
        }
    }
    let mut first = Vec::with_capacity(8);
    first.extend_from_slice(vm.kept_since(mark));
    let list = vm.heap.list(first);
    vm.keep(list);
    vm.list_extend(list, iterator)?;
    // nobody else knows the list, and no script runs any more
    let items = vm.heap.items_mut(list).map(std::mem::take).unwrap_or_default();
    join_parts(vm, separator, items)
}

/// So many parts `join` keeps without a list.
const FEW_PARTS: usize = 64;

/// Joins parts, which must be reachable from elsewhere; they are checked to be strings here.
fn join_parts(vm: &mut Vm, separator: Value, mut parts: Vec<Value>) -> Result<Value> {
    let gap = separator.as_str().map_or(0, str::len);
    let mut size = gap.saturating_mul(parts.len().saturating_sub(1));
    for (at, item) in parts.iter_mut().enumerate() {
        if !item.is_str() {
            let plain = vm.plain(*item);
            if !plain.is_str() {
                let kind = vm.type_name(*item);
                return Err(
                    vm.type_error(&format!("sequence item {at}: expected str instance, {kind} found"))
                );
            }
            *item = plain;
        }
        size = size.saturating_add(item.as_str().map_or(0, str::len));
    }
    if size > longest(vm) {
        return Err(vm.memory_error());
    }
    vm.check_size(size)?;
    vm.charge_fuel(parts.len())?;
    match parts[..] {
        [] => return Ok(vm.heap.str("")),
        [only] => return Ok(only),
        _ => {}
    }
    Ok(vm.heap.join_all(separator, &parts))
}
