exec("def many(" + ", ".join(f"a{i}" for i in range(400)) + "): return a0 + a399")
print(many(*range(400)), many(**{f"a{i}": 1 for i in range(400)}))  # expect: 399 2
print(eval("+".join(str(i) for i in range(1000))), len(eval("[" + ",".join(f"'s{i}'" for i in range(3000)) + "]")))
# expect: 499500 3000
exec("\n".join(f"v{i} = {i}" for i in range(1500)))
print(v1499 + v3)  # expect: 1502
source = "def big():\n" + "".join(f"    x{i} = {i}\n" for i in range(600)) + "    return x599 + x1"
exec(source)
print(big())  # expect: 600
text = "if 0: pass\n" + "".join(f"elif x == {i}: r = {i}\n" for i in range(900))
space = {"x": 850}
exec(text, space)
print(space["r"])  # expect: 850
