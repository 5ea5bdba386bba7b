"""What looks like a future without being one of the machine."""

from _asyncio import isfuture


def _mirror(stranger, loop):
    """A future of the machine that ends as `stranger` does, and passes its cancellation on."""
    future = loop.create_future()

    def ended(_):
        if future.done():
            return
        if stranger.cancelled():
            future.cancel()
        elif stranger.exception() is not None:
            future.set_exception(stranger.exception())
        else:
            future.set_result(stranger.result())

    def cancelled(_):
        if future.cancelled() and not stranger.done():
            stranger.cancel()

    stranger.add_done_callback(ended)
    future.add_done_callback(cancelled)
    return future
