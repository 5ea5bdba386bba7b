value = 1
try:
    valeu
except NameError as e:
    print(e, e.name)  # expect: name 'valeu' is not defined valeu
print(NameError("x", name="n").name)  # expect: n
try:
    NameError("x", other=1)
except TypeError as e:
    print(e)  # expect: NameError() got an unexpected keyword argument 'other'
