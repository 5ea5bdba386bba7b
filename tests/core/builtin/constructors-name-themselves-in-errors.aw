for cls in (bool, int, float, list, tuple, dict, set, frozenset, range, slice, object, filter, map, zip, reversed, staticmethod, classmethod):
    for args, kw in (((1, 2, 3, 4, 5), {}), ((), {"foo": 1})):
        try:
            print(cls(*args, **kw))
        except TypeError as e:
            print(e)
