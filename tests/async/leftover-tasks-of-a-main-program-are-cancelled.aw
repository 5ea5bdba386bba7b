# aw only
async def background():
    try:
        await sleep(10)
    finally:
        print("background ends")

t = create_task(background())
await sleep(0)
print("main ends")
# expect: main ends
# expect: background ends
