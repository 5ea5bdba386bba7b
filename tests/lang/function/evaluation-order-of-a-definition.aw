def log(x, r=None): print(x); return r or x
@log("decorator", lambda f: f)
def f(a: log("ann a") = log("default a"), *, b: log("ann b") = log("default b")) -> log("returns"): pass
# expect: decorator
# expect: default a
# expect: default b
# expect: ann a
# expect: ann b
# expect: returns
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)  # expect: ('default a',) {'b': 'default b'} {'a': 'ann a', 'b': 'ann b', 'return': 'returns'}
@log("class decorator", lambda c: c)
class A(log("base", object), metaclass=log("meta", type)):
    print("body")
# expect: class decorator
# expect: base
# expect: meta
# expect: body
