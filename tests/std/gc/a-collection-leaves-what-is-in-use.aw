import gc

class Node:
    def __init__(self, n): self.n, self.next = n, None

def chain(length):
    first = last = Node(0)
    for n in range(1, length):
        last.next = Node(n)
        last = last.next
        if n % 10 == 0:
            gc.collect()
    return first

node, seen = chain(40), []
while node:
    seen.append(node.n)
    node = node.next
print(seen == list(range(40)))  # expect: True
items = [(gc.collect() >= 0, str(i), [i]) for i in range(5)]
print(items)  # expect: [(True, '0', [0]), (True, '1', [1]), (True, '2', [2]), (True, '3', [3]), (True, '4', [4])]
print({str(i): [gc.collect() and i, i] for i in range(3)}["2"][1], f"{gc.collect():d}".isdigit())  # expect: 2 True
