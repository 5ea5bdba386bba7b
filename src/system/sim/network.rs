//! The in-memory network: streams with bounded buffers, listeners with backlogs, datagrams.
//!
//! A stream is two entries, each with the bytes that arrived for it; a write goes straight to the other's
//! inbox, or there by way of the timeline if the network has latency. What is on the way takes up room in
//! the inbox, so a reader that stops reading stops its writer.

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;

use super::FIRST_PORT;
use super::world::{Happening, Thing, World};
use crate::system::{
    Address, Interest, ListenOptions, Ready, Resource, Result, SocketOption, SysError, errno,
};

/// How many datagrams wait for a reader before more are lost.
const DATAGRAMS: usize = 256;
/// The largest datagram.
const DATAGRAM: usize = 65_507;

/// One end of a stream.
pub(super) struct Stream {
    local: Address,
    remote: Address,
    /// The other end, while it is open.
    peer: Option<Resource>,
    state: State,
    inbox: VecDeque<u8>,
    /// Bytes on the way here.
    flying: usize,
    /// No more will arrive.
    ended: bool,
    /// We said that no more will come.
    finished: bool,
    /// We do not read any more.
    deaf: bool,
    /// Whether `close` resets.
    abrupt: bool,
    /// When the last thing sent from here arrives there.
    last_arrival: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Waits for room in the listener's backlog.
    Connecting,
    Open,
    /// The connect failed, or the peer reset; nobody has been told yet.
    Failed(i32),
    /// It is over, and somebody has been told.
    Over,
}

/// A listening socket.
pub(super) struct Listener {
    local: Address,
    backlog: usize,
    /// Established and not accepted.
    queue: VecDeque<Resource>,
    /// Clients that found the queue full.
    waiting: VecDeque<Resource>,
}

/// A datagram socket.
pub(super) struct Datagrams {
    local: Address,
    peer: Option<Address>,
    queue: VecDeque<(Address, Vec<u8>)>,
}

fn fail<T>(errno: i32) -> Result<T> {
    Err(SysError::from_errno(errno))
}

/// Whether two sockets bound to these would get in each other's way.
fn overlap(a: &Address, b: &Address) -> bool {
    match (a, b) {
        (Address::Inet(a), Address::Inet(b)) => {
            let same = a.ip() == b.ip() || a.ip().is_unspecified() || b.ip().is_unspecified();
            a.port() == b.port() && a.is_ipv4() == b.is_ipv4() && same
        }
        (Address::Unix(a), Address::Unix(b)) => a == b && !a.as_os_str().is_empty(),
        (Address::Inet(_), Address::Unix(_)) | (Address::Unix(_), Address::Inet(_)) => false,
    }
}

impl Stream {
    fn new(local: Address, remote: Address) -> Stream {
        Stream {
            local,
            remote,
            peer: None,
            state: State::Connecting,
            inbox: VecDeque::new(),
            flying: 0,
            ended: false,
            finished: false,
            deaf: false,
            abrupt: false,
            last_arrival: 0,
        }
    }

    fn load(&self) -> usize {
        self.inbox.len() + self.flying
    }
}

impl World {
    fn is_ours(&self, ip: IpAddr) -> bool {
        ip.is_loopback() || ip.is_unspecified() || self.hosts.values().flatten().any(|ours| *ours == ip)
    }

    fn stream(&mut self, r: Resource) -> Result<&mut Stream> {
        match &mut self.table.get_mut(r)?.thing {
            Thing::Stream(stream) => Ok(stream),
            Thing::Listener(_) | Thing::Datagrams(_) | Thing::File(_) => Err(SysError::misuse()),
        }
    }

    /// The address to bind to: checked, with a port.
    fn bind(&mut self, at: &Address, datagrams: bool) -> Result<Address> {
        let Address::Inet(addr) = at else {
            return if self.is_taken(at, datagrams) { fail(errno::EADDRINUSE) } else { Ok(at.clone()) };
        };
        if !self.is_ours(addr.ip()) {
            return fail(errno::EADDRNOTAVAIL);
        }
        let ports = if addr.port() == 0 { FIRST_PORT..=u16::MAX } else { addr.port()..=addr.port() };
        for mut port in ports {
            if addr.port() == 0 {
                port = self.next_port;
                self.next_port = port.checked_add(1).unwrap_or(FIRST_PORT);
            }
            let address = Address::Inet((addr.ip(), port).into());
            if !self.is_taken(&address, datagrams) {
                return Ok(address);
            }
        }
        fail(errno::EADDRINUSE)
    }

    fn is_taken(&self, address: &Address, datagrams: bool) -> bool {
        self.bound.iter().any(|r| match self.table.get(*r).map(|entry| &entry.thing) {
            Ok(Thing::Listener(listener)) => !datagrams && overlap(&listener.local, address),
            Ok(Thing::Datagrams(socket)) => datagrams && overlap(&socket.local, address),
            Ok(Thing::Stream(_) | Thing::File(_)) | Err(_) => false,
        })
    }

    /// Open a socket that others find by its address.
    fn publish(&mut self, thing: Thing) -> Result<Resource> {
        let r = self.add(thing)?;
        self.bound.push(r);
        Ok(r)
    }

    pub(super) fn listen(&mut self, at: &Address, options: ListenOptions) -> Result<Resource> {
        let local = self.bind(at, false)?;
        let backlog = (options.backlog as usize).max(1);
        let (queue, waiting) = (VecDeque::new(), VecDeque::new());
        self.publish(Thing::Listener(Listener { local, backlog, queue, waiting }))
    }

    pub(super) fn connect(&mut self, to: &Address, from: Option<&Address>) -> Result<Resource> {
        let mut to = to.clone();
        if let Address::Inet(addr) = &mut to
            && addr.ip().is_unspecified()
        {
            // "every address" is this machine, to those who connect
            addr.set_ip(if addr.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
        }
        let to = &to;
        let local = match (from, to) {
            (Some(from), _) => self.bind(from, false)?,
            (None, Address::Unix(_)) => Address::Unix(PathBuf::new()),
            (None, Address::Inet(addr)) => {
                if !self.is_ours(addr.ip()) {
                    return fail(errno::ENETUNREACH);
                }
                self.bind(&Address::Inet((addr.ip(), 0).into()), false)?
            }
        };
        let found = self.bound.iter().find(|r| {
            let thing = self.table.get(**r).map(|entry| &entry.thing);
            matches!(thing, Ok(Thing::Listener(listener)) if overlap(&listener.local, to))
        });
        let listener = found.copied();
        if listener.is_none() && matches!(to, Address::Unix(_)) {
            return fail(errno::ENOENT);
        }
        let client = self.add(Thing::Stream(Stream::new(local, to.clone())))?;
        match listener {
            None => self.send(client, Happening::Reset(client, errno::ECONNREFUSED)),
            Some(listener) => self.send(client, Happening::Knock { listener, client }),
        }
        Ok(client)
    }

    /// A client reaches a listener.
    pub(super) fn knock(&mut self, listener: Resource, client: Resource) {
        if self.table.get(client).is_err() {
            return;
        }
        match self.table.get_mut(listener).map(|entry| &mut entry.thing) {
            Ok(Thing::Listener(found)) => found.waiting.push_back(client),
            _ => return self.reset(client, errno::ECONNREFUSED),
        }
        self.admit(listener);
    }

    /// Establish waiting clients' streams while the backlog has room.
    fn admit(&mut self, listener: Resource) {
        loop {
            let Ok(Thing::Listener(found)) = self.table.get_mut(listener).map(|entry| &mut entry.thing)
            else {
                return;
            };
            if found.queue.len() >= found.backlog {
                return;
            }
            let Some(client) = found.waiting.pop_front() else { return };
            let Ok(stream) = self.stream(client) else { continue };
            let (near, far) = (stream.local.clone(), stream.remote.clone());
            let mut other = Stream::new(far, near);
            other.state = State::Open;
            other.peer = Some(client);
            let server = self.add_unchecked(Thing::Stream(other));
            self.unaccepted += 1;
            if let Ok(stream) = self.stream(client) {
                stream.state = State::Open;
                stream.peer = Some(server);
            }
            if let Ok(Thing::Listener(found)) = self.table.get_mut(listener).map(|entry| &mut entry.thing) {
                found.queue.push_back(server);
            }
        }
    }

    pub(super) fn connect_finish(&mut self, r: Resource) -> Result<Ready<()>> {
        let stream = self.stream(r)?;
        match stream.state {
            State::Connecting => Ok(Ready::WouldBlock),
            State::Open => Ok(Ready::Done(())),
            State::Failed(errno) => {
                stream.state = State::Over;
                fail(errno)
            }
            State::Over => fail(errno::ENOTCONN),
        }
    }

    pub(super) fn accept(&mut self, r: Resource) -> Result<Ready<(Resource, Address)>> {
        let full = self.is_full();
        let Thing::Listener(listener) = &mut self.table.get_mut(r)?.thing else {
            return Err(SysError::misuse());
        };
        if listener.queue.is_empty() {
            return Ok(Ready::WouldBlock);
        }
        if full {
            return fail(errno::EMFILE);
        }
        let Some(stream) = listener.queue.pop_front() else { return Ok(Ready::WouldBlock) };
        self.unaccepted -= 1;
        self.admit(r);
        let from = self.stream(stream)?.remote.clone();
        Ok(Ready::Done((stream, from)))
    }

    /// Let `what` happen when the network has carried it away from `from`.
    fn send(&mut self, from: Resource, what: Happening) {
        let delay = self.delay();
        if delay == 0 {
            return self.happen(what);
        }
        let mut at = self.now.saturating_add(delay);
        if let Ok(stream) = self.stream(from) {
            // a stream does not overtake itself
            at = at.max(stream.last_arrival);
            stream.last_arrival = at;
        }
        self.schedule(at, what);
    }

    /// Bytes reach an end of a stream.
    pub(super) fn arrive(&mut self, to: Resource, bytes: &[u8]) {
        let Ok(stream) = self.stream(to) else { return };
        stream.flying = stream.flying.saturating_sub(bytes.len());
        if !stream.deaf && matches!(stream.state, State::Open) {
            stream.inbox.extend(bytes);
        }
    }

    /// The other end's last word reaches an end of a stream.
    pub(super) fn end(&mut self, to: Resource) {
        if let Ok(stream) = self.stream(to) {
            stream.ended = true;
        }
    }

    /// A connection fails.
    pub(super) fn reset(&mut self, r: Resource, errno: i32) {
        if let Ok(stream) = self.stream(r) {
            if stream.state != State::Over {
                stream.state = State::Failed(errno);
            }
            stream.ended = true;
            stream.peer = None;
        }
    }

    pub(super) fn read_stream(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<usize>> {
        let largest = self.options.max_transfer;
        let stream = self.stream(r)?;
        if stream.state == State::Connecting {
            return Ok(Ready::WouldBlock);
        }
        if !stream.inbox.is_empty() && !buf.is_empty() {
            let n = stream.inbox.len().min(buf.len()).min(largest);
            for (place, byte) in buf.iter_mut().zip(stream.inbox.drain(..n)) {
                *place = byte;
            }
            return Ok(Ready::Done(n));
        }
        match stream.state {
            State::Failed(errno) => {
                stream.state = State::Over;
                fail(errno)
            }
            _ if buf.is_empty() || stream.ended || stream.deaf => Ok(Ready::Done(0)),
            State::Open | State::Connecting | State::Over => Ok(Ready::WouldBlock),
        }
    }

    pub(super) fn write_stream(&mut self, r: Resource, data: &[u8]) -> Result<Ready<usize>> {
        let (capacity, largest) = (self.options.stream_buffer, self.options.max_transfer);
        let stream = self.stream(r)?;
        match stream.state {
            State::Connecting => return Ok(Ready::WouldBlock),
            State::Failed(errno) => {
                stream.state = State::Over;
                return fail(errno);
            }
            State::Over => return fail(errno::EPIPE),
            State::Open if stream.finished => return fail(errno::EPIPE),
            State::Open => {}
        }
        let Some(peer) = stream.peer else {
            // the peer has closed: this write still succeeds, and brings back the reset
            self.send(r, Happening::Reset(r, errno::ECONNRESET));
            return Ok(Ready::Done(data.len()));
        };
        let target = self.stream(peer)?;
        let n = data.len().min(capacity.saturating_sub(target.load())).min(largest);
        if n == 0 && !data.is_empty() {
            return Ok(Ready::WouldBlock);
        }
        target.flying += n;
        self.send(r, Happening::Arrive(peer, data[..n].to_vec()));
        Ok(Ready::Done(n))
    }

    pub(super) fn shutdown(&mut self, r: Resource, ends: Interest) -> Result<()> {
        let stream = self.stream(r)?;
        if stream.state != State::Open {
            return fail(errno::ENOTCONN);
        }
        if ends.read {
            stream.deaf = true;
            stream.inbox.clear();
        }
        if ends.write && !stream.finished {
            stream.finished = true;
            if let Some(peer) = stream.peer {
                self.send(r, Happening::End(peer));
            }
        }
        Ok(())
    }

    /// What closing `r` means to the others; it is about to leave the table.
    pub(super) fn hang_up(&mut self, r: Resource) {
        let Ok(entry) = self.table.get_mut(r) else { return };
        match &mut entry.thing {
            Thing::Listener(listener) => {
                let queue = std::mem::take(&mut listener.queue);
                for client in std::mem::take(&mut listener.waiting) {
                    self.send(r, Happening::Reset(client, errno::ECONNREFUSED));
                }
                self.unaccepted -= queue.len();
                for stream in queue {
                    if let Ok(stream) = self.stream(stream) {
                        stream.abrupt = true;
                    }
                    self.hang_up(stream);
                    let _ = self.table.remove(stream);
                }
            }
            Thing::Stream(stream) => {
                let unread = stream.load() > 0 && !stream.deaf;
                let (abrupt, finished) = (stream.abrupt || unread, stream.finished);
                let Some(peer) = stream.peer.take() else { return };
                if abrupt {
                    self.send(r, Happening::Reset(peer, errno::ECONNRESET));
                } else if !finished {
                    self.send(r, Happening::End(peer));
                }
                if let Ok(other) = self.stream(peer) {
                    other.peer = None;
                }
            }
            Thing::Datagrams(_) | Thing::File(_) => {}
        }
    }

    pub(super) fn bind_datagram(&mut self, at: &Address) -> Result<Resource> {
        let local = self.bind(at, true)?;
        self.publish(Thing::Datagrams(Datagrams { local, peer: None, queue: VecDeque::new() }))
    }

    fn datagrams(&mut self, r: Resource) -> Result<&mut Datagrams> {
        match &mut self.table.get_mut(r)?.thing {
            Thing::Datagrams(socket) => Ok(socket),
            Thing::Listener(_) | Thing::Stream(_) | Thing::File(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn connect_datagram(&mut self, r: Resource, to: &Address) -> Result<()> {
        self.datagrams(r)?.peer = Some(to.clone());
        Ok(())
    }

    pub(super) fn receive_from(&mut self, r: Resource, buf: &mut [u8]) -> Result<Ready<(usize, Address)>> {
        let Some((from, bytes)) = self.datagrams(r)?.queue.pop_front() else {
            return Ok(Ready::WouldBlock);
        };
        let n = bytes.len().min(buf.len());
        buf[..n].copy_from_slice(&bytes[..n]);
        Ok(Ready::Done((n, from)))
    }

    /// Send to `to`, or to the peer that was fixed. What nobody hears is lost.
    pub(super) fn send_datagram(
        &mut self,
        r: Resource,
        data: &[u8],
        to: Option<&Address>,
    ) -> Result<Ready<usize>> {
        let socket = self.datagrams(r)?;
        let mut from = socket.local.clone();
        let Some(to) = to.or(socket.peer.as_ref()).cloned() else {
            return fail(errno::EDESTADDRREQ);
        };
        if data.len() > DATAGRAM {
            return fail(errno::EMSGSIZE);
        }
        if let (Address::Inet(from), Address::Inet(to)) = (&mut from, &to)
            && from.ip().is_unspecified()
        {
            from.set_ip(to.ip());
        }
        let delay = self.delay();
        let what = Happening::Datagram { from, to, bytes: data.to_vec() };
        if delay == 0 {
            self.happen(what);
        } else {
            self.schedule(self.now.saturating_add(delay), what);
        }
        Ok(Ready::Done(data.len()))
    }

    /// A datagram reaches whoever is bound there.
    pub(super) fn deliver(&mut self, from: Address, to: &Address, bytes: Vec<u8>) {
        for r in self.bound.clone() {
            let Ok(socket) = self.datagrams(r) else { continue };
            if !overlap(&socket.local, to) {
                continue;
            }
            let heard = socket.peer.as_ref().is_none_or(|peer| *peer == from);
            if heard && socket.queue.len() < DATAGRAMS {
                socket.queue.push_back((from, bytes));
            }
            return;
        }
    }

    pub(super) fn local_address(&self, r: Resource) -> Result<Address> {
        match &self.table.get(r)?.thing {
            Thing::Stream(stream) => Ok(stream.local.clone()),
            Thing::Listener(listener) => Ok(listener.local.clone()),
            Thing::Datagrams(socket) => Ok(socket.local.clone()),
            Thing::File(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn peer_address(&self, r: Resource) -> Result<Address> {
        match &self.table.get(r)?.thing {
            Thing::Stream(stream) if stream.state == State::Open => Ok(stream.remote.clone()),
            Thing::Datagrams(Datagrams { peer: Some(peer), .. }) => Ok(peer.clone()),
            Thing::Stream(_) | Thing::Datagrams(_) | Thing::Listener(_) => fail(errno::ENOTCONN),
            Thing::File(_) => Err(SysError::misuse()),
        }
    }

    pub(super) fn set_option(&mut self, r: Resource, option: SocketOption) -> Result<()> {
        match &mut self.table.get_mut(r)?.thing {
            Thing::File(_) => return Err(SysError::misuse()),
            Thing::Stream(stream) => {
                if let SocketOption::Linger(time) = option {
                    stream.abrupt = time.is_some_and(|time| time.is_zero());
                }
            }
            Thing::Listener(_) | Thing::Datagrams(_) => {}
        }
        Ok(())
    }

    /// In which directions `r` makes progress now.
    pub(super) fn readiness(&self, r: Resource) -> Interest {
        let Ok(entry) = self.table.get(r) else { return Interest::NONE };
        match &entry.thing {
            Thing::File(_) => Interest::BOTH,
            Thing::Listener(listener) => Interest { read: !listener.queue.is_empty(), write: false },
            Thing::Datagrams(socket) => Interest { read: !socket.queue.is_empty(), write: true },
            Thing::Stream(stream) => match stream.state {
                State::Connecting => Interest::NONE,
                State::Failed(_) | State::Over => Interest::BOTH,
                State::Open => {
                    let load = match stream.peer.map(|peer| self.table.get(peer).map(|entry| &entry.thing)) {
                        Some(Ok(Thing::Stream(peer))) => peer.load(),
                        _ => 0,
                    };
                    let read = !stream.inbox.is_empty() || stream.ended || stream.deaf;
                    Interest { read, write: stream.finished || load < self.options.stream_buffer }
                }
            },
        }
    }
}
