//! Operators between objects of classes: which side is asked, in which order, and what happens when
//! one or both do not know how.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const BINARY: &[(&str, &str)] = &[
    ("+", "add"),
    ("-", "sub"),
    ("*", "mul"),
    ("/", "truediv"),
    ("//", "floordiv"),
    ("%", "mod"),
    ("**", "pow"),
    ("@", "matmul"),
    ("<<", "lshift"),
    (">>", "rshift"),
    ("&", "and"),
    ("|", "or"),
    ("^", "xor"),
];
const ORDER: &[(&str, &str, &str)] = &[
    ("<", "lt", "gt"),
    ("<=", "le", "ge"),
    (">", "gt", "lt"),
    (">=", "ge", "le"),
    ("==", "eq", "ne"),
    ("!=", "ne", "eq"),
];
const CONVERSIONS: &[(&str, &str)] = &[
    ("int(o)", "__int__"),
    ("float(o)", "__float__"),
    ("operator.index(o)", "__index__"),
    ("bool(o)", "__bool__"),
    ("len(o)", "__len__"),
    ("type(hash(o))", "__hash__"),
    ("str(o)", "__str__"),
    ("repr(o)", "__repr__"),
    ("format(o, '>4')", "__format__"),
    ("bytes(o)", "__bytes__"),
    ("round(o, 1)", "__round__"),
    ("math.trunc(o)", "__trunc__"),
    ("math.floor(o)", "__floor__"),
    ("math.ceil(o)", "__ceil__"),
    ("list(o)", "__iter__"),
    ("list(reversed(o))", "__reversed__"),
    ("1 in o", "__contains__"),
    ("o[1:2]", "__getitem__"),
    ("[0, 1, 2, 3][o]", "__index__"),
    ("[0, 1, 2, 3][:o]", "__index__"),
    ("'abc' * o", "__index__"),
    ("range(o)", "__index__"),
    ("hex(o)", "__index__"),
    ("chr(o)", "__index__"),
    ("int('11', o)", "__index__"),
    ("round(2.345, o)", "__index__"),
    ("(1).to_bytes(o)", "__index__"),
    ("bytearray(o)", "__index__"),
    ("'%d %x' % (o, o)", "__index__"),
    ("'%d' % o", "__int__"),
    ("'%f' % o", "__float__"),
    ("math.sqrt(o)", "__float__"),
    ("int(o)", "__index__"),
    ("float(o)", "__index__"),
    ("int(o)", "__trunc__"),
    ("f'{o}'", "__str__"),
    ("f'{o!r:>4}'", "__repr__"),
    ("[1 if o else 0]", "__len__"),
    ("sum(o)", "__iter__"),
    ("divmod(o, 2)", "__divmod__"),
    ("divmod(2, o)", "__rdivmod__"),
    ("pow(o, 2, 5)", "__pow__"),
    ("-o", "__neg__"),
    ("+o", "__pos__"),
    ("~o", "__invert__"),
    ("abs(o)", "__abs__"),
    ("o()", "__call__"),
    ("dir(o)", "__dir__"),
    ("operator.length_hint(o)", "__length_hint__"),
    ("next(o)", "__next__"),
    ("copy.copy(o)", "__copy__"),
    ("os.fspath(o)", "__fspath__"),
];

/// One special method: absent, set to `None`, or a body that tells that it was asked.
fn method(w: &mut Writer, class: &str, name: &str, params: &str) -> Option<Node> {
    let result = match w.rng.below(10) {
        0..=2 => return None,
        3 => return Some(line(format!("{name} = None"))),
        4 | 5 => "return NotImplemented".to_owned(),
        6 => "raise TypeError('refused')".to_owned(),
        // no large number: it may become a count
        7 => {
            let kind = [Kind::Small, Kind::Str, Kind::Float, Kind::Bool][w.rng.below(4)];
            format!("return {}", w.leaf(kind))
        }
        8 => "return self".to_owned(),
        _ => format!("return '{class}.{name}'"),
    };
    let body = vec![line(format!("print('{class}.{name}')")), line(result)];
    Some(block(format!("def {name}({params}):"), body))
}

/// Two classes and one derived from the first, their operators, and all pairs of operands.
pub fn operators(w: &mut Writer) -> Vec<Node> {
    let comparing = w.rng.chance(1, 3);
    let (symbol, names) = if comparing {
        let (symbol, name, other) = ORDER[w.rng.below(ORDER.len())];
        (symbol, [name, other].map(|name| format!("__{name}__")).to_vec())
    } else {
        let (symbol, name) = BINARY[w.rng.below(BINARY.len())];
        (symbol, ["", "r", "i"].map(|kind| format!("__{kind}{name}__")).to_vec())
    };
    let base = w.rng.pick(&["", "", "", "(int)", "(str)", "(list)", "(float)", "(dict)"]);
    let mut out = Vec::new();
    for (class, parents) in [("L", base), ("S", "(L)"), ("R", "")] {
        let mut body = vec![block("def __repr__(self):", vec![line(format!("return '{class}'"))])];
        for name in &names {
            // a derived class often has none of its own
            if class != "S" || w.rng.chance(1, 2) {
                body.extend(method(w, class, name, "self, other"));
            }
        }
        out.push(block(format!("class {class}{parents}:"), body));
    }
    let place = w.place();
    // of large numbers there are powers and multiples that no machine has room for
    let heavy = matches!(symbol, "**" | "*" | "<<" | ">>");
    let other = w.leaf(if heavy { Kind::Small } else { Kind::Any });
    // a negative number has complex powers, and Aw has no complex numbers
    let standing = if symbol == "**" { "2" } else { w.rng.pick(&["1", "'a'", "[1]", "2.5", "{}", "{1}"]) };
    let operands = format!("(L(), S(), R(), {standing}, {other}, None)");
    let mut acts = vec![guarded(&place, vec![line(format!("print('{place}', form(x {symbol} y))"))])];
    if !comparing {
        acts.push(guarded(
            &place,
            vec![line("z = x"), line(format!("z {symbol}= y")), line(format!("print('{place}', form(z))"))],
        ));
    } else {
        acts.push(guarded(
            &place,
            vec![line(format!("print('{place}', form([x] {symbol} [y]), x in (y,))"))],
        ));
    }
    let pairs = block(format!("for y in {operands}:"), acts);
    out.push(block(format!("for x in {operands}:"), vec![pairs]));
    vec![Node::Chain(out)]
}

/// What builtin functions make of objects with special methods that give right and wrong things.
pub fn conversions(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..4 {
        let (call, name) = CONVERSIONS[w.rng.below(CONVERSIONS.len())];
        let place = w.place();
        let base = w.rng.pick(&["", "", "", "(int)", "(str)", "(list)"]);
        let params = match name {
            "__format__" | "__contains__" | "__getitem__" | "__divmod__" | "__rdivmod__" => "self, x",
            "__pow__" => "self, x, m=None",
            "__round__" => "self, n=None",
            _ => "self",
        };
        let kind = [Kind::Any, Kind::Small, Kind::Str, Kind::Bool, Kind::Float, Kind::Iterable];
        let first = usize::from(name == "__index__");
        let kind = kind[first + w.rng.below(kind.len() - first)];
        let value = match w.rng.below(8) {
            0 => "iter([1, 2])".to_owned(),
            1 => "True".to_owned(),
            2 => "NotImplemented".to_owned(),
            3 => "type('Sub', (int,), {})(3)".to_owned(),
            _ => w.leaf(kind),
        };
        let mut answer = vec![line(format!("return {value}"))];
        if name == "__getitem__" {
            // what is looped over by its items ends
            answer.insert(0, block("if x == 3:", vec![line("raise IndexError")]));
        }
        let mut body = vec![block(format!("def {name}({params}):"), answer)];
        if w.rng.chance(1, 8) {
            body = vec![line(format!("{name} = None"))];
        }
        let (second, other) = CONVERSIONS[w.rng.below(CONVERSIONS.len())];
        if other != "__getitem__" && w.rng.chance(1, 3) {
            body.extend(method(w, "O", other, if other == params { "self" } else { "self, *rest" }));
        }
        if !matches!(name, "__repr__" | "__str__") && other != "__repr__" {
            body.push(block("def __repr__(self):", vec![line("return 'O'")]));
        }
        out.push(block(format!("class O{base}:"), body));
        let caught = vec![
            line("o = O()"),
            line(format!("tell('{place}', {call})")),
            line(format!("tell('{place}', {second})")),
        ];
        out.push(guarded(&place, caught));
    }
    out
}
