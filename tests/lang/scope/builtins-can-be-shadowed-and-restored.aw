len = lambda x: "mine"
print(len([1]))  # expect: mine
del len
print(len([1]))  # expect: 1
import builtins
builtins.extra_name = 5
print(extra_name)  # expect: 5
del builtins.extra_name
try:
    extra_name
except NameError as e:
    print(e)  # expect: name 'extra_name' is not defined
def f():
    print = 3
    return print
print(f())  # expect: 3
