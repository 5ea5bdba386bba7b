from dataclasses import dataclass, field


def make(own_hash=False, **options):
    body = {"__annotations__": {"x": int}, "x": 1}
    if own_hash:
        body["__hash__"] = lambda self: 77
    try:
        cls = dataclass(**options)(type("C", (), body))
    except TypeError as e:
        return f"TypeError: {e}"
    if cls.__hash__ is None:
        return "unhashable"
    a, b = cls(), cls()
    return "own" if hash(a) == 77 else "same" if hash(a) == hash(b) else "by identity"


for unsafe_hash in (False, True):
    for eq in (False, True):
        for frozen in (False, True):
            for own in (False, True):
                print(unsafe_hash, eq, frozen, own, make(own, unsafe_hash=unsafe_hash, eq=eq, frozen=frozen))
                # expect: False False False False by identity
                # expect: False False False True own
                # expect: False False True False by identity
                # expect: False False True True own
                # expect: False True False False unhashable
                # expect: False True False True own
                # expect: False True True False same
                # expect: False True True True own
                # expect: True False False False same
                # expect: True False False True TypeError: Cannot overwrite attribute __hash__ in class C
                # expect: True False True False same
                # expect: True False True True TypeError: Cannot overwrite attribute __hash__ in class C
                # expect: True True False False same
                # expect: True True False True TypeError: Cannot overwrite attribute __hash__ in class C
                # expect: True True True False same
                # expect: True True True True TypeError: Cannot overwrite attribute __hash__ in class C


@dataclass(unsafe_hash=True)
class D:
    a: int
    b: list = field(default_factory=list, hash=False)
    c: int = field(default=0, compare=False)


print(hash(D(1)) == hash(D(1, [2], 9)), hash(D(1)) == hash((1,)), D(1) == D(1, [], 5), D(1) == D(1, [2]))
# expect: True True True False
