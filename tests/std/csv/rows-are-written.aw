import csv, io
def t(f):
    try: print(f, '->', repr(eval(f)))
    except Exception as e: print(f, type(e).__name__, e)
def R(s, **k): return list(csv.reader(io.StringIO(s, newline=''), **k))
def W(rows, **k):
    b=io.StringIO(newline=''); w=csv.writer(b, **k); w.writerows(rows); return b.getvalue()
for f in [r"W([[1,'a b','c,d','e\"f',None,1.5,'g\nh']])", r"W([[]])", r"W([['']])", r"W([['','']])", r"W([[None]])", r"W([['a']], quoting=csv.QUOTE_ALL)", r"W([['a',1,None]], quoting=csv.QUOTE_NONNUMERIC)", r"W([['a',1,None]], quoting=csv.QUOTE_STRINGS)", r"W([['a',1,None]], quoting=csv.QUOTE_NOTNULL)", r"W([['a,b']], quoting=csv.QUOTE_NONE)", r"W([['a,b']], quoting=csv.QUOTE_NONE, escapechar='\\')", r"W([['a\"b']], doublequote=False, escapechar='\\')", r"W([['a\"b']], doublequote=False)", r"W([['a\\b']], escapechar='\\')", r"W([['a','b']], delimiter='\t', lineterminator='\n')", r"W([' a'], skipinitialspace=True)", r"W([3])", r"W([['']], quoting=csv.QUOTE_NONE)", r"W([[None]], quoting=csv.QUOTE_STRINGS)", r"W(['abc'])", r"W([['a',True,b'x',[1]]])", r"W([['a']], dialect='unix')", r"W([['a']], dialect=csv.excel_tab)", r"csv.writer(3)", r"csv.writer(io.StringIO()).writerow(['a','b'])", r"csv.writer(io.StringIO()).dialect.delimiter", r"W([['é','日本']])", r"W([['a\rb']])", r"W([['\"']], quotechar=\"'\")"]: t(f)
import random
random.seed(1)
for _ in range(300):
    rows=[[''.join(random.choice('a,"\n \r\';\\x') for _ in range(random.randrange(6))) for _ in range(random.randrange(1,4))] for _ in range(3)]
    o=dict(quoting=random.choice([0,1]), delimiter=random.choice(',;'))
    s=W(rows,**o); print(repr(s)); assert R(s,**o)==rows
    print(R(''.join(random.choice('a,"\n ') for _ in range(12))))
