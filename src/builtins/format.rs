//! Formatting of values: `__format__` of str, `str.format`, `str.format_map`, and `%` of str and bytes.
//!
//! The mini languages are read by `value::text`; here their fields get values, which may run script.

use super::number::Operand;
use super::str::{checked_str, longest, receiver, stable, text_of};
use crate::value::text::int::push_i64;
use crate::value::text::percent::{self, Count, Directive, Format, Percent};
use crate::value::text::template::{self, Field, First, Numbering, Step, Template};
use crate::value::text::{TextError, format, template as text_template};
use crate::value::{Kind, Value};
use crate::vm::{Args, Raised, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// The argument of `__format__`.
pub fn spec_text<'v>(vm: &mut Vm, spec: Value) -> Result<&'v str> {
    match text_of(vm, spec) {
        Some(text) => Ok(text),
        None => {
            let kind = vm.argument_type_name(spec);
            Err(vm.type_error(&format!("__format__() argument must be str, not {kind}")))
        }
    }
}

/// `__format__` with an empty spec: `str` of the whole object, which may be of a class derived from a
/// builtin type.
pub(super) fn plain_format(vm: &mut Vm, args: Args) -> Result<Value> {
    let whole = vm.receiver(args[0]);
    vm.str_of(whole)
}

/// What an engine has written, as a string, or its error.
pub fn text_result(vm: &mut Vm, out: String, done: std::result::Result<(), TextError>) -> Result<Value> {
    match done {
        Ok(()) => checked_str(vm, &out),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

pub(super) fn str_format_spec(vm: &mut Vm, args: Args) -> Result<Value> {
    let spec = spec_text(vm, args[1])?;
    if spec.is_empty() {
        return plain_format(vm, args);
    }
    let mut out = String::new();
    let whole = vm.receiver(args[0]);
    let name = vm.type_name(whole);
    let done = format::format_str(&mut out, receiver(args), spec, &name, longest(vm));
    if done.is_ok() && out == receiver(args) {
        // where there is nothing to do, an object of a derived class stays what it is
        return Ok(whole);
    }
    text_result(vm, out, done)
}

/// Appends `format(value, spec)`; the plain builtin types are formatted without a call.
pub fn push_formatted(vm: &mut Vm, out: &mut String, value: Value, spec: &str) -> Result<()> {
    let done = if let Some(text) = value.as_str() {
        format::format_str(out, text, spec, "str", longest(vm))
    } else if let Some(i) = value.as_small() {
        format::format_i64(out, i, spec, "int", longest(vm))
    } else if let Some(x) = value.as_float() {
        format::format_f64(out, x, spec, "float", longest(vm))
    } else if let Some(flag) = value.as_bool() {
        format::format_bool(out, flag, spec, longest(vm))
    } else if let Some(i) = value.as_big() {
        format::format_big(out, i, spec, "int", vm.max_str_digits, longest(vm))
    } else {
        let text = vm.format(value, spec)?;
        out.push_str(vm.plain(text).as_str().unwrap_or(""));
        Ok(())
    };
    done.map_err(|e| vm.raise_text(&e))?;
    if out.len() > longest(vm) { Err(vm.memory_error()) } else { Ok(()) }
}

// ---------------------------------------------------------------- str.format

/// Where the fields of a template get their values.
#[derive(Clone, Copy)]
struct Fields {
    /// A tuple; undefined for `format_map`.
    positional: Value,
    /// A dict, or any mapping for `format_map`.
    named: Value,
}

pub(super) fn str_format(vm: &mut Vm, args: Args) -> Result<Value> {
    expand_receiver(vm, args, Fields { positional: args[1], named: args[2] })
}

pub(super) fn str_format_map(vm: &mut Vm, args: Args) -> Result<Value> {
    expand_receiver(vm, args, Fields { positional: Value::UNDEF, named: args[1] })
}

fn expand_receiver(vm: &mut Vm, args: Args, fields: Fields) -> Result<Value> {
    let text = stable(receiver(args));
    let mut out = String::with_capacity(text.len() + 16);
    expand(vm, &text, fields, &mut Numbering::default(), 2, &mut out)?;
    checked_str(vm, &out)
}

/// Appends a template with its fields replaced; specs may hold fields `depth - 1` levels down.
fn expand(
    vm: &mut Vm,
    text: &str,
    fields: Fields,
    numbering: &mut Numbering,
    depth: u32,
    out: &mut String,
) -> Result<()> {
    if depth == 0 {
        return Err(vm.raise_text(&template::too_deep()));
    }
    for piece in Template::new(text) {
        match piece {
            Ok(text_template::Piece::Literal(literal)) => out.push_str(literal),
            Ok(text_template::Piece::Field(field)) => {
                expand_field(vm, field, fields, numbering, depth, out)?;
            }
            Err(e) => return Err(vm.raise_text(&e)),
        }
    }
    Ok(())
}

fn expand_field(
    vm: &mut Vm,
    field: Field<'_>,
    fields: Fields,
    numbering: &mut Numbering,
    depth: u32,
    out: &mut String,
) -> Result<()> {
    let mut value = field_value(vm, field.name, fields, numbering)?;
    let mark = vm.kept_mark();
    vm.keep(value);
    if let Some(conversion) = field.conversion {
        value = match conversion {
            'r' => vm.repr(value)?,
            's' => vm.str_of(value)?,
            'a' => vm.ascii(value)?,
            other => return Err(vm.raise_text(&template::unknown_conversion(other))),
        };
        vm.keep(value);
    }
    if field.nested {
        let mut spec = String::new();
        expand(vm, field.spec, fields, numbering, depth - 1, &mut spec)?;
        push_formatted(vm, out, value, &spec)?;
    } else {
        push_formatted(vm, out, value, field.spec)?;
    }
    vm.release(mark);
    Ok(())
}

fn field_value(vm: &mut Vm, name: &str, fields: Fields, numbering: &mut Numbering) -> Result<Value> {
    let (first, path) = template::split_name(name).map_err(|e| vm.raise_text(&e))?;
    let position = if fields.positional.is_undef() {
        match first {
            First::Name(_) => None,
            First::Auto | First::Index(_) => {
                return Err(vm.value_error("Format string contains positional fields"));
            }
        }
    } else {
        numbering.position(first).map_err(|e| vm.raise_text(&e))?
    };
    let mut value = match (position, first) {
        (Some(index), _) => match fields.positional.as_tuple().and_then(|items| items.get(index)) {
            Some(&value) => value,
            None => return Err(vm.raise_text(&template::index_out_of_range(index))),
        },
        (None, First::Name(name)) => {
            let key = vm.heap.str(name);
            if fields.positional.is_undef() {
                vm.get_item(fields.named, key)?
            } else {
                match vm.dict_get(fields.named, key)? {
                    Some(value) => value,
                    None => return Err(vm.key_error(key)),
                }
            }
        }
        (None, First::Auto | First::Index(_)) => Value::NONE,
    };
    for step in path {
        value = match step.map_err(|e| vm.raise_text(&e))? {
            Step::Attribute(name) => {
                let name = vm.heap.intern(name);
                vm.get_attr(value, name)?
            }
            Step::Index(index) => {
                let index = vm.heap.int(index as i64);
                vm.get_item(value, index)?
            }
            Step::Key(key) => {
                let key = vm.heap.str(key);
                vm.get_item(value, key)?
            }
        };
    }
    Ok(value)
}

// ---------------------------------------------------------------- the percent operator

/// The arguments of a `%` operator, taken one after the other.
struct Arguments {
    /// What stands right of the `%`.
    whole: Value,
    /// The next item, where that is a tuple; else whether it was used.
    next: usize,
    /// It may be asked for keys.
    mapping: bool,
    /// It was asked for a key: nothing can be taken from then on.
    keyed: bool,
}

impl Arguments {
    fn new(vm: &mut Vm, whole: Value) -> Arguments {
        let plain = vm.plain(whole);
        let mapping = plain.as_tuple().is_none()
            && !plain.is_str()
            && (plain.is_kind(Kind::Dict) || vm.special(whole, sym::GETITEM).is_some());
        Arguments {
            whole: if plain.as_tuple().is_some() { plain } else { whole },
            next: 0,
            mapping,
            keyed: false,
        }
    }

    fn take(&mut self, vm: &mut Vm) -> Result<Value> {
        let next = self.next;
        self.next += 1;
        let value = match self.whole.as_tuple() {
            _ if self.keyed => None,
            Some(items) => items.get(next).copied(),
            None => (next == 0).then_some(self.whole),
        };
        value.ok_or_else(|| vm.raise_text(&percent::not_enough()))
    }

    /// The commonest pieces, without reading a directive: appends the literal text before the `%` at this place of
    /// `rest`, and the value of a `%s` for a `str` or a `%d` for a small integer. `false`: it is another piece.
    #[inline]
    fn push_plain(&mut self, out: &mut String, rest: &str, percent: usize) -> bool {
        let Some(&value) = self.whole.as_tuple().and_then(|items| items.get(self.next)) else { return false };
        match (rest.as_bytes().get(percent + 1), value.as_str(), value.as_small()) {
            (Some(b's'), Some(value), _) => {
                out.push_str(&rest[..percent]);
                out.push_str(value);
            }
            (Some(b'd'), _, Some(value)) => {
                out.push_str(&rest[..percent]);
                push_i64(out, value);
            }
            _ => return false,
        }
        self.next += 1;
        true
    }

    /// The value of a directive: by its key, or the next one.
    fn value_of(&mut self, vm: &mut Vm, key: Option<Value>) -> Result<Value> {
        let Some(key) = key else { return self.take(vm) };
        if !self.mapping {
            return Err(vm.raise_text(&percent::mapping_required()));
        }
        self.keyed = true;
        vm.get_item(self.whole, key)
    }

    /// The error of a directive that does not end: its key is asked for first, if it has one.
    fn unfinished(&mut self, vm: &mut Vm, key: Option<Value>, error: &TextError) -> Raised {
        let incomplete_key = error.message.ends_with("key");
        match key {
            Some(_) if !self.mapping => vm.raise_text(&percent::mapping_required()),
            Some(key) if !incomplete_key => {
                vm.keep(key);
                match self.value_of(vm, Some(key)) {
                    Ok(_) => vm.raise_text(error),
                    Err(raised) => raised,
                }
            }
            Some(_) | None => vm.raise_text(error),
        }
    }

    fn star(&mut self, vm: &mut Vm, count: Count, most: i64) -> Result<i64> {
        if count != Count::Star {
            return Ok(0);
        }
        let value = self.take(vm)?;
        match Operand::of(vm, value) {
            Some(Operand::Small(count)) if count.abs() <= most => Ok(count),
            Some(_) => {
                let kind = if most == i64::MAX { "ssize_t" } else { "int" };
                Err(vm.overflow_error(&format!("Python int too large to convert to C {kind}")))
            }
            None => Err(vm.raise_text(&percent::star_wants_int())),
        }
    }

    /// Everything must have been used.
    fn finish(&self, vm: &mut Vm, bytes: bool) -> Result<()> {
        let all = self.whole.as_tuple().map_or(1, <[Value]>::len);
        if self.next < all && !self.mapping {
            return Err(vm.raise_text(&percent::not_all_converted(bytes)));
        }
        Ok(())
    }
}

pub(super) fn str_mod(vm: &mut Vm, args: Args) -> Result<Value> {
    percent_str(vm, args[0], args[1])
}

pub(super) fn str_rmod(vm: &mut Vm, args: Args) -> Result<Value> {
    let template = vm.plain(args[1]);
    if template.is_str() { percent_str(vm, template, args[0]) } else { Ok(Value::NOT_IMPLEMENTED) }
}

/// `template % values` of text.
pub fn percent_str(vm: &mut Vm, template: Value, values: Value) -> Result<Value> {
    let text = stable(template.as_str().expect("the caller checked that this is a str"));
    let mut arguments = Arguments::new(vm, values);
    let mut out = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(percent) = memchr::memchr(b'%', rest.as_bytes()) else {
            out.push_str(rest);
            break;
        };
        if arguments.push_plain(&mut out, rest, percent) {
            at += percent + 2;
        } else {
            let mut pieces = Percent::text_from(&text, at);
            match pieces.next() {
                Some(Ok(percent::Piece::Literal(literal))) => {
                    out.push_str(std::str::from_utf8(literal).expect("templates are cut between characters"));
                }
                Some(Ok(percent::Piece::Directive(directive))) => {
                    push_directive(vm, &mut out, &directive, &mut arguments)?;
                }
                Some(Err(e)) => {
                    let key = pieces.last_key().map(|key| vm.heap.str(&String::from_utf8_lossy(key)));
                    return Err(arguments.unfinished(vm, key, &e));
                }
                None => break,
            }
            at = pieces.at();
        }
        if out.len() > longest(vm) {
            return Err(vm.memory_error());
        }
    }
    arguments.finish(vm, false)?;
    checked_str(vm, &out)
}

/// The format and the value of a directive: a key is asked for before the counts, what has none comes after them.
fn fetch(
    vm: &mut Vm,
    directive: &Directive<'_>,
    arguments: &mut Arguments,
    key: Option<Value>,
) -> Result<(Format, Value)> {
    if key.is_some() {
        let value = arguments.value_of(vm, key)?;
        vm.keep(value);
        return Ok((resolve(vm, directive, arguments)?, value));
    }
    let format = resolve(vm, directive, arguments)?;
    Ok((format, arguments.value_of(vm, None)?))
}

/// Reads the counts that stand among the arguments.
fn resolve(vm: &mut Vm, directive: &Directive<'_>, arguments: &mut Arguments) -> Result<Format> {
    let width = arguments.star(vm, directive.width, i64::MAX)?;
    let precision = arguments.star(vm, directive.precision, i64::from(i32::MAX))?;
    Ok(directive.resolve(width, precision))
}

fn push_directive(
    vm: &mut Vm,
    out: &mut String,
    directive: &Directive<'_>,
    arguments: &mut Arguments,
) -> Result<()> {
    let key = directive
        .key
        .map(|key| vm.heap.str(std::str::from_utf8(key).expect("a key is cut between characters")));
    let mark = vm.kept_mark();
    let (format, value) = fetch(vm, directive, arguments, key)?;
    vm.keep(value);
    match directive.letter {
        's' | 'r' | 'a' => {
            let text = match directive.letter {
                's' if value.is_str() => value,
                's' => vm.str_of(value)?,
                'r' => vm.repr(value)?,
                _ => vm.ascii(value)?,
            };
            let done = format.push_str(out, text.as_str().unwrap_or(""), longest(vm));
            done.map_err(|e| vm.raise_text(&e))?;
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => push_integer(vm, out, directive, &format, value, false)?,
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => push_float(vm, out, directive, &format, value, false)?,
        'c' => push_char(vm, out, directive, &format, value)?,
        _ => return Err(vm.raise_text(&directive.unsupported(false))),
    }
    vm.release(mark);
    Ok(())
}

#[cold]
fn wrong_type(vm: &mut Vm, directive: &Directive<'_>, value: Value, bytes: bool) -> Raised {
    let kind = vm.type_name(value);
    vm.raise_text(&directive.wrong_type(&kind, bytes))
}

fn push_integer(
    vm: &mut Vm,
    out: &mut String,
    directive: &Directive<'_>,
    format: &Format,
    value: Value,
    bytes: bool,
) -> Result<()> {
    let integer = match Operand::of(vm, value) {
        Some(integer) => integer,
        None => {
            let decimal = matches!(directive.letter, 'd' | 'i' | 'u');
            let number = vm.special(value, sym::INDEX).is_some()
                || (decimal
                    && (value.as_float().is_some()
                        || vm.special(value, sym::INT).is_some()
                        || vm.special(value, sym::FLOAT).is_some()));
            if !number {
                return Err(wrong_type(vm, directive, value, bytes));
            }
            let made = if decimal { super::int::convert(vm, value) } else { vm.index(value) };
            let made = match made {
                Ok(made) => made,
                Err(_) if vm.is_pending_instance(vm.types.type_error) => {
                    vm.take_pending();
                    return Err(wrong_type(vm, directive, value, bytes));
                }
                Err(raised) => return Err(raised),
            };
            vm.keep(made);
            Operand::of(vm, made).expect("conversion to an integer gives one")
        }
    };
    let done = match integer {
        Operand::Small(i) => format.push_i64(out, i, longest(vm)),
        Operand::Big(i) => format.push_big(out, i, vm.max_str_digits, longest(vm)),
    };
    done.map_err(|e| vm.raise_text(&e))
}

fn push_float(
    vm: &mut Vm,
    out: &mut String,
    directive: &Directive<'_>,
    format: &Format,
    value: Value,
    bytes: bool,
) -> Result<()> {
    let x = match value.as_float() {
        Some(x) => x,
        None if Operand::of(vm, value).is_some()
            || vm.special(value, sym::FLOAT).is_some()
            || vm.special(value, sym::INDEX).is_some() =>
        {
            vm.to_float(value)?
        }
        None => return Err(wrong_type(vm, directive, value, bytes)),
    };
    format.push_f64(out, x, longest(vm)).map_err(|e| vm.raise_text(&e))
}

fn push_char(
    vm: &mut Vm,
    out: &mut String,
    directive: &Directive<'_>,
    format: &Format,
    value: Value,
) -> Result<()> {
    let c = if let Some(text) = text_of(vm, value) {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => c,
            _ => return Err(wrong_type(vm, directive, value, false)),
        }
    } else {
        let code = match Operand::of(vm, value) {
            Some(code) => code,
            None if vm.special(value, sym::INDEX).is_some() => {
                let index = vm.index(value)?;
                Operand::of(vm, index).expect("an index is an integer")
            }
            None => return Err(wrong_type(vm, directive, value, false)),
        };
        let code = match code {
            Operand::Small(code) => Some(code),
            Operand::Big(_) => None,
        };
        percent::char_argument(code).map_err(|e| vm.raise_text(&e))?
    };
    format.push_char(out, c, longest(vm)).map_err(|e| vm.raise_text(&e))
}

/// `template % values` of bytes; gives the bytes.
pub fn percent_bytes(vm: &mut Vm, template: &[u8], values: Value) -> Result<Vec<u8>> {
    let mut arguments = Arguments::new(vm, values);
    if vm.plain(values).as_bytes().is_some() || vm.heap.byte_vec(vm.plain(values)).is_some() {
        arguments.mapping = false;
    }
    let mut out = Vec::with_capacity(template.len() + 16);
    let mut pieces = Percent::bytes(template);
    while let Some(piece) = pieces.next() {
        match piece {
            Ok(percent::Piece::Literal(literal)) => out.extend_from_slice(literal),
            Ok(percent::Piece::Directive(directive)) => {
                push_bytes_directive(vm, &mut out, &directive, &mut arguments)?;
            }
            Err(e) => {
                let key = pieces.last_key().map(|key| vm.heap.bytes(key));
                return Err(arguments.unfinished(vm, key, &e));
            }
        }
    }
    arguments.finish(vm, true)?;
    Ok(out)
}

fn push_bytes_directive(
    vm: &mut Vm,
    out: &mut Vec<u8>,
    directive: &Directive<'_>,
    arguments: &mut Arguments,
) -> Result<()> {
    let key = directive.key.map(|key| vm.heap.bytes(key));
    let mark = vm.kept_mark();
    let (format, value) = fetch(vm, directive, arguments, key)?;
    vm.keep(value);
    let mut text = String::new();
    match directive.letter {
        'b' | 's' => {
            let bytes = bytes_argument(vm, value)?;
            format.push_bytes(out, &bytes, longest(vm)).map_err(|e| vm.raise_text(&e))?;
        }
        'r' | 'a' => {
            let shown = vm.ascii(value)?;
            format
                .push_str(&mut text, shown.as_str().unwrap_or(""), longest(vm))
                .map_err(|e| vm.raise_text(&e))?;
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => push_integer(vm, &mut text, directive, &format, value, true)?,
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => push_float(vm, &mut text, directive, &format, value, true)?,
        'c' => {
            let byte = byte_argument(vm, directive, value)?;
            format.push_bytes(out, &[byte], longest(vm)).map_err(|e| vm.raise_text(&e))?;
        }
        _ => return Err(vm.raise_text(&directive.unsupported(true))),
    }
    out.extend_from_slice(text.as_bytes());
    vm.release(mark);
    Ok(())
}

/// The bytes of a `%b` argument.
fn bytes_argument(vm: &mut Vm, value: Value) -> Result<Vec<u8>> {
    let plain = vm.plain(value);
    if let Some(bytes) = super::bytes::content(vm, plain) {
        return Ok(bytes.to_vec());
    }
    if let Some(made) = vm.call_special(value, sym::BYTES, &[]) {
        let made = made?;
        let plain = vm.plain(made);
        if let Some(bytes) = plain.as_bytes() {
            return Ok(bytes.to_vec());
        }
        let kind = vm.type_name(made);
        return Err(vm.type_error(&format!("__bytes__ returned non-bytes (type {kind})")));
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(&format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{kind}'"
    )))
}

fn byte_argument(vm: &mut Vm, directive: &Directive<'_>, value: Value) -> Result<u8> {
    let plain = vm.plain(value);
    if let Some(bytes) = super::bytes::content(vm, plain) {
        return match *bytes {
            [byte] => Ok(byte),
            _ => Err(wrong_type(vm, directive, value, true)),
        };
    }
    match Operand::of(vm, value) {
        Some(Operand::Small(code)) => percent::byte_argument(Some(code)).map_err(|e| vm.raise_text(&e)),
        Some(Operand::Big(_)) => percent::byte_argument(None).map_err(|e| vm.raise_text(&e)),
        None => Err(wrong_type(vm, directive, value, true)),
    }
}
