//! What a Unix says of itself, of this process and of a volume.
#![allow(unsafe_code)] // the C library's functions; every block says why its arguments are sound

use std::ffi::{CStr, CString};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::time::Duration;

use super::unix::check;
use crate::system::{Identity, Platform, ProcessTimes, Result, SysError, Volume};

/// How much room the entry of a user may take in the C library's answer.
const USER_ENTRY: usize = 16 * 1024;

/// Whom this process acts for.
pub(super) fn identity() -> Result<Identity> {
    // SAFETY: these take nothing and cannot fail.
    let [user, effective_user, group, effective_group] =
        unsafe { [libc::getuid(), libc::geteuid(), libc::getgid(), libc::getegid()] };
    // SAFETY: a count of zero only asks how many there are; nothing is written.
    let count = check(unsafe { libc::getgroups(0, std::ptr::null_mut()) } as isize)?;
    let mut groups: Vec<libc::gid_t> = vec![0; count];
    // SAFETY: the pointer is to as many places as the count says.
    let count = check(unsafe { libc::getgroups(count as i32, groups.as_mut_ptr()) } as isize)?;
    groups.truncate(count);
    Ok(Identity { user, effective_user, group, effective_group, groups, login: login(user) })
}

/// The name of a user.
fn login(user: libc::uid_t) -> Option<String> {
    // SAFETY: all-zero is a valid entry: numbers and null pointers.
    let mut entry: libc::passwd = unsafe { std::mem::zeroed() };
    let mut room = vec![0; USER_ENTRY];
    let mut found = std::ptr::null_mut();
    // SAFETY: every pointer is to a live local, and the length is that of the room.
    unsafe { libc::getpwuid_r(user, &mut entry, room.as_mut_ptr(), room.len(), &mut found) };
    if found.is_null() || entry.pw_name.is_null() {
        return None;
    }
    // SAFETY: the entry was filled; its name is zero-terminated and lies in `room`.
    Some(unsafe { CStr::from_ptr(entry.pw_name) }.to_string_lossy().into_owned())
}

/// What the platform is.
pub(super) fn platform() -> Result<Platform> {
    // SAFETY: all-zero is a valid answer: arrays of characters.
    let mut found: libc::utsname = unsafe { std::mem::zeroed() };
    // SAFETY: the pointer is to a live local.
    check(unsafe { libc::uname(&mut found) } as isize)?;
    // SAFETY: the C library ends each of these arrays with a zero.
    let text =
        |part: &[libc::c_char]| unsafe { CStr::from_ptr(part.as_ptr()) }.to_string_lossy().into_owned();
    Ok(Platform {
        system: text(&found.sysname),
        node: text(&found.nodename),
        release: text(&found.release),
        version: text(&found.version),
        machine: text(&found.machine),
    })
}

/// Change which permissions new files do not get; gives what was set before.
#[allow(clippy::useless_conversion, reason = "the width is the platform's")]
pub(super) fn set_file_mask(mask: u32) -> u32 {
    // SAFETY: takes a number and cannot fail.
    u32::from(unsafe { libc::umask(mask as libc::mode_t) })
}

/// How many processes were running or waiting to, on average over 1, 5 and 15 minutes.
pub(super) fn load_averages() -> io::Result<[f64; 3]> {
    let mut found = [0.0; 3];
    // SAFETY: the pointer is to as many places as the count says.
    let count = unsafe { libc::getloadavg(found.as_mut_ptr(), 3) };
    if count == 3 { Ok(found) } else { Err(io::Error::other("Load averages are unobtainable")) }
}

/// Time that this process and its children took.
pub(super) fn process_times() -> Result<ProcessTimes> {
    // SAFETY: all-zero is a valid answer: numbers.
    let mut found: libc::tms = unsafe { std::mem::zeroed() };
    // SAFETY: the pointer is to a live local.
    let elapsed = check(unsafe { libc::times(&mut found) } as isize)?;
    // SAFETY: takes a number.
    let ticks = check(unsafe { libc::sysconf(libc::_SC_CLK_TCK) } as isize)?.max(1);
    let time = |count: u64| Duration::from_secs_f64(count as f64 / ticks as f64);
    Ok(ProcessTimes {
        user: time(found.tms_utime as u64),
        system: time(found.tms_stime as u64),
        children_user: time(found.tms_cutime as u64),
        children_system: time(found.tms_cstime as u64),
        elapsed: time(elapsed as u64),
    })
}

/// The volume that a path lies on.
#[allow(clippy::useless_conversion, clippy::unnecessary_cast, reason = "the widths are the platform's")]
pub(super) fn volume(path: &Path) -> Result<Volume> {
    let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| SysError::misuse())?;
    // SAFETY: all-zero is a valid answer: numbers.
    let mut found: libc::statvfs = unsafe { std::mem::zeroed() };
    // SAFETY: a zero-terminated path, and a pointer to a live local.
    check(unsafe { libc::statvfs(path.as_ptr(), &mut found) } as isize)?;
    Ok(Volume {
        block: found.f_bsize as u64,
        fragment: found.f_frsize as u64,
        blocks: found.f_blocks as u64,
        free: found.f_bfree as u64,
        available: found.f_bavail as u64,
        files: found.f_files as u64,
        files_free: found.f_ffree as u64,
        files_available: found.f_favail as u64,
        flags: found.f_flag as u64,
        name_max: found.f_namemax as u64,
        id: found.f_fsid as u64,
    })
}
