def f():
    len = lambda x: "shadowed"
    return len([])
print(f(), len([]))  # expect: shadowed 0
print = print
list = [1, 2]
print(list)  # expect: [1, 2]
del list
print(list("ab"))  # expect: ['a', 'b']
import builtins
print(builtins.len is len, builtins.print is print, hasattr(builtins, "complex_thing"))
# expect: True True False
sum = 5
print(sum)  # expect: 5
del sum
print(sum([1]))  # expect: 1
try:
    del sum
except NameError as e:
    print(e)  # expect: name 'sum' is not defined
