import csv

for sample in ("a+b c+d\ne+f g+h\n", "05/05/03?05/05/03?05/05/03?\n" * 4, "1 + 2 + 3\n4 + 5 + 6\n",
               "ab?cd?ef\n" * 25 + "x" * 10, "".join(f"{i};{i * 7};x y {i}\n" for i in range(30)),
               "'a'+ 'b c'+ 'd'\n'e'+ 'f'+ 'g h'\n", '"a", "b","c d"\n', '"ab"\n"cd"\n', 'x;"a;b"\ny;"c"\n',
               '"x";3\n"y";4\n', "it's, what's\n a, b\n", '"a ""x""",b\n"c",d\n', 'a,"b"";"\n'):
    for delimiters in (None, "?,", "/?", "+ ", ";", ",", ";+"):
        try:
            found = csv.Sniffer().sniff(sample, delimiters)
            print(repr(found.delimiter), found.skipinitialspace, found.quotechar, found.doublequote)
        except csv.Error as error:
            print(error)
for sample in ("name,size\na,1\nb,2.5\n", "time,force\n1,2+3j\n0.5,-1j\n(1+1j),6\n", "a,b\nc,d\n", "1,2\n3,4\n",
               "x,y\n1,2\nzz,3\n"):
    print(csv.Sniffer().has_header(sample))
