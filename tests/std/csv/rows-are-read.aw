import csv, io
def t(f):
    try: print(f, '->', repr(eval(f)))
    except Exception as e: print(f, type(e).__name__, e)
def R(s, **k): return list(csv.reader(io.StringIO(s, newline=''), **k))
def W(rows, **k):
    b=io.StringIO(newline=''); w=csv.writer(b, **k); w.writerows(rows); return b.getvalue()
for f in [r"R('a,b,c\r\n1,2,3\r\n')", r"R('a,\"b,c\",d\n')", r"R('\"a\"\"b\",c')", r"R('\"a\nb\",c\nd')", r"R('')", r"R('\n\na\n')", r"R('a,\n')", r"R(',\n')", r"R('a b,c', delimiter=' ')", r"R('a, b', skipinitialspace=True)", r"R('a,\"b\"c,d')", r"R('a,\"b\"c,d', strict=True)", r"R('\"a', strict=True)", r"R('\"a')", r"R('a\\,b,c', escapechar='\\')", r"R('\"a\\\"b\"', escapechar='\\', doublequote=False)", r"R('1,\"a\",2.5', quoting=csv.QUOTE_NONNUMERIC)", r"R('x,1', quoting=csv.QUOTE_NONNUMERIC)", r"R('\"a\",b', quoting=csv.QUOTE_NONE)", r"R('a,,\"\"', quoting=csv.QUOTE_NOTNULL)", r"R('1,,\"\",\"x\"', quoting=csv.QUOTE_STRINGS)", r"R('a;b', delimiter=';')", r"R(\"a,'b,c'\", quotechar=\"'\")", r"R('a\rb\n')", r"list(csv.reader(['a,b','c']))", r"list(csv.reader([b'a']))", r"list(csv.reader(['a\rb']))", r"list(csv.reader(['a\nb']))", r"csv.reader(3)", r"csv.reader([], 'nope')", r"csv.reader([], delimiter='ab')", r"csv.reader([], delimiter='')", r"csv.reader([], delimiter=None)", r"csv.reader([], delimiter=3)", r"csv.reader([], quotechar='ab')", r"csv.reader([], quotechar='')", r"csv.reader([], escapechar='xx')", r"csv.reader([], quoting='x')", r"csv.reader([], quoting=9)", r"csv.reader([], bad=1)", r"csv.reader([], lineterminator=3)", r"csv.reader([], delimiter='\n')", r"csv.reader([], delimiter=',', quotechar=',')"]: t(f)
csv.field_size_limit(3)
t("R('abcd')"); t("R('abc')"); t("R('\"abcd\"')")
csv.field_size_limit(131072)
class D(csv.Dialect): delimiter=';'; quotechar='"'; lineterminator='\n'; quoting=0
t("R('a;b', dialect=D)"); t("R('a;b', dialect=D())")
class B(csv.Dialect): pass
t("B()"); t("csv.Dialect()")
