import copy
from enum import Enum


class C(Enum):
    A = [1]
    B = "b"


print(C.A is C["A"], C([1]) is C.A, copy.copy(C.A) is C.A, copy.deepcopy([C.B])[0] is C.B, len({C.A, C.A, C.B}), C.A != C.B, C.B == "b")
# expect: True True True True 2 True False
print(C.A.value, C.B.name, hash(C.A) == hash("A"), C.A.__class__, C.__name__, C.A.__doc__, C.__doc__)
# expect: [1] B True <enum 'C'> C None None
