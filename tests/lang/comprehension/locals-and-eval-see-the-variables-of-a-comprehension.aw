def function():
    k = 10
    print([eval("k + z") for z in (1, 2)])
    print([[eval("k + z + y") for y in (3,)] for z in (1,)])
    print([sorted(locals()) for z in (1,)])
    print({z: locals()["k"] for z in (5,)}, [(lambda: sorted(locals()))() for z in (1,)])
    print(list(sorted(locals()) for u in (1,)))
    return sorted(locals())


print(function())
print([eval("zz + 1") for zz in (1, 2)], {eval("u") for u in "a"})
print([sorted(set(locals()) & {"zz", "function"}) for zz in (1,)], "zz" in globals())


class Body:
    y = 2
    print([sorted(locals()) for w in (1,)])
