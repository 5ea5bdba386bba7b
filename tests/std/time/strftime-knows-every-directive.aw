import time

base = (2020, 1, 2, 3, 4, 5, 6, 7, 0)
for format in ["%h %n %t %% %D %R %r %T %X %k %l %P %u %e %I %p", "%Ex %EX %Ey %Od %OH %Q %5Y %-d %_d %^a %#a %10d",
               "é %+ %E %O %", "%N %v %i %J %K %L %f %q", "%é", "", "%a %A %b %B %c %C %d %F %g %G %H %j %m %M %S",
               "%U %V %w %W %x %y %Y", "%#p %#Z" if time.tzname[0] == "UTC" else "%#p", "%020Y|%_20Y|%-20Y|%20a|%020a|%^B"]:
    print(repr(time.strftime(format.replace(" %#Z", ""), base)))
for year in (5, -5, 99, 12345):
    given = (year, 1, 1, 0, 0, 0, 0, 1, 0)
    print(time.strftime("%Y|%C|%y|%G|%g|%F|%c|%x", given))
for year in range(2015, 2026):
    for month, day in ((1, 1), (1, 3), (1, 4), (12, 28), (12, 31)):
        given = time.strptime(f"{year} {month} {day}", "%Y %m %d")
        print(time.strftime("%Y-%m-%d %G %g %V %u %U %W %w %j %a", given))
print(time.strftime("%Z %z", time.gmtime(0)))
print(time.strftime("%Z %z", time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 0, "ABC", -12600))))
