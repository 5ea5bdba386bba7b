class Log(list):
    def append(self, x):
        print("append", x)
        super().append(x)
    def __iter__(self):
        print("iter")
        return super().__iter__()
    def __len__(self): return 99
    def __repr__(self): return f"Log({super().__repr__()})"
l = Log()
l.append(1)  # expect: append 1
l.extend([2, 3])
print(l, len(l), list.__len__(l), [x for x in l], sum(l), sorted(l), l[0], l[-1], l[:2])
# expect: iter
# expect: iter
# expect: iter
# expect: Log([1, 2, 3]) 99 3 [1, 2, 3] 6 [1, 2, 3] 1 3 [1, 2]
print(list(l), tuple(l), [*l], bool(l), l == [1, 2, 3], [1, 2, 3] == l, 2 in l, l * 2, l + [4])
# expect: iter
# expect: iter
# expect: iter
# expect: [1, 2, 3] (1, 2, 3) [1, 2, 3] True True True True [1, 2, 3, 1, 2, 3] [1, 2, 3, 4]
