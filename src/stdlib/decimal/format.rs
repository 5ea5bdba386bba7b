//! `format(decimal, spec)`.

use super::calc::{Calc, Result, Settings};
use super::number::{Number, Rest};
use super::text::{Notation, place_point, push_exponent, write};
use crate::value::text::TextError;
use crate::value::text::format::push_number;
use crate::value::text::spec::{Align, Kind, SignMode, Spec};

/// A format spec, read.
pub struct Form {
    /// Fill, alignment, sign, width; no grouping.
    spec: Spec,
    /// Zeros between sign and digits fill the width.
    zeros: bool,
    grouped: bool,
    precision: Option<i64>,
    /// One of `eEfFgG%`; nothing if it is the context's.
    letter: Option<char>,
}

fn refuse() -> TextError {
    TextError::value("invalid format string")
}

fn too_large() -> TextError {
    TextError::overflow("cannot fit 'int' into an index-sized integer")
}

impl Form {
    /// Reads `[[fill]align][sign][z][#][0][width][,][.precision][type]`.
    ///
    /// # Errors
    /// `ValueError`, `OverflowError` for numbers beyond a machine word.
    pub fn parse(text: &str) -> std::result::Result<Form, TextError> {
        let mut spec = Spec::plain(Kind::Float);
        let align = |c: char| match c {
            '<' => Some(Align::Left),
            '>' => Some(Align::Right),
            '=' => Some(Align::AfterSign),
            '^' => Some(Align::Center),
            _ => None,
        };
        let mut rest = text.chars();
        let mut ahead = text.chars();
        let (first, second) = (ahead.next(), ahead.next());
        if let (Some(fill), Some(found)) = (first, second.and_then(align)) {
            (spec.fill, spec.align) = (fill, Some(found));
            rest = ahead;
        } else if let Some(found) = first.and_then(align) {
            spec.align = Some(found);
            rest.next();
        }
        let mut rest = rest.as_str();
        let mut eat = |c: char| match rest.strip_prefix(c) {
            Some(after) => {
                rest = after;
                true
            }
            None => false,
        };
        for (sign, mode) in [('-', SignMode::Minus), ('+', SignMode::Plus), (' ', SignMode::Space)] {
            if spec.sign.is_none() && eat(sign) {
                spec.sign = Some(mode);
            }
        }
        spec.no_negative_zero = eat('z');
        spec.alternate = eat('#');
        let zeros = eat('0');
        if zeros && spec.align.is_some() {
            return Err(refuse());
        }
        let width = number(&mut rest)?.unwrap_or(0);
        if width == i64::MAX {
            return Err(refuse());
        }
        spec.width = width as usize;
        let mut grouped = false;
        if let Some(after) = rest.strip_prefix(',') {
            (grouped, rest) = (true, after);
        }
        let mut precision = None;
        let mut too_many = false;
        if let Some(after) = rest.strip_prefix('.') {
            rest = after;
            if let Some(after) = rest.strip_prefix('0') {
                (precision, rest) = (Some(0), after);
            } else {
                // a precision that says nothing may be as large as it likes
                precision = match number(&mut rest) {
                    Ok(digits) => Some(digits.ok_or_else(refuse)?),
                    Err(_) if !rest.starts_with('0') => {
                        too_many = true;
                        rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                        Some(i64::MAX)
                    }
                    Err(error) => return Err(error),
                };
            }
        }
        let letter = match (rest, grouped) {
            ("", _) => None,
            ("e" | "E" | "f" | "F" | "g" | "G" | "%", _) => rest.chars().next(),
            ("n", false) => Some('g'),
            ("N", false) => Some('G'),
            _ => return Err(refuse()),
        };
        if too_many && matches!(letter, Some('e' | 'E' | 'f' | 'F' | '%')) {
            return Err(too_large());
        }
        if precision == Some(0) && matches!(letter, None | Some('g' | 'G')) {
            precision = Some(1);
        }
        Ok(Form { spec, zeros, grouped, precision, letter })
    }
}

/// A number that does not begin with a zero.
fn number(rest: &mut &str) -> std::result::Result<Option<i64>, TextError> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    if digits.is_empty() || digits.starts_with('0') {
        return if digits.is_empty() { Ok(None) } else { Err(refuse()) };
    }
    let read = digits.parse().map_err(|_| too_large())?;
    *rest = after;
    Ok(Some(read))
}

impl Calc<'_> {
    /// A number by a format spec, rounded as the settings say.
    pub fn format(&mut self, n: &Number, form: &Form, capitals: bool) -> Result<String> {
        let mut out = String::new();
        if form.spec.width > self.vm.max_object {
            return Err(self.vm.memory_error());
        }
        let letter = form.letter.unwrap_or(if capitals { 'G' } else { 'g' });
        if !n.is_finite() {
            let mut body = write(&n.with_sign(false), Notation::Scientific, true);
            if letter == '%' {
                body.push('%');
            }
            push_number(&mut out, &form.spec, n.negative, "", &body, "", 3);
            return Ok(out);
        }
        let n = self.rounded(n, form, letter)?;
        let negative = n.negative && !(form.spec.no_negative_zero && n.is_zero());
        let left = n.exponent + n.digits();
        let point = match letter {
            'e' | 'E' if n.is_zero() => 1 - form.precision.unwrap_or(0),
            'e' | 'E' => 1,
            'g' | 'G' if n.exponent > 0 || left <= -6 => 1,
            _ => left,
        };
        self.room(n.digits().max(point.abs()))?;
        let digits = n.coefficient.text();
        let (whole, fraction) = place_point(&digits, point);
        let mut tail = String::new();
        if !fraction.is_empty() || form.spec.alternate {
            tail.push('.');
            tail.push_str(&fraction);
        }
        if left != point || matches!(letter, 'e' | 'E') {
            push_exponent(&mut tail, left - point, letter.is_ascii_uppercase());
        }
        if letter == '%' {
            tail.push('%');
        }
        let separator = form.grouped.then_some(',');
        if form.zeros {
            let spec = Spec { fill: '0', align: Some(Align::AfterSign), grouping: separator, ..form.spec };
            push_number(&mut out, &spec, negative, "", &whole, &tail, 3);
        } else {
            let mut body = String::new();
            let spec = Spec { grouping: separator, ..Spec::plain(Kind::Float) };
            push_number(&mut body, &spec, false, "", &whole, "", 3);
            push_number(&mut out, &form.spec, negative, "", &body, &tail, 3);
        }
        Ok(out)
    }

    /// The number with as many digits as are to be shown.
    fn rounded(&mut self, n: &Number, form: &Form, letter: char) -> Result<Number> {
        let mut n = n.clone();
        if letter == '%' {
            n.exponent += 2;
        }
        let Some(precision) = form.precision else {
            if n.is_zero() && n.exponent > 0 && matches!(letter, 'f' | 'F' | '%') {
                n.exponent = 0;
            }
            return Ok(n);
        };
        match letter {
            'e' | 'E' => self.keep_digits(&mut n, precision.saturating_add(1))?,
            'g' | 'G' if n.digits() > precision => self.keep_digits(&mut n, precision)?,
            'g' | 'G' => {}
            _ => self.rescale(&mut n, -precision)?,
        }
        if n.is_zero() && n.exponent > 0 && matches!(letter, 'f' | 'F' | '%') {
            n.exponent = 0;
        }
        Ok(n)
    }

    /// Exactly so many digits.
    fn keep_digits(&mut self, n: &mut Number, digits: i64) -> Result<()> {
        if n.is_zero() {
            return Ok(());
        }
        let exponent = n.adjusted().saturating_add(1).saturating_sub(digits);
        self.rescale(n, exponent)?;
        if n.digits() > digits {
            n.coefficient = n.coefficient.shifted_right(1).0;
            n.exponent += 1;
        }
        Ok(())
    }

    /// This exponent; what falls off is rounded.
    fn rescale(&mut self, n: &mut Number, exponent: i64) -> Result<()> {
        if n.is_zero() {
            n.exponent = exponent;
        } else if n.exponent >= exponent {
            n.coefficient = self.extended(n, exponent)?;
            n.exponent = exponent;
        } else {
            let settings = Settings { rounding: self.settings.rounding, ..Settings::EXACT };
            let (_, _) = self.aside(settings, |calc| calc.cut(n, exponent).map(|_: Rest| ()))?;
        }
        Ok(())
    }
}
