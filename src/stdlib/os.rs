//! `_os`: files by name, the environment and the process, for the module `os`.

use super::io::{path_text, raise};
use crate::system::{FileKind, SysError};
use crate::task::outside;
use crate::value::{Table, Value};
use crate::vm::{Args, Native, Raised, Vm};
use std::path::Path;

/// What the system said, as script sees it.
fn checked<T>(vm: &mut Vm, result: Result<T, SysError>, path: Option<&str>) -> Result<T, Raised> {
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
    let path = path_text(vm, args[0])?;
    let follow = vm.truth(args[1])?;
    let result = outside(vm).system.metadata(Path::new(&path), follow);
    let found = checked(vm, result, Some(&path))?;
    let kind = vm.heap.str(letter(found.kind));
    vm.keep(kind);
    let len = vm.heap.int(found.len as i64);
    vm.keep(len);
    let modified = vm.heap.int(found.modified as i64);
    Ok(vm.heap.tuple(&[kind, Value::small(i64::from(found.mode)), len, modified]))
}

fn kind(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let follow = vm.truth(args[1])?;
    let text = match outside(vm).system.metadata(Path::new(&path), follow) {
        Ok(found) => letter(found.kind),
        Err(_) => "",
    };
    Ok(vm.heap.str(text))
}

fn entries(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
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
    let path = path_text(vm, args[0])?;
    let result = outside(vm).system.create_dir(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn remove(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let result = outside(vm).system.remove_file(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn remove_dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let path = path_text(vm, args[0])?;
    let result = outside(vm).system.remove_dir(Path::new(&path));
    checked(vm, result, Some(&path))?;
    Ok(Value::NONE)
}

fn rename(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let from = path_text(vm, args[0])?;
    let to = path_text(vm, args[1])?;
    let result = outside(vm).system.rename(Path::new(&from), Path::new(&to));
    checked(vm, result, Some(&from))?;
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
    let text = path_text(vm, args[0])?;
    Ok(vm.heap.str(&text))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "getcwd", params: "", doc: "The current directory.", run: current_dir },
    Native { name: "environment", params: "", doc: "A dict of the environment.", run: environment },
    Native { name: "getpid", params: "", doc: "The number of this process.", run: process_id },
    Native { name: "stat", params: "path, follow, /", doc: "(kind, mode, size, changed in ns)", run: stat },
    Native { name: "kind", params: "path, follow, /", doc: "A letter; empty for no file.", run: kind },
    Native { name: "entries", params: "path, /", doc: "[(name, kind), ...]", run: entries },
    Native { name: "mkdir", params: "path, /", doc: "Make a directory.", run: make_dir },
    Native { name: "remove", params: "path, /", doc: "Delete a file.", run: remove },
    Native { name: "rmdir", params: "path, /", doc: "Delete an empty directory.", run: remove_dir },
    Native { name: "rename", params: "src, dst, /", doc: "Give a file another name.", run: rename },
    Native { name: "canonical", params: "path, /", doc: "The path without links.", run: canonical },
    Native { name: "fspath", params: "path", doc: "The text of a path.", run: fspath },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    let name = vm.heap.intern("windows");
    vm.heap.namespace_set(dict, name, Value::bool(cfg!(windows)));
    Ok(())
}
