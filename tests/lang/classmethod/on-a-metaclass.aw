class Meta(type):
    @classmethod
    def meta(mcs): return mcs.__name__
    def plain(cls): return cls.__name__

class A(metaclass=Meta):
    @classmethod
    def own(cls): return cls.meta(), cls.plain()

print(A.meta(), A.plain(), A.own(), A().own())  # expect: Meta A ('Meta', 'A') ('Meta', 'A')
try:
    A().plain
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'plain'
