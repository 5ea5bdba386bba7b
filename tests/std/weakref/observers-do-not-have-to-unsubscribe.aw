import gc, weakref

class Subject:
    def __init__(self): self.observers = weakref.WeakSet()
    def notify(self, what):
        for o in sorted(self.observers, key=lambda o: o.name):
            o.heard.append(what)

class Observer:
    def __init__(self, name, subject):
        self.name, self.heard = name, []
        subject.observers.add(self)

s = Subject()
a, b = Observer("a", s), Observer("b", s)
s.notify(1)
heard = a.heard
del a
gc.collect()
s.notify(2)
print(heard, b.heard, len(s.observers))  # expect: [1] [1, 2] 1
