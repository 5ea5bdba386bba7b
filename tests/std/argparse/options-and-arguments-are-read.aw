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
p=ArgumentParser(prog='P',description='desc of '*20,epilog='the end')
p.add_argument('x',help='an x'); p.add_argument('y',nargs='?',type=int,default=5,help='y (%(default)s) %(type)s')
p.add_argument('-f','--foo',help='foo help which is rather long and should be wrapped over several lines because it is long')
p.add_argument('-v','--verbose',action='count',default=0); p.add_argument('--flag',action='store_true'); p.add_argument('--no',action='store_false',dest='yes')
p.add_argument('-n','--num',type=int,choices=[1,2,3]); p.add_argument('--list',nargs='+'); p.add_argument('--opt',nargs='?',const='C',default='D'); p.add_argument('--two',nargs=2,metavar=('A','B'))
p.add_argument('-a',action='append'); p.add_argument('--const',action='store_const',const=42); p.add_argument('--ext',action='extend',nargs='*'); p.add_argument('--bool',action=BooleanOptionalAction,help='b'); p.add_argument('--version',action='version',version='%(prog)s 1.0'); p.add_argument('--hid',help=SUPPRESS); p.add_argument('--verylongoptionname-for-testing',metavar='VAL',help='short'); p.add_argument('--fl',type=float,default='1.5')
run(p,'a','a 3','','-h','a b','a -f','a -f x --foo=y -fz','-vvv a','a -vf3','--flag --no a','-n 4 a','-n x a','-n1 a','--list 1 2 3 -- a','a --list','--opt a','a --opt','--opt=E a','--two 1 2 a','--two 1 a','-a 1 -a 2 x','--const x','--ext 1 2 --ext 3 -- x','--bool x','--no-bool x','--version','--ver','--fo 3 x','--unknown x','x 1 2 3','x -q','--flag=3 x','-- -x','-- x -- 3','x -1','--fl 2 x','--fl z x','--verb x','--f x',['a b'],['--foo','-x','a'],['--foo','- x','a'],'--num=2 a','-vn2 a','-v=3 a')
print(p.format_usage()); print(p)
