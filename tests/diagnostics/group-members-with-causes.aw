def job(n):
    try:
        [][n]
    except IndexError as error:
        raise RuntimeError(f"job {n}") from error


errors = []
for n in range(2):
    try:
        job(n)
    except RuntimeError as error:
        errors.append(error)
raise ExceptionGroup("jobs", errors)
