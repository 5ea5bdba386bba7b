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
p=ArgumentParser(prog='a-very-long-program-name-indeed'); [p.add_argument('--option%d'%i,metavar='VALUE%d'%i) for i in range(8)]; p.add_argument('positional',nargs='+'); print(p.format_usage())
p=ArgumentParser(prog='x'*70); p.add_argument('--foo'); p.add_argument('bar'); print(p.format_usage())
p=ArgumentParser(prog='raw',formatter_class=RawTextHelpFormatter,description='a\n  b',epilog='c\n d'); p.add_argument('--x',help='l1\nl2'); print(p.format_help())
p=ArgumentParser(prog='mv',formatter_class=MetavarTypeHelpFormatter); p.add_argument('--x',type=int); p.add_argument('y',type=float); print(p.format_help())
class A(Action):
    def __call__(self, parser, ns, values, option_string=None): print('called',values,option_string); setattr(ns,self.dest,values)
p=ArgumentParser(prog='cu'); p.add_argument('--x',action=A); p.add_argument('y',action=A,nargs='*'); p.set_defaults(z=9); run(p,'--x 1 2 3','')
