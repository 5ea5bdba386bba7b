from unittest.mock import Mock, call

m = Mock()
m(1)
m.f(2)
m(3)
m(4)
for calls, any_order in [([call(1), call.f(2)], False), ([call(3), call(4)], False), ([call(1), call(3)], False), ([], False),
                         ([call(4), call(1)], True), ([call(4), call(9)], True), ([call(4), call(4)], True)]:
    try:
        m.assert_has_calls(calls, any_order=any_order)
        print("found", calls)
    except AssertionError as e:
        print(e)
