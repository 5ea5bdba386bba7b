import gc, weakref

class Thing: pass

t = Thing()
f = weakref.finalize(t, print, "gone", "for", sep="-", end="!\n")
print(f.alive, f.atexit, f.peek()[1] is print, f.peek()[2:])
# expect: True True True (('gone', 'for'), {'sep': '-', 'end': '!\n'})
del t  # expect: gone-for!
gc.collect()
print(f.alive, f.peek(), f.detach(), f())  # expect: False None None None
