class Pair:
    def __enter__(self):
        return (1, 2, 3)

    def __exit__(self, kind, value, tb):
        print("exit", repr(value))


try:
    with Pair() as (a, b):
        print("body")
except ValueError as e:
    print(e)
    # expect: exit ValueError('too many values to unpack (expected 2)')
    # expect: too many values to unpack (expected 2)
class Holder:
    pass


with Pair() as Holder.attribute:
    print(Holder.attribute)
    # expect: (1, 2, 3)
    # expect: exit None
data = {}
with Pair() as data["key"]:
    print(data)
    # expect: {'key': (1, 2, 3)}
    # expect: exit None
with Pair() as [x, *rest]:
    print(x, rest)
    # expect: 1 [2, 3]
    # expect: exit None
