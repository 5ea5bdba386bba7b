print(str(KeyError("a")), str(KeyError(1)), str(KeyError()), str(KeyError("a", "b")), str(KeyError("")))
# expect: 'a' 1  ('a', 'b') ''
print(repr(KeyError("a")), str(KeyError("it's")), str(KeyError(None)), str(KeyError((1, 2))))
# expect: KeyError('a') "it's" None (1, 2)
print(str(LookupError("a")), str(IndexError("a")))  # expect: a a
try:
    {}["missing"]
except KeyError as e:
    print(e, e.args, e.args[0])  # expect: 'missing' ('missing',) missing


class Missing(KeyError):
    def __str__(self):
        return f"no {self.args[0]}"


print(Missing("x"), repr(Missing("x")))  # expect: no x Missing('x')
