class A:
    def __init__(self): return 5
class G:
    def __init__(self): yield
class H:
    async def __init__(self): pass
for c in (A, G):
    try:
        c()
    except TypeError as e:
        print(e)
# expect: __init__() should return None, not 'int'
# expect: __init__() should return None, not 'generator'
print(A.__init__(object.__new__(A)))  # expect: 5
