class Meters(int):
    unit = "m"
    def __new__(cls, value, scale=1):
        return super().__new__(cls, value * scale)
    def __add__(self, other):
        return Meters(int(self) + int(other))
    def __str__(self):
        return f"{int(self)}m"

a = Meters(3, scale=2)
print(a, repr(a), a + 1, type(a + 1).__name__, type(1 + a).__name__, a * 2, type(a * 2).__name__, a == 6, hash(a) == hash(6), {6: "six"}[a])
# expect: 6m 6 7m Meters int 12 int True True six
a.note = "x"
print(a.note, a.unit, [10, 20, 30, 40, 50, 60, 70][a], "ab" * a, f"{a:04d}", "%d" % a, range(a), isinstance(a, int), int(a), type(int(a)).__name__)
# expect: x m 70 abababababab 0006 6 range(0, 6) True 6 int
