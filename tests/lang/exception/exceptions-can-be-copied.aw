import copy

e = ValueError("a", [1])
e.extra = {"k": 1}
c, d = copy.copy(e), copy.deepcopy(e)
print(repr(c), c.extra, c.args[1] is e.args[1], d.args[1] is e.args[1], d.extra, type(d).__name__)
# expect: ValueError('a', [1]) {'k': 1} True False {'k': 1} ValueError
print(e.__reduce__())  # expect: (<class 'ValueError'>, ('a', [1]), {'extra': {'k': 1}})
o = copy.copy(OSError(2, "no", "f"))
print(type(o).__name__, o, o.filename)  # expect: FileNotFoundError [Errno 2] no: 'f' f
g = copy.copy(ExceptionGroup("g", [ValueError(1)]))
print(repr(g))  # expect: ExceptionGroup('g', [ValueError(1)])
s = copy.copy(StopIteration(4))
print(s.value)  # expect: 4
