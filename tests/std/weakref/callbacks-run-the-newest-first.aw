import gc, weakref

class Thing: pass

order = []
t = Thing()
refs = [weakref.ref(t, lambda ref, n=n: order.append(n)) for n in range(4)]
del t
gc.collect()
print(order)  # expect: [3, 2, 1, 0]
