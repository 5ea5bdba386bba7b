def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: hash([]))  # expect: unhashable type: 'list'
show(lambda: hash({}))  # expect: unhashable type: 'dict'
show(lambda: hash(set()))  # expect: unhashable type: 'set'
show(lambda: hash(bytearray()))  # expect: unhashable type: 'bytearray'
show(lambda: {[]: 1})  # expect: unhashable type: 'list'
show(lambda: {(1, []): 1})  # expect: unhashable type: 'list'
show(lambda: {1, {}})  # expect: unhashable type: 'dict'
show(lambda: hash(slice(1)) == hash(slice(1)))  # expect: True
show(lambda: hash((1, (2, "a"))) == hash((1, (2, "a"))))  # expect: True
show(lambda: hash(1) == hash(1.0) == hash(True))  # expect: True
show(lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])))  # expect: True
show(lambda: hash(range(3)) == hash(range(0, 3)))  # expect: True
show(lambda: {}[[]])  # expect: unhashable type: 'list'
show(lambda: [] in {})  # expect: unhashable type: 'list'
show(lambda: set([[]]))  # expect: unhashable type: 'list'
