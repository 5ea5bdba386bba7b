//! Formats of structures: which fields there are, where each begins, and how many bytes there are in all.

/// Adjacent values of one kind.
pub(super) struct Field {
    /// The letter of the format.
    pub code: u8,
    /// How many values; of `s` and `p`, how many bytes.
    pub count: usize,
    /// The offset of the first byte.
    pub start: usize,
    /// Bytes of one value; of `s` and `p`, of all.
    size: usize,
}

impl Field {
    /// How many values the field takes and gives.
    pub fn repeats(&self) -> usize {
        if matches!(self.code, b's' | b'p') { 1 } else { self.count }
    }

    /// Bytes of one of its values.
    pub fn width(&self) -> usize {
        self.size
    }

    pub fn signed(&self) -> bool {
        self.code.is_ascii_lowercase()
    }

    /// The least and the greatest integer that fits.
    pub fn bounds(&self) -> (i128, i128) {
        let bits = 8 * self.size as u32;
        match self.code {
            // an address may be written as a negative number
            b'P' => (-(1 << (bits - 1)), (1 << bits) - 1),
            _ if self.signed() => (-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
            _ => (0, (1 << bits) - 1),
        }
    }
}

/// A format that was read.
pub(super) struct Layout {
    pub fields: Vec<Field>,
    /// Bytes in all.
    pub size: usize,
    pub big_endian: bool,
    /// Sizes and places are those of this machine's C.
    pub native: bool,
}

/// Bytes of a value by its letter; `None` for what is no letter of formats.
fn size_of_code(code: u8, native: bool) -> Option<usize> {
    Some(match code {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' => {
            if native {
                8
            } else {
                4
            }
        }
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    })
}

impl Layout {
    /// Read a format; an error is its text.
    pub fn parse(format: &[u8]) -> Result<Layout, &'static str> {
        const TOO_LONG: &str = "total struct size too long";
        let (native, aligned, big_endian, rest) = match format.split_first() {
            Some((b'<', rest)) => (false, false, false, rest),
            Some((b'>' | b'!', rest)) => (false, false, true, rest),
            Some((b'=', rest)) => (false, false, cfg!(target_endian = "big"), rest),
            Some((b'@', rest)) => (true, true, cfg!(target_endian = "big"), rest),
            Some(_) | None => (true, true, cfg!(target_endian = "big"), format),
        };
        let (mut fields, mut size) = (Vec::new(), 0usize);
        let mut count: Option<usize> = None;
        if format.contains(&0) {
            return Err("embedded null character");
        }
        for &code in rest {
            if code.is_ascii_digit() {
                let digit = usize::from(code - b'0');
                let longer = count.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(digit));
                count = Some(longer.filter(|&n| n <= isize::MAX as usize).ok_or(TOO_LONG)?);
                continue;
            }
            if code.is_ascii_whitespace() || code == 0x0b {
                if count.is_some() {
                    return Err("bad char in struct format");
                }
                continue;
            }
            let bytes = size_of_code(code, native).ok_or("bad char in struct format")?;
            let count = count.take().unwrap_or(1);
            if aligned {
                size = size.checked_next_multiple_of(bytes).ok_or(TOO_LONG)?;
            }
            let end = bytes.checked_mul(count).and_then(|all| size.checked_add(all));
            let end = end.filter(|&end| end <= isize::MAX as usize).ok_or(TOO_LONG)?;
            match code {
                b'x' => {}
                b's' | b'p' => fields.push(Field { code, count, start: size, size: count }),
                _ if count == 0 => {}
                _ => fields.push(Field { code, count, start: size, size: bytes }),
            }
            size = end;
        }
        if count.is_some() {
            return Err("repeat count given without format specifier");
        }
        Ok(Layout { fields, size, big_endian, native })
    }

    /// How many values there are.
    pub fn values(&self) -> usize {
        self.fields.iter().map(Field::repeats).sum()
    }
}

/// A number in half precision, rounded to the nearest, ties to even; `None` where it is too large.
pub(super) fn half_bits(number: f64) -> Option<u16> {
    let sign = if number.is_sign_negative() { 0x8000 } else { 0 };
    if number.is_nan() {
        return Some(sign | 0x7e00);
    }
    let size = number.abs();
    if size.is_infinite() {
        return Some(sign | 0x7c00);
    }
    // below the least normal number steps are as wide as there
    let exponent = if size < 6.103_515_625e-5 { -14 } else { exponent_of(size) };
    let step = 2f64.powi(exponent - 10);
    let steps = (size / step).round_ties_even();
    if steps * step >= 65_536.0 {
        return None;
    }
    let biased = (exponent + 14) as u16;
    Some(sign | ((biased << 10) + steps as u16))
}

/// The exponent of a normal positive number.
fn exponent_of(number: f64) -> i32 {
    (number.to_bits() >> 52) as i32 - 1023
}

/// The number that sixteen bits mean.
pub(super) fn half_value(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits & 0x8000 != 0 { -size } else { size }
}
