import argparse, sys, io, os
from argparse import *
os.environ['COLUMNS']='80'
def run(p, *lines):
    for l in lines:
        o,e=sys.stdout,sys.stderr
        sys.stderr=err=io.StringIO(); sys.stdout=out=io.StringIO()
        try: r=p.parse_args(l.split() if isinstance(l,str) else l)
        except SystemExit as x: r='exit %s'%x.code
        except Exception as x: r=(type(x).__name__,str(x))
        finally: sys.stdout,sys.stderr=o,e
        print(l,'=>',r); 
        if out.getvalue() or err.getvalue(): print(out.getvalue()+err.getvalue())
def typ(v): raise ArgumentTypeError('bad '+v)
p=ArgumentParser(prog='T',usage='%(prog)s [stuff]',fromfile_prefix_chars='@'); p.add_argument('-t',type=typ); p.add_argument('-u',type=lambda v:int(v)); p.add_argument('pos',choices='abc',metavar='POS',nargs='?'); run(p,'-t q','-u q','d','a','@/nope/x')
path = f'/tmp/aw-args-{os.getpid()}'
open(path,'w').write('-u\n3\nb\n'); print(p.parse_args(['@' + path]))
os.remove(path)
for bad in ["ArgumentParser().add_argument('x',dest='y')","ArgumentParser().add_argument('x',required=True)","ArgumentParser().add_argument('-h')","ArgumentParser().add_argument('--x',action='nope')","ArgumentParser().add_argument('--x',type='int')","ArgumentParser().add_argument('--x',nargs=0)","ArgumentParser().add_argument('--x',const=3)","ArgumentParser().add_argument('-')","ArgumentParser().add_argument('x','-y')","ArgumentParser().add_argument('--x',nargs=2,metavar=('a',))","ArgumentParser().add_argument('--x',bad=1)","ArgumentParser(conflict_handler='x')","Namespace(a=1,b='x')","Namespace(a=1)==Namespace(a=1)","'a' in Namespace(a=1)","vars(Namespace(a=1))","ArgumentParser(prog='a')","ArgumentParser(prog='p').add_argument('--x','-y',type=int)","ArgumentParser(prog='p').get_default('x')","FileType('w')","str(ArgumentError(None,'m'))","sorted(argparse.__all__)","Namespace(**{'a b':1})","ArgumentParser(prog='c',conflict_handler='resolve').add_argument('-h','--host').option_strings"]:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
