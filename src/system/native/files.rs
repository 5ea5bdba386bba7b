//! Files and directories, through the standard library.

use std::fs;
use std::io::{Seek as _, SeekFrom};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::system::{
    DirEntry, FileKind, Metadata, MoreMetadata, OpenOptions, PathChange, Result, Seek, SysError, errno,
};

pub(super) fn open(path: &Path, options: OpenOptions) -> Result<fs::File> {
    let mut plan = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        plan.custom_flags(options.flags).mode(options.mode.unwrap_or(0o666));
    }
    let file = plan
        .read(options.read)
        .write(options.write)
        .append(options.append)
        .truncate(options.truncate)
        .create(options.create)
        .create_new(options.create_new)
        .open(path)?;
    // the platform opens directories for reading and complains later
    if file.metadata()?.is_dir() {
        return Err(SysError::from_errno(errno::EISDIR));
    }
    Ok(file)
}

/// A file of this process, empty at first, to write to from any thread.
///
/// # Errors
/// The system's, when it cannot be made.
pub fn create_file(path: &Path) -> Result<impl std::io::Write + Send + use<>> {
    Ok(fs::File::create(path)?)
}

pub(super) fn seek(file: &mut fs::File, to: Seek) -> Result<u64> {
    Ok(file.seek(match to {
        Seek::Start(at) => SeekFrom::Start(at),
        Seek::Current(by) => SeekFrom::Current(by),
        Seek::End(by) => SeekFrom::End(by),
    })?)
}

fn kind(kind: fs::FileType) -> FileKind {
    if kind.is_symlink() {
        FileKind::Link
    } else if kind.is_dir() {
        FileKind::Directory
    } else if kind.is_file() {
        FileKind::File
    } else {
        FileKind::Other
    }
}

pub(super) fn metadata(path: &Path, follow: bool) -> Result<Metadata> {
    Ok(described(&if follow { fs::metadata(path)? } else { fs::symlink_metadata(path)? }))
}

pub(super) fn described(data: &fs::Metadata) -> Metadata {
    let modified = data.modified().map_or(0, nanos);
    #[cfg(unix)]
    let mode = std::os::unix::fs::MetadataExt::mode(data);
    #[cfg(not(unix))]
    let mode = if data.is_dir() { 0o40777 } else { 0o100666 };
    Metadata { kind: kind(data.file_type()), len: data.len(), modified, mode, more: more(data) }
}

fn nanos(time: SystemTime) -> i128 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    }
}

#[cfg(unix)]
fn more(data: &fs::Metadata) -> MoreMetadata {
    use std::os::unix::fs::MetadataExt;
    let time = |seconds: i64, nanos: i64| Some(i128::from(seconds) * 1_000_000_000 + i128::from(nanos));
    MoreMetadata {
        inode: data.ino(),
        device: data.dev(),
        links: data.nlink(),
        owner: data.uid(),
        group: data.gid(),
        accessed: time(data.atime(), data.atime_nsec()),
        changed: time(data.ctime(), data.ctime_nsec()),
    }
}

#[cfg(not(unix))]
fn more(data: &fs::Metadata) -> MoreMetadata {
    MoreMetadata { accessed: data.accessed().ok().map(nanos), links: 1, ..MoreMetadata::default() }
}

pub(super) fn change_path(path: &Path, change: &PathChange) -> Result<()> {
    match change {
        PathChange::Link(target) => link(target, path),
        PathChange::Name(of) => Ok(fs::hard_link(of, path)?),
        PathChange::Mode(mode) => {
            let mut permissions = fs::metadata(path)?.permissions();
            #[cfg(unix)]
            std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, *mode);
            #[cfg(not(unix))]
            permissions.set_readonly(mode & 0o200 == 0);
            Ok(fs::set_permissions(path, permissions)?)
        }
        PathChange::Times { accessed, modified } => {
            let times =
                fs::FileTimes::new().set_accessed(moment(*accessed)?).set_modified(moment(*modified)?);
            // a directory can be opened for reading only, and that is enough
            let file = fs::OpenOptions::new().write(true).open(path).or_else(|_| fs::File::open(path))?;
            Ok(file.set_times(times)?)
        }
    }
}

fn moment(nanos: i128) -> Result<SystemTime> {
    let far = u64::try_from(nanos.unsigned_abs()).map_err(|_| SysError::misuse())?;
    let distance = Duration::from_nanos(far);
    let time = if nanos < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    time.ok_or_else(SysError::misuse)
}

#[cfg(unix)]
fn link(target: &Path, path: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(target, path)?)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    Err(SysError::unsupported())
}

pub(super) fn read_dir(path: &Path) -> Result<Vec<DirEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let kind = entry.file_type().map_or(FileKind::Other, kind);
        entries.push(DirEntry { name: entry.file_name(), kind });
    }
    Ok(entries)
}
