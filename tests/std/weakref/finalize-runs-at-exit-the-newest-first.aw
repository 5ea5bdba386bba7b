import weakref

class Thing: pass

a, b, c = Thing(), Thing(), Thing()
weakref.finalize(a, print, "a ends")
late = weakref.finalize(b, print, "b is told not to end")
late.atexit = False
weakref.finalize(c, print, "c ends")
print(late.atexit, late.alive)
print("program ends")
