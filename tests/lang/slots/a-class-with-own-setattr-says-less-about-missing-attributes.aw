class Plain:
    __slots__ = ("v",)

class Setting(Plain):
    __slots__ = ()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

class Deleting(Plain):
    __slots__ = ()

    def __delattr__(self, name):
        object.__delattr__(self, name)

for make in Plain, Setting, Deleting:
    o = make()
    try:
        o.x = 1
    except AttributeError as error:
        print(error)
    try:
        del o.x
    except AttributeError as error:
        print(error)
# expect: 'Plain' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'Plain' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'Setting' object has no attribute 'x'
# expect: 'Setting' object has no attribute 'x'
# expect: 'Deleting' object has no attribute 'x'
# expect: 'Deleting' object has no attribute 'x'
