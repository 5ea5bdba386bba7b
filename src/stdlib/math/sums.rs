//! `math` over many numbers: sums without rounding errors, products, distances.

use crate::value::Value;
use crate::vm::{Args, BinaryOp, Native, Raised, Vm};

/// A sum of floats that forgets nothing: parts of growing size that do not overlap.
#[derive(Default)]
pub struct ExactSum {
    parts: Vec<f64>,
    special: f64,
    infinities: f64,
    overflowed: bool,
}

impl ExactSum {
    /// Add a number.
    pub fn add(&mut self, x: f64) {
        if !x.is_finite() {
            if x.is_infinite() {
                self.infinities += x;
            }
            self.special += x;
            // the finite ones count no more, and cannot overflow either
            self.parts.clear();
            return;
        }
        let mut x = x;
        let mut kept = 0;
        for i in 0..self.parts.len() {
            let mut y = self.parts[i];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.parts[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.parts.truncate(kept);
        if x.is_infinite() {
            self.overflowed = true;
            self.parts.clear();
        } else if x != 0.0 {
            self.parts.push(x);
        }
    }

    /// The float nearest to the sum, ties to even.
    fn nearest(&self) -> f64 {
        let mut parts = self.parts.iter().rev().copied();
        let Some(mut high) = parts.next() else { return 0.0 };
        let mut low = 0.0;
        for y in parts.by_ref() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // a half exactly, and something of the same sign below it: round away from the even neighbour
        if let Some(next) = parts.next()
            && ((low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0))
        {
            let twice = low * 2.0;
            let rounded = high + twice;
            if rounded - high == twice {
                high = rounded;
            }
        }
        high
    }
}

fn fsum(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut sum = ExactSum::default();
    let iterator = vm.iter(args[0])?;
    vm.keep(iterator);
    let take = |sum: &mut ExactSum, item: Value| match item.as_float() {
        Some(x) if !sum.overflowed => {
            sum.add(x);
            true
        }
        _ => false,
    };
    while let Some(item) = vm.next_refused(iterator, |_, item| take(&mut sum, item))? {
        if sum.overflowed {
            break;
        }
        let x = vm.to_float(item)?;
        sum.add(x);
    }
    if sum.overflowed {
        return Err(vm.overflow_error("intermediate overflow in fsum"));
    }
    if sum.special != 0.0 || sum.special.is_nan() {
        if sum.infinities.is_nan() {
            return Err(vm.value_error("-inf + inf in fsum"));
        }
        return Ok(vm.heap.float(sum.special));
    }
    Ok(vm.heap.float(sum.nearest()))
}

fn prod(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut result = args[1];
    let iterator = vm.iter(args[0])?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    vm.keep(result);
    while let Some(item) = vm.next(iterator)? {
        result = vm.binary(BinaryOp::Mul, result, item)?;
        vm.release(mark);
        vm.keep(result);
    }
    Ok(result)
}

/// The items of a list of ours.
fn items(vm: &Vm, list: Value) -> &[Value] {
    vm.heap.items(list).map_or(&[], Vec::as_slice)
}

fn sumprod(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (p, q) = (vm.collect_list(args[0])?, { vm.collect_list(args[1])? });
    vm.keep(p);
    vm.keep(q);
    let count = items(vm, p).len();
    if count != items(vm, q).len() {
        return Err(vm.value_error("Inputs are not the same length"));
    }
    vm.charge_fuel(count)?;
    if let Some(sum) = float_products(items(vm, p), items(vm, q)) {
        return Ok(vm.heap.float(sum));
    }
    let mut total = Value::small(0);
    let mark = vm.kept_mark();
    for i in 0..count {
        let (a, b) = (items(vm, p)[i], items(vm, q)[i]);
        let product = vm.binary(BinaryOp::Mul, a, b)?;
        vm.keep(product);
        total = vm.binary(BinaryOp::Add, total, product)?;
        vm.release(mark);
        vm.keep(total);
    }
    Ok(total)
}

/// The sum of the products when each has a float and no int too large for one; `None` otherwise.
fn float_products(p: &[Value], q: &[Value]) -> Option<f64> {
    let number = |v: Value| v.as_float().or_else(|| v.as_small().map(|n| n as f64));
    let mut sum = ExactSum::default();
    let mut seen_float = false;
    for (&a, &b) in p.iter().zip(q) {
        seen_float |= a.as_float().is_some() || b.as_float().is_some();
        let (a, b) = (number(a)?, number(b)?);
        let high = a * b;
        sum.add(high);
        if high.is_finite() {
            sum.add(a.mul_add(b, -high));
        }
    }
    if !seen_float || sum.overflowed {
        return None;
    }
    let special = sum.special != 0.0 || sum.special.is_nan();
    Some(if special { sum.special } else { sum.nearest() })
}

/// The length of a vector, without overflow on the way and with the last bit right nearly always.
fn length(coordinates: &[f64]) -> f64 {
    let largest = coordinates.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
    if coordinates.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if coordinates.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 || coordinates.len() == 1 {
        return largest;
    }
    // a power of two, so that scaling is exact
    let (_, exponent) = libm::frexp(largest);
    let mut sum = ExactSum::default();
    for &x in coordinates {
        let x = libm::ldexp(x, -exponent);
        let square = x * x;
        sum.add(square);
        sum.add(x.mul_add(x, -square));
    }
    let root = sum.nearest().sqrt();
    // one Newton step with the exact residue
    let square = root * root;
    sum.add(-square);
    sum.add(-root.mul_add(root, -square));
    let root = root + sum.nearest() / (2.0 * root);
    libm::ldexp(root, exponent)
}

fn hypot(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let coordinates: Vec<Value> = args[0].as_tuple().unwrap_or(&[]).to_vec();
    let mut floats = Vec::with_capacity(coordinates.len());
    for v in coordinates {
        floats.push(vm.to_float(v)?);
    }
    Ok(vm.heap.float(length(&floats)))
}

fn dist(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let p = vm.collect_list(args[0])?;
    vm.keep(p);
    let q = vm.collect_list(args[1])?;
    vm.keep(q);
    let count = items(vm, p).len();
    if count != items(vm, q).len() {
        return Err(vm.value_error("both points must have the same number of dimensions"));
    }
    let mut apart = Vec::with_capacity(count);
    for i in 0..count {
        let (a, b) = (items(vm, p)[i], items(vm, q)[i]);
        apart.push(vm.to_float(a)? - vm.to_float(b)?);
    }
    Ok(vm.heap.float(length(&apart)))
}

/// The rows of this file.
pub const FUNCTIONS: &[Native] = &[
    Native { name: "dist", params: "p, q, /", doc: "The distance between two points.", run: dist },
    Native { name: "fsum", params: "seq, /", doc: "The sum of floats, rounded once.", run: fsum },
    Native { name: "hypot", params: "*coordinates", doc: "The length of a vector.", run: hypot },
    Native { name: "prod", params: "iterable, /, *, start=1", doc: "The product of all items.", run: prod },
    Native { name: "sumprod", params: "p, q, /", doc: "The sum of the products of pairs.", run: sumprod },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(numbers: &[f64]) -> f64 {
        let mut sum = ExactSum::default();
        numbers.iter().for_each(|&x| sum.add(x));
        sum.nearest()
    }

    #[test]
    fn nothing_is_forgotten() {
        assert_eq!(sum(&[0.1; 10]), 1.0);
        assert_eq!(sum(&[1e100, 1.0, -1e100]), 1.0);
        assert_eq!(sum(&[1e16, 1.0, 1e-16]), 1e16 + 2.0);
        assert_eq!(sum(&[]), 0.0);
    }

    #[test]
    fn lengths_are_exact_where_they_can_be() {
        assert_eq!(length(&[3.0, 4.0]), 5.0);
        assert_eq!(length(&[1e308, 1e308]), 1.414_213_562_373_095_1e308);
        assert_eq!(length(&[3e-320, 4e-320]), 5e-320);
    }
}
