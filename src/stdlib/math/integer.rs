//! `math` on whole numbers: divisors, factorials, ways to choose.

use dashu_int::ops::{BitTest, Gcd};
use dashu_int::{IBig, UBig};

use crate::value::Value;
use crate::value::text::int_math;
use crate::vm::{Args, IntRef, Native, Raised, Vm};

/// The whole number that `v` is or converts itself to by `__index__`.
fn whole(vm: &mut Vm, v: Value) -> Result<IBig, Raised> {
    let v = vm.index(v)?;
    Ok(match vm.int_of(v) {
        Some(IntRef::Small(n)) => IBig::from(n),
        Some(IntRef::Big(n)) => n.clone(),
        None => IBig::ZERO,
    })
}

fn gcd(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all: Vec<Value> = args[0].as_tuple().unwrap_or(&[]).to_vec();
    if let [a, b] = all[..]
        && let (Some(a), Some(b)) = (a.as_small(), b.as_small())
    {
        return Ok(vm.heap.int(small_gcd(a.unsigned_abs(), b.unsigned_abs()) as i64));
    }
    let mut result = UBig::ZERO;
    for v in all {
        let n = int_math::magnitude(&whole(vm, v)?);
        result = match (result.is_zero(), n.is_zero()) {
            (true, _) => n,
            (_, true) => result,
            _ => result.gcd(n),
        };
    }
    Ok(vm.heap.big(IBig::from(result)))
}

fn small_gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn lcm(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all: Vec<Value> = args[0].as_tuple().unwrap_or(&[]).to_vec();
    let mut result = UBig::ONE;
    for v in all {
        let n = int_math::magnitude(&whole(vm, v)?);
        if n.is_zero() || result.is_zero() {
            result = UBig::ZERO;
            continue;
        }
        let common = (&result).gcd(&n);
        vm.check_size((result.bit_len() + n.bit_len()) / 8)?;
        result = result / common * n;
    }
    Ok(vm.heap.big(IBig::from(result)))
}

fn isqrt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let n = whole(vm, args[0])?;
    match int_math::isqrt(&n) {
        Ok(root) => Ok(vm.heap.big(root)),
        Err(error) => Err(vm.raise_text(&error)),
    }
}

/// The product of `from..=to`, by halves: the factors of each multiplication are about equally long.
fn product(vm: &mut Vm, from: &UBig, count: u64) -> Result<UBig, Raised> {
    if count <= 16 {
        vm.charge_fuel(from.bit_len() / 64 + count as usize)?;
        let mut result = UBig::ONE;
        for i in 0..count {
            result *= from + UBig::from(i);
        }
        return Ok(result);
    }
    let half = count / 2;
    let low = product(vm, from, half)?;
    let high = product(vm, &(from + UBig::from(half)), count - half)?;
    // a multiplication of long numbers is worth many steps
    vm.charge_fuel(low.bit_len() / 64)?;
    Ok(low * high)
}

/// Refuse a product of `count` factors of at most `largest` before it is begun.
fn check_product(vm: &mut Vm, largest: &UBig, count: u64) -> Result<(), Raised> {
    let bits = (largest.bit_len() as u64).saturating_mul(count);
    vm.check_size(usize::try_from(bits / 8).unwrap_or(usize::MAX))
}

fn factorial(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let n = whole(vm, args[0])?;
    if n < IBig::ZERO {
        return Err(vm.value_error("factorial() not defined for negative values"));
    }
    let Some(count) = i64::try_from(&n).ok() else {
        return Err(vm.overflow_error("factorial() argument should not exceed 9223372036854775807"));
    };
    if count <= 20 {
        return Ok(vm.heap.int((1..=count).product()));
    }
    check_product(vm, &UBig::from(count as u64), count as u64)?;
    let result = product(vm, &UBig::ONE, count as u64)?;
    Ok(vm.heap.big(IBig::from(result)))
}

/// `n` and `k` of `comb` and `perm`, which must not be negative.
fn chosen(vm: &mut Vm, n: Value, k: Value) -> Result<(UBig, UBig), Raised> {
    let (n, k) = (whole(vm, n)?, whole(vm, k)?);
    if n < IBig::ZERO {
        return Err(vm.value_error("n must be a non-negative integer"));
    }
    if k < IBig::ZERO {
        return Err(vm.value_error("k must be a non-negative integer"));
    }
    Ok((int_math::magnitude(&n), int_math::magnitude(&k)))
}

/// The product of the `count` numbers that end with `n`.
fn falling(vm: &mut Vm, n: &UBig, count: u64) -> Result<UBig, Raised> {
    check_product(vm, n, count)?;
    product(vm, &(n - UBig::from(count) + UBig::ONE), count)
}

fn comb(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (n, k) = chosen(vm, args[0], args[1])?;
    if k > n {
        return Ok(Value::small(0));
    }
    let rest = &n - &k;
    let k = if rest < k { rest } else { k };
    let Some(count) = i64::try_from(&k).ok() else {
        return Err(vm.overflow_error("min(n - k, k) must not exceed 9223372036854775807"));
    };
    let ways = falling(vm, &n, count as u64)?;
    let orders = product(vm, &UBig::ONE, count as u64)?;
    Ok(vm.heap.big(IBig::from(ways / orders)))
}

fn perm(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() {
        return factorial(vm, args);
    }
    let (n, k) = chosen(vm, args[0], args[1])?;
    if k > n {
        return Ok(Value::small(0));
    }
    let Some(count) = i64::try_from(&k).ok() else {
        return Err(vm.overflow_error("k must not exceed 9223372036854775807"));
    };
    let result = falling(vm, &n, count as u64)?;
    Ok(vm.heap.big(IBig::from(result)))
}

/// The rows of this file.
pub const FUNCTIONS: &[Native] = &[
    Native {
        name: "comb",
        params: "n, k, /",
        doc: "In how many ways k of n things can be chosen.",
        run: comb,
    },
    Native { name: "factorial", params: "n, /", doc: "The product of 1 to n.", run: factorial },
    Native { name: "gcd", params: "*integers", doc: "The greatest common divisor.", run: gcd },
    Native { name: "isqrt", params: "n, /", doc: "The whole part of the square root of n.", run: isqrt },
    Native { name: "lcm", params: "*integers", doc: "The least common multiple.", run: lcm },
    Native {
        name: "perm",
        params: "n, k=None, /",
        doc: "In how many ways k of n things can be put in a row.",
        run: perm,
    },
];
