from abc import ABC
class HasLen(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        print("hook", cls.__name__, c.__name__)
        if cls is HasLen: return hasattr(c, "__len__")
        return NotImplemented
class L:
    def __len__(self): return 1
class M(HasLen): pass
print(issubclass(L, HasLen), isinstance(5, HasLen), issubclass(L, HasLen))
# expect: hook HasLen L
# expect: hook HasLen int
# expect: True False True
print(issubclass(L, M), isinstance([], HasLen))
# expect: hook M L
# expect: hook HasLen list
# expect: False True
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, c): return 5
try:
    issubclass(int, Bad)
except AssertionError as e:
    print(type(e).__name__)  # expect: AssertionError
