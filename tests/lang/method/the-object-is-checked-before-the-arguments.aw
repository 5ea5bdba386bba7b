def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: list.append(5))  # expect: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
attempt(lambda: list.append([]))  # expect: list.append() takes exactly one argument (0 given)
attempt(lambda: list.append())  # expect: unbound method list.append() needs an argument
attempt(lambda: str.upper(5, 6))  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
attempt(lambda: dict.get(5, k=1))  # expect: descriptor 'get' for 'dict' objects doesn't apply to a 'int' object
attempt(lambda: list.__add__(5))  # expect: descriptor '__add__' requires a 'list' object but received a 'int'
attempt(lambda: type(len)(1))  # expect: cannot create 'builtin_function_or_method' instances
attempt(lambda: type({}.keys())(k=1))  # expect: cannot create 'dict_keys' instances
