print(b'heLLo w'.upper(), b'HeLLo'.lower(), b'hello world'.title(), b'hELLO'.capitalize(), b'aBc'.swapcase())
# expect: b'HELLO W' b'hello' b'Hello World' b'Hello' b'AbC'
print(b'abc'.islower(), b'ABC1'.isupper(), b'Ab Cd'.istitle(), b'ab1'.isalnum(), b'ab'.isalpha(), b'12'.isdigit(), b' '.isspace(), b''.isascii())
# expect: True True True True True True True True
