import asyncio

async def asker(question, answer):
    print("asks", await question)  # expect: asks why?
    answer.set_result("because")
    return "asked"

async def answerer(question, answer):
    question.set_result("why?")
    print("hears", await answer)  # expect: hears because
    return "answered"

async def main():
    loop = asyncio.get_running_loop()
    question, answer = loop.create_future(), asyncio.Future()
    print(await asyncio.gather(asker(question, answer), answerer(question, answer)))
    # expect: ['asked', 'answered']
    print(question.get_loop() is loop, repr(answer).startswith("<Future finished result='because'"))
    # expect: True True
    pending = loop.create_future()
    print(repr(pending), asyncio.isfuture(pending))  # expect: <Future pending> True
    pending.cancel()
    print(repr(pending))  # expect: <Future cancelled>
    failed = loop.create_future()
    failed.set_exception(ValueError("v"))
    print(repr(failed), failed.exception())  # expect: <Future finished exception=ValueError('v')> v

asyncio.run(main())
