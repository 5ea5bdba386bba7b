def v(x):
    print(x, end=" ")
    return x

print([v(1), v(2)], (v(3), v(4)), {v(5): v(6)}, v(7) + v(8) * v(9))
# expect: 1 2 3 4 5 6 7 8 9 [1, 2] (3, 4) {5: 6} 79
v([0, 1])[v(0):v(1)]  # expect: [0, 1] 0 1 {} 1 2 1
print(v("{}").format(v(1), k=v(2)))
v(3) if v(0) else v(4)  # expect: 0 4 1 2 5 0 True -5 True
print(v(1) < v(2), -v(5), not v(0))
