//! Sockets as the library in Aw uses them: operations that never block, and callbacks for readiness.

use super::event_loop::{Entry, EventLoop, Lookup, Watcher, system_error};
use super::future::{self, Status, core, settle};
use super::handle::{self, Handle};
use super::{context, outside};
use crate::system::{
    Address, DatagramOptions, Family, Interest, JobId, ListenOptions, Ready, Resolved, Resource,
    SocketOption, SysError, errno,
};
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// An open socket.
pub struct Socket {
    resource: Resource,
    open: bool,
}

impl Trace for Socket {
    fn trace(&self, _t: &mut Tracer<'_>) {}
}

/// `AF_INET` and `AF_INET6`, as scripts write them.
const V4: i64 = 2;
const V6: i64 = 10;

/// Room for every datagram there can be.
const LARGEST_DATAGRAM: usize = 1 << 16;

/// The most bytes that one `recv` takes.
const LARGEST_READ: usize = 1 << 20;

fn resource(vm: &mut Vm, socket: Value) -> Result<Resource, Raised> {
    match vm.heap.get::<Socket>(socket) {
        Some(s) if s.open => Ok(s.resource),
        _ => Err(system_error(vm, &SysError::from_errno(errno::EBADF))),
    }
}

fn new_socket(vm: &mut Vm, resource: Resource) -> Value {
    vm.new_opaque(Socket { resource, open: true })
}

fn to_script(vm: &mut Vm, address: &Address) -> Value {
    match address {
        Address::Unix(path) => vm.heap.str(&path.to_string_lossy()),
        Address::Inet(at) => {
            let host = vm.heap.str(&at.ip().to_string());
            let port = Value::small(at.port().into());
            match at {
                SocketAddr::V4(_) => vm.heap.tuple(&[host, port]),
                SocketAddr::V6(six) => {
                    let (flow, scope) = (six.flowinfo().into(), six.scope_id().into());
                    vm.heap.tuple(&[host, port, Value::small(flow), Value::small(scope)])
                }
            }
        }
    }
}

/// A path, or `(numeric host, port, …)`.
fn from_script(vm: &mut Vm, value: Value) -> Result<Address, Raised> {
    if let Some(path) = value.as_str() {
        return Ok(Address::Unix(PathBuf::from(path)));
    }
    let parts = value.as_tuple().unwrap_or(&[]);
    let host = parts.first().and_then(|h| h.as_str());
    let port = parts.get(1).and_then(|p| p.as_small()).and_then(|p| u16::try_from(p).ok());
    match (host.and_then(|h| h.parse::<IpAddr>().ok()), port) {
        (Some(ip), Some(port)) => Ok(Address::Inet(SocketAddr::new(ip, port))),
        _ => {
            let text = vm.repr_string(value)?;
            Err(vm.value_error(&format!("{text} is no address")))
        }
    }
}

fn answer<T>(vm: &mut Vm, result: Result<T, SysError>) -> Result<T, Raised> {
    result.map_err(|e| system_error(vm, &e))
}

// ------------------------------------------------------------------ readiness

fn plan(vm: &mut Vm, event_loop: Value, callback: Value, old: Value) -> Value {
    if let Some(h) = vm.heap.get::<Handle>(old) {
        if h.callback.is(callback) && !h.cancelled {
            return old;
        }
        handle::cancel(vm, old);
    }
    if callback.is_none() {
        return Value::NONE;
    }
    let context = context::fork(vm);
    let args = vm.heap.tuple(&[]);
    vm.new_opaque(Handle {
        callback,
        args,
        context,
        event_loop,
        when: f64::NAN,
        cancelled: false,
        scheduled: false,
        source: Value::UNDEF,
    })
}

/// `loop._watch(sock, reader, writer)`: call these whenever the socket is ready; `None` for nobody.
pub(super) fn watch(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    let Some(s) = vm.heap.get::<Socket>(args[1]) else {
        return Err(vm.type_error("expected a socket"));
    };
    let (resource, open) = (s.resource, s.open);
    let old = vm.heap.get::<EventLoop>(event_loop).and_then(|l| l.watchers.get(&resource)).copied();
    let old = old.unwrap_or(Watcher { reader: Value::NONE, writer: Value::NONE });
    let reader = plan(vm, event_loop, args[2], old.reader);
    let writer = plan(vm, event_loop, args[3], old.writer);
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(Value::NONE) };
    if reader.is_none() && writer.is_none() {
        l.watchers.remove(&resource);
    } else {
        l.watchers.insert(resource, Watcher { reader, writer });
    }
    if open {
        let interest = Interest { read: !reader.is_none(), write: !writer.is_none() };
        let set = outside(vm).system.set_interest(resource, interest);
        answer(vm, set)?;
    }
    Ok(Value::NONE)
}

/// The outside reports that a resource is ready.
pub fn ready(vm: &mut Vm, event_loop: Value, resource: Resource, read: bool) {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return };
    let handle = match l.watchers.get(&resource) {
        Some(w) if read => w.reader,
        Some(w) => w.writer,
        None => return,
    };
    if !handle.is_none() {
        l.ready.push_back(Entry::Call(handle));
    }
}

// ------------------------------------------------------------------ names

fn addresses(vm: &mut Vm, found: &[SocketAddr]) -> Value {
    let list = found.iter().map(|a| to_script(vm, &Address::Inet(*a))).collect();
    vm.heap.list(list)
}

/// `loop._lookup(host, port, family)`: a future of the addresses of a name.
pub(super) fn lookup(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let event_loop = vm.plain(args[0]);
    let host = args[1].as_str().unwrap_or("").to_string();
    let port = match args[2].as_small().map(u16::try_from) {
        Some(Ok(port)) => port,
        _ => return Err(vm.overflow_error("port must be 0-65535.")),
    };
    let family = match args[3].as_small() {
        Some(V4) => Family::V4,
        Some(V6) => Family::V6,
        _ => Family::Any,
    };
    let found = outside(vm).system.resolve(&host, port, family);
    let found = answer(vm, found)?;
    let result = future::new_future(vm, event_loop);
    match found {
        Resolved::Now(found) => {
            let list = addresses(vm, &found);
            settle(vm, result, Status::Returned, list);
        }
        Resolved::Later(id) => {
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.lookups.insert(id, Lookup { future: result });
            }
        }
    }
    Ok(result)
}

/// A name lookup has ended.
pub fn lookup_done(vm: &mut Vm, event_loop: Value, id: JobId) -> Result<(), Raised> {
    let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) else { return Ok(()) };
    let Some(lookup) = l.lookups.remove(&id) else { return Ok(()) };
    let found = outside(vm).system.take_addresses(id);
    if core(&mut vm.heap, lookup.future).is_none_or(|c| c.is_done()) {
        return Ok(());
    }
    match found {
        Ok(Ready::Done(found)) => {
            let list = addresses(vm, &found);
            settle(vm, lookup.future, Status::Returned, list);
        }
        Ok(Ready::WouldBlock) => {
            if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
                l.lookups.insert(id, lookup);
            }
        }
        Err(e) => {
            let _ = system_error(vm, &e);
            let exception = vm.take_pending();
            settle(vm, lookup.future, Status::Failed, exception);
        }
    }
    Ok(())
}

// ------------------------------------------------------------------ methods

fn connect(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let to = from_script(vm, args[0])?;
    let from = if args[1].is_none() { None } else { Some(from_script(vm, args[1])?) };
    let begun = outside(vm).system.connect(&to, from.as_ref());
    let resource = answer(vm, begun)?;
    Ok(new_socket(vm, resource))
}

fn listen(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = from_script(vm, args[0])?;
    let backlog = vm.size_i64(args[1])?.clamp(0, 65_535) as u32;
    let reuse_address = vm.truth(args[2])?;
    let reuse_port = vm.truth(args[3])?;
    let opened = outside(vm).system.listen(&at, ListenOptions { backlog, reuse_address, reuse_port });
    let resource = answer(vm, opened)?;
    Ok(new_socket(vm, resource))
}

/// `True` once the connect succeeded, `False` while it is undecided.
fn connect_finish(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let decided = outside(vm).system.connect_finish(r);
    let decided = answer(vm, decided)?;
    Ok(Value::bool(decided.done().is_some()))
}

/// `(socket, address)`, or `None`.
fn accept(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let accepted = outside(vm).system.accept(r);
    match answer(vm, accepted)? {
        Ready::WouldBlock => Ok(Value::NONE),
        Ready::Done((resource, address)) => {
            let socket = new_socket(vm, resource);
            let address = to_script(vm, &address);
            Ok(vm.heap.tuple(&[socket, address]))
        }
    }
}

/// Bytes, empty at the end of the stream; `None` when there are none now.
fn recv(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let most = vm.size_i64(args[1])?.clamp(0, LARGEST_READ as i64) as usize;
    let o = outside(vm);
    if o.buffer.len() < most {
        o.buffer.resize(most, 0);
    }
    match o.system.read(r, &mut o.buffer[..most]) {
        Ok(Ready::Done(n)) => {
            let bytes = o.buffer[..n].to_vec();
            Ok(vm.heap.bytes(&bytes))
        }
        Ok(Ready::WouldBlock) => Ok(Value::NONE),
        Err(e) => Err(system_error(vm, &e)),
    }
}

/// How many bytes went out; `None` when there is no room now.
fn send(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let data = vm.plain(args[1]);
    let bytes = match data.as_bytes() {
        Some(b) => b.to_vec(),
        None => match vm.heap.byte_vec(data) {
            Some(b) => b.clone(),
            None => {
                let name = vm.type_name(data);
                return Err(vm.type_error(&format!("a bytes-like object is required, not '{name}'")));
            }
        },
    };
    let sent = outside(vm).system.write(r, &bytes);
    Ok(match answer(vm, sent)? {
        Ready::Done(n) => Value::small(n as i64),
        Ready::WouldBlock => Value::NONE,
    })
}

/// A datagram socket at an address, heard by everybody.
fn bind_datagram(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = from_script(vm, args[0])?;
    let reuse_port = vm.truth(args[1])?;
    let broadcast = vm.truth(args[2])?;
    let opened = outside(vm).system.bind_datagram(&at, DatagramOptions { reuse_port, broadcast });
    let resource = answer(vm, opened)?;
    Ok(new_socket(vm, resource))
}

fn connect_datagram(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let to = from_script(vm, args[1])?;
    let fixed = outside(vm).system.connect_datagram(r, &to);
    answer(vm, fixed)?;
    Ok(Value::NONE)
}

/// `(bytes, address)`, or `None` when there is nothing now.
fn recvfrom(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let o = outside(vm);
    if o.buffer.len() < LARGEST_DATAGRAM {
        o.buffer.resize(LARGEST_DATAGRAM, 0);
    }
    match o.system.receive_from(r, &mut o.buffer[..LARGEST_DATAGRAM]) {
        Ok(Ready::Done((n, from))) => {
            let bytes = o.buffer[..n].to_vec();
            let data = vm.heap.bytes(&bytes);
            let from = to_script(vm, &from);
            Ok(vm.heap.tuple(&[data, from]))
        }
        Ok(Ready::WouldBlock) => Ok(Value::NONE),
        Err(e) => Err(system_error(vm, &e)),
    }
}

/// How many bytes went out; `None` when there is no room now.
fn sendto(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let data = vm.plain(args[1]);
    let Some(bytes) = data.as_bytes().map(<[u8]>::to_vec).or_else(|| vm.heap.byte_vec(data).cloned()) else {
        let name = vm.type_name(data);
        return Err(vm.type_error(&format!("a bytes-like object is required, not '{name}'")));
    };
    let to = from_script(vm, args[2])?;
    let sent = outside(vm).system.send_to(r, &bytes, &to);
    Ok(match answer(vm, sent)? {
        Ready::Done(n) => Value::small(n as i64),
        Ready::WouldBlock => Value::NONE,
    })
}

fn shutdown_write(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let ended = outside(vm).system.shutdown(r, Interest::WRITE);
    answer(vm, ended)?;
    Ok(Value::NONE)
}

fn close(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(s) = vm.heap.get_mut::<Socket>(args[0])
        && s.open
    {
        s.open = false;
        let r = s.resource;
        let _ = outside(vm).system.close(r);
    }
    Ok(Value::NONE)
}

fn local(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let address = outside(vm).system.local_address(r);
    let address = answer(vm, address)?;
    Ok(to_script(vm, &address))
}

fn peer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let address = outside(vm).system.peer_address(r);
    let address = answer(vm, address)?;
    Ok(to_script(vm, &address))
}

fn fileno(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(match vm.heap.get::<Socket>(args[0]) {
        Some(s) if s.open => Value::small(i64::from(s.resource.index()) + 3),
        _ => Value::small(-1),
    })
}

fn family(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let address = outside(vm).system.local_address(r);
    Ok(Value::small(match answer(vm, address)? {
        Address::Inet(SocketAddr::V4(_)) => V4,
        Address::Inet(SocketAddr::V6(_)) => V6,
        Address::Unix(_) => 1,
    }))
}

fn set_nodelay(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let on = vm.truth(args[1])?;
    let set = outside(vm).system.set_option(r, SocketOption::NoDelay(on));
    answer(vm, set)?;
    Ok(Value::NONE)
}

/// Cast a connection off at once, as a peer that crashed would.
fn reset(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = resource(vm, args[0])?;
    let _ = outside(vm).system.set_option(r, SocketOption::Linger(Some(std::time::Duration::ZERO)));
    close(vm, args)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let text = match vm.heap.get::<Socket>(args[0]) {
        Some(s) if s.open => {
            let r = s.resource;
            match outside(vm).system.local_address(r) {
                Ok(at) => format!("<asyncio.TransportSocket laddr={at}>"),
                Err(_) => "<asyncio.TransportSocket>".to_string(),
            }
        }
        _ => "<asyncio.TransportSocket [closed]>".to_string(),
    };
    Ok(vm.heap.str(&text))
}

pub const TYPE: TypeRow = TypeRow {
    name: "TransportSocket",
    shape: None,
    base: None,
    methods: &[
        Native { name: "connect_finish", params: "self, /", doc: "", run: connect_finish },
        Native { name: "accept", params: "self, /", doc: "", run: accept },
        Native { name: "recv", params: "self, n, /", doc: "", run: recv },
        Native { name: "send", params: "self, data, /", doc: "", run: send },
        Native { name: "connect_datagram", params: "self, to, /", doc: "", run: connect_datagram },
        Native { name: "recvfrom", params: "self, /", doc: "", run: recvfrom },
        Native { name: "sendto", params: "self, data, to, /", doc: "", run: sendto },
        Native { name: "shutdown_write", params: "self, /", doc: "", run: shutdown_write },
        Native { name: "close", params: "self, /", doc: "", run: close },
        Native { name: "reset", params: "self, /", doc: "", run: reset },
        Native { name: "getsockname", params: "self, /", doc: "Its own address.", run: local },
        Native { name: "getpeername", params: "self, /", doc: "The other end's address.", run: peer },
        Native { name: "fileno", params: "self, /", doc: "", run: fileno },
        Native { name: "_family", params: "self, /", doc: "", run: family },
        Native { name: "_set_nodelay", params: "self, on, /", doc: "", run: set_nodelay },
        Native { name: "__repr__", params: "self, /", doc: "", run: repr },
    ],
    class_methods: &[],
    static_methods: &[
        Native { name: "connect", params: "to, local=None, /", doc: "Begin to connect.", run: connect },
        Native {
            name: "bind_datagram",
            params: "at, reuse_port=False, broadcast=False, /",
            doc: "",
            run: bind_datagram,
        },
        Native {
            name: "listen",
            params: "at, backlog=100, reuse_address=True, reuse_port=False, /",
            doc: "",
            run: listen,
        },
    ],
    getters: &[],
    doc: "An open socket that never blocks.",
    layout: Layout::Builtin,
    is_final: true,
};
