a = [1]
for action in (lambda: a.append(), lambda: a.append(1, 2), lambda: a.clear(1), lambda: a.copy(1), lambda: a.count(), lambda: a.extend(), lambda: a.index(), lambda: a.insert(1), lambda: a.pop(1, 2), lambda: a.remove(), lambda: a.reverse(1), lambda: a.sort(1), lambda: a.sort(foo=1), lambda: a.append(x=1), lambda: a.pop(index=0), lambda: a.index(1, 2, 3, 4), lambda: list.append(), lambda: list.append(5, 1), lambda: list.append(a), lambda: a.__len__(1), lambda: a.__getitem__(), lambda: a.__setitem__(1), lambda: a.__contains__(), lambda: a.__add__(1, 2), lambda: a.__reversed__(1), lambda: a.__sizeof__(1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
