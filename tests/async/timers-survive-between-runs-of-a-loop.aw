import asyncio

loop = asyncio.new_event_loop()
seen = []
loop.call_later(0.02, seen.append, "late")
loop.call_later(0.001, loop.stop)
loop.run_forever()
print(seen)
loop.call_later(0.04, loop.stop)
loop.run_forever()
print(seen)
loop.close()
# expect: []
# expect: ['late']
