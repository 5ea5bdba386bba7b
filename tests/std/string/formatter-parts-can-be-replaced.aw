import string


def t(f):
    try:
        print(f, '->', repr(eval(f)))
    except Exception as e:
        print(f, type(e).__name__, e)


class F(string.Formatter):
    def get_value(self, key, args, kw):
        print('get_value',key); return super().get_value(key,args,kw)
    def check_unused_args(self, used, args, kw): print('used', used, args, kw)
    def convert_field(self,v,c): print('conv',v,c); return super().convert_field(v,c)
    def format_field(self,v,s): print('ff',v,s); return super().format_field(v,s)
f=F()
for x in ["f.format('{0} {a!r:>5} {b.real} {c[0]} {{}}',1,a=2,b=3,c=[4])","f.format('{} {}',1,2)","f.format('{0} {}',1,2)","f.format('{} {0}',1,2)","f.format('{:{}}',1,5)","f.format('{a:{b:{c}}}',a=1,b=2,c=3)","f.format('{!x}',1)","f.format('{a!}',a=1)","f.format('{2}',1)","f.format('{x}')","f.format()","f.format(3)","f.vformat('{} {a}',(1,),{'a':2})","list(f.parse('a{b!r:c}d{{}}{e}'))","list(f.parse('{'))","list(f.parse('}'))","list(f.parse('{a:{b}}'))","f.get_field('0.real[1]',([1],),{})","f.get_field('a',(),{'a':1})","f.get_field('0.real',(5,),{})","f.format('{!s} {!a} {!r}','é','é','é')","f.format('{0[a]} {0[1]}',{'a':1,1:2})"]: t(x)
