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
    'date(2020,1,1)',
    'date(2020)',
    'date(2020,13,1)',
    'date(2020,2,30)',
    'date(0,1,1)',
    'date(10000,1,1)',
    "date('a',1,1)",
    'date(2020,1.5,1)',
    'date(year=2020,month=1,day=2)',
    'd',
    'str(d)',
    'd.isoformat()',
    'd.ctime()',
    'd.weekday()',
    'd.isoweekday()',
    'd.isocalendar()',
    'd.isocalendar().week',
    'tuple(date(2021,1,3).isocalendar())',
    'd.timetuple()',
    'd.toordinal()',
    'date.fromordinal(738000)',
    'date.fromordinal(0)',
    'date.fromordinal(10**7)',
    'd.replace(day=1)',
    'd.replace(year=2023)',
    'd-date(2024,1,1)',
    'd+1',
    'date.max+timedelta(1)',
    'd<date(2025,1,1)',
    'd==date(2024,2,29)',
    'd<5',
    'd==5',
    'd<dt',
    'd==dt',
    'd-dt',
    'hash(d)==hash(date(2024,2,29))',
    "date.fromisoformat('2024-02-29')",
    "date.fromisoformat('20240229')",
    "date.fromisoformat('2024-W09-4')",
    "date.fromisoformat('2024W094')",
    "date.fromisoformat('2024-W09')",
    "date.fromisoformat('2024W09')",
    "date.fromisoformat('2024-2-9')",
    "date.fromisoformat('x')",
    'date.fromisoformat(3)',
    "date.fromisoformat('2024-02-30')",
    "date.fromisoformat('2024-W54-1')",
    'date.fromisocalendar(2024,9,4)',
    'date.fromisocalendar(2024,54,1)',
    'date.fromisocalendar(2024,1,8)',
    'date.fromisocalendar(0,1,1)',
    "d.strftime('%Y-%m-%d %j %a %A %b %f %z|%Z %U')",
    "format(d,'%d/%m')",
    "f'{d}'",
    "date(5,1,1).strftime('%Y %G %C %F %y')",
    'd.strftime(3)',
    'date.min, date.max, date.resolution',
    'SD(2020,1,1)',
    'SD(2020,1,1)+timedelta(1)',
    'SD(2020,1,1).replace(day=2)',
    'date.today()<=date.max',
    'd.year, d.month, d.day',
    'd.__reduce__()[1].__class__',
    'd.__replace__(day=3)',
    'd.x',
    "format(time(1),'')",
    "format(dt,'%H')",
    'date.__module__, datetime.__qualname__, D.UTC',
]:
    t(f)
