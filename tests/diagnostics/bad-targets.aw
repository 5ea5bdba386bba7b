5 = x
f() = 3
(a, 1) = 2, 3
del g()
for 3 in []: pass
x + 1 += 2
None = 1
