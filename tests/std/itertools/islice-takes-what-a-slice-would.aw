from itertools import islice

for bounds in ((3,), (1, 3), (1, None), (0, 10, 3), (2, 9, 3), (None,), (5, 3), (3, 3)):
    items = iter(range(12))
    print(bounds, list(islice(items, *bounds)), list(items))
# expect: (3,) [0, 1, 2] [3, 4, 5, 6, 7, 8, 9, 10, 11]
# expect: (1, 3) [1, 2] [3, 4, 5, 6, 7, 8, 9, 10, 11]
# expect: (1, None) [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] []
# expect: (0, 10, 3) [0, 3, 6, 9] [10, 11]
# expect: (2, 9, 3) [2, 5, 8] [9, 10, 11]
# expect: (None,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] []
# expect: (5, 3) [] [5, 6, 7, 8, 9, 10, 11]
# expect: (3, 3) [] [3, 4, 5, 6, 7, 8, 9, 10, 11]
for bounds in ((-1,), (1, -1), (1, 2, 0)):
    try:
        islice([1], *bounds)
    except ValueError as e:
        print(e)
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: Step for islice() must be a positive integer or None.
