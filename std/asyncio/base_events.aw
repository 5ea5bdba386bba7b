"""The methods of event loops that are written in Aw: connections and servers."""

from _asyncio import CancelledError, TransportSocket, gather, sleep
from asyncio.events import AbstractServer, BaseEventLoop
from asyncio.socket_transport import _SocketTransport

__all__ = ("BaseEventLoop", "Server")

# seconds that a server without free descriptors waits before it accepts again
_ACCEPT_PAUSE = 1.0
_EMFILE = (23, 24, 12, 105)


def __getattr__(name):
    # a program that logs nothing does not load what it takes
    if name == "logger":
        from asyncio.log import logger
        return logger
    raise AttributeError(f"module 'asyncio.base_events' has no attribute '{name}'")


def _log_failure(text, exception):
    """Log a failure, if anybody listens or somebody wants silence; False: it is for the loop to show."""
    import sys
    logger = sys.modules[__name__].logger
    if logger.isEnabledFor(40) and not logger.hasHandlers():
        return False
    logger.error(text, exc_info=(type(exception), exception, exception.__traceback__) if exception is not None else False)
    return True


async def shutdown_asyncgens(loop):
    """Close the asynchronous generators that the loop has seen and nobody finished."""
    generators = loop._take_generators()
    if not generators:
        return
    results = await gather(*[g.aclose() for g in generators], return_exceptions=True)
    for result, generator in zip(results, generators):
        if isinstance(result, Exception):
            loop.call_exception_handler({
                "message": f"an error occurred during closing of asynchronous generator {generator!r}",
                "exception": result,
                "asyncgen": generator,
            })


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    """The addresses of a host, each as `(family, type, proto, canonical name, address)`."""
    found = await loop._lookup(_host_text(host), port or 0, family)
    return [(10 if ":" in address[0] else 2, type or 1, proto or 6, "", address) for address in found]


def _host_text(host):
    if host is None:
        return ""
    if isinstance(host, bytes):
        return host.decode("ascii")
    return host


async def _addresses(loop, host, port, family):
    found = await loop._lookup(_host_text(host), port, family)
    if not found:
        raise OSError(f"getaddrinfo({host!r}) returned empty list")
    return found


async def _connect(loop, address, local):
    """A connected socket."""
    sock = TransportSocket.connect(address, local)
    try:
        if not sock.connect_finish():
            decided = loop.create_future()

            def ready():
                if not decided.done():
                    decided.set_result(None)

            loop._watch(sock, None, ready)
            try:
                while not sock.connect_finish():
                    await decided
                    decided = loop.create_future()
            finally:
                loop._watch(sock, None, None)
        return sock
    except OSError as e:
        sock.close()
        if isinstance(address, str):
            raise
        raise type(e)(e.errno, f"Connect call failed {address!r}") from None
    except:
        sock.close()
        raise


async def create_connection(
    loop, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
    local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
    happy_eyeballs_delay=None, interleave=None, all_errors=False,
):
    """Connect to a host; gives the transport and the protocol that `protocol_factory` made."""
    if ssl:
        raise NotImplementedError("TLS is not part of this version")
    if server_hostname is not None:
        raise ValueError("server_hostname is only meaningful with ssl")
    if sock is None:
        if host is None and port is None:
            raise ValueError("host and port was not specified and no sock specified")
        local = None
        if local_addr is not None:
            local = (await _addresses(loop, *local_addr, family))[0]
        errors = []
        for address in await _addresses(loop, host, port, family):
            try:
                sock = await _connect(loop, address, local)
                break
            except OSError as e:
                errors.append(e)
        else:
            try:
                if all_errors:
                    raise ExceptionGroup("create_connection failed", errors)
                if len(errors) == 1 or all(str(e) == str(errors[0]) for e in errors):
                    raise errors[0]
                raise OSError("Multiple exceptions: " + ", ".join(str(e) for e in errors))
            finally:
                errors = None
    elif host is not None or port is not None:
        raise ValueError("host/port and sock can not be specified at the same time")
    return await _start_transport(loop, protocol_factory, sock)


async def create_unix_connection(loop, protocol_factory, path=None, *, sock=None, **kwargs):
    """Connect to a Unix socket."""
    if sock is None:
        if path is None:
            raise ValueError("no path and sock were specified")
        sock = await _connect(loop, _path_text(path), None)
    return await _start_transport(loop, protocol_factory, sock)


def _path_text(path):
    if hasattr(path, "__fspath__"):
        path = path.__fspath__()
    return path.decode() if isinstance(path, bytes) else path


async def _start_transport(loop, protocol_factory, sock):
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _SocketTransport(loop, sock, protocol, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


class Server(AbstractServer):
    """Sockets that accept connections."""

    def __init__(self, loop, sockets, protocol_factory, backlog=100):
        self._loop = loop
        self._sockets = sockets
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._clients = set()
        self._waiters = []
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    def get_loop(self):
        return self._loop

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def is_serving(self):
        return self._serving

    def _attach(self, transport):
        self._clients.add(transport)

    def _detach(self, transport):
        self._clients.discard(transport)
        if not self._clients and self._sockets is None:
            self._wake_up()

    def _wake_up(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            self._watch(sock)

    def _watch(self, sock):
        if self._serving and self._sockets is not None:
            self._loop._watch(sock, lambda: self._accept(sock), None)

    def _accept(self, sock):
        for _ in range(self._backlog):
            if self._sockets is None:
                return
            try:
                accepted = sock.accept()
            except ConnectionAbortedError:
                return
            except OSError as e:
                if e.errno not in _EMFILE:
                    raise
                # out of descriptors: rest, or this would be asked again at once
                self._loop.call_exception_handler({
                    "message": "socket.accept() out of system resource", "exception": e, "socket": sock,
                })
                self._loop._watch(sock, None, None)
                self._loop.call_later(_ACCEPT_PAUSE, self._watch, sock)
                return
            if accepted is None:
                return
            conn, peername = accepted
            try:
                protocol = self._protocol_factory()
                _SocketTransport(self._loop, conn, protocol, None, self, peername)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as e:
                conn.close()
                self._loop.call_exception_handler({
                    "message": "Error on transport creation for incoming connection", "exception": e,
                })

    def close(self):
        """Accept no more."""
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            if self._serving:
                self._loop._watch(sock, None, None)
            sock.close()
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wake_up()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def start_serving(self):
        self._start_serving()
        # let the loop take it in
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        """Wait until it is closed and its last connection has ended."""
        if self._waiters is None or (self._sockets is None and not self._clients):
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter


async def create_server(
    loop, protocol_factory, host=None, port=None, *, family=0, flags=0, sock=None, backlog=100, ssl=None,
    reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None, start_serving=True,
):
    """Listen on a host and port; each connection gets a protocol of its own."""
    if ssl:
        raise NotImplementedError("TLS is not part of this version")
    if sock is not None:
        if host is not None or port is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        sockets = [sock]
    else:
        if host is None and port is None:
            raise ValueError("Neither host/port nor sock were specified")
        hosts = [host] if host is None or host == "" or isinstance(host, (str, bytes)) else list(host)
        addresses = []
        for h in hosts:
            for address in await _addresses(loop, h, port or 0, family):
                if address not in addresses:
                    addresses.append(address)
        sockets = []
        try:
            for address in addresses:
                try:
                    sockets.append(TransportSocket.listen(
                        address, backlog, reuse_address is not False, bool(reuse_port),
                    ))
                except OSError as e:
                    # a machine without IPv6 listens on the rest
                    if e.errno == 97 and len(addresses) > 1:
                        continue
                    reason = str(e.strerror).lower()
                    text = f"error while attempting to bind on address {address!r}: {reason}"
                    raise OSError(e.errno, text) from None
        except:
            for s in sockets:
                s.close()
            raise
    server = Server(loop, sockets, protocol_factory, backlog)
    if start_serving:
        server._start_serving()
        await sleep(0)
    return server


async def create_unix_server(loop, protocol_factory, path=None, *, sock=None, backlog=100, start_serving=True, **kwargs):
    """Listen on a Unix socket."""
    if sock is None:
        if path is None:
            raise ValueError("path was not specified, and no sock specified")
        sock = TransportSocket.listen(_path_text(path), backlog)
    server = Server(loop, [sock], protocol_factory, backlog)
    if start_serving:
        server._start_serving()
        await sleep(0)
    return server


async def create_datagram_endpoint(
    loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
    reuse_port=None, allow_broadcast=None, sock=None,
):
    """A socket for datagrams; gives the transport and the protocol that `protocol_factory` made."""
    from asyncio.datagram_transport import _DatagramTransport
    remote = None
    if sock is None:
        if remote_addr is not None:
            remote = (await _addresses(loop, *remote_addr, family))[0]
        if local_addr is not None:
            local = (await _addresses(loop, *local_addr, family))[0]
        elif remote is None and family == 0:
            raise ValueError("unexpected address family")
        else:
            local = ("::", 0) if family == 10 or remote is not None and ":" in remote[0] else ("0.0.0.0", 0)
        sock = TransportSocket.bind_datagram(local, bool(reuse_port), bool(allow_broadcast))
        if remote is not None:
            try:
                sock.connect_datagram(remote)
            except:
                sock.close()
                raise
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _DatagramTransport(loop, sock, protocol, remote, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol
