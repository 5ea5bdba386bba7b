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
    'time()',
    'time(1,2,3,4)',
    'time(24)',
    'time(1,60)',
    'time(1,2,60)',
    'time(1,2,3,10**6)',
    'time(1,tzinfo=3)',
    'time(1,fold=2)',
    'time(1,2,tzinfo=UTC)',
    'str(time(1,2,3,4,e))',
    "time(1,2).isoformat('hours')",
    "time(1,2,3,4567).isoformat('milliseconds')",
    "time(1,2).isoformat('x')",
    "time(1,2,3).isoformat(timespec='microseconds')",
    "time.fromisoformat('01:02:03.000004')",
    "time.fromisoformat('T010203Z')",
    "time.fromisoformat('01')",
    "time.fromisoformat('01:02+05:30')",
    "time.fromisoformat('0102-0530')",
    "time.fromisoformat('01:2')",
    "time.fromisoformat('25:00')",
    "time.fromisoformat('01:02:03,5')",
    "time.fromisoformat('01:02:03.1234567')",
    "time.fromisoformat('01:02+24:00')",
    'time(1)<time(2)',
    'time(1)==time(1,tzinfo=UTC)',
    'time(1)<time(1,tzinfo=UTC)',
    'time(6,30,tzinfo=e)==time(1,tzinfo=UTC)',
    'time(1)<3',
    'hash(time(6,30,tzinfo=e))==hash(time(1,tzinfo=UTC))',
    'time(1,2,fold=1)',
    'time(1).replace(hour=2,fold=1)',
    "time(1,2,3).strftime('%H:%M:%S %Y %f')",
    'time.min,time.max',
    'time(1,tzinfo=tz).utcoffset(), time(1,tzinfo=tz).tzname(), time(1).dst()',
    'bool(time(0))',
    'time(12,30).hour',
    'timezone.utc',
    'UTC is timezone.utc',
    'timezone(timedelta(0)) is UTC',
    'timezone(timedelta(hours=1))',
    'str(e)',
    'e',
    "timezone(timedelta(hours=1),'X')",
    "str(timezone(timedelta(hours=1),'X'))",
    'timezone(timedelta(days=1))',
    'timezone(3)',
    'timezone(timedelta(1,0,0)-timedelta(microseconds=1))',
    'timezone(timedelta(hours=1),3)',
    'e.utcoffset(None)',
    'e.utcoffset(3)',
    'e.dst(None)',
    'e.tzname(None)',
    "e==timezone(timedelta(hours=5,minutes=30),'a')",
    'hash(e)==hash(timezone(timedelta(hours=5,minutes=30)))',
    'timezone.min, timezone.max',
    'e.fromutc(dt)',
    'e.fromutc(a.replace(tzinfo=e))',
    'str(timezone(-timedelta(seconds=1)))',
    'MINYEAR, MAXYEAR',
]:
    t(f)
