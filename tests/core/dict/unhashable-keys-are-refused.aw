for key in ([], {}, set(), bytearray(b"x"), slice(1), ([],), {1: 2}.keys()):
    try:
        {key: 1}
        print("accepted", type(key).__name__)
    except TypeError as e:
        print(e)
class NoHash:
    __hash__ = None
class EqOnly:
    def __eq__(self, other):
        return True
class BadHash:
    def __hash__(self):
        return "x"
for action in (lambda: {NoHash(): 1}, lambda: {EqOnly(): 1}, lambda: {BadHash(): 1}, lambda: [] in {}, lambda: {}[[]], lambda: hash({}), lambda: {[]}):
    try:
        print(action())
    except TypeError as e:
        print(e)
