import inspect
import sys


def outer():
    return inner(1)


def inner(a, b=2, *rest, **named):
    frame = inspect.currentframe()
    stack = inspect.stack()
    for entry in stack:
        print(entry.function, entry.lineno, entry.code_context, entry.index, entry.positions)
    print(type(stack[0]).__name__, stack[0].frame is frame, stack[1].frame is frame.f_back, len(stack[0]))
    info = inspect.getframeinfo(frame, context=3)
    print(info.function, info.lineno, info.code_context, info.index, type(info).__name__)
    values = inspect.getargvalues(frame)
    print(values.args, values.varargs, values.keywords, values.locals["b"])
    print(inspect.formatargvalues(*values))
    print([entry.function for entry in inspect.getouterframes(frame)])


outer()


def fails(n):
    return 1 / n


try:
    fails(0)
except ZeroDivisionError as error:
    for entry in inspect.trace():
        print(entry.function, entry.lineno, entry.code_context, entry.index, tuple(entry.positions))
    print([entry.function for entry in inspect.getinnerframes(error.__traceback__)])
print(inspect.getsource(inspect.currentframe()).startswith("import inspect"))
print(inspect.getsourcelines(fails.__code__))
