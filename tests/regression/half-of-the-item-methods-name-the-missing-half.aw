class Sets:
    def __setitem__(self, key, value):
        print("set", key)


class Deletes:
    def __delitem__(self, key):
        print("del", key)


def put(o, key):
    o[key] = 1


def drop(o, key):
    del o[key]


for act, o in (put, Sets()), (drop, Sets()), (put, Deletes()), (drop, Deletes()):
    try:
        act(o, 0)
    except AttributeError as error:
        print("AttributeError", error)
# expect: set 0
# expect: AttributeError __delitem__
# expect: AttributeError __setitem__
# expect: del 0

for o, key in ("text", 0), ("text", "key"), ((1,), 2**70), (None, 0), (5, 0), (frozenset(), 0):
    for act in put, drop:
        try:
            act(o, key)
        except (TypeError, IndexError) as error:
            print(error)
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# expect: 'str' object does not support item assignment
# expect: 'str' object does not support item deletion
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: 'NoneType' object does not support item assignment
# expect: 'NoneType' object does not support item deletion
# expect: 'int' object does not support item assignment
# expect: 'int' object does not support item deletion
# expect: 'frozenset' object does not support item assignment
# expect: 'frozenset' object doesn't support item deletion
