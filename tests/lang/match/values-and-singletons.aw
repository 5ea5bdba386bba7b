class C:
    RED = 1
    NAN = float("nan")
def m(x):
    match x:
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case C.RED: return "red"
        case -1 | 2.5 | "s" | b"b": return "literal"
        case C.NAN: return "nan"
        case _: return "other"
for x in (None, True, False, 1, 1.0, 0, -1, 2.5, "s", b"b", C.NAN, [], ""): print(x, m(x))
# expect: None None
# expect: True True
# expect: False False
# expect: 1 red
# expect: 1.0 red
# expect: 0 other
# expect: -1 literal
# expect: 2.5 literal
# expect: s literal
# expect: b'b' literal
# expect: nan other
# expect: [] other
# expect:  other
class Eq:
    def __eq__(self, o): print("compared with", o); return o == 2.5
print(m(Eq()))
# expect: compared with 1
# expect: compared with -1
# expect: compared with 2.5
# expect: literal
