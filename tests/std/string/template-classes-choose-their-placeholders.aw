import string


def t(f):
    try:
        print(f, '->', repr(eval(f)))
    except Exception as e:
        print(f, type(e).__name__, e)


class D(string.Template): delimiter='%'
class I(string.Template): idpattern='[a-z]+_[a-z]+'
class B(string.Template): braceidpattern='[0-9]+'
T=string.Template
for x in ["T('$a ${b} $$').substitute(a=1,b=2)","T('$a').substitute()","T('$a').safe_substitute()","T('$a ${b').substitute(a=1)","T('$').substitute()","T('x\\n $ y').substitute()","T('$1').substitute()","T('${1}').safe_substitute()","T('$a $b').safe_substitute({'a':1})","T('$a').substitute({'a':1},a=2)","T('$a').substitute(1,2)","D('%a $b %%').substitute(a=1)","I('$a_b $ab').safe_substitute(a_b=1)","B('$a ${1}').substitute({'a':1,'1':2})","T('$a ${b} $$ $a $').get_identifiers()","T('$a ${b} $$ $a').get_identifiers()","T('$a ${b} $$ $').is_valid()","T('$a').is_valid()","T('$A $é').safe_substitute(A=1)","T('$$a').substitute()","T('$self').substitute(self=3)","T.flags","T.idpattern, T.delimiter, T.braceidpattern","string.capwords(' a  b c ')","string.capwords('a-b','-')","T(3).substitute()","string.printable[-6:]","string.__all__"]: t(x)


class Whole(string.Template):
    pattern = r"""
    @(?: (?P<escaped>@) | (?P<named>[a-z]+) | <(?P<braced>[a-z]+)> | (?P<invalid>) )
    """


print(Whole("@a @<b> @@ $c").substitute(a=1, b=2), Whole("@1").is_valid())
t("Whole('x @1').substitute()")
print(sorted(string.Template.pattern.groupindex), Whole.pattern.flags & 64)
