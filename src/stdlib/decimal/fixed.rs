//! Elementary functions on binary fixed-point numbers: a big integer `n` with `bits` stands for `n / 2**bits`.
//! Results are off by a few units in the last place at most.

use super::calc::Result;
use crate::vm::Vm;
use dashu_int::UBig;
use dashu_int::ops::BitTest;

/// What one step of a series costs.
fn charge(vm: &mut Vm, bits: usize) -> Result<()> {
    vm.charge_fuel(bits / 4096 + 1)
}

/// The cost of a multiplication.
fn charge_product(vm: &mut Vm, bits: usize) -> Result<()> {
    let words = (bits / 64 + 1) as f64;
    vm.charge_fuel((words.powf(1.6) / 64.0) as usize + 1)
}

/// `ln(10)`
pub fn ln10(vm: &mut Vm, bits: usize) -> Result<UBig> {
    let guard = 32;
    let wide = bits + guard;
    let mut sum = UBig::ZERO;
    for (factor, of) in [(46u32, 31u32), (34, 49), (20, 161)] {
        sum += inverse_atanh(vm, of, wide)? * factor;
    }
    Ok(sum >> guard)
}

/// `atanh(1 / n)`
fn inverse_atanh(vm: &mut Vm, n: u32, bits: usize) -> Result<UBig> {
    let mut power = (UBig::ONE << bits) / n;
    let mut sum = power.clone();
    let square = n * n;
    let mut odd = 1u32;
    while !power.is_zero() {
        power /= square;
        odd += 2;
        sum += &power / odd;
        charge(vm, bits)?;
    }
    Ok(sum)
}

/// `exp(x)` for `0 <= x < 4`.
pub fn exp(vm: &mut Vm, x: &UBig, bits: usize) -> Result<UBig> {
    // exp(x) = exp(x / 2**halvings) ** 2**halvings: fewer terms against more squarings
    let halvings = (bits as f64).sqrt() as usize / 2 + 2;
    let guard = halvings + 24;
    let wide = bits + guard;
    // 2**guard finer, 2**halvings smaller
    let part = x << (guard - halvings);
    let mut sum = UBig::ONE << wide;
    let mut term = sum.clone();
    let mut n = 1u32;
    loop {
        term = ((term * &part) >> wide) / n;
        if term.is_zero() {
            break;
        }
        sum += &term;
        n += 1;
        charge_product(vm, wide)?;
    }
    for _ in 0..halvings {
        sum = sum.sqr() >> wide;
        charge_product(vm, wide)?;
    }
    Ok(sum >> guard)
}

/// `ln(x)` for `1 <= x < 4`.
pub fn ln(vm: &mut Vm, x: &UBig, bits: usize) -> Result<UBig> {
    // precisions from the last to the first: a step makes three of what is right
    let wide = bits + 16;
    let mut steps = vec![wide];
    while let Some(&last) = steps.last()
        && last > 48
    {
        steps.push(last / 3 + 4);
    }
    let x = x << 16usize;
    let top = x.bit_len();
    let leading = if top > 60 { &x >> (top - 60) } else { x.clone() };
    let leading = u64::try_from(leading).unwrap_or(1) as f64;
    let exponent = top.max(60) as i32 - 60 - wide as i32;
    let start = (leading.log2() + f64::from(exponent)) * std::f64::consts::LN_2;
    let mut have = 60usize;
    let mut y = UBig::from((start.max(0.0) * 2f64.powi(60)) as u64);
    for &want in steps.iter().rev() {
        y = if want >= have { y << (want - have) } else { y >> (have - want) };
        have = want;
        let power = exp(vm, &y, want)?;
        let target = &x >> (wide - want);
        let sum = &target + &power;
        charge_product(vm, 4 * want)?;
        // y + 2 (x - e**y) / (x + e**y)
        if target >= power {
            y += (((target - power) << 1usize) << want) / sum;
        } else {
            let less = (((power - target) << 1usize) << want) / sum;
            y = if less > y { UBig::ZERO } else { y - less };
        }
    }
    Ok(y >> 16usize)
}
