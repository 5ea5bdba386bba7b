class Heap:
    def __init__(self): self.items = []

    def push(self, x):
        items = self.items
        items.append(x)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        least = items.pop()
        i = 0
        while (child := 2 * i + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[i] <= items[child]:
                break
            items[i], items[child] = items[child], items[i]
            i = child
        return least

    def __bool__(self): return bool(self.items)

def shortest(graph, start):
    best, came, heap = {start: 0}, {}, Heap()
    heap.push((0, start))
    while heap:
        d, node = heap.pop()
        if d > best[node]:
            continue
        for other, length in graph.get(node, {}).items():
            if d + length < best.get(other, float("inf")):
                best[other], came[other] = d + length, node
                heap.push((d + length, other))
    return best, came

graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {"e": 2}, "z": {"a": 1}}
best, came = shortest(graph, "a")
print(best)  # expect: {'a': 0, 'b': 4, 'c': 3, 'd': 6, 'e': 8}
path = ["e"]
while path[-1] in came:
    path.append(came[path[-1]])
print(" -> ".join(reversed(path)), "z" in best)  # expect: a -> c -> b -> d -> e False
