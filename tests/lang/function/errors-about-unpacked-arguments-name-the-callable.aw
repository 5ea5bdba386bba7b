import functools

class Named:
    def __call__(self, *args, **keywords):
        pass

    def __repr__(self):
        return "<named>"

class Spoken(Named):
    def __str__(self):
        return "spoken"

class NoKeys:
    def keys(self):
        raise AttributeError("mine")

class BadKeys:
    def keys(self):
        return 5

class NoValues:
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        raise KeyError(key)

class Text(str):
    pass

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: Named()(**5))  # expect: <named> argument after ** must be a mapping, not int
attempt(lambda: Spoken()(*5))  # expect: spoken argument after * must be an iterable, not int
attempt(lambda: Named()(a=1, **{"a": 2}))  # expect: <named> got multiple values for keyword argument 'a'
attempt(lambda: functools.partial(Named(), 1)(**[]))  # expect: functools.partial(<named>, 1) argument after ** must be a mapping, not list
attempt(lambda: len(**5))  # expect: len() argument after ** must be a mapping, not int
attempt(lambda: Named()(**NoKeys()))  # expect: <named> argument after ** must be a mapping, not NoKeys
attempt(lambda: Named()(**BadKeys()))  # expect: BadKeys.keys() returned a non-iterable (type int)
attempt(lambda: Named()(**NoValues()))  # expect: <named> got multiple values for keyword argument 'a'
attempt(lambda: {**NoKeys()})  # expect: 'NoKeys' object is not a mapping
attempt(lambda: dict(BadKeys()))  # expect: BadKeys.keys() returned a non-iterable (type int)
attempt(lambda: (lambda **k: k)(**{1: 2}, **{1: 3}))  # expect: __main__.<lambda>.<locals>.<lambda>() got multiple values for keyword argument '1'
attempt(lambda: (lambda **k: k)(**{Text("a"): 2}))  # expect: {'a': 2}
