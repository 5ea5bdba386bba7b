class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item.__name__}"

class Sub(Box): pass
print(Box[int], Sub[str])  # expect: Box of int Sub of str
print(list[int], dict[str, int], tuple[int, ...])
# expect: list[int] dict[str, int] tuple[int, ...]
try:
    int[str]
except TypeError as e:
    print(e)  # expect: type 'int' is not subscriptable
class Plain: pass
try:
    Plain[int]
except TypeError as e:
    print(e)  # expect: type 'Plain' is not subscriptable
