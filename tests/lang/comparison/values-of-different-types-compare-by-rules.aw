print(1 == 1.0, 1 == "1", None == 0, True == 1, [1] == (1,))  # expect: True False False True False
print([1, 2] < [1, 3], (1,) < (1, 0), "a" < "b", "Z" < "a")  # expect: True True True True
print({1} <= {1, 2}, {1, 2} < {1, 2}, b"a" < b"b")  # expect: True False True
print({"a": 1, "b": 2} == {"b": 2, "a": 1})  # expect: True
print(0.1 + 0.2 == 0.3, 2**70 == float(2**70), 10**20 > 1e19)  # expect: False True True
for a, b in [(1, "a"), (None, 1), ([], ()), ({}, {})]:
    try:
        a < b
    except TypeError as e:
        print(e)
        # expect: '<' not supported between instances of 'int' and 'str'
        # expect: '<' not supported between instances of 'NoneType' and 'int'
        # expect: '<' not supported between instances of 'list' and 'tuple'
        # expect: '<' not supported between instances of 'dict' and 'dict'
