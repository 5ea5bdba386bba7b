from difflib import Differ, IS_CHARACTER_JUNK, IS_LINE_JUNK, ndiff, restore

a = ["one\n", "two\n", "three\n", "\tx = 1\n", "same\n", "gone entirely\n"]
b = ["ore\n", "tree\n", "emu\n", "\tx = 21\n", "same\n", "new\n", "newer\n"]
delta = list(ndiff(a, b))
print("".join(delta), end="")
print("".join(restore(delta, 1)) == "".join(a), "".join(restore(delta, 2)) == "".join(b))
print(list(ndiff([], [])), list(ndiff(["a"], [])), list(ndiff([], ["a"])))
print("".join(Differ(linejunk=IS_LINE_JUNK, charjunk=IS_CHARACTER_JUNK).compare(
    ["a\n", "\n", "b c d\n"], ["\n", "a\n", "b  c  e\n"])), end="")
print([IS_LINE_JUNK(line) for line in ("", "\n", " # \n", "x\n", "##")], IS_CHARACTER_JUNK("\t"))
try:
    list(restore(delta, 3))
except ValueError as e:
    print(e)
