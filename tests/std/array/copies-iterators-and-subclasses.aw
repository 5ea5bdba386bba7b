import copy
from array import array

a = array("d", [1.5, 2.5])
b, c = copy.copy(a), copy.deepcopy(a)
b[0] = 9
print(a, b, c, type(iter(a)).__name__)
# expect: array('d', [1.5, 2.5]) array('d', [9.0, 2.5]) array('d', [1.5, 2.5]) arrayiterator
it = iter(a)
print(next(it), next(it), next(it, "end"))  # expect: 1.5 2.5 end
a.append(3.0)
print(next(it, "still at its end"))  # expect: still at its end


class Named(array):
    name = "named"

    def total(self):
        return sum(self)


n = Named("i", [1, 2])
n.label = "L"
print(n, n.total(), n.label, isinstance(n, array), n[:1])  # expect: Named('i', [1, 2]) 3 L True array('i', [1])
x, y = array("b", [3, 4])
print(x, y, array("i", [1, 2]) == array("i", [1, 2]), array("i") < array("i", [0]))  # expect: 3 4 True True
