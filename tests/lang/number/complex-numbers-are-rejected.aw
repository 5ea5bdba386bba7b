# aw only
try:
    eval("3j")
except SyntaxError as e:
    print(e.msg)  # expect: complex numbers are not part of Aw
try:
    eval("1 + 2.5J")
except SyntaxError as e:
    print(e.msg)  # expect: complex numbers are not part of Aw
try:
    complex
except NameError as e:
    print(e)  # expect: name 'complex' is not defined
