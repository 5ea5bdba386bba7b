//! Addresses, name lookup, and the knobs of sockets.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use super::event::JobId;

/// Where a socket is or goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// An IP address and port: TCP for streams, UDP for datagrams.
    Inet(SocketAddr),
    /// A Unix socket's path; empty for one without a name.
    Unix(PathBuf),
}

impl Address {
    /// The IP address and port, if it is one.
    pub fn inet(&self) -> Option<SocketAddr> {
        match self {
            Address::Inet(addr) => Some(*addr),
            Address::Unix(_) => None,
        }
    }
}

impl From<SocketAddr> for Address {
    fn from(addr: SocketAddr) -> Address {
        Address::Inet(addr)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Inet(addr) => addr.fmt(f),
            Address::Unix(path) => path.display().fmt(f),
        }
    }
}

/// How to open a listening socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListenOptions {
    /// How many connections may wait to be accepted.
    pub backlog: u32,
    /// Bind although connections of an earlier listener linger (`SO_REUSEADDR`).
    pub reuse_address: bool,
    /// Share the port with other processes (`SO_REUSEPORT`).
    pub reuse_port: bool,
}

impl Default for ListenOptions {
    fn default() -> ListenOptions {
        ListenOptions { backlog: 100, reuse_address: true, reuse_port: false }
    }
}

/// How to open a datagram socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DatagramOptions {
    /// Share the port with other processes (`SO_REUSEPORT`).
    pub reuse_port: bool,
    /// May send to broadcast addresses.
    pub broadcast: bool,
}

/// A property of an open socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SocketOption {
    /// Send small writes at once. On by default.
    NoDelay(bool),
    /// Probe idle connections.
    KeepAlive(bool),
    /// What `close` does with unsent data: `Some(0)` throws it away and resets the connection.
    Linger(Option<Duration>),
    /// Bytes the system buffers for sending.
    SendBuffer(usize),
    /// Bytes the system buffers for receiving.
    ReceiveBuffer(usize),
}

/// Which addresses a name lookup is to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Family {
    /// Both.
    #[default]
    Any,
    /// IPv4 only.
    V4,
    /// IPv6 only.
    V6,
}

impl Family {
    /// Whether `ip` belongs to the family.
    pub const fn admits(self, ip: &IpAddr) -> bool {
        match self {
            Family::Any => true,
            Family::V4 => ip.is_ipv4(),
            Family::V6 => ip.is_ipv6(),
        }
    }
}

/// The answer to a name lookup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    /// It needed no asking: a numeric address.
    Now(Vec<SocketAddr>),
    /// It is being asked; `JobDone` is reported and `take_addresses` has the answer.
    Later(JobId),
}

/// The addresses of `family` that `host` spells, if it needs no lookup; an empty one is every local
/// address. A numeric host of another family is left to the lookup, for its error.
pub(super) fn numeric(host: &str, port: u16, family: Family) -> Option<Vec<SocketAddr>> {
    let ips = match host.parse() {
        Ok(ip) => vec![ip],
        Err(_) if host.is_empty() => vec![Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into()],
        Err(_) => return None,
    };
    let admitted = ips.into_iter().filter(|ip| family.admits(ip));
    let found: Vec<_> = admitted.map(|ip| SocketAddr::new(ip, port)).collect();
    (!found.is_empty()).then_some(found)
}
