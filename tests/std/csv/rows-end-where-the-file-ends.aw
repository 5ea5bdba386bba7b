import csv

for lines in (["a,b\\"], ["a,b\\\n"], ['a,"b'], ['a,"b\n', "c"], ['a,"b\\'], ['"a" b'], ["a\\\nb", "c"],
              ["a\\\r\n", "c"], ["\\"], ["\\\na", "b\\\nc\n"], ["a\nb"], ["\r\n"], ["a\n\n"]):
    for strict in (False, True):
        try:
            print(list(csv.reader(lines, strict=strict, escapechar="\\")))
        except csv.Error as error:
            print("Error:", error)
