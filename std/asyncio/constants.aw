"""Numbers that parts of asyncio share."""

import enum

# after so many writes to a lost connection a warning is logged
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
# seconds between attempts to accept when descriptors are used up
ACCEPT_RETRY_DELAY = 1
# frames that are kept of where a handle was made, in debug mode
DEBUG_STACK_DEPTH = 10
# seconds for the beginning and the end of TLS
SSL_HANDSHAKE_TIMEOUT = 60.0
SSL_SHUTDOWN_TIMEOUT = 30.0
# bytes read at a time by sendfile's slow way
SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256
# kilobytes at which writing pauses
FLOW_CONTROL_HIGH_WATER_SSL_READ = 256
FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512
# seconds that the end of a program waits for executors
THREAD_JOIN_TIMEOUT = 300


class _SendfileMode(enum.Enum):
    UNSUPPORTED = enum.auto()
    TRY_NATIVE = enum.auto()
    FALLBACK = enum.auto()
