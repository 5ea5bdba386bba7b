from reprlib import Repr, repr

r = Repr(maxlevel=2)
print(r.repr([1, [2, [3, [4]]]]), r.repr({"a": {"b": {"c": 1}}}), r.repr(((((1,),),),)), repr([(i, str(i)) for i in range(9)]))
# expect: [1, [2, [...]]] {'a': {'b': {...}}} (((...),),) [(0, '0'), (1, '1'), (2, '2'), (3, '3'), (4, '4'), (5, '5'), ...]
r.maxother = 10
r.maxlong = 8
print(r.repr(123456789012), r.repr(3.14159265358979), r.repr(range(1000000)))
# expect: 12...012 3.1...8979 ran...000)
