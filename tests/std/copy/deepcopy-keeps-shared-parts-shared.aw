import copy

inner = [1]
pair = [inner, inner, {"k": inner}]
deep = copy.deepcopy(pair)
deep[0].append(2)
print(deep, pair, deep[0] is deep[1] is deep[2]["k"])
# expect: [[1, 2], [1, 2], {'k': [1, 2]}] [[1], [1], {'k': [1]}] True
loop = [1]
loop.append(loop)
deep = copy.deepcopy(loop)
print(deep, deep is not loop, deep[1] is deep)  # expect: [1, [...]] True True
t = (1, [2])
print(copy.deepcopy(t), copy.deepcopy(t) is t, copy.deepcopy((1, "a")) is not None, copy.copy(t) is t)
# expect: (1, [2]) False True True
d = {}
d["self"] = d
print(copy.deepcopy(d))  # expect: {'self': {...}}
print(copy.deepcopy({1, 2}) == {1, 2}, copy.deepcopy(frozenset([1])), copy.deepcopy(bytearray(b"ab")), copy.deepcopy(range(3)))
# expect: True frozenset({1}) bytearray(b'ab') range(0, 3)
cyc = ([],)
cyc[0].append(cyc)
deep = copy.deepcopy(cyc)
print(deep[0][0] is deep, deep is cyc)  # expect: True False
print(copy.deepcopy(len) is len, copy.deepcopy(int) is int, copy.deepcopy(None), copy.copy(print) is print)
# expect: True True None True
