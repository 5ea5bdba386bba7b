r = range(0, 20, 3)
print([x for x in range(-3, 25) if x in r], 6.0 in r, 6.5 in r, True in range(2), "6" in r, None in r, r.count(6), r.count(7), r.count(6.0), r.count("x"), r.index(9), r.index(9.0), range(10, 0, -2).index(4), range(5).index(True))
for value in (20, -3, 7, "x", None):
    try:
        print(r.index(value))
    except ValueError as e:
        print(e)
class Six:
    def __eq__(self, other):
        return other == 6
print(Six() in r, r.count(Six()), r.index(Six()))
