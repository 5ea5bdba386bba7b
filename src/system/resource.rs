//! Ids of open things, and the table both systems keep them in.

use super::error::{Result, SysError};

/// The id of an open socket, file, pipe or child. `Copy`, and safe to keep: after `close` it names
/// nothing, ever, and every operation on it answers `EBADF`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Resource {
    index: u32,
    generation: u32,
}

impl Resource {
    /// The id with this place and generation. For implementations of `System`.
    pub const fn new(index: u32, generation: u32) -> Resource {
        Resource { index, generation }
    }

    /// The place in the table. Unique among what is open now and small; reused after `close`.
    pub const fn index(self) -> u32 {
        self.index
    }

    /// How many times the place had been given away before.
    pub const fn generation(self) -> u32 {
        self.generation
    }
}

/// Open things by id.
///
/// Invariant: a place's generation grows whenever its tenant leaves, so an old id never meets a new
/// tenant. A place whose generation is used up is not given away again.
pub(super) struct Table<T> {
    places: Vec<Place<T>>,
    free: Vec<u32>,
    len: usize,
}

struct Place<T> {
    generation: u32,
    tenant: Option<T>,
}

impl<T> Table<T> {
    pub(super) const fn new() -> Table<T> {
        Table { places: Vec::new(), free: Vec::new(), len: 0 }
    }

    /// Take in `tenant` and name it.
    pub(super) fn insert(&mut self, tenant: T) -> Resource {
        self.len += 1;
        if let Some(index) = self.free.pop() {
            let place = &mut self.places[index as usize];
            place.tenant = Some(tenant);
            return Resource::new(index, place.generation);
        }
        let index = u32::try_from(self.places.len()).expect("descriptors run out long before places");
        self.places.push(Place { generation: 0, tenant: Some(tenant) });
        Resource::new(index, 0)
    }

    /// The tenant called `id`, or `EBADF`.
    pub(super) fn get(&self, id: Resource) -> Result<&T> {
        match self.places.get(id.index as usize) {
            Some(Place { generation, tenant: Some(tenant) }) if *generation == id.generation => Ok(tenant),
            _ => Err(SysError::stale()),
        }
    }

    /// The tenant called `id`, or `EBADF`.
    pub(super) fn get_mut(&mut self, id: Resource) -> Result<&mut T> {
        match self.places.get_mut(id.index as usize) {
            Some(Place { generation, tenant: Some(tenant) }) if *generation == id.generation => Ok(tenant),
            _ => Err(SysError::stale()),
        }
    }

    /// Put out the tenant called `id`.
    pub(super) fn remove(&mut self, id: Resource) -> Result<T> {
        self.get(id)?;
        let place = &mut self.places[id.index as usize];
        if place.generation < u32::MAX {
            place.generation += 1;
            self.free.push(id.index);
        }
        self.len -= 1;
        place.tenant.take().ok_or_else(SysError::stale)
    }

    /// The id of whoever lives at `index` now.
    pub(super) fn at(&self, index: u32) -> Option<Resource> {
        let place = self.places.get(index as usize)?;
        place.tenant.as_ref().map(|_| Resource::new(index, place.generation))
    }

    /// Everybody, as of now.
    pub(super) fn ids(&self) -> Vec<Resource> {
        (0..self.places.len() as u32).filter_map(|index| self.at(index)).collect()
    }

    /// How many are open.
    pub(super) fn len(&self) -> usize {
        self.len
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_id_never_meets_a_new_tenant() {
        let mut table = Table::new();
        let old = table.insert("old");
        assert_eq!(table.remove(old), Ok("old"));
        let new = table.insert("new");
        assert_eq!(new.index(), old.index());
        assert_eq!(table.get(old), Err(SysError::stale()));
        assert_eq!(table.remove(old), Err(SysError::stale()));
        assert_eq!(table.get(new), Ok(&"new"));
        assert_eq!(table.len(), 1);
    }
}
