//! What the operators mean: arithmetic, comparison, truth, length, items. The only place.

use super::{IntRef, Raised, Vm, sym};
use crate::bytecode::op::Comparison;
use crate::value::text::{int_math, number};
use crate::value::{Kind, Sym, Value};
use dashu_int::IBig;
use std::cmp::Ordering;

/// A binary operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    MatMul,
    LShift,
    RShift,
    BitAnd,
    BitOr,
    BitXor,
    /// `divmod()`
    DivMod,
}

impl BinaryOp {
    /// Names of the method, its reflection and its in-place form, and the operator as messages write it.
    fn names(self) -> (Sym, Sym, Sym, &'static str) {
        match self {
            BinaryOp::Add => (sym::ADD, sym::RADD, sym::IADD, "+"),
            BinaryOp::Sub => (sym::SUB, sym::RSUB, sym::ISUB, "-"),
            BinaryOp::Mul => (sym::MUL, sym::RMUL, sym::IMUL, "*"),
            BinaryOp::Div => (sym::TRUEDIV, sym::RTRUEDIV, sym::ITRUEDIV, "/"),
            BinaryOp::FloorDiv => (sym::FLOORDIV, sym::RFLOORDIV, sym::IFLOORDIV, "//"),
            BinaryOp::Mod => (sym::MOD, sym::RMOD, sym::IMOD, "%"),
            BinaryOp::Pow => (sym::POW, sym::RPOW, sym::IPOW, "** or pow()"),
            BinaryOp::MatMul => (sym::MATMUL, sym::RMATMUL, sym::IMATMUL, "@"),
            BinaryOp::LShift => (sym::LSHIFT, sym::RLSHIFT, sym::ILSHIFT, "<<"),
            BinaryOp::RShift => (sym::RSHIFT, sym::RRSHIFT, sym::IRSHIFT, ">>"),
            BinaryOp::BitAnd => (sym::AND, sym::RAND, sym::IAND, "&"),
            BinaryOp::BitOr => (sym::OR, sym::ROR, sym::IOR, "|"),
            BinaryOp::BitXor => (sym::XOR, sym::RXOR, sym::IXOR, "^"),
            BinaryOp::DivMod => (sym::DIVMOD, sym::RDIVMOD, sym::EMPTY, "divmod()"),
        }
    }
}

/// Bits that the result of a shift or power may have.
const MAX_INT_BITS: usize = 1 << 33;

impl Vm {
    // ------------------------------------------------------------ binary operators

    /// `a <op> b`
    pub fn binary(&mut self, op: BinaryOp, a: Value, b: Value) -> Result<Value, Raised> {
        self.binary_slow(op, a, b, false)
    }

    /// `a <op>= b`
    pub fn binary_in_place(&mut self, op: BinaryOp, a: Value, b: Value) -> Result<Value, Raised> {
        self.binary_slow(op, a, b, true)
    }

    /// Everything the loop does not do itself.
    #[inline(never)]
    pub(super) fn binary_slow(
        &mut self,
        op: BinaryOp,
        a: Value,
        b: Value,
        in_place: bool,
    ) -> Result<Value, Raised> {
        if op == BinaryOp::Add && a.is_str() && b.is_str() {
            return match self.heap.concat(a, b) {
                Some(v) => Ok(v),
                None => Err(self.memory_error()),
            };
        }
        if let (Some(x), Some(y)) = (self.int_of(a), self.int_of(b)) {
            let both_bool = a.as_bool().is_some() && b.as_bool().is_some();
            if let Some(result) = self.int_binary(op, x, y, both_bool) {
                return result;
            }
        } else if let (Some(x), Some(y)) = (self.number_of(a), self.number_of(b))
            && let Some(result) = self.float_binary(op, x, y)
        {
            return result;
        }
        if op == BinaryOp::Mod
            && a.is_str()
            && !self.heap.is_subclass(self.heap.class_of(b), self.types.str)
            && let Some(format) = self.class_lookup(self.types.str, sym::MOD)
        {
            return self.call_unbound(format, a, &[b]);
        }
        self.binary_by_protocol(op, a, b, in_place)
    }

    /// A float, or an integer as one where it can be; `None` for other types.
    fn number_of(&self, v: Value) -> Option<f64> {
        if let Some(f) = v.as_float() {
            return Some(f);
        }
        match self.int_of(v)? {
            IntRef::Small(i) => Some(i as f64),
            IntRef::Big(b) => number::big_to_f64(b).ok(),
        }
    }

    pub(super) fn text<T>(&mut self, result: Result<T, crate::value::text::TextError>) -> Result<T, Raised> {
        result.map_err(|e| self.raise_text(&e))
    }

    fn int_binary(
        &mut self,
        op: BinaryOp,
        x: IntRef<'_>,
        y: IntRef<'_>,
        both_bool: bool,
    ) -> Option<Result<Value, Raised>> {
        if let (IntRef::Small(i), IntRef::Small(j)) = (x, y) {
            let quick = match op {
                BinaryOp::Add => i.checked_add(j),
                BinaryOp::Sub => i.checked_sub(j),
                BinaryOp::Mul => i.checked_mul(j),
                BinaryOp::FloorDiv if j != 0 => int_math::divmod_i64(i, j).map(|p| p.0),
                BinaryOp::Mod if j != 0 => int_math::divmod_i64(i, j).map(|p| p.1),
                BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => {
                    let r = match op {
                        BinaryOp::BitAnd => i & j,
                        BinaryOp::BitOr => i | j,
                        _ => i ^ j,
                    };
                    if both_bool {
                        return Some(Ok(Value::bool(r != 0)));
                    }
                    Some(r)
                }
                BinaryOp::Pow if j >= 0 => int_math::pow_i64(i, j),
                BinaryOp::LShift if j >= 0 => int_math::shift_left_i64(i, j),
                BinaryOp::RShift if j >= 0 => int_math::shift_right_i64(i, j),
                BinaryOp::Div => {
                    let r = int_math::truediv_i64(i, j);
                    return Some(self.text(r).map(|f| self.heap.float(f)));
                }
                _ => None,
            };
            if let Some(r) = quick {
                return Some(Ok(self.heap.int(r)));
            }
        }
        let (p, q) = (x.to_big(), y.to_big());
        let result = match op {
            BinaryOp::Add => Ok(p + q),
            BinaryOp::Sub => Ok(p - q),
            BinaryOp::Mul => {
                if int_math::bit_length(&p) + int_math::bit_length(&q) > MAX_INT_BITS {
                    return Some(Err(self.memory_error()));
                }
                Ok(p * q)
            }
            BinaryOp::FloorDiv => int_math::floordiv(&p, &q),
            BinaryOp::Mod => int_math::modulo(&p, &q),
            BinaryOp::BitAnd => Ok(p & q),
            BinaryOp::BitOr => Ok(p | q),
            BinaryOp::BitXor => Ok(p ^ q),
            BinaryOp::LShift => int_math::shift_left(&p, &q, self.max_int_bits),
            BinaryOp::RShift => int_math::shift_right(&p, &q),
            BinaryOp::Pow => {
                if int_math::is_negative(&q) {
                    let base = self.text(number::big_to_f64(&p));
                    let exponent = self.text(number::big_to_f64(&q));
                    return Some(base.and_then(|b| {
                        let r = number::float_pow(b, exponent?);
                        self.text(r).map(|f| self.heap.float(f))
                    }));
                }
                int_math::pow(&p, &q, self.max_int_bits)
            }
            BinaryOp::Div => {
                let r = int_math::truediv(&p, &q);
                return Some(self.text(r).map(|f| self.heap.float(f)));
            }
            BinaryOp::DivMod => {
                let r = int_math::divmod(&p, &q);
                return Some(self.text(r).map(|(d, m)| {
                    let (d, m) = (self.heap.big(d), self.heap.big(m));
                    self.heap.tuple(&[d, m])
                }));
            }
            BinaryOp::MatMul => return None,
        };
        Some(self.text(result).map(|r| self.heap.big(r)))
    }

    fn float_binary(&mut self, op: BinaryOp, x: f64, y: f64) -> Option<Result<Value, Raised>> {
        let result = match op {
            BinaryOp::Add => Ok(x + y),
            BinaryOp::Sub => Ok(x - y),
            BinaryOp::Mul => Ok(x * y),
            BinaryOp::Div => number::float_div(x, y),
            BinaryOp::FloorDiv => number::float_floordiv(x, y),
            BinaryOp::Mod => number::float_mod(x, y),
            BinaryOp::Pow => number::float_pow(x, y),
            BinaryOp::DivMod => {
                let r = number::float_divmod(x, y);
                return Some(self.text(r).map(|(d, m)| {
                    let (d, m) = (self.heap.float(d), self.heap.float(m));
                    self.heap.tuple(&[d, m])
                }));
            }
            BinaryOp::MatMul
            | BinaryOp::LShift
            | BinaryOp::RShift
            | BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor => return None,
        };
        Some(self.text(result).map(|f| self.heap.float(f)))
    }

    fn binary_by_protocol(
        &mut self,
        op: BinaryOp,
        a: Value,
        b: Value,
        in_place: bool,
    ) -> Result<Value, Raised> {
        let (name, reflected, inplace_name, sign) = op.names();
        let mark = self.kept_mark();
        self.keep(a);
        self.keep(b);
        let (left_class, right_class) = (self.heap.class_of(a), self.heap.class_of(b));
        let in_place_method = match in_place && inplace_name != sym::EMPTY {
            true => self.class_lookup(left_class, inplace_name),
            false => None,
        };
        // what sequences do with + and * comes after what numbers do, whichever side those are on
        let left = self.class_lookup(left_class, name);
        let right = if left_class.is(right_class) { None } else { self.class_lookup(right_class, reflected) };
        let left_late = self.is_sequence_method(a, op, left);
        let sequence_in_place = in_place_method.is_some()
            && self.sequence_type(a).and_then(|own| self.class_lookup(own, inplace_name)) == in_place_method;
        // a class that says how it is multiplied is asked for that before it changes in place
        let asked_first = !left_late && op == BinaryOp::Mul;
        let late_in_place = sequence_in_place && (asked_first || self.is_late_in_place(a, b, op));
        if let Some(method) = in_place_method.filter(|_| !late_in_place) {
            if sequence_in_place {
                self.check_repetitions(op, b)?;
            }
            let v = self.call_unbound(method, a, &[b])?;
            if !v.is(Value::NOT_IMPLEMENTED) {
                self.release(mark);
                return Ok(v);
            }
        }
        let right_late = self.is_sequence_method(b, op, right);
        // what has to do with sequences, as every object of a script's class may, does not change places with one on
        // its right
        let stands =
            matches!(a.kind(), Some(Kind::Instance | Kind::Dict | Kind::Set | Kind::FrozenSet | Kind::Range));
        let right_stays = right_late && in_place && op == BinaryOp::Mul && stands;
        let right_first = right.is_some()
            && self.heap.is_subclass(right_class, left_class)
            && self.class_lookup(left_class, reflected) != right;
        let mut tries = [(left.filter(|_| !left_late), a, b), (right.filter(|_| !right_late), b, a)];
        if right_first {
            tries.swap(0, 1);
        }
        for (method, receiver, argument) in tries {
            if let Some(m) = method {
                let v = self.call_unbound(m, receiver, &[argument])?;
                if !v.is(Value::NOT_IMPLEMENTED) {
                    self.release(mark);
                    return Ok(v);
                }
            }
        }
        let late = match (late_in_place, left_late, right_late) {
            (true, ..) => in_place_method.map(|m| (m, a, b)),
            (false, true, _) => left.map(|m| (m, a, b)),
            (false, false, true) if !right_stays => right.map(|m| (m, b, a)),
            (false, false, _) => None,
        };
        if let Some((method, sequence, argument)) = late {
            self.check_repetitions(op, argument)?;
            let v = self.call_unbound(method, sequence, &[argument])?;
            if !v.is(Value::NOT_IMPLEMENTED) {
                self.release(mark);
                return Ok(v);
            }
        }
        self.release(mark);
        let (x, y) = (self.type_name(a), self.type_name(b));
        let sign = match (op, in_place) {
            (BinaryOp::Pow, true) => "**=".to_string(),
            (_, true) => format!("{sign}="),
            (_, false) => sign.to_string(),
        };
        let hint = if op == BinaryOp::RShift && !in_place && self.is_print(a) {
            ". Did you mean \"print(<message>, file=<output_stream>)\"?"
        } else {
            ""
        };
        Err(self.type_error(&format!("unsupported operand type(s) for {sign}: '{x}' and '{y}'{hint}")))
    }

    /// Is it the function `print`, on which people used to write `>>`?
    #[cold]
    fn is_print(&self, v: Value) -> bool {
        self.heap.get::<super::NativeFunction>(v).is_some_and(|n| n.row.name == "print" && n.owner.is_undef())
    }

    /// A sequence is to be multiplied by `times`: can it?
    fn check_repetitions(&mut self, op: BinaryOp, times: Value) -> Result<(), Raised> {
        if op != BinaryOp::Mul || self.int_of(times).is_some() || self.special(times, sym::INDEX).is_some() {
            return Ok(());
        }
        let given = self.type_name(times);
        Err(self.type_error(&format!("can't multiply sequence by non-int of type '{given}'")))
    }

    /// The builtin sequence type that `v` is of, perhaps through a derived class.
    fn sequence_type(&self, v: Value) -> Option<Value> {
        match self.plain(v).kind()? {
            Kind::List => Some(self.types.list),
            Kind::Tuple => Some(self.types.tuple),
            Kind::Str => Some(self.types.str),
            Kind::Bytes => Some(self.types.bytes),
            Kind::ByteArray => Some(self.types.bytearray),
            _ => None,
        }
    }

    /// Is `method`, which the class of `v` has for `op` on either side, what builtin sequences have? Not
    /// where a derived class defines one of the two sides: both are then among what numbers do.
    fn is_sequence_method(&mut self, v: Value, op: BinaryOp, method: Option<Value>) -> bool {
        if method.is_none() || !matches!(op, BinaryOp::Add | BinaryOp::Mul) {
            return false;
        }
        let Some(builtin) = self.sequence_type(v) else { return false };
        let class = self.heap.class_of(v);
        let (name, reflected, ..) = op.names();
        class.is(builtin)
            || [name, reflected].iter().all(|&n| self.class_lookup(class, n) == self.class_lookup(builtin, n))
    }

    /// Does what `a` does with `op=` come after what `b` does with `op`?
    fn is_late_in_place(&mut self, a: Value, b: Value, op: BinaryOp) -> bool {
        b.is_kind(Kind::Instance) && (op == BinaryOp::Mul || !a.is_kind(Kind::Instance))
    }

    // ------------------------------------------------------------ unary operators

    /// `-a`
    #[inline(never)]
    pub fn negative(&mut self, a: Value) -> Result<Value, Raised> {
        match self.int_of(a) {
            Some(IntRef::Small(i)) => Ok(self.heap.int(-i)),
            Some(IntRef::Big(b)) => {
                let n = -b.clone();
                Ok(self.heap.big(n))
            }
            None => match a.as_float() {
                Some(f) => Ok(self.heap.float(-f)),
                None => self.unary_by_protocol(a, sym::NEG, "-"),
            },
        }
    }

    /// `+a`
    #[inline(never)]
    pub fn positive(&mut self, a: Value) -> Result<Value, Raised> {
        match self.int_of(a) {
            Some(IntRef::Small(i)) => Ok(self.heap.int(i)),
            Some(IntRef::Big(_)) => Ok(a),
            None if a.as_float().is_some() => Ok(a),
            None => self.unary_by_protocol(a, sym::POS, "+"),
        }
    }

    /// `~a`
    #[inline(never)]
    pub fn invert(&mut self, a: Value) -> Result<Value, Raised> {
        match self.int_of(a) {
            // a bool has something to say
            Some(IntRef::Small(_)) if !a.is_small() => self.unary_by_protocol(a, sym::INVERT, "~"),
            Some(IntRef::Small(i)) => Ok(self.heap.int(!i)),
            Some(IntRef::Big(b)) => {
                let n = -(b.clone() + IBig::from(1));
                Ok(self.heap.big(n))
            }
            None => self.unary_by_protocol(a, sym::INVERT, "~"),
        }
    }

    fn unary_by_protocol(&mut self, a: Value, name: Sym, sign: &str) -> Result<Value, Raised> {
        match self.call_special(a, name, &[]) {
            Some(result) => result,
            None => {
                let own = self.type_name(a);
                Err(self.type_error(&format!("bad operand type for unary {sign}: '{own}'")))
            }
        }
    }

    // ------------------------------------------------------------ comparison

    /// `a <op> b`, whatever the comparison method returns.
    #[inline(never)]
    pub fn compare(&mut self, op: Comparison, a: Value, b: Value) -> Result<Value, Raised> {
        if let Some(ordering) = self.compare_numbers(a, b) {
            return Ok(Value::bool(holds(op, ordering)));
        }
        if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
            let result = match op {
                Comparison::Equal => x == y,
                Comparison::NotEqual => x != y,
                _ => holds(op, Some(x.cmp(y))),
            };
            return Ok(Value::bool(result));
        }
        self.compare_by_protocol(op, a, b)
    }

    /// The order of two numbers: `Some(None)` with a NaN, `None` for other types.
    fn compare_numbers(&self, a: Value, b: Value) -> Option<Option<Ordering>> {
        if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
            return Some(Some(x.cmp(&y)));
        }
        match (self.int_of(a), self.int_of(b)) {
            (Some(IntRef::Small(x)), Some(IntRef::Small(y))) => Some(Some(x.cmp(&y))),
            (Some(x), Some(y)) => Some(Some(x.to_big().cmp(&y.to_big()))),
            (Some(x), None) => b.as_float().map(|f| compare_int_float(x, f)),
            (None, Some(y)) => a.as_float().map(|f| compare_int_float(y, f).map(Ordering::reverse)),
            (None, None) => match (a.as_float(), b.as_float()) {
                (Some(x), Some(y)) => Some(x.partial_cmp(&y)),
                _ => None,
            },
        }
    }

    fn compare_by_protocol(&mut self, op: Comparison, a: Value, b: Value) -> Result<Value, Raised> {
        let (name, reflected, sign) = match op {
            Comparison::Less => (sym::LT, sym::GT, "<"),
            Comparison::LessEq => (sym::LE, sym::GE, "<="),
            Comparison::Equal => (sym::EQ, sym::EQ, "=="),
            Comparison::NotEqual => (sym::NE, sym::NE, "!="),
            Comparison::Greater => (sym::GT, sym::LT, ">"),
            Comparison::GreaterEq => (sym::GE, sym::LE, ">="),
        };
        let (left_class, right_class) = (self.heap.class_of(a), self.heap.class_of(b));
        let left = self.class_lookup(left_class, name);
        let right = self.class_lookup(right_class, reflected);
        let plain = |m: Option<Value>, own: Value| m.is_none_or(|m| m.is(own));
        let (default_eq, default_ne) = (self.object_eq, self.object_ne);
        let default = match op {
            Comparison::Equal => default_eq,
            Comparison::NotEqual => default_ne,
            _ => Value::UNDEF,
        };
        if plain(left, default) && plain(right, default) && op == Comparison::Equal {
            return Ok(Value::bool(a.is(b)));
        }
        let mark = self.kept_mark();
        self.keep(a);
        self.keep(b);
        let right_first =
            !left_class.is(right_class) && self.heap.is_subclass(right_class, left_class) && right.is_some();
        let mut tries = [(left, a, b), (right, b, a)];
        if right_first {
            tries.swap(0, 1);
        }
        for (method, receiver, argument) in tries {
            if let Some(m) = method {
                let v = self.call_unbound(m, receiver, &[argument])?;
                if !v.is(Value::NOT_IMPLEMENTED) {
                    self.release(mark);
                    return Ok(v);
                }
            }
        }
        self.release(mark);
        match op {
            Comparison::Equal => Ok(Value::bool(a.is(b))),
            Comparison::NotEqual => Ok(Value::bool(!a.is(b))),
            _ => {
                let (x, y) = (self.type_name(a), self.type_name(b));
                Err(self.type_error(&format!("'{sign}' not supported between instances of '{x}' and '{y}'")))
            }
        }
    }

    /// `bool(a <op> b)`
    #[inline(never)]
    pub fn compare_truth(&mut self, op: Comparison, a: Value, b: Value) -> Result<bool, Raised> {
        let v = self.compare(op, a, b)?;
        self.truth(v)
    }

    /// Equality as containers see it: identical values are equal.
    #[inline]
    pub fn equal(&mut self, a: Value, b: Value) -> Result<bool, Raised> {
        if a.is(b) {
            return Ok(true);
        }
        self.compare_truth(Comparison::Equal, a, b)
    }

    /// `a < b`
    pub fn less(&mut self, a: Value, b: Value) -> Result<bool, Raised> {
        self.compare_truth(Comparison::Less, a, b)
    }

    // ------------------------------------------------------------ truth, length, items

    /// `bool(v)`, if that needs no call.
    #[inline]
    pub fn quick_truth(&self, v: Value) -> Option<bool> {
        if let Some(b) = v.as_bool() {
            return Some(b);
        }
        if let Some(i) = v.as_small() {
            return Some(i != 0);
        }
        if v.is_none() {
            return Some(false);
        }
        if let Some((f, _)) = Value::float_pair(v, v) {
            return Some(f != 0.0);
        }
        match v.kind() {
            Some(Kind::Float) => Some(v.as_float() != Some(0.0)),
            None | Some(Kind::BigInt | Kind::Function | Kind::Native | Kind::BoundMethod) => Some(true),
            Some(Kind::Str) => Some(v.str_chars() != Some(0)),
            Some(Kind::List) => Some(self.heap.items(v).is_some_and(|l| !l.is_empty())),
            Some(Kind::Tuple) => Some(v.as_tuple().is_some_and(|t| !t.is_empty())),
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) => {
                Some(self.heap.table(v).is_some_and(|t| !t.is_empty()))
            }
            Some(Kind::Opaque) => self.heap.opaque_length(v).map(|n| n != 0),
            Some(_) => None,
        }
    }

    /// `bool(v)`
    #[inline(never)]
    pub fn truth(&mut self, v: Value) -> Result<bool, Raised> {
        if let Some(known) = self.quick_truth(v) {
            return Ok(known);
        }
        if let Some(result) = self.call_special(v, sym::BOOL, &[]) {
            let r = result?;
            return match r.as_bool() {
                Some(b) => Ok(b),
                None => {
                    let name = self.type_name(r);
                    Err(self.type_error(&format!("__bool__ should return bool, returned {name}")))
                }
            };
        }
        match self.special(v, sym::LEN) {
            Some(len) if len.is_kind(Kind::Native) => {
                let n = self.call_unbound(len, v, &[])?;
                match n.as_small() {
                    Some(n) => Ok(n != 0),
                    None => Ok(self.length(v)? != 0),
                }
            }
            Some(_) => Ok(self.length(v)? != 0),
            None => Ok(true),
        }
    }

    /// `len(v)`
    #[inline(never)]
    pub fn length(&mut self, v: Value) -> Result<usize, Raised> {
        match v.kind() {
            Some(Kind::Str) => return Ok(v.str_chars().unwrap_or(0)),
            Some(Kind::List) => return Ok(self.heap.items(v).map_or(0, Vec::len)),
            Some(Kind::Tuple) => return Ok(v.as_tuple().map_or(0, <[Value]>::len)),
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) => {
                return Ok(self.heap.table(v).map_or(0, |t| t.len()));
            }
            Some(Kind::Bytes) => return Ok(v.as_bytes().map_or(0, <[u8]>::len)),
            Some(Kind::ByteArray) => return Ok(self.heap.byte_vec(v).map_or(0, Vec::len)),
            Some(Kind::Range) => return Ok(v.as_range().map_or(0, |r| r.2 as usize)),
            Some(Kind::Opaque) => {
                if let Some(n) = self.heap.opaque_length(v) {
                    return Ok(n);
                }
            }
            _ => {}
        }
        match self.call_special(v, sym::LEN, &[]) {
            Some(result) => {
                let n = result?;
                if let Some(n) = n.as_small().and_then(|n| usize::try_from(n).ok()) {
                    return Ok(n);
                }
                let n = self.index(n)?;
                match self.int_of(n).and_then(IntRef::to_i64) {
                    Some(i) if i >= 0 => Ok(i as usize),
                    Some(_) => Err(self.value_error("__len__() should return >= 0")),
                    None if n.as_big().is_some_and(|n| *n < dashu_int::IBig::ZERO) => {
                        Err(self.value_error("__len__() should return >= 0"))
                    }
                    None => Err(self.overflow_error("cannot fit 'int' into an index-sized integer")),
                }
            }
            None => {
                let name = self.type_name(v);
                Err(self.type_error(&format!("object of type '{name}' has no len()")))
            }
        }
    }

    /// `item in container`
    #[inline(never)]
    pub fn contains(&mut self, container: Value, item: Value) -> Result<bool, Raised> {
        match container.kind() {
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) => {
                if let Some(hash) = self.quick_hash(item) {
                    return Ok(self.table_find(container, hash, item)?.is_some());
                }
                if !item.is_kind(Kind::Set) {
                    return self.set_contains(container, item);
                }
            }
            Some(Kind::Tuple) => {
                for &v in container.as_tuple().unwrap_or(&[]) {
                    if self.equal(v, item)? {
                        return Ok(true);
                    }
                }
                return Ok(false);
            }
            Some(Kind::List) => {
                let mut i = 0;
                while let Some(v) = self.heap.items(container).and_then(|l| l.get(i).copied()) {
                    if self.equal(v, item)? {
                        return Ok(true);
                    }
                    i += 1;
                    if i % 1024 == 0 {
                        self.charge_fuel(1024)?;
                    }
                }
                return Ok(false);
            }
            Some(Kind::Str) => {
                if let (Some(text), Some(part)) = (container.as_str(), item.as_str()) {
                    let found = crate::value::text::search::find(text.as_bytes(), part.as_bytes());
                    return Ok(found.is_some());
                }
            }
            _ => {}
        }
        match self.special(container, sym::CONTAINS) {
            Some(m) if m.is_none() => {
                let name = self.type_name(container);
                Err(self.type_error(&format!("'{name}' object is not a container")))
            }
            Some(m) => {
                let v = self.call_unbound(m, container, &[item])?;
                self.truth(v)
            }
            None => {
                let iterator = self.iter_or(container, |vm| {
                    format!("argument of type '{}' is not iterable", vm.type_name(container))
                })?;
                let mark = self.kept_mark();
                self.keep(iterator);
                self.keep(item);
                let mut found = false;
                let differs = |_: &mut Vm, v| crate::value::quick_equal(v, item) == Some(false);
                while let Some(v) = self.next_refused(iterator, differs)? {
                    if self.equal(v, item)? {
                        found = true;
                        break;
                    }
                }
                self.release(mark);
                Ok(found)
            }
        }
    }

    /// `o[k]`
    #[inline(never)]
    pub fn get_item(&mut self, o: Value, k: Value) -> Result<Value, Raised> {
        if o.is_kind(Kind::Dict) {
            if let Some(v) = self.dict_get(o, k)? {
                return Ok(v);
            }
            return Err(self.key_error(k));
        }
        if o.is_kind(Kind::Class) {
            return self.class_get_item(o, k);
        }
        match self.call_special(o, sym::GETITEM, &[k]) {
            Some(result) => result,
            None => {
                let name = self.type_name(o);
                Err(self.type_error(&format!("'{name}' object is not subscriptable")))
            }
        }
    }

    fn class_get_item(&mut self, class: Value, k: Value) -> Result<Value, Raised> {
        let meta = self.heap.class_of(class);
        if let Some(m) = self.class_lookup(meta, sym::GETITEM) {
            return self.call_unbound(m, class, &[k]);
        }
        if class.is(self.types.type_) {
            // `type[int]` is spelled as `list[int]` is, but metaclasses do not inherit that
            let method = self.class_lookup(self.types.list, sym::CLASS_GETITEM).unwrap_or(Value::NONE);
            let bound = self.bind(method, Value::UNDEF, class)?;
            return self.call(bound, &[k]);
        }
        // unlike the other special methods it is an attribute, which a metaclass may make up
        match self.get_attr_quiet(class, sym::CLASS_GETITEM)?.filter(|m| !m.is_none()) {
            Some(m) => self.call(m, &[k]),
            None => {
                let name = self.class_name(class);
                Err(self.type_error(&format!("type '{name}' is not subscriptable")))
            }
        }
    }

    /// `o[k] = v`
    #[inline(never)]
    pub fn set_item(&mut self, o: Value, k: Value, v: Value) -> Result<(), Raised> {
        if o.is_kind(Kind::Dict) {
            return self.dict_set(o, k, v);
        }
        match self.call_special(o, sym::SETITEM, &[k, v]) {
            Some(result) => result.map(drop),
            None => Err(self.cannot_set_item(o, k, sym::SETITEM, sym::DELITEM)),
        }
    }

    /// `del o[k]`
    #[inline(never)]
    pub fn del_item(&mut self, o: Value, k: Value) -> Result<(), Raised> {
        if o.is_kind(Kind::Dict) {
            return match self.dict_remove(o, k)? {
                Some(_) => Ok(()),
                None => Err(self.key_error(k)),
            };
        }
        match self.call_special(o, sym::DELITEM, &[k]) {
            Some(result) => result.map(drop),
            None => Err(self.cannot_set_item(o, k, sym::DELITEM, sym::SETITEM)),
        }
    }

    /// The error of an item assigned or deleted where only the `other` of the two is there, or neither.
    #[cold]
    fn cannot_set_item(&mut self, o: Value, k: Value, wanted: Sym, other: Sym) -> Raised {
        if self.special(o, other).is_some() {
            let text = self.heap.sym_str(wanted).to_owned();
            return self.raise(self.types.attribute_error, &text);
        }
        let mut deletion = "does not support item deletion";
        // what may be a sequence looks at the index first
        let by_index = self.int_of(k).is_some() || self.special(k, sym::INDEX).is_some();
        if by_index && self.has_sequence_face(o) {
            deletion = "doesn't support item deletion";
            if let Err(raised) = self.index_i64(k) {
                return raised;
            }
        }
        let name = self.type_name(o);
        let text = if wanted == sym::SETITEM { "does not support item assignment" } else { deletion };
        self.type_error(&format!("'{name}' object {text}"))
    }

    /// Does CPython count the type among those that may be sequences?
    fn has_sequence_face(&self, o: Value) -> bool {
        let scalar = matches!(
            o.kind(),
            None | Some(
                Kind::Class
                    | Kind::Function
                    | Kind::Native
                    | Kind::BoundMethod
                    | Kind::Module
                    | Kind::Slice
                    | Kind::Iter
                    | Kind::Generator
            )
        );
        !scalar && self.int_of(o).is_none() && !self.heap.class_of(o).is(self.types.object)
    }
}

fn holds(op: Comparison, ordering: Option<Ordering>) -> bool {
    match op {
        Comparison::Less => ordering == Some(Ordering::Less),
        Comparison::LessEq => matches!(ordering, Some(Ordering::Less | Ordering::Equal)),
        Comparison::Equal => ordering == Some(Ordering::Equal),
        Comparison::NotEqual => ordering != Some(Ordering::Equal),
        Comparison::Greater => ordering == Some(Ordering::Greater),
        Comparison::GreaterEq => matches!(ordering, Some(Ordering::Greater | Ordering::Equal)),
    }
}

fn compare_int_float(x: IntRef<'_>, f: f64) -> Option<Ordering> {
    match x {
        IntRef::Small(i) => number::compare_i64_f64(i, f),
        IntRef::Big(b) => number::compare_big_f64(b, f),
    }
}
