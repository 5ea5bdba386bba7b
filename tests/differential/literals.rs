//! Values written out: ordinary ones, the ones at the edges, and those of a wrong type.

use super::rng::Rng;

/// What an expression may be asked to give. Names in templates (`$str`) are the lower-case names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Int,
    /// -4 to 9, for positions and counts that may be negative.
    Small,
    /// 0 to 5, where a larger one would cost time or memory.
    Count,
    /// A position: small, or far outside of everything.
    Index,
    Float,
    Number,
    Bool,
    Str,
    /// One character.
    Char,
    Bytes,
    ByteArray,
    Ints,
    Strs,
    List,
    Tuple,
    /// Words to ints.
    Counts,
    Dict,
    IntSet,
    StrSet,
    Frozen,
    Range,
    Slice,
    /// Anything whose text is fixed.
    Any,
    Hashable,
    /// Something to loop over, in a fixed order.
    Iterable,
    /// A function of one argument.
    Key,
    /// A list of pairs.
    Pairs,
}

impl Kind {
    pub fn named(name: &str) -> Kind {
        match name {
            "int" => Kind::Int,
            "small" => Kind::Small,
            "count" => Kind::Count,
            "index" => Kind::Index,
            "float" => Kind::Float,
            "number" => Kind::Number,
            "bool" => Kind::Bool,
            "str" => Kind::Str,
            "char" => Kind::Char,
            "bytes" => Kind::Bytes,
            "bytearray" => Kind::ByteArray,
            "ints" => Kind::Ints,
            "strs" => Kind::Strs,
            "list" => Kind::List,
            "tuple" => Kind::Tuple,
            "counts" => Kind::Counts,
            "dict" => Kind::Dict,
            "intset" => Kind::IntSet,
            "strset" => Kind::StrSet,
            "frozen" => Kind::Frozen,
            "range" => Kind::Range,
            "slice" => Kind::Slice,
            "any" => Kind::Any,
            "hashable" => Kind::Hashable,
            "iterable" => Kind::Iterable,
            "key" => Kind::Key,
            "pairs" => Kind::Pairs,
            other => panic!("no kind of value is called {other}"),
        }
    }
}

const EDGES: &[&str] = &[
    "0",
    "1",
    "(-1)",
    "255",
    "256",
    "(-128)",
    "1000003",
    "(2**31)",
    "(-2**31)",
    "(2**53)",
    "(2**53 + 1)",
    "(2**61)",
    "(2**61 - 1)",
    "(-2**61)",
    "(-2**61 - 1)",
    "(2**62)",
    "(2**63)",
    "(2**63 - 1)",
    "(-2**63)",
    "(2**64)",
    "(10**20)",
    "(-10**30)",
    "0xff",
    "0b1011",
    "0o17",
    "1_000",
    "True",
    "123456789012345678901234567890",
];
const FLOATS: &[&str] = &[
    "0.0",
    "(-0.0)",
    "1.0",
    "(-1.5)",
    "0.1",
    "2.5",
    "3.5",
    "1e16",
    "1e-5",
    "1e22",
    "123456.789",
    "1e100",
    "1e308",
    "5e-324",
    "float('inf')",
    "float('-inf')",
    "float('nan')",
    "0.30000000000000004",
    "1e15",
    "(-2.675)",
    "100.0",
    "(1/3)",
    "(2**0.5)",
    "9007199254740993.0",
    "0.0001",
    "1e-7",
];
const WORDS: &[&str] = &[
    "''",
    "'a'",
    "'abc'",
    "'Hello World'",
    "'hello'",
    "' padded\\t'",
    "'a,b,,c'",
    "'line\\nbreak\\r\\nend'",
    "'42'",
    "'-17'",
    "'3.5'",
    "'1e3'",
    "'ÄÖü'",
    "'straße'",
    "'日本語'",
    "'😀 smile'",
    "'ǅ'",
    "'İi'",
    "'tab\\there'",
    "'UPPER'",
    "'Title Case'",
    "'x' * 3",
    "'it\\'s'",
    "'q\"q'",
    "'\\\\'",
    "'\\x00\\x1f\\x7f'",
    "'é'",
    "'e\\u0301'",
    "'٣'",
    "'½'",
    "'aaa'",
    "'abcabc'",
    "'name'",
    "'_id9'",
    "'{}'",
    "'{0}{1}'",
    "'%s'",
    "'  '",
    "'0x1f'",
    "'ﬁ'",
    "'\\xa0'",
    "'Ω'",
    "'\\u200b'",
    "'\\U0001f600'",
    "'MixedCase'",
    "'camelCase'",
];
const CHARS: &[&str] =
    &["'a'", "'b'", "'-'", "' '", "'x'", "'é'", "'0'", "'😀'", "'ß'", "'\\n'", "','", "'A'", "'*'", "'l'"];
const BYTES: &[&str] = &[
    "b''",
    "b'a'",
    "b'abc'",
    "b'Hello World'",
    "b'a,b,,c'",
    "b'\\x00\\xff'",
    "b' pad '",
    "b'aXbXc'",
    "b'12'",
    "b'\\xc3\\xa9'",
    "b'line\\nnext'",
    "b'abcabc'",
    "b\"it's\"",
    "bytes(range(5))",
    "b'\\t\\\\'",
];
const KEYS: &[&str] = &[
    "len",
    "str",
    "repr",
    "abs",
    "str.lower",
    "lambda x: x",
    "lambda x: -x",
    "lambda x: str(x)[::-1]",
    "type",
    "lambda x: (len(str(x)), str(x))",
    "bool",
    "int",
    "lambda x: x % 3",
    "operator.neg",
    "hash_free",
    "float",
    "operator.itemgetter(0)",
    "functools.partial(max, 2)",
    "None",
    "str.upper",
    "lambda x: x[-1]",
    "form",
];

/// A value of `kind` written without any other expression.
pub fn literal(rng: &mut Rng, kind: Kind) -> String {
    match kind {
        Kind::Int => int(rng),
        Kind::Small => signed(rng.between(-4, 9)),
        Kind::Count => rng.between(0, 5).to_string(),
        Kind::Index => {
            if rng.chance(1, 12) {
                rng.pick(&["2**63", "-2**63 - 1", "10**20", "100", "-100", "None", "True"]).to_owned()
            } else {
                rng.between(-4, 6).to_string()
            }
        }
        Kind::Float if rng.chance(2, 3) => rng.pick(FLOATS).to_owned(),
        Kind::Float => signed_text(format!("{}.{}", rng.between(-999, 999), rng.below(1000))),
        Kind::Number => {
            let kind = [Kind::Int, Kind::Float, Kind::Bool, Kind::Int][rng.below(4)];
            literal(rng, kind)
        }
        Kind::Bool => rng.pick(&["True", "False"]).to_owned(),
        Kind::Str => {
            let text = rng.pick(WORDS).to_owned();
            if text.contains(" * ") { format!("({text})") } else { text }
        }
        Kind::Char => rng.pick(CHARS).to_owned(),
        Kind::Bytes => rng.pick(BYTES).to_owned(),
        Kind::ByteArray => format!("bytearray({})", rng.pick(BYTES)),
        Kind::Ints => many(rng, Kind::Int, "[", "]"),
        Kind::Strs => many(rng, Kind::Str, "[", "]"),
        Kind::List => many(rng, Kind::Any, "[", "]"),
        Kind::Tuple => {
            let items = items(rng, Kind::Any);
            if items.len() == 1 { format!("({},)", items[0]) } else { format!("({})", items.join(", ")) }
        }
        Kind::Counts => dict(rng, Kind::Str, Kind::Int),
        Kind::Dict => dict(rng, Kind::Hashable, Kind::Any),
        Kind::IntSet => format!("set({})", many(rng, Kind::Int, "[", "]")),
        Kind::StrSet if rng.chance(1, 6) => "set()".to_owned(),
        Kind::StrSet => format!("{{{}, {}}}", literal(rng, Kind::Str), literal(rng, Kind::Str)),
        Kind::Frozen => format!("frozenset({})", many(rng, Kind::Int, "(", ",)").replace("(,)", "()")),
        Kind::Range => range(rng),
        Kind::Slice => slice(rng),
        Kind::Any => any(rng),
        Kind::Hashable => {
            let kinds = [Kind::Int, Kind::Str, Kind::Float, Kind::Bool, Kind::Bytes, Kind::Str];
            let kind = kinds[rng.below(kinds.len())];
            match rng.below(8) {
                0 => "None".to_owned(),
                1 => format!("({}, {})", literal(rng, Kind::Int), literal(rng, Kind::Str)),
                _ => literal(rng, kind),
            }
        }
        Kind::Iterable => {
            let kinds =
                [Kind::Ints, Kind::Strs, Kind::Tuple, Kind::Str, Kind::Range, Kind::List, Kind::Counts];
            let kind = kinds[rng.below(kinds.len())];
            literal(rng, kind)
        }
        Kind::Key => rng.pick(KEYS).replace("hash_free", "lambda x: [x]"),
        Kind::Pairs => {
            let pairs = (0..rng.below(4))
                .map(|_| format!("({}, {})", literal(rng, Kind::Hashable), literal(rng, Kind::Any)));
            format!("[{}]", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A value that is wrong in most places. None that could make a count large.
pub fn wrong(rng: &mut Rng) -> String {
    let text = rng.pick(&[
        "None",
        "'abc'",
        "b'x'",
        "[]",
        "[1, 2]",
        "()",
        "{}",
        "{'a': 1}",
        "1.5",
        "object",
        "len",
        "{1}",
        "range(3)",
        "...",
        "NotImplemented",
        "slice(1)",
        "bytearray(b'z')",
        "(1, 2)",
        "float('nan')",
        "True",
        "(-1)",
        "dict.fromkeys('ab')",
        "Exception",
        "frozenset()",
    ]);
    text.to_owned()
}

fn int(rng: &mut Rng) -> String {
    match rng.below(4) {
        0 => rng.pick(EDGES).to_owned(),
        1 => signed(rng.between(-100_000, 100_000)),
        _ => signed(rng.between(-10, 20)),
    }
}

fn signed(value: i64) -> String {
    signed_text(value.to_string())
}

fn signed_text(text: String) -> String {
    if text.starts_with('-') { format!("({text})") } else { text }
}

fn items(rng: &mut Rng, kind: Kind) -> Vec<String> {
    (0..rng.below(5)).map(|_| literal(rng, kind)).collect()
}

fn many(rng: &mut Rng, kind: Kind, open: &str, close: &str) -> String {
    format!("{open}{}{close}", items(rng, kind).join(", "))
}

fn dict(rng: &mut Rng, key: Kind, value: Kind) -> String {
    let pairs = (0..rng.below(5)).map(|_| format!("{}: {}", literal(rng, key), literal(rng, value)));
    format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
}

fn range(rng: &mut Rng) -> String {
    let (start, stop) = (rng.between(-5, 5), rng.between(-5, 9));
    match rng.below(3) {
        0 => format!("range({stop})"),
        1 => format!("range({start}, {stop})"),
        _ => format!("range({start}, {stop}, {})", rng.pick(&["1", "2", "3", "-1", "-2", "7"])),
    }
}

fn slice(rng: &mut Rng) -> String {
    let mut part = || match rng.below(3) {
        0 => "None".to_owned(),
        _ => literal(rng, Kind::Index),
    };
    let (start, stop) = (part(), part());
    format!("slice({start}, {stop}, {})", rng.pick(&["None", "None", "1", "2", "-1", "-2", "0", "3"]))
}

fn any(rng: &mut Rng) -> String {
    match rng.below(12) {
        0 => "None".to_owned(),
        1 => rng
            .pick(&["[]", "()", "{}", "''", "0", "[1, [2]]", "({'k': [1]},)", "...", "int", "ValueError"])
            .to_owned(),
        2 => literal(rng, Kind::Bool),
        3 | 4 => literal(rng, Kind::Float),
        5..=7 => literal(rng, Kind::Str),
        8 => literal(rng, Kind::Bytes),
        9 => format!("({}, {})", literal(rng, Kind::Int), literal(rng, Kind::Str)),
        _ => literal(rng, Kind::Int),
    }
}
