//! Files and directories, through the standard library.

use std::fs;
use std::io::{Seek as _, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::system::{DirEntry, FileKind, Metadata, OpenOptions, Result, Seek, SysError, errno};

pub(super) fn open(path: &Path, options: OpenOptions) -> Result<fs::File> {
    let file = fs::OpenOptions::new()
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
    let data = if follow { fs::metadata(path)? } else { fs::symlink_metadata(path)? };
    let modified = data.modified().map_or(0, |time| match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    });
    #[cfg(unix)]
    let mode = std::os::unix::fs::MetadataExt::mode(&data);
    #[cfg(not(unix))]
    let mode = if data.is_dir() { 0o40777 } else { 0o100666 };
    Ok(Metadata { kind: kind(data.file_type()), len: data.len(), modified, mode })
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
