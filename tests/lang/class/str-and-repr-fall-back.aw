class R:
    def __repr__(self): return "repr"
class S:
    def __str__(self): return "str"
class B:
    def __repr__(self): return 5
    def __str__(self): return None
print(str(R()), repr(R()), f"{R()}", [R()], str(S()), repr(S()).startswith("<__main__.S object at 0x"), "%s %r" % (R(), R()))  # expect: repr repr repr [repr] str True repr repr
for f in (str, repr, ascii, lambda o: f"{o}", print):
    try:
        f(B())
    except TypeError as e:
        print(e)
# expect: __str__ returned non-string (type NoneType)
# expect: __repr__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type NoneType)
# expect: __str__ returned non-string (type NoneType)
class U:
    def __repr__(self): return "é"
print(repr(U()), ascii(U()))  # expect: é \xe9
