from array import array

a = array("i", [1, 2])


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: a.pop(5))  # expect: IndexError pop index out of range
attempt(lambda: array("i").pop())  # expect: IndexError pop from empty array
attempt(lambda: a.remove(9))  # expect: ValueError array.remove(x): x not in array
attempt(lambda: a.index(9))  # expect: ValueError array.index(x): x not in array
attempt(lambda: a + [1])  # expect: TypeError can only append array (not "list") to array
attempt(lambda: a + array("b", [1]))  # expect: TypeError bad argument type for built-in operation
attempt(lambda: a.__iadd__([1]))  # expect: TypeError can only extend array with array (not "list")
attempt(lambda: a.extend(array("b", [1])))  # expect: TypeError can only extend with array of same kind
attempt(lambda: a.extend(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: a.fromlist((1,)))  # expect: TypeError arg must be list
attempt(lambda: a.fromlist([3, "x"]))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: a.frombytes(b"abc"))  # expect: ValueError bytes length not a multiple of item size
attempt(lambda: a.frombytes("abcd"))  # expect: TypeError a bytes-like object is required, not 'str'
attempt(lambda: a.fromunicode("a"))
# expect: ValueError fromunicode() may only be called on unicode type arrays ('u' or 'w')
attempt(lambda: a.tounicode())
# expect: ValueError tounicode() may only be called on unicode type arrays ('u' or 'w')
attempt(lambda: a < [1])  # expect: TypeError '<' not supported between instances of 'array.array' and 'list'
attempt(lambda: hash(a))  # expect: TypeError unhashable type: 'array.array'
attempt(lambda: setattr(a, "typecode", "b"))
# expect: AttributeError attribute 'typecode' of 'array.array' objects is not writable
print(a)  # expect: array('i', [1, 2])
