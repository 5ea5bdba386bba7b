from collections import OrderedDict

d = OrderedDict.fromkeys(range(3000))
total = 0
while d:
    key, _ = d.popitem(last=False)
    total += key
    if key == 10:
        d["extra"] = 1
        del d["extra"]
print(total, len(d))  # expect: 4498500 0
