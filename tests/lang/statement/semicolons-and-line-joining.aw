a = 1; b = 2; print(a + b)  # expect: 3
total = a + \
    b
print(total, (1 +
              2), [
    3,
    4,
])  # expect: 3 3 [3, 4]
if a: print("a"); print("same block")
# expect: a
# expect: same block
for i in (1, 2): print(i); continue
# expect: 1
# expect: 2
class C: x = 1; y = 2
print(C.x + C.y)  # expect: 3
def f(): return 1; print("never")
print(f())  # expect: 1
