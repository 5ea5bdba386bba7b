for function in (abs, all, any, ascii, bin, callable, chr, divmod, format, getattr, hasattr, hash, id, isinstance, issubclass, iter, len, max, next, oct, ord, pow, repr, round, setattr, sorted, sum):
    try:
        function()
    except TypeError as e:
        print(e)
for function in (abs, len, hash, repr, callable, bin, id, ord, divmod, isinstance, setattr, iter, next, getattr, sum, round, pow, sorted):
    try:
        function(1, 2, 3, 4, 5)
    except TypeError as e:
        print(e)
for function in (abs, len, hash, isinstance, iter, next, getattr, all, globals, locals, format, divmod):
    try:
        function(x=1)
    except TypeError as e:
        print(e)
