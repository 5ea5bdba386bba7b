import sys
import traceback
import warnings

warnings.simplefilter("error")


def warn():
    warnings.warn("hm", UserWarning)


def names(error):
    return [entry.name for entry in traceback.extract_tb(error.__traceback__)]


try:
    warn()
except UserWarning as e:
    print(names(e))  # expect: ['<module>', 'warn']
try:
    warnings.warn_explicit("hm", UserWarning, "file", 1)
except UserWarning as e:
    print(names(e))  # expect: ['<module>']
try:
    warnings.warn("hm", 5)
except TypeError as e:
    print(e, names(e))  # expect: category must be a Warning subclass, not 'int' ['<module>']
try:
    warnings.warn("hm", stacklevel=1, skip_file_prefixes="a")
except TypeError as e:
    print(names(e))  # expect: ['<module>']


# functions of the program stay
def showwarning(*args):
    raise ValueError("shown")


warnings.simplefilter("always")
warnings.showwarning = showwarning
try:
    warn()
except ValueError as e:
    print(e, names(e)[0], names(e)[-1])  # expect: shown <module> showwarning
