//! Containers of `collections` and helpers of `functools`, changed step by step, each step shown.

use super::expressions::Writer;
use super::tree::{Node, guarded, line};

/// How one is made, how it is shown, and what may be done with it; `O` is the object.
struct Container {
    made: &'static [&'static str],
    shown: &'static str,
    acts: &'static [&'static str],
}

const CONTAINERS: &[Container] = &[
    Container {
        made: &[
            "collections.deque($iterable)",
            "collections.deque($ints, $count)",
            "collections.deque($strs, maxlen=3)",
            "collections.deque(maxlen=2)",
        ],
        shown: "O, len(O), O.maxlen",
        acts: &[
            "O.append($any)",
            "O.appendleft($any)",
            "O.extend($iterable)",
            "O.extendleft($iterable)",
            "show('popped', O.pop())",
            "show('popped', O.popleft())",
            "O.rotate($small)",
            "O.rotate()",
            "O.insert($index, $any)",
            "O.remove($any)",
            "O.reverse()",
            "O.clear()",
            "O[$index] = $any",
            "del O[$index]",
            "show('item', O[$index])",
            "O += $list",
            "O *= $count % 3",
            "show('copy', O.copy(), O == O.copy(), O * 2, O + O)",
            "show('found', O.index($any), O.count($any), $any in O)",
            "show('order', O < collections.deque($ints), list(reversed(O)), bool(O))",
            "O[$slice]",
            "for x in O: O.append(x); break",
            "for x in O: O.append(x); assert len(O) < 30",
            "O.maxlen = 3",
        ],
    },
    Container {
        made: &[
            "collections.OrderedDict($pairs)",
            "collections.OrderedDict(a=1, b=$any)",
            "collections.OrderedDict($counts)",
        ],
        shown: "O, len(O)",
        acts: &[
            "O[$hashable] = $any",
            "O.move_to_end(str($any))",
            "O.move_to_end('a', last=$bool)",
            "O.move_to_end(next(iter(O)), $bool)",
            "show('item', O.popitem())",
            "show('item', O.popitem(last=$bool))",
            "del O[$hashable]",
            "O.update($pairs)",
            "show('equal', O == dict(O), O == collections.OrderedDict(reversed(O.items())))",
            "show('views', list(reversed(O)), O.keys() & $strs, O | $counts)",
            "show('got', O.pop($hashable, $any), O.setdefault($hashable, $any))",
            "O |= $pairs",
            "show('copy', O.copy(), type(O.copy()).__name__, O.fromkeys($str))",
        ],
    },
    Container {
        made: &[
            "collections.Counter($str)",
            "collections.Counter($ints)",
            "collections.Counter(a=$int, b=$small)",
            "collections.Counter($counts)",
        ],
        shown: "dict(O), O.total()",
        acts: &[
            "O.update($str)",
            "O.update($counts)",
            "O.subtract($str)",
            "O.subtract($counts)",
            "O[$hashable] += $int",
            "O += collections.Counter($str)",
            "O -= collections.Counter($str)",
            "O |= collections.Counter($str)",
            "O &= collections.Counter($str)",
            "show('sum', O + collections.Counter($str), O - collections.Counter($str))",
            "show('parts', O | collections.Counter($ints), O & collections.Counter($str), +O, -O)",
            "show('common', O.most_common($small), O.most_common())",
            "show('order', O <= collections.Counter($str), O == $counts, O > O)",
            "show('elements', take(O.elements()))",
            "del O[$hashable]",
            "show('got', O[$hashable], O.get($hashable), repr(O) != '')",
            "O.clear()",
            "show('copy', O.copy() == O, collections.Counter.fromkeys($str))",
        ],
    },
    Container {
        made: &[
            "collections.ChainMap($dict, $counts)",
            "collections.ChainMap({'a': 1}, {'b': $any}, {'a': 2})",
            "collections.ChainMap()",
        ],
        shown: "dict(O), len(O), O.maps",
        acts: &[
            "O[$hashable] = $any",
            "del O[$hashable]",
            "O = O.new_child($dict)",
            "O = O.new_child(c=$int)",
            "O = O.parents",
            "show('got', O[$hashable])",
            "show('got', O.get($hashable, $any), 'a' in O, list(O))",
            "show('popped', O.pop('a'), O.popitem())",
            "O.update($counts)",
            "O |= $counts",
            "O.clear()",
            "show('or', O | $counts, $dict | O, O == dict(O))",
            "O.maps.append($counts)",
            "O.setdefault($hashable, $any)",
        ],
    },
    Container {
        made: &[
            "collections.defaultdict(list)",
            "collections.defaultdict(int, $counts)",
            "collections.defaultdict(lambda: $any, $dict)",
            "collections.defaultdict(None, a=$int)",
            "collections.defaultdict($any)",
        ],
        shown: "dict(O), len(O)",
        acts: &[
            "O[$hashable].append($any)",
            "O[$hashable] += $int",
            "show('got', O[$hashable])",
            "show('got', O.get($hashable), 'a' in O)",
            "O.default_factory = lambda: $any",
            "O.default_factory = None",
            "show('missing', O.__missing__($hashable))",
            "show('or', O | $counts, $counts | O, type($counts | O).__name__)",
            "O |= $pairs",
            "show('copy', O.copy() == O, type(O.copy()).__name__)",
            "show('popped', O.pop($hashable, None), O.setdefault($hashable, $any))",
            "del O[$hashable]",
        ],
    },
    Container {
        made: &[
            "Triple($any, $any)",
            "Triple(a=$int, b=$str, c=$any)",
            "Triple._make($ints)",
            "Triple(*$iterable)",
        ],
        shown: "O, tuple(O)",
        acts: &[
            "O = O._replace(a=$any)",
            "O = O._replace(d=1)",
            "O.a = 1",
            "show('parts', O.a, O[$index], O[$slice], O._fields, O._field_defaults)",
            "show('dict', O._asdict(), O + (1,), O == tuple(O), O < Triple(1, 2))",
            "a, *b = O; show('parts', a, b)",
            "show('found', O.index($any), O.count($any), hash(O) == hash(tuple(O)))",
            "match O:\n    case Triple(a, b=b): show('matched', a, b)",
            "del O.b",
            "show('class', Triple.__name__, Triple.__doc__, Triple.a.__doc__, Triple._field_defaults)",
        ],
    },
    Container {
        made: &["collections.UserDict($dict)", "collections.UserList($ints)", "collections.UserString($str)"],
        shown: "O",
        acts: &[
            "O[$hashable] = $any",
            "O.append($any)",
            "del O[$index]",
            "show('got', O[$index])",
            "show('got', O['a'], O.get('a'))",
            "show('text', O.upper(), O + 'x', O * 2, O[::-1])",
            "O += $list",
            "O |= $counts",
            "O.a = $any",
            "del O.a",
            "show('vars', sorted(vars(O)))",
            "show('equal', O == O, len(O), O.data)",
            "show('copy', O.copy(), copy.copy(O), copy.deepcopy(O) == O)",
            "O.sort(); show('sorted', O)",
            "O.update($counts)",
            "show('slice', O[$index:$index])",
        ],
    },
    Container {
        made: &["types.MappingProxyType($counts)", "types.MappingProxyType($dict)"],
        shown: "dict(O), len(O)",
        acts: &[
            "O[$hashable] = 1",
            "show('got', O[$hashable])",
            "show('got', O.get($hashable, $any), list(O), O | $counts)",
            "del O['a']",
            "O.clear()",
            "show('views', O.keys() & $strs, list(O.items()), O.copy(), list(reversed(O)))",
            "show('equal', O == dict(O), O != $counts, repr(O))",
            "O |= $counts",
        ],
    },
    Container {
        made: &["list($list)", "list($ints)", "list($strs)"],
        shown: "O",
        acts: &[
            "heapq.heapify(O)",
            "heapq.heappush(O, $int)",
            "show('popped', heapq.heappop(O))",
            "show('popped', heapq.heappushpop(O, $any))",
            "show('popped', heapq.heapreplace(O, $any))",
            "bisect.insort(O, $any)",
            "bisect.insort_left(O, $int, key=$key)",
            "show('at', bisect.bisect(O, $any), bisect.bisect_left(O, $int, $count, $count))",
            "show('some', heapq.nlargest($small, O, key=$key), heapq.nsmallest($small, O))",
            "put_in_order(O, key=functools.cmp_to_key(lambda a, b: (form(a) > form(b)) - (form(a) < form(b))))",
            "O[$slice] = O",
            "O[$index:$index] = (x for x in O)",
            "del O[$slice]",
            "O[::2] = O[1::2]",
            "O[$small:$small:$small] = $str",
            "for x in O[:6]: O.remove(x)",
            "for x in O: O.remove(x)",
        ],
    },
    Container {
        made: &["bytearray($bytes)", "bytearray(range(65, 75))", "bytearray($str, 'utf-8')"],
        shown: "O, len(O)",
        acts: &[
            "O[$slice] = $bytes",
            "O[$index:$index] = O",
            "del O[$slice]",
            "O[::2] = b'.' * len(O[::2])",
            "O[$small:$small:$small] = $bytes",
            "O += O[:9]",
            "O *= $count % 3",
            "with memoryview(O) as v: v[$slice] = $bytes",
            "with memoryview(O) as v: v[$index] = $int",
            "with memoryview(O) as v: v[1:3] = b'??'",
            "with memoryview(O) as v: O.append(1)",
            "with memoryview(O) as v: O.clear()",
            "show('view', memoryview(bytes(O))[$slice].tolist(), memoryview(bytes(O)) == O)",
            "with memoryview(O) as v: show('view', v.format, v.shape, v.readonly, v.contiguous, v.strides, v.nbytes)",
            "v = memoryview(O); v.release(); O.append(7)",
            "show('popped', O.pop($index))",
            "O.extend(memoryview($bytes))",
            "O.insert($index, $int)",
            "show('cast', memoryview(bytes(O)).cast('H').tolist())",
            "show('cast', memoryview(bytes(range(8))).cast('i', [$count]).tolist())",
            "show('text', O.decode('utf-8', 'replace'), bytes(O), O.hex('-', $small))",
            "show('struct', struct.pack('<hB', $count, $count) + O, struct.unpack_from('>B', O))",
        ],
    },
];

/// Small programs about functions made of functions.
const MADE: &[&[&str]] = &[
    &[
        "@functools.singledispatch",
        "def kind(x, *rest): return ('any', x, rest)",
        "@kind.register",
        "def _(x: int, *rest): return ('int', x, rest)",
        "@kind.register(list)",
        "@kind.register(tuple)",
        "def _(x, *rest): return ('sequence', len(x), rest)",
        "kind.register(str, lambda x: ('str', x))",
        "show('PLACE', kind($any), kind($int, $any), kind(True), kind($list), kind.dispatch(bool) is kind.dispatch(int))",
        "show('PLACE', kind($str), kind($bytes), kind($counts))",
        "kind()",
    ],
    &[
        "@functools.lru_cache(maxsize=$count, typed=$bool)",
        "def known(*args, **named): print('computed', form(args), form(named)); return args",
        "show('PLACE', [known(x) for x in (1, 2, 1.0, True, $hashable, 1, 2)], known.cache_info())",
        "show('PLACE', known(a=1, b=2), known(b=2, a=1), known.cache_info(), known.cache_parameters())",
        "known.cache_clear(); show('PLACE', known.cache_info(), known.__wrapped__(3))",
        "known($any)",
    ],
    &[
        "p = functools.partial(traced(lambda *a, **k: (a, sorted(k.items()))), $any, z=$int)",
        "show('PLACE', p($any), p(z=$any), p(k=1), p.args, p.keywords)",
        "q = functools.partial(p, 2, y=$any)",
        "show('PLACE', q(), q.args, q.keywords, q.func is p.func)",
    ],
    &[
        "class Cached:",
        "    def __init__(self, n): self.n = n",
        "    @functools.cached_property",
        "    def twice(self): print('computed'); return self.n * 2",
        "    @functools.lru_cache",
        "    def plus(self, x): print('plus', x); return self.n + x",
        "    bound = functools.partialmethod(plus, 5)",
        "    @functools.singledispatchmethod",
        "    def kind(self, x): return ('any', self.n)",
        "    @kind.register",
        "    def _(self, x: int): return ('int', x)",
        "    @kind.register(str)",
        "    @classmethod",
        "    def _(cls, x): return (cls.__name__, x)",
        "c = Cached($small)",
        "show('PLACE', c.twice, c.twice, c.plus(1), c.plus(1), c.bound(), c.kind($any), c.kind($int), c.kind('s'), vars(c))",
        "c.twice = $any; show('PLACE', c.twice); del c.twice; show('PLACE', c.twice, Cached.twice.attrname)",
    ],
    &[
        "def added(**attributes):",
        "    def decorate(f):",
        "        for name, value in attributes.items(): setattr(f, name, value)",
        "        return f",
        "    return decorate",
        "@added(tag=$any, __doc__='doc')",
        "@traced",
        "@functools.wraps(len, assigned=('__name__',), updated=())",
        "def f(*a): return a",
        "show('PLACE', f.tag, f.__doc__, f.__name__, f($any), f.__wrapped__.__name__)",
    ],
    &["total = functools.reduce(operator.add, $list)", "show('PLACE', total)"],
    &[
        "compose = lambda *fs: functools.reduce(lambda f, g: lambda *a: g(f(*a)), fs)",
        "show('PLACE', compose($key, $key)($any))",
        "show('PLACE', list(map(operator.methodcaller('upper'), $strs)), operator.itemgetter(0, -1)($list), operator.attrgetter('real', 'imag')($int))",
        "show('PLACE', operator.concat($list, $list), operator.countOf($list, $any), operator.indexOf($list, $any))",
    ],
    &[
        "show('PLACE', json.dumps($any), json.dumps($dict, sort_keys=$bool, indent=$count), json.loads(json.dumps($list)))",
        "show('PLACE', json.loads($str))",
    ],
    &[
        "show('PLACE', re.findall('[a-z]+|\\\\d', $str), re.split('[,l ]', $str, maxsplit=$count), re.sub('(.)\\\\1', r'<\\1>', $str))",
        "m = re.search('(?P<first>[A-Za-z])(.)?', $str); show('PLACE', m and (m.groups(), m.span('first'), m.groupdict(), m.expand('\\\\g<first>!')))",
    ],
    &[
        "a = $list; b = copy.deepcopy([a, a, $dict]); show('PLACE', b, b[0] is b[1], b[0] is a, copy.copy(b) == b)",
        "a.append(a); show('PLACE', len(copy.deepcopy(a)), repr(a) == repr(copy.copy(a)))",
    ],
    &[
        "f = fractions.Fraction($small, $count + 1)",
        "show('PLACE', f, f + $int, f * $float, f ** $small, f < $number, round(f, 1), divmod(f, 2), str(f), f.limit_denominator(3))",
        "show('PLACE', fractions.Fraction($float), fractions.Fraction(str($int)), f == $any)",
    ],
    &[
        "d = decimal.Decimal(str($int))",
        "show('PLACE', d, d + $int, d / 3, d.quantize(decimal.Decimal('0.01')), f'{d:.3e}', d ** 2, d == $int, -d, round(d, 1), int(d))",
        "show('PLACE', decimal.Decimal($float), decimal.Decimal($str))",
    ],
    &[
        "show('PLACE', statistics.mean($ints), statistics.median($ints), statistics.mode($str), statistics.pstdev($ints))",
    ],
    &[
        "show('PLACE', textwrap.fill($str * 5, $count + 5), textwrap.shorten($str, 8, placeholder='~'))",
        "show('PLACE', string.ascii_letters[$index], string.capwords($str, $char), difflib.get_close_matches($str, $strs))",
    ],
    &[
        "r = random.Random($int)",
        "show('PLACE', r.random(), r.randint(1, 100), r.choice($list), r.sample(range(20), $count), r.uniform(1, 2))",
        "x = list($range); r.shuffle(x); show('PLACE', x, r.getrandbits($count), r.gauss(0, 1), r.choices($str, k=$count))",
    ],
    &[
        "d = datetime.date(2000 + $count, 1 + $count, 28) + datetime.timedelta(days=$small)",
        "show('PLACE', d, d.isoformat(), d.weekday(), d.strftime('%Y/%j %a'), d.replace(day=$count + 1), d - datetime.date(2001, 1, 1), d.isocalendar()[1])",
        "t = datetime.timedelta(hours=$small, seconds=$float); show('PLACE', t, t * 2, t / 3, -t, abs(t), t.total_seconds(), divmod(t, datetime.timedelta(minutes=7)))",
    ],
    &[
        "out = io.StringIO($str); out.seek(0, 2); out.write($str); show('PLACE', out.getvalue(), out.tell(), out.seek($count), out.read($small), list(out))",
        "raw = io.BytesIO($bytes); show('PLACE', raw.read($count), raw.readline(), raw.write(b'zz'), raw.getvalue(), raw.truncate($count))",
        "with contextlib.redirect_stdout(io.StringIO()) as captured: print($any, $any, sep='-')",
        "show('PLACE', captured.getvalue())",
    ],
];

/// A container and some steps of it.
pub fn containers(w: &mut Writer) -> Vec<Node> {
    let Container { made, shown, acts } = &CONTAINERS[w.rng.below(CONTAINERS.len())];
    let name = w.fresh("held");
    let place = w.place();
    let made = w.rng.pick(made);
    let made = w.fill(made);
    let shown = shown.replace('O', &name);
    let mut out = vec![
        line("Triple = collections.namedtuple('Triple', 'a b c', defaults=[None])"),
        line(format!("{name} = []")),
    ];
    out.push(guarded(
        &place,
        vec![line(format!("{name} = {made}")), line(format!("show('{place}', {shown})"))],
    ));
    for _ in 0..6 {
        let place = w.place();
        let template = replaced(w.rng.pick(acts), &name);
        let act = w.fill(&template);
        let act = act.split('\n').map(line).collect();
        out.push(guarded(&place, act));
        out.push(guarded(&place, vec![line(format!("show('{place}', {shown})"))]));
    }
    vec![Node::Chain(out)]
}

/// The template with the object's name for `O`, where that stands alone: not in `OrderedDict`.
fn replaced(template: &str, name: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for (at, c) in template.char_indices() {
        let after = template[at + 1..].chars().next().unwrap_or(' ');
        let alone = c == 'O' && !before.is_alphanumeric() && !after.is_alphanumeric();
        if c.is_ascii() && alone {
            out.push_str(name)
        } else {
            out.push(c)
        }
        before = c;
    }
    out
}

/// One of the small programs about functions and modules.
pub fn modules(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..2 {
        let index = w.rng.below(MADE.len());
        let place = w.place();
        let body = MADE[index].iter().map(|text| line(w.fill(&text.replace("PLACE", &place)))).collect();
        out.push(guarded(&place, vec![Node::Chain(body)]));
    }
    out
}
