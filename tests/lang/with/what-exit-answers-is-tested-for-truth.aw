class Answer:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        pass

    def __exit__(self, *args):
        return self.answer


class NoBool:
    def __bool__(self):
        raise TypeError("no truth")


for answer in (True, 1, "yes", [0], False, 0, None, ""):
    try:
        with Answer(answer):
            raise ValueError
        print(repr(answer), "swallowed")
        # expect: True swallowed
        # expect: 1 swallowed
        # expect: 'yes' swallowed
        # expect: [0] swallowed
    except ValueError:
        print(repr(answer), "raised")
        # expect: False raised
        # expect: 0 raised
        # expect: None raised
        # expect: '' raised
with Answer(NoBool()):
    print("not asked without an exception")  # expect: not asked without an exception
try:
    with Answer(NoBool()):
        raise ValueError("v")
except TypeError as e:
    print(e, repr(e.__context__))  # expect: no truth ValueError('v')
