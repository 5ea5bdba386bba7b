//! Modules in folders: `name.aw` before `name.py`, packages before both.

use super::compose;
use crate::system::{FileKind, System};
use crate::vm::import::{Found, FoundSource};
use crate::vm::{Raised, Vm};
use std::path::{Path, PathBuf};

/// Look for the module `name` in these folders, an empty one being the current.
pub(super) fn find(vm: &mut Vm, name: &str, folders: &[String]) -> Result<Option<Found>, Raised> {
    let mut spread = Vec::new();
    for folder in folders {
        let folder = Path::new(folder);
        for (path, package) in candidates(folder, name) {
            let system = compose::system(vm);
            if !is_file(system, &path) {
                continue;
            }
            let shown = absolute(system, &path);
            let bytes = match system.read_file(&path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    let message = format!("cannot read '{shown}': {error}");
                    return Err(vm.raise(vm.types.import_error, &message));
                }
            };
            let text = match String::from_utf8(bytes) {
                Ok(text) => text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text),
                Err(_) => {
                    let message = format!("'{shown}' is not UTF-8");
                    return Err(vm.raise(vm.types.syntax_error, &message));
                }
            };
            let package_folder = package
                .then(|| Path::new(&shown).parent().map(|folder| folder.to_string_lossy().into_owned()));
            let package_folder = package_folder.flatten();
            return Ok(Some(Found::Source(FoundSource { path: shown, text, package_folder })));
        }
        let system = compose::system(vm);
        let inner = folder.join(name);
        if system.metadata(&inner, true).is_ok_and(|metadata| metadata.kind == FileKind::Directory) {
            spread.push(absolute(system, &inner));
        }
    }
    Ok((!spread.is_empty()).then_some(Found::Folders(spread)))
}

/// Where a module may be in a folder, best first, and whether it is a package there.
fn candidates(folder: &Path, name: &str) -> [(PathBuf, bool); 4] {
    let package = folder.join(name);
    [
        (package.join("__init__.aw"), true),
        (package.join("__init__.py"), true),
        (folder.join(format!("{name}.aw")), false),
        (folder.join(format!("{name}.py")), false),
    ]
}

fn is_file(system: &dyn System, path: &Path) -> bool {
    system.metadata(path, true).is_ok_and(|metadata| metadata.kind == FileKind::File)
}

fn absolute(system: &dyn System, path: &Path) -> String {
    match system.current_dir() {
        Ok(here) => here.join(path).to_string_lossy().into_owned(),
        Err(_) => path.to_string_lossy().into_owned(),
    }
}
