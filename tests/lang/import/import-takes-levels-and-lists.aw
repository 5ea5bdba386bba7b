# `__import__` as a function, and what it says when it cannot.
import os
import sys
import tempfile

sys.dont_write_bytecode = True
folder = tempfile.TemporaryDirectory()
for name, text in {"box/__init__.py": "__all__ = ['two', 5]", "box/one.py": "", "box/two.py": "", "box/three.py": ""}.items():
    os.makedirs(os.path.dirname(os.path.join(folder.name, name)), exist_ok=True)
    with open(os.path.join(folder.name, name), "w") as file:
        file.write(text)
sys.path.append(folder.name)


def attempt(*args, **kwargs):
    try:
        print(__import__(*args, **kwargs).__name__)
    except Exception as e:
        print(type(e).__name__, e)


attempt("box.one")  # expect: box
attempt("box.one", fromlist=["x"])  # expect: box.one
attempt("one", {"__package__": "box"}, None, (), 1)  # expect: box.one
attempt("", {"__package__": "box"}, None, ("three",), 1)  # expect: box
print("box.three" in sys.modules)  # expect: True
attempt("one", {"__name__": "box.x"}, None, (), 1)  # expect: box.one
attempt("one", {"__name__": "box", "__path__": []}, None, (), 1)  # expect: box.one
attempt("one", {"__name__": "box"}, None, (), 1)  # expect: ImportError attempted relative import with no known parent package
attempt("one", {"__package__": "box"}, None, (), 2)  # expect: ImportError attempted relative import beyond top-level package
attempt("one", {"__package__": 5}, None, (), 1)  # expect: TypeError package must be a string
attempt("one", {}, None, (), 1)  # expect: KeyError "'__name__' not in globals"
attempt("one", {"__package__": "nobox"}, None, (), 1)  # expect: ModuleNotFoundError No module named 'nobox'
attempt("")  # expect: ValueError Empty module name
attempt("box", level=-1)  # expect: ValueError level must be >= 0
attempt(5)  # expect: TypeError module name must be a string
attempt("box", fromlist=[5])  # expect: TypeError Item in ``from list'' must be str, not int
attempt("box", fromlist=["*"])  # expect: TypeError Item in box.__all__ must be str, not int
print("box.two" in sys.modules)  # expect: True
attempt("box.one.more")  # expect: ModuleNotFoundError No module named 'box.one.more'; 'box.one' is not a package
sys.modules["halted"] = None
attempt("halted")  # expect: ModuleNotFoundError import of halted halted; None in sys.modules
attempt("halted.x")  # expect: ModuleNotFoundError No module named 'halted.x'; 'halted' is not a package
sys.path.remove(folder.name)
folder.cleanup()


# the class of a module can be another
class Loud(type(sys)):
    @property
    def name(self):
        return self.__name__ + "!"

    def __getattr__(self, name):
        if name.startswith("made"):
            return f"made: {name}"
        raise AttributeError(name)

    def __call__(self):
        return "called"


this = sys.modules[__name__]
this.__class__ = Loud
print(this.name, this.made_up, this(), type(this) is Loud, vars(this) is globals())  # expect: __main__! made: made_up called True True
try:
    this.other
except AttributeError as e:
    print(e, e.name, e.obj is this)  # expect: other other True
try:
    this.__class__ = int
except TypeError as e:
    print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
this.__class__ = type(sys)
print(hasattr(this, "made_up"))  # expect: False


# who asks is told in the error, whoever raised it
class Quiet:
    def __getattr__(self, name):
        raise AttributeError("nothing here")


try:
    Quiet().wanted
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)  # expect: nothing here wanted Quiet
