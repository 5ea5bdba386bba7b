import gc, weakref

class Image:
    made = 0
    def __init__(self, name):
        Image.made += 1
        self.name = name

cache = weakref.WeakValueDictionary()
def load(name):
    found = cache.get(name)
    if found is None:
        cache[name] = found = Image(name)
    return found

a = load("cat")
print(load("cat") is a, Image.made)  # expect: True 1
load("dog")
gc.collect()
print(sorted(cache), Image.made)  # expect: ['cat'] 2
del a
gc.collect()
print(len(cache), load("cat").name, Image.made)  # expect: 0 cat 3
