class Loud:
    def shout(self): return str(self).upper() + "!"
    def __add__(self, o): return type(self)(super().__add__(o))
class Text(Loud, str): pass
class Numbers(list, Loud): pass
t = Text("abc") + "d"
print(t, type(t).__name__, t.shout(), t.__class__.__mro__[1].__name__, Text.__base__.__name__)  # expect: abcd Text ABCD! Loud str
n = Numbers([1, 2])
print(n.shout(), n + [3], type(n + [3]).__name__, Numbers.__base__.__name__, isinstance(n, Loud))  # expect: [1, 2]! [1, 2, 3] list list True
class E(ValueError, KeyError): pass
try:
    raise E("both")
except KeyError as e:
    print(type(e).__name__, str(e), E.__mro__[1].__name__, isinstance(e, ValueError))  # expect: E 'both' ValueError True
