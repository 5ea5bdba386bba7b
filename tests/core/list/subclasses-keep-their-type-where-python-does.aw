class Stack(list):
    def push(self, x):
        self.append(x)
        return self

s = Stack("ab")
print(s, s.push("c"), type(s + ["d"]).__name__, type(s[:2]).__name__, type(s * 2).__name__, type(s.copy()).__name__, s == ["a", "b", "c"], isinstance(s, list))
# expect: ['a', 'b', 'c'] ['a', 'b', 'c'] list list list list True True
s += "d"
s.tag = 1
print(type(s).__name__, s, s.tag, sorted(s, reverse=True), [*s], len(s), s.index("c"), "a" in s, list(reversed(s)))
# expect: Stack ['a', 'b', 'c', 'd'] 1 ['d', 'c', 'b', 'a'] ['a', 'b', 'c', 'd'] 4 2 True ['d', 'c', 'b', 'a']
s *= 2
print(type(s).__name__, len(s), repr(Stack()), bool(Stack()), Stack([1]) < [2])  # expect: Stack 8 [] False True
