//! The last steps of a child between its birth and its program: who it is, what it keeps, what it becomes.
#![allow(unsafe_code)] // system calls in the child; every block says why it is sound

use std::ffi::{CString, OsString};
use std::io;
use std::os::fd::RawFd;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::process::CommandExt;
use std::process;

use crate::system::{Command, Result, SysError};

/// Everything that the child needs, ready before it is born: between fork and exec nothing may be allocated.
struct Plan {
    programs: Vec<CString>,
    args: Strings,
    env: Strings,
    keep: Vec<RawFd>,
    close_others: bool,
    new_session: bool,
    process_group: Option<i32>,
    umask: Option<u32>,
    user: Option<u32>,
    group: Option<u32>,
    groups: Option<Vec<libc::gid_t>>,
    ignored: Vec<i32>,
}

/// Texts as C wants a list of them.
struct Strings {
    /// Pointers into `texts`, and a null one.
    pointers: Vec<*const libc::c_char>,
    /// Never changed: the pointers lead there.
    _texts: Vec<CString>,
}

// SAFETY: the pointers lead to texts that the same value owns and nobody changes.
unsafe impl Send for Strings {}
// SAFETY: as above.
unsafe impl Sync for Strings {}

fn text(text: &OsString) -> Result<CString> {
    CString::new(text.clone().into_vec()).map_err(|_| SysError::misuse())
}

fn texts(all: &[OsString]) -> Result<Vec<CString>> {
    all.iter().map(text).collect()
}

impl Strings {
    fn new(all: &[OsString]) -> Result<Strings> {
        let texts = texts(all)?;
        let pointers = texts.iter().map(|text| text.as_ptr()).chain([std::ptr::null()]).collect();
        Ok(Strings { pointers, _texts: texts })
    }
}

/// Have the child that `builder` starts become what `command` asks for, with the descriptors in `keep`.
pub(super) fn prepare(builder: &mut process::Command, command: &Command, keep: Vec<RawFd>) -> Result<()> {
    let ours = || {
        std::env::vars_os().map(|(mut name, value)| {
            name.push("=");
            name.push(value);
            name
        })
    };
    let env = match &command.env {
        Some(env) => Strings::new(env)?,
        None => Strings::new(&ours().collect::<Vec<_>>())?,
    };
    let plan = Plan {
        programs: texts(&command.programs)?,
        args: Strings::new(&command.args)?,
        env,
        keep,
        close_others: command.close_others,
        new_session: command.new_session,
        process_group: command.process_group,
        umask: command.umask,
        user: command.user,
        group: command.group,
        groups: command.groups.clone(),
        ignored: command.ignored.clone(),
    };
    // SAFETY: the closure makes system calls, allocates nothing and takes no lock.
    unsafe { builder.pre_exec(move || Err(plan.carry_out())) };
    Ok(())
}

/// C's minus one as an error.
fn check(result: i32) -> io::Result<()> {
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

impl Plan {
    /// Become the program. Comes back only with the reason why not.
    fn carry_out(&self) -> io::Error {
        match self.become_who_it_is() {
            Ok(()) => self.execute(),
            Err(error) => error,
        }
    }

    fn become_who_it_is(&self) -> io::Result<()> {
        // SAFETY: the calls below take numbers, and one a pointer and length of a live list; all of them may be
        // made between fork and exec.
        unsafe {
            if let Some(umask) = self.umask {
                libc::umask(umask as libc::mode_t);
            }
            for &signal in &self.ignored {
                libc::signal(signal, libc::SIG_IGN);
            }
            if self.new_session {
                check(libc::setsid())?;
            }
            if let Some(group) = self.process_group {
                check(libc::setpgid(0, group))?;
            }
            if let Some(groups) = &self.groups {
                check(libc::setgroups(groups.len() as _, groups.as_ptr()))?;
            }
            if let Some(group) = self.group {
                check(libc::setregid(group, group))?;
            }
            if let Some(user) = self.user {
                check(libc::setreuid(user, user))?;
            }
        }
        if self.close_others {
            close_others();
        }
        for &fd in &self.keep {
            // SAFETY: takes numbers.
            check(unsafe { libc::fcntl(fd, libc::F_SETFD, 0) })?;
        }
        Ok(())
    }

    /// The first of the programs that is there; what is there and cannot be run is what is told.
    fn execute(&self) -> io::Error {
        let (mut first, mut last) = (None, io::Error::from_raw_os_error(libc::ENOENT));
        for program in &self.programs {
            // SAFETY: zero-terminated texts, and lists of them that end with a null pointer.
            unsafe {
                libc::execve(program.as_ptr(), self.args.pointers.as_ptr(), self.env.pointers.as_ptr())
            };
            last = io::Error::last_os_error();
            let absent = matches!(last.raw_os_error(), Some(libc::ENOENT | libc::ENOTDIR));
            if !absent && first.is_none() {
                first = last.raw_os_error();
            }
        }
        first.map_or(last, io::Error::from_raw_os_error)
    }
}

/// Have everything beyond the standard streams closed when the program begins: what tells our parent of a failure
/// is needed until then.
fn close_others() {
    #[cfg(target_os = "linux")]
    // SAFETY: takes numbers.
    if unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) } == 0 {
        return;
    }
    // SAFETY: takes numbers; those that mean nothing are refused.
    unsafe {
        let most = libc::sysconf(libc::_SC_OPEN_MAX).clamp(256, 65_536) as RawFd;
        for fd in 3..most {
            libc::fcntl(fd, libc::F_SETFD, libc::FD_CLOEXEC);
        }
    }
}
