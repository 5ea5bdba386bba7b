class Plain:
    pass

class Bad:
    def __float__(self):
        return 1

class Good:
    def __float__(self):
        return 2.5

class Index:
    def __index__(self):
        return 7

print(float(Good()), float(Index()))
for value in (None, [], Plain(), Bad(), 10**400):
    try:
        float(value)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
