//! The operations that decimals and contexts have by the same names: one table, of which both make their methods.

/// The rows of the shared operations. `$of` is the module that knows where operands and context come from: a
/// decimal is the first operand itself and takes a context last, a context takes every operand.
macro_rules! shared_rows {
    ($of:ident) => {
        [
            shared_rows!($of signed "copy_abs", "The number without its sign.", |_| false),
            shared_rows!($of signed "copy_negate", "The number with the other sign.", |negative| !negative),
            shared_rows!($of ask "is_finite", "Is it neither infinite nor NaN?", |a| a.is_finite()),
            shared_rows!($of ask "is_infinite", "Is it infinite?", |a| a.is_infinite()),
            shared_rows!($of ask "is_nan", "Is it a NaN?", |a| a.is_nan()),
            shared_rows!($of ask "is_qnan", "Is it a quiet NaN?", |a| a.kind == Kind::Quiet),
            shared_rows!($of ask "is_snan", "Is it a signaling NaN?", |a| a.kind == Kind::Signaling),
            shared_rows!($of ask "is_signed", "Has it a minus sign?", |a| a.negative),
            shared_rows!($of ask "is_zero", "Is it zero?", |a| a.is_zero()),
            shared_rows!($of ask_under "is_normal", "Is it finite, not zero, not subnormal?",
                |calc, a| calc.is_normal(a)),
            shared_rows!($of ask_under "is_subnormal", "Is it smaller than the normal numbers?",
                |calc, a| calc.is_subnormal(a)),
            shared_rows!($of one "exp", "e to the power of it.", |calc, a| calc.exp(a)),
            shared_rows!($of one "ln", "The natural logarithm.", |calc, a| calc.ln(a)),
            shared_rows!($of one "log10", "The logarithm to base ten.", |calc, a| calc.log10(a)),
            shared_rows!($of one "logb", "The exponent of the leading digit, as a number.",
                |calc, a| calc.logb(a)),
            shared_rows!($of one "logical_invert", "Every digit turned around.", |calc, a| calc.invert(a)),
            shared_rows!($of one "next_minus", "The number below.", |calc, a| calc.next_minus(a)),
            shared_rows!($of one "next_plus", "The number above.", |calc, a| calc.next_plus(a)),
            shared_rows!($of one "normalize", "Without zeros at its end.", |calc, a| calc.normalize(a)),
            shared_rows!($of one "sqrt", "The square root.", |calc, a| calc.sqrt(a)),
            shared_rows!($of two "compare", "-1, 0 or 1; NaN with a NaN.", |calc, a, b| Ok(calc.compare(a, b))),
            shared_rows!($of two "compare_signal", "The same, every NaN refused.",
                |calc, a, b| Ok(calc.compare_signal(a, b))),
            shared_rows!($of two "compare_total", "-1, 0 or 1 by representation.",
                |_, a, b| Ok(order::as_number(order::compare_total(a, b)))),
            shared_rows!($of two "compare_total_mag", "The same without signs.",
                |_, a, b| Ok(order::as_number(order::compare_total_magnitudes(a, b)))),
            shared_rows!($of two "copy_sign", "The number with the sign of another.",
                |_, a, b| Ok(a.with_sign(b.negative))),
            shared_rows!($of two "logical_and", "Digits that are one in both.",
                |calc, a, b| calc.logical(a, b, |x, y| x & y)),
            shared_rows!($of two "logical_or", "Digits that are one in any.",
                |calc, a, b| calc.logical(a, b, |x, y| x | y)),
            shared_rows!($of two "logical_xor", "Digits that are one in one of them.",
                |calc, a, b| calc.logical(a, b, |x, y| x ^ y)),
            shared_rows!($of two "max", "The larger number.", |calc, a, b| calc.max(a, b)),
            shared_rows!($of two "max_mag", "The number of larger magnitude.", |calc, a, b| calc.max_mag(a, b)),
            shared_rows!($of two "min", "The smaller number.", |calc, a, b| calc.min(a, b)),
            shared_rows!($of two "min_mag", "The number of smaller magnitude.", |calc, a, b| calc.min_mag(a, b)),
            shared_rows!($of two "next_toward", "The number next to it on the way to another.",
                |calc, a, b| calc.next_toward(a, b)),
            shared_rows!($of two "remainder_near", "What is left of the multiple nearest to it.",
                |calc, a, b| calc.rem_near(a, b)),
            shared_rows!($of two "rotate", "The digits turned around by so many places.",
                |calc, a, b| calc.rotate(a, b)),
            shared_rows!($of two "shift", "The digits moved by so many places.", |calc, a, b| calc.shift(a, b)),
            shared_rows!($of two "scaleb", "Times ten to the power of another.", |calc, a, b| calc.scaleb(a, b)),
            shared_rows!($of rounded "to_integral", "A whole number.", false),
            shared_rows!($of rounded "to_integral_value", "A whole number.", false),
            shared_rows!($of rounded "to_integral_exact", "A whole number, what is lost signaled.", true),
        ]
    };
    ($of:ident signed $name:literal, $doc:literal, $f:expr) => {
        $of::plain($name, $doc, |vm, args| $of::signed(vm, args, $f))
    };
    ($of:ident ask $name:literal, $doc:literal, $f:expr) => {
        $of::plain($name, $doc, |vm, args| $of::ask(vm, args, $f))
    };
    ($of:ident ask_under $name:literal, $doc:literal, $f:expr) => {
        $of::one($name, $doc, |vm, args| $of::ask_under(vm, args, $f))
    };
    ($of:ident one $name:literal, $doc:literal, $f:expr) => {
        $of::one($name, $doc, |vm, args| $of::unary(vm, args, $f))
    };
    ($of:ident two $name:literal, $doc:literal, $f:expr) => {
        $of::two($name, $doc, |vm, args| $of::binary(vm, args, $f))
    };
    ($of:ident rounded $name:literal, $doc:literal, $exactly:literal) => {
        $of::rounding($name, $doc, |vm, args| $of::to_integral(vm, args, $exactly))
    };
}

use super::number::Kind;
use super::{methods, operations, order};
use crate::vm::Native;

/// Those of `Decimal`.
pub const OF_DECIMALS: &[Native] = &shared_rows!(methods);
/// Those of `Context`.
pub const OF_CONTEXTS: &[Native] = &shared_rows!(operations);
