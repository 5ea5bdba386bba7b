# A trie with completion, deletion, and search with one mistake.
class Trie:
    class Node(dict):
        weight = 0

    def __init__(self, words=()):
        self.root = Trie.Node()
        self.size = 0
        for word in words:
            self[word] = self.get(word) + 1

    def _find(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.get(letter)
            if node is None:
                return None
        return node

    def get(self, word):
        node = self._find(word)
        return node.weight if node is not None else 0

    def __setitem__(self, word, weight):
        node = self.root
        for letter in word:
            if letter not in node:
                node[letter] = Trie.Node()
            node = node[letter]
        self.size += (not node.weight) and bool(weight)
        node.weight = weight

    def __delitem__(self, word):
        way, node = [], self.root
        for letter in word:
            if letter not in node:
                raise KeyError(word)
            way.append((node, letter))
            node = node[letter]
        if not node.weight:
            raise KeyError(word)
        node.weight = 0
        self.size -= 1
        for parent, letter in reversed(way):
            if parent[letter] or parent[letter].weight:
                break
            del parent[letter]

    def __contains__(self, word):
        return self.get(word) > 0

    def __len__(self):
        return self.size

    def walk(self, node, prefix):
        if node.weight:
            yield prefix, node.weight
        for letter in sorted(node):
            yield from self.walk(node[letter], prefix + letter)

    def __iter__(self):
        return (word for word, _ in self.walk(self.root, ""))

    def complete(self, prefix, most=3):
        node = self._find(prefix)
        if node is None:
            return []
        found = sorted(self.walk(node, prefix), key=lambda pair: -pair[1])
        return [word for word, _ in found[:most]]

    def near(self, word, mistakes=1):
        """Words that differ in at most so many letters changed, left out or put in."""
        def step(node, prefix, rest, left):
            if not rest:
                if node.weight:
                    yield prefix
            elif rest[0] in node:
                yield from step(node[rest[0]], prefix + rest[0], rest[1:], left)
            if left:
                if rest:
                    yield from step(node, prefix, rest[1:], left - 1)
                for letter, child in node.items():
                    if rest:
                        yield from step(child, prefix + letter, rest[1:], left - 1)
                    yield from step(child, prefix + letter, rest, left - 1)

        return sorted(set(step(self.root, "", word, mistakes)))


words = "car card care cart cat cater cot dog do done door car care car zebra über überall".split()
trie = Trie(words)
print(len(trie), list(trie))
for prefix in ("ca", "do", "z", "ü", "", "q"):
    print(repr(prefix), trie.complete(prefix))
print("cart" in trie, "ca" in trie, trie.get("car"), trie.get("care"))
print(trie.near("cer"), trie.near("dor"), trie.near("kat"), trie.near("uber"), trie.near("zbra", 2))
for word in ("car", "cart", "cater", "ca", "nothing"):
    try:
        del trie[word]
        print("without", word, trie.complete("ca", 9), len(trie))
    except KeyError as error:
        print("KeyError", error)
