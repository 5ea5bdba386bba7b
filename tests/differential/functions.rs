//! Functions of all kinds of parameters and calls that fit or do not; closures and scopes;
//! decorators; generators driven by hand.

use super::expressions::Writer;
use super::flow::{self, Place};
use super::literals::{Kind, literal};
use super::tree::{Node, block, guarded, line};

/// A signature, as text and as the names in it.
fn signature(w: &mut Writer) -> (String, Vec<String>) {
    let (mut parts, mut names) = (Vec::new(), Vec::new());
    let positional = w.rng.below(4);
    let slash = if w.rng.chance(1, 4) { w.rng.below(positional + 1) } else { 0 };
    let mut with_default = false;
    for i in 0..positional {
        let name = ["a", "b", "c"][i];
        with_default |= w.rng.chance(1, 3);
        parts.push(parameter(w, name, with_default));
        names.push(name.to_owned());
        if slash == i + 1 {
            parts.push("/".into());
        }
    }
    let star = w.rng.below(3);
    if star == 0 {
        parts.push("*args".into());
        names.push("args".into());
    }
    let keywords = if star == 2 { 0 } else { w.rng.below(3) };
    if star == 1 && keywords > 0 {
        parts.push("*".into());
    }
    for name in ["k", "m"].iter().take(keywords) {
        let default = w.rng.chance(1, 2);
        parts.push(parameter(w, name, default));
        names.push((*name).to_owned());
    }
    if w.rng.chance(1, 3) {
        parts.push("**more".into());
        names.push("more".into());
    }
    (parts.join(", "), names)
}

fn parameter(w: &mut Writer, name: &str, default: bool) -> String {
    let annotation = w.rng.pick(&["", "", "", ": int", ": 'text'"]);
    if default { format!("{name}{annotation}={}", w.leaf(Kind::Any)) } else { format!("{name}{annotation}") }
}

/// Arguments that may or may not fit.
fn arguments(w: &mut Writer) -> String {
    let mut parts = Vec::new();
    for _ in 0..w.rng.below(5) {
        parts.push(match w.rng.below(7) {
            0 => "*$ints",
            1 => "*$str",
            _ => "$any",
        });
    }
    for name in ["a", "b", "k", "m", "other"] {
        if w.rng.chance(1, 5) {
            parts.push(match name {
                "a" => "a=$int",
                "b" => "b=$str",
                "k" => "k=$any",
                "m" => "m=$int",
                _ => "other=$any",
            });
        }
    }
    if w.rng.chance(1, 5) {
        parts.push(w.rng.pick(&[
            "**$counts",
            "**{'k': $any}",
            "**{'a': $int, 'm': 1}",
            "**{1: 2}",
            "**$any",
            "**{}",
        ]));
    }
    w.fill(&parts.join(", "))
}

/// A function with a random signature, called with random arguments.
pub fn calls(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("f");
    let (params, names) = signature(w);
    let result = if names.is_empty() { "()".to_owned() } else { format!("({},)", names.join(", ")) };
    let mut out = Vec::new();
    let body = match w.rng.below(4) {
        0 => vec![line("local = 1"), line(format!("return {result}, sorted(locals())"))],
        1 => vec![block("def within():", vec![line(format!("return {result}"))]), line("return within()")],
        _ => vec![line(format!("return {result}"))],
    };
    match w.rng.below(5) {
        0 => out.push(line(format!(
            "{name} = lambda {}: {result}",
            params.replace(": int", "").replace(": 'text'", "")
        ))),
        1 => out.push(Node::Chain(vec![line("@traced"), block(format!("def {name}({params}):"), body)])),
        2 => {
            let place = w.place();
            let holder = w.fresh("Holder");
            let wrap = w.rng.pick(&["", "@staticmethod", "@classmethod", "@traced"]);
            let first = match (wrap, params.is_empty()) {
                ("@staticmethod", _) => params.clone(),
                (_, true) => "self".into(),
                _ => format!("self, {params}"),
            };
            let method = block(format!("def {name}({first}):"), body);
            let methods = if wrap.is_empty() { vec![method] } else { vec![line(wrap), method] };
            out.push(block(format!("class {holder}:"), vec![Node::Chain(methods)]));
            out.push(guarded(&place, vec![line(format!("{holder}.{name}()"))]));
            out.push(line(format!("{name} = {holder}().{name}")));
        }
        _ => out.push(block(format!("def {name}({params}):"), body)),
    }
    for _ in 0..5 {
        let place = w.place();
        let arguments = arguments(w);
        let call = match w.rng.below(8) {
            0 => format!("functools.partial({name}, {})({arguments})", w.leaf(Kind::Int)),
            1 => format!("list(map({name}, {}))", w.expr(Kind::Iterable)),
            _ => format!("{name}({arguments})"),
        };
        out.push(guarded(&place, vec![line(format!("show('{place}', {call})"))]));
    }
    out
}

const SCOPES: &[&[&str]] = &[
    &[
        "def outer(n):",
        "    def set_to(x):",
        "        nonlocal n",
        "        old, n = n, x",
        "        return old",
        "    def get():",
        "        return n",
        "    return set_to, get",
        "set_to, get = outer($any)",
        "show('PLACE', set_to($any), get(), set_to($int), get())",
    ],
    &[
        "made = [lambda x, i=i: (i, x) for i in range($count)]",
        "late = [lambda: i for i in range($count)]",
        "show('PLACE', [f($int) for f in made], [f() for f in late])",
    ],
    &[
        "total = $int",
        "def bump(by):",
        "    global total",
        "    total += by",
        "    return total",
        "show('PLACE', bump($int), bump($int), total)",
        "show('PLACE', bump($any))",
    ],
    &["def early():", "    show('PLACE', late_name)", "    late_name = $any", "early()"],
    &[
        "class Scope:",
        "    x = $int",
        "    y = [x for _ in range(2)] if $bool else x",
        "    def get(self):",
        "        return x",
        "x = $str",
        "show('PLACE', Scope.y, Scope().get())",
    ],
    &["class Scope:", "    x = $int", "    z = [x for i in range(2)]", "show('PLACE', Scope.z)"],
    &[
        "def count():",
        "    n = 0",
        "    while True:",
        "        got = yield n",
        "        n = n + 1 if got is None else got",
        "g = count()",
        "show('PLACE', next(g), next(g), g.send($int), next(g), g.close())",
        "show('PLACE', next(g))",
    ],
    &[
        "def recur(n, acc=()):",
        "    return acc if n <= 0 else recur(n - 1, acc + (n,))",
        "show('PLACE', recur($count), recur($any))",
    ],
    &[
        "def fib(n, known={}):",
        "    if n < 2: return n",
        "    if n not in known: known[n] = fib(n - 1) + fib(n - 2)",
        "    return known[n]",
        "show('PLACE', fib($count), fib(60), fib.__defaults__ is None)",
    ],
    &[
        "def f():",
        "    try:",
        "        del x",
        "    except NameError as e:",
        "        print('PLACE', told(e))",
        "    x = $any",
        "    del x",
        "    return x",
        "f()",
    ],
    &["def f():", "    for i in $iterable: pass", "    return i", "show('PLACE', f())"],
    &[
        "def f(x=$any, *, y=$any):",
        "    '''doc'''",
        "    return x, y",
        "f.extra = 1",
        "show('PLACE', f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__dict__, f(), f.__code__.co_varnames)",
    ],
    &[
        "def f():",
        "    x = 1",
        "    class Inner:",
        "        x = $int",
        "        def g(self): return x",
        "        nested = (lambda: x)()",
        "    return Inner().g(), Inner.x, Inner.nested",
        "show('PLACE', f())",
    ],
    &[
        "show('PLACE', [y := $int, y ** 2], y)",
        "show('PLACE', [last := x for x in $ints], last)",
        "show('PLACE', any((seen := x) for x in $iterable), seen)",
    ],
    &["while (n := len($str)) > 100: break", "show('PLACE', n, (m := n + 1), m)", "print(f'{(q := n)}', q)"],
    &[
        "def pipeline(*stages):",
        "    return functools.reduce(lambda f, g: lambda x: g(f(x)), stages)",
        "show('PLACE', pipeline($key, str, len)($any))",
    ],
    &[
        "@functools.lru_cache(maxsize=2)",
        "def slow(x): print('computed', form(x)); return x",
        "show('PLACE', slow($int), slow($int), slow($str), slow($int), slow.cache_info())",
        "slow($list)",
    ],
    &["@functools.wraps(len)", "def size(x): return len(x)", "show('PLACE', size.__name__, size($any))"],
    &["show('PLACE', (lambda *a, k=$any, **m: (a, k, m))($any, z=$int), (lambda: (yield))().gi_running)"],
    &["base = $count", "exec('made_here = base'); show('PLACE', made_here, eval('made_here + base'))"],
    &[
        "g = {'x': $int}",
        "exec('def f(): return x + 1', g)",
        "show('PLACE', g['f'](), eval('[x for _ in range(2)]', g))",
    ],
    &[
        "def f(n):",
        "    try:",
        "        return n",
        "    finally:",
        "        n = $any",
        "        print('finally')",
        "show('PLACE', f($any))",
    ],
    &[
        "def f():",
        "    for x in $iterable:",
        "        try:",
        "            continue",
        "        finally:",
        "            print('next', form(x))",
        "    else:",
        "        return 'else'",
        "show('PLACE', f())",
    ],
    &[
        "def chain(n):",
        "    try:",
        "        if n: chain(n - 1)",
        "        else: raise KeyError($any)",
        "    except Exception as e:",
        "        raise ValueError(n) from e",
        "chain($count)",
    ],
    &[
        "try:",
        "    raise ExceptionGroup('g', [ValueError($any), TypeError($str), ExceptionGroup('h', [KeyError(1)])])",
        "except* ValueError as e:",
        "    show('PLACE', [told(x) for x in e.exceptions])",
        "except* LookupError as e:",
        "    print('PLACE', told(e))",
    ],
    &[
        "e = ValueError($any, $any)",
        "e.add_note('note')",
        "show('PLACE', e.args, e.__notes__, str(e) != '', repr(e) != '')",
        "raise e",
    ],
    &[
        "class Own(LookupError):",
        "    def __init__(self, code, *more): super().__init__(code, *more); self.code = code",
        "    def __str__(self): return f'<{self.code}>'",
        "try: raise Own($int, $str)",
        "except KeyError: print('no')",
        "except LookupError as e: show('PLACE', e.code, e.args, str(e), repr(e))",
    ],
    &[
        "@contextlib.contextmanager",
        "def managed(x):",
        "    print('in', form(x))",
        "    try: yield x",
        "    except ValueError as e: print('caught', e)",
        "    finally: print('out')",
        "with managed($any) as m, managed(2):",
        "    show('PLACE', m)",
        "    int($str)",
    ],
    &[
        "with contextlib.ExitStack() as stack:",
        "    for x in take($iterable, 3): stack.enter_context(Guard(x, ValueError))",
        "    stack.callback(print, 'PLACE')",
        "    raise $error('stacked')",
    ],
    &[
        "def g():",
        "    x = yield from take($iterable, 3)",
        "    y = yield from inner($count)",
        "    return x, y",
        "show('PLACE', pull(g(), None, 1, 2, 3, 4, 5, 6))",
    ],
    &[
        "it = iter($iterable)",
        "show('PLACE', next(it, 'none'), take(it, 2), list(it), next(it, 0))",
        "next(it)",
    ],
    &["a, b = itertools.tee($iterable)", "show('PLACE', take(a, 2), take(b, 3), list(a))"],
    &[
        "groups = collections.defaultdict(list)",
        "for x in $strs: groups[len(x)].append(x)",
        "show('PLACE', dict(groups), groups[$small], sorted(groups))",
    ],
    &[
        "q = collections.deque($ints, maxlen=4)",
        "q.appendleft($any); q.append($any); q.rotate($small)",
        "show('PLACE', list(q), len(q), q[0])",
        "q.popleft(); q.remove($int)",
    ],
    &[
        "c = collections.Counter($str)",
        "c.update($str); c.subtract($str)",
        "show('PLACE', c.most_common($count), c.total(), sorted(c.elements()), +c, c['nothing'])",
    ],
    &[
        "Pair = collections.namedtuple('Pair', 'left right', defaults=[$any])",
        "p = Pair($any)",
        "show('PLACE', p, p._replace(right=$any), p._asdict(), p == ($any,), p[$index])",
        "p.left = 1",
    ],
    &[
        "h = []",
        "for x in $ints: heapq.heappush(h, (x % 5, x))",
        "show('PLACE', [heapq.heappop(h) for _ in range(len(h))])",
        "heapq.heappop(h)",
    ],
    &[
        "rows = [(x % 3, str(x)) for x in $ints]",
        "rows.sort(key=operator.itemgetter(0)); show('PLACE', rows)",
        "rows.sort(key=lambda r: (-r[0], r[1]), reverse=$bool); show('PLACE', rows)",
    ],
    &[
        "data = sorted($strs, key=functools.cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b))))",
        "show('PLACE', data)",
    ],
    &["print('PLACE', *$list, sep=$str, end='|\\n')", "print($any, $any, sep=$any)"],
    &["assert $any, $any", "show('PLACE', 'held')"],
    &[
        "m = [[$int, $int], [$int, $int]]",
        "m[0][1], m[1][0] = m[1][0], m[0][1]",
        "m[$count % 2][$index] += $int",
        "show('PLACE', m, [list(r) for r in zip(*m)], sum(map(sum, m)))",
    ],
    &[
        "t = ([$int], $any)",
        "t[0].append($any); show('PLACE', t)",
        "try: t[0] += [$int]",
        "finally: show('PLACE', t)",
    ],
];

/// One of the small programs about scopes, closures, exceptions and library containers.
pub fn small_programs(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..2 {
        let index = w.rng.below(SCOPES.len());
        let place = w.place();
        let body = SCOPES[index]
            .iter()
            .map(|text| {
                let text = text.replace("PLACE", &place);
                let text = text.replace("$error", w.rng.pick(&["ValueError", "KeyError", "OSError"]));
                line(w.fill(&text))
            })
            .collect();
        out.push(guarded(&place, vec![Node::Chain(body)]));
    }
    out
}

/// A generator with a random body, driven by hand.
pub fn generator(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("gen");
    let known = w.names.len();
    w.names.push((Kind::Int, "n".into()));
    let at = Place { yields: true, ..Place::function() };
    let mut body = vec![line("a = b = n")];
    body.extend(flow::statements(w, at, 6));
    body.push(line("yield a"));
    w.names.truncate(known);
    let mut out = vec![block(format!("def {name}(n):"), body)];
    for _ in 0..4 {
        let place = w.place();
        let n = literal(&mut w.rng, Kind::Count);
        let drive = match w.rng.below(6) {
            0 => vec![line(format!("show('{place}', take(g))"))],
            1 => vec![line(format!("show('{place}', pull(g, None, 1, 'x', 0, None, 2, 3))"))],
            2 => {
                let thrown =
                    w.rng.pick(&["ValueError('thrown')", "KeyError", "GeneratorExit", "RuntimeError()"]);
                vec![
                    line(format!("show('{place}', next(g), next(g, 'end'))")),
                    line(format!("show('{place}', g.throw({thrown}))")),
                    line(format!("show('{place}', take(g))")),
                ]
            }
            3 => vec![
                line("next(g)"),
                line(format!("show('{place}', g.close())")),
                line(format!("show('{place}', list(g))")),
            ],
            4 => vec![block("for x in g:", vec![line(format!("show('{place}', x); break"))])],
            _ => vec![line("first, *others = g"), line(format!("show('{place}', first, others[:9])"))],
        };
        // left alone, a generator ends where it stands at a moment that the language leaves open
        let drive = vec![block(format!("with ending({name}({n})) as g:"), drive)];
        out.push(guarded(&place, vec![Node::Chain(drive)]));
    }
    out
}
