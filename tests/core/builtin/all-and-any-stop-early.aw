def items(*values):
    for v in values:
        print("saw", v)
        yield v
print(all(items(1, 0, 2)))
print(any(items(0, "", "x", 3)))
print(all([]), any([]), all({0: 1}), any({0: 1}), all("ab"), any(x > 2 for x in range(4)))
for bad in (5, None):
    try:
        all(bad)
    except TypeError as e:
        print(e)
