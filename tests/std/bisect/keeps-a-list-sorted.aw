from bisect import bisect, insort

scores = []
for n in (5, 1, 4, 1, 3):
    insort(scores, n)
print(scores, bisect(scores, 1), bisect(scores, 0), bisect(scores, 9))  # expect: [1, 1, 3, 4, 5] 2 0 5
grade = lambda score: "FDCBA"[bisect([60, 70, 80, 90], score)]
print([grade(s) for s in (33, 60, 69.9, 70, 89, 90, 100)])  # expect: ['F', 'D', 'D', 'C', 'B', 'A', 'A']


class Backwards(list):
    def insert(self, i, x):
        super().insert(i, f"<{x}>")


b = Backwards()
insort(b, "a")
print(b)  # expect: ['<a>']
