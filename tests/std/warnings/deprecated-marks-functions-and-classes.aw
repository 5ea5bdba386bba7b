import warnings


@warnings.deprecated("use new instead")
def old(x):
    "doc"
    return x + 1


@warnings.deprecated("class is old")
class Old:
    def __init__(self, value):
        self.value = value


@warnings.deprecated("silent", category=None)
def silent():
    return "s"


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(1), Old(5).value, silent(), old.__name__, old.__doc__)  # expect: 2 5 s old doc
print([(str(w.message), w.category.__name__) for w in log])
# expect: [('use new instead', 'DeprecationWarning'), ('class is old', 'DeprecationWarning')]
print(old.__deprecated__, Old.__deprecated__, silent.__deprecated__)  # expect: use new instead class is old silent
