import atexit

def bye(name, *, mark="."):
    print(f"bye {name}{mark}")

atexit.register(bye, "first")
atexit.register(bye, "second", mark="!")

@atexit.register
def decorated():
    print("decorated")

print("end of program", decorated.__name__)
