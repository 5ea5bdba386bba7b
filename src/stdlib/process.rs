//! What `os` tells of the platform, of the user a program acts for, and of the volumes files lie on.

use super::io::path_text;
use super::os::checked;
use super::records::{self, Record};
use crate::system::SysError;
use crate::task::outside;
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};
use std::path::Path;

/// A tuple of values.
fn tuple_of(vm: &mut Vm, values: impl IntoIterator<Item = Value>) -> Value {
    let values: Vec<Value> = values.into_iter().collect();
    vm.heap.tuple(&values)
}

/// (user, effective user, group, effective group, the other groups, the user's name).
fn identity(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let result = outside(vm).system.identity();
    let found = checked(vm, result, None)?;
    let groups = tuple_of(vm, found.groups.iter().map(|&group| Value::small(i64::from(group))));
    vm.keep(groups);
    let login = found.login.map_or(Value::NONE, |name| vm.heap.str(&name));
    vm.keep(login);
    let numbers = [found.user, found.effective_user, found.group, found.effective_group];
    let numbers = numbers.map(|number| Value::small(i64::from(number)));
    Ok(tuple_of(vm, numbers.into_iter().chain([groups, login])))
}

/// What `os.uname` gives.
const UNAME_RESULT: Record = Record {
    name: "posix.uname_result",
    doc: "What the platform is.",
    fields: &["sysname", "nodename", "release", "version", "machine"],
    visible: 5,
    open: true,
};

fn uname(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let result = outside(vm).system.platform();
    let found = checked(vm, result, None)?;
    let texts = [found.system, found.node, found.release, found.version, found.machine].map(|text| {
        let text = vm.heap.str(&text);
        vm.keep(text);
        text
    });
    let class = records::named(vm, &UNAME_RESULT)?;
    Ok(records::make(vm, class, &texts))
}

fn umask(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mask = vm.to_i64(args[0], "Python int")?;
    let result = outside(vm).system.set_file_mask(mask as u32 & 0o7777);
    checked(vm, result, None).map(|before| Value::small(i64::from(before)))
}

fn load_averages(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let result = outside(vm).system.load_averages();
    let found = checked(vm, result, None)?;
    let numbers = found.map(|number| {
        let number = vm.heap.float(number);
        vm.keep(number);
        number
    });
    Ok(vm.heap.tuple(&numbers))
}

/// What `os.times` gives.
const TIMES_RESULT: Record = Record {
    name: "posix.times_result",
    doc: "Time that this program and its children took, in seconds.",
    fields: &["user", "system", "children_user", "children_system", "elapsed"],
    visible: 5,
    open: true,
};

fn times(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let result = outside(vm).system.process_times();
    let found = checked(vm, result, None)?;
    let times = [found.user, found.system, found.children_user, found.children_system, found.elapsed];
    let times = times.map(|time| {
        let time = vm.heap.float(time.as_secs_f64());
        vm.keep(time);
        time
    });
    let class = records::named(vm, &TIMES_RESULT)?;
    Ok(records::make(vm, class, &times))
}

/// What `os.statvfs` gives.
const STATVFS_RESULT: Record = Record {
    name: "os.statvfs_result",
    doc: "What is known of a volume.",
    fields: &[
        "f_bsize",
        "f_frsize",
        "f_blocks",
        "f_bfree",
        "f_bavail",
        "f_files",
        "f_ffree",
        "f_favail",
        "f_flag",
        "f_namemax",
        "f_fsid",
    ],
    visible: 10,
    open: true,
};

fn statvfs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let result = outside(vm).system.volume(Path::new(&path));
    let found = checked(vm, result, Some(&path))?;
    let numbers = [
        found.block,
        found.fragment,
        found.blocks,
        found.free,
        found.available,
        found.files,
        found.files_free,
        found.files_available,
        found.flags,
        found.name_max,
        found.id,
    ];
    let numbers = numbers.map(|number| {
        let number = match i64::try_from(number) {
            Ok(number) => vm.heap.int(number),
            Err(_) => vm.heap.big(number.into()),
        };
        vm.keep(number);
        number
    });
    let class = records::named(vm, &STATVFS_RESULT)?;
    Ok(records::make(vm, class, &numbers))
}

fn strerror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let code = vm.int_i32(args[0])?;
    let error = SysError::from_errno(code);
    Ok(vm.heap.str(&error.message))
}

/// The rows of `_os` that live here.
pub(super) const FUNCTIONS: &[Native] = &[
    Native { name: "identity", params: "", doc: "Whom this program acts for.", run: identity },
    Native { name: "uname", params: "", doc: "What the platform is.", run: uname },
    Native {
        name: "umask",
        params: "mask, /",
        doc: "Say which permissions new files do not get; gives what was set before.",
        run: umask,
    },
    Native {
        name: "getloadavg",
        params: "",
        doc: "How many processes were running or waiting to, on average over 1, 5 and 15 minutes.",
        run: load_averages,
    },
    Native {
        name: "times",
        params: "",
        doc: "Time that this program and its children took, in seconds.",
        run: times,
    },
    Native { name: "statvfs", params: "path", doc: "What is known of the volume of a path.", run: statvfs },
    Native { name: "strerror", params: "code, /", doc: "What an error number means.", run: strerror },
];

/// The classes of what these functions give.
pub(super) const RECORDS: [&Record; 3] = [&UNAME_RESULT, &TIMES_RESULT, &STATVFS_RESULT];
