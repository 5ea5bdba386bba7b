//! Calls of the platform that Rust's library and mio do not offer. Each is a thin, safe face.
#![allow(unsafe_code)] // the C library's functions; every block says why its arguments are sound

use std::ffi::{CStr, CString};
use std::fs::File;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::time::Duration;

use crate::system::{Alarm, Family, LocalTime, Nanos, Result, SysError, errno};

/// Turn C's minus one into the error it stands for.
pub(super) fn check(result: isize) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::last_os_error())
}

/// Processor time used by this process.
pub(super) fn cpu_time() -> Nanos {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for the answer; the clock exists everywhere. On failure it stays zero.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as Nanos * 1_000_000_000 + time.tv_nsec as Nanos
}

/// How many bytes of addresses this process may use; `None` where nothing limits that.
pub(super) fn address_space() -> Option<usize> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` is a valid place for the answer.
    let done = unsafe { libc::getrlimit(libc::RLIMIT_AS, &mut limit) };
    (done == 0 && limit.rlim_cur != libc::RLIM_INFINITY)
        .then(|| usize::try_from(limit.rlim_cur).ok())
        .flatten()
}

/// The moment `epoch` in the local time zone.
pub(super) fn local_time(epoch: i64) -> Result<LocalTime> {
    let seconds = epoch as libc::time_t;
    // SAFETY: all-zero is a valid `tm`: numbers, and a null zone.
    let mut tm: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are to live locals; the `_r` form keeps no shared state of the answer.
    let done = unsafe { libc::localtime_r(&seconds, &mut tm) };
    if done.is_null() {
        return Err(SysError::from_errno(errno::EOVERFLOW));
    }
    let zone = if tm.tm_zone.is_null() {
        String::new()
    } else {
        // SAFETY: the C library's zone names are zero-terminated and are never freed.
        unsafe { CStr::from_ptr(tm.tm_zone) }.to_string_lossy().into_owned()
    };
    Ok(LocalTime {
        year: i64::from(tm.tm_year) + 1900,
        month: tm.tm_mon as u8 + 1,
        day: tm.tm_mday as u8,
        hour: tm.tm_hour as u8,
        minute: tm.tm_min as u8,
        second: tm.tm_sec as u8,
        weekday: (tm.tm_wday as u8 + 6) % 7,
        yearday: tm.tm_yday as u16 + 1,
        daylight: tm.tm_isdst > 0,
        offset: tm.tm_gmtoff as i32,
        zone,
    })
}

/// `write(2)`, once.
pub(super) fn write(fd: RawFd, data: &[u8]) -> io::Result<usize> {
    // SAFETY: pointer and length are those of a live slice.
    check(unsafe { libc::write(fd, data.as_ptr().cast(), data.len()) })
}

/// `read(2)`, once.
pub(super) fn read(fd: RawFd, buf: &mut [u8]) -> io::Result<usize> {
    // SAFETY: pointer and length are those of a live, exclusively borrowed slice.
    check(unsafe { libc::read(fd, buf.as_mut_ptr().cast(), buf.len()) })
}

/// Wait until `fd` is ready for reading (or for writing) or `time` has passed; whether it is ready.
pub(super) fn wait_fd(fd: RawFd, write: bool, time: Duration) -> io::Result<bool> {
    let events = if write { libc::POLLOUT } else { libc::POLLIN };
    let mut asked = libc::pollfd { fd, events, revents: 0 };
    let time = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
    // SAFETY: one live `pollfd`, and the count says one.
    check(unsafe { libc::poll(&mut asked, 1, time) } as isize).map(|ready| ready > 0)
}

/// A number asked of `fcntl(2)`.
fn control(fd: RawFd, question: i32) -> io::Result<i32> {
    // SAFETY: takes two numbers; the questions asked here have no further argument.
    Ok(check(unsafe { libc::fcntl(fd, question) } as isize)? as i32)
}

fn set_control(fd: RawFd, order: i32, value: i32) -> io::Result<i32> {
    // SAFETY: takes numbers; the orders given here take one.
    Ok(check(unsafe { libc::fcntl(fd, order, value) } as isize)? as i32)
}

/// Whether those who share `fd` block when they read or write too early.
pub(super) fn is_blocking(fd: RawFd) -> io::Result<bool> {
    Ok(control(fd, libc::F_GETFL)? & libc::O_NONBLOCK == 0)
}

/// See [`is_blocking`].
pub(super) fn set_blocking(fd: RawFd, on: bool) -> io::Result<()> {
    let flags = control(fd, libc::F_GETFL)?;
    let wanted = if on { flags & !libc::O_NONBLOCK } else { flags | libc::O_NONBLOCK };
    set_control(fd, libc::F_SETFL, wanted).map(drop)
}

/// Whether programs that are started get `fd`.
pub(super) fn is_inheritable(fd: RawFd) -> io::Result<bool> {
    Ok(control(fd, libc::F_GETFD)? & libc::FD_CLOEXEC == 0)
}

/// See [`is_inheritable`].
pub(super) fn set_inheritable(fd: RawFd, on: bool) -> io::Result<()> {
    set_control(fd, libc::F_SETFD, if on { 0 } else { libc::FD_CLOEXEC }).map(drop)
}

/// Let a pipe hold so many bytes.
#[cfg(target_os = "linux")]
pub(super) fn set_pipe_size(fd: RawFd, bytes: u32) -> io::Result<()> {
    set_control(fd, libc::F_SETPIPE_SZ, i32::try_from(bytes).unwrap_or(i32::MAX)).map(drop)
}

/// Let a pipe hold so many bytes: not here.
#[cfg(not(target_os = "linux"))]
pub(super) fn set_pipe_size(_fd: RawFd, _bytes: u32) -> io::Result<()> {
    Err(io::Error::from_raw_os_error(errno::ENOSYS))
}

/// Whether nothing is open under this number.
pub(super) fn is_free(fd: RawFd) -> bool {
    fd >= 0 && is_inheritable(fd).is_err()
}

/// The standard stream with this number, or what the parent process left open there.
pub(super) fn adopt(fd: RawFd) -> Option<File> {
    if fd < 0 || !is_inheritable(fd).ok()? {
        return None;
    }
    // SAFETY: it is open. What this process opens is closed when programs are started, and this would not be: so
    // it was open before this process began, or is a standard stream, and belongs to whoever asks first.
    Some(unsafe { File::from_raw_fd(fd) })
}

/// One more descriptor, not inherited, for what is open under `fd`.
pub(super) fn duplicate(fd: RawFd) -> io::Result<OwnedFd> {
    let copy = set_control(fd, libc::F_DUPFD_CLOEXEC, 3)?;
    // SAFETY: the call just gave us this descriptor; nobody else has it.
    Ok(unsafe { OwnedFd::from_raw_fd(copy) })
}

/// `dup2(2)`: the number `onto` means what `fd` means. The caller knows whose `onto` was.
pub(super) fn duplicate_onto(fd: RawFd, onto: RawFd) -> io::Result<()> {
    // SAFETY: takes two numbers.
    check(unsafe { libc::dup2(fd, onto) } as isize).map(drop)
}

/// Columns and lines of a terminal; `None` for anything else.
pub(super) fn terminal_size(fd: RawFd) -> Option<(u16, u16)> {
    // SAFETY: takes a number.
    if unsafe { libc::isatty(fd) } != 1 {
        return None;
    }
    // SAFETY: all-zero is a valid `winsize`: numbers only.
    let mut size: libc::winsize = unsafe { std::mem::zeroed() };
    // SAFETY: `size` is a valid place for the answer of this request.
    unsafe { libc::ioctl(fd, libc::TIOCGWINSZ, &mut size) };
    Some((size.ws_col, size.ws_row))
}

fn to_timeval(time: Duration) -> libc::timeval {
    libc::timeval { tv_sec: time.as_secs() as _, tv_usec: time.subsec_micros() as _ }
}

fn from_timeval(time: libc::timeval) -> Duration {
    Duration::new(time.tv_sec as u64, time.tv_usec as u32 * 1000)
}

/// Set a clock that sends signals, first and then every so often; gives what was set before.
pub(super) fn set_alarm(alarm: Alarm, times: Option<[Duration; 2]>) -> io::Result<[Duration; 2]> {
    let which = match alarm {
        Alarm::Real => libc::ITIMER_REAL,
        Alarm::Virtual => libc::ITIMER_VIRTUAL,
        Alarm::Profiling => libc::ITIMER_PROF,
    };
    // SAFETY: all-zero is a valid `itimerval`: numbers only.
    let mut before: libc::itimerval = unsafe { std::mem::zeroed() };
    let answer = match times {
        Some([first, interval]) => {
            let next = libc::itimerval { it_value: to_timeval(first), it_interval: to_timeval(interval) };
            // SAFETY: both pointers are to live locals.
            unsafe { libc::setitimer(which, &next, &mut before) }
        }
        // SAFETY: `before` is a valid place for the answer.
        None => unsafe { libc::getitimer(which, &mut before) },
    };
    check(answer as isize)?;
    Ok([from_timeval(before.it_value), from_timeval(before.it_interval)])
}

/// Whether `fd` is a regular file, which never keeps a writer waiting.
pub(super) fn is_regular(fd: RawFd) -> bool {
    // SAFETY: all-zero is a valid `stat`: numbers only.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: `stat` is a valid place for the answer.
    let failed = unsafe { libc::fstat(fd, &mut stat) } != 0;
    !failed && stat.st_mode & libc::S_IFMT == libc::S_IFREG
}

/// A descriptor that becomes readable when the process ends. Errors where the platform has none.
#[cfg(target_os = "linux")]
pub(super) fn pidfd(pid: u32) -> io::Result<OwnedFd> {
    // SAFETY: takes two numbers.
    let fd = check(unsafe { libc::syscall(libc::SYS_pidfd_open, pid as libc::pid_t, 0) } as isize)?;
    // SAFETY: the call just gave us this descriptor; nobody else has it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd as RawFd) })
}

/// A descriptor that becomes readable when the process ends. Errors where the platform has none.
#[cfg(not(target_os = "linux"))]
pub(super) fn pidfd(_pid: u32) -> io::Result<OwnedFd> {
    Err(io::ErrorKind::Unsupported.into())
}

/// `kill(2)`.
pub(super) fn kill(pid: i32, signal: i32) -> io::Result<()> {
    // SAFETY: takes two numbers.
    check(unsafe { libc::kill(pid, signal) } as isize).map(|_| ())
}

/// `raise(3)`: a signal for the thread that calls, delivered before this returns.
pub(super) fn raise(signal: i32) -> io::Result<()> {
    // SAFETY: takes a number.
    check(unsafe { libc::raise(signal) } as isize).map(|_| ())
}

/// Ask for the addresses of `host`. Blocks, possibly for long.
pub(super) fn addresses(host: &str, port: u16, family: Family) -> Result<Vec<SocketAddr>> {
    let Ok(host) = CString::new(host) else {
        return Err(lookup_error(libc::EAI_NONAME));
    };
    // SAFETY: all-zero is a valid `addrinfo`: numbers and null pointers.
    let mut hints: libc::addrinfo = unsafe { std::mem::zeroed() };
    hints.ai_socktype = libc::SOCK_STREAM;
    hints.ai_family = match family {
        Family::Any => libc::AF_UNSPEC,
        Family::V4 => libc::AF_INET,
        Family::V6 => libc::AF_INET6,
    };
    let mut list: *mut libc::addrinfo = std::ptr::null_mut();
    // SAFETY: the name is zero-terminated, the hints are valid, `list` is a place for the answer.
    let code = unsafe { libc::getaddrinfo(host.as_ptr(), std::ptr::null(), &hints, &mut list) };
    if code == libc::EAI_SYSTEM {
        return Err(io::Error::last_os_error().into());
    }
    if code != 0 {
        return Err(lookup_error(code));
    }
    let mut found = Vec::new();
    let mut next = list;
    // SAFETY: the list and what it points to is valid until it is freed below.
    while let Some(entry) = unsafe { next.as_ref() } {
        // SAFETY: an entry's address is of its family, and as long and aligned as that needs.
        let addr = match entry.ai_family {
            libc::AF_INET => Some(unsafe { v4(entry.ai_addr.cast(), port) }),
            libc::AF_INET6 => Some(unsafe { v6(entry.ai_addr.cast(), port) }),
            _ => None,
        };
        found.extend(addr.filter(|addr| !found.contains(addr)));
        next = entry.ai_next;
    }
    // SAFETY: `list` came from `getaddrinfo`, is freed once, and nothing points into it any more.
    unsafe { libc::freeaddrinfo(list) };
    Ok(found)
}

/// # Safety
/// `addr` points to a valid `sockaddr_in`.
unsafe fn v4(addr: *const libc::sockaddr_in, port: u16) -> SocketAddr {
    // SAFETY: the caller's promise.
    let addr = unsafe { &*addr };
    (Ipv4Addr::from(u32::from_be(addr.sin_addr.s_addr)), port).into()
}

/// # Safety
/// `addr` points to a valid `sockaddr_in6`.
unsafe fn v6(addr: *const libc::sockaddr_in6, port: u16) -> SocketAddr {
    // SAFETY: the caller's promise.
    let addr = unsafe { &*addr };
    SocketAddrV6::new(Ipv6Addr::from(addr.sin6_addr.s6_addr), port, 0, addr.sin6_scope_id).into()
}

/// The error that `getaddrinfo` means by `code`.
pub(super) fn lookup_error(code: i32) -> SysError {
    // SAFETY: any number is answered with a zero-terminated text that is never freed.
    let text = unsafe { CStr::from_ptr(libc::gai_strerror(code)) };
    SysError::lookup(code, text.to_string_lossy())
}
