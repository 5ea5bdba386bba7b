def find(needle, hay):
    for i, x in enumerate(hay):
        if x == needle:
            break
    else:
        return "not found"
    return i

print(find(3, [1, 2, 3]), find(9, [1, 2]), find(1, []))  # expect: 2 not found not found
for x in range(3):
    if x == 1:
        continue
    print(x)
    # expect: 0
    # expect: 2
else:
    print("done", x)  # expect: done 2
for x in []:
    pass
print(x)  # expect: 2
