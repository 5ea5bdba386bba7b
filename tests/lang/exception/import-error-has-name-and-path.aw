e = ImportError("text", name="n", path="p")
print(e, e.msg, e.name, e.path, e.name_from, e.args, repr(e))
# expect: text text n p None ('text',) ImportError('text')
print(ImportError().msg, ImportError("a", "b").msg, str(ImportError("a", "b")), ImportError(5).msg)
# expect: None None ('a', 'b') 5
print(ModuleNotFoundError("m", name="x").name)  # expect: x
print(ImportError("f", name_from="part").name_from)  # expect: part
try:
    ImportError("text", nme="n")
except TypeError as error:
    print(error)  # expect: ImportError() got an unexpected keyword argument 'nme'. Did you mean 'name'?
