s = {1, 2}
print(s.__len__(), s.__contains__(1), s.__contains__({1}), s.__eq__({2, 1}), s.__ne__({1}), s.__le__({1, 2}), s.__gt__({1}), sorted(s.__iter__()), s.__rsub__({1, 5}), sorted(s.__ror__({9})), s.__rand__({1}), s.__rxor__({1, 2, 3}))
for action in (lambda: s.__contains__([]), lambda: s.__len__(1), lambda: s.__contains__(), lambda: s.__or__(), lambda: s.__init__(1, 2), lambda: s.__iter__(2)):
    try:
        print(action())
    except TypeError as e:
        print(e)
