from bisect import bisect, bisect_left, bisect_right, insort, insort_left

items = [1, 3, 3, 5]
print(bisect(items, 3), bisect_left(items, 3), bisect_right(items, 3, 0, 2), bisect_left(["a", "bb"], 2, key=len))
# expect: 3 1 2 1
insort(items, 4)
insort_left(items, 0)
print(items)  # expect: [0, 1, 3, 3, 4, 5]
try:
    bisect([1], 1, -1)
except ValueError as e:
    print(e)
# expect: lo must be non-negative
