//! Numbers from values of other types, and back.

use super::calc::condition::FLOAT_OPERATION;
use super::calc::{Calc, Result};
use super::context::Context;
use super::number::{Coefficient, Kind, Number, power_of_ten};
use super::text::Leniency;
use super::{signals, state};
use crate::value::Value;
use crate::value::text::{int_math, number};
use crate::vm::{Args, IntRef, Vm};
use dashu_int::{IBig, UBig};

/// The number in a decimal.
#[inline]
pub fn decimal(vm: &Vm, v: Value) -> Option<&Number> {
    match vm.heap.get::<Number>(v) {
        Some(number) => Some(number),
        None => vm.heap.get::<Number>(vm.plain(v)),
    }
}

/// The number of a method's receiver.
#[inline]
pub fn receiver(vm: &mut Vm, v: Value) -> Result<Number> {
    let payload = vm.receiver_of::<Number>(v)?;
    Ok(vm.heap.get::<Number>(payload).expect("the type was checked").clone())
}

/// The number of a decimal or an int; nothing for other types.
#[inline]
pub fn operand(vm: &Vm, v: Value) -> Option<Number> {
    match decimal(vm, v) {
        Some(number) => Some(number.clone()),
        None => whole(vm, vm.plain(v)),
    }
}

/// The number of an int.
fn whole(vm: &Vm, v: Value) -> Option<Number> {
    match vm.int_of(v)? {
        IntRef::Small(i) => Some(Number::whole(i)),
        IntRef::Big(big) => {
            Some(Number::finite(int_math::is_negative(big), Coefficient::from(int_math::magnitude(big)), 0))
        }
    }
}

/// An argument that must be a decimal or an int.
pub fn argument(vm: &mut Vm, v: Value) -> Result<Number> {
    match operand(vm, v) {
        Some(number) => Ok(number),
        None => Err(no_conversion(vm, v)),
    }
}

#[cold]
fn no_conversion(vm: &mut Vm, v: Value) -> crate::vm::Raised {
    let given = vm.type_name(v);
    vm.type_error(&format!("conversion from {given} to Decimal is not supported"))
}

/// The context that an optional argument gives, the current one without.
#[inline]
pub fn context(vm: &mut Vm, args: Args, at: usize) -> Result<Value> {
    let given = args[at];
    if given.is_none() {
        return Ok(state::current(vm));
    }
    let plain = vm.plain(given);
    if vm.heap.is::<Context>(plain) {
        Ok(plain)
    } else {
        Err(vm.type_error("optional argument must be a context"))
    }
}

/// The exact number of a float.
pub fn from_float(x: f64) -> Number {
    let negative = x.is_sign_negative();
    if x.is_nan() {
        return Number::nan();
    }
    if x.is_infinite() {
        return Number::infinity(negative);
    }
    if x == 0.0 {
        return Number::zero(negative, 0);
    }
    let (mantissa, exponent) = number::split(x);
    let zeros = mantissa.trailing_zeros();
    let (mantissa, exponent) = (UBig::from(mantissa >> zeros), exponent + zeros as i32);
    if exponent >= 0 {
        return Number::finite(negative, (mantissa << exponent as usize).into(), 0);
    }
    // m / 2**n is m * 5**n / 10**n
    let places = exponent.unsigned_abs() as usize;
    Number::finite(negative, (mantissa * UBig::from(5u8).pow(places)).into(), i64::from(exponent))
}

/// What `Decimal(value)` and `Context.create_decimal(value)` make of a value, before they round it.
pub enum Given {
    Number(Number),
    Text(String),
}

/// The value that a constructor is given.
pub fn given(vm: &mut Vm, context: Value, v: Value) -> Result<Given> {
    if let Some(number) = operand(vm, v) {
        return Ok(Given::Number(number));
    }
    let plain = vm.plain(v);
    if let Some(text) = plain.as_str() {
        return Ok(Given::Text(text.to_string()));
    }
    if let Some(x) = plain.as_float() {
        signals::report(vm, context, FLOAT_OPERATION)?;
        return Ok(Given::Number(from_float(x)));
    }
    let parts = match plain.as_tuple() {
        Some(parts) => parts.to_vec(),
        None => match vm.heap.items(plain) {
            Some(parts) => parts.clone(),
            None => return Err(no_conversion(vm, v)),
        },
    };
    from_parts(vm, &parts).map(Given::Text)
}

/// The text of a number given as sign, digits and exponent.
fn from_parts(vm: &mut Vm, parts: &[Value]) -> Result<String> {
    let &[sign, digits, exponent] = parts else {
        return Err(vm.value_error("argument must be a sequence of length 3"));
    };
    let sign = match vm.int_of(vm.plain(sign)).and_then(IntRef::to_i64) {
        Some(0) => "",
        Some(1) => "-",
        _ => return Err(vm.value_error("sign must be an integer with the value 0 or 1")),
    };
    let plain = vm.plain(exponent);
    let (prefix, power) = match plain.as_str() {
        Some("F") => return Ok(format!("{sign}Infinity")),
        Some("n") => ("NaN", String::new()),
        Some("N") => ("sNaN", String::new()),
        Some(_) => {
            return Err(vm.value_error("string argument in the third position must be 'F', 'n' or 'N'"));
        }
        None if vm.int_of(plain).is_none() => return Err(vm.value_error("exponent must be an integer")),
        None => ("", format!("E{}", vm.size_i64(plain)?)),
    };
    let items = vm.plain(digits);
    let items = match items.as_tuple() {
        Some(items) => items.to_vec(),
        None => vm.heap.items(items).cloned().unwrap_or_else(|| vec![Value::NONE]),
    };
    let mut text = format!("{sign}{prefix}");
    if items.is_empty() && prefix.is_empty() {
        text.push('0');
    }
    for item in items {
        match vm.int_of(vm.plain(item)).and_then(IntRef::to_i64) {
            Some(digit @ 0..=9) => text.push((b'0' + digit as u8) as char),
            _ => return Err(vm.value_error("coefficient must be a tuple of digits")),
        }
    }
    Ok(text + &power)
}

impl Calc<'_> {
    /// A constructor's value as it is.
    pub fn given_exactly(&mut self, given: Given) -> Result<Number> {
        self.exactly(|calc| match given {
            Given::Number(number) => calc.finish(number),
            Given::Text(text) => calc.read(&text, Leniency::Spaces),
        })
    }

    /// The whole number that a finite number is without its fraction.
    ///
    /// # Errors
    /// `MemoryError` for one that is too large to be an int.
    pub fn whole_value(&mut self, n: &Number) -> Result<Value> {
        let size = if n.exponent <= 0 {
            self.work(n.digits(), n.digits())?;
            n.coefficient.shifted_right(-n.exponent).0.to_big()
        } else if n.is_zero() {
            UBig::ZERO
        } else {
            self.room(n.digits().saturating_add(n.exponent))?;
            n.coefficient.to_big() * power_of_ten(n.exponent)
        };
        let size = IBig::from(size);
        Ok(self.vm.heap.big(if n.negative { -size } else { size }))
    }
}

/// Refuse what has no value as an integer; `what` ends the message.
pub fn check_finite(vm: &mut Vm, n: &Number, what: &str) -> Result<()> {
    match n.kind {
        Kind::Finite => Ok(()),
        Kind::Infinite => Err(vm.overflow_error(&format!("cannot convert Infinity to {what}"))),
        Kind::Quiet | Kind::Signaling => Err(vm.value_error(&format!("cannot convert NaN to {what}"))),
    }
}
