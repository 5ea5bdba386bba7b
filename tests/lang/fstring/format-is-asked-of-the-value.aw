class Angle:
    def __init__(self, d): self.d = d
    def __format__(self, spec):
        if spec == "rad":
            return f"{self.d * 3.14159 / 180:.3f}"
        return f"{self.d}°{spec}"

a = Angle(90)
print(f"{a} {a:rad} {a:x{1 + 1}y}")  # expect: 90° 1.571 90°x2y
print(format(a), format(a, "q"), "{:rad} {}".format(a, a))  # expect: 90° 90°q 1.571 90°
class Bad:
    def __format__(self, spec): return 5
try:
    f"{Bad()}"
except TypeError as e:
    print(e)  # expect: __format__ must return a str, not int
