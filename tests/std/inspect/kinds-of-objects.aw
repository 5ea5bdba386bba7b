import functools
import inspect

async def coroutine(): ...
def generator(): yield
async def stream(): yield

class A:
    """The doc.

        Indented.
    """
    def method(self):
        "What it does."

class B(A):
    def method(self): ...

c = coroutine()
print(inspect.iscoroutinefunction(coroutine), inspect.iscoroutine(c), inspect.isawaitable(c))  # expect: True True True
c.close()
print(inspect.isgeneratorfunction(generator), inspect.isgenerator(generator()), inspect.isasyncgenfunction(stream))
# expect: True True True
print(inspect.iscoroutinefunction(functools.partial(coroutine)), inspect.iscoroutinefunction(generator))
# expect: True False
print(inspect.ismethod(A().method), inspect.isfunction(A.method), inspect.isclass(A), inspect.isbuiltin(len))
# expect: True True True True
print(repr(inspect.getdoc(A)), inspect.getdoc(B().method), inspect.getmro(B)[:2] == (B, A))
# expect: 'The doc.\n\nIndented.' What it does. True
g = generator()
states = [inspect.getgeneratorstate(g)]
next(g)
states.append(inspect.getgeneratorstate(g))
g.close()
print(states, inspect.getgeneratorstate(g))  # expect: ['GEN_CREATED', 'GEN_SUSPENDED'] GEN_CLOSED
