import sys
print()  # expect:
print("a", 1, None, [2], sep=", ")  # expect: a, 1, None, [2]
print("no newline", end="|")  # expect: no newline|xy!
print("x", "y", sep="", end="!\n")
print("to stderr", file=sys.stderr)
print("explicit", file=sys.stdout, flush=True)  # expect: explicit
print(sep="-")  # expect:
print("a", "b", sep=None, end=None)  # expect: a b

class File:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
f = File()
print("one", 2, file=f)
print(f.parts)  # expect: ['one', ' ', '2', '\n']
for kwargs in ({"sep": 5}, {"end": 5}, {"bad": 1}):
    try:
        print("x", **kwargs)
    except TypeError as e:
        print(e)
        # expect: sep must be None or a string, not int
        # expect: end must be None or a string, not int
        # expect: print() got an unexpected keyword argument 'bad'
