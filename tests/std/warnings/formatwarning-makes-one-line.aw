import warnings

print(warnings.formatwarning("text", UserWarning, "file.py", 3, ""), end="")  # expect: file.py:3: UserWarning: text
print(warnings.formatwarning("text", DeprecationWarning, "f.py", 10, "  the line  "), end="")
# expect: f.py:10: DeprecationWarning: text
# expect:   the line
print(warnings.formatwarning(UserWarning("object"), UserWarning, "f", 1, ""), end="")
# expect: f:1: UserWarning: object
