from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def power(base, exponent=2):
    if base < 0:
        raise ValueError(f"negative: {base}")
    return base ** exponent

if __name__ == "__main__":
    with ThreadPoolExecutor(3) as ex:
        print(list(ex.map(power, range(10))))
        print(list(ex.map(power, [2, 3, 4], [5, 6])))
        results = ex.map(power, [1, 2, -3, 4])
        print(next(results), next(results))
        try:
            next(results)
        except ValueError as e:
            print(e)
        print(list(results))
        print(list(ex.map(power, [])))
        print(list(ex.map(power, [5], timeout=60, chunksize=4)))
    with ProcessPoolExecutor(2) as ex:
        print(list(ex.map(power, range(7), chunksize=3)))
        try:
            ex.map(power, [1], chunksize=0)
        except ValueError as e:
            print(e)
        print(ex.submit(power, 3, exponent=3).result())
