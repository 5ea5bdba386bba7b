from concurrent.futures import ThreadPoolExecutor

def echo(x):
    return x

def link(a, b):
    a.append(b)
    return a, b

class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

def size(node):
    seen = []
    while node not in seen:
        seen.append(node)
        node = node.next
    return len(seen)

with ThreadPoolExecutor(1) as ex:
    l = [1]
    l.append(l)
    back = ex.submit(echo, l).result()
    print(back[1] is back, back[0])
    a = [1]
    back = ex.submit(echo, [a, a, {"k": a}, (a,)]).result()
    print(back[0] is back[1] is back[2]["k"] is back[3][0])
    x, y = ex.submit(link, a, a).result()
    print(x is y, x[1] is x)
    x, y = ex.submit(link, [], a).result()
    print(x[0] is y)
    d = {}
    d["self"] = d
    back = ex.submit(echo, d).result()
    print(back["self"] is back)
    a, b = Node("a"), Node("b")
    a.next, b.next = b, a
    back = ex.submit(echo, a).result()
    print(back.next.next is back, back.next.name, ex.submit(size, a).result())
    deep = []
    for _ in range(50_000):
        deep = [deep]
    back, depth = ex.submit(echo, deep).result(), 0
    while back:
        back, depth = back[0], depth + 1
    print(depth)
