"""Event loops: which one runs, which one would, and who decides that."""

from _asyncio import (
    EventLoop, Handle, TimerHandle, _current_loop, _get_running_loop, _new_loop, _set_current_loop, _set_policy,
    _set_running_loop, get_event_loop, get_running_loop, new_event_loop, set_event_loop,
)

__all__ = (
    "AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle",
    "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop",
    "new_event_loop", "get_child_watcher", "set_child_watcher", "_set_running_loop", "get_running_loop",
    "_get_running_loop",
)

BaseEventLoop = SelectorEventLoop = EventLoop


class _AnyLoop(type):
    # the loop of the machine is one without being derived
    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or cls is AbstractEventLoop and isinstance(instance, EventLoop)

    def __subclasscheck__(cls, other):
        return type.__subclasscheck__(cls, other) or cls is AbstractEventLoop and issubclass(other, EventLoop)


class AbstractEventLoop(metaclass=_AnyLoop):
    """What every event loop can do."""


def _to_be_written(name, is_async):
    if is_async:
        async def method(self, *args, **kwargs):
            raise NotImplementedError
    else:
        def method(self, *args, **kwargs):
            raise NotImplementedError
    method.__name__ = name
    method.__qualname__ = f"AbstractEventLoop.{name}"
    return method


for _name in (
    "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close", "_timer_handle_cancelled",
    "call_soon", "call_later", "call_at", "time", "create_future", "create_task", "call_soon_threadsafe",
    "run_in_executor", "set_default_executor", "add_reader", "remove_reader", "add_writer", "remove_writer",
    "add_signal_handler", "remove_signal_handler", "set_task_factory", "get_task_factory",
    "get_exception_handler", "set_exception_handler", "default_exception_handler", "call_exception_handler",
    "get_debug", "set_debug",
):
    setattr(AbstractEventLoop, _name, _to_be_written(_name, False))
for _name in (
    "shutdown_asyncgens", "shutdown_default_executor", "getaddrinfo", "getnameinfo", "create_connection",
    "create_server", "sendfile", "start_tls", "create_unix_connection", "create_unix_server",
    "connect_accepted_socket", "create_datagram_endpoint", "connect_read_pipe", "connect_write_pipe",
    "subprocess_shell", "subprocess_exec", "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into",
    "sock_sendall", "sock_sendto", "sock_connect", "sock_accept", "sock_sendfile",
):
    setattr(AbstractEventLoop, _name, _to_be_written(_name, True))
del _name


class AbstractServer:
    """What start_server gives."""

    def close(self):
        raise NotImplementedError

    def close_clients(self):
        raise NotImplementedError

    def abort_clients(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoopPolicy:
    """Decides which loop a program gets."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError

    def get_child_watcher(self):
        raise NotImplementedError

    def set_child_watcher(self, watcher):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One current loop, made when it is first asked for."""

    _loop_factory = None

    def get_event_loop(self):
        return _current_loop()

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            name = type(loop).__name__
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{name}'")
        _set_current_loop(loop)

    def new_event_loop(self):
        return self._loop_factory()


class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = staticmethod(_new_loop)


_event_loop_policy = None


def get_event_loop_policy():
    """Who decides which loop a program gets."""
    global _event_loop_policy
    if _event_loop_policy is None:
        _event_loop_policy = DefaultEventLoopPolicy()
        _set_policy(_event_loop_policy)
    return _event_loop_policy


def set_event_loop_policy(policy):
    """Have this one decide; None: the default."""
    global _event_loop_policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        name = type(policy).__name__
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{name}'")
    _event_loop_policy = policy
    _set_policy(policy)


def get_child_watcher():
    """Loops look after their children themselves."""
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    return get_event_loop_policy().set_child_watcher(watcher)
