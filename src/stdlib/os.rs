//! `_os`: files by name, the environment and the process, for the module `os`.

use super::io::{path_of, path_text, raise};
use super::records::{self, Record};
use super::{descriptors, process};
use crate::system::{FileKind, Metadata, PathChange, SysError};
use crate::task::outside;
use crate::value::{Table, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};
use std::path::{Path, PathBuf};

/// What the system said, as script sees it.
pub(super) fn checked<T>(vm: &mut Vm, result: Result<T, SysError>, path: Option<&str>) -> Result<T, Raised> {
    result.map_err(|e| raise(vm, &e, path))
}

fn current_dir(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let result = outside(vm).system.current_dir();
    let path = checked(vm, result, None)?;
    Ok(vm.heap.str(&path.to_string_lossy()))
}

fn environment(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let all = outside(vm).system.env_all();
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    for (name, value) in all {
        let name = vm.heap.str(&name);
        vm.keep(name);
        let value = vm.heap.str(&value);
        vm.dict_set(dict, name, value)?;
    }
    Ok(dict)
}

fn process_id(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let id = outside(vm).system.process_id();
    Ok(Value::small(i64::from(id)))
}

/// The letter by which script knows a kind of file.
fn letter(kind: FileKind) -> &'static str {
    match kind {
        FileKind::File => "f",
        FileKind::Directory => "d",
        FileKind::Link => "l",
        FileKind::Other => "o",
    }
}

fn stat(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "stat", true)?;
    let follow = vm.truth(args[1])?;
    let result = outside(vm).system.metadata(Path::new(&path), follow);
    let found = checked(vm, result, Some(&path))?;
    stat_values(vm, found)
}

/// What is known of a file, as script sees it.
pub(super) fn stat_values(vm: &mut Vm, found: Metadata) -> Result<Value, Raised> {
    let more = found.more;
    let kind = match found.kind {
        _ if found.mode & 0o170_000 != 0 => 0,
        FileKind::File => 0o100_000,
        FileKind::Directory => 0o040_000,
        FileKind::Link => 0o120_000,
        FileKind::Other => 0o010_000,
    };
    let times =
        [more.accessed.unwrap_or(found.modified), found.modified, more.changed.unwrap_or(found.modified)];
    let numbers = [
        i64::from(found.mode | kind),
        more.inode as i64,
        more.device as i64,
        more.links.max(1) as i64,
        i64::from(more.owner),
        i64::from(more.group),
        found.len as i64,
    ];
    let seconds = times.map(|time| time.div_euclid(1_000_000_000) as i64);
    let mut values = Vec::new();
    for number in numbers.into_iter().chain(seconds) {
        let number = vm.heap.int(number);
        vm.keep(number);
        values.push(number);
    }
    for time in times {
        let time = vm.heap.float(time as f64 / 1e9);
        vm.keep(time);
        values.push(time);
    }
    for time in times {
        let time = vm.heap.int(time as i64);
        vm.keep(time);
        values.push(time);
    }
    let class = records::named(vm, &STAT_RESULT)?;
    Ok(records::make(vm, class, &values))
}

/// What `os.stat` gives; the times in the tuple are whole seconds.
const STAT_RESULT: Record = Record {
    name: "os.stat_result",
    doc: "What is known of a file.",
    fields: &[
        "st_mode",
        "st_ino",
        "st_dev",
        "st_nlink",
        "st_uid",
        "st_gid",
        "st_size",
        "#st_atime",
        "#st_mtime",
        "#st_ctime",
        "st_atime",
        "st_mtime",
        "st_ctime",
        "st_atime_ns",
        "st_mtime_ns",
        "st_ctime_ns",
    ],
    visible: 10,
    open: true,
};

/// What `os.get_terminal_size` gives.
const TERMINAL_SIZE: Record = Record {
    name: "os.terminal_size",
    doc: "How many characters a terminal shows.",
    fields: &["columns", "lines"],
    visible: 2,
    open: true,
};

/// The text of a path that a function was given; what is no path is named with the function.
fn named_path(vm: &mut Vm, path: Value, function: &str, number: bool) -> Result<String, Raised> {
    let plain = vm.plain(path);
    let is_path = plain.as_str().is_some() || plain.as_bytes().is_some();
    if !is_path && vm.special(path, sym::FSPATH).is_none() {
        let given = vm.type_name(path);
        let wanted =
            if number { "string, bytes, os.PathLike or integer" } else { "string, bytes or os.PathLike" };
        let lists = matches!(function, "listdir" | "scandir");
        let wanted = if lists { "string, bytes, os.PathLike, integer or None" } else { wanted };
        return Err(vm.type_error(&format!("{function}: path should be {wanted}, not {given}")));
    }
    path_text(vm, path)
}

fn change_dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "chdir", true)?;
    let result = outside(vm).system.set_current_dir(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn read_link(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "readlink", false)?;
    let result = outside(vm).system.read_link(Path::new(&path));
    let found = checked(vm, result, Some(&path))?;
    Ok(vm.heap.str(&found.to_string_lossy()))
}

/// Raise a failure that has to do with two paths.
fn checked_pair<T>(vm: &mut Vm, result: Result<T, SysError>, from: &str, to: &str) -> Result<T, Raised> {
    result.map_err(|e| {
        let Some(errno) = e.errno else { return vm.raise(vm.types.os_error, &e.message) };
        let texts = [e.message.as_str(), from, to].map(|text| {
            let text = vm.heap.str(text);
            vm.keep(text);
            text
        });
        let args = [Value::small(i64::from(errno)), texts[0], texts[1], Value::NONE, texts[2]];
        match vm.call(vm.types.os_error, &args) {
            Ok(error) => vm.raise_value(error),
            Err(raised) => raised,
        }
    })
}

fn symlink(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let from = named_path(vm, args[0], "symlink", false)?;
    let to = named_path(vm, args[1], "symlink", false)?;
    let change = PathChange::Link(PathBuf::from(&from));
    let result = outside(vm).system.change_path(Path::new(&to), &change);
    checked_pair(vm, result, &from, &to)?;
    Ok(Value::NONE)
}

fn link(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let from = named_path(vm, args[0], "link", false)?;
    let to = named_path(vm, args[1], "link", false)?;
    let change = PathChange::Name(PathBuf::from(&from));
    let result = outside(vm).system.change_path(Path::new(&to), &change);
    checked_pair(vm, result, &from, &to)?;
    Ok(Value::NONE)
}

fn chmod(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "chmod", true)?;
    let mode = vm.to_i64(args[1], "Python int")?;
    let change = PathChange::Mode(mode as u32 & 0o7777);
    let result = outside(vm).system.change_path(Path::new(&path), &change);
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn utime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "utime", true)?;
    let accessed = i128::from(vm.to_i64(args[1], "Python int")?);
    let modified = i128::from(vm.to_i64(args[2], "Python int")?);
    let change = PathChange::Times { accessed, modified };
    let result = outside(vm).system.change_path(Path::new(&path), &change);
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn cpu_count(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(outside(vm).system.parallelism().map_or(Value::NONE, |n| Value::small(n as i64)))
}

fn kind(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "stat", true)?;
    let follow = vm.truth(args[1])?;
    let text = match outside(vm).system.metadata(Path::new(&path), follow) {
        Ok(found) => letter(found.kind),
        Err(_) => "",
    };
    Ok(vm.heap.str(text))
}

fn entries(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let function = vm.plain(args[1]).as_str().unwrap_or("listdir");
    let path = named_path(vm, args[0], function, true)?;
    let result = outside(vm).system.read_dir(Path::new(&path));
    let found = checked(vm, result, Some(&path))?;
    let list = vm.heap.list(Vec::new());
    vm.keep(list);
    for entry in found {
        let mark = vm.kept_mark();
        let name = vm.heap.str(&entry.name.to_string_lossy());
        vm.keep(name);
        let kind = vm.heap.str(letter(entry.kind));
        let pair = vm.heap.tuple(&[name, kind]);
        vm.heap.list_push(list, pair);
        vm.release(mark);
    }
    Ok(list)
}

fn make_dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "mkdir", false)?;
    let mode = vm.to_i64(args[1], "Python int")?;
    let result = outside(vm).system.create_dir(Path::new(&path), mode as u32 & 0o7777);
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "remove", false)?;
    let result = outside(vm).system.remove_file(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn remove_dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = named_path(vm, args[0], "rmdir", false)?;
    let result = outside(vm).system.remove_dir(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn rename(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let from = named_path(vm, args[0], "rename", false)?;
    let to = named_path(vm, args[1], "rename", false)?;
    let result = outside(vm).system.rename(Path::new(&from), Path::new(&to));
    checked_pair(vm, result, &from, &to)?;
    Ok(Value::NONE)
}

fn canonical(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let result = outside(vm).system.canonical(Path::new(&path));
    let found = checked(vm, result, Some(&path))?;
    Ok(vm.heap.str(&found.to_string_lossy()))
}

fn fspath(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[0]);
    if plain.as_str().is_some() || plain.as_bytes().is_some() {
        return Ok(args[0]);
    }
    path_of(vm, args[0])
}

const FUNCTIONS: &[Native] = &[
    Native { name: "getcwd", params: "", doc: "The current directory.", run: current_dir },
    Native { name: "environment", params: "", doc: "A dict of the environment.", run: environment },
    Native { name: "getpid", params: "", doc: "The number of this process.", run: process_id },
    Native { name: "stat", params: "path, follow, /", doc: "What is known of a file.", run: stat },
    Native { name: "kind", params: "path, follow, /", doc: "A letter; empty for no file.", run: kind },
    Native { name: "entries", params: "path, function, /", doc: "[(name, kind), ...]", run: entries },
    Native { name: "mkdir", params: "path, mode, /", doc: "Make a directory.", run: make_dir },
    Native { name: "remove", params: "path, /", doc: "Delete a file.", run: remove },
    Native { name: "rmdir", params: "path, /", doc: "Delete an empty directory.", run: remove_dir },
    Native { name: "rename", params: "src, dst, /", doc: "Give a file another name.", run: rename },
    Native { name: "chdir", params: "path", doc: "Have relative paths begin in a folder.", run: change_dir },
    Native { name: "readlink", params: "path, /", doc: "Where a link leads.", run: read_link },
    Native { name: "symlink", params: "src, dst, /", doc: "Make a link.", run: symlink },
    Native { name: "link", params: "src, dst, /", doc: "Give a file one more name.", run: link },
    Native { name: "chmod", params: "path, mode, /", doc: "Set the permissions.", run: chmod },
    Native { name: "utime", params: "path, accessed, modified, /", doc: "Set the times in ns.", run: utime },
    Native { name: "cpu_count", params: "", doc: "How many processors can be used.", run: cpu_count },
    Native { name: "canonical", params: "path, /", doc: "The path without links.", run: canonical },
    Native { name: "fspath", params: "path", doc: "The text of a path.", run: fspath },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS.iter().chain(descriptors::FUNCTIONS).chain(process::FUNCTIONS) {
        vm.add_native(dict, row);
    }
    let flags = vm.heap.dict(Table::new());
    vm.keep(flags);
    for &(name, value) in descriptors::FLAGS {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(flags, name, Value::small(i64::from(value)));
    }
    let name = vm.heap.intern("flags");
    vm.heap.namespace_set(dict, name, flags);
    for record in [&STAT_RESULT, &TERMINAL_SIZE].into_iter().chain(process::RECORDS) {
        let class = records::named(vm, record)?;
        let name = vm.heap.intern(record.name.rsplit('.').next().unwrap_or(record.name));
        vm.heap.namespace_set(dict, name, class);
    }
    let name = vm.heap.intern("windows");
    vm.heap.namespace_set(dict, name, Value::bool(cfg!(windows)));
    Ok(())
}
