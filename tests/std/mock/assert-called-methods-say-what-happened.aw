from unittest.mock import Mock, call


def check(name, *args, **kwargs):
    for m in mocks:
        try:
            getattr(m, name)(*args, **kwargs)
            print(name, "holds")
        except AssertionError as e:
            print(e)


never, once, twice = Mock(), Mock(name="once"), Mock()
once(1, a=2)
twice(1)
twice("x", k=[3])
mocks = never, once, twice
check("assert_called")
check("assert_not_called")
check("assert_called_once")
check("assert_called_with", 1, a=2)
check("assert_called_with", "x", k=[3])
check("assert_called_once_with", 1, a=2)
check("assert_any_call", 1)
check("assert_any_call", 1, a=2)
