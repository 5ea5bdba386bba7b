//! `-m`: the file of a module that is to run as the main program.

use crate::check;
use crate::run::{Script, absolute};
use aw::system::{FileKind, System};
use std::path::{Path, PathBuf};

/// Find a module in the current folder and the folders of `AW_PATH`. The error is a line for the reader.
pub fn find(system: &mut dyn System, name: &str) -> Result<Script, String> {
    if name.split('.').any(str::is_empty) {
        return Err(format!("aw: '{name}' is no module name\n"));
    }
    let more = system.env("AW_PATH").unwrap_or_default();
    let folders: Vec<PathBuf> =
        std::iter::once("").chain(more.split(':').filter(|f| !f.is_empty())).map(PathBuf::from).collect();
    let inner: PathBuf = name.split('.').collect();
    for folder in folders {
        for (candidate, is_package) in candidates(&folder.join(&inner)) {
            let metadata = system.metadata(&candidate, true);
            if metadata.is_ok_and(|metadata| metadata.kind == FileKind::File) {
                let source = check::read(system, &candidate)?;
                let file = absolute(system, &candidate);
                let folder = system.current_dir().unwrap_or_default();
                let module = Some(if is_package { format!("{name}.__main__") } else { name.to_string() });
                return Ok(Script { source, argument: file.clone(), folder, file: Some(file), module });
            }
        }
    }
    if let Some(script) = standard(system, name) {
        return Ok(script);
    }
    Err(format!("aw: No module named {name}\n"))
}

/// A module of the standard library.
fn standard(system: &mut dyn System, name: &str) -> Option<Script> {
    let main = format!("{name}.__main__");
    let (source, module) = match aw::embed::std_source(&main) {
        Some(source) => (source, main),
        None => (aw::embed::std_source(name)?, name.to_string()),
    };
    let argument = source.name().to_string();
    let folder = system.current_dir().unwrap_or_default();
    Some(Script { source, file: Some(argument.clone()), argument, folder, module: Some(module) })
}

/// The files a module may be in, best first, and whether they make it a package.
fn candidates(stem: &Path) -> Vec<(PathBuf, bool)> {
    let package = ["__main__.aw", "__main__.py"].map(|file| (stem.join(file), true));
    let plain = ["aw", "py"].map(|extension| (stem.with_added_extension(extension), false));
    package.into_iter().chain(plain).collect()
}
