class Bad:
    def __iter__(self):
        return 5


class Worse:
    def __iter__(self):
        raise TypeError("of its own")


for value in Bad(), Worse():
    for act in (
        lambda v: 1 in v,
        "".join,
        lambda v: b"".join(v),
        lambda v: dict([v]),
        list,
        lambda v: [*v],
    ):
        try:
            print(act(value))
        except TypeError as error:
            print(error)
# expect: argument of type 'Bad' is not iterable
# expect: can only join an iterable
# expect: can only join an iterable
# expect: cannot convert dictionary update sequence element #0 to a sequence
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: argument of type 'Worse' is not iterable
# expect: can only join an iterable
# expect: can only join an iterable
# expect: cannot convert dictionary update sequence element #0 to a sequence
# expect: of its own
# expect: of its own
