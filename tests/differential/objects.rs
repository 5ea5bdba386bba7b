//! Attributes: random hierarchies with descriptors, slots, properties, hooks and metaclasses, and
//! names looked up, set and deleted on objects and on classes.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const ATTRIBUTES: &[&str] = &["a", "b", "c"];

/// What a class says about one name; `NAME` is the class, `ATTR` the name.
const MEMBERS: &[&[&str]] = &[
    &["ATTR = $any"],
    &["ATTR: int = $int"],
    &["ATTR = Data('NAME.ATTR')"],
    &["ATTR = Shadowed('NAME.ATTR')"],
    &["ATTR = property(lambda self: 'NAME.ATTR')"],
    &[
        "@property",
        "def ATTR(self): return getattr(self, '_ATTR', 'NAME.ATTR unset')",
        "@ATTR.setter",
        "def ATTR(self, value): print('NAME.ATTR set', form(value)); self._ATTR = value",
    ],
    &["def ATTR(self, *rest): return ('NAME.ATTR', *rest)"],
    &["def ATTR(self): return ('NAME.ATTR', super().ATTR())"],
    &["def ATTR(self): return ('NAME.ATTR', super().ATTR)"],
    &["@classmethod", "def ATTR(cls, *rest): return (cls.__name__, 'NAME.ATTR', *rest)"],
    &["@classmethod", "def ATTR(cls): return (cls.__name__, super().ATTR)"],
    &["@staticmethod", "def ATTR(*rest): return ('NAME.ATTR', *rest)"],
    &["@functools.cached_property", "def ATTR(self): print('NAME.ATTR computed'); return $any"],
    &["ATTR = functools.partialmethod(lambda self, *x: ('NAME.ATTR', *x), $int)"],
    &["ATTR = len"],
    &["ATTR = lambda self: 'NAME.ATTR lambda'"],
    &["class ATTR: inner = $int"],
    &["@property", "def ATTR(self): raise AttributeError('NAME.ATTR within')"],
    &["ATTR = operator.attrgetter('b')"],
    &["__slots__ = ('ATTR',)"],
    &["__slots__ = ()"],
    &["__slots__ = ('ATTR', '__dict__')"],
    &["__match_args__ = ('ATTR',)"],
];
const HOOKS: &[&[&str]] = &[
    &["def __getattr__(self, name): print('NAME getattr', name); return ('NAME', name)"],
    &["def __getattr__(self, name): raise AttributeError('NAME lacks ' + name)"],
    &[
        "def __getattribute__(self, name): print('NAME getattribute', name); return super().__getattribute__(name)",
    ],
    &[
        "def __getattribute__(self, name): return 'NAME all' if name == 'b' else object.__getattribute__(self, name)",
    ],
    &[
        "def __setattr__(self, name, value): print('NAME setattr', name, form(value)); super().__setattr__(name, value)",
    ],
    &["def __setattr__(self, name, value): raise AttributeError('NAME is frozen')"],
    &["def __delattr__(self, name): print('NAME delattr', name); super().__delattr__(name)"],
    &["def __init__(self, *args, **named): print('NAME init', args, named); super().__init__()"],
    &["def __init__(self, a=1): self.a = a"],
    &["def __new__(cls, *args): print('NAME new', cls.__name__, args); return super().__new__(cls)"],
    &[
        "def __init_subclass__(cls, **more): print('NAME subclass', cls.__name__, more); super().__init_subclass__()",
    ],
    &["def __init_subclass__(cls): cls.b = 'by NAME'"],
    &["def __class_getitem__(cls, item): return (cls.__name__, item)"],
    &["def __dir__(self): return ['z', 'a']"],
    &["def __eq__(self, other): return type(self) is type(other)"],
    &["def __hash__(self): return 5"],
    &["__hash__ = None"],
    &["__class__ = property(lambda self: int)"],
    &["def __call__(self, *args): return ('NAME called', args)"],
    &["print('body of NAME', __qualname__, sorted(n for n in locals() if len(n) == 1))"],
    &["def m(self): return __class__.__name__, super().__thisclass__.__name__"],
];
const META: &[&str] = &[
    "def __new__(m, name, bases, space, **more): print('meta new', name, more); return super().__new__(m, name, bases, space)",
    "def __init__(c, name, bases, space, **more): print('meta init', name, [b.__name__ for b in bases]); super().__init__(name, bases, space)",
    "def __call__(c, *args, **named): print('meta call', c.__name__); return super().__call__(*args, **named)",
    "@classmethod\ndef __prepare__(m, name, bases, **more): print('prepare', name); return {'b': 'prepared'}",
    "def __getattr__(c, name): print('meta getattr', name); return ('meta', name)",
    "def __setattr__(c, name, value): print('meta setattr', name); super().__setattr__(name, value)",
    "def __instancecheck__(c, o): print('instancecheck'); return super().__instancecheck__(o)",
    "def __subclasscheck__(c, o): print('subclasscheck'); return True",
    "def __iter__(c): return iter([c.__name__])",
    "def __contains__(c, x): return x == 1",
    "def __getitem__(c, x): return (c.__name__, 'abc'[x])",
    "def __len__(c): return 4",
    "def __bool__(c): return False",
    "def __repr__(c): return f'<{c.__name__}>'",
    "def __lt__(c, o): return c.__name__ < o.__name__",
    "a = Data('meta.a')",
    "b = property(lambda c: c.__name__ + '.b')",
    "def c(c): return (c.__name__, 'meta c')",
    "def mro(c): print('mro of', c.__name__); return super().mro()",
];
/// What is looked at; `o` is an object of the class `C`.
const LOOKS: &[&str] = &[
    "o.ATTR",
    "o.ATTR",
    "o.ATTR()",
    "o.ATTR($int)",
    "C.ATTR",
    "C.ATTR(o)",
    "getattr(o, 'ATTR', 'none')",
    "getattr(C, 'ATTR', 'none')",
    "hasattr(o, 'ATTR')",
    "super(C, o).ATTR",
    "super(C, C).ATTR",
    "super(K1, o).ATTR",
    "C.__mro__[1].ATTR",
    "vars(o)",
    "sorted(n for n in vars(C) if len(n) == 1)",
    "[k.__name__ for k in C.__mro__]",
    "[k.__name__ for k in C.__bases__], C.__base__.__name__",
    "[k.__name__ for k in K1.__subclasses__()]",
    "isinstance(o, K1), issubclass(C, K1)",
    "isinstance($any, C)",
    "type(o).__name__, o.__class__.__name__, type(C).__name__",
    "C.__qualname__, C.__module__",
    "getattr(C, '__annotations__', 0)",
    "getattr(o, '__slots__', 0)",
    "C.__dict__.get('ATTR')",
    "[n for n in dir(C) if len(n) == 1]",
    "o == C(), o != o",
    "{o: 1}[o]",
    "C[int]",
    "C()",
    "C(1).ATTR",
    "C(1, 2)",
    "C(x=1)",
    "o()",
    "o.m()",
    "list(C)",
    "1 in C, len(C), bool(C)",
    "callable(o)",
    "operator.attrgetter('ATTR')(o)",
    "type(o.ATTR).__name__, type(C.ATTR).__name__",
    "o.__getattribute__('ATTR')",
    "object.__getattribute__(o, 'ATTR')",
    "type.__getattribute__(C, 'ATTR')",
    "o.ATTR is o.ATTR",
    "o.ATTR == o.ATTR",
    "C.ATTR.__name__, C.ATTR.__qualname__",
    "o.ATTR.__self__ is o, o.ATTR.__func__ is C.ATTR",
    "!o.ATTR = $any",
    "!o.ATTR = $any",
    "!del o.ATTR",
    "!o.ATTR += $int",
    "!C.ATTR = $any",
    "!C.ATTR = lambda self: 'patched'",
    "!C.ATTR = property(lambda self: 'patched')",
    "!del C.ATTR",
    "!object.__setattr__(o, 'ATTR', $any)",
    "!o.__dict__['ATTR'] = $any",
    "!o.__dict__.clear()",
    "!o.__class__ = K1",
    "!K1.ATTR = Data('late')",
    "!setattr(C, '__getattr__', lambda self, name: 'late ' + name)",
    "!o.ATTR: int = 1",
    "!match o:\n    case C(ATTR=x): show('PLACE', x)",
    "!match o:\n    case C(x): show('PLACE', x)",
];

/// A text of one or more lines, each member at its own, as statements.
fn lines(text: &str) -> Vec<Node> {
    let mut out = Vec::new();
    for part in text.split('\n') {
        match part.strip_prefix("    ") {
            Some(inner) => match out.pop() {
                Some(Node::Line(head)) => out.push(block(head, vec![line(inner)])),
                other => out.extend(other),
            },
            None => out.push(line(part)),
        }
    }
    out
}

/// A hierarchy of two to five classes, and what its objects and classes answer.
pub fn attributes(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    let meta = w.rng.chance(1, 3);
    if meta {
        let mut body = Vec::new();
        for _ in 0..1 + w.rng.below(4) {
            body.push(Node::Chain(lines(w.rng.pick(META))));
        }
        out.push(block("class Meta(type):", body));
    }
    let count = 2 + w.rng.below(4);
    for number in 1..=count {
        let name = format!("K{number}");
        let mut parents = Vec::new();
        if number == 1 {
            parents.extend(
                w.rng.chance(1, 6).then(|| w.rng.pick(&["int", "dict", "Exception", "str"]).to_owned()),
            );
            parents.extend(meta.then(|| "metaclass=Meta".to_owned()));
        } else {
            for _ in 0..1 + w.rng.below(2) {
                let parent = format!("K{}", 1 + w.rng.below(number - 1));
                if !parents.contains(&parent) {
                    parents.push(parent);
                }
            }
            if w.rng.chance(1, 12) {
                parents.push("flag=1".to_owned());
            }
        }
        let mut body = Vec::new();
        for _ in 0..1 + w.rng.below(3) {
            let attribute = w.rng.pick(ATTRIBUTES);
            let member = MEMBERS[w.rng.below(MEMBERS.len())];
            let text: Vec<String> =
                member.iter().map(|text| text.replace("NAME", &name).replace("ATTR", attribute)).collect();
            body.push(Node::Chain(text.iter().map(|text| line(w.fill(text))).collect()));
        }
        if w.rng.chance(1, 2) {
            let hook = HOOKS[w.rng.below(HOOKS.len())];
            body.push(Node::Chain(hook.iter().map(|text| line(text.replace("NAME", &name))).collect()));
        }
        let place = w.place();
        out.push(guarded(&place, vec![block(format!("class {name}({}):", parents.join(", ")), body)]));
    }
    for _ in 0..2 {
        let class = format!("K{}", count - w.rng.below(2));
        let place = w.place();
        out.push(line("o = ()"));
        out.push(guarded(&place, vec![line(format!("C = {class}")), line("o = C()")]));
        for _ in 0..6 {
            let place = w.place();
            let template = w.rng.pick(LOOKS).replace("ATTR", w.rng.pick(ATTRIBUTES)).replace("PLACE", &place);
            let body = match template.strip_prefix('!') {
                Some(statement) => lines(&w.fill(statement)),
                None => vec![line(format!("show('{place}', {})", w.fill(&template)))],
            };
            out.push(guarded(&place, body));
        }
    }
    out
}

/// Random bases, some of which have no order: the order, or the error.
pub fn orders(w: &mut Writer) -> Vec<Node> {
    let mut out = vec![line("class B0: pass")];
    for number in 1..4 + w.rng.below(5) {
        let mut parents = Vec::new();
        for _ in 0..1 + w.rng.below(3) {
            let parent = if w.rng.chance(1, 12) {
                w.rng.pick(&["object", "int", "Exception", "dict", "B0"]).to_owned()
            } else {
                format!("B{}", w.rng.below(number))
            };
            if !parents.contains(&parent) || w.rng.chance(1, 9) {
                parents.push(parent);
            }
        }
        let name = format!("B{number}");
        let place = w.place();
        let kind = w.leaf(Kind::Int);
        let body = vec![line(format!("def who(self): return ['{name}'] + getattr(super(), 'who', list)()"))];
        out.push(line(format!("class {name}: x = {kind}")));
        let class = block(format!("class {name}({}):", parents.join(", ")), body);
        out.push(guarded(
            &place,
            vec![
                class,
                line(format!("show('{place}', {name}().who(), [k.__name__ for k in {name}.__mro__])")),
            ],
        ));
    }
    vec![Node::Chain(out)]
}
