class Celsius(float):
    def __new__(cls, value="0"):
        return super().__new__(cls, value)
    def __add__(self, other):
        return Celsius(float(self) + other)
    def __repr__(self):
        return f"{float(self):.1f}C"

t = Celsius("21.5")
t.place = "Rome"
print(t, t + 1, type(t + 1).__name__, 1 + t, type(1 + t).__name__, t * 2, t == 21.5, hash(t) == hash(21.5), round(t), t.hex(), t.place, Celsius())
# expect: 21.5C 22.5C Celsius 22.5 float 43.0 True True 22 0x1.5800000000000p+4 Rome 0.0C
print(Celsius.fromhex("0x1p4"), type(Celsius.fromhex("0x1p4")).__name__, float(t), type(float(t)).__name__, isinstance(t, float), f"{t:.2f}", "%.1f" % t, max(t, 3))
# expect: 16.0C Celsius 21.5 float True 21.50 21.5 21.5C
