def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
class A: pass
show(lambda: 1 < "a")  # expect: '<' not supported between instances of 'int' and 'str'
show(lambda: "a" >= 1)  # expect: '>=' not supported between instances of 'str' and 'int'
show(lambda: None > None)  # expect: '>' not supported between instances of 'NoneType' and 'NoneType'
show(lambda: [] < ())  # expect: '<' not supported between instances of 'list' and 'tuple'
show(lambda: [1, "a"] < [1, 2])  # expect: '<' not supported between instances of 'str' and 'int'
show(lambda: (1, 2) <= (1, None))  # expect: '<=' not supported between instances of 'int' and 'NoneType'
show(lambda: {} < {})  # expect: '<' not supported between instances of 'dict' and 'dict'
show(lambda: {1} < [1])  # expect: '<' not supported between instances of 'set' and 'list'
show(lambda: A() < A())  # expect: '<' not supported between instances of 'A' and 'A'
show(lambda: A() > 1)  # expect: '>' not supported between instances of 'A' and 'int'
show(lambda: int < str)  # expect: '<' not supported between instances of 'type' and 'type'
show(lambda: len < print)  # expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
show(lambda: sorted([1, "a"]))  # expect: '<' not supported between instances of 'str' and 'int'
show(lambda: max(1, "a"))  # expect: '>' not supported between instances of 'str' and 'int'
show(lambda: min([None, 1]))  # expect: '<' not supported between instances of 'int' and 'NoneType'
print(1 == "a", None == 0, [] == (), A() == A(), 1 != "1")  # expect: False False False False True
