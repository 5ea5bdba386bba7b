class Text(str):
    def __str__(self):
        return "other"

t = Text("abc")
for spec in ("s", ">2", "<3", ".3", ">4", ".2", ""):
    print(type(format(t, spec)).__name__, format(t, spec) + "|")
# expect: Text abc|
# expect: Text abc|
# expect: Text abc|
# expect: Text abc|
# expect: str  abc|
# expect: str ab|
# expect: str other|
print(type(f"{t:>2}").__name__, type(f"{t}").__name__, type(f"-{t:>2}").__name__)  # expect: Text str str
print(f"-{t:>2}-", "%s" % t, "{:>5}".format(t))  # expect: -abc- other   abc

class Formats:
    def __format__(self, spec):
        return t

print(type(format(Formats())).__name__, f"<{Formats()}>")  # expect: Text <abc>
