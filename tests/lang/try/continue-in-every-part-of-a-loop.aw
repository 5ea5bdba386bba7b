log = []
for i in range(6):
    try:
        if i == 0:
            continue
        if i == 1:
            raise KeyError
        log.append(("body", i))
        if i == 5:
            break
    except KeyError:
        log.append(("handler", i))
        continue
    else:
        log.append(("else", i))
        if i == 3:
            continue
    finally:
        log.append(("finally", i))
    log.append(("after", i))
else:
    log.append("never")
for entry in log:
    print(entry)
    # expect: ('finally', 0)
    # expect: ('handler', 1)
    # expect: ('finally', 1)
    # expect: ('body', 2)
    # expect: ('else', 2)
    # expect: ('finally', 2)
    # expect: ('after', 2)
    # expect: ('body', 3)
    # expect: ('else', 3)
    # expect: ('finally', 3)
    # expect: ('body', 4)
    # expect: ('else', 4)
    # expect: ('finally', 4)
    # expect: ('after', 4)
    # expect: ('body', 5)
    # expect: ('finally', 5)
