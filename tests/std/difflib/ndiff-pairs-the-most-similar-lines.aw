from difflib import ndiff

a = ["the quick brown fox\n", "jumps over\n", "the lazy dog\n", "x\n"]
b = ["jumps ower\n", "the quick brown box\n", "the lazy dogs\n", "y\n"]
print("".join(ndiff(a, b)), end="")
print("".join(ndiff(["private Thread currentThread;\n"], ["private volatile Thread currentThread;\n"])), end="")
print("".join(ndiff(["a b c\n"] * 3, ["a b d\n"] * 2)), end="")
