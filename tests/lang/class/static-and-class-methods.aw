class Temp:
    scale = "C"

    def __init__(self, degrees):
        self.degrees = degrees

    @classmethod
    def boiling(cls):
        return cls(100)

    @staticmethod
    def to_f(c):
        return c * 9 / 5 + 32

class Sub(Temp):
    scale = "K"

print(Temp.boiling().degrees, type(Sub.boiling()).__name__, Temp(1).boiling().degrees)
# expect: 100 Sub 100
print(Temp.to_f(100), Temp(0).to_f(0))  # expect: 212.0 32.0
print(Temp.boiling.__func__.__name__, Sub.boiling.__self__ is Sub)  # expect: boiling True
bound = Temp(5).boiling
print(bound().scale)  # expect: C
