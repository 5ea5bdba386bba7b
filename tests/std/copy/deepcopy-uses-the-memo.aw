import copy


class Node:
    def __init__(self):
        self.next = None
        self.items = []


a, b = Node(), Node()
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.next.next is c, c is not a, c.next is not b)  # expect: True True True
memo = {}
shared = [1]
first = copy.deepcopy(shared, memo)
second = copy.deepcopy([shared, shared], memo)
print(second[0] is first, second[0] is second[1], id(shared) in memo)  # expect: True True True


class Keeps:
    def __deepcopy__(self, memo):
        memo[id(self)] = self
        return self


k = Keeps()
print(copy.deepcopy([k, k])[1] is k)  # expect: True
