import collections.abc
import sys


def function():
    variable, shared = 1, 5
    frame = sys._getframe()
    frame.f_locals["variable"] = 2
    print(variable)
    frame.f_locals["beside"] = 3
    print("beside" in frame.f_locals, "beside" in locals(), frame.f_locals is frame.f_locals)

    def inner():
        nonlocal shared
        sys._getframe().f_locals["shared"] = 77
        return shared

    print(inner(), shared)
    frame.f_locals["shared"] = 78
    print(shared, inner.__closure__[0].cell_contents)
    exec("variable = 60", None, frame.f_locals)
    print(variable)
    exec("variable = 70\nmade = 1", globals(), frame.f_locals)
    print(variable, "made" in frame.f_locals, eval("variable", {}, frame.f_locals))
    copy = locals()
    copy["variable"] = 1000
    print(variable, locals()["variable"], copy is locals())


function()


def proxy(a, b=2):
    p = sys._getframe().f_locals
    print(type(p).__name__, isinstance(p, collections.abc.Mapping), isinstance(p, dict))
    for text in (
        "p['nothing']", "p.__delitem__('a')", "p.pop('a')", "p.clear()", "p.__setitem__(1, 2)", "p[1]", "hash(p)",
        "p.keys()", "p.get('a')", "p.get('u', 7)", "p.get('u')", "p.update({'b': 5})", "p.update([(1, 2)])",
        "p.update(3)", "p == 3", "p == {}", "p == dict(p)", "p != p", "type(p)(3)", "p.setdefault('new', 4)",
        "p.setdefault('a', 4)", "'a' in p", "1 in p", "[] in p", "len(p)", "list(reversed(p))",
        "sorted(map(str, p | {'q': 1}))", "sorted(map(str, {'q': 1} | p))", "p < p", "bool(p)", "p.copy() == p",
        "type(p.copy())", "len(p.items())", "len(p.values())",
    ):
        try:
            print(text, "->", eval(text, {"p": p}))
        except Exception as error:
            print(text, "!!", type(error).__name__, error)
    return b


print(proxy(1))


class Body:
    x = 1
    print(sys._getframe().f_locals is locals())
    sys._getframe().f_locals["injected"] = 4


print(Body.injected, sys._getframe().f_locals is globals() is locals())
