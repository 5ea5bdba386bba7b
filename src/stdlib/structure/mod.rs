//! The module `_struct`: numbers and bytes laid out as a format says, as C structures are. `std/struct.aw` is the rest.

mod layout;

use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};
use layout::{Field, Layout};

type Result<T> = std::result::Result<T, Raised>;

/// The layout that a format, a text or bytes, asks for; `error` is the class of what is raised.
fn layout_of(vm: &mut Vm, error: Value, format: Value) -> Result<Layout> {
    let plain = vm.plain(format);
    let parsed = match (plain.as_str(), plain.as_bytes()) {
        (Some(text), _) => Layout::parse(text.as_bytes()),
        (None, Some(bytes)) => Layout::parse(bytes),
        (None, None) => {
            let given = vm.type_name(format);
            let text = format!("Struct() argument 1 must be a str or bytes object, not {given}");
            return Err(vm.type_error(&text));
        }
    };
    parsed.map_err(|text| vm.raise(error, text))
}

/// `_size(error, format)`
fn size(vm: &mut Vm, args: Args) -> Result<Value> {
    let layout = layout_of(vm, args[0], args[1])?;
    Ok(vm.heap.int(layout.size as i64))
}

/// `_pack(error, format, values, name)`: the bytes; `name` is the function that counts its arguments.
fn pack(vm: &mut Vm, args: Args) -> Result<Value> {
    let (error, values) = (args[0], args[2].as_tuple().unwrap_or(&[]));
    let layout = layout_of(vm, error, args[1])?;
    let expected = layout.values();
    if expected != values.len() {
        let name = args[3].as_str().unwrap_or("pack");
        let text = format!("{name} expected {expected} items for packing (got {})", values.len());
        return Err(vm.raise(error, &text));
    }
    vm.check_size(layout.size)?;
    let mut bytes = vec![0u8; layout.size];
    let mut values = values.iter();
    for field in &layout.fields {
        for index in 0..field.repeats() {
            let Some(&value) = values.next() else { break };
            let start = field.start + index * field.width();
            let item = pack_value(vm, error, &layout, field, value)?;
            bytes[start..start + item.len()].copy_from_slice(&item);
        }
    }
    Ok(vm.heap.bytes(&bytes))
}

fn pack_value(vm: &mut Vm, error: Value, layout: &Layout, field: &Field, value: Value) -> Result<Vec<u8>> {
    let code = field.code;
    match code {
        b's' | b'p' => {
            let Some(mut bytes) = plain_bytes(vm, value) else {
                let text = format!("argument for '{}' must be a bytes object", char::from(code));
                return Err(vm.raise(error, &text));
            };
            if code == b'p' && field.count > 0 {
                bytes.truncate(field.count - 1);
                bytes.insert(0, bytes.len().min(255) as u8);
            }
            bytes.truncate(field.count);
            Ok(bytes)
        }
        b'c' => match plain_bytes(vm, value) {
            Some(bytes) if bytes.len() == 1 => Ok(bytes),
            Some(_) | None => Err(vm.raise(error, "char format requires a bytes object of length 1")),
        },
        b'?' => Ok(vec![u8::from(vm.truth(value)?)]),
        b'e' | b'f' | b'd' => pack_float(vm, error, layout, code, value),
        _ => pack_integer(vm, error, layout, field, value),
    }
}

/// The content of `bytes` and `bytearray`.
fn plain_bytes(vm: &Vm, value: Value) -> Option<Vec<u8>> {
    let plain = vm.plain(value);
    match plain.as_bytes() {
        Some(bytes) => Some(bytes.to_vec()),
        None => vm.heap.byte_vec(plain).cloned(),
    }
}

fn pack_float(vm: &mut Vm, error: Value, layout: &Layout, code: u8, value: Value) -> Result<Vec<u8>> {
    let Ok(number) = vm.to_float(value) else {
        vm.take_pending();
        return Err(vm.raise(error, "required argument is not a float"));
    };
    let mut bytes = match code {
        b'd' => number.to_le_bytes().to_vec(),
        b'f' => {
            let narrow = number as f32;
            if narrow.is_infinite() && number.is_finite() && !layout.native {
                return Err(vm.overflow_error("float too large to pack with f format"));
            }
            narrow.to_le_bytes().to_vec()
        }
        _ => match layout::half_bits(number) {
            Some(bits) => bits.to_le_bytes().to_vec(),
            None => return Err(vm.overflow_error("float too large to pack with e format")),
        },
    };
    if layout.big_endian {
        bytes.reverse();
    }
    Ok(bytes)
}

fn pack_integer(vm: &mut Vm, error: Value, layout: &Layout, field: &Field, value: Value) -> Result<Vec<u8>> {
    let plain = vm.plain(value);
    let number = if vm.int_of(plain).is_some() {
        plain
    } else if vm.special(value, crate::vm::sym::INDEX).is_some() {
        vm.index(value)?
    } else {
        return Err(vm.raise(error, "required argument is not an integer"));
    };
    let number = vm.int_of(number).map(|number| i128::try_from(&number.to_big()).ok());
    let (low, high) = field.bounds();
    match number.flatten() {
        Some(number) if number >= low && number <= high => {
            let width = field.width();
            let mut bytes = number.to_le_bytes()[..width].to_vec();
            if layout.big_endian {
                bytes.reverse();
            }
            Ok(bytes)
        }
        Some(_) | None if field.code == b'P' => Err(vm.raise(error, "int too large to convert")),
        Some(_) | None => {
            let code = char::from(field.code);
            Err(vm.raise(error, &format!("'{code}' format requires {low} <= number <= {high}")))
        }
    }
}

/// `_unpack(error, format, buffer)`: a tuple of the values in a buffer of exactly the right size.
fn unpack(vm: &mut Vm, args: Args) -> Result<Value> {
    let layout = layout_of(vm, args[0], args[1])?;
    let bytes = super::buffer::bytes_arg(vm, args[2])?;
    if bytes.len() != layout.size {
        let text = format!("unpack requires a buffer of {} bytes", layout.size);
        return Err(vm.raise(args[0], &text));
    }
    let mut values = Vec::with_capacity(layout.values().min(1024));
    for field in &layout.fields {
        for index in 0..field.repeats() {
            let start = field.start + index * field.width();
            let value = unpack_value(vm, &layout, field, &bytes[start..start + field.width()]);
            vm.keep(value);
            values.push(value);
        }
    }
    Ok(vm.heap.tuple(&values))
}

fn unpack_value(vm: &mut Vm, layout: &Layout, field: &Field, bytes: &[u8]) -> Value {
    let mut word = [0u8; 16];
    if !matches!(field.code, b's' | b'p') {
        word[..bytes.len()].copy_from_slice(bytes);
        if layout.big_endian {
            word[..bytes.len()].reverse();
        }
    }
    let raw = u64::from_le_bytes(word[..8].try_into().expect("eight of sixteen bytes"));
    match field.code {
        b's' | b'c' => vm.heap.bytes(bytes),
        b'p' => {
            let (length, rest) = bytes.split_first().map_or((0, bytes), |(&n, rest)| (usize::from(n), rest));
            vm.heap.bytes(&rest[..length.min(rest.len())])
        }
        b'?' => Value::bool(raw != 0),
        b'd' => vm.heap.float(f64::from_bits(raw)),
        b'f' => vm.heap.float(f64::from(f32::from_bits(raw as u32))),
        b'e' => vm.heap.float(layout::half_value(raw as u16)),
        _ if field.signed() => {
            let unused = 64 - 8 * bytes.len() as u32;
            vm.heap.int((raw as i64) << unused >> unused)
        }
        _ => match i64::try_from(raw) {
            Ok(number) => vm.heap.int(number),
            Err(_) => vm.heap.big(raw.into()),
        },
    }
}

const FUNCTIONS: &[Native] = &[
    Native { name: "_size", params: "error, format, /", doc: "Bytes of a structure.", run: size },
    Native { name: "_pack", params: "error, format, values, name, /", doc: "Values to bytes.", run: pack },
    Native { name: "_unpack", params: "error, format, buffer, /", doc: "Bytes to values.", run: unpack },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<()> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
