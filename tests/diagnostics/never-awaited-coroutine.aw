async def f():
    return 1


f()
raise SystemExit(1)
