import pickle, collections, datetime, decimal, fractions, enum, dataclasses, io, copyreg, pathlib, functools, uuid, operator
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)

class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return type(o) is P and (self.x, self.y) == (o.x, o.y)
    def __repr__(self): return f"P({self.x!r}, {self.y!r})"
class S:
    __slots__ = ("a", "b")
    def __init__(self, a): self.a = a
class G:
    def __init__(self, v): self.v = v; self.cache = object()
    def __getstate__(self): return {"v": self.v}
    def __setstate__(self, s): self.v = s["v"]; self.cache = "new"
class N(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class K:
    def __new__(cls, *, k): o = super().__new__(cls); o.k = k; return o
    def __getnewargs_ex__(self): return (), {"k": self.k}
class L(list): pass
class D(dict): pass
class St(set): pass
class R:
    def __reduce__(self): return (divmod, (7, 2))
class E(enum.Enum):
    A = 1
    B = "b"
class F(enum.Flag):
    X = 1
    Y = 2
@dataclasses.dataclass
class Dc:
    a: int
    b: list = dataclasses.field(default_factory=list)
Nt = collections.namedtuple("Nt", "x y")
class Outer:
    class Inner:
        def __init__(self): self.z = 1
    def meth(self): return 5
class Err(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
def func(x): return x + 1

shared = [1]
rec = []; rec.append(rec)
rd = {}; rd["self"] = rd
rp = P(1, None); rp.y = rp
rt = ([],); rt[0].append(rt)
l = L([1, 2]); l.attr = 3
d = D(a=1); d.attr = [2]
s = S(5)
values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -32768, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 2**100, -2**100, 2**2040, 127, 128, -128, -129, 10**700,
    0.0, 1.5, -2.25e300, float("inf"), "", "abc", "é€😀", "a\nb\\c\0\r\x1a", "x" * 300, b"", b"abc", b"\xff" * 300, bytearray(), bytearray(b"xy"),
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2, "a", "a"], {}, {"a": 1}, {"a": 1, "b": [2, 3]}, set(), {1}, frozenset(), frozenset([1]), [shared, shared],
    list(range(1000)), list(range(1001)), list(range(2500)), {i: i for i in range(1000)}, {i: i for i in range(1001)}, range(3), slice(1, 2, 3), Ellipsis, NotImplemented,
    int, P, Outer.Inner, func, len, type(None), type(...), E.A, E.B, F.X | F.Y, E, Dc(1, [2]), Nt(1, 2), P(1, "two"), Outer.Inner(), l, d, N(1, 2), R(),
    collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]), decimal.Decimal("1.50"), fractions.Fraction(1, 3),
    datetime.date(2024, 2, 29), datetime.datetime(2024, 1, 2, 3, 4, 5, 6), datetime.time(1, 2), datetime.timedelta(1, 2, 3), datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc),
    pathlib.PurePosixPath("a/b"), uuid.UUID(int=5), functools.partial(func, 2), "a b".split, Outer().meth.__func__, [P(1, 2), P(1, 2)], ValueError("x", 1), KeyError("k"), Err(1, 2), [1.5, [2.5, (3,)]] ]
for v in values:
    for proto in range(6):
        try:
            data = pickle.dumps(v, proto)
        except Exception as e:
            print(proto, type(v).__name__, type(e).__module__, type(e).__name__, e)
            continue
        exact = not isinstance(v, (collections.Counter, datetime.date, datetime.time, functools.partial, uuid.UUID, type("".split), BaseException, operator.itemgetter, decimal.Decimal, slice, enum.Enum, Dc, Outer.Inner)) 
        try:
            w = pickle.loads(data)
        except Exception as e:
            print(proto, "load", str(v)[:30], type(e).__name__, e)
            continue
        same = w == v or w is v
        t = type(v).__name__
        print(proto, t, len(data) if exact else "-", data[:60] if exact else "", same, repr(w)[:50] if t not in ("Inner", "builtin_function_or_method", "function", "partial", "type") else "")
for proto in range(6):
    r = pickle.loads(pickle.dumps(rec, proto)); print(r[0] is r, pickle.dumps(rec, proto))
    r = pickle.loads(pickle.dumps(rd, proto)); print(r["self"] is r)
    r = pickle.loads(pickle.dumps(rp, proto)); print(r.y is r)
    r = pickle.loads(pickle.dumps(rt, proto)); print(r[0][0] is r, pickle.dumps(rt, proto))
    r = pickle.loads(pickle.dumps([shared, shared], proto)); print(r[0] is r[1])
    r = pickle.loads(pickle.dumps(l, proto)); print(r, r.attr, type(r).__name__)
    r = pickle.loads(pickle.dumps(d, proto)); print(r, r.attr, type(r).__name__)
    r = pickle.loads(pickle.dumps(G(3), proto)); print(r.v, r.cache)
    r = pickle.loads(pickle.dumps(N(3, 4), proto)); print(r)
    try:
        r = pickle.loads(pickle.dumps(s, proto)); print(r.a, hasattr(r, "b"))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        r = pickle.loads(pickle.dumps(K(k=4), proto)); print(r.k)
    except Exception as e:
        print(type(e).__name__, e)
    r = pickle.loads(pickle.dumps(Outer.Inner(), proto)); print(r.z)
    try:
        r = pickle.loads(pickle.dumps(St([1]), proto)); print(r, type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
print(pickle.dumps(P(1, 2)), pickle.dumps({"a": 1, "b": "a"}, 0), pickle.dumps([P, P]), pickle.dumps(b"x", 2), pickle.dumps({1}, 2), pickle.dumps(range, 0), pickle.dumps(ValueError, 2), pickle.dumps(Outer.Inner, 3), pickle.dumps(Outer.Inner, 2))
def local():
    def inner(): pass
    class C: pass
    return inner, C
for bad in (lambda: 1, *local(), (x for x in ()), open, iter([]), local()[1]()):
    try:
        print(len(pickle.dumps(bad)) > 0)
    except Exception as e:
        print(type(e).__module__, type(e).__name__, str(e).split(" at 0x")[0])
f = io.BytesIO()
for x in (1, "two", [3]):
    pickle.dump(x, f)
f.seek(0)
print([pickle.load(f) for _ in range(3)])
show(pickle.load, f)
p = pickle.Pickler(f := io.BytesIO(), 2); p.dump(shared); p.dump([shared]); p.clear_memo(); p.dump(shared)
f.seek(0); u = pickle.Unpickler(f); a = u.load(); b = u.load(); print(a is b[0], u.load())
class PP(pickle.Pickler):
    def persistent_id(self, obj): return ("P", obj.x) if isinstance(obj, P) else None
    def reducer_override(self, obj):
        if isinstance(obj, G): return (int, ("42",))
        return NotImplemented
class UU(pickle.Unpickler):
    def persistent_load(self, pid): return ("loaded", pid)
    def find_class(self, m, n):
        if m in ("builtins", "__builtin__") and n in ("range", "int", "xrange", "long"): return super().find_class(m, n)
        raise pickle.UnpicklingError(f"global '{m}.{n}' is forbidden")
for proto in (0, 2, 4):
    f = io.BytesIO(); PP(f, proto).dump([P(1, 2), range(3), G(1)]); f.seek(0); print(UU(f).load())
show(lambda: UU(io.BytesIO(pickle.dumps(func))).load())
show(pickle.loads, pickle.dumps(1)[:-1])
for bad in [b"", b"x", b".", b"\x80\x06.", b"(", b"a.", b"]a.", b"K", b"K\x01", b"\x95\x00\x00\x00\x00\x00\x00\x00\xff.", b"h\x05.", b"j\xff\xff\xff\xff.", b"cnosuchmodule\nx\n.", b"Ix\n.", b"Sabc\n.", b"S'abc\n.", b"X\xff\xff\xff\xffab.", b"X\x02\x00\x00\x00\xff\xff.", b"\x8b\xff\xff\xff\xff.", b"t.", b"(u.", b"}(K\x01u.", b"(K\x01d.", b"0.", b"1.", b"2.", b"\x85.", b"R.", b"K\x01K\x02R.", b"K\x01)\x81.", b"\x93.", b"K\x01K\x01\x93.", b"P1\n.", b"K\x01Q.", b"\x82\x05.", b"\x82\x00.", b"\x97.", b"\x96\xff\xff\xff\xff\xff\xff\xff\xff.", b"]K\x01b.", b"N}K\x01K\x02sb.", b"p1\n.", b"Np-1\n.", b"g9\n.", b"(o.", b"(i.", b"L12L\n.", b"L12\n.", b"I01\n.", b"V\\u00e9\n.", b"(lp0\nI1\naI2\na.", b"S'a\\x41\\n\\101'\n.", b"U\x03abc.", b"T\x03\x00\x00\x00abc.", b"\xff"]:
    show(pickle.loads, bad)
show(pickle.loads, b"U\x01\xe9.")
show(pickle.loads, b"U\x01\xe9.", encoding="latin-1")
show(pickle.loads, b"U\x01\xe9.", encoding="bytes")
show(pickle.loads, b"c__builtin__\nxrange\n(I0\nI3\ntR.")
show(pickle.loads, b"cexceptions\nValueError\n.")
show(pickle.loads, "abc")
show(pickle.dumps, 1, 6)
show(pickle.dumps, 1, -1)
show(pickle.Pickler, 3)
show(pickle.Unpickler, 3)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.PickleError.__mro__, len(pickle.dumps("x" * 100000)), len(pickle.dumps(["y" * 1000] * 3 + [str(i) * 50 for i in range(700)])))
print(pickle.loads(pickle.dumps(["z" * 70000, b"q" * 70000, list(range(22500))]))[2][-1])
copyreg.pickle(S, lambda s: (S, (s.a * 2,)))
print(pickle.loads(pickle.dumps(S(4), 2)).a)
copyreg.add_extension("__main__", "P", 0x12)
print(pickle.dumps(P), pickle.loads(pickle.dumps(P)) is P)
bufs = []
data = pickle.dumps(pickle.PickleBuffer(bytearray(b"abc")), 5, buffer_callback=bufs.append)
print(data, len(bufs), pickle.loads(data, buffers=[bytearray(b"abc")]), pickle.loads(pickle.dumps(pickle.PickleBuffer(b"abc"), 5)))
show(pickle.loads, data)
show(pickle.loads, data, buffers=[])
