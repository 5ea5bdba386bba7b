import gc, weakref

class Button:
    def __init__(self, name): self.name = name
    def press(self): return f"{self.name} pressed"

b = Button("ok")
dead = weakref.ref(b.press)
gc.collect()
print(dead())  # expect: None
calls = []
m = weakref.WeakMethod(b.press, lambda ref: calls.append(ref is m))
print(m()(), m() == b.press, m == weakref.WeakMethod(b.press), m == weakref.WeakMethod(Button("x").press))
# expect: ok pressed True True False
print(hash(m) == hash(weakref.WeakMethod(b.press)))  # expect: True
del b
gc.collect()
print(m(), calls, m == m)  # expect: None [True] True
for bad in (print, 5, Button):
    try:
        weakref.WeakMethod(bad)
    except TypeError as e:
        print(e)
        # expect: argument should be a bound method, not <class 'builtin_function_or_method'>
        # expect: argument should be a bound method, not <class 'int'>
        # expect: argument should be a bound method, not <class 'type'>
