def log(x): print(x); return x
class T: pass
t = T()
t.a: log("annotation") = log("value")
# expect: value
# expect: annotation
d = {}
d[log("key")]: log("item annotation") = log("item value")
# expect: item value
# expect: key
# expect: item annotation
x: log("name annotation") = log("name value")
# expect: name value
# expect: name annotation
print(t.a, d, x)  # expect: value {'key': 'item value'} name value
(p): log("in parentheses") = 1  # expect: in parentheses
print(__annotations__)  # expect: {'x': 'name annotation'}
