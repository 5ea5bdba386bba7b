import reprlib
from array import array
from collections import deque

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr(10**60), reprlib.repr((1,)), reprlib.repr(()))
# expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 100000000000000000...0000000000000000000 (1,) ()
print(reprlib.repr({n: n for n in range(10)}), reprlib.repr(set(range(10))), reprlib.repr(frozenset("abcdefgh")))
# expect: {0: 0, 1: 1, 2: 2, 3: 3, ...} {0, 1, 2, 3, 4, 5, ...} frozenset({'a', 'b', 'c', 'd', 'e', 'f', ...})
print(reprlib.repr(deque(range(10))), reprlib.repr(array("i", range(10))), reprlib.repr(array("i")), reprlib.repr(set()))
# expect: deque([0, 1, 2, 3, 4, 5, ...]) array('i', [0, 1, 2, 3, 4, ...]) array('i') set()
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({}), reprlib.repr(frozenset()), reprlib.repr(b"y" * 100))
# expect: [[[[[[[...]]]]]]] {} frozenset() b'yyyyyyyyyyy...yyyyyyyyyyyyy'
print(reprlib.repr("quote's" * 10), reprlib.repr(1.5), reprlib.repr(None), reprlib.repr({"b": 1, "a": 2}))
# expect: "quote'squote...uote'squote's" 1.5 None {'a': 2, 'b': 1}


class Long:
    def __repr__(self):
        return "L" * 50


class Broken:
    def __repr__(self):
        raise ValueError


print(reprlib.repr(Long()), reprlib.repr(Broken()).split(" at ")[0])
# expect: LLLLLLLLLLLLL...LLLLLLLLLLLLLL <Broken instance
