import io
import re
import sys
import traceback


def shown(text):
    print(re.sub('File "[^"]*"', "File", text))


def show(*values):
    print(re.sub('(?i)file "?[^" ,]*"?,', "File,", " ".join([value if isinstance(value, str) else repr(value) for value in values])))


def f(x, y): return x / y
def rec(n):
    if n: return rec(n-1)
    1/0
def grp():
    try: f(1,0)
    except Exception as e: a=e
    try: [][1]
    except Exception as e: b=e
    raise ExceptionGroup('g',[a, ExceptionGroup('h',[b, ValueError('x')])])
try: rec(8)
except Exception: shown(traceback.format_exc())
try: grp()
except Exception as e: 
    shown(traceback.format_exc())
    shown(''.join(traceback.TracebackException.from_exception(e,max_group_width=1).format()))
    shown(''.join(traceback.TracebackException.from_exception(e,max_group_depth=1).format()))
    show(traceback.format_exception_only(e, show_group=True), traceback.format_exception_only(e))
try: 
    try: f(1,0)
    except Exception: raise KeyError('c')
except Exception as e:
    shown(''.join(traceback.format_exception(e, limit=1)))
    shown(''.join(traceback.format_exception(e, limit=-1)))
    shown(''.join(traceback.format_exception(e, chain=False)))
    te=traceback.TracebackException.from_exception(e, capture_locals=True, compact=True)
    show(te.exc_type_str, str(te), te.__cause__, te.__context__.exc_type_str, te.stack[0].lineno, te.stack[0].colno, te.stack[0].end_colno, te.stack[0].end_lineno)
    show(te == te, te == 3, len(te.stack), te.stack[0] == te.stack[0])
    s=io.StringIO(); te.print(file=s); show(s.getvalue()==''.join(te.format()))
    fs=traceback.extract_tb(e.__traceback__)[0]; show(fs, fs.line, fs.locals, list(fs)[1:], len(fs), fs[1])
    show(traceback.format_list([('a.py',3,'n','x = 1'),('b.py',4,'m',None)]))
    show(traceback.format_tb(e.__traceback__, 1), traceback.format_tb(e.__traceback__,0))
    show(traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__)).format())
    show(traceback.StackSummary.from_list([('a',1,'b','c')]))
    sys.tracebacklimit=0
    shown(traceback.format_exc()); 
    sys.tracebacklimit=-5
    shown(traceback.format_exc()); 
    del sys.tracebacklimit
    s=io.StringIO(); traceback.print_tb(e.__traceback__,file=s); show(s.getvalue())
    s=io.StringIO(); traceback.print_exc(file=s, limit=1, chain=False); show(s.getvalue())
def st(): return traceback.extract_stack(), traceback.format_stack(), traceback.format_stack(limit=1), traceback.extract_stack(limit=-1)
a,b,c,d=st(); show([x.name for x in a],b,c,[x.name for x in d])

class E(Exception):
    def __str__(self): raise ValueError
show(traceback.format_exception_only(E()))
class R:
    def __repr__(self): raise ValueError
def loc():
    x=R(); y=3
    1/0
try: loc()
except Exception as e:
    te=traceback.TracebackException.from_exception(e,capture_locals=True); show(te.stack[1].locals)
    show(te.stack.format()[1])
    fr=e.__traceback__.tb_next.tb_frame
    show(sorted(fr.f_locals)); traceback.clear_frames(e.__traceback__); show(sorted(fr.f_locals))
for bad in ['traceback.format_exception(3)','traceback.format_exception(ValueError())','traceback.print_exception(ValueError, None)','traceback.format_exception(None)','traceback.format_exception(None,None,None)','traceback.format_exception_only(ValueError,ValueError("x"))','traceback.format_exception_only(None,None)','traceback.format_exc()','traceback.format_list([])']:
    try: show(bad, eval(bad))
    except Exception as e: show(bad, type(e).__name__, e)
try: prin(3)
except Exception as e: shown(traceback.format_exc())
try: 'a'.uper()
except Exception as e: show(traceback.format_exception_only(e))
e=ValueError('a\nb'); e.add_note('n1\nn2'); show(traceback.format_exception_only(e))

e=ValueError(); e.__notes__=['a',3]; show(traceback.format_exception_only(e))
show("日本" if 0 else ''); 
def wide(): return "日本語" + 1
try: wide()
except Exception: shown(traceback.format_exc())
