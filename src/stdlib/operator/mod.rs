//! The module `operator`: every operator as a function, and (in `getters`) functions that fetch parts.

pub(super) mod getters;

use crate::value::{Kind, Value};
use crate::vm::{Args, BinaryOp, Comparison, Native, Raised, Vm, sym};

/// The binary operators, by the numbers that their rows use.
const BINARY: [BinaryOp; 13] = [
    BinaryOp::Add,
    BinaryOp::Sub,
    BinaryOp::Mul,
    BinaryOp::Div,
    BinaryOp::FloorDiv,
    BinaryOp::Mod,
    BinaryOp::Pow,
    BinaryOp::MatMul,
    BinaryOp::LShift,
    BinaryOp::RShift,
    BinaryOp::BitAnd,
    BinaryOp::BitOr,
    BinaryOp::BitXor,
];

/// The comparisons, by the numbers that their rows use.
const COMPARISONS: [Comparison; 6] = [
    Comparison::Less,
    Comparison::LessEq,
    Comparison::Equal,
    Comparison::NotEqual,
    Comparison::GreaterEq,
    Comparison::Greater,
];

fn binary<const OP: usize>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.binary(BINARY[OP], args[0], args[1])
}

fn in_place<const OP: usize>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.binary_in_place(BINARY[OP], args[0], args[1])
}

fn compared<const HOW: usize>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.compare(COMPARISONS[HOW], args[0], args[1])
}

fn not(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(!vm.truth(args[0])?))
}

fn truth(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.truth(args[0])?))
}

fn is(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(args[0].is(args[1])))
}

fn is_not(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(!args[0].is(args[1])))
}

fn abs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = vm.heap.intern("abs");
    let abs = vm.heap.namespace_get(vm.builtins, name).unwrap_or(Value::NONE);
    vm.call(abs, &[args[0]])
}

fn negative(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.negative(args[0])
}

fn positive(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.positive(args[0])
}

fn invert(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.invert(args[0])
}

fn index(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.index(args[0])
}

/// Is it a sequence, as far as its methods tell?
fn sequence(vm: &mut Vm, v: Value) -> Result<(), Raised> {
    let mapping = vm.plain(v).is_kind(Kind::Dict);
    if vm.special(v, sym::GETITEM).is_some() && !mapping {
        return Ok(());
    }
    let given = vm.type_name(v);
    Err(vm.type_error(&format!("'{given}' object can't be concatenated")))
}

fn concat(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    sequence(vm, args[0])?;
    vm.binary(BinaryOp::Add, args[0], args[1])
}

fn iconcat(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    sequence(vm, args[0])?;
    vm.binary_in_place(BinaryOp::Add, args[0], args[1])
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::bool(vm.contains(args[0], args[1])?))
}

/// Call `met` with the position of every item of `args[0]` equal to `args[1]`, until it answers false.
fn each_equal(vm: &mut Vm, args: Args, mut met: impl FnMut(i64) -> bool) -> Result<(), Raised> {
    let iterator = match vm.iter(args[0]) {
        Ok(iterator) => iterator,
        Err(raised) if !vm.is_pending_instance(vm.types.type_error) => return Err(raised),
        Err(_) => {
            vm.take_pending();
            let given = vm.type_name(args[0]);
            return Err(vm.type_error(&format!("argument of type '{given}' is not iterable")));
        }
    };
    vm.keep(iterator);
    let mut at = 0i64;
    while let Some(item) = vm.next(iterator)? {
        if (item.is(args[1]) || vm.equal(item, args[1])?) && !met(at) {
            break;
        }
        at += 1;
        if at & 1023 == 0 {
            vm.charge_fuel(1024)?;
        }
    }
    Ok(())
}

fn count_of(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut count = 0;
    each_equal(vm, args, |_| {
        count += 1;
        true
    })?;
    Ok(vm.heap.int(count))
}

fn index_of(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut found = None;
    each_equal(vm, args, |at| {
        found = Some(at);
        false
    })?;
    match found {
        Some(at) => Ok(vm.heap.int(at)),
        None => Err(vm.value_error("sequence.index(x): x not in sequence")),
    }
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.get_item(args[0], args[1])
}

fn setitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.set_item(args[0], args[1], args[2])?;
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.del_item(args[0], args[1])?;
    Ok(Value::NONE)
}

/// What remains when an answer is no `TypeError`: that error means "I cannot say".
fn unless_type_error(vm: &mut Vm, outcome: Result<Value, Raised>) -> Result<Option<Value>, Raised> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(_) if vm.is_pending_instance(vm.types.type_error) => {
            vm.take_pending();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

fn length_hint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[1]);
    if vm.int_of(plain).is_none() {
        let given = vm.type_name(args[1]);
        return Err(vm.type_error(&format!("'{given}' object cannot be interpreted as an integer")));
    }
    let default = args[1];
    if vm.special(args[0], sym::LEN).is_some() {
        let length = vm.length(args[0]).map(|length| Value::small(length as i64));
        if let Some(length) = unless_type_error(vm, length)? {
            return Ok(length);
        }
    }
    let name = vm.heap.intern("__length_hint__");
    let Some(hint) = vm.call_special(args[0], name, &[]) else { return Ok(default) };
    let Some(hint) = unless_type_error(vm, hint)? else { return Ok(default) };
    if hint.is(Value::NOT_IMPLEMENTED) {
        return Ok(default);
    }
    let plain = vm.plain(hint);
    if vm.int_of(plain).is_none() {
        let given = vm.type_name(hint);
        return Err(vm.type_error(&format!("__length_hint__ must be an integer, not {given}")));
    }
    let hint = vm.size_i64(hint)?;
    if hint < 0 {
        return Err(vm.value_error("__length_hint__() should return >= 0"));
    }
    Ok(vm.heap.int(hint))
}

fn call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = args[1].as_tuple().unwrap_or(&[]);
    let keywords = getters::keywords_of(vm, args[2]);
    vm.call_keywords(args[0], given, &keywords)
}

const fn one(name: &'static str, doc: &'static str, run: crate::vm::Run) -> Native {
    Native { name, params: "a, /", doc, run }
}

const fn two(name: &'static str, doc: &'static str, run: crate::vm::Run) -> Native {
    Native { name, params: "a, b, /", doc, run }
}

const FUNCTIONS: &[Native] = &[
    two("lt", "a < b", compared::<0>),
    two("le", "a <= b", compared::<1>),
    two("eq", "a == b", compared::<2>),
    two("ne", "a != b", compared::<3>),
    two("ge", "a >= b", compared::<4>),
    two("gt", "a > b", compared::<5>),
    one("not_", "not a", not),
    one("truth", "bool(a)", truth),
    two("is_", "a is b", is),
    two("is_not", "a is not b", is_not),
    one("abs", "abs(a)", abs),
    two("add", "a + b", binary::<0>),
    two("and_", "a & b", binary::<10>),
    two("floordiv", "a // b", binary::<4>),
    one("index", "a as an int, by __index__", index),
    one("inv", "~a", invert),
    one("invert", "~a", invert),
    two("lshift", "a << b", binary::<8>),
    two("mod", "a % b", binary::<5>),
    two("mul", "a * b", binary::<2>),
    two("matmul", "a @ b", binary::<7>),
    one("neg", "-a", negative),
    two("or_", "a | b", binary::<11>),
    one("pos", "+a", positive),
    two("pow", "a ** b", binary::<6>),
    two("rshift", "a >> b", binary::<9>),
    two("sub", "a - b", binary::<1>),
    two("truediv", "a / b", binary::<3>),
    two("xor", "a ^ b", binary::<12>),
    two("concat", "a + b, for sequences", concat),
    two("contains", "b in a", contains),
    two("countOf", "How many items of a equal b", count_of),
    two("delitem", "del a[b]", delitem),
    two("getitem", "a[b]", getitem),
    two("indexOf", "The position of the first item of a that equals b", index_of),
    Native { name: "setitem", params: "a, b, c, /", doc: "a[b] = c", run: setitem },
    Native {
        name: "length_hint",
        params: "obj, default=0, /",
        doc: "About how many items an iterable has.",
        run: length_hint,
    },
    Native { name: "call", params: "obj, /, *args, **kwargs", doc: "obj(*args, **kwargs)", run: call },
    two("iadd", "a += b", in_place::<0>),
    two("iand", "a &= b", in_place::<10>),
    two("iconcat", "a += b, for sequences", iconcat),
    two("ifloordiv", "a //= b", in_place::<4>),
    two("ilshift", "a <<= b", in_place::<8>),
    two("imod", "a %= b", in_place::<5>),
    two("imul", "a *= b", in_place::<2>),
    two("imatmul", "a @= b", in_place::<7>),
    two("ior", "a |= b", in_place::<11>),
    two("ipow", "a **= b", in_place::<6>),
    two("irshift", "a >>= b", in_place::<9>),
    two("isub", "a -= b", in_place::<1>),
    two("itruediv", "a /= b", in_place::<3>),
    two("ixor", "a ^= b", in_place::<12>),
];

/// Functions that have no name of a special method.
const PLAIN_ONLY: [&str; 6] = ["truth", "is_", "is_not", "countOf", "indexOf", "length_hint"];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let mut all = Vec::new();
    for row in FUNCTIONS {
        vm.add_native(dict, row);
        let name = vm.heap.intern(row.name);
        let function = vm.heap.namespace_get(dict, name).unwrap_or(Value::NONE);
        all.push(vm.heap.sym_value(name));
        if !PLAIN_ONLY.contains(&row.name) {
            let name = vm.heap.intern(&format!("__{}__", row.name.trim_end_matches('_')));
            vm.heap.namespace_set(dict, name, function);
        }
    }
    getters::install(vm, dict, &mut all);
    let all = vm.heap.list(all);
    let name = vm.heap.intern("__all__");
    vm.heap.namespace_set(dict, name, all);
    Ok(())
}
