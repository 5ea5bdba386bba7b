print(type.__module__, type.__qualname__, repr(type), type(type).__module__)
# expect: builtins type <class 'type'> builtins
print(object.__module__, getattr(type, "__module__"))  # expect: builtins builtins


class Meta(type):
    pass


print(Meta.__module__, Meta("M", (), {}).__module__)  # expect: __main__ __main__
