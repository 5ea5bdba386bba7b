//! Classes: hierarchies with `super`, special methods, properties, slots, descriptors,
//! dataclasses and enums, subclasses of builtin types; then objects in all kinds of use.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

/// Special methods: name, parameters, and bodies of which one is taken.
const METHODS: &[(&str, &str, &[&str])] = &[
    (
        "__repr__",
        "self",
        &[
            "return f'NAME({form(self.v)})'",
            "return 'NAME'",
            "return 5",
            "return super().__repr__()[:0] + 'NAME'",
        ],
    ),
    ("__str__", "self", &["return f'<{form(self.v)}>'", "return str(self.v)", "return None"]),
    (
        "__eq__",
        "self, other",
        &[
            "return isinstance(other, NAME) and self.v == other.v",
            "return NotImplemented",
            "return self.v == other",
            "return 'yes'",
            "print('eq'); return True",
        ],
    ),
    ("__ne__", "self, other", &["return not self == other", "return NotImplemented"]),
    ("__lt__", "self, other", &["return self.v < getattr(other, 'v', other)", "return NotImplemented"]),
    ("__le__", "self, other", &["return self.v <= getattr(other, 'v', other)"]),
    ("__gt__", "self, other", &["return NotImplemented", "return []"]),
    ("__hash__", "self", &["return hash(form(self.v)) % 1", "return 7", "return 'x'", "return -1"]),
    ("__bool__", "self", &["return bool(self.v)", "return False", "return 1", "return None"]),
    ("__len__", "self", &["return 3", "return len(self.v)", "return -1", "return 'x'", "return 0"]),
    (
        "__iter__",
        "self",
        &[
            "return iter([self.v, 2])",
            "yield self.v; yield 1",
            "return self",
            "return 5",
            "return iter(self.v)",
        ],
    ),
    ("__next__", "self", &["raise StopIteration", "raise StopIteration(1)"]),
    ("__contains__", "self, item", &["return item == self.v", "return 'x'", "return ''"]),
    (
        "__getitem__",
        "self, key",
        &[
            "if key == 5: raise IndexError(key); return ('item', key)",
            "if key == 3: raise IndexError(key); return key",
            "return self.v[key]",
        ],
    ),
    ("__setitem__", "self, key, value", &["print('set', form(key), form(value))", "self.v = (key, value)"]),
    ("__delitem__", "self, key", &["print('del', form(key))"]),
    ("__missing__", "self, key", &["return 'missing'"]),
    ("__call__", "self, *args, **kwargs", &["return (args, kwargs)", "return self.v"]),
    (
        "__add__",
        "self, other",
        &["return ('add', other)", "return NotImplemented", "return type(self)(other)"],
    ),
    ("__radd__", "self, other", &["return ('radd', other)", "return NotImplemented"]),
    ("__iadd__", "self, other", &["self.v = other; return self", "return NotImplemented"]),
    ("__sub__", "self, other", &["return self.v - getattr(other, 'v', other)"]),
    ("__rsub__", "self, other", &["return ('rsub', other)"]),
    ("__mul__", "self, other", &["return [self.v] * other", "return NotImplemented"]),
    ("__rmul__", "self, other", &["return ('rmul', other)"]),
    ("__truediv__", "self, other", &["return ('div', other)"]),
    ("__floordiv__", "self, other", &["return ('floordiv', other)"]),
    ("__mod__", "self, other", &["return ('mod', other)"]),
    ("__divmod__", "self, other", &["return ('divmod', other)"]),
    ("__pow__", "self, other, mod=None", &["return ('pow', other, mod)"]),
    ("__matmul__", "self, other", &["return ('matmul', other)"]),
    ("__and__", "self, other", &["return ('and', other)"]),
    ("__ror__", "self, other", &["return ('ror', other)"]),
    ("__lshift__", "self, other", &["return ('lshift', other)"]),
    ("__neg__", "self", &["return ('neg', self.v)"]),
    ("__pos__", "self", &["return self.v"]),
    ("__invert__", "self", &["return ~self.v"]),
    ("__abs__", "self", &["return abs(self.v)"]),
    ("__int__", "self", &["return 5", "return 'x'", "return True", "return int(self.v)"]),
    ("__float__", "self", &["return 2.5", "return 3", "return float(self.v)"]),
    ("__index__", "self", &["return 2", "return 'x'", "return -1"]),
    ("__round__", "self, n=None", &["return ('round', n)"]),
    ("__trunc__", "self", &["return 8"]),
    ("__floor__", "self", &["return 9"]),
    ("__format__", "self, spec", &["return f'fmt[{spec}]'", "return 5"]),
    ("__bytes__", "self", &["return b'bytes'", "return 'x'"]),
    ("__reversed__", "self", &["return iter('zyx')", "return [1]"]),
    ("__length_hint__", "self", &["return 4", "return NotImplemented", "return -2"]),
    (
        "__getattr__",
        "self, name",
        &["return ('attr', name)", "raise AttributeError(name)", "raise AttributeError(f'no {name}')"],
    ),
    ("__setattr__", "self, name, value", &["print('setattr', name); object.__setattr__(self, name, value)"]),
    ("__delattr__", "self, name", &["print('delattr', name)"]),
    ("__enter__", "self", &["return self.v", "raise ValueError('enter')"]),
    (
        "__exit__",
        "self, *details",
        &["return True", "print('left', details[0] and details[0].__name__)", "raise KeyError('exit')"],
    ),
    ("__dir__", "self", &["return ['b', 'a']"]),
    (
        "__init_subclass__",
        "cls, **kwargs",
        &["print('subclass', cls.__name__, kwargs); super().__init_subclass__()"],
    ),
    ("__class_getitem__", "cls, item", &["return (cls.__name__, item)"]),
    (
        "__new__",
        "cls, *args",
        &["print('new', len(args)); return super().__new__(cls)", "return object.__new__(cls)"],
    ),
];

const PLAIN: &[(&str, &str, &str)] = &[
    ("", "m", "return ('NAME.m', self.v)"),
    ("", "m", "return ('NAME', super().m())"),
    ("", "m", "return ('NAME', *super().m())"),
    ("@property", "p", "return self.v"),
    ("@property", "p", "raise AttributeError('inside p')"),
    ("@classmethod", "c", "return self.__name__"),
    ("@staticmethod", "s", "return self"),
    ("@functools.cached_property", "cp", "print('computed'); return [self.v]"),
    ("@functools.singledispatchmethod", "d", "return 'NAME'"),
];

/// What is done with an object `o`: expressions, and after `!` statements.
const USES: &[&str] = &[
    "o",
    "str(o)",
    "repr(o)",
    "f'{o}'",
    "f'{o:>5}'",
    "f'{o!r}'",
    "o == o",
    "o == $any",
    "$any == o",
    "o != $int",
    "o < $int",
    "o <= o",
    "o > $int",
    "$int > o",
    "type(hash(o))",
    "bool(o)",
    "not o",
    "len(o)",
    "list(o)",
    "tuple(o)",
    "[*o]",
    "$int in o",
    "$any in o",
    "o[$index]",
    "o[$index:$index]",
    "o[$str, $int]",
    "o()",
    "o($any)",
    "o($any, k=$int)",
    "o + $any",
    "$any + o",
    "o - $int",
    "$int - o",
    "o * $count",
    "$count * o",
    "o / 2",
    "o // 2",
    "o % $int",
    "divmod(o, 2)",
    "o ** 2",
    "pow(o, 2, 3)",
    "o @ o",
    "o & 1",
    "1 | o",
    "o << 1",
    "-o",
    "+o",
    "~o",
    "abs(o)",
    "int(o)",
    "float(o)",
    "operator.index(o)",
    "[1, 2, 3][o]",
    "'abc'[o:]",
    "range(o)",
    "round(o)",
    "round(o, 1)",
    "math.floor(o)",
    "math.trunc(o)",
    "format(o, 'x')",
    "bytes(o)",
    "list(reversed(o))",
    "operator.length_hint(o)",
    "o.nothing",
    "o.m()",
    "o.p",
    "o.c()",
    "o.s(1)",
    "o.cp, o.cp",
    "type(o).__name__",
    "type(o).__mro__[-1] is object",
    "[c.__name__ for c in type(o).__mro__]",
    "isinstance(o, C1)",
    "issubclass(type(o), (int, C1))",
    "o.v",
    "getattr(o, 'v', None)",
    "hasattr(o, 'p')",
    "sorted(vars(o))",
    "dir(o)[:2]",
    "sum([o], $int)",
    "max(o, $int)",
    "sorted([o, o])",
    "{o: 1}",
    "{o, o} and 1",
    "[o].index(o)",
    "[o].count($any)",
    "(o, 1) < (o, 2)",
    "o is o",
    "C1[int]",
    "'%s %r' % (o, o)",
    "'{} {!r}'.format(o, o)",
    "'%d' % o",
    "print(o)",
    "dict([o])",
    "!a, b = o",
    "!o.v = $any",
    "!del o.v",
    "!o[1] = $any",
    "!del o[$index]",
    "!o += $any",
    "!o.p = 1",
    "!o.new = $any; show('new', o.new)",
    "!with o as x: show('x', x)",
    "!with o: raise ValueError($int)",
    "!for x in o: show('x', x); break",
    "!x, *y = o; show('y', x, y)",
    "o.__class__.__name__",
    "o.__dict__ == vars(o)",
    "type(o)(1).v",
    "''.join([o])",
    "next(o)",
    "iter(o) and 1",
    "all(o)",
    "zip(o, o) and 2",
    "dict.fromkeys(o)",
    "set(o) and 3",
    "o.__add__(1)",
    "object.__repr__(o)[:1]",
    "C1.m(o)",
    "C1.__eq__(o, o)",
    "super(C1, o).__init__()",
    "o.__init__($any)",
    "bytes([o])",
    "chr(o % 0xD800)",
    "hex(o)",
    "'a' * o",
    "[0] * o",
    "o.__sizeof__() > 0",
    "callable(o)",
    "(o, o)[:1] == (o,)",
];

/// One to three classes in a hierarchy, and their objects in use.
pub fn hierarchy(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    let count = 1 + w.rng.below(3);
    let bases = ["", "", "", "", "int", "str", "list", "dict", "tuple", "float", "Exception", "set"];
    let root = w.rng.pick(&bases);
    let mut names: Vec<String> = Vec::new();
    for i in 0..count {
        let name = format!("C{}", i + 1);
        let mut parents = match i {
            0 => root.to_owned(),
            1 => names[w.rng.below(names.len())].clone(),
            _ => w.rng.pick(&["C2, C1", "C1", "C2", "C1, C2"]).to_owned(),
        };
        if i > 0 && w.rng.chance(1, 6) {
            parents.push_str(", tag=1");
        }
        let mut body = Vec::new();
        if i == 0 || w.rng.chance(1, 4) {
            let init = match root {
                _ if i > 0 => "super().__init__(v); self.w = v",
                "list" | "dict" | "set" if w.rng.chance(1, 2) => "super().__init__(); self.v = v",
                _ => "self.v = v",
            };
            body.push(block("def __init__(self, v=1, *rest):", vec![line(init)]));
        }
        if w.rng.chance(1, 3) {
            let value = w.leaf(Kind::Any);
            body.push(line(format!("shared = {value}")));
        }
        if i == 0 && root.is_empty() && w.rng.chance(1, 6) {
            body.push(line("__slots__ = ('v', 'w')"));
        }
        if i == 0 && matches!(root, "" | "Exception") {
            body.push(block("def __repr__(self):", vec![line(format!("return '{name} object'"))]));
        }
        for _ in 0..2 + w.rng.below(5) {
            let (special, params, bodies) = METHODS[w.rng.below(METHODS.len())];
            let text = w.rng.pick(bodies).replace("NAME", &name);
            body.push(block(format!("def {special}({params}):"), text.split("; ").map(line).collect()));
        }
        for _ in 0..w.rng.below(3) {
            let (wrap, method, text) = PLAIN[w.rng.below(PLAIN.len())];
            let head =
                if method == "d" { "def d(self, x):".to_owned() } else { format!("def {method}(self):") };
            let mut parts = vec![block(head, vec![line(text.replace("NAME", &name))])];
            if !wrap.is_empty() {
                parts.insert(0, line(wrap));
            }
            body.push(Node::Chain(parts));
        }
        let head =
            if parents.is_empty() { format!("class {name}:") } else { format!("class {name}({parents}):") };
        let place = w.place();
        out.push(guarded(&place, vec![block(head, body)]));
        names.push(name);
    }
    for _ in 0..3 {
        let class = names[w.rng.below(names.len())].clone();
        let argument = match root {
            "int" | "float" => w.leaf(Kind::Int),
            "str" => w.leaf(Kind::Str),
            "list" | "tuple" | "set" => w.leaf(Kind::Ints),
            "dict" => w.leaf(Kind::Counts),
            _ => w.leaf(Kind::Any),
        };
        let place = w.place();
        // not `None`, of which CPython makes different errors in `super` before and after a call got warm
        out.push(line("o = ()"));
        out.push(guarded(&place, vec![line(format!("o = {class}({argument})"))]));
        for _ in 0..4 {
            let place = w.place();
            let template = w.rng.pick(USES);
            let body = match template.strip_prefix('!') {
                Some(statement) => line(w.fill(statement)),
                None => line(format!("show('{place}', {})", w.fill(template))),
            };
            out.push(guarded(&place, vec![body]));
        }
    }
    out
}

const KINDS: &[&[&str]] = &[
    &[
        "@dataclasses.dataclass(OPTIONS)",
        "class Item:",
        "    name: str",
        "    size: int = $int",
        "    tags: list = dataclasses.field(default_factory=list)",
        "a, b = Item($any), Item($any, $int)",
        "show('PLACE', a, b, a == b, dataclasses.astuple(a), dataclasses.asdict(b))",
        "a.tags.append($any); show('PLACE', a, dataclasses.replace(b, size=$int))",
        "show('PLACE', a < b)",
        "a.name = $str",
        "show('PLACE', hash(a) and 1)",
        "Item()",
    ],
    &[
        "class Color(enum.Enum):",
        "    RED = $int",
        "    GREEN = $str",
        "    BLUE = RED",
        "show('PLACE', list(Color), Color.RED, Color.BLUE, Color['GREEN'], Color.RED.name, Color.RED.value)",
        "show('PLACE', Color($int))",
    ],
    &[
        "class Level(enum.IntEnum):",
        "    LOW = 1",
        "    HIGH = enum.auto()",
        "show('PLACE', Level.LOW < Level.HIGH, Level(2), Level.LOW + $int, sorted([Level.HIGH, Level.LOW]), f'{Level.LOW}', repr(Level.HIGH))",
    ],
    &[
        "class Perm(enum.Flag):",
        "    R = enum.auto()",
        "    W = enum.auto()",
        "    X = enum.auto()",
        "show('PLACE', Perm.R | Perm.W, Perm.R & Perm.W, ~Perm.R, Perm.W in (Perm.R | Perm.W), Perm($count))",
    ],
    &[
        "class Typed:",
        "    def __set_name__(self, owner, name): self.name = '_' + name; print('named', name)",
        "    def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.name)",
        "    def __set__(self, obj, value):",
        "        if not isinstance(value, int): raise TypeError(f'{self.name[1:]} wants int, not {type(value).__name__}')",
        "        setattr(obj, self.name, value)",
        "class Box:",
        "    w = Typed()",
        "    h = Typed()",
        "b = Box(); b.w = $int",
        "show('PLACE', b.w, vars(b))",
        "b.h = $any",
        "b.h += $int; show('PLACE', b.h)",
        "b.missing",
    ],
    &[
        "class Meta(type):",
        "    def __new__(mcs, name, bases, ns, **kw): print('make', name, kw); return super().__new__(mcs, name, bases, ns)",
        "    def __call__(cls, *args): print('call'); return super().__call__(*args)",
        "    def __iter__(cls): return iter([cls.__name__])",
        "    def __len__(cls): return $count",
        "class M(metaclass=Meta, flag=$int):",
        "    def __init__(self, *a): self.a = a",
        "show('PLACE', M($any).a, list(M), len(M), type(M).__name__)",
        "class N(M): pass",
        "show('PLACE', N().a, isinstance(N, Meta), bool(N))",
    ],
    &[
        "class Base(abc.ABC):",
        "    @abc.abstractmethod",
        "    def area(self): ...",
        "    def twice(self): return 2 * self.area()",
        "class Sq(Base):",
        "    def __init__(self, s): self.s = s",
        "    def area(self): return self.s ** 2",
        "show('PLACE', Sq($number).twice())",
        "Base()",
    ],
    &[
        "class Slots:",
        "    __slots__ = ('a', 'b')",
        "s = Slots(); s.a = $any",
        "show('PLACE', s.a, hasattr(s, 'b'), hasattr(s, '__dict__'))",
        "try: s.b",
        "except AttributeError as e: print('PLACE', e)",
        "s.c = 1",
    ],
    &[
        "@functools.total_ordering",
        "class V:",
        "    def __init__(self, n): self.n = n",
        "    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented",
        "    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented",
        "    def __repr__(self): return f'V{self.n}'",
        "vs = [V(x) for x in $ints]",
        "show('PLACE', sorted(vs), max(vs, default=None), V(1) >= V(2), V(1) != V(1))",
        "show('PLACE', V(1) < $int)",
    ],
    &[
        "class Temp:",
        "    def __init__(self, c): self._c = c",
        "    @property",
        "    def c(self): 'doc'; return self._c",
        "    @c.setter",
        "    def c(self, v):",
        "        if v < -273: raise ValueError(f'{v} is too cold')",
        "        self._c = v",
        "    @c.deleter",
        "    def c(self): print('deleted'); del self._c",
        "t = Temp($number)",
        "t.c = $number; show('PLACE', t.c, Temp.c.fset is None)",
        "t.c -= $int; show('PLACE', t.c)",
        "del t.c",
        "t.c",
    ],
    &[
        "class A:",
        "    def who(self): return ['A']",
        "class B(A):",
        "    def who(self): return ['B'] + super().who()",
        "class C(A):",
        "    def who(self): return ['C'] + super().who()",
        "class D(B, C):",
        "    def who(self): return ['D'] + super().who()",
        "show('PLACE', D().who(), [k.__name__ for k in D.__mro__])",
        "class E(A, D): pass",
    ],
    &[
        "class Chain:",
        "    def __init__(self, parts=()): self.parts = parts",
        "    def __getattr__(self, name):",
        "        if name.startswith('__'): raise AttributeError(name)",
        "        return Chain(self.parts + (name,))",
        "    def __call__(self, *a): return Chain(self.parts + (a,))",
        "    def __str__(self): return '.'.join(map(str, self.parts))",
        "print('PLACE', Chain().a.b($int).c, str(Chain().x($str)))",
    ],
    &[
        "class Matrix:",
        "    def __init__(self, rows): self.rows = [list(r) for r in rows]",
        "    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])",
        "    def __eq__(self, o): return self.rows == o.rows",
        "    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]",
        "    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v",
        "m = Matrix([[$int, $int], [$int, $int]])",
        "show('PLACE', (m @ m).rows, m[$small, $small], m == m)",
        "m[0, 1] = $int; m[$any] = 1",
    ],
    &[
        "D = type('D', (dict,), {'__missing__': lambda self, key: (key, $int)})",
        "d = D(a=$any)",
        "show('PLACE', d['a'], d[$hashable], d.get('zz'), len(d), d == {'a': 1}, type(d.copy()).__name__)",
    ],
    &[
        "class Money(int):",
        "    def __new__(cls, x, unit='EUR'): self = super().__new__(cls, x); self.unit = unit; return self",
        "    def __add__(self, o): return Money(int(self) + int(o), self.unit)",
        "    def __repr__(self): return f'{int(self)} {self.unit}'",
        "m = Money($int)",
        "show('PLACE', m, m + $int, m * 2, -m, m == $int, sum([m, m], Money(0)), [m], f'{m}', '%d' % m, type(m - m).__name__)",
    ],
    &[
        "class Upper(str):",
        "    def __new__(cls, s): return super().__new__(cls, s.upper())",
        "    def __getitem__(self, i): return Upper(super().__getitem__(i))",
        "u = Upper($str)",
        "show('PLACE', u, u[$index:], u + 'x', type(u + 'x').__name__, u == $str, len(u), u.lower(), {u: 1})",
        "u[$index]",
    ],
    &[
        "class Stack(list):",
        "    push = list.append",
        "    @property",
        "    def top(self): return self[-1]",
        "s = Stack($ints)",
        "s.push($any); show('PLACE', s.top, s, len(s), s + [1], type(s[:1]).__name__, s == list(s), s.copy())",
        "s.clear(); s.top",
    ],
];

/// One of the well-known uses of classes.
pub fn known_uses(w: &mut Writer) -> Vec<Node> {
    let index = w.rng.below(KINDS.len());
    let place = w.place();
    let options = w.rng.pick(&[
        "",
        "order=True",
        "frozen=True",
        "eq=False",
        "frozen=True, order=True",
        "slots=True",
        "kw_only=False",
        "unsafe_hash=True",
        "repr=False, order=True",
    ]);
    let body = KINDS[index]
        .iter()
        .map(|text| line(w.fill(&text.replace("PLACE", &place).replace("OPTIONS", options))))
        .collect();
    vec![guarded(&place, vec![Node::Chain(body)])]
}
