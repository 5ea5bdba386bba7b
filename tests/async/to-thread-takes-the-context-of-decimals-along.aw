# A job of to_thread computes under the decimal context of the task that asked for it, as it does with other
# context variables; one of run_in_executor under a fresh one.
import asyncio
import contextvars
import decimal

variable = contextvars.ContextVar("variable", default=0)


def work(x):
    context = decimal.getcontext()
    context.prec += 1
    return context.prec - 1, str(x / 3), context.rounding, context.traps[decimal.Inexact], variable.get()


async def main():
    decimal.getcontext().prec = 5
    variable.set(4)
    one = decimal.Decimal(1)
    print(await asyncio.to_thread(work, one))
    with decimal.localcontext(prec=7, rounding=decimal.ROUND_UP):
        print(await asyncio.to_thread(work, one))
    with decimal.localcontext() as context:
        context.traps[decimal.Inexact] = True
        try:
            await asyncio.to_thread(work, one)
        except decimal.Inexact as e:
            print(type(e).__name__, e.args)
    print(await asyncio.get_running_loop().run_in_executor(None, work, one))
    print(decimal.getcontext().rounding)


asyncio.run(main())
