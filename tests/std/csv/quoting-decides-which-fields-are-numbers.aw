import csv, io


def read(lines, **options):
    try:
        print(list(csv.reader(lines, **options)))
    except (csv.Error, ValueError, TypeError) as error:
        print(type(error).__name__, error)


def write(row, **options):
    file = io.StringIO()
    try:
        csv.writer(file, **options).writerow(row)
        print(repr(file.getvalue()))
    except (csv.Error, ValueError, TypeError) as error:
        print(type(error).__name__, error)


for quoting in range(6):
    read(['1,"",,"a",2.5,x'], quoting=quoting)
    read(['1,"",,"a",2.5'], quoting=quoting)
    read(['1,"",,"3",\\4,2.5'], quoting=quoting, escapechar="\\")
    read([',3,"5",7.3, 9'], quoting=quoting, skipinitialspace=True)
    # between spaces an empty field needs quotes
    for row in (["a", "", None, 1], [""], [None], [" x"]):
        write(row, delimiter=" ", skipinitialspace=True, quoting=quoting)
for options in (dict(delimiter=" ", skipinitialspace=True), dict(quotechar=" ", skipinitialspace=True),
                dict(escapechar=" ", skipinitialspace=True), dict(quotechar=" "), dict(escapechar=" "),
                dict(delimiter="\n"), dict(lineterminator=None), dict(lineterminator=3), dict(quoting="x"),
                dict(quoting=True), dict(quoting=1.0), dict(delimiter=None), dict(quotechar=""),
                dict(escapechar="ab"), dict(doublequote="")):
    read(['a d "c d" e  f'], **options)
    write(["a", "b c", "", None, 1], **options)
