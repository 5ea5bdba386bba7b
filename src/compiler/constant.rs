//! Literals and their arithmetic: what is known before the program runs.

use crate::bytecode::Constant;
use crate::source::SourceFile;
use crate::syntax::ast::{BinOp, Expr, ExprKind, UnaryOp};
use crate::syntax::literal::{IntLiteral, parse_float, parse_int};
use std::sync::Arc;

/// Longest string that folding makes.
const MAX_FOLDED: usize = 4096;
/// Integers up to this size convert to floats without loss.
const EXACT: u64 = 1 << 53;

/// The value of an expression made of literals only.
pub(super) fn fold(expr: &Expr<'_>, source: &SourceFile) -> Option<Constant> {
    match &expr.kind {
        ExprKind::KwNone => Some(Constant::None),
        ExprKind::KwTrue => Some(Constant::True),
        ExprKind::KwFalse => Some(Constant::False),
        ExprKind::Ellipsis => Some(Constant::Ellipsis),
        ExprKind::Int => Some(match parse_int(source.slice(expr.span)) {
            IntLiteral::Small(value) => Constant::Int(value),
            IntLiteral::Big { radix, digits } => Constant::BigInt(radix, digits),
        }),
        ExprKind::Float => Some(Constant::Float(parse_float(source.slice(expr.span)))),
        ExprKind::Str(text, _) => Some(Constant::Str(Arc::from(*text))),
        ExprKind::Bytes(bytes) => Some(Constant::Bytes(Arc::from(*bytes))),
        ExprKind::Unary(op, inner) => {
            if !may_fold(inner) {
                return None;
            }
            fold_unary(*op, &fold(inner, source)?)
        }
        ExprKind::Binary(..) => fold_chain(expr, source),
        ExprKind::Tuple(items, _) => fold_all(items, source).map(Constant::Tuple),
        _ => None,
    }
}

/// The values of all items, if all are constant.
pub(super) fn fold_all(items: &[&Expr<'_>], source: &SourceFile) -> Option<Vec<Constant>> {
    if !items.iter().all(|item| may_fold(item)) {
        return None;
    }
    items.iter().map(|item| fold(item, source)).collect()
}

/// A quick look that keeps [`fold`] from walking what cannot be constant.
pub(super) fn may_fold(expr: &Expr<'_>) -> bool {
    match &expr.kind {
        ExprKind::KwNone
        | ExprKind::KwTrue
        | ExprKind::KwFalse
        | ExprKind::Ellipsis
        | ExprKind::Int
        | ExprKind::Float
        | ExprKind::Str(..)
        | ExprKind::Bytes(_)
        | ExprKind::Unary(..) => true,
        ExprKind::Binary(_, left, right) => may_fold(right) && !matches!(left.kind, ExprKind::Name(_)),
        ExprKind::Tuple(items, _) => items.iter().all(|item| may_fold(item)),
        _ => false,
    }
}

/// A left chain of operators, from its first operand on, without recursion.
fn fold_chain(expr: &Expr<'_>, source: &SourceFile) -> Option<Constant> {
    let mut spine = Vec::new();
    let mut left = expr;
    while let ExprKind::Binary(op, l, r) = &left.kind {
        if !may_fold(r) {
            return None;
        }
        spine.push((*op, *r));
        left = l;
    }
    let mut value = fold(left, source)?;
    for (op, right) in spine.into_iter().rev() {
        value = fold_binary(op, &value, &fold(right, source)?)?;
    }
    Some(value)
}

fn fold_unary(op: UnaryOp, value: &Constant) -> Option<Constant> {
    match (op, value) {
        (UnaryOp::Minus, Constant::Int(v)) => v.checked_neg().map(Constant::Int),
        (UnaryOp::Minus, Constant::Float(v)) => Some(Constant::Float(-v)),
        (UnaryOp::Plus, Constant::Int(_) | Constant::Float(_)) => Some(value.clone()),
        (UnaryOp::Invert, Constant::Int(v)) => Some(Constant::Int(!v)),
        (UnaryOp::Not, _) => Some(if truth(value)? { Constant::False } else { Constant::True }),
        _ => None,
    }
}

/// `a op b` where both are known and the result is small and certain; errors are left to the machine.
pub(super) fn fold_binary(op: BinOp, a: &Constant, b: &Constant) -> Option<Constant> {
    match (a, b) {
        (Constant::Int(a), Constant::Int(b)) => fold_ints(op, *a, *b),
        (Constant::Float(a), Constant::Float(b)) => fold_floats(op, *a, *b),
        (Constant::Float(a), Constant::Int(b)) if b.unsigned_abs() < EXACT => fold_floats(op, *a, *b as f64),
        (Constant::Int(a), Constant::Float(b)) if a.unsigned_abs() < EXACT => fold_floats(op, *a as f64, *b),
        (Constant::Str(a), Constant::Str(b)) if op == BinOp::Add && a.len() + b.len() <= MAX_FOLDED => {
            Some(Constant::Str(Arc::from(format!("{a}{b}"))))
        }
        (Constant::Str(a), Constant::Int(n)) if op == BinOp::Mul => {
            let times = usize::try_from((*n).max(0)).ok()?;
            (a.len().checked_mul(times)? <= MAX_FOLDED).then(|| Constant::Str(Arc::from(a.repeat(times))))
        }
        _ => None,
    }
}

fn fold_ints(op: BinOp, a: i64, b: i64) -> Option<Constant> {
    let value = match op {
        BinOp::Add => a.checked_add(b)?,
        BinOp::Sub => a.checked_sub(b)?,
        BinOp::Mul => a.checked_mul(b)?,
        BinOp::FloorDiv => {
            let quotient = a.checked_div(b)?;
            if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient }
        }
        BinOp::Mod => {
            let rest = a.checked_rem(b)?;
            if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest }
        }
        BinOp::Pow => a.checked_pow(u32::try_from(b).ok()?)?,
        BinOp::LShift => {
            let by = u32::try_from(b).ok().filter(|&by| by < 63)?;
            a.checked_mul(1i64 << by)?
        }
        BinOp::RShift => a >> u32::try_from(b).ok()?.min(63),
        BinOp::BitOr => a | b,
        BinOp::BitXor => a ^ b,
        BinOp::BitAnd => a & b,
        BinOp::Div if b != 0 && a.unsigned_abs() < EXACT && b.unsigned_abs() < EXACT => {
            return Some(Constant::Float(a as f64 / b as f64));
        }
        BinOp::Div | BinOp::MatMul => return None,
    };
    Some(Constant::Int(value))
}

fn fold_floats(op: BinOp, a: f64, b: f64) -> Option<Constant> {
    let value = match op {
        BinOp::Add => a + b,
        BinOp::Sub => a - b,
        BinOp::Mul => a * b,
        BinOp::Div if b != 0.0 => a / b,
        _ => return None,
    };
    Some(Constant::Float(value))
}

/// Whether a constant is true; `None` where that is not known here.
pub(super) fn truth(value: &Constant) -> Option<bool> {
    Some(match value {
        Constant::None | Constant::False => false,
        Constant::True | Constant::Ellipsis => true,
        Constant::Int(v) => *v != 0,
        Constant::BigInt(_, digits) => digits.bytes().any(|d| d != b'0'),
        Constant::Float(v) => *v != 0.0,
        Constant::Str(s) => !s.is_empty(),
        Constant::Bytes(b) => !b.is_empty(),
        Constant::Tuple(items) | Constant::FrozenSet(items) => !items.is_empty(),
    })
}

/// A constant as a key: equal only where type and bits are.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum ConstantKey {
    Plain(u8),
    Int(i64),
    BigInt(u32, String),
    Float(u64),
    Str(Arc<str>),
    Bytes(Arc<[u8]>),
    Items(bool, Vec<ConstantKey>),
}

pub(super) fn key(value: &Constant) -> ConstantKey {
    match value {
        Constant::None => ConstantKey::Plain(0),
        Constant::True => ConstantKey::Plain(1),
        Constant::False => ConstantKey::Plain(2),
        Constant::Ellipsis => ConstantKey::Plain(3),
        Constant::Int(v) => ConstantKey::Int(*v),
        Constant::BigInt(radix, digits) => ConstantKey::BigInt(*radix, digits.clone()),
        Constant::Float(v) => ConstantKey::Float(v.to_bits()),
        Constant::Str(s) => ConstantKey::Str(s.clone()),
        Constant::Bytes(b) => ConstantKey::Bytes(b.clone()),
        Constant::Tuple(items) => ConstantKey::Items(false, items.iter().map(key).collect()),
        Constant::FrozenSet(items) => ConstantKey::Items(true, items.iter().map(key).collect()),
    }
}
