from itertools import count, islice


def attempt(*args):
    try:
        print(list(islice(*args)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


attempt("abcdef", 2)  # expect: ['a', 'b']
attempt("abcdef", 2, 4)  # expect: ['c', 'd']
attempt("abcdef", 2, None)  # expect: ['c', 'd', 'e', 'f']
attempt("abcdef", None, 3)  # expect: ['a', 'b', 'c']
attempt("abcdef", 0, None, 2)  # expect: ['a', 'c', 'e']
attempt("abcdef", 1, 10, 3)  # expect: ['b', 'e']
attempt("abcdef", 5, 2)  # expect: []
attempt("abcdef", None)  # expect: ['a', 'b', 'c', 'd', 'e', 'f']
attempt("abcdef", None, None, None)  # expect: ['a', 'b', 'c', 'd', 'e', 'f']
attempt("abc", -1)
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", "2")
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", 1.0)
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", -1, 2)  # expect: ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", 1, -2)  # expect: ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", 1, "x")
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", "x", 1)
# expect: ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt("abc", 0, 1, 0)  # expect: ValueError Step for islice() must be a positive integer or None.
attempt("abc", 0, 1, -1)  # expect: ValueError Step for islice() must be a positive integer or None.
attempt("abc", 0, 1, "s")  # expect: ValueError Step for islice() must be a positive integer or None.
attempt(5, 1)  # expect: TypeError 'int' object is not iterable
attempt("abc", 2**70)
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 5, 2)), next(it), list(islice(it, 2, 0)), list(it))
# expect: [0, 1, 2] 3 [5, 7] 9 [] []
it = count()
print(list(islice(it, 3, 3)), next(it))  # expect: [] 3
