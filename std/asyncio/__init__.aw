"""Write concurrent code with async and await.

The loop, tasks and futures are native (`_asyncio`); the rest is written in Aw, in the modules of this package.
Those are loaded when one of their names is first used, so that `import asyncio` costs next to nothing.
"""

from _asyncio import (
    CancelledError, DeadlockError, EventLoop, Future, Handle, InvalidStateError, Task, TimerHandle,
    _get_running_loop, _set_running_loop, all_tasks, create_task, current_task, eager_task_factory,
    ensure_future, gather, get_event_loop, get_running_loop, iscoroutine, isfuture, new_event_loop,
    print_tasks, run, set_event_loop, shield, sleep,
)

TimeoutError = TimeoutError

_HOMES = {
    "AbstractEventLoop": "events", "AbstractEventLoopPolicy": "events", "AbstractServer": "events",
    "BaseEventLoop": "events", "DefaultEventLoopPolicy": "events", "SelectorEventLoop": "events",
    "get_event_loop_policy": "events", "set_event_loop_policy": "events",
    "get_child_watcher": "events", "set_child_watcher": "events",
    "BrokenBarrierError": "exceptions", "IncompleteReadError": "exceptions",
    "LimitOverrunError": "exceptions", "SendfileNotAvailableError": "exceptions",
    "Server": "base_events",
    "iscoroutinefunction": "coroutines",
    "wrap_future": "futures",
    "Barrier": "locks", "BoundedSemaphore": "locks", "Condition": "locks", "Event": "locks",
    "Lock": "locks", "Semaphore": "locks",
    "BaseProtocol": "protocols", "BufferedProtocol": "protocols", "DatagramProtocol": "protocols",
    "Protocol": "protocols", "SubprocessProtocol": "protocols",
    "LifoQueue": "queues", "PriorityQueue": "queues", "Queue": "queues", "QueueEmpty": "queues",
    "QueueFull": "queues", "QueueShutDown": "queues",
    "Runner": "runners",
    "StreamReader": "streams", "StreamReaderProtocol": "streams", "StreamWriter": "streams",
    "open_connection": "streams", "open_unix_connection": "streams", "start_server": "streams",
    "start_unix_server": "streams",
    "FrameCallGraphEntry": "graph", "FutureCallGraph": "graph", "capture_call_graph": "graph",
    "format_call_graph": "graph", "future_add_to_awaited_by": "graph",
    "future_discard_from_awaited_by": "graph", "print_call_graph": "graph",
    "connect": "plain_sockets", "listen": "plain_sockets",
    "create_subprocess_exec": "subprocess", "create_subprocess_shell": "subprocess",
    "TaskGroup": "taskgroups",
    "ALL_COMPLETED": "tasks", "FIRST_COMPLETED": "tasks", "FIRST_EXCEPTION": "tasks",
    "as_completed": "tasks", "create_eager_task_factory": "tasks", "run_coroutine_threadsafe": "tasks",
    "wait": "tasks", "wait_for": "tasks", "_register_task": "tasks", "_unregister_task": "tasks",
    "_enter_task": "tasks", "_leave_task": "tasks",
    "to_thread": "threads",
    "Timeout": "timeouts", "timeout": "timeouts", "timeout_at": "timeouts",
    "BaseTransport": "transports", "DatagramTransport": "transports", "ReadTransport": "transports",
    "SubprocessTransport": "transports", "Transport": "transports", "WriteTransport": "transports",
}

__all__ = [
    "CancelledError", "DeadlockError", "EventLoop", "Future", "Handle", "InvalidStateError", "Task",
    "TimeoutError", "TimerHandle", "_get_running_loop", "_set_running_loop", "all_tasks", "create_task",
    "current_task", "eager_task_factory", "ensure_future", "gather", "get_event_loop", "get_running_loop",
    "iscoroutine", "isfuture", "new_event_loop", "print_tasks", "run", "set_event_loop", "shield", "sleep",
    *_HOMES,
]


def __getattr__(name):
    home = _HOMES.get(name)
    if home is None:
        if name in _HOMES.values():
            return __import__("asyncio." + name, None, None, [name])
        raise AttributeError(f"module 'asyncio' has no attribute '{name}'")
    module = __import__("asyncio." + home, None, None, [name])
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_HOMES})
