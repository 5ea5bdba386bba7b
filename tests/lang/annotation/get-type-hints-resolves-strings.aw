import typing
class Node:
    next: "Node | None"
    def m(self, other: "Node") -> "list[Node]": pass
def f(a: "int", b: None, c: "str" = None): pass
print(typing.get_type_hints(f))  # expect: {'a': <class 'int'>, 'b': <class 'NoneType'>, 'c': <class 'str'>}
print(typing.get_type_hints(Node.m) == {"other": Node, "return": list[Node]})  # expect: True
print(typing.get_type_hints(Node) == {"next": Node | None})  # expect: True
try:
    typing.get_type_hints(lambda: 0)
    def g(x: "nowhere"): pass
    typing.get_type_hints(g)
except NameError as e:
    print(e)  # expect: name 'nowhere' is not defined
