d = {1: 2}
for action in (lambda: d.clear(1), lambda: d.copy(1), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.items(1), lambda: d.keys(1), lambda: d.values(1), lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.popitem(1), lambda: d.setdefault(), lambda: d.setdefault(1, 2, 3), lambda: d.update(1, 2), lambda: d.get(key=1), lambda: d.fromkeys(), lambda: dict.get(), lambda: dict.get(5, 1), lambda: dict.get(d), lambda: d.__len__(1), lambda: d.__getitem__(), lambda: d.__getitem__(1, 2), lambda: d.__contains__(), lambda: d.__setitem__(1), lambda: d.__or__(), lambda: d.__reversed__(1), lambda: dict.keys([])):
    try:
        print(action())
    except TypeError as e:
        print(e)
