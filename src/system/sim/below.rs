//! The real system below a simulated one: it lends files, arguments of the process and the standard streams.
//!
//! What a script reads is taken over into the simulated tree when it is first looked at; what it writes stays
//! there. Clocks, network, entropy, signals and jobs are the simulation's own.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::tree;
use super::world::World;
use crate::system::{FileKind, Result, SysError, System, errno};

/// See the [module](self).
pub(super) struct Below {
    system: Mutex<Box<dyn System>>,
    /// Where relative paths begin.
    folder: Mutex<PathBuf>,
}

impl Below {
    pub fn new(system: Box<dyn System>) -> Below {
        let folder = system.current_dir().unwrap_or_else(|_| PathBuf::from("/"));
        Below { system: Mutex::new(system), folder: Mutex::new(folder) }
    }

    /// Where relative paths begin.
    pub fn folder(&self) -> PathBuf {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Have them begin elsewhere.
    pub fn set_folder(&self, folder: PathBuf) {
        *self.folder.lock().unwrap_or_else(PoisonError::into_inner) = folder;
    }

    pub fn system(&self) -> MutexGuard<'_, Box<dyn System>> {
        // nothing panics under it half-way
        self.system.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Have `world` know what lies at `path`; gives the path from the root.
    pub fn look(&self, world: &mut World, path: &Path) -> PathBuf {
        let path = tree::absolute(&self.folder().join(path));
        let system = self.system();
        let mut above: Vec<&Path> = path.ancestors().collect();
        above.reverse();
        for at in above {
            if world.tree.knows(at) {
                continue;
            }
            match system.metadata(at, true) {
                // a pipe or a device would block, or answer differently each time
                Ok(found) if matches!(found.kind, FileKind::File | FileKind::Directory) => {
                    world.tree.graft(at, found);
                }
                Ok(_) | Err(_) => break,
            }
        }
        path
    }

    /// The same, and if it is a file, its content as well.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn fetch(&self, world: &mut World, path: &Path) -> Result<PathBuf> {
        let path = self.look(world, path);
        if world.tree.is_unread(&path) {
            let bytes = self.system().read_file(&path)?;
            let modified = world.tree.metadata(&path)?.modified;
            world.tree.plant(&path, &bytes, modified);
        }
        Ok(path)
    }

    /// The same as [`Below::look`] for a directory with all that is in it.
    pub fn list(&self, world: &mut World, path: &Path) -> PathBuf {
        let path = self.look(world, path);
        if world.tree.metadata(&path).is_ok_and(|found| found.kind == FileKind::Directory) {
            let entries = self.system().read_dir(&path).unwrap_or_default();
            for entry in entries {
                self.look(world, &path.join(entry.name));
            }
        }
        path
    }

    /// The same as [`Below::look`] for both ends of a renaming.
    ///
    /// # Errors
    /// `EXDEV` for a directory: what is in it has not been taken over. Programs copy then.
    pub fn rename(&self, world: &mut World, from: &Path, to: &Path) -> Result<(PathBuf, PathBuf)> {
        let from = self.fetch(world, from)?;
        let to = self.look(world, to);
        let directory = world.tree.metadata(&from).is_ok_and(|found| found.kind == FileKind::Directory);
        if directory && self.system().metadata(&from, true).is_ok() {
            return Err(SysError::from_errno(errno::EXDEV));
        }
        Ok((from, to))
    }
}
