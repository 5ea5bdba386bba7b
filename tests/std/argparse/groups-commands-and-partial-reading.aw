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
p=ArgumentParser(prog='Q',add_help=False,formatter_class=ArgumentDefaultsHelpFormatter)
g=p.add_mutually_exclusive_group(required=True); g.add_argument('--a',action='store_true',help='a'); g.add_argument('--b',help='b',default='x')
g2=p.add_argument_group('my group','about it'); g2.add_argument('-z',type=int,default=3,help='zz'); p.add_argument('files',nargs='*',help='some')
run(p,'--a','--b 3','--a --b 3','','--a f g -z 4 h','--a -z 4 h i'); p.print_help()
p=ArgumentParser(prog='S'); p.add_argument('-g'); s=p.add_subparsers(dest='cmd',help='commands',title='T',description='D')
a=s.add_parser('add',help='adds',aliases=['ad']); a.add_argument('n',type=int,nargs='+'); a.set_defaults(func='F')
b=s.add_parser('rm'); b.add_argument('--force',action='store_true')
run(p,'add 1 2','ad 3','rm --force','rm -h','','zz','-h','add','add x','-g 1 rm','rm --nope','add -h', 'rm extra')
p=ArgumentParser(prog='S2'); s=p.add_subparsers(required=True); s.add_parser('one'); run(p,'','one','two')
p=ArgumentParser(prog='R'); p.add_argument('cmd'); p.add_argument('rest',nargs=REMAINDER); run(p,'a -b c --d','a','a -- -b')
p=ArgumentParser(prog='I'); p.add_argument('--foo'); p.add_argument('cmd'); p.add_argument('rest',nargs='*',type=int)
print(p.parse_intermixed_args('doit 1 --foo bar 2 3'.split())); run(p,'doit 1 --foo bar 2 3')
print(p.parse_known_args('doit --zap 3 --foo 1'.split()))
p=ArgumentParser(prog='E',exit_on_error=False); p.add_argument('-i',type=int); run(p,'-i x','--bad','-i')
p=ArgumentParser(prog='N'); p.add_argument('-1',dest='one',action='store_true'); p.add_argument('v',nargs='?'); run(p,'-1','-2')
p=ArgumentParser(prog='PP',parents=[ArgumentParser(add_help=False)],prefix_chars='+-',argument_default=SUPPRESS); p.add_argument('+x'); p.add_argument('--y',default=3); run(p,'+x 1','','-h')
