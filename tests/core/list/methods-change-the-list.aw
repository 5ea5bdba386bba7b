a = [3, 1, 2]
a.append(4); a.extend("xy"); a.insert(0, "first"); a.insert(-1, "near end"); a.insert(100, "last")
print(a)  # expect: ['first', 3, 1, 2, 4, 'x', 'near end', 'y', 'last']
print(a.pop(), a.pop(0), a.index(1), a.count(3), len(a))  # expect: last first 1 1 7
a.remove("x"); a.reverse(); print(a)  # expect: ['y', 'near end', 4, 2, 1, 3]
b = a.copy(); b.clear(); print(a, b)  # expect: ['y', 'near end', 4, 2, 1, 3] []
c = [5, 3, 9]; print(c.sort(), c, c.append(1), c)  # expect: None [3, 5, 9, 1] None [3, 5, 9, 1]
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(9), lambda: [1].index(9), lambda: [1].insert("x", 1), lambda: [1].extend(5), lambda: [1].append(), lambda: [1].nope):
    try:
        f()
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: IndexError pop from empty list
        # expect: IndexError pop index out of range
        # expect: ValueError list.remove(x): x not in list
        # expect: ValueError 9 is not in list
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError list.append() takes exactly one argument (0 given)
        # expect: AttributeError 'list' object has no attribute 'nope'
