print(0.0, -0.0, [0.0, -0.0], (-0.0, 0.0), 0 * -1.0, {0.0: "a"}[-0.0])
# expect: 0.0 -0.0 [0.0, -0.0] (-0.0, 0.0) -0.0 a
x = 1, 1.0, True
print(x, [type(v).__name__ for v in x])  # expect: (1, 1.0, True) ['int', 'float', 'bool']
print("1" == 1, [1, 1.0, True, "1"], (0, 0.0, False, ""))
# expect: False [1, 1.0, True, '1'] (0, 0.0, False, '')
