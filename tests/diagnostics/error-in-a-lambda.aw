convert = lambda v: float(v)
print(list(map(convert, ["1.5", "abc"])))
