# env: PYTHONWARNINGS=ignore
import asyncio

async def add_three(k):
	return k + 3

async def square(j):
	j = j * j
	res = await add_three(j)
	return res

async def table():
	i = 0
	while i < 5:
		res = await square(i)
		print("f({0}) = {1}".format(i, res))
		i += 1

if __name__ == "__main__":
	# x^2+3 for the first ints
	cr = table()
	loop = asyncio.get_event_loop()
	loop.run_until_complete(cr)
# expect: f(0) = 3
# expect: f(1) = 4
# expect: f(2) = 7
# expect: f(3) = 12
# expect: f(4) = 19
