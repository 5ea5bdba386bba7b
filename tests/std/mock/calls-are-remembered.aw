from unittest.mock import Mock, call

m = Mock()
m(1, 2, k=3)
m()
print(m.called, m.call_count, m.call_args, m.call_args_list, m.call_args_list == [call(1, 2, k=3), call()])
args, kwargs = m.call_args_list[0]
print(args, kwargs, m.call_args_list[0].args, m.call_args_list[0].kwargs, m.call_args == ((), {}), m.call_args == ())
m.method(1).other(x=2)
m.attr.deep.fn("a")
print(m.mock_calls)
print(m.method_calls)
print(m.method.mock_calls, m.attr.mock_calls, m.method().other.call_args)
print(call.method(1) in m.mock_calls, [call.method(1), call.method().other(x=2)] in m.mock_calls, call.no() in m.mock_calls)
