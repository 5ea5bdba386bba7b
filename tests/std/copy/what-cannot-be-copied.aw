import copy


class No:
    def __reduce_ex__(self, protocol):
        raise TypeError(f"not at protocol {protocol}")


class Bad:
    def __reduce__(self):
        return "a string"


for thing in (No(), (x for x in ()), copy):
    for function in (copy.copy, copy.deepcopy):
        try:
            function(thing)
            print("copied")
        except TypeError as e:
            print(type(e).__name__, e)  # expect: TypeError not at protocol 4
            # expect: TypeError not at protocol 4
            # expect: TypeError cannot pickle 'generator' object
            # expect: TypeError cannot pickle 'generator' object
            # expect: TypeError cannot pickle 'module' object
            # expect: TypeError cannot pickle 'module' object
b = Bad()
print(copy.copy(b) is b, copy.deepcopy(b) is b, copy.Error.__name__, copy.error is copy.Error)
# expect: True True Error True
