class Other:
    def __radd__(self, left):
        return ("radd", left)

    def __rmul__(self, left):
        return ("rmul", left)


class Derived(list):
    def __rmul__(self, left):
        return ("own rmul", left)


for sequence in ([1], (1,), "a", b"a", bytearray(b"a")):
    print(sequence + Other(), sequence * Other())
# expect: ('radd', [1]) ('rmul', [1])
# expect: ('radd', (1,)) ('rmul', (1,))
# expect: ('radd', 'a') ('rmul', 'a')
# expect: ('radd', b'a') ('rmul', b'a')
# expect: ('radd', bytearray(b'a')) ('rmul', bytearray(b'a'))

grown = [1]
grown += Other()
print(grown)  # expect: ('radd', [1])
print([0] * Derived([1]), (0,) * Derived())  # expect: ('own rmul', [0]) ('own rmul', (0,))

for act in (
    lambda: Derived([1]) * Other(),
    lambda: [1].__add__(2),
    lambda: "a".__mul__("b"),
    lambda: [1] * [2],
    lambda: 2.5 * (1,),
    lambda: b"a" + "b",
):
    try:
        print(act())
    except TypeError as error:
        print(error)
# expect: 'Other' object cannot be interpreted as an integer
# expect: can only concatenate list (not "int") to list
# expect: 'str' object cannot be interpreted as an integer
# expect: can't multiply sequence by non-int of type 'list'
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't concat str to bytes
