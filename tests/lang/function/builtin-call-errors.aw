def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: len())  # expect: len() takes exactly one argument (0 given)
show(lambda: len(1, 2))  # expect: len() takes exactly one argument (2 given)
show(lambda: len(x=1))  # expect: len() takes no keyword arguments
show(lambda: isinstance(1))  # expect: isinstance expected 2 arguments, got 1
show(lambda: [].append())  # expect: list.append() takes exactly one argument (0 given)
show(lambda: [].append(1, 2))  # expect: list.append() takes exactly one argument (2 given)
show(lambda: [].append(x=1))  # expect: list.append() takes no keyword arguments
show(lambda: "a".join())  # expect: str.join() takes exactly one argument (0 given)
show(lambda: "a".split(1))  # expect: must be str or None, not int
show(lambda: "a".replace("a"))  # expect: replace() takes at least 2 positional arguments (1 given)
show(lambda: {}.get())  # expect: get expected at least 1 argument, got 0
show(lambda: {}.update(1))  # expect: 'int' object is not iterable
show(lambda: abs())  # expect: abs() takes exactly one argument (0 given)
show(lambda: ord())  # expect: ord() takes exactly one argument (0 given)
show(lambda: ord("ab"))  # expect: ord() expected a character, but string of length 2 found
show(lambda: print(sepp=1))  # expect: print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
show(lambda: sorted())  # expect: sorted expected 1 argument, got 0
show(lambda: sorted([1], 2))  # expect: sorted expected 1 argument, got 2
show(lambda: max())  # expect: max expected at least 1 argument, got 0
show(lambda: max(1))  # expect: 'int' object is not iterable
show(lambda: max([1, 2], key=5))  # expect: 'int' object is not callable
show(lambda: sum(5))  # expect: 'int' object is not iterable
show(lambda: zip(1))  # expect: 'int' object is not iterable
show(lambda: map(5))  # expect: map() must have at least two arguments.
show(lambda: int("1", 2, 3))  # expect: int expected at most 2 arguments, got 3
show(lambda: str(1, 2, 3, 4))  # expect: str expected at most 3 arguments, got 4
show(lambda: list(1, 2))  # expect: list expected at most 1 argument, got 2
show(lambda: dict(1))  # expect: 'int' object is not iterable
show(lambda: dict([1]))  # expect: cannot convert dictionary update sequence element #0 to a sequence
show(lambda: range())  # expect: range expected at least 1 argument, got 0
show(lambda: range(1, 2, 3, 4))  # expect: range expected at most 3 arguments, got 4
show(lambda: "x".upper(1))  # expect: str.upper() takes no arguments (1 given)
