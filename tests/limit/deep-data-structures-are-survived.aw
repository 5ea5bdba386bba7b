deep = []
for _ in range(20000):
    deep = [deep]
for f in (lambda: repr(deep), lambda: deep == [deep[0]], lambda: str(deep)):
    try:
        f()
    except RecursionError:
        pass
    print("survived")
    # expect: survived
    # expect: survived
    # expect: survived
n = 0
while deep:
    deep = deep[0]
    n += 1
print(n)  # expect: 20000
chain = None
for i in range(200000):
    chain = (i, chain)
count = 0
while chain:
    _, chain = chain
    count += 1
print(count)  # expect: 200000

class Node:
    def __init__(self, next): self.next = next
node = None
for _ in range(200000):
    node = Node(node)
del node
print("dropped")  # expect: dropped
