class S(str):
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __len__(self): return 100
s = S("abc")
print(s, repr(s), f"{s}", f"{s!r}", "%s" % s, "{}".format(s), s.upper(), len(s), str(s), s == "zzz", "zzz" == s)  # expect: str! repr! str! repr! str! str! ABC 100 str! True True
print(s + "d", s[0], list(s), "-".join([s, "x"]), s in ["q"], {s: 1}.get("abc"))  # expect: abcd a ['a', 'b', 'c'] abc-x True None
class I(int):
    def __str__(self): return "I!"
    def __repr__(self): return "IR"
    def __add__(self, o): return "added"
    def __bool__(self): return False
i = I(5)
print(i, repr(i), f"{i}", f"{i:03}", "%d" % i, i + 1, 1 + i, i * 2, -i, bool(i), i == 5, hash(i), int(i), [i], i / 2, divmod(i, 2))  # expect: I! IR I! 005 5 added 6 10 -5 False True 5 5 [IR] 2.5 (2, 1)
