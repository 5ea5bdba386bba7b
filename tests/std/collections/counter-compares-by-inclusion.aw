from collections import Counter

a, b = Counter("aab"), Counter("aabbc")
print(a <= b, a < b, a >= b, b > a, a == b, a != b)  # expect: True True False True False True
print(Counter(a=1, b=0) == Counter(a=1), Counter(a=1) < Counter(a=1, b=0), Counter() <= Counter())
# expect: True False True
print(Counter(a=1) == {"a": 1}, Counter(a=1) == {"a": 1, "b": 0})  # expect: True False
try:
    a < {"a": 1}
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'Counter' and 'dict'
