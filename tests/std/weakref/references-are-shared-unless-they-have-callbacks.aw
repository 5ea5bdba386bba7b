import gc, weakref

class Thing: pass

t = Thing()
f = print
r = weakref.ref(t)
print(weakref.ref(t) is r, weakref.ref(t, None) is r, weakref.ref(t, f) is weakref.ref(t, f))
# expect: True True False
gc.collect()
print(weakref.getweakrefcount(t), weakref.getweakrefs(t) == [r])  # expect: 1 True
s = weakref.ref(t, f)
print(weakref.getweakrefcount(t), [x is y for x, y in zip(weakref.getweakrefs(t), [r, s])])  # expect: 2 [True, True]
print(weakref.getweakrefcount(5), weakref.getweakrefs("text"))  # expect: 0 []
del s
gc.collect()
print(weakref.getweakrefcount(t))  # expect: 1
t = None
