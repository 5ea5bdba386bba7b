from datetime import *
import datetime as D, copy
def t(f):
    try:
        print(f, '->', repr(eval(f)))
    except Exception as e:
        print(f, type(e).__name__, e)
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if dt is not None and 4<=dt.month<=9 else timedelta(0)
    def tzname(self, dt): return 'S' if self.dst(dt) else 'W'
    def __repr__(self): return 'TZ()'
tz=TZ()
class Bad(tzinfo):
    def __init__(self, v): self.v=v
    def utcoffset(self, dt): return self.v
    dst=utcoffset
    def tzname(self, dt): return self.v
class DD(datetime): pass
class SD(date): pass
d=date(2024,2,29); dt=datetime(2024,2,29,13,14,15,678); a=dt.replace(tzinfo=UTC); e=timezone(timedelta(hours=5,minutes=30))
for f in [
    'timedelta()',
    'timedelta(1,2,3)',
    'timedelta(1.5)',
    'timedelta(hours=-1)',
    'str(timedelta(hours=-1))',
    'str(timedelta(1,1))',
    'str(timedelta(2,3,4))',
    'timedelta(weeks=1,days=1,hours=1,minutes=1,seconds=1,milliseconds=1,microseconds=1)',
    'timedelta(microseconds=0.5)',
    'timedelta(microseconds=1.5)',
    'timedelta(milliseconds=0.0005)',
    "timedelta('a')",
    'timedelta(days=10**10)',
    'timedelta(1)*2.5',
    'timedelta(1)/3',
    'timedelta(1)//3',
    'timedelta(1)/timedelta(hours=5)',
    'timedelta(1)//timedelta(hours=5)',
    'timedelta(1)%timedelta(hours=5)',
    'divmod(timedelta(1),timedelta(hours=5))',
    'timedelta(1)/0',
    'timedelta(1)/0.0',
    'timedelta(1)//timedelta(0)',
    '-timedelta(1,2)',
    'abs(timedelta(-1,2))',
    'timedelta(1)<timedelta(2)',
    'timedelta(1)==1',
    'timedelta(1)<1',
    'timedelta(1)+1',
    'hash(timedelta(1))==hash(timedelta(hours=24))',
    'bool(timedelta(0))',
    'timedelta(1).total_seconds()',
    'timedelta.max',
    'timedelta.min',
    'timedelta.resolution',
    'timedelta.max+timedelta(1)',
    'sum([timedelta(1)]*3,timedelta())',
    'copy.copy(timedelta(1,2))',
    'timedelta(1).days',
    'timedelta(1).x',
    'd+timedelta(1)',
    'd-timedelta(days=60)',
    'dt+timedelta(hours=12)',
    'dt-timedelta(days=1000)',
    'timedelta(1)+dt',
]:
    t(f)
import random
random.seed(3)
for _ in range(300):
    o=random.randrange(1,3652060); x=date.fromordinal(o); assert x.toordinal()==o
    print(x, x.isocalendar()[:], x.weekday(), x.timetuple()[7], date.fromisocalendar(*x.isocalendar())==x)
    s=random.randrange(-10**9,4*10**9)+random.random(); y=datetime.fromtimestamp(s,UTC); print(y, y.timestamp(), datetime.fromisoformat(y.isoformat())==y, timedelta(seconds=s), timedelta(seconds=s)*random.random(), timedelta(days=random.random(),hours=random.random()*1e5,microseconds=random.random()*9))
