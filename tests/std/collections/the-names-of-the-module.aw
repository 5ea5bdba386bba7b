import collections

print(sorted(collections.__all__))
# expect: ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']
print([collections.deque.__module__, collections.Counter.__module__, collections.namedtuple.__module__])
# expect: ['collections', 'collections', 'collections']
print(collections.abc.Mapping.__module__, collections.OrderedDict, collections.defaultdict, collections.ChainMap)  # expect error: AttributeError: module 'collections' has no attribute 'abc'
try:
    collections.Mapping
except AttributeError as e:
    print(e)
try:
    from collections import Mapping
except ImportError as e:
    print(str(e).split(" (")[0])
