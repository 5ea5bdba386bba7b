import asyncio


async def work(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(e.args)
        raise


async def main():
    for messages in (("a",), ("a", "b"), (None,), ("a", None), (None, "b"), ("a", "b", "c")):
        log = []
        task = asyncio.create_task(work(log))
        await asyncio.sleep(0)
        answers = [task.cancel(m) for m in messages]
        counted = task.cancelling()
        try:
            await task
        except asyncio.CancelledError as e:
            print(messages, answers, counted, log, e.args)
        print(task.cancel(), task.cancelling())


asyncio.run(main())
# expect: ('a',) [True] 1 [('a',)] ('a',)
# expect: False 1
# expect: ('a', 'b') [True, True] 2 [('a',)] ('a',)
# expect: False 2
# expect: (None,) [True] 1 [()] ()
# expect: False 1
# expect: ('a', None) [True, True] 2 [('a',)] ('a',)
# expect: False 2
# expect: (None, 'b') [True, True] 2 [()] ()
# expect: False 2
# expect: ('a', 'b', 'c') [True, True, True] 3 [('a',)] ('a',)
# expect: False 3
