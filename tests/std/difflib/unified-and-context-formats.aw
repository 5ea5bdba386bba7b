from difflib import context_diff, unified_diff

a = "one two three four five six seven".split()
b = "one zwei three four five sechs seven acht".split()
for line in unified_diff(a, b, "old", "new", "2024-01-01", "2024-02-02", lineterm=""):
    print(line)
for line in unified_diff(a, b, n=0, lineterm=""):
    print(line)
for line in context_diff(a, b, "old", "new", n=1, lineterm=""):
    print(line)
for line in context_diff(a, [], lineterm=""):
    print(line)
print(list(unified_diff(a, a)), list(context_diff([], [])))
print(list(unified_diff(["x\n"], ["y"])))
