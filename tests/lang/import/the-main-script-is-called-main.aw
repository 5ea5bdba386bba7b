print(__name__)  # expect: __main__
if __name__ == "__main__":
    print("run as a script")  # expect: run as a script
import sys
print(sys.modules["__main__"].__name__, __file__ == sys.argv[0])  # expect: __main__ True
def f(): pass
print(f.__module__, type(f.__globals__).__name__, f.__globals__ is globals())
# expect: __main__ dict True
