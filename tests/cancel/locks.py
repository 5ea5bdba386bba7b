"""Lock, Event, Condition, Semaphore, Barrier: who gets what is handed over when somebody is cancelled."""

import asyncio


async def _holder(log, lock, name, seconds):
    try:
        async with lock:
            log(name, "has it")
            await asyncio.sleep(seconds)
        log(name, "gave it back")
    except asyncio.CancelledError:
        log(name, "cancelled")
        raise


async def lock_held_by_another(log):
    lock = asyncio.Lock()
    log.check("locked", lock.locked)
    other = asyncio.create_task(_holder(log, lock, "other", 1))
    await asyncio.sleep(0)
    try:
        async with lock:
            log("mine")
            await asyncio.sleep(0.5)
    finally:
        await other


async def lock_passed_along(log):
    lock = asyncio.Lock()
    log.check("locked", lock.locked)
    first = asyncio.create_task(_holder(log, lock, "first", 1))
    await asyncio.sleep(0)
    mine = asyncio.create_task(_holder(log, lock, "mine", 1))
    third = asyncio.create_task(_holder(log, lock, "third", 1))
    await asyncio.sleep(0)
    try:
        await mine
    finally:
        log(await asyncio.gather(first, third, return_exceptions=True))


async def lock_waited_for_between_others(log):
    lock = asyncio.Lock()
    log.check("locked", lock.locked)
    await lock.acquire()
    others = [asyncio.create_task(_holder(log, lock, "before", 0))]
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(1, lock.release)
    try:
        async with lock:
            log("mine")
            others.append(asyncio.create_task(_holder(log, lock, "after", 0)))
            await asyncio.sleep(0)
    finally:
        await asyncio.gather(*others)


async def lock_released_in_the_turn_of_the_cancel(log):
    lock = asyncio.Lock()
    log.check("locked", lock.locked)
    await lock.acquire()
    waiter = asyncio.create_task(_holder(log, lock, "waiter", 0))
    second = asyncio.create_task(_holder(log, lock, "second", 0))
    await asyncio.sleep(0)
    lock.release()
    waiter.cancel()
    try:
        await asyncio.sleep(1)
    finally:
        log(second.done(), waiter.cancelled())


async def event_wait(log):
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(1, event.set)
    try:
        log(await event.wait())
        event.clear()
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        log("late")
    finally:
        log(event.is_set())


async def event_with_two_waiters(log):
    event = asyncio.Event()

    async def waiter(name):
        await event.wait()
        log(name)

    other = asyncio.create_task(waiter("other"))
    asyncio.get_running_loop().call_later(1, event.set)
    try:
        await waiter("mine")
    finally:
        await other


async def condition_notified(log):
    condition = asyncio.Condition()
    log.check("locked", condition.locked)

    async def notify():
        await asyncio.sleep(1)
        async with condition:
            condition.notify()
            log("notified")
            await asyncio.sleep(0.5)

    notifier = asyncio.create_task(notify())
    try:
        async with condition:
            try:
                await condition.wait()
                log("woke", condition.locked())
            finally:
                log("holds", condition.locked())
    finally:
        await notifier


async def condition_hands_its_notice_on(log):
    condition = asyncio.Condition()
    log.check("locked", condition.locked)

    async def waiter(name):
        async with condition:
            try:
                await condition.wait()
                log(name, "woke")
            except asyncio.CancelledError:
                log(name, "cancelled")
                raise

    other = asyncio.create_task(asyncio.sleep(0))

    async def notify():
        await asyncio.sleep(1)
        async with condition:
            condition.notify(1)

    notifier = asyncio.create_task(notify())

    async def later():
        await asyncio.sleep(0.5)
        await waiter("other")

    other = asyncio.create_task(later())
    try:
        await waiter("mine")
    finally:
        await notifier
        await asyncio.sleep(0.5)
        log("other woke", other.done())
        async with condition:
            condition.notify_all()
        await other


async def condition_wait_for(log):
    condition = asyncio.Condition()
    log.check("locked", condition.locked)
    value = 0

    async def count():
        nonlocal value
        for _ in range(3):
            await asyncio.sleep(0.5)
            async with condition:
                value += 1
                condition.notify_all()

    counter = asyncio.create_task(count())
    try:
        async with condition:
            log(await condition.wait_for(lambda: value >= 2 and value))
    finally:
        await counter


async def condition_whose_lock_is_taken(log):
    lock = asyncio.Lock()
    condition = asyncio.Condition(lock)
    log.check("locked", lock.locked)

    async def notify():
        async with condition:
            condition.notify_all()
            await asyncio.sleep(2)
        log("let go")

    try:
        async with condition:
            notifier = asyncio.create_task(notify())
            try:
                await condition.wait()
            finally:
                log("again", lock.locked())
    finally:
        log("released")
        await notifier


async def semaphore_with_one_place(log):
    semaphore = asyncio.Semaphore(1)
    log.check("value", lambda: semaphore._value)
    others = [asyncio.create_task(_holder(log, semaphore, n, 0.5)) for n in (1, 2)]
    await asyncio.sleep(0)
    try:
        async with semaphore:
            log("mine")
            await asyncio.sleep(0)
    finally:
        await asyncio.gather(*others)


async def semaphore_released_in_the_turn_of_the_cancel(log):
    semaphore = asyncio.Semaphore(0)
    log.check("value", lambda: semaphore._value)
    first = asyncio.create_task(_holder(log, semaphore, "first", 0))
    second = asyncio.create_task(_holder(log, semaphore, "second", 0))
    await asyncio.sleep(0)
    semaphore.release()
    first.cancel()
    try:
        await asyncio.sleep(1)
        log(semaphore._value, second.done())
        semaphore.release()
        await asyncio.sleep(0)
    finally:
        second.cancel()
        await asyncio.gather(first, second, return_exceptions=True)


async def semaphore_in_the_middle_of_the_line(log):
    semaphore = asyncio.BoundedSemaphore(2)
    log.check("value", lambda: semaphore._value)
    tasks = [asyncio.create_task(_holder(log, semaphore, n, 1)) for n in range(3)]
    await asyncio.sleep(0)
    mine = asyncio.create_task(_holder(log, semaphore, "mine", 1))
    last = asyncio.create_task(_holder(log, semaphore, "last", 1))
    try:
        await mine
    finally:
        await asyncio.gather(*tasks, last)


async def barrier_of_two(log):
    barrier = asyncio.Barrier(2)
    log.check("broken", lambda: barrier.broken)
    log.check("waiting", lambda: barrier.n_waiting)

    async def other():
        await asyncio.sleep(1)
        try:
            log("other", await asyncio.wait_for(barrier.wait(), 1))
        except TimeoutError:
            log("alone")
        except asyncio.BrokenBarrierError:
            log("broken")

    task = asyncio.create_task(other())
    try:
        log("mine", await barrier.wait())
    finally:
        await task


async def barrier_as_context(log):
    barrier = asyncio.Barrier(3)
    log.check("broken", lambda: barrier.broken)
    log.check("waiting", lambda: barrier.n_waiting)

    async def party(name, after):
        await asyncio.sleep(after)
        try:
            async with barrier as position:
                log(name, position)
                await asyncio.sleep(0.5)
            log(name, "left")
        except asyncio.BrokenBarrierError:
            log(name, "broken")

    others = [asyncio.create_task(party("a", 0)), asyncio.create_task(party("b", 1))]
    try:
        await party("mine", 0.5)
    finally:
        await asyncio.sleep(2)
        await barrier.abort()
        await asyncio.gather(*others)
        await barrier.reset()


async def barrier_that_is_aborted(log):
    barrier = asyncio.Barrier(2)

    async def abort():
        await asyncio.sleep(1)
        await barrier.abort()
        log("aborted", barrier.n_waiting)

    task = asyncio.create_task(abort())
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as e:
        log("broken", e)
    finally:
        await task


async def two_locks_in_order(log):
    a, b = asyncio.Lock(), asyncio.Lock()
    log.check("locked", lambda: (a.locked(), b.locked()))

    async def both(name):
        async with a:
            await asyncio.sleep(0.25)
            async with b:
                log(name)
                await asyncio.sleep(0.25)

    other = asyncio.create_task(both("other"))
    try:
        await both("mine")
    finally:
        await other
