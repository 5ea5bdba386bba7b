print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 9, 9), (1, "a") < (2, 5), (1, 2) <= (1, 2.0), ((1,), 2) < ((1,), 3), (1, 2) != (1, 2, 3))
# expect: True True True True True True True True
try:
    (1, "a") < (1, 5)
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'str' and 'int'
nan = float("nan")
print((nan,) == (nan,), (nan,) < (nan,), (float("nan"),) == (float("nan"),), (1, nan) == (1.0, nan))
# expect: True False False True
