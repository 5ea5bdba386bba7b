//! What can be open, and how sockets are opened and used. Nothing here waits.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::{AsRawFd, IntoRawFd, RawFd};
use std::path::PathBuf;

use mio::event::Source;
use mio::net::{TcpListener, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
use socket2::{Domain, SockAddr, SockRef, Socket, Type};

use super::child::Process;
use super::descriptor::Descriptor;
use crate::system::{Address, DatagramOptions, Interest, ListenOptions, Result, SocketOption, errno};

/// An open thing. Sockets are non-blocking.
pub(super) enum Handle {
    Tcp(TcpStream),
    TcpListener(TcpListener),
    Udp(UdpSocket),
    UnixStream(UnixStream),
    UnixListener(UnixListener),
    UnixDatagram(UnixDatagram),
    Descriptor(Descriptor),
    File(File),
    Process(Process),
}

fn encode(address: &Address) -> io::Result<SockAddr> {
    match address {
        Address::Inet(addr) => Ok((*addr).into()),
        Address::Unix(path) => SockAddr::unix(path),
    }
}

fn decode(address: &SockAddr) -> Address {
    match address.as_socket() {
        Some(addr) => Address::Inet(addr),
        None => Address::Unix(address.as_pathname().map_or_else(PathBuf::new, PathBuf::from)),
    }
}

fn new_socket(address: &Address, kind: Type) -> io::Result<Socket> {
    let domain = match address {
        Address::Inet(addr) => Domain::for_address(*addr),
        Address::Unix(_) => Domain::UNIX,
    };
    Socket::new(domain, kind.nonblocking().cloexec(), None)
}

/// Begin to connect a stream.
pub(super) fn connect(to: &Address, from: Option<&Address>) -> Result<Handle> {
    let socket = new_socket(to, Type::STREAM)?;
    if let Some(from) = from {
        socket.set_reuse_address(true)?;
        socket.bind(&encode(from)?)?;
    }
    match socket.connect(&encode(to)?) {
        Err(error) if error.raw_os_error() != Some(libc::EINPROGRESS) => return Err(error.into()),
        _ => {}
    }
    Ok(match to {
        Address::Inet(_) => {
            socket.set_tcp_nodelay(true)?;
            Handle::Tcp(TcpStream::from_std(socket.into()))
        }
        Address::Unix(_) => Handle::UnixStream(UnixStream::from_std(socket.into())),
    })
}

/// Begin to listen.
pub(super) fn listen(at: &Address, options: ListenOptions) -> Result<Handle> {
    let socket = new_socket(at, Type::STREAM)?;
    if let Address::Inet(addr) = at {
        socket.set_reuse_address(options.reuse_address)?;
        socket.set_reuse_port(options.reuse_port)?;
        if addr.is_ipv6() {
            socket.set_only_v6(true)?;
        }
    }
    socket.bind(&encode(at)?)?;
    socket.listen(i32::try_from(options.backlog).unwrap_or(i32::MAX))?;
    Ok(match at {
        Address::Inet(_) => Handle::TcpListener(TcpListener::from_std(socket.into())),
        Address::Unix(_) => Handle::UnixListener(UnixListener::from_std(socket.into())),
    })
}

/// Open a datagram socket.
pub(super) fn bind_datagram(at: &Address, options: DatagramOptions) -> Result<Handle> {
    let socket = new_socket(at, Type::DGRAM)?;
    socket.set_broadcast(options.broadcast)?;
    if let Address::Inet(addr) = at {
        socket.set_reuse_port(options.reuse_port)?;
        if addr.is_ipv6() {
            socket.set_only_v6(true)?;
        }
        socket.bind(&encode(at)?)?;
        return Ok(Handle::Udp(UdpSocket::from_std(socket.into())));
    }
    // a Unix datagram socket without a name can send, and hears its connected peer
    if *at != Address::Unix(PathBuf::new()) {
        socket.bind(&encode(at)?)?;
    }
    Ok(Handle::UnixDatagram(UnixDatagram::from_std(socket.into())))
}

/// The answer of a handle that has no such operation. An `io::Error` here, as all of them: most are
/// would-blocks, which are not worth the words of a `SysError`.
fn misuse() -> io::Error {
    io::Error::from_raw_os_error(errno::EINVAL)
}

impl Handle {
    /// The descriptor, of what has one that can be shared.
    pub(super) fn raw(&self) -> Option<RawFd> {
        Some(match self {
            Handle::Tcp(socket) => socket.as_raw_fd(),
            Handle::TcpListener(socket) => socket.as_raw_fd(),
            Handle::Udp(socket) => socket.as_raw_fd(),
            Handle::UnixStream(socket) => socket.as_raw_fd(),
            Handle::UnixListener(socket) => socket.as_raw_fd(),
            Handle::UnixDatagram(socket) => socket.as_raw_fd(),
            Handle::Descriptor(descriptor) => descriptor.raw(),
            Handle::File(file) => file.as_raw_fd(),
            Handle::Process(_) => return None,
        })
    }

    /// Let go of the descriptor without closing it.
    pub(super) fn release(self) {
        let _ = match self {
            Handle::Tcp(socket) => socket.into_raw_fd(),
            Handle::TcpListener(socket) => socket.into_raw_fd(),
            Handle::Udp(socket) => socket.into_raw_fd(),
            Handle::UnixStream(socket) => socket.into_raw_fd(),
            Handle::UnixListener(socket) => socket.into_raw_fd(),
            Handle::UnixDatagram(socket) => socket.into_raw_fd(),
            Handle::Descriptor(descriptor) => descriptor.release(),
            Handle::File(file) => file.into_raw_fd(),
            Handle::Process(_) => return,
        };
    }

    /// Whether mio knows how to watch it; files cannot be, and descriptors and processes have their own ways.
    pub(super) fn source(&mut self) -> Option<(&mut dyn Source, mio::Interest)> {
        let both = mio::Interest::READABLE | mio::Interest::WRITABLE;
        match self {
            Handle::Tcp(socket) => Some((socket, both)),
            Handle::TcpListener(socket) => Some((socket, mio::Interest::READABLE)),
            Handle::Udp(socket) => Some((socket, both)),
            Handle::UnixStream(socket) => Some((socket, both)),
            Handle::UnixListener(socket) => Some((socket, mio::Interest::READABLE)),
            Handle::UnixDatagram(socket) => Some((socket, both)),
            Handle::Descriptor(_) | Handle::File(_) | Handle::Process(_) => None,
        }
    }

    /// Whether bytes flow without boundaries, so that a short read or write means empty or full.
    pub(super) const fn is_stream(&self) -> bool {
        match self {
            Handle::Tcp(_) | Handle::UnixStream(_) => true,
            // a terminal gives a line at a time, a blocking pipe takes a piece at a time
            Handle::Descriptor(_) => false,
            Handle::TcpListener(_) | Handle::Udp(_) | Handle::UnixListener(_) => false,
            Handle::UnixDatagram(_) | Handle::File(_) | Handle::Process(_) => false,
        }
    }

    fn socket(&self) -> io::Result<SockRef<'_>> {
        match self {
            Handle::Tcp(socket) => Ok(SockRef::from(socket)),
            Handle::TcpListener(socket) => Ok(SockRef::from(socket)),
            Handle::Udp(socket) => Ok(SockRef::from(socket)),
            Handle::UnixStream(socket) => Ok(SockRef::from(socket)),
            Handle::UnixListener(socket) => Ok(SockRef::from(socket)),
            Handle::UnixDatagram(socket) => Ok(SockRef::from(socket)),
            Handle::Descriptor(_) | Handle::File(_) | Handle::Process(_) => Err(misuse()),
        }
    }

    pub(super) fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        Ok(match self {
            Handle::Tcp(socket) => socket.read(buf)?,
            Handle::Udp(socket) => socket.recv(buf)?,
            Handle::UnixStream(socket) => socket.read(buf)?,
            Handle::UnixDatagram(socket) => socket.recv(buf)?,
            Handle::Descriptor(descriptor) => descriptor.read(buf)?,
            Handle::File(file) => file.read(buf)?,
            Handle::TcpListener(_) | Handle::UnixListener(_) | Handle::Process(_) => return Err(misuse()),
        })
    }

    pub(super) fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        Ok(match self {
            Handle::Tcp(socket) => socket.write(data)?,
            Handle::Udp(socket) => socket.send(data)?,
            Handle::UnixStream(socket) => socket.write(data)?,
            Handle::UnixDatagram(socket) => socket.send(data)?,
            Handle::Descriptor(descriptor) => descriptor.write(data)?,
            Handle::File(file) => file.write(data)?,
            Handle::TcpListener(_) | Handle::UnixListener(_) | Handle::Process(_) => return Err(misuse()),
        })
    }

    /// Whether a stream socket's connect was decided: `WouldBlock` as an error if not.
    pub(super) fn connect_finish(&self) -> io::Result<()> {
        if !matches!(self, Handle::Tcp(_) | Handle::UnixStream(_)) {
            return Err(misuse());
        }
        let socket = self.socket()?;
        if let Some(error) = socket.take_error()? {
            return Err(error);
        }
        match socket.peer_addr() {
            Err(error) if error.kind() == io::ErrorKind::NotConnected => {
                Err(io::ErrorKind::WouldBlock.into())
            }
            Err(error) => Err(error),
            Ok(_) => Ok(()),
        }
    }

    pub(super) fn accept(&self) -> io::Result<(Handle, Address)> {
        match self {
            Handle::TcpListener(listener) => {
                let (stream, from) = listener.accept()?;
                // fails only if the peer is gone already, which reading will tell
                let _ = stream.set_nodelay(true);
                Ok((Handle::Tcp(stream), Address::Inet(from)))
            }
            Handle::UnixListener(listener) => {
                let (stream, from) = listener.accept()?;
                let path = from.as_pathname().map_or_else(PathBuf::new, PathBuf::from);
                Ok((Handle::UnixStream(stream), Address::Unix(path)))
            }
            _ => Err(misuse()),
        }
    }

    pub(super) fn connect_datagram(&self, to: &Address) -> io::Result<()> {
        match self {
            Handle::Udp(_) | Handle::UnixDatagram(_) => self.socket()?.connect(&encode(to)?),
            _ => Err(misuse()),
        }
    }

    pub(super) fn receive_from(&self, buf: &mut [u8]) -> io::Result<(usize, Address)> {
        match self {
            Handle::Udp(socket) => {
                let (n, from) = socket.recv_from(buf)?;
                Ok((n, Address::Inet(from)))
            }
            Handle::UnixDatagram(socket) => {
                let (n, from) = socket.recv_from(buf)?;
                Ok((n, Address::Unix(from.as_pathname().map_or_else(PathBuf::new, PathBuf::from))))
            }
            _ => Err(misuse()),
        }
    }

    pub(super) fn send_to(&self, data: &[u8], to: &Address) -> io::Result<usize> {
        match (self, to) {
            (Handle::Udp(socket), Address::Inet(to)) => socket.send_to(data, *to),
            (Handle::UnixDatagram(socket), Address::Unix(to)) => socket.send_to(data, to),
            _ => Err(misuse()),
        }
    }

    pub(super) fn shutdown(&self, ends: Interest) -> io::Result<()> {
        let how = match (ends.read, ends.write) {
            (true, true) => Shutdown::Both,
            (true, false) => Shutdown::Read,
            (false, true) => Shutdown::Write,
            (false, false) => return Ok(()),
        };
        self.socket()?.shutdown(how)
    }

    pub(super) fn local_address(&self) -> io::Result<Address> {
        Ok(decode(&self.socket()?.local_addr()?))
    }

    pub(super) fn peer_address(&self) -> io::Result<Address> {
        Ok(decode(&self.socket()?.peer_addr()?))
    }

    pub(super) fn set_option(&self, option: SocketOption) -> io::Result<()> {
        let socket = self.socket()?;
        match option {
            SocketOption::NoDelay(on) if matches!(self, Handle::Tcp(_)) => socket.set_tcp_nodelay(on)?,
            // a Unix socket never delays
            SocketOption::NoDelay(_) => {}
            SocketOption::KeepAlive(on) => socket.set_keepalive(on)?,
            SocketOption::Linger(time) => socket.set_linger(time)?,
            SocketOption::SendBuffer(bytes) => socket.set_send_buffer_size(bytes)?,
            SocketOption::ReceiveBuffer(bytes) => socket.set_recv_buffer_size(bytes)?,
        }
        Ok(())
    }
}
