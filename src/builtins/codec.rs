//! `str.encode` and `bytes.decode`: the engine's failures as script exceptions.

use super::str::longest;
use crate::value::Value;
use crate::value::text::codec::{self, CodecError, Encoding, Failure};
use crate::vm::{Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// The bytes of a `str` value, as a `bytes`.
pub fn encode(vm: &mut Vm, text: Value, encoding: &str, errors: &str) -> Result<Value> {
    let content = text.as_str().expect("the caller checked that this is a str");
    vm.charge_fuel(content.len() / 64)?;
    let encoding = Encoding::parse(encoding).map_err(|e| vm.raise_text(&e))?;
    if encoding == Encoding::Utf8 || (encoding == Encoding::Ascii && text.str_is_ascii()) {
        return Ok(vm.heap.bytes(content.as_bytes()));
    }
    match codec::encode(content, encoding, errors, longest(vm)) {
        Ok(bytes) => Ok(vm.heap.bytes(&bytes)),
        Err(failure) => Err(raise(vm, failure, text)),
    }
}

/// The text of bytes, as a `str`.
pub fn decode(vm: &mut Vm, bytes: &[u8], encoding: &str, errors: &str) -> Result<Value> {
    vm.charge_fuel(bytes.len() / 64)?;
    let encoding = Encoding::parse(encoding).map_err(|e| vm.raise_text(&e))?;
    if bytes.len() > longest(vm) {
        return Err(vm.memory_error());
    }
    if matches!(encoding, Encoding::Utf8 | Encoding::Ascii) && bytes.is_ascii() {
        return Ok(vm.heap.ascii_str(std::str::from_utf8(bytes).expect("ASCII is UTF-8")));
    }
    match codec::decode(bytes, encoding, errors, longest(vm)) {
        Ok(text) => super::str::checked_str(vm, &text),
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

#[cold]
fn raise(vm: &mut Vm, failure: Failure, object: Value) -> Raised {
    match failure {
        Failure::Other(e) => vm.raise_text(&e),
        Failure::Codec(e) => raise_codec(vm, &e, object),
    }
}

fn raise_codec(vm: &mut Vm, e: &CodecError, object: Value) -> Raised {
    let class = if e.decoding { vm.types.unicode_decode_error } else { vm.types.unicode_encode_error };
    let encoding = vm.heap.str(e.encoding);
    let reason = vm.heap.str(e.reason);
    let args = [encoding, object, Value::small(e.start as i64), Value::small(e.end as i64), reason];
    match vm.new_exception(class, &args) {
        Ok(exception) => vm.raise_value(exception),
        Err(raised) => raised,
    }
}
