text = ""
for i in range(5000):
    text += chr(97 + i % 26)
print(len(text), text[:5], text[-5:], text.count("a"))  # expect: 5000 abcde defgh 193
parts = []
for i in range(5000):
    parts.append(f"{i:04d}")
joined = "".join(parts)
print(len(joined), hash(joined) == hash("".join(parts)), joined[::4000])  # expect: 20000 True 01234
words = {}
for i in range(30000):
    key = f"k{i % 97}"
    words[key] = words.get(key, 0) + 1
print(len(words), words["k0"], sum(words.values()))  # expect: 97 310 30000
