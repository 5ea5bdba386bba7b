class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
    def __eq__(self, o): return "Base.eq"
    def __lt__(self, o): return "Base.lt"

class Sub(Base):
    def __radd__(self, o): return "Sub.radd"
    def __eq__(self, o): return "Sub.eq"
    def __gt__(self, o): return "Sub.gt"

class Same(Base): pass

print(Base() + Sub(), Sub() + Base(), Base() + Same())  # expect: Sub.radd Base.add Base.add
print(Base() == Sub(), Base() < Sub(), Base() == Same())  # expect: Sub.eq Sub.gt Base.eq
