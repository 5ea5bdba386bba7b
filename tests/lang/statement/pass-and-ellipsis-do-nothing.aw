def f(): pass
def g(): ...
class C: pass
class D: ...
for _ in []: pass
if True: ...
print(f(), g(), ..., type(...).__name__, ... is Ellipsis)
# expect: None None Ellipsis ellipsis True
"just a string"
5
print("end")  # expect: end
