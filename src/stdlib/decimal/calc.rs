//! What every operation works with: the settings of a context, the conditions met, and rounding to what the
//! settings allow.

use super::number::{Coefficient, Kind, Number, Rest, SMALL_DIGITS};
use crate::vm::{Raised, Vm};

/// What operations give: an exception only for what no context can turn off (memory, fuel).
pub type Result<T> = std::result::Result<T, Raised>;

/// Largest precision and largest exponent; the smallest exponent is the latter's negative.
pub const MAX_PREC: i64 = 999_999_999_999_999_999;
/// The smallest exponent of a last digit.
pub const MIN_ETINY: i64 = 1 - 2 * MAX_PREC;

/// The conditions that operations meet, as bits.
pub mod condition {
    pub const CLAMPED: u32 = 1;
    pub const CONVERSION_SYNTAX: u32 = 1 << 1;
    pub const DIVISION_BY_ZERO: u32 = 1 << 2;
    pub const DIVISION_IMPOSSIBLE: u32 = 1 << 3;
    pub const DIVISION_UNDEFINED: u32 = 1 << 4;
    pub const INEXACT: u32 = 1 << 6;
    pub const INVALID_CONTEXT: u32 = 1 << 7;
    pub const INVALID_OPERATION: u32 = 1 << 8;
    pub const FLOAT_OPERATION: u32 = 1 << 10;
    pub const OVERFLOW: u32 = 1 << 11;
    pub const ROUNDED: u32 = 1 << 12;
    pub const SUBNORMAL: u32 = 1 << 13;
    pub const UNDERFLOW: u32 = 1 << 14;
    /// Those that the signal `InvalidOperation` stands for.
    pub const ANY_INVALID: u32 =
        CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION;
    /// Those that mean that something went wrong, rather than how it went.
    pub const ERRORS: u32 = ANY_INVALID | DIVISION_BY_ZERO;
}
use condition::*;

/// What becomes of digits that there is no room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    Up05,
}

impl Rounding {
    pub const ALL: [(Rounding, &'static str); 8] = [
        (Rounding::Up, "ROUND_UP"),
        (Rounding::Down, "ROUND_DOWN"),
        (Rounding::Ceiling, "ROUND_CEILING"),
        (Rounding::Floor, "ROUND_FLOOR"),
        (Rounding::HalfUp, "ROUND_HALF_UP"),
        (Rounding::HalfDown, "ROUND_HALF_DOWN"),
        (Rounding::HalfEven, "ROUND_HALF_EVEN"),
        (Rounding::Up05, "ROUND_05UP"),
    ];

    pub fn name(self) -> &'static str {
        Rounding::ALL.iter().find(|(mode, _)| *mode == self).map_or("", |(_, name)| name)
    }

    pub fn parse(name: &str) -> Option<Rounding> {
        Rounding::ALL.iter().find(|(_, own)| *own == name).map(|&(mode, _)| mode)
    }

    /// Is a coefficient that lost `rest` to be made one larger?
    #[inline]
    pub fn goes_up(self, kept: &Coefficient, rest: Rest, negative: bool) -> bool {
        if rest == Rest::Nothing {
            return false;
        }
        match self {
            Rounding::Up => true,
            Rounding::Down => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
            Rounding::HalfUp => rest != Rest::BelowHalf,
            Rounding::HalfDown => rest == Rest::AboveHalf,
            Rounding::HalfEven => rest == Rest::AboveHalf || rest == Rest::Half && kept.is_odd(),
            Rounding::Up05 => matches!(kept.last_digit(), 0 | 5),
        }
    }
}

/// What a context says about results.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub precision: i64,
    pub emin: i64,
    pub emax: i64,
    pub rounding: Rounding,
    /// Exponents are kept low enough for a coefficient of full length.
    pub clamp: bool,
}

impl Settings {
    /// Nothing is ever rounded.
    pub const EXACT: Settings = Settings {
        precision: MAX_PREC,
        emin: -MAX_PREC,
        emax: MAX_PREC,
        rounding: Rounding::HalfEven,
        clamp: false,
    };

    /// The smallest exponent of a last digit.
    #[inline]
    pub fn etiny(&self) -> i64 {
        self.emin - (self.precision - 1)
    }
    /// The largest exponent of a coefficient of full length.
    #[inline]
    pub fn etop(&self) -> i64 {
        self.emax - (self.precision - 1)
    }
}

/// One operation at work.
pub struct Calc<'v> {
    pub vm: &'v mut Vm,
    pub settings: Settings,
    /// The conditions met.
    pub status: u32,
}

impl<'v> Calc<'v> {
    #[inline]
    pub fn new(vm: &'v mut Vm, settings: Settings) -> Calc<'v> {
        Calc { vm, settings, status: 0 }
    }

    /// Do something under other settings, all conditions met there forgotten.
    pub fn aside<T>(
        &mut self,
        settings: Settings,
        f: impl FnOnce(&mut Calc<'_>) -> Result<T>,
    ) -> Result<(T, u32)> {
        let mut calc = Calc::new(self.vm, settings);
        let value = f(&mut calc)?;
        Ok((value, calc.status))
    }

    #[inline]
    pub fn signal(&mut self, conditions: u32) {
        self.status |= conditions;
    }

    /// A condition that makes the result a NaN.
    #[cold]
    pub fn invalid(&mut self, condition: u32) -> Number {
        self.status |= condition;
        Number::nan()
    }

    /// There must be room for a coefficient of so many digits; the work with it is charged.
    ///
    /// # Errors
    /// `MemoryError`; whatever a limit raises.
    #[inline]
    pub fn room(&mut self, digits: i64) -> Result<()> {
        if digits <= SMALL_DIGITS { Ok(()) } else { self.charge_room(digits) }
    }

    fn charge_room(&mut self, digits: i64) -> Result<()> {
        let bits = digits.saturating_mul(10) / 3;
        if bits as u64 > self.vm.max_int_bits as u64 {
            return Err(self.vm.memory_error());
        }
        self.vm.check_size(bits as usize / 8)?;
        self.vm.charge_fuel(digits as usize / 64)
    }

    /// Charge multiplying or dividing numbers of so many digits.
    #[inline]
    pub fn work(&mut self, a: i64, b: i64) -> Result<()> {
        if a.min(b) <= 4 * SMALL_DIGITS {
            return Ok(());
        }
        // between the classical method and the quickest
        let cost = a.max(b) as f64 * (a.min(b) as f64).powf(0.6) / 256.0;
        self.vm.charge_fuel(cost as usize)
    }

    // ------------------------------------------------------------ NaN

    /// The NaN that comes of a NaN operand.
    pub fn pass_nan(&mut self, nan: &Number) -> Number {
        if nan.kind == Kind::Signaling {
            self.signal(INVALID_OPERATION);
        }
        let mut result = Number { kind: Kind::Quiet, ..nan.clone() };
        self.trim_payload(&mut result);
        result
    }

    /// The NaN that comes of two operands one of which is one: a signaling one first.
    pub fn pass_nans(&mut self, a: &Number, b: &Number) -> Number {
        let first = if a.kind == Kind::Signaling || b.kind != Kind::Signaling && a.is_nan() { a } else { b };
        self.pass_nan(first)
    }

    /// A payload must fit the precision.
    pub fn trim_payload(&mut self, nan: &mut Number) {
        let most = self.settings.precision - i64::from(self.settings.clamp);
        if !nan.coefficient.is_zero() && nan.coefficient.digits() > most {
            nan.coefficient = nan.coefficient.low_digits(most);
        }
    }

    // ------------------------------------------------------------ rounding

    /// Make a result fit the settings.
    #[inline]
    pub fn finish(&mut self, n: Number) -> Result<Number> {
        if n.kind == Kind::Finite {
            let digits = n.digits();
            let adjusted = n.exponent + digits - 1;
            let s = &self.settings;
            if digits <= s.precision
                && adjusted <= s.emax
                && adjusted >= s.emin
                && (!s.clamp || n.exponent <= s.etop())
            {
                return Ok(n);
            }
        }
        self.finish_slowly(n)
    }

    fn finish_slowly(&mut self, mut n: Number) -> Result<Number> {
        match n.kind {
            Kind::Infinite => return Ok(n),
            Kind::Quiet | Kind::Signaling => {
                self.trim_payload(&mut n);
                return Ok(n);
            }
            Kind::Finite => {}
        }
        let s = self.settings;
        if n.coefficient.is_zero() {
            let top = if s.clamp { s.etop() } else { s.emax };
            let exponent = n.exponent.clamp(s.etiny(), top);
            if exponent != n.exponent {
                self.signal(CLAMPED);
                n.exponent = exponent;
            }
            return Ok(n);
        }
        let digits = n.digits();
        let adjusted = n.exponent + digits - 1;
        if adjusted > s.emax {
            return self.overflow(n.negative);
        }
        if adjusted < s.emin {
            self.signal(SUBNORMAL);
            let etiny = s.etiny();
            if n.exponent < etiny {
                let rest = self.cut(&mut n, etiny)?;
                self.signal(ROUNDED);
                if rest != Rest::Nothing {
                    self.signal(INEXACT | UNDERFLOW);
                    if n.coefficient.is_zero() {
                        self.signal(CLAMPED);
                    }
                }
            }
        } else if digits > s.precision {
            let exponent = n.exponent + digits - s.precision;
            let rest = self.cut(&mut n, exponent)?;
            self.signal(ROUNDED);
            if rest != Rest::Nothing {
                self.signal(INEXACT);
            }
            if n.digits() > s.precision {
                // all nines and one more
                n.coefficient = n.coefficient.shifted_right(1).0;
                n.exponent += 1;
            }
            if n.adjusted() > s.emax {
                return self.overflow(n.negative);
            }
        }
        if s.clamp && n.exponent > s.etop() {
            let shift = n.exponent - s.etop();
            self.room(n.digits() + shift)?;
            n.coefficient = n.coefficient.shifted_left(shift);
            n.exponent = s.etop();
            self.signal(CLAMPED);
        }
        Ok(n)
    }

    /// Raise the exponent; digits that fall out are rounded.
    pub fn cut(&mut self, n: &mut Number, exponent: i64) -> Result<Rest> {
        let digits = n.digits();
        self.work(digits, (exponent - n.exponent).min(digits))?;
        let (mut kept, rest) = n.coefficient.shifted_right(exponent - n.exponent);
        if self.settings.rounding.goes_up(&kept, rest, n.negative) {
            kept = kept.incremented();
        }
        n.coefficient = kept;
        n.exponent = exponent;
        Ok(rest)
    }

    #[cold]
    fn overflow(&mut self, negative: bool) -> Result<Number> {
        self.signal(OVERFLOW | INEXACT | ROUNDED);
        let infinite = match self.settings.rounding {
            Rounding::HalfUp | Rounding::HalfEven | Rounding::HalfDown | Rounding::Up => true,
            Rounding::Down | Rounding::Up05 => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
        };
        if infinite { Ok(Number::infinity(negative)) } else { self.largest(negative) }
    }

    /// The largest finite number.
    pub fn largest(&mut self, negative: bool) -> Result<Number> {
        let nines = self.nines()?;
        Ok(Number::finite(negative, nines, self.settings.etop()))
    }

    /// A coefficient of full length of nines.
    pub fn nines(&mut self) -> Result<Coefficient> {
        self.room(self.settings.precision)?;
        Ok(Coefficient::ONE.shifted_left(self.settings.precision).minus(&Coefficient::ONE))
    }

    /// `n` with its coefficient extended down to an exponent that is not higher.
    #[inline]
    pub fn extended(&mut self, n: &Number, exponent: i64) -> Result<Coefficient> {
        let shift = n.exponent - exponent;
        if shift == 0 || n.coefficient.is_zero() {
            return Ok(n.coefficient.clone());
        }
        self.room(n.digits() + shift)?;
        Ok(n.coefficient.shifted_left(shift))
    }
}
