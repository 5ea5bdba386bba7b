import configparser, io, tempfile, os, pathlib
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e, e.args if isinstance(e, configparser.Error) else "")
text = """\
# top comment
[DEFAULT]
base = /srv
Timeout: 30

[server]
host = localhost
port : 8080
debug = yes
path = %(base)s/www/%(host)s
percent = 100%%
multi = one
    two

    three
empty =
url = http://x:80/=a

; another
[ spaced name ]
key with spaces = v
list =
  a
  b
  # inner comment
  c
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.defaults(), c.options("server"), list(c), len(c), "server" in c, "DEFAULT" in c)
for s in c.sections():
    print(s, c.items(s), dict(c[s]), repr(c[s]), c[s].name, c[s].parser is c, len(c[s]))
print(c.get("server", "path"), c.get("server", "path", raw=True), c.getint("server", "port"), c.getboolean("server", "debug"), c.getfloat("server", "timeout"), c["server"]["HOST"], c["server"].getint("port"), c["server"].get("nope"), c["server"].get("nope", "fb"), c["server"].getboolean("nope", fallback=True))
show(c.get, "server", "nope")
show(c.get, "nope", "x")
show(c.get, "server", "nope", fallback="z")
show(c.get, "nope", "x", fallback=None)
show(c.getint, "server", "host")
show(c.getboolean, "server", "host")
show(c.getint, "server", "nope", fallback=5)
show(lambda: c["nope"])
show(lambda: c["server"]["nope"])
show(c.get, "server", "host", vars={"HOST": "other"})
show(c.get, "server", "path", vars={"host": "other"})
print(c.has_section("server"), c.has_section("DEFAULT"), c.has_option("server", "Port"), c.has_option("server", "base"), c.has_option("nope", "x"), c.has_option("", "base"))
c.add_section("new"); c.set("new", "A", "1"); c["new"]["b"] = "two %(a)s"; c["made"] = {"x": 1, "y": None and 2 or "q"}
print(c["new"]["b"], dict(c["made"]))
show(c.add_section, "new"); show(c.add_section, "DEFAULT"); show(c.add_section, 3); show(c.set, "new", "x", 3); show(c.set, "no", "x", "3"); show(c.set, "new", "x", "a % b"); show(c.__setitem__, "z", {"a": "%x"})
show(lambda: c["new"].__setitem__("k", 1))
print(c.remove_option("new", "a"), c.remove_option("new", "a"), c.remove_section("new"), c.remove_section("new"))
show(c.remove_option, "gone", "x")
del c["made"]
show(c.__delitem__, "made"); show(c.__delitem__, "DEFAULT")
out = io.StringIO(); c.write(out); print(out.getvalue())
out = io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue())
for bad in ["x = 1\n", "[a]\nb\n", "[a]\nb=1\nB=2\n", "[a]\n[a]\n", "[a]\n=1\n", "[a]\nx\ny\n=z\n", "[a]\n  indented = 1\nb = 2\n", "[a\nx=1", "[]\nx=1\n", "[a] trailing\nx=1\n", "\n\n[a]\n\n\nx = 1\n\n\n  y\n\n", "[a]\nx = 1 ; c\ny = 2 # d\n"]:
    for kw in ({}, {"strict": False}, {"allow_no_value": True}, {"inline_comment_prefixes": ("#", ";")}, {"empty_lines_in_values": False}, {"allow_unnamed_section": True}):
        p = configparser.ConfigParser(**kw)
        try:
            p.read_string(bad)
            print(kw, [(s, p.items(s)) for s in p.sections()])
        except configparser.Error as e:
            print(kw, type(e).__name__, e, e.args)
for v in ["%(nope)s", "%(", "%x", "%(a)s", "%(b)s", "%%(a)s", "a%", "%(a)", "%(c)s%(c)s", "%()s"]:
    p = configparser.ConfigParser()
    p.read_string(f"[s]\na = {v}\nb = %(a)s\nc = cc\n")
    show(p.get, "s", "a")
    show(p.get, "s", "b")
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string("[p]\nhome = /h\nlib = ${home}/lib\n[q]\npath = ${p:lib}/x\nd = $$5\nbad = ${p:nope}\nbad2 = ${a:b:c}\nbad3 = $x\nbad4 = ${x\nrec = ${rec}\n")
for k in ("path", "d", "bad", "bad2", "bad3", "bad4", "rec"):
    show(e.get, "q", k)
show(e.set, "q", "z", "$y")
print(e["p"]["lib"])
r = configparser.RawConfigParser(); r.read_string("[a]\nx = %(y)s\n"); print(r.get("a", "x")); r.set("a", "n", 5); print(r.get("a", "n")); out = io.StringIO(); r.write(out); print(out.getvalue())
n = configparser.ConfigParser(interpolation=None); n.read_string("[a]\nx=100%\n"); print(n["a"]["x"])
show(configparser.ConfigParser, interpolation=3)
a = configparser.ConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("//",)); a.read_string("[m]\nskip-bdb\nx:y = 2\n// c\n# k = 1\n"); print(dict(a["m"]), a["m"]["skip-bdb"]); out = io.StringIO(); a.write(out); print(out.getvalue())
v = configparser.ConfigParser(converters={"list": lambda s: [x.strip() for x in s.split(",")]}); v.read_string("[a]\nx = 1, 2,3\n"); print(v.getlist("a", "x"), v["a"].getlist("x"), v["a"].getlist("no", fallback=[]), v.getlist("a", "no", fallback=0), sorted(v.converters))
show(v.getlist, "a", "no")
d = configparser.ConfigParser(defaults={"x": 1, "Y": "two"}, default_section="common"); d.read_string("[a]\nz=%(x)s\n[common]\nw=3"); print(d.items("a"), d.default_section, d.defaults())
class CS(configparser.ConfigParser):
    def optionxform(self, s): return s
cs = CS(); cs.read_string("[A]\nKey=1\nkey=2\n"); print(cs.options("A"))
with tempfile.TemporaryDirectory() as t:
    f = pathlib.Path(t) / "a.ini"; f.write_text("[f]\nx=1\n")
    p = configparser.ConfigParser(); print([os.path.basename(x) for x in p.read([str(f), "/nope.ini", f])] , p["f"]["x"], p.read("/nope"))
    with open(f) as fh: p.read_file(fh)
    bad = pathlib.Path(t) / "b.ini"; bad.write_text("x\n")
    try: p.read(bad)
    except configparser.MissingSectionHeaderError as ex: print(ex.lineno, ex.line, os.path.basename(ex.source))
p = configparser.ConfigParser(); p.read_dict({"s": {"a": 1, "b": None}}) if False else p.read_dict({"s": {"a": 1}, "t": {"a": True}}); print(p.items("s"), p.getboolean("t", "a"))
print(p.popitem()[0], p.sections(), p == p, bool(p), [k for k, v in p.items()], configparser.UNNAMED_SECTION)
show(p.items, "nope"); show(p.options, "nope"); print(p.items("DEFAULT"), p.has_option("t", "a"))
del p["t"]["a"]; print("a" in p["t"])
show(lambda: p["t"].__delitem__("a"))
p["DEFAULT"]["q"] = "1"; print(p["t"]["q"], p["DEFAULT"].get("q")); p["t"].update(r="5"); print(sorted(p["t"].items()), p["t"].pop("r"), p["t"].setdefault("m", "n"))
print(configparser.ConfigParser.BOOLEAN_STATES, configparser.DEFAULTSECT, configparser.__all__)
