//! The module `math`: functions of one and two floats, constants, and the table of the module.
//!
//! What counts with whole numbers is in `integer`, what adds up many numbers in `sums`.

mod integer;
mod sums;

use crate::value::Value;
use crate::value::text::number;
use crate::vm::{Args, IntRef, Native, Raised, Vm, sym};

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for (name, x) in [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        let (key, value) = (vm.heap.str(name), vm.heap.float(x));
        vm.dict_set(dict, key, value)?;
    }
    for native in FLOAT_FUNCTIONS.iter().chain(integer::FUNCTIONS).chain(sums::FUNCTIONS) {
        vm.add_native(dict, native);
    }
    Ok(())
}

#[cold]
fn domain(vm: &mut Vm) -> Raised {
    vm.value_error("math domain error")
}

#[cold]
fn range(vm: &mut Vm) -> Raised {
    vm.overflow_error("math range error")
}

/// `f(x)` where a NaN from a number is a domain error, and an infinity from a finite number is a domain
/// error too (a pole).
fn with_poles(vm: &mut Vm, args: Args, f: fn(f64) -> f64) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    let result = f(x);
    if (result.is_nan() && !x.is_nan()) || (result.is_infinite() && x.is_finite()) {
        return Err(domain(vm));
    }
    Ok(vm.heap.float(result))
}

/// As [`with_poles`], but an infinity from a finite number is too large a result.
fn with_overflow(vm: &mut Vm, args: Args, f: fn(f64) -> f64) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    let result = f(x);
    if result.is_nan() && !x.is_nan() {
        return Err(domain(vm));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(range(vm));
    }
    Ok(vm.heap.float(result))
}

/// `f(x)` for a function that is defined everywhere.
fn total(vm: &mut Vm, args: Args, f: fn(f64) -> f64) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    Ok(vm.heap.float(f(x)))
}

fn acos(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::acos)
}

fn acosh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, libm::acosh)
}

fn asin(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::asin)
}

fn asinh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, libm::asinh)
}

fn atan(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, f64::atan)
}

fn atanh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, libm::atanh)
}

fn cbrt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, f64::cbrt)
}

fn cos(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::cos)
}

fn cosh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_overflow(vm, args, f64::cosh)
}

fn degrees(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, |x| x * (180.0 / std::f64::consts::PI))
}

fn radians(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, |x| x * (std::f64::consts::PI / 180.0))
}

fn erf(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, libm::erf)
}

fn erfc(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, libm::erfc)
}

fn exp(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_overflow(vm, args, f64::exp)
}

fn exp2(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_overflow(vm, args, f64::exp2)
}

fn expm1(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_overflow(vm, args, f64::exp_m1)
}

fn fabs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, f64::abs)
}

fn log1p(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::ln_1p)
}

fn sin(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::sin)
}

fn sinh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_overflow(vm, args, f64::sinh)
}

fn sqrt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(x) = args[0].as_float()
        && x >= 0.0
    {
        return Ok(vm.heap.float(x.sqrt()));
    }
    with_poles(vm, args, f64::sqrt)
}

fn tan(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    with_poles(vm, args, f64::tan)
}

fn tanh(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    total(vm, args, f64::tanh)
}

fn gamma(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    if x == f64::NEG_INFINITY || (x <= 0.0 && x == x.floor()) {
        return Err(domain(vm));
    }
    let result = if x == x.floor() && x <= 23.0 {
        // factorials below 2**53: a product of whole numbers is exact
        (1..x as u64).map(|n| n as f64).product()
    } else {
        libm::tgamma(x)
    };
    if result.is_infinite() && x.is_finite() {
        return Err(range(vm));
    }
    Ok(vm.heap.float(result))
}

fn lgamma(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    if x.is_infinite() {
        return Ok(vm.heap.float(f64::INFINITY));
    }
    if x <= 0.0 && x == x.floor() {
        return Err(domain(vm));
    }
    let result = libm::lgamma(x);
    if result.is_infinite() && x.is_finite() {
        return Err(range(vm));
    }
    Ok(vm.heap.float(result))
}

/// A logarithm of a float or of an int of any size. `of_two` is `f(2.0)`.
fn logarithm(vm: &mut Vm, v: Value, f: fn(f64) -> f64, of_two: f64) -> Result<f64, Raised> {
    let (x, shift) = match vm.int_of(v) {
        Some(IntRef::Big(n)) if number::big_to_f64(n).is_ok() => (n.to_f64().value(), 0.0),
        Some(IntRef::Big(n)) if *n > dashu_int::IBig::ZERO => {
            // n = m * 2**shift with m just below one: too large for a float, not for its logarithm
            let bits = crate::value::text::int_math::bit_length(n);
            let top = n >> (bits - 64);
            (top.to_f64().value() / 2f64.powi(64), bits as f64)
        }
        Some(IntRef::Big(_)) => (-1.0, 0.0),
        Some(IntRef::Small(n)) => (n as f64, 0.0),
        None => (vm.to_float(v)?, 0.0),
    };
    if x <= 0.0 {
        return Err(domain(vm));
    }
    if shift == 0.0 { Ok(f(x)) } else { Ok(f(x) + of_two * shift) }
}

fn log(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let numerator = logarithm(vm, args[0], f64::ln, std::f64::consts::LN_2)?;
    let Some(base) = args.get(1) else { return Ok(vm.heap.float(numerator)) };
    let denominator = logarithm(vm, base, f64::ln, std::f64::consts::LN_2)?;
    if denominator == 0.0 {
        return Err(vm.zero_division_error("float division by zero"));
    }
    Ok(vm.heap.float(numerator / denominator))
}

fn log2(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = logarithm(vm, args[0], f64::log2, 1.0)?;
    Ok(vm.heap.float(result))
}

fn log10(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let result = logarithm(vm, args[0], f64::log10, std::f64::consts::LOG10_2)?;
    Ok(vm.heap.float(result))
}

fn two(vm: &mut Vm, args: Args) -> Result<(f64, f64), Raised> {
    Ok((vm.to_float(args[0])?, vm.to_float(args[1])?))
}

fn atan2(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (y, x) = two(vm, args)?;
    Ok(vm.heap.float(y.atan2(x)))
}

fn copysign(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    Ok(vm.heap.float(x.copysign(y)))
}

fn fmod(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain(vm));
    }
    Ok(vm.heap.float(result))
}

fn remainder(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    if x.is_nan() || y.is_nan() {
        return Ok(vm.heap.float(f64::NAN));
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain(vm));
    }
    let result = if y.is_infinite() { x } else { nearest_remainder(x, y) };
    Ok(vm.heap.float(result))
}

/// `x` minus the multiple of `y` that is nearest to it, ties to the even multiple; exact.
fn nearest_remainder(x: f64, y: f64) -> f64 {
    let (size, step) = (x.abs(), y.abs());
    let below = size % step;
    let above = step - below;
    let signed = if below < above {
        below
    } else if below > above {
        -above
    } else {
        // halfway: the distance from the nearest even multiple of `step`
        below - 2.0 * ((0.5 * (size - below)) % step)
    };
    signed * 1f64.copysign(x)
}

fn pow(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    let result = x.powf(y);
    if x.is_finite() && y.is_finite() {
        if result.is_nan() || (result.is_infinite() && x == 0.0) {
            return Err(domain(vm));
        }
        if result.is_infinite() {
            return Err(range(vm));
        }
    }
    Ok(vm.heap.float(result))
}

fn fma(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    let z = vm.to_float(args[2])?;
    let result = x.mul_add(y, z);
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(vm.value_error("invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(vm.overflow_error("overflow in fma"));
    }
    Ok(vm.heap.float(result))
}

fn frexp(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    let (mantissa, exponent) = if x == 0.0 || !x.is_finite() { (x, 0) } else { libm::frexp(x) };
    let pair = [vm.heap.float(mantissa), vm.heap.int(i64::from(exponent))];
    Ok(vm.heap.tuple(&pair))
}

fn ldexp(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    let exponent = match vm.int_of(args[1]) {
        Some(IntRef::Small(n)) => n.clamp(-100_000, 100_000) as i32,
        Some(IntRef::Big(n)) if *n > dashu_int::IBig::ZERO => 100_000,
        Some(IntRef::Big(_)) => -100_000,
        None => return Err(vm.type_error("Expected an int as second argument to ldexp.")),
    };
    let result = if x == 0.0 || !x.is_finite() { x } else { libm::ldexp(x, exponent) };
    if result.is_infinite() && x.is_finite() {
        return Err(range(vm));
    }
    Ok(vm.heap.float(result))
}

fn modf(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?;
    let (fraction, whole) =
        if x.is_infinite() { (0f64.copysign(x), x) } else { ((x - x.trunc()).copysign(x), x.trunc()) };
    let pair = [vm.heap.float(fraction), vm.heap.float(whole)];
    Ok(vm.heap.tuple(&pair))
}

fn isclose(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (a, b) = two(vm, args)?;
    let relative = match args.get(2) {
        Some(v) => vm.to_float(v)?,
        None => 1e-9,
    };
    let absolute = match args.get(3) {
        Some(v) => vm.to_float(v)?,
        None => 0.0,
    };
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::TRUE);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::FALSE);
    }
    let apart = (b - a).abs();
    let close = apart <= (relative * b).abs() || apart <= (relative * a).abs() || apart <= absolute;
    Ok(Value::bool(close))
}

fn isfinite(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.to_float(args[0])?.is_finite()))
}

fn isinf(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.to_float(args[0])?.is_infinite()))
}

fn isnan(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.to_float(args[0])?.is_nan()))
}

fn ulp(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = vm.to_float(args[0])?.abs();
    let result = if !x.is_finite() {
        x
    } else if x == f64::MAX {
        x - x.next_down()
    } else {
        x.next_up() - x
    };
    Ok(vm.heap.float(result))
}

fn nextafter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (x, y) = two(vm, args)?;
    let steps = match args.get(2) {
        Some(v) if !v.is_none() => {
            let n = vm.index(v)?;
            match vm.int_of(n) {
                Some(IntRef::Small(n)) if n < 0 => None,
                Some(IntRef::Small(n)) => Some(n as u64),
                Some(IntRef::Big(n)) if *n < dashu_int::IBig::ZERO => None,
                Some(IntRef::Big(_)) => Some(u64::MAX),
                None => Some(1),
            }
        }
        _ => Some(1),
    };
    let Some(steps) = steps else {
        return Err(vm.value_error("steps must be a non-negative integer"));
    };
    Ok(vm.heap.float(step_towards(x, y, steps)))
}

/// The float `steps` floats after `x` on the way to `y`, not beyond it.
fn step_towards(x: f64, y: f64, steps: u64) -> f64 {
    if steps == 0 || x.is_nan() {
        return x;
    }
    if y.is_nan() || x == y {
        return y;
    }
    let (from, to) = (position(x), position(y));
    let apart = from.abs_diff(to);
    if u128::from(steps) >= apart {
        return y;
    }
    let steps = i128::from(steps);
    at_position(if to > from { from + steps } else { from - steps }, x)
}

/// Where a float stands when all are counted from zero up and down.
fn position(x: f64) -> i128 {
    let size = i128::from(x.abs().to_bits());
    if x.is_sign_negative() { -size } else { size }
}

/// The float at a position; zero has the sign of where one came from.
fn at_position(position: i128, from: f64) -> f64 {
    let size = f64::from_bits(position.unsigned_abs() as u64);
    if position == 0 {
        0f64.copysign(from)
    } else if position < 0 {
        -size
    } else {
        size
    }
}

/// `math.floor` and its like: the special method if there is one, else `direct` on the float.
fn to_whole(vm: &mut Vm, v: Value, special: &str, direct: fn(f64) -> f64) -> Result<Value, Raised> {
    if v.as_float().is_none() {
        let name = vm.heap.intern(special);
        if let Some(result) = vm.call_special(v, name, &[]) {
            return result;
        }
    }
    let x = vm.to_float(v)?;
    whole(vm, direct(x))
}

fn whole(vm: &mut Vm, x: f64) -> Result<Value, Raised> {
    match number::float_to_int(x) {
        Ok(crate::value::text::int::Int::Small(n)) => Ok(vm.heap.int(n)),
        Ok(crate::value::text::int::Int::Big(n)) => Ok(vm.heap.big(n)),
        Err(error) => Err(vm.raise_text(&error)),
    }
}

fn floor(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    to_whole(vm, args[0], "__floor__", f64::floor)
}

fn ceil(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    to_whole(vm, args[0], "__ceil__", f64::ceil)
}

fn trunc(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(x) = args[0].as_float() {
        return whole(vm, x);
    }
    let name = sym::TRUNC;
    match vm.call_special(args[0], name, &[]) {
        Some(result) => result,
        None => {
            let message = format!("type {} doesn't define __trunc__ method", vm.type_name(args[0]));
            Err(vm.type_error(&message))
        }
    }
}

const FLOAT_FUNCTIONS: &[Native] = &[
    Native {
        name: "acos",
        params: "x, /",
        doc: "The arc cosine of x, in radians, between 0 and pi.",
        run: acos,
    },
    Native { name: "acosh", params: "x, /", doc: "The inverse hyperbolic cosine of x.", run: acosh },
    Native {
        name: "asin",
        params: "x, /",
        doc: "The arc sine of x, in radians, between -pi/2 and pi/2.",
        run: asin,
    },
    Native { name: "asinh", params: "x, /", doc: "The inverse hyperbolic sine of x.", run: asinh },
    Native { name: "atan", params: "x, /", doc: "The arc tangent of x, in radians.", run: atan },
    Native {
        name: "atan2",
        params: "y, x, /",
        doc: "The angle of the point (x, y), in radians.",
        run: atan2,
    },
    Native { name: "atanh", params: "x, /", doc: "The inverse hyperbolic tangent of x.", run: atanh },
    Native { name: "cbrt", params: "x, /", doc: "The cube root of x.", run: cbrt },
    Native { name: "ceil", params: "x, /", doc: "The smallest int that is not below x.", run: ceil },
    Native { name: "copysign", params: "x, y, /", doc: "The size of x with the sign of y.", run: copysign },
    Native { name: "cos", params: "x, /", doc: "The cosine of x radians.", run: cos },
    Native { name: "cosh", params: "x, /", doc: "The hyperbolic cosine of x.", run: cosh },
    Native {
        name: "degrees",
        params: "x, /",
        doc: "The angle x, given in radians, in degrees.",
        run: degrees,
    },
    Native { name: "erf", params: "x, /", doc: "The error function at x.", run: erf },
    Native { name: "erfc", params: "x, /", doc: "One minus the error function at x.", run: erfc },
    Native { name: "exp", params: "x, /", doc: "e to the power of x.", run: exp },
    Native { name: "exp2", params: "x, /", doc: "2 to the power of x.", run: exp2 },
    Native { name: "expm1", params: "x, /", doc: "exp(x) - 1, exact for x near zero.", run: expm1 },
    Native { name: "fabs", params: "x, /", doc: "The size of x, as a float.", run: fabs },
    Native { name: "floor", params: "x, /", doc: "The largest int that is not above x.", run: floor },
    Native { name: "fma", params: "x, y, z, /", doc: "x * y + z, rounded once.", run: fma },
    Native { name: "fmod", params: "x, y, /", doc: "The remainder of x by y with the sign of x.", run: fmod },
    Native { name: "frexp", params: "x, /", doc: "The pair (m, e) with x == m * 2**e.", run: frexp },
    Native { name: "gamma", params: "x, /", doc: "The gamma function at x.", run: gamma },
    Native {
        name: "isclose",
        params: "a, b, *, rel_tol=...1e-09, abs_tol=...0.0",
        doc: "Whether a and b are nearly equal.",
        run: isclose,
    },
    Native { name: "isfinite", params: "x, /", doc: "Whether x is neither infinite nor NaN.", run: isfinite },
    Native { name: "isinf", params: "x, /", doc: "Whether x is infinite.", run: isinf },
    Native { name: "isnan", params: "x, /", doc: "Whether x is NaN.", run: isnan },
    Native { name: "ldexp", params: "x, i, /", doc: "x * 2**i.", run: ldexp },
    Native { name: "lgamma", params: "x, /", doc: "The logarithm of the size of gamma(x).", run: lgamma },
    Native {
        name: "log",
        params: "x, base=..., /|",
        doc: "The logarithm of x, natural without a base.",
        run: log,
    },
    Native { name: "log10", params: "x, /", doc: "The logarithm of x to base 10.", run: log10 },
    Native { name: "log1p", params: "x, /", doc: "log(1 + x), exact for x near zero.", run: log1p },
    Native { name: "log2", params: "x, /", doc: "The logarithm of x to base 2.", run: log2 },
    Native {
        name: "modf",
        params: "x, /",
        doc: "The fraction and the whole part of x, as floats.",
        run: modf,
    },
    Native {
        name: "nextafter",
        params: "x, y, /, *, steps=None",
        doc: "The float that comes steps floats after x on the way to y.",
        run: nextafter,
    },
    Native { name: "pow", params: "x, y, /", doc: "x to the power of y, as a float.", run: pow },
    Native {
        name: "radians",
        params: "x, /",
        doc: "The angle x, given in degrees, in radians.",
        run: radians,
    },
    Native {
        name: "remainder",
        params: "x, y, /",
        doc: "x minus the nearest multiple of y.",
        run: remainder,
    },
    Native { name: "sin", params: "x, /", doc: "The sine of x radians.", run: sin },
    Native { name: "sinh", params: "x, /", doc: "The hyperbolic sine of x.", run: sinh },
    Native { name: "sqrt", params: "x, /", doc: "The square root of x.", run: sqrt },
    Native { name: "tan", params: "x, /", doc: "The tangent of x radians.", run: tan },
    Native { name: "tanh", params: "x, /", doc: "The hyperbolic tangent of x.", run: tanh },
    Native { name: "trunc", params: "x, /", doc: "x without its fraction, as an int.", run: trunc },
    Native { name: "ulp", params: "x, /", doc: "The value of the last bit of x.", run: ulp },
];
