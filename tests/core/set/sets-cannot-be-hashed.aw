for action in (lambda: hash(set()), lambda: {set()}, lambda: {set(): 1}, lambda: hash((set(),)), lambda: set().__hash__()):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(set.__hash__, frozenset.__hash__ is None)
