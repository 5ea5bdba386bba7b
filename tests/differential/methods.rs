//! Methods of builtin types by their signatures: arguments left out, given by name, one too many.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, guarded, line};

/// A receiver, and its methods with their parameters. A parameter is a kind, or several with `|`
/// between; `?` marks one that may be left out, `name=` one that may be given by name, `*` any number.
struct Methods {
    receiver: &'static str,
    methods: &'static [&'static str],
}

const TEXT: &[&str] = &[
    "capitalize",
    "casefold",
    "center small char?",
    "count char|str index? index?",
    "encode encoding=codec? errors=errors?",
    "endswith str|affixes index? index?",
    "expandtabs tabsize=count?",
    "find char|str index? index?",
    "format *any",
    "format_map counts|dict",
    "index char|str index? index?",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
    "isspace",
    "istitle",
    "isupper",
    "join strs|str|counts|list",
    "ljust small char?",
    "lower",
    "lstrip str|none?",
    "partition char|str",
    "removeprefix char|str",
    "removesuffix char|str",
    "replace char|str char|str count=small?",
    "rfind char|str index? index?",
    "rindex char|str index? index?",
    "rjust small char?",
    "rpartition char|str",
    "rsplit sep=char|str|none? maxsplit=small?",
    "rstrip str|none?",
    "split sep=char|str|none? maxsplit=small?",
    "splitlines keepends=bool?",
    "startswith str|affixes index? index?",
    "strip str|none?",
    "swapcase",
    "title",
    "translate charmap",
    "upper",
    "zfill small",
    "__contains__ str",
    "__getitem__ index|slice",
    "__mul__ count",
    "__mod__ any|tuple",
    "__format__ pad",
    "__eq__ str|any",
    "__lt__ str|any",
    "__len__",
];

const BYTES: &[&str] = &[
    "capitalize",
    "center small byte?",
    "count piece index? index?",
    "decode encoding=codec? errors=errors?",
    "endswith bytes|bytearray|pieces index? index?",
    "expandtabs tabsize=count?",
    "find piece index? index?",
    "hex sep=byte|char? bytes_per_sep=small?",
    "index piece index? index?",
    "isalnum",
    "isalpha",
    "isascii",
    "isdigit",
    "islower",
    "isspace",
    "istitle",
    "isupper",
    "join pieces",
    "ljust small byte?",
    "lower",
    "lstrip bytes|none?",
    "partition bytes",
    "removeprefix bytes|view",
    "removesuffix bytes|bytearray",
    "replace bytes bytes small?",
    "rfind piece index? index?",
    "rindex piece index? index?",
    "rjust small byte?",
    "rpartition bytes",
    "rsplit sep=bytes|none? maxsplit=small?",
    "rstrip bytes|none?",
    "split sep=bytes|none? maxsplit=small?",
    "splitlines keepends=bool?",
    "startswith bytes|view|pieces index? index?",
    "strip bytes|bytearray|none?",
    "swapcase",
    "title",
    "translate bytemap delete=bytes?",
    "upper",
    "zfill small",
    "__contains__ piece",
    "__getitem__ index|slice",
    "__add__ bytes|bytearray|view",
    "__mod__ any|tuple",
    "__eq__ bytes|bytearray|view|any",
    "__lt__ bytes|bytearray",
];

const VIEW: &[&str] = &[
    "tolist",
    "tobytes order=order?",
    "hex sep=byte|char? bytes_per_sep=small?",
    "cast codes",
    "toreadonly",
    "release",
    "__len__",
    "__getitem__ index|slice",
    "__eq__ bytes|bytearray|view|any",
    "__contains__ int",
    "__enter__",
    "__iter__",
];

const INT: &[&str] = &[
    "bit_length",
    "bit_count",
    "to_bytes length=count? byteorder=end? signed=bool?",
    "as_integer_ratio",
    "conjugate",
    "is_integer",
    "__add__ int|float|any",
    "__radd__ int|any",
    "__sub__ int|bool",
    "__floordiv__ int|float",
    "__mod__ int",
    "__rmod__ int",
    "__pow__ count small?",
    "__divmod__ int",
    "__truediv__ int",
    "__lshift__ count",
    "__and__ int|any",
    "__neg__",
    "__bool__",
    "__int__",
    "__float__",
    "__index__",
    "__round__ small?",
    "__trunc__",
    "__format__ pad",
    "__eq__ int|float|any",
    "__lt__ int|float|any",
];

const FLOAT: &[&str] = &[
    "as_integer_ratio",
    "conjugate",
    "hex",
    "is_integer",
    "__add__ float|int|any",
    "__rsub__ int|float",
    "__floordiv__ float|int",
    "__mod__ float|int",
    "__divmod__ float|int",
    "__pow__ count",
    "__int__",
    "__round__ small|none?",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__eq__ float|int|any",
    "__ge__ float|int|any",
    "__format__ pad",
];

const LIST: &[&str] = &[
    "append any",
    "clear",
    "copy",
    "count any",
    "extend iterable",
    "index any index? index?",
    "insert index any",
    "pop index?",
    "remove any",
    "reverse",
    "__contains__ any",
    "__getitem__ index|slice",
    "__setitem__ index any",
    "__setitem__ slice iterable",
    "__delitem__ index|slice",
    "__add__ list|tuple",
    "__iadd__ list|tuple",
    "__mul__ count",
    "__imul__ count",
    "__eq__ list|any",
    "__lt__ list|any",
    "__reversed__",
    "__len__",
];

const TUPLE: &[&str] = &[
    "count any",
    "index any index? index?",
    "__add__ tuple|list",
    "__mul__ count",
    "__rmul__ count",
    "__contains__ any",
    "__getitem__ index|slice",
    "__eq__ tuple|list",
    "__le__ tuple|list",
];

const DICT: &[&str] = &[
    "clear",
    "copy",
    "get hashable any?",
    "items",
    "keys",
    "pop hashable any?",
    "popitem",
    "setdefault hashable any?",
    "update dict|pairs|counts?",
    "values",
    "fromkeys iterable any?",
    "__contains__ hashable|any",
    "__getitem__ hashable|any",
    "__or__ dict|counts|pairs",
    "__ior__ dict|pairs",
    "__eq__ dict|any",
    "__lt__ dict",
    "__reversed__",
];

const SET: &[&str] = &[
    "copy",
    "difference *ints|range|intset",
    "intersection *ints|range|intset",
    "isdisjoint ints|intset|counts",
    "issubset ints|intset|range",
    "issuperset ints|frozen|range",
    "symmetric_difference ints|intset",
    "union *ints|range|intset|str",
    "__contains__ hashable|any",
    "__and__ intset|ints|frozen",
    "__rsub__ intset|frozen",
    "__or__ intset|range",
    "__xor__ frozen|keys",
    "__le__ intset|frozen|ints",
    "__gt__ intset|any",
    "__eq__ intset|frozen|ints",
    "__len__",
];

const CHANGING_SET: &[&str] = &[
    "add hashable|list",
    "clear",
    "discard hashable|list",
    "remove hashable|intset",
    "difference_update *ints|range",
    "intersection_update *ints|range",
    "symmetric_difference_update ints|str",
    "update *ints|str|range",
    "__ior__ intset|ints",
    "__isub__ frozen",
    "__iand__ intset|keys",
];

const RANGE: &[&str] = &[
    "count int|float|any",
    "index int|float|any",
    "__contains__ int|float|any",
    "__getitem__ index|slice",
    "__eq__ range|any",
    "__len__",
    "__reversed__",
    "__bool__",
];

const KEYS: &[&str] = &[
    "isdisjoint strs|str|counts|keys",
    "__and__ strs|keys|str|int",
    "__rand__ strset|keys",
    "__or__ strs|keys|pairs",
    "__sub__ strs|str|keys",
    "__rsub__ strset|keys|strs",
    "__xor__ strs|keys|strset",
    "__le__ keys|strset|strs",
    "__gt__ keys|strset",
    "__eq__ keys|strset|strs",
    "__ne__ keys|any",
    "__contains__ str|any",
    "__len__",
    "__reversed__",
];

const ITEMS: &[&str] = &[
    "isdisjoint pairs|items|strs",
    "__and__ pairs|items",
    "__or__ items|pairs",
    "__sub__ items|pairs",
    "__xor__ items",
    "__le__ items|keys",
    "__eq__ items|any",
    "__contains__ pair|any",
];

const TYPES: &[Methods] = &[
    Methods { receiver: "str", methods: TEXT },
    Methods { receiver: "str", methods: TEXT },
    Methods { receiver: "bytes", methods: BYTES },
    Methods { receiver: "bytearray", methods: BYTES },
    Methods { receiver: "bytearray", methods: LIST },
    Methods { receiver: "view", methods: VIEW },
    Methods { receiver: "int", methods: INT },
    Methods { receiver: "bool", methods: INT },
    Methods { receiver: "float", methods: FLOAT },
    Methods { receiver: "list", methods: LIST },
    Methods { receiver: "ints", methods: LIST },
    Methods { receiver: "tuple", methods: TUPLE },
    Methods { receiver: "dict", methods: DICT },
    Methods { receiver: "counts", methods: DICT },
    Methods { receiver: "intset", methods: SET },
    Methods { receiver: "frozen", methods: SET },
    Methods { receiver: "intset", methods: CHANGING_SET },
    Methods { receiver: "range", methods: RANGE },
    Methods { receiver: "keys", methods: KEYS },
    Methods { receiver: "items", methods: ITEMS },
];

/// An argument of a kind that only methods know, or of an ordinary one.
fn value(w: &mut Writer, kinds: &str) -> String {
    let choices: Vec<&str> = kinds.split('|').collect();
    let from: &[&str] = match w.rng.pick(&choices) {
        "none" => &["None"],
        "codec" => {
            &["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-be'", "'utf-32-le'", "'UTF8'", "'nope'"]
        }
        "errors" => &[
            "'strict'",
            "'ignore'",
            "'replace'",
            "'backslashreplace'",
            "'xmlcharrefreplace'",
            "'namereplace'",
            "'nope'",
        ],
        "affixes" => &["('a', 'ab')", "()", "('', )", "('x', 1)", "['a']", "('lo', 'World', 'c')"],
        "charmap" => &[
            "str.maketrans('abc', 'xyz')",
            "str.maketrans('ab', 'xy', 'c')",
            "{97: None, 98: 'long'}",
            "str.maketrans({'a': 1, 'b': None, 'é': 'e'})",
            "{}",
            "'abcdefghij' * 12",
            "collections.defaultdict(lambda: '-')",
            "{97: 1114112}",
            "{108: 1.5}",
        ],
        "pad" => &["''", "'5'", "'>9'", "'*^12'", "'08'", "'.3'", "'+.2e'", "'x'", "'=6'", "'q'", "'_'"],
        "byte" => &["b'-'", "b'*'", "b' '", "b'ab'", "bytearray(b'.')"],
        "piece" => &["b'a'", "b''", "b'bc'", "97", "0", "256", "bytearray(b'l')", "memoryview(b'X')", "'a'"],
        "pieces" => &["(b'a', b'b')", "()", "(b'', bytearray(b'x'))", "[b'a']", "(b'a', 'b')", "[]"],
        "bytemap" => &[
            "None",
            "bytes(range(256))",
            "bytes(range(255, -1, -1))",
            "b'short'",
            "bytes.maketrans(b'ab', b'xy')",
        ],
        "order" => &["'C'", "'F'", "'A'", "None", "'x'"],
        "codes" => &["'B'", "'b'", "'c'", "'H'", "'h'", "'I'", "'?'", "'x'", "'B', [2, 2]", "'f'"],
        "end" => &["'big'", "'little'", "'middle'"],
        "view" => {
            return {
                let inner = w.fill("$bytes");
                w.rng
                    .pick(&["memoryview(IN)", "memoryview(IN)[1:]", "memoryview(bytearray(IN))"])
                    .replace("IN", &inner)
            };
        }
        "keys" => return w.fill("($counts).keys()"),
        "items" => return w.fill("($counts).items()"),
        "pair" => return w.fill("($str, $int)"),
        kind => return w.expr(Kind::named(kind)),
    };
    w.rng.pick(from).to_owned()
}

fn arguments(w: &mut Writer, parameters: &[&str], special: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut named = false;
    for parameter in parameters {
        let (name, kinds) = match parameter.split_once('=') {
            Some((name, kinds)) => (Some(name), kinds),
            None => (None, *parameter),
        };
        if let Some(kinds) = kinds.strip_prefix('*') {
            for _ in 0..w.rng.below(4) {
                parts.push(value(w, kinds));
            }
            continue;
        }
        let (kinds, optional) = match kinds.strip_suffix('?') {
            Some(kinds) => (kinds, true),
            None => (kinds, false),
        };
        if optional && w.rng.chance(2, 5) {
            if name.is_none() {
                break;
            }
            // the ones behind it can come by name only
            named = true;
            continue;
        }
        let given = value(w, kinds);
        named |= name.is_some() && w.rng.chance(1, 3);
        match name {
            Some(name) if named => parts.push(format!("{name}={given}")),
            _ if named => break,
            _ => parts.push(given),
        }
    }
    // how a special method counts its arguments differs from type to type
    match w.rng.below(40) {
        _ if special => {}
        0 => drop(parts.pop()),
        1 if !named => parts.push(w.leaf(Kind::Any)),
        2 => parts.push(format!("nothing={}", w.leaf(Kind::Int))),
        _ => {}
    }
    parts.join(", ")
}

/// Calls of methods; of an object that may change, what became of it.
pub fn methods(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..8 {
        let Methods { receiver, methods } = TYPES[w.rng.below(TYPES.len())];
        let place = w.place();
        let object = value(w, receiver);
        let signature: Vec<&str> = w.rng.pick(methods).split(' ').collect();
        let arguments = arguments(w, &signature[1..], signature[0].starts_with("__"));
        let call = format!("o.{}({arguments})", signature[0]);
        let call = match w.rng.below(6) {
            // the same by the type, and by another object of it
            0 => format!("type(o).{}({})", signature[0], format!("o, {arguments}").trim_end_matches(", ")),
            _ => call,
        };
        let body = vec![line(format!("o = {object}")), line(format!("tell('{place}', {call}, o)"))];
        out.push(guarded(&place, body));
    }
    out
}
