from collections import OrderedDict

empty = OrderedDict()
for arguments in ([[]], [[], 1], ["a"], ["a", 1]):
    try:
        print(empty.pop(*arguments))
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: KeyError 'a'
# expect: 1
print(empty.pop("a", default=2))  # expect: 2
full = OrderedDict(a=1, b=2)
print(full.pop("a"), full)  # expect: 1 OrderedDict({'b': 2})
