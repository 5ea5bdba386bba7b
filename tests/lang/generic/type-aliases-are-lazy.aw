type Later = list[Unknown]
try:
    Later.__value__
except NameError as e:
    print(e)  # expect: name 'Unknown' is not defined
class Unknown: pass
print(Later.__value__.__origin__, Later.__name__, type(Later).__name__, repr(Later))  # expect: <class 'list'> Later TypeAliasType Later
type Rec = int | list[Rec]
print(Rec.__value__)  # expect: int | list[Rec]
type Pair[A, B] = tuple[A, B]
print(Pair.__type_params__, Pair.__value__, Pair.__parameters__, Pair[int, str], Pair.__module__)  # expect: (A, B) tuple[A, B] (A, B) Pair[int, str] __main__
print(Pair[int, str].__origin__ is Pair, Pair[int, str].__args__)  # expect: True (<class 'int'>, <class 'str'>)
print(Later.__type_params__, Later.__value__ is Later.__value__)  # expect: () True
