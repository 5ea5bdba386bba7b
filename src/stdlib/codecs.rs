//! `str.encode` and `bytes.decode`, and the native half of the module `codecs`.
//!
//! The engine in `value::text::codec` knows the usual encodings and error handlers. Encodings it does not know
//! are asked of the module `codecs`, handlers it does not know of the functions that script registered.

use super::buffer::bytes_arg;
use crate::value::text::codec::{self, CodecError, Encoding, Failure};
use crate::value::{Table, Value};
use crate::vm::{Args, Native, Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// The handlers that the engine knows.
const HANDLERS: [&str; 8] = [
    "strict",
    "ignore",
    "replace",
    "backslashreplace",
    "xmlcharrefreplace",
    "namereplace",
    "surrogateescape",
    "surrogatepass",
];

/// The bytes of a `str` value.
pub fn encode(vm: &mut Vm, text: Value, encoding: &str, errors: &str) -> Result<Value> {
    let content = text.as_str().expect("the caller checked that this is a str");
    vm.charge_fuel(content.len() / 64)?;
    let encoding = match Encoding::parse(encoding) {
        Ok(encoding) => encoding,
        Err(e) if e.class == "LookupError" => return ask(vm, "_encode_text", text, encoding, errors),
        Err(e) => return Err(vm.raise_text(&e)),
    };
    if encoding == Encoding::Utf8 || (encoding == Encoding::Ascii && text.str_is_ascii()) {
        return Ok(vm.heap.bytes(content.as_bytes()));
    }
    if let Some(handler) = handler_of(vm, errors) {
        return encode_with(vm, text, encoding, handler);
    }
    let longest = longest(vm);
    match codec::encode(content, encoding, errors, longest) {
        Ok(bytes) => Ok(vm.heap.bytes(&bytes)),
        Err(failure) => Err(raise(vm, failure, text)),
    }
}

/// The text of bytes, as a `str`.
pub fn decode(vm: &mut Vm, bytes: &[u8], encoding: &str, errors: &str) -> Result<Value> {
    vm.charge_fuel(bytes.len() / 64)?;
    let encoding = match Encoding::parse(encoding) {
        Ok(encoding) => encoding,
        // CPython does not look for a codec where there is nothing to decode
        Err(e) if e.class == "LookupError" && !bytes.is_empty() => {
            let object = vm.heap.bytes(bytes);
            return ask(vm, "_decode_text", object, encoding, errors);
        }
        Err(e) if e.class == "LookupError" => return Ok(vm.heap.str("")),
        Err(e) => return Err(vm.raise_text(&e)),
    };
    let longest = longest(vm);
    if bytes.len() > longest {
        return Err(vm.memory_error());
    }
    if matches!(encoding, Encoding::Utf8 | Encoding::Ascii) && bytes.is_ascii() {
        return Ok(vm.heap.ascii_str(std::str::from_utf8(bytes).expect("ASCII is UTF-8")));
    }
    if let Some(handler) = handler_of(vm, errors) {
        return decode_with(vm, bytes, encoding, handler);
    }
    match codec::decode(bytes, encoding, errors, longest) {
        Ok(text) => checked_str(vm, &text),
        Err(failure) => {
            // The positions of an error do not count a byte order mark.
            let skipped = match &failure {
                Failure::Codec(e) => e.skipped,
                Failure::Other(_) => 0,
            };
            let object = vm.heap.bytes(bytes.get(skipped..).unwrap_or_default());
            Err(raise(vm, failure, object))
        }
    }
}

/// The most bytes that a text may have in this interpreter.
fn longest(vm: &Vm) -> usize {
    vm.max_object.min(crate::value::MAX_STR)
}

fn checked_str(vm: &mut Vm, text: &str) -> Result<Value> {
    if text.len() > longest(vm) {
        return Err(vm.memory_error());
    }
    Ok(vm.heap.str(text))
}

/// Have a function of the module `codecs` do it.
fn ask(vm: &mut Vm, function: &str, object: Value, encoding: &str, errors: &str) -> Result<Value> {
    let mark = vm.kept_mark();
    vm.keep(object);
    let module = vm.import_module("codecs")?;
    let encoding = vm.heap.str(encoding);
    vm.keep(encoding);
    let errors = vm.heap.str(errors);
    let function = vm.heap.intern(function);
    let answer = vm.call_method(module, function, &[object, encoding, errors]);
    vm.release(mark);
    answer
}

#[cold]
fn raise(vm: &mut Vm, failure: Failure, object: Value) -> Raised {
    match failure {
        Failure::Other(e) => vm.raise_text(&e),
        Failure::Codec(e) => match exception(vm, &e, object) {
            Ok(exception) => vm.raise_value(exception),
            Err(raised) => raised,
        },
    }
}

fn exception(vm: &mut Vm, e: &CodecError, object: Value) -> Result<Value> {
    let class = if e.decoding { vm.types.unicode_decode_error } else { vm.types.unicode_encode_error };
    vm.keep(object);
    let encoding = vm.heap.str(e.encoding);
    vm.keep(encoding);
    let reason = vm.heap.str(e.reason);
    let args = [encoding, object, Value::small(e.start as i64), Value::small(e.end as i64), reason];
    vm.new_exception(class, &args)
}

// ------------------------------------------------------------ handlers of script

/// The dict of the registered handlers, if there are any.
fn handlers(vm: &mut Vm) -> Option<Value> {
    let module = vm.loaded_module("_codecs")?;
    let name = vm.heap.intern("_handlers");
    let dict = vm.heap.as_module(module)?.dict;
    vm.heap.namespace_get(dict, name)
}

/// The function that script registered under a name which the engine does not know.
fn handler_of(vm: &mut Vm, errors: &str) -> Option<Value> {
    if HANDLERS.contains(&errors) {
        return None;
    }
    let handlers = handlers(vm)?;
    let name = vm.heap.intern(errors);
    vm.heap.namespace_get(handlers, name)
}

/// What a handler answered: what stands in for the flaw, and where to go on.
fn answer(vm: &mut Vm, handler: Value, error: Value, len: usize, decoding: bool) -> Result<(Value, usize)> {
    let given = vm.call(handler, &[error])?;
    vm.keep(given);
    let pair = vm.plain(given).as_tuple().filter(|pair| pair.len() == 2);
    let wanted = pair.filter(|pair| {
        let stands_in = vm.plain(pair[0]);
        let fits = stands_in.as_str().is_some() || (!decoding && stands_in.as_bytes().is_some());
        fits && vm.int_of(vm.plain(pair[1])).is_some()
    });
    let Some(pair) = wanted else {
        let text = if decoding {
            "decoding error handler must return (str, int) tuple"
        } else {
            "encoding error handler must return (str/bytes, int) tuple"
        };
        return Err(vm.type_error(text));
    };
    let position = vm.index_i64(pair[1])?;
    let from_start = if position < 0 { position.saturating_add(len as i64) } else { position };
    match usize::try_from(from_start) {
        Ok(at) if at <= len => Ok((vm.plain(pair[0]), at)),
        Ok(_) | Err(_) => {
            Err(vm.index_error(&format!("position {position} from error handler out of bounds")))
        }
    }
}

fn encode_with(vm: &mut Vm, text: Value, encoding: Encoding, handler: Value) -> Result<Value> {
    let content = text.as_str().unwrap_or("").to_string();
    let mut places: Vec<usize> = content.char_indices().map(|(at, _)| at).collect();
    places.push(content.len());
    let count = places.len() - 1;
    let longest = longest(vm);
    let mut out = Vec::new();
    let mut from = 0;
    loop {
        let mark = vm.kept_mark();
        let rest = &content[places[from]..];
        vm.charge_fuel(rest.len() / 64)?;
        let failure = match codec::encode(rest, encoding, "strict", longest) {
            Ok(bytes) => {
                out.extend(bytes);
                vm.check_size(out.len())?;
                return Ok(vm.heap.bytes(&out));
            }
            Err(Failure::Other(e)) => return Err(vm.raise_text(&e)),
            Err(Failure::Codec(e)) => CodecError { start: e.start + from, end: e.end + from, ..e },
        };
        let good = &content[places[from]..places[failure.start]];
        out.extend(codec::encode(good, encoding, "strict", longest).unwrap_or_default());
        vm.check_size(out.len())?;
        let error = exception(vm, &failure, text)?;
        vm.keep(error);
        let (stands_in, at) = answer(vm, handler, error, count, false)?;
        match (stands_in.as_bytes(), stands_in.as_str()) {
            (Some(bytes), _) => out.extend_from_slice(bytes),
            (None, text) => match codec::encode(text.unwrap_or(""), encoding, "strict", longest) {
                Ok(bytes) => out.extend(bytes),
                // what stands in cannot be said either: the text's own failure is told
                Err(_) => return Err(vm.raise_value(error)),
            },
        }
        from = at;
        vm.release(mark);
    }
}

fn decode_with(vm: &mut Vm, given: &[u8], encoding: Encoding, handler: Value) -> Result<Value> {
    let mut bytes = given.to_vec();
    let (encoding, mut from) = match (encoding, &*bytes) {
        (Encoding::Utf16, [0xfe, 0xff, ..]) => (Encoding::Utf16Be, 2),
        (Encoding::Utf16, [0xff, 0xfe, ..]) => (Encoding::Utf16Le, 2),
        (Encoding::Utf16, _) => (Encoding::Utf16Le, 0),
        (Encoding::Utf32, [0, 0, 0xfe, 0xff, ..]) => (Encoding::Utf32Be, 4),
        (Encoding::Utf32, [0xff, 0xfe, 0, 0, ..]) => (Encoding::Utf32Le, 4),
        (Encoding::Utf32, _) => (Encoding::Utf32Le, 0),
        (Encoding::Utf8Sig, [0xef, 0xbb, 0xbf, ..]) => {
            bytes.drain(..3);
            (Encoding::Utf8, 0)
        }
        (other, _) => (other, 0),
    };
    let object = vm.heap.bytes(&bytes);
    vm.keep(object);
    let longest = longest(vm);
    let mut out = String::new();
    loop {
        let mark = vm.kept_mark();
        let rest = &bytes[from..];
        vm.charge_fuel(rest.len() / 64)?;
        let failure = match codec::decode(rest, encoding, "strict", longest) {
            Ok(text) => {
                out.push_str(&text);
                return checked_str(vm, &out);
            }
            Err(Failure::Other(e)) => return Err(vm.raise_text(&e)),
            Err(Failure::Codec(e)) => CodecError { start: e.start + from, end: e.end + from, ..e },
        };
        let good = &bytes[from..failure.start];
        out.push_str(&codec::decode(good, encoding, "strict", longest).unwrap_or_default());
        vm.check_size(out.len())?;
        let error = exception(vm, &failure, object)?;
        vm.keep(error);
        let (stands_in, at) = answer(vm, handler, error, bytes.len(), true)?;
        out.push_str(stands_in.as_str().unwrap_or(""));
        from = at;
        vm.release(mark);
    }
}

// ------------------------------------------------------------ the module

fn text_arg(vm: &mut Vm, v: Value, function: &str, place: usize) -> Result<String> {
    match vm.plain(v).as_str() {
        Some(text) => Ok(text.to_string()),
        None => {
            let given = vm.argument_type_name(v);
            Err(vm.type_error(&format!("{function}() argument {place} must be str, not {given}")))
        }
    }
}

fn register_error(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = text_arg(vm, args[0], "register_error", 1)?;
    if !vm.is_callable(args[1]) {
        return Err(vm.type_error("handler must be callable"));
    }
    if let Some(handlers) = handlers(vm) {
        let name = vm.heap.intern(&name);
        vm.heap.namespace_set(handlers, name, args[1]);
    }
    Ok(Value::NONE)
}

fn lookup_error(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = text_arg(vm, args[0], "lookup_error", 1)?;
    let key = vm.heap.intern(&name);
    let found = handlers(vm).and_then(|handlers| vm.heap.namespace_get(handlers, key));
    match found {
        Some(handler) => Ok(handler),
        None => Err(vm.raise(vm.types.lookup_error, &format!("unknown error handler name '{name}'"))),
    }
}

fn encode_part(vm: &mut Vm, args: Args) -> Result<Value> {
    let plain = vm.plain(args[0]);
    if plain.as_str().is_none() {
        let function = text_arg(vm, args[3], "encode", 4)?;
        text_arg(vm, args[0], &function, 1)?;
    }
    let encoding = text_arg(vm, args[1], "encode", 2)?;
    let errors = if args[2].is_none() { "strict".to_string() } else { text_arg(vm, args[2], "encode", 3)? };
    let bytes = encode(vm, plain, &encoding, &errors)?;
    let count = plain.str_chars().unwrap_or(0) as i64;
    Ok(vm.heap.tuple(&[bytes, Value::small(count)]))
}

fn decode_part(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = bytes_arg(vm, args[0])?;
    let encoding = text_arg(vm, args[1], "decode", 2)?;
    let errors = if args[2].is_none() { "strict".to_string() } else { text_arg(vm, args[2], "decode", 3)? };
    let mut end = bytes.len();
    if !vm.truth(args[3])?
        && let Ok(encoding) = Encoding::parse(&encoding)
    {
        end -= encoding.incomplete(&bytes).min(end);
    }
    let text = decode(vm, &bytes[..end], &encoding, &errors)?;
    Ok(vm.heap.tuple(&[text, Value::small(end as i64)]))
}

fn codec_name(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = text_arg(vm, args[0], "lookup", 1)?;
    match Encoding::parse(&name) {
        Ok(encoding) => Ok(vm.heap.str(encoding.codec_name())),
        Err(e) if e.class == "LookupError" => Ok(Value::NONE),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

fn character_name(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = text_arg(vm, args[0], "character_name", 1)?;
    let bytes = codec::encode(&text, Encoding::Ascii, "namereplace", longest(vm)).unwrap_or_default();
    Ok(vm.heap.str(&String::from_utf8_lossy(&bytes)))
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "register_error",
        params: "errors, handler, /",
        doc: "Have a function asked about what cannot be encoded or decoded.",
        run: register_error,
    },
    Native {
        name: "lookup_error",
        params: "name, /",
        doc: "The function of an error handler.",
        run: lookup_error,
    },
    Native {
        name: "encode",
        params: "text, encoding, errors, function, /",
        doc: "(bytes, number of characters)",
        run: encode_part,
    },
    Native {
        name: "decode",
        params: "data, encoding, errors, final, /",
        doc: "(text, number of bytes); without `final`, bytes that begin a character are left.",
        run: decode_part,
    },
    Native {
        name: "codec_name",
        params: "encoding, /",
        doc: "What the machine calls an encoding, None where it does not know it.",
        run: codec_name,
    },
    Native {
        name: "escaped",
        params: "text, /",
        doc: "The text with names for what is not ASCII.",
        run: character_name,
    },
];

/// Fill the module `_codecs`.
pub fn install(vm: &mut Vm, dict: Value) -> Result<()> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    let handlers = vm.heap.dict(Table::new());
    let name = vm.heap.intern("_handlers");
    vm.heap.namespace_set(dict, name, handlers);
    Ok(())
}
