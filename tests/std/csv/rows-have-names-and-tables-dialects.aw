import csv, io
def t(f):
    try: print(f, '->', repr(eval(f)))
    except Exception as e: print(f, type(e).__name__, e)
def R(s, **k): return list(csv.reader(io.StringIO(s, newline=''), **k))
def W(rows, **k):
    b=io.StringIO(newline=''); w=csv.writer(b, **k); w.writerows(rows); return b.getvalue()
for f in [r"list(csv.DictReader(['a,b','1,2','3','4,5,6','','7,8']))", r"list(csv.DictReader(['1,2'],['x','y']))", r"list(csv.DictReader(['a,b','1','2,3,4'],restkey='r',restval='v'))", r"csv.DictReader(['a,b']).fieldnames", r"csv.DictReader([]).fieldnames", r"list(csv.DictReader([]))", r"csv.list_dialects()", r"csv.get_dialect('excel').delimiter", r"csv.get_dialect('nope')", r"csv.unregister_dialect('nope')", r"csv.register_dialect('x', delimiter='|')", r"R('a|b', dialect='x')", r"csv.register_dialect(3)", r"csv.field_size_limit()", r"csv.field_size_limit('a')", r"csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter", r"csv.Sniffer().sniff('\"a\",\"b\"\n\"1\",\"2\"\n').delimiter", r"csv.Sniffer().sniff('a b\nc d').delimiter", r"csv.Sniffer().sniff('abc')", r"csv.Sniffer().sniff('a\tb\n1\t2').delimiter", r"csv.Sniffer().has_header('name,age\nbob,3\namy,4\n')", r"csv.Sniffer().has_header('1,2\n3,4\n')", r"csv.Sniffer().sniff(\"'a';'b'\\n'c';'d'\").quotechar", r"csv.QUOTE_ALL, csv.QUOTE_NOTNULL", r"csv.Error.__mro__[1]", r"csv.excel.lineterminator", r"sorted(csv.__all__)"]: t(f)
b=io.StringIO(newline=''); w=csv.DictWriter(b,['a','b'],restval='-'); print(w.writeheader()); w.writerow({'a':1}); w.writerows([{'a':2,'b':3}]); print(repr(b.getvalue()))
try: w.writerow({'c':1})
except ValueError as e: print(e)
w=csv.DictWriter(b,['a'],extrasaction='ignore'); w.writerow({'a':1,'z':2}); print(repr(b.getvalue()))
try: csv.DictWriter(b,['a'],extrasaction='x')
except ValueError as e: print(e)
r=csv.reader(['a','"b','c"']); print(next(r), r.line_num, next(r), r.line_num, r.dialect.quotechar)
