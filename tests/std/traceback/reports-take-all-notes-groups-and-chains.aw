import inspect
import traceback
import warnings

for notes in ('text', b'bytes', ['a\nb', 'c'], ('x',), 5, [1, None]):
    e = ValueError('v'); e.__notes__ = notes
    print(traceback.format_exception_only(e))
class Bad:
    def __str__(self): raise ValueError
    __repr__ = __str__
e = ValueError(Bad()); e.__notes__ = Bad(); print(traceback.format_exception_only(e))
e.__notes__ = [Bad(), 'f']; print(traceback.format_exception_only(e))
g = ExceptionGroup('A\n1', [ValueError('B\n2'), ExceptionGroup('C', [TypeError('D\n\n3'), SyntaxError('s', ('f', 1, 2, 'abc'))])])
g.add_note('n1\nn2'); g.exceptions[0].add_note('note\nmore')
print(''.join(traceback.format_exception_only(g, show_group=True)))
print(traceback.format_exception_only(g))
for off in range(-2, 9):
    for args in ((off, '  text\n'), (off, '\ttext'), (off, '  text', 1, off + 2), (off, 'text', 2, 1), (off, 'text', 1, 0)):
        print(''.join(traceback.format_exception_only(SyntaxError('m', ('f.py', 1, *args)))))
x = None
for i in range(3000):
    y = ValueError(i); y.__context__ = x; x = y
print(len(list(traceback.TracebackException.from_exception(x).format())))
x = ValueError(0)
for i in range(3000): x = ExceptionGroup('e', [x])
print(''.join(traceback.format_exception(x))[:3000])
try:
    try: 1/0
    finally: raise Exception('uh') from KeyError('c')
except Exception as e:
    t = traceback.TracebackException.from_exception(e)
    print(type(t.__context__).__name__, str(t.__cause__), t.__suppress_context__, t.exc_type_str)
    t = traceback.TracebackException.from_exception(e, compact=True); print(t.__context__, t.__cause__)
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        print(t.exc_type, [str(x.message) for x in w])
for f in (traceback.print_exception, traceback.format_exception, traceback.format_exception_only): print(inspect.signature(f))
def outer():
    def inner():
        return traceback.StackSummary.extract(traceback.walk_stack(None), limit=2)
    return inner()
print([(f.name, f.lineno) for f in outer()])
def a1(): return b1()
def b1(): return c1()
def c1(): return d1()
def d1(): return [f.f_code.co_name for f, n in traceback.walk_stack(None)]
print(a1())
