//! `unicodedata`: what Unicode says of characters.

use crate::value::Value;
use crate::value::text::unicode::{decimal_value, is_assigned};
use crate::value::text::unicode_data::{kind, number};
use crate::vm::{Args, Native, Raised, Vm};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

type Result<T> = std::result::Result<T, Raised>;

/// The one character that a function was given.
fn character(vm: &mut Vm, v: Value, function: &str, place: &str) -> Result<char> {
    let mut chars = vm.plain(v).as_str().unwrap_or("").chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return Ok(c);
    }
    let given = vm.argument_type_name(v);
    Err(vm.type_error(&format!("{function}() {place}must be a unicode character, not {given}")))
}

fn only(vm: &mut Vm, args: Args, function: &str) -> Result<char> {
    character(vm, args[0], function, "argument ")
}

fn first(vm: &mut Vm, args: Args, function: &str) -> Result<char> {
    character(vm, args[0], function, "argument 1 ")
}

/// The answer where there is none: the second argument, or an error.
fn otherwise(vm: &mut Vm, args: Args, message: &str) -> Result<Value> {
    args.get(1).ok_or_else(|| vm.value_error(message))
}

fn category(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = only(vm, args, "category")?;
    Ok(vm.heap.str(kind(c).0))
}

fn bidirectional(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = only(vm, args, "bidirectional")?;
    Ok(vm.heap.str(kind(c).1))
}

fn mirrored(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = only(vm, args, "mirrored")?;
    Ok(Value::small(i64::from(kind(c).2)))
}

fn east_asian_width(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = only(vm, args, "east_asian_width")?;
    Ok(vm.heap.str(kind(c).3))
}

fn combining(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = only(vm, args, "combining")?;
    let class = if is_assigned(c) { canonical_combining_class(c) } else { 0 };
    Ok(Value::small(i64::from(class)))
}

fn decimal(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = first(vm, args, "decimal")?;
    match decimal_value(c) {
        Some(value) => Ok(Value::small(i64::from(value))),
        None => otherwise(vm, args, "not a decimal"),
    }
}

fn digit(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = first(vm, args, "digit")?;
    match number(c) {
        Some((value, _, true)) => Ok(Value::small(value)),
        Some(_) | None => otherwise(vm, args, "not a digit"),
    }
}

fn numeric(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = first(vm, args, "numeric")?;
    match number(c) {
        Some((numerator, denominator, _)) => Ok(vm.heap.float(numerator as f64 / f64::from(denominator))),
        None => otherwise(vm, args, "not a numeric character"),
    }
}

fn name(vm: &mut Vm, args: Args) -> Result<Value> {
    let c = first(vm, args, "name")?;
    match unicode_names2::name(c).filter(|_| is_assigned(c)) {
        Some(name) => Ok(vm.heap.str(&name.to_string())),
        None => otherwise(vm, args, "no such name"),
    }
}

fn lookup(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(name) = vm.plain(args[0]).as_str() else {
        let given = vm.argument_type_name(args[0]);
        return Err(vm.type_error(&format!("lookup() argument must be str, not {given}")));
    };
    match unicode_names2::character(name).filter(|&c| is_assigned(c)) {
        Some(c) => Ok(vm.heap.str(c.encode_utf8(&mut [0; 4]))),
        None => {
            let message = vm.heap.str(&format!("undefined character name '{name}'"));
            Err(vm.key_error(message))
        }
    }
}

/// The text in a normal form.
fn normal(vm: &mut Vm, args: Args, function: &str) -> Result<(String, String)> {
    let [form, text] = [0, 1].map(|at| match vm.plain(args[at]).as_str() {
        Some(text) => Ok(text.to_string()),
        None => {
            let given = vm.argument_type_name(args[at]);
            Err(vm.type_error(&format!("{function}() argument {} must be str, not {given}", at + 1)))
        }
    });
    let (form, text) = (form?, text?);
    vm.charge_fuel(text.len() / 8)?;
    // one character may become eighteen
    if !text.is_ascii() {
        vm.check_size(text.len().saturating_mul(4))?;
    }
    let change: fn(&str, &mut String) = match form.as_str() {
        "NFC" => |part, out| out.extend(part.nfc()),
        "NFD" => |part, out| out.extend(part.nfd()),
        "NFKC" => |part, out| out.extend(part.nfkc()),
        "NFKD" => |part, out| out.extend(part.nfkd()),
        _ => return Err(vm.value_error("invalid normalization form")),
    };
    // what this version of Unicode does not know stays, and is a border between what it knows
    let mut normal = String::with_capacity(text.len());
    for part in text.split_inclusive(|c| !is_assigned(c)) {
        let known = part.trim_end_matches(|c| !is_assigned(c));
        change(known, &mut normal);
        normal.push_str(&part[known.len()..]);
    }
    Ok((text, normal))
}

fn normalize(vm: &mut Vm, args: Args) -> Result<Value> {
    let (text, normal) = normal(vm, args, "normalize")?;
    if text == normal && vm.plain(args[1]).is(args[1]) {
        return Ok(args[1]);
    }
    Ok(vm.heap.str(&normal))
}

fn is_normalized(vm: &mut Vm, args: Args) -> Result<Value> {
    let (text, normal) = normal(vm, args, "is_normalized")?;
    Ok(Value::bool(text == normal))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "name", params: "chr, default=..., /", doc: "The name of a character.", run: name },
    Native { name: "lookup", params: "name, /", doc: "The character of a name.", run: lookup },
    Native { name: "category", params: "chr, /", doc: "The general category: `Lu`.", run: category },
    Native {
        name: "bidirectional",
        params: "chr, /",
        doc: "The class in texts that run both ways.",
        run: bidirectional,
    },
    Native {
        name: "mirrored",
        params: "chr, /",
        doc: "1 where it is mirrored in text from right to left.",
        run: mirrored,
    },
    Native { name: "east_asian_width", params: "chr, /", doc: "The width: `W`.", run: east_asian_width },
    Native { name: "combining", params: "chr, /", doc: "The combining class, 0 for none.", run: combining },
    Native { name: "decimal", params: "chr, default=..., /", doc: "The value of a digit.", run: decimal },
    Native { name: "digit", params: "chr, default=..., /", doc: "The value of any digit.", run: digit },
    Native { name: "numeric", params: "chr, default=..., /", doc: "The value as a float.", run: numeric },
    Native {
        name: "normalize",
        params: "form, unistr, /",
        doc: "The text in a normal form: NFC, NFD, NFKC or NFKD.",
        run: normalize,
    },
    Native {
        name: "is_normalized",
        params: "form, unistr, /",
        doc: "Is the text in that normal form?",
        run: is_normalized,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<()> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    let name = vm.heap.intern("unidata_version");
    let version = vm.heap.str("15.1.0");
    vm.heap.namespace_set(dict, name, version);
    Ok(())
}
