class Meta(type):
    def __instancecheck__(cls, o): print("check", cls.__name__); return True
    def __subclasscheck__(cls, c): print("subcheck"); return True
class Any_(Exception, metaclass=Meta): pass
try:
    try:
        raise ValueError("v")
    except Any_:
        print("caught by Any_")
except ValueError:
    print("not asked")  # expect: not asked
match 5:
    case Any_(): print("matched")
# expect: check Any_
# expect: matched
print(isinstance(1, Any_), issubclass(int, Any_))
# expect: check Any_
# expect: subcheck
# expect: True True
