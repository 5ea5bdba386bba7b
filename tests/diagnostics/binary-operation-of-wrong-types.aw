total = 1
print((total + 2) * "x" + [3])
