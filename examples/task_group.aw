# A task group owns its tasks: the block ends when all of them have, and when one fails the others
# are cancelled and every error comes out, together.
#
# aw only: `TaskGroup`, `sleep` and the top-level `await`.


class Spilled(Exception):
    pass


async def carry(waiter, dish, takes):
    try:
        await sleep(takes)
        if dish == "soup":
            raise Spilled(f"{waiter} spilled the {dish}")
        print(f"{waiter} brings the {dish}")
        return dish
    finally:
        print(f"  {waiter} is back in the kitchen")


print("-- first course")
async with TaskGroup() as floor:
    orders = [
        floor.create_task(carry("Ann", "bread", 0.04)),
        floor.create_task(carry("Ben", "salad", 0.02)),
    ]
print("served:", [order.result() for order in orders])

print("-- second course")
try:
    async with TaskGroup() as floor:
        floor.create_task(carry("Ann", "pasta", 0.02))
        floor.create_task(carry("Ben", "soup", 0.04))
        slow = floor.create_task(carry("Eve", "roast", 5))
except* Spilled as accidents:
    for accident in accidents.exceptions:
        print("sorry:", accident)
print("the roast was called back:", slow.cancelled())
