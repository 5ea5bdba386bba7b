//! Dataclasses and enumerations with random fields, members and options.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const OPTIONS: &[&str] = &[
    "order=True",
    "frozen=True",
    "eq=False",
    "slots=True",
    "kw_only=True",
    "unsafe_hash=True",
    "repr=False",
    "init=False",
    "match_args=False",
    "weakref_slot=True",
];
const FIELDS: &[&str] = &[
    "NAME: int",
    "NAME: str",
    "NAME: int = $int",
    "NAME: 'list' = None",
    "NAME: list = []",
    "NAME: float = $float",
    "NAME: list = dataclasses.field(default_factory=list)",
    "NAME: int = dataclasses.field(default=$int, repr=False)",
    "NAME: int = dataclasses.field(default=$int, compare=False)",
    "NAME: int = dataclasses.field(init=False, default=$int)",
    "NAME: int = dataclasses.field(kw_only=True)",
    "NAME: int = dataclasses.field(default=$int, hash=False, metadata={'k': 1})",
    "NAME: dataclasses.InitVar[int] = $int",
    "NAME: typing.ClassVar[int] = $int",
    "_: dataclasses.KW_ONLY",
    "NAME = $int",
    "NAME: object = dataclasses.field(default_factory=dict, hash=True)",
];
const DATA_USES: &[&str] = &[
    "o",
    "o == C($any), o == o, o != $any",
    "C($any, $any)",
    "C($any, b=$int)",
    "C(a=$int, b=$any, c=$any)",
    "C()",
    "C($any, $any, $any, $any)",
    "o < C($any), sorted([o, o])",
    "hash(o) and 1",
    "dataclasses.asdict(o)",
    "dataclasses.astuple(o)",
    "dataclasses.replace(o, a=$any)",
    "dataclasses.replace(o, c=$any)",
    "[(f.name, f.type, f.init, f.repr, f.compare, f.kw_only) for f in dataclasses.fields(o)]",
    "[f.default for f in dataclasses.fields(C) if f.default is not dataclasses.MISSING]",
    "dataclasses.is_dataclass(o), dataclasses.is_dataclass(C), dataclasses.is_dataclass(1)",
    "C.__match_args__",
    "o.a, o.b",
    "getattr(C, 'b', 'none'), getattr(C, 'c', 'none')",
    "vars(o)",
    "C.__annotations__",
    "C.__slots__",
    "copy.copy(o) == o",
    "sorted(vars(C).keys() & {'__init__', '__repr__', '__eq__', '__lt__', '__hash__', '__setattr__'})",
    "C.__hash__ is None",
    "str(inspect.signature(C))",
    "!o.a = $any; show('PLACE', o)",
    "!del o.a",
    "!o.b.append($any); show('PLACE', o, C($any))",
    "!match o:\n    case C(x, y): show('PLACE', x, y)",
    "!match o:\n    case C(a=x): show('PLACE', x)",
];

/// A dataclass, perhaps one derived from it, and what its objects do.
pub fn data(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    let count = 1 + w.rng.below(2);
    for number in 0..count {
        let mut options = Vec::new();
        for _ in 0..w.rng.below(3) {
            let option = w.rng.pick(OPTIONS);
            if !options.contains(&option) {
                options.push(option);
            }
        }
        let mut body = Vec::new();
        let names: &[&str] = if number == 0 { &["a", "b", "c"] } else { &["d", "b", "e"] };
        for name in &names[..1 + w.rng.below(3)] {
            let template = w.rng.pick(FIELDS).replace("NAME", name);
            body.push(line(w.fill(&template)));
        }
        if w.rng.chance(1, 4) {
            let text = w.rng.pick(&[
                "def __post_init__(self, *rest): print('post', rest)",
                "def __post_init__(self): self.b = 'post'",
                "def __eq__(self, other): return 'own eq'",
                "def __repr__(self): return 'own repr'",
                "def __hash__(self): return 3",
                "def __lt__(self, other): return True",
                "def __init__(self, *args): self.a = args",
                "def __setattr__(self, name, value): object.__setattr__(self, name, value)",
                "__slots__ = ('a',)",
            ]);
            body.push(line(text));
        }
        let (name, base) = if number == 0 { ("P", "") } else { ("Q", "(P)") };
        let class = vec![
            line(format!("@dataclasses.dataclass({})", options.join(", "))),
            block(format!("class {name}{base}:"), body),
        ];
        let place = w.place();
        out.push(guarded(&place, vec![Node::Chain(class), line(format!("C = {name}"))]));
    }
    let place = w.place();
    out.insert(0, line("o, C = None, int"));
    let text = w.rng.pick(&[
        "o = C($any)",
        "o = C($any, $any)",
        "o = C(a=$int, b=$any)",
        "o = C()",
        "o = C($int, $str, $any)",
    ]);
    out.push(guarded(&place, vec![line(w.fill(text)), line(format!("show('{place}', o)"))]));
    uses(w, DATA_USES, 6, &mut out);
    vec![Node::Chain(out)]
}

fn uses(w: &mut Writer, table: &[&str], count: usize, out: &mut Vec<Node>) {
    for _ in 0..count {
        let place = w.place();
        let template = w.rng.pick(table).replace("PLACE", &place);
        let body = match template.strip_prefix('!') {
            Some(statement) => w.fill(statement).split('\n').map(line).collect(),
            None => vec![line(format!("show('{place}', {})", w.fill(&template)))],
        };
        out.push(guarded(&place, body));
    }
}

const BASES: &[(&str, &[&str])] = &[
    ("enum.Enum", &["1", "'a'", "2.5", "enum.auto()", "(1, 2)", "None", "$any", "$int"]),
    ("enum.IntEnum", &["1", "2", "enum.auto()", "$int", "$count", "'3'"]),
    ("enum.StrEnum", &["'a'", "'b'", "enum.auto()", "$str", "1"]),
    ("enum.Flag", &["1", "2", "4", "3", "enum.auto()", "8", "A | B", "0"]),
    ("enum.IntFlag", &["1", "2", "enum.auto()", "16", "7"]),
    ("int, enum.Enum", &["1", "2", "'4'", "(5,)", "enum.auto()"]),
    ("str, enum.Enum", &["'a'", "1", "$str", "enum.auto()"]),
    ("float, enum.Enum", &["1", "2.5", "'1e3'"]),
    ("tuple, enum.Enum", &["(1, 2)", "((3,),)"]),
];
const EXTRA: &[&[&str]] = &[
    &["def __str__(self): return 'own ' + self.name"],
    &["@property", "def twice(self): return (self.name, self.value) * 2"],
    &["@classmethod", "def _missing_(cls, value): return cls.A if value == 99 else None"],
    &["@staticmethod", "def _generate_next_value_(name, start, count, last): return name.lower() * 2"],
    &["@staticmethod", "def _generate_next_value_(name, start, count, last): return count * 16 + len(last)"],
    &["def __init__(self, *args): self.args = args"],
    &["def __new__(cls, *args): o = object.__new__(cls); o._value_ = len(args); return o"],
    &["_ignore_ = ['t']", "t = 5"],
    &["def __format__(self, spec): return 'fmt' + spec"],
    &["def __eq__(self, other): return self is other or self.value == other", "__hash__ = None"],
    &["def __bool__(self): return False"],
    &["__order__ = 'A B C'"],
    &["class Inner: pass"],
    &["m = enum.member(7)", "n = enum.nonmember(5)"],
];
const ENUM_USES: &[&str] = &[
    "list(E), len(E)",
    "E.A, E.A.name, E.A.value",
    "str(E.A), repr(E.B), f'{E.A}', f'{E.A:>12}', '%s %r' % (E.A, E.B), format(E.B)",
    "E($any)",
    "E($count)",
    "E(E.A), E(E.A.value) is E.A",
    "E['A'], E['B']",
    "E['nothing']",
    "E.C",
    "E.A == E.B, E.A == E.A.value, E.A != $any, E.A is E.A",
    "E.A < E.B, max(E), sorted(E)",
    "E.A in E, $any in E, 'A' in E",
    "list(E.__members__), list(E.__members__.values())",
    "list(reversed(E))",
    "{E.A: 1}[E.A], {E.B, E.A} and 1",
    "hash(E.A) == hash(E.A)",
    "E.A + 1, E.A * 2",
    "E.A + $any",
    "E.A | E.B, E.A & E.B, E.A ^ E.B, ~E.A",
    "~E.A, ~(E.A | E.B), -1 & E.B",
    "E.A | $count, $count | E.B",
    "E(3), E(0), E(8), E(-1)",
    "list(E.A | E.B), len(E.A | E.B), E.A in (E.A | E.B), bool(E.A)",
    "E.A.twice, E.A.args",
    "isinstance(E.A, int), isinstance(E.A, str), isinstance(E.A, E), type(E.A).__name__, type(E).__name__",
    "E.A.B",
    "E.A.m, E.m, E.n",
    "E.__name__, E.__doc__, E.A.__class__, E.__qualname__",
    "sorted(n for n in dir(E) if not n.startswith('_'))",
    "[m for m in E if m.value]",
    "bool(E.A), not E.B",
    "copy.copy(E.A) is E.A, copy.deepcopy([E.A])[0] is E.A",
    "enum.Enum('Made', 'X Y Z')($count), list(enum.IntEnum('Made', ['X', 'Y']))",
    "enum.Flag('Made', {'X': 1, 'Y': 2})(3)",
    "json.dumps(E.A)",
    "E.A()",
    "int(E.A), str(E.A.value)",
    "E.A.upper(), E.A + 'x', 'x' + E.B",
    "E._member_names_",
    "!E.A = 1",
    "!E.new = 1; show('PLACE', E.new)",
    "!del E.A",
    "!E.A.value = 3",
    "!E.A.extra = $any; show('PLACE', E.A.extra)",
    "!class F(E): X = 1",
    "!class F(E): pass",
    "!enum.unique(E)",
    "!for m in E: show('PLACE', m.name, m.value)",
    "!match E.B:\n    case E.A: print('A')\n    case E.B: print('B')",
    "!x = E.A; x |= E.B; show('PLACE', x)",
];

/// An enumeration, and what it and its members do.
pub fn enumerations(w: &mut Writer) -> Vec<Node> {
    let (base, values) = BASES[w.rng.below(BASES.len())];
    let mut body = Vec::new();
    // what has a say in how members are made comes before them
    let early = w.rng.chance(1, 3).then(|| EXTRA[w.rng.below(EXTRA.len())]);
    body.extend(early.map(|extra| Node::Chain(extra.iter().copied().map(line).collect())));
    for name in &["A", "B", "C", "D"][..2 + w.rng.below(3)] {
        let value = w.rng.pick(values);
        let value = match w.rng.below(8) {
            0 if *name != "A" => "A".to_owned(),
            _ => w.fill(value),
        };
        body.push(line(format!("{name} = {value}")));
    }
    if w.rng.chance(1, 3) {
        let extra = EXTRA[w.rng.below(EXTRA.len())];
        body.push(Node::Chain(extra.iter().copied().map(line).collect()));
    }
    let flag = base.contains("Flag") && w.rng.chance(1, 4);
    let boundary = if flag { w.rng.pick(&["STRICT", "CONFORM", "EJECT", "KEEP"]) } else { "" };
    let boundary = if flag { format!(", boundary=enum.{boundary}") } else { String::new() };
    let wrap =
        w.rng.chance(1, 8).then(|| line(w.rng.pick(&["@enum.unique", "@enum.verify(enum.NAMED_FLAGS)"])));
    let place = w.place();
    let mut class: Vec<Node> = wrap.into_iter().collect();
    class.push(block(format!("class E({base}{boundary}):"), body));
    let mut out = vec![block("class E(enum.Enum):", vec![line("A = 1"), line("B = 2")])];
    out.push(guarded(&place, vec![Node::Chain(class), line(format!("show('{place}', list(E))"))]));
    uses(w, ENUM_USES, 8, &mut out);
    vec![Node::Chain(out)]
}

/// A value of any kind through `typing` and `collections.abc`: what it is said to be.
pub fn kinds(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..3 {
        let place = w.place();
        let value = w.expr(Kind::Any);
        let abstract_kind = w.rng.pick(&[
            "Sequence",
            "Mapping",
            "Iterable",
            "Iterator",
            "Hashable",
            "Sized",
            "Container",
            "Collection",
            "MutableSequence",
            "MutableMapping",
            "Set",
            "MutableSet",
            "Reversible",
            "Callable",
            "Generator",
            "ByteString",
            "KeysView",
            "Awaitable",
            "Buffer",
        ]);
        let test = w.rng.pick(&[
            "isinstance(VALUE, collections.abc.KIND)",
            "issubclass(type(VALUE), collections.abc.KIND)",
            "isinstance(VALUE, (int | str | None))",
            "isinstance(VALUE, numbers.Number), isinstance(VALUE, numbers.Integral)",
            "list[int] | None, dict[str, list[int]], tuple[int, ...], type(VALUE)",
            "isinstance(VALUE, list[int])",
            "typing.get_args(dict[str, type(VALUE)]), typing.get_origin(list[int])",
            "int | type(VALUE), type(VALUE) | None",
        ]);
        let test = test.replace("KIND", abstract_kind).replace("VALUE", &value);
        out.push(guarded(&place, vec![line(format!("show('{place}', {test})"))]));
    }
    out
}
