from unittest.mock import ANY, call

print(call(1, a=2), call.method(1), call.a.b(2), call().x(), call.a, call(), call.a().b(1)(2))
# expect: call(1, a=2) call.method(1) call.a.b(2) call().x() a call() call.a().b()(2)
print(call(1) == call(1), call(1) == ((1,), {}), call(1) == ((1,),), call() == (), call(a=1) == ({"a": 1},), call(1) != call(2))
# expect: True True True True True True
print(call.m(1) == ("m", (1,), {}), call.m(1) == ("m", (1,)), call.m(1) == call(1), call.m() == ("m",), call.m(1) == call.n(1))
# expect: True True False True False
print(call.a(1).b(2).call_list(), call(1).args, call(k=1).kwargs, call.m(1, k=2).args)
# expect: [call.a(1), call.a().b(2)] (1,) {'k': 1} (1,)
print(call(ANY, 2) == call(1, 2), call(1, x=ANY) == call(1, x=[]), ANY == None, ANY != 1, repr(ANY), call(5) == 5)
# expect: True True True False <ANY> False
print(call.count(1), call.index, tuple(call(1)), len(call.x(1)))  # expect: call.count(1) index ('', (1,), {}) 3
