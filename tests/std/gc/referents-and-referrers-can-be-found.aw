import gc

class Thing: pass

t = Thing()
holder = [t, 1, "x"]
print(t in gc.get_referents(holder), len(gc.get_referents(holder)), gc.get_referents(1))  # expect: True 3 []
print(any(r is holder for r in gc.get_referrers(t)))  # expect: True
unheld = Thing()
print(any(isinstance(r, list) for r in gc.get_referrers(unheld)))  # expect: False
print(any(o is t for o in gc.get_objects()), any(o is holder for o in gc.get_objects()))  # expect: True True
