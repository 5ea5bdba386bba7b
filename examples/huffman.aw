# Huffman's codes: letters that occur often get short codes, and the text becomes smaller.
#
# The two rarest parts are joined again and again until one tree is left; the way to a letter, 0 for
# left and 1 for right, is its code. No code begins another, so the bits need no separators.

import heapq
from collections import Counter


def tree(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    number = len(heap)
    if number == 1:
        return (heap[0][2], None)
    while len(heap) > 1:
        n1, _, left = heapq.heappop(heap)
        n2, _, right = heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, number, (left, right)))
        number += 1
    return heap[0][2]


def codes(node, prefix=""):
    if isinstance(node, str):
        yield node, prefix
    elif node is not None:
        for bit, child in zip("01", node):
            yield from codes(child, prefix + bit)


# The tree, the codes, and the bits eight by eight; the first byte says how many at the end are padding.
def pack(text):
    root = tree(text)
    table = dict(codes(root))
    bits = "".join(table[c] for c in text)
    spare = -len(bits) % 8
    data = bytearray([spare])
    for i in range(0, len(bits), 8):
        data.append(int(bits[i : i + 8].ljust(8, "0"), 2))
    return root, table, bytes(data)


def unpack(root, data):
    bits = "".join(f"{byte:08b}" for byte in data[1:])
    bits = bits[: len(bits) - data[0]]
    out, node = [], root
    for bit in bits:
        node = node[bit == "1"]
        if isinstance(node, str):
            out.append(node)
            node = root
    return "".join(out)


for text in ("abracadabra", "she sells sea shells by the sea shore", "aaaa", "Größenwahn — ein Übel"):
    root, table, data = pack(text)
    assert unpack(root, data) == text
    print(repr(text), len(text.encode()), "bytes become", len(data), data.hex())
    for c, code in sorted(table.items(), key=lambda item: (len(item[1]), item[1])):
        print(f"   {c!r:<6} {text.count(c):>2} {code}")
    average = sum(len(table[c]) for c in text) / len(text)
    print(f"   {average:.3f} bits a letter")
