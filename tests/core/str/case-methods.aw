s = "hello World ß"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
# expect: HELLO WORLD SS hello world ß Hello World Ss Hello world ß HELLO wORLD SS hello world ss
print("ABC".isupper(), "abc".islower(), "Abc Def".istitle(), "a1".isalnum(), "abc".isalpha(), "12".isdigit(), "½".isnumeric(), "5".isdecimal())
# expect: True True True True True True True True
print(" \t".isspace(), "x_1".isidentifier(), "1x".isidentifier(), "é".isascii(), "ok\n".isprintable(), "".isalpha(), "".isascii())
# expect: True True False False False False True
