import string
from string import Formatter, Template

print(string.ascii_letters, string.digits, string.hexdigits, string.punctuation)
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
print(string.capwords("hello  wORLD x"), string.capwords("a-b", "-"))  # expect: Hello World X A-B
t = Template("$a and ${b}s cost $$5 $c_1")
print(t.substitute(a=1, b="x", c_1=3), t.safe_substitute(a=1), t.get_identifiers(), t.is_valid())
# expect: 1 and xs cost $5 3 1 and ${b}s cost $5 $c_1 ['a', 'b', 'c_1'] True
for f in (lambda: t.substitute(a=1), lambda: Template("x\n$ y").substitute(), lambda: Template("${a").substitute(a=1)):
    try:
        f()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
# expect: KeyError 'b'
# expect: ValueError Invalid placeholder in string: line 2, col 1
# expect: ValueError Invalid placeholder in string: line 1, col 1
print(Formatter().format("{0} {x!r:>5} {y.real} {z[0]} {{}} {1:{w}}", 1, 2, x="a", y=3, z=[7], w=4))
# expect: 1   'a' 3 7 {}    2
print(list(Formatter().parse("a{b!r:c}d")))  # expect: [('a', 'b', 'c', 'r'), ('d', None, None, None)]
