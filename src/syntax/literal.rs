//! The values of number literals.

/// The value of an integer literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntLiteral {
    /// It fits.
    Small(i64),
    /// It does not: its digits in `radix` (2, 8, 10 or 16), without prefix and underscores.
    Big { radix: u32, digits: String },
}

/// Decode an integer literal the parser has accepted: prefix and underscores included.
pub fn parse_int(text: &str) -> IntLiteral {
    let lower = text.to_ascii_lowercase();
    let (radix, digits) = match lower.as_bytes() {
        [b'0', b'x', ..] => (16, &lower[2..]),
        [b'0', b'o', ..] => (8, &lower[2..]),
        [b'0', b'b', ..] => (2, &lower[2..]),
        _ => (10, &lower[..]),
    };
    let digits: String = digits.chars().filter(|&c| c != '_').collect();
    match i64::from_str_radix(&digits, radix) {
        Ok(value) => IntLiteral::Small(value),
        Err(_) => IntLiteral::Big { radix, digits },
    }
}

/// Decode a float literal the parser has accepted: underscores included. Too large gives infinity.
pub fn parse_float(text: &str) -> f64 {
    let digits: String = text.chars().filter(|&c| c != '_').collect();
    digits.parse().unwrap_or(f64::NAN)
}
