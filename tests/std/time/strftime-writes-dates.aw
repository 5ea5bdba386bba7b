import time
t = time.gmtime(86400 * 365)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_wday, t.tm_yday, t[0])
# expect: 1971 1 1 0 4 1 1971
print(time.strftime("%Y-%m-%d %H:%M:%S", t), time.strftime("%X %x %a %B %j %%", t))
# expect: 1971-01-01 00:00:00 00:00:00 01/01/71 Fri January 001 %
print(time.strftime("%Y", time.gmtime(0)), len(time.strftime("%H:%M:%S")), len(time.strftime("%X")))
# expect: 1970 8 8
print(time.localtime(0)[:6], time.asctime(time.gmtime(0)), time.mktime(time.localtime(1000)))
# expect: (1970, 1, 1, 0, 0, 0) Thu Jan  1 00:00:00 1970 1000.0
