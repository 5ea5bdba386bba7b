//! The tables: for each kind of value, expressions that give one.

mod any;
mod numbers;
mod sequences;
mod tables;
mod texts;

use super::literals::Kind;

/// The templates of a kind; none where only literals are wanted.
pub fn table(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Int => numbers::INT,
        Kind::Float => numbers::FLOAT,
        Kind::Number => numbers::NUMBER,
        Kind::Bool => numbers::BOOL,
        Kind::Str => texts::STR,
        Kind::Bytes => texts::BYTES,
        Kind::ByteArray => texts::BYTEARRAY,
        Kind::Ints => sequences::INTS,
        Kind::Strs => sequences::STRS,
        Kind::List => sequences::LIST,
        Kind::Tuple => sequences::TUPLE,
        Kind::Counts => tables::COUNTS,
        Kind::Dict => tables::DICT,
        Kind::IntSet => tables::INTSET,
        Kind::StrSet => tables::STRSET,
        Kind::Frozen => tables::FROZEN,
        Kind::Range => sequences::RANGE,
        Kind::Any => any::ANY,
        Kind::Hashable => any::HASHABLE,
        Kind::Iterable => sequences::ITERABLE,
        Kind::Pairs => sequences::PAIRS,
        // these stand as literals, so that they stay small
        Kind::Small | Kind::Count | Kind::Index | Kind::Char | Kind::Slice | Kind::Key => &[],
    }
}
