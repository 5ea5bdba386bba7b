def f(x):
    match x:
        case bool(b):
            return f"bool {b}"
        case int(n):
            return f"int {n}"
        case float() | complex_like() if False:
            return "never"
        case str(s):
            return f"str {s}"
        case list([a, *_]):
            return f"list from {a}"
        case dict({"k": v}):
            return f"dict {v}"
        case tuple() as t:
            return f"tuple {t}"
        case _:
            return type(x).__name__

class complex_like: pass
print([f(x) for x in (True, 3, "s", [1, 2], {"k": 0}, (), {}, [], None)])
# expect: ['bool True', 'int 3', 'str s', 'list from 1', 'dict 0', 'tuple ()', 'dict', 'list', 'NoneType']
