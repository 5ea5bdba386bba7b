e = ValueError()
print(e.__setstate__({"a": 1, "b": 2}), e.a, e.b, e.__setstate__(None))  # expect: None 1 2 None
try:
    e.__setstate__([1])
except TypeError as error:
    print(error)  # expect: state is not a dictionary
