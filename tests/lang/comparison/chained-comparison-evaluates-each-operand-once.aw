def v(x):
    print("eval", x)
    return x

print(v(1) < v(2) < v(3))
# expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: True
print(v(3) < v(2) < v(1))
# expect: eval 3
# expect: eval 2
# expect: False
print(1 < 3 > 2 == 2 != 5)  # expect: True
print(1 == 1.0 is not None)  # expect: True
print("a" in "abc" in ["abc"])  # expect: True
print(not 1 < 2 < 3)  # expect: False
