class I(int):
    def __radd__(self, other):
        return "radd"
    def __add__(self, other):
        return "add"
    def __eq__(self, other):
        return "eq"
    def __hash__(self):
        return 1
    def __neg__(self):
        return "neg"
    def __invert__(self):
        return "invert"
    def __abs__(self):
        return "abs"
    def __index__(self):
        return 99
    def __bool__(self):
        return False
    def __lt__(self, other):
        return "lt"
    def __gt__(self, other):
        return "gt"
i = I(5)
print(1 + i, i + 1, 1 == i, i == 1, -i, ~i, abs(i), bool(i), 1 < i, i < 1, 1 > i, [0] * i == [0] * 5, "abcdefgh"[i], range(i), i - 1, 1 - i)
# expect: radd add eq eq neg invert abs False gt lt lt True f range(0, 5) 4 -4
class F(float):
    def __rtruediv__(self, other):
        return "rtruediv"
    def __float__(self):
        return 9.0
f = F(2.0)
print(1 / f, f / 1, 1.0 / f, float(f), f + 1, int(f), round(f))  # expect: rtruediv 2.0 rtruediv 9.0 3.0 2 2
