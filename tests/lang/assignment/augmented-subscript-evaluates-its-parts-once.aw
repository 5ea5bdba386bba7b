def note(name, value):
    print(name)
    return value

class Row(dict):
    def __getitem__(self, key):
        print("get", key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print("set", key, value)
        dict.__setitem__(self, key, value)

row = Row(a=1)
note("row", row)[note("key", "a")] += note("value", 5)
# expect: row
# expect: key
# expect: get a
# expect: value
# expect: set a 6
print(dict(row))  # expect: {'a': 6}
counts = {}
for word in "to be or not to be".split():
    counts[word] = counts.get(word, 0)
    counts[word] += 1
print(counts)  # expect: {'to': 2, 'be': 2, 'or': 1, 'not': 1}
try:
    counts["no"] += 1
except KeyError as e:
    print(repr(e))  # expect: KeyError('no')
