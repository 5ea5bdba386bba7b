//! Where programs of one user leave things for each other.

use super::System;
use std::path::PathBuf;

/// The folder for what outlives a process: `$XDG_STATE_HOME/aw`, else `~/.local/state/aw`.
pub fn state_folder(system: &dyn System) -> Option<PathBuf> {
    let state = match system.env("XDG_STATE_HOME").filter(|folder| folder.starts_with('/')) {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(system.env("HOME")?).join(".local/state"),
    };
    Some(state.join("aw"))
}

/// The file whose presence asks the process `pid` to show its tasks there rather than on standard error.
pub fn request_path(system: &dyn System, pid: u32) -> Option<PathBuf> {
    Some(state_folder(system)?.join(format!("tasks-{pid}.request")))
}
