//! The in-memory file tree: absolute paths, directories and files, no links. It may lie over another tree,
//! of which it then holds what was looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::system::{DirEntry, FileKind, Metadata, MoreMetadata, OpenOptions, Result, Seek, SysError, errno};

/// Everything there is, by absolute path. A node's parent is always there and a directory.
pub(super) struct Tree {
    nodes: BTreeMap<PathBuf, Node>,
    /// What was removed or renamed away: a tree below does not show through here.
    gone: BTreeSet<PathBuf>,
    lies_over: bool,
}

#[derive(Clone)]
enum Node {
    Directory {
        modified: i128,
    },
    File(Content),
    /// A file of the tree below whose content nobody has asked for.
    Unread(Metadata),
}

/// A file's content, which outlives its name while it is open.
#[derive(Clone)]
struct Content(Arc<Mutex<Data>>);

struct Data {
    bytes: Vec<u8>,
    modified: i128,
}

impl Content {
    fn lock(&self) -> MutexGuard<'_, Data> {
        // nothing panics under it half-way
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that was opened.
pub(super) struct OpenFile {
    content: Content,
    at: u64,
    options: OpenOptions,
}

fn fail<T>(errno: i32) -> Result<T> {
    Err(SysError::from_errno(errno))
}

/// The absolute path without dots.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let mut clean = PathBuf::from("/");
    for part in path.components() {
        match part {
            Component::Normal(name) => clean.push(name),
            Component::ParentDir => drop(clean.pop()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    clean
}

impl Tree {
    /// An empty tree, or one that shows what is grafted from a tree below.
    pub(super) fn new(lies_over: bool) -> Tree {
        let root = (PathBuf::from("/"), Node::Directory { modified: 0 });
        Tree { nodes: BTreeMap::from([root]), gone: BTreeSet::new(), lies_over }
    }

    /// Whether it is known what lies at `path`, or that nothing does.
    pub(super) fn knows(&self, path: &Path) -> bool {
        self.nodes.contains_key(path) || path.ancestors().any(|at| self.gone.contains(at))
    }

    /// Something of the tree below is at `path`, whose parent is known.
    pub(super) fn graft(&mut self, path: &Path, found: Metadata) {
        let node = match found.kind {
            FileKind::Directory => Node::Directory { modified: found.modified },
            _ => Node::Unread(found),
        };
        self.nodes.insert(path.to_path_buf(), node);
    }

    /// The file at `path` is one of the tree below that nobody has read.
    pub(super) fn is_unread(&self, path: &Path) -> bool {
        matches!(self.nodes.get(path), Some(Node::Unread(_)))
    }

    fn node(&self, path: &Path) -> Result<&Node> {
        match self.nodes.get(path) {
            Some(node) => Ok(node),
            None => self.parent(path).and(fail(errno::ENOENT)),
        }
    }

    /// An error unless `path`'s parent is a directory.
    fn parent(&self, path: &Path) -> Result<()> {
        let Some(parent) = path.parent() else { return Ok(()) };
        match self.nodes.get(parent) {
            Some(Node::Directory { .. }) => Ok(()),
            Some(Node::File(_) | Node::Unread(_)) => fail(errno::ENOTDIR),
            None => self.parent(parent).and(fail(errno::ENOENT)),
        }
    }

    fn children<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = (&'a PathBuf, &'a Node)> {
        self.nodes.range(path.to_path_buf()..).take_while(move |(at, _)| at.starts_with(path)).skip(1)
    }

    pub(super) fn open(&mut self, path: &Path, options: OpenOptions, now: i128) -> Result<OpenFile> {
        let writes = options.write || options.append;
        let makes = options.create || options.create_new;
        let truncates = options.truncate && !options.create_new;
        let nothing = !options.read && !writes;
        if nothing || makes && !writes || truncates && !options.write {
            return Err(SysError::misuse());
        }
        let path = absolute(path);
        let content = match self.node(&path) {
            Ok(_) if options.create_new => return fail(errno::EEXIST),
            Ok(Node::Directory { .. }) => return fail(errno::EISDIR),
            Ok(Node::File(content)) => content.clone(),
            // whoever lays this tree over another reads the file first
            Ok(Node::Unread(_)) => return fail(errno::EIO),
            Err(_) if makes => {
                self.parent(&path)?;
                let content = Content(Arc::new(Mutex::new(Data { bytes: Vec::new(), modified: now })));
                self.nodes.insert(path, Node::File(content.clone()));
                content
            }
            Err(error) => return Err(error),
        };
        if options.truncate {
            let mut data = content.lock();
            data.bytes.clear();
            data.modified = now;
        }
        Ok(OpenFile { content, at: 0, options })
    }

    /// Make a file with this content, and the directories above it.
    pub(super) fn plant(&mut self, path: &Path, bytes: &[u8], now: i128) {
        let path = absolute(path);
        for parent in path.ancestors().skip(1) {
            self.nodes.entry(parent.to_path_buf()).or_insert(Node::Directory { modified: now });
        }
        let data = Data { bytes: bytes.to_vec(), modified: now };
        self.nodes.insert(path, Node::File(Content(Arc::new(Mutex::new(data)))));
    }

    pub(super) fn read_file(&self, path: &Path) -> Result<Vec<u8>> {
        match self.node(&absolute(path))? {
            Node::Directory { .. } => fail(errno::EISDIR),
            Node::File(content) => Ok(content.lock().bytes.clone()),
            Node::Unread(_) => fail(errno::EIO),
        }
    }

    pub(super) fn metadata(&self, path: &Path) -> Result<Metadata> {
        Ok(match self.node(&absolute(path))? {
            Node::Directory { modified } => Metadata {
                kind: FileKind::Directory,
                len: 0,
                modified: *modified,
                mode: 0o40755,
                more: MoreMetadata::default(),
            },
            Node::File(content) => {
                let data = content.lock();
                let len = data.bytes.len() as u64;
                Metadata {
                    kind: FileKind::File,
                    len,
                    modified: data.modified,
                    mode: 0o100644,
                    more: MoreMetadata::default(),
                }
            }
            Node::Unread(found) => *found,
        })
    }

    pub(super) fn read_dir(&self, path: &Path) -> Result<Vec<DirEntry>> {
        let path = absolute(path);
        if let Node::File(_) | Node::Unread(_) = self.node(&path)? {
            return fail(errno::ENOTDIR);
        }
        let direct = self.children(&path).filter(|(at, _)| at.parent() == Some(path.as_path()));
        Ok(direct
            .map(|(at, node)| DirEntry {
                name: at.file_name().map_or_else(OsString::new, OsString::from),
                kind: match node {
                    Node::Directory { .. } => FileKind::Directory,
                    Node::File(_) => FileKind::File,
                    Node::Unread(found) => found.kind,
                },
            })
            .collect())
    }

    pub(super) fn create_dir(&mut self, path: &Path, now: i128) -> Result<()> {
        let path = absolute(path);
        if self.nodes.contains_key(&path) {
            return fail(errno::EEXIST);
        }
        self.parent(&path)?;
        self.nodes.insert(path, Node::Directory { modified: now });
        Ok(())
    }

    pub(super) fn remove_file(&mut self, path: &Path) -> Result<()> {
        let path = absolute(path);
        match self.node(&path)? {
            Node::Directory { .. } => fail(errno::EISDIR),
            Node::File(_) | Node::Unread(_) => {
                self.remove(path);
                Ok(())
            }
        }
    }

    pub(super) fn remove_dir(&mut self, path: &Path) -> Result<()> {
        let path = absolute(path);
        match self.node(&path)? {
            Node::File(_) | Node::Unread(_) => fail(errno::ENOTDIR),
            Node::Directory { .. } if self.children(&path).next().is_some() => fail(errno::ENOTEMPTY),
            Node::Directory { .. } if path.parent().is_none() => Err(SysError::misuse()),
            Node::Directory { .. } => {
                self.remove(path);
                Ok(())
            }
        }
    }

    fn remove(&mut self, path: PathBuf) {
        self.nodes.remove(&path);
        self.is_gone(path);
    }

    fn is_gone(&mut self, path: PathBuf) {
        if self.lies_over {
            self.gone.insert(path);
        }
    }

    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        let (from, to) = (absolute(from), absolute(to));
        let directory = matches!(self.node(&from)?, Node::Directory { .. });
        self.parent(&to)?;
        if from == to {
            return Ok(());
        }
        if to.starts_with(&from) {
            return Err(SysError::misuse());
        }
        match self.nodes.get(&to) {
            Some(Node::Directory { .. }) if !directory => return fail(errno::EISDIR),
            Some(Node::File(_) | Node::Unread(_)) if directory => return fail(errno::ENOTDIR),
            Some(Node::Directory { .. }) if self.children(&to).next().is_some() => {
                return fail(errno::ENOTEMPTY);
            }
            Some(_) | None => {}
        }
        let moved: Vec<PathBuf> = self.nodes.keys().filter(|path| path.starts_with(&from)).cloned().collect();
        for old in moved {
            let below = old.strip_prefix(&from).map(Path::to_path_buf).unwrap_or_default();
            let new = if below.as_os_str().is_empty() { to.clone() } else { to.join(below) };
            if let Some(node) = self.nodes.remove(&old) {
                self.nodes.insert(new, node);
            }
        }
        self.is_gone(from);
        Ok(())
    }
}

impl OpenFile {
    pub(super) fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if !self.options.read {
            return Err(SysError::stale());
        }
        let data = self.content.lock();
        let rest = data.bytes.get(self.at as usize..).unwrap_or_default();
        let n = rest.len().min(buf.len());
        buf[..n].copy_from_slice(&rest[..n]);
        self.at += n as u64;
        Ok(n)
    }

    pub(super) fn write(&mut self, bytes: &[u8], now: i128) -> Result<usize> {
        if !self.options.write && !self.options.append {
            return Err(SysError::stale());
        }
        let mut data = self.content.lock();
        if self.options.append {
            self.at = data.bytes.len() as u64;
        }
        let start = usize::try_from(self.at).map_err(|_| SysError::from_errno(errno::EFBIG))?;
        let Some(end) = start.checked_add(bytes.len()).filter(|end| *end <= LARGEST) else {
            return fail(errno::EFBIG);
        };
        if data.bytes.len() < end {
            data.bytes.resize(end, 0);
        }
        data.bytes[start..end].copy_from_slice(bytes);
        data.modified = now;
        self.at = end as u64;
        Ok(bytes.len())
    }

    pub(super) fn seek(&mut self, to: Seek) -> Result<u64> {
        let (base, by) = match to {
            Seek::Start(at) => (at, 0),
            Seek::Current(by) => (self.at, by),
            Seek::End(by) => (self.content.lock().bytes.len() as u64, by),
        };
        let at = base.checked_add_signed(by).filter(|at| i64::try_from(*at).is_ok());
        self.at = at.ok_or_else(SysError::misuse)?;
        Ok(self.at)
    }

    pub(super) fn set_len(&mut self, len: u64, now: i128) -> Result<()> {
        if !self.options.write && !self.options.append {
            return Err(SysError::misuse());
        }
        let Some(len) = usize::try_from(len).ok().filter(|len| *len <= LARGEST) else {
            return fail(errno::EFBIG);
        };
        let mut data = self.content.lock();
        data.bytes.resize(len, 0);
        data.modified = now;
        Ok(())
    }
}

/// No simulated file is larger: a script that seeks far and writes must not take the host's memory.
const LARGEST: usize = 1 << 28;
