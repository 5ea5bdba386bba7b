import os
with open("p.tmp", "w") as f:
    print("a", 1, None, file=f)
    print("b", "c", sep=",", end=";", file=f, flush=True)
    print(file=f)
with open("p.tmp") as f:
    print(f.read().splitlines())  # expect: ['a 1 None', 'b,c;']
with open("p.tmp", "wb") as f:
    try:
        print("x", file=f)
    except TypeError as e:
        print(e)  # expect: a bytes-like object is required, not 'str'
os.remove("p.tmp")
