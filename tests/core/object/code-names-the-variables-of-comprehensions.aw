# Comprehensions run in the function they stand in, and their variables are its variables.
def squares(n):
    return [x * n for x in n], {y: z for y, z in n}


print(squares.__code__.co_varnames, squares.__code__.co_nlocals)  # expect: ('n', 'x', 'y', 'z') 4


def captured(n):
    return [lambda: i for i in n]


print(captured.__code__.co_varnames, captured.__code__.co_cellvars)  # expect: ('n', 'i') ('i',)


def shadowed():
    x = 1
    return [x for x in ()], x


print(shadowed.__code__.co_varnames)  # expect: ('x',)
for wrong in [type.mro, type.__subclasses__]:
    try:
        wrong(5)
    except TypeError as e:
        print(e)
# expect: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
# expect: descriptor '__subclasses__' for 'type' objects doesn't apply to a 'int' object
