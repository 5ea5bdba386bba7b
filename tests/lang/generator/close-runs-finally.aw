def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")  # expect: exit
        raise
    finally:
        print("finally")  # expect: finally

it = g()
next(it)
it.close()
it.close()
print(list(it))  # expect: []
never = g()
never.close()
print(next(never, "closed"))  # expect: closed

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit

def answers():
    try:
        yield
    except GeneratorExit:
        return 7
a = answers()
next(a)
print(a.close())  # expect: 7
