def each(errors):
    for e in errors:
        try:
            raise e
        except* ValueError:
            yield "value"
        except* KeyError:
            yield "key"


print(list(each([ValueError(), KeyError(), ExceptionGroup("g", [KeyError(), ValueError()])])))
# expect: ['value', 'key', 'value', 'key']
count = 0
for _ in range(3):
    try:
        raise ExceptionGroup("g", [ValueError(count)])
    except* ValueError as e:
        count += e.exceptions[0].args[0] + 1
print(count)  # expect: 7
