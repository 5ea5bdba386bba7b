import copy

print(len.__reduce_ex__(2), [].append.__reduce_ex__(2)[1][1], type(len).__module__)
items = []
append = items.append
print(copy.copy(len) is len, copy.copy(iter([1, 2])).__next__())
s = slice([1], [2], [3])
print(copy.deepcopy(s) == s, copy.deepcopy(s).start is s.start, copy.copy(s) is s)
