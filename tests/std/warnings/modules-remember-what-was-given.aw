import types
import warnings

log = []


def show(message, category, filename, lineno, file=None, line=None):
    log.append((str(message), category.__name__, filename.rsplit("/")[-1].split(".")[0], lineno))


def shown():
    print(log)
    log.clear()


warnings.showwarning = show
library = types.ModuleType("library")
code = """
import warnings
def old(level=1): warnings.warn("old thing", DeprecationWarning, level)
def look(): warnings.warn("look out")
"""
exec(compile(code, "library.py", "exec"), library.__dict__)

# what is deprecated shows where the main program is at fault, each line once
for _ in range(2):
    library.old()
    library.old(2)
    library.look()
    warnings.warn("mine")
    warnings.warn("from nowhere", stacklevel=50)
shown()
for names in (globals(), library.__dict__):
    print({key: value for key, value in names["__warningregistry__"].items() if key != "version"})

# each action has its memory; a new filter makes modules forget
for action in ("once", "module", "default", "always", "ignore", "error", "sometimes"):
    try:
        warnings.simplefilter(action)
    except ValueError as e:
        print(e)
        continue
    for _ in range(2):
        try:
            warnings.warn("a")
            warnings.warn("a")
            library.look()
        except UserWarning as e:
            print("raised", e)
    print(action, end=" ")
    shown()

# filters made twice are one; the message is a pattern
warnings.resetwarnings()
warnings.filterwarnings("ignore", "b.*x")
count = len(warnings.filters)
warnings.filterwarnings("ignore", "b.*x")
print(len(warnings.filters) == count)
for text in ("bbx", "bby"):
    warnings.warn(text)
shown()


# files that are passed over
def inner():
    warnings.warn("skipped", skip_file_prefixes=("library",))


exec(compile("def outer(f): f()", "library.py", "exec"), library.__dict__)
library.outer(inner)
exec(compile("def call(): warnings.warn('k', skip_file_prefixes=('library',))", "library.py", "exec"), library.__dict__)
library.call()
shown()
for bad in (["library"], (1,)):
    try:
        warnings.warn("x", skip_file_prefixes=bad)
    except TypeError as e:
        print(e)

# a registry of one's own
registry = {}
for _ in range(2):
    warnings.warn_explicit("e", UserWarning, "file.py", 7, registry=registry)
    warnings.warn_explicit("f", UserWarning, "file.py", 7)
shown()
print([key for key in registry if key != "version"])
