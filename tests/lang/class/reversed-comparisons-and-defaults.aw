class A:
    def __eq__(self, o):
        print("A.eq")
        return NotImplemented

class B:
    def __eq__(self, o):
        print("B.eq")
        return True

print(A() == B())
# expect: A.eq
# expect: B.eq
# expect: True
print(A() == A())
# expect: A.eq
# expect: A.eq
# expect: False
print(A() != B())
# expect: A.eq
# expect: B.eq
# expect: False

class L:
    def __lt__(self, o): return "lt"
    def __le__(self, o): return NotImplemented
print(L() < 5, 5 > L())  # expect: lt lt
try:
    L() <= 5
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'L' and 'int'
class OnlyNe:
    def __ne__(self, o): return "ne"
print(OnlyNe() != 1, OnlyNe() == 1)  # expect: ne False
