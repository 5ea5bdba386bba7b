# aw only
from concurrent.futures import ThreadPoolExecutor

count = 0
seen = []

class Config:
    level = 1

def work(items):
    global count
    count += 1
    seen.append(count)
    items.append("changed")
    Config.level += 1
    return count, seen, items, Config.level

given = []
with ThreadPoolExecutor(1) as ex:
    print(ex.submit(work, given).result())  # expect: (1, [1], ['changed'], 2)
    print(ex.submit(work, given).result()[:3])  # expect: (1, [1], ['changed'])
print(count, seen, given, Config.level)  # expect: 0 [] [] 1
