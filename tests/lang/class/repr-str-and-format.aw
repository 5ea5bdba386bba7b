class Both:
    def __repr__(self): return "Both()"
    def __str__(self): return "both"
    def __format__(self, spec): return f"<{spec}>"

class OnlyRepr:
    def __repr__(self): return "OnlyRepr!"

b, r = Both(), OnlyRepr()
print(b, repr(b), [b], {"k": b}, f"{b:abc} {b} {b!r} {b!s:>6}")
# expect: both Both() [Both()] {'k': Both()} <abc> <> Both()   both
print(r, str(r), f"{r}", "%s %r" % (r, r))
# expect: OnlyRepr! OnlyRepr! OnlyRepr! OnlyRepr! OnlyRepr!
class Bad:
    def __str__(self): return 5
try:
    str(Bad())
except TypeError as e:
    print(e)  # expect: __str__ returned non-string (type int)
class BadRepr:
    def __repr__(self): return None
try:
    repr(BadRepr())
except TypeError as e:
    print(e)  # expect: __repr__ returned non-string (type NoneType)
class Plain: pass
print(repr(Plain()).startswith("<__main__.Plain object at 0x"), repr(Plain))
# expect: True <class '__main__.Plain'>
