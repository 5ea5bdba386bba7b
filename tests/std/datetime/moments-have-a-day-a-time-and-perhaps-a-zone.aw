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
    'copy.deepcopy(dt)',
    'copy.copy(a)==a',
    'dt<d',
    'dt-d',
    'isinstance(dt,date)',
    'dt',
    'str(dt)',
    'a',
    'str(a)',
    'dt.isoformat()',
    "dt.isoformat(' ','minutes')",
    "dt.isoformat('ab')",
    'dt.isoformat(3)',
    "dt.isoformat(timespec='x')",
    'dt.ctime()',
    'dt.date(), dt.time(), a.timetz()',
    'dt.timetuple()',
    'a.utctimetuple()',
    'dt.replace(hour=1,tzinfo=e)',
    'datetime(2020,1,1)',
    'datetime(2020,1,1,0,0,5)',
    'datetime(2020)',
    'datetime(2020,1,1,25)',
    'datetime(2020,1,1,tzinfo=3)',
    'datetime(2020,1,1,fold=1)',
    'datetime.combine(d,time(1,2,tzinfo=UTC))',
    'datetime.combine(d,time(1),tzinfo=e)',
    'datetime.combine(1,2)',
    'dt-datetime(2024,1,1)',
    'a-datetime(2024,1,1,tzinfo=e)',
    'a-dt',
    'dt<a',
    'dt==a',
    'a==a.astimezone(e)',
    'a.astimezone(e)',
    'a.astimezone(tz)',
    'datetime(2024,7,1,tzinfo=UTC).astimezone(tz)',
    'a.astimezone(3)',
    'hash(a)==hash(a.astimezone(e))',
    'datetime.max+timedelta(1)',
    'datetime.fromtimestamp(1.5,UTC)',
    'datetime.fromtimestamp(1e9,e)',
    'datetime.fromtimestamp(0,3)',
    'datetime.fromtimestamp(1e20)',
    "datetime.fromtimestamp('x')",
    'datetime.fromtimestamp(253402300800)',
    'datetime.fromtimestamp(-1.0000005,UTC)',
    'a.timestamp()',
    'datetime(1970,1,1,tzinfo=UTC).timestamp()',
    "datetime.fromisoformat('2024-02-29')",
    "datetime.fromisoformat('2024-02-29T13:14:15')",
    "datetime.fromisoformat('2024-02-29 13:14:15.678Z')",
    "datetime.fromisoformat('20240229T131415+0530')",
    "datetime.fromisoformat('2024-W09-4T13')",
    "datetime.fromisoformat('2024W094T1314')",
    "datetime.fromisoformat('2024-02-29T13:14:15.123456-05:30:15.000001')",
    "datetime.fromisoformat('2024-02-29T')",
    "datetime.fromisoformat('2024-02-29T13:14:')",
    "datetime.fromisoformat('2024-02-29x13:14')",
    "datetime.fromisoformat('2024-02')",
    "datetime.fromisoformat('x')",
    'datetime.fromisoformat(5)',
    "datetime.fromisoformat('2024-13-01')",
    "datetime.strptime('2024-02-29 13:14','%Y-%m-%d %H:%M')",
    "datetime.strptime('29/Feb/2024 +0530','%d/%b/%Y %z')",
    "datetime.strptime('1.25','%S.%f')",
    "datetime.strptime('x','%Y')",
    "datetime.strptime('2024','%Y %m')",
    "datetime.strptime(3,'%Y')",
    "datetime.strptime('2024 +01:02:03.5','%Y %z')",
    'DD(2024,1,1)',
    'DD(2024,1,1)+timedelta(1)',
    "DD.fromisoformat('2024-01-01')",
    'type(DD.now())',
    "DD.strptime('2024','%Y')",
    "dt.strftime('%Y-%m-%dT%H:%M:%S.%f%z|%Z|%%|%:z')",
    "a.strftime('%z %Z %:z')",
    "a.astimezone(timezone(timedelta(seconds=-3661,microseconds=5))).strftime('%z %:z %Z')",
    'dt.weekday(), dt.isocalendar()',
    'datetime.min, datetime.max',
    'dt.utcoffset(), dt.tzname(), dt.dst()',
    'datetime(2024,7,1,tzinfo=tz).dst()',
    'datetime(2024,7,1,tzinfo=tz).timetuple().tm_isdst',
    'datetime(2024,7,1,tzinfo=tz)',
    'datetime(2020,1,1,tzinfo=Bad(3)).utcoffset()',
    'datetime(2020,1,1,tzinfo=Bad(timedelta(2))).utcoffset()',
    'datetime(2020,1,1,tzinfo=Bad(3)).tzname()',
    'tzinfo().utcoffset(None)',
    'datetime(2020,1,1,tzinfo=tzinfo()).utcoffset()',
    'sorted([dt,datetime.min,datetime.max])[0]',
    'dt.fold, dt.microsecond, dt.tzinfo',
    'dt==3, dt!=3',
    'dt<3',
    '3+dt',
    'D.__all__',
]:
    t(f)
