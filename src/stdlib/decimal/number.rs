//! Decimal numbers as data: a sign, a coefficient and an exponent, or an infinity or NaN. What is done with them
//! stands elsewhere; here is what a coefficient alone can do: count its digits, be shifted by powers of ten.

use dashu_int::UBig;
use dashu_int::ops::{BitTest, DivRem};
use std::cmp::Ordering;

/// The powers of ten that fit 128 bits.
const POWERS: [u128; 39] = {
    let mut powers = [1u128; 39];
    let mut i = 1;
    while i < 39 {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// The most digits that fit 128 bits whatever they are.
pub const SMALL_DIGITS: i64 = 38;

/// A whole number that is not negative. Up to 128 bits it is kept in place, beyond that it is a big integer:
/// equal numbers have one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coefficient {
    /// Low and high half.
    Small([u64; 2]),
    Big(UBig),
}

/// What was cut off behind the last digit kept, against half a unit of that digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    Nothing,
    BelowHalf,
    Half,
    AboveHalf,
}

impl Rest {
    /// What a rest is to which `missing` would have to be added to make a whole unit.
    fn of<T: Ord>(rest: &T, missing: &T, is_zero: bool) -> Rest {
        match rest.cmp(missing) {
            _ if is_zero => Rest::Nothing,
            Ordering::Less => Rest::BelowHalf,
            Ordering::Equal => Rest::Half,
            Ordering::Greater => Rest::AboveHalf,
        }
    }
}

/// `10 ** n`; the caller has seen to it that there is room.
pub fn power_of_ten(n: i64) -> UBig {
    match POWERS.get(n as usize) {
        Some(&power) => UBig::from(power),
        None => UBig::from(5u8).pow(n as usize) << n as usize,
    }
}

impl From<u128> for Coefficient {
    #[inline]
    fn from(n: u128) -> Coefficient {
        Coefficient::Small([n as u64, (n >> 64) as u64])
    }
}

impl From<UBig> for Coefficient {
    fn from(n: UBig) -> Coefficient {
        match u128::try_from(&n) {
            Ok(small) => Coefficient::from(small),
            Err(_) => Coefficient::Big(n),
        }
    }
}

impl Coefficient {
    pub const ZERO: Coefficient = Coefficient::Small([0, 0]);
    pub const ONE: Coefficient = Coefficient::Small([1, 0]);

    /// The number, if it is kept in place.
    #[inline(always)]
    pub fn small(&self) -> Option<u128> {
        match self {
            Coefficient::Small([low, high]) => Some(u128::from(*high) << 64 | u128::from(*low)),
            Coefficient::Big(_) => None,
        }
    }

    /// The number as a big integer.
    pub fn to_big(&self) -> UBig {
        match self {
            Coefficient::Small([low, high]) => UBig::from(u128::from(*high) << 64 | u128::from(*low)),
            Coefficient::Big(n) => n.clone(),
        }
    }

    #[inline]
    pub fn is_zero(&self) -> bool {
        matches!(self, Coefficient::Small([0, 0]))
    }

    pub fn is_odd(&self) -> bool {
        match self {
            Coefficient::Small([low, _]) => low & 1 == 1,
            Coefficient::Big(n) => n.bit(0),
        }
    }

    /// Bytes outside the object.
    pub fn external(&self) -> usize {
        match self {
            Coefficient::Small(_) => 0,
            Coefficient::Big(n) => n.bit_len() / 8,
        }
    }

    /// How many decimal digits it has; zero has one.
    #[inline]
    pub fn digits(&self) -> i64 {
        match self {
            Coefficient::Small([low, 0]) => i64::from(low.checked_ilog10().unwrap_or(0)) + 1,
            Coefficient::Small([low, high]) => {
                let n = u128::from(*high) << 64 | u128::from(*low);
                // bits * log10(2), which is the number of digits or one less
                let least = ((128 - i64::from(high.leading_zeros())) * 1233) >> 12;
                least + i64::from(POWERS.get(least as usize).is_some_and(|&power| n >= power))
            }
            Coefficient::Big(n) => big_digits(n),
        }
    }

    /// The lowest digit.
    pub fn last_digit(&self) -> u8 {
        match self {
            Coefficient::Small([low, 0]) => (low % 10) as u8,
            Coefficient::Small(_) => (self.small().unwrap_or(0) % 10) as u8,
            Coefficient::Big(n) => n % 10u8,
        }
    }

    /// `self * 10**n`. There must be room for that many digits.
    #[inline]
    pub fn shifted_left(&self, n: i64) -> Coefficient {
        if n == 0 || self.is_zero() {
            return self.clone();
        }
        if let Some(small) = self.small()
            && let Some(&power) = POWERS.get(n as usize)
            && let Some(product) = small.checked_mul(power)
        {
            return Coefficient::from(product);
        }
        Coefficient::from(self.to_big() * power_of_ten(n))
    }

    /// `self / 10**n` without its fraction, and what that fraction was.
    #[inline]
    pub fn shifted_right(&self, n: i64) -> (Coefficient, Rest) {
        if n <= 0 {
            return (self.clone(), Rest::Nothing);
        }
        if let Some(small) = self.small() {
            let Some(&power) = POWERS.get(n as usize) else {
                // less than 128 bits are less than half of 10**39
                let rest = if small == 0 { Rest::Nothing } else { Rest::BelowHalf };
                return (Coefficient::ZERO, rest);
            };
            if let (Ok(small), Ok(power)) = (u64::try_from(small), u64::try_from(power)) {
                let (quotient, rest) = (small / power, small % power);
                return (quotient.into(), Rest::of(&rest, &(power - rest), rest == 0));
            }
            let quotient = small / power;
            let rest = small - quotient * power;
            // twice the rest may not fit
            return (quotient.into(), Rest::of(&rest, &(power - rest), rest == 0));
        }
        if n > self.digits() {
            return (Coefficient::ZERO, Rest::BelowHalf);
        }
        let power = power_of_ten(n);
        let (quotient, rest) = self.to_big().div_rem(&power);
        let missing = power - &rest;
        let is_zero = rest.is_zero();
        (quotient.into(), Rest::of(&rest, &missing, is_zero))
    }

    /// The lowest `n` digits.
    pub fn low_digits(&self, n: i64) -> Coefficient {
        if n >= self.digits() {
            return self.clone();
        }
        match (self.small(), POWERS.get(n as usize)) {
            (Some(small), Some(&power)) => Coefficient::from(small % power),
            _ => Coefficient::from(self.to_big() % power_of_ten(n)),
        }
    }

    /// How many zeros stand at its end, at most `most`; none for zero.
    pub fn trailing_zeros(&self, most: i64) -> i64 {
        if self.is_zero() {
            return 0;
        }
        if let Some(mut small) = self.small() {
            let mut zeros = 0;
            while zeros < most && small.is_multiple_of(10) {
                small /= 10;
                zeros += 1;
            }
            return zeros;
        }
        let big = self.to_big();
        // every zero takes a factor of two
        let bound = most.min(big.trailing_zeros().unwrap_or(0) as i64);
        if bound <= 0 || self.last_digit() != 0 {
            return 0;
        }
        let (mut low, mut high) = (1, bound);
        while low < high {
            let middle = low + (high - low + 1) / 2;
            if (&big % power_of_ten(middle)).is_zero() {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        low
    }

    /// `self + 1`
    pub fn incremented(&self) -> Coefficient {
        match self.small().and_then(|small| small.checked_add(1)) {
            Some(next) => next.into(),
            None => (self.to_big() + 1u8).into(),
        }
    }

    /// `self + other`
    #[inline]
    pub fn plus(&self, other: &Coefficient) -> Coefficient {
        if let (Some(a), Some(b)) = (self.small(), other.small())
            && let Some(sum) = a.checked_add(b)
        {
            return sum.into();
        }
        (self.to_big() + other.to_big()).into()
    }

    /// `self - other`, which must not be greater.
    #[inline]
    pub fn minus(&self, other: &Coefficient) -> Coefficient {
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            return (a - b).into();
        }
        (self.to_big() - other.to_big()).into()
    }

    /// `self * other`
    #[inline]
    pub fn times(&self, other: &Coefficient) -> Coefficient {
        match (self, other) {
            (Coefficient::Small([a, 0]), Coefficient::Small([b, 0])) => {
                Coefficient::from(u128::from(*a) * u128::from(*b))
            }
            _ => {
                if let (Some(a), Some(b)) = (self.small(), other.small())
                    && let Some(product) = a.checked_mul(b)
                {
                    return product.into();
                }
                (self.to_big() * other.to_big()).into()
            }
        }
    }

    /// Quotient and remainder by `other`, which must not be zero.
    pub fn div_rem(&self, other: &Coefficient) -> (Coefficient, Coefficient) {
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            return ((a / b).into(), (a % b).into());
        }
        let (quotient, rest) = self.to_big().div_rem(&other.to_big());
        (quotient.into(), rest.into())
    }

    /// The decimal digits.
    pub fn text(&self) -> String {
        match self {
            Coefficient::Small([low, 0]) => low.to_string(),
            Coefficient::Small(_) => self.small().unwrap_or(0).to_string(),
            Coefficient::Big(n) => n.to_string(),
        }
    }

    /// The number that ASCII digits stand for.
    pub fn read(digits: &[u8]) -> Coefficient {
        let zeros = digits.iter().take_while(|&&d| d == b'0').count();
        let digits = &digits[zeros..];
        if digits.len() <= SMALL_DIGITS as usize {
            if digits.len() <= 19 {
                let n = digits.iter().fold(0u64, |n, d| n * 10 + u64::from(d - b'0'));
                return Coefficient::Small([n, 0]);
            }
            return digits.iter().fold(0u128, |n, d| n * 10 + u128::from(d - b'0')).into();
        }
        let text = std::str::from_utf8(digits).expect("the caller passes ASCII digits");
        UBig::from_str_radix(text, 10).expect("the caller passes digits only").into()
    }
}

impl From<u64> for Coefficient {
    #[inline]
    fn from(n: u64) -> Coefficient {
        Coefficient::Small([n, 0])
    }
}

impl PartialOrd for Coefficient {
    fn partial_cmp(&self, other: &Coefficient) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Coefficient {
    #[inline]
    fn cmp(&self, other: &Coefficient) -> Ordering {
        match (self, other) {
            (Coefficient::Small(_), Coefficient::Big(_)) => Ordering::Less,
            (Coefficient::Big(_), Coefficient::Small(_)) => Ordering::Greater,
            (Coefficient::Small([a, b]), Coefficient::Small([c, d])) => (b, a).cmp(&(d, c)),
            (Coefficient::Big(a), Coefficient::Big(b)) => a.cmp(b),
        }
    }
}

/// How many decimal digits a big number has.
fn big_digits(n: &UBig) -> i64 {
    let bits = n.bit_len();
    let words = n.as_words();
    // the leading bits say it, unless the number is next to a power of ten
    let top = words.iter().rev().take(3).fold(0.0, |sum, &word| sum * 2f64.powi(64) + word as f64);
    let rest = words.len().saturating_sub(3) as f64 * 64.0;
    let log = top.log10() + rest * std::f64::consts::LOG10_2;
    let near = log.round();
    if (log - near).abs() > 1e-15 * bits as f64 + 1e-12 {
        return log.floor() as i64 + 1;
    }
    let near = near as i64;
    near + i64::from(*n >= power_of_ten(near))
}

/// What a decimal number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Finite,
    Infinite,
    /// A NaN that operations pass on; its payload is the coefficient.
    Quiet,
    /// A NaN that operations refuse.
    Signaling,
}

/// A decimal number: `coefficient * 10**exponent`, or what has no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub coefficient: Coefficient,
    pub exponent: i64,
    pub negative: bool,
    pub kind: Kind,
}

impl Number {
    /// A finite number.
    #[inline]
    pub fn finite(negative: bool, coefficient: Coefficient, exponent: i64) -> Number {
        Number { coefficient, exponent, negative, kind: Kind::Finite }
    }

    /// A whole number.
    pub fn whole(n: i64) -> Number {
        Number::finite(n < 0, n.unsigned_abs().into(), 0)
    }

    pub fn zero(negative: bool, exponent: i64) -> Number {
        Number::finite(negative, Coefficient::ZERO, exponent)
    }

    pub fn infinity(negative: bool) -> Number {
        Number { coefficient: Coefficient::ZERO, exponent: 0, negative, kind: Kind::Infinite }
    }

    /// The NaN without sign and payload.
    pub fn nan() -> Number {
        Number { coefficient: Coefficient::ZERO, exponent: 0, negative: false, kind: Kind::Quiet }
    }

    #[inline]
    pub fn is_finite(&self) -> bool {
        self.kind == Kind::Finite
    }
    pub fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }
    #[inline]
    pub fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::Quiet | Kind::Signaling)
    }
    #[inline]
    pub fn is_zero(&self) -> bool {
        self.is_finite() && self.coefficient.is_zero()
    }

    /// How many digits the coefficient has.
    #[inline]
    pub fn digits(&self) -> i64 {
        self.coefficient.digits()
    }

    /// The exponent of the leading digit.
    #[inline]
    pub fn adjusted(&self) -> i64 {
        self.exponent + self.digits() - 1
    }

    /// Is it finite and without a fraction?
    pub fn is_integer(&self) -> bool {
        self.is_finite()
            && (self.exponent >= 0
                || self.coefficient.is_zero()
                || self.coefficient.trailing_zeros(-self.exponent) == -self.exponent)
    }

    /// Is it an odd whole number?
    pub fn is_odd(&self) -> bool {
        if !self.is_integer() || self.exponent > 0 {
            return false;
        }
        self.coefficient.shifted_right(-self.exponent).0.is_odd()
    }

    /// The same with another sign.
    pub fn with_sign(&self, negative: bool) -> Number {
        Number { negative, ..self.clone() }
    }
}
