class Quiet:
    def __str__(self): return ""
class Multi:
    def __repr__(self): return "line one\nline two"
class Raises:
    def __repr__(self): raise ValueError("in repr")
print([Quiet()] != [], str(Quiet()) == "")  # expect: True True
print(Multi())
# expect: line one
# expect: line two
print([Multi()])
# expect: [line one
# expect: line two]
try:
    print("before", Raises())  # expect: before error: in repr
except ValueError as e:
    print("error:", e)
try:
    f"{[Raises()]}"
except ValueError as e:
    print(e)  # expect: in repr
