//! The items of a memoryview: how values become bytes in a format, and bytes become values.

use crate::stdlib::buffer::Format;
use crate::value::Value;
use crate::vm::{Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// The value of an item's bytes.
///
/// # Errors
/// `NotImplementedError` for items that are neither numbers nor single bytes.
pub(super) fn unpack(vm: &mut Vm, format: Format, bytes: &[u8]) -> Result<Value> {
    macro_rules! number {
        ($type:ty) => {
            <$type>::from_ne_bytes(bytes.try_into().unwrap_or_default())
        };
    }
    Ok(match format.letter {
        b'b' => Value::small(i64::from(number!(i8))),
        b'B' => Value::small(i64::from(number!(u8))),
        b'c' => vm.heap.bytes(bytes),
        b'?' => Value::bool(bytes.first().is_some_and(|&byte| byte != 0)),
        b'h' => Value::small(i64::from(number!(i16))),
        b'H' => Value::small(i64::from(number!(u16))),
        b'i' => Value::small(i64::from(number!(i32))),
        b'I' => Value::small(i64::from(number!(u32))),
        b'L' | b'Q' | b'N' | b'P' => vm.heap.big(number!(u64).into()),
        b'f' => vm.heap.float(f64::from(number!(f32))),
        b'd' => vm.heap.float(number!(f64)),
        b'e' => vm.heap.float(half_to_f64(number!(u16))),
        b'w' => return Err(unsupported(vm, format)),
        _ => vm.heap.int(number!(i64)),
    })
}

/// The `NotImplementedError` for items that cannot be read or written one by one.
pub(super) fn unsupported(vm: &mut Vm, format: Format) -> Raised {
    let message = format!("memoryview: format {} not supported", char::from(format.letter));
    vm.raise(vm.types.not_implemented_error, &message)
}

/// IEEE 754 binary16.
fn half_to_f64(bits: u16) -> f64 {
    let (sign, exponent, fraction) = (bits >> 15, bits >> 10 & 0x1F, f64::from(bits & 0x3FF));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        exponent => (1.0 + fraction / 1024.0) * 2f64.powi(i32::from(exponent) - 15),
    };
    if sign == 1 { -size } else { size }
}

/// IEEE 754 binary16 of a number, rounded to the nearest; `None` if it is too large.
fn f64_to_half(number: f64) -> Option<u16> {
    let sign = if number.is_sign_negative() { 0x8000 } else { 0 };
    let size = number.abs();
    if size.is_nan() {
        return Some(sign | 0x7E00);
    }
    if size.is_infinite() {
        return Some(sign | 0x7C00);
    }
    // in units of the last place: the exponent below which numbers are subnormal is -14
    let exponent = if size < 2f64.powi(-14) { -14 } else { size.log2().floor() as i32 };
    let units = (size * 2f64.powi(10 - exponent)).round_ties_even() as u32;
    // a carry out of the fraction counts the exponent up, as it should
    let bits = (((exponent + 14) as u32) << 10) + units;
    (bits < 0x7C00).then_some(sign | bits as u16)
}

/// The bytes of a value in a format.
///
/// # Errors
/// `TypeError` and `ValueError` for values that the format does not hold, and what their conversion raises.
pub(super) fn pack(vm: &mut Vm, format: Format, value: Value) -> Result<Vec<u8>> {
    macro_rules! number {
        ($type:ty, $number:expr) => {
            match <$type>::try_from($number) {
                Ok(number) => number.to_ne_bytes().to_vec(),
                Err(_) => return Err(bad_value(vm, format)),
            }
        };
    }
    match format.letter {
        b'c' => match value.as_bytes() {
            Some([byte]) => return Ok(vec![*byte]),
            Some(_) => return Err(bad_value(vm, format)),
            None => return Err(bad_type(vm, format)),
        },
        b'?' => return Ok(vec![u8::from(vm.truth(value)?)]),
        b'f' | b'd' | b'e' => {
            let number = match vm.to_float(value) {
                Ok(number) => number,
                Err(error) => return Err(unfit(vm, format, error)),
            };
            return match format.letter {
                b'f' => Ok((number as f32).to_ne_bytes().to_vec()),
                b'd' => Ok(number.to_ne_bytes().to_vec()),
                _ => match f64_to_half(number) {
                    Some(half) => Ok(half.to_ne_bytes().to_vec()),
                    None => Err(bad_value(vm, format)),
                },
            };
        }
        b'w' => return Err(unsupported(vm, format)),
        _ => {}
    }
    let index = match vm.index(value) {
        Ok(index) => index,
        Err(error) => return Err(unfit(vm, format, error)),
    };
    let number = match (index.as_small(), index.as_big()) {
        (Some(small), _) => Some(i128::from(small)),
        (None, Some(big)) => i128::try_from(big).ok(),
        (None, None) => vm.int_of(index).and_then(|n| n.to_i64()).map(i128::from),
    };
    let Some(number) = number else { return Err(bad_value(vm, format)) };
    Ok(match format.letter {
        b'b' => number!(i8, number),
        b'B' => number!(u8, number),
        b'h' => number!(i16, number),
        b'H' => number!(u16, number),
        b'i' => number!(i32, number),
        b'I' => number!(u32, number),
        // addresses may be written as negative numbers
        b'P' if number < 0 => number!(i64, number),
        b'L' | b'Q' | b'N' | b'P' => number!(u64, number),
        _ => number!(i64, number),
    })
}

/// A failed conversion, said of the format where it was for the value's type or size.
fn unfit(vm: &mut Vm, format: Format, error: Raised) -> Raised {
    if vm.is_pending_instance(vm.types.type_error) {
        vm.take_pending();
        return bad_type(vm, format);
    }
    if vm.is_pending_instance(vm.types.overflow_error) || vm.is_pending_instance(vm.types.value_error) {
        vm.take_pending();
        return bad_value(vm, format);
    }
    error
}

fn bad_type(vm: &mut Vm, format: Format) -> Raised {
    vm.type_error(&format!("memoryview: invalid type for format '{}'", char::from(format.letter)))
}

fn bad_value(vm: &mut Vm, format: Format) -> Raised {
    vm.value_error(&format!("memoryview: invalid value for format '{}'", char::from(format.letter)))
}
