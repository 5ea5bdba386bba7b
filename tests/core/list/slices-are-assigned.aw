a = list(range(10))
a[2:4] = "xyz"
print(a)  # expect: [0, 1, 'x', 'y', 'z', 4, 5, 6, 7, 8, 9]
a[5:5] = [True]
print(a)  # expect: [0, 1, 'x', 'y', 'z', True, 4, 5, 6, 7, 8, 9]
a[:0] = (0, 0)
a[len(a):] = {9: 1}
print(a)  # expect: [0, 0, 0, 1, 'x', 'y', 'z', True, 4, 5, 6, 7, 8, 9, 9]
a[2:100] = []
print(a)  # expect: [0, 0]
a[:] = a * 2
a[1:1] = a
print(a)  # expect: [0, 0, 0, 0, 0, 0, 0, 0]
b = [1, 2, 3]
b[5:2] = ["end"]
b[-2:-1] = iter("pq")
print(b)  # expect: [1, 2, 'p', 'q', 'end']
