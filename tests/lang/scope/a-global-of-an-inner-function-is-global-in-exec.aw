names = {}
exec("""
def outer():
    def inner():
        global shared
        return shared
    return inner()
shared = 5
local = 6
""", names, locals_ := {})
print(sorted(locals_), names["shared"], eval("outer()", names, locals_))
