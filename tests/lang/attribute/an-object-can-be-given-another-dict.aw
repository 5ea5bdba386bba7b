class Thing:
    def __init__(self):
        self.old = 1


thing = Thing()
thing.__dict__ = {"new": 2}
print(thing.new, vars(thing), hasattr(thing, "old"))
thing.other = 3
print(thing.__dict__)
del thing.__dict__
print(vars(thing))
thing.last = 4
print(thing.last)
for wrong in (None, [], 5):
    try:
        thing.__dict__ = wrong
    except TypeError as e:
        print(e)
