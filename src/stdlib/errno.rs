//! The module `errno`: what the numbers of the operating system's errors are called.

use crate::value::{Table, Value};
use crate::vm::{Raised, Vm};

/// Names and numbers; where two names share a number, `errorcode` has the last.
macro_rules! numbers {
    ($($name:ident)*) => { &[$((stringify!($name), libc::$name)),*] };
}

#[cfg(unix)]
const COMMON: &[(&str, i32)] = numbers! {
    EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EDEADLK ENOMEM EACCES EFAULT ENOTBLK EBUSY
    EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK
    EPIPE EDOM ERANGE EWOULDBLOCK EAGAIN EINPROGRESS EALREADY ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE
    ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP ENOTSUP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE
    EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN
    ETOOMANYREFS ETIMEDOUT ECONNREFUSED ELOOP ENAMETOOLONG EHOSTDOWN EHOSTUNREACH ENOTEMPTY EUSERS EDQUOT
    ESTALE EREMOTE ENOLCK ENOSYS EOVERFLOW ECANCELED EIDRM ENOMSG EILSEQ EBADMSG EMULTIHOP ENODATA ENOLINK
    ENOSR ENOSTR EPROTO ETIME EOWNERDEAD ENOTRECOVERABLE
};
#[cfg(not(unix))]
const COMMON: &[(&str, i32)] = &[];

#[cfg(target_os = "linux")]
const MORE: &[(&str, i32)] = numbers! {
    ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT
    EBFONT ENONET ENOPKG EADV ESRMNT ECOMM EDOTDOT ENOTUNIQ EBADFD EREMCHG ELIBACC ELIBBAD ELIBSCN ELIBMAX
    ELIBEXEC ERESTART ESTRPIPE EUCLEAN ENOTNAM ENAVAIL EISNAM EREMOTEIO ENOMEDIUM EMEDIUMTYPE ENOKEY
    EKEYEXPIRED EKEYREVOKED EKEYREJECTED ERFKILL EDEADLOCK
};
#[cfg(not(target_os = "linux"))]
const MORE: &[(&str, i32)] = &[];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let codes = vm.heap.dict(Table::new());
    vm.keep(codes);
    for &(name, number) in COMMON.iter().chain(MORE) {
        let key = vm.heap.intern(name);
        let number = Value::small(i64::from(number));
        vm.heap.namespace_set(dict, key, number);
        let name = vm.heap.sym_value(key);
        vm.set_item(codes, number, name)?;
    }
    let key = vm.heap.intern("errorcode");
    vm.heap.namespace_set(dict, key, codes);
    Ok(())
}
