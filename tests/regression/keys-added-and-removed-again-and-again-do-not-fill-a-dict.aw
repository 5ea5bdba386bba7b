# the last key is removed each time, after the dict was large once
def churn(start, keep):
    d = {}
    for i in range(start):
        d[i] = i
    while len(d) > keep:
        d.popitem()
    for i in range(1000, 21000):
        d[i] = i
        del d[i]
    return list(d)


print(churn(9, 0))  # expect: []
print(churn(20, 1))  # expect: [0]
print(churn(12, 10))  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

# the same for sets, with keys of many kinds
s = set(range(30))
s -= set(range(29))
for i in range(20000):
    s.add(str(i))
    s.discard(str(i))
print(s)  # expect: {29}

# queues: the first goes, or every second or third
queue = {}
for turn in range(300):
    for i in range(turn % 23):
        queue[turn, i] = i
    for key in list(queue)[:: turn % 3 + 1]:
        del queue[key]
print(len(queue), all(key in queue for key in queue))  # expect: 7 True
d = dict.fromkeys(range(10))
for i in range(5000):
    d[f"k{i}"] = i
    if i % 7 == 0:
        d.pop(f"k{i}")
        d.pop(f"k{i // 2}", None)
print(len(d), d.get("nothing"), d["k4999"])  # expect: 3938 None 4999
