name = "length"
print(len(name), name(3))
