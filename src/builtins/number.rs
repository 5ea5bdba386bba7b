//! What the number types share: reading operands, integer arithmetic on values, size limits.
//!
//! Results and errors are CPython's; the engines are in `value::text`.

use std::cmp::Ordering;

use dashu_int::IBig;

use crate::value::Value;
use crate::value::text::int::Int;
use crate::value::text::{TextError, int_math, number};
use crate::vm::{Raised, Vm};

/// An integer operand: the integer value of an `int`, a `bool` or an instance of a subclass.
#[derive(Clone, Copy)]
pub enum Operand<'v> {
    /// Fits 62 bits.
    Small(i64),
    /// Does not.
    Big(&'v IBig),
}

impl<'v> Operand<'v> {
    /// The integer in `value`; nothing for other types.
    #[inline]
    pub fn of(vm: &Vm, value: Value) -> Option<Operand<'v>> {
        if let Some(i) = value.as_small() {
            return Some(Operand::Small(i));
        }
        Operand::of_plain(value).or_else(|| Operand::of_plain(vm.plain(value)))
    }

    fn of_plain(value: Value) -> Option<Operand<'v>> {
        if let Some(i) = value.as_small() {
            Some(Operand::Small(i))
        } else if let Some(flag) = value.as_bool() {
            Some(Operand::Small(i64::from(flag)))
        } else {
            value.as_big().map(Operand::Big)
        }
    }

    /// The receiver of an `int` method, which the machine has checked.
    pub fn receiver(value: Value) -> Operand<'v> {
        Operand::of_plain(value).expect("the machine checks receivers of int methods")
    }

    /// A copy as a big integer.
    pub fn to_big(self) -> IBig {
        match self {
            Operand::Small(i) => IBig::from(i),
            Operand::Big(i) => i.clone(),
        }
    }

    /// As a float; `OverflowError` when it is too large.
    pub fn to_float(self) -> Result<f64, TextError> {
        match self {
            Operand::Small(i) => Ok(i as f64),
            Operand::Big(i) => number::big_to_f64(i),
        }
    }

    /// Bits of the magnitude.
    pub fn bits(self) -> usize {
        match self {
            Operand::Small(i) => int_math::bit_length_i64(i) as usize,
            Operand::Big(i) => int_math::bit_length(i),
        }
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        match self {
            Operand::Small(i) => i < 0,
            Operand::Big(i) => int_math::is_negative(i),
        }
    }

    /// True for zero.
    pub fn is_zero(self) -> bool {
        matches!(self, Operand::Small(0))
    }

    /// Compares two integers.
    pub fn order(self, other: Operand<'_>) -> Ordering {
        match (self, other) {
            (Operand::Small(a), Operand::Small(b)) => a.cmp(&b),
            _ => both(self, other, |a, b| a.cmp(b)),
        }
    }

    /// Compares with a float by true value; nothing for NaN.
    pub fn order_float(self, x: f64) -> Option<Ordering> {
        match self {
            Operand::Small(a) => number::compare_i64_f64(a, x),
            Operand::Big(a) => number::compare_big_f64(a, x),
        }
    }
}

/// Runs `f` on both operands as big integers, copying only the small ones.
fn both<T>(a: Operand<'_>, b: Operand<'_>, f: impl FnOnce(&IBig, &IBig) -> T) -> T {
    match (a, b) {
        (Operand::Big(a), Operand::Big(b)) => f(a, b),
        (Operand::Big(a), Operand::Small(b)) => f(a, &IBig::from(b)),
        (Operand::Small(a), Operand::Big(b)) => f(&IBig::from(a), b),
        (Operand::Small(a), Operand::Small(b)) => f(&IBig::from(a), &IBig::from(b)),
    }
}

/// A script integer of an engine's result.
pub fn int_value(vm: &mut Vm, i: Int) -> Value {
    match i {
        Int::Small(i) => vm.heap.int(i),
        Int::Big(i) => vm.heap.big(i),
    }
}

/// A script integer of an engine's result, or its error raised.
pub fn int_result(vm: &mut Vm, result: Result<IBig, TextError>) -> Result<Value, Raised> {
    match result {
        Ok(i) => Ok(vm.heap.big(i)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

/// A script float of an engine's result, or its error raised.
pub fn float_result(vm: &mut Vm, result: Result<f64, TextError>) -> Result<Value, Raised> {
    match result {
        Ok(x) => Ok(vm.heap.float(x)),
        Err(e) => Err(vm.raise_text(&e)),
    }
}

/// `MemoryError` for an integer of too many bits.
fn check_bits(vm: &mut Vm, bits: usize) -> Result<(), Raised> {
    if bits > vm.max_int_bits { Err(vm.memory_error()) } else { Ok(()) }
}

/// `a + b`
pub fn add(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    Ok(match (a, b) {
        // 62 bits each: the sum fits 64.
        (Operand::Small(a), Operand::Small(b)) => vm.heap.int(a + b),
        _ => {
            let sum = both(a, b, |a, b| a + b);
            vm.heap.big(sum)
        }
    })
}

/// `a - b`
pub fn sub(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    Ok(match (a, b) {
        (Operand::Small(a), Operand::Small(b)) => vm.heap.int(a - b),
        _ => {
            let difference = both(a, b, |a, b| a - b);
            vm.heap.big(difference)
        }
    })
}

/// `a * b`
pub fn mul(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some(product) = a.checked_mul(b)
    {
        return Ok(vm.heap.int(product));
    }
    check_bits(vm, a.bits().saturating_add(b.bits()))?;
    let product = both(a, b, |a, b| a * b);
    Ok(vm.heap.big(product))
}

/// `a / b`
pub fn truediv(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    let quotient = match (a, b) {
        (Operand::Small(a), Operand::Small(b)) => int_math::truediv_i64(a, b),
        _ => both(a, b, int_math::truediv),
    };
    float_result(vm, quotient)
}

/// `a // b`
pub fn floordiv(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some((quotient, _)) = int_math::divmod_i64(a, b)
    {
        return Ok(vm.heap.int(quotient));
    }
    let quotient = both(a, b, int_math::floordiv);
    int_result(vm, quotient)
}

/// `a % b`
pub fn modulo(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some((_, rest)) = int_math::divmod_i64(a, b)
    {
        return Ok(vm.heap.int(rest));
    }
    let rest = both(a, b, int_math::modulo);
    int_result(vm, rest)
}

/// `divmod(a, b)`
pub fn divmod(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    let (quotient, rest) = if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some((quotient, rest)) = int_math::divmod_i64(a, b)
    {
        (vm.heap.int(quotient), vm.heap.int(rest))
    } else {
        match both(a, b, int_math::divmod) {
            Ok((quotient, rest)) => (vm.heap.big(quotient), vm.heap.big(rest)),
            Err(e) => return Err(vm.raise_text(&e)),
        }
    };
    Ok(vm.heap.tuple(&[quotient, rest]))
}

/// `a ** b`: a float for negative exponents.
pub fn pow(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if b.is_negative() {
        let (x, y) = match (a.to_float(), b.to_float()) {
            (Ok(x), Ok(y)) => (x, y),
            (Err(e), _) | (_, Err(e)) => return Err(vm.raise_text(&e)),
        };
        return super::float::power(vm, x, y);
    }
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some(power) = int_math::pow_i64(a, b)
    {
        return Ok(vm.heap.int(power));
    }
    let most = vm.max_int_bits;
    let power = both(a, b, |a, b| int_math::pow(a, b, most));
    int_result(vm, power)
}

/// `pow(a, b, m)`
pub fn pow_mod(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>, m: Operand<'_>) -> Result<Value, Raised> {
    let modulus = m.to_big();
    let power = both(a, b, |a, b| int_math::pow_mod(a, b, &modulus));
    int_result(vm, power)
}

/// `a << b`
pub fn shift_left(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some(shifted) = int_math::shift_left_i64(a, b)
    {
        return Ok(vm.heap.int(shifted));
    }
    let most = vm.max_int_bits;
    let shifted = both(a, b, |a, b| int_math::shift_left(a, b, most));
    int_result(vm, shifted)
}

/// `a >> b`
pub fn shift_right(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    if let (Operand::Small(a), Operand::Small(b)) = (a, b)
        && let Some(shifted) = int_math::shift_right_i64(a, b)
    {
        return Ok(vm.heap.int(shifted));
    }
    let shifted = both(a, b, int_math::shift_right);
    int_result(vm, shifted)
}

/// `a & b`
pub fn bit_and(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    Ok(match (a, b) {
        (Operand::Small(a), Operand::Small(b)) => vm.heap.int(a & b),
        _ => {
            let bits = both(a, b, |a, b| a & b);
            vm.heap.big(bits)
        }
    })
}

/// `a | b`
pub fn bit_or(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    Ok(match (a, b) {
        (Operand::Small(a), Operand::Small(b)) => vm.heap.int(a | b),
        _ => {
            let bits = both(a, b, |a, b| a | b);
            vm.heap.big(bits)
        }
    })
}

/// `a ^ b`
pub fn bit_xor(vm: &mut Vm, a: Operand<'_>, b: Operand<'_>) -> Result<Value, Raised> {
    Ok(match (a, b) {
        (Operand::Small(a), Operand::Small(b)) => vm.heap.int(a ^ b),
        _ => {
            let bits = both(a, b, |a, b| a ^ b);
            vm.heap.big(bits)
        }
    })
}
