print("ab" * 3, 2 * "x", "x" * 0 == "", "x" * -1 == "", "a" + "b", "a" < "b" < "ba", "Z" < "a", "" < "a", "é" > "z")
# expect: ababab xx True True ab True True True True
print("abc" == "abc", "abc" != "abd", max("hello"), min("hello"), sorted("hello"), list("ab"), set("aa"))
# expect: True True o e ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] {'a'}
print("a" in "abc", "abc".__contains__("c"), hash("a") == hash("a"), str(5) + "5", str(b"x"), str(None), str([1, "a"]))
# expect: True True True 55 b'x' None [1, 'a']
for f in (lambda: "a" + 1, lambda: "a" * 1.5, lambda: "a" < 1, lambda: 1 in "a", lambda: "a" - "a"):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: can only concatenate str (not "int") to str
        # expect: can't multiply sequence by non-int of type 'float'
        # expect: '<' not supported between instances of 'str' and 'int'
        # expect: 'in <string>' requires string as left operand, not int
        # expect: unsupported operand type(s) for -: 'str' and 'str'
