type Pair = tuple[int, int]
type Tree = Leaf | list[Tree]
type Named[T] = dict[str, T]
print(Pair, Pair.__name__, Pair.__value__, type(Pair).__name__)
# expect: Pair Pair tuple[int, int] TypeAliasType
try:
    Tree.__value__
except NameError as e:
    print(e)  # expect: name 'Leaf' is not defined
print(Named.__type_params__, Named.__value__)  # expect: (T,) dict[str, T]
def f(p: Pair) -> Named[int]:
    return {"sum": p[0] + p[1]}
print(f((1, 2)))  # expect: {'sum': 3}
type = 5
print(type)  # expect: 5
