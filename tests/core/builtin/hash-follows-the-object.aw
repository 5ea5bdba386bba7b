class H:
    def __hash__(self):
        return 2**70
class E:
    def __eq__(self, other):
        return True
class Bad:
    def __hash__(self):
        return "no"
class Minus:
    def __hash__(self):
        return -1
print(hash(H()) == hash(2**70), hash(Minus()), hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash(None) == hash(None), hash((1, 2)) == hash((1, 2)), hash(b"x") == hash(b"x"))
for bad in ([], {}, set(), E(), Bad(), bytearray(), ([],), {}.keys()):
    try:
        print(hash(bad))
    except TypeError as e:
        print(e)
